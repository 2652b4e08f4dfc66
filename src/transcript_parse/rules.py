"""Rules are data: frozen, typed, with their own examples.

A rule says what it matches and what that means; it knows nothing of the
engine. Building one whose examples fail raises `RuleError` with the example.
Patterns are written in simplified script and run with the `regex` package.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Annotated, Any, Literal, Self

import regex
from pydantic import BaseModel, ConfigDict, Field, model_validator

from transcript_parse.model import RemovalKind, Role


class RuleError(ValueError):
    """A rule that contradicts its own examples, or cannot be built at all."""


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> regex.Pattern[str]:
    """The compiled pattern. `^` and `$` mean line start and line end."""
    return regex.compile(pattern, regex.MULTILINE | regex.VERSION1)


class Rule(BaseModel):
    """What all rules have: a name, examples, and where the rule comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    source: str = ""
    matches: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()

    def accepts(self, text: str) -> bool:
        """Whether the rule holds for `text`, as its examples are checked."""
        raise NotImplementedError

    @model_validator(mode="after")
    def _check_examples(self) -> Self:
        for example in self.matches:
            if not self.accepts(example):
                raise RuleError(f"rule {self.name!r} does not match its example {example!r}")
        for example in self.rejects:
            if self.accepts(example):
                raise RuleError(f"rule {self.name!r} matches {example!r}, which it should reject")
        return self


class PatternRule(Rule):
    """A rule that is one pattern."""

    pattern: str

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled pattern."""
        return compiled(self.pattern)

    def accepts(self, text: str) -> bool:
        """Whether the pattern is found anywhere in `text`."""
        return self.compiled.search(text) is not None


class SpamRule(Rule):
    """Vocabulary of a known advertising campaign: evidence, not a verdict.

    `words` are the campaign's cores and tails in simplified script. A page
    that speaks honestly of the subject must lose nothing.
    """

    type: Literal["spam"] = "spam"
    words: tuple[str, ...]

    def accepts(self, text: str) -> bool:
        """Whether `text` is made of the campaign's words alone."""
        while text:
            head = max((w for w in self.words if text.startswith(w)), key=len, default="")
            if not head:
                return False
            text = text[len(head) :]
        return True


class LabelRule(PatternRule):
    """Evidence that a label names a speaker (weight > 0), or does not (< 0).

    The pattern must match the whole label. `role` is what such a label says
    of its turn; a `function` label names nobody. Weights are log-odds: 1 is a
    hint, 3 settles it alone.
    """

    type: Literal["label"] = "label"
    weight: float
    role: Role | None = None
    function: bool = False

    def accepts(self, text: str) -> bool:
        """Whether the pattern matches the whole label."""
        return self.compiled.fullmatch(text) is not None


class WordsRule(Rule):
    """A word list, read by the part of the engine that `sense` names.

    title, organization, outlet: endings of such names; surname: of Chinese
    personal names; honorific: what stands behind or in front of a name.
    """

    type: Literal["words"] = "words"
    sense: Literal["title", "organization", "outlet", "surname", "honorific"]
    words: tuple[str, ...]

    def accepts(self, text: str) -> bool:
        """Whether `text` ends in one of the words."""
        return text.endswith(self.words)


class NoiseRule(PatternRule):
    """Text that nobody speaks.

    `where` says what the pattern takes away: `line` the whole line it matches
    from its start; `head` the same, before the first turn only; `tail` that
    line and everything behind it; `inline` only what it matches, anywhere.
    """

    type: Literal["noise"] = "noise"
    kind: RemovalKind
    where: Literal["line", "head", "tail", "inline"] = "line"

    def accepts(self, text: str) -> bool:
        """Whether the pattern matches: at the line's start, inline anywhere."""
        if self.where == "inline":
            return self.compiled.search(text) is not None
        return self.compiled.match(text.strip()) is not None


class OpeningRule(PatternRule):
    """How a venue prints the opening of a turn, where the common forms do not say.

    The pattern is matched at the start of a line. Its groups: `label` (or
    `outlet`, `title`, `name`, which make up a label), `stamp`; what follows
    the match is speech. `weight` is the evidence each match brings. A
    `narrated` opening (somebody asked: …) is prose unless other turns are there.
    """

    type: Literal["opening"] = "opening"
    weight: float = 4.0
    role: Role | None = None
    narrated: bool = False

    def accepts(self, text: str) -> bool:
        """Whether the pattern opens a turn at the start of `text`."""
        return self.compiled.match(text.strip()) is not None


class StampRule(PatternRule):
    """How a time is printed.

    Groups: `hour` and `minute`, perhaps `year`, `month`, `day`, `second` and
    `pm` (present for an afternoon time on a twelve-hour clock).
    """

    type: Literal["stamp"] = "stamp"

    def accepts(self, text: str) -> bool:
        """Whether the whole text is such a time."""
        return self.compiled.fullmatch(text) is not None


class CueRule(PatternRule):
    """A turn of phrase that tells something about the turn it stands in."""

    type: Literal["cue"] = "cue"
    sense: str
    role: Role | None = None
    weight: float = 1.0


AnyRule = Annotated[
    LabelRule | WordsRule | NoiseRule | OpeningRule | StampRule | CueRule | SpamRule,
    Field(discriminator="type"),
]


class Pack(BaseModel):
    """An ordered, immutable tuple of rules under a name."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    rules: tuple[AnyRule, ...] = ()

    def __add__(self, other: Pack) -> Pack:
        """Both packs' rules; a rule of `other` replaces one of the same name."""
        names = {r.name for r in other.rules}
        kept = tuple(r for r in self.rules if r.name not in names)
        return Pack(name=f"{self.name}+{other.name}", rules=kept + other.rules)

    def without(self, *names: str) -> Pack:
        """The pack less the rules of these names; KeyError if one is not there."""
        missing = set(names) - {r.name for r in self.rules}
        if missing:
            raise KeyError(f"no rule {sorted(missing)} in pack {self.name!r}")
        return Pack(name=self.name, rules=tuple(r for r in self.rules if r.name not in names))

    def of(self, kind: type[Any]) -> tuple[Any, ...]:
        """The rules of one type, in order."""
        return tuple(r for r in self.rules if isinstance(r, kind))

    def __hash__(self) -> int:
        return hash((self.name, len(self.rules)))
