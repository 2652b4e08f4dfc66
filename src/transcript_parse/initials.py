"""Initials as labels: whose full name, given somewhere on the page, they begin.

A page that prints `JR` in front of the speech gives the name once: where somebody is
introduced, or called on right before. Names are runs of capitalized words none of which
the page also writes small, as it writes what other capitalized words mean.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

import regex

from transcript_parse.lexicon import Lexicon
from transcript_parse.text import PARTICLES, Piece

_INITIALS = regex.compile(r"\p{Lu}(?:\p{Ll}{0,2}\p{Lu}){1,3}")
_WORD = r"\p{Lu}[\p{L}’']*[\p{Ll}][\p{L}’']*"
_DOUBLE = rf"{_WORD}(?:-{_WORD})*"
_BETWEEN = rf"(?:(?:\p{{Lu}}\.|{PARTICLES})[ ]){{0,2}}"
_NAMES = regex.compile(rf"(?<![\p{{L}}\d’'-]){_DOUBLE}(?:[ ]{_BETWEEN}{_DOUBLE}){{1,4}}")
_SMALL = regex.compile(r"(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}’'-])")
_LONGEST = 4  # words of a name
_CALL = 240  # characters in front of a label in which somebody is called on
_KEY_REACH = 4000  # characters in which a page explains its labels
_ENTRIES = 3  # labels that a key explains at least
_ENTRY = regex.compile(
    rf"\s+(?P<short>\p{{Lu}}{{2,4}})\s+"
    rf"(?P<who>(?:\p{{Lu}}\p{{Ll}}{{1,4}}\.?[ ])?{_DOUBLE}(?:[ ]{_BETWEEN}{_DOUBLE}){{0,4}})(?!\S)"
)
_POSSESSIVE = ("’s", "'s")


def whose_initials(
    text: str, first: Mapping[str, int], is_title: Callable[[str], bool]
) -> dict[str, str]:
    """Whom labels stand for: the one full name on the page that they begin.

    `first` are the labels and where each first stands: of several names the one counts
    with which somebody is called on just before. Titles stand in front of names.
    """
    wanted = {label for label in first if is_initials(label)}
    if not wanted:
        return {}
    names = _names(text, frozenset(wanted), is_title)
    found = {}
    for label in wanted:
        near = {n for n, at in names[label] if 0 < first[label] - at <= _CALL}
        one = near if len(near) == 1 else {n for n, _ in names[label]}
        if len(one) == 1:
            found[label] = one.pop()
    return found


def is_initials(label: str) -> bool:
    """Whether a label may be the first letters of somebody's names."""
    return _INITIALS.fullmatch(label) is not None


def _names(
    text: str, wanted: frozenset[str], is_title: Callable[[str], bool]
) -> defaultdict[str, list[tuple[str, int]]]:
    """The names on the page that these letters begin, and where each stands."""
    small = set(_SMALL.findall(text))
    found: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for run in _NAMES.finditer(text):
        words = run[0].split()
        while words and (is_title(words[0]) or words[0].casefold() in small):
            del words[0]  # the post in front, or the first word of a sentence
        if any(word.casefold() in small for word in words if word[0].isupper()):
            continue
        name = " ".join(words)
        for possessive in _POSSESSIVE:
            name = name.removesuffix(possessive)
        for letters in _letters(name):
            if letters in wanted:
                found[letters].append((name, run.start()))
    return found


@lru_cache(maxsize=4096)
def _letters(name: str) -> frozenset[str]:
    """The ways in which a name is cut down to its first letters."""
    words = [word for word in name.split() if word[0].isupper()]
    if not 2 <= len(words) <= _LONGEST:
        return frozenset()
    every = [part for word in words for part in word.split("-")]
    ways = (words, every, [words[0], words[-1]], name.split())
    return frozenset("".join([word[0] for word in way]) for way in ways)


def speaker_keys(text: str, lex: Lexicon) -> Iterator[tuple[Piece, dict[str, str]]]:
    """Where the head of a page explains its labels one behind the other, and as what.

    `Speaker key: JR Jane Roe AB Dr Abe Moss`, on one line or on several.
    """
    for cue in lex.asked("speaker key", text[:_KEY_REACH]):
        for begins in cue.compiled.finditer(text, 0, _KEY_REACH):
            found: dict[str, str] = {}
            end = begins.end()
            while (entry := _ENTRY.match(text, end)) and entry["short"] not in found:
                found[entry["short"]] = entry["who"]
                end = entry.end()
            if len(found) >= _ENTRIES:
                yield (begins.start(), end), found
