"""Known campaigns as a prior: which words of theirs stand where in a text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from transcript_parse.normalize.background import addresses, background
from transcript_parse.normalize.view import HAN, View, kind
from transcript_parse.rules import SpamRule

RARE: Final = -14.0
"""Log probability below which a word is a campaign's own and no everyday word."""


class Known(NamedTuple):
    """The words of one campaign, ready for use."""

    rule: str
    words: frozenset[str]
    cores: tuple[str, ...]

    def made(self, text: str) -> bool:
        """Whether `text` is made of the campaign's words alone."""
        ends = {0}
        for end in range(1, len(text) + 1):
            if any(text[start:end] in self.words for start in ends):
                ends.add(end)
        return len(text) in ends


class Prior(NamedTuple):
    """All campaigns, and the pairs of characters that only they have."""

    campaigns: tuple[Known, ...]
    pairs: frozenset[str]
    addresses: frozenset[int]

    def name(self, token: str) -> str | None:
        """The campaign whose words `token` is made of."""
        return next((c.rule for c in self.campaigns if c.made(token)), None)

    def present(self, view: View) -> bool:
        """Whether any word of any campaign may stand in the block."""
        found = [view.addresses[p] for p in view.unknown]
        return not self.addresses.isdisjoint(found)


def _known(rule: SpamRule) -> Known:
    model = background()
    words = frozenset(rule.words)
    cores = (w for w in words if len(w) > 1 and all(kind(c) == HAN for c in w))
    rare = sorted((w for w in cores if model.rarity(w) < RARE), key=lambda w: (len(w), w))
    own: list[str] = []
    for word in rare:
        if not any(core in word for core in own):
            own.append(word)
    return Known(rule.name, words, tuple(own))


@lru_cache(maxsize=16)
def _prior(rules: tuple[SpamRule, ...]) -> Prior:
    campaigns = tuple(_known(rule) for rule in rules)
    pairs = frozenset(core[:2] for c in campaigns for core in c.cores)
    return Prior(campaigns, pairs, frozenset(addresses(pair)[0] for pair in pairs))


_LAST: list[tuple[Sequence[SpamRule], Prior]] = []
"""The rules used last: hashing them all again costs more than searching a page."""


def prior(rules: Sequence[SpamRule]) -> Prior:
    """What `rules` say, prepared once."""
    if _LAST and _LAST[0][0] is rules:
        return _LAST[0][1]
    found = _prior(tuple(rules))
    _LAST[:] = [(rules, found)]
    return found
