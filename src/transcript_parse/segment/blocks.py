"""Blocks of speech: what stands behind each opening, less the noise in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import NamedTuple

from transcript_parse.block import UNLABELLED_SECTION, Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import NoiseRule
from transcript_parse.segment.forms import Reading
from transcript_parse.segment.furniture import Furniture, Noise, is_sentence
from transcript_parse.segment.groups import FINISHED
from transcript_parse.segment.headings import speaks_to_somebody
from transcript_parse.segment.layout import Opening
from transcript_parse.segment.lines import Line
from transcript_parse.text import Piece, without


class Page(NamedTuple):
    """A text as the assembly reads it."""

    text: str
    lines: list[Line]
    rules: Furniture
    stamps: dict[int, Reading]
    captions: dict[int, NoiseRule]
    asides: list[Piece]  # in order, without overlaps
    stamps_before: bool
    lex: Lexicon
    bullet: str = ""  # in front of every line, the labels among them
    headings: Container[int] = ()  # lines in front of labels that part the page


BULLETS = frozenset("•·●○◆◇■□▪▲△-–—*※")  # marks of paragraphs


def cut_blocks(page: Page, openings: list[Opening]) -> tuple[list[Block], list[Noise]]:
    """One block an opening, and the noise between and behind them."""
    blocks: list[Block] = []
    noise: list[Noise] = []
    first = openings[0].reading
    if first.start > page.lines[first.line].start:
        start = page.lines[first.line].start
        noise.append(Noise(start, first.start, "title", "before the first label"))
    for i, opening in enumerate(openings):
        following = openings[i + 1] if i + 1 < len(openings) else None
        reading = opening.reading
        start, stamp = reading.start, reading.stamp
        above = page.stamps.get(first_line(page, reading))
        if above:
            start, stamp = above.start, above.stamp
        sections, between, later = _speech(page, reading, following)
        noise += between
        if stamp is None and not page.stamps_before:
            stamp = later
        header = (start, reading.body) if start < reading.body else None
        label = opening.label or None  # questions that are printed without
        blocks.append(make_block(page, header, label, stamp, sections[0], reading.rule))
        more = (
            make_block(page, None, None, None, section, UNLABELLED_SECTION)
            for section in sections[1:]
        )
        blocks += [block for block in more if block.pieces]  # asides alone are no speech
    return blocks, noise


def first_line(page: Page, reading: Reading) -> int:
    """The line with which an opening begins: its own, or that of its stamp right above."""
    above = reading.line - 1
    takes = page.stamps_before and reading.stamp is None and not reading.form.startswith("soft")
    return above if takes and above in page.stamps else reading.line


def _speech(
    page: Page, reading: Reading, following: Opening | None
) -> tuple[list[list[Piece]], list[Noise], Piece | None]:
    """The spoken lines behind an opening, the noise among them, and a stamp there.

    More than one list of lines where a line says that something else begins.
    """
    text, lines = page.text, page.lines
    limit = following.reading.start if following else len(text)
    last = following.reading.line if following else len(lines) - 1
    spoken: list[Piece] = []
    sections = [spoken]
    noise: list[Noise] = []
    stamp: Piece | None = None
    soft_tail = following is None and reading.form.startswith("soft")
    for n in range(reading.line, last + 1):
        a, b = max(lines[n].start, reading.body), min(lines[n].end, limit)
        while b > a and text[b - 1].isspace():
            b -= 1
        if b <= a:
            continue
        if page.bullet and n != reading.line and text[a] == page.bullet:
            marked, a = a, _behind_bullet(text, a, b)
            noise.append(Noise(marked, a, "chrome", "bullet"))
            if b <= a:
                continue
        if n != reading.line and n in page.stamps:
            if following is None or first_line(page, following.reading) != n:
                noise.append(Noise(a, b, "time", "stamp"))
                stamp = stamp or page.stamps[n].stamp
            continue
        if n != reading.line:
            rule = page.captions.get(n)
            if following is None or (rule is None and _finished(text, spoken)):
                rule = page.rules.tail.match(text, a, b) or rule
            if rule and rule.where == "tail" and following is None:
                sections[-1], cut_off = _trim(page, reading.line, n, sections)
                return sections, noise + cut_off, stamp
            if rule and (rule.where == "line" or not is_sentence(text, lines[n])):
                noise.append(Noise(a, b, rule.kind, rule.name))
                if rule.ends_turn:
                    spoken = []
                    sections.append(spoken)
                continue
            if n in page.headings or text[a] == "#" or _is_bold_heading(text, a, b):
                noise.append(Noise(a, b, "editorial", "heading"))
                continue
            picture = page.captions.get(n - 1)
            if picture and picture.kind == "caption" and not is_sentence(text, lines[n]):
                noise.append(Noise(a, b, "caption", "behind a picture"))
                continue
        if soft_tail and (cut_at := _tail_inside(page, a, b)):
            noise.append(Noise(cut_at, b, "chrome", "tail"))
            b = cut_at
            while b > a and text[b - 1].isspace():
                b -= 1
        spoken.append((a, b))
    if spoken and following is not None and _heading(page, spoken):
        noise.append(Noise(*spoken.pop(), "editorial", "heading before a label"))
    if following is None:
        sections[-1], cut_off = _trim(page, reading.line, len(lines), sections)
        noise += cut_off
    return sections, noise, stamp


def every_line_marked(text: str, lines: list[Line], openings: Sequence[Opening]) -> str:
    """The mark in front of all labels that stands in front of all lines of speech as well.

    It is how the page prints its paragraphs; the lists inside a speech are the speaker's.
    """
    mark = openings[0].reading.form[:1]
    if not mark or mark not in BULLETS or any(o.reading.form[:2] != f"{mark} " for o in openings):
        return ""
    said = lines[openings[0].reading.line : openings[-1].reading.line + 1]
    # two in a row are emphasis, or a dash
    marked = sum(text[x.start] == mark != text[x.start + 1 : x.start + 2] for x in said)
    return mark if marked * 10 >= len(said) * 9 and len(said) >= 2 * len(openings) else ""


def _behind_bullet(text: str, start: int, end: int) -> int:
    """Where the line goes on behind its bullet."""
    at = start + 1
    while at < end and text[at].isspace():
        at += 1
    return at


_BOLD_LINE = re.compile(r"\*\*[^*\n]{1,60}(?<![。！？!?；;，,…”.:：])(?:\*\*)?$", re.MULTILINE)


def _is_bold_heading(text: str, start: int, end: int) -> bool:
    """Whether a whole line is set in bold and no sentence ends in it."""
    return text[start] == "*" and _BOLD_LINE.match(text, start, end) is not None


_NUMBERED = re.compile(r"\w{1,3}[、.．]")  # headings with a number may be sentences
_SENTENCE = frozenset("。！？!?")
_FRAMES = frozenset("[]【】〔〕—–-=*~")


def _tail_inside(page: Page, start: int, end: int) -> int | None:
    """Where the page's tail begins inside a line, behind the end of a sentence."""
    text = page.text
    for at in range(start + 1, end):
        if text[at - 1] in _SENTENCE:
            while at < end and text[at].isspace():
                at += 1
            if page.rules.tail.match(text, at, end) or page.rules.line.match(
                text, at, min(end, at + 60)
            ):
                return at
    return None


