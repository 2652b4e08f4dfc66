"""Front matter: the block of `key: value` lines that markdown pages begin with."""

from __future__ import annotations

import re
from typing import NamedTuple

from transcript_parse.segment.furniture import Noise
from transcript_parse.segment.lines import Line

_FENCE = re.compile(r"-{3,}$")
_KEY = re.compile(r"^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*)$")


class Front(NamedTuple):
    """Fields of the front matter, its noise, and the lines in front of the first turn."""

    fields: dict[str, str]
    noise: list[Noise]
    lines: list[Line]


def read_front(text: str, lines: list[Line]) -> tuple[Front, int]:
    """The front matter and the index of the first line behind it."""
    if not lines or not _FENCE.match(text[lines[0].start : lines[0].end]):
        return Front({}, [], []), 0
    fields: dict[str, str] = {}
    key = ""
    for n, line in enumerate(lines[1:80], 1):
        content = text[line.start : line.end]
        if _FENCE.match(content):
            if not fields:
                break
            noise = [Noise(lines[0].start, line.end, "chrome", "front matter")]
            return Front({k: v.strip("\"'\\") for k, v in fields.items()}, noise, []), n + 1
        found = _KEY.match(content)
        if found:
            key = found[1].lower()
            fields[key] = found[2]
        elif key:
            fields[key] = f"{fields[key].rstrip(chr(92))} {content}".strip()
        else:
            break
    return Front({}, [], []), 0
