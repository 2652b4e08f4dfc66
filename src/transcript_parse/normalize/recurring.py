"""Strings of one document that recur like injected tokens: cheap test, then verdict.

Nearly all text is clean, so saying "nothing here" must be cheap. An injected
token that recurs shows as a pair of characters the background does not know
inside it, or as a pair that follows unknown pairs again and again. Only such
groups are looked at; each stage sees fewer candidates and asks more of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from transcript_parse.normalize.evidence import recurrence
from transcript_parse.normalize.view import View, link

LONGEST: Final = 16
"""Characters of a token beyond which nobody looks."""

GROUP: Final = 3
GROUP_IN_LONG: Final = 4
LONG: Final = 12_000
"""Occurrences from which a pair is looked at; chance groups grow with the text."""

MEMBERS: Final = 6
"""So many of a group's occurrences are looked at first."""

DISTINCT: Final = 0.6
"""Share of occurrences that must differ in each neighbour."""

GLANCE: Final = 0.15
"""Mean link across the token below which a group is dropped at once."""

HOPE: Final = 0.0
"""Log odds a candidate must reach before the document is asked."""

ACCEPT: Final = {2: 5.0, 3: 4.0, 4: 4.0, 5: 3.5, 6: 3.0, 7: 2.5}
ACCEPT_OFTEN: Final = 2.0
"""Log odds that settle it, by occurrences: with few, honest text comes closer."""


class Token(NamedTuple):
    """A string taken for injected, and the log odds for it."""

    text: str
    score: float


def needed(count: int) -> float:
    """The log odds a token with `count` occurrences must reach."""
    return ACCEPT.get(count, ACCEPT_OFTEN)


def _groups(view: View, shift: int) -> list[list[int]]:
    """Positions that share the pair `shift` behind an unknown one."""
    addresses = view.addresses
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for place in view.unknown:
        groups[addresses[place + shift]].append(place + shift)
    least = GROUP if len(view.plain) < LONG else GROUP_IN_LONG
    return [g[:MEMBERS] for g in groups.values() if len(g) >= least]


def _reach(plain: str, places: Sequence[int], step: int) -> int:
    """How many characters from `places` on, in steps of 1 or -1, all share."""
    first, *others = places
    least, most = min(places), max(places)
    for size in range(min(LONGEST, len(plain) - most if step > 0 else least + 1)):
        char = plain[first + step * size]
        if char == "\n":
            return size
        for place in others:
            if plain[place + step * size] != char:
                return size
    return LONGEST


def _varied(neighbours: Sequence[str]) -> bool:
    return len(set(neighbours)) >= DISTINCT * len(neighbours)


def _glance(plain: str, places: Sequence[int], size: int) -> bool:
    """Whether neighbours differ and the text heals at all: the cheapest test."""
    if places[0] == 0 or max(places) + size >= len(plain):
        return False
    before = [plain[p - 1] for p in places]
    after = [plain[p + size] for p in places]
    if not _varied(after) or not _varied(before):
        return False
    return sum(map(link, before, after)) > GLANCE * len(places)


def _unknown_pairs(view: View) -> Iterator[str]:
    """Tokens that hold a pair nobody knows."""
    plain, flags = view.plain, view.flags
    for places in _groups(view, 0):
        right = _reach(plain, places, 1)
        left = _reach(plain, places, -1) - 1
        if left > 0:
            if flags[places[0] - 1]:  # the token's first unknown pair will do
                continue
            places = [p - left for p in places]
        if right > 1 and _glance(plain, places, left + right):
            yield plain[places[0] : places[0] + left + right]


def _rare_beginnings(view: View) -> Iterator[str]:
    """Tokens that stand behind unknown pairs and do not begin like ordinary words."""
    plain, usual = view.plain, view.model.usual
    for places in _groups(view, 1):
        start = places[0]
        if plain[start : start + 2] in usual:
            continue
        if _varied([plain[p - 1] for p in places]):
            size = _reach(plain, places, 1)
            if size > 1 and _glance(plain, places, size):
                yield plain[start : start + size]


def candidates(view: View) -> list[str]:
    """Strings worth a closer look."""
    return list(dict.fromkeys([*_unknown_pairs(view), *_rare_beginnings(view)]))


def recurring(view: View) -> list[Token]:
    """Tokens that recur and were injected, best first."""
    found = []
    for token in candidates(view):
        places = view.places(token)
        if len(places) < 2 or recurrence(view, token, places, ask=False) < HOPE:
            continue
        score = recurrence(view, token, places)
        if score >= needed(len(places)):
            found.append(Token(token, score))
    return sorted(found, key=lambda t: -t.score)
