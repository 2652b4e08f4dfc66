"""Full names of foreigners: behind Latin surnames and first names, and around a dot."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Literal

from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled

_PAIR = compiled(r"(?<![\w.])(\p{Lu}[\p{L}’'-]*)[ _\\]{1,2}(?=(\p{Lu}[\p{L}’'-]+))")
_BEHIND = 4  # characters behind a name that tell where it ends
_SEARCHED = 60_000  # characters at the start of a text in which people are introduced


class FullNames:
    """Every pair of capitalized words of a text, found by either word."""

    def __init__(self, text: str, lex: Lexicon) -> None:
        self.by_last: dict[str, Counter[str]] = defaultdict(Counter)
        self.by_first: dict[str, Counter[str]] = defaultdict(Counter)
        self.in_capitals: dict[str, Counter[str]] = defaultdict(Counter)
        pairs = Counter(m.group(1, 2) for m in _PAIR.finditer(text[:_SEARCHED]))
        for (first, behind), count in pairs.items():
            last = behind.removesuffix("’s").removesuffix("'s")
            if lex.is_address_word(first) or lex.verdict(first).weight <= -2:
                continue
            if not (first.isupper() and len(first) > 2):
                self.by_last[last.casefold()][f"{first} {last}"] += count
            elif last.isupper():
                self.in_capitals[last.casefold()][f"{first} {last}"] += count
            if not last.isupper():
                self.by_first[first.casefold()][f"{first} {last}"] += count

    def full(self, name: str, word: Literal["last", "first", "capitals"]) -> str | None:
        """The commonest full name with this last, or first, name; or last and all in capitals."""
        names = {"last": self.by_last, "first": self.by_first, "capitals": self.in_capitals}
        found = names[word].get(name.casefold())
        return found.most_common(1)[0][0] if found else None


_DOTTED = compiled(r"(?P<first>\p{Han}{1,6}·)(?=(?P<last>\p{Han}{2}))")


def dotted_names(text: str) -> dict[str, list[tuple[str, int]]]:
    """Names with a dot, by two characters behind it: what stands in front, and where it ends."""
    found: dict[str, list[tuple[str, int]]] = {}
    for name in _DOTTED.finditer(text) if "·" in text else ():
        found.setdefault(name["last"], []).append((name["first"], name.end()))
    return found


def ended_by(
    surname: str, dotted: dict[str, list[tuple[str, int]]], text: str, lex: Lexicon
) -> set[str]:
    """The names with a dot whose last part is `surname` and no longer word."""
    names = set()
    for first, at in dotted.get(surname[:2], ()):
        end = at + len(surname)
        rest = text[end : end + _BEHIND]
        whole = not rest or lex.says("behind a name", rest)
        first = first[lex.title_end(first[:-1]) :]
        if whole and text.startswith(surname, at):
            names.add(first + surname)
    return {n for n in names if not any(n.endswith(o) and n != o for o in names)}
