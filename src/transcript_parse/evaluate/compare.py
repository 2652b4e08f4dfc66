"""What changed between two parses of one text: by character, turn and record."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from transcript_parse.evaluate.characters import NOBODY, Speech, visible
from transcript_parse.model import QARecord, Role, Span, Transcript

Unit = Literal["turn", "characters", "record"]
ChangeKind = Literal["unchanged", "reattributed", "moved", "gained", "lost"]


class Voice(NamedTuple):
    """Who speaks, comparable between parses: ids are not, names are."""

    name: str | None
    organization: str | None
    role: Role


class Tally(BaseModel):
    """How many of a unit stayed, and how many changed in which way.

    Turns of the two parses are partners if each shares more characters with
    the other than with any other turn.

    - turns: unchanged (same visible characters, same voice), reattributed
      (another name, outlet or role), moved (same voice, other bounds), lost
      (no partner in the new parse), gained (none in the old one);
    - characters (visible ones): unchanged, reattributed (said by another
      voice), moved (same voice, but in another turn than its partner), lost
      (no speech any more), gained (speech only now);
    - records: unchanged, reattributed (same turns, other asker, outlet,
      addressees or answerers), moved (same question, other answer turns),
      lost, gained (no record with that question).
    """

    model_config = ConfigDict(frozen=True)

    unchanged: int = 0
    reattributed: int = 0
    moved: int = 0
    gained: int = 0
    lost: int = 0


class Change(BaseModel):
    """One difference: where in the raw text, and who spoke there before and after."""

    model_config = ConfigDict(frozen=True)

    unit: Unit
    kind: ChangeKind
    span: Span
    before: Voice | None = None
    after: Voice | None = None


class Diff(BaseModel):
    """All differences between two parses, and their numbers; sums are over both."""

    model_config = ConfigDict(frozen=True)

    turns: Tally
    characters: Tally
    records: Tally
    changes: tuple[Change, ...] = ()

    def of(self, unit: Unit, kind: ChangeKind | None = None) -> tuple[Change, ...]:
        """The changes of one unit (and kind), in the order of the text."""
        return tuple(c for c in self.changes if c.unit == unit and kind in (None, c.kind))


def diff(old: Transcript, new: Transcript) -> Diff:
    """Compare two parses of one text, in time linear in its length.

    Raises ValueError if they are of different texts, IndexError if a span
    leaves the text.
    """
    if old.raw != new.raw:
        raise ValueError("the two parses are of different texts")
    comparison = _Comparison(old, new)
    found = [*comparison.characters(), *comparison.turns(), *comparison.records()]
    tallies: dict[Unit, Counter[str]] = defaultdict(Counter)
    changes: list[Change] = []
    for change, count in found:
        tallies[change.unit][change.kind] += count
        if change.kind != "unchanged":
            changes.append(change)
    return Diff(
        turns=Tally(**tallies["turn"]),
        characters=Tally(**tallies["characters"]),
        records=Tally(**tallies["record"]),
        changes=tuple(sorted(changes, key=lambda c: (c.span.start, c.span.end))),
    )


Found = Iterator[tuple[Change, int]]
People = dict[str, tuple[str | None, str | None]]


class _Comparison:
    """Two parses, cut into the stretches on which neither changes speaker."""

    def __init__(self, old: Transcript, new: Transcript) -> None:
        self.old, self.new = old, new
        self.old_people, self.new_people = _people(old), _people(new)
        self.old_voices = _voices(old, self.old_people)
        self.new_voices = _voices(new, self.new_people)
        self.visible = visible(old.raw)
        self.stretches = list(self.cut())
        shared: Counter[tuple[int, int]] = Counter()
        for _, count, before, after in self.stretches:
            shared[before, after] += count
        self.shared = shared
        self.old_size: Counter[int] = Counter()
        self.new_size: Counter[int] = Counter()
        best_new: dict[int, int] = {}
        best_old: dict[int, int] = {}
        for (before, after), count in sorted(shared.items()):
            self.old_size[before] += count
            self.new_size[after] += count
            if NOBODY in (before, after):
                continue
            if count > shared[before, best_new.get(before, NOBODY - 1)]:
                best_new[before] = after
            if count > shared[best_old.get(after, NOBODY - 1), after]:
                best_old[after] = before
        self.partner = {o: n for o, n in best_new.items() if best_old[n] == o}
        self.partnered = set(self.partner.values())

    def cut(self) -> Iterator[tuple[Span, int, int, int]]:
        """Stretch, its visible characters, and its turn in the old and the new parse."""
        before, after = Speech.of(self.old), Speech.of(self.new)
        spans = [
            *(segment.span for _, segment in (*before.blocks, *after.blocks)),
            *(removal.span for removal in (*self.old.removals, *self.new.removals)),
        ]
        ends = {end for span in spans for end in (span.start, span.end)}
        cuts = sorted({0, len(self.visible)} | ends)
        turns_before, turns_after = _turns(before), _turns(after)
        for start, end in pairwise(cuts):
            if count := self.visible.count(1, start, end):
                owners = turns_before[before.owner[start]], turns_after[after.owner[start]]
                yield Span(start=start, end=end), count, *owners

    def characters(self) -> Found:
        for span, count, before, after in _merged(self.stretches):
            if before == after == NOBODY:
                continue
            change = self.change("characters", before, after, span)
            if change.kind == "unchanged" and self.partner.get(before) != after:
                change = change.model_copy(update={"kind": "moved"})
            yield change, count

    def turns(self) -> Found:
        for turn in self.old.turns:
            i = turn.index
            if not self.old_size[i]:
                continue
            partner = self.partner.get(i, NOBODY)
            change = self.change("turn", i, partner, turn.span)
            same = self.shared[i, partner] == self.old_size[i] == self.new_size[partner]
            if change.kind == "unchanged" and not same:
                change = change.model_copy(update={"kind": "moved"})
            yield change, 1
        for turn in self.new.turns:
            if self.new_size[turn.index] and turn.index not in self.partnered:
                yield self.change("turn", NOBODY, turn.index, turn.span), 1

    def change(self, unit: Unit, before: int, after: int, span: Span) -> Change:
        """A change by who speaks alone: nothing said yet about bounds."""
        old, new = self.old_voices.get(before), self.new_voices.get(after)
        kind: ChangeKind = "unchanged" if old == new else "reattributed"
        kind = "gained" if old is None else "lost" if new is None else kind
        return Change(unit=unit, kind=kind, span=span, before=old, after=new)

    def records(self) -> Found:
        there: dict[tuple[int, ...], list[QARecord]] = defaultdict(list)
        for record in self.new.records:
            there[record.question_turns].append(record)
        for record in self.old.records:
            asked = there.get(self.translated(record.question_turns))
            partner = asked.pop(0) if asked else None
            kind: ChangeKind = "unchanged"
            if partner is None:
                kind = "lost"
            elif self.translated(record.answer_turns) != partner.answer_turns:
                kind = "moved"
            elif _parties(record, self.old_people) != _parties(partner, self.new_people):
                kind = "reattributed"
            span = _span(self.old, record)
            yield Change(unit="record", kind=kind, span=span), 1
        for record in (r for rest in there.values() for r in rest):
            yield Change(unit="record", kind="gained", span=_span(self.new, record)), 1

    def translated(self, turns: tuple[int, ...]) -> tuple[int, ...]:
        """Old turns as their partners in the new parse."""
        return tuple(self.partner.get(i, NOBODY) for i in turns)


def _turns(speech: Speech) -> dict[int, int]:
    """Each block's turn."""
    return {j: turn.index for j, (turn, _) in enumerate(speech.blocks)} | {NOBODY: NOBODY}


