"""What speakers quote: whoever speaks about advertising reads it out, inserted into words and all.

A campaign asks nobody where the quotation marks are; who quotes it puts all of it inside.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from transcript_parse.late import late
from transcript_parse.text import Piece

SEVERAL = 2
"""Pieces from which it is no accident: one may have been injected into a quotation."""

_QUOTATION = late("[“「『][^“”「」『』\n]{1,90}[”」』]")


def all_quoted(plain: str, pieces: Sequence[Piece]) -> bool:
    """Whether there are several pieces, and each of them stands in quotation marks."""
    if len(pieces) < SEVERAL:
        return False
    quotations = [m.span() for m in _QUOTATION.finditer(plain)]

    def quoted(start: int, end: int) -> bool:
        n = bisect_right(quotations, (start, len(plain))) - 1
        return n >= 0 and end <= quotations[n][1]

    return all(quoted(*piece) for piece in pieces)
