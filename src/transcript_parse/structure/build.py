"""The story: blocks become turns of people with roles, turns become records."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from transcript_parse.block import Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Kind, Role
from transcript_parse.structure.asides import Addressees
from transcript_parse.structure.kind import conferenced, find_kind, one_interviewer
from transcript_parse.structure.labels import outlet_name, read_label, unbracketed
from transcript_parse.structure.outlets import (
    Outlets,
    looks_like_outlet,
    read_out_outlet,
)
from transcript_parse.structure.parts import StoryPart, find_parts
from transcript_parse.structure.people import Person, Roster
from transcript_parse.structure.posts import self_named
from transcript_parse.structure.punctuation import full_width, is_han
from transcript_parse.structure.records import Exchange, TurnView, pair
from transcript_parse.structure.roles import SHORT, infer_roles
from transcript_parse.structure.wording import DASHES, Said
from transcript_parse.text import join


class StoryTurn(NamedTuple):
    """Consecutive blocks of one speaker."""

    blocks: list[int]
    person: Person | None
    role: Role


class StoryRecord(NamedTuple):
    """A question and its answers, as indexes of story turns."""

    exchange: Exchange
    outlet: str | None
    addressees: list[Person]
    follows: int | None
    parts: list[StoryPart]


class Story(NamedTuple):
    """Everything the structure stage found."""

    kind: Kind
    title: str | None
    turns: list[StoryTurn]
    records: list[StoryRecord]
    people: list[Person]
    unresolved: tuple[str, ...] = ()


def structure(
    text: str, title: str, fields: dict[str, str], blocks: list[Block], lex: Lexicon
) -> Story:
    """Find people, roles and records in the blocks of a text.

    `title` is the printed title, `fields` the page's front matter.
    """
    title = title or fields.get("title", "")
    if not blocks:
        return Story("document", title or None, [], [], [])
    blocks = [
        b._replace(label=unbracketed(b.label)) if b.label and b.label not in lex.told else b
        for b in blocks
    ]
    wide = full_width(text)
    first = next((b.header or b.pieces[0] for b in blocks if b.header or b.pieces), (0, 0))
    han = is_han(text[first[0] : first[0] + _OPENING])
    page = wide if han else text
    roster = Roster(
        page,
        f"{title}\n{fields.get('title', '')}",
        first[0],
        [b.label for b in blocks],
        lex,
        fields,
        _first_words(page, blocks),
    )
    if len(blocks) == 1 and lex.verdict(blocks[0].label or "").role != "reporter":
        return _address(title, blocks, roster)
    answering = [
        i
        for i, b in enumerate(blocks)
        if b.label and lex.verdict(b.label).role not in ("reporter", "moderator")
    ]
    people = [_speaker(i, blocks, answering, roster, lex) for i in range(len(blocks))]
    people = [_self_named(page, b, p, roster, lex) for b, p in zip(blocks, people, strict=True)]
    kind = find_kind(page, title, fields, lex, blocks, people)
    turns = _turns(text, blocks, people)
    words = [_words(text, wide, [blocks[n] for n in t.blocks]) for t in turns]
    said = [Said(w, lex) for w in words]
    labelled = {b.label for b in blocks if b.label and lex.verdict(b.label).role}
    keys = [t.person.key if t.person else f"?{i}" for i, t in enumerate(turns)]
    known = _known_roles(blocks, people, lex)
    for key, turn in zip(keys, turns, strict=True):
        if blocks[turn.blocks[0]].rule == "unlabelled question":
            known[key] = "reporter"
    roles = infer_roles(keys, said, known, interview=False)
    if (
        kind == "interview"
        and conferenced(set(keys), roles)
        and not one_interviewer(blocks, people, lex)
    ):
        kind = "press_conference"
    if kind == "interview":
        roles = infer_roles(keys, said, known, interview=True)
        _name_the_interviewer(page[: first[0]][-_OPENING:], people, lex)
    turns = [t._replace(role=roles[k]) for t, k in zip(turns, keys, strict=True)]
    turns = _answering_hosts(turns, said, labelled)
    for turn in turns:
        if turn.person and turn.person.role is None:
            turn.person.role = turn.role
            if turn.role == "reporter":
                _name_the_outlet(turn.person, han, lex)
    views = [
        TurnView(k, t.role, w, s, blocks[t.blocks[0]].rule == "unlabelled section")
        for k, t, w, s in zip(keys, turns, words, said, strict=True)
    ]
    exchanges = pair(views, kind == "interview")
    speakers = list({t.person.key: t.person for t in turns if t.person}.values())
    records = _records(exchanges, turns, words, roster, speakers, lex)
    return Story(kind, title or None, turns, records, speakers, tuple(roster.unresolved))


_OPENING = 3000  # characters in which a turn introduces people


def _first_words(page: str, blocks: list[Block]) -> dict[str, str]:
    """What is first said under each label, in order of appearance."""
    first: dict[str, str] = {}
    for block in blocks:
        if block.label and block.pieces and len(first.get(block.label, "")) < _OPENING // 10:
            said = page[block.pieces[0][0] : block.pieces[-1][1]][:_OPENING]
            first[block.label] = first.get(block.label, "") + said + "\n"
    return first


def _words(text: str, wide: str, blocks: list[Block]) -> str:
    """What is said in these blocks, punctuated as its script wants it."""
    said = "\n".join(join(text, b.pieces) for b in blocks)
    if is_han(said):
        return "\n".join(join(text, b.pieces, wide) for b in blocks)
    return said.replace("\xa0", " ")


def _address(title: str, blocks: list[Block], roster: Roster) -> Story:
    person = roster.of_label(blocks[0].label) or roster.title_person
    if person:
        person.role = "official"
    return Story(
        "address",
        title or None,
        [StoryTurn([0], person, "official")],
        [],
        [person] if person else [],
    )


def _speaker(
    i: int, blocks: list[Block], answering: list[int], roster: Roster, lex: Lexicon
) -> Person | None:
    """Who speaks in block `i`; `answering` are the blocks whose labels may be an official's."""
    block = blocks[i]
    if block.label:
        return roster.of_label(block.label)
    if block.rule == "unlabelled question":
        return None
    if block.rule in ("unlabelled answer", "unlabelled section"):
        if not answering:
            return roster.title_person
        before = bisect_left(answering, i) - 1  # -1: the last of all, where none is before
        return roster.of_label(blocks[answering[before]].label)
    if roster.title_person:
        return roster.title_person
    return (
        roster.of_label(blocks[1].label)
        if len(blocks) > 1 and not read_label(blocks[1].label or "", lex).role
        else None
    )


