"""Who is who: the roster, filled from labels, posts and what the page says of its people."""

from __future__ import annotations

from collections.abc import Iterable
from re import escape, finditer

from transcript_parse.initials import is_initials, speaker_keys, whose_initials
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import Label, last_title, read_label
from transcript_parse.structure.offices import LATIN_NAME, OPENING, Offices
from transcript_parse.structure.person import Person
from transcript_parse.structure.posts import named_with_posts, names_said, self_named, whole_names
from transcript_parse.structure.register import NEAR
from transcript_parse.text import is_latin

_TITLED = 40_000  # characters in which people without a title may be called by one
_LONGEST_BODY = 14  # characters of a body in front of a label
_BODY = compiled(r"\p{Han}{2,14}\Z")


class Roster(Offices):
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
        head = "\n".join([title, *fields.values()])
        keyed: dict[str, str] = {}
        for (start, end), key in speaker_keys(text, lex):
            keyed |= key
            blank = "".join(c if c == "\n" else " " for c in text[start:end])
            text = text[:start] + blank + text[end:]  # labels are no names
        super().__init__(text, head, begins, labels, lex, first_words)
        legend = self._initials(labels) | self._legend(text[:begins])
        legend |= keyed
        parsed = {
            label: read_label(legend.get(label, label), lex)
            for label in dict.fromkeys(labels)
            if label
        }
        self._hosts = self._introduced_hosts(parsed)
        self._learn_introduced(title)
        for label, told in parsed.items():
            if told.name and not told.short:
                name = self._full_latin(told.name) if is_latin(told.name) else told.name
                whole = self._foreign(name) if told.titles else ""
                person = self.named(whole or self._longer(name))
                person.learn(told.organization, told.titles)
                self._speaks_under(label, told, person)
        self._learn_bodies()
        self._learn_titles()
        offices = tuple(label for label, told in parsed.items() if not told.name)
        self.title_person = (
            self.title_person
            or self._leading_name(title, offices)
            or self._named_in_latin(title)
            or self._only_one(begins - NEAR, begins)
        )
        for label, told in parsed.items():
            if label not in self._resolved:
                person = self._unnamed(label, told)
                self._speaks_under(label, told, person)
                if self.title_person is None and title.startswith(label) and person.name:
                    self.title_person = person  # whose office the title begins with
        for person in self.people.values():
            if person.name and is_latin(person.name):
                self._learn_rank(person, person.name.split()[-1])
        for name in self._hosts & self.people.keys():
            self.people[name].hosts = True

    def _speaks_under(self, label: str, told: Label, person: Person) -> None:
        person.aliases.append(label)
        person.speaks = True
        person.role = person.role or told.role
        self._resolved[label] = person

    def _learn_introduced(self, title: str) -> None:
        """Whom the title and the opening name with a post."""
        in_title = named_with_posts(title, self.lex, heading=True)
        in_text = named_with_posts(self.text[:OPENING], self.lex)
        self._introduced = whole_names(in_text, self.text)
        for said in whole_names([*in_title, *in_text], self.text):
            whole = self._foreign(said.name) if said in in_title else ""
            person = self.named(whole or said.name)
            person.learn(said.organization, said.titles)
            if said in in_title and self.title_person is None:
                self.title_person = person

    def _learn_bodies(self) -> None:
        """The bodies that the opening names right in front of a label: 消防局甘局长某某."""
        opening = self.text[:OPENING]
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
        text = self.text[: _TITLED if untitled else OPENING]
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

    def _introduced_hosts(self, parsed: dict[str, Label]) -> set[str]:
        """Who the page, or else an unnamed moderator, says is the moderator."""
        named = self_named(self.text[:OPENING], self.lex, "host")
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

    def _leading_name(self, title: str, offices: tuple[str, ...]) -> Person | None:
        """The person with whose name a title begins, if with none of these labels."""
        begins = compiled(r"[#\s]*(\P{Han}*)(?=\p{Han}{2})").match(title)
        if begins is None or title.startswith(offices, begins.end()):
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
                if post and len(words[post:]) in LATIN_NAME:
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
