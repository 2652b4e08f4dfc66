"""Rounds of belief: forms from labels, labels from forms and from their neighbours."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from transcript_parse.lexicon import Lexicon
from transcript_parse.segment import evidence
from transcript_parse.segment.forms import Reading
from transcript_parse.segment.groups import Group

ROUNDS = 4


def settle(text: str, groups: list[Group], lex: Lexicon) -> None:
    """Rounds of: forms from labels, slots from neighbours, labels from both."""
    by_form: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        group.odds = group.own
        by_form[group.form].append(group)
    for form, members in by_form.items():
        lent = _structure(text, members)
        always, stamped = evidence.distinctive(form), _behind_stamps(members)
        for group in members:
            distinctive = always or (stamped and "behind a stamp" in group.reasons)
            group.distinctive = distinctive
            share = 0.1 if group.single and not distinctive else 1.0
            group.reasons["structure"] = 0.0 if group.excluded else share * lent
            group.odds = group.own + group.reasons["structure"]
    # A label that nothing more could make a speaker's need not be judged again: most words
    # before a space or alone on a line are.
    live = [g for g in groups if g.odds + _most(g) > 0]
    if not live:
        return
    order = sorted(((r.start, g) for g in groups for r in g.readings), key=lambda pair: pair[0])
    replies = {id(g) for g in live if g.count == 1 and _replies(text, g.readings[0])}
    called = {id(g) for g in live if g.single and _called_on(text, g.readings[0], lex)}
    fair = {form: [g for g in by_form[form] if not g.excluded] for form in {g.form for g in live}}
    lends = [_lends(g) for g in live]
    believed: list[bool] | None = None
    for _ in range(ROUNDS):
        now = [g.odds > 0 for g in live]
        if now != believed:  # who is believed seldom changes
            believed = now
            slots = _slots(order)
            questions = _questions(text, order, called)
        trusted = {form: _trust(members) for form, members in fair.items()}
        for group, most in zip(live, lends, strict=True):
            slot = evidence.SLOT * slots.get(id(group), 0.0)
            asks = evidence.ASKS if group.single and id(group) in questions else 0.0
            if not asks and id(group) in replies:
                asks = evidence.REPLIES
            lent = min(trusted[group.form], most)
            if asks and trusted[group.form] > evidence.TRUSTED:
                asks += evidence.ASKS_IN_FORM
            reasons = group.reasons
            reasons["form trusted"], reasons["slot"], reasons["asks"] = lent, slot, asks
            group.odds = group.own + reasons["structure"] + lent + slot + asks


def _behind_stamps(members: list[Group]) -> bool:
    """Whether a form stands below stamps, and hardly anywhere else."""
    count = sum(g.count for g in members)
    behind = sum(g.count * g.reasons.get("behind a stamp", 0.0) for g in members)
    return count >= evidence.FEW and behind >= 0.8 * count * evidence.STAMPED


def _lends(group: Group) -> float:
    """The most trust a form lends to a label."""
    if not group.single or group.distinctive:
        return evidence.RELIABILITY * evidence.RELIABILITY_MOST
    bare = not (group.form.endswith("eol") or "bold" in group.form)
    return evidence.PLAIN_TRUST if bare else evidence.EOL_TRUST


def _most(group: Group) -> float:
    """The most that the rounds can add to a label."""
    return _lends(group) + evidence.SLOT + (evidence.ASKS if group.single else 0.0)


def _trust(fair: list[Group]) -> float:
    """How far a form is to be trusted, from the labels that have it."""
    count = sum([g.count for g in fair])
    if not count:
        return 0.0
    believed = sum([g.count * evidence.probability(g.odds) for g in fair])
    return evidence.reliability(believed / count, count)


def _structure(text: str, members: list[Group]) -> float:
    """What the pattern of a form says, whatever its labels.

    They come back, they take turns, and together they span the text.
    """
    fair = [g for g in members if not g.excluded]
    if not any(g.count > 1 for g in fair) or sum(g.count for g in fair) < evidence.FEW:
        return 0.0
    places = sorted((r.start, g.label, g.count) for g in fair for r in g.readings)
    again = sum(count > 1 for _, _, count in places) / len(places)
    turns = sum(a[1] != b[1] for a, b in pairwise(places)) / (len(places) - 1)
    span = (places[-1][0] - places[0][0]) / len(text)
    return evidence.STRUCTURE * again * min(1.0, 1.5 * turns) * min(1.0, 1.5 * span)


def _replies(text: str, reading: Reading) -> bool:
    """Whether the paragraph before a line asks a question."""
    before = text[max(0, reading.start - 8) : reading.start].rstrip()
    return not reading.form.startswith("soft") and before.endswith(("？", "?"))


def _called_on(text: str, reading: Reading, lex: Lexicon) -> bool:
    """Whether the speech before hands over, or the speech behind begins to ask."""
    before = text[max(0, reading.start - 30) : reading.start].rstrip()
    behind = text[reading.body : reading.body + 30].lstrip()
    return bool(
        lex.says("hand-over", before)
        or lex.says("question", behind)
        or lex.says("asker begins", behind)
    )


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
