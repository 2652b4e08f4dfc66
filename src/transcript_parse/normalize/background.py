"""What ordinary Chinese looks like: which character follows which, and how often.

The model holds one number for a pair of neighbours: the log of how much more
often the two stand together than chance would have it, shrunk towards zero
where little was counted. It is loaded from `background.bin.gz`, which
`build_background` writes.

Two ways lead to the numbers. `link()` is exact. `scan()` looks up all pairs of
a text at once without a Python loop: characters become bytes, bytes become
table addresses by slicing and big-integer arithmetic, and `itemgetter` fetches
them all in one call. Two pairs may share an address, so a scan takes one
unknown pair in twenty for a known one: good enough to say where to look.
"""

from __future__ import annotations

import gzip
import math
import re
from array import array
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise
from operator import itemgetter
from struct import unpack
from typing import Final, NamedTuple

RESOURCE: Final = "background.bin.gz"
MAGIC: Final = b"TPBG2\n"
OTHER: Final = "\0"
"""Stands for any character that is not Han: the edge of a run."""

STEPS: Final = 15
LOWEST: Final = -2.0
STEP: Final = 0.6
"""Stored links are 1..STEPS, `LOWEST + STEP * n`: finer steps found nothing more."""

USUAL: Final = -10.0
ORDINARY: Final = -11.8
"""Log probability from which a pair is usual, and from which it is ordinary."""

EVERYDAY: Final = 200
"""Count from which everybody can read a character: the first 1,500 or so."""

_PRIOR: Final = 0.5
"""Added to seen and expected counts, so that rare pairs say little."""

_ADDRESS_BITS: Final = 21
_HAN_FIRST, _HAN_LAST = 0x4E, 0x9F
_IS_HAN = bytes(255 if _HAN_FIRST <= i <= _HAN_LAST else 0 for i in range(256))
# Five bits from the high bytes of both characters; the factors are odd, so
# that neighbouring code pages land in different slots.
_LEFT = bytes((i * 13 + 5) % 32 if _HAN_FIRST <= i <= _HAN_LAST else 0 for i in range(256))
_RIGHT = bytes((i * 23 + 9) % 32 if _HAN_FIRST <= i <= _HAN_LAST else 0 for i in range(256))
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Scan(NamedTuple):
    """All pairs of a text: item i belongs to `text[i:i + 2]`.

    `addresses` tell pairs apart, but for a collision now and then; `unknown`
    is 1 where the pair was never counted.
    """

    addresses: tuple[int, ...]
    unknown: tuple[int, ...]


def addresses(text: str) -> tuple[int, ...]:
    """The table address of each pair of neighbours in `text`."""
    data = text.encode("utf-16-le", "surrogatepass")
    size = len(text)
    if len(data) != 2 * size:
        data = _ASTRAL.sub(OTHER, text).encode("utf-16-le", "surrogatepass")
    high = data[1::2]
    # Everything that is not Han becomes zero and so one and the same character.
    han = int.from_bytes(high.translate(_IS_HAN), "little")
    low = (int.from_bytes(data[::2], "little") & han).to_bytes(size, "little")
    left = int.from_bytes(high.translate(_LEFT), "little")
    right = int.from_bytes(high.translate(_RIGHT)[1:], "little")
    packed = bytearray(4 * size)
    packed[::4] = low
    packed[1::4] = low[1:] + b"\0"
    packed[2::4] = (left ^ right).to_bytes(size, "little")
    return unpack(f"<{size}i", packed)[:-1] if size else ()


def address(left: str, right: str) -> int:
    """The table address of one pair of Han characters, as in `addresses`."""
    a, b = ord(left), ord(right)
    return a & 255 | (b & 255) << 8 | (_LEFT[a >> 8] ^ _RIGHT[b >> 8]) << 16


