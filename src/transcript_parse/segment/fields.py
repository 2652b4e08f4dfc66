"""Lines that look like labels until they are seen together: fields, two-line labels."""

from __future__ import annotations

from collections import defaultdict

from transcript_parse.segment.groups import FINISHED
from transcript_parse.segment.lines import Line
from transcript_parse.segment.readings import Reading

HEAD_LINES = 40
FIELD = 60  # the longest value of a field in the head of a page
_VALUE_END = FINISHED - frozenset("）)】]")


def without_fields(text: str, lines: list[Line], readings: list[Reading]) -> list[Reading]:
    """Leave out runs of `field: value` lines at the head of a page, legends among them."""
    fields: set[int] = set()
    for reading in readings:
        line = lines[reading.line]
        value = line.end - reading.body
        if (
            reading.line < HEAD_LINES
            and "colon" in reading.form
            and 0 < value <= FIELD
            and not reading.stamp
            and text[line.end - 1] not in _VALUE_END
        ):
            fields.add(reading.line)
    runs = {n for n in fields if n - 1 in fields or n + 1 in fields}
    return [r for r in readings if r.line not in runs]


def two_line_labels(text: str, lines: list[Line], readings: list[Reading]) -> list[Reading]:
    """Join a name on one line and an affiliation on the next into one label.

    That is what they are where the same second line comes back behind the
    same first line.
    """
    alone = {r.line: r for r in readings if r.form == "label alone"}
    pairs = [
        n
        for n in alone
        if n + 1 in alone and n - 1 not in alone and n + 2 not in alone and n + 2 < len(lines)
    ]
    seen: dict[str, list[str]] = defaultdict(list)
    for n in pairs:
        seen[text[lines[n].start : lines[n].end]].append(
            text[lines[n + 1].start : lines[n + 1].end]
        )
    steady = sum(len(b) > 1 and len(set(b)) == 1 for b in seen.values())
    if steady < 2 or len(pairs) < 4:
        return readings
    joined = {
        n: alone[n]._replace(
            body=lines[n + 1].end, label=(lines[n].start, lines[n + 1].end), form="two lines alone"
        )
        for n in pairs
    }
    taken = set(pairs) | {n + 1 for n in pairs}
    return [r for r in readings if r.line not in taken] + list(joined.values())
