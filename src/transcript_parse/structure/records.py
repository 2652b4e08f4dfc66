"""Questions and their answers: who asked what, and everything that answers it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from transcript_parse.model import Role
from transcript_parse.structure.roles import Said

REMARK = 8  # weight below which a reporter's sentence without question mark is an interjection
ACKNOWLEDGEMENT = 5  # weight of "Yeah.", "Sure.", "Mm-hmm."
COUNTER = 40  # weight up to which an official's sentence ending in ? is a counter-question
COURTESY = 12
HAND_OVER = 20  # weight of "Thank you. Next. Yes, Ines."
CLOSING = 30  # weight of a goodbye


class Exchange:
    """A question while it is being followed through the turns."""

    def __init__(self, turn: int, key: str) -> None:
        self.questions = [turn]
        self.answers: list[int] = []
        self.key = key
        self.evidence: list[str] = []
        self.open = True
        self.acknowledged: list[int] = []
        self.interrupted: Exchange | None = None


class TurnView(NamedTuple):
    """A turn as the pairing reads it."""

    key: str
    role: Role
    text: str
    said: Said
    apart: bool = False  # something else begins here, behind a printed division


def pair(turns: Sequence[TurnView], interview: bool) -> list[Exchange]:
    """Tie answers to questions."""
    found: list[Exchange] = []
    now: Exchange | None = None
    for i, turn in enumerate(turns):
        if turn.apart:
            now = None
        elif _may_ask(turns, i, interview):
            now = _asked(turns, i, now, found, interview)
        elif turn.role == "moderator":
            if now is not None and now.answers and _moves_on(turns, i):
                now = None
        elif now is not None:
            now = _back(turns, i, now)
            _answered(turns, i, now)
            if not now.open and not now.answers:
                now = None
    for exchange in found:
        if (
            exchange.acknowledged
            and len(exchange.questions) > 1
            and len(exchange.answers) > len(exchange.acknowledged)
        ):
            exchange.answers = [a for a in exchange.answers if a not in exchange.acknowledged]
    return [e for e in found if e.answers or _ends_asking(turns[e.questions[-1]].text)]


def _back(turns: Sequence[TurnView], i: int, now: Exchange) -> Exchange:
    """The exchange a turn answers: the one before, once an interposed one is over."""
    if now.interrupted and now.answers and turns[i].key != turns[now.answers[0]].key:
        return now.interrupted
    return now


def _may_ask(turns: Sequence[TurnView], i: int, interview: bool) -> bool:
    turn = turns[i]
    if turn.role == "reporter":
        return True
    if turn.role != "moderator":
        return False
    follower = turns[i + 1].role if i + 1 < len(turns) else None
    if interview:
        return True
    return follower == "official" and _ends_asking(turn.text) and not turn.said.hands_last


def _asked(
    turns: Sequence[TurnView], i: int, now: Exchange | None, found: list[Exchange], interview: bool
) -> Exchange | None:
    turn = turns[i]
    ends = "?" in turn.text or "？" in turn.text
    if now is not None and now.open and now.answers:
        last = turns[now.answers[-1]]
        asked = any("?" in turns[q].text or "？" in turns[q].text for q in now.questions)
        begged = all(turns[q].said.begs for q in now.questions)
        only_nods = all(
            (turns[a].said.nods and (begged or not asked))
            or (not asked and turns[a].said.weight <= ACKNOWLEDGEMENT and not turns[a].said.asks)
            for a in now.answers
        )
        if only_nods and turn.said.weight > ACKNOWLEDGEMENT and i == now.answers[-1] + 1:
            now.questions.append(i)
            now.acknowledged = list(now.answers)
            now.evidence.append("question goes on behind a nod")
            return now
        counter = last.text.rstrip(' —-–…"”』」)）\n').endswith(("?", "？"))
        counter = counter or (last.said.weight <= COUNTER and "?" in last.text[-24:])
        fresh = ends and (
            last.said.weight > COUNTER
            or (turn.said.weight > COUNTER and not turn.text.isascii() and "？" in turn.text)
        )
        if i == now.answers[-1] + 1 and counter and not fresh and turn.key == now.key:
            if ends or turn.said.weight > REMARK * 3:
                now.questions.append(i)
            now.evidence.append("counter-question")
            return now
    if turn.said.thanks and not ends and turn.said.weight < COURTESY * 2:
        if now is not None and now.answers:
            now.open = False
        return now if now is not None and not now.answers else None
    broken = turn.text.rstrip().endswith(("—", "–", "-"))
    most = 2 * REMARK if broken else REMARK
    if not ends and turn.said.weight < most and (broken or not turn.said.asks):
        return now
    if (
        now is not None
        and now.answers
        and not ends
        and turn.said.weight < 2 * REMARK
        and turns[now.answers[-1]].text.rstrip().endswith(("—", "–"))
        and turn.key == now.key
    ):
        return now
    if interview and not ends and not turn.said.asks and not turn.key.startswith("#"):
        return now if turn.said.weight < 90 else None
    exchange = Exchange(i, turn.key)
    exchange.evidence.append(
        "question mark" if ends else "asks" if turn.said.asks else "reporter speaks"
    )
    if (
        now is not None
        and now.answers
        and turn.role == "moderator" == turns[now.questions[0]].role
        and turn.said.weight < COUNTER
        and turns[i + 1 : i + 2]
        and turns[i + 1].key == turns[now.answers[-1]].key
    ):
        exchange.interrupted = now  # put to one panelist while the others are still to answer
    found.append(exchange)
    return exchange


def _answered(turns: Sequence[TurnView], i: int, now: Exchange) -> None:
    turn = turns[i]
    asked = any("?" in turns[q].text or "？" in turns[q].text for q in now.questions)
    if turn.said.closes and turn.said.weight < CLOSING:
        now.open = False
        return
    if (
        turn.said.weight < HAND_OVER
        and turn.said.hands_over
        and not turn.said.nods
        and (now.answers or not asked)
    ):
        now.open = now.open and bool(now.answers)
        return
    if not now.open and turn.said.weight < COURTESY:
        return
    now.answers.append(i)
    if len(now.answers) > 1 and turns[now.answers[-2]].key != turn.key:
        now.evidence.append(
            "delegated" if turns[now.answers[-2]].said.weight < 60 else "several answer"
        )


def _moves_on(turns: Sequence[TurnView], i: int) -> bool:
    """Whether the moderator's turn ends the exchange: nobody goes on answering."""
    follower = turns[i + 1].role if i + 1 < len(turns) else None
    return follower != "official"


def _ends_asking(text: str) -> bool:
    tail = text.rstrip(' —-–…"”」』)）\n')
    return tail.endswith(("?", "？")) or "?" in tail[-30:] or "？" in tail[-16:]
