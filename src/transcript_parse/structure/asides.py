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
    for cue in lex.asked("outlet", start):
        for found in cue.compiled.finditer(start):
            outlet = " ".join(strip_quotes(found["outlet"] or "").split())
            quoted = "《" in found[0]
            if outlet and (quoted or outlet.isascii() or lex.looks_like_outlet(outlet)):
                return outlet
    return None


def called_outlet(text: str, lex: Lexicon) -> str | None:
    """The outlet a moderator calls on at the end of a turn."""
    for cue in lex.cues.get("called outlet", ()):
        found = cue.compiled.search(text[-40:].rstrip())
        if found and found["outlet"] and lex.looks_like_outlet(found["outlet"]):
            return strip_quotes(found["outlet"])
    return None


def addressees(text: str, roster: Roster, speakers: Sequence[Person], lex: Lexicon) -> list[Person]:
    """Everybody whom the question addresses, in order, as far as they resolve."""
    found: list[Person] = []
    for start, end in lex.mentions(text):
        person = _titled(text, start, end, roster, speakers, lex)
        if person is not None and person not in found:
            found.append(person)
    for m in _honorific(lex).finditer(text):
        for size in (2, 1):
            who = text[max(0, m.start() - size) : m.start()]
            fits = [p for p in speakers if len(who) == size and p.name and p.name.startswith(who)]
            before = text[max(0, m.start() - size - 6) : m.start() - size]
            if len(fits) == 1 and _addressed(before, text[m.end() : m.end() + 8], lex):
                if fits[0] not in found:
                    found.append(fits[0])
                break
    for cue in lex.asked("addressee", text):
        for m in cue.compiled.finditer(text):
            for who in m.captures("who"):
                word = who.split()[-1].casefold()
                fits = [p for p in speakers if p.name and word in p.name.casefold().split()]
                if len(fits) == 1 and fits[0] not in found:
                    found.append(fits[0])
    return found


def _titled(
    text: str, start: int, end: int, roster: Roster, speakers: Sequence[Person], lex: Lexicon
) -> Person | None:
    """Whom the title `text[start:end]` addresses, with the name in front of it or bare."""
    title, after = text[start:end], text[end : end + 8]
    for size in (3, 2, 1, 0):
        who = text[max(0, start - size) : start]
        if size and (len(who) < size or not who.isalpha()):
            continue
        if not size and text[max(0, start - 1) : start] in lex.surnames:
            break  # somebody of that surname is meant, not whoever bears the title
        person = roster.resolve(who + title) if size else _by_title(title, roster, speakers)
        if person is None or person not in speakers:
            continue
        before = text[max(0, start - size - 6) : start - size]
        bare = not size and (not before or before[-1] in _SENTENCE)
        goes_on = bare and bool(lex.says("behind a bare title", after))
        return person if goes_on or _addressed(before, after, lex) else None
    surname = text[max(0, start - 1) : start]
    if surname in lex.surnames and _addressed(text[max(0, start - 7) : start - 1], after, lex):
        roster.unresolved[surname + title] = None
    return None


_SENTENCE = "。！？，,!? \n：:、"


@lru_cache(maxsize=32)
def _honorific(lex: Lexicon) -> Pattern[str]:
    """What stands behind a surname where there is no title."""
    return compiled("|".join(map(escape, lex.honorifics)) or "(?!)")


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
