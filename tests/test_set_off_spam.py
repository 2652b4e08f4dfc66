"""Injected tokens that are set off, codes they are built on, and records in spite of them."""

from __future__ import annotations

import zlib
from collections.abc import Callable

import pytest

from tests.test_spam import (
    COMPOSED,
    Pages,
    family,
    inside,
    needs_shared,
    real_pages,
    same,
    sample_pages,
)
from transcript_parse import Transcript, parse
from transcript_parse.normalize.framed import find_framed
from transcript_parse.normalize.spam import find_spam


def put(page: str, tokens: list[str], marks: list[str]) -> str:
    """`page` with each token in front of its mark, where that first stands."""
    for token, mark in zip(tokens, marks, strict=True):
        assert page.count(mark) == 1, mark
        page = page.replace(mark, token + mark)
    return page


def removed(page: str) -> list[str]:
    return [page[f.start : f.end] for f in find_spam(page)]


INSIDE = ["建供水管网1260", "民生工程", "设智慧水务", "务质量"]


@pytest.mark.parametrize(
    "token",
    [
        "✦水光针✦",
        "❤蓝鲸约局❤",
        "☎TG@lanjing9",
        "【蓝鲸约局】",
        "WhatsApp:7718-2093",
        "〖蓝鲸约局〗",
    ],
)
def test_what_signs_brackets_and_handles_set_off(token: str) -> None:
    page = put(COMPOSED[0], [token] * 4, INSIDE)
    assert removed(page) == [token] * 4


@pytest.mark.parametrize(
    "text",
    [
        "★重点工作\n一是改建管网★★★\n▲资料图：渔船进港▲\n见【附件一】【附件二】。\n",
        "请登录【海州水务】小程序，或者在【海州水务】里查询，也可以关注【海州水务】公众号。",
        "联系电话：0571-8234 微信：haizhou_water，QQ:81234567。\n电话：0571-8235",
    ],
)
def test_what_pages_set_off_themselves(text: str) -> None:
    assert find_framed(text) == []
    assert removed(COMPOSED[0] + text) == []


SITE = [
    "天才一秒记住本站地址：【青灯书屋】www.qingdengsw.cc 最快更新！无广告！",
    "（本章未完，请点击下一页继续阅读）",
    "最新章节请到青灯书屋查看",
    "手机用户请浏览 m.qingdengsw.cc 阅读，掌上阅读更方便。",
    "喜欢水务请大家收藏：(www.qingdengsw.cc)青灯书屋更新速度全网最快。",
]


@pytest.mark.parametrize("sentence", SITE)
def test_what_copying_sites_say(sentence: str) -> None:
    lines = COMPOSED[0].split("\n")
    alone = "\n".join([*lines[:5], sentence, *lines[5:]])
    behind = "\n".join([*lines[:5], lines[5] + sentence, *lines[6:]])
    assert removed(alone) == removed(behind) == [sentence]


def test_names_of_copying_sites_in_front_of_paragraphs() -> None:
    lines = COMPOSED[0].split("\n")
    name = "青灯书屋 www.qingdengsw.cc"
    for n in (3, 5, 6):
        lines[n] = name + lines[n]
    assert removed("\n".join(lines)) == [name] * 3


@pytest.mark.parametrize(
    "text",
    [
        "网上有人说“天才一秒记住本站”，这是盗版网站的话。\n",
        "喜欢读书的市民可以到图书馆来，最新章节的解读下周发布。\n",
        "海州水务网 www.haizhouwater.gov.cn可以查询水费。\n",
    ],
)
def test_who_speaks_of_such_sites(text: str) -> None:
    assert removed(COMPOSED[0] + text) == []


def test_a_line_of_links_leads_to_links_alone() -> None:
    lines = COMPOSED[0].split("\n")
    links = "星河影院在线观看_4K高清影视大全_国产剧集免费看_欧美大片在线播放_热播综艺全集下载"
    alone = "精品国产免费一区"
    page = "\n".join([links, *lines[:6], alone, *lines[6:]])
    assert removed(page) == [links, alone]
    assert removed("\n".join([*lines[:6], alone, *lines[6:]])) == []


