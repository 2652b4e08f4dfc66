"""What stands around the speech: captions, directions, page heads and tails."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import NamedTuple

import regex

from transcript_parse.lexicon import Lexicon
from transcript_parse.model import RemovalKind
from transcript_parse.rules import LETTER, NoiseRule, compiled
from transcript_parse.segment.lines import Line


class Noise(NamedTuple):
    """A stretch of clean text that nobody speaks."""

    start: int
    end: int
    kind: RemovalKind
    rule: str


class _Matcher:
    """Several noise rules as one pattern; the first that matches names itself."""

    def __init__(self, rules: tuple[NoiseRule, ...]) -> None:
        self.rules = rules
        self.unlettered = [r for r in rules if not r.latin]
        self.others = [r for r in rules if not r.vouched]  # each runs alone, against the clock

    @cached_property
    def pattern(self) -> regex.Pattern[str] | None:
        ours = [r for r in self.rules if r.vouched]
        return compiled("|".join(f"(?:{_anonymous(r.pattern)})" for r in ours)) if ours else None

    def match(self, text: str, start: int, end: int) -> NoiseRule | None:
        """The first rule that matches at `start`."""
        if (self.pattern is None or not self.pattern.match(text, start, end)) and not self.others:
            return None
        return next((r for r in self.rules if r.compiled.match(text, start, end)), None)

    def fills(self, text: str, start: int, end: int) -> bool:
        """Whether a rule takes away the whole of `text[start:end]`."""
        rules = self.rules if LETTER.search(text, start, end) else self.unlettered
        return any(r.compiled.fullmatch(text, start, end) for r in rules)

    def find(self, text: str) -> list[Noise]:
        """Everything the rules match anywhere in `text`; the earliest match wins.

        Rules run one by one: many patterns in one are slower to search for.
        """
        rules = self.rules if LETTER.search(text) else self.unlettered
        matches = [
            (m.start(), n, Noise(*m.span(), rule.kind, rule.name))
            for n, rule in enumerate(rules)
            for m in rule.compiled.finditer(text)
            if m[0]
        ]
        found: list[Noise] = []
        for start, _, noise in sorted(matches):
            if not found or start >= found[-1].end:
                found.append(noise)
        return found


def _anonymous(pattern: str) -> str:
    return regex.sub(r"\(\?P?<\w+>", "(?:", pattern)


class Furniture(NamedTuple):
    """The noise rules of a pack, by where they apply."""

    line: _Matcher
    head: _Matcher
    tail: _Matcher
    inline: _Matcher


@lru_cache(maxsize=32)
def furniture(lex: Lexicon) -> Furniture:
    """The noise rules of a pack, compiled once."""
    by_place = {
        p: tuple(r for r in lex.noise if r.where == p) for p in ("line", "head", "tail", "inline")
    }
    return Furniture(*(_Matcher(by_place[p]) for p in ("line", "head", "tail", "inline")))


_SENTENCE_END = frozenset('。！？!?…”"』」；;')


def is_sentence(text: str, line: Line) -> bool:
    """Whether a line reads like a sentence rather than like page furniture."""
    last = text[line.end - 1]
    if (
        last in _SENTENCE_END
        or (last == "." and text[line.start : line.end].count(" "))
        or last in "—–"
    ):
        return True
    return line.end - line.start > 60 and "://" not in text[line.start : line.end]


_MARKUP = compiled(
    "|".join(
        (
            r"^[ \t>*-]*\[[^\]\n]{0,200}\]\((?:[^()\s]|\([^()\s]*\))*\)[ \t]*$",  # link line
            r"!\[[^\]\n!]{0,200}\]\([^)\s]{0,500}\)",  # an image
            r"\\?\[(?=[^\]\n\[]{1,120}\]\()",  # a link opens
            r"\]\((?:[^()\s]|\([^()\s]*\))*(?: \"[^\"\n]*\")?\)",  # and closes
            r"<(?P<how>s|del|strike)>[^<\n]{0,300}</(?P=how)>",  # struck out
            r"\\[\[\]]",  # an escaped bracket
            r"^[ \t]*(?:>[ \t]?)+",  # a quotation
            r"</?[a-zA-Z][^<>\n]{0,300}>",  # a tag
            r"\*\*|__(?=\S)|(?<=\S)__",  # emphasis
            r"^[ \t]*#{1,6}[ \t]+",  # a heading
        )
    )
)


def markup(text: str) -> list[Noise]:
    """Markdown and HTML marks that are not spoken."""
    if not (
        ">" in text or "[" in text or "*" in text or "<" in text or "#" in text or "__" in text
    ):
        return []
    return [Noise(*m.span(), "chrome", "markup") for m in _MARKUP.finditer(text)]
