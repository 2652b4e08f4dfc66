"""What holds of any text, as assertions on one transcript, or on a text to parse."""

from __future__ import annotations

from itertools import pairwise

from transcript_parse import Transcript, parse
from transcript_parse.model import Span, Turn
from transcript_parse.text import CleanText


def check(raw: str) -> Transcript:
    """Parse `raw` and assert whatever holds of any text at all."""
    transcript = parse(raw)
    assert_lossless(transcript)
    assert_edits_replay(transcript)
    assert_aligned(transcript)
    assert_told_once(transcript)
    assert_consistent(transcript)
    assert_round_trip(transcript)
    return transcript


def assert_lossless(t: Transcript) -> None:
    """Every visible character is in a header, a segment or a removal; those do not overlap."""
    spans = [s for segment in t.segments() for s in (segment.header, segment.span) if s is not None]
    for span in (*spans, *(r.span for r in t.removals)):
        assert 0 <= span.start <= span.end <= len(t.raw), f"outside the text: {span}"
    for one, other in pairwise(sorted((s for s in spans if len(s)), key=_ends)):
        assert one.end <= other.start, f"{one} overlaps {other}: {t.raw[other.start : one.end]!r}"
    covered = _painted(len(t.raw), [*spans, *(r.span for r in t.removals)])
    lost = [i for i, c in enumerate(t.raw) if not covered[i] and not c.isspace()]
    assert not lost, f"{len(lost)} characters lost, first at {lost[0]}: {_around(t.raw, lost[0])}"


def assert_edits_replay(t: Transcript) -> None:
    """The edits turn raw into clean text, told without the library; undone, they give raw."""
    parts: list[str] = []
    undone: list[str] = []
    at = taken = 0
    for edit in t.edits:
        assert at <= edit.start <= edit.end <= len(t.raw), f"edits out of order: {edit}"
        kept = edit.start - at
        parts += [t.raw[at : edit.start], edit.replacement]
        undone += [t.clean_text[taken : taken + kept], t.raw[edit.start : edit.end]]
        taken += kept + len(edit.replacement)
        at = edit.end
    assert "".join([*parts, t.raw[at:]]) == t.clean_text
    assert "".join([*undone, t.clean_text[taken:]]) == t.raw
    assert CleanText.of(t.raw, t.edits).unclean() == t.raw


def assert_aligned(t: Transcript) -> None:
    """Text leads to raw and back; nothing removed is said, nothing visible between is dropped."""
    reading = _reading(t)
    removed = _painted(len(t.raw), [r.span for r in t.removals])
    for turn in t.turns:
        assert turn.text == "\n".join(s.text for s in turn.segments)
        origin = _origins(turn)
        for i, char in enumerate(turn.text):
            place = origin.get(i)
            if place is None:
                assert char in "\n ", f"{char!r} at {i} of turn {turn.index} comes from nowhere"
            else:
                assert char == reading[place], f"turn {turn.index}, {i}: {_around(t.raw, place)}"
                assert not removed[place], f"removed, and said: {_around(t.raw, place)}"
        _assert_slices(turn, origin)
        said = set(origin.values())
        for segment in turn.segments:
            for i in range(segment.span.start, segment.span.end):
                known = i in said or removed[i] or t.raw[i].isspace() or not reading[i].strip()
                assert known, f"in a segment, neither said nor removed: {_around(t.raw, i)}"


def _assert_slices(turn: Turn, origin: dict[int, int]) -> None:
    """All slices of a short turn, those around the seams of a long one."""
    length = len(turn.text)
    seams = {0, length} | {
        p for r in turn.runs for e in (r.text_start, r.text_start + r.length) for p in (e - 1, e)
    }
    if not turn.runs:  # a header without speech: there is no place to lead back to
        return
    ends = sorted(p for p in seams if 0 <= p <= length)
    ends = list(range(length + 1)) if length <= 12 else [*ends[:8], *ends[-8:]]
    for start in ends:
        for end in ends:
            if end < start:
                continue
            span = turn.raw_span(start, end)
            kept = [i for i in range(start, end) if i in origin]
            if not kept:
                assert not len(span), f"nothing is said at {start}:{end}, but {span}"
                continue
            assert (span.start, span.end) == (origin[kept[0]], origin[kept[-1]] + 1), (start, end)
            assert turn.text_span(span.start, span.end) == (kept[0], kept[-1] + 1), (start, end)


def assert_told_once(t: Transcript) -> None:
    """What is no speech has one kind; only spam and tags may lie inside of it."""
    end = 0
    for removal in t.removals:
        if removal.kind != "spam" and removal.rule != "markup":
            assert removal.span.start >= end, f"told twice: {removal}"
            end = removal.span.end


def assert_consistent(t: Transcript) -> None:
    """Indexes and ids lead somewhere, and turns, segments and records stand in order."""
    people = {s.id for s in t.speakers}
    assert len(people) == len(t.speakers)
    assert [turn.index for turn in t.turns] == list(range(len(t.turns)))
    assert [record.index for record in t.records] == list(range(len(t.records)))
    starts = [s.span.start for s in t.segments()]
    assert starts == sorted(starts), "segments out of order"
    for segment in t.segments():
        assert segment.header is None or segment.header.end <= segment.span.start, segment
    for turn in t.turns:
        assert turn.segments, turn
        assert turn.speaker_id is None or turn.speaker_id in people
    for record in t.records:
        claimed = [*record.question_turns, *record.answer_turns]
        assert record.question_turns, record
        assert len(set(claimed)) == len(claimed), record
        assert all(0 <= i < len(t.turns) for i in claimed), record
        assert {*record.addressee_ids, *record.answerer_ids} <= people, record
        assert record.asker_id is None or record.asker_id in people, record
        assert (record.status == "answered") == bool(record.answer_turns), record
    assert (t.kind == "document") == (not t.turns), t.kind


def assert_round_trip(t: Transcript) -> None:
    """JSON keeps everything, also what JSON has no characters for."""
    text = t.to_json()
    again = Transcript.from_json(text)
    assert again == t
    assert again.to_json() == text


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _painted(length: int, spans: list[Span]) -> bytearray:
    mask = bytearray(length)
    for span in spans:
        mask[span.start : span.end] = b"\1" * len(span)
    return mask


def _reading(t: Transcript) -> list[str]:
    """What each raw character is after the edits; nothing where it was removed."""
    reading = list(t.raw)
    for edit in t.edits:
        reading[edit.start : edit.end] = edit.replacement or [""] * (edit.end - edit.start)
    return reading


def _origins(turn: Turn) -> dict[int, int]:
    """The raw offset of each character of the turn's text that stands for one."""
    return {r.text_start + i: r.raw_start + i for r in turn.runs for i in range(r.length)}


def _around(raw: str, at: int) -> str:
    return f"{raw[max(0, at - 12) : at]!r} + {raw[at : at + 20]!r}"
