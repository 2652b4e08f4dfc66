"""What can be done with any gold document, generated or annotated by hand.

`relabel` is the guard against parsers that know labels instead of layouts: it
keeps a page as it is and takes away what its labels mean. `check` asserts the
format's invariants, `show` prints a page with its annotation.
"""

from __future__ import annotations

import bisect
import copy
import functools
import hashlib
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import Any

from . import vocabulary as v

Gold = dict[str, Any]

DATE, CLOCK = r"\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?", r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
STAMP = re.compile(rf"(?:{DATE}[T\s]*)?{CLOCK}|{DATE}")
EDGES = ' \t\r\n\u3000\xa0:：.。,，-—–#*|>[]［］【】（）()「」『』《》“”"‘’'
PAIRS = tuple(zip("（([［【《「", "）)]］】》」", strict=True))
# A label inside a sentence: 会后，有记者问及 | 温某表示. Only who speaks is the label.
NARRATED = re.compile(r"(?:会后，?有)?(.+?)(?:追问|问及|表示|宣布|指出|说)")


@functools.cache
def _converter(name: str) -> Callable[[str], str]:
    import opencc  # only text in traditional script needs it

    return opencc.OpenCC(name).convert


def convert(text: str, name: str) -> str:
    """Convert between scripts where that leaves every offset as it is."""
    converted = _converter(name)(text)
    assert len(converted) == len(text), "offsets hold only if the length is kept"
    return converted


def label_span(header: str) -> tuple[int, int]:
    """Where the label stands in a header; empty if it has none.

    Stamps, separators, markup and brackets around the label are not part of it,
    brackets that open or close inside it are: 《望川周刊》记者, 王静（安澜网）.
    """
    text = STAMP.sub(lambda m: " " * len(m[0]), header)
    start = len(text) - len(text.lstrip(EDGES))
    end = max(len(text.rstrip(EDGES)), start)
    for opening, closing in PAIRS:
        inside = text[start:end]
        if inside.count(opening) > inside.count(closing):
            end = text.index(closing, end) + 1
        elif inside.count(opening) < inside.count(closing):
            start = text.rindex(opening, 0, start)
    narrated = NARRATED.fullmatch(text, start, end)
    return narrated.span(1) if narrated else (start, end)


def nicknames(rng: Random, raw: str) -> Iterator[str]:
    """Arbitrary names that the page does not contain; Latin ones on Latin pages."""
    chinese = sum("\u4e00" <= c <= "\u9fff" for c in raw) > len(raw) / 5
    share = rng.choice((0.0, 0.5, 1.0)) if chinese else 0.0
    handles = [(v.HANDLE_STEMS, v.HANDLE_ENDS), (v.NICK_HEADS, v.NICK_TAILS)]
    decks: list[list[str]] = [[], []]
    given: set[str] = set()
    while True:
        kind = int(rng.random() < share)
        heads, tails = handles[kind]
        deck = decks[kind]
        if not deck:  # every head once before any comes again: nicknames look unlike
            deck.extend(rng.sample(heads, len(heads)))
        nick = deck.pop() + rng.choice(tails)
        if nick not in given and nick not in raw:
            given.add(nick)
            yield nick


def relabel(raw: str, gold: Gold, seed: int) -> tuple[str, Gold]:
    """The same page with every distinct label replaced by an arbitrary nickname.

    Roles, records, noise and bodies stay. What only the label told is no longer
    known: the speaker (None), and an outlet or addressee named nowhere else. Two
    turns that the names kept apart stay apart by `new`, and so do blocks of one
    person whose labels differed: under nicknames these are two speakers.
    """
    fresh = nicknames(Random(seed), raw)
    nick_of: dict[str, str] = {}
    nicks: list[str | None] = []
    cuts: list[tuple[int, int, str]] = []
    for s in gold["segments"]:
        start, end = (s["start"] + at for at in label_span(raw[s["start"] : s["body"]]))
        nick = None
        if start < end:
            label = raw[start:end]
            nick = nick_of[label] = nick_of.get(label) or next(fresh)
            cuts.append((start, end, nick))
        nicks.append(nick)

    out, at = [], 0
    for start, end, nick in cuts:
        out += [raw[at:start], nick]
        at = end
    new_raw = "".join([*out, raw[at:]])
    new = copy.deepcopy(gold)
    _shift(new, cuts)
    _forget(new, gold, new_raw, nicks)
    new["chars"] = len(new_raw)
    new["sha256"] = hashlib.sha256(new_raw.encode()).hexdigest()
    return new_raw, new


