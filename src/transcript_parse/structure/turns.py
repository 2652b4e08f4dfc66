"""Turns: consecutive blocks of one speaker, and what each of them does."""

from __future__ import annotations

from typing import NamedTuple

from transcript_parse.block import GOES_ON, UNLABELLED_SECTION, Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Role
from transcript_parse.structure.person import Person
from transcript_parse.structure.roles import NOD, SHORT
from transcript_parse.structure.wording import DASHES, MARKS, Said
from transcript_parse.text import is_latin


class StoryTurn(NamedTuple):
    """Consecutive blocks of one speaker."""

    blocks: list[int]
    person: Person | None
    role: Role


def make_turns(
    text: str, blocks: list[Block], people: list[Person | None], lex: Lexicon
) -> list[StoryTurn]:
    """Consecutive blocks of one speaker. Under a bare function two may collide."""
    turns: list[StoryTurn] = []
    for i, person in enumerate(people):
        if i and (
            blocks[i].rule == GOES_ON
            or (
                person is not None
                and people[i - 1] is person
                and _goes_on(text, blocks, i, person, lex)
            )
        ):
            turns[-1].blocks.append(i)
        else:
            turns.append(StoryTurn([i], person, "other"))
    return turns


def _goes_on(text: str, blocks: list[Block], i: int, person: Person, lex: Lexicon) -> bool:
    """Whether block `i` is still the same turn as the one before, of the same speaker."""
    block, before = blocks[i], blocks[i - 1]
    if block.rule == UNLABELLED_SECTION:
        return False
    if block.label and before.label and block.label != before.label:
        roles = {lex.verdict(block.label).role, lex.verdict(before.label).role}
        if roles == {"moderator", "official"}:
            return False
    if person.name or not block.label:
        return True
    said = text[slice(*before.pieces[-1])].rstrip() if before.pieces else ""
    asking = is_latin(block.label) and lex.verdict(block.label).role == "reporter"
    asked = asking and said.endswith(MARKS)  # Q and Q again: questions that are shouted
    return block.label == before.label and not said.endswith(DASHES) and not asked


def known_roles(blocks: list[Block], people: list[Person | None], lex: Lexicon) -> dict[str, Role]:
    """What labels say that their speakers do; whoever has none answers."""
    known: dict[str, Role] = {}
    for block, person in zip(blocks, people, strict=True):
        if person is None or block.label is None:
            continue
        verdict = lex.verdict(block.label)
        stands_for = person.name and person.name not in block.label  # initials, in a legend
        role = person.role if stands_for and verdict.weight < 1 else verdict.role or person.role
        if role is None or known.get(person.key) == "moderator":
            continue
        known[person.key] = role
    _colleagues(blocks, people, known, lex)
    for block, person in zip(blocks, people, strict=True):
        if person is not None and block.label is None and block.rule != GOES_ON:
            known.setdefault(person.key, "official")
    return known


def _colleagues(
    blocks: list[Block], people: list[Person | None], known: dict[str, Role], lex: Lexicon
) -> None:
    """Make reporters of all whose labels have something behind the name that is no post.

    Where it is an outlet for some of them, it is for the others.
    """
    alike = {
        person.key: known.get(person.key)
        for block, person in zip(blocks, people, strict=True)
        if person and block.label and is_latin(block.label) and "," in block.label
        if not _is_post(block.label.partition(",")[2], lex)
    }
    if "reporter" in alike.values() and set(alike.values()) <= {"reporter", None}:
        known.update(dict.fromkeys(alike, "reporter"))


def _is_post(behind: str, lex: Lexicon) -> bool:
    """Whether what stands behind a Latin name is a post: a word of it is a title or a rank."""
    return any(word in lex.title_set or lex.is_address_word(word) for word in behind.split())


