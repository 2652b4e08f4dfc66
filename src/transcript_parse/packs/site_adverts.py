"""Sentences that sites of stolen novels put between the paragraphs of any page they copy.

General knowledge of such sites, in simplified script. Each is matched whole, at the start
of a line or behind the end of a sentence: nobody says one of them, and who quotes one puts
it in quotation marks.
"""

from __future__ import annotations

SENTENCES = (
    r"(?:天才|亲[,，]?)?[1一]秒钟?记住(?:【|[^。！!？\n]{0,8}(?:本站|域名))[^。！!？\n]{0,60}(?:[!！](?:无广告|无弹窗)?[!！]?)?",
    r"[（(【]?本章节?未完[，,]?请?(?:点击|继续|翻到)[^\n）)】。]{0,20}[）)】]?",
    r"最新章节请(?:到|上|去)[^。，\n]{2,16}(?:查看|阅读|观看)",
    r"手机(?:用户|阅读)请(?:浏览|到|访问|登录)[^。，\n]{0,10}(?:m|www|wap)\.[^。，\n]{2,24}阅读(?:，[^。\n]{2,12}。?)?",
    r"(?:如果)?喜欢[^。！？\n]{1,20}请大家收藏[:：]?[（(]?(?:https?:|www\.|m\.)[^。\n]{0,60}。?",
    r"请记住本书(?:首发)?域名[^。\n]{0,30}。?",
    r"(?:正在手打中|章节错误,?点此举报|加入书签,?方便阅读)[^\n。]{0,24}",
)
"""What they say, as alternatives of a pattern; none goes on behind its line."""

SIGNS = "记住 本章 新章节 手机用户 手机阅读 大家收藏 手打 章节错 书签".split()
"""One of these stands in each of them."""

GOES_ON = "记者|讯|将|可|是|的|和|与|也|在|报道"
"""What stands behind a site's name and address where a sentence is about that site."""
