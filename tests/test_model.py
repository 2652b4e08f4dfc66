import copy
import datetime as dt
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.handmade import Block, Page, conference
from transcript_parse.model import (
    SCHEMA_VERSION,
    Diagnostic,
    Part,
    QARecord,
    Record,
    Removal,
    Segment,
    Span,
    Speaker,
    Transcript,
    Turn,
)
from transcript_parse.text import Edit

TIMES = st.one_of(
    st.none(),
    st.datetimes(),
    st.datetimes(timezones=st.just(dt.timezone(dt.timedelta(hours=8)))),
    st.times(),
    st.timedeltas(min_value=dt.timedelta(0), max_value=dt.timedelta(days=2)),
)
ANY_TEXT = st.text(st.characters(exclude_categories=()) | st.sampled_from("\ud800\udce4\0甲"))


# --- JSON


def test_round_trip_through_json() -> None:
    transcript = conference().transcript()
    text = transcript.to_json()
    assert "\n" not in text
    assert Transcript.from_json(text) == transcript
    assert Transcript.from_json(text.encode()) == transcript
    assert Transcript.from_json(text).to_json() == text


def test_what_is_read_back_has_its_accessors() -> None:
    transcript = Transcript.from_json(conference().transcript().to_json())
    assert transcript.records[0].question == conference().transcript().records[0].question
    assert transcript.speaker("闵知夏").turns


@given(TIMES)
def test_times_survive_json(time: object) -> None:
    page = Page("甲：好\n", (Block(0, 2, 4, "甲", "official", time=time),))
    transcript = page.transcript()
    (turn,) = Transcript.from_json(transcript.to_json()).turns
    assert turn.segments[0].time == time
    assert type(turn.segments[0].time) is type(time)


@given(ANY_TEXT, st.integers(0, 5), ANY_TEXT)
def test_any_text_survives_json(raw: str, size: int, name: str) -> None:
    size = min(size, len(raw))
    block = Block(0, 0, size, name, "official", organization=name, label=name)
    page = Page(raw, (block,), (), ({"question": [0], "outlet": name},))
    edit = Edit(size, len(raw), "", "cut") if size < len(raw) else Edit(0, 0, "", "none")
    said = (Diagnostic(code="c", message=name),)
    fields = {"title": raw, "edits": (edit,), "diagnostics": said}
    transcript = page.with_(fields=fields).transcript()
    assert Transcript.from_json(transcript.to_json()) == transcript


def test_the_schema_is_published() -> None:
    schema = Transcript.model_json_schema()
    json.dumps(schema)
    assert set(schema["properties"]) == set(Transcript.model_fields)
    assert {"Span", "Speaker", "Segment", "Turn", "QARecord", "Removal"} <= set(schema["$defs"])
    assert conference().transcript().schema_version == SCHEMA_VERSION


def test_unknown_fields_and_values_are_refused() -> None:
    fields = json.loads(conference().transcript().to_json())
    with pytest.raises(ValidationError, match="mood"):
        Transcript.model_validate(fields | {"mood": "good"})
    with pytest.raises(ValidationError, match="kind"):
        Transcript.model_validate(fields | {"kind": "poem"})


def test_pickle_and_deep_copy_keep_everything() -> None:
    transcript = conference().transcript()
    for twin in (pickle.loads(pickle.dumps(transcript)), copy.deepcopy(transcript)):
        assert twin == transcript
        assert twin.records[0].answer == transcript.records[0].answer


# --- values


@pytest.mark.parametrize(
    "record",
    [
        Span(start=0, end=1),
        Speaker(id="s0"),
        Segment(span=Span(start=0, end=1), text="好"),
        Turn(index=0, segments=(), text="", rule="r"),
        Part(index=0, span=Span(start=0, end=1), text="好"),
        QARecord(index=0, question_turns=(0,), status="unanswered"),
        Removal(span=Span(start=0, end=1), kind="spam", rule="r"),
        Diagnostic(code="c", message="m"),
        conference().transcript(),
    ],
    ids=lambda record: type(record).__name__,
)
def test_records_are_frozen_and_hashable(record: Record) -> None:
    name = next(iter(type(record).model_fields))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(record, name, getattr(record, name))
    twin = type(record).model_validate_json(record.model_dump_json())
    assert twin == record
    assert hash(twin) == hash(record)


def test_records_differ_by_type_and_by_field() -> None:
    assert Span(start=0, end=1) != Span(start=0, end=2)
    assert Span(start=0, end=1) != (0, 1)


def test_span() -> None:
    span = Span(start=3, end=5)
    assert len(span) == 2
    assert [i for i in range(8) if i in span] == [3, 4]
    assert "3" not in span


# --- accessors


def test_a_record_speaks_for_itself() -> None:
    first, second = conference().transcript().records
    assert first.question.strip() == "请问闵局长，<钱>从哪里来？"
    assert first.answer.split() == ["这个问题请佘副局长回答。", "市里出六成，县里出四成。"]
    assert first.asker is not None
    assert first.asker.organization == "澜江日报"
    assert [s.name for s in first.answerers] == ["闵知夏", "佘承屿"]
    assert [s.name for s in first.addressees] == ["闵知夏"]
    assert (second.answer, second.answerers) == ("", ())


def test_a_speaker_is_found_by_name_alias_or_outlet() -> None:
    transcript = conference().transcript()
    assert [t.index for t in transcript.speaker("闵知夏").turns] == [1, 3]
    assert transcript.speaker("澜江日报").turns[0].speaker == transcript.speaker("澜江日报")
    assert transcript.turns[0].speaker is None
    with pytest.raises(KeyError, match="0 speakers"):
        transcript.speaker("某人")


def test_raw_slices() -> None:
    transcript = conference().transcript()
    raw = transcript.raw
    turn, record = transcript.turns[1], transcript.records[0]
    assert transcript.raw_slice(transcript.removals[0]) == "海塘市举行护岸林新闻发布会"
    assert transcript.raw_slice(turn.segments[0]) == "护岸林今年新增三万亩。\n"
    assert transcript.raw_slice(turn) == raw[turn.span.start : turn.span.end]
    assert "图为" in transcript.raw_slice(turn)
    assert transcript.raw_slice(record).startswith("请问")
    assert transcript.raw_slice(record).endswith("四成。\n")


def test_a_quotation_is_found_in_the_raw_page() -> None:
    transcript = conference().transcript()
    turn = transcript.turns[1]
    at = turn.text.index("九成")
    span = turn.raw_span(at, at + 2)
    assert transcript.raw_slice(span) == "九成"
    assert turn.text_span(span.start, span.end) == (at, at + 2)
    second = turn.segments[1]
    at = second.text.index("九成")
    assert second.raw_span(at, at + 2) == span
    assert second.text_span(span.start, span.end) == (at, at + 2)


def test_a_record_without_its_transcript_says_so() -> None:
    with pytest.raises(LookupError, match="QARecord belongs to no transcript"):
        _ = QARecord(index=0, question_turns=(0,), status="unanswered").question


def test_clean_text_is_raw_after_the_edits() -> None:
    page = Page("甲：乾[ad]杯\n", (Block(0, 2, 9, "甲", "official"),))
    edits = (Edit(3, 7, "", "spam"), Edit(2, 3, "干", "script"))
    transcript = page.with_(fields={"edits": edits}).transcript()
    assert transcript.clean_text == "甲：干杯\n"
