"""Compiled patterns; those of rules that nobody vouches for run against the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from time import process_time
from typing import Any, TypeVar

import regex

from transcript_parse.errors import RuleError
from transcript_parse.model import Diagnostic

T = TypeVar("T")
Match = regex.Match[str]

LINE = 0.2  # seconds of CPU time a pattern may take for one line
TEXT = 1.0  # seconds it may take for all lines of one text ...
LONG_TEXT = 2e-5  # ... and for each character of the text

_FLAGS = int(regex.MULTILINE | regex.VERSION1)  # as flags they would slow the compiler down


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> regex.Pattern[str]:
    """The compiled pattern. `^` and `$` mean line start and line end."""
    return regex.compile(pattern, _FLAGS)


class Watch:
    """How much time the rules have had in one run, and which failed in it."""

    def __init__(self, size: int) -> None:
        self.budget = TEXT + LONG_TEXT * size
        self.used: dict[str, float] = {}
        self.slow: dict[str, int] = {}
        self.failed: dict[str, str] = {}

    def allowance(self, rule: str) -> float:
        """Seconds the rule may take now."""
        return min(LINE, self.budget - self.used.get(rule, 0.0))

    def diagnostics(self) -> list[Diagnostic]:
        """What a reader should know about the rules that were passed over."""
        said = []
        for rule, spent in self.used.items():
            if self.slow.get(rule) or spent > self.budget:
                message = (
                    f"rule {rule!r} took {spent:.1f} s here and was passed over where it was slow"
                )
                said.append(Diagnostic(code="slow-rule", message=message))
        for rule, problem in self.failed.items():
            said.append(Diagnostic(code="rule-failed", message=f"rule {rule!r} {problem}"))
        return said


_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watching(size: int) -> Iterator[Watch]:
    """Let slow and failing rules pass in this context, and take note of them.

    Outside of it they raise RuleError. `size` is the length of the text.
    """
    watch = Watch(size)
    token = _watch.set(watch)
    try:
        yield watch
    finally:
        _watch.reset(token)


def note_failure(rule: str, error: Exception) -> None:
    """Take note of a callable rule that raised; outside a run, raise RuleError."""
    problem = f"raises {type(error).__name__}: {error}"
    watch = _watch.get()
    if watch is None:
        raise RuleError(problem, rule=rule) from error
    watch.failed.setdefault(rule, problem)


class Limited:
    """A compiled pattern with a time limit; what runs into it matches nothing.

    It has the methods of `regex.Pattern` that the engine calls.
    """

    __slots__ = ("_pattern", "_rule")

    def __init__(self, pattern: regex.Pattern[str], rule: str) -> None:
        self._pattern = pattern
        self._rule = rule

    def match(self, text: str, pos: int = 0, endpos: int | None = None) -> Match | None:
        """`regex.Pattern.match`, or None if it takes too long."""
        return self._run(lambda t: self._pattern.match(text, pos, endpos, timeout=t))

    def search(self, text: str, pos: int = 0, endpos: int | None = None) -> Match | None:
        """`regex.Pattern.search`, or None if it takes too long."""
        return self._run(lambda t: self._pattern.search(text, pos, endpos, timeout=t))

    def fullmatch(self, text: str, pos: int = 0, endpos: int | None = None) -> Match | None:
        """`regex.Pattern.fullmatch`, or None if it takes too long."""
        return self._run(lambda t: self._pattern.fullmatch(text, pos, endpos, timeout=t))

    def finditer(
        self, text: str, pos: int = 0, endpos: int | None = None, overlapped: bool = False
    ) -> Iterator[Match]:
        """`regex.Pattern.finditer` up to where it takes too long."""
        found: list[Match] = []
        self._run(
            lambda t: found.extend(
                self._pattern.finditer(text, pos, endpos, overlapped=overlapped, timeout=t)
            )
        )
        return iter(found)

    def sub(self, replacement: str, text: str) -> str:
        """`regex.Pattern.sub`, or the text itself if it takes too long."""
        said = self._run(lambda t: self._pattern.sub(replacement, text, timeout=t))
        return text if said is None else said

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pattern, name)

    def _run(self, call: Callable[[float], T]) -> T | None:
        watch = _watch.get()
        allowed = LINE if watch is None else watch.allowance(self._rule)
        if allowed <= 0:
            return None
        started = process_time()
        try:
            return call(allowed)
        except TimeoutError:
            if watch is None:
                problem = f"takes longer than {LINE} s for one line: {self._pattern.pattern}"
                raise RuleError(problem, rule=self._rule) from None
            watch.slow[self._rule] = watch.slow.get(self._rule, 0) + 1
            return None
        finally:
            if watch is not None:
                spent = process_time() - started
                watch.used[self._rule] = watch.used.get(self._rule, 0.0) + spent


def limited(pattern: regex.Pattern[str], rule: str) -> regex.Pattern[str]:
    """The pattern with a time limit; `rule` answers for it."""
    guarded: Any = Limited(pattern, rule)
    checked: regex.Pattern[str] = guarded  # in all that the engine calls
    return checked
