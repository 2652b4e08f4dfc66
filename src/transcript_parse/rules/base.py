"""What all rules have in common: they are frozen, and checked against their examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property
from typing import Any, ClassVar

import regex
from pydantic import BaseModel, ConfigDict, PrivateAttr

from transcript_parse.errors import RuleError
from transcript_parse.rules.patterns import compiled, limited

_HAN = re.compile("[\u4e00-\u9fff]|Han")
LETTER = re.compile("[A-Za-z]")

_vouching: ContextVar[bool] = ContextVar("vouching", default=False)


@contextmanager
def vouching() -> Iterator[None]:
    """Rules built in this context are vouched for: no time limit, nothing checked.

    For packs whose examples run in the tests of those who ship them: a program
    that starts need not compile patterns it may never use.
    """
    token = _vouching.set(True)
    try:
        yield
    finally:
        _vouching.reset(token)


class Vouched(BaseModel):
    """A model that is taken as it is in a `vouching()` context: no validator need be made."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def __init__(self, **fields: Any) -> None:
        if _vouching.get():
            self.__setstate__(type(self).model_construct(**fields).__getstate__())
        else:
            super().__init__(**fields)


class Rule(Vouched):
    """What all rules have: a name, examples, and where the rule comes from."""

    _vouched: bool = PrivateAttr(default=False)

    name: str
    source: str = ""
    matches: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        """Whether type and fields are the same, whoever vouches for them."""
        return type(self) is type(other) and all(
            getattr(self, field) == getattr(other, field) for field in type(self).model_fields
        )

    def __hash__(self) -> int:
        return hash((type(self), self.name))

    @property
    def vouched(self) -> bool:
        """Whether the library answers for the rule: its patterns need no time limit."""
        return self._vouched

    def accepts(self, text: str) -> bool:
        """Whether the rule holds for `text`, as its examples are checked."""
        return self.matched(text) is not None

    def matched(self, text: str) -> str | None:
        """What of `text` the rule matches; None if it does not hold for it."""
        raise NotImplementedError

    def check(self) -> None:
        """Raise RuleError if an example does not come out as it should."""
        for example in self.matches:
            if self.matched(example) is None:
                problem = f"does not match its example {example!r}"
                raise RuleError(problem, rule=self.name, example=example)
        for example in self.rejects:
            match = self.matched(example)
            if match is not None:
                problem = f"matches {match!r} in {example!r}, which it should reject"
                raise RuleError(problem, rule=self.name, example=example, match=match)

    def model_post_init(self, _context: Any, /) -> None:
        """Check the examples, once: a pack takes a rule that is built as it is."""
        if _vouching.get():
            self._vouched = True
        else:
            self.check()


class PatternRule(Rule):
    """A rule that is one pattern.

    Where `known_groups` are given, its named groups must be among them.
    """

    known_groups: ClassVar[frozenset[str]] = frozenset()
    pattern: str

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled pattern; with a time limit if nobody vouches for the rule."""
        return self._compiled(self.pattern)

    @cached_property
    def here(self) -> regex.Pattern[str]:
        """The pattern to be matched at places of a long text.

        Before it tries, `regex` looks up to the end of the text for a string that the
        pattern cannot do without; a pattern with an alternative, if a void one, has none.
        """
        return self._compiled(rf"(?:{self.pattern})|\b\B")

    def _compiled(self, wanted: str) -> regex.Pattern[str]:
        try:
            pattern = compiled(wanted)
        except regex.error as error:
            raise RuleError(f"has an invalid pattern: {error}", rule=self.name) from None
        return pattern if self._vouched else limited(pattern, self.name)

    @cached_property
    def latin(self) -> bool:
        """Whether the rule is not worth asking about text without Latin letters.

        Of a vouched rule its examples tell; what others wrote is always asked.
        """
        said = self._vouched and bool(self.matches) and not _HAN.search(self.pattern)
        return said and all(map(LETTER.search, self.matches))

    def matched(self, text: str) -> str | None:
        """What the pattern finds anywhere in `text`."""
        found = self.compiled.search(text)
        return found[0] if found else None

    def check(self) -> None:
        """Raise RuleError for an invalid pattern, an unknown group or a failing example."""
        known = self.known_groups
        unknown = self.compiled.groupindex.keys() - (known or self.compiled.groupindex.keys())
        if unknown:
            problem = f"has a group {min(unknown)!r}; the engine knows {', '.join(sorted(known))}"
            raise RuleError(problem, rule=self.name)
        super().check()