def test_a_code_with_tails_of_its_own() -> None:
    page = COMPOSED[0]
    for token, behind in zip(
        ["QM7体育", "QM7", "QM7娱乐城", "QM7下载", "QM7", "QM7体育"],
        ["改建供水", "生工程", "智慧水务", "质量，努力", "线，居民", "格按照法"],
        strict=True,
    ):
        assert page.count(behind) == 1
        page = page.replace(behind, token + behind)
    found = removed(page)
    assert len(found) == 6
    assert all("QM7" in token for token in found)


def test_words_with_a_space_at_the_edges_of_clauses() -> None:
    page = COMPOSED[0]
    inside_words = ["网1260", "生工程", "慧水务", "量，努力", "线，居民", "格按照法"]
    between = ["各位记者朋友，大家", "过去三年，", "我再补充", "请问水价"]
    for n, behind in enumerate((*inside_words, *between)):
        assert page.count(behind) == 1, behind
        token = "青岭区 抽水肥" if n > 1 else "北岭区 抽水肥行"
        page = page.replace(behind, token + behind)
    assert [token[:3] for token in removed(page)].count("青岭区") == 8


def test_a_quantity_inside_the_name_of_a_place() -> None:
    page = (
        COMPOSED[0]
        + "山洪冲毁了石圪乡的路，我去了石圪乡。白茅、石圪两个乡都断了电，石圪乡已经恢复。\n"
    )
    assert removed(page) == []


HEADINGS = "".join(
    f"### 许望舒：\n第{n}件事我们正在办理，月底以前有结果。\n\n### 问：\n第{n}件事谁来负责？\n\n"
    for n in "一二三四五六"
)


@pytest.mark.parametrize(
    "printed",
    ["##泰受寐# 许望舒：", "泰受寐### 许望舒：", "泰受 寐### 许望舒："],
)
def test_what_stands_in_a_heading_that_comes_back(printed: str) -> None:
    page = HEADINGS.replace("### 许望舒：", printed, 4).replace(printed, "### 许望舒：", 3)
    assert page.count(printed) == 1
    assert len(parse(page).turns) == len(parse(HEADINGS).turns) == 12
    assert parse(page).clean_text == HEADINGS


def test_a_post_in_front_of_a_name_that_comes_back() -> None:
    page = HEADINGS.replace("### 许望舒：", "### 海州市渡轮管理局局长许望舒：", 1)
    assert removed(page) == []
    brackets = page.replace("### 许望舒：", "【许望舒】：").replace("【", "主持人【", 1)
    assert removed(brackets) == []


MAKES = {
    "ten words": same("words", 10),
    "three in letters": same("latin", 3),
    "three mixed": same("mixed", 3),
    "family that sells": family(True),
    "family of gibberish": family(False),
    "in a stamp": inside("stamp"),
    "in a name": inside("name"),
    "in a number": inside("number"),
}


def pairs(transcript: Transcript) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(r.question_turns, r.answer_turns) for r in transcript.records]


def share_of_equal_records(pages: Callable[[], Pages]) -> float:
    """The share of runs in which spam, removed or not, leaves the records as they were."""
    equal = []
    for name, text, names in pages():
        clean = pairs(parse(text))
        for make in MAKES.values():
            for turn in range(2):
                injected = make(text, zlib.crc32(f"{name} {turn}".encode()), names)
                if injected:
                    equal.append(pairs(parse(injected.text)) == clean)
    return sum(equal) / len(equal)


@needs_shared
def test_records_in_spite_of_spam() -> None:
    assert share_of_equal_records(real_pages) >= 0.99


def test_records_of_samples_in_spite_of_spam() -> None:
    assert share_of_equal_records(sample_pages) >= 0.98
