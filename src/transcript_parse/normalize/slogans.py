"""Slogans at the ends of paragraphs: a brand, and what it promises, behind the last sentence.

They break no word and stand behind a full stop, each as a rest that no mark ends. Honest
rests (thanks, a name, who took a picture) are shorter, made of words that everybody knows,
or do not come back in paragraph after paragraph with the same strange word in front.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize.evidence import strangeness
from transcript_parse.normalize.shapes import labelled
from transcript_parse.normalize.view import View
from transcript_parse.packs.outlets import CREDITS
from transcript_parse.text import Piece

_REST = late(
    r"(?<=[。！？”」』）])[\u4e00-\u9fff][^。！？:：“”「」『』（）()\[\]【】\d\n]{5,23}(?=\n|$)"
)

BRAND: Final = 3
"""Characters by which rests are the same."""

LINES: Final = 4
"""Paragraphs that must end so."""

STRANGE: Final = 2.0
"""How strange the brand must be: few names of people and of outlets are."""


def find_slogans(view: View) -> list[Piece]:
    """Such rests, and wherever else they stand; not what begins like a label."""
    plain = view.plain
    brands: defaultdict[str, list[Piece]] = defaultdict(list)
    for rest in _REST.finditer(plain):
        brands[rest[0][:BRAND]].append(rest.span())
    often = {b: p for b, p in brands.items() if len(p) >= LINES and strangeness(b) >= STRANGE}
    labels = {label[:BRAND] for _, label in labelled(view)} if often else set()
    found: set[Piece] = set()
    for brand, places in often.items():
        if brand in labels:
            continue
        for said in {plain[start:end] for start, end in places}:
            if any(credit in said for credit in CREDITS):
                continue
            at = plain.find(said)
            while at >= 0:
                found.add((at, at + len(said)))
                at = plain.find(said, at + 1)
    return sorted(found)