def _finished(text: str, spoken: list[Piece]) -> bool:
    """Whether what was said last ends a sentence; where speech has no marks, nothing can tell."""
    return not spoken or text[spoken[-1][1] - 1] in FINISHED


def _heading(page: Page, spoken: list[Piece]) -> bool:
    """Whether the last line before the next label is a heading, not speech."""
    if len(spoken) < 2:
        return False
    (_, before), (start, end) = spoken[-2:]
    said = page.text[start:end]
    return (
        len(said) <= 24
        and (
            (page.text.count("\n", before, start) > 1 and (said[-1].isalnum() or said[-1] in ":："))
            or (said[0] in _FRAMES and said[-1] in _FRAMES)
        )
        and (_NUMBERED.match(said) or not any(c in "，," for c in said))
        and not any(c in "。；;：:" for c in said[:-1])
        and page.text[before - 1] in '。！？!?.…”"）)」』'
        and not speaks_to_somebody([said], page.lex)
    )


def _trim(
    page: Page, opened: int, end: int, sections: Sequence[list[Piece]]
) -> tuple[list[Piece], list[Noise]]:
    """Cut the page's tail off the last speech: from line `end` and unfinished lines before.

    The last of the `sections` is cut, none before it.
    """
    lines, spoken = page.lines, sections[-1]
    kept = max((p[1] for section in sections[:-1] for p in section), default=0)
    while (
        end - 1 > opened
        and not is_sentence(page.text, lines[end - 1])
        and lines[end - 1].start >= (spoken[0][1] if spoken else kept)
    ):
        end -= 1
    if end == len(lines):
        return spoken, []
    return [p for p in spoken if p[0] < lines[end].start], [
        Noise(lines[end].start, lines[-1].end, "chrome", "tail")
    ]


def make_block(
    page: Page,
    header: Piece | None,
    label: str | None,
    stamp: Piece | None,
    spoken: list[Piece],
    rule: str,
) -> Block:
    """A block of the spoken lines less the noise inside them."""
    pieces: list[Piece] = []
    text = page.text
    for piece in spoken:
        holes = overlapping(page.asides, *piece)
        for a, b in without(piece, holes) if holes else (piece,):
            while a < b and text[a].isspace():
                a += 1
            while b > a and text[b - 1].isspace():
                b -= 1
            if b > a:
                pieces.append((a, b))
    return Block(header, label, stamp, tuple(pieces), rule)


def overlapping(pieces: list[Piece], start: int, end: int) -> list[Piece]:
    """Those of the pieces, in order and without overlaps, that lie in `[start, end)` in part."""
    found: list[Piece] = []
    for n in range(max(bisect_left(pieces, (start,)) - 1, 0), len(pieces)):
        item = pieces[n]
        if item[0] >= end:
            break
        if item[1] > start:
            found.append(item)
    return found