def _shift(gold: Gold, cuts: list[tuple[int, int, str]]) -> None:
    """Move every offset of `gold`; an offset inside a label moves to its start."""

    ends = [end for _, end, _ in cuts]
    shifts = [0, *itertools.accumulate(len(nick) - (end - start) for start, end, nick in cuts)]

    def moved(offset: int) -> int:
        passed = bisect.bisect_right(ends, offset)
        start = cuts[passed][0] if passed < len(cuts) else offset
        return min(offset, start) + shifts[passed]

    for item in (*gold["segments"], *gold["noise"]):
        for key in item.keys() & {"start", "body", "end"}:
            item[key] = moved(item[key])
    gold["noise"] = [n for n in gold["noise"] if n["start"] < n["end"]]
    if gold["title"]:
        gold["title"] = [moved(offset) for offset in gold["title"]]


def _forget(new: Gold, old: Gold, raw: str, nicks: list[str | None]) -> None:
    """Take from `new` what no reader of `raw` could know."""
    segments = new["segments"]
    simplified = functools.cache(lambda: convert(raw, "t2s"))

    def tells(name: str, spans: Iterable[tuple[int, int]] = ((0, len(raw)),)) -> bool:
        # As printed first: simplified text is damaged by conversion (萧乾).
        readings: tuple[Callable[[], str], ...] = ((lambda: raw), simplified)
        return any(_plain(name) in _plain(read()[a:b]) for read in readings for a, b in spans)

    for i, segment in enumerate(segments):
        before = segments[i - 1] if i else None
        if nicks[i] or (segment["speaker"] and not tells(segment["speaker"])):
            segment["speaker"] = None
        if before is None:
            continue
        was = _key(old["segments"][i - 1]) == _key(old["segments"][i])
        one_turn = was and not segment.get("new")
        if one_turn and not nicks[i]:
            segment["speaker"] = before["speaker"]  # goes on without a label
        elif _key(before) == _key(segment) and not (one_turn and nicks[i] == nicks[i - 1]):
            segment["new"] = True
    for record in new["qa"]:
        asked = set(record["question"])
        # Said by the asker, now or in another question, or by whoever gave the floor.
        asking = {nicks[i] for i in asked} - {None}
        heard = asked | {i for q in new["qa"] for i in q["question"] if nicks[i] in asking}
        heard |= {i - 1 for i in asked if i and segments[i - 1]["role"] == "moderator"}
        spans = [(segments[i]["body"], segments[i]["end"]) for i in sorted(heard)]
        if record["outlet"] and not tells(record["outlet"], spans):
            record["outlet"] = None
        record["addressee"] = [name for name in record["addressee"] if tells(name)]


def _plain(text: str) -> str:
    return text.translate(str.maketrans("", "", "《》「」“” ")).casefold()


def _key(segment: dict[str, Any]) -> tuple[str | None, str]:
    return segment["speaker"], segment["role"]


def check(raw: str, gold: Gold) -> None:
    """Assert what must hold of any gold, whatever the page."""
    assert gold["chars"] == len(raw)
    assert gold["sha256"] == hashlib.sha256(raw.encode()).hexdigest()
    covered = bytearray(len(raw))
    last = 0
    for segment in gold["segments"]:
        start, body, end = segment["start"], segment["body"], segment["end"]
        assert last <= start <= body < end <= len(raw), segment
        assert raw[body:end].strip(), segment
        last = end
        covered[start:end] = b"\1" * (end - start)
    for noise in gold["noise"]:
        start, end = noise["start"], noise["end"]
        assert raw[start:end].strip(), noise
        covered[start:end] = b"\1" * (end - start)
    if gold["segments"]:  # in a document nobody speaks in, text is not annotated
        assert all(covered[i] or c.isspace() for i, c in enumerate(raw)), "something is nobody's"
    for record in gold["qa"]:
        claimed = [*record["question"], *record["answers"]]
        assert record["question"], record
        assert len(claimed) == len(set(claimed)), record
        assert set(claimed) <= set(range(len(gold["segments"]))), record


def show(raw: str, gold: Gold) -> str:
    """The raw text with its gold in ⟦ ⟧, for a person to read."""
    marks: list[tuple[int, int, str]] = []
    for i, s in enumerate(gold["segments"]):
        who = [f"{i} {s['speaker'] or '-'}/{s['role']}", s["time"], "new" if s.get("new") else None]
        mark = f"⟦{' '.join(filter(None, who))} "
        marks += [(s["start"], 1, mark), (s["body"], 2, "⟧"), (s["end"], 0, "⟦/⟧")]
    for n in gold["noise"]:
        marks += [(n["start"], 3, f"⟦{n['kind']}: "), (n["end"], -1, "⟧")]
    out, at = [], 0
    for offset, _, mark in sorted(marks):
        out += [raw[at:offset], mark]
        at = offset
    facts = [", ".join(f"{k} {gold[k]}" for k in ("kind", "date", "title")), *map(str, gold["qa"])]
    return "".join([*out, raw[at:], "\n\n", "\n".join(facts)])
