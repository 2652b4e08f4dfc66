"""What is committed is our own text: no passage of the shared pages is carried over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from opencc import OpenCC

from transcript_parse import clean

from . import shared

LATIN = r"A-Za-z\u00c0-\u024f"
PASSAGES = ((re.compile(rf"[^\W_{LATIN}]"), 12), (re.compile(f"[{LATIN}]"), 40))
"""The characters that are compared, without all that stands between, and how many of
them in a row are a passage: Han characters and digits, Latin letters."""

FORMULAS = {
    "今天的发布会到此结束": "how conferences are closed",
    "各位媒体朋友大家上午好": "how conferences are opened",
}
"""Phrases in anybody's mouth, as they are compared, and why they are no passage."""

COMMITTED = ("README.md", "CHANGELOG.md", "src", "samples", "tests")
BINARY = frozenset({".gz", ".pyc"})


FEW = 3
"""Different characters that make no passage: noughts and ones stand in any file."""


def streams(text: str) -> Iterator[tuple[str, int]]:
    """What is compared of `text`, in simplified script, each with the length of a passage."""
    simplified = OpenCC("t2s").convert(text)
    for kept, length in PASSAGES:
        yield "".join(kept.findall(simplified)), length


def runs(text: str, length: int) -> Iterator[str]:
    return (text[i : i + length] for i in range(len(text) - length + 1))


def pages() -> Iterator[str]:
    """The shared pages; the hijacked ones also without what was injected into them."""
    for folder in ("seeds", "corpus"):
        for path in sorted((shared.SHARED / folder).iterdir()):
            raw = path.read_bytes().decode("utf-8", errors="replace")
            yield raw
            if folder == "seeds":
                yield clean(raw).text


def committed() -> Iterator[Path]:
    for name in COMMITTED:
        root = shared.ROOT / name
        files = [root] if root.is_file() else sorted(root.rglob("*"))
        yield from (p for p in files if p.is_file() and p.suffix not in BINARY)


def carried_over(text: str, known: set[str]) -> list[str]:
    """The runs of `text` that are `known`, but for those that need a formula."""
    found = []
    for stream, length in streams(text):
        for formula in FORMULAS:
            stream = stream.replace(formula, "|")
        found += [run for run in runs(stream, length) if run in known and len(set(run)) > FEW]
    return found


def known_runs(texts: Iterator[str]) -> set[str]:
    return {
        run for text in texts for stream, length in streams(text) for run in runs(stream, length)
    }


def speakers() -> set[str]:
    """The names of people who speak on the shared pages, as far as they are no common words."""
    names, outlets = set(), set()
    for _, _, gold in shared.golds():
        names |= {segment["speaker"] for segment in gold["segments"]}
        outlets |= {record["outlet"] for record in gold["qa"]}
    return {name for name in names - outlets if name and len(name) > 2}


@shared.needed
def test_no_passage_is_carried_over() -> None:
    known = known_runs(pages())
    found = {}
    for path in committed():
        if carried := carried_over(path.read_text("utf-8"), known):
            found[str(path.relative_to(shared.ROOT))] = carried[:3]
    assert found == {}


@shared.needed
def test_nobody_of_the_shared_pages_is_named() -> None:
    simplify = OpenCC("t2s").convert
    names = re.compile(
        "|".join(
            rf"\b{name}\b" if name.isascii() else name
            for name in map(re.escape, map(simplify, speakers()))
        )
    )
    found = {}
    for path in committed():
        if named := names.findall(simplify(path.read_text("utf-8"))):
            found[str(path.relative_to(shared.ROOT))] = named[:3]
    assert found == {}


def test_a_passage_is_found_whatever_its_script_and_its_stops() -> None:
    known = known_runs(
        iter(
            (
                "港区去年新添二百三十台岸桥。",
                "Every ferry of the line runs on time, tide or no tide.",
            )
        )
    )
    assert carried_over("“港區，去年新添 二百三十台岸橋”", known)
    assert carried_over(
        "every crew: Every ferry of the line\nruns on time — tide or no tide", known
    )
    assert not carried_over("港区去年新添三百台岸桥。Every ferry of the line is late.", known)
