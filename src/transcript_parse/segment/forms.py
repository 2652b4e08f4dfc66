"""Forms: how labels are commonly printed, and the reading of a line in each of them."""

from __future__ import annotations

import re
from typing import NamedTuple

import regex

from transcript_parse.late import late
from transcript_parse.segment.stamps import Stamps
from transcript_parse.text import Piece

LONGEST_LABEL = 44
SPACE = " \t\u3000\xa0\u2002\u2003\u200b\ufeff"
_OPEN = {
    "[": "]",
    "［": "］",
    "【": "】",
    "〔": "〕",
    "（": "）",
    "(": ")",
    "「": "」",
    "『": "』",
    "〖": "〗",
}
_BRACKETS = frozenset("（(")
_QUOTES = frozenset("「『")
_NOT_AT_END = frozenset("。！？!?；;…，,、：:.")
_ASIDE = r"[（(](?:[^（）()\n:：。！？!?]{1,24}+[）)])?"  # with commas, if it is closed
_BEFORE_COLON = re.compile(
    rf"(?:[^\n:：。！？!?；;…，,（(]++|{_ASIDE}|,[ ](?=[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]))++(?=[:：])"
)
_UNBROKEN = late(rf"(?:[^。！？!?；;，…（(]++|{_ASIDE})*+")
_DASH = re.compile(r"[-–—]")
_AFTER_LABEL = re.compile(r"[ \t\u3000\xa0*_]*[:：]+[ \t\u3000\xa0*_]*")
SEPARATORS = re.compile(r"[ \t\u3000\xa0:：,，|/\-–—>@＠]*")
_TOKEN = re.compile(
    r"([^\s:：，。]{1,12})[ \t\u3000\xa0]+(?:([^\s:：，。]{2,4})[ \t\u3000\xa0]+)?(?=\S)"
)
_DASHED = regex.compile(
    r"([^\n:：。！？!?；;，,…]{1,30}?)[ \t\u3000\xa0]+"
    r"(?:-{1,2}|(?<=\p{Han}[ ])[–—]{1,2})[ \t\u3000\xa0]+(?=\S)"
)
BARS = "|｜│┃¦▏▎▍▌▕❘❙❚丨»›→▶►"
_BARRED = late(
    rf"([^\n\t:：。！？!?；;，,…{BARS}]{{1,30}}?|(?=[A-ZÀ-Þ])(?:[^\n\t:!?;,{BARS}]|, ){{1,60}}?)"
    rf"[ \u3000\xa0]*[\t{BARS}][ \t\u3000\xa0]*(?=\S)"
)
_BAR = late(f"[\t{BARS}]")
_SIGN = re.compile("[/／~～—]")
_MARKED = late(  # whatever else a page may put between a label and the speech
    r"([^\n\s:：。！？!?；;，,…/／~～—]{1,14})(?:—{1,2}|[/／~～]{1,2})(?=[^\s\d/／~～—])"
)
_STAMP_LIKE = re.compile(r"\d[:：]\d\d")
_NUMBER = re.compile(r"(?<![^\W\d_])\d+$")  # not one behind a word: Speaker 1 00:12
_NUMBER_END = late(r"(?<![A-Za-z\d])\d+$")
_STOP = re.compile(r"[。！？!?；;，…]")
_SPACED = re.compile(rf"[{SPACE}]")
_ITEM = late(r"(?:[1-9]|1[0-2])(?:[、）)．]|\.(?!\d))(?!.{0,12}\d[:：]\d\d)")  # what is listed
_WIDE_GAP = re.compile(r"[ \t\u3000\xa0]{2}")
_DIGIT = re.compile(r"\d")
_ASCII_TOKEN = late(r"(\S{1,20})[ \t\u3000\xa0]{2,}(?=\S)")
_LATIN_PERIOD = late(r"([A-Za-z][\w'’-]{1,20}+(?: [A-Z][\w'’-]{1,20}+){0,3})\. (?=\S)")
# What ends a label, or stands in a stamp behind it: where none of it is, the line may be
# a label alone, and has no other reading.
_JOINT = re.compile(rf"[-–—:：/／~～.\d \t\u3000\xa0{BARS}]")
_REACH = 2 * LONGEST_LABEL + 10  # characters in which any of these ends the longest label


class Reading(NamedTuple):
    """One way to read a line (or a piece of one, `soft`) as the opening of a turn."""

    line: int
    start: int
    body: int
    label: Piece
    stamp: Piece | None
    form: str
    rule: str
    parts: tuple[
        tuple[str, Piece], ...
    ] = ()  # outlet, title and name, where a rule tells them apart


class Place(NamedTuple):
    """Where a line, or a piece of one, is read: behind its mark and its stamp.

    `text[start:end]` is what is printed, `at` where a label could begin;
    `prefix` is the first word of the form: what stands before the label.
    """

    line: int
    start: int
    at: int
    end: int
    stamp: Piece | None
    prefix: str

    def reading(self, form: str, label: Piece, body: int, stamp: Piece | None = None) -> Reading:
        """The reading of this place in which `label` is the label and speech begins at `body`."""
        form = self.prefix + form
        return Reading(self.line, self.start, body, label, stamp or self.stamp, form, form)


