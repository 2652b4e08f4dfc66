"""What advertisements say around a name, whatever they sell.

A campaign invents its name; what it puts in front of it and behind it comes from a
small stock of words: how to buy, what it costs, how good it is. No trade is among
them. General knowledge of such advertising on both sides of the strait, in
simplified script.
"""

from __future__ import annotations

PLAIN = (
    "公司 集团 平台 网 网站 网页 中心 店 馆 社 会馆 会所 俱乐部 工作室 国际 商城 娱乐 体育 课程 培训 维修 安装 回收"
    " 服务 价格 价钱 费用 收费 电话 热线 专线 专业 正规 合法 安全 品牌 第一 保证 快速 在线 线上 直播 注册 登录 下载 体验"
    " 免费 优惠 推荐 比较 评价 心得 代理 出租 转让 配送 官方 微信 客服 排名 试用 预约 咨询 申请 办理 地址 联系 手机 专家"
    " 介绍 怎么样 最新 招聘 招生 教学 教程 学院 证照 证书 认证 团队 案例 图片 效果 攻略 流程 方法 门市 分店 总店 店家 业者 行情 费率 型录 年卡 套餐 礼盒 会员 门票 福利 折 厂家 靠谱"
).split()
"""Words with which honest text goes on behind a name, too: one of them says little."""

SELLING = (
    "哪家 哪间 好评 推荐ptt 网友推荐 在地推荐 大推 必看 懒人包 加盟店 速办 代办 包办 包会 包教 包学会 现货 订制 到府服务 免费估价 免费到府 即时 立即 官网 官方网站 旗舰店 官方旗舰店 专卖店 专门店 网址 入口 登录入口 登入 手机版 网页版 电脑版 安卓版 苹果版 最新版 客户端 app APP App"
    " apk 下载安装 app下载 APP下载 二维码 扫码 邀请码 推荐码 优惠码 折扣码 注册送 开户 开户送 首存 首单 返水 返利 返现 彩金 红包 体验金"
    " 加微信 加微 微信号 wechat WeChat 加line 加LINE line LINE Line QQ qq telegram Telegram TG 加赖 客服电话 客服热线 订购热线"
    " 价格表 价目表 价位 报价 收费标准 多少钱 便宜 特价 半价 打折 优惠价 优惠券 折扣 礼券 包邮 免运 免押 免押金 零首付 秒杀 团购"
    " 代购 批发 直销 厂家直销 直营 免费试用 免费试听 免费咨询 靠谱吗 好吗 有用吗 多久 试听 试听券 体验券 下单 订购 哪家好 哪家强 哪里好 哪里买 好不好"
    " 评比 开箱 排行榜 口碑 首选 ptt PTT dcard Dcard VIP vip 24小时 24h 24H 24hr 全天候 上门 到府 到家 外送 外约 外卖 速达 当天 当日"
    " 一条龙 一对一 1对1 包过 包会 包赢 稳赚 必中 速成 招代理 招商 招商加盟 加盟 诚招代理"
).split()
"""Words that hardly anybody puts next to a name but who sells it."""

MESSENGERS = tuple(
    "微信 微信号 加微 薇信 威信 V信 v信 wx WX vx VX wechat WeChat line LINE Line 赖 QQ qq TG telegram Telegram WhatsApp whatsapp Skype".split()
)
"""Where somebody has a handle."""

CONTACTS = (*MESSENGERS, "电话", "热线", "邀请码", "推荐码", "优惠码")
"""How advertisers are reached: a number or a name stands behind the colon."""

_DISTRICTS = (
    "松山 信义 大安 中山 中正 大同 万华 文山 南港 内湖 士林 北投 板桥 三重 中和 永和 新庄 新店 树林 莺歌 三峡 淡水 汐止 瑞芳 土城"
    " 芦洲 五股 泰山 林口 深坑 八里 桃园 中坜 平镇 八德 杨梅 芦竹 龟山 西屯 南屯 北屯 丰原 大里 太平 左营 楠梓 三民 苓雅 前镇 凤山"
).split()
PLACES = (
    *"台北 台北市 新北 新北市 基隆 桃园市 新竹 竹北 苗栗 台中 台中市 彰化 南投 云林 嘉义 台南 台南市 高雄 高雄市 屏东 宜兰 花莲 台东".split(),
    *_DISTRICTS,
    *(f"{district}区" for district in _DISTRICTS),
)
"""Where trades of Taiwanese cities say that they are: never what they sell."""
