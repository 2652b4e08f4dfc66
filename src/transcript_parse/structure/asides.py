"""Whom a question addresses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from regex import escape

from transcript_parse.late import late
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.people import Person, Roster

_BEFORE, _BEHIND = 40, 24  # characters around a name that tell whether it is called
_CAPITALIZED = late(r"\b[A-ZÀ-Þ][\w’'-]+")
_SENTENCE = "。！？，,!? \n：:、”』」）"


def addressees(
    text: str,
    roster: Roster,
    speakers: Sequence[Person],
    lex: Lexicon,
    answering: Person | None = None,
) -> list[Person]:
    """Everybody whom the question addresses, in order, as far as they resolve.

    A title that several bear, or nobody is known by, means whoever stands at the
    microphone: the person `answering`.
    """
    if text.isascii():
        return _called_in_latin(text, speakers, lex)
    found = [
        person
        for start, end in lex.mentions(text)
        if (person := _titled(text, start, end, roster, speakers, lex, answering))
    ]
    found += [p for p in speakers if _called_politely(text, p, speakers, lex)]
    found += _called_in_latin(text, speakers, lex)
    return list({id(p): p for p in found}.values())


def _called_in_latin(text: str, speakers: Sequence[Person], lex: Lexicon) -> list[Person]:
    """Whom vocatives in Latin script call: by name, by rank, or by both."""
    known = {part for p in speakers if p.name for part in p.name.casefold().split()}
    found: dict[str, Person] = {}
    for word in _CAPITALIZED.finditer(text):
        if word[0].casefold() not in known and not _is_rank(word[0].casefold(), lex):
            continue
        start, end = max(0, word.start() - _BEFORE), word.end() + _BEHIND
        for cue in lex.asked("addressee", word[0]):
            for m in cue.compiled.finditer(text, start, end):
                for who in m.captures("who"):
                    person = _of_latin_name(who, speakers, lex)
                    if person:
                        found.setdefault(person.key, person)
    return list(found.values())


@lru_cache(maxsize=4096)
def _is_rank(word: str, lex: Lexicon) -> bool:
    """Whether a Latin word is a rank by which one may be called."""
    return not lex.strip("address", f"{word} ")


def _of_latin_name(who: str, speakers: Sequence[Person], lex: Lexicon) -> Person | None:
    """The one speaker with this word in the name, else with this rank."""
    word = who.split()[-1].casefold()
    fits = [p for p in speakers if p.name and word in p.name.casefold().split()]
    if not fits and _is_rank(word, lex):
        bearers = [p for p in speakers if any(t.casefold().endswith(word) for t in p.titles)]
        officials = [p for p in speakers if p.role == "official"]
        exact = [p for p in bearers if word in (t.casefold() for t in p.titles)]
        fits = exact if len(exact) == 1 else bearers or officials
    return fits[0] if len(fits) == 1 else None


def _called_politely(text: str, person: Person, speakers: Sequence[Person], lex: Lexicon) -> bool:
    """Whether the text calls a person by name, or by the surname and an honorific."""
    name = person.name
    if not name or name.isascii():
        return False
    if _called_as(text, name, r"", lex):
        return True
    starts = {lex.surname(name) or name[:1], name[:2]} if "·" not in name else set()
    return any(
        _called_as(text, start, _honorific(lex), lex)
        for start in starts
        if start in text and sum(bool(p.name and p.name.startswith(start)) for p in speakers) == 1
    )


def _called_as(text: str, who: str, honorific: str, lex: Lexicon) -> bool:
    """Whether the text addresses somebody as `who`, with one of these honorifics behind."""
    at = text.find(who)
    while at >= 0:
        behind = compiled(honorific).match(text, at + len(who))
        if behind and _addressed(
            text[max(0, at - 6) : at], text[behind.end() : behind.end() + 8], lex
        ):
            return True
        at = text.find(who, at + len(who))
    return False


def _titled(
    text: str,
    start: int,
    end: int,
    roster: Roster,
    speakers: Sequence[Person],
    lex: Lexicon,
    answering: Person | None,
) -> Person | None:
    """Whom the title `text[start:end]` addresses, with the name in front of it or bare."""
    title, after = text[start:end], text[end : end + 8]
    for speaker in speakers:
        if speaker.name and text.endswith(speaker.name, 0, start):
            at = start - len(speaker.name)
            return speaker if _addressed(text[max(0, at - 6) : at], after, lex) else None
    for size in (3, 2, 1, 0):
        who = text[max(0, start - size) : start]
        if size and (len(who) < size or not who.isalpha()):
            continue
        if not size and text[max(0, start - 1) : start] in lex.surnames:
            break  # somebody of that surname is meant, not whoever bears the title
        person = (
            roster.resolve(who + title)
            if size
            else _by_title(title, roster, speakers)
            or _at_the_microphone(title, speakers, answering)
        )
        if person is None or person not in speakers:
            continue
        before = text[max(0, start - size - 6) : start - size]
        bare = not size and (
            not before or before[-1] in _SENTENCE or lex.says("before a bare title", before)
        )
        goes_on = bare and bool(lex.says("behind a bare title", after))
        return person if goes_on or _addressed(before, after, lex) else None
    surname = text[max(0, start - 1) : start]
    if surname in lex.surnames and _addressed(text[max(0, start - 7) : start - 1], after, lex):
        roster.unresolved[surname + title] = None
    return None


@lru_cache(maxsize=32)
def _honorific(lex: Lexicon) -> str:
    """What stands behind a surname where there is no title."""
    return "|".join(map(escape, lex.honorifics)) or "(?!)"


def _addressed(before: str, after: str, lex: Lexicon) -> bool:
    """Whether what stands around a mention makes it a form of address."""
    if lex.says("before an addressee", before):
        return True
    at_start = not before or before[-1] in _SENTENCE
    return at_start and bool(lex.says("behind an addressee", after))


def _at_the_microphone(
    title: str, speakers: Sequence[Person], answering: Person | None
) -> Person | None:
    """Who is answering, if that title is theirs, or nobody's."""
    if answering is None or not answering.name:
        return None
    known = any(p.bears(title) for p in speakers)
    return answering if answering.bears(title) or not known else None


def _by_title(title: str, roster: Roster, speakers: Sequence[Person]) -> Person | None:
    bearers = [p for p in speakers if p.bears(title)]
    if len(bearers) == 1:
        return bearers[0]
    person = roster.resolve(title)
    if person is not None:
        return person
    officials = [p for p in speakers if p.name and p.role == "official"]
    return officials[0] if len(officials) == 1 and not officials[0].titles else None
