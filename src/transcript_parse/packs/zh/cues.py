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

CUES = (
    *ORDINALS,
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
        pattern=r"再见|(?:(?:由于|因为)?时间的?(?:关系|原因)，?)?(?:发布会|记者会|会议|活动|今[天日]|采访|访谈).{0,10}(?:到此|到这)|改日再|下次再见",
        matches=("今天就到这里，再见。", "今日先说到这里，多谢大家。"),
        rejects=("我们明天见面。",),
    ),
    CueRule(
        name="reads-out",
        source="moderators who read out questions of an audience",
        sense="reads out",
        pattern=r"(?:网友|网民|观众|听众|线上|网上|平台|直播间|留言|弹幕|后台|热线|来信|[Ss]lido).{0,16}(?:问|提到|留言)|(?:网友|网民|观众|听众|热线)[^。！？，]{0,16}[:：]|(?:收到|接到|念|代).{0,16}(?:提问|问题|书面)|书面(?:提交的|的)?(?:提问|问题)|有.{0,8}(?:投资者|股东|网友|观众|听众|市民|读者|同学|朋友)(?:想)?(?:问|提问|留言|来信)",
        matches=("我念一个网友的问题：", "直播间里有人问，", "我们收到一家媒体书面提交的问题，"),
        rejects=("请网友放心。", "他们收到了补助。"),
    ),
    CueRule(
        name="next-guest",
        source="sessions to which one guest comes behind the other",
        sense="next guest",
        pattern=r"(?:下面|接下来|随后|现在|下一位)[，,]?(?:是|让?我们)?(?:有请|欢迎|请(?:出|上)?)(?![^。！？]{0,40}(?:回答|补充|介绍|解答|说明|回应|提问|[问讲谈]|继续))[^。！？]{2,40}[。！]?$"
        r"|(?:^|[。！？，])(?:有请|请|先请)?[^。！？，]{2,12}先(?:做|作|来)?(?:个|一个)?(?:总结|开场|介绍)(?:一下|陈述|发言)?(?:比赛|情况)?[。！]?$"
        r"|先请[^。！？，]{2,12}(?:[讲谈说]一[讲谈说]|[讲谈说][几两]句(?:话)?|(?:点评|评价|总结)一下)[^。！？，]{0,8}[。！]?$",
        matches=(
            *("谢谢甘局长。接下来有请市某局局长亓某。", "下面有请亓局长。"),
            *("亓指导到了。亓指导先总结一下。", "请亓教练先做个开场陈述。"),
            "现在到场的是主队。先请主教练讲一讲。",
        ),
        rejects=("下面有请亓局长回答。", "下面请大家提问。", "有请亓局长补充。", "请先介绍情况，"),
    ),
    CueRule(
        name="gives-the-floor",
        source="pages that print no label where officials speak",
        sense="gives the floor",
        pattern=r"(?:请|由|让)(?!(?:大家|各位|记者|你|您|举手|继续))[^。！？，]{2,20}(?:发布|介绍|通报|[回作解]答|发言|补充|说明|回应|谈谈|说说|讲讲|(?:来|再|具体)[谈说讲])(?:一下|几句|一点|[一相有]?[下关]?情况|这[个方]\p{Han}{0,3}(?:问题|情况))?[。！]?$",
        matches=("下面，首先请甘局长发布。", "停水的问题请亓总回答。", "这个请甘局长具体说说。"),
        rejects=("请大家提问。", "请甘局长回答过这个问题的记者先坐下，其他人提问。"),
    ),
    CueRule(
        name="takes-up",
        source="pages that print no label where officials speak",
        sense="takes up",
        pattern=r"^(?:好的?[，。])?(?:我(?:来|再)?(?:接着|顺着)\p{Han}{1,6}的(?:话|介绍|回答)|(?:我是[^，。！？]{2,14}[，。])?(?:我来(?:补充|回答)|我(?:们\p{Han}{2,8})?补充(?:说)?(?:一下|一点|[一几两]句))|我作为)|^好的?，\p{Han}{0,4}(?:长|总|主任|书记)[。，]",
        matches=(
            *("我接着甘局长的话说停水。", "好的，我来回答资金的问题。", "好的，局长。水压"),
            *("我是水务局的甘某，我补充一点。", "我们水务局补充说一下停水。"),
        ),
        rejects=("我再补充一点。", "我接着说第二点。"),
    ),
    CueRule(
        name="last-words",
        source="hosts who let their guest say goodbye",
        sense="last words",
        pattern=r"(?:最后|临别|结束(?:之)?前)[^。！？]{0,16}(?:说|讲)(?:上)?(?:一|两|几)句(?:话)?[^。！？]{0,8}[。！？]?$",
        matches=("最后请甘局长跟网友们说几句话。", "最后您对观众讲两句？"),
        rejects=("最后请您说说这几句话的意思。", "请甘局长说几句话。"),
    ),
    CueRule(
        name="lets-nobody-interrupt",
        source="officials who are cut short and go on",
        sense="goes on",
        pattern=r"^(?:对不起|不好意思|请)?[，,]?(?:请|你|您|先)*(?:让|听|容)(?:我|本人)(?:先|把话)?(?:说|讲|回答|答|讲述)完",
        matches=("请让我说完。", "你听我讲完，", "让我把话说完。"),
        rejects=("让我说三点。",),
    ),
    CueRule(
        name="asks-again",
        source="officials who want to hear a question again before they answer",
        sense="asks again",
        pattern=r"^(?:不好意思|对不起|抱歉|等一下)?[，,。]?(?:刚才)?(?:我)?(?:没听清|没有听清|没听清楚)?[，,。]?(?:请|麻烦|能不能|可以)?(?:您|你)?(?:把问题)?(?:再?重复一[下遍次]|再说一[遍次]|再讲一[遍次])(?:问题)?(?:吗|好吗|吧)?[。？！?]?$",
        matches=("不好意思，没听清，麻烦你再说一遍。", "请您重复一下问题。", "再讲一次好吗？"),
        rejects=("我再说一遍，这件事没有发生。", "没听清。"),
    ),
    CueRule(
        name="line-check",
        source="reporters on a line who make sure that they are heard",
        sense="line check",
        pattern=r"^(?:喂|你好|您好|大家好|哈喽|主持人|好的|是的|谢谢|请问|[，。！!,、 ])*(?:现在)?(?:能|可以|是否能?|您|你们?|大家)*(?:听(?:得|不)?(?:到|见|清楚?)(?:我)?(?:说话|讲话|的声音)?|听到(?:我)?(?:说话|的声音)?)(?:了)?[吗么嘛][？?]$",
        matches=("喂，您好，能听到我说话吗？", "听得见吗？"),
        rejects=("您听到群众的声音了吗？下一步怎么办？", "能听取意见吗？"),
    ),
    CueRule(
        name="answers-itself",
        source="moderators and press officers who answer a question themselves",
        sense="answers",
        pattern=r"(?<!请)我(?:先|再|也|就|简单|直接|替\p{Han}{1,4}|代\p{Han}{1,4}|可以){0,2}(?:来)?(?:回答|答复|回应|解释|说明|澄清)(?!问题的|提问的)|[由就]我来答|以.{1,10}身份(?:来)?(?:回答|说)|这个(?:问题)?我来(?!问|提)"
        r"|(?<!请)(?:那|就)?我来(?:说|讲|补充)(?:一下|一句|两句|几句|吧)(?!.{0,6}(?:规则|纪律|流程|要求|提问))",
        matches=(
            "我来回答吧，手续已经办完了。",
            "好，我来说两句。名单还没有定。",
            "关于第二个问题，我以董秘的身份来回答。",
            "这个问题就由我来答。",
        ),
        rejects=("请我们的局长回答。", "下面请大家提问。", "我来说一下提问的规则。"),
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
        name="asks",
        source="how questions are worded at conferences",
        sense="question",
        pattern=r"请.{0,12}(?:介绍|谈谈|谈一谈|说明|解读|评价|分享|说说)|请问|想问|想请问|请教|我的问题|我想了解|想了解一下|问一下|有(?:什么|何|哪些)(?:评论|回应|看法|考虑|打算|安排|措施)|能否(?:介绍|证实|谈)"
        r"|(?<![给跟和同为向对])(?:每[位人]|各位|几位|诸位)(?:嘉宾|老师|专家|代表)?[^。！？]{0,20}(?:说|谈|讲|聊)(?:一)?[说谈讲聊]"
        r"|请[你您]用[^。！？，]{1,8}(?:说|谈|讲|聊|形容|描述|概括|总结)",
        matches=("请问甘局长", "中方对此有何评论", "最后每位用一句话，说说明年。"),
        rejects=("感谢大家", "我给各位说说经过"),
    ),
    CueRule(
        name="takes-together",
        source="conferences where several reporters ask before anybody answers",
        sense="takes together",
        pattern=r"(?:[两二三四几]|这些|以上|刚才|各)[位个]?[^。！？]{0,12}(?:问题|提问)[^。！？，]{0,6}(?:一起|一并|合并|(?<!综)合起来|合在一起|一块儿?)|我(?:们|来|就)*(?:一起|一并|合并|合起来|集中)(?:来)?(?:回答|作答|答复|回应)",
        matches=("刚才两位记者的问题我一起回答", "三个问题我合在一起说", "我一并作答"),
        rejects=("我来回答这个问题", "我们一起努力", "和大家一起回应", "这些问题综合起来看"),
    ),
    CueRule(
        name="asker-named",
        source="pages that leave out the labels of some questions",
        sense="asker named",
        pattern=r"^(?:[^。！？\n]{1,16}[，。！]){0,2}我(?:们)?(?:这边)?(?:是|来自|代表)(?:《[^》]{2,14}》|[^，。！？\n]{2,16}(?:记者|[报社台视网刊志]|杂志|频道|电台|新闻|财经|媒体|通讯社))[^，。！？\n]{0,6}[，。！]",
        matches=("您好，我是海州电视台体育频道的记者。", "我来自《中部导刊》，"),
        rejects=("我是去年上任的。", "我们是海州最早的一家，"),
    ),
    CueRule(
        name="asker-of",
        source="pages that leave out the labels of all questions",
        sense="asker named",
        pattern=r"^(?:(?:大家好|谢谢(?:主持人)?|主持人(?:您|你)?好?|[^，。！？\n]{0,6}(?:您|你)好|[^，。！？\n]{1,5}(?:[长任总]|书记|主席))[，。！]){0,2}"
        r"(?:(?P<is>我(?:们)?(?:还)?(?:是|来自))|(?!各位|大家|尊敬|感谢|谢谢|第|关于|对于|先|首先|包括))[^，。！？\n是在有和与]{2,12}"
        r"(?:(?:[报社台视网刊]|新闻|频道|广播|电视|财经|时讯)(?:记者|的记者|(?(is)的|(?<!网)的(?=。)))|(?:周报|日报|晚报|通讯社|电视台)记者)[，。！]",
        matches=("您好，海东卫视记者。", "海州交通广播的。", "屠局长，我还是海州晚报的，"),
        rejects=(
            *("各位记者朋友，", "谢谢这位记者，", "各位听众，"),
            *("第一个是城区管网的，我们", "关于农村电网的，昨天", "大家看到，这是海州晚报的记者，"),
        ),
    ),
    CueRule(
        name="asker-begins",
        source="pages that leave out the labels of some questions",
        sense="asker begins",
        pattern=r"^(?:那|我)?(?:[我再想来]{0,3})(?:跟进|追问|补充问|补充提问|请问|请教|问一[下句]|接着问|提问|想问|插一个问题)",
        matches=("我跟进一下，", "补充问一下局长，"),
        rejects=("我们说过了。", "有记者问一下"),
    ),
    CueRule(
        name="greets-an-official",
        source="reporters who greet whomever they ask",
        sense="asker begins",
        pattern=r"^(?!主持|各位|大家|[^，。！？]{0,4}记者)[^，。！？]{1,6}(?:总|长|主任|书记|教练|指导|教授|老师|院士|先生|女士|博士|医生|委员|发言人)[，]?(?:您|你)们?好",
        matches=("甘总您好，", "甘局长，您好！"),
        rejects=("主持人您好，", "大家好，", "甘总说您好"),
    ),
    CueRule(
        name="replies",
        source="pages that leave out the label of a reply",
        sense="reply",
        pattern=r"^(?:谢谢|感谢)(?:你|您|这位\p{Han}{0,4})的?(?:更正|提醒|提问|问题|补充|关心|关注|理解)|^(?:你|您)(?:刚才|刚刚)?(?:所)?(?:说|提到?|问|关心|关注)的",
        matches=("谢谢你的更正。", "您刚才提到的这个问题", "感谢这位记者的提问"),
        rejects=("谢谢主持人。", "你们说的"),
    ),
    CueRule(
        name="second-person",
        source="questions put to whoever has just spoken",
        sense="second person",
        pattern=r"您|你(?!问|说的|提)",
        matches=("您觉得现实吗？",),
        rejects=("大家觉得呢？",),
    ),
    CueRule(
        name="hands-over",
        source="how moderators open, give the floor, and close",
        sense="hand-over",
        pattern=r"(?:下面|接下来|现在|首先|最后|先|继续|欢迎|还有|有没有)[^。！？\n]{0,24}(?:提问|介绍|问题|发言|回答|致辞|通报|发布)|发布会.{0,8}(?:到此|到这|结束)|今天.{0,12}(?:到此|到这里?|结束)"
        r"|请.{0,20}(?:提问|介绍|回答|通报|发言)|^第.{1,3}个问题[，。]?$|下一[个位家]|(?:记者|媒体)朋友.{0,8}(?:提问|好)|请举手|欢迎(?:大家)?(?:出席|参加|来到)|好，请|再见|有请|时间(?:交给|留给)|可以(?:发问|提问|问)|还有(?:没有)?.{0,8}(?:媒体|问题|提问|哪位|朋友)|还有吗|，请[。！]?$|哪(?:一)?位|时间关系|散会",
        matches=("下面请大家提问。", "今天的发布会到此结束。", "那位女记者举了很久，请。"),
        rejects=("我们将继续努力。", "先恭喜各位。我的问题是，"),
    ),
    CueRule(
        name="spokesperson",
        source="briefings of one spokesperson, who calls on the reporters as well",
        sense="speaks for a body",
        pattern=r"发言人(?!\s*\d)",
        matches=("甘某某发言人", "新闻发言人甘某某"),
        rejects=("发言人2", "主持人"),
    ),
    CueRule(
        name="calls-up",
        source="records of hearings: members who call up whom they will ask",
        sense="hand-over",
        pattern=r"(?:有请|麻烦请?|再请|先请|烦请)[^。！？]{0,10}(?:部长|院长|次长|署长|主委|司长|局长|处长|董事长|总经理|主任)[^。！？]{0,12}[。]?$",
        matches=("谢谢主席，有请部长。", "各位同仁。麻烦请部长。"),
        rejects=("请问部长", "部长请坐。"),
    ),
    CueRule(
        name="points-at",
        source="moderators who call on somebody by where he sits",
        sense="hand-over",
        pattern=r"(?:^|[，。！])(?:来|换|再来|那就?|请)?[，]?(?:这|那|前|后|左|右|旁|中)(?:位|排|面|边|间|头)[^。！？，]{0,16}(?:[，][^。！？，]{0,12})?[。！]?$"
        r"|(?:^|[，。！])(?:来|换|再来)[，]?[^。！？，]{0,10}(?:《[^》]{2,14}》|[一下]位)[^。！？，]{0,8}[。！]?$|时间(?:差不多|到)了|打(?:个|声|一?下)?招呼(?:吧)?[。！]?$|问(?:个|声)好(?:吧)?[。！]?$",
        matches=("来，后面那位。", "好，旁边那位，还没有问过的先。", "时间差不多了，谢谢各位。"),
        rejects=("这边我们已经修好了三座桥，正在修第四座，请放心。", "来了三位专家。"),
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
        name="title",
        source="titles of pages that print what was said",
        sense="title",
        pattern=r"记者(?:招待)?会|发布会|吹风会|通气会|通报会|见面会|答记者问|答问|实录|访谈|专访|采访|对话|座谈|论坛|讲话|致辞|致词|演讲|演说|发言|工作报告|声明|谈话|全文|问答|大会|会议"
        r"|(?i:press (?:conference|briefing|gaggle)|briefing|transcript|remarks|interview|statement|speech|earnings call|q&a|testimony|hearing|address)",
        matches=("外交部发言人主持例行记者会", "Press Briefing by Jane Roe"),
        rejects=("首页",),
    ),
    CueRule(
        name="exchange",
        source="titles of pages that print questions and answers",
        sense="exchange",
        pattern=r"问答|答问|答记者问|(?i:questions? (?:and|&) answers?|\bq ?& ?a\b)",
        matches=("记者会问答全文", "Transcript of the questions and answers"),
        rejects=("记者会全文", "a question of answers"),
    ),
    CueRule(
        name="lede",
        source="what stands between the title and the first word: reports, notes of editors",
        sense="lede",
        pattern=r"(?:举行|召开|举办|主持|出席|接受|会见|回答).{0,30}(?:发布会|记者会|吹风会|招待会|通气会|提问|采访|专访|记者|传媒|媒体)|答记者问|全文如下|如下[：:。]?$|实录|全文[：:。]?$|敬请(?:关注|期待)|\p{Han}{2,4}(?:网|社|报)?\d{0,2}月?\d{1,2}日?(?:电|讯)|^本报讯|记者(?:获悉|从)"
        r"|据[^。，]{2,30}(?:消息|报道)|独家专访|小编|编者按|以下(?:为|是)|现场直播|问答实录",
        matches=("海州渔政局昨日召开通气会，介绍休渔安排。", "致词全文如下："),
        rejects=("应某国政府邀请，某人将于12月12日访问。",),
    ),
    CueRule(
        name="broadcast",
        source="sites that greet their readers and announce what they will show",
        sense="broadcast",
        pattern=r"^各位(?:网友|观众|听众)[^\n]*(?:直播|敬请(?:关注|期待|垂注))|^[^。\n]{2,30}(?:将于|定于)[^。\n]{4,40}(?:举行|召开)[^。\n]{0,20}(?:发布会|记者会)|^本[次场][^，。\n]{0,6}直播(?:到此|即将)",
        matches=(
            "各位网友，海州市今天上午举行记者会，本网全程直播，敬请关注。",
            "海州市政府定于2031年9月27日9:30举行新闻发布会，介绍地铁。",
            "本次直播到此结束，感谢关注。",
        ),
        rejects=("各位网友，大家好！", "各位记者，本场发布会正在直播。"),
    ),
    CueRule(
        name="salutation",
        source="how speeches begin",
        sense="salutation",
        pattern=r"^[“\"「]?(?:各位|尊敬的|亲爱的|女士们|先生们|朋友们|同志们|大家(?:好|早上好|上午好|下午好|晚上好)|同胞们|乡亲们|同学们|记者朋友|媒体(?:朋友|记者)|(?:观众|听众|网友)(?:们|朋友)|主持人(?:你|您)?好|你好|您好|(?i:good (?:morning|afternoon|evening)|happy \w+day|hello|hi|ladies and gentlemen|thank you|my fellow|dear))",
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
        pattern=r"发布会|记者(?:招待)?会|吹风会|通气会|通报会|见面会|记者问及|(?:集中|集体)采访|会见(?:媒体|记者)|媒体(?:座谈|茶叙|沟通会)|业绩(?:说明|发布)会|(?i:(?:press|media|news|noon|daily|regular) (?:conference|briefing|gaggle|availability|scrum|stand-?up)|\bdoor-?stop\b|stakeout|earnings call|conference call|spokes(?:man|woman|person))",
        matches=("例行记者会", "新闻发布会", "集中采访活动", "Noon Briefing", "Spokesman"),
        rejects=("答记者问",),
    ),
    CueRule(
        name="interview",
        source="titles of interviews",
        sense="interview",
        pattern=r"答记者问|专访|访谈|对话|采访|会客厅|[三四五]人谈|面对面|政策(?:解读|问答)|(?i:interview|conversation with|q&a with|sits? down with|\bpodcast\b|\bep(?:isode|\.)? ?\d)",
        matches=("发言人就某事答记者问",),
        rejects=("例行记者会",),
    ),
    CueRule(
        name="talk",
        source="titles of talks on the air and on the web, in which the audience may ask as well",
        sense="talk",
        pattern=r"访谈|专访|对话|做客|会客厅|[三四五]人谈|面对面|(?i:interview|conversation with|in conversation)",
        matches=("在线访谈：让老旧小区住出幸福",),
        rejects=("发言人答记者问",),
    ),
)
