"""Injected tokens inside stamps and numbers: what stands between digits and breaks them.

A document's stamps have one shape, a year is no number that begins with zero, and
no number ends with its decimal point: what splits one of them shows, whatever it
is and though it stands there only once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from transcript_parse.late import late
from transcript_parse.normalize.evidence import strangeness
from transcript_parse.normalize.forms import gibberish
from transcript_parse.normalize.islands import Island
from transcript_parse.normalize.view import DIGIT, HAN, LATIN, SPACE, View, kind
from transcript_parse.packs.quantities import DATE_UNITS, LEADS, ORDINALS, ROUGHLY, UNITS
from transcript_parse.text import Piece

LONGEST: Final = 16
_Y, _M, _D = tuple(DATE_UNITS[:3])
_DATE = r"(?:19|20)\d\d(?P<s>[-/.])\d{1,2}(?P=s)\d{1,2}"
_CLOCK = r"\d{1,2}[:：][0-5]\d(?:[:：][0-5]\d)?"
_YEAR = rf"(?:19|20)\d\d{_Y}"
_DATED = late(
    rf"{_DATE}(?:[ T]{_CLOCK})?|{_YEAR}(?:\d{{1,2}}{_M}\d{{1,2}}{_D}(?: ?{_CLOCK})?)?", re.ASCII
)
_STAMP = late(rf"{_DATED.pattern}|{_CLOCK}", re.ASCII)
_DATE_ENDS = late(rf"{_DATE} $", re.ASCII)
_BRACKETS: Final = {"[": "]", "(": ")", "（": "）", "【": "】"}
_CLOCKED = late(r"(?:.*\D)?\d{1,2}[:：][0-5]\d[:：]", re.ASCII)
_SECONDS = late(r"\d{1,2}[:：][0-5]\d[:：][0-5]\d", re.ASCII)
_FIGURE = late(r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+\.\d+|\d{2,}", re.ASCII)
_DIGIT_NEAR = late(r"[^\n0-9]{0,16}[0-9]")
_PUNCTUATION = (
    r"\n\r\t\u3000，。、；：,:;!?！？（）()《》“”‘’\"'%％./\\—–~～〔〕\[\]【】…「」『』|#*=<>&·\-"
)
_LEFT = late(rf"\d[\d\-/.:：,{_Y}{_M}]{{0,18}}", re.ASCII)
_RIGHT = late(rf"[-/.:：,]?\d[\d\-/.:：, T{_Y}{_M}{_D}]{{0,18}}", re.ASCII)
_BETWEEN = late(rf"[^\d {_PUNCTUATION}](?:[^{_PUNCTUATION}]{{0,14}}[^ {_PUNCTUATION}])?")

_NUMERIC: Final = frozenset("0123456789-/.:：,") | frozenset(DATE_UNITS[:2])
_STAMPED: Final = frozenset("-/.:：")
_EDGE: Final = 5
_CLOCK_SIZE: Final = 5
IN_NUMBER: Final = 9
_NAMED: Final = 2
"""Digits behind a letter that make a name of it."""

_YEARS = late(r"(?:19|20)\d\d", re.ASCII)
_DIGITS = late(r"\d+", re.ASCII)
_TAIL = late(r"\.\d+(?![\dA-Za-z." + DATE_UNITS + "])", re.ASCII)
_LED_BY_ZERO = late(rf"(?P<number>0\d+)(?=[{UNITS}])|0(?=[{ROUGHLY}])", re.ASCII)

_COUNTED = late(r"\d+(?=[%％\u4e00-\u9fff])", re.ASCII)
_ITEM = late(r"(?<=[\u4e00-\u9fff])\d{1,2}\.(?=[^\d\s])", re.ASCII)
"""What a number without an end looks like, and an item of a list without a line of its own."""

ITEMS_NEAR: Final = 2000
LETTERS: Final = 3
YEAR_DIGITS: Final = 4

LEAST_SPACED: Final = 5
"""Three characters and two spaces."""

MOST_DIGITS: Final = 7
NUMBER_STRANGE: Final = 2.0
"""Digits a number may have, and strangeness a Chinese token inside it must have."""

ODD: Final = 0.5
"""The same, where only the zero or the year tells that there was one number."""

NUMBER_BREAK: Final = 1.6
"""Strangeness a token inside a number must have if it could be read as words."""


class Cut(NamedTuple):
    """Digits, something between them, and digits again: `text[start:end]` is `token`."""

    text: str
    start: int
    end: int
    left: str
    token: str
    right: str

    @property
    def follows(self) -> bool:
        """Whether the token may go on behind the number before it."""
        return self.token[0] in UNITS and not _spaced(self.token)

    @property
    def leads(self) -> bool:
        """Whether the token may lead to the number behind it."""
        return self.token[-1] in LEADS and not _spaced(self.token)


def inside_figures(view: View, runs: Sequence[Island]) -> Iterator[Piece]:
    """What splits dates, times of day and numbers."""
    reached = 0
    for near in cuts(view, runs):
        apart = [cut for cut in near if cut.start >= reached and len(cut.token) > 1]
        stamps = (_healed(cut) for cut in apart)
        # Only the nearest digits may be the other half of a number.
        numbers = ((cut.start, cut.end) for cut in apart if cut is near[0] and _number(cut))
        piece = next((p for p in (*stamps, *numbers) if p), None)
        if piece:
            reached = piece[1]
            yield piece


def cuts(view: View, runs: Sequence[Island]) -> Iterator[list[Cut]]:
    """Where digits, something else and digits follow each other closely.

    Each time with all the digits that may be the end of it, the nearest first.
    """
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
        inside = not whole and run.text[0].isdigit() and run.text[-1].isdigit()
        if not digits or not (inside or _DIGIT_NEAR.match(plain, run.end)):
            continue
        start = run.start
        while start and plain[start - 1] in _NUMERIC and run.start - start < LONGEST:
            start -= 1
        while start < run.end and not plain[start].isdigit():
            start += 1
        near = list(_cuts_behind(plain, start))
        if near:
            yield near


def _cuts_behind(plain: str, start: int) -> Iterator[Cut]:
    """The cuts of the number that starts here, the nearest digits behind it first."""
    left = _LEFT.match(plain, start)
    if not left:
        return
    begin = left.end()
    for right in _RIGHT.finditer(plain, begin, begin + 2 * LONGEST):
        token = plain[begin : right.start()]
        if len(token) > LONGEST or not _BETWEEN.fullmatch(token):
            return
        yield Cut(plain, begin, right.start(), left.group(), token, right.group())


def _healed(cut: Cut) -> Piece | None:
    """The shortest removal around the cut that leaves a stamp, where none was.

    The token may have digits at its edges, which then look like the stamp's.
    """
    left, right, token = cut.left, cut.right, cut.token
    if token[0] in DATE_UNITS or _STAMP.fullmatch(left) or _DATED.match(right):
        return None
    if _CLOCKED.fullmatch(left) and not _odd(token) and not _SECONDS.search(cut.text):
        return None  # a label that ends with digits
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
            if stamp and stamp.end() > len(kept) and _complete(stamp, len(kept), cut):
                return cut.start - a, cut.end + b
    return None


def _complete(stamp: re.Match[str], kept: int, cut: Cut) -> bool:
    """Whether the stamp is no chance: dated, or a clock that stands alone."""
    text = stamp.group()
    if stamp.string[stamp.end() : stamp.end() + 1].isdigit():
        return False
    if len(text) > _CLOCK_SIZE:
        return True
    if text[-1] not in DATE_UNITS:
        begin = cut.start - len(cut.left)
        behind = cut.end + len(text) - kept
        return _opens(cut.text, begin, cut.text[behind : behind + 1])
    # Two digits and two digits are numbers of their own: the 20 of G20, the year 08.
    return not cut.follows and not cut.leads and (kept != 2 or _odd(cut.token))


def _opens(plain: str, begin: int, behind: str) -> bool:
    """Whether a clock stands alone: at a line's beginning, in brackets, or behind a date."""
    before = plain[begin - 1 : begin] if begin else "\n"
    if before == "\n":
        return True
    if before in _BRACKETS and behind == _BRACKETS[before]:
        return True
    return before == " " and _DATE_ENDS.search(plain, max(0, begin - LONGEST), begin) is not None


