"""check(): everything that can be wrong with a pack."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from transcript_parse.check.findings import Finding
from transcript_parse.check.growth import growth
from transcript_parse.check.rivals import Texts, rivalry
from transcript_parse.errors import RuleError
from transcript_parse.packs import default
from transcript_parse.pipeline import run
from transcript_parse.rules import (
    LINE,
    SENSES,
    CueRule,
    LabelRule,
    OpeningRule,
    Pack,
    PatternRule,
    Rule,
    watching,
)


def check(pack: Pack, texts: Iterable[str] = ()) -> list[Finding]:
    """What is wrong with the rules of `pack`, as they work beside the default ones.

    Each rule is tried on its own examples and on raw `texts`, if there are any.
    """
    ours = set(map(id, default().rules))
    together = default() if ours.issuperset(map(id, pack.rules)) else default() + pack
    found = [
        Finding("conflict", n, "two rules of one type have this name") for n in pack.duplicates()
    ]
    seen = _seen(texts, together)
    for rule in pack.rules:
        if isinstance(rule, Rule):
            found += _examples(rule) or _tried(rule, together, seen)
    return found


def _tried(rule: Rule, together: Pack, seen: Texts) -> list[Finding]:
    """What is found out about a rule whose examples hold, on the given texts and on others."""
    with watching(sum(map(len, seen.lines))) as watch:  # what is slow here is told, not raised
        found = list(_effect(rule)) or list(rivalry(rule, together, seen))
        found += _use(rule, seen)
    slow = list(_speed(rule))
    if not slow and watch.slow.get(rule.name):
        slow = [Finding("slow", rule.name, f"a line of the given texts takes it over {LINE} s")]
    return [*found, *slow]


def _seen(texts: Iterable[str], pack: Pack) -> Texts:
    """Lines and possible labels of the texts, as the engine reads them."""
    lines: dict[str, None] = {}
    labels: dict[str, None] = {}
    for text in texts:
        done = run(text, pack)
        lines |= dict.fromkeys(line.strip() for line in done.clean.reading.splitlines())
        labels |= dict.fromkeys(group.label for group in done.found.layout.groups)
    lines.pop("", None)
    return Texts(tuple(lines), tuple(labels))


def _examples(rule: Rule) -> list[Finding]:
    try:
        rule.check()
    except RuleError as error:
        return [Finding("example", rule.name, error.problem, None, error.example)]
    return []


def _effect(rule: Rule) -> Iterable[Finding]:
    if isinstance(rule, LabelRule) and not rule.weight:
        yield Finding("dead", rule.name, "its weight is 0")
    if isinstance(rule, OpeningRule) and rule.compiled.groupindex.keys() == {"stamp"}:
        yield Finding("dead", rule.name, "its pattern has a stamp, but no label")
    if isinstance(rule, CueRule) and rule.sense not in SENSES:
        near = get_close_matches(rule.sense, SENSES, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        yield Finding("dead", rule.name, f"nothing reads the sense {rule.sense!r}{hint}")


def _use(rule: Rule, texts: Texts) -> Iterable[Finding]:
    if not rule.matches and isinstance(rule, PatternRule):
        yield Finding("untested", rule.name, "it has no example that it matches")
    if texts.lines and isinstance(rule, PatternRule):
        label = isinstance(rule, LabelRule)
        if not any(map(rule.accepts, texts.labels if label else texts.lines)):
            yield Finding("unused", rule.name, "it matches nothing in the given texts")


def _speed(rule: Rule) -> Iterable[Finding]:
    slow = growth(rule) if isinstance(rule, PatternRule) else None
    if slow:
        grows = (
            f"twice the text takes {slow.ratio:.1f} times as long"
            if slow.ratio
            else "it does not end"
        )
        yield Finding("slow", rule.name, f"on {slow.seed!r} repeated, {grows}", None, slow.seed)
