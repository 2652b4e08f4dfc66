"""What a question says beside asking: from which outlet, to whom, in how many parts."""

from __future__ import annotations

from collections.abc import Sequence

from transcript_parse.segment.lexicon import Lexicon
from transcript_parse.structure.labels import strip_quotes
from transcript_parse.structure.people import Person, Roster

_START = 260  # characters of a question in which a reporter introduces themselves


def outlet_in(text: str, lex: Lexicon) -> str | None:
    """The outlet a reporter names at the start of a question."""
    start = text[:_START]
    for cue in lex.cues.get("outlet", ()):
        for found in cue.compiled.finditer(start):
            outlet = strip_quotes(found["outlet"])
            if outlet and (cue.weight >= 2 or outlet.isascii() or lex.looks_like_outlet(outlet)):
                return outlet
    return None


def addressees(text: str, roster: Roster, speakers: Sequence[Person], lex: Lexicon) -> list[Person]:
    """Everybody whom the question addresses, in order, as far as they resolve."""
    found: list[Person] = []
    for pattern in lex.patterns("addressee"):
        for m in pattern.finditer(text):
            who = m["who"]
            person = _resolve(who, roster, speakers)
            if person is not None and person not in found:
                found.append(person)
    return found


def _resolve(who: str, roster: Roster, speakers: Sequence[Person]) -> Person | None:
    if who.isascii() or "’" in who:
        word = who.split()[-1].casefold()
        fits = [p for p in speakers if p.name and word in p.name.casefold().split()]
        return fits[0] if len(fits) == 1 else None
    for cut in range(len(who)):
        person = roster.resolve(who[cut:])
        if person is not None and person in speakers:
            return person
    end = roster.lex.title_end(who)
    officials = [p for p in speakers if p.name]
    if end == len(who) and len(officials) == 1 and not officials[0].titles:
        title = max((t for t in roster.lex.titles if who.endswith(t)), key=len, default="")
        who = who[: len(who) - len(title)]
        if not who or (officials[0].name or "").startswith(who[-1]):
            return officials[0]
    return None
