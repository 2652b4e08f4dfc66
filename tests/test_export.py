import datetime as dt
import re
from html.parser import HTMLParser

import pytest

from tests.handmade import Block, Page, conference
from transcript_parse.errors import MissingExtra
from transcript_parse.export.html import html
from transcript_parse.export.listing import listing
from transcript_parse.export.wording import cells, first_words, when
from transcript_parse.model import Transcript

EMPTY = Page("", (), fields={"kind": "document"})
HOSTILE = Page(
    "<b>甲</b>：<script>alert('1')</script>&\x1b[31m\x00\udce4\n",
    (Block(0, 9, 47, "<b>甲</b>", "official", organization='"><img onerror=x>'),),
    fields={"title": "</details><script>"},
)
TAGS = ("br", "details", "div", "em", "p", "strong", "style", "summary", "table", "td", "tr")


# --- wording


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("各位记者", 8, "各位记者"),
        ("各位记者", 7, "各位记…"),
        ("a\n b\tc", 9, "a b c"),
        ("abcdef", 4, "abc…"),
        ("", 4, ""),
        ("甲" * 1000, 9, "甲甲甲甲…"),
        ("x\x1b[0m\udce4", 20, "x\ufffd[0m\ufffd"),
    ],
)
def test_first_words(text: str, width: int, shown: str) -> None:
    assert first_words(text, width) == shown
    assert cells(shown) <= width


@pytest.mark.parametrize(
    ("time", "shown"),
    [
        (None, ""),
        (dt.time(10, 5), "10:05"),
        (dt.time(10, 0), "10:00"),
        (dt.time(10, 5, 7), "10:05:07"),
        (dt.datetime(2031, 6, 5, 16, 42, 37), "2031-06-05 16:42:37"),
        (dt.timedelta(minutes=62), "1:02:00"),
    ],
)
def test_when(time: dt.time | dt.datetime | dt.timedelta | None, shown: str) -> None:
    assert when(time) == shown


# --- listing


def test_the_listing_tells_who_when_and_what() -> None:
    assert (
        listing(conference().transcript())
        == """\
海塘市举行护岸林新闻发布会
2031-05-06, press conference, 6 turns, 2 records, layout by hand

0  10:00  moderator  ?         各位记者，下午好。
1  10:02  official   闵知夏    护岸林今年新增三万亩。 成活率是九成。
2  10:06  reporter   澜江日报  请问闵局长，<钱>从哪里来？
3  10:07  official   闵知夏    这个问题请佘副局长回答。
4  10:08  official   佘承屿    市里出六成，县里出四成。
5  10:09  reporter   观潮网    明年还种吗？

[0] 澜江日报 to 闵知夏
  Q  请问闵局长，<钱>从哪里来？
  A  闵知夏, 佘承屿: 这个问题请佘副局长回答。 市里出六成，县里出四成。

[1] 观潮网
  Q  明年还种吗？
  A  (unanswered)

warning: by-hand: made for a test
"""
    )


@pytest.mark.parametrize("width", [60, 72, 120])
def test_no_line_is_wider_than_asked(width: int) -> None:
    lines = listing(conference().transcript(), width).splitlines()
    assert max(map(cells, lines)) <= width


@pytest.mark.parametrize("page", [EMPTY, HOSTILE])
def test_a_listing_can_be_printed(page: Page) -> None:
    text = listing(page.transcript())
    text.encode()
    assert text.replace("\n", "").isprintable()


# --- HTML


