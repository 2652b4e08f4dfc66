"""Injected tokens at the edges of labels that come back, and of the marks around them.

A page prints `### Name：` again and again; the one time that something more stands in it,
next to a mark, glued to a word of letters, or a word nobody knows, it was put there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from transcript_parse.normalize.evidence import strangeness
from transcript_parse.normalize.view import HAN, LATIN, LINE, MARK, SPACE, kind
from transcript_parse.text import Piece

_HEADING: Final = frozenset("#*")
"""Marks of headings: in front of others a post, or an outlet, may stand."""

TIMES: Final = 3
"""How often a label must stand whole."""

FRAMES: Final = 50
"""Labels, the commonest first, that one is compared to."""

LEAST: Final = 2
LONGEST: Final = 16
"""Characters of a token."""

STRANGE: Final = 1.5
"""How little a word must look like one to be no post in front of a name."""


def inside_labels(found: Sequence[tuple[int, str]], infected: bool = False) -> Iterator[Piece]:
    """What stands in a label, but not where it comes back; `found` are labels and places.

    Words that nobody knows count only in a block where others were `infected`.
    """
    times = Counter(text for _, text in found)
    frames = [text for text, n in times.most_common(FRAMES) if n >= TIMES]
    for start, text in found if frames else ():
        if times[text] > 1:
            continue
        for frame in frames:
            more = len(text) - len(frame)
            if LEAST <= more <= LONGEST:
                at = _parted(text, frame)
                if at >= 0 and _is_strange(frame, at, text[at : at + more], infected):
                    yield start + at, start + at + more
                    break


def _parted(text: str, frame: str) -> int:
    """Where `text` has something inside `frame`; -1 if it is anything else."""
    at = next((i for i, (a, b) in enumerate(zip(text, frame, strict=False)) if a != b), len(frame))
    return at if text.endswith(frame[at:]) else -1


def _is_strange(frame: str, at: int, token: str, infected: bool) -> bool:
    """Whether a token can be no part of the label in which it stands."""
    inside = {kind(c) for c in token}
    if MARK in inside or LINE in inside or token != token.strip():
        return False
    left, right = kind(frame[at - 1 : at]), kind(frame[at : at + 1])
    first, last = kind(token[0]), kind(token[-1])
    if right == MARK and (left == MARK or frame[at] in _HEADING):
        return True
    if right == LATIN and left in (SPACE, LATIN):
        return last == LATIN or first == HAN
    if left == first == LATIN and right == SPACE:
        return True
    return infected and strangeness(token) >= STRANGE
