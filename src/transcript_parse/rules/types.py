"""The rule types, named in the field's terms."""

from __future__ import annotations

from collections.abc import Mapping
from operator import index
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, Protocol, runtime_checkable

from pydantic import Discriminator, InstanceOf, Tag

from transcript_parse.errors import RuleError
from transcript_parse.model import RemovalKind, Role
from transcript_parse.rules.base import PatternRule, Rule
from transcript_parse.rules.patterns import note_failure
from transcript_parse.rules.senses import NEEDED
from transcript_parse.text import Piece


class SpamRule(Rule):
    """Vocabulary of a known advertising campaign: evidence, not a verdict.

    `words` are the campaign's cores and tails in simplified script. A page
    that speaks honestly of the subject must lose nothing.
    """

    type: Literal["spam"] = "spam"
    words: tuple[str, ...]

    def matched(self, text: str) -> str | None:
        """The whole of `text` if it is made of the campaign's words alone."""
        rest = text
        while rest:
            head = max((w for w in self.words if rest.startswith(w)), key=len, default="")
            if not head:
                return None
            rest = rest[len(head) :]
        return text


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

    def matched(self, text: str) -> str | None:
        """The label, if the pattern matches the whole of it."""
        return text if self.compiled.fullmatch(text) else None


class WordsRule(Rule):
    """A word list, read by the part of the engine that `sense` names.

    title, organization, outlet: endings of such names; surname: of Chinese
    personal names; honorific: what stands behind or in front of a name.
    """

    type: Literal["words"] = "words"
    sense: Literal["title", "organization", "outlet", "surname", "honorific"]
    words: tuple[str, ...]

    def matched(self, text: str) -> str | None:
        """The longest of the words in which `text` ends."""
        return max((w for w in self.words if text.endswith(w)), key=len, default=None)


class NoiseRule(PatternRule):
    """Text that nobody speaks.

    `where` says what the pattern takes away: `line` the whole line it matches
    from its start; `head` the same, before the first turn only; `tail` that
    line and everything behind it; `inline` only what it matches, anywhere.
    """

    type: Literal["noise"] = "noise"
    kind: RemovalKind
    where: Literal["line", "head", "tail", "inline"] = "line"
    ends_turn: bool = False

    def matched(self, text: str) -> str | None:
        """What the pattern matches: at the line's start, inline anywhere."""
        if self.where == "inline":
            return super().matched(text)
        found = self.compiled.match(text.strip())
        return found[0] if found else None


class Opens(NamedTuple):
    """What opens a turn: where its label stands, and where its speech begins.

    `parts` are what the label is made of: outlet, title, name.
    """

    label: Piece
    body: int
    stamp: Piece | None = None
    parts: tuple[tuple[str, Piece], ...] = ()


OPENING = 200
"""Characters at the start of a line in which an opening must end."""


class OpeningRule(PatternRule):
    """How a venue prints the opening of a turn, where the common forms do not say.

    The pattern is matched at the start of a line. Its groups: `label` (or
    `outlet`, `title`, `name`, which make up a label), `stamp`; without a group
    the whole match is the label. What follows the match is speech. `weight` is
    the evidence each match brings. A `narrated` opening is a report's wording
    (X announced:): alone it makes no transcript.
    """

    known_groups: ClassVar = frozenset({"label", "outlet", "title", "name", "stamp"})
    type: Literal["opening"] = "opening"
    weight: float = 4.0
    role: Role | None = None
    narrated: bool = False

    def matched(self, text: str) -> str | None:
        """What opens a turn at the start of `text`."""
        found = self.compiled.match(text.strip())
        return found[0] if found else None

    def opens(self, text: str, start: int, end: int) -> Opens | None:
        """What the pattern finds in the line `text[start:end]`."""
        # An opening is short; without the bound each line would be searched to its end.
        found = self.compiled.match(text, start, min(end, start + OPENING))
        if found is None:
            return None
        spans = {g: found.span(g) for g, said in found.groupdict().items() if said is not None}
        stamp = spans.pop("stamp", None)
        label = found.span() if stamp is None else (start, start)
        if spans:
            label = (min(a for a, _ in spans.values()), max(b for _, b in spans.values()))
        parts = tuple((g, span) for g, span in spans.items() if g != "label")
        return Opens(label, found.end(), stamp, parts)


@runtime_checkable
class CallableRule(Protocol):
    """What a rule needs that no pattern can say: any object with these two.

    `find(line)` returns None, or where in the line the label stands and where
    the speech begins: `((start, end), body)`. Attributes `weight` and `role`
    count as those of an OpeningRule, if the object has them.
    """

    name: str

    def find(self, line: str) -> tuple[Piece, int] | None:
        """Where in the line a label stands and speech begins, if it opens a turn."""


class CalledOpening:
    """A callable rule as the engine asks it."""

    def __init__(self, rule: CallableRule) -> None:
        self.rule = rule
        self.name = str(rule.name)
        self.weight = float(getattr(rule, "weight", 4.0))
        self.role: Role | None = getattr(rule, "role", None)
        self.narrated = False
        self.pattern = ""  # nothing is known of where it matches

    def opens(self, text: str, start: int, end: int) -> Opens | None:
        """What the callable finds in the line; a failing one finds nothing."""
        try:
            found = self.rule.find(text[start:end])
            if found is None:
                return None
            (first, last), behind = found
            a, b, body = index(first), index(last), index(behind)
            if not 0 <= a <= b <= body <= end - start:
                raise ValueError(f"{found!r} lies outside the line, or out of order")
        except Exception as error:  # no page stops for somebody's bug: it is reported
            note_failure(self.name, error)
            return None
        return Opens((start + a, start + b), start + body)


class StampRule(PatternRule):
    """How a time is printed.

    Groups: `hour` and `minute`, perhaps `year`, `month`, `day`, `second` and
    `pm` (present for an afternoon time on a twelve-hour clock).
    """

    known_groups: ClassVar = frozenset({"year", "month", "day", "hour", "minute", "second", "pm"})
    type: Literal["stamp"] = "stamp"

    def matched(self, text: str) -> str | None:
        """The text, if the whole of it is such a time."""
        return text if self.compiled.fullmatch(text) else None


class CueRule(PatternRule):
    """A turn of phrase that tells something about the text it stands in.

    `rules.SENSES` lists what it can tell, and the groups it names for that.
    """

    type: Literal["cue"] = "cue"
    sense: str
    role: Role | None = None
    weight: float = 1.0

    def check(self) -> None:
        """Raise RuleError if a group is missing that the sense needs, or an example fails."""
        missing = set(NEEDED.get(self.sense, ())) - self.compiled.groupindex.keys()
        if missing:
            problem = f"has the sense {self.sense!r}, but no group {min(missing)!r}"
            raise RuleError(problem, rule=self.name)
        super().check()


def _sort(value: Any) -> str | None:
    """The tag of what may stand in a pack: a rule, its fields, or a callable rule."""
    if isinstance(value, Mapping):
        return str(value.get("type", ""))
    if isinstance(value, Rule):
        return str(getattr(value, "type", ""))
    return "callable"


AnyRule = Annotated[
    Annotated[LabelRule, Tag("label")]
    | Annotated[WordsRule, Tag("words")]
    | Annotated[NoiseRule, Tag("noise")]
    | Annotated[OpeningRule, Tag("opening")]
    | Annotated[StampRule, Tag("stamp")]
    | Annotated[CueRule, Tag("cue")]
    | Annotated[SpamRule, Tag("spam")]
    | Annotated[InstanceOf[CallableRule], Tag("callable")],
    Discriminator(_sort),
]
"""What may stand in a pack."""
