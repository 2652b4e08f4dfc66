"""Cores that several injected tokens share: a family known by what does not vary.

Each token has a tail of its own behind the core, or all have a head before it. So
each stands next to something else, the core does not go on as words do, and where
a token broke a word, the text heals a few characters from the core. Most tokens
fall between words and break none, so the places that heal best decide; and they
must heal on one side of the core, for honest text heals as little on both. Weights
were fitted to clean documents and news with random families injected, and rounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log
from typing import Final

from transcript_parse.normalize import extents
from transcript_parse.normalize.evidence import strangeness
from transcript_parse.normalize.view import LINE, MARK, SPACE, View, kind, link

PLACES: Final = 6
FEW: Final = 3
"""Occurrences a core must have, and if it is known from elsewhere."""

LONGEST: Final = 6
"""Characters a core may have."""

SAMPLE: Final = 16
"""So many occurrences are judged."""

BASE: Final = -22.8
FORM: Final = 0.72
EACH: Final = 2.0
OUTSIDE: Final = 13.5
INSIDE: Final = 5.6
"""For the logarithm of the number of occurrences, and for the share of them that differ in
the neighbour of the token, and of the core inside it."""

FITS: Final = -2.0
GOES_ON: Final = -10.0
"""How well the core fits its neighbours; the share of them, inside the token, that words
go on with: marks, and characters that are everywhere."""

HEALS: Final = 3.2
HEALS_TOO: Final = -3.2
HEALED: Final = 3.0
"""The mean of the best third of all extensions on its side, and on the other; and what any
of them may count for, lest a chance decides."""

BEST: Final = 3
"""One occurrence in so many breaks a word."""

GLANCE: Final = 6
NEAR: Final = 6
LOOKS: Final = 2.0
"""Occurrences and characters looked at first, and the links across that the best of them
must have."""

ACCEPT: Final = 2.0
"""Log odds that settle it."""


def glance(view: View, core: str, places: Sequence[int]) -> bool:
    """Whether the core's form and sides speak for it, and the text heals a few characters on."""
    if len(core) > LONGEST or not core.isalnum():
        return False
    if not view.model.ordinary.isdisjoint(view.addresses[places[0] : places[0] + len(core) - 1]):
        return False
    few = places[:GLANCE]
    behind, before = _sides(view, core, few)
    plain, size = view.plain, len(core)
    ahead = [(plain[p - 1], plain[p + size : p + size + NEAR]) for p in few]
    if behind + HEALS * HEALED >= 0 and best_third([_across(*a) for a in ahead]) >= LOOKS:
        return True
    back = [(plain[p + size], plain[max(p - NEAR, 0) : p]) for p in few]
    return before + HEALS * HEALED >= 0 and best_third([_across_back(*b) for b in back]) >= LOOKS


def _across(outside: str, ahead: str) -> float:
    return max((link(outside, c) for c in ahead), default=0.0)


def _across_back(outside: str, back: str) -> float:
    return max((link(c, outside) for c in back), default=0.0)


def best_third(values: list[float]) -> float:
    """The mean of the best third."""
    best = sorted(values, reverse=True)[: max(1, len(values) // BEST)]
    return sum(best) / len(best)


def _sides(view: View, core: str, places: Sequence[int]) -> tuple[float, float]:
    """What form and neighbours say, if tails stand behind the core, and if heads before it."""
    plain, size, count = view.plain, len(core), len(places)
    before, after = [plain[p - 1] for p in places], [plain[p + size] for p in places]
    left, right = len(set(before)) / count, len(set(after)) / count
    fits = sum(max(link(core[-1], c), 0.0) for c in after) / count
    fits += sum(max(link(c, core[0]), 0.0) for c in before) / count
    form = BASE + FORM * strangeness(core) + EACH * log(count) + FITS * fits
    return (
        form + OUTSIDE * left + INSIDE * right + GOES_ON * _on(view, after),
        form + OUTSIDE * right + INSIDE * left + GOES_ON * _on(view, before),
    )


def _on(view: View, neighbours: Sequence[str]) -> float:
    """The share of marks, and of characters that are everywhere."""
    on = sum(kind(c) in (MARK, LINE, SPACE) or view.model.frequent(c) for c in neighbours)
    return on / len(neighbours)


def score(view: View, core: str, few: bool = False) -> float:
    """Log odds that tokens around `core` were injected, less what must be reached.

    Very low for what is no core. `few` occurrences are enough if something else speaks
    for it.
    """
    plain, size = view.plain, len(core)
    places = [p for p in view.places(core) if 0 < p < len(plain) - size][:SAMPLE]
    if len(places) < (FEW if few else PLACES):
        return BASE
    behind, before = _sides(view, core, places)
    if max(behind, before) + HEALS * HEALED < 0:
        return BASE
    spans = [(p, p + size) for p in places]
    ahead = _healed(extents.best(view, *s, 0, extents.REACH) for s in spans)
    back = _healed(extents.best(view, *s, extents.REACH, 0) for s in spans)
    if ahead >= back:
        odds = behind + HEALS * ahead + HEALS_TOO * back
    else:
        odds = before + HEALS * back + HEALS_TOO * ahead
    return odds - ACCEPT


def _healed(found: Iterable[extents.Extent]) -> float:
    return best_third([min(extent.score, HEALED) for extent in found])
