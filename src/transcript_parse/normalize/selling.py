"""What advertisements say around the name they sell.

A campaign invents its name, and no list has it; but whatever it sells, the same
words stand behind the name and in front of it. Of 1,700 rare words that come back
in 208 clean pages two had more than three points of them. A firm that speaks of what
it sells has as many as a campaign, though; there the sentences must not miss the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize.vocabulary import Vocabulary, vocabulary
from transcript_parse.packs.advertising import PLAIN, SELLING

_CODE = late(r"[0-9A-Za-z]{1,6}")
"""A number or a code in an advertisement: 24h, 0800, VIP88."""

LOOKED_AT: Final = 40
"""Places of a name that are looked at."""

ONLY_SELLS: Final = 2


@cache
def _selling() -> Vocabulary:
    return vocabulary(SELLING)


@cache
def _all() -> Vocabulary:
    return vocabulary((*PLAIN, *SELLING))


def sold(plain: str, core: str, places: Sequence[int]) -> int:
    """How much the words next to `core` sell: two points for each that only sells, else one.

    Words that follow them are heard, too, and a space between does not matter.
    """
    words, size = _all(), len(core)
    found: set[str] = set()
    for place in places[:LOOKED_AT]:
        at = place + size
        at += plain.startswith(" ", at)
        while word := words.behind(plain, at):
            found.add(word)
            at += len(word)
        at = place - (place > 0 and plain[place - 1] == " ")
        while word := words.before(plain, at):
            found.add(word)
            at -= len(word)
    only = _selling().words
    return sum(ONLY_SELLS if word in only else 1 for word in {_folded(w) for w in found})


def _folded(word: str) -> str:
    """One of the spellings of a Latin word."""
    return word.casefold() if word.isascii() else word


def is_selling_word(word: str) -> bool:
    """Whether a Latin word is one of advertisements, and nobody's name."""
    return _all().made(word)


@lru_cache(maxsize=4096)
def sells(tail: str) -> bool:
    """Whether what stands next to a name is made of advertising words, and a code perhaps."""
    words = _all()
    said = "".join(tail.split())
    if words.made(said):
        return bool(said)
    code = _CODE.match(said)
    if code and words.made(said[code.end() :]):
        return True
    codes = [m for m in _CODE.finditer(said) if m.end() == len(said)]
    return bool(codes) and words.made(said[: codes[0].start()])


def selling_words(text: str) -> Iterator[tuple[int, int]]:
    """Where advertising words stand in `text`, the longest from left to right."""
    words, at = _all(), 0
    while at < len(text):
        word = words.behind(text, at)
        if word:
            yield at, at + len(word)
        at += len(word) or 1
