"""Every alternative of a pattern can match.

Some patterns look at one letter before they try their alternatives, for speed:
`\\b(?=[ab...])(?i:alternatives)`. An alternative whose letter is missing there is
dead. And in the packs of single venues each alternative has an example that it alone
brings about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from transcript_parse import Pack
from transcript_parse.packs import default, hongkong, mfa, scio, taiwan
from transcript_parse.rules import CueRule, LabelRule, compiled
from transcript_parse.rules.base import PatternRule

GATE = re.compile(r"\\b\(\?=\[(?P<gate>[A-Za-z]+)\]\)\(\?i:")
GROUP = re.compile(r"\((?:\?(?:i?:|P<\w+>|<?[=!]))?")
QUANTIFIER = re.compile(r"[?*]")
NOTHING = "(?!)"


def step(pattern: str, at: int) -> int:
    """Where the character, class or group that begins at `at` ends."""
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] == "[":
        at = pattern.index("]", at + (3 if pattern[at + 1] == "^" else 2))
        while pattern[at - 1] == "\\":
            at = pattern.index("]", at + 1)
    elif opened := GROUP.match(pattern, at):
        at = opened.end()
        while pattern[at] != ")":
            at = step(pattern, at)
    return at + 1


def alternatives(pattern: str, start: int, end: int) -> list[tuple[int, int]]:
    """What stands between the bars of the outermost level of `pattern[start:end]`."""
    found, at = [], start
    while at < end:
        if pattern[at] == "|":
            found.append((start, at))
            start = at + 1
        at = step(pattern, at)
    return [*found, (start, end)]


def choices(pattern: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The alternatives on every level, where there is more than one."""
    outermost = alternatives(pattern, start, end)
    if len(outermost) > 1:
        yield from outermost
    at = start
    while at < end:
        after = step(pattern, at)
        if opened := GROUP.match(pattern, at):
            yield from choices(pattern, opened.end(), after - 1)
        at = after


def initials(pattern: str, start: int, end: int) -> set[str]:
    """The letters with which a match of alternatives can begin."""
    found: set[str] = set()
    for first, last in alternatives(pattern, start, end):
        after = step(pattern, first)
        if opened := GROUP.match(pattern, first):
            found |= initials(pattern, opened.end(), after - 1)
        else:
            found.add(pattern[first])
        if QUANTIFIER.match(pattern, after):  # it may be missing
            found |= initials(pattern, after + 1, last)
    return found


def gated() -> Iterator[tuple[str, str, set[str]]]:
    """Of each gated pattern: its rule, the letters of the gate, and those behind it."""
    for rule in default().rules:
        pattern = rule.pattern if isinstance(rule, CueRule) else ""
        for m in GATE.finditer(pattern):
            end = step(pattern, m.end() - len("(?i:")) - 1
            yield rule.name, m["gate"], initials(pattern, m.end(), end)


@pytest.mark.parametrize(("rule", "gate", "letters"), list(gated()))
def test_every_alternative_begins_as_its_gate_says(rule: str, gate: str, letters: set[str]) -> None:
    assert letters | {letter.upper() for letter in letters} == set(gate), rule


def test_there_are_gates_to_look_at() -> None:
    assert len(list(gated())) > 3


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("go ahead|next", "gn"),
        (r"(?:can|could) i\b|one", "co"),
        ("(?:ok )?(?:yes|no)|s?ure", "onysu"),
        ("we(?:’|')ll", "w"),
    ],
)
def test_initials(pattern: str, letters: str) -> None:
    assert initials(pattern, 0, len(pattern)) == set(letters)


def results(rule: PatternRule, pattern: str) -> list[object]:
    """What a pattern finds in the examples of a rule."""
    whole = isinstance(rule, LabelRule)
    find = compiled(pattern).fullmatch if whole else compiled(pattern).search
    return [(m := find(x)) and (m.span(), m.groupdict()) for x in (*rule.matches, *rule.rejects)]


def idle(rule: PatternRule) -> list[str]:
    """The alternatives of a rule without which all its examples come out the same."""
    said = results(rule, rule.pattern)
    return [
        rule.pattern[a:b]
        for a, b in choices(rule.pattern, 0, len(rule.pattern))
        if results(rule, rule.pattern[:a] + NOTHING + rule.pattern[b:]) == said
    ]


@pytest.mark.parametrize(
    "pack", [hongkong.PACK, mfa.PACK, scio.PACK, taiwan.PACK], ids=lambda pack: pack.name
)
def test_every_alternative_of_a_venue_has_an_example(pack: Pack) -> None:
    rules = [rule for rule in pack.rules if isinstance(rule, PatternRule)]
    assert {rule.name: left for rule in rules if (left := idle(rule))} == {}