def _merged(
    stretches: list[tuple[Span, int, int, int]],
) -> Iterator[tuple[Span, int, int, int]]:
    """Neighbours with the same turns on both sides as one stretch."""
    run: tuple[Span, int, int, int] | None = None
    for span, count, before, after in stretches:
        if run and run[2:] == (before, after):
            run = Span(start=run[0].start, end=span.end), run[1] + count, before, after
            continue
        if run:
            yield run
        run = span, count, before, after
    if run:
        yield run


def _people(transcript: Transcript) -> People:
    """Each id's name and organization; the latter only where there is no name."""
    return {s.id: (s.name, None if s.name else s.organization) for s in transcript.speakers}


def _voices(transcript: Transcript, people: People) -> dict[int, Voice]:
    """Who speaks in each turn."""
    unknown = (None, None)
    return {
        t.index: Voice(*people.get(t.speaker_id or "", unknown), t.role) for t in transcript.turns
    }


def _parties(record: QARecord, people: People) -> tuple[object, ...]:
    """Who asks whom and who answers, without ids."""
    addressees = [people.get(i) for i in record.addressee_ids]
    answerers = [people.get(i) for i in record.answerer_ids]
    return record.outlet, people.get(record.asker_id or ""), addressees, answerers


def _span(transcript: Transcript, record: QARecord) -> Span:
    turns = [transcript.turns[i].span for i in record.question_turns + record.answer_turns]
    start = min((span.start for span in turns), default=0)
    return Span(start=start, end=max((span.end for span in turns), default=start))
