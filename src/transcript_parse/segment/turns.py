"""From lines and openings to blocks of speech and what lies between them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

from transcript_parse.block import Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import NoiseRule
from transcript_parse.segment.front import Front, read_front
from transcript_parse.segment.furniture import Furniture, Noise, furniture, is_sentence, markup
from transcript_parse.segment.head import Head, find_address, read_head
from transcript_parse.segment.layout import Layout, Opening, decide
from transcript_parse.segment.lines import Line, cut, split_lines
from transcript_parse.segment.page_heads import inline_pages, running_heads
from transcript_parse.segment.readings import Reading, read_lines
from transcript_parse.segment.stamps import stamps
from transcript_parse.segment.told import informed
from transcript_parse.segment.unlabelled import asked_back, interjections, split_unlabelled
from transcript_parse.text import Piece, without


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


class Page(NamedTuple):
    """A text as the assembly reads it."""

    text: str
    lines: list[Line]
    rules: Furniture
    stamps: dict[int, Reading]
    captions: dict[int, NoiseRule]
    inline: list[Noise]
    stamps_before: bool


def segment(text: str, lex: Lexicon) -> Segmentation:
    """Find the layout of `text` and cut it into blocks of speech and noise."""
    rules = furniture(lex, text)
    lines = split_lines(text)
    lines = cut(lines, _glued_stamps(text, lines, lex))
    front, first = read_front(text, lines)
    lines = lines[first:]
    readings = read_lines(text, lines, lex)
    timed = {r.line: r for r in readings if r.form == "stamp"}
    captions: dict[int, NoiseRule] = {}
    unstamped: dict[int, NoiseRule] = {}  # in the head of a page a stamp is not a speaker's
    speakers = _labels_that_come_back(text, readings, lex)
    for n, line in enumerate(lines):
        at = _behind_stamp(text, line, lex)
        rule = rules.line.match(text, at, line.end)
        if rule and not (rule.kind == "editorial" and n in speakers):
            captions[n] = rule
            if at == line.start:
                unstamped[n] = rule
    layout = decide(text, lines, [r for r in readings if r.line not in captions], lex)
    layout = layout._replace(openings=_before_tail(text, lines, layout.openings, rules, lex))
    lex = informed(text, layout.openings, lex)
    captions.update(
        running_heads(text, lines, layout.openings, captions, inline_pages(rules, text, lines))
    )
    before = _stamps_stand_before(layout.openings, timed)
    inline = sorted(rules.inline.find(text) + markup(text), key=lambda n: (n.start, -n.end))
    page = Page(text, lines, rules, timed, captions, inline, before)
    noise = list(front.noise)
    openings = layout.openings
    blocks: list[Block] = []
    first_line = openings[0].reading.line if openings else len(lines)
    if openings:
        blocks, behind = _blocks(page, openings)
        noise += behind
        if openings[0].reading.start > lines[first_line].start:
            noise.append(
                Noise(
                    lines[first_line].start,
                    openings[0].reading.start,
                    "title",
                    "before the first label",
                )
            )
        if first_line and before and first_line - 1 in timed:
            first_line -= 1
    head = read_head(text, lines[:first_line], front.fields, rules, unstamped, lex, openings)
    if openings:
        noise += head.noise
        if head.speech:
            blocks.insert(0, _block(page, None, None, None, head.speech, "unlabelled opening"))
        blocks = asked_back(text, interjections(text, blocks), lex)
        blocks = split_unlabelled(text, blocks, lex)
    else:
        address = find_address(text, lines, head, rules, lex)
        if address:
            noise += address.noise
            blocks = [_block(page, None, None, None, address.speech, "address")]
    noise += _inside(inline, [(b.pieces[0][0], b.pieces[-1][1]) for b in blocks if b.pieces])
    return Segmentation(layout, front, head, blocks, sorted(set(noise)), lex, readings, captions)


def _inside(noise: list[Noise], spans: list[Piece]) -> list[Noise]:
    """The noise that overlaps one of the sorted, disjoint `spans`."""
    starts = [start for start, _ in spans]
    found: list[Noise] = []
    for item in noise:
        i = bisect_left(starts, item.end) - 1
        if i >= 0 and spans[i][1] > item.start:
            found.append(item)
    return found


def _before_tail(
    text: str, lines: list[Line], openings: list[Opening], rules: Furniture, lex: Lexicon
) -> list[Opening]:
    """Leave out what looks like labels among the links behind the last speech."""
    counts = Counter(o.label for o in openings)
    last = len(openings)
    for i in range(len(openings) - 1, 0, -1):
        label = openings[i].label
        if counts[label] > 1 or lex.verdict(label).role:
            break
        between = lines[openings[i - 1].reading.line + 1 : openings[i].reading.line]
        if any(not is_sentence(text, x) and rules.tail.match(text, *x[:2]) for x in between):
            last = i
    return openings[:last]


def _labels_that_come_back(text: str, readings: list[Reading], lex: Lexicon) -> set[int]:
    """Lines whose label names a role and is printed again: no headings of the event."""
    seen: dict[tuple[str, str], list[int]] = {}
    for reading in readings:
        seen.setdefault((text[slice(*reading.label)], reading.form), []).append(reading.line)
    return {
        n
        for (label, _), found in seen.items()
        if len(found) > 1 and lex.verdict(label).role
        for n in found
    }


_SEAM = "。！？!?…”」』）).～~"
_MOMENT = re.compile(r"[12][09]\d\d[-/.]\d{1,2}[-/.]\d{1,2}[T ]+\d{1,2}:\d\d(?::\d\d)?(?![\d:])")
_FULL_STOPS = frozenset("。！？!?…”」』")
_LAST_WORD = re.compile(r"[。！？!?…”」』）)](?=(?P<rest>[^。！？!?…”」』]{3,24})$)")
_LAST = 25  # characters of a line in which that can be


def _glued_stamps(text: str, lines: list[Line], lex: Lexicon) -> list[Piece]:
    """Stamps glued to the end of a speech: at such seams lines were lost."""
    spans: list[Piece] = []
    if text.count(":") > 2:  # as three of them have at least
        moments = (m.span() for m in _MOMENT.finditer(text))
        spans = [(a, b) for a, b in moments if a and text[a - 1] in _SEAM]
    if len(spans) > 2:
        return spans
    clocks = stamps(lex)
    spans = []
    for start, end, _ in lines:
        if text[end - 1] not in _FULL_STOPS:
            for seam in _LAST_WORD.finditer(text, max(start, end - _LAST), end):
                stamp = clocks.fills(text, *seam.span("rest"))
                spans += [stamp] if stamp else []
    return spans if len(spans) > 2 else []


def _behind_stamp(text: str, line: Line, lex: Lexicon) -> int:
    """Where a line begins behind a stamp in front of it."""
    if not text[line.start].isdigit() and text[line.start] not in "[【（(":
        return line.start
    timed = stamps(lex).in_front(text, line.start, line.end)
    if timed is None:
        return line.start
    at = timed[1]
    while at < line.end and (text[at].isspace() or text[at] in ":："):
        at += 1
    return at if at < line.end else line.start


def _stamps_stand_before(openings: list[Opening], stamps: dict[int, Reading]) -> bool:
    """Whether stamps on their own lines belong to what follows them."""
    if not stamps or not openings:
        return True
    opened = {o.reading.line for o in openings}
    in_front = sum(n + 1 in opened for n in stamps)
    return min(stamps) < min(opened) and in_front * 2 >= len(stamps)


def _blocks(page: Page, openings: list[Opening]) -> tuple[list[Block], list[Noise]]:
    """One block an opening, and the noise between and behind them."""
    blocks: list[Block] = []
    noise: list[Noise] = []
    for i, opening in enumerate(openings):
        following = openings[i + 1] if i + 1 < len(openings) else None
        reading = opening.reading
        start, stamp = reading.start, reading.stamp
        if (
            stamp is None
            and page.stamps_before
            and reading.line - 1 in page.stamps
            and not reading.form.startswith("soft")
        ):
            start, stamp = page.stamps[reading.line - 1].start, page.stamps[reading.line - 1].stamp
        sections, between, later = _speech(page, reading, following)
        noise += between
        if stamp is None and not page.stamps_before:
            stamp = later
        header = (start, reading.body)
        blocks.append(_block(page, header, opening.label, stamp, sections[0], reading.rule))
        blocks += [
            _block(page, None, None, None, more, "unlabelled section")
            for more in sections[1:]
            if more
        ]
    return blocks, noise


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
        if n != reading.line and n in page.stamps:
            if not (page.stamps_before and following and following.reading.line == n + 1):
                noise.append(Noise(a, b, "time", "stamp"))
                stamp = stamp or page.stamps[n].stamp
            continue
        if n != reading.line:
            rule = page.captions.get(n) or page.rules.tail.match(text, a, b)
            if rule and rule.where == "tail" and following is None:
                sections[-1], cut_off = _trim(page, reading.line, n, spoken)
                return sections, noise + cut_off, stamp
            if rule and (rule.where == "line" or not is_sentence(text, lines[n])):
                noise.append(Noise(a, b, rule.kind, rule.name))
                if rule.ends_turn:
                    spoken = []
                    sections.append(spoken)
                continue
            if text[a] == "#" or _is_bold_heading(text, a, b):
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
        sections[-1], cut_off = _trim(page, reading.line, len(lines), spoken)
        noise += cut_off
    return sections, noise, stamp


_BOLD_LINE = re.compile(r"\*\*[^*\n]{1,60}(?<![。！？!?；;，,…”.:：])(?:\*\*)?$", re.MULTILINE)


def _is_bold_heading(text: str, start: int, end: int) -> bool:
    """Whether a whole line is set in bold and no sentence ends in it."""
    return text[start] == "*" and _BOLD_LINE.match(text, start, end) is not None


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
        and not any(c in "，,。；;：:" for c in said[:-1])
        and page.text[before - 1] in '。！？!?.…”"）)」』'
    )


def _trim(
    page: Page, opened: int, end: int, spoken: list[Piece]
) -> tuple[list[Piece], list[Noise]]:
    """Cut the page's tail off the last speech: from line `end` and unfinished lines before."""
    lines = page.lines
    while (
        end - 1 > opened
        and not is_sentence(page.text, lines[end - 1])
        and lines[end - 1].start >= (spoken[0][1] if spoken else 0)
    ):
        end -= 1
    if end == len(lines):
        return spoken, []
    return [p for p in spoken if p[0] < lines[end].start], [
        Noise(lines[end].start, lines[-1].end, "chrome", "tail")
    ]


def _block(
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
        holes = _holes(page.inline, *piece)
        for a, b in without(piece, holes) if holes else (piece,):
            while a < b and text[a].isspace():
                a += 1
            while b > a and text[b - 1].isspace():
                b -= 1
            if b > a:
                pieces.append((a, b))
    return Block(header, label, stamp, tuple(pieces), rule)


def _holes(noise: list[Noise], start: int, end: int) -> list[Piece]:
    found: list[Piece] = []
    for n in range(max(bisect_left(noise, (start,)) - 1, 0), len(noise)):
        item = noise[n]
        if item.start >= end:
            break
        if item.end > start and (not found or item.start >= found[-1][1]):
            found.append((item.start, item.end))
    return found
