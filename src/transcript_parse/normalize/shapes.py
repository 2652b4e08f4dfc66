"""Injected tokens inside labels and speakers' names.

A document spells its speakers in one way, so what splits a name shows, whatever it
is and though it stands there only once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize.evidence import broken
from transcript_parse.normalize.view import HAN, LINE, MARK, View, kind, link
from transcript_parse.packs.surnames import SINGLE
from transcript_parse.text import Piece

LONGEST: Final = 16
ALIKE: Final = 200  # labels with the same first and last character that one is compared to
SURNAMES: Final = frozenset(SINGLE)
COMMON: Final = frozenset(SINGLE[:100])
"""All surnames, and those that may be somebody else's; the others are words, too."""

_ALONE = late(r"(?:^|[\s【\[。！？])([\u4e00-\u9fff]{2,4})(?:[】\]]|[(（][\d:：]+[)）])?$")
"""A few characters that stand for themselves at a line's end."""

_PAUSE = late("[，、；,;]")
"""No label has one: it is a salutation, or a sentence."""

ENDS: Final = 16
"""Characters looked at there."""

_BRACKETS: Final = frozenset("】])）")

SHORT_NAME: Final = 2
LONGEST_NAME: Final = 3
WHOLE: Final = 2
"""How often a name must stand whole."""

BY_CHANCE: Final = 0.0016
"""How likely a name's other half may be at a given place, if it is one character."""

IN_NAME: Final = 1.2
EVERYDAY: Final = -10.0
"""Log odds that what stands inside a name must reach, and the log probability from which
it is any sentence's word."""

LABEL_ROOM: Final = 48
IN_LABEL: Final = 0.4
FITS: Final = 1.0
JOINED: Final = 2.0
"""Log odds that what stands inside a label must reach, how well it may fit, and what makes
it one word with what it stands next to: a longer name of the same."""

ISLAND: Final = 2
"""Characters of an island inside a name: one letter may be a slip."""

SHORT_LABEL: Final = 5
LABEL: Final = 3
"""Characters a label must have to be recognized with something inside."""


def labelled(view: View) -> list[tuple[int, str]]:
    """What stands before a colon at a line's beginning, stamps skipped."""
    found = []
    start = 0
    for line in view.lines:
        cut = _colon(line, 0)
        begin = parts = 0
        # the parts of a stamp begin with digits, whatever is injected; but into the minutes
        while cut > 0 and line[cut - 1].isdigit() and (parts == 1 or line[begin].isdigit()):
            begin = cut + 1
            cut = _colon(line, begin)
            parts += 1
        if cut > begin:
            text = line[begin:cut].strip()
            if text:
                found.append((start + line.find(text, begin), text))
        start += len(line) + 1
    return found


def _colon(line: str, begin: int) -> int:
    """Where the first colon stands that may end a label; -1 if there is none."""
    wide = line.find("：", begin, LABEL_ROOM)
    narrow = line.find(":", begin, LABEL_ROOM if wide < 0 else wide)
    return wide if narrow < 0 else narrow


def labels(view: View, found: Sequence[tuple[int, str]]) -> Iterator[Piece]:
    """What splits a label that stands whole elsewhere."""
    counts = Counter(text for _, text in found)
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for text in counts:
        if len(text) >= LABEL:
            alike[text[0] + text[-1]].append(text)
    for start, text in found:
        others = alike[text[0] + text[-1]] if counts[text] == 1 else ()
        label = _whole(view, text, others) if len(others) > 1 else None
        if label:
            left = min(_shared(text, label), len(label) - 1)
            piece = start + left, start + left + len(text) - len(label)
            most = FITS if len(label) <= SHORT_LABEL else 0.0
            # A post in front of the name is not something inside it.
            inside = label[left - 1].isalpha() and label[left].isalpha()
            if inside and _closed(view, *piece, most) and broken(view, *piece) >= IN_LABEL:
                yield piece


def _closed(view: View, start: int, end: int, most: float = FITS) -> bool:
    """Whether a stretch without punctuation hardly fits what it stands between."""
    plain = view.plain
    if any(kind(c) in (MARK, LINE) for c in plain[start:end]):
        return False
    left, right = link(plain[start - 1], plain[start]), link(plain[end - 1], plain[end])
    return min(left, right) <= 0 and max(left, right) < JOINED and left + right <= most


