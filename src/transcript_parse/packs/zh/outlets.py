"""From which outlet a question comes: how reporters and moderators say it.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import CueRule

# A name as it stands between other words: letters with spaces, or no spaces at all.
OUTLET = r"(?!先|就|是|在|从|问|这|那)(?:[A-Z][A-Za-z\d&.'’-]*(?: [A-Za-z\d&.'’-]+){0,4}|[\p{Han}\w《》“”·]{2,16}?)"

# What the names of outlets end in, and what a reporter says behind one.
OUTLET_END = (
    r"(?:(?<![通汇预回申上公海情举警])报|电视台?|广播(?:电台|公司|电视台|网)?|电台|卫视|频道|通讯社|新闻社|(?<![管电水气路官联张上全])网|在线|客户端|传媒|周刊|月刊|杂志社?|之声|总台|[新闻]台|晨刊|日刊"
    r"|新闻|财经|观察|视频|时讯|导刊|公众号|融媒体?(?:中心)?|头条|志)"
)
FIRM_END = r"(?:(?<![通汇预回申上公海情举警])报|电视台?|广播(?:电台|公司|电视台|网)?|电台|卫视|频道|通讯社|新闻社|客户端|传媒|周刊|月刊|杂志社?|之声|总台|新闻台|晨刊|日刊|导刊|公众号)"
"""Endings that nothing but an outlet has."""
OUTLET_CHARACTER = r"[\p{Han}\w《》“”·]"
_NO_WORD = r"[了的到过是在和看说没被很]|都[没是有不]|任何|之[后前]"
"""Grammar: where it stands, a sentence is said and no outlet named."""
OUTLET_WORD = rf"(?:(?!{_NO_WORD})[\p{{Han}}\w·]){{1,12}}?{OUTLET_END}(?!{OUTLET_END}|平台|栏目)"
FIRM_WORD = rf"(?:(?!{_NO_WORD})[\p{{Han}}\w·]){{1,12}}?{FIRM_END}(?!{OUTLET_END}|平台|栏目)"
NO_LAW = r"(?![^》]*(?:法|条例|意见|办法|规划|纲要|通知|方案|决定|报告|公报|白皮书|计划|规定|细则|清单|指南)》)"

OUTLET_CUES = (
    CueRule(
        name="self-outlet",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"(?:我(?:们)?(?:是|来自|是来自)|来自)\s*(?P<outlet>{OUTLET})\s*的?(?:一?[名位个])?(?:首席|见习|实习|特约|特派|本地|驻\p{{Han}}{{2,3}})?(?:记者|主播|编辑)",
        weight=2,
        matches=("我是海州某报的记者，", "我是The Fenwick Post记者"),
        rejects=("感谢大家。",),
    ),
    CueRule(
        name="reporter-asks",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"^(?:[^。？！]{{0,16}}[，。])?(?P<outlet>{OUTLET})\s*(?:的)?记者(?:\p{{Han}}{{2,3}})?(?:提问|发问|请问)",
        weight=2,
        matches=("海州财经记者提问。",),
        rejects=("请记者提问",),
    ),
    CueRule(
        name="comes-from",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"我(?:们)?来自\s*(?P<outlet>{OUTLET}(?<![省市县区州镇村国]))(?:的\p{{Han}}{{2,3}})?[，。！]",
        weight=2,
        matches=("我来自海州财经。",),
        rejects=("我来自海州市。",),
    ),
    CueRule(
        name="outlet-in-quotes",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"^(?:[^。？！，]{{0,16}}[，。！]\s*){{0,3}}(?:[^。？！，《]{{0,6}}(?:是|来自|代表|[系喺]))?{NO_LAW}《(?P<outlet>[^》]{{2,14}})》(?:(?:的记者|记者|的|嘅(?:记者)?)\p{{Han}}{{0,3}}[，。！]|[，。！]|想|请|要问|有)",
        weight=2,
        matches=(
            "《海州日报》。想请教局长，",
            "大家好，我是《中部导刊》的。",
            "谢谢，《海州志》，三个问题。",
        ),
        rejects=("《民法典》第一条", "刚刚发布的《海州规划》，"),
    ),
    CueRule(
        name="outlet-in-a-frame",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"(?:我(?:们)?(?:这边)?(?:是|来自|代表)|来自|这(?:边|里)是)(?P<outlet>{OUTLET_WORD})(?:的|记者)*(?:\p{{Han}}{{2,3}})?[，。！、]",
        weight=2,
        matches=("这边是海州广播电台。", "我是海州财经的。"),
        rejects=("这是一个好消息。",),
    ),
    CueRule(
        name="outlet-without-a-verb",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"^(?:[^。？！，]{{0,8}}[，。！]\s*)?我(?:们)?(?:这边)?(?P<outlet>{FIRM_WORD})的?[，。！]",
        matches=("午安，我海州日报。", "我这边海州电视台，", "局长，我海州电视台的，"),
        rejects=("我看报。", "我是记者。", "早安，我有两题。"),
    ),
    CueRule(
        name="outlet-as-a-clause",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=r"^(?:[^。？！，]{0,16}[，。！]\s*){0,3}(?!刚才|刚刚|我|你|您|他|今|最近|近|目前|有|据|关于|针对|对|从|这|那|请|谢|感谢|大家|各位|现在|昨|日前|一|两|首先|想)"
        rf"(?:(?P<outlet>{FIRM_WORD})(?:的)?(?:记者)?\s*[，。！]|(?P<outlet>{OUTLET_WORD})(?:的)?(?:记者)?(?:[。！]|的，|想(?:请教|请问|问|请|了解)|请教|请问|提问|有(?:[个两几]|一个)?问题))",
        weight=2,
        matches=("海州电视想请教两题。", "大家好，第七频道。", "海州电台想问署长，"),
        rejects=(
            "刚才看了新闻，",
            "感谢通报。",
            "智慧交通，工业互联网，都需要投入，",
            "城市管网想请教一下",
        ),
    ),
    CueRule(
        name="outlet-called-by-name",
        source="how moderators call on a reporter",
        sense="called outlet",
        pattern=rf"(?:^|[，。！？—…、：])[ \t\u3000]*+(?:那|先|再|来|就|还有|最后|接下来|下面|有?请)*(?P<outlet>(?:《[^》]{{2,14}}》|(?!有?请|接下来|下面){OUTLET_WORD}))(?:的)?(?:记者|朋友|同志|媒体)?(?:\p{{Han}}{{2,3}})?(?:吧|提问|，请.{{0,4}}|您请)?[。！]?$",
        weight=2,
        matches=("哪家先来？——海州日报吧。", "下一位，《中部导刊》。", "最后，海州电视台的记者。"),
        rejects=("谢谢大家。", "请看新闻吧。"),
    ),
    CueRule(
        name="outlet-quoted",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=r"^[^。？]{0,12}[，,。]《(?P<outlet>[^》]{2,14})》的",
        matches=("您好，《中部导刊》的。",),
        rejects=("《意见》的第一条",),
    ),
    CueRule(
        name="outlet-called-in-passing",
        source="how moderators call on a reporter",
        sense="called outlet",
        pattern=rf"(?:下一位|下一个|最后一[个位]|第[一二三四五六七八九十]个|那位|这位|后面|还有|先|请|来自)[^。！？《]{{0,10}}?(?P<outlet>《[^》]{{2,14}}》|(?<=[，、是给请自的位]){OUTLET_WORD})(?:来?的|记者|[，。])",
        weight=2,
        matches=(
            "下一位，《中部导刊》的，我记得您是老记者了。",
            "那位从《中部导刊》来的朋友。",
            "最后一个，海州视听网的那位记者，话筒在左手边。",
        ),
        rejects=("下一位，张某某。", "请大家提问。"),
    ),
    CueRule(
        name="outlet-called-with-a-name",
        source="operators of results calls: for whom, and who, asks the next question",
        sense="called outlet",
        pattern=r"(?:问题|提问|来电|线)[^，。！？]{0,6}来自(?P<outlet>(?:(?!先生|女士)[\p{Han}\w·&]){2,16}?)的(?:分析师|研究员|记者)?"
        r"\s?(?:\p{Lu}[\w.’'-]+(?: \p{Lu}[\w.’'-]+){1,2}|\p{Han}{2,4})[。，！]",
        weight=2,
        matches=(
            "第一个问题来自海州证券的Jane Roe。您的线路已接通。",
            "下一个提问来自中部资本的分析师甘某某，请讲。",
        ),
        rejects=("这个问题来自基层。", "第一个问题来自网友。"),
    ),
    CueRule(
        name="outlet-called-in-turn",
        source="how moderators call on a reporter",
        sense="called outlet",
        pattern=r"(?:下一[位个]|最后一[位个]|第[一二三四五六七八九十][个位家]|接下来|首先)[，、：:]?"
        r"(?P<outlet>(?:(?![请问的那这穿排边位])[\p{Han}\w·]){3,10}(?<!先生|女士|同志|同学|老师|朋友|记者|机会|会议|时间|环节|发言|提问|回答))[。！]?$",
        weight=2,
        matches=("第一个，海州风向标。", "下一位，Harbour论坛。"),
        rejects=("下一个问题。", "最后一位，后排穿红衣服的。", "最后一个机会。", "首先请市长。"),
    ),
    CueRule(
        name="outlet-called",
        source="how moderators call on a reporter",
        sense="called outlet",
        pattern=rf"请(?P<outlet>{OUTLET}?)(?:的?记者|的?朋友|提问|发问)*[。！]?$",
        matches=("好，请台视。", "请海州日报的记者提问。"),
        rejects=("谢谢大家。",),
    ),
    CueRule(
        name="outlet-read-out",
        source="moderators who read out what a reporter sent in",
        sense="outlet read out",
        pattern=rf"(?:是|来自|收到)(?P<outlet>《[^》]{{2,14}}》|{OUTLET_WORD})(?:的?记者\p{{Han}}{{0,4}})?(?:的|发来|提|书面|[：:])",
        matches=("是《中部导刊》的：", "我们收到海州日报发来的提问：", "来自海州电视台记者的问题"),
        rejects=("收到通知的",),
    ),
    CueRule(
        name="where-and-how",
        source="what labels print in brackets where no outlet is named",
        sense="no outlet",
        pattern=r"^(?:(?:未|没有?|不愿|坐|站|蹲|戴|举|靠|第[一二三四五六七八九十\d]+[排位个]).*|[^\n]{0,20}(?:室|排|席|群|姓名|身份|口音|方言))$",
        matches=("未报姓名", "坐在后面", "第二排", "会议室"),
        rejects=("海州风向标",),
    ),
    CueRule(
        name="outlet-asks",
        source="moderators who read out what a reporter sent in: X asks",
        sense="outlet read out",
        pattern=rf"(?:^|[，。：])(?P<outlet>《[^》]{{2,14}}》|{OUTLET_WORD})(?:的?记者)?(?:想|请)?问[：:]",
        matches=("线上有一题，海州日报问：",),
        rejects=("有人问：", "海州日报问题"),
    ),
    CueRule(
        name="outlet-read-out-in-turn",
        source="moderators who read out what reporters sent in, one after the other",
        sense="outlet read out",
        pattern=r"(?:第[一二三四五六七八九十]题|下一[题位]|最后一[题位]|[，。]再来|^再来|接着)[，,]?是?(?P<outlet>《[^》]{2,14}》|(?:(?![想要请问询的是有])[\p{Han}\w]){2,10})(?=[，,]|要?(?:请问|询问|请教|想问|想请|提问))",
        matches=(
            "第二题，海州风向标要请问组长，",
            "下一题是海州风向标，两个问题。",
            "再来，海州风向标询问，",
        ),
        rejects=("第二题，想请问组长", "下一题请准备。"),
    ),
    CueRule(
        name="outlet-first",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"^(?:[^。？！]{{0,16}}[，。])?(?!各位|有|我|你|这|那|请)(?P<outlet>(?:(?!的){OUTLET_CHARACTER}){{2,16}}?)\s*(?:的\p{{Han}}{{0,3}})?记者(?:\p{{Han}}{{2,3}})?[，。,]",
        weight=2,
        matches=("海州日报记者，请问", "谢谢主持人，海州日报记者。"),
        rejects=("各位记者，大家好",),
    ),
    CueRule(
        name="no-outlet",
        source="what labels print where no outlet is named",
        sense="no outlet",
        pattern=r"^(?:(?:现场|场外|有|多|另?一|几|某|名|位|家|个|外国|中外|境外|外籍|在场|女|男|本刊|本报|本网|实习|见习)+|会[后上][，,]?有?|追问|再问|通过.*|.*(?:提问|追问|插话|抢问|来信|留言|翻译|连线|话筒|举手|[英法日俄]语)|问(?:及|到|道|起)?|\d+[．.、]?)$",
        matches=("现场", "现场另一名", "问及"),
        rejects=("海州日报",),
    ),
    CueRule(
        name="no-outlet-but-people",
        source="pages where others than reporters may ask",
        sense="no outlet",
        pattern=r"(?:家长|家属|市民|居民|村民|业主|群众|网友|网民|学生|同学|校友|患者|听众|观众|读者|球迷|顾客|游客|投资者|股东|爆料人|当事人|代表|委员|议员|嘉宾|同志|朋友|先生|女士|男士|小姐|老师)$",
        matches=("学生家长", "线上网友"),
        rejects=("海州日报", "市民观察"),
    ),
)
