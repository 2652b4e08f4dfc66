"""Titles, honorifics, organizations and surnames.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.packs.surnames import SINGLE
from transcript_parse.rules import WordsRule

TITLES = WordsRule(
    name="titles",
    sense="title",
    words=tuple(
        "局长 副局长 司长 副司长 部长 副部长 处长 副处长 主任 副主任 书记 副书记 市长 副市长 省长 副省长 县长 副县长 区长 副区长"
        " 厅长 副厅长 署长 副署长 行长 副行长 院长 副院长 所长 副所长 会长 副会长 理事长 副理事长 秘书长 副秘书长 委员 常委"
        " 委员长 发言人 新闻发言人 主席 副主席 总理 副总理 总统 副总统 总经理 副总经理 董事长 副董事长 总裁 副总裁 总监 总编辑 总工程师"
        " 总经济师 总工 总会计师 巡视员 副巡视员 调研员 稽查专员 专员 大使 公使 参赞 检察长 审判长 庭长 法官 检察官 校长 副校长 教授 研究员"
        " 主编 副主编 社长 副社长 台长 队长 支队长 总队长 副总队长 组长 副组长 负责人 负责同志 政务委员 政委 立委 议员 司令 将军 上校 大校"
        " 次长 司库 财长 外长 防长 院士 博士 专家 代表 特派员 特使 关长 总干事 干事长 董事 秘书 科长 副科长 站长 馆长 经理 医师 主任医师"
        " 行政长官 特首 先锋 工程师 首席专家 首席科学家 执行长 召集人 评论员 顾问 律师 组员 领导 老师 警监 监狱长 分析师".split()
    ),
    matches=("国家知识产权局副局长",),
    rejects=("国家知识产权局",),
)


HONORIFICS = WordsRule(
    name="honorifics",
    sense="honorific",
    words=(
        "先生",
        "女士",
        "同志",
        "小姐",
        "博士",
        "教授",
        "老师",
        "总",
        "大姐",
        "大哥",
        "老板",
        "生",
        "姐",
        "工",
    ),
    matches=("甘先生",),
    rejects=("甘某某",),
)


ORGANIZATIONS = WordsRule(
    name="organizations",
    sense="organization",
    words=tuple(
        "局 部 委 厅 办 会 院 司 署 处 室 所 行 社 台 报 网 中心 公司 集团 大学 学院 协会 学会 研究院 研究所 委员会 办公室 法院 检察院 政府"
        " 银行 总局 总署 医院 学校 商会 基金会 联盟 科 队 站 馆 厂 园 港 市 省 县 区 州 国 军区 使馆 大使馆 领馆".split()
    ),
    matches=("国家知识产权局",),
    rejects=("甘某",),
)


SURNAMES = WordsRule(
    name="surnames",
    sense="surname",
    words=tuple(SINGLE)
    + tuple(
        "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 百里 独孤 南宫 长孙 宇文 轩辕 钟离 闻人 澹台 东郭 万俟 呼延 拓跋 司空 太史 申屠 鲜于 闾丘 赫连 濮阳 淳于 单于 纳兰 西门 公冶 左丘 第五".split()
    ),
)


WORDS = (TITLES, HONORIFICS, ORGANIZATIONS, SURNAMES)
