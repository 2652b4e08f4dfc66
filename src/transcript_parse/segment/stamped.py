"""Paragraphs with a stamp and no label, where labels have one: whoever speaks goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from transcript_parse.block import GOES_ON, Block
from transcript_parse.segment.lines import Line
from transcript_parse.segment.stamps import InFront
from transcript_parse.text import Piece

FEW = 4
MOSTLY = 0.6
"""Labels behind a stamp from which that is the layout, and their share of all labels."""

_DIGIT = re.compile(r"\d")
_NO_SPEECH = frozenset("-–—~～/|0123456789")  # of a period of time, of another time
_GAP = re.compile(r"[\s:：]*")


def split_at_stamps(
    text: str, lines: Sequence[Line], fronts: Sequence[InFront | None], blocks: list[Block]
) -> list[Block]:
    """The blocks, cut where a line begins with such a stamp as labels have in front of them."""
    labelled = [b for b in blocks if b.label]
    shapes = [_shape(text, b.header[0], b.stamp) for b in labelled if b.header and b.stamp]
    if len(shapes) < FEW or len(shapes) < MOSTLY * len(labelled):
        return blocks
    alike = set(shapes)
    timed = {
        line.start: front
        for line, front in zip(lines, fronts, strict=True)
        if front and _shape(text, line.start, front[0]) in alike
    }
    return [part for block in blocks for part in _parts(text, block, timed)]


def _shape(text: str, start: int, stamp: Piece) -> str:
    """What is printed up to the end of a stamp, whatever time it tells."""
    return _DIGIT.sub("0", text[start : stamp[1] + 1])


def _parts(text: str, block: Block, timed: dict[int, InFront]) -> Iterator[Block]:
    now, pieces = block, list[Piece]()
    for start, end in block.pieces:
        front = timed.get(start)
        gap = _GAP.match(text, front[1]) if front else None
        if front and gap and gap.end() < end and text[gap.end()] not in _NO_SPEECH:
            if pieces or now.label:
                yield now._replace(pieces=tuple(pieces))
            now, pieces = Block((start, gap.end()), None, front[0], (), GOES_ON), []
            start = gap.end()
        pieces.append((start, end))
    yield now._replace(pieces=tuple(pieces))
