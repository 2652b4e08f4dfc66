"""Whether the time a pattern takes grows with the text, or faster."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time
from typing import NamedTuple

import regex

from transcript_parse.packs.probes import PROBES
from transcript_parse.rules import (
    LabelRule,
    NoiseRule,
    OpeningRule,
    PatternRule,
    StampRule,
    compiled,
)

SIZE = 20_000  # characters of an adversarial text
LIMIT = 1.0  # seconds after which a pattern is given up
QUICK = 0.02  # seconds below which nothing need be compared
STEEPEST = 3.5  # twice the text may take so many times as long: 2 is linear, 4 quadratic
REPEATS = 3


class Growth(NamedTuple):
    """The worst text found for a pattern: `seed` repeated, and how time grows with it.

    `ratio` is the time for twice the text over the time for once; None if it
    was given up.
    """

    seed: str
    seconds: float
    ratio: float | None


def growth(rule: PatternRule, size: int = SIZE) -> Growth | None:
    """A text for which the time of the rule's pattern grows faster than its length, if any."""
    for seed in _seeds(rule):
        whole = _time(rule, seed, size)
        if whole is not None and whole < QUICK:
            continue
        half = _time(rule, seed, size // 2)
        if whole is None or half is None:
            return Growth(seed, LIMIT, None)
        if half > QUICK / 4 and whole / half > STEEPEST:
            pairs = [
                (_time(rule, seed, size) or LIMIT, _time(rule, seed, size // 2) or LIMIT)
                for _ in range(REPEATS)
            ]
            whole, half = min(w for w, _ in pairs), min(h for _, h in pairs)
            if whole / half > STEEPEST:
                return Growth(seed, whole, whole / half)
    return None


def _seeds(rule: PatternRule) -> Iterator[str]:
    """Texts to repeat: common characters, those of the rule's examples, the examples."""
    examples = rule.matches + rule.rejects
    yield from dict.fromkeys([*PROBES, *examples, *(c for e in examples for c in e)])
    for example in examples:
        yield from (example[:1] + example[-1:], example[:-1] or example, example + "\n")


def _time(rule: PatternRule, seed: str, size: int) -> float | None:
    """Seconds for `seed` repeated to `size` characters, used as the engine uses the rule."""
    text = (seed * (size // len(seed) + 1))[:size]
    pattern = compiled(rule.pattern)
    started = process_time()
    try:
        _use(rule, pattern, text)
    except TimeoutError:
        return None
    return process_time() - started


def _use(rule: PatternRule, pattern: regex.Pattern[str], text: str) -> None:
    if isinstance(rule, LabelRule | StampRule):
        pattern.fullmatch(text, timeout=LIMIT)
    elif isinstance(rule, OpeningRule) or (isinstance(rule, NoiseRule) and rule.where != "inline"):
        start = 0
        for line in text.split("\n"):
            if line:
                pattern.match(text, start, start + len(line), timeout=LIMIT)
            start += len(line) + 1
    else:
        for _ in pattern.finditer(text, timeout=LIMIT):
            pass
