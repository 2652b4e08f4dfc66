"""People, roles and records, on conferences made up for the purpose."""

from __future__ import annotations

import pytest

from transcript_parse import Transcript, parse
from transcript_parse.lexicon import lexicon
from transcript_parse.packs import default
from transcript_parse.structure.labels import read_label

CONFERENCE = """云港市河湖治理新闻发布会

主持人：各位媒体朋友，上午好。出席今天发布会的有市水务局局长贺知远先生、市财政局副局长阮若岚女士、市生态环境局总工程师乌力罕先生。请贺知远局长介绍情况。
贺知远：谢谢主持人。各位记者朋友，去年全市完成清淤一百二十公里，水质达标率提高到九成。主要任务有三项：清淤、截污、补水。下面我们愿意回答提问。
主持人：现在请大家提问，提问前请通报所在的新闻机构。
海州日报记者：请问贺局长，我有两个问题。第一个问题，清淤的钱从哪里来？第二个问题，沿岸的菜地怎么办？谢谢。
贺知远：谢谢你的提问。第一个问题，请阮若岚副局长回答。
阮若岚：市财政今年安排了三亿元，专款专用。
贺知远：关于第二个问题，菜地退一步，我们给农户补种一季。
海州日报记者：补种的标准是多少？
贺知远：每亩六百元。
江东卫视记者：我想了解一下，水里的鱼回来没有？
贺知远：这个问题请乌总工回答。
乌力罕：去年监测到二十七种鱼，比前年多六种。
《潮生周刊》记者：请问明年的预算会不会减少？
主持人：由于时间关系，今天的发布会到此结束。谢谢大家。
"""


@pytest.fixture(scope="module")
def conference() -> Transcript:
    return parse(CONFERENCE)


def test_every_question_is_a_record(conference: Transcript) -> None:
    assert [(r.question_turns, r.answer_turns) for r in conference.records] == [
        ((3,), (4, 5, 6)),
        ((7,), (8,)),
        ((9,), (10, 11)),
        ((12,), ()),
    ]


def test_unanswered_is_said(conference: Transcript) -> None:
    assert [r.status for r in conference.records] == ["answered"] * 3 + ["unanswered"]


def test_delegates_answer_with_who_delegated(conference: Transcript) -> None:
    names = [[s.name for s in r.answerers] for r in conference.records]
    assert names == [["贺知远", "阮若岚"], ["贺知远"], ["贺知远", "乌力罕"], []]
    assert "delegated" in conference.records[2].evidence


def test_a_follow_up_leads_back(conference: Transcript) -> None:
    assert [r.follows for r in conference.records] == [None, 0, None, None]


def test_outlets_and_addressees(conference: Transcript) -> None:
    assert [r.outlet for r in conference.records] == [
        "海州日报",
        "海州日报",
        "江东卫视",
        "潮生周刊",
    ]
    assert [s.name for s in conference.records[0].addressees] == ["贺知远"]


def test_a_numbered_question_has_parts_with_their_answers(conference: Transcript) -> None:
    first, second = conference.records[0].parts
    assert conference.raw_slice(first) == "第一个问题，清淤的钱从哪里来？"
    assert conference.raw_slice(second).startswith("第二个问题，沿岸的菜地怎么办？")
    assert [conference.raw_slice(a) for a in first.answers] == ["第一个问题，请阮若岚副局长回答。"]
    assert [conference.raw_slice(a) for a in second.answers] == [
        "关于第二个问题，菜地退一步，我们给农户补种一季。"
    ]
    assert all(r.parts == () for r in conference.records[1:])


def test_roles_and_posts(conference: Transcript) -> None:
    speaker = conference.speaker("贺知远")
    assert (speaker.role, speaker.organization, speaker.titles) == (
        "official",
        "市水务局",
        ("局长",),
    )
    assert [t.index for t in speaker.turns] == [1, 4, 6, 8, 10]
    assert conference.turns[0].role == "moderator"


