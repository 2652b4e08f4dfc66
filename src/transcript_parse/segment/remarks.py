"""Blocks in which nobody speaks: what others comment on, what explains, what announces."""

from __future__ import annotations

from collections import Counter

from transcript_parse.block import Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.furniture import Noise
from transcript_parse.segment.groups import FINISHED

POST = 40  # characters of a post behind a label


def without_comments(
    text: str, blocks: list[Block], noise: list[Noise], lex: Lexicon
) -> tuple[list[Block], list[Noise]]:
    """The blocks in which somebody speaks; what others comment on, or explain, as noise.

    Where a label that comes back has nothing behind it but a post, it is explained; where
    an outlet says what it shows, it asks nothing.
    """
    said: list[Block] = []
    noise = list(noise)
    printed = Counter(block.label for block in blocks)
    for block in blocks:
        explains = printed[block.label] > 1 and _is_post(text, block, lex)
        tells = explains or _announces(text, block, lex)
        if block.label and (tells or lex.says("comments", block.label)):
            pieces = [block.header, *block.pieces] if block.header else block.pieces
            noise += [Noise(*piece, "editorial", "comment") for piece in pieces if piece]
        else:
            said.append(block)
    return said, noise


def _announces(text: str, block: Block, lex: Lexicon) -> bool:
    """Whether the site itself, under its name, says what it is about to show, or has shown."""
    if not block.label or not block.pieces or lex.verdict(block.label).role != "reporter":
        return False
    said = text[block.pieces[0][0] : block.pieces[-1][1]]
    asks = "？" in said or "?" in said
    return not asks and bool(lex.says("broadcast", said))


def _is_post(text: str, block: Block, lex: Lexicon) -> bool:
    """Whether all that is said is one line that ends in a title, and is no sentence."""
    if len(block.pieces) != 1:
        return False
    said = text[slice(*block.pieces[0])]
    if len(said) > POST or "\n" in said or "，" in said or said[-1] in FINISHED:
        return False
    return any(said[-size:] in lex.title_set for size in range(2, len(said)))