def by_form(text: str, place: Place, mark: str, timing: Stamps) -> list[Reading]:
    """The forms in which labels are commonly printed, the plainest first."""
    at, end = place.at, place.end
    if end - at <= LONGEST_LABEL and text[at:end].isalpha():
        return [place.reading("label alone", (at, end), end)]
    bold = mark.startswith("**")
    bracketed = text[at] in _OPEN
    if not (bold or bracketed or _JOINT.search(text, at, min(end, at + _REACH))):
        alone = _alone(text, place) if end - at <= LONGEST_LABEL else None
        return [alone] if alone else []
    reading = _bold(text, place) if bold else None
    if reading is None and bracketed:
        reading = _bracketed(text, place, timing)
        if reading and text[at] in _QUOTES and _goes_on(text, reading):
            reading = _with_colon(text, place, timing) or reading  # 「name of a body」 post:
    if reading is None:
        reading = (
            _dashed(text, place)
            or _with_colon(text, place, timing)
            or _barred(text, place)
            or _marked(text, place)
        )
    if reading is None and end - at <= LONGEST_LABEL:
        reading = _alone(text, place)
    if reading is None:
        return _before_period(text, place) or _before_space(text, place)
    if reading.form.endswith(("dash", "bar", "mark")):  # a label itself: a post and a rank
        whole = _alone(text, place) if end - at <= LONGEST_LABEL else None
        return [reading, whole] if whole else [reading]
    stamped = reading.form.endswith(("alone", "colon stamp"))
    if stamped and _SPACED.search(text, at, end):
        return [reading, *_before_space(text, place)]
    if text[at].isascii() and not reading.stamp and _WIDE_GAP.search(text, *reading.label):
        return [reading, *_before_space(text, place)]  # the colon may be the speech's own
    return [reading]


def _goes_on(text: str, reading: Reading) -> bool:
    """Whether letters stand right behind the bracket that closes a label."""
    end = reading.label[1] + 1
    return reading.body == end and text[end : end + 1].isalpha()


def _bold(text: str, place: Place) -> Reading | None:
    """`**label**` with the speech right behind it, or with a colon on either side."""
    at, end = place.at, place.end
    close = text.find("**", at, min(end, at + _longest(text, at) + 4))
    if close <= at or not _UNBROKEN.fullmatch(text, at, close):
        return None
    body = close + 2
    while body < end and text[body] in SPACE + ":：-–—":
        body += 1
    last = close
    while text[last - 1] in ":：" + SPACE and last > at + 1:
        last -= 1
    inner = text[at:last]
    if ":" in inner or "：" in inner:
        return None
    colon = text[close - 1] in ":：" or text[close + 2 : body].strip()
    label = _tidy(text, at, last)
    if text[label[0]] in _OPEN and text[label[1] - 1] == _OPEN[text[label[0]]]:
        label = (label[0] + 1, label[1] - 1)
    form = "label bold" + (" colon" if colon else "") + (" alone" if body >= end else "")
    return place.reading(form, label, body)


def _bracketed(text: str, place: Place, timing: Stamps) -> Reading | None:
    """`[label]`, with a colon or a stamp behind it, with neither, or alone on its line."""
    at, end = place.at, place.end
    close = text.find(_OPEN[text[at]], at + 1, min(end, at + _longest(text, at + 1) + 2))
    if close <= at + 1 or text.startswith("(", close + 1) or _STOP.search(text, at + 1, close):
        return None
    form = f"{text[at]}label{text[close]}"
    after = _AFTER_LABEL.match(text, close + 1, end)
    if after:
        below = timing.fills(text, after.end(), end)
        if below:
            return place.reading(form + " colon stamp", (at + 1, close), end, below)
        return place.reading(form + " colon", (at + 1, close), after.end())
    body = close + 1
    while body < end and text[body] in SPACE + "*_-–—":
        body += 1
    timed = timing.in_front(text, body, end) if body < end else None
    if timed:
        stamp, body = timed
        separators = SEPARATORS.match(text, body, end)
        body = separators.end() if separators else body
        return place.reading(form + " stamp", (at + 1, close), body, stamp)
    return place.reading(form + (" alone" if body >= end else ""), (at + 1, close), body)


def _with_colon(text: str, place: Place, timing: Stamps) -> Reading | None:
    """`label:`, with a stamp behind the label or behind the colon, or none."""
    at, end = place.at, place.end
    label = _before_colon(text, at, end)
    if label and (
        place.stamp
        or not (text[label[1] - 1].isdigit() or _DIGIT.search(text, label[1], label[1] + 4))
    ):
        return _colon(text, place, label, timing)
    if not label and (end - at > 2 * LONGEST_LABEL or not _DIGIT.search(text, at, end)):
        return None
    if place.stamp is None:
        reading = _timed(text, place, timing)
        if reading:
            return reading
    return _colon(text, place, label, timing) if label else None


