"""explain(): the steps of one parse, read off what its stages found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from transcript_parse.explain.steps import Explanation, Reading, Step
from transcript_parse.model import QARecord, Turn
from transcript_parse.pipeline import Run, Script, run
from transcript_parse.rules import Pack
from transcript_parse.segment import forms
from transcript_parse.segment.groups import Group, normalize_label
from transcript_parse.segment.lines import split_lines

Evidence = tuple[tuple[str, float], ...]


def explain(
    raw: str, *, pack: Pack | str | None = None, script: Script = "simplify"
) -> Explanation:
    """Why `parse(raw, ...)` says what it says; its result is the same run's.

    Raises what `parse` raises without `strict`.
    """
    done = run(raw, pack, script)
    steps = [*_lines(done), *_speakers(done), *_records(done), *_removals(done)]
    order = {"line": 0, "removal": 1, "speaker": 2, "record": 3}
    steps.sort(key=lambda s: (order[s.kind] > 1, s.start, order[s.kind]))
    return Explanation(done.transcript, tuple(steps))


class _Found:
    """What stands where in the clean text."""

    def __init__(self, done: Run) -> None:
        found, text = done.found, done.clean.reading
        openings = {id(o.reading) for o in found.layout.openings}
        readings = [
            (r.start, id(r) in openings, g, r) for g in found.layout.groups for r in g.readings
        ]
        self.readings = sorted(readings, key=lambda r: (r[0], not r[1], -r[2].odds))
        self.starts = [r[0] for r in self.readings]
        self.passed = sorted(_passed_over(done), key=lambda r: r[0])
        self.passed_starts = [start for start, _ in self.passed]
        self.turn_of: dict[int, Turn] = {}
        for told, turn in zip(done.story.turns, done.transcript.turns, strict=True):
            self.turn_of |= dict.fromkeys(told.blocks, turn)
        self.opened = {b.header[1]: n for n, b in enumerate(found.blocks) if b.header}
        pieces = [(a, b, n, True) for n, block in enumerate(found.blocks) for a, b in block.pieces]
        pieces += [(*b.header, n, False) for n, b in enumerate(found.blocks) if b.header]
        self.pieces = sorted(pieces)
        self.noise = sorted(found.noise)
        self.text = text

    def between(self, start: int, end: int) -> list[tuple[int, bool, Group, forms.Reading]]:
        """The readings that begin in `[start, end)`: the chosen ones, then by their odds."""
        first = bisect_left(self.starts, start)
        return list(self.readings[first : bisect_left(self.starts, end, first)])

    def unweighed(self, start: int, end: int) -> list[Reading]:
        """The readings that begin in `[start, end)` and were passed over."""
        first = bisect_left(self.passed_starts, start)
        last = bisect_left(self.passed_starts, end, first)
        return [said for _, said in self.passed[first:last]]


def _lines(done: Run) -> Iterator[Step]:
    """A step for each line of the clean text."""
    found = _Found(done)
    evidence: dict[int, Evidence] = {}
    blocks, noise = done.found.blocks, found.noise
    at_piece = at_noise = 0
    for line in split_lines(found.text):
        start, end = line.start, line.end
        while at_piece < len(found.pieces) and found.pieces[at_piece][1] <= start:
            at_piece += 1
        while at_noise < len(noise) and noise[at_noise].end <= start:
            at_noise += 1
        chosen: list[Reading] = []
        beaten: list[Reading] = []
        opens: list[int] = []
        for _, believed, group, reading in found.between(start, end):
            told = evidence.get(id(group))
            if told is None:
                told = evidence[id(group)] = tuple(
                    (name, weight) for name, weight in group.reasons.items() if weight
                )
            said = Reading(group.form, reading.rule, group.label, group.odds, told)
            if believed:
                chosen.append(said)
                opens.append(found.opened.get(reading.body, -1))
            else:
                beaten.append(said._replace(why=_why(said, chosen)))
        beaten += found.unweighed(start, end)
        decision, rule = "", ""
        if chosen:
            turns = [found.turn_of[n] for n in opens if n in found.turn_of]
            decision = (
                "; ".join(f"opens {_turn(t)}" for t in dict.fromkeys(turns)) or "opens a turn"
            )
            rule = chosen[0].rule
        elif at_piece < len(found.pieces) and found.pieces[at_piece][0] < end:
            _, _, block, spoken = found.pieces[at_piece]
            turn = found.turn_of.get(block)
            whose = f" of {_turn(turn)}" if turn else ""
            decision = f"{'speech' if spoken else 'header'}{whose}"
            rule = blocks[block].rule
        elif at_noise < len(noise) and noise[at_noise].start < end:
            decision = f"removed: {noise[at_noise].kind}"
            rule = noise[at_noise].rule
        else:
            decision, rule = "removed: nobody speaks it", "not speech"
        a, b = done.clean.clean.span(start, end)
        text = done.transcript.raw[a:b]
        yield Step("line", a, b, text, decision, rule, (), tuple(chosen), tuple(beaten))


def _passed_over(done: Run) -> Iterator[tuple[int, Reading]]:
    """Readings that were never weighed, with where they begin and why."""
    found, text = done.found, done.clean.reading
    weighed = {id(r) for g in found.layout.groups for r in g.readings}
    joined = {
        line
        for group in found.layout.groups
        if group.form.startswith("two lines")
        for reading in group.readings
        for line in (reading.line, reading.line + 1)
    }
    filled = [g for g in found.layout.groups if "filled" in g.form]
    filled_lines = {reading.line for group in filled for reading in group.readings}
    for reading in found.readings:
        label = normalize_label(text[slice(*reading.label)])
        if id(reading) in weighed or not label:
            continue
        caption = found.captions.get(reading.line)
        if caption is not None:
            why = f"the line is the {caption.kind} of rule {caption.name!r}"
        elif reading.line in joined:
            why = "half of a label on two lines"
        elif reading.line in filled_lines:
            why = "part of a label that fills its line"
        elif reading.form.endswith("label period"):
            why = "a sentence of the line above ends there"
        elif filled and "colon" not in reading.form:
            why = "one of a list of names, with no speech below"
        else:
            why = "one of several fields in the head of the page"
        yield reading.start, Reading(reading.form, reading.rule, label, 0.0, (), why)


def _why(reading: Reading, chosen: list[Reading]) -> str:
    if reading.odds <= 0:
        return "not believed"
    if chosen:
        return f"less likely than {chosen[0].form!r}"
    return "believed, but part of a list, or too little to make a transcript"


def _speakers(done: Run) -> Iterator[Step]:
    transcript, lex = done.transcript, done.found.lex
    first: dict[str | None, Turn] = {}
    for turn in transcript.turns:
        first.setdefault(turn.speaker_id, turn)
    for speaker in transcript.speakers:
        if speaker.id not in first:
            continue
        span = first[speaker.id].span
        evidence = []
        for label in speaker.aliases:
            verdict = lex.verdict(label)
            reasons = ", ".join(f"{name} {weight:+.1f}" for name, weight in verdict.reasons)
            evidence.append(
                f"label {label!r} ({reasons}{f': {verdict.role}' if verdict.role else ''})"
            )
        who = [speaker.name, speaker.organization, *speaker.titles]
        decision = f"{speaker.role}: {', '.join(w for w in who if w) or 'nobody by name'}"
        rule = first[speaker.id].rule
        yield Step("speaker", span.start, span.end, "", decision, rule, tuple(evidence))


def _records(done: Run) -> Iterator[Step]:
    transcript = done.transcript
    for record in transcript.records:
        turns = [transcript.turns[i] for i in (*record.question_turns, *record.answer_turns)]
        start, end = min(t.span.start for t in turns), max(t.span.end for t in turns)
        evidence = list(record.evidence)
        if record.outlet:
            evidence.append(f"outlet {record.outlet}")
        if record.addressees:
            evidence.append(f"put to {_names(record.addressees)}")
        if record.follows is not None:
            evidence.append(f"follows record {record.follows}")
        text = transcript.raw[turns[0].span.start : turns[0].span.end]
        yield Step("record", start, end, text, _record(record), "", tuple(evidence))


def _record(record: QARecord) -> str:
    question = f"record {record.index}: question in turn {_list(record.question_turns)}"
    if not record.answer_turns:
        return f"{question}, not answered"
    return f"{question}, answer in turn {_list(record.answer_turns)}"


def _list(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers))


def _names(speakers: tuple[object, ...]) -> str:
    names = (getattr(s, "name", None) or getattr(s, "organization", None) for s in speakers)
    return ", ".join(n for n in names if n)


def _removals(done: Run) -> Iterator[Step]:
    raw = done.transcript.raw
    for removal in done.transcript.removals:
        start, end = removal.span.start, removal.span.end
        yield Step("removal", start, end, raw[start:end], f"removed: {removal.kind}", removal.rule)


def _turn(turn: Turn) -> str:
    speaker = turn.speaker
    who = (speaker.name or speaker.organization or "") if speaker else ""
    return f"turn {turn.index} ({turn.role}{f', {who}' if who else ''})"
