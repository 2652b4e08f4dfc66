"""Labels printed below one and the same word: a line `speaker`, a line with the name.

The word says nothing by itself. It gives itself away because it stands above every
label alone on its line, and above nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from transcript_parse.segment.forms import Reading
from transcript_parse.segment.furniture import is_sentence
from transcript_parse.segment.lines import Line

TIMES = 6  # labels that the word must stand above
SPEAKERS = 2  # of these, labels that come back


def labels_below_a_word(text: str, lines: Sequence[Line], readings: list[Reading]) -> list[Reading]:
    """Take the word above them into the headers of the labels, if there is such a word."""
    alone = {r.line: r for r in readings if r.form == "label alone"}
    printed = Counter(text[slice(*r.label)] for r in alone.values())
    for word, times in printed.most_common(1):
        words = [n for n, r in alone.items() if text[slice(*r.label)] == word]
        named = [n + 1 for n in words if n + 1 in alone]
        if times < TIMES or len(named) < times or not _speakers(text, lines, named, alone):
            return readings
        taken = {*words, *named}
        joined = [
            alone[n]._replace(start=lines[n - 1].start, form="word above label alone")
            for n in named
        ]
        return [*(r for r in readings if r.line not in taken), *joined]
    return readings


def _speakers(
    text: str, lines: Sequence[Line], named: Sequence[int], alone: dict[int, Reading]
) -> bool:
    """Whether these lines name people who talk: some come back, and speech is below each."""
    labels = Counter(text[slice(*alone[n].label)] for n in named)
    above = sum(labels[text[slice(*r.label)]] > 0 for r in alone.values())
    again = sum(times > 1 for times in labels.values())
    said = sum(n + 1 < len(lines) and is_sentence(text, lines[n + 1]) for n in named)
    return again >= SPEAKERS and above == len(named) and said * 10 >= len(named) * 9
