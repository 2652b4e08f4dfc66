"""Whom a label means that says an office, a surname or a role, and no name."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from re import escape

from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import Label, last_title, strip_quotes, without_asides
from transcript_parse.structure.latin import ended_by
from transcript_parse.structure.person import UNNAMED, Person
from transcript_parse.structure.posts import Named, self_named
from transcript_parse.structure.register import NEAR, Register
from transcript_parse.text import is_latin

OPENING = 8000  # characters at the start of a page in which people are introduced
LATIN_NAME = (2, 3)  # words of a Latin name
_BRACKETS = "（）()"
_INDEX = "0123456789-.– "
_STEM = 6  # letters of a post that tell it
_FOREIGN = compiled(r"\p{Han}{2,6}")


class Offices(Register):
    """The persons of one transcript, and who speaks under a label without a name."""

    def __init__(
        self,
        text: str,
        head: str,
        begins: int,
        labels: list[str | None],
        lex: Lexicon,
        first_words: dict[str, str],
    ) -> None:
        """`first_words` is what is first said under each label."""
        super().__init__(text, head, begins, lex)
        self._first_words = first_words
        self._resolved: dict[str, Person] = {}
        self._in_front: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for before, label in pairwise(labels):
            if before and label:
                self._in_front[label][before] += 1
        self._hosts: set[str] = set()
        self._introduced: list[Named] = []
        self.title_person: Person | None = None
        self.unresolved: dict[str, None] = {}  # forms of address that fit nobody, or several

    def _unnamed(self, label: str, said: Label) -> Person:
        """Who speaks under a label that does not give a whole name."""
        if said.short and said.name:  # a Latin surname, first name, handle or rank
            return self._of_short_name(label, said)
        found = self._of_short_label(label, said) if said.short else None
        if found is None and said.role == "official":
            found = self._in_office(label)
        if found is None and said.role == "moderator":
            announces = self.lex.says("announces", label)
            found = self._announcer(label) if announces else self._host()
            found = found or self._chair_by_office(label)
        return found or self._nameless(label, said)

    def _of_short_name(self, label: str, said: Label) -> Person:
        ranked = None
        if self.lex.is_address_word(label):
            ranked = self._of_rank(label) or self._principal() or self._only_speaker()
        person = ranked or self._of_last_names(self._full_latin(said.name or ""))
        person.learn(said.organization, said.titles)
        return person

    def _of_short_label(self, label: str, said: Label) -> Person | None:
        found = self._foreigner(said) or self.resolve(self._who_answers(label))
        if found is None:
            self.unresolved[label] = None
        return found

    def _in_office(self, label: str) -> Person | None:
        """The official whom an office, or a word for the answers, means."""
        if is_latin(label) and len(label.rstrip(_INDEX)) > 1:
            named = self._labelled_so(label) or self._introduced_as(label) or self._principal()
            if named:
                return named
        inside = self._inside(label)
        if inside:
            return self.named(inside)
        found = (
            (self.resolve(label) if last_title(label, self.lex) == label else None)
            or self.title_person
            or self.resolve(label)
            or self._only_one(self._begins, self._begins + NEAR)  # whom the host introduces
            or self._only_speaker()
        )
        return found if found and not self._speaks_before(found, label) else None

    def _nameless(self, label: str, said: Label) -> Person:
        """A person without a name, the same for labels that tell no two apart."""
        key = said.role or label
        if said.role == "reporter":
            key = said.organization or key
        index = strip_quotes(self.lex.split("reporter", label)[2])
        if said.role not in ("reporter", "moderator") or self.lex.says("index", index):
            letter = label.rstrip(_INDEX)
            key = letter if len(letter) == 1 else label  # A1 and A2 number the answers
        key = f"{UNNAMED}{key}"
        unnamed = self.people.get(key)
        if unnamed is None:
            unnamed = self.people[key] = Person(key, None)
            unnamed.learn(said.organization, said.titles)
        return unnamed

    def _only_one(self, start: int, end: int) -> Person | None:
        """The one person this part of the page names with a post, hosts aside."""
        names = {p.name for p in self._introduced if start <= p.at < end} - self._hosts
        return self.people.get(names.pop()) if len(names) == 1 else None

    def _of_last_names(self, name: str) -> Person:
        """Who is called so; or the one speaker whose label has more in front: J. Ada Roe."""
        ends = (p for p in self._by_edge.get(name[-1], ()) if p.name and p.speaks)
        longer = [p for p in ends if (p.name or "").endswith(f" {name}")]
        return longer[0] if len(longer) == 1 and name not in self.people else self.named(name)

    def _labelled_so(self, label: str) -> Person | None:
        """The one speaker with whose whole name, the label of other turns, this label ends."""
        words = label.split()
        tails = (" ".join(words[-size:]) for size in LATIN_NAME if size < len(words))
        people = (self.people.get(tail) for tail in tails)
        return next((p for p in people if p and p.speaks), None)

    def _foreigner(self, said: Label) -> Person | None:
        """Whom a foreign surname in front of an office means: 某某特总统, of 某尔·某某特."""
        surname = said.organization if said.titles else None
        name = self._foreign(surname) if surname else ""
        if not name:
            return None
        person = self.named(name)
        person.learn(None, said.titles)
        return person

    def _foreign(self, surname: str) -> str:
        """The one name with a dot whose last part this is."""
        names = ended_by(surname, self._dotted(), self.text, self.lex)
        return names.pop() if len(names) == 1 else ""

    def _chair_by_office(self, label: str) -> Person | None:
        """Whom the head of the page names with the office that is the label: 主席."""
        person = self.resolve(label) if last_title(label, self.lex) == label else None
        named = person and person.name and person.name in self.text[: self._begins]
        return person if named else None

    def _who_answers(self, label: str) -> str:
        """Whom a label means without the verb behind it, and asides: 次长答, 答（次长）."""
        bare = without_asides(label)
        if bare != label and self.lex.says("only answers", bare):
            return label.removeprefix(bare).strip(_BRACKETS)
        who, _ = self.lex.verb_behind(bare)
        return who or bare

    def _inside(self, label: str) -> str:
        """The name in brackets behind 答 that is none by its form, if the page has it elsewhere.

        So are foreign ones: 答（某某特）, of 某尔·某某特.
        """
        inside = label.removeprefix(without_asides(label)).strip(_BRACKETS)
        if not _FOREIGN.fullmatch(inside) or last_title(inside, self.lex):
            return ""
        if self.lex.called(inside):
            called = self.resolve(inside)
            return called.name or "" if called else ""
        longer = self._longer(inside)
        bare = self.text.count(inside) > self.text.count(f"（{inside}")
        return longer if longer != inside or bare else ""

    def _principal(self) -> Person | None:
        """Who first answers under an office in Han script.

        Releases in two languages print the office in letters in the second, and there
        the same person answers.
        """
        for label, person in self._resolved.items():
            if person.name and not is_latin(label) and person.role not in ("reporter", "moderator"):
                return person
        return None

    def _introduced_as(self, post: str) -> Person | None:
        """Whom the page introduces with a post that stands for a label: Jane Roe, Spokesman."""
        first = post.split()[0]
        stem = escape(first[:_STEM]) + r"\w*"  # Spokesman, Spokesperson
        return self._with_post(escape(first)) or self._with_post(stem)

    def _with_post(self, word: str) -> Person | None:
        """The one person whom the opening names in front of, or behind, a Latin post."""
        name = r"(?P<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3})"
        behind = rf"{name}, (?:the )?(?:\p{{Lu}}\w+ ){{0,2}}(?i:{word})\b"
        pattern = rf"{behind}|(?i:\b{word}) (?:for [^,.\n]{{1,60}}, )?{name}"
        found = {m["name"] for m in compiled(pattern).finditer(self.text[:OPENING])}
        return self.named(found.pop()) if len(found) == 1 else None

    def _of_rank(self, rank: str) -> Person | None:
        """The one speaker whose rank in Latin this is."""
        bearers = {
            p.key: p
            for p in self.people.values()
            if p.name and p.speaks and rank.casefold() in (t.casefold() for t in p.titles)
        }
        return next(iter(bearers.values())) if len(bearers) == 1 else None

    def introduced(self) -> list[Person]:
        """Everybody whom the head of the page names with a post."""
        said = (self.people.get(p.name) for p in self._introduced if p.at < self._begins)
        return list({p.key: p for p in said if p}.values())

    def _host(self) -> Person | None:
        """The moderator, if exactly one is introduced, or named in a label."""
        if len(self._hosts) == 1:
            return self.named(next(iter(self._hosts)))
        chairs = [p for p in self.people.values() if p.name and p.role == "moderator"]
        return chairs[0] if len(chairs) == 1 and not self._hosts else None

    def _announcer(self, label: str) -> Person | None:
        """Who announces, by what is first said under the label: the host may be another."""
        said = self._first_words.get(label, "")
        named = self_named(said, self.lex, "self-name") | self_named(said, self.lex, "host")
        return self.named(named.pop()) if len(named) == 1 else None

    def _only_speaker(self) -> Person | None:
        """The one named person who speaks, and neither asks nor chairs."""
        speaking = [
            p
            for p in self.people.values()
            if p.name and p.speaks and p.role not in ("reporter", "moderator")
        ]
        return speaking[0] if len(speaking) == 1 else None

    def _speaks_before(self, person: Person, label: str) -> bool:
        """Whether whoever speaks under the label mostly does so right behind that person."""
        in_front = self._in_front[label]
        behind = sum(in_front[alias] for alias in set(person.aliases))
        return behind > 1 and 2 * behind > in_front.total()
