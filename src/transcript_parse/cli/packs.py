"""Packs of rules as they are named on the command line."""

from __future__ import annotations

import typer

from transcript_parse.errors import RuleError
from transcript_parse.packs import default, load
from transcript_parse.rules import Pack

METAVAR = "NAME|FILE.toml"


def pack_of(name: str | None, hint: str = "--pack") -> Pack:
    """The pack to parse with: one by its name, or a file's rules and the default ones."""
    if name is None or not name.endswith(".toml"):
        try:
            return load(name)
        except LookupError as error:
            raise typer.BadParameter(str(error), param_hint=hint) from None
    return default() + pack_in(name, hint)


def pack_in(file: str, hint: str = "--pack") -> Pack:
    """The pack in a TOML file, by itself."""
    try:
        return Pack.from_toml(file)
    except (OSError, RuleError) as error:
        raise typer.BadParameter(f"{file}: {error}", param_hint=hint) from None
