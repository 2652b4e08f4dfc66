"""Lines of a link farm: names of films and games that nobody ever wrote into a sentence.

They hold no token that recurs; the whole line is made of the words of such links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from transcript_parse.normalize.vocabulary import Vocabulary, vocabulary
from transcript_parse.packs.link_farms import LEADS, SIGNS, SURE, WORDS

Piece = tuple[int, int]

_BETWEEN = re.compile(r"[_|｜,，、·\-—\s]+")
LONGEST: Final = 400
"""Characters of the longest line that is looked at."""

OF_A_LINK: Final = 3
COVER: Final = 0.8
"""Words of a link, and the share of its characters they must make up."""

DIGITS: Final = 6
"""Digits that may end a link."""

LINKS: Final = 2
MOSTLY: Final = 0.6
"""Links of a line, and the share of its characters they must make up."""


@cache
def _words() -> Vocabulary:
    return vocabulary(WORDS)


def find_link_farms(plain: str) -> Iterator[Piece]:
    """Lines, or their ends, that are nothing but such links; offsets of `plain`."""
    for sure in SURE:
        if sure in plain:
            yield from _around(plain, sure)
    led = any(lead in plain for lead in LEADS)
    if not led and sum(sign in plain for sign in SIGNS) < LINKS:
        return
    start = 0
    for line in plain.split("\n"):
        begins = min((at for lead in LEADS if (at := line.find(lead)) >= 0), default=-1)
        if led and begins >= 0:
            yield start + _sentence(line, begins), start + len(line.rstrip())
        elif len(line) <= LONGEST and "。" not in line and any(sign in line for sign in SIGNS):
            yield from ((start + a, start + b) for a, b in _links(line))
        start += len(line) + 1


def _around(plain: str, sure: str) -> Iterator[Piece]:
    """Stretches of a few such words without a gap, one of which no honest page has."""
    words, at = _words(), plain.find(sure)
    while at >= 0:
        start, end, count = at, at + len(sure), 1
        while (word := words.before(plain, start)) and start - len(word) >= 0:
            start, count = start - len(word), count + (len(word) > 1)
        while word := words.behind(plain, end):
            end, count = end + len(word), count + (len(word) > 1)
        end += len(plain[end : end + DIGITS]) - len(plain[end : end + DIGITS].lstrip("0123456789"))
        if count >= OF_A_LINK:
            yield start, end
        at = plain.find(sure, end)


def _sentence(line: str, at: int) -> int:
    """Where the sentence begins in which a lead stands."""
    begins = max(line.rfind(mark, 0, at) for mark in "。！？>")
    return begins + 1 + len(line[begins + 1 :]) - len(line[begins + 1 :].lstrip())


def _links(line: str) -> Iterator[Piece]:
    """The stretch of a line from its first such link to its last, if there is little else."""
    found: list[Piece] = []
    at = 0
    for gap in [*_BETWEEN.finditer(line), None]:
        end = gap.start() if gap else len(line)
        if _is_link(line[at:end]):
            found.append((at, end))
        at = gap.end() if gap else end
    if len(found) >= LINKS:
        first, last = found[0][0], found[-1][1]
        if sum(b - a for a, b in found) >= MOSTLY * (last - first):
            yield first, last


def _is_link(text: str) -> bool:
    """Whether hardly anything but the words of such links stands in `text`."""
    words, at, count, covered = _words(), 0, 0, 0
    while at < len(text):
        word = words.behind(text, at)
        count += len(word) > 1
        covered += len(word)
        at += len(word) or 1
    return count >= OF_A_LINK and covered >= COVER * len(text)
