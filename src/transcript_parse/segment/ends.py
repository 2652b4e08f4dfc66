"""Where the conversation begins and ends: what looks like labels in the head and tail of a page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container
from itertools import pairwise

from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.furniture import Furniture, is_sentence
from transcript_parse.segment.groups import EXCLUDED
from transcript_parse.segment.layout import Opening
from transcript_parse.segment.lines import Line
from transcript_parse.segment.stamps import stamps

_CERTAIN = 1.0  # weight of a label that is no link: Next Post may be a newspaper's name
_DAY = re.compile(r"\d{4}\D")  # a stamp that begins so says the day
_FULL_STOP = "。."
_FIELD = re.compile(r"([^\W\d]{2,8})[:：]")
_LEDE = 80  # characters of a lede at whose end it says what follows
_LOOK, _ENOUGH = 5, 3  # openings behind the head, of which so many must have sentences


def within_the_page(
    text: str,
    lines: list[Line],
    openings: list[Opening],
    rules: Furniture,
    captions: Container[int],
    lex: Lexicon,
) -> list[Opening]:
    """The openings without those in the head and in the tail of the page."""
    openings = _before_tail(text, lines, openings, rules, lex)
    if len(openings) > 1 and _is_headline(text, lines, openings, rules, captions, lex):
        openings = openings[1:]
    return _behind_head(text, lines, openings, captions, lex)


def _is_headline(
    text: str,
    lines: list[Line],
    openings: list[Opening],
    rules: Furniture,
    captions: Container[int],
    lex: Lexicon,
) -> bool:
    """Whether the first label is somebody whom a headline quotes.

    Below it stands when and by whom it was published, or what it was published about.
    """
    at, second = openings[0].reading.line, openings[1].reading.line
    role = lex.verdict(openings[0].label).role
    if at + 1 >= second or role not in (None, "reporter"):
        return False
    line, below = lines[at], lines[at + 1]
    if role == "reporter":  # the outlet that publishes the page stands above its lede
        alone = openings[0].reading.body >= line.end
        return alone and bool(lex.says("lede", text[below.start : below.end]))
    if openings[0].reading.body >= line.end or text[line.end - 1] in _FULL_STOP:
        return False
    if _dated(text, below, lex):  # not on pages that date each speech
        return at + 2 == second or not _dated(text, lines[second - 1], lex)
    if is_sentence(text, line):
        return False
    if is_sentence(text, below):
        return bool(lex.says("lede", text[below.start : below.end]))
    return at + 1 in captions or rules.head.match(text, below.start, below.end) is not None


def _dated(text: str, line: Line, lex: Lexicon) -> bool:
    """Whether a line begins with a day, and no sentence ends in it."""
    stamp = stamps(lex).at(text, line.start, line.end)
    return bool(stamp and _DAY.search(text, *stamp)) and not is_sentence(text, line)


def _behind_head(
    text: str, lines: list[Line], openings: list[Opening], captions: Container[int], lex: Lexicon
) -> list[Opening]:
    """Leave out fields and links in the head of a page that look like labels.

    No sentence stands behind them, as one does behind the labels that follow.
    """
    if len(openings) > 1 and (
        _titles_the_page(text, openings[0], lex) or _opens_the_lede(text, openings, lex)
    ):
        openings = openings[1:]
    empty = (
        text[a.reading.body : b.reading.start].isspace() or a.reading.body == b.reading.start
        for a, b in pairwise(openings)
    )
    openings = openings[next((n for n, e in enumerate(empty) if not e), 0) :]

    def asks(opening: Opening) -> bool:  # a question needs no mark
        return lex.is_function(opening.label, "reporter")

    def speaks(n: int) -> bool:
        return _speaks(text, lines, openings, n, captions, lex)

    first = next((n for n, o in enumerate(openings) if speaks(n) or asks(o)), 0)
    spoken = [speaks(n) for n in range(first, first + _LOOK)]
    like = first and openings[0].reading.form == openings[first].reading.form
    enough = all(spoken[:_ENOUGH]) if like else sum(spoken) >= _ENOUGH
    return openings[first:] if first and enough else openings


def _titles_the_page(text: str, opening: Opening, lex: Lexicon) -> bool:
    """Whether what looks like the first label is a word for the record, in front of its title."""
    above = text[: opening.reading.start].strip()
    if above or lex.verdict(opening.label).weight > 0:
        return False
    return bool(lex.says("title", opening.label))


def _opens_the_lede(text: str, openings: list[Opening], lex: Lexicon) -> bool:
    """Whether the first label is printed like no other, in front of a lede: 【some outlet】."""
    first, second = openings[0].reading, openings[1].reading
    own = openings[0].label
    alike = sum(o.reading.form == first.form or o.label == own for o in openings)
    if alike > 1 or len(openings) <= _LOOK:
        return False
    lede = text[first.body : second.start].strip()
    return "\n" not in lede and bool(lex.says("lede", lede[-_LEDE:]))


def _speaks(
    text: str,
    lines: list[Line],
    openings: list[Opening],
    n: int,
    captions: Container[int],
    lex: Lexicon,
) -> bool:
    """Whether a sentence that is no caption stands behind the opening, up to the next."""
    if n >= len(openings):
        return False
    reading = openings[n].reading
    following = openings[n + 1].reading if n + 1 < len(openings) else None
    end = following.start if following else len(text)
    for number in range(reading.line, following.line + 1 if following else len(lines)):
        line = lines[number]
        if number != reading.line and (number in captions or _is_field(text, line, lex)):
            continue
        a, b = max(line.start, reading.body), min(line.end, end)
        while b > a and (text[b - 1].isspace() or text[b - 1] in "*_"):
            b -= 1
        if a < b and (
            is_sentence(text, Line(a, b, 0)) or lex.says("salutation", text[a : min(b, a + 40)])
        ):
            return True
    return False


def _is_field(text: str, line: Line, lex: Lexicon) -> bool:
    """Whether a line begins like one of the fields in the head of a page."""
    found = _FIELD.match(text, line.start, line.end)
    return found is not None and lex.verdict(found[1]).weight <= EXCLUDED


def _before_tail(
    text: str, lines: list[Line], openings: list[Opening], rules: Furniture, lex: Lexicon
) -> list[Opening]:
    """Leave out what looks like labels among the links behind the last speech."""
    counts = Counter(o.label for o in openings)
    counts -= _linked(text, lines, openings)
    last = len(openings)
    for i in range(len(openings) - 1, 0, -1):
        label = openings[i].label
        verdict = lex.verdict(label)
        if counts[label] > 1 or (verdict.role and verdict.weight >= _CERTAIN):
            break
        own = lines[openings[i].reading.line]
        between = [*lines[openings[i - 1].reading.line + 1 : openings[i].reading.line], own]
        tail = (not is_sentence(text, x) and rules.tail.match(text, *x[:2]) for x in between)
        if any(tail) or _is_noise(text, own, rules):
            last = i
    return openings[:last]


def _linked(text: str, lines: list[Line], openings: list[Opening]) -> Counter[str]:
    """The label of the first line, as often as links to the page repeat how that line begins."""
    whole = [text[slice(*lines[o.reading.line][:2])].rstrip("….") for o in openings]
    label = openings[0].label if openings else ""
    return Counter(
        label
        for o, line in zip(openings[1:], whole[1:], strict=True)
        if o.label == label and o.reading.body < lines[o.reading.line].end  # it goes on
        if whole[0].startswith(line)
    )


def _is_noise(text: str, line: Line, rules: Furniture) -> bool:
    """Whether something that may stand anywhere on a page makes up the whole line."""
    found = rules.inline.find(text[line.start : line.end])
    return any(n.end - n.start == line.end - line.start for n in found)
