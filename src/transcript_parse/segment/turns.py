"""From lines and openings to blocks of speech and what lies between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from transcript_parse.block import UNLABELLED_OPENING, Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import NoiseRule
from transcript_parse.segment.bare_conference import find_conference
from transcript_parse.segment.bare_questions import with_bare_questions
from transcript_parse.segment.blocks import (
    Page,
    cut_blocks,
    every_line_marked,
    first_line,
    make_block,
    overlapping,
)
from transcript_parse.segment.ends import within_the_page
from transcript_parse.segment.exchange import find_exchange
from transcript_parse.segment.forms import Reading
from transcript_parse.segment.front import Front, read_front
from transcript_parse.segment.furniture import Furniture, Noise, furniture, markup
from transcript_parse.segment.glued_stamps import glued_stamps
from transcript_parse.segment.head import Head, find_address, read_head
from transcript_parse.segment.headings import section_headings, without_quoting_headings
from transcript_parse.segment.layout import Layout, Opening, decide
from transcript_parse.segment.lines import Line, cut, split_lines
from transcript_parse.segment.page_heads import inline_pages, page_tops, running_heads
from transcript_parse.segment.readings import read_lines
from transcript_parse.segment.remarks import without_comments
from transcript_parse.segment.stamped import split_at_stamps, split_behind_stamps
from transcript_parse.segment.stamps import InFront, stamps
from transcript_parse.segment.told import informed
from transcript_parse.segment.unlabelled import (
    asked_back,
    interjections,
    questions_inside,
    split_unlabelled,
)
from transcript_parse.text import Piece, without

_RECORDING_BEGINS = "00:00:"
"""The first stamp of a page that prints the time since its recording began: each of them says
when what follows was said.
"""


class Segmentation(NamedTuple):
    """Everything the segmenter found."""

    layout: Layout
    front: Front
    head: Head
    blocks: list[Block]
    noise: list[Noise]
    lex: Lexicon  # with what opening rules say of this document's labels
    readings: list[Reading]  # all there were, the layout's own and those passed over
    captions: dict[int, NoiseRule]  # whose lines nothing opens

    def title(self, text: str) -> str:
        """The title as printed, or ''."""
        return text[slice(*self.head.title)] if self.head.title else ""


def segment(text: str, lex: Lexicon) -> Segmentation:
    """Find the layout of `text` and cut it into blocks of speech and noise."""
    rules = furniture(lex, text)
    lines = split_lines(text)
    lines = cut(text, lines, glued_stamps(text, lines, lex))
    front, first = read_front(text, lines)
    lines = lines[first:]
    fronts = stamps(lex).in_fronts(text, lines)
    readings = read_lines(text, lines, fronts, lex)
    captions, in_head = _captions(text, lines, fronts, readings, rules, lex)
    layout = decide(text, lines, [r for r in readings if r.line not in captions], lex)
    openings = within_the_page(text, lines, layout.openings, rules, captions, lex)
    openings, quoting = without_quoting_headings(text, lines, openings)
    layout = layout._replace(openings=openings)
    lex = informed(text, openings, lex)
    pages = inline_pages(rules, text, lines)
    alone = {r.line: r for r in readings if r.form == "stamp"}
    captions.update(running_heads(text, lines, openings, captions, pages, alone))
    openings = with_bare_questions(text, lines, openings, captions, lex)
    stamped = _stamps_stand_before(text, lines, openings, alone)
    inline = sorted(rules.inline.find(text) + markup(text), key=lambda n: (n.start, -n.end))
    asides = _union((n.start, n.end) for n in inline)
    page = Page(text, lines, rules, alone, captions, asides, stamped, lex)
    noise = list(front.noise)
    blocks: list[Block] = []
    above = lines
    if openings:
        page = page._replace(
            bullet=every_line_marked(text, lines, openings),
            headings=quoting | section_headings(text, lines, openings, captions, lex),
        )
        blocks, found = without_comments(text, *cut_blocks(page, openings), lex)
        blocks = split_at_stamps(text, lines, fronts, blocks)
        noise += found
        above = lines[: first_line(page, openings[0].reading)]
    head = read_head(text, above, front.fields, rules, in_head, lex, openings)
    if openings:
        noise += head.noise
        if head.speech:
            blocks.insert(0, make_block(page, None, None, None, head.speech, UNLABELLED_OPENING))
        if not stamped:
            ends = sorted(r.stamp for r in alone.values() if r.stamp)
            blocks = split_behind_stamps(text, blocks, ends, lex)
        blocks = asked_back(text, interjections(text, blocks), lex)
        blocks = questions_inside(text, split_unlabelled(text, blocks, lex), lex)
    else:
        exchange = find_exchange(text, lines, head, rules, lex)
        exchange = exchange or find_conference(text, lines, head, rules, lex)
        address = None if exchange else find_address(text, lines, head, rules, lex)
        if exchange:
            noise += exchange.noise
            blocks = [
                make_block(page, None, None, None, list(b.pieces), b.rule) for b in exchange.blocks
            ]
        if address:
            noise += address.noise
            blocks = [make_block(page, None, None, None, address.speech, "address")]
    noise += _asides(text, inline, blocks, noise)
    return Segmentation(layout, front, head, blocks, sorted(set(noise)), lex, readings, captions)


def _captions(
    text: str,
    lines: list[Line],
    fronts: list[InFront | None],
    readings: list[Reading],
    rules: Furniture,
    lex: Lexicon,
) -> tuple[dict[int, NoiseRule], dict[int, NoiseRule]]:
    """The rules of lines that nothing opens; and of those among them that bear no stamp.

    In the head of a page a stamp is not a speaker's, and the line no caption for it.
    """
    matched: list[tuple[int, NoiseRule, bool]] = []
    for n, (line, timed) in enumerate(zip(lines, fronts, strict=True)):
        at = _behind_stamp(text, line, timed) if timed else line.start
        rule = rules.line.match(text, at, line.end)
        if rule is None and at > line.start:
            at = line.start  # the stamp is the line's own
            rule = rules.line.match(text, at, line.end)
        if rule:
            matched.append((n, rule, at > line.start))
    speakers = _labels_that_come_back(text, readings, lex) if matched else set()
    edges = {  # they may name the page's reporter
        min(speakers, default=0),
        max(speakers, default=0),
    }
    captions: dict[int, NoiseRule] = {}
    unstamped: dict[int, NoiseRule] = {}
    for n, rule, stamped in matched:
        if n not in speakers or (rule.kind == "byline" and n in edges):
            captions[n] = rule
            if not stamped:
                unstamped[n] = rule
    captions.update(page_tops(text, lines))
    return captions, unstamped


def _union(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces in order, those that overlap as one."""
    found: list[Piece] = []
    for start, end in sorted(pieces):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _asides(text: str, inline: list[Noise], blocks: list[Block], known: list[Noise]) -> list[Noise]:
    """What is noted in the speeches and at their edges, outside headers and lines of noise."""
    spoken = [b for b in blocks if b.pieces]
    if not spoken:
        return []
    first, last = spoken[0].pieces[0][0], spoken[-1].pieces[-1][1]
    end = text.find("\n", last)
    taken = _union([(n.start, n.end) for n in known] + [b.header for b in blocks if b.header])
    found: list[Noise] = []
    for item in inline:
        if first < item.end and item.start < (len(text) if end < 0 else end):
            piece = (item.start, item.end)
            left = without(piece, overlapping(taken, *piece))
            found += (item._replace(start=a, end=b) for a, b in left)
    return found


