"""Sentences that sites of stolen novels put between the paragraphs of any page they copy.

General knowledge of such sites, in simplified script. Each is matched whole, at the start
of a line or behind the end of a sentence: nobody says one of them, and who quotes one puts
it in quotation marks.
"""

from __future__ import annotations

SENTENCES = (
    r"(?:天才|亲,?|亲，)?[1一]秒[钟鐘]?记住[^。！!\n]{0,40}[^\n。]{0,20}",
    r"[（(【]?本章(?:节)?未完[^\n）)】]{0,24}[）)】]?",
    r"最新章节请(?:到|上|去)[^。，\n]{2,16}(?:查看|阅读|观看)",
    r"手机(?:用户|阅读)请(?:浏览|到|访问|登录)[^。，\n]{2,30}阅读(?:，[^。\n]{2,12}。?)?",
    r"(?:如果)?喜欢[^。\n]{1,20}请大家收藏[^\n]{0,60}",
    r"请记住本[书站](?:首发)?(?:域名|网址)[^。\n]{0,30}。?",
    r"(?:本书|本文|小说)(?:首发|最快更新)(?:于|在|请到)?[^。，\n]{0,20}(?:\.[a-z]{2,4}|网|阁|屋|楼)",
    r"(?:百度|谷歌)?搜索[“「]?[^。，\n”」]{2,12}[”」]?(?:看|阅读)最新(?:章节|更新)[^\n。]{0,12}",
    r"(?:正在手打中|章节错误,?点此举报|加入书签,?方便阅读|为您提供[^。\n]{1,20}最新章节)[^\n。]{0,24}",
)
"""What they say, as alternatives of a pattern; none goes on behind its line."""

SIGNS = "记住 本章 新章节 手机用户 手机阅读 大家收藏 首发 快更新 看最新 阅读最新 手打 章节错 书签".split()
"""One of these stands in each of them."""
