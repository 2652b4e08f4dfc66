"""Known campaigns as a prior: which words of theirs stand where in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import is_
from typing import Final, NamedTuple

from transcript_parse.normalize.background import addresses, background
from transcript_parse.normalize.view import HAN, View, kind
from transcript_parse.rules import SpamRule

RARE: Final = -14.0
"""Log probability below which a word is a campaign's own and no everyday word."""


REACH: Final = 12
"""Characters by which a campaign's words may extend a core on either side."""


class Known(NamedTuple):
    """The words of one campaign, ready for use."""

    rule: str
    words: frozenset[str]
    cores: tuple[str, ...]
    first: Mapping[str, tuple[str, ...]]
    last: Mapping[str, tuple[str, ...]]
    around: Mapping[str, tuple[tuple[int, int], ...]]

    def made(self, text: str) -> bool:
        """Whether `text` is made of the campaign's words alone."""
        return len(text) in self._ends(text, 0)

    def _ends(self, text: str, start: int) -> list[int]:
        """Where words that follow each other from `start` on end."""
        reached = [start]
        for place in reached:
            for word in self.first.get(text[place : place + 1], ()):
                end = place + len(word)
                if end - start <= REACH and end not in reached and text.startswith(word, place):
                    reached.append(end)
        return reached

    def _starts(self, text: str, end: int) -> list[int]:
        """Where words that follow each other up to `end` start."""
        reached = [end]
        for place in reached:
            for word in self.last.get(text[place - 1 : place] if place else "", ()):
                start = place - len(word)
                if end - start <= REACH and start not in reached and text.endswith(word, 0, place):
                    reached.append(start)
        return reached

    def spans(self, text: str, core: str, place: int) -> set[tuple[int, int]]:
        """Stretches around `core` at `place` that are made of the campaign's words."""
        found = set()
        for before, after in self.around[core]:
            start, end = place - before, place + len(core) + after
            if start >= 0 and end <= len(text) and text[start:end] in self.words:
                ends = self._ends(text, end)
                found |= {(s, e) for s in self._starts(text, start) for e in ends}
        return found


class Prior(NamedTuple):
    """All campaigns, and the pairs of characters that only they have."""

    campaigns: tuple[Known, ...]
    pairs: frozenset[str]
    owners: Mapping[int, tuple[tuple[int, str], ...]]

    def name(self, token: str) -> str | None:
        """The campaign whose words `token` is made of."""
        return next((c.rule for c in self.campaigns if c.made(token)), None)

    def present(self, view: View) -> list[tuple[Known, str, list[int]]]:
        """The cores that stand in the block, each with its campaign and places."""
        addresses_of, plain = view.addresses, view.plain
        owned = self.owners.keys()
        if owned.isdisjoint(view.pairs):
            return []
        found: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
        for place in view.unknown:
            if addresses_of[place] in owned:
                for index, core in self.owners[addresses_of[place]]:
                    if plain.startswith(core, place):
                        found[index, core].append(place)
        return [(self.campaigns[i], core, places) for (i, core), places in found.items()]


def _by(words: Iterable[str], place: int) -> dict[str, tuple[str, ...]]:
    """The words by their character at `place`."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        groups[word[place]].append(word)
    return {char: tuple(group) for char, group in groups.items()}


def _known(rule: SpamRule) -> Known:
    model = background()
    words = frozenset(rule.words)
    cores = (w for w in words if len(w) > 1 and all(kind(c) == HAN for c in w))
    rare = sorted((w for w in cores if model.rarity(w) < RARE), key=lambda w: (len(w), w))
    own: list[str] = []
    for word in rare:
        if not any(core in word for core in own):
            own.append(word)
    around = {
        core: tuple((w.find(core), len(w) - w.find(core) - len(core)) for w in words if core in w)
        for core in own
    }
    return Known(rule.name, words, tuple(own), _by(words, 0), _by(words, -1), around)


@lru_cache(maxsize=16)
def _prior(rules: tuple[SpamRule, ...]) -> Prior:
    campaigns = tuple(_known(rule) for rule in rules)
    pairs = frozenset(core[:2] for c in campaigns for core in c.cores)
    owners: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for index, campaign in enumerate(campaigns):
        for core in campaign.cores:
            owners[addresses(core[:2])[0]].append((index, core))
    return Prior(campaigns, pairs, {a: tuple(o) for a, o in owners.items()})


_LAST: list[tuple[Sequence[SpamRule], Prior]] = []
"""The rules used last: hashing them all again costs more than searching a page."""


def prior(rules: Sequence[SpamRule]) -> Prior:
    """What `rules` say, prepared once."""
    if _LAST:
        known, found = _LAST[0]
        if len(known) == len(rules) and all(map(is_, known, rules)):
            return found
    found = _prior(tuple(rules))
    _LAST[:] = [(tuple(rules), found)]
    return found
