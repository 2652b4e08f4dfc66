"""Headings between the parts of a conversation: lines that end no sentence where all others do.

One such line may be what somebody said last. On a page on which speeches end in full
stops, several of them, each in front of a label and no two alike, part the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import chain, pairwise

from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.layout import Opening
from transcript_parse.segment.lines import Line
from transcript_parse.text import is_latin

FEW = 2  # headings a page must have
LONGEST = 40  # characters of one of their lines ...
LONGEST_LATIN = 100  # ... and of one in letters
MOST = 3  # lines of one heading
PUNCTUATED = 9  # of ten speeches, those that end with a mark where no heading follows
_SENSES = ("thanks", "salutation", "hand-over", "nod", "reply", "closing")
_ENDS = frozenset('。！？!?.…”"」』）)】]～~')
_ANYTHING_ELSE = frozenset("，,；;：:、—–-")  # a sentence, or a list, goes on


def without_quoting_headings(
    text: str, lines: Sequence[Line], openings: list[Opening]
) -> tuple[list[Opening], frozenset[int]]:
    """Leave out headings that quote whoever is asked next: `Name: some words of theirs`.

    No sentence ends in them; the same interviewer asks behind each, and who is quoted answers.
    Returns the lines they take up as well, with the captions of pictures below.
    """
    times = Counter(o.label for o in openings)
    quoting = [
        n
        for n in range(len(openings) - 2)
        if openings[n].label == openings[n + 2].label != openings[n + 1].label
        and openings[n].reading.body < lines[openings[n].reading.line].end
        and times[openings[n].label] > 1
        and not any(
            text[line.end - 1] in _ENDS or line.end - line.start > LONGEST
            for line in lines[openings[n].reading.line : openings[n + 1].reading.line]
        )
        and openings[n].reading.line < openings[n + 1].reading.line
    ]
    quoted = {openings[n].label for n in quoting}
    asking = {openings[n + 1].label for n in quoting}
    if len(quoted) < FEW or len(quoted) < len(quoting) or len(asking) > 1:
        return openings, frozenset()
    left_out = set(quoting)
    taken = (
        range(openings[n].reading.line, openings[n + 1].reading.line) for n in quoting if n
    )  # the first of all is the head's
    kept = [o for n, o in enumerate(openings) if n not in left_out]
    return kept, frozenset(chain.from_iterable(taken))


def section_headings(
    text: str,
    lines: Sequence[Line],
    openings: Sequence[Opening],
    captions: Container[int],
    lex: Lexicon,
) -> frozenset[int]:
    """The lines that are headings in front of a label."""
    spaced = _has_blank_lines(lines, openings)
    ended, runs = 0, []
    for before, following in pairwise(openings):
        first, last = before.reading.line, following.reading.line
        run = _unfinished(text, lines, range(first + 1, last), captions)
        if not run:
            ended += last > first and text[lines[last - 1].end - 1] in _ENDS
            continue
        above = lines[run[0] - 1]
        finished = run[0] - 1 in captions or text[above.end - 1] in _ENDS
        spoken = run[0] - 1 > first or before.reading.body < lines[first].end
        apart = lines[run[0]].gap > 1 if spaced else True
        words = (text[lines[n].start : lines[n].end] for n in run)
        if (
            finished
            and spoken
            and apart
            and len(run) <= MOST
            and not speaks_to_somebody(words, lex)
        ):
            runs.append(run)
    said = {text[lines[n].start : lines[n].end] for run in runs for n in run}
    if len(runs) < FEW or len(said) < sum(map(len, runs)):
        return frozenset()
    others = len(openings) - 1 - len(runs)
    punctuated = 10 * ended >= PUNCTUATED * others and others > len(runs)
    return frozenset(n for run in runs for n in run) if punctuated else frozenset()


def speaks_to_somebody(lines: Iterable[str], lex: Lexicon) -> bool:
    """Whether one of these lines speaks to somebody: thanks, greets, gives the floor."""
    return any(lex.says(sense, line) for line in lines for sense in _SENSES)


def _has_blank_lines(lines: Sequence[Line], openings: Sequence[Opening]) -> bool:
    """Whether paragraphs stand apart, so that what does not is no paragraph."""
    gaps = [lines[o.reading.line].gap for o in openings]
    return 2 * sum(gap > 1 for gap in gaps) > len(gaps)


def _unfinished(
    text: str, lines: Sequence[Line], inside: range, captions: Container[int]
) -> list[int]:
    """The last lines of these that end no sentence, captions among them left out."""
    run: list[int] = []
    for n in reversed(inside):
        start, end, _ = lines[n]
        if n in captions:
            continue
        longest = LONGEST_LATIN if is_latin(text[start:end]) else LONGEST
        if text[end - 1] in _ENDS or text[end - 1] in _ANYTHING_ELSE or end - start > longest:
            break
        run.append(n)
    return run[::-1]
