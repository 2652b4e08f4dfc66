"""Readings: every way in which a line could open a turn.

A reading says where header and label would stand and which form they have;
it rejects nothing for its looks. Which form holds is decided for the whole
document in `layout`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.lines import Line
from transcript_parse.text import Piece

LONGEST_LABEL = 44
_SPACE = " \t\u3000\xa0\u2002\u2003\u200b\ufeff"
_MARKS = "#>*_`~|◆●■▲▼◇□△▽○◎★☆※•·-–—+="
_OPEN = {"[": "]", "【": "】", "〔": "〕", "（": "）", "(": ")", "「": "」", "『": "』", "〖": "〗"}
_PREFIXED = frozenset(_MARKS + "".join(_OPEN) + "0123456789上下")
_NOT_AT_END = frozenset("。！？!?；;…，,、：:.")
_STOPS = frozenset("。！？!?；;，…")

_LABEL_COLON = regex.compile(
    r"(?:[^\n:：。！？!?；;…，,]|,[ ](?=\p{Lu}))"
    + f"{{1,{LONGEST_LABEL}}}?"
    + r"(?=[ \t\u3000\xa0*_]*[:：])"
)
_AFTER_LABEL = regex.compile(r"[ \t\u3000\xa0*_]*[:：]+[ \t\u3000\xa0*_]*")
_SEPARATORS = regex.compile(r"[ \t\u3000\xa0:：,，|/\-–—>]*")
_TOKEN = regex.compile(
    r"([^\s:：，。]{1,12})[ \t\u3000\xa0]+(?:([^\s:：，。]{2,4})[ \t\u3000\xa0]+)?(?=\S)"
)
_DASHED = regex.compile(
    r"([^\n:：。！？!?；;，,…]{1,30}?)[ \t\u3000\xa0]+"
    r"(?:-{1,2}|(?<=\p{Han}[ ])[–—]{1,2})[ \t\u3000\xa0]+(?=\S)"
)
_STAMP_LIKE = regex.compile(r"\d[:：]\d\d")
_NUMBER_END = regex.compile(r"(?<![A-Za-z\d])\d+$")
_ASCII_TOKEN = regex.compile(r"(\S{1,20})[ \t\u3000\xa0]{2,}(?=\S)")
_WORD = r"[^\s:：，,。！？!?；;…“”]"
_SOFT = regex.compile(
    r"[。！？!?…”」』）)\]】~～.][ \t\u3000\xa0]*+"
    r"(?=[\[【（(「*\d]"
    rf"|{_WORD}{{1,20}}(?:[ \u3000]{_WORD}{{2,12}})?[ ]?[:：]"
    rf"|{_WORD}{{1,20}}[ ][-–—])"
)


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


class _Patterns(NamedTuple):
    prefix: regex.Pattern[str]
    label_stamp: regex.Pattern[str]
    stamp_end: regex.Pattern[str]


@lru_cache(maxsize=32)
def _patterns(lex: Lexicon) -> _Patterns:
    marks = regex.escape(_MARKS)
    return _Patterns(
        lex.pattern(
            rf"(?<mark>[#>*_`~|◆●■▲▼◇□△▽○◎★☆※•]+[{marks}]*[ \t\u3000\xa0]*"
            r"|[-–—+=·]+[ \t\u3000\xa0]+|\d{1,3}[.．、][ \t]*(?=[^\d\s]))?"
            r"(?:(?<bracket>[\[(（【])?(?<stamp>STAMP)[\])）】]?)?"
        ),
        lex.pattern(
            rf"(?<label>[^\n。！？!?；;…，]{{1,{LONGEST_LABEL}}}?)[ \t\u3000\xa0:：\-–—]*"
            r"(?<open>[\[(（【])?(?<stamp>STAMP)(?<close>[\])）】])?[ \t\u3000\xa0]*"
            r"(?<bold>\*\*)?[ \t\u3000\xa0]*(?<colon>[:：])?(?:\*\*)?[ \t\u3000\xa0]*"
        ),
        lex.pattern(r"(?<stamp>STAMP)[ \t\u3000\xa0]*$"),
    )


def read_lines(text: str, lines: list[Line], lex: Lexicon) -> list[Reading]:
    """All readings of all lines."""
    readings: list[Reading] = []
    patterns = _patterns(lex)
    for index, line in enumerate(lines):
        _read(text, index, line, lex, patterns, readings)
    return readings


def _read(
    text: str, index: int, line: Line, lex: Lexicon, patterns: _Patterns, out: list[Reading]
) -> None:
    start, end, _ = line
    at, mark, stamp = start, "", None
    if text[start] in _PREFIXED:
        found = patterns.prefix.match(text, start, end)
        if found and found.end() > start:
            at = found.end()
            mark = (found["mark"] or "").strip(_SPACE)
            if found["stamp"] is not None:
                stamp = found.span("stamp")
                separators = _SEPARATORS.match(text, at, end)
                at = separators.end() if separators else at
            if at >= end:
                if stamp:
                    out.append(Reading(index, start, end, (end, end), stamp, "stamp", "stamp"))
                return
    for rule in lex.openings:
        found_stamp = stamp
        opens = rule.opens(text, at, end)
        if opens is None and at > start:  # the mark or the stamp may be the rule's own
            opens, found_stamp = rule.opens(text, start, end), None
        if opens:
            out.append(
                Reading(
                    index,
                    start,
                    opens.body,
                    opens.label,
                    opens.stamp or found_stamp,
                    f"rule {rule.name}",
                    rule.name,
                    opens.parts,
                )
            )
    prefix = ("stamp " if stamp else "") + (
        f"{'1' if mark[:1].isdigit() else mark[:1]} " if mark else ""
    )
    before = len(out)
    if mark.startswith("**"):
        _bold(text, index, start, at, end, stamp, prefix, out)
    if len(out) == before and text[at] in _OPEN:
        _bracketed(text, index, start, at, end, stamp, prefix, out)
    if len(out) == before and not _dashed(text, index, start, at, end, stamp, prefix, out):
        _with_colon(text, index, start, at, end, stamp, prefix, patterns, out)
    if len(out) == before and end - at <= LONGEST_LABEL:
        _alone(text, index, start, at, end, stamp, prefix, out)
    if len(out) == before or (
        out[-1].form.endswith("alone") and any(c in _SPACE for c in text[at:end])
    ):
        _before_space(text, index, start, at, end, stamp, prefix, out)


def _bold(
    text: str,
    index: int,
    start: int,
    at: int,
    end: int,
    stamp: Piece | None,
    prefix: str,
    out: list[Reading],
) -> None:
    """`**label**` with the speech right behind it, or with a colon on either side."""
    close = text.find("**", at, min(end, at + LONGEST_LABEL + 4))
    if close <= at or any(c in _STOPS for c in text[at:close]):
        return
    body = close + 2
    while body < end and text[body] in _SPACE + ":：-–—":
        body += 1
    last = close
    while text[last - 1] in ":：" + _SPACE and last > at + 1:
        last -= 1
    inner = text[at:last]
    if ":" in inner or "：" in inner:
        return
    form = f"{prefix}label bold" + (
        " colon" if text[close - 1] in ":：" or text[close + 2 : body].strip() else ""
    )
    label = _tidy(text, at, last)
    if text[label[0]] in _OPEN and text[label[1] - 1] == _OPEN[text[label[0]]]:
        label = (label[0] + 1, label[1] - 1)
    out.append(
        Reading(index, start, body, label, stamp, form + (" alone" if body >= end else ""), form)
    )


def _bracketed(
    text: str,
    index: int,
    start: int,
    at: int,
    end: int,
    stamp: Piece | None,
    prefix: str,
    out: list[Reading],
) -> None:
    close = text.find(_OPEN[text[at]], at + 1, min(end, at + LONGEST_LABEL + 2))
    if (
        close <= at + 1
        or text.startswith("(", close + 1)
        or any(c in _STOPS for c in text[at + 1 : close])
    ):
        return
    form = f"{prefix}{text[at]}label{text[close]}"
    after = _AFTER_LABEL.match(text, close + 1, end)
    if after:
        out.append(
            Reading(index, start, after.end(), (at + 1, close), stamp, form + " colon", form)
        )
        return
    body = close + 1
    if body <= end:
        while body < end and text[body] in _SPACE + "*_-–—":
            body += 1
        form += " alone" if body >= end else ""
        out.append(Reading(index, start, body, (at + 1, close), stamp, form, form))


def _with_colon(
    text: str,
    index: int,
    start: int,
    at: int,
    end: int,
    stamp: Piece | None,
    prefix: str,
    patterns: _Patterns,
    out: list[Reading],
) -> None:
    found = _LABEL_COLON.match(text, at, end)
    if not found:
        if end - at > 2 * LONGEST_LABEL or not any(c.isdigit() for c in text[at:end]):
            return
    elif stamp is None and (
        text[found.end() - 1].isdigit()
        or any(c.isdigit() for c in text[found.end() : found.end() + 4])
    ):
        pass
    else:
        _colon(text, index, start, found.span(), end, stamp, prefix, patterns, out)
        return
    timed = patterns.label_stamp.match(text, at, min(end, at + 90)) if stamp is None else None
    if timed and (
        (timed["open"] and timed["close"]) or timed["colon"] or timed["bold"] or timed.end() >= end
    ):
        label = timed.span("label")
        if not (text[label[1] - 1].isdigit() and not timed["open"]):
            form = f"{prefix}label{timed['open'] or ' '}stamp" + (
                " colon" if timed["colon"] else ""
            )
            out.append(Reading(index, start, timed.end(), label, timed.span("stamp"), form, form))
            return
    if found:
        _colon(text, index, start, found.span(), end, stamp, prefix, patterns, out)


def _colon(
    text: str,
    index: int,
    start: int,
    label: Piece,
    end: int,
    stamp: Piece | None,
    prefix: str,
    patterns: _Patterns,
    out: list[Reading],
) -> None:
    after = _AFTER_LABEL.match(text, label[1], end)
    if not after:
        return
    body = after.end()
    if "*" not in prefix and "_" not in prefix:
        while text[body - 1] in "*_" and body > label[1]:
            body -= 1
    if body < end and text[body].isdigit() and _NUMBER_END.search(text, *label):
        return  # a ratio, a score, a time of day
    if text.startswith("//", body):
        return
    form = prefix + "label colon"
    timed = patterns.stamp_end.match(text, body, end)
    if timed:
        stamp, body, form = timed.span("stamp"), end, form + " stamp"
    elif body >= end:
        form += " eol"
    out.append(Reading(index, start, body, _tidy(text, *label), stamp, form, form))


def _alone(
    text: str,
    index: int,
    start: int,
    at: int,
    end: int,
    stamp: Piece | None,
    prefix: str,
    out: list[Reading],
) -> None:
    if text[end - 1] in _NOT_AT_END:
        return
    if any(c in _STOPS for c in text[at:end]):
        return
    form = prefix + "label alone"
    out.append(Reading(index, start, end, _tidy(text, at, end), stamp, form, form))


def _dashed(
    text: str,
    index: int,
    start: int,
    at: int,
    end: int,
    stamp: Piece | None,
    prefix: str,
    out: list[Reading],
) -> bool:
    """A label that ends at a dash between spaces."""
    dashed = _DASHED.match(text, at, min(end, at + 60))
    if not dashed or _STAMP_LIKE.search(text, dashed.end(), min(end, dashed.end() + 20)):
        return False
    if end - dashed.end() < 12 and text[end - 1] not in _STOPS:
        return False  # a name and a post, or two names
    form = prefix + "label dash"
    out.append(Reading(index, start, dashed.end(), dashed.span(1), stamp, form, form))
    return True


def _before_space(
    text: str,
    index: int,
    start: int,
    at: int,
    end: int,
    stamp: Piece | None,
    prefix: str,
    out: list[Reading],
) -> None:
    """Labels that end at a space, or in Latin at two spaces."""
    if end - at <= 20 and not any(c in _STOPS for c in text[at:end]):
        return  # a label alone on its line may have a space inside
    form = prefix + "label space"
    if text[at].isascii():
        wide = _ASCII_TOKEN.match(text, at, end)
        if wide:
            out.append(Reading(index, start, wide.end(), wide.span(1), stamp, form, form))
        return
    found = _TOKEN.match(text, at, end)
    if not found:
        return
    out.append(Reading(index, start, found.end(1) + 1, found.span(1), stamp, form, form))
    if found[2]:
        label = (found.start(1), found.end(2))
        out.append(Reading(index, start, found.end(), label, stamp, form, form))


def _tidy(text: str, start: int, end: int) -> Piece:
    """The label without white space and emphasis marks around it."""
    while start < end and text[start] in _SPACE + "*_":
        start += 1
    while start < end and text[end - 1] in _SPACE + "*_":
        end -= 1
    return start, end


def read_soft(text: str, lines: list[Line], lex: Lexicon) -> list[Reading]:
    """Readings behind the ends of sentences inside lines.

    Whole conferences are printed as one paragraph; there the text behind a
    sentence end is read like a line of its own.
    """
    readings: list[Reading] = []
    patterns = _patterns(lex)
    index = 0
    for found in _SOFT.finditer(text):
        start = found.end()
        while index + 1 < len(lines) and lines[index + 1].start <= start:
            index += 1
        line = lines[index] if lines else None
        if line is None or not line.start < start < line.end:
            continue
        piece: list[Reading] = []
        _read(text, index, Line(start, line.end, 0), lex, patterns, piece)
        readings += [
            r._replace(form=f"soft {r.form}", rule="soft")
            for r in piece
            if not r.form.startswith("rule ") and not r.form.endswith(("alone", "space", "stamp"))
        ]
    return readings
