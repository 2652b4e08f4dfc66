"""Heads and feet of printed pages: numbers, and the lines that stand beside them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from itertools import pairwise

from transcript_parse.rules import NoiseRule, vouching
from transcript_parse.segment.furniture import Furniture, is_sentence
from transcript_parse.segment.layout import Opening
from transcript_parse.segment.lines import Line

with vouching():
    RUNNING_HEAD = NoiseRule(name="running head", kind="chrome", pattern=r".+")


RUNNING = 80  # characters of the longest running head
TITLE = 12  # characters of a line of the head that nobody says again word for word
_DIGITS = re.compile(r"\d{1,9}")


def inline_pages(rules: Furniture, text: str, lines: list[Line]) -> set[int]:
    """The short lines that are page numbers and the like."""
    return {
        n
        for n, line in enumerate(lines)
        if line.end - line.start < 40 and rules.inline.fills(text, line.start, line.end)
    }


def page_tops(text: str, lines: list[Line]) -> dict[int, NoiseRule]:
    """Lines that stand again and again right behind a form feed: the heads of pages."""
    if "\f" not in text:
        return {}
    tops: dict[str, list[int]] = {}
    for n, (above, line) in enumerate(pairwise(lines), 1):
        if "\f" in text[above.end : line.start] and line.end - line.start <= RUNNING:
            tops.setdefault(text[line.start : line.end], []).append(n)
    heads = [n for found in tops.values() if len(found) > 1 for n in found]
    return dict.fromkeys(heads, RUNNING_HEAD)


def running_heads(
    text: str,
    lines: list[Line],
    openings: list[Opening],
    known: dict[int, NoiseRule],
    pages: set[int],
    stamped: Iterable[int],
) -> dict[int, NoiseRule]:
    """Lines printed again beside every page number, or with one that counts up.

    Not stamps (`stamped` are their lines): time counts up as well.
    """
    opened = {o.reading.line for o in openings}.union(stamped)
    counted: dict[str, list[int]] = {}
    for n, line in enumerate(lines):
        if line.end - line.start > RUNNING or n in opened or n in known:
            continue
        if _DIGITS.search(text, line.start + 1, line.end) and not is_sentence(text, line):
            said = text[line.start : line.end]
            counted.setdefault(_DIGITS.sub("0", said), []).append(n)
    counted = {said: found for said, found in counted.items() if _counts_up(text, lines, found)}
    pages = pages.union(*counted.values())
    seen: dict[str, set[int]] = {}
    for page in pages if len(pages) > 1 else ():
        for n in (page - 1, page + 1):
            if 0 <= n < len(lines) and n not in opened and n not in known and n not in pages:
                seen.setdefault(text[lines[n].start : lines[n].end], set()).add(n)
    heads = [n for found in seen.values() if len(found) > 1 for n in found]
    heads += [n for found in counted.values() for n in found]
    heads += _titles_again(text, lines, openings, opened.union(known))
    return dict.fromkeys(heads, RUNNING_HEAD)


def _titles_again(
    text: str, lines: list[Line], openings: list[Opening], known: Container[int]
) -> list[int]:
    """Lines behind the first label that stand in the head as well: under a picture, mostly."""
    first = openings[0].reading.line if openings else 0
    head = {text[x.start : x.end] for x in lines[:first] if TITLE <= x.end - x.start <= RUNNING}
    return [
        n
        for n, line in enumerate(lines[first:] if head else (), first)
        if n not in known
        and line.end - line.start <= RUNNING
        and text[lines[n - 1].end - 1] not in ":："  # it is quoted
        and text[line.start : line.end] in head
        and not is_sentence(text, line)
    ]


def _counts_up(text: str, lines: list[Line], found: list[int]) -> bool:
    """Whether lines that are the same but for numbers differ by one that grows by one."""
    if len(found) < 2 or any(b - a < 2 for a, b in pairwise(found)):
        return False
    numbers = [[int(d) for d in _DIGITS.findall(text, *lines[n][:2])] for n in found]
    return any(
        all(b - a == 1 for a, b in pairwise(column)) for column in zip(*numbers, strict=True)
    )
