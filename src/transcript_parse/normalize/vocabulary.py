"""Words that follow each other, as those of an advertisement do: a space may part two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

REACH: Final = 12
"""Characters up to which words are followed from a place."""


class Vocabulary(NamedTuple):
    """Words by their first and by their last character."""

    words: frozenset[str]
    first: Mapping[str, tuple[str, ...]]
    last: Mapping[str, tuple[str, ...]]

    def made(self, text: str) -> bool:
        """Whether `text` is made of these words alone."""
        return len(text) in self.ends(text, 0)

    def ends(self, text: str, start: int) -> list[int]:
        """Where words that follow each other from `start` on end."""
        reached = [start]
        for place in reached:
            at = place + (text[place : place + 1] == " ")
            for word in self.first.get(text[at : at + 1], ()):
                end = at + len(word)
                if end - start <= REACH and end not in reached and text.startswith(word, at):
                    reached.append(end)
        return reached

    def starts(self, text: str, end: int) -> list[int]:
        """Where words that follow each other up to `end` start."""
        reached = [end]
        for place in reached:
            at = place - (place > 1 and text[place - 1] == " ")
            for word in self.last.get(text[at - 1 : at] if at else "", ()):
                start = at - len(word)
                if end - start <= REACH and start not in reached and text.endswith(word, 0, at):
                    reached.append(start)
        return reached

    def behind(self, text: str, start: int) -> str:
        """The longest word that begins at `start`, or ''."""
        words = self.first.get(text[start : start + 1], ())
        return max((w for w in words if text.startswith(w, start)), key=len, default="")

    def before(self, text: str, end: int) -> str:
        """The longest word that ends at `end`, or ''."""
        words = self.last.get(text[end - 1 : end] if end else "", ())
        return max((w for w in words if text.endswith(w, 0, end)), key=len, default="")


def vocabulary(words: Iterable[str]) -> Vocabulary:
    """These words, ready for use."""
    known = frozenset(words)
    return Vocabulary(known, _by(known, 0), _by(known, -1))


def _by(words: Iterable[str], place: int) -> dict[str, tuple[str, ...]]:
    """The words by their character at `place`."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        groups[word[place]].append(word)
    return {char: tuple(group) for char, group in groups.items()}
