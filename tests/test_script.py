"""Script conversion: what is traditional, what it becomes, and what stays."""

import subprocess
import sys

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generate import script_characters
from tests.measure_script import (
    COMPOSED,
    SHARED,
    VARIETIES,
    documents,
    errors,
    is_simplified,
    round_trip,
    to_traditional,
)
from transcript_parse.normalize.script import to_simplified, traditional
from transcript_parse.packs import characters

DOCUMENTS = documents()
SIMPLIFIED = {name: text for name, text in DOCUMENTS.items() if is_simplified(text)}
needs_documents = pytest.mark.skipif(not DOCUMENTS, reason=f"no documents at {SHARED}")
same_release = pytest.mark.skipif(
    opencc.__version__ != characters.OPENCC_VERSION,
    reason=f"the tables were read from OpenCC {characters.OPENCC_VERSION}",
)

PAGE = """\
主持人：各位来宾，大家下午好，欢迎来到今天的新闻发布会现场。
记者：请问评书艺术如何传承？
{}
李克：谢谢你的提问，我们将继续支持传统艺术的发展。
"""
"""A simplified page with room for a line."""

SCRIPTS = (
    "国國会會这這们們着著乾干于於后後面麵里裏裡台臺衛衞为為爲的是。，：\n\t \r\0aの権発\ud800𠮷"
)
mixed_text = st.text(st.sampled_from(SCRIPTS) | st.characters(), max_size=60)


# What becomes of traditional text.


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("國家航道總局局長賀長雨", "国家航道总局局长贺长雨"),
        ("我們透過網路、軟體和資訊系統", "我们透过网路、软体和资讯系统"),  # characters, not words
        (
            "國務院新聞辦公室定于今日舉行發布會,并答記者問",
            "国务院新闻办公室定于今日举行发布会,并答记者问",
        ),
        ("乾隆年間的樹幹與乾淨的餅乾", "乾隆年间的树干与干净的饼干"),
        ("蕭乾與錢鍾書談論鐘錶", "萧乾与钱锺书谈论钟表"),
        ("關於單邊主義，位於倫敦的機構過於單一", "关于单边主义，位于伦敦的机构过于单一"),
        ("院士於崇文說明了情況", "院士於崇文说明了情况"),
        ("背著書包談論著這部名著", "背着书包谈论着这部名著"),
        ("這部原著顯著影響了他", "这部原著显著影响了他"),
        ("想像中的座標與薰陶", "想象中的坐标与熏陶"),
        ("揹著行李的車伕", "背着行李的车夫"),
        ("司法覆核與網上覆制會顛覆會議", "司法复核与网上复制会颠覆会议"),
        ("答覆與批覆", "答复与批复"),
        ("祇有神祇纔知道這個", "只有神祇才知道这个"),
    ],
)
def test_characters_become_simplified(given: str, expected: str) -> None:
    assert to_simplified(given) == expected


@pytest.mark.parametrize(
    ("variety", "given", "expected"),
    [
        (
            "Taiwan",
            "隨著情勢發展，他擺著手，這裡為臺灣訂線",
            "随着情势发展，他摆着手，这里为台湾订线",
        ),
        (
            "Hong Kong",
            "隨着衞生署敍述，張君著，這裏為香港訂綫",
            "随着卫生署叙述，张君著，这里为香港订线",
        ),
        ("standard", "這裏爲衆人訂綫，張君著", "这里为众人订线，张君著"),
        ("mixed", "隨著衞生署，坐着的張君著，看着", "随着卫生署，坐着的张君著，看着"),
    ],
)
def test_the_variety_is_read_off_the_passage(variety: str, given: str, expected: str) -> None:
    assert to_simplified(given) == expected, variety


# What stays.


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Only ASCII here: 12,345.",
        "作家萧乾、於梨华藉此机会见面，成果显著，著名的著作。",
        "评书大师单田芳（單田芳）先生的节目很受欢迎。",
        "他的名字写作國，不写作国。",
        "出所：2031年5月3日付け海運振興庁ウェブサイト",
        "海運振興庁は特許法を改正した。記者会見の詳細を発表",
        "海運振興庁の発表",
        "乾隆著",
        "主持人：大家好",
    ],
)
def test_stays_character_for_character(text: str) -> None:
    assert to_simplified(text) == text


@pytest.mark.parametrize("name", ["單田芳：", "《國語日報》", "（圖：劉蘭芳）", "國"])
def test_a_traditional_name_on_a_line_of_a_simplified_page_stays(name: str) -> None:
    assert to_simplified(PAGE.format(name)) == PAGE.format(name)


@pytest.mark.parametrize("variety", VARIETIES)
def test_a_traditional_quotation_in_a_simplified_page_is_converted(variety: str) -> None:
    quotation = "他说，我们认为这个问题应该由大家讨论，随着时间过去，萧乾先生的显著贡献会得到承认。"
    page = PAGE.format(to_traditional(quotation, variety)) + "萧乾藉此感谢大家。\n"
    assert to_simplified(page) == PAGE.format(quotation) + "萧乾藉此感谢大家。\n"


def test_a_short_sentence_is_no_name() -> None:
    assert to_simplified(PAGE.format("「我們說過這些。」")) == PAGE.format("「我们说过这些。」")


def test_a_japanese_line_on_a_traditional_page_stays() -> None:
    japanese = "海運振興庁ウェブサイト\n"
    page = "我們說過這個問題\n" + japanese + "國家種質資源局局長\n"
    assert to_simplified(page) == "我们说过这个问题\n" + japanese + "国家种质资源局局长\n"


