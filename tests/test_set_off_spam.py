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
from transcript_parse import Transcript, clean, parse
from transcript_parse.normalize.spam import find_spam
from transcript_parse.packs.campaigns import CAMPAIGNS


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
        "vx:lanjing99",
        "lanjing_09",
        "蓝.鲸.约.局",
        "w w w . l j 9 8 . v i p",
    ],
)
def test_what_signs_brackets_and_handles_set_off(token: str) -> None:
    page = put(COMPOSED[0], [token] * 4, INSIDE)
    assert removed(page) == [token] * 4


SET_OFF_BY_PAGES = """\
★重点工作：一是改建管网★★★，见【附件一】【附件二】，▲资料图：渔船进港▲。
请登录【海州水务】小程序，或者在【海州水务】里查询，也可以关注【海州水务】公众号。
二○二○年我们建成了水厂，二○三○年以前还要再建三座，二○二○年的教训要记住。
用水量同比▲3.5个百分点，工业用水同比▲12.1个百分点，农业用水同比▲3.5个百分点。
重点是❶供水❷排水❸污水❹燃气，去年是❶供水❷排水。
穆罕默德●本●萨勒来访，阿卜杜勒●本●拉赫曼陪同，张○明○和王○强○到案，张○明○认罪。
□新建□改建□扩建□迁建，项目是□新建□改建，代码是●600000的公司，代码是●600000的那家。
拨打热线：12345反映问题，夜里也可以通过热线：12345咨询，电话：0571-8234。
关注微信：haizhoufabu查询，也可以在微信：haizhoufabu里留言，加QQ:81234567咨询。
视频网站、在线直播平台、棋牌网站、彩票网站
在线直播 在线视频 高清视频 视频直播 手机视频
水.电.气.暖改造和水.电.气.暖收费，甲·乙·丙·丁四类，表中是file_name字段，又是file_name一栏。
计划分A B . C D 两组，大家自选，每组十人。W e w i l l g o . T h a n k y o u a l l
网址拼作 A . B . C，比分 1 2 . 3 4，选项 a b c d e f，请选 A B C D。
近期有人把“免费✦水光针✦体验”和“便宜✦水光针✦套餐”写进短信，我们已经立案。
"""


@pytest.mark.parametrize("text", SET_OFF_BY_PAGES.splitlines())
def test_what_pages_set_off_themselves(text: str) -> None:
    assert removed(f"{COMPOSED[0]}{text}\n") == []


def test_handles_at_the_ends_of_a_text() -> None:
    handle = "微信:lanjing99"
    text = f"{handle}好的{handle}我们{handle}请看{handle}"
    assert clean(text).text in (text, "好的我们请看")


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


def jammed(behind: list[str]) -> str:
    """A page with these behind the last sentences of as many of its lines."""
    lines = COMPOSED[0].rstrip().split("\n")
    full = [n for n, line in enumerate(lines) if line.endswith(("。", "？"))]
    for n, noise in zip(full, behind, strict=False):
        lines[n] += noise
    return "\n".join(lines)


def test_what_forums_print_against_those_who_copy() -> None:
    noise = [
        "海角論壇3 I4 n' N' `5 k4",
        " R, z6 _/ q# k! V; 海角論壇",
        "haijiao9.cc+ F# t; Y% Y; b",
        "海角論壇% H8 w2 q) Z1 L",
        " L9 r; 海角論壇",
        ", l. G6 T% |* r$ x0 haijiao9.cc",
    ]
    assert sorted(removed(jammed(noise))) == sorted(noise)


@pytest.mark.parametrize(
    "behind",
    [
        " a) b) c) d)",
        " 1. 2. 3. 4. 5.",
        " - - - - -",
        " A B C D E F",
        " x + y = z, a * b = c",
        " 7 x 24 h, 5 x 8 h",
        " 相关附件",
    ],
)
def test_lists_and_sums_at_the_ends_of_lines(behind: str) -> None:
    assert removed(jammed([behind] * 6)) == []


SLOGANS = ["米朵帘业，量尺不收钱", "米朵帘业，三天送到府", "米朵帘业，老客户都说好"]


def behind_paragraphs(rests: list[str]) -> str:
    """A page whose paragraphs end with these, behind the last sentence."""
    lines = COMPOSED[0].rstrip().split("\n")
    full = [n for n, line in enumerate(lines) if line.endswith(("。", "？"))]
    for n, rest in zip(full, rests, strict=False):
        lines[n] += rest
    return "\n".join(lines)


def test_slogans_behind_paragraphs_and_inside_them() -> None:
    page = behind_paragraphs([*SLOGANS, *SLOGANS])
    page = put(page, SLOGANS[:1], ["压不足"])
    assert sorted(removed(page)) == sorted([*SLOGANS, *SLOGANS, SLOGANS[0]])


@pytest.mark.parametrize(
    "rest",
    [
        "谢谢大家",
        "我就介绍到这里",
        "谢谢陈局长",
        "完",
        "米朵新闻供稿",
        "米朵社记者林晓摄",
        "林晓梅",
    ],
)
def test_what_paragraphs_honestly_end_with(rest: str) -> None:
    assert removed(behind_paragraphs([rest] * 6)) == []


