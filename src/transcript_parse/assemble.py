"""From what the stages found to the public records, in raw offsets."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable

import regex

from transcript_parse.block import Block
from transcript_parse.model import (
    Diagnostic,
    Part,
    QARecord,
    Removal,
    RemovalKind,
    Segment,
    Span,
    Speaker,
    Time,
    Transcript,
    Turn,
    made,
    span,
)
from transcript_parse.normalize import Normalized
from transcript_parse.normalize.printed import blanked
from transcript_parse.packs.quantities import DATE_UNITS
from transcript_parse.segment.furniture import Noise
from transcript_parse.segment.turns import Segmentation
from transcript_parse.structure.build import Story
from transcript_parse.structure.parts import Passage, StoryPart
from transcript_parse.structure.person import Person
from transcript_parse.structure.times import read_times
from transcript_parse.text import CleanText, Piece, gaps

_YEAR, _MONTH = tuple(DATE_UNITS[:2])
_DATE = regex.compile(rf"((?:19|20)\d\d)[-/.{_YEAR}](\d{{1,2}})[-/.{_MONTH}](\d{{1,2}})")


def assemble(
    normalized: Normalized, found: Segmentation, story: Story, noticed: Iterable[Diagnostic] = ()
) -> Transcript:
    """Put the public Transcript together; `noticed` is what befell the rules."""
    clean = normalized.clean
    ids = {p.key: f"s{n}" for n, p in enumerate(story.people, 1)}
    stamps = (b.stamp for b in found.blocks if b.stamp)
    times = read_times(normalized.reading, stamps, found.lex)
    segments = [_segment(block, clean, times) for block in found.blocks]
    turns = []
    for index, turn in enumerate(story.turns):
        said = tuple(segments[n] for n in turn.blocks)
        turns.append(
            made(
                Turn,
                index=index,
                speaker_id=ids.get(turn.person.key) if turn.person else None,
                role=turn.role,
                segments=said,
                text="\n".join(s.text for s in said),
                rule=found.blocks[turn.blocks[0]].rule,
            )
        )
    records = tuple(
        made(
            QARecord,
            index=n,
            question_turns=tuple(r.exchange.questions),
            answer_turns=tuple(r.exchange.answers),
            asker_id=_id(story.turns[r.exchange.questions[0]].person, ids),
            outlet=r.outlet,
            addressee_ids=tuple(ids[p.key] for p in r.addressees if p.key in ids),
            answerer_ids=tuple(
                dict.fromkeys(
                    i for a in r.exchange.answers if (i := _id(story.turns[a].person, ids))
                )
            ),
            status="answered" if r.exchange.answers else "unanswered",
            follows=r.follows,
            parts=tuple(_part(turns, k, part) for k, part in enumerate(r.parts)),
            evidence=tuple(dict.fromkeys(r.exchange.evidence)),
        )
        for n, r in enumerate(story.records)
    )
    removals = _removals(normalized, found, segments, story.kind == "document")
    return Transcript.model_construct(
        kind=story.kind,
        title=story.title,
        date=_date(story.title, found, normalized.reading),
        layout=found.layout.name,
        speakers=tuple(_speaker(p, ids[p.key]) for p in story.people),
        turns=tuple(turns),
        records=records,
        removals=tuple(removals),
        diagnostics=(*_diagnostics(normalized, story), *noticed),
        raw=clean.raw,
        edits=clean.edits,
        raw_sha256=hashlib.sha256(clean.raw.encode("utf-8", "surrogatepass")).hexdigest(),
    )


def _part(turns: list[Turn], index: int, part: StoryPart) -> Part:
    asked = part.question
    return made(
        Part,
        index=index,
        span=_passage(turns, asked),
        text=turns[asked.turn].text[asked.start : asked.end].strip(),
        answers=tuple(_passage(turns, a) for a in part.answers),
    )


def _passage(turns: list[Turn], passage: Passage) -> Span:
    return turns[passage.turn].raw_span(passage.start, passage.end)


def _id(person: Person | None, ids: dict[str, str]) -> str | None:
    return ids.get(person.key) if person else None


def _speaker(person: Person, identity: str) -> Speaker:
    return made(
        Speaker,
        id=identity,
        name=person.name,
        role=person.role or "other",
        organization=person.organization,
        titles=tuple(person.titles),
        aliases=tuple(dict.fromkeys(person.aliases)),
    )


def _segment(block: Block, clean: CleanText, times: dict[Piece, Time]) -> Segment:
    text, runs = clean.runs(block.pieces)
    header = _span(clean, *block.header) if block.header else None
    start = block.pieces[0][0] if block.pieces else block.header[1] if block.header else 0
    end = block.pieces[-1][1] if block.pieces else start
    return made(
        Segment,
        span=_span(clean, start, end),
        header=header,
        label=block.label,
        time=times[block.stamp] if block.stamp else None,
        text=text,
        runs=runs,
    )


def _span(clean: CleanText, start: int, end: int) -> Span:
    return span(*clean.span(start, end))


def _date(title: str | None, found: Segmentation, reading: str) -> dt.date | None:
    """The date the page prints: front matter, title, bylines, stamps, lede."""
    noise = [reading[n.start : n.end] for n in found.noise if n.kind in ("byline", "time", "lede")][
        :6
    ]
    for text in (found.front.fields.get("date", ""), title or "", *noise):
        m = _DATE.search(text)
        if m:
            try:
                return dt.date(*(int(g) for g in m.groups()))
            except ValueError:
                continue
    return None


def _removals(
    normalized: Normalized, found: Segmentation, segments: list[Segment], document: bool
) -> list[Removal]:
    """Noise in raw offsets, and whatever nothing else accounts for."""
    clean = normalized.clean
    blanks = (Noise(*b, "chrome", "print") for b in blanked(clean.text, normalized.reading))
    removals = list(normalized.removals)
    removals += [
        made(Removal, span=_span(clean, n.start, n.end), kind=n.kind, rule=n.rule)
        for n in _disjoint([*found.noise, *blanks], clean.text)
    ]
    covered: list[Piece] = [(r.span.start, r.span.end) for r in removals]
    for segment in segments:
        covered.append((segment.span.start, segment.span.end))
        if segment.header:
            covered.append((segment.header.start, segment.header.end))
    for a, b in gaps(clean.raw, covered):
        kind: RemovalKind = "prose" if document else "chrome"
        removals.append(made(Removal, span=span(a, b), kind=kind, rule="not speech"))
    return sorted(removals, key=lambda r: (r.span.start, r.span.end))


def _disjoint(noise: Iterable[Noise], text: str) -> list[Noise]:
    """The noise without overlaps: what lies inside a larger stretch is cut out of it."""
    found: list[Noise] = []
    around: list[Noise] = []  # what is left of the stretches that have begun
    for item in sorted(noise, key=lambda n: (n.start, -n.end, n.kind != "chrome")):
        while around and around[-1].end <= item.start:
            found.append(around.pop())
        if around:
            outer = around.pop()
            found.append(outer._replace(end=item.start))
            if item.end < outer.end:
                around.append(outer._replace(start=item.end))
        while around and around[-1].start < item.end:
            outer = around.pop()
            if item.end < outer.end:
                around.append(outer._replace(start=item.end))
                break
        around.append(item)
    found += around
    return [n for n in found if n.start < n.end and not text[n.start : n.end].isspace()]


def _diagnostics(normalized: Normalized, story: Story) -> list[Diagnostic]:
    said = list(normalized.diagnostics)
    if not normalized.clean.raw.strip():
        said.append(made(Diagnostic, code="empty", message="the text is empty"))
    elif story.kind == "document":
        said.append(
            made(
                Diagnostic,
                code="no-turns",
                message="nobody speaks in this text: it is no transcript",
            )
        )
    elif any(t.person is None for t in story.turns):
        said.append(
            made(
                Diagnostic,
                code="speaker-unknown",
                message="some speech has no label and nothing tells whose it is",
                severity="info",
            )
        )
    said += [
        made(
            Diagnostic,
            code="unresolved",
            message=f"{mention!r} fits nobody here, or more than one person",
            severity="info",
        )
        for mention in story.unresolved
    ]
    return said
