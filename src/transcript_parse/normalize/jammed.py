"""Noise at the ends of paragraphs, which forums print against those who copy them.

Behind each paragraph stand letters, digits and signs at random, one or two at a time
(`8 R, z6 _/ q# k! V;`), and often the forum's name: what Discuz calls a jammer. In the
forum it is hidden, in the copy it is text.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from transcript_parse.late import late
from transcript_parse.text import Piece

_TAIL = late("(?<=[。！？…”」』）])[^。！？…”」』\n]{4,60}(?=\n|$)")
"""What stands behind the last sentence of a line."""

_PIECE = "[!-~]{1,2}"
_ANY = late(" [!-~]{1,2} [!-~]{1,2}(?![!-~])")
_RUN = late(rf"(?<![!-~])(?:{_PIECE} {{1,2}}){{2}}{_PIECE}(?![!-~])")
_SIGN = late("[!-/:-@\\[-`{-~]")
_NAME = late("[\u4e00-\u9fff]{2,12}|[A-Za-z][A-Za-z0-9.-]{3,19}")

SIGNS: Final = 2
"""Signs in a line's noise, which is more than a list's letters and numbers have."""

LINES: Final = 4
KINDS: Final = 5
"""Lines that must end so, and different signs in them: nobody writes as many."""

NAMED: Final = 2
"""Lines on which a name is the forum's."""


def find_jammed(text: str) -> list[Piece]:
    """The ends of lines that are such noise, if there are several."""
    if not _ANY.search(text):
        return []
    tails = [m.span() for m in _TAIL.finditer(text)]
    sure = {t for t in tails if _RUN.search(text, *t) and len(_SIGN.findall(text, *t)) >= SIGNS}
    kinds = {sign for tail in sure for sign in _SIGN.findall(text, *tail)}
    if len(sure) < LINES or len(kinds) < KINDS:
        return []
    names = Counter(name for tail in sure for name in set(_NAME.findall(text, *tail)))
    own = {name for name, lines in names.items() if lines >= NAMED}
    return [t for t in tails if t in sure or not own.isdisjoint(_NAME.findall(text, *t))]
