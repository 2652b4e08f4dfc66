"""Islands: Latin letters and digits standing inside Chinese text.

Most are honest (names, acronyms, numbers with a unit). An injected one gives
itself away by where it stands, by coming back in unrelated places, or by
letters no language puts together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from transcript_parse.late import late
from transcript_parse.normalize import extents
from transcript_parse.normalize.evidence import broken
from transcript_parse.normalize.extents import Extent
from transcript_parse.normalize.forms import MODEL, alone
from transcript_parse.normalize.view import HAN, View, kind, link
from transcript_parse.packs.domains import INTRODUCES
from transcript_parse.packs.quantities import FREQUENT_UNITS, LEADS, UNITS

_GOES_ON = re.escape(FREQUENT_UNITS + " ，。、；,;%％—)）”》\n")
_RUN = late(
    r"[0-9A-Za-z](?<![0-9A-Za-z].)(?:(?<=[0-9])[0-9]*+"
    rf"(?:(?![A-Za-z{_GOES_ON}])|[A-Za-z][0-9A-Za-z]*+)|(?<=[A-Za-z])[0-9A-Za-z]*+)"
)
"""Letters and digits, but for numbers that text goes on behind as it does: most.

The first character is looked behind only once it is found: faster than the other
way round.
"""

_ADDRESS: Final = frozenset("./@:_-=&?#%+~")
"""What stands next to the parts of addresses, file names and formulas."""

_SCATTERED = late("[0-9A-Za-z]+(?: [0-9A-Za-z]+)+(?=[\u4e00-\u9fff])")
_SHORT_PIECE = late(r"\b[0-9A-Za-z]{1,2}\b", re.ASCII)
SHORT_PIECES: Final = 2
"""One or two letters or digits between spaces, and how many of them no product's name has."""

_PAIR = late(
    "(?:[0-9]+[\u4e00-\u9fff]{1,8}[A-Za-z][0-9A-Za-z]+|[A-Za-z][0-9A-Za-z]+[\u4e00-\u9fff]{1,8}[0-9A-Za-z]+)"
    "(?=[\u4e00-\u9fff])"
)
"""Letters and a number, or letters twice, with a few words between."""

_GAP = late(" (?<=[\u4e00-\u9fff] )(?=[\u4e00-\u9fff])")
_SPACED = late("[\u4e00-\u9fff](?: [\u4e00-\u9fff])+")
EXTENDED: Final = 3.4
REACH: Final = 8
EXTENSION: Final = 0.6
"""What an island that stands there once may need at most to be extended into the Chinese
around it, by how many characters, and what that costs."""

WORDS: Final = 2
WITH_WORDS: Final = 2.7
HEALS: Final = 2.5
NEVER: Final = 99.0
"""Characters of Chinese with which an island needs no more than this, whatever its form:
in 880,000 characters of clean pages none came near; and the link that must lie beyond."""

INTRODUCED: Final = 3.0
"""What an island needs more behind a word with which addresses are introduced."""

NAMES: Final = 0.5
"""How much of it other evidence helps against what may be anybody's name."""

LEAST_DIGITS: Final = 3
"""Shorter numbers are everywhere."""

_UNITS, _LEADS = frozenset(UNITS), frozenset(LEADS)


class Island(NamedTuple):
    """A run of Latin letters and digits; offsets of the view."""

    start: int
    end: int
    text: str


def _number(before: str, after: str) -> bool:
    """Whether digits stand where a number may stand."""
    if before in _LEADS or after in _UNITS:
        return True
    return kind(before) != HAN or kind(after) != HAN


def runs(view: View) -> list[Island]:
    """Runs of Latin letters and digits that are not plainly honest."""
    return [Island(*m.span(), m.group()) for m in _RUN.finditer(view.plain)]


def islands(view: View, found: Iterable[Island]) -> Iterator[Island]:
    """Runs next to Han that are no ordinary numbers, and single spaces between Han.

    A space stands for the stretch of single spaced characters around it.
    """
    plain = view.plain
    size = len(plain)
    for island in found:
        start, end, text = island
        number = text.isdigit()
        if start == 0 or end == size or (number and end - start < LEAST_DIGITS):
            continue
        before, after = plain[start - 1], plain[end]
        if after == " ":
            island, after = _scattered(plain, island)
        in_han = "\u4e00" <= before <= "\u9fff" or "\u4e00" <= after <= "\u9fff"
        if not in_han or before in _ADDRESS or after in _ADDRESS:
            continue
        if not (number and _number(before, after)):
            yield island
    if " " in plain:
        yield from _spaces(plain)


def _scattered(plain: str, island: Island) -> tuple[Island, str]:
    """The island with more of its kind behind single spaces, and what follows it."""
    more = _SCATTERED.match(plain, island.start)
    if not more or len(_SHORT_PIECE.findall(more.group())) < SHORT_PIECES:
        return island, " "
    return Island(*more.span(), more.group()), plain[more.end()]


def _spaces(plain: str) -> Iterator[Island]:
    reached = 0
    for gap in _GAP.finditer(plain):
        if gap.start() >= reached:
            spaced = _SPACED.match(plain, gap.start() - 1)
            if spaced and gap.start() > 1:
                reached = spaced.end()
                yield Island(*spaced.span(), spaced.group())


def best_alone(view: View, island: Island, helped: float) -> Extent | None:
    """An island that stands there once, with what was injected with it, if it was.

    Other evidence may help. A number alone is anybody's; with words glued to it that
    fit nowhere, it is as suspicious as letters.
    """
    start, end, text = island
    if text.istitle():
        helped *= NAMES
    least = NEVER if text.isdigit() else alone(text) - helped
    if view.plain[start - 1] in INTRODUCES:
        least = max(least, min(MODEL - helped, least + INTRODUCED))
    plainly = broken(view, start, end)
    pair = _PAIR.match(view.plain, start)
    if pair:
        score = broken(view, *pair.span())
        if score >= WITH_WORDS and score > plainly:
            return Extent(*pair.span(), score)
    if least <= EXTENDED or heals_beyond(view, start, end):
        wider = extents.best(view, start, end, REACH, REACH)
        score = wider.score - EXTENSION
        if score > plainly:
            words = sum(kind(c) == HAN for c in view.plain[wider.start : wider.end])
            enough = min(least, WITH_WORDS) if words >= WORDS else least
            return wider if score >= enough else None
    return Extent(start, end, plainly) if plainly >= least else None


def heals_beyond(view: View, start: int, end: int) -> bool:
    """Whether the text could heal a few words before or behind the island: mostly not."""
    plain = view.plain
    if _PAIR.match(plain, start):
        return True
    before, behind = plain[start - 1], plain[end : end + 1]
    return any(link(before, c) > HEALS for c in plain[end + WORDS : end + REACH + 1]) or any(
        link(c, behind) > HEALS for c in plain[max(0, start - REACH - 1) : start - WORDS]
    )


def grouped(found: Iterable[Island]) -> dict[str, list[Island]]:
    """Islands by their text."""
    groups: defaultdict[str, list[Island]] = defaultdict(list)
    for island in found:
        groups[island.text].append(island)
    return groups
