"""The register of a transcript: every person once, found by name and by form of address."""

from __future__ import annotations

from functools import cache
from re import escape

from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import last_title, outlet_name, strip_quotes
from transcript_parse.structure.latin import FullNames, dotted_names
from transcript_parse.structure.person import Person
from transcript_parse.text import is_latin

NEAR = 3000  # characters before and behind the start of the speech that introduce a guest
_MANY = 500  # people among whom one is looked for by the name of an organization
_OWN_NAME = 4  # characters of what a body is called for short


class Register:
    """The persons of one transcript, and who is meant by what they are called."""

    def __init__(self, text: str, head: str, begins: int, lex: Lexicon) -> None:
        """`head` is the title and what stands with it; `begins` where the first block begins."""
        self.lex = lex
        self.text = text
        self._begins = begins
        self._head = head
        self.people: dict[str, Person] = {}
        self._spelling: dict[str, str] = {}  # names in lower case -> as first printed
        self._by_edge: dict[str, list[Person]] = {}
        self._head_names = cache(lambda: FullNames(head, lex))
        self._text_names = cache(lambda: FullNames(text, lex))
        self._dotted = cache(lambda: dotted_names(text))
        self._found: dict[str, Person | None] = {}

    def named(self, name: str) -> Person:
        """The person of this name, in whichever case a Latin one is printed."""
        person = self.people.get(self._spelling.setdefault(name.casefold(), name))
        if person is None:
            person = self.people[name] = Person(name, name)
            for edge in {name[0], name[-1]}:
                self._by_edge.setdefault(edge, []).append(person)
        return person

    def reporter(self, name: str) -> Person:
        """The reporter of this name."""
        person = self.named(name)
        person.role = person.role or "reporter"
        person.speaks = True
        return person

    def _longer(self, name: str) -> str:
        """The one known name of which this is a part, as the page prints it in full.

        赫连 of 赫连某某, 何 of 何某某, 某某特 or 某尔 of 某尔·某某特.
        """
        if len(name) == 2 and name in self.lex.surnames:
            begun = {p.name for p in self._by_edge.get(name[0], ()) if p.name}
            fits = [known for known in begun if known.startswith(name)]
            return fits[0] if len(fits) == 1 else name
        if len(name) == 1:
            return self._by_surname(name)
        foreign = len(name) > 2 or not self.lex.is_name(name)
        if len(name) > 1 and "·" not in name and not is_latin(name):
            for first, end in self._dotted().get(name[:2], ()):
                whole = first[self.lex.title_end(first[:-1]) :] + name
                if self.text.startswith(name, end) and (
                    foreign
                    or self.lex.name_behind(self.text, end - len(whole) + len(name)) == whole
                ):
                    return whole
        if foreign and "·" not in name and not is_latin(name):
            at = self.text.find(f"{name}·") if "·" in self.text else -1
            whole = self.lex.name_behind(self.text, at) if at >= 0 else ""
            return whole if whole.startswith(name) else name
        return name

    def _by_surname(self, surname: str) -> str:
        """The one name with this surname of those who speak, or whom the head names."""
        people = self._by_edge.get(surname, ())
        told = {p.name for p in people if p.name and (p.speaks or p.name in self._opens_with())}
        begun = [known for known in told if self.lex.surname(known) == surname]
        begun = begun or list(self._in_heading(surname))
        return begun[0] if len(begun) == 1 else surname

    def _opens_with(self) -> str:
        """What stands in front of the first speech, the title and the page's fields included."""
        return f"{self._head}\n{self.text[: self._begins]}"

    def _in_heading(self, surname: str) -> set[str]:
        """The names with this surname with which the title, or a bracketed part of it, goes on."""
        if surname not in self.lex.surnames:
            return set()
        begins = (m.start() for m in compiled(rf"(?<!\p{{Han}}){surname}").finditer(self._head))
        return {name for at in begins if (name := self.lex.name_behind(self._head, at))}

    def _full_latin(self, name: str) -> str:
        """The full name behind a single Latin word; the head of the page knows best."""
        if " " in name:
            if not name.isupper():
                return name
            return self._behind_office(name) or self._as_introduced(name)
        for word in ("last", "first"):  # what follows a first name in a headline may be a verb
            for where in (self._head_names, self._text_names):
                full = where().full(name, word)
                if full:
                    return full
        full = self._text_names().full(name, "capitals") or name
        ordinary = any(word.title() in self.text for word in full.split())
        return full.title() if ordinary and full != name else full

    def _behind_office(self, name: str) -> str:
        """The full name of whom an office and a surname in capitals mean.

        The page prints the office right in front of it: High Commissioner Ada Roe.
        """
        office, _, last = name.rpartition(" ")
        for where in (self._head_names, self._text_names):
            full = where().full(last, "last")
            if full and full.casefold() != name.casefold():
                printed = rf"(?i:\b{escape(office)})\s+{escape(full)}\b"
                if compiled(printed).search(self.text, 0, self._begins + NEAR):
                    return full
        return ""

    def _as_introduced(self, name: str) -> str:
        """A name in capitals as it is printed before its bearer first speaks, where it is."""
        opening = self.text[: self._begins + NEAR].partition(name)[0]
        printed = (m[0] for m in compiled(rf"(?i:\b{escape(name)}\b)").finditer(opening))
        return next((found for found in printed if not found.isupper()), name)

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
        who = self.lex.called(mention)
        title = "" if who else last_title(mention, self.lex)  # an honorific is no post
        who = who or strip_quotes(mention.removesuffix(title))
        if who:
            edge = self._by_edge
            starts = [p for p in edge.get(who[0], ()) if p.name and p.name.startswith(who)]
            ends = [p for p in edge.get(who[-1], ()) if p.name and p.name.endswith(who)]
            fits = list(dict.fromkeys(starts + ends))
        else:
            fits = [p for p in self.people.values() if p.name and p.bears(title)]
            chiefs = [p for p in fits if title in p.titles]
            fits = chiefs if len(chiefs) == 1 else fits  # where a deputy is there as well
        if title and not fits and len(self.people) <= _MANY:
            # the organization stands where a name would
            fits = [
                p
                for p in self.people.values()
                if p.name
                and p.bears(title)
                # 消防局长 is the 局长 of the 消防局: the body lends the title its last character
                and (_same_body(p.organization, who) or _same_body(p.organization, who + title[0]))
            ]
            if not fits and self.lex.is_organization(who[:-1]):  # 某部甘部长
                who = who[-1]
                fits = [p for p in self._by_edge.get(who, ()) if p.name and p.name[0] == who]
            else:
                who = ""
                bearers = [p for p in self.people.values() if p.name and title in p.titles]
                # a deputy is no chief; the second of a list has no body of its own
                same = [p for p in fits if p in bearers]
                fits = same or [p for p in bearers if fits and not p.organization] or fits
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


def _same_body(one: str | None, other: str) -> bool:
    """Whether two names of an organization are one, or one with more in front or inside.

    Inside may stand its legal form: 某某轮船营运部, 某某轮船有限公司营运部.
    """
    if one is None or len(other) < 2:
        return False
    bare, whole = outlet_name(other), outlet_name(one)
    return whole.endswith(bare) or bare.endswith(whole) or _abridged(bare, whole)


def _abridged(short: str, whole: str) -> bool:
    """Whether a name is another with some of its characters left out behind the first two."""
    if len(short) < _OWN_NAME or short[:2] != whole[:2]:
        return False
    left = iter(whole)
    return all(character in left for character in short)
