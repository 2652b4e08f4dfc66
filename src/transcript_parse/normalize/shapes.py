"""Injected tokens inside stamps, numbers and speakers' names.

A document's stamps have one shape and its speakers one spelling each, so what
splits one of them shows, whatever it is and though it stands there only once.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from operator import itemgetter
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize.evidence import broken, strangeness
from transcript_parse.normalize.islands import Island, gibberish
from transcript_parse.normalize.view import DIGIT, HAN, LATIN, LINE, MARK, SPACE, View, kind, link
from transcript_parse.packs.quantities import DATE_UNITS, LEADS, UNITS

Piece = tuple[int, int]

LONGEST: Final = 16
_Y, _M, _D = tuple(DATE_UNITS[:3])
_DATE = r"(?:19|20)\d\d(?P<s>[-/.])\d{1,2}(?P=s)\d{1,2}"
_CLOCK = r"\d{1,2}[:：][0-5]\d(?:[:：][0-5]\d)?"
_YEAR = rf"(?:19|20)\d\d{_Y}"
_DATED = late(
    rf"{_DATE}(?:[ T]{_CLOCK})?|{_YEAR}(?:\d{{1,2}}{_M}\d{{1,2}}{_D}(?: ?{_CLOCK})?)?", re.ASCII
)
_STAMP = late(rf"{_DATED.pattern}|{_CLOCK}", re.ASCII)
_FIGURE = late(r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+\.\d+|\d{2,}", re.ASCII)
_DIGIT_NEAR = late(r"[^\n0-9]{0,16}[0-9]")
_PUNCTUATION = (
    r"\n\r\t\u3000，。、；：,:;!?！？（）()《》“”‘’\"'%％./\\—–~～〔〕\[\]【】…「」『』|#*=<>&·\-"
)
_CUT = late(
    rf"(?P<left>\d[\d\-/.:：,{_Y}{_M}]{{0,18}})"
    rf"(?P<token>[^\d {_PUNCTUATION}](?:[^{_PUNCTUATION}]{{0,14}}[^\d {_PUNCTUATION}])?)"
    rf"(?P<right>[-/.:：,]?\d[\d\-/.:：, T{_Y}{_M}{_D}]{{0,18}})",
    re.ASCII,
)
"""Digits, something that is neither digits nor punctuation, and digits again."""

_NUMERIC: Final = frozenset("0123456789-/.:：,") | frozenset(DATE_UNITS[:2])
SHORT_NAME: Final = 2
LONGEST_NAME: Final = 3
WHOLE: Final = 2
"""How often a name must stand whole."""

BY_CHANCE: Final = 0.0016
"""How likely a name's other half may be at a given place, if it is one character."""

IN_NAME: Final = 1.2
"""Log odds that what stands inside a name must reach."""

_STAMPED: Final = frozenset("-/.:：")
LABEL_ROOM: Final = 48
IN_LABEL: Final = 0.4
FITS: Final = 1.0
"""Log odds that what stands inside a label must reach, and how well it may fit."""

SHORT_LABEL: Final = 5
LABEL: Final = 3
"""Characters a label must have to be recognized with something inside."""

_EDGE: Final = 5
_CLOCK_SIZE: Final = 5
IN_NUMBER: Final = 9

_YEARS = late(r"(?:19|20)\d\d", re.ASCII)
_DIGITS = late(r"\d+", re.ASCII)

LEAST_SPACED: Final = 5
"""Three characters and two spaces."""

MOST_DIGITS: Final = 7
NUMBER_STRANGE: Final = 2.0
"""Digits a number may have, and strangeness a Chinese token inside it must have."""

NUMBER_BREAK: Final = 1.6
"""Strangeness a token inside a number must have if it could be read as words."""


def cuts(view: View, runs: Sequence[Island]) -> Iterator[re.Match[str]]:
    """Places where digits, something else and digits follow each other closely."""
    plain = view.plain
    for run in runs:
        whole = run.text.isdigit()
        if (
            whole
            and plain[run.end : run.end + 1] in _STAMPED
            and plain[run.end + 1 : run.end + 2].isdigit()
        ):
            continue
        digits = whole or run.text[-1].isdigit() or run.text[0].isdigit()
        if not digits or not _DIGIT_NEAR.match(plain, run.end):
            continue
        start = run.start
        while start and plain[start - 1] in _NUMERIC and run.start - start < LONGEST:
            start -= 1
        while start < run.end and not plain[start].isdigit():
            start += 1
        found = _CUT.match(plain, start)
        if found:
            yield found


def inside_figures(view: View, runs: Sequence[Island]) -> Iterator[Piece]:
    """What splits dates, times of day and numbers."""
    for found in cuts(view, runs):
        piece = _healed(view.plain, found) or _number(found)
        if piece:
            yield piece


def _healed(plain: str, found: re.Match[str]) -> Piece | None:
    """The shortest removal around the match that leaves a stamp, where none was.

    The token may have digits at its edges, which then look like the stamp's.
    """
    left, right, token = found["left"], found["right"], found["token"]
    if len(token) < 2 or token[0] in DATE_UNITS or _STAMP.fullmatch(left) or _DATED.match(right):
        return None
    start, end = found.span("token")
    begins = found.start() == 0 or plain[found.start() - 1] == "\n"
    counts = not _spaced(token) and (token[0] in UNITS or token[-1] in LEADS)
    for more in range(_EDGE):
        for a in range(more + 1):
            b = more - a
            if a >= len(left) or b >= len(right):
                continue
            if more and not (left[len(left) - a :] + right[:b]).isdigit():
                continue
            kept = left[: len(left) - a]
            # Times of day are too common to give up a digit of theirs.
            stamp = (_DATED if a else _STAMP).match(kept + right[b:])
            if stamp and stamp.end() > len(kept) and _complete(stamp, begins, counts):
                return start - a, end + b
    return None


