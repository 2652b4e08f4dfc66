"""Cores that several injected tokens share: a family known by what does not vary.

Each token has a tail of its own behind the core, or all have a head before it. So
each stands next to something else, the core does not go on as words do, and where
a token broke a word, the text heals a few characters from the core. Most tokens
fall between words and break none, so the places that heal best decide; and they
must heal on one side of the core, for honest text heals as little on both. Weights
were fitted to clean documents and news with random families injected, and rounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import Final

from transcript_parse.normalize import extents
from transcript_parse.normalize.evidence import strangeness
from transcript_parse.normalize.missed import missed
from transcript_parse.normalize.selling import sold
from transcript_parse.normalize.view import LINE, MARK, SPACE, View, kind, link
from transcript_parse.packs.surnames import POLITE, POST_ENDS, SINGLE

PLACES: Final = 6
FEW: Final = 3
"""Occurrences a core must have, and if it is known from elsewhere."""

LONGEST: Final = 6
"""Characters a core may have."""

LONGEST_NAME: Final = 3
"""Characters of somebody's name."""

SAMPLE: Final = 16
"""So many occurrences are judged."""

BASE: Final = -22.8
FORM: Final = 0.72
EACH: Final = 2.0
OUTSIDE: Final = 13.5
INSIDE: Final = 5.6
"""For the logarithm of the number of occurrences, and for the share of them that differ in
the neighbour of the token, and of the core inside it."""

SAID_MOST: Final = -1.0
GIBBERISH: Final = 5.0
"""What all of this counts for at most: without breaks it is a word that nobody knew, unless
its form is none of a word or a name."""

VARIED: Final = 0.75
"""Below this share on both sides nobody looks further."""

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
TRIED: Final = 2
NEAR: Final = 10
"""One occurrence in so many breaks a word; how many times as many are tried, by what is
linked so many characters on."""

GLANCE: Final = 6
SAYS: Final = -4.5
LOOKS: Final = 2.0
"""Occurrences looked at first, what form and sides must say, and the links across that
the best of them must have."""

SOLD: Final = 0.6
SOLD_LEAST: Final = 2
SOLD_MOST: Final = 10
SELLING: Final = 4
"""For each point that words next to the core sell, beyond so many, up to so many; and the
points that tell that it is for sale, whichever side heals."""

NO_NAME: Final = 0.0
MISSED_MOST: Final = -3.0
"""What form and sides must say for a core that the text seems to miss, and how much it may
miss it, for the words around to count: in 487 clean pages, those of firms that speak of
nothing but what they sell among them, no name reached more than -0.8."""

UNMISSED: Final = 9.0
STRANGE: Final = 0.5
"""What a core must reach that the text does not miss, and how strange it must look."""

ACCEPT: Final = {6: 3.0, 7: 2.5}
ACCEPT_OFTEN: Final = 2.0
"""Log odds that settle it, by occurrences: of a few, one may heal by chance."""


def glance(view: View, core: str, places: Sequence[int]) -> bool:
    """Whether the core's form and sides speak for it, and the text heals a few characters on."""
    if len(core) > LONGEST or not core.isalnum():
        return False
    if not view.model.ordinary.isdisjoint(view.addresses[places[0] : places[0] + len(core) - 1]):
        return False
    few = places[:GLANCE]
    sides = [step for step, said in _sides(view, core, few) if said >= SAYS]
    return any(best_third(_across(view, len(core), few, step)) >= LOOKS for step in sides) or (
        bool(sides) and sold(view.plain, core, places) >= SELLING
    )


def _across(view: View, size: int, places: Sequence[int], step: int) -> list[float]:
    """How well each place could heal behind the core (1) or before it (-1), from links alone."""
    plain = view.plain
    if step > 0:
        return [
            max([link(plain[p - 1], c) for c in plain[p + size : p + size + NEAR]]) for p in places
        ]
    return [max([link(c, plain[p + size]) for c in plain[max(p - NEAR, 0) : p]]) for p in places]


