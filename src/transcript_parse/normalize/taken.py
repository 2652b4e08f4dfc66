"""What is taken out of a block: places, the tokens that stand there, and all that is the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from transcript_parse.normalize import extents
from transcript_parse.normalize.evidence import broken
from transcript_parse.normalize.extents import Extent
from transcript_parse.normalize.island_tokens import stands
from transcript_parse.normalize.recurring import Token
from transcript_parse.normalize.view import View

OWN: Final = 2.5
OWN_OF_KIN: Final = 0.6
KIN: Final = 0.2
"""What removing more or less than an accepted token must gain: by itself, and where such a
share of its occurrences has more to it."""

SAME: Final = 3
SAME_TIMES: Final = 3
SAME_SHARE: Final = 0.5
"""Characters of a token, places in which it was taken, and the share of all its places that
these must be, for it to be taken everywhere."""

SPANS: Final = 200
"""So many places of a token have their edges weighed."""


class Taken:
    """The stretches of one block that are taken out, in the order in which they were found."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.taken: list[Extent] = []
        self.tokens: dict[str, float] = {}
        self._covered = bytearray(len(view.plain))
        self._speakers: list[str] = []
        self._own: set[str] = set()
        """Pairs of accepted tokens themselves, not of what they were extended by."""

    def _free(self, start: int, end: int) -> bool:
        return self._covered.find(1, start, end) < 0

    def _take(self, extent: Extent) -> bool:
        if not self._free(extent.start, extent.end):
            return False
        self.taken.append(extent)
        self._covered[extent.start : extent.end] = b"\1" * (extent.end - extent.start)
        self.tokens.setdefault(self.view.plain[extent.start : extent.end], extent.score)
        return True

    def _take_token(self, token: Token) -> None:
        """All occurrences of an accepted token, each with the edges that heal best."""
        view, size = self.view, len(token.text)
        self._own.update(map("".join, pairwise(token.text)))
        spans = [(p, p + size) for p in view.places(token.text) if stands(view, p, p + size)]
        if not any(self._free(*span) for span in spans) or self._stand_apart(spans):
            return
        wider = extents.best_of_kin(view, spans[:SPANS])
        own = [Extent(start, end, broken(view, start, end)) for start, end in spans[:SPANS]]
        gains = [w.score - o.score for w, o in zip(wider, own, strict=True)]
        varied = sum(g > OWN for g in gains) > max(1, KIN * len(gains))
        least = OWN_OF_KIN if token.core or varied else OWN
        for narrow, wide, gain in zip(own, wider, gains, strict=True):
            grown = view.plain[wide.start : narrow.start] + view.plain[narrow.end : wide.end]
            whole = token.core or gain > least
            self._take(wide if whole and not self._holds_speaker(grown) else narrow)
        for start, end in spans[SPANS:]:
            self._take(Extent(start, end, 0.0))

    def _take_as_it_is(self, token: Token) -> None:
        """All occurrences of a token that was found whole."""
        spans = [(p, p + len(token.text)) for p in self.view.places(token.text)]
        if not self._stand_apart(spans):
            for start, end in spans:
                self._take(Extent(start, end, token.score))

    def _take_the_same(self) -> None:
        """Tokens that were taken in so many places wherever else they stand.

        The longest first: one may be part of another.
        """
        plain = self.view.plain
        times = Counter(plain[extent.start : extent.end] for extent in self.taken)
        often = [token for token, n in times.items() if n >= SAME_TIMES and len(token) >= SAME]
        for token in sorted(often, key=len, reverse=True):
            places = self.view.places(token)
            if times[token] >= SAME_SHARE * len(places):
                for place in places:
                    self._take(Extent(place, place + len(token), 0.0))

    def _stand_apart(self, spans: Sequence[tuple[int, int]]) -> bool:
        """Whether half of the places are a word by itself, as names in labels are."""
        plain = self.view.plain
        apart = sum(
            not plain[max(a - 1, 0) : a].strip() and not plain[b : b + 1].strip() for a, b in spans
        )
        return 2 * apart >= len(spans)

    def _holds_speaker(self, text: str) -> bool:
        """Whether somebody's name stands in what a token would be extended by."""
        return len(text) > 1 and any(name in text for name in self._speakers)