def _shared(a: str, b: str) -> int:
    for i, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            return i
    return min(len(a), len(b))


def _whole(view: View, text: str, others: Sequence[str]) -> str | None:
    """The label, standing whole elsewhere, that `text` is with something inside."""
    for label in others[:ALIKE]:
        if not 2 <= len(text) - len(label) < LONGEST:
            continue
        shared = _shared(text, label) + _shared(text[::-1], label[::-1])
        if shared >= len(label) and view.plain.count(label) >= WHOLE:
            return label
    return None


def names(view: View, whole: Iterable[str]) -> Iterator[Piece]:
    """What splits names that stand whole elsewhere."""
    for name in dict.fromkeys(whole):
        times = view.plain.count(name)
        for size in range(1, len(name)) if times >= WHOLE else ():
            piece = _apart(view, name[:size], name[size:], times)
            if piece:
                yield piece


def _apart(view: View, first: str, last: str, times: int) -> Piece | None:
    """What stands between the halves of a name, the one time that one is without the other.

    A half that stands alone more often is a word or a name of its own.
    """
    plain = view.plain
    behind = len(last) >= len(first)
    half = last if behind else first
    if len(last) == 1 and view.model.likelihood(last) >= BY_CHANCE * len(first) ** 2:
        return None
    if plain.count(half) != times + 1:
        return None
    at = plain.find(half)
    if behind:
        while plain.endswith(first, 0, at):
            at = plain.find(half, at + 1)
        start = plain.rfind(first, max(0, at - LONGEST - len(first)), at - 1) + len(first)
        end = at
    else:
        while plain.startswith(last, at + len(half)):
            at = plain.find(half, at + 1)
        start = at + len(half)
        end = plain.find(last, start + 2, start + LONGEST + len(last))
    if start < len(first) or end < start + 2 or first[0] in plain[start:end]:
        return None
    everyday = view.model.rarity(plain[start:end]) > EVERYDAY
    inside = not everyday and _closed(view, start, end) and broken(view, start, end) >= IN_NAME
    # Behind a surname of its own it would be somebody else's.
    return (start, end) if inside and plain[end - 1] not in COMMON else None


def islands_in_names(
    view: View, islands: Iterable[tuple[int, int, str]], whole: Iterable[str]
) -> Iterator[Piece]:
    """Letters and digits that stand inside a speaker's name: no name has any."""
    halves: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in whole:
        for size in range(1, len(name)):
            halves[name[size - 1 : size + 1]].append((name[:size], name[size:]))
    plain = view.plain
    for start, end, text in islands:
        around = plain[start - 1 : start] + plain[end : end + 1]
        for first, last in halves.get(around, ()) if len(text) >= ISLAND else ():
            if plain.endswith(first, 0, start) and plain.startswith(last, end):
                yield start, end
                break


def speakers(view: View, found: Sequence[tuple[int, str]]) -> list[str]:
    """The names at the ends of labels, and of short lines: some labels have no colon."""
    labels = dict.fromkeys(text for _, text in found if not _PAUSE.search(text))
    names = dict.fromkeys(map(_last_name, labels))
    for end in dict.fromkeys(line[-ENDS:] for line in view.lines):
        last = end[-1:]
        if "\u4e00" <= last <= "\u9fff" or last in _BRACKETS:
            alone = _ALONE.search(end)
            if alone:
                names[alone.group(1)] = None
    return [n for n in names if len(n) >= SHORT_NAME and n[0] in SURNAMES and not _is_word(n)]


def _is_word(name: str) -> bool:
    """Whether it is a word behind what is seldom a surname."""
    return len(name) > SHORT_NAME and name[0] not in COMMON and link(name[-2], name[-1]) > JOINED


def _last_name(label: str) -> str:
    """The last few characters of a label, if they are Chinese."""
    last = label.split()[-1][-LONGEST_NAME:]
    return last if all(kind(c) == HAN for c in last) else ""