class Outline(HTMLParser):
    """Checks that tags are balanced, and keeps names of tags and attributes, and the text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_shows_who_said_what() -> None:
    outline = Outline(conference().transcript()._repr_html_())
    for shown in ("海塘市", "澜江日报 → 闵知夏", "闵知夏, 佘承屿", "<钱>", "unanswered", "10:06"):
        assert shown in outline.text
    assert "2 question/answer records" in outline.text


@pytest.mark.parametrize("page", [EMPTY, HOSTILE, conference()])
def test_the_page_is_escaped_and_without_scripts(page: Page) -> None:
    source = html(page.transcript())
    source.encode()
    outline = Outline(source)
    assert outline.tags <= set(TAGS)
    assert outline.attributes <= {"class", "open"}
    assert "://" not in source


def test_a_long_speech_is_folded_and_cut() -> None:
    raw = "甲：" + "很长的话。" * 1000
    source = html(Page(raw, (Block(0, 2, len(raw), "甲", "official"),)).transcript())
    assert "3000 more characters" in source
    assert len(source) < 4000


# --- tables


@pytest.fixture
def transcript() -> Transcript:
    pytest.importorskip("pandas", reason="the extra frames is not installed")
    return conference().transcript()


def test_turns(transcript: Transcript) -> None:
    frame = transcript.to_frame()
    assert len(frame) == len(transcript.turns)
    assert frame["speaker"].tolist()[1:2] == ["闵知夏"]
    assert frame["organization"].tolist()[2] == "澜江日报"
    assert frame["question_of"].dropna().tolist() == [0, 1]
    assert frame["answer_of"].dropna().tolist() == [0, 0]
    assert frame["datetime"].iloc[0] == dt.datetime(2031, 5, 6, 10, 0)
    assert frame["clock"].iloc[0] == dt.timedelta(hours=10)
    assert (frame["end"] - frame["start"]).min() > 0
    assert frame["text"].tolist() == [t.text for t in transcript.turns]


def test_records(transcript: Transcript) -> None:
    frame = transcript.to_frame("records")
    assert frame["status"].tolist() == ["answered", "unanswered"]
    assert frame["answerers"].tolist()[0] == "闵知夏; 佘承屿"
    assert frame["answer"].isna().tolist() == [False, True]
    assert frame.explode("answer_turns")["answer_turns"].tolist()[:2] == [3, 4]


def test_speakers(transcript: Transcript) -> None:
    frame = transcript.to_frame("speakers").set_index("name")
    assert frame.loc["闵知夏", "turns"] == 2
    assert frame.loc["闵知夏", "characters"] == sum(
        len(t.text) for t in transcript.speaker("闵知夏").turns
    )


def test_removals(transcript: Transcript) -> None:
    frame = transcript.to_frame("removals")
    assert frame["kind"].tolist() == ["title", "caption"]
    assert frame["text"].tolist()[1] == "图为发布会现场。"


@pytest.mark.parametrize("table", ["turns", "records", "speakers", "removals"])
def test_types_do_not_depend_on_the_content(transcript: Transcript, table: str) -> None:
    import pandas as pd

    full, empty = transcript.to_frame(table), EMPTY.transcript().to_frame(table)
    hostile = HOSTILE.transcript().to_frame(table)
    assert full.dtypes.tolist() == empty.dtypes.tolist() == hostile.dtypes.tolist()
    assert pd.concat([full, empty, hostile]).dtypes.tolist() == full.dtypes.tolist()
    assert all(re.fullmatch("[a-z_]+", name) for name in full.columns)


def test_times_of_every_sort(transcript: Transcript) -> None:
    times = [
        dt.datetime(2025, 4, 24, 10, 17, 57, tzinfo=dt.UTC),
        dt.time(10, 18),
        dt.timedelta(hours=25),
        None,
    ]
    blocks = tuple(
        Block(i, i, i + 1, name, "official", time=time)
        for i, (name, time) in enumerate(zip("甲乙丙丁", times, strict=True))
    )
    frame = Page("一二三四", blocks).transcript().to_frame()
    assert frame["datetime"].isna().tolist() == [False, True, True, True]
    assert frame["clock"].iloc[2] == dt.timedelta(hours=25)
    assert frame.dtypes.tolist() == transcript.to_frame().dtypes.tolist()


def test_an_unknown_table_is_an_error(transcript: Transcript) -> None:
    with pytest.raises(ValueError, match="no table 'people': there are turns, records"):
        transcript.to_frame("people")


def test_without_pandas_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    with pytest.raises(MissingExtra, match=r"transcript_parse\[frames\]"):
        conference().transcript().to_frame()
