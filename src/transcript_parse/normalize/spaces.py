"""Single spaces inside running Chinese: what they cut up was put there.

Honest text has spaces between labels, names and titles, and text that was
extracted from print has them anywhere; so both sides must be running text, and
there must be few of them. Several in a row with one character between each are
nobody's typing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize import extents
from transcript_parse.normalize.evidence import broken
from transcript_parse.normalize.view import HAN, View, kind, link

_GAP = late(" (?<=[\u4e00-\u9fff]{2} )(?=[\u4e00-\u9fff])")
_CUT_UP = late("[\u4e00-\u9fff](?: [\u4e00-\u9fffA-Za-z0-9](?![A-Za-z0-9]))+(?! )")
_IN_SENTENCE = late("[\u4e00-\u9fff]{2}[^\n ]*[，。！？；]")
_STOPS = late("[\u4e00-\u9fff]|[，。；！？、,;!?]")
_RUNS_IN = late("(?<=[\u4e00-\u9fff]{3})")

FEW: Final = 3
"""Stretches up to which a text is not one that is full of spaces."""

THREE: Final = 0.5
IN_A_ROW: Final = -1.5
ALONE: Final = 3.4
ONLY: Final = 3.0
AMID: Final = 1.0
ROWS: Final = 3
AMID_ROWS: Final = 2.5
START: Final = 0.5
HEALS: Final = 2.5
REACH: Final = 5
"""Log odds that three characters with spaces between must reach, and more of them; one
space, and the only one that the text has; and more where there are many, or so many
rows of several that the page prints words like that; what extending one costs, and the
link that two characters around it must have; how many are tried on each side."""

RUNNING: Final = 3
"""Characters without a space on both sides of such a one."""


def cut_up(view: View) -> Iterator[tuple[int, int]]:
    """Tokens with single spaces inside, which stand in running text."""
    plain = view.plain
    if " " not in plain:
        return
    found: list[tuple[int, int]] = []
    for gap in _GAP.finditer(plain):
        if not found or gap.start() >= found[-1][1]:
            stretch = _CUT_UP.match(plain, gap.start() - 1)
            if stretch and _STOPS.match(plain, stretch.end()):
                found.append(stretch.span())
    few = len(found) <= FEW
    rows = sum(end - start > len("a b") for start, end in found)
    for start, end in found:
        if end - start > len("a b"):
            least = THREE if end - start == len("a b c") else IN_A_ROW
            least += AMID_ROWS if rows >= ROWS else 0.0 if few else AMID
            if broken(view, start, end) >= least:
                yield start, end
        elif (
            _RUNS_IN.match(plain, start + 1)
            and _IN_SENTENCE.match(plain, end)
            and _could_heal(plain, start, end)
        ):
            best = extents.best(view, start, end, REACH, REACH, once=(START, START))
            least = ONLY if len(found) == 1 and _running(plain, start, end) else ALONE
            least += 0.0 if few else AMID
            if best.score >= least:
                yield best.start, best.end


def _could_heal(plain: str, start: int, end: int) -> bool:
    """Whether anything around the two characters belongs together: mostly nothing does."""
    behind = plain[end : end + REACH]
    return any(link(a, b) > HEALS for a in plain[max(0, start - REACH) : start] for b in behind)


def _running(plain: str, start: int, end: int) -> bool:
    """Whether Chinese runs on for a while on both sides."""
    around = plain[max(0, start - RUNNING) : start] + plain[end : end + RUNNING]
    return len(around) == 2 * RUNNING and all(kind(c) == HAN for c in around)
