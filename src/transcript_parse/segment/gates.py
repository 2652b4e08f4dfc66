"""Cheap refusals: where a rule cannot match, told from the first characters.

Most lines of a page open with characters with which no caption and no label
of any rule begins. Whether a pattern could match behind given characters is
asked of the pattern itself, as a partial match, and remembered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Generic, Protocol, TypeVar

import regex

from transcript_parse.rules import compiled
from transcript_parse.rules.needs import NOTHING, Words, may_stand_in, needs
from transcript_parse.text import positions

_ESCAPED = re.compile(r"\\[ux]([0-9a-fA-F]{4}|[0-9a-fA-F]{2})")
_RANGE = re.compile(r"([^\x00-\x7f])-([^\x00-\x7f])")
_ASCII = frozenset(map(chr, range(128)))
_KINDS = frozenset(
    "丏㐬𠀋のヲㄅ한ภאعКжΩωñŁＫｋ７٣Ⅷ½☃😀‼〽›\u0301\u200b\ue000\xa0\u3000\x85\u2028€×"
)
_ANY = ""  # stands for any character that a pattern does not name
KEY = 2  # characters a gate looks at, if not told otherwise
FIRSTS = 20  # characters that may begin a match, up to which they are looked for one by one
REMEMBERED = 20_000  # keys kept: a pipeline meets new ones for ever
FEW = 3  # words that are looked for in a line ...
LINE = 2000  # ... of at most so many characters
_WIDE = ("丏㐬", "Żq", "żq", "ZQ")  # a rule that could begin so begins with nearly anything
VARIANTS = 256  # choices of rules remembered
_LOOK_BEHIND = regex.compile(
    r"(?<!\\)\(\?<[=!](?P<in>(?:[^()\[\]\\]|\\.|\[\^?\]?(?:[^\]\\]|\\.)*+\]|\((?&in)\))*+)\)"
)
_LOOKS_BACK = re.compile(r"\(\?<[=!]|\\[BGK]")


class Patterned(Protocol):
    """Anything whose `pattern` says where it can match."""

    @property
    def pattern(self) -> str:
        """The pattern, or an empty string if nothing is known."""
        ...


R = TypeVar("R", bound=Patterned)
T = TypeVar("T")


class Fitting(Generic[R, T]):
    """What is made of rules, made for a text: less the rules that need what it has not.

    Only rules that begin with nearly anything are asked what they need: a gate
    refuses the others at less cost.
    """

    def __init__(self, rules: Iterable[R], make: Callable[[tuple[R, ...]], T]) -> None:
        self.rules = tuple(rules)
        self._make = make
        self._made: dict[tuple[bool, ...], T] = {}

    def to(self, text: str) -> T:
        """What is made of the rules that fit `text`."""
        fit = tuple(may_stand_in(rule.pattern, text) for rule in self._wide)
        if fit not in self._made:
            if len(self._made) > VARIANTS:
                self._made.clear()
            unfit = {id(r) for r, fits in zip(self._wide, fit, strict=True) if not fits}
            self._made[fit] = self._make(tuple(r for r in self.rules if id(r) not in unfit))
        return self._made[fit]

    @cached_property
    def _wide(self) -> tuple[R, ...]:
        return tuple(filter(_is_wide, self.rules))


class Gate(Generic[R]):
    """Rules matched at the start of something, by the characters it starts with."""

    def __init__(self, rules: Iterable[R], key: int = KEY) -> None:
        self.rules = tuple(rules)
        self._key = key
        self._admitted: dict[str, tuple[Sequence[R], Sequence[tuple[R, Words]]]] = {}
        self._needs: dict[int, Words] = {}

    def admit(self, text: str, start: int, end: int) -> Sequence[R]:
        """The rules, in order, that are not refused by what `text[start:end]` begins with.

        Those that begin with nearly anything are refused where it is a line
        without the one or two words they need.
        """
        stop = start + self._key
        key = text[start : stop if stop < end else end]
        try:
            rules, needy = self._admitted[key]
        except KeyError:
            rules, needy = self._ask(key)
        if not needy or end - start > LINE:
            return rules
        admitted = []
        for rule, words in needy:
            for word in words:
                if text.find(word, start, end) >= 0:
                    break
            else:
                if words:
                    continue
            admitted.append(rule)
        return admitted

    def _ask(self, key: str) -> tuple[Sequence[R], Sequence[tuple[R, Words]]]:
        if len(self._admitted) > REMEMBERED:
            self._admitted.clear()
        # With most characters but few rules begin, whatever stands behind.
        likely: Sequence[R] = self.rules
        if len(key) > 1:
            likely, _ = self._admitted.get(key[0]) or self._ask(key[0])
        rules = tuple(r for r in likely if _could(r.pattern, key))
        needy = tuple((r, self._words(r)) for r in rules)
        self._admitted[key] = rules, needy if any(words for _, words in needy) else ()
        return self._admitted[key]

    def _words(self, rule: R) -> Words:
        """What a line must have one of for the rule to be tried on it."""
        if id(rule) not in self._needs:
            least = min(needs(rule.pattern), key=len, default=NOTHING)
            # what a match looks back at may stand in front of the line
            ahead = "(?<=" not in rule.pattern
            fit = ahead and _is_wide(rule) and len(least) <= FEW
            self._needs[id(rule)] = least if fit else NOTHING
        return self._needs[id(rule)]


class Scanner(Generic[R]):
    """Rules matched anywhere in a text, tried only where they could begin."""

    def __init__(self, rules: Iterable[R]) -> None:
        self.rules = tuple(rules)
        placed: list[tuple[R, set[str], set[str]]] = []
        anywhere: list[R] = []
        often: list[R] = []
        for rule in self.rules:
            firsts = _firsts(rule.pattern)
            if firsts is None:
                anywhere.append(rule)
            elif len(firsts[1]) > FIRSTS and getattr(rule, "vouched", False):
                often.append(rule)  # others have their time place by place
            else:
                placed.append((rule, *firsts))
        self.anywhere = tuple(anywhere)
        self.often = tuple(often)
        self._inside = Gate(rule for rule, _, inside in placed if inside)
        self._firsts = sorted({c for _, _, inside in placed for c in inside})
        self._at_start = Gate(rule for rule, _, _ in placed)
        self._starts = frozenset(c for _, start, inside in placed for c in start - inside)

    def places(self, text: str) -> Iterator[tuple[int, Sequence[R]]]:
        """Positions, in order, and the rules that could begin there.

        Those in `anywhere` could begin at any place, those in `often` with many
        characters; both are left out.
        """
        end, starts = len(text), self._starts
        found = {
            at: rules
            for at in positions(text, self._firsts)
            if (rules := self._inside.admit(text, at, end))
        }
        begin = [0, *(at + 1 for at in positions(text, "\n"))] if starts else []
        if _ANY not in starts:
            begin = [at for at in begin if text[at : at + 1] in starts]
        for at in begin:
            if at < end and (rules := self._at_start.admit(text, at, end)):
                found[at] = rules
        return iter(sorted(found.items()))


def _is_wide(rule: Patterned) -> bool:
    """Whether a rule begins with nearly anything."""
    return any(_could(rule.pattern, key) for key in _WIDE)


def _could(pattern: str, key: str, at: int = 0) -> bool:
    """Whether a match could begin at `key[at:]`; true where that cannot be told."""
    ahead = _looking_ahead(pattern)
    return ahead is None or ahead.match(key, at, partial=True) is not None


@lru_cache(maxsize=4096)
def _looking_ahead(pattern: str) -> regex.Pattern[str] | None:
    """The pattern less what it asks of the text before a place; None if that is not possible."""
    if not _LOOKS_BACK.search(pattern):
        return compiled(pattern)
    ahead = _LOOK_BEHIND.sub("", pattern)
    if _LOOKS_BACK.search(ahead):
        return None
    try:
        return compiled(ahead)
    except regex.error:
        return None


def _firsts(pattern: str) -> tuple[set[str], set[str]] | None:
    """The characters with which a match begins at the start of a line, and those inside it.

    `_ANY` at the start, None inside if there are too many. A character that a pattern does not name
    is to it like any of its kind, so one of each kind is asked for all of them.
    """
    named = {chr(int(code, 16)) for code in _ESCAPED.findall(pattern)} | set(pattern) | _ASCII
    for a, b in _RANGE.findall(pattern):
        named.update(map(chr, range(ord(a), ord(b) + 1)))
    if _could(pattern, "\n") or any(_could(pattern, f" {c}", 1) for c in _KINDS - named):
        return None
    start = {c for c in named if _could(pattern, c)}
    if any(_could(pattern, c) for c in _KINDS - named):
        start.add(_ANY)
    return start, {c for c in named if _could(pattern, f" {c}", 1)}