def _name_the_interviewer(head: str, people: list[Person | None], lex: Lexicon) -> None:
    """The one reporter under a label that names nobody, if the lede names exactly one."""
    asking = {p.key: p for p in people if p and p.role == "reporter"}
    names = self_named(head, lex, "interviewer")
    if len(asking) == len(names) == 1:
        person = next(iter(asking.values()))
        person.name = person.name or names.pop()


_INTRODUCTION = 120  # characters in which a reporter says who is asking


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


def _turns(text: str, blocks: list[Block], people: list[Person | None]) -> list[StoryTurn]:
    """Consecutive blocks of one speaker. Under a bare function two may collide."""
    turns: list[StoryTurn] = []
    for i, person in enumerate(people):
        if (
            i
            and person is not None
            and people[i - 1] is person
            and _goes_on(text, blocks, i, person)
        ):
            turns[-1].blocks.append(i)
        else:
            turns.append(StoryTurn([i], person, "other"))
    return turns


def _goes_on(text: str, blocks: list[Block], i: int, person: Person) -> bool:
    """Whether block `i` is still the same turn as the one before, of the same speaker."""
    block, before = blocks[i], blocks[i - 1]
    if block.rule == "unlabelled section":
        return False
    if person.name or not block.label:
        return True
    broken = bool(before.pieces) and text[slice(*before.pieces[-1])].rstrip().endswith(DASHES)
    return block.label == before.label and not broken


def _name_the_outlet(person: Person, han: bool, lex: Lexicon) -> None:
    """A reporter under a label that names no person is known by the outlet alone."""
    name = person.name
    quoted = bool(person.aliases) and "《" in person.aliases[0]
    if name is None or not han or (lex.is_name(name) and not quoted):
        return
    if quoted or (len(name) > 2 and looks_like_outlet(name, lex)):
        person.organization, person.name = outlet_name(name), None