class Background:
    """Pair statistics of ordinary simplified Chinese."""

    def __init__(self, frequencies: dict[str, int], links: dict[str, int]) -> None:
        """Counts of single characters, and stored steps (1..STEPS) of pairs."""
        self.total = sum(frequencies.values())
        self._share = {c: n / math.sqrt(self.total) for c, n in frequencies.items()}
        self._rare = _PRIOR / math.sqrt(self.total)
        self._links = {pair: LOWEST + STEP * n for pair, n in links.items()}
        unknown = bytearray(b"\1") * (1 << _ADDRESS_BITS)
        for address in addresses("".join(links))[::2]:
            unknown[address] = 0
        self._unknown = bytes(unknown)

    def scan(self, text: str, marked: frozenset[str] = frozenset()) -> Scan:
        """All pairs of `text` (simplified script); `marked` pairs count as unknown."""
        places = addresses(text)
        table = self._marked(marked) if marked else self._unknown
        if len(places) < 2:  # itemgetter returns a tuple from two items on
            return Scan(places, tuple(table[p] for p in places))
        return Scan(places, itemgetter(*places)(table))

    @lru_cache(maxsize=8)  # noqa: B019 (there is one background, and it stays)
    def _marked(self, marked: frozenset[str]) -> bytes:
        table = bytearray(self._unknown)
        for pair in marked:
            table[addresses(pair)[0]] = 1
        return bytes(table)

    def link(self, left: str, right: str) -> float:
        """How much more often `right` follows `left` than by chance (natural log).

        Unknown pairs of frequent characters are evidence against, unknown
        pairs of rare ones are none.
        """
        found = self._links.get(left + right)
        if found is not None:
            return found
        expected = self._share.get(left, self._rare) * self._share.get(right, self._rare)
        return math.log(_PRIOR / (expected + _PRIOR))

    def rarity(self, token: str) -> float:
        """Log probability of `token` in ordinary text, from its characters and links."""
        scale = math.sqrt(self.total)
        odds = sum(math.log(self._share.get(c, self._rare) / scale) for c in token)
        return odds + sum(self.link(a, b) for a, b in pairwise(token))

    def _pairs_above(self, least: float) -> frozenset[str]:
        """Pairs of Han whose log probability is above `least`."""
        scale = math.log(math.sqrt(self.total))
        odds = {c: math.log(share) - scale for c, share in self._share.items() if c != OTHER}
        return frozenset(
            pair
            for pair, link in self._links.items()
            if odds.get(pair[0], least) + odds.get(pair[1], least) + link > least
        )

    @cached_property
    def usual(self) -> frozenset[str]:
        """Pairs so frequent that they begin ordinary words."""
        return self._pairs_above(USUAL)

    @cached_property
    def ordinary(self) -> frozenset[str]:
        """Pairs too frequent to be what only injected tokens share."""
        return self._pairs_above(ORDINARY)

    def everyday(self, char: str) -> bool:
        """Whether everybody can read the character."""
        return self._share.get(char, 0.0) * math.sqrt(self.total) >= EVERYDAY

    def counted(self, left: str, right: str) -> bool:
        """Whether the pair was ever counted."""
        return left + right in self._links


@lru_cache(maxsize=1)
def background() -> Background:
    """The shipped model, loaded on first use."""
    data = files(__package__).joinpath(RESOURCE).read_bytes()
    return unpacked(gzip.decompress(data))


def packed(frequencies: dict[str, int], links: dict[str, int]) -> bytes:
    """The model as bytes; `unpacked` reads them back."""
    chars = sorted(frequencies, key=lambda c: (-frequencies[c], c))
    rank = {c: i for i, c in enumerate(chars)}
    rows: list[list[tuple[int, int]]] = [[] for _ in chars]
    for pair, step in links.items():
        rows[rank[pair[0]]].append((rank[pair[1]], step))
    gaps, steps = bytearray(), bytearray()
    for row in rows:
        last = -1
        for position, step in sorted(row):
            gap = position - last - 1
            while gap >= 255:
                gaps.append(255)
                gap -= 255
            gaps.append(gap)
            steps.append(step)
            last = position
    head = array("I", [len(chars), len(gaps), len(steps)]).tobytes()
    counts = array("I", [frequencies[c] for c in chars]).tobytes()
    sizes = array("H", [len(row) for row in rows]).tobytes()
    letters = "".join(chars).encode("utf-16-le")
    return MAGIC + head + letters + counts + sizes + bytes(gaps) + bytes(steps)


def unpacked(data: bytes) -> Background:
    """The model that `packed` wrote."""
    if not data.startswith(MAGIC):
        raise ValueError("not a background table, or one of another version")
    at = len(MAGIC)
    count, gap_size, step_size = unpack("<3I", data[at : at + 12])
    at += 12
    chars = data[at : at + 2 * count].decode("utf-16-le")
    at += 2 * count
    frequencies = unpack(f"<{count}I", data[at : at + 4 * count])
    at += 4 * count
    sizes = unpack(f"<{count}H", data[at : at + 2 * count])
    at += 2 * count
    gaps = iter(data[at : at + gap_size])
    steps = iter(data[at + gap_size : at + gap_size + step_size])
    links: dict[str, int] = {}
    for left, size in zip(chars, sizes, strict=True):
        position = -1
        for _ in range(size):
            gap = next(gaps)
            position += 1 + gap
            while gap == 255:
                gap = next(gaps)
                position += gap
            links[left + chars[position]] = next(steps)
    return Background(dict(zip(chars, frequencies, strict=True)), links)
