"""What pages print behind the last speech: links, counters, who made the page."""

from __future__ import annotations

from transcript_parse.rules import NoiseRule

TAILS = (
    NoiseRule(
        name="permalink",
        kind="chrome",
        where="tail",
        pattern=r"(?:这个|本|此)(?:项目|条目|文章|日志)(?:张贴|发布|发表|归档)[在于][^。\n]{1,30}。?[^。\n]{0,12}(?:永久|固定)(?:链接|连结)[^。\n]{0,12}。?$",
        source="weblogs: where an entry was filed, and how to keep it",
        matches=(
            "这个项目张贴在未分类。设为书签永久链接。",
            "本条目发布于2031年。将固定链接加入收藏夹。",
            "此文章发表在未分类。把永久连结加入书签。",
            "本日志归档于新闻。收藏永久链接。",
        ),
        rejects=("这个项目发布在即。", "本项目永久链接产业"),
    ),
    NoiseRule(
        name="closing-section",
        kind="chrome",
        where="tail",
        pattern=r"[一二三四五六七八九十]{1,2}、(?:其他(?:需要说明的)?事项|备查文件)$",
        source="announcements of companies on a meeting with investors",
        matches=("三、其他事项", "四、其他需要说明的事项", "三、备查文件"),
        rejects=("三、其他事项请问", "三、其他", "四、风险提示"),
    ),
    NoiseRule(
        name="links-in-brackets",
        kind="chrome",
        where="tail",
        source="the foot of government pages: links side by side, each in brackets",
        pattern=r"(?:[\[［【][^\[\]［］【】。！？：:]{2,8}[\]］】][ \t\u3000|]*){2,}$",
        matches=("[网站声明] [联系我们]", "【网站地图】【设为首页】【加入收藏】"),
        rejects=("[记者] 请问", "【主持人】"),
    ),
    NoiseRule(
        name="the-end",
        kind="chrome",
        where="tail",
        source="posts that say where they end",
        pattern=r"[-—–=~·…（(\s]*(?:END|End|THE END|The End|全文完|正文完|(?<=[-—–=~·…（(\s])完)[-—–=~·…）)\s]*$",
        matches=("—— END ——", "-End-", "（全文完）"),
        rejects=("工程全部修完", "The end is near."),
    ),
    NoiseRule(
        name="registered",
        source="the foot of pages: the number under which a site is registered",
        kind="chrome",
        where="tail",
        pattern=r"\S{0,6}(?:ICP备|公网安备).*",
        matches=("海ICP备05000000号", "海公网安备 3100000000号"),
        rejects=("我们备了材料。",),
    ),
    NoiseRule(
        name="related",
        source="the foot of news pages: related articles, comments, imprint",
        kind="chrome",
        where="tail",
        pattern=r"(?:[#*\-\s【\[]*+)(?:(?:相关(?:新闻|链接|阅读|报道|文章|稿件|专题|推荐|信息|附件)|推荐阅读|往期(?:推荐|回顾|精选|精彩|内容|文章|阅读)|延伸阅读|猜你喜欢|热门(?:推荐|文章|新闻)|[\p{Han}A-Za-z]{0,16}版权(?:所有|声明)|copyright|©|免责声明"
        r"|联系我们|网站地图|关于我们|主办单位|承办单位|技术支持|友情链接|网站标识码|京公网安备|原标题\s*[:：]|(?:直播|网站|郑重|重要|法律)?声明[:：]|特别声明|附[:：]|(?:版面|美术|图片|视频|网络)编辑\s*[:：]|话题\s*[:：]\s*[#＃]|[^。！？\n]{0,12}所刊载(?:的)?内容|更多(?:精彩|新闻|内容|相关)|风险提示\s*[:：]|共\s*\d+\s*[条页篇](?=[^。！？]*[首上下尾末]一?页)).*"
        r"|(?:最新(?:新闻|文章)|(?:阅读)?上一[篇页]|(?:阅读)?下一[篇页]|阅读[前后]一[篇页]|返回(?:顶部|首页|列表|目录)|打印|关闭窗口|关闭本页|我要评论|(?:网友|热门|最新|全部|精彩)(?:评论|热评)|发表评论|评论\d*$|留言$|发布留言"
        r"|分享(?:到|至|本文|这篇)|扫一扫|扫描二维码|微信扫码|关注我们|订阅|收藏本|本网站|标签[:：]|关键词[:：]|点击(?:查看|进入|下载)|纠错|字号|下载客户端|客户端下载|举报)[^。！？]*$)",
        matches=(
            "相关新闻",
            "往期推荐",
            "共 38 条  首页  1  2  下一页",
            "风险提示：以下内容",
            "更多精彩内容请点击：某网",
            "上一篇：某事",
            "阅读后一篇",
            "版权所有 某网",
            "某网版权所有 中文域名：某网.政务",
        ),
        rejects=(
            "相关问题我来回答",
            "附近",
            "共38条意见，我们都看了。",
            "举报线索我们都会认真核查，请大家放心。",
        ),
    ),
    NoiseRule(
        name="ended-at",
        kind="chrome",
        where="tail",
        source="the foot of records: when the session ended",
        pattern=r"[（(\[【](?:[^（）()。！？\n]{0,12}[于在至到])?(?:上午|下午|中午|晚上?|傍晚)?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[:：时点時]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|半)?分?)\s*(?:结束|完毕|散会|闭会|休会|散场)[。]?[）)\]】]$",
        matches=("（下午3时42分结束）", "(16:05结束)", "（会议于下午五时半散会）"),
        rejects=("（下午3时42分）", "下午3时结束"),
    ),
    NoiseRule(
        name="announcement-ends",
        kind="chrome",
        where="tail",
        source="companies' announcements of meetings with investors: where all of it can be read",
        pattern=r"(?:关于|有关)?(?:本次|此次)[^。！？\n]{0,24}(?:详细|全部|具体|完整|更多)[^。！？\n]{0,6}(?:内容|情况|问答|信息|记录)"
        r"[^。！？\n]{0,30}(?:登录|查看|查阅|查询|参见|详见|参阅|浏览)[^\n]*$|特此(?:公告|说明|通知|报告)[。！]?$",
        matches=(
            "关于本次业绩说明会的全部具体内容，详见某平台。",
            "有关本次说明会的详细情况，请登录某网站查看。谢谢！",
            "特此公告。",
        ),
        rejects=("本次活动的详细内容我来介绍。", "我们特此说明一下情况。"),
    ),
    NoiseRule(
        name="not-reviewed",
        kind="chrome",
        where="tail",
        source="the foot of records: who made them, and who has not read them",
        pattern=r"[（(*＊【]?(?:以上|本文|本稿|注[:：])?[^。！？\n]{0,24}(?:未经[^。！？\n]{0,12}(?:审阅|审核|审定|审校|确认|核实|本人)|(?:根据|据)[^。！？\n]{0,10}(?:录音|速录|速记|直播)[^。！？\n]{0,6}整理|以[^。！？\n]{0,8}(?:发言|公告|原文)为准)[^！？\n]{0,60}$",
        matches=(
            "以上内容由工作人员根据现场速录整理，未经发言人审阅。",
            "（本稿根据现场录音整理，未经发言人审阅）",
            "（以上内容以现场发言为准）",
        ),
        rejects=("这批设备未经检验，我们没有放行。", "以上是我的介绍。"),
    ),
    NoiseRule(
        name="rule-line",
        source="plain text: a rule in front of the foot of the page",
        kind="chrome",
        where="tail",
        pattern=r"(?:[=_~·\-—–#]\s*){3,}$|(?:\.\s+){2,}\.$",
        matches=("---", "=====", ". . . . ."),
        rejects=("**重点**",),
    ),
    NoiseRule(
        name="footnote",
        source="records with notes below the text",
        kind="chrome",
        where="tail",
        pattern=r"[¹²³⁴⁵⁶⁷⁸⁹]+[ \t]*\S.*",
        matches=("¹ See the annual report.", "²见年报。"),
        rejects=("1 百分点",),
    ),
)
