"""Questions and their answers: who asked what, and everything that answers it.

A question is followed through the turns. It is put once its reporter has asked
something (not merely for leave to ask); until then whatever an official throws
in is a nod, and what the reporter says next is more of the same question.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from transcript_parse.model import Role
from transcript_parse.structure.person import ANY_REPORTER, UNLABELLED, UNNAMED
from transcript_parse.structure.wording import CLOSED, DASHES, Said

REMARK = 8  # weight below which a reporter's sentence without question mark is an interjection
ACKNOWLEDGEMENT = 5  # weight of "Yeah.", "Sure.", "Mm-hmm."
COUNTER = 40  # weight up to which an official's sentence ending in ? is a counter-question
YES = 4  # weight of the shortest answer in front of a goodbye
COURTESY = 12
HAND_OVER = 20  # weight of "Thank you. Next. Yes, Ines."
CLOSING = 32  # weight of a goodbye
COMMENT = 90  # weight up to which an interviewer may comment and the guest go on
GREETING = 60  # weight up to which a guest may say more than a greeting in front of the questions
CUT_SHORT = ("…", *DASHES)
REPEATED = 300  # characters of a question that somebody may repeat for the room


class Exchange:
    """A question while it is being followed through the turns."""

    def __init__(self, turn: int, key: str) -> None:
        self.questions = [turn]
        self.answers: list[int] = []
        self.key = key
        self.evidence: list[str] = []
        self.open = True
        self.acknowledged: list[int] = []  # what was said before the question was put
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
        if turn.apart or _reads_out_to_answer(turn, now):
            now = None
        elif _repeats(turns, i, now):
            continue
        elif _may_ask(turns, i, interview):
            now = _asked(turns, i, now, found, interview)
        elif turn.role == "moderator" and not (now and _answers_as_host(turns, i, now, found)):
            if now is not None and (
                (now.answers and _moves_on(turns, i)) or _next_guest(turns, i, bool(now.answers))
            ):
                now = None
        elif now is not None and turn.role != "other":
            now = _back(turns, i, now)
            _answered(turns, i, now)
            if not now.open and not now.answers:
                now = None
    _share_answers(turns, found)
    for exchange in found:
        if len(exchange.answers) > len(exchange.acknowledged):
            exchange.answers = [a for a in exchange.answers if a not in exchange.acknowledged]
    for exchange in found:
        exchange.questions = _without_courtesies(turns, exchange.questions)
    return [e for e in found if _is_exchange(turns, e)]


def _share_answers(turns: Sequence[TurnView], found: Sequence[Exchange]) -> None:
    """Give the questions right in front of one the same answer, where it takes them together."""
    for before, exchange in reversed([*pairwise(found)]):  # three may be taken together
        follows = before.questions[-1] + 1 == exchange.questions[0]
        if before.answers or not exchange.answers or not follows:
            continue
        if turns[exchange.answers[0]].said.takes_together:
            before.answers = list(exchange.answers)
            before.evidence.append("answered together with the next")


def _answers_as_host(
    turns: Sequence[TurnView], i: int, now: Exchange, found: Sequence[Exchange]
) -> bool:
    """Whether a moderator answers: says so, or was asked in person and does not pass it on.

    Or answered the same reporter just before, who asks again.
    """
    said = turns[i].said
    before = found[-2] if len(found) > 1 else None
    again = (
        before is not None
        and before.key == now.key != ANY_REPORTER
        and before.answers[-1:] == [i - 2]
        and turns[i - 2].key == turns[i].key
        and said.weight >= COURTESY
    )
    asked = now.questions[-1] == i - 1 and (again or turns[i - 1].said.to_the_host)
    return said.answers or (asked and (not said.hands_over or said.before_hand_over >= COURTESY))


def _without_courtesies(turns: Sequence[TurnView], questions: list[int]) -> list[int]:
    """The turns of a question without those in which who is to be asked is called up."""
    last = questions[-1]
    return [
        q
        for q in questions
        if q == last
        or turns[q].said.question
        or not (turns[q].said.han and turns[q].said.hands_last)
    ]


def _is_exchange(turns: Sequence[TurnView], exchange: Exchange) -> bool:
    """Whether something was asked, or a remark drew more than thanks."""
    if not exchange.answers:
        put = turns[exchange.questions[-1]]
        broken = put.said.han and put.role == "reporter" and put.said.weight > REMARK
        asks = put.said.ends_asking or _passed_over(turns, exchange.questions[-1])
        return (asks and not put.said.checks) or (broken and put.text.rstrip().endswith("…"))
    asked = any(turns[q].said.question or turns[q].said.asks for q in exchange.questions)
    thanked = all(
        turns[a].said.thanks and turns[a].said.weight < COURTESY for a in exchange.answers
    )
    last = turns[exchange.questions[-1]].text.rstrip()
    if _welcomed(turns, exchange):
        return False
    return asked or not thanked or last.endswith(CUT_SHORT)


def _welcomed(turns: Sequence[TurnView], exchange: Exchange) -> bool:
    """Whether a host only says who has come, and whoever has come greets everybody."""
    first, answer = exchange.questions[0], turns[exchange.answers[0]]
    if turns[first].role != "moderator" or any(turns[q].said.question for q in exchange.questions):
        return False
    spoke = any(t.key == answer.key for t in turns[:first])
    return not spoke and answer.said.greets and answer.said.weight < GREETING


def _passed_over(turns: Sequence[TurnView], i: int) -> bool:
    """Whether a question, and a word more, is left for the question of somebody else."""
    put, follower = turns[i], turns[i + 1] if i + 1 < len(turns) else None
    if not (put.said.han and put.said.question and put.said.asks) or follower is None:
        return False
    return put.role == follower.role == "reporter"


def _reads_out_to_answer(turn: TurnView, now: Exchange | None) -> bool:
    """Whether an official goes on to a question that somebody sent in."""
    return turn.role == "official" and bool(now and now.answers) and turn.said.reads_out


def _back(turns: Sequence[TurnView], i: int, now: Exchange) -> Exchange:
    """The exchange a turn answers: the one before, once an interposed one is over."""
    if now.interrupted and now.answers and turns[i].key != turns[now.answers[0]].key:
        return now.interrupted
    return now


def _may_ask(turns: Sequence[TurnView], i: int, interview: bool) -> bool:
    turn = turns[i]
    if turn.role == "reporter":
        return True
    if turn.role != "moderator" or turn.said.wants_last_words:
        return False
    if interview:
        return True
    if i + 1 == len(turns) or turns[i + 1].role != "official":
        return False
    puts = turn.said.ends_asking or turn.said.invites
    return turn.said.reads_out or (puts and not turn.said.hands_last)


def _repeats(turns: Sequence[TurnView], i: int, now: Exchange | None) -> bool:
    """Whether somebody only says again, for the room, what was just asked."""
    if now is None or now.answers or now.questions[-1] != i - 1 or turns[i].key == now.key:
        return False
    if turns[i].role == "official" or i + 1 == len(turns) or turns[i + 1].role != "official":
        return False
    asked = turns[i - 1].text
    words = set(asked.casefold().split() if " " in asked.strip() else asked)
    said = set(turns[i].text.casefold().split() if " " in asked.strip() else turns[i].text)
    return len(asked) < REPEATED and len(words & said) >= 0.7 * len(words)


def _asked(
    turns: Sequence[TurnView], i: int, now: Exchange | None, found: list[Exchange], interview: bool
) -> Exchange | None:
    turn = turns[i]
    ends = turn.said.asks if interview else turn.said.question
    more = _more_of(turns, i, now)
    if now is not None and more:
        most = REMARK if ends else REMARK * 3
        if more != "counter-question" or turn.said.weight > most:
            now.questions.append(i)
        now.evidence.append(more)
        return now
    if not ends and turn.said.weight < COURTESY * 2 and turn.said.thanks:
        if now is not None and now.answers:
            now.open = False
        return now if now is not None and not now.answers else None
    if not ends and _interjects(turns, i, now):
        return now
    if interview and not ends and turn.role == "moderator" and turn.said.hands_last:
        return None  # a greeting, and the floor to the guests
    if (
        interview
        and not ends
        and not turn.said.asks
        and not turn.key.startswith((UNNAMED, UNLABELLED))
    ):
        return now if turn.said.weight < COMMENT else None
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


def _more_of(turns: Sequence[TurnView], i: int, now: Exchange | None) -> str:
    """Why a reporter's turn is more of the question before, or an empty string."""
    if now is None or not now.open:
        return ""
    if not now.answers and turns[i - 1].role == "other" and now.questions[-1] == i - 2:
        return "question goes on behind the interpreter" if turns[i].key == now.key else ""
    if not now.answers or now.answers[-1] != i - 1:
        return ""
    turn, last = turns[i], turns[i - 1].said
    if turn.key not in (now.key, f"{UNLABELLED}{i}"):  # speech without a label may be the asker's
        return ""
    put = any(_puts(turns[q].said) for q in now.questions)
    if last.nods or (last.weight <= ACKNOWLEDGEMENT and not last.question):
        if not put and turn.said.weight > 1 and not turn.said.closes:
            now.acknowledged = list(now.answers)
            return "question goes on behind a nod"
        scrap = not turn.said.question and not turn.said.thanks and turn.said.weight < REMARK
        follower = turns[i + 1] if i + 1 < len(turns) else None
        answered = follower and follower.role == "official" and not follower.said.hands_over
        return "question goes on behind a nod" if last.nods and scrap and answered else ""
    if _asks_back(turns[i - 1]) and not _fresh(turn, last):
        return "counter-question"
    cut = turns[now.questions[-1]].said
    heard = cut.asks and last.weight > ACKNOWLEDGEMENT and not last.hands_over
    goes_on = not heard or _resumes(turn.text)
    if not put and cut.broken and last.weight <= HAND_OVER and goes_on:
        now.acknowledged = list(now.answers)
        return "question goes on where it was cut short"
    return ""


