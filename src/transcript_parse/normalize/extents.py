"""Where an injected token begins and ends: wherever the text around it heals best.

A token is often known only in part (the core a family shares, the Latin island
in the middle). Every extension by a few characters is tried; it costs a little,
because the best of many tries looks good by chance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from transcript_parse.normalize.evidence import broken, edge_misfit
from transcript_parse.normalize.view import HAN, LINE, MARK, View, kind

REACH: Final = 10
"""Characters by which a token may extend a core on either side."""

START: Final = 1.3
START_OF_KIN: Final = -0.4
START_ACROSS: Final = 2.0
EACH: Final = 0.1
EACH_TAKEN: Final = 0.18
"""What extending costs on one side: once (less if most of the kin is extended), and
for each character, when a core is judged and when a token is taken out."""

TURN: Final = 0.5
"""For each change of class inside an extension: few tails are that mixed."""

FEW: Final = 2
MOSTLY: Final = 0.4
"""Extensions, and share of all occurrences, from which a core's tokens differ."""

KNOWN_TAIL: Final = 2.2
"""What it is worth if the same extension stands at other occurrences too."""

WORD: Final = 1.0
WORD_SURPRISE: Final = 0.4
WORD_LETTER: Final = 2.0
"""What an extension is worth if a known campaign's words make it up: the more, the less
likely ordinary text is to go on like that."""

Piece = tuple[int, int]
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


def _cost(extension: str, start: float, each: float) -> float:
    """What an extension costs; `extension` has one character of the core at its end."""
    if len(extension) < 2:
        return 0.0
    turns = sum(kind(a) != kind(b) for a, b in pairwise(extension))
    return start + each * (len(extension) - 1) + TURN * turns


def best(
    view: View,
    start: int,
    end: int,
    left: int = REACH,
    right: int = REACH,
    tails: Tails = no_tails,
    ask: bool = True,
    once: tuple[float, float] = (START, START),
    each: float = EACH,
) -> Extent:
    """The extension of [start, end), by at most so many characters, that heals best."""
    plain = view.plain
    left = _room(view, start - 1, -1, left)
    right = _room(view, end, 1, right)
    found, most = Extent(start, end, -99.0), -99.0
    heads = [
        tails(plain[start - a : start]) - _cost(plain[start - a : start + 1], once[0], each)
        for a in range(left + 1)
    ]
    ends = [
        tails(plain[end : end + b]) - _cost(plain[end - 1 : end + b], once[1], each)
        for b in range(right + 1)
    ]
    for a, head in enumerate(heads):
        for b, tail in enumerate(ends):
            if plain[start - a] == " " or plain[end + b - 1] == " ":
                continue
            score = broken(view, start - a, end + b, ask) + head + tail
            worth = score + edge_misfit(view, start - a, end + b)
            if worth > most:
                found, most = Extent(start - a, end + b, score), worth
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


def best_of_kin(view: View, spans: Sequence[tuple[int, int]]) -> list[Extent]:
    """The best extension of each occurrence of a core that several tokens share."""
    tails = shared_tails(view, spans)
    found = [best(view, start, end, tails=tails, each=EACH_TAKEN) for start, end in spans]
    behind = sum(e.end > end for e, (_, end) in zip(found, spans, strict=True))
    before = sum(e.start < start for e, (start, _) in zip(found, spans, strict=True))
    if max(behind, before) < FEW or min(behind, before) * FEW > max(behind, before):
        return found
    # Kin is extended on one side: there it is cheap, on the other it is chance.
    once = START_OF_KIN if max(behind, before) >= MOSTLY * len(found) else START
    costs = (once, START_ACROSS) if before > behind else (START_ACROSS, once)
    return [best(view, a, b, tails=tails, once=costs, each=EACH_TAKEN) for a, b in spans]


def best_of_words(view: View, core: Piece, spans: Iterable[Piece]) -> Extent:
    """The one of `spans`, made of known words around `core`, whose removal heals best.

    Longer matches are likelier, but the text that is left has the last word.
    """
    plain = view.plain
    found, most = Extent(*core, -99.0), -99.0
    for start, end in sorted(spans, key=lambda s: s[0] - s[1]):
        score = worth = broken(view, start, end)
        worth += edge_misfit(view, start, end)
        if (start, end) != core:
            worth += WORD + _surprise(view, plain[start : core[0]])
            worth += _surprise(view, plain[core[1] : end])
        if worth > most:
            found, most = Extent(start, end, score), worth
    return found


def _surprise(view: View, words: str) -> float:
    """What it is worth that known words, and no others, stand next to a core."""
    han = "".join(c for c in words if kind(c) == HAN)
    odds = -view.model.rarity(han) if han else 0.0
    return WORD_SURPRISE * odds + WORD_LETTER * (len(han) < len(words))
