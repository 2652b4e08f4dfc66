"""Where the stamps of a pack stand: at a place, in front of a line, at its end."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import regex

from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.gates import Gate
from transcript_parse.segment.lines import Line
from transcript_parse.text import Piece

_KEY = 5  # 10:23 and 2.1 and 2025 part at the latest there
_BLANK = re.compile(r"[ \t\u3000\xa0]*$", re.MULTILINE)
_OPEN = frozenset("[(（【")
_CLOSE = frozenset("])）】")
_TWO_NUMBERS = re.compile(r"\d\D{1,2}\d")  # an hour and a minute at least


InFront = tuple[Piece, int]
"""A stamp in front of something, and where it and its brackets end."""


class Stamps:
    """The stamp rules of a pack as one thing to look for."""

    def __init__(self, lex: Lexicon) -> None:
        self._gate = Gate(lex.stamps, _KEY)
        self._first = Gate(lex.stamps, 1)
        self._begins: dict[str, bool] = {}
        self._behind_label = lex.pattern(
            r"(?<label>[^\n。！？!?；;…，]{1,44}?)[ \t\u3000\xa0:：\-–—]*"
            r"(?<open>[\[(（【])?(?<stamp>STAMP)(?<close>[\])）】])?[ \t\u3000\xa0]*"
            r"(?<bold>\*\*)?[ \t\u3000\xa0]*(?<colon>[:：])?(?:\*\*)?[ \t\u3000\xa0]*"
        )

    def at(self, text: str, start: int, end: int) -> Piece | None:
        """The stamp that begins at `start`."""
        if start >= end or not self._may_begin(text[start]):
            return None
        for rule in self._gate.admit(text, start, end):
            found = rule.compiled.match(text, start, end)
            if found and found.end() > start:
                return found.span()
        return None

    def in_fronts(self, text: str, lines: Iterable[Line]) -> list[InFront | None]:
        """For each line the stamp in front of it."""
        return [
            self.in_front(text, start, end)
            if text[start] in _OPEN or self._may_begin(text[start])
            else None
            for start, end, _ in lines
        ]

    def _may_begin(self, character: str) -> bool:
        """Whether some stamp begins with this character."""
        known = self._begins.get(character)
        if known is None:
            known = self._begins[character] = bool(self._first.admit(character, 0, 1))
        return known

    def in_front(self, text: str, start: int, end: int) -> InFront | None:
        """The stamp that begins at `start`, in brackets or bare, and where they end."""
        opened = start < end and text[start] in _OPEN
        start += opened
        start += opened and text.startswith(" ", start)
        stamp = self.at(text, start, end)
        if stamp is None:
            return None
        last = stamp[1] + (opened and text.startswith(" ", stamp[1]))
        closed = last < end and text[last] in _CLOSE
        return stamp, last + 1 if closed else stamp[1]

    def fills(self, text: str, start: int, end: int) -> Piece | None:
        """The stamp that begins at `start` and is all there is up to `end`."""
        stamp = self.at(text, start, end)
        return stamp if stamp and _BLANK.match(text, stamp[1], end) else None

    def behind_label(self, text: str, start: int, end: int) -> regex.Match[str] | None:
        """A short label and the stamp behind it, by the groups label, stamp, open, close, ..."""
        if not _TWO_NUMBERS.search(text, start, end):
            return None
        return self._behind_label.match(text, start, end)


@lru_cache(maxsize=32)
def stamps(lex: Lexicon) -> Stamps:
    """The stamps of a pack, made once."""
    return Stamps(lex)
