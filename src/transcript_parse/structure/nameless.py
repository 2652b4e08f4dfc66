"""Speakers whose labels say neither who nor what they are: 发言人2, Speaker 3.

Speech recognition tells voices apart and knows no names. What is said does:
they introduce themselves, are given the floor, are thanked, are asked.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from transcript_parse.block import Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.structure.people import Roster
from transcript_parse.structure.person import Person
from transcript_parse.structure.posts import self_named
from transcript_parse.structure.references import References

_GREETING = 120  # characters in which somebody says who is speaking
_CALL = 60  # characters at the end of a speech that give the floor
_THANKS = 16  # characters at the start of one that thank whoever spoke before


def name_the_nameless(
    page: str, blocks: list[Block], people: list[Person | None], roster: Roster, lex: Lexicon
) -> list[Person | None]:
    """The people of the blocks, those without a name or role replaced by who they prove to be."""
    nameless = {p.key: p for p in people if p and not (p.name or p.role)}
    if not nameless:
        return people
    said = [page[b.pieces[0][0] : b.pieces[-1][1]] if b.pieces else "" for b in blocks]
    named = _introduced(people, said, nameless, roster, lex)
    named |= _called(people, said, nameless.keys() - named.keys(), named, roster, lex)
    for key, person in named.items():
        person.speaks = True
        person.aliases += [x for x in nameless[key].aliases if x not in person.aliases]
    return [named.get(p.key, p) if p else None for p in people]


def _introduced(
    people: list[Person | None],
    said: list[str],
    nameless: dict[str, Person],
    roster: Roster,
    lex: Lexicon,
) -> dict[str, Person]:
    """Those who say themselves who they are when they first speak."""
    named: dict[str, Person] = {}
    heard: set[str] = set()
    for person, words in zip(people, said, strict=True):
        if person is None or person.key not in nameless or person.key in heard:
            continue
        heard.add(person.key)
        asking = self_named(words[:_GREETING], lex, "reporter-name")
        own = asking or self_named(words[:_GREETING], lex, "self-name")
        if len(own) == 1:
            name = own.pop()
            named[person.key] = roster.reporter(name) if asking else roster.named(name)
    return named


def _called(
    people: list[Person | None],
    said: list[str],
    keys: set[str],
    named: dict[str, Person],
    roster: Roster,
    lex: Lexicon,
) -> dict[str, Person]:
    """Those whom the others call by name before they speak, or thank when they have spoken."""
    taken = {p.key for p in (*named.values(), *(p for p in people if p)) if p.name}
    known = [p for p in roster.people.values() if p.name and p.key not in taken]
    references = References(roster, known, lex)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for n, person in enumerate(people):
        if person is None or person.key not in keys:
            continue
        before = said[n - 1][-_CALL:] if n and people[n - 1] is not person else ""
        behind = said[n + 1][:_THANKS] if n + 1 < len(people) else ""
        for words in (before, behind if lex.says("thanks", behind) else ""):
            called = {p.key for r in references.find(words, (), ()) for p in r.people}
            if len(called) == 1:
                votes[person.key][called.pop()] += 1
    found: dict[str, Person] = {}
    for key, heard in sorted(votes.items(), key=lambda kv: -max(kv[1].values())):
        (who, count), *others = heard.most_common(2)
        if not (others and others[0][1] == count) and who not in (p.key for p in found.values()):
            found[key] = roster.people[who]
    return found
