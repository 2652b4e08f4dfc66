"""Who is who: every person once, under all the labels and forms of address."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from re import escape, finditer

from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Role
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import Label, read_label, split_titles, strip_quotes
from transcript_parse.structure.latin import FullNames


class Person:
    """Somebody who speaks, while the roster is being made."""

    def __init__(self, key: str, name: str | None) -> None:
        self.key = key
        self.name = name
        self.organization: str | None = None
        self.titles: list[str] = []
        self.aliases: list[str] = []
        self.role: Role | None = None
        self.speaks = False

    def learn(self, organization: str | None, titles: Iterable[str]) -> None:
        """Keep what a label or an introduction adds."""
        self.organization = self.organization or organization
        for title in titles:
            if title not in self.titles:
                self.titles.append(title)

    def bears(self, title: str) -> bool:
        """Whether one of the titles is this one, deputies addressed as their chiefs."""
        return any(t.endswith(title) or title.endswith(t) for t in self.titles)


class Roster:
    """All persons of one transcript."""

    def __init__(
        self,
        text: str,
        title: str,
        head: str,
        labels: list[str | None],
        lex: Lexicon,
        fields: dict[str, str],
    ) -> None:
        self.lex = lex
        self.text = text
        self.people: dict[str, Person] = {}
        self._resolved: dict[str, Person] = {}
        self.unresolved: dict[str, None] = {}  # forms of address that fit nobody, or several
        self._by_edge: dict[str, list[Person]] = {}
        self._head_names = cache(lambda: FullNames("\n".join([title, *fields.values()]), lex))
        self._text_names = cache(lambda: FullNames(text, lex))
        self._found: dict[str, Person | None] = {}
        legend = self._legend(head)
        parsed = {
            label: read_label(legend.get(label, label), lex)
            for label in dict.fromkeys(labels)
            if label
        }
        self.title_person: Person | None = None
        for name, organization, titles, place in introduced(text, title, lex):
            person = self._named(name)
            person.learn(organization, titles)
            if place == "title" and self.title_person is None:
                self.title_person = person
        for label, said in parsed.items():
            if said.name and not said.short:
                name = (
                    self._full_latin(said.name)
                    if said.name.isascii() or "’" in said.name
                    else said.name
                )
                person = self._named(self._longer(name))
                person.learn(said.organization, said.titles)
                person.aliases.append(label)
                person.speaks = True
                person.role = person.role or said.role
                self._resolved[label] = person
        self._learn_titles()
        if self.title_person is None and title and not title.isascii():
            self.title_person = self._leading_name(title)
        if self.title_person is None:
            self.title_person = self._only_one(head)
        for label, said in parsed.items():
            if label not in self._resolved:
                unnamed = self._unnamed(label, said)
                unnamed.aliases.append(label)
                unnamed.speaks = True
                unnamed.role = unnamed.role or said.role
                self._resolved[label] = unnamed

    def _learn_titles(self) -> None:
        """Titles by which the text itself calls people: 甘局长, 甘某某局长."""
        by_surname: dict[str, list[Person]] = {}
        for person in self.people.values():
            if person.name and not person.name.isascii():
                by_surname.setdefault(self.lex.surname(person.name) or person.name[:1], []).append(
                    person
                )
        text = self.text[:40_000]
        for start, end in self.lex.mentions(text):
            for surname in (text[start - 2 : start], text[start - 1 : start]):
                people = by_surname.get(surname, ())
                if len(people) == 1 and start:
                    people[0].learn(None, [text[start:end]])
                    break
            else:
                for size in (2, 3):
                    called = self.people.get(text[max(0, start - size) : start])
                    if called:
                        called.learn(None, [text[start:end]])

    def _legend(self, head: str) -> dict[str, str]:
        """What one-character labels stand for, where the page explains them."""
        return {
            m["short"]: m["who"]
            for cue in self.lex.cues.get("legend", ())
            for m in cue.compiled.finditer(head)
            if m["short"] and m["who"]
        }

    def _only_one(self, head: str) -> Person | None:
        """The one person the head of the page names with a post."""
        names = {n for _, n in self.lex.introduced(head[-3000:])}
        return self.people.get(names.pop()) if len(names) == 1 else None

    def _named(self, name: str) -> Person:
        person = self.people.get(name)
        if person is None:
            person = self.people[name] = Person(name, name)
            for edge in {name[0], name[-1]}:
                self._by_edge.setdefault(edge, []).append(person)
        return person

    def _longer(self, name: str) -> str:
        """A known name this one is the tail of: MARY SMITH for SMITH."""
        return name

    def _unnamed(self, label: str, said: Label) -> Person:
        if said.short and said.name:  # a Latin surname, first name or handle
            return self._named(self._full_latin(said.name))
        if said.short:
            found = self.resolve(label)
            if found:
                return found
            self.unresolved[label] = None
        if said.role == "official" and self.title_person is not None:
            return self.title_person
        if said.role == "moderator":
            host = self._host()
            if host:
                return host
        key = (
            said.organization
            if said.role == "reporter" and said.organization
            else said.role or label
        )
        if said.role not in ("reporter", "moderator"):
            key = label
        person = self.people.get(f"#{key}")
        if person is None:
            person = self.people[f"#{key}"] = Person(f"#{key}", None)
            person.learn(said.organization, said.titles)
        return person

    def _host(self) -> Person | None:
        """The person introduced as the moderator, if exactly one is."""
        found: set[str] = set()
        for cue in self.lex.cues.get("host", ()):
            found.update(
                m["name"]
                for m in cue.compiled.finditer(self.text[:6000])
                if m["name"] and self.lex.is_name(m["name"])
            )
        return self._named(found.pop()) if len(found) == 1 else None

    def _full_latin(self, name: str) -> str:
        """The full name behind a single Latin word; the head of the page knows best."""
        if " " in name:
            return name
        for where in (self._head_names, self._text_names):
            full = where().full(name)
            if full:
                return full
        return name

    def _leading_name(self, title: str) -> Person | None:
        for found in compiled(r"\p{Han}{2,4}").finditer(title.lstrip("# ")):
            for size in (3, 2, 4):
                name = found[0][:size]
                if (
                    len(name) == size
                    and self.lex.is_name(name)
                    and not self.lex.is_organization(name)
                    and not self.lex.says("not a name", name)
                    and self._stands_alone(name)
                ):
                    return self._named(name)
            break
        return None

    def _stands_alone(self, name: str) -> bool:
        """Whether the text has `name` more than once, and not always as part of one word."""
        at = [m.end() for m in finditer(escape(name), self.text)]
        if len(at) == 1:
            return bool(self.lex.says("behind a name", self.text[at[0] : at[0] + 4]))
        return len(at) > 1 and len({self.text[i : i + 1] for i in at}) > 1

    def of_label(self, label: str | None) -> Person | None:
        """Who speaks under a label."""
        return self._resolved.get(label) if label else None

    def resolve(self, mention: str) -> Person | None:
        """The one person a form of address means, or None."""
        if mention not in self._found:
            self._found[mention] = self._resolve(mention)
        return self._found[mention]

    def _resolve(self, mention: str) -> Person | None:
        exact = {
            id(p): p
            for size in (2, 3, 4)
            for at in range(len(mention) - size + 1)
            if (p := self.people.get(mention[at : at + size])) and p.name
        }
        if len(exact) == 1:
            return next(iter(exact.values()))
        end = self.lex.title_end(mention)
        title = max((t for t in self.lex.titles if mention[:end].endswith(t)), key=len, default="")
        who = strip_quotes(mention[: end - len(title)] if title else mention)
        if who:
            edge = self._by_edge
            starts = [p for p in edge.get(who[0], ()) if p.name and p.name.startswith(who)]
            ends = [p for p in edge.get(who[-1], ()) if p.name and p.name.endswith(who)]
            fits = list({id(p): p for p in starts + ends}.values())
        else:
            fits = [p for p in self.people.values() if p.name and p.bears(title)]
        speaking = [p for p in fits if p.speaks]
        return self._only(speaking, who, title) or self._only(fits, who, title)

    @staticmethod
    def _only(fits: list[Person], who: str, title: str) -> Person | None:
        """The one person who fits, by title where there is one."""
        if who:
            titled = [p for p in fits if p.bears(title)] if title else fits
            fits = titled or [p for p in fits if not p.titles]
        if title and len(fits) > 1:  # 局长 is the chief, where a 副局长 is there as well
            fits = [p for p in fits if title in p.titles]
        return fits[0] if len(fits) == 1 else None


def introduced(
    text: str, title: str, lex: Lexicon
) -> list[tuple[str, str | None, tuple[str, ...], str]]:
    """Persons named behind their titles: in the title, the lede, the opening.

    Yields name, organization, titles, and where they stand.
    """
    found: list[tuple[str, str | None, tuple[str, ...], str]] = []
    for where, part in (("title", title), ("text", text[:8000])):
        for post, name in lex.introduced(part):
            if lex.is_name(name) and not lex.says("not a name", name):
                organization, titles = split_titles(post, lex)
                found.append((name, organization, titles, where))
    return found
