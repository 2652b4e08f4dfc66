"""Groups: all readings with one label in one form, judged one by one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from transcript_parse.lexicon import Lexicon
from transcript_parse.segment import evidence
from transcript_parse.segment.lines import Line
from transcript_parse.segment.readings import Reading

HEAD = 500  # characters at the start in which a page names its speakers
NEARBY = 150  # characters before a label in which a hand-over names the next speaker
WRAPPED = 40  # a line this long without an end of sentence goes on in the next
EXCLUDED = -2.0  # labels whose wording alone rules them out say nothing of their form
FINISHED = frozenset('。！？!?.…”"」』）)]】—~～；;:：')
_ASIDE = re.compile(r"[（(][^（）()]{1,12}[）)]$")
_POST_BEHIND = re.compile(r"\n|\s(?:--|–|—)\s")
_SELDOM_ALONE = re.compile(r"stamp|dash|bar")
_QUOTES = frozenset('“「『"')
_PAUSE = re.compile(r"[，。！？；：,.!?;:\n]")
ITEM = 60  # characters behind the name of an item of a list
ITEMS = 3  # lines in a row that make a list
UNBROKEN = 60  # characters without a pause: a list of names, not a speech
_OPEN_END = frozenset("，,、（(")


_NARROW = {c: c - 0xFEE0 for c in range(0xFF10, 0xFF5B) if chr(c).isalnum()}
_HANZI = "[\u4e00-\u9fff]"
_SPACED_OUT = (
    re.compile(rf"(?<=\b{_HANZI}) (?={_HANZI}\b)"),  # each hanzi by itself
    re.compile(rf"(?<=\b{_HANZI}) (?={_HANZI})"),  # the first, or the only one, of a word
    re.compile(rf"(?<={_HANZI}) (?={_HANZI}$)"),  # the last one
)


class Group:
    """All readings with one label in one form."""

    __slots__ = (
        "context",
        "count",
        "distinctive",
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
        self.distinctive = False
        self.reasons: evidence.Reasons = {}


def normalize_label(label: str) -> str:
    """The label as it is compared: white space closed up, full-width letters narrow.

    A single hanzi is no word of a label: pages space words out to make them
    equally long.
    """
    label = " ".join(label.translate(_NARROW).split())
    if " " in label and not label.isascii():
        for spaced in _SPACED_OUT:
            label = spaced.sub("", label)
    return label


def group_readings(text: str, readings: list[Reading]) -> list[Group]:
    """One group a label and form, in order of appearance."""
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


def judge(
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
    aside_of = [_aside(g.label) for g in groups]
    asides = Counter(filter(None, aside_of))
    forms_seen: Counter[str] = Counter()
    for group in groups:
        forms_seen[group.form] += len(group.readings)
    for group, aside in zip(groups, aside_of, strict=True):
        if group.form not in forms:
            forms[group.form] = evidence.form_evidence(group.form)
        verdict = lex.verdict(spoken_name(group.label))
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
        if group.single and not group.label.isascii() and _unbroken(text, group.readings[0].body):
            reasons["list"] = evidence.LIST
        if asides[aside] > 1 and verdict.weight < 1:
            reasons["shared aside"] = evidence.SHARED_ASIDE
            group.single = False
        if forms_seen[group.form] < evidence.FEW - 1 and _SELDOM_ALONE.search(group.form):
            reasons["rare form"] = evidence.RARE_FORM
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
    for group in _itemized(lines, groups):
        group.reasons["list"] = evidence.LIST
        group.own += evidence.LIST


def _itemized(lines: list[Line], groups: list[Group]) -> list[Group]:
    """Labels that never come back on line after line, with hardly a sentence behind each.

    In an answer they number its points; people who talk to each other come back.
    """
    if not any(g.count > 1 and not g.excluded for g in groups):
        return []
    item_of = {
        r.line: g
        for g in groups
        if g.single and g.form.endswith("label colon")
        for r in g.readings
        if lines[r.line].end - r.body < ITEM
    }
    runs: list[list[Group]] = []
    for n in sorted(item_of):
        if n - 1 not in item_of:
            runs.append([])
        runs[-1].append(item_of[n])
    return [g for run in runs if len(run) >= ITEMS for g in run]


def _unbroken(text: str, start: int) -> bool:
    """Whether what follows goes on and on without a pause."""
    end = start + UNBROKEN
    return end <= len(text) and _PAUSE.search(text, start, end) is None


def spoken_name(label: str) -> str:
    """A label without the post on its second line, or behind a dash."""
    return _POST_BEHIND.split(label, maxsplit=1)[0]


def _aside(label: str) -> str:
    """What stands in brackets at the end of a label, or ''."""
    found = _ASIDE.search(label) if label[-1] in "）)" else None
    return found[0] if found else ""


def without_aside(label: str) -> str:
    """The label without what stands in brackets at its end."""
    return label.removesuffix(_aside(label)).rstrip()


def _around(text: str, lines: list[Line], reading: Reading) -> float:
    """What stands before and after one reading."""
    said = 0.0
    line = lines[reading.line]
    if not reading.form.startswith("soft") and reading.line > 0:
        above = lines[reading.line - 1]
        last = text[above.end - 1]
        wrapped = line.gap == 1 and above.end - above.start >= WRAPPED and last not in FINISHED
        if last in _OPEN_END or wrapped:
            said += evidence.UNFINISHED
    if text[reading.body : reading.body + 1] in _QUOTES:
        said += evidence.QUOTED
    length = line.end - reading.body
    if length <= 0:
        following = lines[reading.line + 1] if reading.line + 1 < len(lines) else None
        said += evidence.NO_SPEECH if following is None else 0.0
    elif length < 30 and text[line.end - 1] not in FINISHED:
        said += evidence.VALUE
    elif length > 20:
        said += evidence.SPEECH
    return said
