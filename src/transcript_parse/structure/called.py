"""Answers printed without a name: of whom the question, or the chair, calls upon."""

from __future__ import annotations

from transcript_parse.block import UNLABELLED_ANSWER, UNLABELLED_CALL, UNLABELLED_QUESTION, Block
from transcript_parse.lexicon import Lexicon
from transcript_parse.structure.addressees import Addressees
from transcript_parse.structure.people import Roster
from transcript_parse.structure.person import Person

_CALL = 160  # characters of a turn that does nothing but give the floor
_PUT = 3  # one question in so many is put to somebody, for whoever answered last to go on
_HANDING = 60  # characters at the end of a speech in which somebody is called on


def name_the_called(
    page: str, blocks: list[Block], people: list[Person | None], roster: Roster, lex: Lexicon
) -> list[Person | None]:
    """Behind a question put to somebody, or a call, an answer without a name is that person's.

    Where several are called they answer in turn; who has answered goes on until
    somebody else is called, if that is done often enough.
    """
    introduced = [p for p in roster.people.values() if p.name and p.titles]
    several = len(introduced) > 1
    bare = [several and _only_answers(b, lex) for b in blocks]
    labelled = any(bare) or (several and not any(_may_answer(b, lex) for b in blocks))
    if not labelled and not any(b.rule == UNLABELLED_ANSWER for b in blocks):
        return people
    labelled = labelled or any(b.rule == UNLABELLED_CALL for b in blocks)
    speakers = {p.key: p for p in (*(p for p in people if p), *(introduced if labelled else ()))}
    addressees = Addressees(roster, list(speakers.values()), lex)
    result = list(people)
    words = [page[b.pieces[0][0] : b.pieces[-1][1]] if b.pieces else "" for b in blocks]
    put_to = {i: addressees.of(words[i]) for i, b in enumerate(blocks) if _asks(b, lex)}
    goes_on = _PUT * sum(map(bool, put_to.values())) >= len(put_to)
    called: list[Person] = []
    for i, (block, said) in enumerate(zip(blocks, words, strict=True)):
        if bare[i] or block.rule == UNLABELLED_ANSWER:
            result[i] = called[0] if called else result[i]
            called = addressees.of(said[-_HANDING:]) or called[1:] or called
        elif i in put_to:
            before = result[i - 1] if i and bare[i - 1] and goes_on else None
            called = put_to[i] or ([before] if before else [])
            if len(called) > 1 and not block.label:
                called = []
        elif labelled and (len(said) <= _CALL or lex.says("gives the floor", said[-_HANDING:])):
            called = addressees.of(said[-_HANDING:]) or called
        else:
            called = []
    return result


def _only_answers(block: Block, lex: Lexicon) -> bool:
    """Whether a label is no more than the word for an answer."""
    return bool(block.label and lex.says("only answers", block.label))


def _may_answer(block: Block, lex: Lexicon) -> bool:
    """Whether a label is neither a reporter's nor a moderator's."""
    label = block.label
    return bool(label) and lex.verdict(label or "").role not in ("reporter", "moderator")


def _asks(block: Block, lex: Lexicon) -> bool:
    """Whether a block is a reporter's, by its label or as the layout shows."""
    labelled = block.label is not None and lex.verdict(block.label).role == "reporter"
    return block.rule == UNLABELLED_QUESTION or labelled
