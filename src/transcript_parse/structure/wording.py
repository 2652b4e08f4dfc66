"""What a turn's wording does: asks, hands over, nods, thanks, closes."""

from __future__ import annotations

from typing import NamedTuple

from transcript_parse.lexicon import Lexicon
from transcript_parse.structure.punctuation import is_han

LINE = 40  # characters of a turn that may be nothing but a nod
_REQUEST = 600  # characters of a turn in which a request is a question without its mark
_TAIL = {True: 80, False: 160}  # characters, Chinese or not, in which a question ends a turn
_ASIDE = {True: 16, False: 30}  # characters that may stand behind the last question mark
_CLOSED = ' —-–…"”』」)）\n'
_FAREWELL = 12  # weight of what may stand in front of a goodbye
DASHES = ("—", "–", "-")


class Said(NamedTuple):
    """What one turn's wording does."""

    question: bool  # a question mark stands somewhere
    asks: bool  # it asks near its end, or requests
    ends_asking: bool
    broken: bool  # cut short
    hands_over: bool
    hands_last: bool
    thanks: bool
    thanks_off: bool  # begins by thanking somebody by name
    nods: bool
    begs: bool  # asks for permission to ask
    closes: bool
    reads_out: bool  # passes on what somebody else asks
    weight: int  # Chinese characters, or a third of the characters of English


def weigh(text: str, han: bool) -> int:
    """How much is said: Chinese characters, or a third of the characters of English."""
    if len(text) < LINE:
        wide = sum(c > "\u2e80" for c in text)
        return wide + (len(text) - wide) // 3
    return len(text) if han else len(text) // 3


def read_turn(text: str, lex: Lexicon) -> Said:
    """Read the wording of one turn."""
    han = is_han(text)
    size = len(text)
    marked = "？" in text or "?" in text
    tail = text[-_TAIL[han] :]
    bare = text.rstrip(_CLOSED)
    return Said(
        question=marked,
        asks=(marked and ("？" in tail or "?" in tail))
        or (size < _REQUEST and bool(lex.says("question", text))),
        ends_asking=marked
        and (bare.endswith(("？", "?")) or any(c in "？?" for c in text[-_ASIDE[han] :])),
        broken=text.rstrip().endswith(DASHES),
        hands_over=bool(lex.says("hand-over", text[-300:]) or lex.says("hand-over", text[:200])),
        hands_last=bool(lex.says("hand-over", text[-24:])),
        thanks=bool(lex.says("thanks", text)),
        thanks_off=bool(lex.says("thanks off", text[:LINE])),
        nods=size < LINE and bool(lex.says("nod", text)),
        begs=size < 90 and bool(lex.says("permission", text)),
        closes=size < 160 and _only_closes(text, han, lex),
        reads_out=marked and bool(lex.says("reads out", text[:200])),
        weight=weigh(text, han),
    )


def _only_closes(text: str, han: bool, lex: Lexicon) -> bool:
    """Whether a goodbye is all there is."""
    starts = (m.start() for c in lex.cues.get("closing", ()) if (m := c.compiled.search(text)))
    first = min(starts, default=None)
    return first is not None and weigh(text[:first], han) < _FAREWELL
