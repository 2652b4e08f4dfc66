"""One form of punctuation for Chinese speech, so that each cue is written once."""

from __future__ import annotations

from transcript_parse.rules import compiled

_HAN = compiled(r"\p{Han}")
_SAMPLE = 300  # characters that tell in which script a passage is written
_FORMS = ((",", "，"), ("?", "？"), ("!", "！"), (":", "："), (";", "；"), ("(", "（"), (")", "）"))


def is_han(text: str) -> bool:
    """Whether a passage is written in Han characters rather than letters."""
    sample = text[:_SAMPLE]
    return not sample.isascii() and len(_HAN.findall(sample)) * 4 > len(sample)


def full_width(text: str) -> str:
    """The text with the punctuation of Chinese print; its length stays."""
    for narrow, wide in _FORMS:
        text = text.replace(narrow, wide)
    return text