def test_one_kana_does_not_make_a_traditional_line_japanese() -> None:
    assert to_simplified("我們來說說鮮の每日") == "我们来说说鲜の每日"


def test_lines_that_tell_nothing_follow_their_neighbours() -> None:
    page = "記者：請問這個怎麼看？\n於是\n穆凱旋：\n著\n局長說：我們會關注。\n记者：谢谢。\n"
    expected = "记者：请问这个怎么看？\n于是\n穆凯旋：\n着\n局长说：我们会关注。\n记者：谢谢。\n"
    assert to_simplified(page) == expected


# Is it traditional?


@pytest.mark.parametrize("text", ["單田芳", "國家面臨的后果", "發現問題，于是并入范圍里面"])
def test_is_traditional(text: str) -> None:
    assert traditional(text)


@pytest.mark.parametrize(
    "text", ["", "abc", "主持人", "单田芳（單田芳）", "著名的乾隆", "国家識別センター"]
)
def test_is_not_traditional(text: str) -> None:
    assert not traditional(text)


def test_text_broken_by_a_wrong_encoding_is_not_traditional() -> None:
    assert not traditional(COMPOSED.encode().decode("gb18030", "replace"))


# Any string at all.


@given(mixed_text)
def test_length_and_line_ends_are_kept(text: str) -> None:
    converted = to_simplified(text)
    assert len(converted) == len(text)
    assert [len(line) for line in converted.splitlines()] == [
        len(line) for line in text.splitlines()
    ]


@given(mixed_text)
def test_a_second_time_changes_nothing(text: str) -> None:
    once = to_simplified(text)
    assert to_simplified(once) == once


@given(st.lists(st.sampled_from(COMPOSED.splitlines()), min_size=1).map("\n".join))
def test_simplified_lines_in_any_order_stay(text: str) -> None:
    assert to_simplified(text) == text


@given(
    st.lists(st.sampled_from(COMPOSED.splitlines()), min_size=1).map("\n".join),
    st.sampled_from(VARIETIES[:3]),
)
def test_any_lines_come_back(text: str, variety: str) -> None:
    assert to_simplified(to_traditional(text, variety)) == text


@pytest.mark.parametrize("odd", ["\0", "\ud800", "\udfff\0", "\U000e0100", "𠮷", "\ufffc"])
def test_what_opencc_cannot_read_stays_in_place(odd: str) -> None:
    assert to_simplified(f"國{odd}務{odd}院{odd}") == f"国{odd}务{odd}院{odd}"


# Measured on documents.


@pytest.mark.parametrize("variety", VARIETIES)
def test_composed_text_comes_back_whole(variety: str) -> None:
    assert round_trip([COMPOSED], variety, to_simplified) == 0


def test_composed_text_stays() -> None:
    assert to_simplified(COMPOSED) == COMPOSED


@needs_documents
@pytest.mark.parametrize("variety", VARIETIES)
def test_documents_come_back(variety: str) -> None:
    lost = round_trip(SIMPLIFIED.values(), variety, to_simplified)
    assert 1 - lost / sum(map(len, SIMPLIFIED.values())) >= 0.99998


@needs_documents
def test_simplified_documents_stay() -> None:
    assert sum(errors(text, to_simplified(text)) for text in SIMPLIFIED.values()) == 0


@needs_documents
def test_traditional_documents_become_simplified() -> None:
    chinese = {n: t for n, t in DOCUMENTS.items() if traditional(t)}
    assert chinese
    assert not [name for name, text in chinese.items() if traditional(to_simplified(text))]


@pytest.mark.parametrize(
    ("simplified", "why"),
    [
        ("企图藉此逃避责任的说法", "借此 and 藉此 are both 藉此; 借此 is nine times as frequent"),
        ("王丙乾说明了情况", "a name ending in 乾 that OpenCC's phrases do not know"),
        ("钱钟书写过这部小说", "OpenCC's phrases give the form of the 2013 table, 钱锺书"),
        ("执著地追求这个目标", "执着 is as frequent, and the standard form"),
    ],
)
@pytest.mark.xfail(strict=True, reason="two simplified spellings, one traditional")
def test_known_losses(simplified: str, why: str) -> None:
    assert to_simplified(to_traditional(simplified, "s2tw")) == simplified, why


# The tables, and what is loaded when.


def test_tables_belong_to_one_script() -> None:
    tables = (characters.TRADITIONAL, characters.SIMPLIFIED, characters.JAPANESE)
    assert len(set().union(*tables)) == sum(map(len, tables))
    assert set(characters.SHARED_WITH_JAPANESE) < set(characters.TRADITIONAL)


@same_release
def test_no_traditional_character_is_left() -> None:
    assert not set(to_simplified(characters.TRADITIONAL)) & set(characters.TRADITIONAL)


@same_release
def test_tables_are_what_the_generator_writes() -> None:
    assert script_characters.TARGET.read_text(encoding="utf-8") == script_characters.render()


def test_simplified_text_does_not_load_opencc() -> None:
    program = (
        "import sys; from transcript_parse.normalize.script import to_simplified as f; "
        "f('萧乾先生说：大家好'); print('opencc' in sys.modules); "
        "f('國家'); print('opencc' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]


def test_time_is_linear() -> None:
    for text in ("國\0", "國\n国\n", "著於么覆", "國國", "單\n"):
        assert len(to_simplified(text * 30_000)) == len(text) * 30_000
