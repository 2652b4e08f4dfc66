"""Latin labels with one space behind them: words that do nothing but begin paragraphs.

Any first word of a sentence looks like this. A label gives itself away because it
comes back, stands nowhere else on the page, and takes turns with other labels.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from transcript_parse.late import late
from transcript_parse.segment.forms import Reading
from transcript_parse.segment.lines import Line

_FIRST_WORD = late(r"([^\W\d_][\w'’.-]{1,23}) (?=[^a-z\s])")  # what begins a sentence
TIMES = 4  # paragraphs that a word must begin
WORDS = 20  # words that are looked into, the commonest
AGAIN = 3  # times a label must come back to be one with which words take turns
TURNS = 0.8  # share of the times a word comes back behind the turn of somebody else


def labels_before_a_space(
    text: str, lines: Sequence[Line], readings: list[Reading]
) -> list[Reading]:
    """`readings`, and those of words that take turns with the labels among them."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for n, line in enumerate(lines):
        if "A" <= text[line.start] <= "z":
            found = _FIRST_WORD.match(text, line.start, line.end)
            if found:
                places[found[1]].append(n)
    often = sorted(places, key=lambda word: -len(places[word]))[:WORDS]
    words = [
        word for word in often if TIMES <= len(places[word]) == text.count(word)
    ]  # in nobody's sentences
    if not words:
        return readings
    others = _labelled(text, readings)
    return [
        *readings,
        *(
            _reading(n, lines[n].start, len(word))
            for word in words
            if _takes_turns(places[word], others)
            for n in places[word]
        ),
    ]


def _labelled(text: str, readings: Sequence[Reading]) -> list[int]:
    """The lines, in order, with labels before a colon that come back."""
    colon = [(r.line, text[slice(*r.label)]) for r in readings if "colon" in r.form]
    times = Counter(label for _, label in colon)
    return sorted({n for n, label in colon if times[label] >= AGAIN})


def _takes_turns(mine: Sequence[int], others: Sequence[int]) -> bool:
    """Whether one of the other lines mostly stands between two of mine."""
    order = sorted([*((n, True) for n in mine), *((n, False) for n in others if n not in mine)])
    follows = [is_mine for (_, before), (_, is_mine) in pairwise(order) if before]
    return follows.count(False) >= TURNS * len(follows)


def _reading(line: int, start: int, size: int) -> Reading:
    end = start + size
    return Reading(line, start, end + 1, (start, end), None, "label space", "label space")
