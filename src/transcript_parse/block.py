"""Blocks of speech: what the segmenter hands to the structure stage."""

from __future__ import annotations

from typing import NamedTuple

from transcript_parse.text import Piece

GOES_ON = "stamped paragraph"
"""The rule of a block in which whoever spoke before goes on, at a later time."""

UNLABELLED_QUESTION = "unlabelled question"
UNLABELLED_ANSWER = "unlabelled answer"
UNLABELLED_CALL = "unlabelled call"
UNLABELLED_SECTION = "unlabelled section"
UNLABELLED_OPENING = "unlabelled opening"
"""The rules of blocks that no label opens: what the text around them says they are."""


class Block(NamedTuple):
    """One printed block of speech, in offsets of the clean text.

    `pieces` are the spoken stretches, one a paragraph line, noise left out.
    """

    header: Piece | None
    label: str | None
    stamp: Piece | None
    pieces: tuple[Piece, ...]
    rule: str
