"""What a check of a pack reports."""

from __future__ import annotations

from typing import Literal, NamedTuple

Problem = Literal["example", "slow", "dead", "conflict", "shadowed", "untested", "unused"]
SERIOUS: frozenset[Problem] = frozenset({"example", "slow", "dead", "conflict", "shadowed"})


class Finding(NamedTuple):
    """One thing that is wrong with a rule.

    - example: an example does not come out as the rule says;
    - slow: the time a pattern takes grows faster than the text;
    - dead: nothing the rule says has an effect;
    - conflict: another rule claims the same line and says otherwise;
    - shadowed: wherever the rule matches, another rule is heard instead;
    - untested: the rule has no example that it matches (no error);
    - unused: it matches nothing in the given texts (no error).
    """

    problem: Problem
    rule: str
    message: str
    rival: str | None = None
    example: str | None = None

    @property
    def serious(self) -> bool:
        """Whether the finding is an error, not a remark."""
        return self.problem in SERIOUS

    def __str__(self) -> str:
        return f"{self.problem}: {self.rule}: {self.message}"