def _puts(said: Said) -> bool:
    """Whether a turn asks for more than leave to ask, or to be heard."""
    return said.question and not said.begs and not said.checks


def _resumes(text: str) -> bool:
    """Whether a turn goes on in the middle of a sentence."""
    return text[:1] in DASHES or text[:1] == "…" or text[:1].islower()


def _asks_back(turn: TurnView) -> bool:
    """Whether an official answers with a question, or is cut short in one."""
    asks = turn.text.rstrip(CLOSED).endswith(("?", "？"))
    brief = turn.said.weight <= COUNTER and ("?" in turn.text[-24:] or turn.said.broken)
    return (asks or brief or turn.said.asks_again) and not turn.said.hands_last


def _fresh(turn: TurnView, last: Said) -> bool:
    """Whether a reporter behind an official's closing question asks something new."""
    at_length = turn.said.weight > COUNTER and "？" in turn.text
    return turn.said.question and (last.weight > COUNTER or at_length)


def _interjects(turns: Sequence[TurnView], i: int, now: Exchange | None) -> bool:
    """Whether a reporter's words without a question are no question, unless they draw an answer."""
    turn = turns[i]
    if turn.said.broken and turn.said.weight < 2 * REMARK:
        return True
    if turn.said.weight < REMARK and not turn.said.asks:
        follower = turns[i + 1] if i + 1 < len(turns) else None
        drawn = follower and follower.role == "official" and follower.said.weight > COUNTER / 2
        return not drawn or turn.said.weight <= ACKNOWLEDGEMENT
    last = turns[now.answers[-1]] if now is not None and now.answers else None
    if now is None or last is None or not last.text.rstrip().endswith(CUT_SHORT):
        return False
    resumed = any(t.key == last.key and t.said.goes_on for t in turns[i + 1 : i + 2])
    return resumed or (turn.key == now.key and turn.said.weight < 2 * REMARK)


