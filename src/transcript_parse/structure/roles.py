"""Who moderates, who asks and who answers.

What a turn's wording does is searched for when it is first asked for: conditions that
cost nothing stand in front.

Labels say so where they can, but an office does not keep its holder from
chairing: who calls on reporters does. Where labels say nothing, a speaker's
turns do: who asks most of the time, who opens, hands over and closes, who is left.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from functools import cached_property

from transcript_parse.model import Role
from transcript_parse.structure.person import UNLABELLED
from transcript_parse.structure.wording import Said

NOD = 8  # a turn that is hardly more than a name or a yes
OPENING = 1200  # weight up to which a first turn may be an opening rather than a statement
STATEMENT = 300  # weight from which a single turn is rather a statement
ANSWERS = 3  # questions that somebody labelled as the chair must answer to be an official
SHORT = 60  # weight up to which a turn may be nothing but a hand-over


def infer_roles(
    keys: Sequence[str],
    said: Sequence[Said],
    known: dict[str, Role],
    hosts: Container[str] = (),
    *,
    interview: bool,
) -> dict[str, Role]:
    """A role for every speaker key, given what labels (`known`) and the page (`hosts`) say.

    `keys` and `said` have an entry a turn.
    """
    cast = _Cast(keys, said, known)
    if not interview:
        cast.find_answering_chairs()
    cast.find_moderator(hosts)
    cast.judge_the_others()
    if interview:
        cast.find_interviewer()
    else:
        cast.find_chairing_official()
    return cast.roles


class _Cast:
    """The speakers of a conversation: what is known of each, and what is concluded."""

    def __init__(self, keys: Sequence[str], said: Sequence[Said], known: dict[str, Role]) -> None:
        self.keys = keys
        self.said = said
        self.known = known
        self.roles = dict(known)
        self.turns: dict[str, list[int]] = defaultdict(list)
        for i, key in enumerate(keys):
            self.turns[key].append(i)
        self.unknown: list[str] = []
        asked = (i + 1 for i in range(len(keys) - 1) if said[i].asks and keys[i] != keys[i + 1])
        self.answering = {keys[i] for i in asked if known.get(keys[i]) != "reporter"}

    @cached_property
    def behind_questions(self) -> Counter[str]:
        """How often each speaks right behind a question."""
        return Counter(
            k for k, before in zip(self.keys[1:], self.said, strict=False) if before.asks
        )

    def has(self, role: Role) -> bool:
        """Whether anybody is known to have this role."""
        return role in self.roles.values()

    # ------------------------------------------------------------- the passes

    def find_answering_chairs(self) -> None:
        """Who is labelled by the office of a chair, but answers most questions, at length."""
        for who in [k for k, role in self.known.items() if role == "moderator"]:
            answers = [
                self.said[i].weight > SHORT for i in self.turns.get(who, ()) if self.answers_back(i)
            ]
            at_length = len(answers) >= ANSWERS and 2 * sum(answers) > len(answers)
            if at_length and not self.leaves_answers(who):
                self.roles[who] = "official"

    def find_moderator(self, hosts: Container[str]) -> None:
        """Where no label says it: whom the page names, who calls on reporters, who hands over."""
        if not self.has("moderator"):
            chairs = [k for k in self.turns if self.roles.get(k, "official") == "official"]
            host = next((k for k in chairs if k in hosts and self.leaves_answers(k)), None)
            host = host or next((k for k in chairs if self.chairs(k)), None)
            if host is not None:
                self.roles[host] = "moderator"
        self.unknown = [k for k in self.turns if k not in self.roles]
        if not self.has("moderator"):
            host = self.hands_over_most()
            if host is not None:
                self.roles[host] = "moderator"

    def judge_the_others(self) -> None:
        """Whoever is left moderates as well, asks, or answers."""
        enough = 0.9 if self.has("reporter") else 0.6
        labelled = "moderator" in self.known.values()
        for key in self.unknown:
            if key in self.roles:
                continue
            if self.only_opens(key) or (labelled and self.also_chairs(key)):
                self.roles[key] = "moderator"
            elif (self.is_answered(key) or self.is_called_to_ask(key)) and (
                self.share_of_questions(key) >= enough or self.asks_for_an_outlet(key)
            ):
                self.roles[key] = "reporter"
            else:
                self.roles[key] = "reporter" if self.asks_in_a_row(key) else "official"
        asked = (i for i, key in enumerate(self.keys) if self.roles[key] == "reporter")
        first = next(asked, len(self.keys))
        for key in self.unknown:
            if self.roles[key] == "official" and self.turns[key][0] > first and self.passes(key):
                self.roles[key] = "reporter"

    def find_chairing_official(self) -> None:
        """One of several officials who calls on the reporters, if nobody else moderates."""
        if self.has("moderator"):
            return
        officials = [k for k in self.turns if self.roles[k] == "official"]
        chairs = [k for k in officials if self.chairs(k)]
        if chairs and len(officials) > len(chairs):
            self.roles[chairs[0]] = "moderator"

    def find_interviewer(self) -> None:
        """Of the two who say most, or of all, who asks most often, if nobody asks yet."""
        often = sorted(self.turns, key=lambda k: -len(self.turns[k]))[:2]
        asking = (k for k, role in self.roles.items() if role == "reporter")
        bare = sum(key.startswith(UNLABELLED) for key in asking)
        if bare >= len(self.turns[often[0]]):
            return  # whoever asks is printed without a label
        if len(often) > 1 and {self.roles[k] for k in often} == {"official"}:
            self.roles[max(often, key=self.asks_how_often)] = "reporter"
        if not (self.has("reporter") or self.has("moderator")):
            self.roles[max(self.turns, key=self.asks_how_often)] = "reporter"

    # ---------------------------------------------------------- the evidence

    def calls_on(self, who: str) -> bool:
        """Whether reporters speak behind somebody's short turns, and hardly ever before them.

        Who is labelled as an official must give them the floor in so many words,
        and who alone answers questions chairs nothing.
        """
        said = self.said
        inside = [i for i in self.turns[who] if 0 < i < len(self.keys) - 1]
        if len(inside) < 2 or not self.others_answer(who):
            return False
        behind = sum(self.roles.get(self.keys[i + 1]) == "reporter" for i in inside)
        brief = sum(said[i].weight <= SHORT for i in inside)
        if min(behind, brief) < 0.6 * len(inside):
            return False
        calls = sum(said[i].nods or self.gives_way(i) for i in inside)
        if who in self.roles and 3 * calls <= len(inside):
            return False
        if who in self.answering and not any(said[i].hands_over for i in self.turns[who]):
            return False
        answers = sum(
            self.roles.get(self.keys[i - 1]) == "reporter" and not said[i].hands_over
            for i in inside
        )
        return answers <= 0.34 * len(inside)

    def chairs(self, who: str) -> bool:
        """Whether somebody calls on reporters and leaves most answers to others."""
        return self.calls_on(who) and self.leaves_answers(who)

    def leaves_answers(self, who: str) -> bool:
        """Whether most questions are answered by others."""
        return 2 * self.behind_questions[who] < self.behind_questions.total()

    def others_answer(self, who: str) -> bool:
        """Whether anybody else, and no reporter, speaks right behind a question."""
        return len(self.answering) > (who in self.answering)

    def hands_over_most(self) -> str | None:
        """Who opens, hands over most of the time and hardly answers, if anybody."""
        best: tuple[float, str] | None = None
        asked = self.has("reporter")
        for key in self.unknown:
            mine = self.turns[key]
            early = mine[0] <= 1
            if (asked and not self.others_answer(key)) or not (early or len(mine) >= 3):
                continue
            hands = sum(self.gives_way(i) for i in mine) / len(mine)
            behind = (i for i in mine if i and self.said[i - 1].asks)
            answers = sum(self.said[i].weight > SHORT for i in behind) / len(mine)
            enough = 0.4 if mine[0] == 0 else 0.5  # who speaks first most likely chairs
            often = len(mine) >= 4 or (len(mine) == 3 and hands > 0.6)
            if hands < enough or answers > 0.2 or not (early or often):
                continue
            if len(mine) == 1 and not (early and self.said[mine[0]].hands_over):
                continue
            at_length = len(mine) == 1 and self.said[mine[0]].weight > STATEMENT
            score = hands - answers + early - 2 * at_length
            if best is None or score > best[0]:
                best = (score, key)
        return best[1] if best else None

    def gives_way(self, i: int) -> bool:
        """Whether a turn hands over, or is hardly more than a name that nobody asked for."""
        asked = i > 0 and self.said[i - 1].asks
        nods = self.said[i].weight < NOD and not asked and not self.said[i].asks
        return nods or self.said[i].hands_over

    def only_opens(self, who: str) -> bool:
        """Whether somebody opens and hands over, never to be heard again."""
        first, *again = self.turns[who]
        start = self.said[first]
        if again or first > 1 or start.weight >= OPENING or self.answers_back(first):
            return False
        opened = [self.roles.get(k) for k in self.keys[:3]]
        if first == 0 or opened[0] != "moderator":
            return start.hands_over
        return start.hands_last and opened[2:] != ["moderator"]  # passed on, not back

    def also_chairs(self, who: str) -> bool:
        """Whether somebody beside the moderator closes, or gives the floor, and answers nothing."""
        mine, said = self.turns[who], self.said
        behind = (
            i
            for i in mine
            if i
            and (
                self.known.get(self.keys[i - 1]) == "reporter"
                or (3 * said[i].weight > SHORT and said[i - 1].asks)
            )
        )
        if any(not said[i].hands_over and not said[i].closes for i in behind):
            return False
        brief = sum(said[i].weight <= SHORT for i in mine)
        calls = len(mine) > 1 and 2 * brief > len(mine) and all(said[i].hands_over for i in mine)
        return calls or any(said[i].closes for i in mine)

    def share_of_questions(self, who: str) -> float:
        """How much of what somebody says is questions that answer none; thanks do not count."""
        said = self.said
        mine = [i for i in self.turns[who] if not self.does_not_count(i)] or self.turns[who]
        asks = sum(said[i].weight for i in mine if said[i].asks and not self.answers_back(i))
        return asks / max(1, sum(said[i].weight for i in mine))

    def does_not_count(self, i: int) -> bool:
        """Whether a turn only thanks, or only gives somebody the floor."""
        said = self.said[i]
        return said.thanks or (said.weight <= SHORT and said.hands_over and not said.asks)

    def asks_for_an_outlet(self, who: str) -> bool:
        """Whether somebody first says of which outlet, and answers nobody."""
        first = self.turns[who][0]
        return self.said[first].of_an_outlet and not (first and self.said[first - 1].asks)

    def asks_in_a_row(self, who: str) -> bool:
        """Whether somebody says of which outlet and asks, next to another who does."""
        first = self.turns[who][0]
        around = [i for i in (first - 1, first + 1) if 0 <= i < len(self.said)]
        return self._asks_for(first) and any(self._asks_for(i) for i in around)

    def _asks_for(self, i: int) -> bool:
        said = self.said[i]
        return said.of_an_outlet and (said.asks or said.broken)

    def answers_back(self, i: int) -> bool:
        """Whether a turn stands behind a question of somebody labelled as a reporter."""
        before = i - 1
        return i > 0 and self.said[before].asks and self.known.get(self.keys[before]) == "reporter"

    def is_answered(self, who: str) -> bool:
        """Whether somebody else usually speaks at more length right after, or passes it on.

        Where the moderator goes on at once, nobody answered.
        """
        said = self.said
        mine = (i + 1 for i in self.turns[who] if i + 1 < len(self.keys))
        following = [j for j in mine if self.roles.get(self.keys[j]) != "moderator"]
        longer = sum(
            said[j].hands_over
            or (
                said[j].weight > said[j - 1].weight * 0.5
                and not (said[j].ends_asking and said[j].weight < said[j - 1].weight)
            )
            for j in following
        )
        return longer >= len(following) / 2 and self.turns[who][-1] + 1 < len(self.keys)

    def is_called_to_ask(self, who: str) -> bool:
        """Whether the moderator calls on somebody each time, who ends by asking somebody else.

        However short the answers are.
        """
        return all(
            0 < i < len(self.keys) - 1
            and self.roles.get(self.keys[i - 1]) == "moderator"
            and self.roles.get(self.keys[i + 1]) != "moderator"
            and self.said[i].ends_asking
            for i in self.turns[who]
        )

    def passes(self, who: str) -> bool:
        """Whether somebody is called on once and has nothing to ask."""
        i, *again = self.turns[who]
        if again or self.said[i].weight > SHORT or not 0 < i < len(self.keys) - 1:
            return False
        around = {self.roles.get(self.keys[i - 1]), self.roles.get(self.keys[i + 1])}
        return around == {"moderator"} and self.said[i - 1].hands_last

    def asks_how_often(self, who: str) -> float:
        """The share of somebody's turns that ask."""
        return sum(self.said[i].asks for i in self.turns[who]) / len(self.turns[who])
