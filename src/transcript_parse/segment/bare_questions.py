"""Questions without a label on pages that label the answers alone.

A paragraph that asks, numbered or not, stands right in front of each label. One that
does may end somebody's speech: where nearly all do, and hardly anybody is labelled as asking,
they are whoever asks. The count decides for the page, and for every label on it. A chair
who opens and closes, or a reporter or two, may have labels all the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from typing import NamedTuple

from transcript_parse.block import UNLABELLED_QUESTION
from transcript_parse.late import late
from transcript_parse.lexicon import Lexicon
from transcript_parse.packs.quantities import NUMERALS
from transcript_parse.segment.forms import Reading
from transcript_parse.segment.layout import Opening
from transcript_parse.segment.lines import Line
from transcript_parse.segment.unlabelled import DASH

FEW = 3  # answers a page must have ...
ANSWERS = 2  # ... and one whose labels are the word for it
FEW_OTHERS = 0.34  # share of turns that chairs and reporters may have under their own labels
USUAL = 0.6  # share of the answers with a question right in front
LONGEST = 600  # characters of a question
_OTHERS = ("reporter", "moderator")
_NUMBER = late(
    r"(?:\*\*|__)?"
    rf"(?:[（(][{NUMERALS}\d]{{1,3}}[）)]、?|(?:[{NUMERALS}]{{1,3}}|\d{{1,3}})[、.．])"
    r"[ \t\u3000\xa0]*(?=[^\d\s])"
)


class _Bare(NamedTuple):
    """A line in front of an answer: whether it asks, or carries a number, and where it begins."""

    line: int
    body: int
    number: str
    asks: bool


def with_bare_questions(
    text: str,
    lines: Sequence[Line],
    openings: list[Opening],
    captions: Container[int],
    lex: Lexicon,
) -> list[Opening]:
    """The openings, and one for each question that stands without label between answers."""
    answers = [n for n, o in enumerate(openings) if lex.verdict(o.label).role not in _OTHERS]
    labels = {openings[n].label for n in answers}
    least = ANSWERS if all(lex.is_function(label, "official") for label in labels) else FEW
    if len(answers) < least or len(openings) - len(answers) > FEW_OTHERS * len(openings):
        return openings
    found = {
        n: bare
        for n in answers
        if (bare := _in_front(text, lines, openings[n - 1] if n else None, openings[n], captions))
    }
    asked = {n for n, bare in found.items() if bare.asks}
    if len(asked) < least or not _usual([(openings[n].label, n in asked) for n in answers]):
        return openings
    numbered = 2 * sum(bool(bare.number) for bare in found.values()) > len(found)
    result: list[Opening] = []
    times = Counter(o.label for o in openings)
    for n, opening in enumerate(openings):
        bare = found.get(n)
        if bare and (
            bare.asks or (bare.number if numbered else _addresses(text, lines, bare, lex))
        ):
            if all(times[o.label] == 1 and lex.verdict(o.label).weight < 1 for o in result):
                result.clear()  # what looks like a label in the head of the page
            result.append(_opening(lines, bare))
        result.append(opening)
    return result


def _usual(answers: Sequence[tuple[str, bool]]) -> bool:
    """Whether questions stand in front of most answers, and of most of everybody's."""
    behind: dict[str, list[bool]] = {}
    for label, asked in answers:
        behind.setdefault(label, []).append(asked)
    several = [found for found in behind.values() if len(found) > 1]
    count = sum(map(sum, behind.values()))
    return count >= USUAL * len(answers) and all(2 * sum(f) >= len(f) for f in several)


def _in_front(
    text: str,
    lines: Sequence[Line],
    before: Opening | None,
    opening: Opening,
    captions: Container[int],
) -> _Bare | None:
    """The paragraph in front of a label, if something is left of the speech before it."""
    n = opening.reading.line - 1
    while n >= 0 and n in captions:
        n -= 1
    first = before.reading.line if before else -1
    if n <= first or opening.reading.form.startswith("soft"):
        return None
    start, end, _ = lines[n]
    if before and n == first + 1 and before.reading.body >= lines[first].end:
        return None  # all that is said under a label that has a line to itself
    if end - start > LONGEST:
        return None
    number = _NUMBER.match(text, start, end) or DASH.match(text, start, end)
    body = number.end() if number else start
    return _Bare(
        n, body, number[0] if number else "", "？" in (said := text[body:end]) or "?" in said
    )


def _addresses(text: str, lines: Sequence[Line], bare: _Bare, lex: Lexicon) -> bool:
    """Whether a paragraph that does not ask speaks to whoever answers."""
    return bool(lex.says("second person", text, bare.body, lines[bare.line].end))


def _opening(lines: Sequence[Line], bare: _Bare) -> Opening:
    start = lines[bare.line].start
    rule = UNLABELLED_QUESTION
    return Opening(Reading(bare.line, start, bare.body, (start, start), None, rule, rule), "", 0.0)
