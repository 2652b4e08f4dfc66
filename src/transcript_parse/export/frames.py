"""A transcript as pandas tables, one row each, for the extra `frames`.

Column types do not depend on what a transcript holds, so tables of many
transcripts can be concatenated. Several names in one cell are joined by `; `.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, get_args

from transcript_parse.errors import require
from transcript_parse.model import RemovalKind, Role, Speaker, Status, Time, Transcript

if TYPE_CHECKING:
    import pandas as pd

Table = Literal["turns", "records", "speakers", "removals"]
Row = Mapping[str, Any]

# Arrow-backed strings take no lone surrogates, and a broken page may hold some.
_TEXT, _NUMBER, _TUPLE = "string[python]", "Int64", "object"
_ROLE, _STATUS, _KIND = get_args(Role), get_args(Status), get_args(RemovalKind)

# A tuple of names is a category of those names.
_COLUMNS: dict[Table, dict[str, str | tuple[str, ...]]] = {
    "turns": {
        "turn": _NUMBER,
        "speaker_id": _TEXT,
        "speaker": _TEXT,
        "organization": _TEXT,
        "role": _ROLE,
        "datetime": "datetime64[us]",
        "clock": "timedelta64[us]",
        "question_of": _NUMBER,
        "answer_of": _NUMBER,
        "segments": _NUMBER,
        "start": _NUMBER,
        "end": _NUMBER,
        "rule": _TEXT,
        "text": _TEXT,
    },
    "records": {
        "record": _NUMBER,
        "status": _STATUS,
        "asker_id": _TEXT,
        "asker": _TEXT,
        "outlet": _TEXT,
        "addressees": _TEXT,
        "answerers": _TEXT,
        "follows": _NUMBER,
        "parts": _NUMBER,
        "question_turns": _TUPLE,
        "answer_turns": _TUPLE,
        "evidence": _TEXT,
        "question": _TEXT,
        "answer": _TEXT,
    },
    "speakers": {
        "speaker_id": _TEXT,
        "name": _TEXT,
        "role": _ROLE,
        "organization": _TEXT,
        "titles": _TEXT,
        "aliases": _TEXT,
        "turns": _NUMBER,
        "characters": _NUMBER,
    },
    "removals": {
        "kind": _KIND,
        "rule": _TEXT,
        "start": _NUMBER,
        "end": _NUMBER,
        "text": _TEXT,
    },
}


def to_frame(transcript: Transcript, table: Table = "turns") -> pd.DataFrame:
    """One table of the transcript.

    turns: `datetime` where the date is known, `clock` the printed time of day
    or elapsed time; `question_of` and `answer_of` the first record the turn
    belongs to. records: `question_turns` and `answer_turns` are tuples, to be
    exploded. speakers: with how much they say. removals: with the raw text.

    Raises MissingExtra without pandas, ValueError for an unknown table.
    """
    if table not in _COLUMNS:
        raise ValueError(f"no table {table!r}: there are {', '.join(_COLUMNS)}")
    require("pandas", "frames")
    import pandas as pd

    rows = list(_ROWS[table](transcript))
    columns = {
        name: pd.Series(
            [row[name] for row in rows],
            dtype=pd.CategoricalDtype(list(kind)) if isinstance(kind, tuple) else kind,
        )
        for name, kind in _COLUMNS[table].items()
    }
    return pd.DataFrame(columns)


def _turns(transcript: Transcript) -> Iterable[Row]:
    people = {s.id: s for s in transcript.speakers}
    asks: dict[int, int] = {}
    answers: dict[int, int] = {}
    for record in transcript.records:
        for indexes, first in ((record.question_turns, asks), (record.answer_turns, answers)):
            for index in indexes:
                first.setdefault(index, record.index)
    for turn in transcript.turns:
        speaker = people.get(turn.speaker_id or "")
        time = turn.segments[0].time
        yield {
            "turn": turn.index,
            "speaker_id": turn.speaker_id,
            "speaker": speaker and speaker.name,
            "organization": speaker and speaker.organization,
            "role": turn.role,
            "datetime": _moment(time, transcript.date),
            "clock": _clock(time),
            "question_of": asks.get(turn.index),
            "answer_of": answers.get(turn.index),
            "segments": len(turn.segments),
            "start": turn.span.start,
            "end": turn.span.end,
            "rule": turn.rule,
            "text": turn.text,
        }


def _records(transcript: Transcript) -> Iterable[Row]:
    for record in transcript.records:
        yield {
            "record": record.index,
            "status": record.status,
            "asker_id": record.asker_id,
            "asker": record.asker and record.asker.name,
            "outlet": record.outlet,
            "addressees": _names(record.addressees),
            "answerers": _names(record.answerers),
            "follows": record.follows,
            "parts": len(record.parts),
            "question_turns": record.question_turns,
            "answer_turns": record.answer_turns,
            "evidence": _joined(record.evidence),
            "question": record.question,
            "answer": record.answer if record.answer_turns else None,
        }


def _speakers(transcript: Transcript) -> Iterable[Row]:
    turns: dict[str | None, list[int]] = {}
    for turn in transcript.turns:
        turns.setdefault(turn.speaker_id, []).append(len(turn.text))
    for speaker in transcript.speakers:
        said = turns.get(speaker.id, [])
        yield {
            "speaker_id": speaker.id,
            "name": speaker.name,
            "role": speaker.role,
            "organization": speaker.organization,
            "titles": _joined(speaker.titles),
            "aliases": _joined(speaker.aliases),
            "turns": len(said),
            "characters": sum(said),
        }


def _removals(transcript: Transcript) -> Iterable[Row]:
    for removal in transcript.removals:
        yield {
            "kind": removal.kind,
            "rule": removal.rule,
            "start": removal.span.start,
            "end": removal.span.end,
            "text": transcript.raw_slice(removal),
        }


_ROWS: dict[Table, Callable[[Transcript], Iterable[Row]]] = {
    "turns": _turns,
    "records": _records,
    "speakers": _speakers,
    "removals": _removals,
}


def _joined(texts: Iterable[str]) -> str | None:
    return "; ".join(texts) or None


def _names(speakers: Iterable[Speaker]) -> str | None:
    return _joined(s.name or s.organization or s.id for s in speakers)


def _moment(time: Time, date: dt.date | None) -> dt.datetime | None:
    """Date and time as printed; a time zone, where there is one, is left out."""
    if isinstance(time, dt.time) and date:
        return dt.datetime.combine(date, time.replace(tzinfo=None))
    return time.replace(tzinfo=None) if isinstance(time, dt.datetime) else None


def _clock(time: Time) -> dt.timedelta | None:
    if isinstance(time, dt.datetime | dt.time):
        return dt.timedelta(hours=time.hour, minutes=time.minute, seconds=time.second)
    return time
