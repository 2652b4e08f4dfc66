"""The search of one block: what recurs, what stands alone, and what is like it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize import extents, figures, kin, shapes, spaces
from transcript_parse.normalize.extents import Extent
from transcript_parse.normalize.island_tokens import island_tokens
from transcript_parse.normalize.islands import Island, runs
from transcript_parse.normalize.known import Known, Prior
from transcript_parse.normalize.label_frames import inside_labels
from transcript_parse.normalize.recurring import Token, candidates, core_token, recurring, repeated
from transcript_parse.normalize.selling import is_selling_word, sells
from transcript_parse.normalize.taken import SPANS, Taken
from transcript_parse.normalize.view import HAN, LINE, MARK, SPACE, View, kind

SURE: Final = 0.5
LIKE_SURE: Final = -0.8
LIKE: Final = 1.2
"""What an occurrence of an accepted token's core must reach by itself."""

SHAPED: Final = 9.0
"""The score of what splits a stamp, a number or a label: the shape settles it."""

SPACED: Final = 3.0
"""The score of what spaces cut up."""

KNOWN: Final = 3.2
KNOWN_EACH: Final = 1.0
"""What a known campaign's words must reach together, and for each place more."""

KNOWN_SAME: Final = -3.5
KNOWN_LIKE: Final = 0.5
"""What each must reach where a campaign is certain: words discovered, and others."""

BARE: Final = 0.2
"""Share of a core's places that must be nothing but the core, for that to be a token."""

RARE_CORE: Final = -12.0
"""Log probability below which two characters are a token's own."""

AGAIN_TIMES: Final = 3
"""Times that a campaign's core must go on in the same way, to do so in words not its own."""

INFECTED: Final = 4
HELPED: Final = 1.0
HELPED_ISLANDS: Final = 3.0
HELPED_KIN: Final = 2.0
"""Stretches taken out from which more is to be expected, and what that is worth to tokens,
to islands, and to strings with a rare pair of theirs."""

ROUNDS: Final = 3
CORE: Final = 2
CODE: Final = 2.0
"""Characters of a core, and what one of letters and digits must reach."""

CORES: Final = 100
SPEAKERS: Final = 100
"""So many cores are followed up, and so many names are compared."""

KNOWN_INSIDE: Final = 4.0
"""What it is worth that a core was found where only injected text stands."""

LABELS: Final = 2
"""So many labels a token must be to be nothing but a name."""

CORE_TIMES: Final = 2
"""Tokens a pair must stand in to be their core, and no chance part of an extension."""


_HAN_RUN = late("[\u4e00-\u9fff]{2,6}")

_WORD = late("[A-Za-z]{4,}")

Words = tuple[Known, str, list[int]]
"""A campaign, a core of its, and where that stands."""


