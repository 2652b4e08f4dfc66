"""Who speaks in a paragraph without a label, by its wording alone."""

from __future__ import annotations

from transcript_parse.block import UNLABELLED_ANSWER, UNLABELLED_CALL, UNLABELLED_QUESTION
from transcript_parse.lexicon import Lexicon

CALL = 160  # characters of a paragraph that does nothing but give the floor
FIRST = 60  # characters with which such a paragraph begins to do so
_WELCOME = 200  # characters of an opening in which a chair says what everybody has come to


def who_speaks(said: str, lex: Lexicon) -> str:
    """The rule of the block: whether a reporter asks, a chair calls, or somebody answers."""
    asks = "？" in said or "?" in said or lex.says("question", said)
    if asks and (lex.says("asker named", said) or lex.says("asker begins", said)):
        return UNLABELLED_QUESTION
    welcomes = lex.says("salutation", said) and lex.says("hand-over", said[:_WELCOME])
    calls = len(said) <= CALL and lex.says("hand-over", said[:FIRST])
    return UNLABELLED_CALL if welcomes or calls else UNLABELLED_ANSWER
