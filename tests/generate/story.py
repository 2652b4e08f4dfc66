"""Tell an invented press conference: who is there, who says what, who answers whom.

Nothing here knows how a page prints it. A few facts of the page do change what
is said (a label that names the outlet makes naming it in speech superfluous; a
label that says only 局长 needs somebody to say who that is), so they come in as
`Needs`. Stage directions travel inside paragraphs between STAGE_MARKS.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

from . import vocabulary as v

Role = Literal["moderator", "official", "reporter"]
Texts = tuple[str, ...]
STAGE_MARKS = "\ue000", "\ue001"
ORDINALS = "一二三四五六七八九"


@dataclass(frozen=True)
class Needs:
    """What the page asks of the story."""

    max_officials: int
    moderator_named: bool  # by the labels; otherwise the moderator may say it
    say_outlet: float  # how often a reporter names the outlet in speech
    latin_outlets: bool
    stages: bool


@dataclass(frozen=True)
class Person:
    """Somebody who speaks; `name` is empty if the document never tells it."""

    role: Role
    name: str
    surname: str = ""
    office: str = ""
    post: str = ""
    outlet: str = ""  # as printed, with 《》

    @property
    def rank(self) -> str:
        return next((r for r in v.RANKS if self.post.endswith(r)), "")

    @property
    def short_post(self) -> str:
        """副局长, 处长: the post without its division."""
        return self.post if len(self.post) <= 4 else self.rank

    @property
    def address(self) -> str:
        """胡局长, for heads and deputies alike; foreign names are said in full."""
        return (self.name if "·" in self.name else self.surname) + self.rank

    @property
    def full(self) -> str:
        return self.office + self.post + self.name


@dataclass(frozen=True)
class Turn:
    """What one person says in one go, and its part in a record if it has one."""

    who: Person
    paragraphs: tuple[str, ...]
    record: int | None = None
    part: Literal["question", "answer"] | None = None
    addressee: Person | None = None
    says_outlet: bool = False


@dataclass(frozen=True)
class Story:
    """A conference told, with what its page's furniture will want to mention."""

    topic: v.Topic
    city: str
    date: datetime.date
    moderator: Person
    officials: tuple[Person, ...]
    turns: tuple[Turn, ...]
    words: Words


class Words:
    """Fills templates, and deals each one once before any comes again."""

    def __init__(self, rng: Random, topic: v.Topic, occasion: str) -> None:
        self.rng = rng
        self.topic = topic
        self.fixed: dict[str, str] = {}
        self.said = dict(
            zip(("field", "office", "plan"), topic.names, strict=True), occasion=occasion
        )
        self.lists = {
            "group": topic.groups,
            "problem": topic.problems,
            "season": v.SEASONS,
            # Two of a kind in one sentence come from different lists.
            "measure": topic.measures,
            "measure2": topic.other_measures,
            "partner": v.PARTNERS,
            "partner2": v.OTHER_PARTNERS,
            "place": v.PLACES,
            "place2": v.OTHER_PLACES,
        }
        self.numbers = {
            "n": (12, 980),
            "n2": (12, 980),
            "small": (2, 5),
            "small2": (6, 9),
            "year": (2032, 2040),
        }
        self.decks: dict[Texts, list[str]] = {}

    def deal(self, templates: Texts, **fixed: str) -> str:
        deck = self.decks.setdefault(templates, [])
        if not deck:
            deck.extend(self.rng.sample(templates, len(templates)))
        self.fixed = fixed
        return deck.pop().format_map(self)

    def __getitem__(self, slot: str) -> str:
        if slot in self.fixed:
            return self.fixed[slot]
        if slot in self.lists:
            return self.rng.choice(self.lists[slot])
        if slot in self.numbers:
            return str(self.rng.randint(*self.numbers[slot]))
        if slot == "pct":
            return f"{self.rng.randint(3, 94)}.{self.rng.randint(1, 9)}"
        if slot in {"figure", "index"}:
            index, unit = self.rng.choice(self.topic.indexes).split("/")
            return index if slot == "index" else f"{index}达到{self['n']}{unit}"
        return self.said[slot]


