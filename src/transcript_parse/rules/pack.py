"""Packs: rules in order, under a name, combined without being changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from os import PathLike
from typing import Any, Self

from pydantic import ValidationError

from transcript_parse.errors import RuleError
from transcript_parse.rules import toml
from transcript_parse.rules.base import Rule, Vouched
from transcript_parse.rules.types import AnyRule


class Pack(Vouched):
    """An ordered, immutable tuple of rules under a name.

    A callable rule (see `CallableRule`) may stand among them; such a pack has
    no TOML. Rules of different types may bear one name.
    """

    name: str
    rules: tuple[AnyRule, ...] = ()

    def __add__(self, other: Pack) -> Pack:
        """Both packs' rules; one of `other` replaces that of its type and name."""
        known = {_key(r) for r in other.rules}
        kept = tuple(r for r in self.rules if _key(r) not in known)
        return self._of(f"{self.name}+{other.name}", kept + other.rules)

    def without(self, *names: str) -> Pack:
        """The pack less all rules of these names; KeyError if one is not there."""
        missing = set(names) - {r.name for r in self.rules}
        if missing:
            raise KeyError(f"no rule {sorted(missing)} in pack {self.name!r}")
        return self._of(self.name, (r for r in self.rules if r.name not in names))

    def replace(self, name: str, rule: AnyRule | None = None, /, **changes: Any) -> Pack:
        """The pack with `rule`, or with changed fields, where the rule `name` stands.

            pack.replace("outlet", weight=3)
            pack.replace("outlet", LabelRule(name="outlet", ...))

        Raises KeyError if no rule or more than one has this name (a `rule` of
        the type of one of them tells them apart), RuleError if the changed
        rule is none.
        """
        found = [r for r in self.rules if r.name == name]
        if len(found) > 1 and rule is not None:
            found = [r for r in found if type(r) is type(rule)]
        if len(found) != 1:
            raise KeyError(f"{len(found)} rules are called {name!r} in pack {self.name!r}")
        old = found[0]
        if rule is None:
            if not isinstance(old, Rule):
                raise KeyError(f"rule {name!r} is a callable: it has no fields to change")
            fields = {k: getattr(old, k) for k in type(old).model_fields}
            rule = _validated(type(old), fields | changes, name)
        new = tuple(rule if r is old else r for r in self.rules)
        return Pack(name=self.name, rules=new)

    @staticmethod
    def _of(name: str, rules: Iterable[AnyRule]) -> Pack:
        """A pack of rules that are valid already."""
        return Pack.model_construct(name=name, rules=tuple(rules))

    def of(self, kind: type[Any]) -> tuple[Any, ...]:
        """The rules of one type, in order."""
        return tuple(r for r in self.rules if isinstance(r, kind))

    def callables(self) -> tuple[Any, ...]:
        """The callable rules, in order."""
        return tuple(r for r in self.rules if not isinstance(r, Rule))

    def duplicates(self) -> list[str]:
        """Names that several rules of one type bear."""
        return [name for (_, name), n in Counter(map(_key, self.rules)).items() if n > 1]

    @classmethod
    def from_toml(cls, source: str | PathLike[str]) -> Self:
        """Read a pack from a TOML file; a str of several lines is the TOML itself.

        Raises OSError if there is no such file, RuleError for everything that
        is wrong with what stands in it.
        """
        fields = toml.read(source)
        pack: Self = _validated(cls, fields, str(fields.get("name", "")))
        return pack

    def to_toml(self) -> str:
        """The pack as TOML, which `from_toml` reads back without loss.

        Raises RuleError for a callable rule.
        """
        for rule in self.callables():
            raise RuleError("is a callable: it cannot be written as TOML", rule=rule.name)
        tables = [_fields(rule) for rule in self.rules]
        return toml.write({"name": self.name}, "rules", tables)

    def __hash__(self) -> int:
        return hash((self.name, len(self.rules)))


def _key(rule: Any) -> tuple[str, str]:
    return getattr(rule, "type", "callable"), rule.name


def _fields(rule: Any) -> dict[str, Any]:
    """The fields that differ from their defaults, type and name first."""
    said: dict[str, Any] = rule.model_dump(exclude_defaults=True)
    first = {"type": rule.type, "name": rule.name}
    last = {k: said.pop(k) for k in ("matches", "rejects", "source") if k in said}
    return first | said | last


def _validated(model: type[Any], fields: dict[str, Any], name: str) -> Any:
    """`model` of these fields; what pydantic says of them becomes a RuleError."""
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        problems = list(dict.fromkeys(_problems(error, fields)))
        raise RuleError(f"pack {name!r}: " + "; ".join(problems)) from None


def _problems(error: ValidationError, fields: dict[str, Any]) -> Iterable[str]:
    for found in error.errors(include_url=False):
        place = [p for p in found["loc"] if p not in TYPES]
        where = ".".join(map(str, place))
        rules = fields.get("rules")
        if len(place) > 1 and place[0] == "rules" and isinstance(rules, list | tuple):
            rule = rules[int(place[1])]
            called = rule.get("name") if isinstance(rule, dict) else None
            where = " ".join([f"rule {called or int(place[1]) + 1!r}", *map(str, place[2:])])
        yield f"{where}: {found['msg']}"


TYPES = ("label", "words", "noise", "opening", "stamp", "cue", "spam", "callable")
