"""Units of text in which a turn may begin: lines, and pieces of lines.

A line is cut further where a full time stamp is glued to the speech, because
live pages lose their line breaks there.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_BREAKS = "\r\x85\u2028\u2029\v\f"  # what ends a line beside a line feed
_LINE = re.compile(rf"\S(?:[^\n{_BREAKS}]*\S)?")


class Line(NamedTuple):
    """`text[start:end]` without the white space around it.

    `gap` is the number of line breaks in front of it (0: glued to the one
    before), `hard` whether it begins a printed line.
    """

    start: int
    end: int
    gap: int


def split_lines(text: str) -> list[Line]:
    """The non-blank lines of `text`, stripped, in order."""
    lines: list[Line] = []
    if any(c in text for c in _BREAKS):
        before = 0
        for match in _LINE.finditer(text):
            start, end = match.span()
            lines.append(Line(start, end, text.count("\n", before, start) if lines else 9))
            before = end
        return lines
    at, gap = 0, 9
    for printed in text.split("\n"):  # several times as fast
        said = printed.strip()
        if said:
            start = at if said is printed else at + printed.index(said[0])
            lines.append(Line(start, start + len(said), gap))
            gap = 0
        gap += 1 if lines else 0
        at += len(printed) + 1
    return lines


def cut(text: str, lines: list[Line], cuts: list[tuple[int, int]]) -> list[Line]:
    """Lines with the spans in `cuts` (sorted, disjoint) as lines of their own."""
    if not cuts:
        return lines
    result: list[Line] = []
    pending = iter(cuts)
    at = next(pending, None)
    for line in lines:
        start, gap = line.start, line.gap
        while at is not None and at[0] < line.end:
            for a, b in ((start, at[0]), at):
                a, b = _stripped(text, a, b)
                if a < b:
                    result.append(Line(a, b, gap))
                    gap = 0
            start, gap = at[1], 0
            at = next(pending, None)
        start, end = _stripped(text, start, line.end)
        if start < end:
            result.append(Line(start, end, gap))
    return result


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space at its edges."""
    said = text[start:end]
    return end - len(said.lstrip()), start + len(said.rstrip())
