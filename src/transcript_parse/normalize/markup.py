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

    What parts paragraphs becomes a line's end, and a space a space, each as long
    as it was. Sorted, disjoint, in offsets of `text`.
    """
    if "<" not in text:
        return []
    parts = _PARTS.finditer(text)
    if any(next(parts, None) is None for _ in range(_FEW)):
        return []
    return [Edit(*m.span(), _stand_in(m["part"], m["space"]), RULE) for m in _TAG.finditer(text)]


def _stand_in(part: str | None, space: str | None) -> str:
    """What stands where a tag or an entity stood."""
    if part:
        return "\n" + " " * (len(part) - 1)
    return " " * len(space) if space else ""