def _complete(stamp: re.Match[str], begins: bool, counts: bool) -> bool:
    """Whether the stamp is no chance: dated, or a clock at a line's beginning."""
    text = stamp.group()
    if stamp.string[stamp.end() : stamp.end() + 1].isdigit():
        return False
    if len(text) <= _CLOCK_SIZE:
        return not counts if text[-1] in DATE_UNITS else begins
    return True


def _number(found: re.Match[str]) -> Piece | None:
    """What stands between two digits and neither follows nor leads a number."""
    token, left, right = found["token"], found["left"], found["right"]
    if len(token) < 2 or not left[-1].isdigit() or not _FIGURE.match(left + right):
        return None
    if not _spaced(token) and (token[0] in UNITS or token[-1] in LEADS):
        return None
    point = right[0] == "." and kind(token[-1]) == HAN and kind(token[0]) == HAN
    inside = point or _unlikely(token) or (_counts(found) and _foreign(token))
    return found.span("token") if inside else None


def _counts(found: re.Match[str]) -> bool:
    """Whether the number, put together, counts something, and its halves are no years."""
    left, right, text = found["left"], found["right"], found.string
    after = right[-1] if right[-1] in DATE_UNITS else text[found.end() : found.end() + 1]
    if not after or after not in UNITS or _YEARS.fullmatch(left) or _YEARS.match(right):
        return False
    first, second = _DIGITS.findall(left)[-1], _DIGITS.findall(right)[0]
    return int(second) != int(first) + 1 and len(first) + len(second) <= MOST_DIGITS


def _foreign(token: str) -> bool:
    """Whether a token is gibberish, or too mixed to be words between two numbers."""
    kinds = {kind(c) for c in token}
    if kinds == {HAN}:
        return strangeness(token) >= NUMBER_STRANGE
    if not kinds <= {HAN, LATIN, DIGIT, SPACE} or len(token) > IN_NUMBER:
        return False
    if kind(token[0]) == LATIN or token[-1].isupper():  # the rest of a name such as DDR2667
        return False
    return not token.isalpha() or (not token.isascii() and any(c.islower() for c in token))


def _spaced(token: str) -> bool:
    """Whether every other character is a space."""
    return len(token) >= LEAST_SPACED and not token[1::2].strip(" ")


def _unlikely(token: str) -> bool:
    """Whether what stands between two numbers is no way to go on behind a number."""
    if len(token) > IN_NUMBER:
        return False
    if kind(token[0]) == kind(token[-1]) == HAN:
        # Words between two numbers are how people count; only spaced letters are not.
        return _spaced(token)
    return token.isalpha() and gibberish(token) >= NUMBER_BREAK


def labelled(view: View) -> list[tuple[int, str]]:
    """What stands before a colon at a line's beginning, stamps skipped."""
    found = []
    start = 0
    for line in view.plain.split("\n"):
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
    return min(left, right) <= 0 and left + right <= most


def _shared(a: str, b: str) -> int:
    for i, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            return i
    return min(len(a), len(b))


def _whole(view: View, text: str, others: Sequence[str]) -> str | None:
    """The label, standing whole elsewhere, that `text` is with something inside."""
    for label in others:
        if not 2 <= len(text) - len(label) < LONGEST:
            continue
        shared = _shared(text, label) + _shared(text[::-1], label[::-1])
        if shared >= len(label) and view.plain.count(label) >= WHOLE:
            return label
    return None


def names(view: View, whole: Iterable[str]) -> Iterator[Piece]:
    """What splits names that stand whole elsewhere."""
    likely = view.model.likelihood
    ends: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in set(whole):
        for i, char in enumerate(name[:-1]):
            # A surname alone is followed by anything, and the other half must not
            # stand there by chance.
            last = name[i + 1 :]
            if (i or len(name) > SHORT_NAME) and (len(last) > 1 or likely(last) < BY_CHANCE):
                ends[char].append((name[: i + 1], last))
    if not ends or not view.unknown:
        return
    chars = itemgetter(0, *view.unknown)(view.plain)[1:]
    for place in compress(view.unknown, map(ends.__contains__, chars)):
        for first, last in ends[view.plain[place]]:
            piece = _cut_name(view, place + 1, first, last)
            if piece:
                yield piece


def speakers(found: Sequence[tuple[int, str]]) -> list[str]:
    """The names at the ends of labels."""
    ends = (text.split()[-1][-LONGEST_NAME:] for text in {text for _, text in found} if text)
    return [n for n in ends if len(n) >= SHORT_NAME and all(kind(c) == HAN for c in n)]


def _cut_name(view: View, start: int, first: str, last: str) -> Piece | None:
    """What stands at `start` between the halves of a name."""
    plain = view.plain
    if not plain.endswith(first, 0, start) or plain.startswith(last, start):
        return None
    end = plain.find(last, start + 2, start + LONGEST + len(last))
    if end < 0 or first[0] in plain[start:end] or not _closed(view, start, end):
        return None
    if broken(view, start, end) < IN_NAME:
        return None
    whole = plain.count(first + last)
    half = plain.count(max(first, last, key=len))
    return (start, end) if whole >= WHOLE and half <= whole + 1 else None
