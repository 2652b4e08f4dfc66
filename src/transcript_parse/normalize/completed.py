"""What belongs to injected tokens that were found: addresses, contacts, whole lines.

An address goes on behind the name it begins with, a word for a messenger behind its
colon; and a line that only advertises has other words beside the name.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize.selling import selling_words
from transcript_parse.packs.advertising import CONTACTS
from transcript_parse.text import Piece

_REST = late(
    r"(?<=[A-Za-z0-9])(?:[.-][A-Za-z0-9]{1,20}){0,3}\.[A-Za-z]{2,6}(?![A-Za-z0-9]|\.[A-Za-z0-9])"
)
_FRONT = late(r"(?<![A-Za-z0-9.])(?:https?://)?(?:www\.|m\.)?$")
_FRONT_REACH: Final = 14
_NUMBER = late(r"[:：] ?[A-Za-z0-9_-]{4,20}(?![A-Za-z0-9_-])")
_CODE = late(
    r"(?<![A-Za-z0-9])(?:(?=\d*[A-Za-z]+[\d.])[A-Za-z0-9.-]+|0\d{2,3}-?\d{3,4}-?\d{3,4}|1[3-9]\d{9})"
)  # letters with a digit or a dot, a telephone; no date and no time of day

LINE: Final = 90
"""Characters of the longest line that is looked at as a whole."""

PARTS: Final = 3
STRANGE: Final = 0.4
"""Tokens, words and numbers of an advertisement that a line must have, and the share of
its letters that may be something else."""


def completed(plain: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces (sorted, disjoint) with what belongs to them, sorted; they may touch."""
    wider = [_with_number(plain, *_whole_address(plain, *piece)) for piece in pieces]
    lines = list(_advertisements(plain, wider))
    return sorted([*wider, *lines], key=lambda piece: (piece[0], -piece[1]))


def _whole_address(plain: str, start: int, end: int) -> Piece:
    """The piece with the rest of the address that it is part of."""
    rest = _REST.match(plain, end)
    if rest is None:
        return start, end
    front = _FRONT.search(plain, max(0, start - _FRONT_REACH), start)
    return front.start() if front else start, rest.end()


def _with_number(plain: str, start: int, end: int) -> Piece:
    """The piece with whom to write to, if it ends with how."""
    number = _NUMBER.match(plain, end) if plain.endswith(CONTACTS, start, end) else None
    return start, number.end() if number else end


def _advertisements(plain: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Lines with a piece in which nearly all else advertises, too."""
    starts = [start for start, _ in pieces]
    reached = -1
    for start, end in pieces:
        if start < reached:
            continue
        first = plain.rfind("\n", 0, start) + 1
        last = plain.find("\n", end)
        last = reached = last if last >= 0 else len(plain)
        first += len(plain[first:last]) - len(plain[first:last].lstrip())
        if last - first > LINE or "。" in plain[first:last] or end - start == last - first:
            continue
        inside = pieces[bisect_left(starts, first) : bisect_left(starts, last)]
        if _advertises(plain[first:last], [(a - first, b - first) for a, b in inside]):
            yield first, last


def _advertises(line: str, pieces: Sequence[Piece]) -> bool:
    """Whether little is left of a line without its tokens, and words and numbers of their kind."""
    parts = [*pieces]
    rest = list(line)
    for start, end in pieces:
        rest[start:end] = " " * (end - start)
    left = "".join(rest)
    parts += selling_words(left)
    for start, end in parts[len(pieces) :]:
        rest[start:end] = " " * (end - start)
    codes = [m.span() for m in _CODE.finditer("".join(rest))]
    for start, end in codes:
        rest[start:end] = " " * (end - start)
    strange = sum(c.isalnum() for c in rest)
    return len(parts) + len(codes) >= PARTS and strange <= STRANGE * sum(c.isalnum() for c in line)