def _answered(turns: Sequence[TurnView], i: int, now: Exchange) -> None:
    turn = turns[i]
    said = turn.said
    asked = any(turns[q].said.question or turns[q].said.asks for q in now.questions)
    last = turns[now.answers[-1]] if now.answers else None
    only = (said.before_goodbye or 0) < YES
    if said.closes and (only or said.weight < CLOSING) and (last or not asked or only):
        now.open = False
        return
    if said.weight < HAND_OVER and said.hands_over and not said.nods and (now.answers or not asked):
        now.open = now.open and bool(now.answers)
        return
    if last and last.key != turn.key and said.thanks_off and _dismisses(said, last.said):
        now.open = False
        return
    if said.weight < COURTESY and (not now.open or (last and said.thanks)):
        return
    now.answers.append(i)
    if last and last.key != turn.key:
        now.evidence.append("delegated" if last.said.weight < 60 else "several answer")


def _dismisses(said: Said, last: Said) -> bool:
    """Whether short thanks to who answered at length, or hardly more than thanks, end it."""
    return said.weight < HAND_OVER or (said.weight < COUNTER < last.weight)


def _next_guest(turns: Sequence[TurnView], i: int, answered: bool) -> bool:
    """Whether the moderator brings up somebody new, who answers nothing.

    Before the question is `answered`, only a greeting to everybody tells.
    """
    follower = turns[i + 1] if i + 1 < len(turns) else None
    if follower is None or follower.role != "official" or not turns[i].said.brings_up:
        return False
    new = all(t.key != follower.key for t in turns[:i])
    return new and (answered or follower.said.greets)


def _moves_on(turns: Sequence[TurnView], i: int) -> bool:
    """Whether the moderator's turn ends the exchange: nobody goes on answering."""
    follower = turns[i + 1].role if i + 1 < len(turns) else None
    said = turns[i].said
    return follower != "official" or said.closes or said.wants_last_words
