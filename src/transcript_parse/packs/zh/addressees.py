"""Whom a question is put to: what stands around a form of address.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import CueRule

# Verbs in front of whoever is asked.
_ASKS = r"(?:请问(?:一下|一句)?|请教(?:一下)?|想问|(?:想|再|追|也|还|先|继续)?(?:追)?问(?:一?下|一句|一个|一问|问)?|想请|先请|再请|也请|请到|请|有请|提给|抛给|留给|给到|给|麻烦|劳烦|有劳|拜托|听听|听一?下|想听|向|想跟|想和|想同|想跟进)"
# What may follow a form of address.
_EDGE = r"[，,：:、。！!？?\s您你好和跟与及同以还怎如能可是有对就想觉认为刚请谈介回展分各两三二早晚在说讲先再也都会]"

ADDRESSEE_CUES = (
    CueRule(
        name="bare-title-goes-on",
        source="how a question goes on behind a title",
        sense="behind a bare title",
        pattern=r"^(?:告诉|想|认为|觉得|刚刚|刚才|有没有|会不会|怎\s?么|如何|对|可以|可不可以|能不能|能否|是不是|是否|的意思是|打算|准备|知不知道|为什么|何时|什么时候|之前|愿不愿|敢不敢|再(?:问|请教|请问)|最后(?:一题|问|请教|请问)|请教|请问|那(?![句个番次天份样种里些位边时篇张场]))",
        matches=("认为", "再问一个", "最后一题", "那低洼的地方呢", "请教"),
        rejects=("的", "那句话", "那边"),
    ),
    CueRule(
        name="before-bare-title",
        source="how a question comes to somebody: but, and, then",
        sense="before a bare title",
        pattern=r"(?:^|[。！？，、：:；;,!?\s…”」])(?:所以|那么?|那就|然后|而|而且|就是|但是?|可是?|不过|还有|另外|最后|首先|其次|第[一二三四]个?|同时|或者|因为|如果|其实|好|嗯|喂|也|并且|甚至|再来|接着|接下来|请)$",
        matches=("所以", "，但", "？还有"),
        rejects=("一位", "刚才"),
    ),
    CueRule(
        name="joins-addressees",
        source="questions put to two people",
        sense="between addressees",
        pattern=r"、|[、，]?(?:还有|以及|和|跟|与|及|同|或者?|也请|再请)(?:请|问)?",
        matches=("、", "和"),
        rejects=("的",),
    ),
    CueRule(
        name="vocative-before",
        source="how questions are put to somebody",
        sense="before an addressee",
        pattern=rf"{_ASKS}(?:(?:一下)?(?:在座|在场|台上|我们)?的?|\p{{Han}}{{2,10}}的|\p{{Han}}{{1,10}}(?:局|部|委|厅|办|院|司|署|处|会|中心|公司|庭|队|社|大学|集团|所|室|站))$",
        matches=("请问", "我想问一下水务公司的", "追问水务局"),
        rejects=("谢谢",),
    ),
    CueRule(
        name="vocative-after",
        source="how questions are put to somebody",
        sense="behind an addressee",
        pattern=r"^(?:先生|女士|同志|两位|二位|三位)?(?:您好|你好|(?:早上|上午|中午|下午|晚上)?[好早][，。！、]|早晨[，。！、]|[，,：:！、]|您|你|是不是|是否|可不可以|能不能|能否|可否|可以|请|我想|我|不好意思|分别|各自|辛苦)",
        matches=("您好",),
        rejects=("说",),
    ),
    CueRule(
        name="greeted",
        source="questions that begin by greeting all at the table",
        sense="greeted",
        pattern=r"^们?[您你]?(?:早上|上午|中午|下午|晚上)?[好早][，。！、,!]",
        matches=("好，", "晚上好！"),
        rejects=("好像说过", "，"),
    ),
    CueRule(
        name="asks-the-host",
        source="talks at which somebody asks the moderator in person",
        sense="asks the host",
        pattern=r"(?:想|要|再|来|也|请)问(?:一下|问|一问)?(?:您?我们)?(?:的)?(?:\p{Han}{1,4})?主持人|主持人[，,]?(?:您|你)(?:自己|本人|个人|怎么|觉得|认为)",
        matches=("我想问主持人，您上次去是什么时候？", "主持人，您自己怎么看？"),
        rejects=("谢谢主持人，我想问局长。", "主持人好，想问一个问题。"),
    ),
    CueRule(
        name="sure-honorific",
        source="how people are called by surname and office, or by what they do",
        sense="behind a surname",
        pattern=r"先生|女士|同志|小姐|博士|教授|老师|老总|总工|总|独董|董|首席|秘|帅|工(?![作业程厂人资地])|sir|[Ss]ir|大夫|医生|医师|护士长|教练|指导|导(?![致弹航])|院士|大姐|大哥|老板|师傅|律师|机长|船长|编(?![制写辑])|检(?![查测察])|厅|署|局(?!面|势)|司(?![法机令])|处(?![理置罚分])|队(?!伍)|院(?!校|士)|姐|哥|叔|婶|嫂|生(?![产活态长育命])",
        weight=2,
        matches=("总", "首席"),
        rejects=("工作",),
    ),
    CueRule(
        name="honorific",
        source="how people are called by surname and office",
        sense="behind a surname",
        pattern=rf"(?:校|行|台|科|所|庭|关|委|参|书记|社|站|馆|办|部|主|老|公|县|区|市|乡|镇|团|政委|伯|爷|姨|阿姨|叔叔|会|企|律)(?={_EDGE}|$)",
        matches=("庭，", "行您"),
        rejects=("校毕业",),
    ),
    CueRule(
        name="tells-of",
        source="questions that begin with what somebody said",
        sense="tells of somebody",
        pattern=r"^(?:提到|提及|说|讲|介绍|指出|表示|谈到|强调|的)",
        matches=("提到",),
        rejects=("怎么",),
    ),
    CueRule(
        name="body-and-head",
        source="how somebody is called by the body",
        sense="joins body and head",
        pattern=r"的",
        matches=("的",),
        rejects=("和",),
    ),
    CueRule(
        name="body-asked",
        source="questions that are put to a body",
        sense="body addressed",
        pattern=rf"{_ASKS}(?P<body>\p{{Han}}{{2,10}}?)(?=方面|[，,：:]|怎|如何|打算|下一步|介绍|回应|说明|谈|回答|解释)",
        matches=("那请问水务局，", "想问水务局怎么看"),
        rejects=("谢谢水务局，",),
    ),
    *(
        CueRule(
            name=f"group-of-{number}",
            source="questions that are put to all at the table",
            sense="group",
            pattern=rf"(?:{word})位(?P<who>\p{{Han}}{{0,2}}(?:局长|部长|厅长|处长|主任|院长|庭长|司长|市长|书记|委员|总|老师|教练|球员|队员|运动员|专家|嘉宾|领导|教授|医生|发言人|代表|负责人)|)",
            weight=number,
            matches=(f"{word[0]}位专家", f"{word[0]}位"),
            rejects=("各位",),
        )
        for number, word in ((2, "两|二|俩"), (3, "三"), (4, "四"), (5, "五"))
    ),
)
