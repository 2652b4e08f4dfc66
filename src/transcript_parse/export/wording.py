"""How people, times and long speeches are put into few words, for every view."""

from __future__ import annotations

import datetime as dt
from unicodedata import east_asian_width

from transcript_parse.model import Speaker, Time

UNKNOWN = "?"


def who(speaker: Speaker | None) -> str:
    """A speaker's name, else the organization, else a question mark."""
    return (speaker and (speaker.name or speaker.organization)) or UNKNOWN


def everybody(speakers: tuple[Speaker, ...]) -> str:
    """Several speakers, in order."""
    return ", ".join(who(s) for s in speakers)


def when(time: Time) -> str:
    """A printed time, without seconds that are not there; empty if there is none."""
    if time is None:
        return ""
    if isinstance(time, dt.timedelta):
        return str(time)
    text = time.isoformat(" ") if isinstance(time, dt.datetime) else time.isoformat()
    return text.removesuffix(":00") if text.count(":") == 2 else text


def printable(text: str) -> str:
    """The text fit to be shown: control characters and lone surrogates replaced."""
    return "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in text)


def cells(text: str) -> int:
    """How many terminal columns the text takes; a hanzi takes two."""
    return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)


def first_words(text: str, width: int) -> str:
    """The beginning of the text on one line of at most `width` terminal columns."""
    line = printable(" ".join(text[: 4 * width].split()))
    if len(text) <= 4 * width and cells(line) <= width:
        return line
    taken = 0
    for i, char in enumerate(line):
        taken += cells(char)
        if taken > width - 1:
            return line[:i] + "…"
    return line + "…"
