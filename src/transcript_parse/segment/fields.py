"""Lines that look like labels until they are seen together: fields, two-line labels."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from transcript_parse.late import late
from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.forms import Reading
from transcript_parse.segment.furniture import is_sentence
from transcript_parse.segment.groups import FINISHED
from transcript_parse.segment.lines import Line

HEAD_LINES = 40
FIELD = 60  # the longest value of a field in the head of a page
INITIALS = 4  # characters of labels that a legend explains
LEGEND = 100  # characters of what it says of one of them
FILLING = 4  # labels that fill their lines, for that to be the layout
REST = 60  # characters of a name and posts behind a bracket or a dash
_OPEN_ENDED = ("]", "］", "】", "〕", "label dash", "label bar")
_MID_SENTENCE = re.compile(r"\.\s")
_NAME_AND_POST = late(r"(?:[A-ZÀ-Þ][\w’'.-]+ ){1,4}[A-ZÀ-Þ][\w’'-]+,[^.!?\n]+$")
_VALUE_END = FINISHED - frozenset("）)】]")


def without_fields(text: str, lines: list[Line], readings: list[Reading]) -> list[Reading]:
    """Leave out runs of `field: value` lines at the head of a page, legends among them.

    A field is printed once; what comes back is a speaker.
    """
    found: list[tuple[int, str]] = []
    for reading in readings:
        line = lines[reading.line]
        value = line.end - reading.body
        if (
            reading.line < HEAD_LINES
            and "colon" in reading.form
            and 0 < value <= FIELD
            and not reading.stamp
            and text[line.end - 1] not in _VALUE_END
            and not is_sentence(text, line)  # an aside may stand behind its end
            and not _MID_SENTENCE.search(text, *reading.label)
        ):
            found.append((reading.line, text[slice(*reading.label)]))
    if not found:
        return readings
    count = Counter(text[slice(*r.label)] for r in readings if "colon" in r.form)
    fields = {n for n, label in found if count[label] == 1}
    runs = {n for n in fields if n - 1 in fields or n + 1 in fields}
    return [r for r in readings if r.line not in runs]


def without_legends(
    text: str, lines: list[Line], readings: list[Reading]
) -> tuple[list[Reading], frozenset[str]]:
    """Leave out lines, one below the other, that only say what short labels stand for.

    No sentence stands in them, and most of the labels come back. Returns these labels
    as well.
    """
    short = [
        r
        for r in readings
        if r.line < HEAD_LINES
        and r.label[1] - r.label[0] <= INITIALS
        and 0 < lines[r.line].end - r.body <= LEGEND
        and text[lines[r.line].end - 1] not in _VALUE_END
        and (
            not is_sentence(text, lines[r.line])
            or _NAME_AND_POST.match(text, r.body, lines[r.line].end)
        )
    ]
    of_line = {r.line: text[slice(*r.label)] for r in short}
    runs = {n for n in of_line if n - 1 in of_line or n + 1 in of_line}
    named = {of_line[n] for n in runs}
    count = Counter(text[slice(*r.label)] for r in readings if text[slice(*r.label)] in named)
    again = sum(count[label] > 1 for label in named)
    if len(named) < 2 or len(named) != len(runs) or 2 * again < len(named):
        return readings, frozenset()
    return [r for r in readings if r.line not in runs], frozenset(named)


def two_line_labels(text: str, lines: list[Line], readings: list[Reading]) -> list[Reading]:
    """Join a name on one line and an affiliation on the next into one label.

    That is what they are where the same second line comes back behind the
    same first line, and not alone as well: that one is a label of its own.
    """
    alone = {r.line: r for r in readings if r.form == "label alone"}
    printed = Counter(text[slice(*r.label)] for r in alone.values())
    in_second = Counter(text[slice(*alone[n].label)] for n in alone if n - 1 in alone)
    pairs = [
        n
        for n in alone
        if n + 1 in alone
        and n - 1 not in alone
        and n + 2 not in alone
        and n + 2 < len(lines)
        and 2 * in_second[second := text[slice(*alone[n + 1].label)]] >= printed[second]
    ]

    def whole(n: int) -> str:
        return text[lines[n].start : lines[n].end]

    seen: dict[str, list[str]] = defaultdict(list)
    for n in pairs:
        seen[whole(n)].append(whole(n + 1))
    steady = sum(len(b) > 1 and len(set(b)) == 1 for b in seen.values())
    if steady < 2 or len(pairs) < 4:
        return readings
    known = {(whole(n), whole(n + 1)) for n in pairs}
    pairs = [n for n in alone if n + 1 in alone and (whole(n), whole(n + 1)) in known]
    joined = {
        n: alone[n]._replace(
            body=lines[n + 1].end, label=(lines[n].start, lines[n + 1].end), form="two lines alone"
        )
        for n in pairs
    }
    taken = set(pairs) | {n + 1 for n in pairs}
    return [r for r in readings if r.line not in taken] + list(joined.values())


def labels_of_forms(
    text: str, lines: list[Line], readings: list[Reading], lex: Lexicon
) -> list[Reading]:
    """Join what a form prints on two lines: `who: name`, and below it `what: speech`.

    The name is the label; speech begins behind the second colon.
    """
    colon = {r.line: r for r in readings if r.form == "label colon"}
    pairs = [
        n
        for n in colon
        if n + 1 in colon
        and lex.says("form content", text[slice(*colon[n + 1].label)])
        and lines[n].end - colon[n].body <= FIELD
        and text[lines[n].end - 1] not in _VALUE_END
    ]
    if len(pairs) < FILLING:
        return readings
    joined = [
        colon[n]._replace(
            label=(colon[n].body, lines[n].end), body=colon[n + 1].body, form="label colon filled"
        )
        for n in pairs
    ]
    taken = set(pairs) | {n + 1 for n in pairs}
    return [r for r in readings if r.line not in taken] + joined


def labels_that_fill_lines(text: str, lines: list[Line], readings: list[Reading]) -> list[Reading]:
    """Take what stands behind a bracket or a dash into the label, where it is never speech.

    `【function】 name post` and `Name -- post -- firm` fill their lines; the speech is below.
    """
    by_form: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        if reading.form.endswith(_OPEN_ENDED):
            by_form[reading.form].append(reading)
    filling: dict[int, Reading | None] = {}
    decided: set[int] = set()
    for form, found in by_form.items():
        whole = [r for r in found if _fills_its_line(text, lines, r)]
        if len(whole) >= FILLING and len(whole) * 10 >= len(found) * 7:
            # what looks the same with no speech below is a list of those who took part
            decided |= {r.line for r in found}
            filling.update((id(r), None) for r in found if lines[r.line].end - r.body <= REST)
            for r in whole:
                bracketed = form[-1] in "]］】〕"
                label, end = (r.label[0] - bracketed, lines[r.line].end), lines[r.line].end
                filling[id(r)] = r._replace(label=label, body=end, form=f"{form} filled alone")
    kept = (filling.get(id(r), r) for r in readings)
    return [r for r in kept if r and not (r.line in decided and r.form == "label alone")]


def _fills_its_line(text: str, lines: list[Line], reading: Reading) -> bool:
    """Whether no sentence ends in the line, and what could be speech stands below."""
    line = lines[reading.line]
    rest = line.end - reading.body
    if not 0 < rest <= REST or text[line.end - 1] in _VALUE_END or reading.line + 1 == len(lines):
        return False
    below = lines[reading.line + 1]
    return text[below.end - 1] in FINISHED


def without_wrapped(text: str, lines: list[Line], readings: list[Reading]) -> list[Reading]:
    """Leave out words before a period with which a sentence of the line above ends."""
    return [
        r
        for r in readings
        if not r.form.endswith("label period")
        or not r.line
        or not _goes_on(text[lines[r.line - 1].end - 1])
    ]


def _goes_on(last: str) -> bool:
    """Whether a line that ends so ends inside a sentence; page heads end in capitals."""
    return last.islower() or last == ","
