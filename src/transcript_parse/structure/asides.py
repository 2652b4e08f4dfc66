"""Whom a question addresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from regex import Pattern, escape

from transcript_parse.late import late
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.people import Person, Roster
from transcript_parse.text import positions

_BEFORE, _BEHIND = 40, 24  # characters around a name that tell whether it is called
_LEAD = 14  # characters of what leads to a name: 我想问一下某某公司的
_JOINT = 6  # characters of an `and` and of a name between two titles
_CAPITALIZED = late(r"\b[A-ZÀ-Þ][\w’'-]+")
_SENTENCE = "。！？，,!? \n：:、”』」）"
_FIRSTS = 30  # characters of that many names that are looked for one by one
_FOREIGN = 100  # names with a dot that are looked for one by one


class Addressees:
    """Those who may be addressed in one transcript, by all that they may be called."""

    def __init__(self, roster: Roster, speakers: Sequence[Person], lex: Lexicon) -> None:
        self.roster = roster
        self.lex = lex
        self.keys = {p.key for p in speakers}
        self.named = {p.name: p for p in speakers if p.name and not p.name.isascii()}
        self.foreign = [name for name in self.named if "·" in name][:_FOREIGN]
        self.starts: dict[str, list[Person]] = defaultdict(list)
        self.given: dict[str, Person] = {}
        self.words: dict[str, list[Person]] = defaultdict(list)
        self.officials = [p for p in speakers if p.name and p.role == "official"]
        self.titled: dict[str, list[Person]] = {}
        bodies = {p.organization for p in speakers if p.organization}
        self.bodies = {body[-size:] for body in bodies for size in (2, 3)}
        self.ranks: dict[str, bool] = {}
        self.speakers = speakers
        for name, person in self.named.items():
            surname = lex.surname(name) or name[:1]
            for start in {surname, name[:2]}:
                self.starts[start].append(person)
            if len(name) > len(surname) + 1 and "·" not in name:
                self.given.setdefault(name[len(surname) :], person)
        for person in speakers:
            for word in set((person.name or "").casefold().split()):
                self.words[word].append(person)
        self.firsts = {start[0] for start in self.starts} | {given[0] for given in self.given}

    def of(self, text: str, answering: Person | None = None) -> list[Person]:
        """Everybody whom the question addresses, in order, as far as they resolve.

        A title that several bear, or nobody is known by, means whoever stands at
        the microphone: the person `answering`.
        """
        found: list[Person] = []
        if not text.isascii():
            listed = -1  # where the last mention of somebody addressed ends
            for start, end in self.lex.mentions(text):
                person = self._by_mention(text, start, end, answering)
                if person is None and 0 <= listed < start <= listed + _JOINT:
                    person = self._joined(text, listed, end)
                if person is not None:
                    found.append(person)
                    listed = end
            found += self._called_politely(text)
        found += self._called_in_latin(text)
        return list({p.key: p for p in found}.values())

    # ------------------------------------------------------- in Latin script

    def _called_in_latin(self, text: str) -> Iterator[Person]:
        """Whom vocatives in Latin script call: by name, by rank, or by both."""
        for word in _CAPITALIZED.finditer(text):
            if word[0].casefold() not in self.words and not self._is_rank(word[0].casefold()):
                continue
            start, end = max(0, word.start() - _BEFORE), word.end() + _BEHIND
            for cue in self.lex.asked("addressee", word[0]):
                for m in cue.compiled.finditer(text, start, end):
                    for who in m.captures("who"):
                        person = self._of_latin_name(who)
                        if person:
                            yield person

    def _of_latin_name(self, who: str) -> Person | None:
        """The one speaker with this rank, this word in the name, or the rank it ends in."""
        word = who.split()[-1].casefold()
        if self._is_rank(word):
            whole = [p for p in self._bearing(who.casefold()) if _bears_just(p, who)]
            if len(whole) == 1:
                return whole[0]
        fits = self.words.get(word, [])
        if not fits and self._is_rank(word):
            ranked = self._bearing(word)
            exact = [p for p in ranked if _bears_just(p, word)]
            fits = exact if len(exact) == 1 else ranked or self.officials
        return fits[0] if len(fits) == 1 else None

    def _is_rank(self, word: str) -> bool:
        """Whether a Latin word is a rank by which one may be called."""
        if word not in self.ranks:
            self.ranks[word] = not self.lex.strip("address", f"{word} ")
        return self.ranks[word]

    def _bearing(self, title: str) -> list[Person]:
        """Who bears a title: as a rank in Latin, or as titles are borne."""
        if title not in self.titled:
            self.titled[title] = [
                p
                for p in self.speakers
                if (any(t.casefold().endswith(title) for t in p.titles))
                or (not title.isascii() and p.bears(title))
            ]
        return self.titled[title]

    # --------------------------------------------------------- in Han script

    def _called_politely(self, text: str) -> Iterator[Person]:
        """Who is called by name, or by surname and honorific."""
        for at in self._called_at(text):
            given = self.given.get(text[at : at + 2])
            if given and self.lex.says("before an addressee", text[max(0, at - _LEAD) : at]):
                yield given
            for who, person in self._standing_at(text, at):
                behind = at + len(who)
                if who != person.name:
                    honorific = _honorific(self.lex).match(text, behind)
                    if honorific is None:
                        continue
                    behind = honorific.end()
                if self._addressed(text[max(0, at - _LEAD) : at], text[behind : behind + 8]):
                    yield person
                    break

    def _called_at(self, text: str) -> Iterable[int]:
        """Where a name or a surname of somebody could begin."""
        if len(self.firsts) <= _FIRSTS:
            return positions(text, self.firsts)
        return (at for at, first in enumerate(text) if first in self.firsts)

    def _standing_at(self, text: str, at: int) -> Iterator[tuple[str, Person]]:
        """Names and surnames at this place, and whose they alone are."""
        for name in self.foreign:
            if text.startswith(name, at):
                yield name, self.named[name]
        for size in (4, 3, 2):
            whole = self.named.get(text[at : at + size])
            if whole:
                yield text[at : at + size], whole
        for size in (2, 1):
            begun = self.starts.get(text[at : at + size], ())
            if len(begun) == 1:
                yield text[at : at + size], begun[0]

    def _by_mention(
        self, text: str, start: int, end: int, answering: Person | None
    ) -> Person | None:
        """Whom the title `text[start:end]` addresses, with the name in front of it or bare."""
        title = text[start:end]
        while text.startswith(title, end):  # called twice: 市长市长，
            end += len(title)
        after = text[end : end + 8]
        name = self._name_before(text, start)
        if name:
            at = start - len(name)
            called = self._addressed(text[max(0, at - _LEAD) : at], after)
            return self.named[name] if called else None
        for size in (3, 2, 1, 0):
            who = text[max(0, start - size) : start]
            if size and (len(who) < size or not self._may_be(who)):
                continue
            if not size and self._named_by_surname(text, start):
                break  # somebody of that surname is meant, not whoever bears the title
            person = (
                self.roster.resolve(who + title)
                if size
                else self._by_title(title) or self._at_the_microphone(title, answering)
            )
            if person is None or person.key not in self.keys:
                continue
            before = text[max(0, start - size - _LEAD) : start - size]
            goes_on = (
                not size and self._begins(before) and self.lex.says("behind a bare title", after)
            )
            return person if goes_on or self._addressed(before, after) else None
        surname = text[max(0, start - 1) : start]
        if surname in self.lex.surnames and self._addressed(
            text[max(0, start - 1 - _LEAD) : start - 1], after
        ):
            self.roster.unresolved[surname + title] = None
        return None

    def _named_by_surname(self, text: str, start: int) -> bool:
        """Whether a surname stands in front, and no word that looks like one: 那局长."""
        before = text[max(0, start - 1) : start]
        return before in self.lex.surnames and not self.lex.says("before a bare title", before)

    def _joined(self, text: str, start: int, end: int) -> Person | None:
        """Who is named in `text[start:end]`, behind a word that joins to somebody addressed."""
        for cue in self.lex.asked("between addressees", text[start:end]):
            joint = cue.compiled.match(text, start, end)
            if joint:
                person = self.roster.resolve(text[joint.end() : end])
                return person if person and person.key in self.keys else None
        return None

    def _may_be(self, who: str) -> bool:
        """Whether these characters in front of a title may name somebody, or somebody's body."""
        return who[0] in self.firsts or who in self.bodies

    def _name_before(self, text: str, end: int) -> str:
        """The name of a speaker that ends here."""
        for size in (4, 3, 2):
            if text[max(0, end - size) : end] in self.named:
                return text[max(0, end - size) : end]
        return next((name for name in self.foreign if text.endswith(name, 0, end)), "")

    def _begins(self, before: str) -> bool:
        """Whether what stands before a bare title lets it begin a sentence."""
        at_start = not before or before[-1] in _SENTENCE
        return at_start or bool(self.lex.says("before a bare title", before))

    def _addressed(self, before: str, after: str) -> bool:
        """Whether what stands around a mention makes it a form of address."""
        if self.lex.says("before an addressee", before):
            return True
        at_start = not before or before[-1] in _SENTENCE
        return at_start and bool(self.lex.says("behind an addressee", after))

    def _at_the_microphone(self, title: str, answering: Person | None) -> Person | None:
        """Who is answering, if that title is theirs, or nobody's."""
        if answering is None or not answering.name:
            return None
        return answering if answering.bears(title) or not self._bearing(title) else None

    def _by_title(self, title: str) -> Person | None:
        bearers = self._bearing(title)
        if len(bearers) == 1:
            return bearers[0]
        person = self.roster.resolve(title)
        if person is not None:
            return person
        only = self.officials[0] if len(self.officials) == 1 else None
        return only if only and not only.titles else None


def _bears_just(person: Person, title: str) -> bool:
    """Whether this very title is one of the person's."""
    return title.casefold() in (t.casefold() for t in person.titles)


@lru_cache(maxsize=32)
def _honorific(lex: Lexicon) -> Pattern[str]:
    """What stands behind a surname where there is no title."""
    return compiled("|".join(map(escape, lex.honorifics)) or "(?!)")
