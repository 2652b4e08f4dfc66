"""Finds injected advertising from the document itself.

`find_spam` asks in turn: what recurs and breaks the text wherever it stands
(recurring), what foreign islands break it (islands), what splits a stamp, a
number or a name (figures, shapes)? Whatever is accepted then leads to its like: other
tokens with the same core, and, as soon as a document is known to be infected,
words of known campaigns. Edges are where the text heals best (extents).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from transcript_parse.late import late
from transcript_parse.normalize.completed import completed
from transcript_parse.normalize.farms import find_link_farms
from transcript_parse.normalize.framed import find_framed, find_signed
from transcript_parse.normalize.gloss import (
    advertised,
    damaged,
    find_domains,
    find_glosses,
    find_glued_domains,
    find_pictures,
    find_signs,
    find_spaced,
)
from transcript_parse.normalize.jammed import find_jammed
from transcript_parse.normalize.known import prior
from transcript_parse.normalize.quoted import all_quoted
from transcript_parse.normalize.search import INFECTED, Search
from transcript_parse.normalize.site_adverts import find_site_adverts
from transcript_parse.normalize.slogans import find_slogans
from transcript_parse.normalize.view import BLOCK, View
from transcript_parse.rules import SpamRule

__all__ = ["Found", "find_damage", "find_spaced", "find_spam"]

DISCOVERED: Final = "spam:discovered"

_HAN = late("[\u4e00-\u9fff]")
_ANY_SIGN = late("[\u2600-\u27bf\U0001f300-\U0001faff]")


class Found(NamedTuple):
    """A stretch of the raw text and the rule that takes it out."""

    start: int
    end: int
    rule: str


def find_spam(text: str, campaigns: Sequence[SpamRule] = ()) -> list[Found]:
    """Injected tokens and glosses in `text`: sorted, disjoint, in its own offsets.

    `campaigns` lower the evidence that is needed for their words; nothing is
    removed for its wording alone.
    """
    if not _han(text):
        return []
    found: list[Found] = []
    domains = find_domains(text) + find_glued_domains(text)
    names = {advertised(text[start:end]) for start, end in domains} - {""}
    for start, block in _blocks(text):
        inside = _in_block(block, campaigns, names)
        found += [Found(start + f.start, start + f.end, f.rule) for f in inside]
    if len(found) >= INFECTED:
        domains += find_glued_domains(text, infected=True)
    signed = _ANY_SIGN.search(text) is not None
    pictures = find_pictures(text) if signed else []
    glosses = find_glosses(text) + find_signs(text)
    glosses += [] if all_quoted(text, pictures) else pictures
    framed = find_framed(text) + (find_signed(text) if signed else [])
    if not all_quoted(text, framed):
        found += [Found(start, end, DISCOVERED) for start, end in framed]
    found += [Found(start, end, "spam:jammer") for start, end in find_jammed(text)]
    found += [Found(start, end, "spam:gloss") for start, end in glosses]
    found += [Found(start, end, "spam:domain") for start, end in domains]
    return _disjoint(found)


def find_damage(text: str) -> list[Found]:
    """Damage that cannot be repaired with certainty: lost and replaced characters."""
    return sorted(Found(*piece) for piece in damaged(text))


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """The text in blocks that end at a line's end where there is one."""
    start = 0
    while start < len(text):
        end = start + BLOCK
        if end < len(text):
            cut = text.rfind("\n", start + BLOCK // 2, end)
            end = cut + 1 if cut >= 0 else end
        yield start, text[start:end]
        start = end


def _disjoint(found: Iterable[Found]) -> list[Found]:
    kept: list[Found] = []
    for item in sorted(found):
        if kept and item.start < kept[-1].end:
            last = kept[-1]
            if item.end > last.end:
                kept[-1] = Found(last.start, item.end, last.rule)
            continue
        kept.append(item)
    return kept


def _han(text: str) -> bool:
    """Whether there is any Chinese to speak of; other languages are left alone."""
    return not text.isascii() and _HAN.search(text) is not None


def _in_block(text: str, campaigns: Sequence[SpamRule], names: Collection[str]) -> list[Found]:
    """What was injected into a block; `names` are those of domains that were."""
    known = prior(campaigns)
    view = View(text, known.pairs)
    plain = view.plain
    pieces = completed(plain, [(a, b) for a, b, _ in Search(view, known, names).run()])
    if all_quoted(plain, pieces):
        pieces = []
    found = [Found(start, end, _rule(known.name(plain[start:end]))) for start, end in pieces]
    slogans = find_slogans(view)
    if not all_quoted(plain, slogans):
        found += [Found(start, end, DISCOVERED) for start, end in slogans]
    sites = find_site_adverts(plain)
    if not all_quoted(plain, sites):
        found += [Found(start, end, "spam:site") for start, end in sites]
    return found + [Found(start, end, "spam:links") for start, end in find_link_farms(plain)]


def _rule(campaign: str | None) -> str:
    return f"spam:{campaign}" if campaign else DISCOVERED