def _before_colon(text: str, start: int, end: int) -> Piece | None:
    """What stands in front of the first colon, if it is short enough for a label."""
    longest = _longest(text, start)
    found = _BEFORE_COLON.match(text, start, min(end, start + longest + 10))
    if not found:
        return None
    last = found.end()
    while last > start and text[last - 1] in SPACE + "*_":
        last -= 1
    return (start, last) if 0 < last - start <= longest else None


def _longest(text: str, at: int) -> int:
    """The most characters of a label: names and posts take twice as many in Latin."""
    return 2 * LONGEST_LABEL if text[at : at + 1].isascii() else LONGEST_LABEL


def _timed(text: str, place: Place, timing: Stamps) -> Reading | None:
    """A label with a stamp behind it: `name（10:23）：`, `name 10:23`."""
    timed = timing.behind_label(text, place.at, min(place.end, place.at + 90))
    if not timed:
        return None
    closed = timed["open"] and timed["close"]
    if not (closed or timed["colon"] or timed["bold"] or timed.end() >= place.end):
        return None
    label = timed.span("label")
    if _NUMBER.search(text, *label) and not timed["open"]:
        return None
    form = f"label{timed['open'] or ' '}stamp" + (" colon" if timed["colon"] else "")
    return place.reading(form, label, timed.end(), timed.span("stamp"))


def _colon(text: str, place: Place, label: Piece, timing: Stamps) -> Reading | None:
    end = place.end
    after = _AFTER_LABEL.match(text, label[1], end)
    if not after:
        return None
    body = after.end()
    if "*" not in place.prefix and "_" not in place.prefix:
        while text[body - 1] in "*_" and body > label[1]:
            body -= 1
    counted = body < end and text[body].isdigit() and _NUMBER_END.search(text, *label)
    if counted and not _ITEM.match(text, body, end):
        return None  # a ratio, a score, a time of day
    if text.startswith("//", body):
        return None
    label = _tidy(text, *label)
    noted = timing.in_front(text, body, end) if text[body : body + 1] in _BRACKETS else None
    if noted:
        return place.reading("label colon", label, noted[1], noted[0])
    timed = timing.fills(text, body, end)
    if timed:
        return place.reading("label colon stamp", label, end, timed)
    return place.reading("label colon" + (" eol" if body >= end else ""), label, body)


def _alone(text: str, place: Place) -> Reading | None:
    """A line that is nothing but a label."""
    at, end = place.at, place.end
    if text[end - 1] in _NOT_AT_END or _STOP.search(text, at, end):
        return None
    return place.reading("label alone", _tidy(text, at, end), end)


def _dashed(text: str, place: Place) -> Reading | None:
    """A label that ends at a dash between spaces."""
    end, limit = place.end, min(place.end, place.at + 60)
    dashed = _DASH.search(text, place.at, limit) and _DASHED.match(text, place.at, limit)
    if not dashed or _STAMP_LIKE.search(text, dashed.end(), min(end, dashed.end() + 20)):
        return None
    return place.reading("label dash", dashed.span(1), dashed.end())


def _barred(text: str, place: Place) -> Reading | None:
    """A label that ends at an upright bar or an arrow."""
    limit = min(place.end, place.at + 70)
    barred = _BAR.search(text, place.at, limit) and _BARRED.match(text, place.at, limit)
    return place.reading("label bar", barred.span(1), barred.end()) if barred else None


def _marked(text: str, place: Place) -> Reading | None:
    """A label that ends at a slash, a wave or a dash without spaces."""
    limit = min(place.end, place.at + 40)
    marked = _SIGN.search(text, place.at, limit) and _MARKED.match(text, place.at, limit)
    return place.reading("label mark", marked.span(1), marked.end()) if marked else None


def _before_space(text: str, place: Place) -> list[Reading]:
    """Labels that end at a space, or in Latin at two spaces."""
    at, end = place.at, place.end
    if text[at].isascii():
        wide = _ASCII_TOKEN.match(text, at, end)
        return [place.reading("label space", wide.span(1), wide.end())] if wide else []
    if end - at <= 20 and not _STOP.search(text, at, end):
        return []  # a label alone on its line may have a space inside
    found = _TOKEN.match(text, at, end)
    if not found:
        return []
    readings = [place.reading("label space", found.span(1), found.end(1) + 1)]
    if found[2]:
        label = (found.start(1), found.end(2))
        readings.append(place.reading("label space", label, found.end()))
    return readings


def _before_period(text: str, place: Place) -> list[Reading]:
    """Labels in Latin letters that end at a period, as those in transcripts of record do."""
    found = _LATIN_PERIOD.match(text, place.at, place.end)
    return [place.reading("label period", found.span(1), found.end())] if found else []


def _tidy(text: str, start: int, end: int) -> Piece:
    """The label without white space and emphasis marks around it."""
    while start < end and text[start] in SPACE + "*_=":
        start += 1
    while start < end and text[end - 1] in SPACE + "*_=":
        end -= 1
    return start, end
