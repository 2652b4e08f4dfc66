"""Finds injected advertising from the document itself.

`find_spam` asks in turn: what recurs and breaks the text wherever it stands
(recurring), what foreign islands break it (islands), what splits a stamp, a
number or a name (shapes)? Whatever is accepted then leads to its like: other
tokens with the same core, and, as soon as a document is known to be infected,
words of known campaigns. Edges are where the text heals best (extents).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from transcript_parse.normalize import extents, shapes
from transcript_parse.normalize.evidence import broken, recurrence, strangeness
from transcript_parse.normalize.extents import Extent
from transcript_parse.normalize.gloss import find_glosses
from transcript_parse.normalize.islands import Island, gibberish, grouped, islands
from transcript_parse.normalize.recurring import Token, needed, recurring
from transcript_parse.normalize.view import BLOCK, HAN, View, kind
from transcript_parse.rules import SpamRule

DISCOVERED: Final = "spam:discovered"

SINGLE: Final = 5.2
"""Log odds an island that stands once must reach."""

SINGLE_WIDE: Final = 7.5
"""The same with Han characters around it: the best of many tries."""

ISLANDS: Final = 3.5
"""Log odds recurring islands must reach."""

ISLAND_GLANCE: Final = 1.2

LIKE: Final = 1.2
"""What an occurrence of an accepted token's core must reach by itself."""

OWN: Final = 2.5
"""What removing more or less than an accepted token must gain."""

NAMED: Final = 0.3
NUMBERED: Final = 2.0

KNOWN: Final = 2.5
"""What being made of a known campaign's words is worth."""

RARE_CORE: Final = -12.0
"""Log probability below which two characters are a token's own."""

_HAN = re.compile("[\u4e00-\u9fff]")

ROUNDS: Final = 3
CORE: Final = 2


class Found(NamedTuple):
    """A stretch of the raw text and the rule that takes it out."""

    start: int
    end: int
    rule: str


def find_spam(text: str, campaigns: Sequence[SpamRule] = ()) -> list[Found]:
    """Injected tokens and glosses in `text`: sorted, disjoint, in its own offsets.

    `campaigns` lower the evidence that is needed for their words; nothing is
    removed for its wording alone.
    """
    found: list[Found] = []
    for start, block in _blocks(text):
        found += [Found(start + f.start, start + f.end, f.rule) for f in _in_block(block, campaigns)]
    found += [Found(start, end, "spam:gloss") for start, end in find_glosses(text)]
    return _disjoint(found)


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """The text in blocks that end at a line's end where there is one."""
    start = 0
    while start < len(text):
        end = start + BLOCK
        if end < len(text):
            cut = text.rfind("\n", start + BLOCK // 2, end)
            end = cut + 1 if cut >= 0 else end
        yield start, text[start:end]
        start = end


def _disjoint(found: Iterable[Found]) -> list[Found]:
    kept: list[Found] = []
    for item in sorted(found):
        if kept and item.start < kept[-1].end:
            last = kept[-1]
            if item.end > last.end:
                kept[-1] = Found(last.start, item.end, last.rule)
            continue
        kept.append(item)
    return kept


def _han(text: str) -> bool:
    """Whether there is any Chinese to speak of; other languages are left alone."""
    return not text.isascii() and _HAN.search(text) is not None


def _in_block(text: str, campaigns: Sequence[SpamRule]) -> list[Found]:
    if not _han(text):
        return []
    view = View(text)
    search = _Search(view)
    search.run()
    return [Found(e.start, e.end, DISCOVERED) for e in search.taken]


class _Search:
    """What was found in one block so far."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.taken: list[Extent] = []
        self.tokens: dict[str, float] = {}

    def run(self) -> None:
        """All searches, the surest first."""
        view = self.view
        single: list[Extent] = []
        single += [Extent(a, b, 9.0) for a, b in shapes.stamps(view)]
        single += [Extent(a, b, 9.0) for a, b in shapes.labels(view)]
        tokens = recurring(view)
        alone = self._islands()
        if not tokens and not self.tokens and not single and not alone:
            return
        for extent in single:
            self._take(extent)
        for token in tokens:
            self._take_token(token)
        for extent in sorted(alone, key=lambda e: -e.score):
            self._take(extent)
        for _ in range(ROUNDS):
            if not self._spread():
                break
        self.taken.sort()

    def _free(self, start: int, end: int) -> bool:
        return all(end <= e.start or start >= e.end for e in self.taken)

    def _take(self, extent: Extent) -> bool:
        if not self._free(extent.start, extent.end):
            return False
        self.taken.append(extent)
        self.tokens.setdefault(self.view.plain[extent.start : extent.end], extent.score)
        return True

    def _take_token(self, token: Token) -> None:
        """All occurrences of an accepted token, each with the edges that heal best."""
        view, size = self.view, len(token.text)
        spans = [(p, p + size) for p in view.places(token.text)]
        tails = extents.shared_tails(view, spans)
        for start, end in spans:
            own = broken(view, start, end)
            wider = extents.best(view, start, end, tails)
            chosen = wider if wider.score > own + OWN else Extent(start, end, own)
            self._take(chosen)

    def _islands(self) -> list[Extent]:
        """Islands that recur, taken at once, and the single ones worth taking."""
        view = self.view
        alone: list[Extent] = []
        for text, members in grouped(list(islands(view))).items():
            form = gibberish(text)
            if len(members) > 1:
                self._recurring_island(text, members, form)
            if text in self.tokens:
                continue
            for island in members:
                extent = self._single(island, form)
                if extent:
                    alone.append(extent)
        return alone

    def _recurring_island(self, text: str, members: Sequence[Island], form: float) -> None:
        view = self.view
        quick = [broken(view, i.start, i.end, ask=False) for i in members]
        if sum(quick) + form < ISLAND_GLANCE:
            return
        places = [i.start for i in members]
        if recurrence(view, text, places) + form >= ISLANDS:
            self._take_token(Token(text, 0.0))

    def _single(self, island: Island, form: float) -> Extent | None:
        view = self.view
        start, end = island.start, island.end
        quick = broken(view, start, end, ask=False) + form
        if quick < SINGLE - 1.4:
            return None
        score = broken(view, start, end) + form
        return Extent(start, end, score) if score >= SINGLE else None

    def _spread(self) -> bool:
        """Tokens that share a core with accepted ones; whether any were found."""
        view, grew = self.view, False
        tails = extents.shared_tails(view, [(e.start, e.end) for e in self.taken])
        for core in self._cores():
            for place in view.places(core):
                if self._free(place, place + len(core)):
                    extent = extents.best(view, place, place + len(core), tails)
                    if extent.score >= LIKE:
                        grew |= self._take(extent)
        return grew

    def _cores(self) -> list[str]:
        """Pairs of accepted tokens that ordinary text does not have."""
        model = self.view.model
        cores = dict.fromkeys(
            token[i : i + CORE]
            for token in self.tokens
            for i in range(len(token) - CORE + 1)
        )
        return [
            c for c in cores if all(kind(x) == HAN for x in c) and model.rarity(c) < RARE_CORE
        ]
