"""Cores that several injected tokens share: a family known by what does not vary.

Each token has a tail of its own behind the core, or all have a head before it.
So one side of the core is as varied as chance makes it, the core does not go on
as words do, and a few characters on the text heals. Weights were fitted to
clean documents with random families injected, and rounded; they weigh means,
so that a core counts the same however often it stands there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from typing import Final

from transcript_parse.normalize import extents
from transcript_parse.normalize.evidence import FIT, HEAL, MISFIT, PLAIN, PLAIN_HEAL, strangeness
from transcript_parse.normalize.view import View, link

Link = Callable[[str, str], float]

PLACES: Final = 6
FEW: Final = 3
"""Occurrences a core must have, and if it is known from elsewhere."""

MEMBERS: Final = 6
LONGEST: Final = 6
VARIED: Final = 0.7
"""Characters a core may have, and how varied one of its sides must be."""

BASE: Final = -4.3
FORM: Final = 1.1
SAME_OUTSIDE: Final = -2.0
SAME_INSIDE: Final = -1.8
"""For each repetition of a neighbour, by the root of how many there are."""

GOES_ON: Final = -1.25
HEALS: Final = 2.3
HEALED: Final = 0.7
FAR: Final = 2.0
"""How well the core and what follows belong together; the best extension's score,
its link across, and its length."""

HOPE: Final = -7.0
"""What form and neighbours must say before any extension is tried."""

NEAR: Final = 6
ACROSS: Final = 2.0
ACROSS_LEAST: Final = -2.6
ACROSS_MORE: Final = 2.6
"""What the best link within reach is worth, what it must come to with the rest, and
what may be hoped of the places to come."""

LOOK: Final = -3.5
LOOK_CLOSER: Final = -3.0
"""Characters looked at first, and what they must say at some places, and at all."""

SAMPLE: Final = 16
"""So many occurrences are judged."""

ACCEPT: Final = {6: 3.2, 7: 2.0}
ACCEPT_OFTEN: Final = 0.3
"""Log odds that settle it, by occurrences."""


def glance(view: View, core: str, places: Sequence[int]) -> bool:
    """Whether the core's form and sides speak for it, and the text heals a few characters on."""
    if len(core) > LONGEST or not core.isalnum():
        return False
    if not view.model.ordinary.isdisjoint(view.addresses[places[0] : places[0] + len(core) - 1]):
        return False
    return any(_sides_that(view, core, places[:MEMBERS], LOOK))


def _sides_that(
    view: View, core: str, places: Sequence[int], least: float
) -> Iterator[tuple[bool, float]]:
    """On which sides tails may stand (True: behind the core), and what sides and form say."""
    form = BASE + FORM * strangeness(core)
    if form < HOPE:
        return
    plain, size, count = view.plain, len(core), len(places)
    before, after = [plain[p - 1] for p in places], [plain[p + size] for p in places]
    left, right = count - len(set(before)), count - len(set(after))
    most = (1 - VARIED) * count
    odds = form + (SAME_OUTSIDE * left + SAME_INSIDE * right) / count**0.5
    if left <= most and odds >= HOPE:
        odds += GOES_ON * sum(max(link(core[-1], c), 0.0) for c in after) / count
        ahead = [plain[p + size - 1 : p + size + NEAR] for p in places]
        if _looks(before, ahead, link, odds, least):
            yield True, odds
    odds = form + (SAME_OUTSIDE * right + SAME_INSIDE * left) / count**0.5
    if right <= most and odds >= HOPE:
        odds += GOES_ON * sum(max(link(c, core[0]), 0.0) for c in before) / count
        back = [plain[max(p - NEAR, 0) : p + 1][::-1] for p in places]
        if _looks(after, back, _backwards, odds, least):
            yield False, odds


def _backwards(right: str, left: str) -> float:
    return link(left, right)


def _looks(
    outside: Sequence[str], ahead: Sequence[str], link: Link, odds: float, least: float
) -> bool:
    """What extensions seem to say, from links alone: the core's edge comes first."""
    count = len(outside)
    across = ACROSS_MORE * count
    least_across = (ACROSS_LEAST - odds) * count / ACROSS
    for char, piece in zip(outside, ahead, strict=True):
        across += max(map(link, repeat(char), piece)) - ACROSS_MORE
        if across < least_across:
            return False
    total = 0.0
    for char, piece in zip(outside, ahead, strict=True):
        best = worth = 0.0
        edge = piece[0]
        for length, end in enumerate(piece[1:]):
            if not "\u4e00" <= end <= "\u9fff":
                break
            heals, fits = link(char, end), link(edge, end)
            odds = HEAL * heals + (FIT if fits > 0 else -MISFIT) * fits
            odds -= extents.START * (length > 0) + extents.EACH * length
            if heals > PLAIN:
                odds += PLAIN_HEAL * (heals - PLAIN)
            if not length or odds > best:
                best, worth = odds, HEALS * odds + HEALED * heals + FAR * length
            edge = end
        total += worth
    return odds + total / count >= least


def score(view: View, core: str, few: bool = False) -> float:
    """Log odds that tokens around `core` were injected, less what must be reached.

    Very low for what is no core. `few` occurrences are enough if something else speaks
    for it.
    """
    plain, size = view.plain, len(core)
    places = [p for p in view.places(core) if 0 < p < len(plain) - size][:SAMPLE]
    if len(places) < (FEW if few else PLACES):
        return BASE * PLACES
    sides = _sides_that(view, core, places, LOOK_CLOSER)
    found = (odds + _extended(view, size, places, behind) for behind, odds in sides)
    return max(found, default=BASE * PLACES) - ACCEPT.get(len(places), ACCEPT_OFTEN)


def _extended(view: View, size: int, places: Sequence[int], behind: bool) -> float:
    """What the best extensions to one side say."""
    plain, total = view.plain, 0.0
    reach = (0, extents.REACH) if behind else (extents.REACH, 0)
    for place in places:
        start, end, worth = extents.best(view, place, place + size, *reach)
        across = link(plain[start - 1 : start], plain[end : end + 1])
        total += HEALS * worth + HEALED * across + FAR * (end - start - size)
    return total / len(places)
