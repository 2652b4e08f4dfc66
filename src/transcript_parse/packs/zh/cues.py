"""Turns of phrase that tell what a turn, a title or a lede does.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import CueRule

ORDINALS = (
    *(
        CueRule(
            name=f"question-{number}",
            source="answers that take up the questions one by one",
            sense="ordinal",
            pattern=rf"(?:关于|对于|至于|针对|先(?:回答|说)|再(?:回答|说))?(?:你|您)?(?:的|说的|提到的|刚才的)?第{word}个?(?:问题|方面|点)?",
            weight=number,
            matches=(f"第{word}个问题", f"关于第{word}个问题"),
            rejects=("第九个问题",),
        )
        for number, word in enumerate("一二三四五", 1)
    ),
    *(
        CueRule(
            name=f"part-{number}",
            source="questions in several parts that are numbered as statements are",
            sense="part",
            pattern=pattern,
            weight=number,
            matches=(example,),
            rejects=("这是一个问题",),
        )
        for number, pattern, example in (
            (1, "一是|其一|一个是|问题一", "一是资金从哪里来"),
            (2, "二是|其二|另一个是|再一个|问题二", "二是什么时候完工"),
            (3, "三是|其三|问题三", "三是谁来监督"),
        )
    ),
    CueRule(
        name="one-more-question",
        source="questions in several parts",
        sense="ordinal",
        pattern=r"(?:另外|还有)(?:一个|再)?(?:想|问题|请问|我想|，)|另一个问题",
        weight=0,
        matches=("另外想请问", "还有一个问题"),
        rejects=("另外的事情",),
    ),
)

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
OUTLET_WORD = rf"(?:(?![了的到过是在和看说])[\p{{Han}}\w·]){{1,12}}?{OUTLET_END}"
FIRM_WORD = rf"(?:(?![了的到过是在和看说])[\p{{Han}}\w·]){{1,12}}?{FIRM_END}"
NO_LAW = r"(?![^》]*(?:法|条例|意见|办法|规划|纲要|通知|方案|决定|报告|公报|白皮书|计划|规定|细则|清单|指南)》)"

CUES = (
    *ORDINALS,
    CueRule(
        name="self-outlet",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"(?:我(?:们)?(?:是|来自|是来自)|来自)\s*(?P<outlet>{OUTLET})\s*的?(?:一?[名位个])?(?:首席|见习|实习|特约|特派|本地|驻\p{{Han}}{{2,3}})?(?:记者|主播|编辑)",
        weight=2,
        matches=("我是青岛某报的记者，", "我是The Fenwick Post记者"),
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
        pattern=rf"^(?:[^。？！，]{{0,16}}[，。！]\s*){{0,3}}(?:[^。？！，《]{{0,6}}(?:是|来自|代表))?{NO_LAW}《(?P<outlet>[^》]{{2,14}})》(?:(?:的记者|记者|的)\p{{Han}}{{0,3}}[，。！]|[，。！]|想|请|要问|有)",
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
        name="nod",
        source="moderators who give the floor without a word more",
        sense="nod",
        pattern=r"^(?:好的?|请|请讲|请说|可以|行|嗯|对|是的?|没问题|您说|你说)[。，,！!. ]*$",
        matches=("好。", "请讲。"),
        rejects=("能。",),
    ),
    CueRule(
        name="closes",
        source="how conferences and interviews end",
        sense="closing",
        pattern=r"再见|(?:发布会|记者会|会议|活动|今天|采访|访谈).{0,10}(?:到此|到这)|改日再|下次再见",
        matches=("今天就到这里，再见。",),
        rejects=("我们明天见面。",),
    ),
    CueRule(
        name="reads-out",
        source="moderators who read out questions of an audience",
        sense="reads out",
        pattern=r"(?:网友|网民|观众|听众|线上|网上|平台|直播间|留言|弹幕|后台|热线|来信|[Ss]lido).{0,16}(?:问|提到|留言)",
        matches=("我念一个网友的问题：", "直播间里有人问，"),
        rejects=("请网友放心。",),
    ),
    CueRule(
        name="thanks-off",
        source="moderators who dismiss one speaker",
        sense="thanks off",
        pattern=r"^(?:好的?[，。])?(?:谢谢|感谢)(?!大家|各位|你|您)\p{Han}{2,8}[。，！]",
        matches=("谢谢甘局长。",),
        rejects=("谢谢你的提问。",),
    ),
    CueRule(
        name="may-i",
        source="reporters who ask for one more question",
        sense="permission",
        pattern=r"(?:可以|能不能|能否|可否|让我)(?:再)?(?:问|追问|补充)|再问一[个句]|追问一[个句]",
        matches=("可以再问一个吗",),
        rejects=("能不能介绍一下",),
    ),
    CueRule(
        name="bare-title-goes-on",
        source="how a question goes on behind a title",
        sense="behind a bare title",
        pattern=r"^(?:想|认为|觉得|刚刚|刚才|有没有|会不会|怎么|如何|对|可以|可不可以|能不能|能否|是不是|是否)",
        matches=("认为",),
        rejects=("的",),
    ),
    CueRule(
        name="before-bare-title",
        source="how a question comes to a title",
        sense="before a bare title",
        pattern=r"(?:所以|那么?|然后|而|就是)$",
        matches=("所以",),
        rejects=("一位",),
    ),
    CueRule(
        name="legend",
        source="pages that explain their short labels",
        sense="legend",
        pattern=r"^[ \t\u3000]*(?P<short>[\p{Han}A-Z]{1,2})[：:＝=][ \t]*(?P<who>[^。！？\n]{2,30})$",
        matches=("陈：运输局局长陈某某",),
        rejects=("陈：我想这个问题很好。",),
    ),
    CueRule(
        name="asks",
        source="how questions are worded at conferences",
        sense="question",
        pattern=r"请.{0,12}(?:介绍|谈谈|谈一谈|说明|解读|评价|分享|说说)|请问|想问|想请问|请教|我的问题|我想了解|想了解一下|问一下|有(?:什么|何|哪些)(?:评论|回应|看法|考虑|打算|安排|措施)|能否(?:介绍|证实|谈)",
        matches=("请问甘局长", "中方对此有何评论"),
        rejects=("感谢大家",),
    ),
    CueRule(
        name="hands-over",
        source="how moderators open, give the floor, and close",
        sense="hand-over",
        pattern=r"(?:下面|接下来|现在|首先|最后|先|继续|欢迎|还有|有没有).{0,24}(?:提问|介绍|问题|发言|回答|致辞|通报|发布)|发布会.{0,8}(?:到此|到这|结束)|今天.{0,12}(?:到此|到这里?|结束)"
        r"|请.{0,20}(?:提问|介绍|回答|通报|发言)|第.{1,3}个问题|下一个|(?:记者|媒体)朋友.{0,8}(?:提问|好)|请举手|欢迎(?:大家)?(?:出席|参加|来到)|好，请|再见|有请|时间(?:交给|留给)|可以(?:发问|提问|问)|还有(?:没有)?.{0,8}(?:媒体|问题|提问|哪位|朋友)|还有吗|哪(?:一)?位|时间关系|散会",
        matches=("下面请大家提问。", "今天的发布会到此结束。"),
        rejects=("我们将继续努力。",),
    ),
    CueRule(
        name="thanks",
        source="how questions and answers end",
        sense="thanks",
        pattern=r"^(?:好的?[，,。]?|嗯[，,]?|明白(?:了)?[，,。]?|[^？?，。]{1,6}[，,。])?(?:谢谢|感谢|多谢|谢了)[^？?]{0,24}$",
        matches=("谢谢。", "好的，谢谢局长。"),
        rejects=("谢谢。请问有何评论？",),
    ),
    CueRule(
        name="self-outlet-name",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"(?:我(?:们)?(?:是|来自|是来自)|来自)\s*(?P<outlet>{OUTLET}?)的?\p{{Han}}{{2,3}}[，。]",
        matches=("我是海州日报的甘某某，",),
        rejects=("感谢大家。",),
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
        pattern=rf"(?:下一位|下一个|最后一[个位]|第[一二三四五六七八九十]个|那位|这位|后面|还有|先|请|来自)[^。！？《]{{0,10}}?(?P<outlet>《[^》]{{2,14}}》|(?<=[，、是给请自的位]){OUTLET_WORD})(?:的|记者|[，。])",
        weight=2,
        matches=(
            "下一位，《中部导刊》的，我记得您是老记者了。",
            "最后一个，海州视听网的那位记者，话筒在左手边。",
        ),
        rejects=("下一位，张某某。", "请大家提问。"),
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
        name="outlet-first",
        source="how reporters introduce themselves",
        sense="outlet",
        pattern=rf"^(?:[^。？！]{{0,16}}[，。])?(?!各位|有|我|你|这|那|请)(?P<outlet>(?:(?!的){OUTLET_CHARACTER}){{2,16}}?)\s*(?:的\p{{Han}}{{0,3}})?记者(?:\p{{Han}}{{2,3}})?[，。,]",
        weight=2,
        matches=("海州日报记者，请问", "谢谢主持人，海州日报记者。"),
        rejects=("各位记者，大家好",),
    ),
    CueRule(
        name="joins-addressees",
        source="questions put to two people",
        sense="between addressees",
        pattern=r"(?:[、，]|(?:[、，]?(?:还有|以及|和|跟|与|及|同)))",
        matches=("、", "和"),
        rejects=("的",),
    ),
    CueRule(
        name="vocative-before",
        source="how questions are put to somebody",
        sense="before an addressee",
        pattern=r"(?:请问|请问一下|请教|请教一下|想问|想问一下|问一下|想请|请|提给|问|追问|追问一下|想问问|请到|先请|再请|和|给|向)(?:\p{Han}{2,10}的)?$",
        matches=("请问", "我想问一下水务公司的"),
        rejects=("谢谢",),
    ),
    CueRule(
        name="vocative-after",
        source="how questions are put to somebody",
        sense="behind an addressee",
        pattern=r"^(?:先生|女士|同志)?(?:您好|你好|(?:早上|上午|中午|下午|晚上)?[好早][，。！、]|早晨[，。！、]|[，,：:！、]|您|你|是不是|是否|可不可以|能不能|可以|请|我想|我|不好意思)",
        matches=("您好",),
        rejects=("说",),
    ),
    CueRule(
        name="moderator-word",
        source="conferences and talk shows that print the role in front of the name",
        sense="label moderator",
        pattern=r"(?:(?:新闻)?发布会|会议|大会|论坛|节目)?(?:主持人|主持|司仪|会议主席|主席)[\s:：/—-]*",
        matches=("主持人 邢某",),
        rejects=("记者",),
    ),
    CueRule(
        name="reporter-word",
        source="conferences that print 记者 between outlet and name",
        sense="label reporter",
        pattern=r"(?:特派|驻\p{Han}{1,4})?记者(?!会)",
        matches=("海州日报记者",),
        rejects=("记者会",),
    ),
    CueRule(
        name="no-outlet",
        source="what labels print where no outlet is named",
        sense="no outlet",
        pattern=r"^(?:现场|有|多家|外国|中外|境外|多名|某|一位|另一位|女|男|本刊|本报|本网|外籍|会[后上][，,]?有?|追问|再问|通过.*|.*(?:提问|追问|来信|留言)|\d+[．.、]?)$",
        matches=("现场",),
        rejects=("海州日报",),
    ),
    CueRule(
        name="not-a-name",
        source="words that begin or end like personal names",
        sense="not a name",
        pattern=r"^(?:谢谢|感谢|多谢|大家|各位|主持|出席|介绍|回答|负责|有关|方面|就|在|和|与|及|等|对|向|为|将|请|代表|关于|中国|我国|我们|同志|先生|女士|记者|新闻|发布|工作|会议|办公|相关|国家|国务|外交|[来再先][回答讲说谈介补解])|(?:说|就|在|将|对|向|等|和|先|的|是|同)$",
        matches=("主持例", "有关"),
        rejects=("甘某某",),
    ),
    CueRule(
        name="behind-a-name",
        source="what follows names in lists, titles and reports",
        sense="behind a name",
        pattern=r"^(?:先生|女士|同志|博士|教授|[，。、；：:,;.）)\s!！?？（(》”]|主持|就|在|答|介绍|出席|向|和|与|及|以及|为|做|作|来|宣布|表示|回答|发言|讲|致|参|举行|举办|召开|会见|于"
        r"|接受|被|今|日前|上午|下午|谈|的|说|国际|有|对|回应|等|率|先|担任|是|共|一行|偕|$)",
        matches=("先生", "，", "主持例行记者会"),
        rejects=("某",),
    ),
    CueRule(
        name="before-the-post",
        source="how moderators introduce the people at the table",
        sense="lead-in",
        pattern=r"^.*(?:请到|邀请|请来|有请|先请|下面请|还有|的有|分别有|分别是|其中|今天|以及|由|请|是|到|了)",
        matches=("今天我们很高兴请到国家某局",),
        rejects=("国家某局",),
    ),
    # Several rules rather than one: a pattern that begins with its words is found fast.
    CueRule(
        name="host-announced",
        source="how the head of a page or an opening names the moderator",
        sense="host",
        pattern=r"(?:主持人|主席)(?:是|为|[:：]|(?=[ \t　]))[ \t　]*(?:[^\s，。：:；、]{2,20}[\s　])?(?P<name>\p{Han}{2,3})(?=[，。、；\s）)]|$)",
        matches=("主持人：林某某\n",),
        rejects=("主持人说明",),
    ),
    CueRule(
        name="host-with-title",
        source="heads of hearings: the chair's title between surname and given name",
        sense="host",
        pattern=r"(?:主持人|主席)[:：][ \t\u3000]*(?P<name>\p{Han}{4,8})(?=[，。、；\s）)]|$)",
        matches=("主席：林委员某某\n",),
        rejects=("主席：林某某\n",),
    ),
    CueRule(
        name="interviewer",
        source="ledes of interviews: which reporter met whom, and where",
        sense="interviewer",
        pattern=r"记者(?P<name>\p{Han}{2,3}?)(?=在|和|与|对|就|前往|来到|走进|采访|专访|同|，|、|$)",
        matches=("本刊记者甘某某在工棚里和他聊了一下午",),
        rejects=("记者会",),
    ),
    CueRule(
        name="host-in-brackets",
        source="how the head of a page or an opening names the moderator",
        sense="host",
        pattern=r"(?P<name>\p{Han}{2,4})[ \u3000][^\n，。]{0,24}[（(]主持[）)]",
        matches=("林某某 某局副局长（主持）",),
        rejects=("林某某（主持）",),
    ),
    CueRule(
        name="host-of",
        source="how the head of a page or an opening names the moderator",
        sense="host",
        pattern=r"(?P<name>\p{Han}{2,4}?)(?<!我)主持(?:(?:本场|本次|此次|今天的?|了)?(?:\p{Han}{0,6})(?:会|活动|访谈|论坛)(?=[，。、；\s）)]|$)|(?=[。；]))",
        matches=("林某某主持本场发布会。",),
        rejects=("林某某主持工作",),
    ),
    CueRule(
        name="host-says",
        source="how the head of a page or an opening names the moderator",
        sense="host",
        pattern=r"我是(?:今天|本场|本次)?[^，。：]{0,10}主持人[，：\s]?(?P<name>\p{Han}{2,3})(?=[，。、；\s）)]|$)",
        matches=("我是今天的主持人林某某。",),
        rejects=("我是主持人",),
    ),
    CueRule(
        name="host-says-so",
        source="how the head of a page or an opening names the moderator",
        sense="host",
        pattern=r"我[是叫](?P<name>\p{Han}{2,4})，[^。，]{0,4}主持",
        matches=("我叫林某某，负责主持。",),
        rejects=("我叫林某某，负责记录。",),
    ),
    CueRule(
        name="reporter-named",
        source="how reporters introduce themselves",
        sense="reporter-name",
        pattern=rf"^[^？?]{{0,40}}?(?:我叫(?P<name>\p{{Han}}{{2,4}})|(?:我是|来自)(?:《[^》]{{2,14}}》|{OUTLET_WORD})的?(?:见习|实习|首席|特约)?(?:记者)?(?!的|记者|见习|实习|首席|特约)(?P<name>\p{{Han}}{{2,4}}))(?=[，。、！])",
        matches=("谢谢，我叫林某某，来自《某刊》。", "我是海州日报的记者林某某，"),
        rejects=("我是海州日报记者，",),
    ),
    CueRule(
        name="self-named",
        source="how moderators introduce themselves",
        sense="self-name",
        pattern=r"我(?:是|叫)(?P<name>\p{Han}{2,4})(?=[，。、；！])",
        matches=("我叫甘某某，负责主持。",),
        rejects=("我是记者说的那位。",),
    ),
    CueRule(
        name="place-ending",
        source="names of places that begin like personal names",
        sense="behind a place",
        pattern=r"^[省市县区州镇乡村]",
        matches=("市某局",),
        rejects=("回应",),
    ),
    CueRule(
        name="title",
        source="titles of pages that print what was said",
        sense="title",
        pattern=r"记者(?:招待)?会|发布会|吹风会|通气会|通报会|见面会|答记者问|答问|实录|访谈|专访|采访|对话|座谈|论坛|讲话|致辞|致词|演讲|演说|发言|工作报告|声明|谈话|全文|问答|大会|会议"
        r"|(?i:press (?:conference|briefing|gaggle)|briefing|transcript|remarks|interview|statement|speech|earnings call|q&a|testimony|hearing|address)",
        matches=("外交部发言人主持例行记者会", "Press Briefing by Jane Roe"),
        rejects=("首页",),
    ),
    CueRule(
        name="lede",
        source="what stands between the title and the first word: reports, notes of editors",
        sense="lede",
        pattern=r"(?:举行|召开|举办|主持|出席|接受|会见|回答).{0,30}(?:发布会|记者会|吹风会|招待会|通气会|提问|采访|专访|记者|传媒|媒体)|答记者问|全文如下|如下[：:。]?$|实录|全文[：:。]?$|敬请(?:关注|期待)|\p{Han}{2,4}(?:网|社|报)?\d{0,2}月?\d{1,2}日?(?:电|讯)|^本报讯|记者(?:获悉|从)"
        r"|据[^。，]{2,30}(?:消息|报道)|独家专访|小编|编者按|以下(?:为|是)|现场直播|问答实录",
        matches=("国台办上午举行新闻发布会，发言人回答记者提问。", "致词全文如下："),
        rejects=("应某国政府邀请，某人将于12月12日访问。",),
    ),
    CueRule(
        name="salutation",
        source="how speeches begin",
        sense="salutation",
        pattern=r"^[“\"「]?(?:各位|尊敬的|亲爱的|女士们|先生们|朋友们|同志们|大家(?:好|早上好|上午好|下午好|晚上好)|同胞们|乡亲们|同学们|记者朋友|媒体(?:朋友|记者)|你好|您好|(?i:good (?:morning|afternoon|evening)|hello|hi|ladies and gentlemen|thank you|my fellow|dear))",
        matches=("各位记者朋友，大家好！", "女士们、先生们："),
        rejects=("国务院印发通知。",),
    ),
    CueRule(
        name="address",
        source="titles of speeches",
        sense="address",
        pattern=r"讲话|致辞|致词|演讲|演说|发言|工作报告|声明|谈话|贺词|开幕词|祝辞|寄语|宣誓|(?i:remarks|statement|speech|address|testimony)",
        matches=("某人宣布参选记者会发言全文", "某某在会议上的工作报告"),
        rejects=("某部门举行会议",),
    ),
    CueRule(
        name="conference",
        source="titles of conferences",
        sense="conference",
        pattern=r"发布会|记者(?:招待)?会|吹风会|通气会|通报会|见面会|记者问及|会见(?:媒体|记者)|(?i:press (?:conference|briefing|gaggle)|news conference|earnings call|conference call)",
        matches=("例行记者会", "新闻发布会"),
        rejects=("答记者问",),
    ),
    CueRule(
        name="interview",
        source="titles of interviews",
        sense="interview",
        pattern=r"答记者问|专访|访谈|对话|采访|(?i:interview|conversation with|q&a with)",
        matches=("发言人就某事答记者问",),
        rejects=("例行记者会",),
    ),
)
