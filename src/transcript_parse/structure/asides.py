"""What a question says beside asking: from which outlet, to whom, in how many parts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from regex import Pattern, escape

from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import strip_quotes
from transcript_parse.structure.people import Person, Roster

_START = 260  # characters of a question in which a reporter introduces themselves


_LATIN_OUTLET = compiled(
    r"(?:\s+\p{Lu}[\w’'-]+)?(?:\s+(?:with|from|at|for|of)|\s*,)\s+(?:the\s+)?"
    r"(?P<outlet>\p{Lu}[\w&’'-]*(?:\s+(?:(?:of|and|&)\s+)?\p{Lu}[\w&’'-]*)*)"
)


def outlet_in(text: str, lex: Lexicon, name: str | None = None) -> str | None:
    """The outlet a reporter names at the start of a question.

    Reporters in English say it behind their own name, so `name` helps.
    """
    start = text[:_START]
    last = name.split()[-1].casefold() if name else ""
    at = start.casefold().find(last) if last and last[0] < "\u2e80" else -1
    own = _LATIN_OUTLET.match(start, at + len(last)) if at >= 0 else None
    if own:
        return " ".join(own["outlet"].split())
    for cue in lex.cues.get("outlet", ()):
        for found in cue.compiled.finditer(start):
            outlet = " ".join(strip_quotes(found["outlet"]).split())
            if outlet and (cue.weight >= 2 or outlet.isascii() or lex.looks_like_outlet(outlet)):
                return outlet
    return None


def addressees(text: str, roster: Roster, speakers: Sequence[Person], lex: Lexicon) -> list[Person]:
    """Everybody whom the question addresses, in order, as far as they resolve."""
    found: list[Person] = []
    for start, end in lex.mentions(text):
        title = text[start:end]
        for size in (3, 2, 1, 0):
            who = text[max(0, start - size) : start]
            if size and (len(who) < size or not who.isalpha()):
                continue
            person = roster.resolve(who + title) if size else _by_title(title, roster, speakers)
            if person is None or person not in speakers:
                continue
            before = text[max(0, start - size - 6) : start - size]
            after = text[end : end + 8]
            bare = (
                not size
                and bool(lex.says("behind a bare title", after))
                and (not before or before[-1] in _SENTENCE)
            )
            if (bare or _addressed(before, after, lex)) and person not in found:
                found.append(person)
            break
    for m in _called(lex).finditer(text):
        fits = [
            p
            for p in speakers
            if p.name and (p.name.startswith(m["who"]) or p.name.startswith(m["who"][-1:]))
        ]
        around = text[max(0, m.start() - 6) : m.start()], text[m.end() : m.end() + 8]
        if len(fits) == 1 and fits[0] not in found and _addressed(*around, lex):
            found.append(fits[0])
    for cue in lex.cues.get("addressee", ()):
        for m in cue.compiled.finditer(text):
            word = m["who"].split()[-1].casefold()
            fits = [p for p in speakers if p.name and word in p.name.casefold().split()]
            if len(fits) == 1 and fits[0] not in found:
                found.append(fits[0])
    return found


_SENTENCE = "。！？，,!? \n：:、"


@lru_cache(maxsize=32)
def _called(lex: Lexicon) -> Pattern[str]:
    """Surname and honorific: a form of address without a title."""
    return compiled(rf"(?P<who>\p{{Han}}{{1,2}}?)(?:{'|'.join(map(escape, lex.honorifics))})")


def _addressed(before: str, after: str, lex: Lexicon) -> bool:
    """Whether what stands around a mention makes it a form of address."""
    if lex.says("before an addressee", before):
        return True
    at_start = not before or before[-1] in _SENTENCE
    return at_start and bool(lex.says("behind an addressee", after))


def _by_title(title: str, roster: Roster, speakers: Sequence[Person]) -> Person | None:
    bearers = [p for p in speakers if p.bears(title)]
    if len(bearers) == 1:
        return bearers[0]
    person = roster.resolve(title)
    if person is not None:
        return person
    officials = [p for p in speakers if p.name and p.role == "official"]
    return officials[0] if len(officials) == 1 and not officials[0].titles else None
