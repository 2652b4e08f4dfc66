"""Who is who: the roster, filled from labels, posts and what the page says of its people."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise
from re import escape, finditer

from transcript_parse.initials import is_initials, whose_initials
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import (
    Label,
    last_title,
    read_label,
    strip_quotes,
    without_asides,
)
from transcript_parse.structure.latin import ended_by
from transcript_parse.structure.person import Person
from transcript_parse.structure.posts import named_with_posts, names_said, self_named, whole_names
from transcript_parse.structure.register import NEAR, Register
from transcript_parse.text import is_latin

_TITLED = 40_000  # characters in which people without a title may be called by one
_BRACKETS = "（）()"
_INDEX = "0123456789-.– "
_STEM = 6  # letters of a post that tell it
_OPENING = 8000  # characters at the start of a page in which people are introduced


_FOREIGN = compiled(r"\p{Han}{2,6}")
_LATIN_NAME = (2, 3)  # words of a Latin name
_LONGEST_BODY = 14  # characters of a body in front of a label
_BODY = compiled(r"\p{Han}{2,14}\Z")


class Roster(Register):
    """The persons of one transcript, by the labels under which they speak."""

    def __init__(
        self,
        text: str,
        title: str,
        begins: int,
        labels: list[str | None],
        lex: Lexicon,
        fields: dict[str, str],
        first_words: dict[str, str],
    ) -> None:
        """`begins` is where the first block begins: in front of it stands the head."""
        super().__init__(text, "\n".join([title, *fields.values()]), begins, lex)
        self._first_words = first_words
        self._resolved: dict[str, Person] = {}
        self._in_front: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for before, label in pairwise(labels):
            if before and label:
                self._in_front[label][before] += 1
        self.unresolved: dict[str, None] = {}  # forms of address that fit nobody, or several
        legend = self._initials(labels) | self._legend(text[:begins])
        parsed = {
            label: read_label(legend.get(label, label), lex)
            for label in dict.fromkeys(labels)
            if label
        }
        self._offices = tuple(label for label, told in parsed.items() if not told.name)
        self._hosts = self._introduced_hosts(parsed)
        self.title_person: Person | None = None
        in_title = named_with_posts(title, lex, heading=True)
        in_text = named_with_posts(text[:_OPENING], lex)
        self._introduced = whole_names(in_text, text)
        for said in whole_names([*in_title, *in_text], text):
            whole = self._foreign(said.name) if said in in_title else ""
            person = self.named(whole or said.name)
            person.learn(said.organization, said.titles)
            if said in in_title and self.title_person is None:
                self.title_person = person
        for label, told in parsed.items():
            if told.name and not told.short:
                name = self._full_latin(told.name) if is_latin(told.name) else told.name
                whole = self._foreign(name) if told.titles else ""
                person = self.named(whole or self._longer(name))
                person.learn(told.organization, told.titles)
                person.aliases.append(label)
                person.speaks = True
                person.role = person.role or told.role
                self._resolved[label] = person
        self._learn_bodies()
        self._learn_titles()
        if self.title_person is None and title and not title.isascii():
            self.title_person = self._leading_name(title)
        if self.title_person is None:
            self.title_person = self._named_in_latin(title)
        if self.title_person is None:
            self.title_person = self._only_one(begins - NEAR, begins)
        for label, told in parsed.items():
            if label not in self._resolved:
                unnamed = self._unnamed(label, told)
                unnamed.aliases.append(label)
                unnamed.speaks = True
                unnamed.role = unnamed.role or told.role
                self._resolved[label] = unnamed
                if self.title_person is None and title.startswith(label) and unnamed.name:
                    self.title_person = unnamed  # whose office the title begins with
        for person in self.people.values():
            if person.name and is_latin(person.name):
                self._learn_rank(person, person.name.split()[-1])
        for name in self._hosts & self.people.keys():
            self.people[name].hosts = True

    def _learn_bodies(self) -> None:
        """The bodies that the opening names right in front of a label: 消防局甘局长某某."""
        opening = self.text[:_OPENING]
        for person in self.people.values():
            name = person.name
            at = opening.find(name) if name and not (person.titles or is_latin(name)) else -1
            title = last_title(opening[max(0, at - _LONGEST_BODY) : at], self.lex) if at > 0 else ""
            if title and person.speaks:
                person.learn(None, (title,))
        for label, person in self._resolved.items():
            at = opening.find(label) if not (person.organization or is_latin(label)) else -1
            found = _BODY.search(opening, max(0, at - _LONGEST_BODY), at) if at > 0 else None
            if found and self.lex.is_organization(found[0]):
                body = found[0]
                for cue in self.lex.cues.get("lead-in", ()):
                    body = cue.compiled.sub("", body) or body
                person.learn(body, ())

    def _learn_titles(self) -> None:
        """Titles by which the text itself calls people: 甘局长, 甘某某局长."""
        by_surname: dict[str, list[Person]] = {}
        for person in self.people.values():
            if person.name and not is_latin(person.name):
                by_surname.setdefault(self.lex.surname(person.name) or person.name[:1], []).append(
                    person
                )
        untitled = any(not p.titles for people in by_surname.values() for p in people)
        text = self.text[: _TITLED if untitled else _OPENING]
        for start, end in self.lex.mentions(text):
            for surname in (text[start - 2 : start], text[start - 1 : start]):
                people = by_surname.get(surname, ())
                if untitled and len(people) == 1 and start:
                    people[0].learn_called(text[start:end])
                    break
            else:
                for size in (2, 3):
                    called = self.people.get(text[max(0, start - size) : start])
                    if called:
                        called.learn_called(text[start:end])

    def _learn_rank(self, person: Person, last: str) -> None:
        """Ranks in front of a Latin name where the page first gives it."""
        at = self.text.find(last, 0, _TITLED)
        for _ in range(5):
            if at < 0:
                break
            for cue in self.lex.cues.get("rank", ()):
                found = cue.compiled.search(self.text[max(0, at - 60) : at].rpartition("\n")[2])
                if found and found["rank"]:
                    person.learn(None, [found["rank"].title()])
            behind = self.text[at + len(last) : at + len(last) + 60].partition("\n")[0]
            for cue in self.lex.cues.get("rank behind", ()):
                found = cue.compiled.match(behind)
                if found:
                    person.learn(None, [found["rank"].title()])
            at = self.text.find(last, at + 1, _TITLED)

    def _legend(self, head: str) -> dict[str, str]:
        """What one-character labels stand for, where the page explains them."""
        return {
            m["short"]: m["who"]
            for cue in self.lex.asked("legend", head)
            for m in cue.compiled.finditer(head)
            if m["short"] and m["who"]
        }

    def _initials(self, labels: Iterable[str | None]) -> dict[str, str]:
        """The full names of the page that labels in initials stand for."""
        found = [
            label
            for label in dict.fromkeys(labels)
            if label and is_initials(label) and self.lex.verdict(label).role is None
        ]
        if not found:
            return {}
        first: dict[str, int] = {}
        for line in finditer(rf"(?m)^(?:[^\n]{{0,12}}[ \t])?({'|'.join(found)})\b", self.text):
            first.setdefault(line[1], line.start(1))
        return whose_initials(self.text, first, self.lex.is_address_word)

    def _only_one(self, start: int, end: int) -> Person | None:
        """The one person this part of the page names with a post, hosts aside."""
        names = {p.name for p in self._introduced if start <= p.at < end} - self._hosts
        return self.people.get(names.pop()) if len(names) == 1 else None

    def _unnamed(self, label: str, said: Label) -> Person:
        if said.short and said.name:  # a Latin surname, first name, handle or rank
            ranked = None
            if self.lex.is_address_word(label):
                ranked = self._of_rank(label) or self._principal() or self._only_speaker()
            person = ranked or self._of_last_names(self._full_latin(said.name))
            person.learn(said.organization, said.titles)
            return person
        if said.short:
            found = self._foreigner(said) or self.resolve(self._who_answers(label))
            if found:
                return found
            self.unresolved[label] = None
        official = said.role == "official" and is_latin(label) and len(label.rstrip(_INDEX)) > 1
        named = self._labelled_so(label) if official else None
        if named:
            return named
        introduced = self._introduced_as(label) if official else None
        if introduced or official:
            principal = introduced or self._principal()
            if principal:
                return principal
        if said.role == "official":
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
            if found and not self._speaks_before(found, label):
                return found
        if said.role == "moderator":
            host = self._announcer(label) if self.lex.says("announces", label) else self._host()
            host = host or self._chair_by_office(label)
            if host:
                return host
        key = (
            said.organization
            if said.role == "reporter" and said.organization
            else said.role or label
        )
        index = strip_quotes(self.lex.split("reporter", label)[2])
        if said.role not in ("reporter", "moderator") or self.lex.says("index", index):
            letter = label.rstrip(_INDEX)
            key = letter if len(letter) == 1 else label  # A1 and A2 number the answers
        unnamed = self.people.get(f"#{key}")
        if unnamed is None:
            unnamed = self.people[f"#{key}"] = Person(f"#{key}", None)
            unnamed.learn(said.organization, said.titles)
        return unnamed

    def _of_last_names(self, name: str) -> Person:
        """Who is called so; or the one speaker whose label has more in front: J. Ada Roe."""
        ends = (p for p in self._by_edge.get(name[-1], ()) if p.name and p.speaks)
        longer = [p for p in ends if (p.name or "").endswith(f" {name}")]
        return longer[0] if len(longer) == 1 and name not in self.people else self.named(name)

    def _labelled_so(self, label: str) -> Person | None:
        """The one speaker with whose whole name, the label of other turns, this label ends."""
        words = label.split()
        tails = (" ".join(words[-size:]) for size in _LATIN_NAME if size < len(words))
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
        """Whom a label means without the word for an answer, and asides: 次长答, 答（次长）."""
        bare = without_asides(label)
        if bare != label and self.lex.says("only answers", bare):
            return label.removeprefix(bare).strip(_BRACKETS)
        answers, who, behind = self.lex.split("answers", bare)
        return who if answers and who and not behind else bare

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
        found = {m["name"] for m in compiled(pattern).finditer(self.text[:_OPENING])}
        return self.named(found.pop()) if len(found) == 1 else None

    def _of_rank(self, rank: str) -> Person | None:
        """The one speaker whose rank in Latin this is."""
        bearers = {
            p.key: p
            for p in self.people.values()
            if p.name and p.speaks and rank.casefold() in (t.casefold() for t in p.titles)
        }
        return next(iter(bearers.values())) if len(bearers) == 1 else None

    def _introduced_hosts(self, parsed: dict[str, Label]) -> set[str]:
        """Who the page, or else an unnamed moderator, says is the moderator."""
        named = self_named(self.text[:_OPENING], self.lex, "host")
        head = self.text[: self._begins]
        named |= self_named(head, self.lex, "host field")
        for label, said in parsed.items():
            if not named and said.role == "moderator" and not said.name:
                words = self._first_words.get(label, "")
                # a pen name has no surname; but the field and its bearer say the same
                pen = names_said(head, self.lex, "host field")
                pen &= names_said(words, self.lex, "self-name")
                named = pen or self_named(words, self.lex, "self-name")
        return named

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

    def _leading_name(self, title: str) -> Person | None:
        """The person with whose name a title begins."""
        begins = compiled(r"[#\s]*(\P{Han}*)(?=\p{Han}{2})").match(title)
        if begins is None or title.startswith(self._offices, begins.end()):
            return None
        for size in (3, 2, 4):
            name = title[begins.end() : begins.end() + size]
            rest = title[begins.end() + size :][:4]
            if (
                len(name) == size
                and self.lex.is_name(name)
                and not self.lex.is_organization(name)
                and not last_title(name, self.lex)
                and not self.lex.says("not a name", name)
                and self.lex.says("behind a name", rest)
                and not self.lex.says("behind a place", rest)
                and self._stands_alone(name)
            ):
                return self.named(name)
        return None

    def _named_in_latin(self, title: str) -> Person | None:
        """Whom a title in Latin names with a post behind the word for the event."""
        for cue in self.lex.asked("event of somebody", title):
            for found in cue.compiled.finditer(title):
                words = found["who"].split()
                ranks = (n for n, word in enumerate(words, 1) if self._is_rank(word))
                post = max(ranks, default=0)
                if post and len(words[post:]) in _LATIN_NAME:
                    person = self.named(" ".join(words[post:]))
                    person.learn(None, (" ".join(words[:post]),))
                    return person
        return None

    def _is_rank(self, word: str) -> bool:
        """Whether a Latin word is a post, or the last one of it."""
        return word in self.lex.title_set or self.lex.is_address_word(word)

    def _stands_alone(self, name: str) -> bool:
        """Whether the text has `name` more than once, and not always as part of one word."""
        at = [m.end() for m in finditer(escape(name), self.text)]
        if len(at) == 1:
            return bool(self.lex.says("behind a name", self.text[at[0] : at[0] + 4]))
        return len(at) > 1 and len({self.text[i : i + 1] for i in at}) > 1

    def of_label(self, label: str | None) -> Person | None:
        """Who speaks under a label."""
        return self._resolved.get(label) if label else None
