"""The story: blocks become turns of people with roles, turns become records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from transcript_parse.block import UNLABELLED_CALL, UNLABELLED_QUESTION, UNLABELLED_SECTION, Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Kind, Role
from transcript_parse.structure.addressees import Addressees
from transcript_parse.structure.kind import conferenced, find_kind, one_interviewer
from transcript_parse.structure.labels import unbracketed
from transcript_parse.structure.outlets import Outlets, outlets_by_name, read_out_outlet
from transcript_parse.structure.parts import StoryPart, find_parts
from transcript_parse.structure.people import Roster
from transcript_parse.structure.person import UNLABELLED, Person
from transcript_parse.structure.punctuation import full_width, is_han, paused
from transcript_parse.structure.records import Exchange, TurnView, pair
from transcript_parse.structure.roles import infer_roles
from transcript_parse.structure.speakers import (
    find_speakers,
    name_the_interviewer,
    name_the_outlets,
)
from transcript_parse.structure.times import runs_backwards
from transcript_parse.structure.turns import (
    StoryTurn,
    answering_hosts,
    by_their_labels,
    known_roles,
    make_turns,
    with_their_peers,
)
from transcript_parse.structure.wording import Said
from transcript_parse.text import join


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
    begins = next((b.header or b.pieces[0] for b in blocks if b.header or b.pieces), (0, 0))[0]
    wide = paused(wide, begins)
    han = is_han(text[begins : begins + _OPENING])
    page = wide if han else text
    heading = f"{title}\n{fields.get('title', '')}"
    labels = [b.label for b in blocks]
    roster = Roster(page, heading, begins, labels, lex, fields, _first_words(page, blocks))
    if len(blocks) == 1 and lex.verdict(blocks[0].label or "").role != "reporter":
        return _address(title, blocks, roster)
    people = find_speakers(page, blocks, roster, lex)
    turns = make_turns(text, blocks, people, lex)
    words = [_words(text, wide, [blocks[n] for n in t.blocks]) for t in turns]
    said = [Said(w, lex) for w in words]
    kind = find_kind(page, title, fields, lex, blocks, people)
    backwards = runs_backwards(text, [b.stamp for b in blocks if b.stamp], lex)
    in_time = range(len(turns))[:: -1 if backwards else 1]
    keys, kind, roles = _cast(kind, heading, blocks, people, turns, said, in_time, lex)
    if kind == "interview":
        name_the_interviewer(page[:begins][-_OPENING:], people, lex)
    turns = [StoryTurn(t.blocks, t.person, roles[k]) for t, k in zip(turns, keys, strict=True)]
    turns = answering_hosts(by_their_labels(turns, blocks, lex), said, blocks, lex)
    asking: dict[str, Person] = {}
    for turn in turns:
        person = turn.person
        if person and (person.hosts or person.role == "moderator"):  # whatever the label says
            person.role = roles[person.key]
        elif person and person.role is None:
            person.role = turn.role
            if turn.role == "reporter":
                asking[person.key] = person
    name_the_outlets(asking.values(), roster.people.values(), page, han, lex)
    views = [
        TurnView(k, t.role, w, s, blocks[t.blocks[0]].rule == UNLABELLED_SECTION)
        for k, t, w, s in zip(keys, turns, words, said, strict=True)
    ]
    exchanges = pair([views[i] for i in in_time], kind == "interview")
    for exchange in exchanges:
        exchange.questions = [in_time[q] for q in exchange.questions]
        exchange.answers = [in_time[a] for a in exchange.answers]
    speakers = list({t.person.key: t.person for t in turns if t.person}.values())
    headers = [_header(text, blocks[t.blocks[0]]) for t in turns]
    records = _records(exchanges, turns, words, headers, roster, speakers, lex)
    asked = [p for r in records for p in r.addressees]
    speakers = list({p.key: p for p in (*speakers, *asked)}.values())
    return Story(kind, title or None, turns, records, speakers, tuple(roster.unresolved))


def _cast(
    kind: Kind,
    heading: str,
    blocks: list[Block],
    people: list[Person | None],
    turns: list[StoryTurn],
    said: list[Said],
    in_time: Sequence[int],
    lex: Lexicon,
) -> tuple[list[str], Kind, dict[str, Role]]:
    """A key for each turn's speaker, the kind now that roles are known, and the roles.

    `in_time` are the turns in the order in which they were spoken.
    """
    keys = [t.person.key if t.person else f"{UNLABELLED}{i}" for i, t in enumerate(turns)]
    known = known_roles(blocks, people, lex)
    for key, turn in zip(keys, turns, strict=True):
        rule = blocks[turn.blocks[0]].rule
        if rule in _ROLE_OF:
            known[key] = _ROLE_OF[rule]
    hosts = {p.key for p in people if p and p.hosts}
    order, spoken = [keys[i] for i in in_time], [said[i] for i in in_time]
    roles = infer_roles(order, spoken, known, hosts, interview=False)
    with_their_peers(turns, said, known, roles)
    if kind != "interview":
        return keys, kind, roles
    talk = lex.says("talk", heading) or one_interviewer(blocks, people, lex)
    if conferenced(set(keys), roles) and not talk:
        return keys, "press_conference", roles
    return keys, kind, infer_roles(order, spoken, known, hosts, interview=True)


_ROLE_OF: dict[str, Role] = {UNLABELLED_QUESTION: "reporter", UNLABELLED_CALL: "moderator"}
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


def _header(text: str, block: Block) -> tuple[str, str]:
    """What is printed in front of a turn, a note right behind included, and the label in it."""
    if block.header is None:
        return "", block.label or ""
    start, end = block.header
    first = block.pieces[0][0] if block.pieces else end  # label: (to Ada) where speech begins
    return text[start : end if "\n" in text[end:first] else max(first, end)], block.label or ""


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
    if outlet and asker and (asker.told_apart or asker.name):
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


def _without_hosts(people: list[Person], answering: list[Person | None]) -> list[Person]:
    """Who is asked, without the moderator who is only greeted on the way."""
    return [p for p in people if p.role != "moderator" or p in answering] or people


def _records(
    exchanges: list[Exchange],
    turns: list[StoryTurn],
    words: list[str],
    headers: list[tuple[str, str]],
    roster: Roster,
    speakers: list[Person],
    lex: Lexicon,
) -> list[StoryRecord]:
    records: list[StoryRecord] = []
    officials = [p for p in speakers if p.role in ("official", None, "other", "moderator")]
    if not any(p.name for p in officials):  # whoever answers, the head says who is there
        officials += roster.introduced()
    addressees = Addressees(roster, officials, lex)
    named = {word for p in speakers if p.name for word in (p.name, *p.name.split())}
    outlets = Outlets(
        {p.organization for p in speakers if p.organization and p.role == "reporter"}, lex
    )
    reporters = [p for p in speakers if p.role == "reporter" and p.name and not p.organization]
    calls = [w for w, t in zip(words, turns, strict=True) if t.role == "moderator"]
    by_name = outlets_by_name([p.name for p in reporters if p.name], calls)
    for person in reporters:
        person.organization = by_name.get(person.name or "")
    before = _last_officials(turns)
    for n, exchange in enumerate(exchanges):
        asker = turns[exchange.questions[0]].person
        question = "\n".join(words[q] for q in exchange.questions)
        outlet = _outlet(exchange.questions[0], turns, words, named, outlets)
        answering = [turns[a].person for a in exchange.answers] or [before[exchange.questions[0]]]
        called = addressees.of(question, [p for p in answering if p is not None])
        called = called or addressees.in_header(*headers[exchange.questions[0]])
        people = _without_hosts([p for p in called if p is not asker], answering)
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
