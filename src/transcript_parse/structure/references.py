"""Where a text refers to its speakers: by name, title, body, or number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from transcript_parse.lexicon import Lexicon
from transcript_parse.structure.labels import last_title
from transcript_parse.structure.people import Roster
from transcript_parse.structure.person import Person
from transcript_parse.text import is_latin, positions

_FOREIGN = 100  # names with a dot that are looked for one by one
_FIRSTS = 30  # first characters of names, up to which they are looked for one by one
_BODY = 12  # characters of a body in front of somebody
MANY = 100  # people among whom a surname or two characters of a body tell nobody apart


class Reference(NamedTuple):
    """Words that mean one speaker, or several."""

    start: int
    end: int
    people: tuple[Person, ...]
    bare: bool = False  # a title without a name


class References:
    """All that the speakers of one transcript may be called."""

    def __init__(self, roster: Roster, speakers: Sequence[Person], lex: Lexicon) -> None:
        self.roster = roster
        self.lex = lex
        self.mentions = cache(lex.mentions)  # a question is asked for them more than once
        self.speakers = speakers
        self.keys = {p.key for p in speakers}
        self.named = {p.name: p for p in speakers if p.name and not is_latin(p.name)}
        self.sizes = sorted({len(name) for name in self.named}, reverse=True)
        self.officials = [p for p in speakers if p.name and p.role == "official"]
        self.bodied = [p for p in speakers if p.organization]
        self.spelled: dict[str, list[Person]] = defaultdict(list)
        for person in self.bodied:
            for character in set(person.organization or ""):
                self.spelled[character].append(person)
        self.starts: dict[str, list[Person]] = defaultdict(list)
        self.given: dict[str, Person] = {}
        self.foreign: dict[str, Person] = {}
        self.titled: dict[str, list[Person]] = {}
        for name, person in self.named.items():
            self._learn_name(name, person)
        bodies = [p.organization for p in self.bodied if p.organization]
        # with and without the last character, which the title may share: 消防(局)局长
        self.bodies = {b[-n:] for body in bodies for b in (body, body[:-1]) for n in (2, 3)}
        # what a name, or one of a single bearer, begins with
        self.pairs = {key[:2] for key in (*self.named, *self.starts, *self.given)}
        self.lone = {key for key, people in self.starts.items() if len(key) == len(people) == 1}
        self.firsts = {start[0] for start in self.starts} | {given[0] for given in self.given}

    def _learn_name(self, name: str, person: Person) -> None:
        """What of a name may stand for the whole of it."""
        if "·" in name:
            parts = [part for part in name.split("·") if len(part) > 1]
            for part in [name, *parts] if len(self.foreign) < _FOREIGN else ():
                self.foreign.setdefault(part, person)
            self.starts[parts[-1][0] if parts else name[0]].append(person)
            return
        surname = self.lex.surname(name)
        if not surname and len(name) > 3:  # a foreign name without a dot
            self.foreign.setdefault(name, person)
            sizes = (2, 3) if len(self.foreign) < _FOREIGN else ()
            for size in sizes:  # which is the family's is not known: 某某, 某某某
                self.starts[name[:size]].append(person)
            return
        surname = surname or name[:1]
        for start in {surname, name[:2]}:
            self.starts[start].append(person)
        if len(name) > len(surname) + 1:
            self.given.setdefault(name[len(surname) :], person)

    def find(
        self, text: str, answering: Sequence[Person], groups: Sequence[Reference]
    ) -> list[Reference]:
        """All references in order; `answering` are those who answer, in order.

        `groups` are those by number, which `groups()` has found.
        """
        found = [
            *self._by_titles(text, answering),
            *self._by_names(text),
            *(g for g in groups if not text[g.start].isascii()),
            *self._by_bodies(text),
        ]
        found.sort(key=lambda r: (r.start, -r.end))
        kept: list[Reference] = []
        for reference in found:
            if not kept or reference.start >= kept[-1].end:
                kept.append(reference)
            elif reference.end > kept[-1].end and kept[-1].bare:
                kept[-1] = reference
        return kept

    # ----------------------------------------------------------- by a title

    def _by_titles(self, text: str, answering: Sequence[Person]) -> Iterator[Reference]:
        for start, end in self.mentions(text):
            title = text[start:end]
            while text.startswith(title, end):  # called twice: 市长市长，
                end += len(title)
            found = self._titled(text, start, title, answering)
            if found:
                at = start - len(found[0])
                yield Reference(
                    self._body_before(text, at, found[1]), end, (found[1],), not found[0]
                )

    def _titled(
        self, text: str, start: int, title: str, answering: Sequence[Person]
    ) -> tuple[str, Person] | None:
        """Who bears the title at `start`, and what names them in front of it."""
        name = self._name_before(text, start)
        if name:
            return name, self.named.get(name) or self.foreign[name]
        for size in (3, 2, 1):
            who = text[max(0, start - size) : start]
            if len(who) < size or not self._may_be(who):
                continue
            person = self.roster.resolve(who + title) or self._of_several(
                text, start, who, title, answering
            )
            if person and person.key in self.keys:
                return who, person
        if self._named_by_surname(text, start):
            return None  # somebody of that surname is meant, not whoever bears the title
        person = self._of_body(text, start) or self._by_title(title, answering)
        return ("", person) if person and person.key in self.keys else None

    def _of_several(
        self, text: str, start: int, who: str, title: str, answering: Sequence[Person]
    ) -> Person | None:
        """Which of several with this surname and title: by the body in front, or who answers."""
        if who not in self.starts:
            return None
        if len(self.starts[who]) > MANY:
            return None
        fits = [p for p in self.starts[who] if p.bears(title)]
        here = start - len(who)
        of_body = [p for p in fits if self._body_before(text, here, p) < here]
        if len(of_body) == 1:
            return of_body[0]
        answers = [p for p in answering if p in fits]
        return answers[0] if len(fits) > 1 and answers else None

    def _by_title(self, title: str, answering: Sequence[Person]) -> Person | None:
        """The one who bears a title, or whoever stands at the microphone."""
        bearers = self.bearing(title)
        if len(bearers) == 1:
            return bearers[0]
        person = self.roster.resolve(title)
        if person is not None:
            return person
        only = self.officials[0] if len(self.officials) == 1 else None
        if only and not only.titles:
            return only
        first = answering[0] if answering else None
        fits = first and first.name and (first.bears(title) or not bearers)
        return first if fits else None

    def bearing(self, title: str) -> list[Person]:
        """Who bears a title: as a rank in Latin, as a label, or as titles are borne."""
        if title not in self.titled:
            self.titled[title] = [
                p
                for p in self.speakers
                if any(t.casefold().endswith(title) for t in p.titles)
                or any(a.casefold() == title for a in p.aliases)
                or (not title.isascii() and p.bears(title))
            ]
        return self.titled[title]

    def named_by_surname(self, text: str, start: int) -> str:
        """The surname in front of a title, or ''."""
        return text[start - 1] if start and self._named_by_surname(text, start) else ""

    def _named_by_surname(self, text: str, start: int) -> bool:
        """Whether a surname stands in front, and no word that looks like one: 那局长."""
        before = text[max(0, start - 1) : start]
        if before not in self.lex.surnames or self.lex.says("before a bare title", before):
            return False
        return not self.joined(before)

    def joined(self, words: str) -> bool:
        """Whether these words do nothing but join two who are addressed."""
        joints = self.lex.cues.get("between addressees", ())
        return any(cue.compiled.fullmatch(words) for cue in joints)

    def _may_be(self, who: str) -> bool:
        """Whether these characters in front of a title may name somebody, or somebody's body."""
        return who[0] in self.firsts or who in self.bodies

    def _name_before(self, text: str, end: int) -> str:
        """The name of a speaker that ends here."""
        for size in self.sizes:
            if text[max(0, end - size) : end] in self.named:
                return text[max(0, end - size) : end]
        foreign = (name for name in self.foreign if text.endswith(name, 0, end))
        return next((n for n in foreign if text[max(0, end - len(n) - 1)] != "·"), "")

    # ------------------------------------------------------------ by a name

    def _by_names(self, text: str) -> Iterator[Reference]:
        """Whoever is called by name, by surname and honorific, or by given name."""
        for name, person in self.foreign.items():
            at = text.find(name)
            while at >= 0:
                end = at + len(name)
                if "·" not in text[max(0, at - 1) : at] + text[end : end + 1]:
                    yield Reference(at, self._honored(text, end), (person,))
                at = text.find(name, at + len(name))
        for at in self._called_at(text):
            found = self._name_at(text, at)
            if found:
                yield Reference(self._body_before(text, at, found[1]), found[0], (found[1],))

    def _called_at(self, text: str) -> Iterable[int]:
        """Where a name or a surname of somebody could begin."""
        if len(self.firsts) <= _FIRSTS:
            found: Iterable[int] = positions(text, self.firsts)
        else:
            found = (at for at, first in enumerate(text) if first in self.firsts)
        return (at for at in found if text[at] in self.lone or text[at : at + 2] in self.pairs)

    def _name_at(self, text: str, at: int) -> tuple[int, Person] | None:
        """Where a name that begins here ends, and whose it is."""
        for size in (4, 3, 2):
            whole = self.named.get(text[at : at + size])
            if whole:
                return self._honored(text, at + size), whole
        for size in (2, 1):
            begun = self.starts.get(text[at : at + size], ())
            if len(begun) == 1:
                behind = self._honored(text, at + size)
                if behind > at + size:
                    return behind, begun[0]
        given = self.given.get(text[at : at + 2])
        return (self._honored(text, at + 2), given) if given else None

    def _honored(self, text: str, at: int) -> int:
        """Where the honorific at `at` ends, or `at`."""
        ends = (
            m.end()
            for cue in self.lex.cues.get("behind a surname", ())
            if (m := cue.compiled.match(text, at))
        )
        return max(ends, default=at)

    # ------------------------------------------------------------ by a body

    def _by_bodies(self, text: str) -> Iterator[Reference]:
        """Whoever is asked as the body they speak for."""
        for cue in self.lex.asked("body addressed", text):
            for found in cue.compiled.finditer(text) if len(self.bodied) > 1 else ():
                person = self._of_body(text, found.end("body"))
                if person:
                    yield Reference(found.start("body"), found.end("body"), (person,))

    def _of_body(self, text: str, end: int) -> Person | None:
        """The one speaker whose body is named right in front of `end`."""
        stop = self._body_end(text, end)
        spelled = [self.spelled.get(c, []) for c in text[max(0, stop - 2) : stop]]
        near = min(spelled, key=len, default=[])
        if len(near) > MANY:
            return None
        starts = {p.key: (self._body_before(text, end, p), p) for p in near}
        longest = min((at for at, _ in starts.values()), default=end)
        fits = [p for at, p in starts.values() if at == longest < end]
        return fits[0] if len(fits) == 1 else None

    def _body_before(self, text: str, end: int, person: Person) -> int:
        """Where the person's body begins that stands in front of `end`, or `end`.

        Bodies are called by some of their characters, in order.
        """
        whole, stop = person.organization, self._body_end(text, end)
        if not whole or not stop:
            return end
        at, left = stop, len(whole)
        while at > max(0, stop - _BODY):
            left = whole.rfind(text[at - 1], 0, left)
            if left < 0:
                break
            at -= 1
        return at if stop - at > 1 else end

    def _body_end(self, text: str, end: int) -> int:
        """Where a body ends that may stand in front of `end`, or 0."""
        stop = end - (end > 0 and bool(self.lex.says("joins body and head", text[end - 1 : end])))
        body = stop > 1 and self.lex.is_organization(text[max(0, stop - 3) : stop])
        return stop if body else 0

    # ---------------------------------------------------------- by a number

    def groups(self, text: str, answering: Sequence[Person]) -> list[Reference]:
        """Where so many people are meant: the two experts."""
        return [
            Reference(found.start(), found.end(), people)
            for cue in self.lex.asked("group", text)
            for found in cue.compiled.finditer(text)
            if (people := self._group(int(cue.weight), found["who"] or "", answering))
        ]

    def _group(self, size: int, who: str, answering: Sequence[Person]) -> tuple[Person, ...]:
        """So many people: all there are, all with the title, or all who answer."""
        title = last_title(who, self.lex)
        surname = who.removesuffix(title)
        bearing = [p for p in self.officials if title and p.bears(title)]
        if surname in self.starts:
            bearing = [p for p in bearing if p in self.starts[surname]]
        answers = list(dict.fromkeys(p for p in answering if p.name))
        for people in (bearing, self.officials, answers):
            if len(people) == size:
                return tuple(people)
        return ()
