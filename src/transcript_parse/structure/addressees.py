"""Whom a question addresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from transcript_parse.late import late
from transcript_parse.lexicon import Lexicon
from transcript_parse.structure.people import Roster
from transcript_parse.structure.person import Person
from transcript_parse.structure.references import MANY, Reference, References

_BEFORE, _BEHIND = 40, 24  # characters around a Latin name that tell whether it is called
_LEAD = 14  # characters of what leads to a name: 我想问一下某某公司的
_AFTER = 8  # characters behind a form of address
_CAPITALIZED = late(r"\b[A-ZÀ-Þ][\w’'-]+")
_SENTENCE = "。！？，,!? \n：:、”』」）"
_ENDS = "。！？!?\n"
_ASKS = "？?"


class Addressees:
    """Those who may be addressed in one transcript, by all that they may be called."""

    def __init__(self, roster: Roster, speakers: Sequence[Person], lex: Lexicon) -> None:
        self.roster = roster
        self.lex = lex
        self.references = References(roster, speakers, lex)
        self.speakers = speakers
        self.officials = self.references.officials
        self.words: dict[str, list[Person]] = defaultdict(list)
        self.ranks: dict[str, bool] = {}
        self.just: dict[str, list[Person]] = {}
        self.latin_ranks = any(t.isascii() for p in self.officials for t in p.titles)
        for person in speakers:
            for word in set((person.name or "").casefold().split()):
                self.words[word].append(person)

    def of(self, text: str, answering: Sequence[Person] = ()) -> list[Person]:
        """Everybody whom the question addresses, in order, as far as they resolve.

        A title that several bear, or nobody is known by, means whoever stands at
        the microphone: the first of those `answering`.
        """
        found: list[Person] = []
        groups = self.references.groups(text, answering)
        if not text.isascii():
            chains = self._chains(text, answering, groups)
            called = [chain for chain in chains if self._addressed(text, chain, answering)]
            asked = [chain for chain in called if not self._greets_all(text, chain)] or called
            found += [
                person for chain in asked for reference in chain for person in reference.people
            ]
            self._note_unresolved(text)
        found += self._called_in_latin(text, answering, groups)
        return list({p.key: p for p in found}.values())

    def in_header(self, header: str, label: str) -> list[Person]:
        """Whom the header of a question names beside its label: who asks whom, and when."""
        rest = header.replace(label, "", 1)
        return [p for p in self.speakers if p.name and p.name in rest] if label else []

    # --------------------------------------------------------- in Han script

    def _chains(
        self, text: str, answering: Sequence[Person], groups: Sequence[Reference]
    ) -> list[list[Reference]]:
        """References one behind the other, joined by an `and`."""
        chains: list[list[Reference]] = []
        for reference in self.references.find(text, answering, groups):
            if chains and self.references.joined(text[chains[-1][-1].end : reference.start]):
                chains[-1].append(reference)
            else:
                chains.append([reference])
        return chains

    def _addressed(self, text: str, chain: list[Reference], answering: Sequence[Person]) -> bool:
        """Whether what stands around references makes them a form of address."""
        start, end = chain[0].start, chain[-1].end
        before, after = text[max(0, start - _LEAD) : start], text[end : end + _AFTER]
        if self.lex.says("before an addressee", before):
            return True
        if not self._begins(before):
            return False
        if self.lex.says("behind an addressee", after) or after[:1] in _ASKS:
            return True
        answers = chain[0].bare or chain[0].people[0] in answering[:1]
        if answers and self.lex.says("behind a bare title", after):
            return True
        if chain[0].bare or not answers or self.lex.says("tells of somebody", after):
            return False
        return self._is_asked(text, start, end)

    def _greets_all(self, text: str, chain: list[Reference]) -> bool:
        """Whether several are only greeted together, before somebody is asked."""
        end = chain[-1].end
        together = len(chain) == 1 < len(chain[0].people)
        return together and bool(self.lex.says("greeted", text[end : end + _AFTER]))

    def _begins(self, before: str) -> bool:
        """Whether what stands before a reference lets it begin a clause."""
        at_start = not before or before[-1] in _SENTENCE
        return at_start or bool(self.lex.says("before a bare title", before))

    @staticmethod
    def _is_asked(text: str, start: int, end: int) -> bool:
        """Whether a question begins with the reference, as its subject."""
        if start and text[start - 1] not in _ENDS:
            return False
        stop = next((i for i in range(end, min(len(text), end + 40)) if text[i] in _ENDS), end)
        return text[stop : stop + 1] in _ASKS and stop > end

    def _note_unresolved(self, text: str) -> None:
        """Take note of surnames with a title that are addressed and fit nobody here."""
        for start, end in self.references.mentions(text):
            surname = self.references.named_by_surname(text, start)
            if not surname or self.roster.resolve(surname + text[start:end]):
                continue
            at = start - 1
            before, after = text[max(0, at - _LEAD) : at], text[end : end + _AFTER]
            begins = self._begins(before) and self.lex.says("behind an addressee", after)
            if begins or self.lex.says("before an addressee", before):
                self.roster.unresolved[surname + text[start:end]] = None

    # ------------------------------------------------------- in Latin script

    def _called_in_latin(
        self, text: str, answering: Sequence[Person], groups: Sequence[Reference]
    ) -> Iterator[Person]:
        """Whom vocatives in Latin script call: by name, by rank, by both, or by number."""
        unknown: dict[str, None] = {}
        for who in self._vocatives(text):
            person = self._of_latin_name(who, answering)
            if person:
                yield person
            elif self._is_rank(who.casefold()):
                unknown.setdefault(who.casefold())
        if not self.latin_ranks:  # a page in another language: who answers bears the rank
            yield from (p for p, _ in zip(dict.fromkeys(answering), unknown, strict=False))
        for group in groups:
            yield from group.people if text[group.start].isascii() else ()

    def _vocatives(self, text: str) -> list[str]:
        """The names and ranks in Latin script that are called, in order."""
        found: dict[int, str] = {}
        for word in _CAPITALIZED.finditer(text):
            if word[0].casefold() not in self.words and not self._is_rank(word[0].casefold()):
                continue
            start, end = max(0, word.start() - _BEFORE), word.end() + _BEHIND
            for cue in self.lex.asked("addressee", word[0]):
                for m in cue.compiled.finditer(text, start, end):
                    found.update(zip(m.starts("who"), m.captures("who"), strict=True))
        return [found[at] for at in sorted(found)]

    def _of_latin_name(self, who: str, answering: Sequence[Person]) -> Person | None:
        """The one speaker with this rank, this word in the name, or the rank it ends in.

        Of several it is the one who answers.
        """
        word = who.split()[-1].casefold()
        whole = self._bearing_just(who) if " " in who or self._is_rank(word) else []
        if len(whole) == 1:
            return whole[0]
        fits = self.words.get(word, [])
        front = who.split()[0].casefold()
        rank = next((w for w in (word, front) if self._is_rank(w)), "")  # Chief Engineer
        if not fits and rank:
            ranked = self.references.bearing(rank)
            exact = self._bearing_just(rank) or self._chiefs(ranked, rank)
            first = answering[0] if answering else None
            if ranked and not exact and first and first not in ranked and not first.titles:
                return first  # there are only deputies, and no deputy answers
            fits = exact if len(exact) == 1 else ranked or (self.officials if rank == word else [])
        if len(fits) > 1 and answering and answering[0] in fits:
            return answering[0]
        return fits[0] if len(fits) == 1 else None

    def _bearing_just(self, title: str) -> list[Person]:
        """Those one of whose titles is this very one."""
        title = title.casefold()
        if title not in self.just:
            self.just[title] = [
                p
                for p in self.references.bearing(title)
                if title in (t.casefold() for t in p.titles)
            ]
        return self.just[title]

    def _chiefs(self, ranked: list[Person], rank: str) -> list[Person]:
        """Those whose title is the rank with a body in front: Ferry Commissioner, no deputy."""
        if len(ranked) > MANY:
            return []
        return [
            p
            for p in ranked
            if any(
                t.casefold().endswith(rank) and not self._is_rank(t.casefold()) for t in p.titles
            )
        ]

    def _is_rank(self, word: str) -> bool:
        """Whether a Latin word is a rank by which one may be called."""
        if word not in self.ranks:
            self.ranks[word] = not self.lex.strip("address", f"{word} ")
        return self.ranks[word]
