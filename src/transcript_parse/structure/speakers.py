"""Who speaks in each block: by its label, by whom the question calls, by what is left."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable

from transcript_parse.block import (
    GOES_ON,
    UNLABELLED_ANSWER,
    UNLABELLED_CALL,
    UNLABELLED_QUESTION,
    UNLABELLED_SECTION,
    Block,
)
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.called import name_the_called
from transcript_parse.structure.labels import outlet_name, read_label
from transcript_parse.structure.nameless import name_the_nameless
from transcript_parse.structure.outlets import looks_like_outlet
from transcript_parse.structure.people import Roster
from transcript_parse.structure.person import Person
from transcript_parse.structure.posts import self_named
from transcript_parse.text import is_latin

_TITLE = compiled("《([^《》\n]{2,30})》")
_SHORT_NAME = 3  # characters of a word that may be somebody's name
_LONG_NAME = 3  # characters beyond which one that is not made like a name is none
_CALL = 160  # characters of a turn that does nothing but give the floor
_INTRODUCTION = 120  # characters in which a reporter says who is asking


def find_speakers(
    page: str, blocks: list[Block], roster: Roster, lex: Lexicon
) -> list[Person | None]:
    """The person of each block; None where nothing tells."""
    begun = [b for b in blocks if b.rule != GOES_ON]
    if len(begun) < len(blocks):
        who = iter(find_speakers(page, begun, roster, lex))
        found: list[Person | None] = []
        for block in blocks:
            found.append(found[-1] if block.rule == GOES_ON and found else next(who))
        return found
    unlabelled = any(not block.label for block in blocks)
    answering = _answering(page, blocks, roster, lex) if unlabelled else []
    people = [_speaker(i, blocks, answering, roster, lex) for i in range(len(blocks))]
    people = name_the_called(page, blocks, people, roster, lex)
    people = [_self_named(page, b, p, roster, lex) for b, p in zip(blocks, people, strict=True)]
    return name_the_nameless(page, blocks, people, roster, lex)


def _speaker(
    i: int, blocks: list[Block], answering: list[int], roster: Roster, lex: Lexicon
) -> Person | None:
    """Who speaks in block `i`; `answering` are the blocks whose labels may be an official's."""
    block = blocks[i]
    if block.label:
        return roster.of_label(block.label)
    if block.rule in (UNLABELLED_QUESTION, UNLABELLED_CALL):
        return None
    if block.rule in (UNLABELLED_ANSWER, UNLABELLED_SECTION):
        if not answering:
            return roster.title_person
        before = bisect_left(answering, i) - 1  # -1: the last of all, where none is before
        return roster.of_label(blocks[answering[before]].label)
    if roster.title_person:
        return roster.title_person
    if len(blocks) > 1 and not read_label(blocks[1].label or "", lex).role:
        return roster.of_label(blocks[1].label)
    return _spokesperson(blocks, roster, lex)


def _spokesperson(blocks: list[Block], roster: Roster, lex: Lexicon) -> Person | None:
    """The one person whose label says that it is a body that speaks."""
    labels = {b.label for b in blocks if b.label and lex.says("speaks for a body", b.label)}
    people = {p.key: p for label in sorted(labels) if (p := roster.of_label(label))}
    return next(iter(people.values())) if len(people) == 1 else None


def _answering(page: str, blocks: list[Block], roster: Roster, lex: Lexicon) -> list[int]:
    """The blocks whose labels may be an official's: no reporter's, and nobody's who chairs.

    Whose label says spokesperson may do both, and so may who is labelled alone.
    """
    labels = {b.label for b in blocks if b.label}
    calls: dict[str, list[bool]] = {
        label: [] for label in labels if lex.verdict(label).role not in ("reporter", "moderator")
    }
    for block in blocks:
        if block.label and block.label in calls and block.pieces:
            start, end = block.pieces[0][0], block.pieces[-1][1]
            call = end - start <= _CALL and bool(lex.says("hand-over", page[start:end]))
            calls[block.label].append(call)
    answer = {
        label
        for label, called in calls.items()
        if 2 * sum(called) <= len(called) or lex.says("speaks for a body", label)
    }
    if len(calls) == 1 and not roster.title_person:
        answer = set(calls)
    return [i for i, block in enumerate(blocks) if block.label in answer]


def _self_named(
    page: str, block: Block, person: Person | None, roster: Roster, lex: Lexicon
) -> Person | None:
    """The reporter under a label that names nobody, if the question begins with a name."""
    if person is None or person.name or not block.pieces:
        return person
    if lex.verdict(block.label or "").role != "reporter":
        return person
    start = block.pieces[0][0]
    said = page[start : min(start + _INTRODUCTION, block.pieces[0][1])]
    names = self_named(said, lex, "reporter-name")
    if len(names) != 1:
        return person
    named = roster.reporter(names.pop())
    named.learn(person.organization, ())
    return named


def name_the_interviewer(head: str, people: list[Person | None], lex: Lexicon) -> None:
    """The one reporter under a label that names nobody, if the lede names exactly one."""
    asking = {p.key: p for p in people if p and p.role == "reporter"}
    names = self_named(head, lex, "interviewer")
    if len(asking) == len(names) == 1:
        person = next(iter(asking.values()))
        person.name = person.name or names.pop()


def name_the_outlets(
    askers: Iterable[Person], people: Iterable[Person], page: str, han: bool, lex: Lexicon
) -> None:
    """Reporters' labels may name the outlet alone, or behind the name.

    Where one of the people's does, no asker has a label that is not made like a name.
    """
    askers = list(askers)
    titles = {found[1] for found in _TITLE.finditer(page)} if askers else set()
    for person in askers:
        _name_the_outlet(person, titles, han, lex)
    if han and any(p.role == "reporter" and p.organization and not p.name for p in people):
        for person in askers:
            name = person.name
            if name and len(name) > _LONG_NAME and not (is_latin(name) or lex.is_name(name)):
                person.organization, person.name = name, None


def _name_the_outlet(person: Person, titles: Container[str], han: bool, lex: Lexicon) -> None:
    name = person.name
    if name is None or person.organization:
        return
    quoted = bool(person.aliases) and "《" in person.aliases[0]
    quoted = quoted or name in titles
    if is_latin(name):
        behind = (t for t in person.titles if f"{name}, {t}" in person.aliases)
        person.organization = next(behind, None)
    elif han and (quoted or not lex.is_name(name)):
        body = len(name) > _SHORT_NAME and lex.is_organization(name)
        if quoted or body or (len(name) > 2 and looks_like_outlet(name, lex)):
            person.organization, person.name = outlet_name(name), None
