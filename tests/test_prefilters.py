"""The letters a pattern is gated by are those with which its alternatives begin.

Some patterns look at one letter before they try their alternatives, for speed:
`\\b(?=[ab...])(?i:alternatives)`. An alternative whose letter is missing is dead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from transcript_parse.packs import default
from transcript_parse.rules import CueRule

GATE = re.compile(r"\\b\(\?=\[(?P<gate>[A-Za-z]+)\]\)\(\?i:")
OPENS = re.compile(r"\(\?:")
QUANTIFIER = re.compile(r"[?*]")


def gated() -> Iterator[tuple[str, str, str]]:
    """Of each gated pattern: its rule, the letters of the gate, the alternatives behind it."""
    for rule in default().rules:
        pattern = rule.pattern if isinstance(rule, CueRule) else ""
        for m in GATE.finditer(pattern):
            yield rule.name, m["gate"], pattern[m.end() : closing(pattern, m.end())]


def closing(pattern: str, at: int) -> int:
    """Where the group that `at` stands in ends."""
    depth = 1
    while depth:
        step = 2 if pattern[at] == "\\" else 1
        depth += {"(": 1, ")": -1}.get(pattern[at], 0)
        at += step
    return at - 1


def alternatives(pattern: str) -> Iterator[str]:
    """What stands between the bars of the outermost level."""
    start = at = 0
    while at < len(pattern):
        if pattern[at] == "(":
            at = closing(pattern, at + 1)
        elif pattern[at] == "|":
            yield pattern[start:at]
            start = at + 1
        at += 2 if pattern[at] == "\\" else 1
    yield pattern[start:]


def initials(pattern: str) -> set[str]:
    """The letters with which a match of alternatives can begin."""
    found: set[str] = set()
    for alternative in alternatives(pattern):
        if alternative[:1].isalpha():
            found.add(alternative[0])
            end = 1
        else:
            group = OPENS.match(alternative)
            assert group, f"no letter and no group: {alternative!r}"
            end = closing(alternative, group.end())
            found |= initials(alternative[group.end() : end])
            end += 1
        if QUANTIFIER.match(alternative, end):  # it may be missing
            found |= initials(alternative[end + 1 :])
    return found


@pytest.mark.parametrize(("rule", "gate", "behind"), list(gated()))
def test_every_alternative_can_begin_where_the_gate_lets_it(
    rule: str, gate: str, behind: str
) -> None:
    letters = initials(behind)
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
    assert initials(pattern) == set(letters)
