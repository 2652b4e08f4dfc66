"""Speech that pages print without a label: where somebody else must have spoken."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from transcript_parse.block import UNLABELLED_ANSWER, UNLABELLED_QUESTION, Block
from transcript_parse.late import late
from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Role
from transcript_parse.text import Piece

_ASKS = frozenset("？?")
DASH = late(r"(?:[—–―]{2}|--)[ \u3000]?(?=\w)")  # in front of questions, in many papers
FEW = 3  # questions without a labelled answer that are no accident
_ASKERS = ("reporter", "moderator")
LAST = 30  # characters in which a paragraph asks, thanks behind it included
CALL = 160  # characters of a turn that does nothing but give the floor
ASIDE = 60  # characters that somebody throws in
WORD = 25  # characters of a reporter's word to a counter-question


def interjections(text: str, blocks: list[Block]) -> list[Block]:
    """Give a question without label a block of its own.

    Where a label comes twice running, somebody else spoke in between: if the
    first speech ends in a paragraph that asks, that is who. Not on pages that
    print the label again before each paragraph.
    """
    twice = [
        i
        for i, (block, following) in enumerate(pairwise(blocks))
        if block.label and block.label == following.label
    ]
    result = list(blocks)
    if 5 * len(twice) > len(blocks):
        return result
    for i in reversed(twice):
        *said, (start, end) = blocks[i].pieces or ((0, 0),)
        if said and text[end - 1] in _ASKS and end - start <= ASIDE:
            result[i : i + 1] = [
                blocks[i]._replace(pieces=tuple(said)),
                Block(None, None, None, ((start, end),), UNLABELLED_QUESTION),
            ]
    return result


def asked_back(text: str, blocks: list[Block], lex: Lexicon) -> list[Block]:
    """Give the reporter's word to a counter-question a block of its own.

    Where an answer begins with a short question and a paragraph of a few words
    follows, that is the reporter's; pages print such an exchange without labels.
    """
    result: list[Block] = []
    for block in blocks:
        pieces = block.pieces
        if block.label is None or lex.verdict(block.label).role != "official":
            result.append(block)
            continue
        at = 0
        while (
            at + 2 < len(pieces)
            and text[pieces[at][1] - 1] in _ASKS
            and pieces[at][1] - pieces[at][0] <= ASIDE
            and pieces[at + 1][1] - pieces[at + 1][0] <= WORD
        ):
            asked = block if at == 0 else Block(None, None, None, (), UNLABELLED_ANSWER)
            result.append(asked._replace(pieces=pieces[at : at + 1]))
            result.append(Block(None, None, None, pieces[at + 1 : at + 2], UNLABELLED_QUESTION))
            at += 2
        rest = block if at == 0 else Block(None, None, None, (), UNLABELLED_ANSWER)
        result.append(rest._replace(pieces=pieces[at:]))
    return result


def questions_inside(text: str, blocks: list[Block], lex: Lexicon) -> list[Block]:
    """Give questions that stand without label among somebody's answers blocks of their own.

    A paragraph that asks is a reporter's if it begins as reporters do, or with a dash
    (a page must have two of those, or one that names its outlet). On a page that has
    them, so is a short one that asks whoever has just spoken.
    """
    asked = [_asking_pieces(text, b, lex) for b in blocks]
    plain = sum(sense == "outlet" for found in asked for sense in found.values())
    begun = sum(
        found[k] in ("asks", "dash") and k - 1 not in found for found in asked for k in found
    )
    if not plain and begun < 2:
        return blocks
    result: list[Block] = []
    for block, found in zip(blocks, asked, strict=True):
        cuts = sorted(found)
        if not cuts:
            result.append(block)
            continue
        result.append(block._replace(pieces=block.pieces[: cuts[0]]))
        for k, following in zip(cuts, [*cuts[1:], len(block.pieces)], strict=True):
            (start, end), answer = block.pieces[k], block.pieces[k + 1 : following]
            dash = DASH.match(text, start, end)
            header, start = (dash.span(), dash.end()) if dash else (None, start)
            result.append(Block(header, None, None, ((start, end),), UNLABELLED_QUESTION))
            if answer:
                result.append(Block(None, None, None, answer, UNLABELLED_ANSWER))
    return result


def _asking_pieces(text: str, block: Block, lex: Lexicon) -> dict[int, str]:
    """Paragraphs behind the first that ask, and how they tell that a reporter does."""
    found: dict[int, str] = {}
    if block.label and lex.verdict(block.label).role == "reporter":
        return found
    for k, (start, end) in enumerate(block.pieces):
        begins = k > 0 and text.find("\n", block.pieces[k - 1][1] - 1, start) >= 0
        if not begins or not _asks(text, max(start, end - LAST), end):
            continue
        said = text[start:end]
        if DASH.match(said):
            found[k] = "dash"
            continue
        for sense, cue in (("outlet", "asker named"), ("asks", "asker begins")):
            if lex.says(cue, said):
                found[k] = sense
                break
        else:
            if end - start <= ASIDE and said[-1] in _ASKS and lex.says("second person", said):
                found[k] = "you"
    return found


def split_unlabelled(text: str, blocks: list[Block], lex: Lexicon) -> list[Block]:
    """Give an answer without label a block of its own.

    Where an asker's block is followed by an asker again, nobody is labelled
    as answering: what stands behind the question's paragraph is the answer.
    """
    said = [lex.verdict(b.label).role if b.label else None for b in blocks]
    asked = [i for i, role in enumerate(said) if role == "reporter" and len(blocks[i].pieces) > 1]
    roles = _with_chairs(text, blocks, said, lex)
    if not asked and not _nobody_answers(text, blocks, roles, 0, lex):
        return blocks
    unanswered = sum(i + 1 == len(blocks) or roles[i + 1] == "reporter" for i in asked)
    usual = unanswered >= FEW and 3 * unanswered >= 2 * len(asked)  # answers here have no label ...
    never = usual and 5 * unanswered >= 4 * len(asked)  # ... or hardly any
    usual = usual or _nobody_answers(text, blocks, roles, len(asked), lex)
    result: list[Block] = []
    asking = set(asked)
    for i, block in enumerate(blocks):
        if usual and roles[i] == "moderator":
            result += _by_speaker(text, block, lex)
            continue
        result.append(block)
        if i not in asking:
            continue
        if i + 1 < len(blocks) and roles[i + 1] not in ("reporter", "moderator"):
            if usual and _passed_on(text, block, lex):
                result[-1] = block._replace(pieces=block.pieces[:1])
                result.append(Block(None, None, None, block.pieces[1:], UNLABELLED_ANSWER))
            continue
        first = next((k for k, p in enumerate(block.pieces[:-1]) if text[p[1] - 1] in _ASKS), None)
        replied = (
            i
            and roles[i - 1] not in ("reporter", "moderator")
            and blocks[i - 1].pieces
            and text[blocks[i - 1].pieces[-1][1] - 1] in _ASKS
        )
        if never and (first is None or first > 1):
            first = 0
        if first is None and replied:
            first = 0
        if first is None and _asks(text, *block.pieces[0]):
            first = 0
        if first is None:
            first = next(
                (k for k, p in enumerate(block.pieces[1:]) if _replies(text, p, lex)), None
            )
        if first is None:
            continue
        result[-1] = block._replace(pieces=block.pieces[: first + 1])
        answer = Block(None, None, None, block.pieces[first + 1 :], UNLABELLED_ANSWER)
        result += _by_speaker(text, answer, lex)
    return result


def _nobody_answers(
    text: str, blocks: list[Block], roles: list[Role | None], asked: int, lex: Lexicon
) -> bool:
    """Whether no label could be an official's, and several times somebody answers all the same.

    So many have `asked` and been answered under their own label; others behind a chair's call.
    """
    if any(b.label and r not in _ASKERS for b, r in zip(blocks, roles, strict=True)):
        return False
    alone = all(r == "moderator" for b, r in zip(blocks, roles, strict=True) if b.label)
    if alone and sum(len(b.pieces) > 1 for b in blocks if b.label) >= FEW:
        return True
    called = sum(
        any(lex.says("gives the floor", text[slice(*piece)]) for piece in block.pieces[:-1])
        for block, role in zip(blocks, roles, strict=True)
        if role == "moderator"
    )
    return asked + called >= FEW


def _by_speaker(text: str, block: Block, lex: Lexicon) -> Iterator[Block]:
    """The block, cut where somebody is asked to speak, or says that somebody else has spoken."""
    pieces: list[Piece] = []
    for start, end in block.pieces:
        said = text[start:end]
        if pieces and (
            lex.says("takes up", said) or lex.says("gives the floor", text[slice(*pieces[-1])])
        ):
            yield block._replace(pieces=tuple(pieces))
            block, pieces = Block(None, None, None, (), UNLABELLED_ANSWER), []
        pieces.append((start, end))
    yield block._replace(pieces=tuple(pieces))


def _passed_on(text: str, block: Block, lex: Lexicon) -> bool:
    """Whether a question is followed by words that give the floor to whoever is labelled next."""
    (start, end), (behind, stop) = block.pieces[0], block.pieces[-1]
    asked = _asks(text, start, end) and not _asks(text, block.pieces[1][0], stop)
    return asked and bool(lex.says("hand-over", text[max(behind, stop - CALL) : stop]))


def _asks(text: str, start: int, end: int) -> bool:
    """Whether a question mark stands in `text[start:end]`."""
    return any(text.find(mark, start, end) >= 0 for mark in _ASKS)


def _replies(text: str, piece: Piece, lex: Lexicon) -> bool:
    """Whether a paragraph takes up what somebody has just said."""
    return bool(lex.says("reply", text[slice(*piece)]))


def _with_chairs(
    text: str, blocks: list[Block], said: list[Role | None], lex: Lexicon
) -> list[Role | None]:
    """The roles that labels say; a moderator's where most of a speaker's turns give the floor."""
    calls: dict[str, list[bool]] = {}
    for block, role in zip(blocks, said, strict=True):
        if block.label and role is None and block.pieces:
            start, end = block.pieces[0][0], block.pieces[-1][1]
            call = end - start <= CALL and bool(lex.says("hand-over", text[start:end]))
            calls.setdefault(block.label, []).append(call)
    chairs = {label for label, called in calls.items() if 2 * sum(called) > len(called)}
    return [
        "moderator" if role is None and b.label in chairs else role
        for b, role in zip(blocks, said, strict=True)
    ]
