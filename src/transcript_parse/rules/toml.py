"""Packs as TOML: one flat table a rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from transcript_parse.errors import RuleError

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')
_SURROGATE = re.compile("[\ud800-\udfff]")
WIDTH = 96  # columns an array may take before each item gets a line of its own


def read(source: str | PathLike[str]) -> dict[str, Any]:
    """The content of a TOML file; a str of several lines is the content itself."""
    import tomllib  # not every program reads a pack from a file

    given = isinstance(source, str) and ("\n" in source or "=" in source)
    text, where = str(source), "TOML"
    if not given:
        where = str(source)
        try:
            text = Path(source).read_text("utf-8")
        except UnicodeDecodeError as error:
            raise RuleError(f"{where}: {error}") from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{where}: {error}") from None


def write(head: Mapping[str, Any], name: str, tables: Iterable[Mapping[str, Any]]) -> str:
    """TOML of some keys and an array of flat tables."""
    parts = [_keys(head)]
    parts += [f"[[{name}]]\n{_keys(table)}" for table in tables]
    return "\n".join(parts)


def _keys(table: Mapping[str, Any]) -> str:
    return "".join(f"{k} = {_value(v)}\n" for k, v in table.items() if v is not None)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, str):
        return _string(value)
    items = [_value(item) for item in value]
    line = f"[{', '.join(items)}]"
    if len(line) <= WIDTH:
        return line
    return "[\n" + "".join(f"    {item},\n" for item in items) + "]"


def _string(text: str) -> str:
    """A literal string where there can be one: patterns stay as they were written."""
    if _SURROGATE.search(text):
        raise RuleError(f"TOML has no lone surrogates: {text!r}")
    if _CONTROL.search(text) is None:
        if "'" not in text and "\n" not in text:
            return f"'{text}'" if "\\" in text or '"' in text else f'"{text}"'
        if "\n" in text and "'''" not in text and not text.endswith("'"):
            return f"'''\n{text}'''"
    escaped = _ESCAPED.sub(lambda m: _escape(m[0]), text)
    return f'"{escaped}"'


def _escape(char: str) -> str:
    known = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return known.get(char) or f"\\u{ord(char):04x}"
