"""Paragraphs with a stamp and no label.

Where labels have such a stamp in front, whoever speaks goes on. Where a stamp stands on a
line of its own behind each speech, and labels are lost, somebody else speaks behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from transcript_parse.block import (
    GOES_ON,
    UNLABELLED_ANSWER,
    UNLABELLED_CALL,
    UNLABELLED_QUESTION,
    Block,
)
from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.lines import Line
from transcript_parse.segment.stamps import InFront
from transcript_parse.segment.wording import CALL, FIRST, who_speaks
from transcript_parse.text import Piece

FEW = 4
MOSTLY = 0.6
"""Labels behind a stamp from which that is the layout, and their share of all labels."""

LOST = 1.5
"""So many times as many stamps as labels, if labels are lost."""

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


def split_behind_stamps(
    text: str, blocks: list[Block], ends: Sequence[Piece], lex: Lexicon
) -> list[Block]:
    """The blocks, cut behind stamps that close speeches; `ends` are those, in order.

    Only where many more speeches are closed than have a label.
    """
    labelled = sum(b.label is not None for b in blocks)
    if len(ends) < FEW or len(ends) < LOST * labelled:
        return blocks
    result: list[Block] = []
    starts = [start for start, _ in ends]
    for block in blocks:
        for part in _closed(text, block, ends, starts):
            if part.label is None and part.pieces:
                said = text[part.pieces[0][0] : part.pieces[-1][1]]
                before = result[-1] if result else None
                part = part._replace(rule=_rule(said, before, lex))
            result.append(part)
    return result


def _closed(
    text: str, block: Block, ends: Sequence[Piece], starts: Sequence[int]
) -> Iterator[Block]:
    """The parts of a block, each closed by a stamp."""
    now, pieces = block, list[Piece]()
    for piece in block.pieces:
        n = bisect_left(starts, pieces[-1][1]) if pieces else len(starts)
        if n < len(starts) and starts[n] < piece[0]:
            yield now._replace(pieces=tuple(pieces), stamp=ends[n])
            now, pieces = Block(None, None, block.stamp, (), UNLABELLED_ANSWER), []
        pieces.append(piece)
    n = bisect_left(starts, pieces[-1][1]) if pieces else len(starts)
    right_behind = n < len(starts) and not text[pieces[-1][1] : starts[n]].strip()
    stamp = ends[n] if right_behind else now.stamp
    yield now._replace(pieces=tuple(pieces), stamp=stamp)


def _rule(said: str, before: Block | None, lex: Lexicon) -> str:
    """Who speaks behind a stamp: nobody calls at length behind a call or a question."""
    rule = who_speaks(said, lex)
    if rule != UNLABELLED_CALL or before is None:
        return rule
    asked = before.rule == UNLABELLED_QUESTION or (
        before.label is not None and lex.verdict(before.label).role == "reporter"
    )
    brief = FIRST if asked else CALL
    called = asked or before.rule == UNLABELLED_CALL
    return UNLABELLED_ANSWER if called and len(said) > brief else rule


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