def _answering_hosts(
    turns: list[StoryTurn], said: list[Said], labelled: set[str]
) -> list[StoryTurn]:
    """An official who chairs answers as an official, turn by turn."""
    answering = set()
    for i in range(1, len(turns)):
        turn = turns[i]
        if turn.role != "moderator" or turn.person is None:
            continue
        if labelled & set(turn.person.aliases):
            continue
        answers = said[i].weight > SHORT and not said[i].hands_over and not said[i].asks
        if answers and turns[i - 1].role in ("reporter", "official"):
            turns[i] = turn._replace(role="official")
            answering.add(turn.person.key)
    return [_joining(turns, i, said, answering) for i in range(len(turns))]


def _joining(turns: list[StoryTurn], i: int, said: list[Said], answering: set[str]) -> StoryTurn:
    """The turn, an official's if a chair who answers elsewhere joins in an answer here."""
    turn = turns[i]
    if turn.role != "moderator" or not turn.person or turn.person.key not in answering:
        return turn
    chairs = said[i].hands_over or said[i].thanks or said[i].closes or said[i].asks
    amid = 0 < i < len(turns) - 1 and turns[i + 1].role == "reporter"
    joins = amid and turns[i - 1].role == "official" and not chairs
    return turn._replace(role="official") if joins else turn


def _known_roles(blocks: list[Block], people: list[Person | None], lex: Lexicon) -> dict[str, Role]:
    known: dict[str, Role] = {}
    for block, person in zip(blocks, people, strict=True):
        if person is None or block.label is None:
            continue
        role = lex.verdict(block.label).role or person.role
        if role is None or known.get(person.key) == "moderator":
            continue
        known[person.key] = role
    for block, person in zip(blocks, people, strict=True):
        if person is not None and block.label is None:
            known.setdefault(person.key, "official")
    return known


def _outlet(
    first: int, turns: list[StoryTurn], words: list[str], named: set[str], outlets: Outlets
) -> str | None:
    """The outlet of a question: by its label, by who calls on it, by its own words."""
    asker = turns[first].person
    if turns[first].role != "reporter":
        return read_out_outlet(words[first], outlets.lex)
    if asker and asker.organization:
        return None if outlets.lex.is_asker_prefix(asker.organization) else asker.organization
    before = turns[first - 1] if first else None
    called = words[first - 1] if before and before.role != "reporter" else ""
    moderated = before is not None and before.role == "moderator"
    outlet = outlets.of(words[first], called, moderated, asker.name if asker else None)
    if outlet in named:
        return None
    if outlet and asker and asker.name:
        asker.organization = outlet
    return outlet


def _last_officials(turns: list[StoryTurn]) -> list[Person | None]:
    """For each turn, the official who spoke last before it."""
    last: Person | None = None
    before = []
    for turn in turns:
        before.append(last)
        last = turn.person if turn.role == "official" else last
    return before


def _records(
    exchanges: list[Exchange],
    turns: list[StoryTurn],
    words: list[str],
    roster: Roster,
    speakers: list[Person],
    lex: Lexicon,
) -> list[StoryRecord]:
    records: list[StoryRecord] = []
    officials = [p for p in speakers if p.role in ("official", None, "other", "moderator")]
    addressees = Addressees(roster, officials, lex)
    named = {word for p in speakers if p.name for word in (p.name, *p.name.split())}
    outlets = Outlets(
        {p.organization for p in speakers if p.organization and p.role == "reporter"}, lex
    )
    before = _last_officials(turns)
    for n, exchange in enumerate(exchanges):
        asker = turns[exchange.questions[0]].person
        question = "\n".join(words[q] for q in exchange.questions)
        outlet = _outlet(exchange.questions[0], turns, words, named, outlets)
        answering = [turns[a].person for a in exchange.answers] or [before[exchange.questions[0]]]
        called = addressees.of(question, [p for p in answering if p is not None])
        people = [p for p in called if p is not asker]
        previous = records[-1] if records else None
        same = (
            previous is not None
            and turns[previous.exchange.questions[0]].person is asker
            and asker is not None
            and (asker.name or asker.organization)
        )
        records.append(
            StoryRecord(
                exchange,
                outlet,
                people,
                n - 1 if same else None,
                find_parts(exchange.questions[0], exchange.answers, words, lex),
            )
        )
    return records
