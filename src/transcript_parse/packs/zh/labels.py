"""What Chinese speaker labels look like, and what looks like one and is none.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import LabelRule

COMMENTS = r"(?:记者|编者|编辑|小编|笔者|主编|责编|本刊|本报|本网|整理者)(?:点评|评点|短评|旁注|批注|插话|插播|评论|注解)"
"""What stands in front of a comment that nobody there makes."""

_LAYMEN = (
    r"(?:家长|妈妈|爸爸|宝妈|读者|患者|病友|病人|用户|市民|群众|居民|村民|学生|考生|同学|学员|员工|职工|车主|业主|租客|买家"
    r"|消费者|顾客|客户|旅客|乘客|游客|司机|纳税人|参保人|储户|投资者|股东|网友|网民|听众|观众|粉丝|小编|企业|商户|农户|单位|求职者)"
)
_ADVISERS = (
    r"(?:专家|医生|医师|大夫|药师|药剂师|护士|律师|老师|教授|顾问|营养师|咨询师|规划师|工程师|设计师|农艺师|兽医|教练|客服"
    r"|法官|检察官|民警|交警|管理员|负责人|部门|公司|学校|医院|银行|政府|中心|委员会|[局厅委办处])"
)

MODERATORS = (
    LabelRule(
        name="moderator",
        source="conferences and talk shows that print the role, with or without the name",
        pattern=r"(?:(?:新闻)?发布会|会议|大会|论坛|节目|活动|现场|本场|圆桌|对话|沙龙|座谈|会谈|环节|讲坛|嘉宾|特邀|特约|客座)?(?:主持人|主持|司仪|主席|会议主席|新闻官|媒体官员)"
        r"(?:[\s:：/—-]*(?:\p{Han}[\p{Han}\s·、（）()]{0,30}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}))?",
        weight=3,
        role="moderator",
        matches=("主持人", "主持人 邢某", "主持人胡某某", "司仪", "主持人Jane Roe", "圆桌主持"),
        rejects=("主要任务", "记者"),
    ),
    LabelRule(
        name="conference-staff",
        source="calls and sports pages: who runs the session for the speakers",
        pattern=r"(?:会议|电话会议|大会|线路|网络)?(?:助理|接线员|话务员|主持台|会务(?:组|人员|秘书)?|客服|导播|场控)|新闻官|媒体官员|新闻联络官",
        weight=3,
        role="moderator",
        function=True,
        matches=("会议助理", "接线员", "新闻官"),
        rejects=("新闻官网", "部长助理"),
    ),
)


ASKERS = (
    LabelRule(
        name="asker",
        source="pages that print the role in place of a name: 记者, 网友, 问",
        pattern=r"(?:现场|有|多家|外国|中外|境外|多名|某|一位|另一位)?"
        r"(?:小?记者|媒体|网友|网民|记者追问|记者问|(?:记者|媒体|网友|现场)?提问者?|提问人|观众|听众|问|追问|再问|又问|补问|补充提问|采访者|质询)"
        r"[\s]*(?:[A-Za-z0-9一二三四五六七八九十甲乙丙丁]{1,3})?",
        weight=3,
        role="reporter",
        function=True,
        matches=("记者", "问", "追问", "提问者", "记者A", "网友", "记者提问"),
        rejects=("问题", "记者获悉"),
    ),
    LabelRule(
        name="audience",
        source="calls, talks and live text: whoever asks from afar or from the hall",
        pattern=r"(?:网络|网上|线上|在线|电话|书面|现场|直播间|热线|弹幕|会场)(?:提问|问题|留言|投资者|参会者|参会人|观众|听众|网友|股东|分析师|市民|学生|家长|球迷|来电)者?\s*\d{0,3}"
        r"|(?:匿名|某)?(?:投资者|股东|分析师|机构投资者|参会者|球迷|市民|学生代表|家长代表)\s*\d{0,3}",
        weight=3,
        role="reporter",
        function=True,
        matches=("网络提问1", "电话参会者", "现场投资者", "分析师"),
        rejects=("网络安全", "学生"),
    ),
    LabelRule(
        name="question-of",
        source="columns of advice and message boards: whoever asks, and the word for a question",
        pattern=rf"(?:\p{{Han}}{{0,4}}{_LAYMEN}|{_LAYMEN}\p{{Han}}{{1,3}})的?(?:疑问|疑惑|困惑|提问|发问|追问|求助|咨询|来电|来信|留言)"
        rf"\s*(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})?|{_LAYMEN}(?:来信)?问",
        weight=3,
        role="reporter",
        function=True,
        matches=("家长的疑问", "读者提问", "新手妈妈的困惑", "患者追问", "车主问", "市民提问3"),
        rejects=("存在的疑问", "群众的期盼", "家长的建议", "患者的问题", "学者的质疑", "企业问题"),
    ),
    LabelRule(
        name="form-question",
        source="letter boxes of authorities: the field in which a letter stands",
        pattern=r"(?:咨询|留言|来信|提问|信件)(?:内容|正文)",
        weight=3,
        role="reporter",
        function=True,
        matches=("咨询内容", "来信内容"),
        rejects=("培训内容", "来信时间"),
    ),
    LabelRule(
        name="investor",
        source="roadshows on the web: whoever asks, under a name that a site gives",
        pattern=r"(?:个人)?(?:投资者|股民|股友|用户|游客)[ _*＊-]?(?=[a-z_*＊-]*\d|[A-Za-z_-]*[*＊])[A-Za-z\d*＊_-]{2,16}",
        weight=2,
        role="reporter",
        matches=("投资者_204417", "游客8821", "用户li***7"),
        rejects=("投资者关系总监", "投资者朋友", "用户"),
    ),
    LabelRule(
        name="netizen",
        source="talks on the web: whoever asks, by a name of his own",
        pattern=r"(?:网友|网民|观众|听众|市民网友|热心网友)(?!评论|热评|留言|跟帖|互动)[ \u3000“\"「『]*[^\s：:，。！？\d][^\s：:，。！？]{0,15}",
        weight=1,
        role="reporter",
        matches=("网友碧水长流", "网友“老码头”", "网民 momo2026"),
        rejects=("网友", "有网友问我", "网友评论（214）"),
    ),
    LabelRule(
        name="numbered-question",
        source="interviews in writing that number their questions",
        pattern=r"(?:问题|提问)\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})",
        weight=2,
        role="reporter",
        function=True,
        matches=("问题3", "提问 12", "问题一"),
        rejects=("问题", "问题如下"),
    ),
    LabelRule(
        name="reporter-of",
        source="conferences that print outlet and 记者, perhaps with the name",
        pattern=r"[^：:，。]{1,36}(?<!告诉|回答|接受|[对向与和问答])小?记者(?!会|获|说|问|表|坦|采)(?:\s*[\p{Han}·]{2,8}?|\s*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2})?(?:\s*提问)?(?:\s*[（(][^）)]{1,12}[）)])?",
        weight=3,
        role="reporter",
        matches=("中央电视台记者", "《潮生周刊》记者", "某某日报记者 李某", "潮声新闻潮声日报记者"),
        rejects=("记者",),
    ),
    LabelRule(
        name="reporter-of-asks",
        source="records that print 记者问 behind the outlet",
        pattern=r"(?:[^：:，。]{0,24}(?:报|社|台|网|视|刊|志|观察|新闻|财经|频道|客户端|广播|快讯|在线|传媒))?[》”」]?记者(?:问|追问|提问|又问|再问)",
        weight=3,
        role="reporter",
        matches=("《海州观察》记者问", "海州快讯记者追问"),
        rejects=("有外国记者问", "记者问及"),
    ),
    LabelRule(
        name="reporter-with-outlet",
        source="conferences that print the outlet behind 记者",
        pattern=r"(?:记者|提问|问)[\s（(《\[【]+[^：:，。]{1,30}",
        weight=3,
        role="reporter",
        matches=("记者（海州日报）", "记者 《潮生周刊》"),
        rejects=("记者会", "记者"),
    ),
    LabelRule(
        name="outlet",
        source="conferences that print the outlet alone; what names of outlets end in",
        pattern=r"[^：:，。的是]{1,16}(?:日报|晚报|时报|早报|晨报|商报|青年报|快报|导报|通讯社|新闻社|新社"
        r"|电视台|广播电台|电台|卫视|新闻网|网|周刊|杂志|新闻|客户端|频道|栏目|广播|电视|融媒体?(?:中心)?|财经|财闻|财讯|时讯|晨刊|日刊|月刊|公众号|(?:短视频|视频)?账号|新媒体(?:平台)?|[Aa][Pp][Pp]|\p{Han}社|\p{Han}报|\p{Han}台|\p{Han}视)|\p{Han}视",
        weight=2,
        role="reporter",
        matches=("新华社", "凤凰卫视", "海州日报", "路透社"),
        rejects=("海州",),
    ),
)


ANSWERERS = (
    LabelRule(
        name="staff",
        source="scrums and hotlines: people of the house, who chair or answer",
        pattern=r"幕僚|随行人员|工作人员|随扈",
        weight=2,
        function=True,
        matches=("幕僚", "工作人员", "随行人员", "随扈"),
        rejects=("工作人员家属",),
    ),
    LabelRule(
        name="numbered-speaker",
        source="speech recognition: speakers without a name",
        pattern=r"(?:发言人|说话人|讲话人|讲者|嘉宾|参会人)\s*\d{1,2}|(?i:speaker|spk)[ _]?\d{1,2}",
        weight=2.5,
        function=True,
        matches=("发言人1", "说话人 2", "Speaker 3"),
        rejects=("发言人", "发言人甘某"),
    ),
    LabelRule(
        name="presents",
        source="live text that says what somebody does before it says who it is",
        pattern=r"发布人?|发言|介绍|通报|致辞|解读",
        weight=1,
        role="official",
        function=True,
        matches=("发布", "通报"),
        rejects=("发布会",),
    ),
    LabelRule(
        name="interpreter",
        source="conferences with interpreters",
        pattern=r"(?:现场|同声)?(?:翻译|口译|译员|手语翻译)",
        weight=2,
        role="other",
        function=True,
        matches=("翻译", "现场翻译"),
        rejects=("翻译局局长",),
    ),
    LabelRule(
        name="comment",
        source="records that a reporter or an editor comments upon between the answers",
        pattern=COMMENTS,
        weight=3,
        role="other",
        function=True,
        matches=("记者点评", "小编点评", "本刊评点"),
        rejects=("专家点评", "记者", "点评"),
    ),
    LabelRule(
        name="narrator",
        source="television pages: who tells the story between the answers",
        pattern=r"解说词?|旁白|画外音|配音|字幕",
        weight=2,
        role="other",
        function=True,
        matches=("解说", "旁白"),
        rejects=("解说员甘某某",),
    ),
    LabelRule(
        name="answer",
        source="pages that print 答 in place of a name",
        pattern=r"答|回答|答复|回应|答问",
        weight=3,
        role="official",
        function=True,
        matches=("答",),
        rejects=("问答",),
    ),
    LabelRule(
        name="reply",
        source="companies that answer investors; a button of forums, too",
        pattern=r"回复",
        weight=1,
        role="official",
        function=True,
        matches=("回复",),
        rejects=("回复本帖",),
    ),
    LabelRule(
        name="form-answer",
        source="letter boxes of authorities: the field in which the answer stands",
        pattern=r"(?:答复|回复|回信|官方回复)(?:内容|意见|正文)",
        weight=3,
        role="official",
        function=True,
        matches=("答复内容", "回复意见"),
        rejects=("修改意见", "回复时间"),
    ),
    LabelRule(
        name="answer-of",
        source="columns of advice and message boards: whoever answers, and the word for an answer",
        pattern=rf"\p{{Han}}{{0,10}}{_ADVISERS}的?(?:解答|回答|答复|回复|回应|答疑|释疑|解疑)",
        weight=3,
        role="official",
        function=True,
        matches=("药学专家的解答", "律师解答", "市教育局回复", "值班医生的回答", "公司回复"),
        rejects=("专家建议", "专家说法", "回复", "读者的回答"),
    ),
    LabelRule(
        name="guest",
        source="interviews and talk shows that print the role or a number in place of a name",
        pattern=r"(?:\d{1,3}号|第\p{Han}位)?(?:嘉宾|专家|代表|受访者|被访者|发言人|新闻发言人)"
        r"[\s]*[A-Za-z0-9一二三四五六七八九十甲乙丙丁]{0,2}",
        weight=2,
        role="official",
        function=True,
        matches=("嘉宾", "发言人", "102号嘉宾"),
        rejects=("嘉宾名单",),
    ),
)


NOT_SPEAKERS = (
    LabelRule(
        name="enumerator",
        source="lists inside speeches and documents",
        pattern=r"[一二三四五六七八九十百\d]{1,4}|[ivxIVX]{1,4}|[①-⑳]|[一二三四五六七八九十]是",
        weight=-6,
        matches=("一", "十二", "3", "iv"),
        rejects=("Q", "记"),
    ),
    LabelRule(
        name="section",
        source="headings of speeches, plans and reports",
        pattern=r"第[一二三四五六七八九十百\d]+.*|附件?[一二三四五六七八九十\d]*|[一二三四五六七八九十]+、.*"
        r"|[（(][一二三四五六七八九十\d]+[）)].*|\d+[.、．].*(?<!记者)",
        weight=-4,
        matches=("第一部分", "第二个问题", "一、背景意义", "（一）指导思想"),
        rejects=("邢某",),
    ),
    LabelRule(
        name="discourse",
        source="how sentences with a colon begin in speeches",
        pattern=r"(?:首先|其次|再次|此外|另外|同时|最后|然后|接下来|下面|例如|比如|譬如|举例|具体|其[一二三四五六七八九十]"
        r"|[一二三四五六七八九十]是|总之|一方面|另一方面|简单|换句|也就是|特别|需要|值得|根据|按照|为了|通过|关于|对于|因此"
        r"|所以|但是|而且|如果|目前|今天|现在|刚才|今年|去年|近年|昨天|当时|这|那|我|你|他|她|它|谁|请|让|从|在|以|据).*",
        weight=-3,
        matches=("首先向大家通报一组数字", "需要强调的是", "我的问题是", "今天发布的内容"),
        rejects=("甘某某", "记者"),
    ),
    LabelRule(
        name="event",
        source="headings of records that mirrors print again and again",
        pattern=r".*(?:发布会|记者会|吹风会|通气会)(?:文字|图文)?(?:实录|全文|纪实|直播)",
        weight=-4,
        matches=("海州新闻发布会实录", "新闻发布会文字实录"),
        rejects=("发布会主持人", "发布会记者"),
    ),
    LabelRule(
        name="section-word",
        source="what headings with a colon end in: plans, reports, notices",
        pattern=r".*(?:目标|原则|思想|任务|要求|措施|意义|背景|内容|重点|方面|方式|情况|问题|如下|以下|原因|特点|亮点"
        r"|数据|结果|建议|意见|说明|方案|计划|主题|摘要|导语|导读|前言|引言|提要|核心提示|编者按|编者注|备注|注|阅读|推荐|热线|电话|邮箱|网址|地址|传真"
        r"|邮编|路径|步骤|举措|工程|行动|指标|比例|标准|依据|流程|名单|新闻|体系|能力|机制|政策|关键词|图表?|表)",
        weight=-2.5,
        matches=("主要目标", "基本原则", "保障措施"),
        rejects=("邢某",),
    ),
    LabelRule(
        name="field",
        source="fields in the head and the foot of pages",
        pattern=r"(?:发布|活动|会议|新闻发布|采访|访谈|直播|录音|更新|上线|实录)?(?:时间|地点|日期|(?:内容)?简介|内容提要|来源|出处|作者|编辑|责编|责任编辑"
        r"|发布(?:人|者|机构|单位)|出席(?:人员|嘉宾|领导)?|参加人员|参会人员|与会人员|人员|主办|承办|主讲人?|列席|标题|副题|题"
        r"|字号|字体|分享到?|浏览(?:次数|量)?|点击(?:数|量)?|阅读量?|摄影|摄像|图片?|文字?|文|校对|审核|监制|供稿|原标题"
        r"|分类|标签|栏目|稿源|资料来源|图片来源|版权|备案号|主管|网站标识码|联系我们|联系人|二维码|上一篇|下一篇|相关链接|链接|编者按|编者注|按语|编后|记者手记|风险提示|(?:免责|直播|网站|郑重|法律)?声明|花絮|原文)",
        weight=-4,
        matches=("时间", "来源", "发布人", "责任编辑", "出席人员"),
        rejects=("记者",),
    ),
    LabelRule(
        name="session-note",
        source="records of parliaments: when a sitting was broken off or closed",
        pattern=r"(?:现在|上午|下午|中午|暂时?|继续|宣布|延长)?(?:休息|休会|散会|闭会|开会|复会|会议结束)",
        weight=-6,
        matches=("休息", "散会", "继续开会"),
        rejects=("休会期间委员会",),
    ),
    LabelRule(
        name="dated",
        source="entries of chronicles and lists of events",
        pattern=r".*(?:19|20)\d\d(?:[-/.年]\d{1,2}).*",
        weight=-4,
        matches=("2031年3月27日 本刊记者 邢某某",),
        rejects=("记者2031",),
    ),
    LabelRule(
        name="salutation",
        source="forms of address at the start of a speech",
        pattern=r"(?:各位|尊敬|女士们|先生们|朋友们|同志们|大家|亲爱|媒体朋友|记者朋友|新闻界).*",
        weight=-4,
        matches=("各位记者朋友", "女士们、先生们"),
        rejects=("主持人",),
    ),
    LabelRule(
        name="saying",
        source="what reports say in front of a quotation",
        pattern=r".*(?:表示|指出|强调|说|(?<!频)(?<!早知)道|称|问|问及|认为|介绍|提到|透露|坦言|回应|解释|补充|谈到|呼吁|宣布|提出"
        r"|看到|发现|显示|获悉|了解到|(?<!早)知道|想|觉得|希望|是|为|有|到|于|包括|即|分别|之一|下)",
        weight=-3,
        matches=("他说", "记者获悉", "外交部发言人表示", "有人问"),
        rejects=("记者",),
    ),
    LabelRule(
        name="bracketed-outlet",
        source="records that print no more than the outlet in front of a question",
        pattern=r"《[^》]{2,16}》$",
        weight=1,
        role="reporter",
        matches=("《海州都市报》",),
        rejects=("《海州都市报》记者", "海州《某报》"),
    ),
    LabelRule(
        name="grammar",
        source="words that stand in sentences, not in labels",
        pattern=r"(?!《[^》]*》$).*[的了是将把就也都很这那我你他她它们哪吗呢吧么不没].*",
        weight=-2,
        matches=("群众的期盼",),
        rejects=("邢某", "《海州都市报》"),
    ),
)


LABELS = (*MODERATORS, *ASKERS, *ANSWERERS, *NOT_SPEAKERS)
