"""Taiwan: verbatim records of the Executive Yuan, the Presidential Office, ministries.

Printed in traditional script; patterns are written in simplified script, in which
the engine reads every page.
"""

from __future__ import annotations

from transcript_parse.rules import CueRule, LabelRule, NoiseRule, Pack, WordsRule

TITLES = WordsRule(
    name="taiwan-titles",
    source="records of the legislature and of ministries",
    sense="title",
    words=tuple(
        "立委 次长 政务次长 常务次长 政次 常次 召委 总召 副总召 主委 副主委 大法官 主计长 副主计长 审计长 检察总长"
        " 参谋总长 教务长 学务长 总务长 研发长 国际长 议长 副议长 政务官 主任秘书 执行秘书 副执行长 总监察".split()
    ),
    matches=("交通部次长", "陆委会主委"),
    rejects=("立法院",),
)


LABELS = (
    LabelRule(
        name="taiwan-asker",
        pattern=r"(?:(?:现场|在场|与会|各家)?(?:媒体|记者)(?:朋友|先进)?)(?:联访)?(?:问|提问|追问|询问|发问)[一二三四五六七八九十\dA-Z]{0,2}",
        weight=3,
        role="reporter",
        function=True,
        source="records that name neither outlet nor reporter",
        matches=(
            *("媒体问", "现场媒体提问", "记者询问", "在场记者追问", "与会媒体先进发问"),
            *("各家媒体朋友联访提问",),
        ),
        rejects=("媒体", "记者问及", "媒体报道"),
    ),
    LabelRule(
        name="taiwan-forum-reader",
        pattern=r"(?:推|嘘|→) ?[A-Za-z]\w{1,11}",
        weight=-5,
        source="the forum PTT: what readers say below a post",
        matches=("推 reader7", "→ quay99", "嘘 pier19"),
        rejects=("推动", "记者"),
    ),
    LabelRule(
        name="taiwan-answers",
        pattern=r"(?:\p{Han}{0,8})(?:院长|部长|总统|主委|次长|署长|局长|处长|司长|秘书长|发言人)(?:\p{Han}{2,3})?(?:答|答复|答询|回答|(?:补充)?说明|补充(?:报告)?)",
        weight=3,
        role="official",
        source="records that print the post with the word for answer: 院长答",
        matches=(
            *("院长答", "海洋部部长辜某某答复", "发言人回答", "总统答询", "主委答", "次长答"),
            *(
                "署长答",
                "局长答",
                "处长答",
                "司长答",
                "秘书长答",
                "司长补充",
                "署长补充说明",
                "处长补充回答",
                "局长补充报告",
                "次长说明",
            ),
        ),
        rejects=("院长", "院长答应了", "答", "补充", "局长补充道"),
    ),
)


