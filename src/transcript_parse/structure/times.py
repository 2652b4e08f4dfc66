"""Printed stamps as times."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import pairwise

import regex

from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Time
from transcript_parse.text import Piece

_DAY = ("year", "month", "day")
_CLOCK = ("hour", "minute", "second")
_NUMBERS = regex.compile(r"\d+")
FEW = 4  # times that a page must have gone back to run backwards
_LONGEST = 9  # digits of a number that can be part of a time


def read_times(text: str, stamps: Iterable[Piece], lex: Lexicon) -> dict[Piece, Time]:
    """The stamps as times, each with its date where one is printed.

    Where one of them counts from zero, they count from the start of a recording.
    """
    printed = {stamp: text[stamp[0] : stamp[1]] for stamp in stamps}
    said = {stamp: _numbers(stamp, lex) for stamp in set(printed.values())}  # many come twice
    recorded = any(
        numbers.get("hour") == 0 and "second" in numbers and "year" not in numbers
        for numbers in said.values()
    )
    times = {stamp: _time(numbers, recorded) for stamp, numbers in said.items()}
    return {piece: times[stamp] for piece, stamp in printed.items()}


def runs_backwards(text: str, stamps: Sequence[Piece], lex: Lexicon) -> bool:
    """Whether the stamps of a page, in order, run backwards: some print what is newest first."""
    few = stamps[: FEW + 1]
    return _newest_first(text, few, lex) and _newest_first(text, stamps, lex)


def _newest_first(text: str, stamps: Sequence[Piece], lex: Lexicon) -> bool:
    moments = [t for t in read_times(text, stamps, lex).values() if t is not None]
    if len({type(moment) for moment in moments}) != 1:
        return False
    steps = [(b > a) - (b < a) for a, b in pairwise(moments)]  # type: ignore[operator]
    return steps.count(-1) >= FEW - 1 and not steps.count(1)


def _numbers(stamp: str, lex: Lexicon) -> dict[str, int]:
    """What the groups of the rule that matches the stamp say, or its numbers in order."""
    for rule in lex.stamps:
        found = rule.compiled.fullmatch(stamp)
        parts = rule.compiled.groupindex
        if found and "hour" in parts:
            said = found.groups()  # which is far faster than to ask for them by name
            numbers = {
                part: int(digits)
                for part, n in parts.items()
                if (digits := said[n - 1])
                and part != "pm"
                and digits.isdecimal()
                and len(digits) <= _LONGEST
            }
            if "pm" in parts and said[parts["pm"] - 1] and numbers.get("hour", 12) < 12:
                numbers["hour"] += 12
            return numbers
    printed = [int(n) for n in _NUMBERS.findall(stamp) if len(n) <= _LONGEST]
    order = (*_DAY, *_CLOCK) if len(printed) > len(_CLOCK) else _CLOCK
    return dict(zip(order, printed, strict=False))


def _time(numbers: dict[str, int], recorded: bool) -> Time:
    """The time these numbers tell; None for an impossible one."""
    hour, minute, second = (numbers.get(part, 0) for part in _CLOCK)
    try:
        if "year" in numbers:
            year, month, day = (numbers[part] for part in _DAY)
            return dt.datetime(year, month, day, hour, minute, second)
        if "second" in numbers and (recorded or hour > 23):
            return dt.timedelta(hours=hour, minutes=minute, seconds=second)
        return dt.time(hour, minute, second) if "hour" in numbers else None
    except (ValueError, KeyError, OverflowError):
        return None
