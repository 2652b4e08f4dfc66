"""What copying sites say of themselves between the paragraphs of a page."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from transcript_parse.late import late
from transcript_parse.packs.domains import ENDINGS
from transcript_parse.packs.site_adverts import GOES_ON, SENTENCES, SIGNS
from transcript_parse.text import Piece, lines_with

_SENTENCE = late(rf"(?<![^\s。！？!?…”）)])(?:{'|'.join(SENTENCES)})")
_END = rf"\.(?:com|net|org|{'|'.join(ENDINGS)})(?=[\u4e00-\u9fff])"
_GLUED = late(_END)
_NAMED = late(
    r"^[ \t\u3000]*(?P<site>[\u4e00-\u9fff]{2,6} ?(?:https?://)?(?:www\.|m\.)?"
    rf"[a-z0-9-]{{3,30}}{_END})(?!{GOES_ON})",
    re.IGNORECASE | re.MULTILINE,
)

AGAIN: Final = 3
"""Times that a site's name and domain must stand in front of a paragraph."""


def find_site_adverts(plain: str) -> list[Piece]:
    """Sentences of such sites, and their names in front of paragraphs; in simplified script."""
    found: list[Piece] = []
    for line in lines_with(plain, SIGNS):
        found += [m.span() for m in _SENTENCE.finditer(plain, *line)]
    if _GLUED.search(plain):
        named = [m.span("site") for m in _NAMED.finditer(plain)]
        times = Counter(plain[start:end] for start, end in named)
        found += [(a, b) for a, b in named if times[plain[a:b]] >= AGAIN]
    return found
