"""Readings: every way in which a line could open a turn.

A reading says where header and label would stand and which form they have;
it rejects nothing for its looks. Which form holds is decided for the whole
document in `layout`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from transcript_parse.late import late
from transcript_parse.lexicon import Lexicon
from transcript_parse.packs.quantities import NUMERALS, UNITS
from transcript_parse.rules import CalledOpening, OpeningRule
from transcript_parse.segment.forms import BARS, SEPARATORS, SPACE, Place, Reading, by_form
from transcript_parse.segment.gates import Fitting, Gate
from transcript_parse.segment.lines import Line
from transcript_parse.segment.stamps import InFront, Stamps, stamps
from transcript_parse.text import Piece, positions

_MARKS = "#>*_`~|◆●■▲▼◇□△▽○◎★☆※•·-–—+="
_MARK = regex.compile(  # any symbol may be somebody's bullet
    rf"[#>*_`~|※•\p{{So}}\p{{Sm}}--[+=<]][{re.escape(_MARKS)}\p{{So}}\p{{Sm}}\ufe0f\u200d]*"
    r"[ \t\u3000\xa0]*"
    r"|[-–—+=·]+[ \t\u3000\xa0]+|[@＠](?=\w)|[—–]{2}(?=\p{Han}{1,12}[:：])|\d{1,4}\t"
    rf"|\d{{1,2}}[ \u3000](?![{UNITS}])(?=\p{{Han}}{{1,4}}[:：])"
    rf"|(?:(?:\d{{1,3}}|[{NUMERALS}]{{1,3}})[.．、]|[（(][{NUMERALS}\d]{{1,3}}[）)]、?|[①-⑳])"
    r"[ \t\u3000]*(?=[^\d\s])",
    regex.VERSION1,
)
_SIGN = late(r"([■□●○◆◇▲△★☆◎])[ \t\u3000]*[:：][ \t\u3000]*(?=\S)")
_COUNTED = late(  # **一、问：, **3. 某报记者：
    rf"(?:[{NUMERALS}]{{1,3}}、|\d{{1,2}}[、.．])[ \t\u3000\xa0]*+(?=[^\d\s])"
)
_NUMBERED = re.compile(rf"[（(]?[{NUMERALS}\d①-⑳]")
_MARK_GATE = Gate((_MARK,), 3)
_PICTURES = "\U0001f000"
_PROSE = re.compile(rf"[^\s:：。！？!?；;…，*\[(（【〔「『〖{BARS}/／~～—]{{0,45}}[。！？!?；;…，]")
_CLOSED_STAMP = late(r"label[\[［【（(]stamp$")
_WORD = r"[^\s:：，,。！？!?；;…“”]"
_SENTENCE_END = r"[。！？!?…”」』）)\]】~～.][ \t\u3000\xa0]*+"
_SOFT_MARKED = re.compile(rf"{_SENTENCE_END}(?=[\[【（(「*\d])")
_SOFT_WORDS = re.compile(
    rf"{_SENTENCE_END}(?=(?:{_WORD}{{1,20}}+(?:[ \u3000]{_WORD}{{2,12}})?[ ]?[:：]"
    rf"|{_WORD}{{1,20}}+[ ][-–—]))"
)
_SOFT_LONGEST = 36  # characters of these words and what ends them


class _Rules(NamedTuple):
    """What a pack says of the openings of lines."""

    stamps: Stamps
    openings: Gate[OpeningRule | CalledOpening]


_NO_OPENINGS: Gate[OpeningRule | CalledOpening] = Gate(())


@lru_cache(maxsize=32)
def _openings(
    lex: Lexicon,
) -> Fitting[OpeningRule | CalledOpening, Gate[OpeningRule | CalledOpening]]:
    return Fitting(lex.openings, Gate)


def read_lines(
    text: str, lines: list[Line], fronts: list[InFront | None], lex: Lexicon
) -> list[Reading]:
    """All readings of all lines; `fronts` are the stamps in front of them."""
    readings: list[Reading] = []
    rules = _Rules(stamps(lex), _openings(lex).to(text))
    for index, (line, timed) in enumerate(zip(lines, fronts, strict=True)):
        readings += _read(text, index, line.start, line.end, timed, rules)
    return readings


def _read(
    text: str, index: int, start: int, end: int, timed: InFront | None, rules: _Rules
) -> list[Reading]:
    """All readings of `text[start:end]`; `timed` is the stamp in front of it."""
    first = text[start]
    if timed is None and first.isalpha() and first not in NUMERALS:
        openings = rules.openings.admit(text, start, end)
        prose = _PROSE.match(text, start, end)
        if prose and not openings:
            return []  # as most lines have no reading
        place, mark = Place(index, start, start, end, None, ""), ""
    else:
        sign = _SIGN.match(text, start, end)
        if sign:  # a sign stands for a speaker
            place = Place(index, start, start, end, None, "")
            return [place.reading("label colon", sign.span(1), sign.end())]
        mark, stamp, at = _in_front(text, start, end, timed, rules)
        if at >= end:
            return (
                [Reading(index, start, end, (end, end), stamp, "stamp", "stamp")] if stamp else []
            )
        prefix = ("stamp " if stamp else "") + (f"{_kind_of_mark(mark)} " if mark else "")
        place = Place(index, start, at, end, stamp, prefix)
        openings = rules.openings.admit(text, at, end)
        prose = None if mark else _PROSE.match(text, at, end)
    marked = place.at > start
    readings = _by_rules(text, place, openings, rules.openings) if openings or marked else []
    if prose:
        return readings  # a sentence ends or pauses before anything could end a label
    return readings + by_form(text, place, mark, rules.stamps)


def _kind_of_mark(mark: str) -> str:
    """What a mark is called in a form: numbers are one kind, and so are pictures."""
    if _NUMBERED.match(mark):
        return "1"
    return mark[0] if mark[0] < _PICTURES else "☺"


def _in_front(
    text: str, start: int, end: int, timed: InFront | None, rules: _Rules
) -> tuple[str, Piece | None, int]:
    """The mark and the stamp in front of a label, and where they end."""
    at, mark = start, ""
    marked = _MARK.match(text, start, end) if _MARK_GATE.admit(text, start, end) else None
    if marked:
        at = marked.end()
        mark = marked[0].strip(SPACE)
        counted = _COUNTED.match(text, at, end)
        at = counted.end() if counted else at
        timed = rules.stamps.in_front(text, at, end)
    if timed is None:
        return mark, None, at
    stamp, at = timed
    separators = SEPARATORS.match(text, at, end)
    return mark, stamp, separators.end() if separators else at


def _by_rules(
    text: str,
    place: Place,
    openings: Sequence[OpeningRule | CalledOpening],
    gate: Gate[OpeningRule | CalledOpening],
) -> list[Reading]:
    """What the opening rules of the pack say of a line; `openings` may hold at its label."""
    index, start, at, end, stamp, _ = place
    found = {}
    for rule in openings:
        opens = rule.opens(text, at, end)
        if opens:
            found[id(rule)] = rule, opens, opens.stamp or stamp
    if at > start:  # the mark or the stamp may be the rule's own
        for rule in gate.admit(text, start, end):
            opens = rule.opens(text, start, end) if id(rule) not in found else None
            if opens:
                found[id(rule)] = rule, opens, opens.stamp
    if len(found) > 1:
        found = {id(rule): found[id(rule)] for rule in gate.rules if id(rule) in found}
    return [
        Reading(
            index,
            start,
            opens.body,
            opens.label,
            stamp,
            f"rule {rule.name}",
            rule.name,
            opens.parts,
        )
        for rule, opens, stamp in found.values()
    ]


def read_soft(text: str, lines: list[Line], lex: Lexicon) -> list[Reading]:
    """Readings behind the ends of sentences inside lines.

    Whole conferences are printed as one paragraph; there the text behind a
    sentence end is read like a line of its own.
    """
    readings: list[Reading] = []
    rules = _Rules(stamps(lex), _NO_OPENINGS)  # which are matched at the start of a line
    index = 0
    for start in _behind_sentences(text):
        while index + 1 < len(lines) and lines[index + 1].start <= start:
            index += 1
        line = lines[index] if lines else None
        if line is None or not line.start < start < line.end:
            continue
        timed = rules.stamps.in_front(text, start, line.end)
        readings += [
            r._replace(form=f"soft {r.form}", rule="soft")
            for r in _read(text, index, start, line.end, timed, rules)
            if not r.form.endswith(("alone", "space", "stamp")) or _CLOSED_STAMP.search(r.form)
        ]
    return readings


def _behind_sentences(text: str) -> list[int]:
    """Where behind the end of a sentence stands a bracket, a digit, or a word and its colon.

    Colons and dashes are rare: words are looked for in front of them only.
    """
    found = {m.end() for m in _SOFT_MARKED.finditer(text)}
    ends = positions(text, ":：")
    for dash in "-–—":
        if f" {dash}" in text:
            ends += (at for at in positions(text, dash) if text[at - 1 : at] == " ")
    for start, end in _stretches(text, sorted(ends)):
        found.update(m.end() for m in _SOFT_WORDS.finditer(text, start, end))
    return sorted(found)


def _stretches(text: str, ends: list[int]) -> Iterator[Piece]:
    """What stands in front of these places, as far as the words before a colon may reach."""
    low = high = 0
    for end in ends:
        start = max(high, end - _SOFT_LONGEST)
        while start > high and text[start] in SPACE:
            start -= 1
        if start > high:
            if high:
                yield low, high
            low = start
        high = end + 1
    if high:
        yield low, high
