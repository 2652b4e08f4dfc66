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
from transcript_parse.text import Piece, lines_with

_BETWEEN = re.compile(r"[_|｜,，、·\-—\s]+")
LONGEST: Final = 400
"""Characters of the longest line that is looked at."""

OF_A_LINK: Final = 3
COVER: Final = 0.8
"""Words of a link, and the share of its characters they must make up."""

LIKE_A_LINK: Final = 2
LIKE_COVER: Final = 0.6
MANY: Final = 3
"""The same where a line is made of nothing else, and so many links it has at least."""

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
    led = lines_with(plain, LEADS)
    for start, end in led:
        line = plain[start:end]
        begins = min(at for lead in LEADS if (at := line.find(lead)) >= 0)
        yield start + _sentence(line, begins), start + len(line.rstrip())
    taken = set(led)
    alone, linked = [], False
    for start, end in lines_with(plain, SIGNS):
        line = plain[start:end]
        if (start, end) in taken or len(line) > LONGEST or "。" in line:
            continue
        pieces = [*_links(line)]
        linked = linked or bool(pieces)
        yield from ((start + a, start + b) for a, b in pieces)
        if not pieces and _is_link(line.strip()):
            alone.append((start, start + len(line.rstrip())))
    if linked:  # where there is one line of links, a link alone on its line is another
        yield from alone


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
    """The stretch of a line from its first such link to its last, if there is little else.

    The whole line, if there is hardly anything else in it.
    """
    parts: list[Piece] = []
    at = 0
    for gap in [*_BETWEEN.finditer(line), None]:
        end = gap.start() if gap else len(line)
        if end > at:
            parts.append((at, end))
        at = gap.end() if gap else end
    worded = [(a, b, *_words_of_links(line[a:b])) for a, b in parts]
    found = [(a, b) for a, b, n, part in worded if n >= OF_A_LINK and part >= COVER]
    like = [(a, b) for a, b, n, part in worded if n >= LIKE_A_LINK and part >= LIKE_COVER]
    if found and "、" not in line and len(like) >= MANY and _share(like, 0, len(line)) >= MOSTLY:
        stripped = line.strip()
        start = line.find(stripped)
        yield start, start + len(stripped)
    elif len(found) >= LINKS and _share(found, found[0][0], found[-1][1]) >= MOSTLY:
        yield found[0][0], found[-1][1]


def _share(pieces: list[Piece], start: int, end: int) -> float:
    return sum(b - a for a, b in pieces) / (end - start)


def _is_link(text: str) -> bool:
    """Whether hardly anything but words of such links stands in `text`."""
    count, share = _words_of_links(text)
    return count >= OF_A_LINK and share >= COVER


def _words_of_links(text: str) -> tuple[int, float]:
    """How many words of such links stand in `text`, and the share of its characters in them."""
    words, at, count, covered = _words(), 0, 0, 0
    while at < len(text):
        word = words.behind(text, at)
        count += len(word) > 1
        covered += len(word)
        at += len(word) or 1
    return count, covered / len(text) if text else 0.0
