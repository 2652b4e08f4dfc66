"""The decision: which readings open the turns of this document.

Labels are grouped by wording and form. A label's odds come from its own
wording, from how often and where it stands, and from how reliable its form
proves in this document; the reliability of a form comes from the odds of its
labels. A few rounds of that settle both (expectation and maximization), so a
form nobody wrote a rule for earns its trust from the labels that are clear.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from transcript_parse.segment import evidence
from transcript_parse.segment.lexicon import Lexicon
from transcript_parse.segment.lines import Line
from transcript_parse.segment.readings import Reading, read_soft

ROUNDS = 4
HEAD = 500  # characters at the start in which a page names its speakers
FEW_SOFT = 3  # fewer labels inside paragraphs than this are quotations
WRAPPED = 40  # a line this long without an end of sentence goes on in the next
EXCLUDED = -2.0  # labels whose wording alone rules them out say nothing of their form
_FINISHED = frozenset("。！？!?.…”\"」』）)]】—~～；;:：")
_OPEN_END = frozenset("，,、（(")


class Group:
    """All readings with one label in one form."""

    __slots__ = ("context", "count", "excluded", "form", "label", "odds", "own", "readings", "reasons")

    def __init__(self, label: str, form: str) -> None:
        self.label = label
        self.form = form
        self.readings: list[Reading] = []
        self.count = 0
        self.own = self.odds = self.context = 0.0
        self.excluded = False
        self.reasons: evidence.Reasons = {}


class Opening(NamedTuple):
    """A reading that was believed, with its odds."""

    reading: Reading
    label: str
    odds: float


class Layout(NamedTuple):
    """What opens turns in a document."""

    name: str
    openings: list[Opening]
    groups: list[Group]


def normalize_label(label: str) -> str:
    """The label as it is compared: without white space at its seams."""
    return " ".join(label.split())


def decide(text: str, lines: list[Line], readings: list[Reading], lex: Lexicon) -> Layout:
    """Choose the readings that open turns."""
    groups = _group(text, [r for r in readings if r.form != "stamp"])
    _judge(text, lines, groups, lex)
    believed = _settle(groups)
    soft = read_soft(text, lines, frozenset())
    if soft:
        known = {g.label for g in groups if g.odds > 0}
        soft_groups = _group(text, soft)
        _judge(text, lines, soft_groups, lex)
        for group in soft_groups:
            if group.label in known:
                group.own += 2.0
                group.reasons["known label"] = 2.0
        groups += soft_groups
        believed = _settle(groups)
    openings = _plausible(_one_a_line(believed), lex)
    openings = _drop_lists(text, lines, openings)
    names = sorted({o.reading.form for o in openings}, key=lambda f: -sum(o.reading.form == f for o in openings))
    return Layout(" + ".join(names[:3]) or "none", openings, groups)


def _group(text: str, readings: list[Reading]) -> list[Group]:
    groups: dict[tuple[str, str], Group] = {}
    for reading in readings:
        label = normalize_label(text[reading.label[0] : reading.label[1]])
        if not label:
            continue
        key = (label, reading.form)
        group = groups.get(key)
        if group is None:
            group = groups[key] = Group(label, reading.form)
        group.readings.append(reading)
    return list(groups.values())


def _judge(text: str, lines: list[Line], groups: list[Group], lex: Lexicon) -> None:
    """Set what does not depend on other groups."""
    forms: dict[str, evidence.Reasons] = {}
    weights = {r.name: r.weight for r in lex.openings}
    for group in groups:
        if group.form not in forms:
            forms[group.form] = evidence.form_evidence(group.form)
        verdict = lex.verdict(group.label)
        reasons = dict(verdict.reasons)
        reasons.update(forms[group.form])
        if group.form.startswith("rule "):
            weight = weights[group.form[5:]]
            if weight > 1:  # the rule knows its label better than the lexicon does
                reasons = {}
            reasons["rule"] = weight
        if 2 <= len(group.label) <= 30:
            seen = text.find(group.label, 0, HEAD)
            if 0 <= seen != group.readings[0].label[0]:
                reasons["announced"] = evidence.ANNOUNCED
        group.count = len(group.readings)
        reasons["repetition"] = evidence.repetition(group.count)
        group.excluded = verdict.weight <= EXCLUDED and not group.form.startswith("rule ")
        around = sum(_around(text, lines, r) for r in group.readings) / group.count
        reasons["around"] = around
        group.reasons = reasons
        group.own = sum(reasons.values())


def _around(text: str, lines: list[Line], reading: Reading) -> float:
    """What stands before and after one reading."""
    said = 0.0
    line = lines[reading.line]
    if reading.form != "soft" and reading.line > 0:
        above = lines[reading.line - 1]
        last = text[above.end - 1]
        wrapped = line.gap == 1 and above.end - above.start >= WRAPPED and last not in _FINISHED
        if last in _OPEN_END or wrapped:
            said += evidence.UNFINISHED
    length = line.end - reading.body
    if length <= 0:
        following = lines[reading.line + 1] if reading.line + 1 < len(lines) else None
        said += evidence.NO_SPEECH if following is None else 0.0
    elif length < 30 and text[line.end - 1] not in _FINISHED:
        said += evidence.VALUE
    elif length > 20:
        said += evidence.SPEECH
    return said


def _settle(groups: list[Group]) -> list[Group]:
    """Rounds of: forms from labels, slots from neighbours, labels from both."""
    by_form: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        group.odds = group.own
        by_form[group.form].append(group)
    order = sorted(
        ((r.start, g) for g in groups for r in g.readings), key=lambda pair: pair[0]
    )
    for _ in range(ROUNDS):
        slots = _slots(order)
        for members in by_form.values():
            fair = [g for g in members if not g.excluded]
            count = sum(g.count for g in fair)
            trust = 0.0
            if count:
                share = sum(g.count * evidence.probability(g.odds) for g in fair) / count
                trust = evidence.reliability(share, count)
            for group in members:
                slot = evidence.SLOT * slots.get(id(group), 0.0)
                group.reasons["form trusted"] = trust
                group.reasons["slot"] = slot
                group.odds = group.own + trust + slot
    return [g for g in groups if g.odds > 0]


def _slots(order: list[tuple[int, Group]]) -> dict[int, float]:
    """For each group, the share of its readings between two turns of one other speaker."""
    filled: dict[int, float] = defaultdict(float)
    before: Group | None = None
    between: list[Group] = []
    for _, group in order:
        if group.odds > 0:
            if before is not None and group.label == before.label:
                inside = {id(g): g for g in between if g.label != group.label}
                if len(inside) == 1:
                    only = next(iter(inside.values()))
                    filled[id(only)] += 1 / only.count
            before, between = group, []
            continue
        between.append(group)
    # believed labels keep the slot they fill
    believed = [g for _, g in order if g.odds > 0]
    for left, here, right in zip(believed, believed[1:], believed[2:], strict=False):
        if left.label == right.label != here.label:
            filled[id(here)] += 1 / here.count
    return filled


def _one_a_line(believed: list[Group]) -> list[Opening]:
    """The likeliest reading of each line, and every soft reading inside it."""
    best: dict[tuple[int, int], Opening] = {}
    for group in believed:
        for reading in group.readings:
            key = (reading.line, reading.start if reading.form == "soft" else -1)
            rival = best.get(key)
            if rival is None or (group.odds, reading.body) > (rival.odds, rival.reading.body):
                best[key] = Opening(reading, group.label, group.odds)
    openings = sorted(best.values(), key=lambda o: o.reading.start)
    kept: list[Opening] = []
    for opening in openings:
        if kept and opening.reading.start < kept[-1].reading.body:
            continue
        kept.append(opening)
    return kept


def _plausible(openings: list[Opening], lex: Lexicon) -> list[Opening]:
    """Nothing, where what was found is too little to be a transcript."""
    soft = sum(o.reading.form == "soft" for o in openings)
    if 0 < soft < FEW_SOFT or 3 * soft < len(openings):
        hard = {o.label for o in openings if o.reading.form != "soft"}
        openings = [o for o in openings if o.reading.form != "soft" or o.label in hard]
    narrated = {f"rule {r.name}" for r in lex.openings if r.narrated}
    if all(o.reading.form in narrated for o in openings):
        return []
    if len({o.label for o in openings}) == 1:
        only = openings[0]
        stated = only.reading.form.startswith("rule ") or lex.verdict(only.label).role == "moderator"
        return openings if stated or len(openings) > 2 else []
    return openings


def _drop_lists(text: str, lines: list[Line], openings: list[Opening]) -> list[Opening]:
    """Labels alone on their lines with no speech between are a list, not turns."""
    kept: list[Opening] = []
    for i, opening in enumerate(openings):
        following = openings[i + 1] if i + 1 < len(openings) else None
        alone = opening.reading.body >= lines[opening.reading.line].end
        if alone and following and following.reading.line == opening.reading.line + 1 and opening.reading.form.endswith("alone"):
            continue
        kept.append(opening)
    return kept
