"""Where titles stand in labels and in speech: thousands of words, found by how they end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transcript_parse.text import is_latin

_ONE = (1,)  # the length of a word of one character


class TitlePlaces:
    """The places of these titles in a text."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._words = frozenset(titles)
        han = [t for t in titles if not t.isascii() or t.isupper()]  # CEO stands in both
        self._sizes = _sizes(han)
        self._ends = _endings(han)
        latin = "|".join(t for t in titles if t.isascii()) or "(?!)"
        self._latin = re.compile(rf"\b(?:{latin})\b")

    def end(self, label: str) -> int:
        """Where the last title in `label` ends, or 0."""
        if is_latin(label):
            return max((m.end() for m in self._latin.finditer(label)), default=0)
        ends = [m.end() for m in self._ends.finditer(label)]
        return next((end for end in reversed(ends) if self._at(label, end)), 0)

    def _at(self, text: str, end: int) -> bool:
        """Whether a title in Han script ends at `end`."""
        sizes = self._sizes.get(text[max(0, end - 2) : end], _ONE)
        titles = (text[end - size : end] for size in sizes if size <= end)
        return any(t in self._words and not t.isascii() for t in titles)

    def all(self, text: str) -> list[tuple[int, int]]:
        """Where titles stand in `text`, the longest where one holds another."""
        found: list[tuple[int, int]] = []
        sizes, titles = self._sizes, self._words
        for last in self._ends.finditer(text):
            end = last.end()
            for size in sizes.get(text[end - 2 : end], _ONE):
                if size <= end and text[end - size : end] in titles:
                    while found and found[-1][0] >= end - size:
                        found.pop()
                    found.append((end - size, end))
                    break
        return found


def _sizes(words: list[str]) -> dict[str, list[int]]:
    """By the last two characters of words: how long words are, the longest first."""
    ends = {w[-2:] for w in words if len(w) > 1}
    return {
        end: sorted({1, *(len(w) for w in words if w.endswith(end))}, reverse=True) for end in ends
    }


def _endings(words: list[str]) -> re.Pattern[str]:
    """The last character of a word, behind one that stands before the last in some word."""
    last, before, alone = (
        "".join(map(re.escape, sorted(characters)))
        for characters in (
            {w[-1] for w in words},
            {w[-2] for w in words if len(w) > 1},
            {w for w in words if len(w) == 1},
        )
    )
    behind = [f"(?<=[{before}].)"] * bool(before) + [f"(?<=[{alone}])"] * bool(alone)
    return re.compile(f"[{last}](?:{'|'.join(behind)})" if last else "(?!)", re.DOTALL)
