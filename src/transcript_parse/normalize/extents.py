"""Where an injected token begins and ends: wherever the text around it heals best.

A token is often known only in part (the core a family shares, the Latin island
in the middle). Every extension by a few characters is tried; it costs a little,
because the best of many tries looks good by chance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log
from typing import Final, NamedTuple

from transcript_parse.normalize.evidence import (
    SEEN,
    SEEN_MOST,
    broken,
    edge_misfit,
    fitting,
    healing,
    seen,
)
from transcript_parse.normalize.selling import sells
from transcript_parse.normalize.view import HAN, LINE, MARK, View, kind, link
from transcript_parse.text import Piece

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

WHOLE: Final = 1.0
CUTS: Final = 1.0
"""What it costs that an extension ends inside a word, and how well a word holds together."""

FEW: Final = 2
MOSTLY: Final = 0.4
"""Extensions, and share of all occurrences, from which a core's tokens differ."""


KNOWN_TAIL: Final = 1.2
TAIL_SURPRISE: Final = 0.3
KNOWN_TAIL_MOST: Final = 6.0
LETTER: Final = 4.0
"""What it is worth if the same extension stands at other occurrences too: at least, for
each bit of surprise, and at most; the surprise of a letter or digit."""

LATIN_TAIL: Final = 2.5
"""What it is worth if letters are glued to a core: ordinary text hardly goes on like that."""

SELLS: Final = 1.5
SELLS_EACH: Final = 0.5
"""What it is worth if advertising words make the extension up, and for each character."""

STRANGE_TAIL: Final = 2.0
SETTLED: Final = 0.9
"""What any other extension costs where such a share of them comes back or sells."""

NOVEL: Final = 0.6
NOVEL_FROM: Final = 4
"""What each character costs by which an extension that stands nowhere else is longer."""

WORD: Final = 1.0
WORD_SURPRISE: Final = 0.4
WORD_LETTER: Final = 2.0
"""What an extension is worth if a known campaign's words make it up: the more, the less
likely ordinary text is to go on like that."""

Tails = Callable[[str], float]


class Extent(NamedTuple):
    """A stretch of the view and the evidence for taking it out."""

    start: int
    end: int
    score: float


class _Edge(NamedTuple):
    """An edge of a token, so many characters from its core, and what speaks for it."""

    size: int
    outside: str
    score: float
    misfit: float


def no_tails(_: str) -> float:
    """Nothing is known about extensions."""
    return 0.0


def best(
    view: View,
    start: int,
    end: int,
    left: int = REACH,
    right: int = REACH,
    tails: Tails = no_tails,
    once: tuple[float, float] = (START, START),
    each: float = EACH,
) -> Extent:
    """The extension of [start, end), by at most so many characters, that heals best."""
    heads = _edges(view, start - 1, -1, left, tails, once[0], each)
    ends = _edges(view, end, 1, right, tails, once[1], each)
    found, most = Extent(start, end, -99.0), -99.0
    for first in heads:
        for last in ends:
            score = first.score + last.score + healing(link(first.outside, last.outside))
            worth = score + first.misfit + last.misfit
            if worth + SEEN[SEEN_MOST] <= most:
                continue
            a, b = start - first.size, end + last.size
            told = SEEN[seen(view, a, b)]
            if worth + told > most:
                found, most = Extent(a, b, score + told), worth + told
    return found


def _edges(
    view: View, at: int, step: int, reach: int, tails: Tails, once: float, each: float
) -> list[_Edge]:
    """What speaks for each edge on one side; `at` is the first character outside the core.

    Tokens go no further than to a mark or a line's end, and neither begin nor end with a space.
    """
    plain, found, cost = view.plain, [], 0.0
    inside = plain[at - step]
    within = kind(inside)
    for size in range(reach + 1):
        place = at + step * size
        outside = plain[place] if 0 <= place < len(plain) else ""
        if inside != " " and not (size and _one_word(inside, outside)):
            fit = link(inside, outside) if step > 0 else link(outside, inside)
            score = fitting(fit) - cost
            if size:
                score += tails(plain[at:place] if step > 0 else plain[place + 1 : at + 1])
                score -= CUTS if fit > WHOLE else 0.0
            found.append(_Edge(size, outside, score, edge_misfit(fit)))
        beyond = kind(outside)
        if beyond in (LINE, MARK):
            break
        cost += each + TURN * (beyond != within) + (0.0 if size else once)
        inside, within = outside, beyond
    return found


def _one_word(inside: str, outside: str) -> bool:
    """Whether a word of letters and digits goes on: no extension ends inside one."""
    return inside.isascii() and inside.isalnum() and outside.isascii() and outside.isalnum()