@dataclass
class Teller:
    """Makes the turns of one conference, in order."""

    rng: Random
    needs: Needs
    words: Words
    city: str
    turns: list[Turn] = field(default_factory=list)
    records: int = 0
    surnames: set[str] = field(default_factory=set)
    outlets: set[str] = field(default_factory=set)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    # -------------------------------------------------------------- people

    def name(self, dotted: float) -> tuple[str, str]:
        """Full name and surname; no two people of a document share a surname."""
        rng = self.rng
        while True:
            if self.chance(dotted):
                name = rng.choice(v.DOTTED_NAMES)
                surname = name
            else:
                pool = rng.choices((v.SURNAMES, v.RARE_SURNAMES, v.DOUBLE_SURNAMES), (7, 2, 2))[0]
                surname = rng.choice(pool)
                name = surname + rng.choice(v.GIVEN_NAMES)
            if surname not in self.surnames:
                self.surnames.add(surname)
                return name, surname

    def officials(self) -> tuple[Person, ...]:
        """Up to three, of different posts: a label may print no more than that."""
        people: list[Person] = []
        offices = [topic.names[1] for topic in v.TOPICS]
        office = self.words.topic.names[1]
        for _ in range(self.rng.randint(1, self.needs.max_officials)):
            name, surname = self.name(dotted=0.1)
            while True:
                posts = next(posts for end, posts in v.POSTS.items() if office.endswith(end))
                post = self.rng.choice(posts)
                person = Person("official", name, surname, f"{self.city}市{office}", post)
                if person.short_post not in {p.short_post for p in people}:
                    break
            people.append(person)
            if self.chance(0.4):
                office = self.rng.choice(offices)
        return tuple(people)

    def moderator(self) -> Person:
        name, surname = self.name(dotted=0.0)
        known = self.needs.moderator_named or self.chance(0.4)
        post = self.rng.choice(v.MODERATOR_POSTS)
        return Person("moderator", name if known else "", surname, f"{self.city}市", post)

    def reporter(self) -> Person:
        while True:
            if self.needs.latin_outlets and self.chance(0.1):
                outlet = self.rng.choice(v.LATIN_OUTLETS)
            else:
                outlet = self.rng.choice(v.OUTLET_FORMS).format(self.rng.choice(v.OUTLET_STEMS))
            if outlet not in self.outlets:
                self.outlets.add(outlet)
                return Person("reporter", *self.name(dotted=0.08), outlet=outlet)

    # -------------------------------------------------------------- speech

    def paragraph(self, templates: Texts, size: int, traps: Texts, share: float) -> str:
        sentences = [self.words.deal(templates) for _ in range(size)]
        if self.chance(share):
            sentences.insert(self.rng.choice((0, 0, size)), self.words.deal(traps))
        if self.needs.stages and self.chance(0.12):
            # Behind a sentence or a comma: directions interrupt.
            at = self.rng.randrange(size)
            stage = self.words.deal(v.STAGES).join(STAGE_MARKS)
            head, comma, tail = sentences[at].partition("，" if self.chance(0.3) else "\0")
            sentences[at] = head + comma + stage + tail if comma else head + stage
        return "".join(sentences)

    def say(self, who: Person, *paragraphs: str, **record: Any) -> None:
        self.turns.append(Turn(who, paragraphs, **record))

    def opening(self, moderator: Person, officials: tuple[Person, ...]) -> None:
        deal = self.words.deal
        guests = [p.full + self.rng.choice(("先生", "女士")) for p in officials]
        lines = [
            deal(v.GREETINGS) + deal(v.OCCASION_LINES, place=self.city),
            deal(v.ATTENDANCE, people=self.rng.choice("、；，").join(guests))
            + deal(v.FIRST_FLOOR, who=officials[0].address),
        ]
        if moderator.name and (not self.needs.moderator_named or self.chance(0.2)):
            lines[0] += deal(v.SELF_INTRODUCTIONS, me=moderator.name)
        self.say(moderator, *(lines if self.chance(0.6) else ["".join(lines)]))

    def statement(self, who: Person, length: int) -> None:
        deal, rng = self.words.deal, self.rng
        headed = self.chance(0.4)
        paragraphs = [deal(v.SALUTATIONS)]
        for i in range(length):
            head = f"{ORDINALS[i]}、{v.HEADINGS[i]}。" if headed and i < len(v.HEADINGS) else ""
            paragraphs.append(
                head + self.paragraph(v.STATEMENTS, rng.randint(2, 4), v.STATEMENT_TRAPS, 0.45)
            )
        paragraphs.append(deal(v.STATEMENT_ENDS))
        self.say(who, *paragraphs)

    def question(self, asker: Person, to: Person | None, templates: Texts, start: bool) -> None:
        deal, rng = self.words.deal, self.rng
        said = start and self.chance(self.needs.say_outlet)
        text = deal(v.SELF_NAMINGS, outlet=asker.outlet) if said else ""
        greets = self.chance(0.4)
        text += deal(v.GREETED, who=to.address) if to and greets else ""
        text += deal(v.QUESTION_STARTS) if start else ""
        text += deal(v.ADDRESSES, who=to.address) if to and not greets else ""
        text += "".join(deal(templates) for _ in range(rng.choice((1, 1, 2)) if start else 1))
        self.records += 1
        facts = {"record": self.records - 1, "addressee": to, "says_outlet": said}
        self.say(asker, text, part="question", **facts)

    def answer(self, who: Person, first: str, length: int) -> None:
        sizes = [self.rng.randint(2, 4) for _ in range(length)]
        paragraphs = [self.paragraph(v.ANSWERS, size, v.TRAPS, 0.2) for size in sizes] or [""]
        paragraphs[0] = first + paragraphs[0]
        self.say(who, *paragraphs, record=self.records - 1, part="answer")

    def exchange(self, asker: Person, officials: tuple[Person, ...], last: bool) -> None:
        """One question and all that answers it, perhaps with a follow-up.

        A delegation is always said by an official: a moderator who passes a
        question on is only handing over, and would be in no record.
        """
        deal, rng = self.words.deal, self.rng
        first = rng.choice(officials)
        self.question(asker, first if self.chance(0.45) else None, v.QUESTIONS, start=True)
        second = rng.choice([p for p in officials if p is not first] or [first])
        if second is not first and self.chance(0.25):
            who = rng.choice((second.address, second.post + second.name, second.name + second.post))
            self.answer(first, deal(v.DELEGATIONS, who=who), 0)
            first, second = second, first
            self.answer(first, deal(v.ANSWER_STARTS), rng.randint(1, 3))
        else:
            self.answer(first, deal(v.ANSWER_STARTS) if self.chance(0.7) else "", rng.randint(1, 3))
            if second is not first and self.chance(0.25):
                self.answer(second, deal(v.SUPPLEMENTS), 1)
                first = second
        if self.chance(0.15):
            self.question(asker, None, v.FOLLOW_UPS, start=False)
            self.answer(first, "", 1)
        elif not last and self.chance(0.08):
            self.say(asker, deal(v.THANKS))