def test_two_of_one_surname_are_kept_apart() -> None:
    text = CONFERENCE.replace("阮若岚", "贺若岚")
    transcript = parse(text)
    assert {s.name for s in transcript.speakers} >= {"贺知远", "贺若岚"}
    assert [s.name for s in transcript.records[0].addressees] == ["贺知远"]


def test_an_unlabelled_answer_is_the_only_officials() -> None:
    transcript = parse(
        "某部发言人温如玉主持例行记者会\n\n"
        "问：请问有何评论？\n答：没有评论。\n"
        "追问：那么明天呢？\n明天再说。\n"
        "问：后天呢？\n答：后天也不评论。\n"
    )
    assert [t.speaker.name if t.speaker else None for t in transcript.turns] == [
        None, "温如玉", None, "温如玉", None, "温如玉",
    ]  # fmt: skip
    assert transcript.turns[3].segments[0].header is None


def test_a_form_of_address_that_fits_nobody_is_said() -> None:
    text = CONFERENCE.replace("请问贺局长", "请问孟局长")
    transcript = parse(text)
    assert transcript.records[0].addressees == ()
    assert any(d.code == "unresolved" and "孟局长" in d.message for d in transcript.diagnostics)


LABELS = {
    "国家航道局副局长甘牧野": ("official", "甘牧野", "国家航道局", ("副局长",)),
    "省政府新闻局副局长、新闻发言人 邢望": (
        "official",
        "邢望",
        "省政府新闻局",
        ("副局长", "新闻发言人"),
    ),
    "主持人 库慧心": ("moderator", "库慧心", None, ()),
    "曹若水（视频连线）": ("official", "曹若水", None, ()),
    "尤委员霁云": ("official", "尤霁云", None, ("委员",)),
    "叶尔兰·哈比勒": ("official", "叶尔兰·哈比勒", None, ()),
    "海州日报记者": ("reporter", None, "海州日报", ()),
    "《潮生周刊》记者 邬小满": ("reporter", "邬小满", "潮生周刊", ()),
    "MS. ROE": ("official", "ROE", None, ()),
    "记者": ("reporter", None, None, ()),
}


@pytest.mark.parametrize("label", LABELS)
def test_a_label_taken_apart(label: str) -> None:
    _, name, organization, titles = LABELS[label]
    role = LABELS[label][0]
    said = read_label(label, lexicon(default()))
    assert (said.name, said.organization, said.titles) == (name, organization, titles)
    assert said.role in (role, None)


def test_a_legend_says_who_is_who() -> None:
    transcript = parse(
        "街渡复航专访\n\n记：有光新闻记者\n陈：海滨局局长陈曜衡\n\n"
        "记：今年夏天会不会复航？\n陈：会。我们的船已经下水，船员也请齐了。\n"
        "记：票价会不会加？\n陈：不会加，至少今年不会。\n"
    )
    assert transcript.speaker("陈曜衡").titles == ("局长",)
    assert [r.outlet for r in transcript.records] == ["有光新闻", "有光新闻"]


def test_a_question_put_after_the_conference() -> None:
    transcript = parse(
        "某部发言人温如玉主持例行记者会\n\n"
        "问：请问有何评论？\n答：没有评论。\n问：后天呢？\n答：后天也不评论。\n"
        "会后有记者问及：大桥何时通车？\n温如玉表示：下个月一号。\n"
    )
    assert transcript.records[-1].answerers[0].name == "温如玉"
    assert transcript.records[-1].question == "大桥何时通车？"


def test_an_official_who_asks_back_stays_in_the_record() -> None:
    transcript = parse(
        "MR. HOLM: Good afternoon. I have one announcement and then your questions.\n\n"
        "Q    Will the ferry run in March?\n\n"
        "MR. HOLM: Which one?\n\n"
        "Q    The northern one.\n\n"
        "MR. HOLM: It will run from the second week of March, weather permitting.\n\n"
        "Q    And what will it cost?\n\n"
        "MR. HOLM: Two crowns.\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((1,), (2, 4)),
        ((5,), (6,)),
    ]
