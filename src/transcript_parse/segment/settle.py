"""Rounds of belief: forms from labels, labels from forms and from their neighbours."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from transcript_parse.lexicon import Lexicon
from transcript_parse.segment import evidence
from transcript_parse.segment.groups import Group
from transcript_parse.segment.readings import Reading

ROUNDS = 4


def settle(text: str, groups: list[Group], lex: Lexicon) -> None:
    """Rounds of: forms from labels, slots from neighbours, labels from both."""
    by_form: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        group.odds = group.own
        by_form[group.form].append(group)
    order = sorted(((r.start, g) for g in groups for r in g.readings), key=lambda pair: pair[0])
    for members in by_form.values():
        lent = _structure(text, members)
        for group in members:
            share = 0.1 if group.single and not evidence.distinctive(group.form) else 1.0
            group.reasons["structure"] = 0.0 if group.excluded else share * lent
            group.odds = group.own + group.reasons["structure"]
    called = {id(g) for g in groups if g.single and _called_on(text, g.readings[0], lex)}
    for _ in range(ROUNDS):
        slots = _slots(order)
        questions = _questions(text, order, called)
        for members in by_form.values():
            fair = [g for g in members if not g.excluded]
            count = sum(g.count for g in fair)
            trust = 0.0
            if count:
                share = sum(g.count * evidence.probability(g.odds) for g in fair) / count
                trust = evidence.reliability(share, count)
            for group in members:
                slot = evidence.SLOT * slots.get(id(group), 0.0)
                lent = trust
                if group.single:
                    if not evidence.distinctive(group.form):
                        most = (
                            evidence.EOL_TRUST
                            if group.form.endswith("eol") or "bold" in group.form
                            else evidence.PLAIN_TRUST
                        )
                        lent = min(trust, most)
                    asks = evidence.ASKS if id(group) in questions else 0.0
                    group.reasons["asks"] = asks
                    slot += asks
                group.reasons["form trusted"] = lent
                group.reasons["slot"] = slot - group.reasons.get("asks", 0.0)
                group.odds = group.own + group.reasons["structure"] + lent + slot


def _structure(text: str, members: list[Group]) -> float:
    """What the pattern of a form says, whatever its labels.

    They come back, they take turns, and together they span the text.
    """
    places = sorted(
        (r.start, g.label, g.count) for g in members if not g.excluded for r in g.readings
    )
    if len(places) < evidence.FEW:
        return 0.0
    again = sum(count > 1 for _, _, count in places) / len(places)
    turns = sum(a[1] != b[1] for a, b in pairwise(places)) / (len(places) - 1)
    span = (places[-1][0] - places[0][0]) / len(text)
    return evidence.STRUCTURE * again * min(1.0, 1.5 * turns) * min(1.0, 1.5 * span)


def _called_on(text: str, reading: Reading, lex: Lexicon) -> bool:
    """Whether the speech before hands over, or the speech behind begins to ask."""
    before = text[max(0, reading.start - 30) : reading.start].rstrip()
    behind = text[reading.body : reading.body + 30].lstrip()
    return bool(lex.says("hand-over", before) or lex.says("question", behind))


def _questions(text: str, order: list[tuple[int, Group]], called: set[int]) -> set[int]:
    """Groups of single labels that are called on, or whose speech asks.

    The speech goes up to the next label that is believed.
    """
    asking = set(called)
    end = 0
    for start, group in reversed(order):
        if end and group.single:
            said = text[max(start, end - 40) : end].rstrip(' \t\r\n\u3000\xa0"”』」*')
            if said.endswith(("？", "?")) or "？" in said[-16:] or "?" in said[-24:]:
                asking.add(id(group))
        if group.odds > 0:
            end = start
    return asking


def _slots(order: list[tuple[int, Group]]) -> dict[int, float]:
    """For each group, the share of its readings between two turns of one other speaker."""
    filled: dict[int, float] = defaultdict(float)
    before: Group | None = None
    between: list[Group] = []
    for _, group in order:
        if group.odds > 0:
            if before is not None and group.label == before.label:
                inside = {id(g): g for g in between if g.label != group.label}
                if len(inside) == 1:
                    only = next(iter(inside.values()))
                    filled[id(only)] += 1 / only.count
            before, between = group, []
            continue
        between.append(group)
    # believed labels keep the slot they fill
    believed = [g for _, g in order if g.odds > 0]
    for left, here, right in zip(believed, believed[1:], believed[2:], strict=False):
        if left.label == right.label != here.label:
            filled[id(here)] += 1 / here.count
    return filled
