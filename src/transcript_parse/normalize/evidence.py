"""How much speaks for a stretch of text being injected: a table of weights.

Three questions. Does the text heal: do the characters left and right of the
stretch belong together (by the background, and because they stand together
elsewhere in the document)? Does the stretch fit its neighbours, as an honest
word does? And for a token that recurs: is it rare, and does it turn up next to
something else each time? Weights were fitted to a million clean characters
with random tokens injected, and rounded; signs are fixed by what they mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from transcript_parse.normalize.background import background
from transcript_parse.normalize.view import HAN, View, kind, link

HEAL: Final = 0.4
PLAIN_HEAL: Final = 0.85
PLAIN: Final = 1.5
"""Above this link two characters plainly belong together, and every bit counts more."""

FIT: Final = -0.45
"""For each bit by which the stretch fits its neighbours."""

MISFIT: Final = 0.1
EDGE: Final = 0.4
"""For each bit by which it does not: next to nothing, but among possible edges."""

SEEN: Final = (0.0, 0.7, 1.2, 2.2)
"""What left+right elsewhere in the document is worth: no, two, three, four characters."""

SEEN_MOST: Final = len(SEEN) - 1

OCCURRENCE: Final = 0.1
ALONE: Final = -4.0
FORM: Final = 1.5
REPEATED: Final = 1.5
"""What a token's form and its neighbours say, if it comes back: more than of one that does not."""

SAME_NEIGHBOUR: Final = -3.5
COMMON: Final = -0.8
COMMON_FROM: Final = -14.0
VERY_COMMON: Final = -0.7
VERY_COMMON_FROM: Final = -10.0
"""Log probability from which a token is an ordinary word that may well recur."""

FREQUENT_EDGE: Final = -2.0
"""For a character at its edge that is everywhere in ordinary text, and seldom a word's."""

ODD_PAIR: Final = 0.6
ODD_PAIRS: Final = 3
NO_WORD: Final = 2.0
NO_WORD_FROM: Final = -9.5
"""For four characters and more of which no two belong together: names are shorter."""

STRANGE: Final = 1.0
STRANGE_FROM: Final = 8.0
STRANGE_MOST: Final = 2.0
"""Mean negative log probability of a character from which a token is gibberish."""

_LEAST, _MOST, _BEST_FIT = -2.0, 5.0, 4.0


def weight(heal: float, left: float, right: float, seen: int) -> float:
    """The evidence of one occurrence, in log odds.

    `heal` links what stands around the stretch, `left` and `right` link the
    stretch to its neighbours, `seen` is what the document says.
    """
    return SEEN[seen] + healing(heal) + fitting(left) + fitting(right)


def healing(heal: float) -> float:
    """What it is worth that the characters around a stretch are linked so well."""
    odds = OCCURRENCE + HEAL * max(_LEAST, min(heal, _MOST))
    return odds + PLAIN_HEAL * (min(heal, _MOST) - PLAIN) if heal > PLAIN else odds


def fitting(fit: float) -> float:
    """What it is worth that a stretch is linked so well to a neighbour."""
    return FIT * min(fit, _BEST_FIT) if fit > 0 else -MISFIT * max(fit, _LEAST)


def edge_misfit(fit: float) -> float:
    """How little a stretch fits a neighbour: what tells edges from others.

    That an injected token does not fit is no news; that it stops fitting here is.
    """
    return EDGE * max(-fit, 0.0)


def seen(view: View, start: int, end: int) -> int:
    """How far left and right of [start, end) are found joined elsewhere: 0 to 3."""
    plain = view.plain
    left, right = plain[max(start - 2, 0) : start], plain[end : end + 2]
    if not left or not right or kind(left[-1]) != HAN or kind(right[0]) != HAN:
        return 0
    if not view.joins(left[-1], right[0]):
        return 0
    longer = len(left) == 2 and view.has(left + right[0])
    if len(right) == 2 and (longer or view.has(left[-1] + right)):
        return 3 if len(left) == 2 and view.has(left + right) else 2
    return 2 if longer else 1


def broken(view: View, start: int, end: int, ask: bool = True) -> float:
    """The evidence for taking [start, end) out; without `ask` the document is not read."""
    plain = view.plain
    before, after = plain[start - 1 : start] if start else "", plain[end : end + 1]
    left, right = link(before, plain[start]), link(plain[end - 1], after)
    return weight(link(before, after), left, right, seen(view, start, end) if ask else 0)


@lru_cache(maxsize=4096)
def strangeness(token: str) -> float:
    """What the token's own form says: ordinary words count against, gibberish for."""
    han = "".join(c for c in token if kind(c) == HAN)
    if len(han) < 2 or len(han) < len(token):
        return 0.0
    model = background()
    rarity = model.rarity(token)
    edges = model.frequent(token[0]) + model.frequent(token[-1])
    odd = sum(not model.counted(a, b) for a, b in pairwise(token))
    return (
        FREQUENT_EDGE * edges
        + COMMON * max(0.0, rarity - COMMON_FROM)
        + VERY_COMMON * max(0.0, rarity - VERY_COMMON_FROM)
        + ODD_PAIR * min(odd, ODD_PAIRS)
        + NO_WORD * (odd == len(token) - 1 >= ODD_PAIRS and rarity < NO_WORD_FROM * len(token))
        + STRANGE * max(0.0, min(-rarity / len(token) - STRANGE_FROM, STRANGE_MOST))
    )


def variety(view: View, token: str, places: Sequence[int]) -> tuple[float, float]:
    """Against tokens that stand next to the same character again and again, by side."""
    plain, size, count = view.plain, len(token), len(places)
    left = {plain[p - 1 : p] for p in places}
    right = {plain[p + size : p + size + 1] for p in places}
    each = SAME_NEIGHBOUR / count**0.5
    return each * (count - len(left)), each * (count - len(right))


def breaks(view: View, token: str, places: Sequence[int], ask: bool = True) -> float:
    """How much `token` breaks the text at `places`.

    The same break a second time says nothing new: phrases come back, too.
    """
    plain, size = view.plain, len(token)
    apart = {plain[p - 1 : p] + plain[p + size : p + size + 1]: p for p in places}
    return sum([broken(view, p, p + size, ask) for p in apart.values()])


def recurrence(view: View, token: str, places: Sequence[int], ask: bool = True) -> float:
    """Log odds that `token`, found at `places`, was injected there."""
    odds = breaks(view, token, places, ask) + ALONE + FORM * strangeness(token)
    return odds + REPEATED * sum(variety(view, token, places))