def tell(rng: Random, needs: Needs) -> Story:
    """A whole conference; equal generators tell equal ones."""
    topic = rng.choice(v.TOPICS)
    words = Words(rng, topic, rng.choice(v.OCCASIONS))
    city = rng.choice(v.CITIES)
    teller = Teller(rng, needs, words, city)
    date = datetime.date(2031, 1, 1) + datetime.timedelta(rng.randrange(365))
    officials, moderator = teller.officials(), teller.moderator()
    deal, chance = words.deal, teller.chance

    teller.opening(moderator, officials)
    teller.statement(officials[0], rng.randint(3, 8))
    thanked = officials[0]
    if len(officials) > 1 and chance(0.25):
        teller.say(moderator, deal(v.NEXT_FLOOR, thanked=thanked.address, who=officials[1].address))
        thanked = officials[1]
        teller.statement(thanked, rng.randint(2, 4))
    teller.say(moderator, deal(v.OPEN_FLOOR, thanked=thanked.address))
    rounds = rng.randint(4, 12)
    hosting = rng.choice((0.0, 0.25, 0.5, 0.9))
    askers: list[Person] = []
    for i in range(rounds):
        last = i == rounds - 1
        asker = rng.choice(askers[:-1]) if len(askers) > 2 and chance(0.1) else teller.reporter()
        askers.append(asker)
        teller.exchange(asker, officials, last)
        spoke = teller.turns[-1].who
        if not last and (spoke.role == "reporter" or chance(hosting)):
            handovers = v.LAST_HANDOVERS if i == rounds - 2 and chance(0.6) else v.HANDOVERS
            thanked = officials[0] if spoke.role == "reporter" else spoke
            teller.say(moderator, deal(handovers, thanked=thanked.address))
    teller.say(moderator, deal(v.CLOSINGS, thanked=officials[0].address))
    return Story(topic, city, date, moderator, officials, tuple(teller.turns), words)
