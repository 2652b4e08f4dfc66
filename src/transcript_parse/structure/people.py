"""Who is who: every person once, under all the labels and forms of address."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Role
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import Label, read_label, split_titles, strip_quotes


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
                    self._full_latin(said.name, title, fields)
                    if said.name.isascii() or "’" in said.name
                    else said.name
                )
                person = self._named(self._longer(name))
                person.learn(said.organization, said.titles)
                person.aliases.append(label)
                self._resolved[label] = person
        self._learn_titles()
        if self.title_person is None and title and not title.isascii():
            self.title_person = self._leading_name(title)
        if self.title_person is None:
            self.title_person = self._only_one(head)
        for label, said in parsed.items():
            if label not in self._resolved:
                unnamed = self._unnamed(label, said, title, fields)
                unnamed.aliases.append(label)
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
        }

    def _only_one(self, head: str) -> Person | None:
        """The one person the head of the page names with a post."""
        names = {n for _, n in self.lex.introduced(head[-3000:])}
        return self.people.get(names.pop()) if len(names) == 1 else None

    def _named(self, name: str) -> Person:
        if name not in self.people:
            self.people[name] = Person(name, name)
        return self.people[name]

    def _longer(self, name: str) -> str:
        """A known name this one is the tail of: MARY SMITH for SMITH."""
        return name

    def _unnamed(self, label: str, said: Label, title: str, fields: dict[str, str]) -> Person:
        if said.short and said.name:  # a Latin surname, first name or handle
            return self._named(self._full_latin(said.name, title, fields))
        if said.short:
            found = self.resolve(label)
            if found:
                return found
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
                if self.lex.is_name(m["name"])
            )
        return self._named(found.pop()) if len(found) == 1 else None

    def _full_latin(self, name: str, title: str, fields: dict[str, str]) -> str:
        """The full name behind a surname, first name or name in capitals."""
        head = "\n".join([title, *fields.values()])
        if " " in name:
            return name
        word = regex.escape(name)
        best = ""
        for where in (head, self.text):
            patterns = (
                rf"(?<![\w.])(\p{{Lu}}[\p{{L}}’'-]+)[ _\\]+(?i:{word})(?!\w)",
                rf"(?<!\w)(?i:{word}) (\p{{Lu}}[\p{{Ll}}’'][\p{{L}}’'-]+)(?!\w)",
            )
            for k, pattern in enumerate(patterns):
                counts: dict[str, int] = {}
                for m in compiled(pattern).finditer(where[:60_000]):
                    other = m[1]
                    if other.isupper() and len(other) > 2 and not name.isupper():
                        continue
                    if self.lex.is_address_word(other) or self.lex.verdict(other).weight <= -2:
                        continue
                    whole = m[0].replace("\\", "").replace("_", " ")
                    counts[whole] = counts.get(whole, 0) + 1
                if counts:
                    best = max(counts, key=lambda w: counts[w])
                    words = best.split()
                    if k == 0 and words[0].isupper():
                        continue
                    return " ".join(words)
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
                    and self.text.count(name) > 1
                ):
                    return self._named(name)
            break
        return None

    def of_label(self, label: str | None) -> Person | None:
        """Who speaks under a label."""
        return self._resolved.get(label) if label else None

    def resolve(self, mention: str) -> Person | None:
        """The one person a form of address means, or None."""
        if mention not in self._found:
            self._found[mention] = self._resolve(mention)
        return self._found[mention]

    def _resolve(self, mention: str) -> Person | None:
        known = set(map(id, self._resolved.values()))
        speaking = [p for p in self.people.values() if p.name and id(p) in known]
        return self._match(mention, speaking) or self._match(
            mention, [p for p in self.people.values() if p.name]
        )

    def _match(self, mention: str, named: list[Person]) -> Person | None:
        exact = [p for p in named if p.name and (p.name in mention)]
        if len(exact) == 1:
            return exact[0]
        end = self.lex.title_end(mention)
        title = max((t for t in self.lex.titles if mention[:end].endswith(t)), key=len, default="")
        who = strip_quotes(mention[: end - len(title)] if title else mention)
        if who:
            fits = [p for p in named if p.name and (p.name.startswith(who) or p.name.endswith(who))]
            titled = [p for p in fits if p.bears(title)] if title else fits
            chosen = titled or [p for p in fits if not p.titles]
            return chosen[0] if len(chosen) == 1 else None
        fits = [p for p in named if p.bears(title)]
        exact_title = [p for p in fits if any(t == title for t in p.titles)]
        if len(exact_title) == 1:
            return exact_title[0]
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
