"""People, roles and records, on conferences made up for the purpose."""

from __future__ import annotations

import pytest

from transcript_parse import Transcript, parse

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
