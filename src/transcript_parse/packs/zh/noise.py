"""Page furniture, captions and directions on Chinese pages.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import NoiseRule

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
        pattern=r"(?=[^\n]*摄).{4,120}[\s（(/。](?:\p{Han}{2,8}\s*)?(?:\p{Han}{2,4}\s*/?\s*摄|摄影[:：]?\s*\p{Han}{2,4})[）)]?$",
        matches=("某局长介绍情况 某某网 宗某 摄",),
        rejects=("他喜欢摄影。",),
    ),
    NoiseRule(
        name="stage-of-the-event",
        kind="editorial",
        pattern=r"[\[【（(〔—–\-=*~#\s]*(?:现场|文字|图文|记者|自由|互动)?(?:提问|问答|答问|答记者问|互动|发布|问与答|提问与回答|介绍)(?:环节|阶段|部分|时间|实录)?[\]】）)〕—–\-=*~\s]*$",
        matches=("[提问环节]", "——提问与回答——", "答记者问", "【答问环节】"),
        rejects=("提问：你好", "现在进入提问环节。"),
    ),
    NoiseRule(
        name="figure",
        kind="caption",
        pattern=r"</?(?:figure|figcaption|img|video|iframe|table|div)\b.*|!\[[^\]\n]{0,200}\]\(.*",
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
        pattern=r"^[ \t\u3000]*[（(][^（）()\n]{0,60}(?:示意图|资料图|图|照片|截图|摄)[）)][ \t\u3000]*$"
        r"|[（(][^（）()\n]{0,12}(?:记者|摄影|通讯员)[^（）()\n]{1,20}摄[）)][ \t]*$",
        matches=("（示意图）", "（记者 某某某 / 摄）", "会场外景（某网记者 某某某 摄）"),
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
        name="byline-behind",
        kind="byline",
        where="inline",
        pattern=r"[（(][^（）()\n]{0,12}(?:记者|摄影|通讯员)[^（）()\n]{1,20}(?<!摄)[）)][ \t]*$",
        matches=("（记者 某某某）", "结束。（海州日报记者 某某某 通讯员 甘某某）"),
        rejects=("（笑）", "（记者 某某某 / 摄）"),
    ),
    NoiseRule(
        name="registered",
        kind="chrome",
        where="tail",
        pattern=r"(?=[^\n]*备)\S{0,6}(?:ICP备|公网安备).*",
        matches=("海ICP备05000000号", "海公网安备 3100000000号"),
        rejects=("我们备了材料。",),
    ),
    NoiseRule(
        name="related",
        kind="chrome",
        where="tail",
        pattern=r"(?:[#*\-\s【\[]*+)(?:相关(?:新闻|链接|阅读|报道|文章|稿件|专题|推荐|信息|附件)|推荐阅读|延伸阅读|猜你喜欢|热门(?:推荐|文章|新闻)|更多(?:精彩|新闻|内容|相关)|最新(?:新闻|文章)"
        r"|上一[篇页]|下一[篇页]|返回(?:顶部|首页|列表|目录)|打印本页|关闭窗口|关闭本页|我要评论|(?:网友|热门|最新|全部|精彩)(?:评论|热评)|发表评论|评论\d*$|留言$|发布留言|分享(?:到|至|本文|这篇)|扫一扫|扫描二维码|微信扫码|关注我们|订阅|收藏本"
        r"|版权(?:所有|声明)|copyright|©|免责声明|联系我们|网站地图|关于我们|主办单位|承办单位|技术支持|友情链接|网站标识码|京公网安备|原标题\s*[:：]"
        r"|声明[:：]|特别声明|本网站|附[:：]|标签[:：]|关键词[:：]|点击(?:查看|进入|下载)|纠错|字号|打印|下载客户端|客户端下载|举报).*",
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
        name="tracking-code",
        kind="chrome",
        where="inline",
        pattern=r"(?<![A-Za-z0-9])[A-Z]{2,5}:(?=[a-z]+\w*\d)\w{4,40}",
        matches=("REF:panda77", "审查 ID:lamp_pond04"),
        rejects=("CEO:我们增长了3%", "GDP:增长5%", "MC:hello", "IP:10"),
    ),
    NoiseRule(
        name="aside",
        kind="stage",
        where="inline",
        pattern=r"^[> \t\u3000]*+[（(][^（）()\n]{1,160}[）)][ \t]*$",
        matches=("（与会者皆无意见）", "> （示意图）"),
        rejects=("（一）总体要求。", "（试行）文件"),
    ),
    NoiseRule(
        name="aside-in-front",
        kind="stage",
        where="inline",
        pattern=r"[（(](?<=(?:^|[:：])[ \t\u3000]*.)(?![一二三四五六七八九十\d]{1,3}[）)])[^（）()\n\d:：《]{1,12}[）)](?=[^\n])",
        matches=("（通过翻译）谢谢。", "记者：（话筒外）能不能说？", "（起身，又坐下）会。"),
        rejects=("（一）总体要求", "这次（第三次）会议", "（2031年）修订"),
    ),
    NoiseRule(
        name="footnote",
        kind="chrome",
        where="tail",
        pattern=r"[¹²³⁴⁵⁶⁷⁸⁹]+[ \t]*\S.*",
        matches=("¹ See the annual report.", "²见年报。"),
        rejects=("1 百分点",),
    ),
)
