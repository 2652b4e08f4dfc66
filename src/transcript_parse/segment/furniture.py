"""What stands around the speech: captions, directions, page heads and tails."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from transcript_parse.lexicon import Lexicon
from transcript_parse.model import RemovalKind
from transcript_parse.packs.tags import BLOCKS, INLINE, STRUCK
from transcript_parse.rules import LETTER, NoiseRule, vouching
from transcript_parse.segment.gates import Fitting, Gate, Scanner
from transcript_parse.segment.lines import Line


class Noise(NamedTuple):
    """A stretch of clean text that nobody speaks."""

    start: int
    end: int
    kind: RemovalKind
    rule: str


class _Matcher:
    """Several noise rules; the first that matches names itself."""

    def __init__(self, rules: tuple[NoiseRule, ...]) -> None:
        self.rules = rules
        self._gate = Gate(rules)
        self._order = {id(r): n for n, r in enumerate(rules)}

    @cached_property
    def _scanner(self) -> Scanner[NoiseRule]:
        return Scanner(self.rules)  # made for the rules that are searched for, not for all

    def match(self, text: str, start: int, end: int) -> NoiseRule | None:
        """The first rule that matches at `start`."""
        for rule in self._gate.admit(text, start, end):
            if rule.compiled.match(text, start, end):
                return rule
        return None

    def fills(self, text: str, start: int, end: int) -> bool:
        """Whether a rule takes away the whole of `text[start:end]`."""
        rules = self._gate.admit(text, start, end)
        return bool(rules) and any(rule.compiled.fullmatch(text, start, end) for rule in rules)

    def find(self, text: str) -> list[Noise]:
        """Everything the rules match anywhere in `text`; the earliest match wins."""
        matches = [
            (m.start(), self._order[id(rule)], m.end(), rule)
            for rules, overlapped in ((self._scanner.anywhere, False), (self._scanner.often, True))
            for rule in rules
            for m in rule.compiled.finditer(text, overlapped=overlapped)
            if m[0]
        ]
        for at, rules in self._scanner.places(text):
            for rule in rules:
                found = rule.here.match(text, at)
                if found and found[0]:
                    matches.append((at, self._order[id(rule)], found.end(), rule))
                    break
        kept: list[Noise] = []
        for start, _, end, rule in sorted(matches, key=lambda m: m[:2]):
            if not kept or start >= kept[-1].end:
                kept.append(Noise(start, end, rule.kind, rule.name))
        return kept


class Furniture(NamedTuple):
    """The noise rules of a pack, by where they apply."""

    line: _Matcher
    head: _Matcher
    tail: _Matcher
    inline: _Matcher


def furniture(lex: Lexicon, text: str) -> Furniture:
    """The noise rules of a pack that a text has a use for."""
    letters = LETTER.search(text.encode("ascii", "ignore").decode()) is not None
    return Furniture(*(matcher.to(text) for matcher in _matchers(lex, letters)))


@lru_cache(maxsize=32)
def _matchers(lex: Lexicon, letters: bool) -> tuple[Fitting[NoiseRule, _Matcher], ...]:
    """Made once; without `letters` the rules for Latin text are left out."""
    rules = [r for r in lex.noise if letters or not r.latin]
    return tuple(
        Fitting((r for r in rules if r.where == place), _Matcher) for place in Furniture._fields
    )


_SENTENCE_END = frozenset('。！？!?…”"』」；;')


_ASIDE_BEHIND = re.compile(r"[（(][^（）()\n]{1,20}[）)]$")


def is_sentence(text: str, line: Line) -> bool:
    """Whether a line reads like a sentence rather than like page furniture."""
    start, end, _ = line
    last = text[end - 1]
    if last in _SENTENCE_END:
        return True
    if last in "）)":
        aside = _ASIDE_BEHIND.search(text, max(start, end - 22), end)
        if aside and aside.start() > start:
            last = text[aside.start() - 1]
            if last in _SENTENCE_END:
                return True
    if last in "—–" or (last == "." and text.count(" ", start, end)):
        return True
    return end - start > 60 and text.find("://", start, end) < 0


_MARKS = (
    r"^[ \t>*-]*\[[^\]\n]{0,200}\]\((?:[^()\s]|\([^()\s]*\))*\)[ \t]*$",  # link line
    r"!\[[^\]\n!]{0,200}\]\([^)\s]{0,500}\)",  # an image
    r"\\?\[(?=[^\]\n\[]{1,120}\]\()",  # a link opens
    r"\]\((?:[^()\s]|\([^()\s]*\))*(?: \"[^\"\n]*\")?\)",  # and closes
    rf"<(?P<how>{STRUCK})>[^<\n]{{0,300}}</(?P=how)>",  # struck out
    r"\\[\[\]]",  # an escaped bracket
    r"^[ \t]*(?:>[ \t]?)+",  # a quotation
    rf"(?i)</?(?:{BLOCKS}|{INLINE}|{STRUCK})\b[^<>\n]{{0,300}}>",  # a tag
    r"\*\*|__(?=\S)|(?<=\S)__",  # emphasis
    r"^[ \t]*#{1,6}[ \t]+",  # a heading
)
with vouching():
    _MARKUP = _Matcher(tuple(NoiseRule(name="markup", kind="chrome", pattern=p) for p in _MARKS))


def markup(text: str) -> list[Noise]:
    """Markdown and HTML marks that are not spoken."""
    if not (
        ">" in text or "[" in text or "*" in text or "<" in text or "#" in text or "__" in text
    ):
        return []
    return _MARKUP.find(text)