NOISE = (
    NoiseRule(
        name="taiwan-dateline",
        kind="byline",
        where="head",
        pattern=r"[（(〔【\[]?(?:\p{Han}{2,5})?(?:记者|特派员)\p{Han}{2,4}(?:、\p{Han}{2,4})?\s*[/／]\s*\p{Han}{2,8}报[导道][）)〕】\]]?$",
        source="newspapers: reporter, place, 报导",
        matches=(
            *("记者宗某某／台北报导", "（记者宗某某/综合报导）", "潮声报记者宗某某／台北报导"),
            *("特派员宗某某／纽约报导", "实习记者宗某某／台中报导"),
        ),
        rejects=("记者／报导", "记者宗某某"),
    ),
    NoiseRule(
        name="taiwan-forum-tail",
        kind="chrome",
        where="tail",
        pattern=r"※ (?:发信站|文章网址|编辑|看板|转录者)[:：]|(?:推|嘘) [A-Za-z]\w{1,11}[:：] ",
        source="the forum PTT: where a post was sent from, and what readers say below it",
        matches=(
            *("※ 发信站: 某某实业坊", "※ 文章网址: https", "※ 编辑: reader7", "※ 看板: Harbour"),
            *(
                "※ 转录者: reader7",
                "推 reader7: 感谢听打",
                "嘘 quay99: 又来",
            ),
        ),
        rejects=("※ 以上为逐字稿", "推动：我们会继续", "→ Step1: 修路"),
    ),
    NoiseRule(
        name="taiwan-sitting",
        kind="time",
        where="line",
        pattern=r"(?:休息|休会|散会|继续开会)[（(](?:上午|下午)?\d{1,2}[时:]\d{1,2}分?[）)]$",
        source="records of the legislature: when a sitting was broken off or closed",
        matches=(
            "休息（11时58分）",
            "散会（下午5时20分）",
            "休会(上午11:58)",
            "继续开会（14时30分）",
        ),
        rejects=("休息（十分钟）", "休息"),
    ),
    NoiseRule(
        name="taiwan-record-note",
        kind="editorial",
        pattern=r"[【（(〔\[]?(?:本文|本稿|本逐字稿|以下内容)为[^。】）〕\]\n]{0,20}(?:速记|逐字稿|听打稿|逐字记录)[^】）〕\]\n]{0,40}[】）)〕\]]?$",
        source="what a verbatim record says of itself",
        matches=(
            *("【本文为速记稿，语助词略有删减】", "（以下内容为逐字稿）", "本稿为听打稿"),
            *("本逐字稿为会后速记", "本文为逐字记录"),
        ),
        rejects=("本文为大家说明。",),
    ),
    NoiseRule(
        name="taiwan-page",
        kind="chrome",
        where="tail",
        pattern=r"(?:相关(?:档案|连结|影音|图片)|(?:浏览|点阅|点击)(?:人次|次数|数|率)\s*[:：]|回(?:上一?页|首页|页首|顶端)|友善列印|转寄友人|网站导览|隐私权(?:保护)?(?:及|政策|宣告)|资讯安全(?:政策|宣告)|政府网站资料开放宣告).*",
        source="the foot of government pages",
        matches=(
            *("相关档案", "相关连结", "相关影音", "相关图片", "浏览人次：3,408", "点阅次数：12"),
            *("点击数：7", "点阅率：3", "回上一页", "回首页", "回页首", "回顶端", "友善列印"),
            *("转寄友人", "网站导览", "隐私权保护政策", "隐私权及安全", "隐私权宣告"),
            *("资讯安全政策", "资讯安全宣告", "政府网站资料开放宣告"),
        ),
        rejects=("相关单位会处理", "隐私权是大家关心的", "回首过去"),
    ),
)


CUES = (
    CueRule(
        name="taiwan-conference",
        source="titles of meetings with the media",
        sense="conference",
        pattern=r"茶叙|说明会|联访",
        matches=("媒体茶叙", "政策说明会", "部长联访"),
        rejects=("记者节",),
    ),
    CueRule(
        name="taiwan-title",
        source="titles of records",
        sense="title",
        pattern=r"茶叙|说明会|联访|逐字(?:稿|记录|纪录)",
        matches=("媒体茶叙", "第12次院会逐字纪录", "逐字稿", "逐字记录", "说明会", "联访"),
        rejects=("首页",),
    ),
    CueRule(
        name="taiwan-hands-over",
        source="how spokespersons open the floor",
        sense="hand-over",
        pattern=r"开放(?:媒体)?(?:提问|发问)|(?:媒体|记者)先进|每家(?:媒体)?以?[一二两三]题为限",
        matches=(
            *("简报完我们再开放提问", "各位媒体先进大家好", "现在开放媒体发问", "谢谢记者先进"),
            *("每家媒体以两题为限", "每家一题为限"),
        ),
        rejects=("开放市场",),
    ),
)


PACK = Pack(name="taiwan", rules=(TITLES, *LABELS, *NOISE, *CUES))
