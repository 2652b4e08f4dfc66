"""What kind of conversation a page prints: by its title, and by who asks."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from transcript_parse.block import Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Kind, Role
from transcript_parse.structure.person import UNLABELLED, Person

_WELCOME = 80  # characters in which a moderator says what everybody has come to


def find_kind(
    text: str,
    title: str,
    fields: dict[str, str],
    lex: Lexicon,
    blocks: list[Block],
    people: list[Person | None],
) -> Kind:
    """Conference or interview, by what title and lede call it, then by who asks."""
    head = text[: blocks[0].pieces[0][0] if blocks[0].pieces else 600]
    tail = head[-2000:]
    labels = {b.label for b in blocks if b.label}
    if any(lex.says("conference", label) for label in labels):
        return "press_conference"
    for part in (title, fields.get("title", ""), tail, _welcome(text, blocks[0], lex)):
        if lex.says("conference", part):
            return "press_conference"
        if lex.says("interview", part):
            return "interview"
    if one_interviewer(blocks, people, lex) or _one_after_the_other(blocks, lex):
        return "interview"
    askers = {b.label for b in blocks if b.label and lex.verdict(b.label).role == "reporter"}
    moderated = any(lex.verdict(b.label).role == "moderator" for b in blocks if b.label)
    if len(askers) == 1 and not moderated and len(labels) == 2:
        return "interview"
    return "press_conference"


def _welcome(text: str, first: Block, lex: Lexicon) -> str:
    """What a moderator says first: welcome to today's press conference."""
    if not first.label or not first.pieces or lex.verdict(first.label).role != "moderator":
        return ""
    start, end = first.pieces[0]
    return text[start : min(end, start + _WELCOME)]


def conferenced(keys: set[str], roles: dict[str, Role]) -> bool:
    """Whether several reporters ask, or some whom somebody else calls on: no interview."""
    # questions without a label are nobody's: one interviewer may have put them all
    asking = (key for key in keys if roles[key] == "reporter")
    reporters = {UNLABELLED if key.startswith(UNLABELLED) else key for key in asking}
    return len(reporters) > 1 or (bool(reporters) and "moderator" in roles.values())


def one_interviewer(blocks: list[Block], people: list[Person | None], lex: Lexicon) -> bool:
    """Whether two named persons share nearly the whole conversation, turn by turn."""
    chairs = {
        p.name
        for b, p in zip(blocks, people, strict=True)
        if p and b.label and lex.verdict(b.label).role == "moderator"
    }
    names = [p.name for p in people if p]
    counts = sorted(((count, n) for n, count in Counter(names).items() if n), reverse=True)
    pair = {name for _, name in counts[:2]}
    others = {p.key: p for p in people if p and p.organization and p.name not in pair}
    others_ask = any(_asks(p, lex) for p in others.values())
    return (
        not others_ask
        and len(counts) >= 2
        and counts[0][0] + counts[1][0] >= 0.75 * len(blocks)
        and counts[1][0] >= 0.3 * len(blocks)
        and not chairs >= {counts[0][1], counts[1][1]}  # two hosts interview nobody
    )


def _one_after_the_other(blocks: list[Block], lex: Lexicon) -> bool:
    """Whether one label asks several guests, each of whom answers until the next one's turn."""
    labels = [b.label for b in blocks]
    asks = Counter(labels).most_common(1)[0][0] if labels else None
    if not asks or lex.verdict(asks).role == "moderator" or lex.is_function(asks, "reporter"):
        return False  # under the bare word for it many ask
    turns = [label for label, _ in groupby(labels)]
    guests = [label for label, _ in groupby(label for label in turns if label != asks)]
    return (
        10 * turns.count(asks) >= 4 * len(turns)
        and len(guests) == len(set(guests)) > 1
        and None not in guests
        and len(turns) >= 4 * len(guests)
    )


def _asks(person: Person, lex: Lexicon) -> bool:
    """Whether a label says that somebody is a reporter."""
    return any(lex.verdict(label).role == "reporter" for label in person.aliases)
