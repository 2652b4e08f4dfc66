"""Groups: all readings with one label in one form, judged one by one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Mapping
from typing import NamedTuple

from transcript_parse.late import late
from transcript_parse.lexicon import Lexicon
from transcript_parse.segment import evidence
from transcript_parse.segment.forms import Reading
from transcript_parse.segment.lines import Line
from transcript_parse.text import is_latin

HEAD = 500  # characters at the start in which a page names its speakers
NEARBY = 150  # characters before a label in which a hand-over names the next speaker
WRAPPED = 40  # a line this long without an end of sentence goes on in the next
EXCLUDED = -2.0  # labels whose wording alone rules them out say nothing of their form
FINISHED = frozenset('。！？!?.…”"」』）)]】—~～；;:：')
_ASIDE = re.compile(r"[（(][^（）()]{1,12}[）)]$")
_LETTER_AND_NUMBER = late(r"[A-Z]\d{1,2}(?:[-.–]\d)?")
_POST_BEHIND = re.compile(r"\n|\s(?:--?|–|—|－)\s")
_SELDOM_ALONE = re.compile(r"stamp|dash|bar|mark")
_AFFILIATED = late(r"([A-ZÀ-Þ][\w’'-]{2,})(?: [A-ZÀ-Þ][\w’'.-]*){1,3}, [A-ZÀ-Þ]")
_PAIRS = (("《", "》"), ("（(", "）)"), ("“", "”"), ("「", "」"))  # some close in another width
_QUOTES = frozenset('“「『"')
_TELEPHONE = re.compile(r"[+(]?\d[\d ()./-]{5,30}")
_DIGITS = 6  # digits that a telephone number has at least
_PAUSE = re.compile(r"[，。！？；：,.!?;:\n]")
ITEM = 60  # characters behind the name of an item of a list
ITEMS = 3  # lines in a row that make a list
UNBROKEN = 60  # characters without a pause: a list of names, not a speech
_OPEN_END = frozenset("，,、（(")
_WRAPPED_AT = FINISHED | _OPEN_END  # ends of lines of speech, and of none that gives a value


_HANZI = "[\u4e00-\u9fff]"
_SPACED_OUT = (
    late(rf"(?<=\b{_HANZI}) (?={_HANZI}\b)"),  # each hanzi by itself
    late(rf"(?<=\b{_HANZI}) (?={_HANZI})"),  # the first, or the only one, of a word
    late(rf"(?<={_HANZI}) (?={_HANZI}$)"),  # the last one
)


class Group:
    """All readings with one label in one form."""

    __slots__ = (
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
        self.own = self.odds = 0.0
        self.excluded = False
        self.single = False
        self.distinctive = False
        self.reasons: evidence.Reasons = {}


def normalize_label(label: str) -> str:
    """The label as it is compared, white space closed up.

    A single hanzi is no word of a label: pages space words out to make them
    equally long.
    """
    label = " ".join(label.split())
    if " " in label and not is_latin(label):
        for spaced in _SPACED_OUT:
            label = spaced.sub("", label)
    return label


def group_readings(text: str, readings: list[Reading]) -> list[Group]:
    """One group a label and form, in order of appearance."""
    groups: dict[tuple[str, str], Group] = {}
    for reading in readings:
        label = text[slice(*reading.label)]
        if not label.isalnum():
            label = "\n".join([normalize_label(x) for x in label.splitlines() if x.strip()])
        if not label or _breaks_off(label):
            continue
        key = (label, reading.form)
        group = groups.get(key)
        if group is None:
            group = groups[key] = Group(label, reading.form)
        group.readings.append(reading)
    return list(groups.values())


def _breaks_off(label: str) -> bool:
    """Whether a bracket or a title opens in a label and does not close there."""
    return any(sum(map(label.count, a)) > sum(map(label.count, b)) for a, b in _PAIRS)


def judge(
    text: str,
    lines: list[Line],
    groups: list[Group],
    lex: Lexicon,
    stamped: set[int],
    explained: Container[str] = (),
) -> None:
    """Set what does not depend on other groups; `explained` are labels that a legend has."""
    cases: dict[str, tuple[int, str]] = defaultdict(lambda: (0, ""))
    total: dict[str, int] = defaultdict(int)
    seen: Counter[str] = Counter()
    for group in groups:
        group.count = count = len(group.readings)
        seen[group.form] += count
        if not group.form.endswith("space"):
            total[group.label] += count
        if is_latin(group.label):
            folded = group.label.casefold()
            cases[folded] = max(cases[folded], (count, group.label))
    numbered = Counter(letter for g in groups if (letter := _numbered(g.label)))
    forms = {form: _judge_form(form, count, lex) for form, count in seen.items()}
    aside_of = [_aside(g.label) for g in groups]
    asides = Counter(filter(None, aside_of))
    for group, aside in zip(groups, aside_of, strict=True):
        label, count, readings = group.label, group.count, group.readings
        form = forms[group.form]
        spoken = spoken_name(label)
        if spoken != label and lex.name_and_outlet(label):
            spoken = label
        verdict = lex.verdict(spoken)
        # a rule may know its label better than the lexicon does
        reasons = dict(verdict.reasons) if form.rule is None or form.rule <= 1 else {}
        if label in explained:  # so does the page itself
            reasons = {"explained": evidence.EXPLAINED}
        reasons.update(form.said)
        reasons["repetition"] = evidence.repetition(count) if count > 1 else 0.0
        weak = verdict.weight < 1
        group.single = single = total[label] <= 1 and weak and (form.rule or 0.0) <= 1
        if single:
            reasons["single"] = evidence.SINGLE
        if 2 <= len(label) <= 30:
            at = text.find(label, 0, HEAD)
            first = readings[0].label[0]
            if at < 0 and single and form.soft:
                at = text.find(label, max(0, first - NEARBY), first)
            if 0 <= at != first:
                reasons["announced"] = evidence.ANNOUNCED
        if single and _called_by_name(text, label, readings[0].label[0]):
            reasons["called"] = evidence.CALLED
        if single and not is_latin(label) and _unbroken(text, readings[0].body):
            reasons["list"] = evidence.LIST
        if aside and weak and asides[aside] > 1:
            reasons["shared aside"] = evidence.SHARED_ASIDE
            group.single = False
        if numbered and numbered[_numbered(label)] == 1 and label[1:] != "1":
            reasons["lone number"] = evidence.LONE_NUMBER
        if form.rare:
            reasons["rare form"] = evidence.RARE_FORM
        ruled_out = verdict.weight <= EXCLUDED and form.rule is None
        group.excluded = ruled_out and label not in explained
        if is_latin(label):
            most, usual = cases[label.casefold()]
            if usual != label and count * 3 <= most:
                reasons["other case"] = evidence.OTHER_CASE
        if weak and all(_titles_an_event(text, lines, r, lex) for r in readings):
            reasons["title"] = evidence.TITLE
        reasons["around"] = sum([_around(text, lines, r) for r in readings]) / count
        quoted = sum(text[r.body : r.body + 1] in _QUOTES for r in readings)
        if quoted == count and len(label) > 1 and lex.says("narrates", label):
            reasons["narrated"] = evidence.NARRATED
        if stamped and not form.soft:
            behind = sum([r.line in stamped for r in readings])
            if behind:
                reasons["behind a stamp"] = evidence.STAMPED * behind / count
        group.reasons = reasons
        group.own = sum(reasons.values())
    for group in _itemized(lines, groups):
        group.reasons["list"] = evidence.LIST
        group.own += evidence.LIST


def _titles_an_event(text: str, lines: list[Line], reading: Reading, lex: Lexicon) -> bool:
    """Whether what follows is no speech but tells whose: Council: Remarks by President Roe."""
    end = lines[reading.line].end
    if end <= reading.body or text[end - 1] in FINISHED:
        return False
    cues = lex.cues.get("event of somebody", ())
    return any(cue.compiled.match(text, reading.body, end) for cue in cues)


def _called_by_name(text: str, label: str, start: int) -> bool:
    """Whether the speech just before has a name that stands in front of an affiliation.

    Moderators call on Ada, or on Ada Roe: the label is Ada Roe, Quay Post.
    """
    found = _AFFILIATED.match(label)
    before = text[max(0, start - NEARBY) : start]
    return found is not None and re.search(rf"\b{re.escape(found[1])}\b", before) is not None


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


class _Form(NamedTuple):
    """What a form says of all labels that have it."""

    said: Mapping[str, float]
    rule: float | None  # the weight of the opening rule that found them, if one did
    soft: bool
    rare: bool


def _judge_form(form: str, count: int, lex: Lexicon) -> _Form:
    said = evidence.form_evidence(form)
    rule = None
    if form.startswith("rule "):
        rule = next(r.weight for r in reversed(lex.openings) if r.name == form[5:])
        said = {"rule": rule} if rule > 1 else {**said, "rule": rule}
    rare = count < evidence.FEW - 1 and _SELDOM_ALONE.search(form) is not None
    return _Form(said, rule, form.startswith("soft"), rare)


def spoken_name(label: str) -> str:
    """A label without the post on its second line, or behind a dash."""
    post = _POST_BEHIND.search(label)
    return label[: post.start()] if post else label


def _numbered(label: str) -> str:
    """The letter of a label that is a letter and a number, or ''."""
    return label[0] if len(label) > 1 and _LETTER_AND_NUMBER.fullmatch(label) else ""


def _aside(label: str) -> str:
    """What stands in brackets at the end of a label, or ''."""
    found = _ASIDE.search(label) if label[-1] in "）)" else None
    return found[0] if found else ""


def without_aside(label: str) -> str:
    """The label without what stands in brackets at its end."""
    return label.removesuffix(_aside(label)).rstrip()


def _is_telephone(text: str, line: Line) -> bool:
    """Whether a line is a telephone number and nothing else."""
    number = _TELEPHONE.fullmatch(text, line.start, line.end)
    return number is not None and sum(map(str.isdigit, number[0])) >= _DIGITS


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
        if following and _is_telephone(text, following):
            said += evidence.CONTACT
    elif length < 30 and text[line.end - 1] not in _WRAPPED_AT:
        said += evidence.VALUE
    elif length > 20:
        said += evidence.SPEECH
    return said
