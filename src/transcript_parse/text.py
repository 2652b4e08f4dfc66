"""Spans, edits and the way between raw and clean text: all offset arithmetic.

Offsets are code points, half open, and count from the raw text exactly as
given. Clean text is raw text after a list of edits; an edit either removes
characters or replaces them one for one, so every clean character stands for
exactly one raw character.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

_LINE_END = re.compile(r"[\n\r\x85\u2028\u2029\v\f]")


class Run(NamedTuple):
    """`text[text_start:text_start + length]` stands for `raw[raw_start:...]`."""

    text_start: int
    raw_start: int
    length: int


class Edit(NamedTuple):
    """Replace `raw[start:end]` by `replacement`: empty, or of the same length."""

    start: int
    end: int
    replacement: str
    rule: str


Piece = tuple[int, int]
"""A half-open interval of some text, as a bare pair: the internal currency."""


PARTICLES = "d[aeiou]s?|del|della|den|der|el|la|le|van|von|al|bin"
"""The small words inside Latin names, as a pattern."""

_EAST_ASIAN = "\u2e80"  # where the scripts of East Asia begin in Unicode


def is_latin(text: str) -> bool:
    """Whether a word is written in letters, with accents or without, and not in characters."""
    return text.isascii() or max(text) < _EAST_ASIAN


def lines_with(text: str, words: Iterable[str]) -> list[Piece]:
    """The lines of `text` in which one of the words stands, in order."""
    found: set[Piece] = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            end = end if end >= 0 else len(text)
            found.add((start, end))
            at = text.find(word, end)
    return sorted(found)


def join(text: str, pieces: Sequence[Piece], shown: str | None = None) -> str:
    """The pieces of `text` as one speech: a line each where lines end between them.

    What was taken out inside a line leaves a space if one stood there. `shown` is
    where the characters are taken from, if not from `text` itself: of its length.
    """
    source = text if shown is None else shown
    said = [source[a:b] for a, b in pieces]
    if len(said) < 2:
        return said[0] if said else ""
    return "".join(x for pair in zip(said, (*_joints(text, pieces), ""), strict=True) for x in pair)


def _joints(text: str, pieces: Sequence[Piece]) -> list[str]:
    """What stands between each two pieces: a line's end, a space, or nothing."""
    joints = []
    for (_, end), (start, _) in pairwise(pieces):
        if _LINE_END.search(text, end, start):
            joints.append("\n")
        elif end < start:
            joints.append(" " if text[end].isspace() or text[start - 1].isspace() else "")
        else:
            joints.append("")
    return joints


@dataclass(frozen=True, slots=True)
class CleanText:
    """Raw text after edits, and the map between the two.

    `edits` are in raw offsets, sorted and disjoint. `unclean()` undoes them.
    """

    raw: str
    text: str
    edits: tuple[Edit, ...] = ()
    _clean_cuts: list[int] = field(default_factory=list, repr=False, compare=False)
    _raw_cuts: list[int] = field(default_factory=list, repr=False, compare=False)
    _shifts: list[int] = field(default_factory=list, repr=False, compare=False)

    @classmethod
    def of(cls, raw: str, edits: Iterable[Edit] = ()) -> CleanText:
        """Apply `edits` (any order, disjoint) to `raw`.

        Raises ValueError for edits that overlap, leave the text, or change
        the length of what they do not remove.
        """
        ordered = tuple(sorted(edits))
        parts: list[str] = []
        position = 0
        for edit in ordered:
            if edit.start < position or edit.end < edit.start or edit.end > len(raw):
                raise ValueError(f"edit overlaps another or leaves the text: {edit}")
            if edit.replacement and len(edit.replacement) != edit.end - edit.start:
                raise ValueError(f"edit changes the length: {edit}")
            parts.append(raw[position : edit.start])
            parts.append(edit.replacement)
            position = edit.end
        if not ordered:
            return cls(raw, raw)
        parts.append(raw[position:])
        removed = [e for e in ordered if not e.replacement]
        lengths = list(accumulate(e.end - e.start for e in removed))
        return cls(
            raw,
            "".join(parts),
            ordered,
            [e.start - before for e, before in zip(removed, [0, *lengths], strict=False)],
            [e.end for e in removed],
            lengths,
        )

    def rewritten(self, text: str, rule: str) -> CleanText:
        """The same with `text`, as long as the clean text, in its place.

        Stretches that differ become edits in raw offsets, none across a removal.
        """
        rewritten: list[Edit] = []
        bounds = [0, *self._clean_cuts, len(text)]
        for a, b in pairwise(bounds):
            if text[a:b] != self.text[a:b]:
                start = self.to_raw(a)
                rewritten.append(Edit(start, start + b - a, text[a:b], rule))
        starts = [e.start for e in rewritten]
        kept = []
        for e in self.edits:  # a passage rewritten whole already holds what was replaced inside
            at = bisect_right(starts, e.start) - 1
            if not e.replacement or at < 0 or e.end > rewritten[at].end:
                kept.append(e)
        return CleanText.of(self.raw, [*kept, *rewritten])

    def to_raw(self, position: int) -> int:
        """Raw offset of the clean character at `position` (behind a removal there)."""
        if not self._clean_cuts:
            return position
        i = bisect_right(self._clean_cuts, position)
        return position + (self._shifts[i - 1] if i else 0)

    def span(self, start: int, end: int) -> Piece:
        """Raw interval of `text[start:end]`; what was removed inside is included."""
        if not self._clean_cuts:
            return start, end
        if end <= start:
            return self.to_raw(start), self.to_raw(start)
        return self.to_raw(start), self.to_raw(end - 1) + 1

    def to_clean(self, position: int) -> int:
        """Clean offset of the raw character at `position`, or of the next one kept."""
        if not self._clean_cuts:
            return position
        i = bisect_right(self._raw_cuts, position)
        clean = position - (self._shifts[i - 1] if i else 0)
        return min(clean, self._clean_cuts[i]) if i < len(self._clean_cuts) else clean

    def runs(self, pieces: Sequence[Piece]) -> tuple[str, tuple[Run, ...]]:
        """The clean pieces as one speech (see `join`), and the runs that lead back to raw."""
        joints = (*_joints(self.text, pieces), "")
        runs: list[Run] = []
        at = 0
        for (start, end), joint in zip(pieces, joints, strict=False):
            if not self._clean_cuts:
                runs.append(Run(at, start, end - start))
            else:
                first = bisect_right(self._clean_cuts, start)
                last = bisect_left(self._clean_cuts, end)
                bounds = [start, *self._clean_cuts[first:last], end]
                for a, b in pairwise(bounds):
                    if b > a:
                        runs.append(Run(at + a - start, self.to_raw(a), b - a))
            at += end - start + len(joint)
        return join(self.text, pieces), tuple(runs)

    def diff(self, around: int = 6) -> str:
        """What was changed, a line each: offsets, rule, and the text with the change in brackets.

        `[old]` was removed, `[old>new]` replaced.
        """
        lines = []
        for edit in self.edits:
            for start, end in _changed(self.raw, edit):
                old = self.raw[start:end]
                new = edit.replacement[start - edit.start : end - edit.start]
                change = f"[{old}>{new}]" if new else f"[{old}]"
                before, after = (
                    self.raw[max(start - around, 0) : start],
                    self.raw[end : end + around],
                )
                shown = " ".join(f"{before}{change}{after}".splitlines())
                lines.append(f"{start}-{end} {edit.rule}: {shown}")
        return "\n".join(lines)

    def unclean(self) -> str:
        """The raw text again, from the clean text and the edits alone."""
        parts: list[str] = []
        position = taken = 0
        for edit in self.edits:
            kept = edit.start - position
            parts.append(self.text[taken : taken + kept])
            parts.append(self.raw[edit.start : edit.end])
            taken += kept + len(edit.replacement)
            position = edit.end
        parts.append(self.text[taken:])
        return "".join(parts)


