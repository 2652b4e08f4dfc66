"""Which raw characters are whose: sets of characters as byte masks.

A mask has one byte a raw character, 1 if it is in the set. Painting, counting
and intersecting are single calls on whole slices, so everything is linear and
nothing loops over characters.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from operator import not_

from transcript_parse.model import Segment, Span, Transcript, Turn

Mask = bytearray
NOBODY = -1


def visible(raw: str) -> Mask:
    """Every character that is not white space."""
    return bytearray(map(not_, map(str.isspace, raw)))


def paint(mask: Mask, span: Span, value: int = 1) -> None:
    """Put an interval into the set (or take it out, with `value` 0).

    Raises IndexError if it leaves the text.
    """
    _check(span, len(mask))
    mask[span.start : span.end] = bytes([value]) * len(span)


def masked(length: int, spans: Iterable[Span]) -> Mask:
    """The characters of all `spans`, in a text of `length`."""
    mask = bytearray(length)
    for span in spans:
        paint(mask, span)
    return mask


def both(a: Mask, b: Mask) -> Mask:
    """The characters in both sets."""
    common = int.from_bytes(a, "little") & int.from_bytes(b, "little")
    return bytearray(common.to_bytes(len(a), "little"))


@dataclass(frozen=True, slots=True)
class Speech:
    """A transcript as its characters see it.

    `said` are the visible characters that are speech; `owner[i]` is the index
    in `blocks` of the block that raw character i belongs to, or NOBODY.
    """

    blocks: tuple[tuple[Turn, Segment], ...]
    said: Mask
    owner: array[int]

    @classmethod
    def of(cls, transcript: Transcript) -> Speech:
        """Read a transcript. Raises IndexError if a span leaves the raw text."""
        length = len(transcript.raw)
        blocks = tuple((turn, segment) for turn in transcript.turns for segment in turn.segments)
        owner = array("i", [NOBODY]) * length
        said = masked(length, (segment.span for _, segment in blocks))
        for index, (_, segment) in enumerate(blocks):
            owner[segment.span.start : segment.span.end] = array("i", [index]) * len(segment.span)
        for removal in transcript.removals:
            paint(said, removal.span, 0)
            owner[removal.span.start : removal.span.end] = array("i", [NOBODY]) * len(removal.span)
        return cls(blocks, both(said, visible(transcript.raw)), owner)


def _check(span: Span, length: int) -> None:
    if not 0 <= span.start <= span.end <= length:
        raise IndexError(f"{span!r} leaves the text of {length} characters")
