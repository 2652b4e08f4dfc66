"""Packs of rules as they are named on the command line."""

from __future__ import annotations

import typer

from transcript_parse.errors import RuleError
from transcript_parse.packs import default, load, offered
from transcript_parse.rules import Pack

METAVAR = "NAME|FILE.toml"


def pack_of(name: str | None, hint: str = "--pack") -> Pack:
    """The pack to parse with: one by its name, or a file's rules and the default ones."""
    try:
        if name is None or not name.endswith(".toml"):
            return load(name)
        return default() + Pack.from_toml(name)
    except (LookupError, OSError, RuleError) as error:
        raise typer.BadParameter(_told(name, error), param_hint=hint) from None


def pack_alone(name: str) -> Pack:
    """The rules of a pack without the default ones; RuleError if they contradict themselves."""
    try:
        return Pack.from_toml(name) if name.endswith(".toml") else offered(name)
    except (LookupError, OSError) as error:
        raise typer.BadParameter(_told(name, error), param_hint="PACK") from None


def _told(name: str | None, error: Exception) -> str:
    said = str(error.strerror) if isinstance(error, OSError) else str(error)
    known = isinstance(error, LookupError) or said.startswith(f"{name}: ")
    return said if known else f"{name}: {said}"