def _changed(raw: str, edit: Edit) -> list[Piece]:
    """The stretches of an edit in which characters differ: all of it, if it removes."""
    if not edit.replacement:
        return [(edit.start, edit.end)]
    found: list[Piece] = []
    for at, (old, new) in enumerate(
        zip(raw[edit.start : edit.end], edit.replacement, strict=True), edit.start
    ):
        if old != new:
            if found and found[-1][1] == at:
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
    return found


def raw_span(runs: Sequence[Run], start: int, end: int) -> Piece:
    """Raw interval of the text slice `[start:end)` described by `runs`.

    Joints between runs stand for nothing and add nothing; a slice that holds
    only joints gives an empty interval. Raises IndexError outside the text.
    """
    if not runs or start < 0 or end > runs[-1].text_start + runs[-1].length or start > end:
        raise IndexError(f"no text at {start}:{end}")
    starts = [r.text_start for r in runs]
    i = max(bisect_right(starts, start) - 1, 0)
    if start >= starts[i] + runs[i].length and i + 1 < len(runs):
        i += 1
    first = runs[i].raw_start + min(max(start - starts[i], 0), runs[i].length)
    j = max(bisect_left(starts, end) - 1, 0)
    last = runs[j].raw_start + min(end - starts[j], runs[j].length)
    return (first, last) if last >= first and end > start else (first, first)


def text_slice(runs: Sequence[Run], start: int, end: int) -> Piece:
    """Text slice that the raw interval `[start:end)` became; the way back.

    Raw characters that are not in the text are passed over.
    """
    starts = [r.raw_start for r in runs]
    i = max(bisect_right(starts, start) - 1, 0)
    j = bisect_left(starts, end) - 1
    if not runs or j < 0 or j < i:
        return (0, 0)
    if start >= starts[i] + runs[i].length and i + 1 < len(runs):
        i += 1
    first = runs[i].text_start + min(max(start - starts[i], 0), runs[i].length)
    last = runs[j].text_start + min(max(end - starts[j], 0), runs[j].length)
    return (first, max(first, last))


def positions(text: str, characters: Iterable[str]) -> list[int]:
    """Where any of these characters stands, in order.

    Looking for one after the other is several times as fast as for all at once.
    """
    found: list[int] = []
    for character in characters:
        at = text.find(character)
        while at >= 0:
            found.append(at)
            at = text.find(character, at + 1)
    found.sort()
    return found


def without(piece: Piece, holes: Sequence[Piece]) -> list[Piece]:
    """`piece` less the sorted, disjoint `holes`."""
    start, end = piece
    kept: list[Piece] = []
    for a, b in holes:
        if b <= start:
            continue
        if a >= end:
            break
        if a > start:
            kept.append((start, a))
        start = max(start, b)
    if start < end:
        kept.append((start, end))
    return kept


def gaps(raw: str, covered: Sequence[Piece]) -> list[Piece]:
    """The stretches of `raw`, white space trimmed off, that no piece covers."""
    found: list[Piece] = []
    at = 0
    for start, end in [*sorted(covered), (len(raw), len(raw))]:
        if start > at:
            said = raw[at:start]
            if said and not said.isspace():
                lead = len(said) - len(said.lstrip())
                found.append((at + lead, at + len(said.rstrip())))
        at = max(at, end)
    return found