def with_their_peers(
    turns: list[StoryTurn], said: list[Said], known: dict[str, Role], roles: dict[str, Role]
) -> None:
    """Make a reporter of whoever asks under a title whose other bearers all do: a member of many.

    Whose label says a role keeps it.
    """
    bearing: dict[str, dict[str, Role]] = {}
    asking = set()
    for turn, words in zip(turns, said, strict=True):
        person = turn.person
        if person and person.titles:
            bearing.setdefault(person.titles[-1], {})[person.key] = roles[person.key]
            if roles[person.key] == "official" and person.key not in known and words.asks:
                asking.add(person.key)
    for bearers in bearing.values():
        others = [role for key, role in bearers.items() if key not in asking]
        if len(others) > 1 and set(others) == {"reporter"}:
            roles.update(dict.fromkeys(asking & bearers.keys(), "reporter"))


def by_their_labels(turns: list[StoryTurn], blocks: list[Block], lex: Lexicon) -> list[StoryTurn]:
    """Who chairs under one label and answers under another does what each turn's label says."""
    result = []
    roles_of: dict[str, set[Role | None]] = {}  # people have many labels, and many turns
    for turn in turns:
        person = turn.person
        if person and person.key not in roles_of:
            roles_of[person.key] = {lex.verdict(label).role for label in person.aliases}
        roles = roles_of[person.key] if person else set()
        label = blocks[turn.blocks[0]].label
        said = lex.verdict(label).role if label else None
        if said and {"moderator", "official"} <= roles:
            turn = turn._replace(role=said)
        result.append(turn)
    return result


def answering_hosts(
    turns: list[StoryTurn], said: list[Said], blocks: list[Block], lex: Lexicon
) -> list[StoryTurn]:
    """An official who chairs answers as an official, turn by turn."""
    labelled = {b.label for b in blocks if b.label and lex.verdict(b.label).role}
    answering = set()
    asked = next((i for i, turn in enumerate(turns) if turn.role == "reporter"), len(turns))
    for i in range(1, len(turns)):
        turn = turns[i]
        if turn.role != "moderator" or turn.person is None:
            continue
        if any(alias in labelled for alias in turn.person.aliases):
            continue
        answers = said[i].weight > SHORT and not said[i].hands_over and not said[i].asks
        before = turns[i - 1].role
        if (
            (answers and before in ("reporter", "official"))
            or (said[i].answers and before in ("reporter", "official"))
            or (i > asked and _answers_and_closes(said[i], before))
            or (before == "reporter" and _answers_alone(turns, i, said))
        ):
            turns[i] = turn._replace(role="official")
            answering.add(turn.person.key)
    return [_joining(turns, i, said, answering) for i in range(len(turns))]


def _answers_alone(turns: list[StoryTurn], i: int, said: list[Said]) -> bool:
    """Whether a chair's few words are all that a question gets for an answer."""
    follower = turns[i + 1].role if i + 1 < len(turns) else None
    passes = said[i].hands_over or said[i].thanks or said[i].asks or said[i].closes
    return said[i - 1].asks and follower == "reporter" and said[i].weight > 2 * NOD and not passes


def _answers_and_closes(said: Said, before: Role) -> bool:
    """Whether a turn answers at length before it gives the floor or ends the session."""
    parting = before == "official" and said.thanks_first and said.before_goodbye is not None
    opens = said.thanks_off or said.asks or parting
    return before in ("reporter", "official") and not opens and said.before_hand_over > SHORT


def _joining(turns: list[StoryTurn], i: int, said: list[Said], answering: set[str]) -> StoryTurn:
    """The turn, an official's if a chair who answers elsewhere joins in an answer here."""
    turn = turns[i]
    if turn.role != "moderator" or not turn.person or turn.person.key not in answering:
        return turn
    chairs = said[i].hands_over or said[i].thanks or said[i].closes or said[i].asks
    amid = 0 < i < len(turns) - 1 and turns[i + 1].role == "reporter"
    joins = amid and turns[i - 1].role == "official" and said[i].weight > 2 * NOD and not chairs
    return turn._replace(role="official") if joins else turn
