"""Cheap refusals: where a rule cannot match, told from the first characters.

Most lines of a page open with characters with which no caption and no label
of any rule begins. Whether a pattern could match behind given characters is
asked of the pattern itself, as a partial match, and remembered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from transcript_parse.rules import compiled

_LINE_END = re.compile("\n")
_ESCAPED = re.compile(r"\\[ux]([0-9a-fA-F]{4}|[0-9a-fA-F]{2})")
_RANGE = re.compile(r"([^\x00-\x7f])-([^\x00-\x7f])")
_ASCII = frozenset(map(chr, range(128)))
_KINDS = frozenset(
    "丏㐬𠀋のヲㄅ한ภאعКжΩωñŁＫｋ７٣Ⅷ½☃😀‼〽›\u0301\u200b\ue000\xa0\u3000\x85\u2028€×"
)
KEY = 2  # characters a gate looks at, if not told otherwise
REMEMBERED = 20_000  # keys kept: a pipeline meets new ones for ever
_LOOKS_BACK = re.compile(r"\(\?<=|\(\?<!|\\B|\\G|\\K")


class Patterned(Protocol):
    """Anything whose `pattern` says where it can match."""

    @property
    def pattern(self) -> str:
        """The pattern, or an empty string if nothing is known."""
        ...


R = TypeVar("R", bound=Patterned)


class Gate(Generic[R]):
    """Rules matched at the start of something, by the characters it starts with."""

    def __init__(self, rules: Iterable[R], key: int = KEY) -> None:
        self.rules = tuple(rules)
        self._key = key
        self._admitted: dict[str, tuple[R, ...]] = {}

    def admit(self, text: str, start: int, end: int) -> tuple[R, ...]:
        """The rules, in order, that are not refused by what `text[start:end]` begins with."""
        key = text[start : start + self._key if start + self._key < end else end]
        try:
            return self._admitted[key]
        except KeyError:
            return self._ask(key)

    def _ask(self, key: str) -> tuple[R, ...]:
        if len(self._admitted) > REMEMBERED:
            self._admitted.clear()
        admitted = tuple(r for r in self.rules if _could(r.pattern, key))
        self._admitted[key] = admitted
        return admitted


class Scanner(Generic[R]):
    """Rules matched anywhere in a text, tried only where they could begin."""

    def __init__(self, rules: Iterable[R]) -> None:
        self.rules = tuple(rules)
        firsts = {r: _firsts(r.pattern) for r in self.rules}
        self.anywhere = tuple(r for r in self.rules if firsts[r] is None)
        self._at_start = Gate(r for r in self.rules if firsts[r] is not None)
        self._inside: dict[str, tuple[R, ...]] = {}
        for rule in self._at_start.rules:
            for c in firsts[rule] or ():
                self._inside[c] = (*self._inside.get(c, ()), rule)
        inside = "".join(re.escape(c) for c in sorted(self._inside))
        self._first = re.compile(f"[{inside}]" if inside else r"(?!)")

    def places(self, text: str) -> Iterator[tuple[int, tuple[R, ...]]]:
        """Positions, in order, and the rules that could begin there.

        Those in `anywhere` could begin at any place, and are left out.
        """
        end = len(text)
        starts = [0, *(m.end() for m in _LINE_END.finditer(text))]
        places = {at: rules for at in starts if (rules := self._at_start.admit(text, at, end))}
        for found in self._first.finditer(text):
            places.setdefault(found.start(), self._inside[found[0]])
        return iter(sorted(places.items()))


def _could(pattern: str, key: str, at: int = 0) -> bool:
    """Whether a match could begin at `key[at:]`; true where that cannot be told."""
    looks_back = _LOOKS_BACK.search(pattern) is not None
    return looks_back or compiled(pattern).match(key, at, partial=True) is not None


def _firsts(pattern: str) -> set[str] | None:
    """The characters with which a match inside a line begins; None if there are too many.

    A character that a pattern does not name is to it like any of its kind, so
    one of each kind is asked for all of them.
    """
    named = {chr(int(code, 16)) for code in _ESCAPED.findall(pattern)} | set(pattern) | _ASCII
    for a, b in _RANGE.findall(pattern):
        named.update(map(chr, range(ord(a), ord(b) + 1)))
    if _could(pattern, "\n") or any(_could(pattern, f" {c}", 1) for c in _KINDS - named):
        return None
    return {c for c in named if _could(pattern, f" {c}", 1)}
