"""Conferences printed without a single label: paragraphs that ask, and what stands behind them."""

from __future__ import annotations

from typing import NamedTuple

from transcript_parse.block import UNLABELLED_ANSWER, UNLABELLED_QUESTION, Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.furniture import Furniture, Noise, is_sentence
from transcript_parse.segment.head import Head
from transcript_parse.segment.lines import Line
from transcript_parse.text import Piece

_ASKS = frozenset("？?")
_QUESTIONS = 4  # questions that such a page has at least


class Exchange(NamedTuple):
    """Questions and answers without labels."""

    noise: list[Noise]
    blocks: list[Block]


def find_exchange(
    text: str, lines: list[Line], head: Head, rules: Furniture, lex: Lexicon
) -> Exchange | None:
    """Questions and answers, if the title says conference and its text begins with a question.

    Two paragraphs may ask in a row only once in a while: where it happens often, it is
    somebody who wonders.
    """
    title = text[head.title[0] : head.title[1]] if head.title else ""
    if head.title is None or not (lex.says("conference", title) and lex.says("exchange", title)):
        return None
    body, left = paragraphs_below(text, lines, head.title, rules)
    asks = [_asks(text, line, lex) for line in body]
    begun = [n for n, here in enumerate(asks) if here and not (n and asks[n - 1])]
    if not body or not asks[0] or asks[-1] or len(begun) < _QUESTIONS:
        return None
    if 4 * (sum(asks) - len(begun)) > sum(asks):
        return None
    noise = [x for x in head.noise if x.start <= head.title[1]]
    if left:
        noise.append(Noise(left[0].start, left[-1].end, "chrome", "tail"))
    return Exchange(noise, _blocks(body, asks))


def paragraphs_below(
    text: str, lines: list[Line], title: Piece, rules: Furniture
) -> tuple[list[Line], list[Line]]:
    """The paragraphs below a title up to the last sentence, and what stands behind it."""
    body = [line for line in lines if line.start > title[1]]
    end = next((n for n, x in enumerate(body) if rules.tail.match(text, x.start, x.end)), len(body))
    while end and not is_sentence(text, body[end - 1]):
        end -= 1
    return body[:end], body[end:]


def _asks(text: str, line: Line, lex: Lexicon) -> bool:
    """Whether a paragraph ends in a question, or holds one and begins as reporters do."""
    said = text[line.start : line.end].rstrip()
    return said[-1:] in _ASKS or (
        not _ASKS.isdisjoint(said) and bool(lex.says("asker begins", said))
    )


def _blocks(body: list[Line], asks: list[bool]) -> list[Block]:
    """One block a question, and one an answer."""
    blocks: list[Block] = []
    for n, (line, here) in enumerate(zip(body, asks, strict=True)):
        piece = (line.start, line.end)
        if n and here == asks[n - 1]:
            blocks[-1] = blocks[-1]._replace(pieces=(*blocks[-1].pieces, piece))
        else:
            rule = UNLABELLED_QUESTION if here else UNLABELLED_ANSWER
            blocks.append(Block(None, None, None, (piece,), rule))
    return blocks
