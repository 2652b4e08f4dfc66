"""Frames around an outlet: how reporters introduce themselves, how moderators call on them.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import CueRule

# What stands in a frame may be anything that is nobody's name and no place alone.

_P = r"[，。！？、；：,!?;:…\n]"
_CHUNK = r"[^，。！？；：,!?;:…\n]{2,28}?"
_ROLE = (
    r"(?:(?:首席|资深|高级|见习|实习|特约|特派|驻\p{Han}{1,6}|文字|摄影|学生|本地|跑\p{Han}{1,4}|一?[名位个])的?){0,2}"
    r"(?:记者|主播|主持人|编辑|主编|撰稿人|评论员|评论人|通讯员|特派员|分析师|研究员|基金经理|投资经理|制片人|编导|博主|小编)(?!会|委员|协会|们|团|节|证|站|时|问|称|说|表|指|获|从|在|就|对|注)"
)
_NAME = r"(?P<name>\p{Han}{2,4}|\p{Han}{1,6}·\p{Han}{1,8})"
_OF = rf"(?:的?{_ROLE}(?:[ 　]*(?P<name>\p{{Han}}{{2,8}}|\p{{Han}}{{1,6}}·\p{{Han}}{{1,8}}))?|的{_NAME}?)"
_AM = r"(?:我们?(?:这边|这里)?(?:是来自|来自|是代表|代表|是|供职于)|(?:这边|这里|本人)(?:是来自|来自|是|代表)|(?<!\p{Han})(?:来自|代表))"
_CALLING = (
    r"(?:把?(?:话筒|麦克风|麦|镜头|时间)(?:先|再)?(?:交|留|递|传|转)?给|请|有请|先|再|来|那|就|最后|接下来|下面|首先|然后|还有|给|交给|到|轮到|欢迎|好的?|对|我们|还是|把|"
    r"(?:第一|最后一?|这|下)?个?(?:提问)?(?:的)?机会(?:给|留给)?|问题(?:给|留给)|(?:下|最后|第)[一二三四五六七八九十]?[位个家]|(?:下|最后|第)一?个问题)"
)
_COLLEAGUE = r"(?:(?:那|这)位)?(?:[男女]?记者|[男女]?同志|朋友|同行|行家|同仁|同学|代表|媒体(?:朋友|先进)|先生|女士|小姐|老师|小伙子|姑娘|先进|兄弟|分析师|研究员|\p{Han}总)"

# Where one of the first clauses begins.
_EARLY = r"(?<=^(?:[^，。！？,!?\n]{0,16}[，。！,!][ 　\n]{0,3}){0,3})"

FRAME_CUES = (
    CueRule(
        name="i-am-of",
        source="how reporters introduce themselves: I am of X, I am a reporter of X",
        sense="outlet frame",
        pattern=rf"{_AM}[ 　]*(?P<said>{_CHUNK}){_OF}(?={_P}|$)",
        weight=2,
        matches=("我是海州风向标的记者，", "我是海州风向标的。", "这边是海州风向标的林某某，"),
        rejects=("请大家提问。",),
    ),
    CueRule(
        name="i-come-from",
        source="how reporters introduce themselves: I come from X",
        sense="outlet frame",
        pattern=rf"(?:我们?(?:这边)?(?:是)?(?:来自|代表|供职于)|(?<!\p{{Han}})来自)[ 　]*(?P<said>{_CHUNK})(?:的?{_NAME})?(?={_P}|想|$)(?<!的)",
        weight=2,
        matches=("我来自海州风向标，",),
        rejects=("我来到海州。",),
    ),
    CueRule(
        name="called-so",
        source="how reporters introduce themselves: my account is called X",
        sense="outlet frame",
        pattern=r"(?:叫做?|名叫|名为|名字是|账号是|公众号是|栏目是|频道是|网媒|自媒体|公众号|账号|播客|专栏)(?P<name>)(?P<said>[“「『《][^”」』》\n]{2,16}[”」』》])",
        weight=2,
        matches=("账号叫“海州风向标”", "我是网媒「海州风向标」的"),
        rejects=("这种现象叫内卷",),
    ),
    CueRule(
        name="reporter-of-x",
        source="how reporters introduce themselves: reporter of X",
        sense="outlet frame",
        pattern=rf"(?:^|(?<=[，。！,!\n]))[ 　]*(?P<said>{_CHUNK})的?{_ROLE}(?:[ 　]*(?P<name>\p{{Han}}{{2,8}}|\p{{Han}}+·\p{{Han}}+))?(?={_P}|想|请|$)",
        weight=2,
        matches=("谢谢，海州风向标记者。",),
        rejects=("谢谢大家。",),
    ),
    CueRule(
        name="i-am-x",
        source="how reporters introduce themselves: I am X, this is X",
        sense="outlet frame",
        pattern=rf"(?:我们?是|我?这边是|我?这里是|这里)[ 　]*(?P<said>{_CHUNK}){_NAME}?(?={_P}|想|$)",
        matches=("这里是海州风向标，",),
        rejects=("请问海州，",),
    ),
    CueRule(
        name="this-is-x",
        source="how reporters introduce themselves: this is X",
        sense="outlet frame",
        pattern=rf"(?:^|(?<={_P}))[ 　]*我?(?:这里|这边)是(?P<said>{_CHUNK})(?P<name>)(?=[，。！,])",
        weight=2,
        matches=("您好，这里是海州风向标，",),
        rejects=("这是海州，",),
    ),
    CueRule(
        name="also-reporter-of",
        source="how reporters introduce themselves: my name is so-and-so, reporter of X",
        sense="outlet frame",
        pattern=rf"(?<=[，。！,])[ 　]*是(?P<said>{_CHUNK})(?P<name>)的?{_ROLE}(?={_P})",
        weight=2,
        matches=("我姓林，是海州风向标的记者，",),
        rejects=("是海州的，",),
    ),
    CueRule(
        name="firm-and-name",
        source="how analysts introduce themselves: firm, desk and name",
        sense="outlet frame",
        pattern=rf"(?:^|(?<=[，。！,\n]))[ 　]*(?P<said>{_CHUNK}(?:证券|资本|基金|私募|资管|期货|信托))(?:\p{{Han}}{{0,6}}的)?{_NAME}(?=[，。！,\n])",
        weight=2,
        matches=("海州证券策略组的林某某。", "各位好，海州基金林某某，"),
        rejects=("海州证券，",),
    ),
    CueRule(
        name="x-asks",
        source="how reporters introduce themselves: the outlet alone",
        sense="outlet frame",
        pattern=rf"{_EARLY}(?P<said>{_CHUNK})(?P<name>)(?=[，。！,!、\n]|想|请教|请问|提问|有(?:一|两|几|个))",
        matches=("谢谢主持人。海州风向标。", "海州风向标想请教"),
        rejects=("谢谢",),
    ),
    CueRule(
        name="x-and-name",
        source="how reporters introduce themselves: outlet and name",
        sense="outlet frame",
        pattern=rf"{_EARLY}(?P<said>{_CHUNK})[ 　]*的?{_NAME}(?=[，。！,!\n])",
        matches=("谢谢主持人。海州风向标林某某。",),
        rejects=("谢谢",),
    ),
    CueRule(
        name="foreign-reporter",
        source="reporters with foreign names",
        sense="with a name",
        pattern=_ROLE,
        matches=("海州风向标驻东亚记者桑德霍尔特",),
        rejects=("我是海州风向标的",),
    ),
    CueRule(
        name="nickname",
        source="reporters who name themselves by a familiar form",
        sense="nickname",
        pattern=r"^[小老阿]\p{Han}$",
        matches=("小林",),
        rejects=("小朋友",),
    ),
    CueRule(
        name="calls-colleague",
        source="how moderators call on a reporter: the reporter of X",
        sense="call frame",
        pattern=rf"(?:^|(?<={_P}|—))[ 　]*(?:{_CALLING})*+(?P<said>{_CHUNK})(?:(?:来|过来)?的|(?={_COLLEAGUE})){_COLLEAGUE}(?P<name>(?!先来|先问|先请|提问|发问)\p{{Han}}{{2,3}})?(?:提问|发问|先来|先问|来问|先请|吧|请)*(?:{_P}|$)",
        weight=2,
        matches=("请海州风向标的记者。", "对，海州风向标的朋友。"),
        rejects=("谢谢大家。",),
    ),
    CueRule(
        name="calls-x",
        source="how moderators call on a reporter: X, please",
        sense="call frame",
        pattern=rf"(?:^|(?<={_P}|—))[ 　]*(?:{_CALLING})*+[，、：]?(?P<said>{_CHUNK})(?P<name>)(?:提问|发问|先来|先问|来问)(?:{_P}|$)",
        weight=2,
        matches=("下面请海州风向标提问。", "请海州风向标先来。"),
        rejects=("谢谢大家。",),
    ),
    CueRule(
        name="calls-then-x",
        source="how moderators call on a reporter: over there, X",
        sense="call frame",
        pattern=rf"(?:那位|这位|那边|这边|[左右]手?边|[一二三四五六七八九十][位个家]|下[位个家]|来|对|先生|女士)[，：、][ 　]*(?P<said>{_CHUNK})(?P<name>)的?吧?(?:[，。！]|$)",
        weight=2,
        matches=("那边那位，海州风向标。",),
        rejects=("海州风向标。",),
    ),
    CueRule(
        name="calls-one-of-x",
        source="how moderators call on a reporter: the one of X",
        sense="call frame",
        pattern=rf"(?:^|(?<={_P}|—))[ 　]*(?:{_CALLING})*+(?P<said>{_CHUNK})(?P<name>)的(?:[。！]|$)",
        weight=2,
        matches=("对，海州风向标的。",),
        rejects=("海州风向标。",),
    ),
    CueRule(
        name="calls-bare-x",
        source="how moderators call on a reporter: next, X",
        sense="call frame",
        pattern=rf"(?:^|(?<={_P}|—))[ 　]*(?:{_CALLING})*+(?P<said>{_CHUNK})(?P<name>)(?:{_P}|$)",
        matches=("下一位，海州风向标。",),
        rejects=("？",),
    ),
    CueRule(
        name="works-there",
        source="what stands behind the name of an outlet",
        sense="no part of an outlet",
        pattern=rf"(?:的|{_ROLE}|驻\p{{Han}}{{1,6}}|跑\p{{Han}}{{1,4}})$",
        matches=("海州风向标的", "海州风向标驻东亚"),
        rejects=("海州风向标",),
    ),
    CueRule(
        name="desk",
        source="what stands behind the name of a firm: the desk of an analyst",
        sense="no part of an outlet",
        pattern=r"(?<=\p{Han}{2}(?:证券|资本|基金|私募|资管|期货|信托|投资))(?!报|时报|日报|周刊|网|研究院?|研究所|银行|集团|公司|杂志|导报|通讯社|电视|公司)\p{Han}{1,6}$",
        matches=("海州证券化工组", "海州证券首席"),
        rejects=("海州证券报", "海州证券"),
    ),
    CueRule(
        name="sits-there",
        source="what stands in front of the name of an outlet: where somebody sits",
        sense="no part of an outlet",
        pattern=r"^(?:一?[名位家个]|来?自|是|就是|我们|本台|(?:网媒|媒体|自媒体|公众号|账号|报纸|杂志|网站|播客|栏目)(?=[《“「『])|(?:[^《“「\n]{0,40}(?:那|这)(?:[位边个]|一位)|[^《“「\n]{0,12}(?:前排|后排|左边|右边|左手边|右手边|中间|后面|前面|靠\p{Han}{1,3}))(?:的是|是|的|，)?)",
        matches=("前排那位海州风向标", "来自海州风向标"),
        rejects=("海州风向标",),
    ),
    CueRule(
        name="place-alone",
        source="where reporters come from",
        sense="no outlet in a frame",
        pattern=r"^(?:美国|英国|法国|德国|俄罗斯|日本|韩国|朝鲜|印度|加拿大|澳大利亚|新西兰|巴西|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|丹麦|芬兰|波兰|希腊|土耳其|埃及|南非|尼日利亚|肯尼亚|沙特|伊朗|伊拉克|以色列|巴基斯坦|阿富汗|泰国|越南|老挝|柬埔寨|缅甸|马来西亚|新加坡|印度尼西亚|印尼|菲律宾|蒙古|哈萨克斯坦|乌克兰|墨西哥|阿根廷|智利|古巴|非洲|欧洲|亚洲|拉美|中东|海外|境外|国外|外国|本地|外地|当地|中国|香港|澳门|台湾|内地|大陆|北京|上海|天津|重庆|广州|深圳|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?:方面|的)?$|[省市县区州镇乡村国岛]$",
        matches=("新加坡", "海州市"),
        rejects=("海州风向标",),
    ),
    CueRule(
        name="says-something",
        source="sentences that begin as introductions do",
        sense="no outlet in a frame",
        pattern=r"[您你她它哪谁从这那些们了着吗呢吧么很啊]|(?<!其)他|我(?!爱)|的|^(?:[一两三几]个|[一两三][名位家件些点下直般样边位岁道题]|一方面|第[一二三四五六七八九十]?[个位次点排]|有[关个的人一]|[没不做搞跑住]|[在][^线]|对|关于|刚|今[天年后早晚]|昨|[前后]天|明[天年]|最[近后]|近[日期来年]|去年|日前|目前|现在|想|请|谢|感谢|大家|各位|媒体|好|首先|其次|另外|还有|同时|但是?|所以|如果|因为|据|根据|针对|穿|戴|举|靠|[左右]|前排|后排|中间|自由|继续|开始|是|问|追问|补充|再[来说问请]|就[是想]|也|都[是很有会在说问想]|还|只[是有能]|麻烦|不好意思|打扰|早上|上午|中午|下午|晚上|时间|下一|线上(?!\p{Han}{1,4}[台报网社刊])|现场|场外|网络|继续)"
        r"|报道|文章|社论|称$|发表|题为|宣布|指出|表示|举行|会见|一下|没有|任何|之[后前]|已经|为[何什]|如何|怎[么样]|造成|导致|分钟|小时|(?<!^)线上|网上|直播间|聊天室|网络平台|后台|模样|穿|戴\p{Han}*[镜帽]|衣服|外套|衬衫|裙|^回|^到|注意到|看到|听到|提到|(?<!早)知道|过来|赶来|报名|觉得|认为|希望|关心|了解|介绍|发布会|提问|请问|请教|举手|还有没有|问题$|机会|位置|好$|早$|先生|女士|同学$|朋友$|时间关系",
        matches=("我们注意到", "一个孩子", "各位领导好", "做自媒体"),
        rejects=("海州风向标", "一度电", "第一财经", "今日海州", "线上海州台"),
    ),
    CueRule(
        name="person-not-outlet",
        source="people who introduce themselves by what they are",
        sense="no outlet in a frame",
        pattern=r"(?:(?<![新自融全])媒体|人|员|者|妈妈|爸爸|孩子|父亲|母亲|家长|家属|市民|居民|村民|业主|群众|学生|老师|教师|农户|农民|医生|患者|股东|粉丝|用户|局长|部长|主任|院长|厅长|处长|书记|主席|总监|教练|领导|专家|嘉宾|负责人|主持|司仪)$",
        matches=("普通消费者", "两岁孩子妈妈"),
        rejects=("海州风向标", "海州农民报"),
    ),
)
