"""What ordinary Chinese looks like: which character follows which, and how often.

The model holds one number for a pair of neighbours: the log of how much more
often the two stand together than chance would have it, shrunk towards zero
where little was counted. It is loaded from `background.bin.gz`, which
`build_background` writes: the right characters of all pairs in order, so that
loading takes a few calls and no loop over pairs.

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
from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate, compress, pairwise, repeat
from operator import itemgetter, mul
from struct import unpack
from typing import Final, NamedTuple

RESOURCE: Final = "background.bin.gz"
MAGIC: Final = b"TPBG5\n"
OTHER: Final = "\0"
"""Stands for any character that is not Han: the edge of a run."""

STEPS: Final = 15
MARK: Final = 16
"""Added to the step of a pair that is ordinary."""

LOWEST: Final = -2.0
STEP: Final = 0.6
"""Stored links are 1..STEPS, `LOWEST + STEP * n`: finer steps found nothing more."""

ORDINARY: Final = -11.8
"""Log probability from which a pair is ordinary."""

FREQUENT: Final = 0.01
"""Share of all characters that the commonest have."""

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
_IS_MARKED = bytes(i > STEPS for i in range(256))
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


Addresses = tuple[int, ...]


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
    if len(data) != 2 * len(text):
        data = _ASTRAL.sub(OTHER, text).encode("utf-16-le", "surrogatepass")
    high = data[1::2]
    low = _low(data[::2], high)
    return _joined(low, low[1:] + b"\0", high, high[1:])[:-1] if text else ()


def _between(left: str, right: str) -> tuple[int, ...]:
    """The table address of each character of `left` with its fellow of `right`."""
    first, second = left.encode("utf-16-le"), right.encode("utf-16-le")
    low_first, low_second = _low(first[::2], first[1::2]), _low(second[::2], second[1::2])
    return _joined(low_first, low_second, first[1::2], second[1::2])


def _joined(low_left: bytes, low_right: bytes, high_left: bytes, high_right: bytes) -> Addresses:
    size = len(low_left)
    packed = bytearray(4 * size)
    packed[::4] = low_left
    packed[1::4] = low_right
    mixed = _number(high_left.translate(_LEFT)) ^ _number(high_right.translate(_RIGHT))
    packed[2::4] = mixed.to_bytes(size, "little")
    return unpack(f"<{size}i", packed)


def _low(low: bytes, high: bytes) -> bytes:
    """The low bytes, where everything that is not Han is one and the same character."""
    return (_number(low) & _number(high.translate(_IS_HAN))).to_bytes(len(low), "little")


def _number(data: bytes) -> int:
    return int.from_bytes(data, "little")


def address(left: str, right: str) -> int:
    """The table address of one pair of Han characters, as in `addresses`."""
    a, b = ord(left), ord(right)
    return a & 255 | (b & 255) << 8 | (_LEFT[a >> 8] ^ _RIGHT[b >> 8]) << 16


class Background:
    """Pair statistics of ordinary simplified Chinese."""

    def __init__(
        self,
        frequencies: Mapping[str, int],
        followers: Sequence[int],
        rights: Sequence[int],
        steps: bytes,
    ) -> None:
        """Counts of single characters, and the steps of the pairs that were counted.

        Characters are known by their place among `frequencies`. Pairs stand in the
        order of their left characters, `followers` of each, then of their right ones.
        """
        self.total = sum(frequencies.values())
        self._share = {c: n / math.sqrt(self.total) for c, n in frequencies.items()}
        self._rare = _PRIOR / math.sqrt(self.total)
        self._rank = dict(zip(frequencies, range(len(frequencies)), strict=True))
        self._ends = [0, *accumulate(followers)]
        self._rights, self._steps = rights, steps
        chars = list(frequencies)
        left = "".join(map(mul, chars, followers))
        right = "".join(map(chars.__getitem__, rights))
        places = _between(left, right)
        unknown = bytearray(b"\1") * (1 << _ADDRESS_BITS)
        deque(map(unknown.__setitem__, places, repeat(0)), maxlen=0)
        self._unknown = bytes(unknown)
        """1 at each address no counted pair has."""
        self.ordinary = frozenset(compress(places, steps.translate(_IS_MARKED)))
        """The table addresses of pairs too frequent to be what only injected tokens share."""

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

    def _step(self, left: str, right: str) -> int:
        """What is stored for the pair; 0 if it was never counted."""
        first, second = self._rank.get(left), self._rank.get(right)
        if first is None or second is None:
            return 0
        start, end = self._ends[first], self._ends[first + 1]
        at = bisect_left(self._rights, second, start, end)
        return self._steps[at] % MARK if at < end and self._rights[at] == second else 0

    def link(self, left: str, right: str) -> float:
        """How much more often `right` follows `left` than by chance (natural log).

        Unknown pairs of frequent characters are evidence against, unknown
        pairs of rare ones are none.
        """
        step = self._step(left, right)
        if step:
            return LOWEST + STEP * step
        expected = self._share.get(left, self._rare) * self._share.get(right, self._rare)
        return math.log(_PRIOR / (expected + _PRIOR))

    def rarity(self, token: str) -> float:
        """Log probability of `token` in ordinary text, from its characters and links."""
        scale = math.sqrt(self.total)
        odds = sum(math.log(self._share.get(c, self._rare) / scale) for c in token)
        return odds + sum(self.link(a, b) for a, b in pairwise(token))

    def everyday(self, char: str) -> bool:
        """Whether everybody can read the character."""
        return self._share.get(char, 0.0) * math.sqrt(self.total) >= EVERYDAY

    def likelihood(self, char: str) -> float:
        """The share of all characters that are this one."""
        return max(self._share.get(char, 0.0), self._rare) / math.sqrt(self.total)

    def frequent(self, char: str) -> bool:
        """Whether one character in a hundred is this one."""
        return self._share.get(char, 0.0) > FREQUENT * math.sqrt(self.total)

    def counted(self, left: str, right: str) -> bool:
        """Whether the pair was ever counted."""
        return self._step(left, right) > 0


@lru_cache(maxsize=1)
def background() -> Background:
    """The shipped model, loaded on first use."""
    data = files(__package__).joinpath(RESOURCE).read_bytes()
    return unpacked(gzip.decompress(data))


def packed(frequencies: Mapping[str, int], links: Mapping[str, int]) -> bytes:
    """The model as bytes; `unpacked` reads them back."""
    chars = sorted(frequencies, key=lambda c: (-frequencies[c], c))
    rank = {c: i for i, c in enumerate(chars)}
    pairs = sorted((rank[p[0]], rank[p[1]], step) for p, step in links.items())
    rights = array("H", [right for _, right, _ in pairs]).tobytes()
    seen = Counter(left for left, _, _ in pairs)
    followers = array("H", [seen[i] for i in range(len(chars))]).tobytes()
    head = array("I", [len(chars), len(pairs)]).tobytes()
    counts = array("I", [frequencies[c] for c in chars]).tobytes()
    letters = "".join(chars).encode("utf-16-le")
    scale = math.log(sum(frequencies.values()))
    odds = [math.log(frequencies[c]) - scale for c in chars]
    steps = bytes(
        step + MARK * (odds[left] + odds[right] + LOWEST + STEP * step > ORDINARY)
        for left, right, step in pairs
    )
    return MAGIC + head + letters + counts + followers + rights[::2] + rights[1::2] + steps


def unpacked(data: bytes) -> Background:
    """The model that `packed` wrote."""
    if not data.startswith(MAGIC):
        raise ValueError("not a background table, or one of another version")
    at = len(MAGIC)
    count, size = unpack("<2I", data[at : at + 8])
    at += 8
    chars = data[at : at + 2 * count].decode("utf-16-le")
    at += 2 * count
    frequencies = unpack(f"<{count}I", data[at : at + 4 * count])
    at += 4 * count
    followers = unpack(f"<{count}H", data[at : at + 2 * count])
    at += 2 * count
    rights = bytearray(2 * size)
    rights[::2] = data[at : at + size]
    rights[1::2] = data[at + size : at + 2 * size]
    steps = data[at + 2 * size : at + 3 * size]
    places = unpack(f"<{size}H", rights)
    return Background(dict(zip(chars, frequencies, strict=True)), followers, places, steps)