def tails_of(view: View, times: Mapping[str, int], count: int, strange: float = 0.0) -> Tails:
    """What extensions are worth that stand at several of `count` occurrences, so many `times`.

    The more often one does, and the less ordinary text would go on like that, the
    surer it is part of a token that comes back. `strange` is what all others cost.
    """
    worth: dict[str, float] = {}
    for tail, n in times.items():
        if n > 1 and tail:
            surprise = log((n - 0.5) / count) + _surprise(view, tail)
            worth[tail] = min(KNOWN_TAIL_MOST, KNOWN_TAIL + TAIL_SURPRISE * surprise)

    def known(tail: str) -> float:
        said = worth.get(tail, 0.0)
        if sells(tail):
            return max(said, SELLS + SELLS_EACH * len(tail))
        if said > 0:
            return said
        if len(tail) > 1 and tail.isascii() and tail.isalpha():
            return LATIN_TAIL
        return -strange * bool(tail) - NOVEL * max(0, len(tail) - NOVEL_FROM)

    return known


def best_of_kin(view: View, spans: Sequence[Piece]) -> list[Extent]:
    """The best extension of each occurrence of a core that several tokens share.

    Found twice: what was chosen at first tells which extensions come back.
    """
    plain = view.plain
    rooms = _rooms(spans, len(plain))
    times: Counter[str] = Counter()
    for (start, end), (left, right) in zip(spans, rooms, strict=True):
        times.update({plain[end : end + n] for n in range(1, right + 1)})
        times.update({plain[start - n : start] for n in range(1, left + 1)})
    found = _extended(view, spans, rooms, tails_of(view, times, len(spans)), (START, START))
    pairs = list(zip(found, spans, strict=True))
    chosen = Counter(plain[end : e.end] for e, (_, end) in pairs)
    chosen.update(plain[e.start : start] for e, (start, _) in pairs)
    chosen |= Counter({tail: n for tail, n in times.items() if len(tail) == 1})
    behind = sum(e.end > end for e, (_, end) in pairs)
    before = sum(e.start < start for e, (start, _) in pairs)
    once = START, START
    if max(behind, before) >= FEW and min(behind, before) * FEW <= max(behind, before):
        # Kin is extended on one side: there it is cheap, on the other it is chance.
        cheap = START_OF_KIN if max(behind, before) >= MOSTLY * len(found) else START
        once = (cheap, START_ACROSS) if before > behind else (START_ACROSS, cheap)
    tails = [t for e, (a, b) in pairs for t in (plain[e.start : a], plain[b : e.end]) if t]
    known = sum(chosen[t] > 1 or sells(t) for t in tails)
    strange = STRANGE_TAIL if known >= SETTLED * len(tails) else 0.0
    return _extended(view, spans, rooms, tails_of(view, chosen, len(spans), strange), once)


def _extended(
    view: View,
    spans: Sequence[Piece],
    rooms: Sequence[Piece],
    tails: Tails,
    once: tuple[float, float],
) -> list[Extent]:
    """The best extension of each span within its room."""
    return [
        best(view, *span, *room, tails=tails, once=once, each=EACH_TAKEN)
        for span, room in zip(spans, rooms, strict=True)
    ]


def _rooms(spans: Sequence[Piece], size: int) -> list[Piece]:
    """How far each may be extended before and behind: never into the next."""
    starts = [start for start, _ in spans[1:]] + [size]
    ends = [0] + [end for _, end in spans[:-1]]
    return [
        (min(REACH, max(0, start - before)), min(REACH, max(0, after - end)))
        for (start, end), before, after in zip(spans, ends, starts, strict=True)
    ]


def _surprise(view: View, tail: str) -> float:
    """How unlikely ordinary text is to contain `tail`."""
    han = "".join(c for c in tail if kind(c) == HAN)
    return LETTER * (len(tail) - len(han)) - view.model.rarity(han)


def best_of_words(view: View, core: Piece, spans: Iterable[Piece]) -> Extent:
    """The one of `spans`, made of known words around `core`, whose removal heals best.

    Longer matches are likelier, but the text that is left has the last word.
    """
    plain = view.plain
    found, most = Extent(*core, -99.0), -99.0
    for start, end in sorted(spans, key=lambda s: s[0] - s[1]):
        score = worth = broken(view, start, end)
        worth += edge_misfit(link(plain[start - 1 : start] if start else "", plain[start]))
        worth += edge_misfit(link(plain[end - 1], plain[end : end + 1]))
        if (start, end) != core:
            worth += WORD + _unlikely(view, plain[start : core[0]])
            worth += _unlikely(view, plain[core[1] : end])
        if worth > most:
            found, most = Extent(start, end, score), worth
    return found


def _unlikely(view: View, words: str) -> float:
    """What it is worth that known words, and no others, stand next to a core."""
    letters = any(kind(c) != HAN for c in words)
    han = "".join(c for c in words if kind(c) == HAN)
    return WORD_SURPRISE * -view.model.rarity(han) * bool(han) + WORD_LETTER * letters
