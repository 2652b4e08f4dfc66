"""Remnants of HTML in a copied page: tags, comments and entities."""

from __future__ import annotations

from html import unescape
from typing import Final

from transcript_parse.late import late
from transcript_parse.packs.tags import BLOCKS, INLINE, PARAGRAPHS
from transcript_parse.text import Edit

RULE: Final = "markup"

_FEW: Final = 3  # tags that part paragraphs, for a text to be a page's source
_PARTS = late(rf"(?i)</?(?:{PARAGRAPHS})\b[^<>\n]{{0,300}}>")
_TAG = late(
    rf"(?i)(?P<part></?(?:{BLOCKS})\b[^<>\n]{{0,300}}>)"
    rf"|</?(?:{INLINE})\b[^<>\n]{{0,300}}>|<!--.{{0,300}}?-->"
    r"|(?P<space>(?:&(?:nbsp|ensp|emsp|thinsp|#160|#819[45]|#12288);)++)"
    r"|(?P<character>&(?:[a-z]{2,8}|#\d{2,6});)"
)


def find_markup(text: str) -> list[Edit]:
    """Edits that take the tags out of a page's source; none for a text that has hardly any.

    What parts paragraphs becomes a line's end, as long as it was, and an entity what
    it stands for; spaces at the edge of a paragraph are taken out. Sorted, disjoint,
    in offsets of `text`.
    """
    if "<" not in text:
        return []
    parts = _PARTS.finditer(text)
    if any(next(parts, None) is None for _ in range(_FEW)):
        return []
    edits: list[Edit] = []
    for tag in _TAG.finditer(text):
        start, end = tag.span()
        if tag["space"]:
            edits += _space(text, start, end)
        elif tag["character"]:
            said = unescape(tag[0])
            if len(said) == 1:
                edits += [Edit(start, start + 1, said, RULE), Edit(start + 1, end, "", RULE)]
        elif tag["part"]:
            edits.append(Edit(start, end, "\n" + " " * (end - start - 1), RULE))
        else:
            edits.append(Edit(start, end, "", RULE))
    return edits


def _space(text: str, start: int, end: int) -> list[Edit]:
    """Edits that make one space of entities, or nothing at the edge of a paragraph."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in " \n>\u3000" or after in " \n<\u3000":  # or the text begins or ends
        return [Edit(start, end, "", RULE)]
    return [Edit(start, start + 1, " ", RULE), Edit(start + 1, end, "", RULE)]
