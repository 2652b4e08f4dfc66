"""One block of text as the spam search sees it: script, pairs and what recurs.

Everything is looked up in simplified script, character by character, so that
offsets are those of the raw text.
"""

from __future__ import annotations

from functools import cache, cached_property, lru_cache
from itertools import compress, islice
from operator import itemgetter
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize.background import OTHER, Addresses, Background, address, background
from transcript_parse.packs.characters import TRADITIONAL
from transcript_parse.packs.quantities import LEADS, UNITS
from transcript_parse.packs.variants import LOOKED_UP

_TRADITIONAL = late(f"[{TRADITIONAL}]")
_LOOKED_UP = late(f"[{TRADITIONAL}{''.join(LOOKED_UP)}]")
_FEW: Final = 16
"""One traditional character in so many: below, replacing them singly is cheaper."""

_COUNTER: Final = tuple(range(1 << 16))
"""Integers that exist already; `compress` picks positions from them."""

BLOCK: Final = 40_000
"""Longest block searched as one, in characters: bounds memory and keeps time linear."""

NOISE: Final = 0.35
"""Share of unknown pairs from which a text is no running Chinese at all: nothing heals."""

_LOOKUPS: Final = 150
_JOINED: Final = 150
"""So many searches of the text cost as much as an index of its longer strings, and of
its pairs."""

HAN, DIGIT, LATIN, SPACE, LINE, MARK = "h", "0", "A", " ", "\n", ","

# What two neighbours that are not both Han say, as a log ratio like a link.
_JOINS: Final = {
    DIGIT + DIGIT: 3.0,
    LATIN + LATIN: 2.5,
    MARK + MARK: -1.0,
    LINE + MARK: -1.5,
    MARK + LINE: 0.5,
    LINE + SPACE: -0.5,
    DIGIT + LATIN: -0.5,
    LATIN + DIGIT: -0.5,
    DIGIT + MARK: 0.5,
    LATIN + MARK: 0.3,
    MARK + LATIN: 0.3,
}
_UNIT, _NO_UNIT = 1.5, -0.7
_LEAD, _NO_LEAD = 1.0, -0.5


@cache
def _simple_forms() -> dict[int, str]:
    """Each traditional character's simplified form, as OpenCC knows them."""
    from opencc import OpenCC

    chars = list(map(chr, range(0x4E00, 0xA000)))
    converted = OpenCC("t2s").convert("\n".join(chars)).split("\n")
    forms = {
        ord(c): form for c, form in zip(chars, converted, strict=True) if c != form <= chars[-1]
    }
    return forms | {ord(c): form for c, form in LOOKED_UP.items()}


def simplified(text: str) -> str:
    """`text` character by character in simplified script."""
    found = _TRADITIONAL.findall(text)
    if not found:
        return text
    forms = _simple_forms()
    if len(found) * _FEW > len(text):
        return text.translate(forms)
    return _LOOKED_UP.sub(lambda m: forms.get(ord(m.group()), m.group()), text)


@lru_cache(maxsize=1 << 16)
def kind(char: str) -> str:
    """HAN, DIGIT, LATIN, SPACE, LINE or MARK; an empty string counts as a line's end."""
    if "\u4e00" <= char <= "\u9fff":
        return HAN
    if char.isdigit():
        return DIGIT
    if not char or char in "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029":
        return LINE
    if char.isspace():
        return SPACE
    return LATIN if char.isalpha() else MARK


@lru_cache(maxsize=1 << 17)
def link(left: str, right: str) -> float:
    """How well `right` follows `left`, whatever characters they are."""
    a, b = kind(left), kind(right)
    if a == HAN:
        if b == HAN:
            return background().link(left, right)
        if b == DIGIT:
            return _LEAD if left in LEADS else _NO_LEAD
        return background().link(left, OTHER) if b in (MARK, LINE) else 0.0
    if b == HAN:
        if a == DIGIT:
            return _UNIT if right in UNITS else _NO_UNIT
        return background().link(OTHER, right) if a in (MARK, LINE) else 0.0
    return _JOINS.get(a + b, 0.0)


class View:
    """A block of text and what is known of its pairs."""

    def __init__(self, raw: str, marked: frozenset[str] = frozenset()) -> None:
        """`marked` are pairs to be treated as unknown: a known campaign's."""
        self.raw = raw
        self.plain = simplified(raw)
        self._asked = self._joined = 0
        self.model: Background = background()
        self.addresses, self.flags = self.model.scan(self.plain, marked)
        # The first and the last pair have no neighbour to look at.
        unknown = list(compress(_COUNTER, self.flags))
        while unknown and unknown[-1] >= len(self.flags) - 1:
            unknown.pop()
        self.unknown = unknown[1:] if unknown and unknown[0] == 0 else unknown
        self.noise = len(unknown) > NOISE * len(self.flags)
        self._at_unknown = itemgetter(*self.unknown, 0)
        self.pairs: Addresses = self.beside(0) if self.unknown else ()

    def beside(self, shift: int) -> Addresses:
        """The addresses of unknown pairs, or of those one behind (1) or before them (-1)."""
        pairs = self.addresses
        moved = pairs[1:] if shift > 0 else pairs[-1:] + pairs[:-1] if shift else pairs
        # One more was asked for, so that a tuple comes back also for a single place.
        found: Addresses = self._at_unknown(moved)
        return found[:-1]

    @cached_property
    def lines(self) -> list[str]:
        """The text's lines."""
        return self.plain.split("\n")

    @cached_property
    def _grams(self) -> frozenset[str]:
        plain = self.plain
        found: set[str] = set()
        for size in (3, 4):
            shifted = (islice(plain, i, None) for i in range(size))
            found.update(map("".join, zip(*shifted, strict=False)))
        return frozenset(found)

    @cached_property
    def _pairs(self) -> frozenset[int]:
        return frozenset(self.addresses)

    def joins(self, left: str, right: str) -> bool:
        """Whether the two Han characters stand next to each other anywhere."""
        self._joined += 1
        if self._joined < _JOINED:
            return left + right in self.plain
        return address(left, right) in self._pairs

    def has(self, gram: str) -> bool:
        """Whether `gram` (three or four characters) stands anywhere in the block."""
        if self._asked < _LOOKUPS:
            self._asked += 1
            return gram in self.plain
        return gram in self._grams

    def places(self, token: str) -> list[int]:
        """Where `token` starts, occurrences that do not overlap."""
        plain, found = self.plain, []
        at = plain.find(token) if token else -1
        while at >= 0:
            found.append(at)
            at = plain.find(token, at + len(token))
        return found