def test_a_trade_whose_words_stand_on_both_sides_of_a_core() -> None:
    heads = ["", "台中", "", "", "板橋", "韓式", "", "", "", "男士", "", ""]
    tails = [
        "推薦",
        "課程",
        "價格表",
        "優惠",
        "教學",
        "批發",
        "招生",
        "證照",
        "好評",
        "學院",
        "網站",
    ]
    tails.append("行情")
    tokens = [f"{head}紋繡{tail}" for head, tail in zip(heads, tails, strict=True)]
    marks = (
        (
            "的进展|媒体朋友|完成投资|把保障|连续三年|的普及率|老旧管网|新闻机构|水压不足|加压设施"
            "|应急调度|法定程序"
        )
        .replace("的普及率", "普及率由")
        .split("|")
    )
    text = put(COMPOSED[0], tokens, marks)
    took = "".join(removed(text))
    assert took.count("紋繡") == len(tokens)
    assert len(took) <= sum(map(len, tokens)) * 1.1


FIRM = """\
半亩禾2031年年中媒体沟通会

半亩禾市场部主管尤慧敏：各位朋友，欢迎来到半亩禾总部，桌上的点心都是半亩禾门店今天早上做的。
半亩禾总经理卓立新：上半年半亩禾开了二十一家店，半亩禾APP的注册会员过了三百万，半亩禾小程序也改了版。
《零售周刊》：半亩禾的价格为什么降？半亩禾官网上写的优惠到什么时候？
卓立新：半亩禾吐司从九块九降到八块八，是面粉便宜了。半亩禾是做街坊生意的，半亩禾客服热线每天接一千个电话，价格的意见最多。
《海东财经》：有顾客说在半亩禾柳营路店买到过期的月饼，半亩禾怎么处理的？
卓立新：半亩禾当天就退了款，全国的半亩禾门店七月起都装了提醒，半亩禾会员还可以在半亩禾APP里查每一批的日期。
尤慧敏：今天就到这里，请各位带一盒半亩禾月饼回去，也请关注半亩禾微信。
"""


def test_a_firm_that_speaks_of_nothing_but_what_it_sells() -> None:
    assert removed(FIRM) == []


@pytest.mark.parametrize(
    ("stamp", "token"),
    [("[09:58]", "紋繡新娘"), ("（16:05）", "催乳師"), ("2022-09-05 10:13", "催乳師")],
)
def test_words_inside_a_clock_that_stands_alone(stamp: str, token: str) -> None:
    split = (
        stamp[:-3] + token + stamp[-3:] if stamp[-1].isdigit() else stamp.replace(":", token + ":")
    )
    page = COMPOSED[0].replace("进展，之后", f"进展。 {stamp}之后") + f"好的。 {split}\n"
    assert removed(page) == [token]


def test_words_of_a_campaign_with_a_space_between() -> None:
    tokens = ["松山區 水電行", "蘆洲水電行", "信義區 水電行", "三重區水電師傅"]
    page = put(COMPOSED[0], tokens, INSIDE)
    assert [page[f.start : f.end] for f in find_spam(page, CAMPAIGNS)] == tokens


HONEST_SENTENCES = """\
网上有人说“天才一秒记住本站”，这是盗版网站的话。
喜欢读书的市民可以到图书馆来，最新章节的解读下周发布。
海州水务网 www.haizhouwater.gov.cn可以查询水费。
喜欢这套邮票请大家收藏。下面请各位记者提问，先报一下是哪家媒体。
本书首发式在市图书馆三楼举行，本文首发于海州新闻网，转载请注明。
一秒记住110、119、120这三个电话号码。
一秒钟记住反诈口诀，不听不信不转账，我们在社区里反复讲。
本章未完成的指标，我们在下一年度继续推进。本章节未完善之处，请大家指正。
手机用户请登录海州发布客户端阅读全文。
请记住本站网址：www.haizhou.gov.cn，办事指南都在上面。
百度搜索“海州发布”看最新更新的政策解读。
"""


@pytest.mark.parametrize("text", HONEST_SENTENCES.splitlines())
def test_who_speaks_of_such_sites(text: str) -> None:
    assert removed(f"{COMPOSED[0]}{text}\n") == []


def test_a_site_that_reports_by_itself() -> None:
    page = COMPOSED[0] + "".join(
        f"海州在线www.haizhou.com{said}\n"
        for said in ("记者从会上了解到，停水已经恢复。", "将继续关注。", "记者再次来到现场。")
    )
    assert removed(page) == []


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
    left = clean(page).text
    assert abs(len(left) - len(COMPOSED[0])) <= 3  # an edge may be one of two


def test_words_with_a_space_at_the_edges_of_clauses() -> None:
    page = COMPOSED[0]
    inside_words = ["网1260", "生工程", "慧水务", "量，努力", "线，居民", "格按照法"]
    between = ["各位记者朋友，大家", "过去三年，", "我再补充", "请问水价"]
    for n, behind in enumerate((*inside_words, *between)):
        assert page.count(behind) == 1, behind
        token = "青岭区 抽水肥" if n > 1 else "北岭区 抽水肥行"
        page = page.replace(behind, token + behind)
    assert removed(page).count("青岭区 抽水肥") == 8


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


@pytest.mark.parametrize(
    ("asks", "answers", "other"),
    [
        *(("Q", "A", "ABC"), ("TV", "答", "QTV"), ("BBC", "CNN", "BBCNews")),
        *(("NHK", "答", "NHKWorld"), ("Tom", "Ada", "Tommy"), ("AFP记者", "答", "AFPTV记者")),
        *(("记者-问", "答", "记者海州日报-问"), ("·记者", "答", "凤凰卫视·记者")),
    ],
)
def test_labels_that_begin_or_end_with_others(asks: str, answers: str, other: str) -> None:
    rounds = "".join(
        f"{asks}：水价{n}会不会涨？\n{answers}：不会涨，第{n}次说了。\n" for n in range(5)
    )
    page = f"发布会\n{rounds}{other}：水价什么时候定？\n{answers}：月底定。\n"
    assert clean(page).text == page


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
