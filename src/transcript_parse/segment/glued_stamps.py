"""Stamps glued to the end of a speech, where a page lost its line breaks."""

from __future__ import annotations

import re

from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.lines import Line
from transcript_parse.segment.stamps import Stamps, stamps
from transcript_parse.text import Piece

_SEAMS = frozenset("。！？!?…”」』）).～~")
_MOMENT = re.compile(r"[12][09]\d\d[-/.]\d{1,2}[-/.]\d{1,2}[T ]+\d{1,2}:\d\d(?::\d\d)?(?![\d:])")
_CLOCK = r"[\[（(]\d{1,2}[:：]\d\d(?:[:：]\d\d)?[\])）]"
_POST_END = re.compile(
    rf"[。！？!?…”」』）)][ \u3000]{{0,3}}(?P<stamp>{_CLOCK})"
    r"(?=[ \u3000]{0,3}(?:(?P<next>[\[【])|$))",
    re.MULTILINE,
)
_POST_START = re.compile(rf"^\s*{_CLOCK}", re.MULTILINE)
"""A time in brackets behind a post and in front of the next label; and in front of the first."""

_FULL_STOPS = frozenset("。！？!?…”」』")
_SPACES = " \u3000\xa0"
_OPEN = frozenset("[［")
_LAST_WORD = re.compile(r"[。！？!?…”」』）)](?=(?P<rest>[^。！？!?…”」』]{3,24})$)")
_LAST = 25  # characters of a line in which that can be


def glued_stamps(text: str, lines: list[Line], lex: Lexicon) -> list[Piece]:
    """Stamps glued to the end of a speech: at such seams lines were lost."""
    spans: list[Piece] = []
    if text.count(":") > 2 and sum(map(text.count, "-/.")) > 5:  # as three of them have at least
        moments = (m.span() for m in _MOMENT.finditer(text))
        spans = [(a, b) for a, b in moments if text[max(a - 2, 0) : a].rstrip(" ")[-1:] in _SEAMS]
    if len(spans) > 2:
        return spans
    posts = list(_POST_END.finditer(text))
    if sum(post["next"] is not None for post in posts) > 2 and not _POST_START.search(text):
        return [post.span("stamp") for post in posts]
    clocks = stamps(lex)
    spans = []
    for start, end, _ in lines:
        if text[end - 1] not in _FULL_STOPS:
            for seam in _LAST_WORD.finditer(text, max(start, end - _LAST), end):
                said, rest_end = seam.span("rest")
                at = said + len(text[said:rest_end]) - len(text[said:rest_end].lstrip(_SPACES))
                if text[seam.start()] not in _FULL_STOPS and text[at : at + 1] not in _OPEN:
                    at = said  # behind an aside only what is in brackets may stand apart
                stamp = _whole_stamp(text, at, rest_end, clocks)
                spans += [stamp] if stamp else []
    return spans if len(spans) > 2 else []


def _whole_stamp(text: str, start: int, end: int, clocks: Stamps) -> Piece | None:
    """The stamp that fills a piece of text, in brackets or bare."""
    timed = clocks.in_front(text, start, end)
    return (start, end) if timed and not text[timed[1] : end].strip() else None
