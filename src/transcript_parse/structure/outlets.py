"""From which outlet a question comes: as its reporter or the moderator says it."""

from __future__ import annotations

from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import outlet_name
from transcript_parse.structure.punctuation import is_han

_START = {True: 120, False: 260}  # characters, Chinese or not, in which a reporter says who it is
_CALL = 80  # characters at the end of a moderator's turn in which one is called on
_CERTAIN = 2  # weight of a cue that only ever stands around an outlet

_BEHIND_OWN_NAME = compiled(
    r"(?:\s+\p{Lu}[\w’'-]+)?(?:\s+(?:with|from|at|for|of)|\s*,)\s+(?:the\s+)?"
    r"(?P<outlet>\p{Lu}[\w&’'-]*(?:\s+(?:(?:of|and|&)\s+)?\p{Lu}[\w&’'-]*)*)"
)


def looks_like_outlet(word: str, lex: Lexicon) -> bool:
    """Whether a word ends like an outlet's name, or is a Latin name."""
    if word.isascii():
        return word[:1].isupper()
    return word.endswith(lex.outlets) or lex.is_outlet(word)


def outlet_in(text: str, lex: Lexicon, name: str | None = None) -> str | None:
    """The outlet a reporter names at the start of a question.

    Reporters in English say it behind their own name, so `name` helps.
    """
    start = text[: _START[is_han(text)]]
    last = name.split()[-1].casefold() if name else ""
    at = start.casefold().find(last) if last and last[0] < "\u2e80" else -1
    own = _BEHIND_OWN_NAME.match(start, at + len(last)) if at >= 0 else None
    if own:
        return " ".join(own["outlet"].split())
    return _named_in(start, "outlet", lex)


def called_outlet(text: str, lex: Lexicon) -> str | None:
    """The outlet a moderator calls on at the end of a turn."""
    return _named_in(text[-_CALL:].rstrip(), "called outlet", lex)


def read_out_outlet(text: str, lex: Lexicon) -> str | None:
    """The outlet whose question a moderator reads out."""
    return _named_in(text[: _START[True]], "outlet read out", lex)


def _named_in(text: str, sense: str, lex: Lexicon) -> str | None:
    for cue in lex.asked(sense, text):
        for found in cue.compiled.finditer(text):
            said = outlet_name(found["outlet"] or "")
            if not said or lex.is_asker_prefix(said):
                continue
            if looks_like_outlet(said, lex) or "《" in found[0]:
                return said
            if cue.weight >= _CERTAIN and not lex.is_name(said):
                return said
    return None
