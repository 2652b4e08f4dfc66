"""Injected tokens inside stamps, numbers and speakers' names.

A document's stamps have one shape and its speakers one spelling each, so what
splits one of them shows, whatever it is and though it stands there only once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from transcript_parse.normalize.evidence import strangeness
from transcript_parse.normalize.view import HAN, View, kind
from transcript_parse.packs.quantities import LEADS, UNITS

Piece = tuple[int, int]

LONGEST: Final = 16
_STAMP = re.compile(
    r"(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?(?!\d)"
    r"|(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?: ?\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?"
    r"|\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?!\d)"
)
_STAMPED = 30
"""Characters at a line's start in which a stamp, broken or whole, has room."""

_OPENING = re.compile(r"^[\[(（【]?\d.*", re.MULTILINE)
_DIGIT = re.compile(r"\d")
_CUT_NUMBER = re.compile(
    r"(?<=\d)(?P<token>[^\d\s，。、；：:,;!?！？（）()《》“”‘’\"'%％./\\\-—–~～〔〕\[\]【】…]{2,15})(?=\d)"
)
_LABEL = re.compile(r"^[^\n：:，。！？]{2,24}(?=[：:])", re.MULTILINE)

NUMBER_BREAK: Final = 1.0
"""Strangeness a token inside a number must have if it could be read as words."""


def _shape(text: str) -> str:
    return _DIGIT.sub("9", text)


def stamps(view: View) -> Iterator[Piece]:
    """What splits the stamps that lines begin with."""
    plain = view.plain
    lines = [(m.start(), m.group()[: _STAMPED + LONGEST]) for m in _OPENING.finditer(plain)]
    if len(lines) < 2:
        return
    shapes: Counter[str] = Counter()
    broken = []
    for start, line in lines:
        whole = _STAMP.match(line)
        if whole and len(whole.group()) > 3:
            shapes[_shape(whole.group())] += 1
        broken.append((start, line, whole.group() if whole else ""))
    if not shapes:
        return
    often = [shape for shape, count in shapes.most_common(4) if count > 1]
    for start, line, whole in broken:
        if _shape(whole) not in often:
            yield from _split(start, line, often, len(whole))


def _split(start: int, line: str, shapes: Sequence[str], whole: int) -> Iterator[Piece]:
    """The one removal that turns the line's beginning into a stamp of the document."""
    found = []
    for shape in shapes:
        if whole >= len(shape):
            continue
        for cut in range(1, len(shape)):
            if _shape(line[:cut]) != shape[:cut]:
                break
            rest = shape[cut:]
            for size in range(2, LONGEST):
                tail = line[cut + size : cut + size + len(rest)]
                if _shape(tail) == rest and _STAMP.fullmatch(line[:cut] + tail):
                    found.append((start + cut, start + cut + size))
    # A removal that begins or ends with a digit of the token may be one of several.
    clear = [p for p in found if _clear(line, p[0] - start, p[1] - start)] or found
    if clear:
        yield min(clear, key=lambda p: (p[1] - p[0], p[0]))


def _clear(line: str, start: int, end: int) -> bool:
    return not line[start].isdigit() and not line[end - 1].isdigit()


def numbers(view: View) -> Iterator[Piece]:
    """What stands between two digits and neither follows nor leads a number."""
    for found in _CUT_NUMBER.finditer(view.plain):
        token = found["token"]
        if token[0] in UNITS or token[-1] in LEADS:
            continue
        if kind(token[0]) != HAN or kind(token[-1]) != HAN:
            continue
        if strangeness(view, token) >= NUMBER_BREAK:
            yield found.span("token")


def labels(view: View) -> Iterator[Piece]:
    """What splits a label that stands whole elsewhere."""
    found = [(m.start(), m.group()) for m in _LABEL.finditer(view.plain)]
    counts = Counter(text for _, text in found)
    known = sorted(counts)
    if len(known) == len(found) or len(known) < 2:
        return
    backwards = sorted(text[::-1] for text in known)
    for start, text in found:
        if counts[text] == 1 and len(text) > 4:
            whole = _whole(text, known, backwards, counts)
            if whole:
                left = _shared(text, whole)
                left = min(left, len(whole) - 1)
                yield start + left, start + left + len(text) - len(whole)


def _shared(a: str, b: str) -> int:
    for i, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            return i
    return min(len(a), len(b))


def _whole(
    text: str, known: Sequence[str], backwards: Sequence[str], counts: Counter[str]
) -> str | None:
    """The recurring label that `text` is with something inside."""
    at, back = bisect_left(known, text), bisect_left(backwards, text[::-1])
    near = [*known[max(at - 3, 0) : at + 4]]
    near += [label[::-1] for label in backwards[max(back - 3, 0) : back + 4]]
    for label in sorted(set(near), key=lambda x: -counts[x]):
        more = len(text) - len(label)
        if counts[label] < 2 or not 2 <= more < LONGEST or len(label) < 2:
            continue
        left = _shared(text, label)
        right = _shared(text[::-1], label[::-1])
        if 0 < left < len(text) and right > 0 and left + right >= len(label):
            return label
    return None


def names(view: View) -> Iterator[Piece]:
    """What splits a speaker's name in running text."""
    plain = view.plain
    labels_found = Counter(m.group() for m in _LABEL.finditer(plain))
    for label, _ in labels_found.most_common(40):
        name = label.split()[-1] if label.split() else ""
        if not 2 <= len(name) <= 4 or any(kind(c) != HAN for c in name):
            continue
        for cut in range(1, len(name)):
            yield from _cut_name(plain, name[:cut], name[cut:])


def _cut_name(plain: str, first: str, last: str) -> Iterator[Piece]:
    """Places where `first` and `last` have a token between them: the rarer part leads."""
    if len(last) > 1:
        at = plain.find(last)
        while at >= 0:
            begin = plain.rfind(first, max(at - LONGEST, 0), at)
            if 2 <= at - begin - len(first) and begin >= 0 and "\n" not in plain[begin:at]:
                yield begin + len(first), at
            at = plain.find(last, at + 1)
    elif len(first) > 1:
        at = plain.find(first)
        while at >= 0:
            begin = at + len(first)
            end = plain.find(last, begin, begin + LONGEST)
            if end - begin >= 2 and "\n" not in plain[begin:end]:
                yield begin, end
            at = plain.find(first, begin)
