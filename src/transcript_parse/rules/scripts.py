"""Which cues are worth trying on a text: those for Han script, for ASCII, or all."""

from __future__ import annotations

import regex

from transcript_parse.rules.types import CueRule

_ANY, _LATIN, _HAN = range(3)
_HAN_CHARACTER = regex.compile(r"\p{Han}|\\p\{Han\}")
_SAMPLE = 12  # characters that tell in which script a passage is written


def by_script(cues: tuple[CueRule, ...]) -> tuple[tuple[CueRule, ...], ...]:
    """All cues, those that can hold for ASCII, those that can hold for Han text."""
    mine = [c for c in cues if not c.vouched]  # what others wrote may be for any script
    han = tuple(c for c in cues if c in mine or _HAN_CHARACTER.search(c.pattern))
    latin = tuple(
        c for c in cues if c in mine or not _HAN_CHARACTER.search(c.pattern) or "(?i:" in c.pattern
    )
    return cues, latin, han


def script_of(text: str, start: int, stop: int) -> int:
    """Which of the three `by_script` gives are worth trying on `text[start:stop]`."""
    sample = text[start : min(stop, start + _SAMPLE)]
    if not sample:
        return _HAN
    if sample.isascii():
        return _LATIN if text[start:stop].isascii() else _ANY
    more = len(sample.encode("utf-8", "surrogatepass")) - len(sample)  # two for a hanzi
    return _HAN if more >= len(sample) else _ANY
