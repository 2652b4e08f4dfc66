"""A transcript as one piece of HTML for a notebook: no scripts, everything escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from transcript_parse.export.wording import everybody, first_words, printable, when, who
from transcript_parse.model import QARecord, Transcript

_SUMMARY = 160  # terminal columns of a speech shown before it is opened
_LIMIT = 2000  # characters of a speech shown at all: a notebook is no archive
_STYLE = "<style>.transcript-parse td{text-align:left;vertical-align:top}</style>"


def html(transcript: Transcript) -> str:
    """Title and facts, the question/answer pairs, then all turns (folded).

    Long speeches are folded, and cut after 2000 characters.
    """
    date = f"{transcript.date.isoformat()}, " if transcript.date else ""
    return "".join(
        [
            f'<div class="transcript-parse">{_STYLE}',
            f"<p><strong>{_safe(transcript.title or '(no title)')}</strong><br>",
            f"{date}{_safe(transcript.kind.replace('_', ' '))}, ",
            f"{len(transcript.speakers)} speakers</p>",
            _folded(
                "question/answer records", _rows(_records(transcript)), len(transcript.records)
            ),
            _folded("turns", _rows(_turns(transcript)), len(transcript.turns)),
            _folded("diagnostics", _rows(_diagnostics(transcript)), len(transcript.diagnostics)),
            "</div>",
        ]
    )


def _folded(name: str, content: str, count: int) -> str:
    if not count:
        return f"<p>no {name}</p>"
    opened = "" if name == "turns" else " open"
    return f"<details{opened}><summary>{count} {name}</summary>{content}</details>"


def _rows(rows: Iterator[tuple[str, ...]]) -> str:
    """A table of cells that are HTML already."""
    lines = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _records(transcript: Transcript) -> Iterator[tuple[str, ...]]:
    for record in transcript.records:
        yield str(record.index), "Q", _safe(_asker(record)), _speech(record.question)
        answer = _speech(record.answer) if record.answer_turns else "<em>unanswered</em>"
        yield "", "A", _safe(everybody(record.answerers)), answer


def _asker(record: QARecord) -> str:
    to = f" → {everybody(record.addressees)}" if record.addressees else ""
    return (record.outlet or who(record.asker)) + to


def _turns(transcript: Transcript) -> Iterator[tuple[str, ...]]:
    people = {s.id: s for s in transcript.speakers}
    for turn in transcript.turns:
        name = _safe(who(people.get(turn.speaker_id or "")))
        time = _safe(when(turn.segments[0].time))
        yield str(turn.index), time, turn.role, name, _speech(turn.text)


def _diagnostics(transcript: Transcript) -> Iterator[tuple[str, ...]]:
    for d in transcript.diagnostics:
        place = f"{d.span.start}-{d.span.end}" if d.span else ""
        yield d.severity, _safe(d.code), place, _safe(d.message)


def _speech(text: str) -> str:
    summary = first_words(text, _SUMMARY)
    if not summary.endswith("…"):
        return _safe(summary)
    rest = len(text) - _LIMIT
    more = f"<br><em>{rest} more characters</em>" if rest > 0 else ""
    body = _safe(text[:_LIMIT]).replace("\n", "<br>")
    return f"<details><summary>{_safe(summary)}</summary>{body}{more}</details>"


def _safe(text: str) -> str:
    return escape(printable(text))
