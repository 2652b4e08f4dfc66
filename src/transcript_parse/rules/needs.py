"""What no match of a pattern can do without, read off the pattern itself.

A rule for photo credits need not be tried on a page that has no word for
photographs. Most rules name some such word, and most pages have few of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

Words = frozenset[str]
"""One of these must stand in or around a match."""

Needs = tuple[Words, ...]
"""All of these must be met."""

NOTHING: Words = frozenset()
_MANY = 4  # words: to look for more of them costs more than it tells
_LARGEST_SET = 8  # characters in brackets that are still looked for one by one
_UNREADABLE = re.compile(
    r"\(\?(?:[^:=!<>P]|P[^<]|<[^=!\w])|\(\*|(?<!\\[pP])\{[^\d,}]"
    r"|\\(?![wWdDsSbBnrtfv]|[pP]\{|x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^A-Za-z0-9])"
)
_GROUP = re.compile(r"\(\?(?:[:=>]|<=|P?<\w+>)|\((?!\?)")
_REFUSAL = re.compile(r"\(\?<?!")
_PLAIN_SET = re.compile(r"\[([^\]\[\\^-][^\]\[\\-]*)\]")
_SET = re.compile(r"\[\^?\]?(?:[^\]\[\\]|\\.|\[(?:[^\]\\]|\\.)*\])*\]", re.DOTALL)
_WHOLE_SET = re.compile(rf"(?<!\\){_SET.pattern}", re.DOTALL)
_CLASS = re.compile(r"\\(?:[pP]\{[^}]*\}|x..|u....|[A-Za-z0-9])|[.^$]", re.DOTALL)
_QUANTIFIER = re.compile(r"(\*|\?|\+|\{(\d*)(,?)\d*\})[?+]?")


def may_stand_in(pattern: str, text: str) -> bool:
    """Whether `text` has whatever a match of `pattern` needs."""
    for words in needs(pattern):  # no generators: this is asked for every cue and text
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


@lru_cache(maxsize=4096)
def needs(pattern: str) -> Needs:
    """What every match of `pattern` needs, as far as that can be told."""
    if _UNREADABLE.search(_WHOLE_SET.sub("x", pattern)):
        return ()
    reader = _Reader(pattern)
    found = reader.branches()
    if reader.at != len(pattern):
        return ()
    return tuple(sorted((words for words in found if len(words) <= _MANY), key=len))


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def branches(self) -> Needs:
        """What alternatives need, up to the parenthesis that closes them."""
        found = [self._sequence()]
        while self.pattern.startswith("|", self.at):
            self.at += 1
            found.append(self._sequence())
        if len(found) == 1:
            return found[0]
        return (frozenset().union(*(max(x, key=_tells) for x in found)),) if all(found) else ()

    def _sequence(self) -> Needs:
        """What all that stands in a row needs."""
        found: list[Words] = []
        run = ""  # characters each of which stands there exactly once, right behind the other
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            item, character = self._item()
            least, once = self._quantifier()
            if least:
                found += item
                run += character
            if run and not (character and once):
                found.append(frozenset({run}))
                run = ""
        return (*found, frozenset({run})) if run else tuple(found)

    def _item(self) -> tuple[Needs, str]:
        """What the next item needs, or its character if it is but one."""
        pattern, at = self.pattern, self.at
        for kind in (_GROUP, _REFUSAL, _PLAIN_SET, _SET, _CLASS):
            found = kind.match(pattern, at)
            if found is None:
                continue
            self.at = found.end()
            if kind is _PLAIN_SET and len(found[1]) <= _LARGEST_SET:
                return (frozenset(found[1]),), ""
            if kind in (_GROUP, _REFUSAL):
                inside = self.branches()
                self.at += 1
                return (inside if kind is _GROUP else ()), ""
            return (), ""
        self.at += 2 if pattern[at] == "\\" else 1
        if pattern[at] == "[":  # a set of sets of sets: not understood
            self.at = len(pattern) + 1
            return (), ""
        return (), pattern[self.at - 1]

    def _quantifier(self) -> tuple[bool, bool]:
        """Whether the item before must stand there, and whether exactly once."""
        found = _QUANTIFIER.match(self.pattern, self.at)
        if found is None:
            return True, True
        self.at = found.end()
        return found[1] == "+" or found[2] not in (None, "", "0"), False


def _tells(words: Words) -> tuple[int, int]:
    """How much it tells that one of these words is there: long ones do, few of them do."""
    return min(map(len, words)), -len(words)
