"""Where an injected token begins and ends: wherever the text around it heals best.

A token is often known only in part (the core a family shares, the Latin island
in the middle). Every extension by a few characters is tried; it costs a little,
because the best of many tries looks good by chance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from transcript_parse.normalize.evidence import broken
from transcript_parse.normalize.view import LINE, MARK, View, kind

REACH: Final = 10
"""Characters by which a token may extend a core on either side."""

START: Final = 1.3
EACH: Final = 0.12
"""What extending costs on one side: once, and for each character."""

KNOWN_TAIL: Final = 2.2
"""What it is worth if the same extension stands at other occurrences too."""

Tails = Callable[[str], float]


class Extent(NamedTuple):
    """A stretch of the view and the evidence for taking it out."""

    start: int
    end: int
    score: float


def _room(view: View, at: int, step: int, reach: int) -> int:
    """How many characters from `at` an extension may take: to a mark or line end."""
    plain = view.plain
    for size in range(reach):
        place = at + step * size
        if not 0 <= place < len(plain) or kind(plain[place]) in (LINE, MARK):
            return size
    return reach


def no_tails(_: str) -> float:
    """Nothing is known about extensions."""
    return 0.0


def _cost(size: int) -> float:
    return START + EACH * size if size else 0.0


def best(
    view: View,
    start: int,
    end: int,
    tails: Tails = no_tails,
    left: int = REACH,
    right: int = REACH,
    ask: bool = True,
) -> Extent:
    """The extension of [start, end), by at most so many characters, that heals best."""
    plain = view.plain
    left = _room(view, start - 1, -1, left)
    right = _room(view, end, 1, right)
    found = Extent(start, end, -99.0)
    for a in range(left + 1):
        head = tails(plain[start - a : start]) - _cost(a)
        for b in range(right + 1):
            if plain[start - a] == " " or plain[end + b - 1] == " ":
                continue
            score = broken(view, start - a, end + b, ask) + head
            score += tails(plain[end : end + b]) - _cost(b)
            if score > found.score:
                found = Extent(start - a, end + b, score)
    return found


def shared_tails(view: View, spans: Iterable[tuple[int, int]]) -> Tails:
    """Extensions that stand at more than one of `spans`, and what they are worth."""
    plain = view.plain
    counts: Counter[str] = Counter()
    for start, end in spans:
        counts.update({plain[end : end + n] for n in range(1, REACH + 1)})
        counts.update({plain[max(start - n, 0) : start] for n in range(1, REACH + 1)})
    often = {tail for tail, count in counts.items() if count > 1 and tail}
    return lambda tail: KNOWN_TAIL if tail in often else 0.0


def best_of_all(view: View, spans: Sequence[tuple[int, int]], tails: Tails) -> list[Extent]:
    """The best extension of each of `spans`."""
    return [best(view, start, end, tails) for start, end in spans]
