"""Single spaces inside running Chinese: what they cut up was put there.

Honest text has spaces between labels, names and titles, and text that was
extracted from print has them anywhere; so both sides must be running text, and
there must be few of them. Several in a row with one character between each are
nobody's typing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from transcript_parse.normalize import extents
from transcript_parse.normalize.evidence import SEEN, broken, seen
from transcript_parse.normalize.view import View

_GAP = re.compile(" (?<=[\u4e00-\u9fff]{3} )(?=[\u4e00-\u9fff])")
_CUT_UP = re.compile("[\u4e00-\u9fff](?: [\u4e00-\u9fff])+(?=[\u4e00-\u9fff]{2})")

FEW: Final = 3
"""Stretches up to which a text is not one that is full of spaces."""

IN_A_ROW: Final = 0.0
ALONE: Final = 3.4
REACH: Final = 3
"""Log odds that several spaces must reach, and one; characters around one that are tried."""


def cut_up(view: View) -> Iterator[tuple[int, int]]:
    """Tokens with single spaces inside, which stand in running text."""
    plain = view.plain
    if " " not in plain:
        return
    found: list[tuple[int, int]] = []
    for gap in _GAP.finditer(plain):
        if not found or gap.start() >= found[-1][1]:
            stretch = _CUT_UP.match(plain, gap.start() - 1)
            if stretch:
                found.append(stretch.span())
    if len(found) > FEW:
        return
    for start, end in found:
        if end - start > len("a b"):
            if broken(view, start, end) >= IN_A_ROW:
                yield start, end
        else:
            best = extents.best(view, start, end, REACH, REACH, ask=False)
            if best.score + SEEN[seen(view, best.start, best.end)] >= ALONE:
                yield best.start, best.end