def _labels_that_come_back(text: str, readings: list[Reading], lex: Lexicon) -> set[int]:
    """Lines whose label names a role and is printed again: no headings, no captions."""
    seen: dict[tuple[str, str], list[int]] = {}
    for reading in readings:
        seen.setdefault((text[slice(*reading.label)], reading.form), []).append(reading.line)
    return {
        n
        for (label, _), found in seen.items()
        if len(found) > 1 and lex.verdict(label).role
        for n in found
    }


def _behind_stamp(text: str, line: Line, timed: InFront) -> int:
    """Where a line begins behind a stamp in front of it."""
    if not text[line.start].isdigit() and text[line.start] not in "[【（(":
        return line.start
    at = timed[1]
    while at < line.end and (text[at].isspace() or text[at] in ":："):
        at += 1
    return at if at < line.end else line.start


def _stamps_stand_before(
    text: str, lines: list[Line], openings: list[Opening], stamps: dict[int, Reading]
) -> bool:
    """Whether stamps on their own lines belong to what follows them."""
    if not stamps or not openings:
        return True
    if text.startswith(_RECORDING_BEGINS, stamps[min(stamps)].start):
        return True
    if 2 * sum(lines[n].gap == 0 for n in stamps) > len(stamps):
        return False  # they were glued to the end of what they belong to
    opened = {o.reading.line for o in openings}
    in_front = sum(n + 1 in opened for n in stamps)
    return min(stamps) < min(opened) and in_front * 2 >= len(stamps)
