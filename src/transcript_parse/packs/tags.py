"""HTML tags that stay behind in copied pages, as alternatives of a pattern."""

from __future__ import annotations

PARAGRAPHS = "p|div|br|li|tr|h[1-6]"
"""Tags that part paragraphs in any page."""

BLOCKS = rf"{PARAGRAPHS}|hr|[uod]l|d[td]|t[dh]|table|tbody|section|article|center|blockquote|figure"
"""Tags between which text does not run on."""

INLINE = "strong|b|em|i|u|ins|span|font|a|img|small|sup|sub"
"""Tags inside a line of text."""

STRUCK = "s|del|strike"
"""Tags around what was struck out, and so is not said."""
