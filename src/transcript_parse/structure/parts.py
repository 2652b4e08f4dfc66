"""The separate questions inside one turn, and the passages that say which they answer.

No sentence splitter is needed: speakers number their questions aloud, and
where they do not, nobody can tell one question in two sentences from two.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from transcript_parse.lexicon import Lexicon

_ENDS = frozenset("？?")
_BOUNDARY = frozenset("。！？!?；;，,：:\n .")
_SKIPPED = frozenset(' \t\u3000"“「')  # what may stand between a boundary and a passage


class Passage(NamedTuple):
    """`text[start:end]` of one turn."""

    turn: int
    start: int
    end: int


class StoryPart(NamedTuple):
    """One question of several, and the passages that answer it by number."""

    question: Passage
    answers: tuple[Passage, ...]


def find_parts(
    question: int, answers: Sequence[int], words: Sequence[str], lex: Lexicon
) -> list[StoryPart]:
    """The numbered questions of a turn; nothing where there is only one."""
    text = words[question]
    starts = _starts(text, lex, "ordinal") or _starts(text, lex, "part")
    if starts and starts[0][1] != 1 and any(c in _ENDS for c in text[: starts[0][0]]):
        starts = [(0, 1), *starts]  # the first question goes without saying so
    if len(starts) < 2:
        return []
    bounds = [*(at for at, _ in starts), len(text)]
    pieces = [Passage(question, a, b) for a, b in pairwise(bounds)]
    asking = sum(any(c in _ENDS for c in text[p.start : p.end]) for p in pieces)
    if asking < 2 and [number for _, number in starts] != list(range(1, len(starts) + 1)):
        return []
    replies: dict[int, list[Passage]] = {}
    for turn in answers:
        said = words[turn]
        marks = [(at, n) for at, n in _starts(said, lex, "ordinal") if n]
        ends = [*(at for at, _ in marks), len(said)][1:]
        for (at, number), end in zip(marks, ends, strict=True):
            replies.setdefault(number, []).append(Passage(turn, at, end))
    return [
        StoryPart(piece, tuple(replies.get(number or n, ())))
        for n, (piece, (_, number)) in enumerate(zip(pieces, starts, strict=True), 1)
    ]


def _starts(text: str, lex: Lexicon, sense: str) -> list[tuple[int, int]]:
    """Where a numbered passage begins, and its number (0: one more)."""
    found: dict[int, int] = {}
    for cue in lex.asked(sense, text):
        for m in cue.compiled.finditer(text):
            before = m.start()
            while before and text[before - 1] in _SKIPPED:
                before -= 1
            if not before or text[before - 1] in _BOUNDARY:
                found.setdefault(m.start(), int(cue.weight))
    return sorted(found.items())
