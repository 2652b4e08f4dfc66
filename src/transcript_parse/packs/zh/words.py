"""Titles, honorifics, organizations and surnames.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.packs.surnames import DOUBLE, SINGLE
from transcript_parse.rules import WordsRule

_CHIEFS = (
    "局长 司长 部长 处长 主任 书记 市长 省长 县长 区长 厅长 署长 行长 院长 所长 会长 理事长 秘书长 主席 总理 总统 总经理 董事长 总裁 巡视员 检察长"
    " 首相 校长 主编 社长 台长 队长 支队长 总队长 大队长 组长 科长 站长 馆长 总指挥 委员长 次长 厂长 园长 乡长 镇长 村长 州长 盟长 关长 庭长 总监 司令 政委"
).split()

_OTHERS = (
    "委员 常委 发言人 新闻发言人 总编辑 总工程师 总经济师 总工 总会计师 调研员 专员 大使 公使 参赞 审判长 法官 检察官"
    " 教授 研究员 预报员 检察员 审判员 技术员 督察员 督导员 联络员 飞行员 航天员 引航员 评审员 检验员 负责人 负责同志 政务委员 议员 将军 上校 大校 司库 财长 外长 防长 院士 博士 专家 代表 特派员 特使 总干事"
    " 干事长 董事 秘书 经理 医师 主任医师 工程师 首席专家 首席科学家 执行长 创办人 创始人 召集人 评论员 顾问 律师 组员 领导 老师 警监"
    " 分析师 首席执行官 首席财务官 首席技术官 首席运营官 首席信息官 首席代表 执行官 财务官 技术官 运营官 CEO CFO CTO"
    " COO 董秘 董事会秘书 总农艺师 总规划师 总统计师 总设计师 指挥长 参事 教练 主教练 领队 裁判长 导演 制片人 机长 船长"
    " 护士长 特首 国务卿 大臣 参谋长 指挥官 团长 新闻官 媒体官 新闻主管 新闻干事"
).split()

_PLAYERS = (
    "志愿者 随员 领队 队员 球员 运动员 选手 自由人 主攻手 副攻手 二传手 前锋 大前锋 小前锋 中锋 边锋 后卫 边后卫 中后卫 控球后卫 得分后卫 门将 守门员 投手 捕手"
    " 游击手 击球手"
).split()

_RANKED = [
    f"{rank}{title}"
    for rank in ("首席", "总", "助理", "执行", "资深", "高级", "代理")
    for title in ("教练", "经理", "工程师", "顾问", "分析师", "研究员", "设计师", "法官", "检察官")
]

_LEADING = [
    f"{field}{rank}"
    for field in ("行政", "财务", "运营", "营运", "技术", "市场", "销售", "产品", "创意", "艺术")
    for rank in ("总监", "总裁")
]

_PARTY = [
    f"{body}{post}"
    for body in ("党组", "党委", "党工委", "分党组", "党总支", "党支部")
    for post in ("书记", "副书记", "成员", "委员", "常委")
]

TITLES = WordsRule(
    name="titles",
    source="lists of participants of conferences",
    sense="title",
    words=(
        *_CHIEFS,
        *(f"副{title}" for title in _CHIEFS),
        *(f"{title}助理" for title in _CHIEFS),
        *(f"助理{title}" for title in _CHIEFS if title.endswith("长")),
        *_PARTY,
        *_OTHERS,
        *_RANKED,
        *_LEADING,
        *_PLAYERS,
    ),
    matches=("国家航道管理局副局长",),
    rejects=("国家航道管理局",),
)


HONORIFICS = WordsRule(
    name="honorifics",
    source="forms of address in questions",
    sense="honorific",
    words=(
        "先生",
        "女士",
        "同志",
        "小姐",
        "博士",
        "教授",
        "老师",
        "医生",
        "总",
        "大姐",
        "大哥",
        "老板",
        "生",
        "姐",
        "工",
        "局",
        "厅",
        "司",
        "处",
        "署",
        "检",
        "院",
        "队",
    ),
    matches=("甘先生",),
    rejects=("甘某某",),
)


ORGANIZATIONS = WordsRule(
    name="organizations",
    source="lists of participants of conferences",
    sense="organization",
    words=tuple(
        "局 部 委 厅 办 会 院 司 署 处 室 所 行 社 台 报 网 中心 公司 集团 大学 学院 协会 学会 研究院 研究所 委员会 办公室 法院 检察院 政府"
        " 银行 总局 总署 医院 学校 商会 基金会 联盟 证券 资本 基金 资产 投资 资管 私募 信托 保险 期货 科 队 站 馆 厂 园 港 市 省 县 区 州 国 军区 使馆 大使馆 领馆".split()
    ),
    matches=("国家航道管理局",),
    rejects=("甘某",),
)


OUTLETS = WordsRule(
    name="outlets",
    source="how reporters introduce themselves",
    sense="outlet",
    words=tuple(
        "日报 晚报 时报 早报 晨报 商报 周报 青年报 都市报 快报 导报 邮报 报社 画报 通讯社 新闻社 中新社 新华社 社 电视台 广播电台 电台 广播 总台 卫视 央视 频道"
        " 网 在线 新闻网 新闻 客户端 融媒体 融媒体中心 融媒 传媒 周刊 杂志 杂志社 观察 财经 视频 直播 时讯 报道 评论 月刊 通讯 公众号 之声 总台 新闻台 晨刊 日刊 电视 体育 头条 资讯".split()
    ),
    matches=("海州日报", "海州财经"),
    rejects=("海州",),
)


SURNAMES = WordsRule(
    name="surnames",
    source="general knowledge: the frequent family names, and those of two characters",
    sense="surname",
    words=(*SINGLE, *DOUBLE),
    matches=("甘", "欧阳"),
    rejects=("某",),
)


WORDS = (TITLES, HONORIFICS, ORGANIZATIONS, OUTLETS, SURNAMES)
