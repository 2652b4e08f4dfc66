"""What the links of films and games are called that are put below hijacked pages.

General knowledge of such link farms, in simplified script.
"""

from __future__ import annotations

LEADS = ("您可能还对以下资源感兴趣", "主站蜘蛛池模板", "蜘蛛池模板")
"""What programs print in front of them."""

SIGNS = ("在线", "高清", "免费", "棋牌", "彩票", "影院", "视频", "看片")
"""Words of which one stands in every line of them."""

SURE = ("久久", "无码", "毛片", "一区二区", "人妻", "中文字幕", "天天射")
"""Words around which a few others are enough, also inside a sentence."""

WORDS = (
    "国产 亚洲 亚洲区 欧美 日韩 日本 韩国 香港 久久 久久久 成人 无码 有码 中文字幕 字幕 精品 自拍 偷拍 人妻 熟女 丝袜 制服 伦理 激情 黄色 毛片 午夜 福利 "
    "一区 二区 三区 四区 专区 高清 超清 蓝光 在线 线上 免费 视频 影院 影视 影音 影片 电影 电影网 剧集 电视剧 连续剧 韩剧 美剧 动漫 综艺 短剧 小说 漫画 "
    "播放 播放器 观看 看片 在线看 免费看 手机看 手机 手机版 电脑版 全集 完整版 完整 大全 天堂 导航 网站 网址 平台 资源 资源网 热门 最新 最好看 好看 "
    "百度云 迅雷 下载 电影院 直播 真人 棋牌 彩票 开奖 六合 百家乐 老虎机 捕鱼 麻将 斗地主 综合 综合网 一级 二级 三级 日本高清 女同 性爱 天天射 射 91 69 体育 娱乐 娱乐城 app APP 的 看 网 版 不卡 无遮挡 入口 官方 大片 热播 国产剧 伊人 色 片 热 级 4K aaa www 999"
).split()
"""The words such a link is made of."""
