"""Which of several rules the engine hears where they claim the same text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from transcript_parse.check.findings import Finding
from transcript_parse.rules import (
    CueRule,
    LabelRule,
    NoiseRule,
    OpeningRule,
    Pack,
    Rule,
    StampRule,
    WordsRule,
)

SHOWN = 40  # characters of an example in a message


class Texts(NamedTuple):
    """What the given texts hold, for rules to claim: lines, and possible labels."""

    lines: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


def rivalry(rule: Rule, all_rules: Pack, texts: Texts) -> Iterable[Finding]:
    """Where other rules are heard instead of `rule`, or say otherwise."""
    if isinstance(rule, LabelRule):
        yield from _labels(rule, all_rules.of(LabelRule), (*rule.matches, *texts.labels))
    elif isinstance(rule, NoiseRule):
        rivals = [r for r in all_rules.of(NoiseRule) if r.where == rule.where]
        yield from _in_order(rule, rivals, (*rule.matches, *texts.lines), lambda r: r.kind)
    elif isinstance(rule, OpeningRule):
        yield from _openings(rule, all_rules, (*rule.matches, *texts.lines))
    elif isinstance(rule, StampRule):
        yield from _in_order(rule, all_rules.of(StampRule), rule.matches, lambda _: None)
    elif isinstance(rule, CueRule) and not rule.compiled.groupindex:
        rivals = [c for c in all_rules.of(CueRule) if c.sense == rule.sense]
        yield from _in_order(rule, rivals, rule.matches, lambda c: c.role)
    elif isinstance(rule, WordsRule):
        rivals = [w for w in all_rules.of(WordsRule) if w.sense == rule.sense and w is not rule]
        known = {word for r in rivals for word in r.words}
        if rule.words and known.issuperset(rule.words):
            yield Finding("shadowed", rule.name, f"other rules name all its words ({rule.sense})")


def _labels(
    rule: LabelRule, rivals: Sequence[LabelRule], cases: Iterable[str]
) -> Iterable[Finding]:
    """The engine hears the heaviest rule for a label, and the heaviest against it."""
    rivals = [r for r in rivals if r.weight * rule.weight > 0]
    heard: list[tuple[str, LabelRule]] = []
    for label in dict.fromkeys(cases):
        if not rule.accepts(label):
            continue
        claims = [r for r in rivals if r.accepts(label)]
        best = max(claims, key=lambda r: abs(r.weight))
        heard.append((label, best))
        for other in claims:
            if (
                other is not rule
                and other.weight == rule.weight
                and other.role != rule.role
                and other is best
            ):
                yield _conflict(rule, other, label, f"role {other.role}, not {rule.role}")
    if not rule.function:
        yield from _shadowed(rule, heard)


def _in_order(
    rule: Rule, rivals: Sequence[Any], cases: Iterable[str], meaning: Any
) -> Iterable[Finding]:
    """The engine hears the first rule that matches."""
    heard: list[tuple[str, Any]] = []
    told: set[str] = set()
    for text in dict.fromkeys(cases):
        if not rule.accepts(text):
            continue
        first = next(r for r in rivals if r.accepts(text))
        heard.append((text, first))
        if first is not rule and meaning(first) != meaning(rule) and first.name not in told:
            told.add(first.name)
            yield _conflict(rule, first, text, f"{meaning(first)}, not {meaning(rule)}")
    if not told:
        yield from _shadowed(rule, heard)


def _openings(rule: OpeningRule, all_rules: Pack, cases: Iterable[str]) -> Iterable[Finding]:
    """Noise is taken away first; then the heaviest reading of a line is heard."""
    noise = [r for r in all_rules.of(NoiseRule) if r.where == "line"]
    told: set[str] = set()
    for line in dict.fromkeys(case.strip() for case in cases):
        opens = rule.opens(line, 0, len(line))
        if opens is None:
            continue
        for other in noise:
            if other.accepts(line) and other.name not in told:
                told.add(other.name)
                yield _conflict(rule, other, line, f"noise ({other.kind})")
        for rival in all_rules.of(OpeningRule):
            found = rival.opens(line, 0, len(line)) if rival is not rule else None
            if found is None or rival.name in told or rival.weight < rule.weight:
                continue
            told.add(rival.name)
            where = line[slice(*found.label)]
            if found.label != opens.label or rival.role != rule.role:
                yield _conflict(rule, rival, line, f"label {where!r}, role {rival.role}")
            else:
                yield Finding(
                    "shadowed", rule.name, f"{rival.name} opens the same turns", rival.name, line
                )


def _conflict(rule: Rule, rival: Rule, text: str, says: str) -> Finding:
    message = f"{rival.name} claims {text[:SHOWN]!r} as well and says: {says}"
    return Finding("conflict", rule.name, message, rival.name, text)


def _shadowed(rule: Rule, heard: Sequence[tuple[str, Any]]) -> Iterable[Finding]:
    if heard and all(other is not rule for _, other in heard):
        text, other = heard[0]
        message = f"{other.name} is heard instead, as for {text[:SHOWN]!r}"
        yield Finding("shadowed", rule.name, message, other.name, text)
