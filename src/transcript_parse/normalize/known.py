"""Known campaigns as a prior: which words of theirs stand where in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from operator import is_
from typing import Final, NamedTuple

from transcript_parse.normalize.background import addresses, background
from transcript_parse.normalize.view import HAN, View, kind
from transcript_parse.normalize.vocabulary import Vocabulary, vocabulary
from transcript_parse.packs.advertising import PLACES
from transcript_parse.rules import SpamRule

RARE: Final = -14.0
"""Log probability below which a word is a campaign's own and no everyday word."""


@cache
def _places() -> Vocabulary:
    return vocabulary(PLACES)


class Known(NamedTuple):
    """The words of one campaign, ready for use."""

    rule: str
    cores: tuple[str, ...]
    vocabulary: Vocabulary
    around: Mapping[str, tuple[tuple[int, int], ...]]

    def spans(self, text: str, core: str, place: int) -> set[tuple[int, int]]:
        """Stretches around `core` at `place` that are made of the campaign's words."""
        found, words = set(), self.vocabulary
        for before, after in self.around[core]:
            start, end = place - before, place + len(core) + after
            if start >= 0 and end <= len(text) and text[start:end] in words.words:
                ends = words.ends(text, end)
                found |= {(s, e) for s in words.starts(text, start) for e in ends}
        return found


class Prior(NamedTuple):
    """All campaigns, and the pairs of characters that only they have."""

    campaigns: tuple[Known, ...]
    pairs: frozenset[str]
    owners: Mapping[int, tuple[tuple[int, str], ...]]

    def name(self, token: str) -> str | None:
        """The campaign whose words `token` is made of."""
        if _places().made(token):
            return None
        return next((c.rule for c in self.campaigns if c.vocabulary.made(token)), None)

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
    return Known(rule.name, tuple(own), vocabulary((*words, *PLACES)), around)


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
