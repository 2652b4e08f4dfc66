"""The decision: which readings open the turns of this document.

Labels are grouped by wording and form. A label's odds come from its own
wording, from how often and where it stands, and from how reliable its form
proves in this document; the reliability of a form comes from the odds of its
labels. A few rounds of that settle both (expectation and maximization), so a
form nobody wrote a rule for earns its trust from the labels that are clear.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from itertools import pairwise
from re import escape
from typing import NamedTuple

from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.segment import evidence
from transcript_parse.segment.furniture import is_sentence
from transcript_parse.segment.lines import Line
from transcript_parse.segment.readings import Reading, read_soft

ROUNDS = 4
HEAD = 500  # characters at the start in which a page names its speakers
FEW_TURNS = 6
FEW_SOFT = 3  # fewer labels inside paragraphs than this are quotations
NEARBY = 150  # characters before a label in which a hand-over names the next speaker
HEAD_LINES = 40
FIELD = 60  # the longest value of a field in the head of a page
WRAPPED = 40  # a line this long without an end of sentence goes on in the next
EXCLUDED = -2.0  # labels whose wording alone rules them out say nothing of their form
_FINISHED = frozenset('。！？!?.…”"」』）)]】—~～；;:：')
_VALUE_END = _FINISHED - frozenset("）)】]")
_QUOTES = frozenset('“「『"')
_OPEN_END = frozenset("，,、（(")


class Group:
    """All readings with one label in one form."""

    __slots__ = (
        "context",
        "count",
        "excluded",
        "form",
        "label",
        "odds",
        "own",
        "readings",
        "reasons",
        "single",
    )

    def __init__(self, label: str, form: str) -> None:
        self.label = label
        self.form = form
        self.readings: list[Reading] = []
        self.count = 0
        self.own = self.odds = self.context = 0.0
        self.excluded = False
        self.single = False
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
    stamped = {r.line + 1 for r in readings if r.form == "stamp"}
    if len(stamped) < evidence.FEW:
        stamped = set()  # a date in the head of the page says nothing of what follows
    readings = [r for r in readings if r.form != "stamp"]
    readings = _two_line_labels(text, lines, _without_fields(text, lines, readings))
    groups = _group(text, readings)
    _judge(text, lines, groups, lex, stamped)
    _settle(text, groups, lex)
    soft = read_soft(text, lines, lex)
    if soft:
        known = {g.label for g in groups if g.odds > 0}
        soft_groups = _group(text, soft)
        _judge(text, lines, soft_groups, lex, stamped)
        for group in soft_groups:
            if group.label in known:
                group.own += 2.0
                group.reasons["known label"] = 2.0
        groups += soft_groups
        _settle(text, groups, lex)
        _find_again(text, lines, groups)
    openings = _plausible(text, _one_a_line([g for g in groups if g.odds > 0]), lex)
    openings = _drop_lists(text, lines, openings)
    counts = Counter(o.reading.form for o in openings)
    names = sorted(counts, key=lambda form: (-counts[form], form))
    return Layout(" + ".join(names[:3]) or "none", openings, groups)


def _without_fields(text: str, lines: list[Line], readings: list[Reading]) -> list[Reading]:
    """Leave out runs of `field: value` lines at the head of a page, legends among them."""
    fields: set[int] = set()
    for reading in readings:
        line = lines[reading.line]
        value = line.end - reading.body
        if (
            reading.line < HEAD_LINES
            and "colon" in reading.form
            and 0 < value <= FIELD
            and not reading.stamp
            and text[line.end - 1] not in _VALUE_END
        ):
            fields.add(reading.line)
    runs = {n for n in fields if n - 1 in fields or n + 1 in fields}
    return [r for r in readings if r.line not in runs]


def _two_line_labels(text: str, lines: list[Line], readings: list[Reading]) -> list[Reading]:
    """Join a name on one line and an affiliation on the next into one label.

    That is what they are where the same second line comes back behind the
    same first line.
    """
    alone = {r.line: r for r in readings if r.form == "label alone"}
    pairs = [
        n
        for n in alone
        if n + 1 in alone and n - 1 not in alone and n + 2 not in alone and n + 2 < len(lines)
    ]
    seen: dict[str, list[str]] = defaultdict(list)
    for n in pairs:
        seen[text[lines[n].start : lines[n].end]].append(
            text[lines[n + 1].start : lines[n + 1].end]
        )
    steady = sum(len(b) > 1 and len(set(b)) == 1 for b in seen.values())
    if steady < 2 or len(pairs) < 4:
        return readings
    joined = {
        n: alone[n]._replace(
            body=lines[n + 1].end, label=(lines[n].start, lines[n + 1].end), form="two lines alone"
        )
        for n in pairs
    }
    taken = set(pairs) | {n + 1 for n in pairs}
    return [r for r in readings if r.line not in taken] + list(joined.values())


def _find_again(text: str, lines: list[Line], groups: list[Group]) -> None:
    """In a text without line breaks, known labels open turns wherever they stand."""
    soft = [g for g in groups if g.form.startswith("soft") and g.odds > 0]
    if sum(g.count for g in soft) < 2 * FEW_SOFT or 2 * sum(g.count for g in soft) < sum(
        g.count for g in groups if g.odds > 0
    ):
        return
    by_label = {g.label: g for g in soft if len(g.label) > 1 and g.count > 1}
    if not by_label:
        return
    known = {r.start for g in groups for r in g.readings}
    pattern = compiled(
        "(?:"
        + "|".join(escape(x) for x in sorted(by_label, key=len, reverse=True))
        + ")(?=[ ]?[:：])"
    )
    starts = [line.start for line in lines]
    for found in pattern.finditer(text):
        if found.start() in known:
            continue
        group = by_label[found[0]]
        body = found.end() + 1
        while body < len(text) and text[body] in " :：\u3000":
            body += 1
        line = max(bisect_right(starts, found.start()) - 1, 0)
        group.readings.append(
            Reading(line, found.start(), body, found.span(), None, group.form, "soft")
        )
        group.count += 1


def _group(text: str, readings: list[Reading]) -> list[Group]:
    groups: dict[tuple[str, str], Group] = {}
    for reading in readings:
        label = "\n".join(
            normalize_label(x) for x in text[slice(*reading.label)].splitlines() if x.strip()
        )
        if not label:
            continue
        key = (label, reading.form)
        group = groups.get(key)
        if group is None:
            group = groups[key] = Group(label, reading.form)
        group.readings.append(reading)
    return list(groups.values())


def _judge(
    text: str, lines: list[Line], groups: list[Group], lex: Lexicon, stamped: set[int]
) -> None:
    """Set what does not depend on other groups."""
    forms: dict[str, evidence.Reasons] = {}
    cases: dict[str, tuple[int, str]] = defaultdict(lambda: (0, ""))
    total: dict[str, int] = defaultdict(int)
    for group in groups:
        if not group.form.endswith("space"):
            total[group.label] += len(group.readings)
        if group.label.isascii():
            here = (len(group.readings), group.label)
            cases[group.label.casefold()] = max(cases[group.label.casefold()], here)
    weights = {r.name: r.weight for r in lex.openings}
    for group in groups:
        if group.form not in forms:
            forms[group.form] = evidence.form_evidence(group.form)
        verdict = lex.verdict(group.label.partition("\n")[0])
        reasons = dict(verdict.reasons)
        reasons.update(forms[group.form])
        if group.form.startswith("rule "):
            weight = weights[group.form[5:]]
            if weight > 1:  # the rule knows its label better than the lexicon does
                reasons = {}
            reasons["rule"] = weight
        group.count = len(group.readings)
        reasons["repetition"] = evidence.repetition(group.count)
        group.single = (
            total[group.label] <= 1 and verdict.weight < 1 and reasons.get("rule", 0.0) <= 1
        )
        if group.single:
            reasons["single"] = evidence.SINGLE
        if 2 <= len(group.label) <= 30:
            seen = text.find(group.label, 0, HEAD)
            first = group.readings[0].label[0]
            if seen < 0 and group.single and group.form.startswith("soft"):
                seen = text.find(group.label, max(0, first - NEARBY), first)
            if 0 <= seen != first:
                reasons["announced"] = evidence.ANNOUNCED
        group.excluded = verdict.weight <= EXCLUDED and not group.form.startswith("rule ")
        count, usual = cases[group.label.casefold()] if group.label.isascii() else (0, "")
        if usual and usual != group.label and group.count * 3 <= count:
            reasons["other case"] = evidence.OTHER_CASE
        around = sum(_around(text, lines, r) for r in group.readings) / group.count
        reasons["around"] = around
        behind = sum(r.line in stamped for r in group.readings if not group.form.startswith("soft"))
        if behind:
            reasons["behind a stamp"] = evidence.STAMPED * behind / group.count
        group.reasons = reasons
        group.own = sum(reasons.values())


def _around(text: str, lines: list[Line], reading: Reading) -> float:
    """What stands before and after one reading."""
    said = 0.0
    line = lines[reading.line]
    if not reading.form.startswith("soft") and reading.line > 0:
        above = lines[reading.line - 1]
        last = text[above.end - 1]
        wrapped = line.gap == 1 and above.end - above.start >= WRAPPED and last not in _FINISHED
        if last in _OPEN_END or wrapped:
            said += evidence.UNFINISHED
    if text[reading.body : reading.body + 1] in _QUOTES:
        said += evidence.QUOTED
    length = line.end - reading.body
    if length <= 0:
        following = lines[reading.line + 1] if reading.line + 1 < len(lines) else None
        said += evidence.NO_SPEECH if following is None else 0.0
    elif length < 30 and text[line.end - 1] not in _FINISHED:
        said += evidence.VALUE
    elif length > 20:
        said += evidence.SPEECH
    return said


def _settle(text: str, groups: list[Group], lex: Lexicon) -> None:
    """Rounds of: forms from labels, slots from neighbours, labels from both."""
    by_form: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        group.odds = group.own
        by_form[group.form].append(group)
    order = sorted(((r.start, g) for g in groups for r in g.readings), key=lambda pair: pair[0])
    for members in by_form.values():
        lent = _structure(text, members)
        for group in members:
            share = 0.1 if group.single and not evidence.distinctive(group.form) else 1.0
            group.reasons["structure"] = 0.0 if group.excluded else share * lent
            group.odds = group.own + group.reasons["structure"]
    called = {id(g) for g in groups if g.single and _called_on(text, g.readings[0], lex)}
    for _ in range(ROUNDS):
        slots = _slots(order)
        questions = _questions(text, order, called)
        for members in by_form.values():
            fair = [g for g in members if not g.excluded]
            count = sum(g.count for g in fair)
            trust = 0.0
            if count:
                share = sum(g.count * evidence.probability(g.odds) for g in fair) / count
                trust = evidence.reliability(share, count)
            for group in members:
                slot = evidence.SLOT * slots.get(id(group), 0.0)
                lent = trust
                if group.single:
                    if not evidence.distinctive(group.form):
                        most = (
                            evidence.EOL_TRUST
                            if group.form.endswith("eol") or "bold" in group.form
                            else evidence.PLAIN_TRUST
                        )
                        lent = min(trust, most)
                    asks = evidence.ASKS if id(group) in questions else 0.0
                    group.reasons["asks"] = asks
                    slot += asks
                group.reasons["form trusted"] = lent
                group.reasons["slot"] = slot - group.reasons.get("asks", 0.0)
                group.odds = group.own + group.reasons["structure"] + lent + slot


def _structure(text: str, members: list[Group]) -> float:
    """What the pattern of a form says, whatever its labels.

    They come back, they take turns, and together they span the text.
    """
    places = sorted(
        (r.start, g.label, g.count) for g in members if not g.excluded for r in g.readings
    )
    if len(places) < evidence.FEW:
        return 0.0
    again = sum(count > 1 for _, _, count in places) / len(places)
    turns = sum(a[1] != b[1] for a, b in pairwise(places)) / (len(places) - 1)
    span = (places[-1][0] - places[0][0]) / len(text)
    return evidence.STRUCTURE * again * min(1.0, 1.5 * turns) * min(1.0, 1.5 * span)


def _called_on(text: str, reading: Reading, lex: Lexicon) -> bool:
    """Whether the speech before hands over, or the speech behind begins to ask."""
    before = text[max(0, reading.start - 30) : reading.start].rstrip()
    behind = text[reading.body : reading.body + 30].lstrip()
    return bool(lex.says("hand-over", before) or lex.says("question", behind))


def _questions(text: str, order: list[tuple[int, Group]], called: set[int]) -> set[int]:
    """Groups of single labels that are called on, or whose speech asks.

    The speech goes up to the next label that is believed.
    """
    asking = set(called)
    end = 0
    for start, group in reversed(order):
        if end and group.single:
            said = text[max(start, end - 40) : end].rstrip(' \t\r\n\u3000\xa0"”』」*')
            if said.endswith(("？", "?")) or "？" in said[-16:] or "?" in said[-24:]:
                asking.add(id(group))
        if group.odds > 0:
            end = start
    return asking


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
            key = (reading.line, reading.start if reading.form.startswith("soft") else -1)
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


def _plausible(text: str, openings: list[Opening], lex: Lexicon) -> list[Opening]:
    """Nothing, where what was found is too little to be a transcript."""
    soft = sum(o.reading.form.startswith("soft") for o in openings)
    if 0 < soft < FEW_SOFT or 3 * soft < len(openings):
        hard = {o.label for o in openings if not o.reading.form.startswith("soft")}
        openings = [o for o in openings if not o.reading.form.startswith("soft") or o.label in hard]
    narrated = {f"rule {r.name}" for r in lex.openings if r.narrated}
    if all(o.reading.form in narrated for o in openings):
        return []
    told = sum(o.reading.form.startswith("soft") or o.reading.form in narrated for o in openings)
    few = len(openings) <= FEW_TURNS and len(openings) - told < FEW_SOFT
    if told and few and openings[0].reading.start * 7 > len(text):
        return []  # prose with a quoted exchange
    if len({o.label for o in openings}) == 1:
        only = openings[0]
        stated = (
            only.reading.form.startswith("rule ") or lex.verdict(only.label).role == "moderator"
        )
        return openings if stated or len(openings) > 2 else []
    return openings


def _drop_lists(text: str, lines: list[Line], openings: list[Opening]) -> list[Opening]:
    """Labels alone on their lines with no speech between are a list, not turns."""
    kept: list[Opening] = []
    for i, opening in enumerate(openings):
        following = openings[i + 1] if i + 1 < len(openings) else None
        own = opening.reading.line
        if (
            following
            and opening.reading.form.endswith("alone")
            and not any(is_sentence(text, x) for x in lines[own + 1 : following.reading.line])
        ):
            continue
        kept.append(opening)
    return kept