def _lettered(cut: Cut) -> bool:
    """Whether one or two digits in front belong to a letter: U21 is a name, and no number."""
    before = cut.start - len(cut.left) - 1
    named = before >= 0 and cut.text[before].isupper() and kind(cut.text[before]) == LATIN
    return named and cut.left.isdigit() and len(cut.left) <= _NAMED


def _number(cut: Cut) -> bool:
    """Whether what stands between two digits cannot follow or lead a number there."""
    if cut.leads or _lettered(cut):
        return False
    if _without_end(cut) or _without_beginning(cut):
        return True
    if cut.follows or not cut.left[-1].isdigit() or not _FIGURE.match(cut.left + cut.right):
        return False
    return _unlikely(cut.token) or (_counts(cut) and _foreign(cut.token))


def _without_end(cut: Cut) -> bool:
    """Whether the first number stops at its decimal point, and is no item of a list."""
    text, begin = cut.text, cut.start - len(cut.left)
    return (
        cut.left[-1] == "."
        and cut.left[:-1].isdigit()
        and begin > 0
        and kind(text[begin - 1]) == HAN
        and _COUNTED.match(text, cut.end) is not None
        and len(_ITEM.findall(text, max(0, begin - ITEMS_NEAR), cut.end + ITEMS_NEAR)) == 1
    )


def _without_beginning(cut: Cut) -> bool:
    """Whether the second number starts with its decimal point, or with a zero."""
    text, token = cut.text, cut.token
    han = kind(token[-1]) == HAN
    if not cut.left[-1].isdigit():
        return False
    if _TAIL.match(text, cut.end):
        return "." not in cut.left and (han or token[-LETTERS:].isalpha())
    led = _LED_BY_ZERO.match(text, cut.end)
    if not led or token[-1] in DATE_UNITS:  # six minutes past are 06 behind the hour
        return False
    first, second = _DIGITS.findall(cut.left)[-1], led.group()
    unit = text[led.end()]
    if unit in DATE_UNITS and unit != _Y:
        return False  # minutes and days begin with zero
    if unit == _Y:
        return len(first) == 1 and len(second) + 1 == YEAR_DIGITS
    if len(first) + len(second) > MOST_DIGITS or _YEARS.fullmatch(first):
        return False
    return unit not in ORDINALS or (not cut.follows and _odd(token))


def _odd(token: str) -> bool:
    """Whether a token is no way to go on behind a number that is complete."""
    if all(kind(c) == HAN for c in token):
        return strangeness(token) >= ODD
    return _unlikely(token) or _foreign(token)


def _counts(cut: Cut) -> bool:
    """Whether the number, put together, counts something, and its halves are no years."""
    left, right, text = cut.left, cut.right, cut.text
    end = cut.end + len(right)
    after = right[-1] if right[-1] in DATE_UNITS else text[end : end + 1]
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
