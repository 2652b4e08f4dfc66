"""A transcript as plain text for a terminal: who speaks, then who asks whom."""

from __future__ import annotations

from collections.abc import Iterator

from transcript_parse.export.wording import cells, everybody, first_words, when, who
from transcript_parse.model import QARecord, Transcript

_COLUMN = 24  # no name or time takes more columns than this


def listing(transcript: Transcript, width: int = 100) -> str:
    """Turns (number, time, role, who, first words), then the records, then diagnostics.

    No line takes more than `width` terminal columns, unless `width` is tiny.
    """
    lines = [
        first_words(transcript.title or "(no title)", width),
        first_words(", ".join(_facts(transcript)), width),
        "",
        *_turns(transcript, width),
    ]
    for record in transcript.records:
        lines += ["", *_record(record, width)]
    if transcript.diagnostics:
        lines.append("")
    for d in transcript.diagnostics:
        place = f" at {d.span.start}-{d.span.end}" if d.span else ""
        lines.append(first_words(f"{d.severity}: {d.code}{place}: {d.message}", width))
    return "\n".join(lines) + "\n"


def _facts(transcript: Transcript) -> Iterator[str]:
    if transcript.date:
        yield transcript.date.isoformat()
    yield transcript.kind.replace("_", " ")
    yield f"{len(transcript.turns)} turns"
    yield f"{len(transcript.records)} records"
    yield f"layout {transcript.layout}"


def _turns(transcript: Transcript, width: int) -> Iterator[str]:
    people = {s.id: s for s in transcript.speakers}
    rows = [
        (
            str(turn.index),
            when(turn.segments[0].time),
            turn.role,
            first_words(who(people.get(turn.speaker_id or "")), _COLUMN),
        )
        for turn in transcript.turns
    ]
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    for row, turn in zip(rows, transcript.turns, strict=True):
        number, *others = (" " * (w - cells(c)) for c, w in zip(row, widths, strict=True))
        columns = [number + row[0], *(c + pad for c, pad in zip(row[1:], others, strict=True))]
        line = "  ".join(c for c in columns if c)
        yield f"{line}  {first_words(turn.text, max(width - cells(line) - 2, 10))}"


def _record(record: QARecord, width: int) -> Iterator[str]:
    asker = record.outlet or who(record.asker)
    addressees = f" to {everybody(record.addressees)}" if record.addressees else ""
    follows = f", follows {record.follows}" if record.follows is not None else ""
    yield first_words(f"[{record.index}] {asker}{addressees}{follows}", width)
    yield f"  Q  {first_words(record.question, width - 5)}"
    if record.status == "unanswered":
        yield "  A  (unanswered)"
        return
    answerers = f"{everybody(record.answerers)}: " if record.answerers else ""
    yield f"  A  {first_words(answerers + record.answer, width - 5)}"
