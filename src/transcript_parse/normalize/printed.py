"""Characters that pages print for others: the engine reads one for all, the text keeps them."""

from __future__ import annotations

import re
from typing import Final

from transcript_parse.late import late
from transcript_parse.text import Piece

_ASCII: Final = 0xFEE0
"""How far full-width letters and digits stand from those they stand for."""

_FOR: Final = {
    **dict.fromkeys(map(ord, "︰﹕∶︓꞉"), "："),  # of vertical print, and of ratios
    **dict(zip(map(ord, "［］﹝﹞﹙﹚"), "[]〔〕（）", strict=True)),
    **{c: chr(c - _ASCII) for c in range(0xFF10, 0xFF5B) if chr(c).isalnum()},
}
_PRINTED = late("[︰﹕∶︓꞉［］﹝﹞﹙﹚０-９Ａ-Ｚａ-ｚ]")


_LOST_INDENT = late(r"^\?{2,8}(?=[^\s?])", re.MULTILINE)
INDENTS: Final = 3
"""Lines that begin with question marks, from which these are what became of ideographic
spaces in another encoding."""


_LOST_APOSTROPHE = late(
    "(?:(?<=[A-Za-z])[\u00ed\u00d5\u0092](?=(?P<end>s|ll|re|ve|d|m)\\b)"
    "|(?<=n)[\u00ed\u00d5\u0092](?=(?P<not>t)\\b))",
    re.ASCII,
)
_ENGLISH: Final = frozenset({"ll", "re", "ve", "t"})
ENDINGS: Final = 2
"""Contractions of so many kinds, one of which no name ends in, tell an apostrophe of another
encoding from a letter: País, Saíd."""


_POSTS: Final = "] | ["
POSTS: Final = 4
"""Bars between brackets from which they part the posts of a live page."""


CELLS: Final = 4
"""Lines that end with a bar, from which a table was around each post: it says nothing."""


def as_read(text: str) -> str:
    """`text` as the engine reads it, character for character."""
    if _PRINTED.search(text):
        text = text.translate(_FOR)
    if "\n??" in text and len(_LOST_INDENT.findall(text)) >= INDENTS:
        text = _LOST_INDENT.sub(lambda found: " " * len(found[0]), text)
    if any(map(text.__contains__, "\u00ed\u00d5\u0092")):
        endings = {m["end"] or m["not"] for m in _LOST_APOSTROPHE.finditer(text)}
        if len(endings) >= ENDINGS and not endings.isdisjoint(_ENGLISH):
            text = _LOST_APOSTROPHE.sub("’", text)
    if text.count(_POSTS) >= POSTS:
        text = text.replace(_POSTS, "] \n [")
    if text.count("|\n") >= CELLS:
        text = "\n".join(map(_without_cell, text.split("\n")))
    return text


def blanked(text: str, reading: str) -> list[Piece]:
    """Where `reading` has a blank for what `text` prints: bars of cells, signs of an indent."""
    if all(reading.count(blank) == text.count(blank) for blank in " \n"):
        return []
    pairs = enumerate(zip(text, reading, strict=True))
    runs: list[Piece] = []
    for at in (i for i, (said, read) in pairs if read.isspace() and not said.isspace()):
        if runs and runs[-1][1] == at:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return runs


def _without_cell(line: str) -> str:
    """The line with blanks for the bars at its end, if they stand apart."""
    said = line.rstrip(" \t|")
    apart = not said or line[len(said) : len(said) + 1] in (" ", "\t", "")
    return said + " " * (len(line) - len(said)) if apart else line
