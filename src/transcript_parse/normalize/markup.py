"""Remnants of HTML in a copied page: tags and non-breaking spaces."""

from __future__ import annotations

from typing import Final

from transcript_parse.late import late
from transcript_parse.text import Edit

RULE: Final = "markup"

_FEW: Final = 3  # tags that part paragraphs, for a text to be a page's source
_PARTS = late(r"(?i)</?(?:p|div|br|li|tr|h[1-6])\b[^<>\n]{0,300}>")
_TAG = late(
    r"(?i)(?P<part></?(?:p|div|br|hr|li|ul|ol|tr|td|th|table|tbody|h[1-6]|section|article|center"
    r"|blockquote|figure)\b[^<>\n]{0,300}>)"
    r"|</?(?:strong|b|em|i|u|span|font|a|img|small|sup|sub)\b[^<>\n]{0,300}>"
    r"|(?P<space>&(?:nbsp|ensp|emsp|#160|#12288);)"
)


def find_markup(text: str) -> list[Edit]:
    """Edits that take the tags out of a page's source; none for a text that has hardly any.

    What parts paragraphs becomes a line's end, as long as it was, and an entity for
    a space one space. Sorted, disjoint, in offsets of `text`.
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
            edits += [Edit(start, start + 1, " ", RULE), Edit(start + 1, end, "", RULE)]
        elif tag["part"]:
            edits.append(Edit(start, end, "\n" + " " * (end - start - 1), RULE))
        else:
            edits.append(Edit(start, end, "", RULE))
    return edits