def best_third(values: list[float]) -> float:
    """The mean of the best third."""
    best = sorted(values, reverse=True)[: max(1, len(values) // BEST)]
    return sum(best) / len(best)


def _sides(view: View, core: str, places: Sequence[int]) -> tuple[tuple[int, float], ...]:
    """What form and neighbours say, if tails stand behind the core (1), or before it (-1)."""
    plain, size, count = view.plain, len(core), len(places)
    before, after = [plain[p - 1] for p in places], [plain[p + size] for p in places]
    left, right = len(set(before)) / count, len(set(after)) / count
    said = BASE + FORM * strangeness(core) + EACH * log(count)
    if max(left, right) < VARIED or said + OUTSIDE + INSIDE * max(left, right) < SAYS:
        return ()
    fits = [link(core[-1], c) for c in after] + [link(c, core[0]) for c in before]
    said += FITS * sum([fit for fit in fits if fit > 0]) / count
    return (
        (1, said + OUTSIDE * left + INSIDE * right + GOES_ON * _on(view, after) / count),
        (-1, said + OUTSIDE * right + INSIDE * left + GOES_ON * _on(view, before) / count),
    )


def _on(view: View, neighbours: Sequence[str]) -> int:
    """How many are marks, or characters that are everywhere."""
    return sum([kind(c) in (MARK, LINE, SPACE) or view.model.frequent(c) for c in neighbours])


def score(view: View, core: str, helped: float = 0.0) -> float:
    """Log odds that tokens around `core` were injected, less what must be reached.

    Very low for what is no core. Few occurrences are enough if something else speaks
    for it, too.
    """
    plain, size = view.plain, len(core)
    places = [p for p in view.places(core) if 0 < p < len(plain) - size][:SAMPLE]
    found, most = BASE, SAID_MOST if strangeness(core) < GIBBERISH else -BASE
    if len(places) < (FEW if helped else PLACES) or _is_somebody(plain, core, places):
        return found
    sides = _sides(view, core, places)
    unmissed = missed(view, core, view.places(core))
    unlike_names = max((said for _, said in sides), default=BASE) >= NO_NAME
    # a name that is spoken of is sold, too
    least = MISSED_MOST if unlike_names else 0.0
    selling = sold(plain, core, view.places(core)) if unmissed >= least else 0
    helped += SOLD * max(0, min(selling, SOLD_MOST) - SOLD_LEAST)
    for step, said in sides:
        odds = min(said, most) + helped - ACCEPT.get(len(places), ACCEPT_OFTEN)
        if odds + HEALS * HEALED >= 0:
            odds += HEALS * _healed(view, size, places, step)
            if odds >= 0 and selling < SELLING:
                odds += HEALS_TOO * max(0.0, _healed(view, size, places, -step))
        found = max(found, odds)
    if found < 0 and strangeness(core) >= STRANGE:
        found = max(found, unmissed + FORM * strangeness(core) + helped - UNMISSED)
    return found


def _is_somebody(plain: str, core: str, places: Sequence[int]) -> bool:
    """Whether a core looks like a name, and mostly stands where people are named."""
    if core[0] not in SINGLE or len(core) > LONGEST_NAME:
        return False
    named = sum(
        plain[p - 1] in POST_ENDS or plain.startswith(POLITE, p + len(core)) for p in places
    )
    return 2 * named >= len(places)


def _healed(view: View, size: int, places: Sequence[int], step: int) -> float:
    """What the best third of the extensions to one side say."""
    reach = (0, extents.REACH) if step > 0 else (extents.REACH, 0)
    links = _across(view, size, places, step)
    order = sorted(range(len(places)), key=links.__getitem__, reverse=True)
    third = max(1, len(places) // BEST)
    likely = [places[i] for i in order[: TRIED * third]]
    worth = sorted(extents.best(view, p, p + size, *reach).score for p in likely)[-third:]
    return sum(min(score, HEALED) for score in worth) / third