class Search(Taken):
    """What was found in one block so far."""

    def __init__(self, view: View, known: Prior, names: Collection[str] = ()) -> None:
        """`names` were injected elsewhere: with what makes a domain of them."""
        super().__init__(view)
        self.names = names
        self.prior = known

    def run(self) -> list[Extent]:
        """All searches, the surest first; what is to be taken out, in order."""
        view = self.view
        found = runs(view)
        codes = self._codes(found)
        single = [Extent(a, b, SHAPED) for a, b in figures.inside_figures(view, found)]
        single = [x for x in single if not self._cut_short(x, codes)]
        heads = shapes.labelled(view)
        single += [Extent(a, b, SHAPED) for a, b in shapes.labels(view, heads)]
        single += [Extent(a, b, SHAPED) for a, b in inside_labels(heads)]
        single += [Extent(a, b, SPACED) for a, b in spaces.cut_up(view)]
        strings = candidates(view)
        speakers = shapes.speakers(view, heads)
        self._speakers = speakers[:SPEAKERS]
        names = [*speakers, *filter(self._may_be_name, strings.names)]
        single += [Extent(a, b, SHAPED) for a, b in shapes.names(view, names)]
        inside = shapes.islands_in_names(view, found, self._speakers)
        single += [Extent(a, b, SHAPED) for a, b in inside]
        tokens = [*recurring(view, strings), *codes]
        once, alone = island_tokens(view, found)
        single += once
        words = self.prior.present(view)
        named = [Token(name, SHAPED, core=True) for name in self._named()]
        if not (single or words or tokens or alone or named):
            return []
        for extent in single:
            self._take(extent)
            self._own.update(map("".join, pairwise(view.plain[extent.start : extent.end])))
        for token in named:
            self._take_token(token)
        tokens += self._known_inside(single)
        for token in tokens:
            if self._more_than_known(token.text, words):
                self._take_token(token)
        for _ in range(ROUNDS):
            if not words or not self._campaigns(words, tokens):
                break
        self._take_all((*tokens, *alone))
        if len(self.taken) >= INFECTED:
            once, alone = island_tokens(view, found, HELPED_ISLANDS)
            for extent in once:
                self._take(extent)
            self._take_all((*recurring(view, strings, HELPED), *alone))
            for token in repeated(view, self._covered, self._helped):
                self._take_as_it_is(token)
            for start, end in inside_labels(heads, infected=True):
                self._take(Extent(start, end, SHAPED))
            self._take_the_same()
        return self._without_labels(heads)

    def _take_all(self, tokens: Iterable[Token]) -> None:
        """All places of the tokens, and what is like them."""
        for token in tokens:
            self._take_token(token)
        for _ in range(ROUNDS):
            if not self._spread():
                break

    def _without_labels(self, heads: Sequence[tuple[int, str]]) -> list[Extent]:
        """What was taken, in order, but for tokens that are labels: nicknames come back too.

        Injected text splits a label; it never is one, and leaves a name to speak.
        """
        taken = sorted(self.taken)
        starts = [extent.start for extent in taken]
        whole: Counter[str] = Counter()
        for at, label in heads:
            end = at + len(label)
            inside = taken[bisect_left(starts, at) : bisect_left(starts, end)]
            if not inside or inside[0].start > at or inside[-1].end > end:
                continue
            rest = label
            for extent in reversed(inside):
                rest = rest[: extent.start - at] + rest[extent.end - at :]
            if not any(c.isalpha() for c in rest):
                whole.update({self.view.plain[x.start : x.end] for x in inside})
        spared = {token for token, times in whole.items() if times >= LABELS}
        if not spared:
            return taken
        return [x for x in taken if self.view.plain[x.start : x.end] not in spared]

    def _named(self) -> list[str]:
        """How the names of advertised domains are spelt here."""
        if not self.names:
            return []
        spelt = re.compile("|".join(map(re.escape, sorted(self.names))), re.IGNORECASE)
        return sorted(set(spelt.findall(self.view.plain)))

    def _may_be_name(self, text: str) -> bool:
        if len(text) < 2 or text[0] not in shapes.SURNAMES:
            return False
        model = self.view.model
        if model.link(text[-2], text[-1]) > shapes.JOINED:
            return False  # a word, and what looks like a surname before it
        return not all(model.counted(a, b) for a, b in pairwise(text))

    def _codes(self, islands: Sequence[Island]) -> list[Token]:
        """Names with letters and digits in them around which tokens were made."""
        times = Counter(i.text for i in islands if not i.text.isdigit() and len(i.text) >= CORE)
        often = (text for text, n in times.items() if n >= kin.PLACES and len(text) <= kin.LONGEST)
        tokens = (core_token(self.view, text) for text in often)
        return [token for token in tokens if token and token.score >= CODE]

    def _cut_short(self, extent: Extent, codes: Sequence[Token]) -> bool:
        """Whether it ends inside such a name, whose digits were taken for a number's."""
        start, end, _ = extent
        for token in codes:
            size = len(token.text)
            at = self.view.plain.find(token.text, max(0, start - size + 1), end + size - 1)
            if at >= 0 and not start <= at <= end - size:
                return True
        return False

    def _known_inside(self, single: Sequence[Extent]) -> list[Token]:
        """Cores known from what splits a stamp, a number or a name, and found elsewhere."""
        plain, found = self.view.plain, {}
        for extent in single:
            if extent.score < SHAPED:
                continue
            for run in _HAN_RUN.findall(plain, extent.start, extent.end):
                if run not in found and self.view.model.rarity(run) < RARE_CORE:
                    found[run] = core_token(self.view, run, KNOWN_INSIDE)
        return [token for token in found.values() if token]

    def _helped(self, text: str) -> float:
        """What tokens that were found say for another: its pairs that only they have."""
        model = self.view.model
        kin = any(
            pair in self._own and model.rarity(pair) < RARE_CORE
            for pair in map("".join, pairwise(text))
        )
        return HELPED_KIN * kin

    def _spread(self) -> bool:
        """Tokens that share a core with accepted ones; whether any were found."""
        view, grew = self.view, False
        for core in (*self._cores(), *self._words()):
            spans = [(p, p + len(core)) for p in view.places(core)]
            free = [s for s in spans if self._free(*s)]
            if not free:
                continue
            sure = len(free) <= SURE * len(spans) and not sells(core)
            found = extents.best_of_kin(view, spans[:SPANS])
            bare = [end - start == len(core) for start, end, _ in found]
            # where nearly all have more to them, a word alone may be the page's own
            word = len(core) == CORE and view.model.counted(core[0], core[1])
            exact = not word or sum(bare) > BARE * len(bare)
            for extent, alone in zip(found, bare, strict=True):
                if extent.score >= (LIKE_SURE if sure and (exact or not alone) else LIKE):
                    grew |= self._take(extent)
        return grew

    def _campaigns(self, words: Sequence[Words], tokens: Sequence[Token]) -> bool:
        """Words of known campaigns, where the text breaks; whether any were taken.

        A block in which one token of a campaign was discovered holds others;
        elsewhere the text must break at most places where the words stand.
        """
        grew = False
        seen = [*self.tokens, *(t.text for t in tokens)]
        families = {token.text for token in tokens if token.core}
        for campaign, core, places in words:
            infected = any(c in token for token in seen for c in campaign.cores)
            same = any(core in token for token in seen)
            found = self._made_of(campaign, core, places)
            bare = sum(extent.end - extent.start == len(core) for extent in found)
            if core in families and 2 * bare > len(found):
                continue  # a family whose tails no campaign has
            total = sum(e.score for e in found)
            certain = infected or total >= KNOWN + KNOWN_EACH * (len(found) - 1)
            if not certain:
                continue
            for extent, wide in zip(found, self._going_on(core, found), strict=True):
                least = KNOWN_SAME if same or (infected and self._glued(extent)) else KNOWN_LIKE
                if extent.score >= least:
                    grew |= self._take(wide)
        return grew

    def _more_than_known(self, token: str, words: Sequence[Words]) -> bool:
        """Whether a token holds a campaign's word and a name that no campaign has."""
        return any(core in token for _, core, _ in words) and self.prior.name(token) is None

    def _glued(self, extent: Extent) -> bool:
        """Whether it begins or ends a paragraph, and is no part of a sentence there."""
        plain = self.view.plain
        before, after = plain[extent.start - 1 : extent.start], plain[extent.end : extent.end + 1]
        sides = {kind(before if extent.start else ""), kind(after)}
        return LINE in sides and sides <= {LINE, MARK, SPACE}

    def _made_of(self, campaign: Known, core: str, places: Sequence[int]) -> list[Extent]:
        """Each place of a campaign's core that is not taken yet, extended by its words."""
        view, size = self.view, len(core)
        return [
            extents.best_of_words(view, (p, p + size), campaign.spans(view.plain, core, p))
            for p in places[:SPANS]
            if self._free(p, p + size)
        ]

    def _going_on(self, core: str, made: Sequence[Extent]) -> list[Extent]:
        """The same places, with words no campaign has where the core goes on so several times."""
        plain = self.view.plain
        if len(made) < AGAIN_TIMES:
            return [*made]
        starts = [plain.index(core, m.start) for m in made]
        kin = extents.best_of_kin(self.view, [(at, at + len(core)) for at in starts])
        times = Counter(plain[e.start : e.end] for e in kin)
        return [
            k
            if k.start <= m.start < m.end <= k.end and times[plain[k.start : k.end]] >= AGAIN_TIMES
            else m
            for k, m in zip(kin, made, strict=True)
        ]

    def _words(self) -> list[str]:
        """Latin words of accepted tokens that stand in several of them."""
        plain = self.view.plain
        words = Counter(
            word
            for extent in self.taken
            for word in dict.fromkeys(_WORD.findall(plain, extent.start, extent.end))
        )
        often = (word for word, times in words.most_common(CORES) if times >= CORE_TIMES)
        return [word for word in often if not is_selling_word(word)]

    def _cores(self) -> list[str]:
        """Pairs of accepted tokens that ordinary text does not have."""
        plain, model = self.view.plain, self.view.model
        pairs = Counter(
            pair
            for extent in self.taken
            for pair in dict.fromkeys(
                plain[i : i + CORE] for i in range(extent.start, extent.end - 1)
            )
        )
        return [
            pair
            for pair, count in pairs.most_common(CORES)
            if count >= CORE_TIMES
            and (pair in self._own or count >= SURE * plain.count(pair))
            and all(kind(c) == HAN for c in pair)
            and model.rarity(pair) < RARE_CORE
        ]
