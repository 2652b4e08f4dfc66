"""General Chinese: what labels, titles, stamps and page furniture look like.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import (
    CueRule,
    LabelRule,
    NoiseRule,
    OpeningRule,
    Pack,
    StampRule,
    WordsRule,
)

STAMPS = (
    StampRule(
        name="clock",
        pattern=r"(?:(?P<year>(?:19|20)\d\d)[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?"
        r"[T\s]*)?(?:[上下]午)?(?P<hour>[01]?\d|2[0-4])[:：](?P<minute>[0-5]\d)"
        r"(?:[:：](?P<second>[0-5]\d))?(?![\d%％])",
        matches=("10:23", "10：23", "2025-04-24 10:18:10", "00:12:31", "2025年4月24日 9:05"),
        rejects=("3:1", "10:2", "2025-04-24", "10:231"),
    ),
)

MODERATORS = (
    LabelRule(
        name="moderator",
        pattern=r"(?:(?:新闻)?发布会|会议|大会|论坛|节目)?(?:主持人|主持|司仪|主席|会议主席)"
        r"(?:[\s:：/—-]*\p{Han}[\p{Han}\s·、（）()]{0,30})?",
        weight=3,
        role="moderator",
        matches=("主持人", "主持人 邢某", "主持人胡某某", "司仪"),
        rejects=("主要任务", "记者"),
    ),
)

ASKERS = (
    LabelRule(
        name="asker",
        pattern=r"(?:现场|有|多家|外国|中外|境外|多名|某|一位|另一位)?"
        r"(?:记者|媒体|网友|网民|记者追问|记者问|提问者?|提问人|观众|听众|问|追问|再问|又问|补问|补充提问|采访者|质询)"
        r"[\s]*(?:[A-Za-z0-9一二三四五六七八九十甲乙丙丁]{1,3})?",
        weight=3,
        role="reporter",
        function=True,
        matches=("记者", "问", "追问", "提问者", "记者A", "网友"),
        rejects=("问题", "记者获悉"),
    ),
    LabelRule(
        name="reporter-of",
        pattern=r"[^：:，。]{1,36}(?<!告诉|回答|接受|[对向与和问答])记者(?!会|获|说|问|表|坦|采)(?:\s*[\p{Han}·]{2,8})?(?:\s*[（(][^）)]{1,12}[）)])?",
        weight=3,
        role="reporter",
        matches=("中央电视台记者", "《潮生周刊》记者", "某某日报记者 李某", "大众新闻大众日报记者"),
        rejects=("记者",),
    ),
    LabelRule(
        name="reporter-with-outlet",
        pattern=r"(?:记者|提问|问)[\s（(《\[【]+[^：:，。]{1,30}",
        weight=3,
        role="reporter",
        matches=("记者（海州日报）", "记者 《潮生周刊》"),
        rejects=("记者会", "记者"),
    ),
    LabelRule(
        name="outlet",
        pattern=r"[^：:，。的是]{1,16}(?:日报|晚报|时报|早报|晨报|商报|青年报|快报|导报|通讯社|新闻社|新社"
        r"|电视台|广播电台|电台|卫视|新闻网|网|周刊|杂志|新闻|客户端|新闻频道|融媒体中心|\p{Han}社|\p{Han}报|\p{Han}台)",
        weight=2,
        role="reporter",
        matches=("新华社", "凤凰卫视", "海州日报", "路透社"),
        rejects=("海州",),
    ),
)

ANSWERERS = (
    LabelRule(
        name="answer",
        pattern=r"答|回答|答复|回应|答问",
        weight=3,
        role="official",
        function=True,
        matches=("答",),
        rejects=("问答",),
    ),
    LabelRule(
        name="guest",
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
        pattern=r"[一二三四五六七八九十百\d]{1,4}|[ivxIVX]{1,4}|[①-⑳]|[一二三四五六七八九十]是",
        weight=-6,
        matches=("一", "十二", "3", "iv"),
        rejects=("Q", "记"),
    ),
    LabelRule(
        name="section",
        pattern=r"第[一二三四五六七八九十百\d]+.*|附件?[一二三四五六七八九十\d]*|[一二三四五六七八九十]+、.*"
        r"|[（(][一二三四五六七八九十\d]+[）)].*|\d+[.、．].*(?<!记者)",
        weight=-4,
        matches=("第一部分", "第二个问题", "一、背景意义", "（一）指导思想"),
        rejects=("邢某",),
    ),
    LabelRule(
        name="discourse",
        pattern=r"(?:首先|其次|再次|此外|另外|同时|最后|然后|接下来|下面|例如|比如|譬如|举例|具体|其[一二三四五六七八九十]"
        r"|[一二三四五六七八九十]是|总之|一方面|另一方面|简单|换句|也就是|特别|需要|值得|根据|按照|为了|通过|关于|对于|因此"
        r"|所以|但是|而且|如果|目前|今天|现在|刚才|今年|去年|近年|昨天|当时|这|那|我|你|他|她|它|谁|请|让|从|在|以|据).*",
        weight=-3,
        matches=("首先向大家通报一组数字", "需要强调的是", "我的问题是", "今天发布的内容"),
        rejects=("甘某某", "记者"),
    ),
    LabelRule(
        name="section-word",
        pattern=r".*(?:目标|原则|思想|任务|要求|措施|意义|背景|内容|重点|方面|方式|情况|问题|如下|以下|原因|特点|亮点"
        r"|数据|结果|建议|意见|说明|方案|计划|主题|摘要|导语|编者按|备注|注|阅读|推荐|热线|电话|邮箱|网址|地址|传真"
        r"|邮编|路径|步骤|举措|工程|行动|指标|比例|标准|依据|流程|名单|新闻|体系|能力|机制|政策|关键词|图表?|表)",
        weight=-2.5,
        matches=("主要目标", "基本原则", "保障措施"),
        rejects=("邢某",),
    ),
    LabelRule(
        name="field",
        pattern=r"(?:发布|活动|会议|新闻发布|采访|访谈|直播|录音|更新|上线|实录)?(?:时间|地点|日期|来源|出处|作者|编辑|责编|责任编辑"
        r"|发布(?:人|者|机构|单位)|出席(?:人员|嘉宾|领导)?|参加人员|参会人员|与会人员|人员|主办|承办|主讲人?|列席|标题|副题|题"
        r"|字号|字体|分享到?|浏览(?:次数|量)?|点击(?:数|量)?|阅读量?|摄影|摄像|图片?|文字?|文|校对|审核|监制|供稿|原标题"
        r"|分类|标签|栏目|稿源|资料来源|图片来源|版权|备案号|主管|网站标识码|联系我们|联系人|二维码|上一篇|下一篇|相关链接|链接|编者按|原文)",
        weight=-4,
        matches=("时间", "来源", "发布人", "责任编辑", "出席人员"),
        rejects=("记者",),
    ),
    LabelRule(
        name="salutation",
        pattern=r"(?:各位|尊敬|女士们|先生们|朋友们|同志们|大家|亲爱|媒体朋友|记者朋友|新闻界).*",
        weight=-4,
        matches=("各位记者朋友", "女士们、先生们"),
        rejects=("主持人",),
    ),
    LabelRule(
        name="saying",
        pattern=r".*(?:表示|指出|强调|说|道|称|问|问及|认为|介绍|提到|透露|坦言|回应|解释|补充|谈到|呼吁|宣布|提出"
        r"|看到|发现|显示|获悉|了解到|知道|想|觉得|希望|是|为|有|到|于|包括|即|分别|之一|下)",
        weight=-3,
        matches=("他说", "记者获悉", "外交部发言人表示", "有人问"),
        rejects=("记者",),
    ),
    LabelRule(
        name="grammar",
        pattern=r".*[的了是将把就也都很这那我你他她它们哪吗呢吧么不没].*",
        weight=-2,
        matches=("我们的工作",),
        rejects=("邢某",),
    ),
)

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
    words=("先生", "女士", "同志", "小姐", "博士", "教授", "老师", "总", "大姐", "大哥", "老板", "生", "姐", "工"),
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
    words=tuple(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛"
        "闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成"
        "苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁"
        "沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平"
        "计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡"
        "富尧闭由务仉种逄郗缑揭库盆昝佴郏郄亓仵俎恽忻暨毋汲眭矫睢笪羿訾鄂酆颉蒯茆荀荔笃厍楮邰鄢岑薄牧隗巫弓谯臧伊逯"
    )
    + tuple(
        "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 百里 独孤 南宫 长孙 宇文 轩辕 钟离 闻人 澹台 东郭 万俟 呼延 拓跋 司空 太史 申屠 鲜于 闾丘 赫连 濮阳 淳于 单于 纳兰 西门 公冶 左丘 第五".split()
    ),
)

NOISE = (
    NoiseRule(
        name="photo-caption",
        kind="caption",
        pattern=r"[\[【（(](?:图片?|组图|视频|照片)[\]】）)].*|[▲△▼].{4,100}|(?:[（(\[【])?(?:图说|图为|图片说明|[上下左右]?图[:：]|图[一二三四五六七八九十\d]+[:：]|组图|现场图片|资料图|视频截图|图片来源).*",
        matches=("图为发布会现场", "图说某局长回答提问", "资料图：大楼外景"),
        rejects=("图书馆的建设", "图们江"),
    ),
    NoiseRule(
        name="photo-credit",
        kind="caption",
        pattern=r".{4,120}[\s（(/。](?:\p{Han}{2,8}\s*)?(?:\p{Han}{2,4}\s*/?\s*摄|摄影[:：]?\s*\p{Han}{2,4})[）)]?$",
        matches=("某局长介绍情况 某某网 宗某 摄",),
        rejects=("他喜欢摄影。",),
    ),
    NoiseRule(
        name="figure",
        kind="caption",
        pattern=r"</?(?:figure|figcaption|img|video|iframe|table|div)\b.*|!\[[^\]]*\]\(.*",
        matches=("<figure>", "<figcaption>某图</figcaption>", "![](https://某网/图.jpg)"),
        rejects=("图为现场",),
    ),
    NoiseRule(
        name="goes-on",
        kind="editorial",
        pattern=r"[（(【\[](?:接着说|继续说|接上|续|继续|以下略|略|下略|完|未完|待续|记者会实录|实录|全文|未完待续|此处略|节目播出)[）)】\]]$",
        matches=("（接着说）", "【记者会实录】"),
        rejects=("（笑）",),
    ),
    NoiseRule(
        name="event-over",
        kind="editorial",
        pattern=r"[（(【\[]?(?:本次|本场|以上|今天的?)?(?:活动|发布会|直播|记者会|采访|访谈|文字实录|吹风会)(?:到此|到这里)?(?:结束|完毕)[）)】\]。]?$|[（(][^（）()，。]{0,10}(?:结束|完毕)[^（）()\n]{0,80}[）)]",
        matches=("(本次活动到此结束）", "直播结束"),
        rejects=("今天的发布会到此结束，谢谢大家",),
    ),
    NoiseRule(
        name="stage",
        kind="stage",
        where="inline",
        pattern=r"[（(\[【](?:众)?(?:笑声?|大笑|全场(?:大)?笑|掌声|鼓掌|热烈鼓掌|全场鼓掌|长时间鼓掌|停顿|沉默|听不清|听不清楚|未开麦|翻译|沉思|哽咽|起身|起立|鞠躬|点头|摇头"
        r"|(?:播放|投影|展示|放映|出示|观看|简报|举起|拿出|指向|手指|翻阅|第\p{Han}轮)[^（）()\[\]【】。]{0,24}|[^（）()\[\]【】。，]{0,18}(?:笑|笑容|笑声|掌声|鼓掌|点头|摇头|比划|手势|手比|示意|离席|起身|抽奖|揭幕|铃响|钟响))[）)\]】]",
        matches=("（笑）", "（播放影片）", "(第一轮抽奖)", "（投影方案）"),
        rejects=("（试行）", "（以下简称《意见》）"),
    ),
    NoiseRule(
        name="inline-caption",
        kind="caption",
        where="inline",
        pattern=r"^[ \t\u3000]*[（(][^（）()\n]{0,60}(?:示意图|资料图|图|照片|截图|摄)[）)][ \t\u3000]*$",
        matches=("（示意图）",),
        rejects=("（国发〔2016〕1号）",),
    ),
    NoiseRule(
        name="dateline",
        kind="byline",
        where="head",
        pattern=r"(?:(?:发布|发稿|更新|发表|录入|编辑|发文)?(?:时间|日期)|来源|信息来源|文章来源|稿件来源|来自|作者|发布者|发布机构|责任编辑|编辑|记者|文|浏览|点击|阅读|字号|字体|索引号|文号)\s*[:：].*",
        matches=("发布时间：2021-01-22 来源：某报", "来源：海州日报"),
        rejects=("记者问道",),
    ),
    NoiseRule(
        name="date-alone",
        kind="byline",
        where="head",
        pattern=r"(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}日?)(?:\s*(?:星期|周)[一二三四五六日天])?"
        r"(?:\s*\d{1,2}[:：时]\d{2}分?(?:[:：]\d\d)?)?(?:\s+\S{1,20})?$",
        matches=("2016-12-13", "2031年5月4日", "2020-01-05 09:30"),
        rejects=("2016年是重要的一年，",),
    ),
    NoiseRule(
        name="editor-line",
        kind="byline",
        pattern=r"[【\[（(]?(?:本文)?(?:责任编辑|责编|编辑|作者|来源|稿源|监制|审核|校对|供稿|记者|通讯员|摄影|文字整理|整理|主编|编审|值班编辑|图文|图/文|文/图)\s*[:：/]\s*[^。！？?!,，]{1,40}[】\]）)]?$",
        matches=("【编辑:某某】", "来源：中国某某网站", "责任编辑：某某"),
        rejects=("编辑部讨论了三个问题。", "来源：这个问题很好。谢谢。"),
    ),
    NoiseRule(
        name="photo-byline",
        kind="byline",
        where="inline",
        pattern=r"[（(][^（）()\n]{0,12}(?:记者|摄影|通讯员)[^（）()\n]{1,20}[）)][ \t]*$",
        matches=("（记者 某某某 / 摄）",),
        rejects=("（笑）",),
    ),
    NoiseRule(
        name="related",
        kind="chrome",
        where="tail",
        pattern=r"(?:[#*\-\s【\[]*+)(?:相关(?:新闻|链接|阅读|报道|文章|稿件|专题|推荐|信息|附件)|推荐阅读|延伸阅读|猜你喜欢|热门(?:推荐|文章|新闻)|更多(?:精彩|新闻|内容|相关)|最新(?:新闻|文章)"
        r"|上一[篇页]|下一[篇页]|返回(?:顶部|首页|列表|目录)|打印本页|关闭窗口|关闭本页|我要评论|网友评论|发表评论|评论\d*$|留言$|发布留言|分享(?:到|至|本文|这篇)|扫一扫|扫描二维码|微信扫码|关注我们|订阅|收藏本"
        r"|版权(?:所有|声明)|copyright|©|免责声明|联系我们|网站地图|关于我们|主办单位|承办单位|技术支持|友情链接|网站标识码|\S{0,6}ICP备|京公网安备|\S{0,4}公网安备|原标题\s*[:：]"
        r"|声明[:：]|特别声明|本网站|请加入成为|TC:|附[:：]|标签[:：]|关键词[:：]|点击(?:查看|进入|下载)|纠错|字号|打印|下载客户端|客户端下载|举报).*",
        matches=("相关新闻", "更多精彩内容请点击：某网", "上一篇：某事", "版权所有 某网"),
        rejects=("相关问题我来回答", "附近"),
    ),
    NoiseRule(
        name="asterisks",
        kind="chrome",
        ends_turn=True,
        pattern=r"(?:[*＊※★☆]\s*){3,}$",
        matches=("* * * * *", "*******"),
        rejects=("---", "**重点**"),
    ),
    NoiseRule(
        name="session",
        kind="editorial",
        ends_turn=True,
        pattern=r"(?:\d{4}年)?\d{1,2}月\d{1,2}日[^。！？]{2,50}(?:谈话|见记者|见传媒|见媒体|记者会|发布会|讲话)(?:[（(][^（）()]{0,40}[）)])?$",
        matches=("5月16日某长官于会议前会见传媒谈话（前段省略）",),
        rejects=("5月16日我们开了会。",),
    ),
    NoiseRule(
        name="rule-line",
        kind="chrome",
        where="tail",
        pattern=r"(?:[=_~·\-—–#]\s*){3,}$",
        matches=("---", "====="),
        rejects=("**重点**",),
    ),
    NoiseRule(
        name="spam-tag",
        kind="chrome",
        where="tail",
        pattern=r"TC:\w+",
        matches=("TC:abc900",),
        rejects=("TC是什么",),
    ),
)

NOISE += (
    NoiseRule(
        name="aside",
        kind="stage",
        where="inline",
        pattern=r"^[> \t\u3000]*+[（(][^（）()\n]{1,160}[）)][ \t]*$",
        matches=("（与会者皆无意见）", "> （示意图）"),
        rejects=("（一）总体要求。", "（试行）文件"),
    ),
)

CUES = (
    CueRule(
        name="nod",
        sense="nod",
        pattern=r"^(?:好的?|请|请讲|请说|可以|行|嗯|对|是的?|没问题|您说|你说|系|係)[。，,！!. ]*$",
        matches=("好。", "请讲。"),
        rejects=("能。",),
    ),
    CueRule(
        name="may-i",
        sense="permission",
        pattern=r"(?:可以|能不能|能否|可否|让我)(?:再)?(?:问|追问|补充)|再问一[个句]|追问一[个句]",
        matches=("可以再问一个吗",),
        rejects=("能不能介绍一下",),
    ),
    CueRule(
        name="bare-title-goes-on",
        sense="behind a bare title",
        pattern=r"^(?:想|认为|觉得|刚刚|刚才|有没有|会不会|怎么|如何|对)",
        matches=("认为",),
        rejects=("的",),
    ),
    CueRule(
        name="legend",
        sense="legend",
        pattern=r"^[ \t\u3000]*(?P<short>[\p{Han}A-Z]{1,2})[：:＝=][ \t]*(?P<who>[^。！？\n]{2,30})$",
        matches=("陈：运输局局长陈某某",),
        rejects=("陈：我想这个问题很好。",),
    ),
    CueRule(
        name="asks",
        sense="question",
        pattern=r"请问|想问|想请问|请教|我的问题|我想了解|想了解一下|问一下|有(?:什么|何|哪些)(?:评论|回应|看法|考虑|打算|安排|措施)|能否(?:介绍|证实|谈)",
        matches=("请问甘局长", "中方对此有何评论"),
        rejects=("感谢大家",),
    ),
    CueRule(
        name="hands-over",
        sense="hand-over",
        pattern=r"(?:下面|接下来|现在|首先|最后|先|继续|欢迎|还有|有没有).{0,24}(?:提问|介绍|问题|发言|回答|致辞|通报|发布)|发布会.{0,8}(?:到此|到这|结束)|今天.{0,12}(?:到此|到这里?|结束)"
        r"|请.{0,20}(?:提问|介绍|回答|通报|发言)|第.{1,3}个问题|下一个|(?:记者|媒体)朋友.{0,8}(?:提问|好)|请举手|欢迎(?:大家)?(?:出席|参加|来到)|好，请|再见|可以(?:发问|提问|问)|还有(?:没有)?.{0,8}(?:媒体|问题|提问|哪位|朋友)|还有吗|哪(?:一)?位|时间关系|散会",
        matches=("下面请大家提问。", "今天的发布会到此结束。"),
        rejects=("我们将继续努力。",),
    ),
    CueRule(
        name="thanks",
        sense="thanks",
        pattern=r"^(?:好的?[，,。]?|嗯[，,]?|明白(?:了)?[，,。]?)?(?:谢谢|感谢|多谢|谢了)[^？?]{0,24}$",
        matches=("谢谢。", "好的，谢谢局长。"),
        rejects=("谢谢。请问有何评论？",),
    ),
    CueRule(
        name="self-outlet",
        sense="outlet",
        pattern=r"(?:我(?:们)?是|我来自|来自)\s*(?:来自)?(?P<outlet>[^，。？！、\s：]{2,20}?)的?(?:一?名?记者|的?\p{Han}{2,3}，|，|。)",
        matches=("我是青岛某报的记者，",),
        rejects=("感谢大家。",),
    ),
    CueRule(
        name="outlet-first",
        sense="outlet",
        pattern=r"^(?:[^。？！]{0,16}[，。])?(?!各位|有|我|你|这|那|请)(?P<outlet>[\p{Han}A-Za-z《》“”]{2,20}?)(?:的)?记者(?:\p{Han}{2,3})?[，。,]",
        matches=("海州日报记者，请问", "谢谢主持人，海州日报记者。"),
        rejects=("各位记者，大家好",),
    ),
    CueRule(
        name="vocative-before",
        sense="before an addressee",
        pattern=r"(?:请问|请问一下|请教|请教一下|想问|想问一下|问一下|想请|请|提给|问|追问|追问一下|想问问|请到|先请|再请|和)$",
        matches=("请问",),
        rejects=("谢谢",),
    ),
    CueRule(
        name="vocative-after",
        sense="behind an addressee",
        pattern=r"^(?:先生|女士|同志)?(?:您好|你好|好[，。！]|[，,：:！]|您|你|是不是|是否|可不可以|能不能|可以|请|我想|我|不好意思)",
        matches=("您好",),
        rejects=("说",),
    ),
    CueRule(
        name="moderator-word",
        sense="label moderator",
        pattern=r"(?:(?:新闻)?发布会|会议|大会|论坛|节目)?(?:主持人|主持|司仪|会议主席|主席)[\s:：/—-]*",
        matches=("主持人 邢某",),
        rejects=("记者",),
    ),
    CueRule(
        name="reporter-word",
        sense="label reporter",
        pattern=r"(?:特派|驻\p{Han}{1,4})?记者(?!会)",
        matches=("海州日报记者",),
        rejects=("记者会",),
    ),
    CueRule(
        name="no-outlet",
        sense="no outlet",
        pattern=r"^(?:现场|有|多家|外国|中外|境外|多名|某|一位|另一位|女|男|本刊|本报|本网|外籍|\d+[．.、]?)$",
        matches=("现场",),
        rejects=("海州日报",),
    ),
    CueRule(
        name="not-a-name",
        sense="not a name",
        pattern=r"^(?:主持|出席|介绍|回答|负责|有关|方面|就|在|和|与|及|等|对|向|为|将|请|代表|关于|中国|我国|我们|同志|先生|女士|记者|新闻|发布|工作|会议|办公|相关|国家|国务|外交)|(?:说|就|在|将|对|向|等|和|先|的|是|同)$",
        matches=("主持例", "有关"),
        rejects=("甘某某",),
    ),
    CueRule(
        name="behind-a-name",
        sense="behind a name",
        pattern=r"^(?:先生|女士|同志|博士|教授|[，。、；：:,;.）)\s!！?？（(》”]|主持|就|在|答|介绍|出席|向|和|与|及|以及|为|做|作|来|宣布|表示|回答|发言|致|参|举行|举办|召开|会见|于"
        r"|接受|被|今|日前|上午|下午|谈|的|说|国际|有|对|回应|等|率|先|担任|是|共|一行|偕|$)",
        matches=("先生", "，", "主持例行记者会"),
        rejects=("某",),
    ),
    CueRule(
        name="before-the-post",
        sense="lead-in",
        pattern=r"^.*(?:请到|邀请|请来|有请|先请|下面请|还有|分别是|其中|今天|以及|由|请|是|到|了)",
        matches=("今天我们很高兴请到国家某局",),
        rejects=("国家某局",),
    ),
    CueRule(
        name="host-named",
        sense="host",
        pattern=r"(?:主持人|主席)(?:是|为|[:：]|(?=[\s　]))\s*(?:[^\s，。：:；、]{2,20}[\s　])?(?P<name>\p{Han}{2,3})(?=[，。、；\s）)]|$)|(?P<name>\p{Han}{2,4})[ \u3000][^\n，。]{0,24}[（(]主持[）)]|我是(?:今天|本场|本次)?[^，。：]{0,10}主持人[，：\s]?(?P<name>\p{Han}{2,3})(?=[，。、；\s）)]|$)",
        matches=("主持人：林某某\n",),
        rejects=("主持人说明",),
    ),
    CueRule(
        name="title",
        sense="title",
        pattern=r"记者(?:招待)?会|发布会|吹风会|通气会|通报会|见面会|答记者问|答问|实录|访谈|专访|采访|对话|座谈|论坛|讲话|致辞|致词|演讲|演说|发言|工作报告|声明|谈话|全文|逐字稿|问答|大会|会议|茶叙|说明会"
        r"|(?i:press (?:conference|briefing|gaggle)|briefing|transcript|remarks|interview|statement|speech|earnings call|q&a|testimony|hearing|address)",
        matches=("外交部发言人主持例行记者会", "Press Briefing by Jane Roe"),
        rejects=("首页",),
    ),
    CueRule(
        name="lede",
        sense="lede",
        pattern=r"(?:举行|召开|举办|主持|出席|接受|会见|回答).{0,30}(?:发布会|记者会|吹风会|招待会|通气会|提问|采访|专访|记者|传媒|媒体)|答记者问|全文如下|如下[：:。]?$|实录|全文[：:。]?$|敬请(?:关注|期待)|\p{Han}{2,4}(?:网|社|报)?\d{0,2}月?\d{1,2}日?(?:电|讯)|^本报讯|记者(?:获悉|从)"
        r"|据[^。，]{2,30}(?:消息|报道)|独家专访|小编|编者按|以下(?:为|是)|现场直播|问答实录",
        matches=("国台办上午举行新闻发布会，发言人回答记者提问。", "致词全文如下："),
        rejects=("应某国政府邀请，某人将于12月12日访问。",),
    ),
    CueRule(
        name="salutation",
        sense="salutation",
        pattern=r"^[“\"「]?(?:各位|尊敬的|亲爱的|女士们|先生们|朋友们|同志们|大家(?:好|早上好|上午好|下午好|晚上好)|同胞们|乡亲们|同学们|记者朋友|媒体(?:朋友|记者)|你好|您好|(?i:good (?:morning|afternoon|evening)|hello|hi|ladies and gentlemen|thank you|my fellow|dear))",
        matches=("各位记者朋友，大家好！", "女士们、先生们："),
        rejects=("国务院印发通知。",),
    ),
    CueRule(
        name="address",
        sense="address",
        pattern=r"讲话|致辞|致词|演讲|演说|发言|工作报告|声明|谈话|贺词|开幕词|祝辞|寄语|宣誓|(?i:remarks|statement|speech|address|testimony)",
        matches=("某人宣布参选记者会发言全文", "某某在会议上的工作报告"),
        rejects=("某部门举行会议",),
    ),
    CueRule(
        name="conference",
        sense="conference",
        pattern=r"发布会|记者(?:招待)?会|吹风会|通气会|通报会|见面会|说明会|茶叙|记者问及|会见(?:传媒|媒体|记者)|(?i:press (?:conference|briefing|gaggle)|news conference|earnings call|conference call)",
        matches=("例行记者会", "新闻发布会"),
        rejects=("答记者问",),
    ),
    CueRule(
        name="interview",
        sense="interview",
        pattern=r"答记者问|专访|访谈|对话|采访|(?i:interview|conversation with|q&a with)",
        matches=("发言人就某事答记者问",),
        rejects=("例行记者会",),
    ),
)

OPENINGS = (
    OpeningRule(
        name="announces",
        pattern=r"(?P<label>\p{Han}{2,30}(?:发言人|部长|主席|总理|主任|局长|总统|大使|书记|市长|省长)\p{Han}{2,3})"
        r"(?:宣布|表示|指出|发表(?:如下)?(?:谈话|声明|讲话)|如下表示)\s*[：:]\s*",
        weight=3,
        role="official",
        source="foreign-ministry pages: a statement under one introductory line",
        matches=("外交部发言人华某某宣布：",),
        rejects=("外交部发言人华某某宣布，", "我部发言人指出："),
    ),
    OpeningRule(
        name="after-the-conference",
        narrated=True,
        pattern=r"(?P<label>(?:会后|会上|另)?[，,]?(?:有|某)(?:\p{Han}{0,6})?记者(?:问|提问)(?:及|到|道)?)\s*[:：]\s*",
        weight=3,
        role="reporter",
        source="foreign-ministry pages: questions put in writing after the conference",
        matches=("会后，有记者问及：某国", "有记者问：某事"),
        rejects=("记者问：某事", "会后，有记者问及某事"),
    ),
    OpeningRule(
        name="name-says",
        narrated=True,
        pattern=r"(?P<label>\p{Han}{2,4}?)(?:表示|答|说|回答|回应)\s*[，,：:]\s*",
        weight=-1,
        role="official",
        source="foreign-ministry pages: the answer to a question put after the conference",
        matches=("耿某表示，12月", "华某某表示：某事"),
        rejects=("有关人士向记者表示，",),
    ),
)

PACK = Pack(
    name="zh",
    rules=(
        *STAMPS,
        *MODERATORS,
        *ASKERS,
        *ANSWERERS,
        *NOT_SPEAKERS,
        TITLES,
        HONORIFICS,
        ORGANIZATIONS,
        SURNAMES,
        *NOISE,
        *OPENINGS,
        *CUES,
    ),
)
