"""One form of punctuation for Chinese speech, so that each cue is written once."""

from __future__ import annotations

from transcript_parse.late import late

_SAMPLE = 200  # characters that tell in which script a passage is written
_FORMS = ((",", "，"), ("?", "？"), ("!", "！"), (":", "："), (";", "；"), ("(", "（"), (")", "）"))

_HANZI = "[\u4e00-\u9fff]"
_GAP = late(rf"(?<={_HANZI})[ \u3000](?={_HANZI})")
_FULL_STOP = late(rf"(?<={_HANZI})\.(?=[{_HANZI[1:-1]}\s]|$)")
_FEW = 8  # spaces inside speech that show a habit
_PAUSES = ("，", "。")


def is_han(text: str) -> bool:
    """Whether a passage is written in Han characters rather than letters.

    In UTF-8 each of them takes two bytes more than a letter, which is counted fast.
    """
    sample = text[:_SAMPLE]
    more = len(sample.encode("utf-8", "surrogatepass")) - len(sample)
    return more * 2 > len(sample)


def full_width(text: str) -> str:
    """The text with the punctuation of Chinese print; its length stays."""
    for narrow, wide in _FORMS:
        text = text.replace(narrow, wide)
    return _FULL_STOP.sub("。", text) if "." in text else text


def paused(text: str, start: int) -> str:
    """The text with a comma for each space between words of Chinese, where spaces are all it has.

    Speech recognition prints pauses as spaces and knows no punctuation. The length
    stays; what stands in front of `start` is not speech.
    """
    if text.count(" ", start) + text.count("\u3000", start) < _FEW:
        return text
    marks = sum(text.count(mark, start) for mark in _PAUSES)
    speech = text[start:]
    spoken, gaps = _GAP.subn("，", speech)
    return text[:start] + spoken if gaps >= _FEW and gaps > 4 * marks else text
