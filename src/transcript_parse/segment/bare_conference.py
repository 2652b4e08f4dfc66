"""Conferences that lost all their labels: reporters say for whom they ask, a chair calls."""

from __future__ import annotations

from transcript_parse.block import UNLABELLED_ANSWER, UNLABELLED_QUESTION, Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.exchange import Exchange, paragraphs_below
from transcript_parse.segment.furniture import Furniture, Noise
from transcript_parse.segment.head import Head
from transcript_parse.segment.lines import Line
from transcript_parse.segment.wording import who_speaks

FEW = 3  # reporters who say for whom they ask, from whom it is no report of one question
ANSWERED = 2 / 3  # share of them behind whom somebody answers
_HANDING = 60  # characters at the end of a speech in which somebody is called on


def find_conference(
    text: str, lines: list[Line], head: Head, rules: Furniture, lex: Lexicon
) -> Exchange | None:
    """Calls, questions and answers, if the title says conference and several reporters ask."""
    if head.title is None or not lex.says("conference", text[slice(*head.title)]):
        return None
    body, left = paragraphs_below(text, lines, head.title, rules)
    rules_of = [who_speaks(text[line.start : line.end], lex) for line in body]
    asking = [n for n, rule in enumerate(rules_of) if rule == UNLABELLED_QUESTION]
    answered = sum(UNLABELLED_ANSWER in rules_of[n + 1 : n + 3] for n in asking)
    if len(asking) < FEW or answered < ANSWERED * len(asking):
        return None
    first = next(
        n
        for n, line in enumerate(body)
        if n == asking[0] or lex.says("salutation", text[line.start : line.end])
    )
    noise = [x for x in head.noise if x.start < body[first].start]
    known = {x.start for x in noise}
    noise += [Noise(x.start, x.end, "lede", "lede") for x in body[:first] if x.start not in known]
    if left:
        noise.append(Noise(left[0].start, left[-1].end, "chrome", "tail"))
    return Exchange(noise, _blocks(text, body[first:], rules_of[first:], lex))


def _blocks(text: str, body: list[Line], rules_of: list[str], lex: Lexicon) -> list[Block]:
    """One block a speaker, as far as the wording tells."""
    blocks: list[Block] = []
    before = ""
    for line, rule in zip(body, rules_of, strict=True):
        said = text[line.start : line.end]
        same = bool(blocks) and blocks[-1].rule == rule != UNLABELLED_QUESTION
        if rule == UNLABELLED_ANSWER and same:
            handed = lex.says("gives the floor", before[-_HANDING:])
            same = not (handed or lex.says("takes up", said))
        if same:
            blocks[-1] = blocks[-1]._replace(pieces=(*blocks[-1].pieces, (line.start, line.end)))
        else:
            blocks.append(Block(None, None, None, ((line.start, line.end),), rule))
        before = said
    return blocks
