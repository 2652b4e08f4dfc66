"""The decision: which readings open the turns of this document.

Labels are grouped by wording and form. A label's odds come from its own
wording, from how often and where it stands, and from how reliable its form
proves in this document; the reliability of a form comes from the odds of its
labels. A few rounds of that settle both (expectation and maximization), so a
form nobody wrote a rule for earns its trust from the labels that are clear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from transcript_parse.initials import is_initials, whose_initials
from transcript_parse.lexicon import Lexicon
from transcript_parse.segment import evidence
from transcript_parse.segment.below_a_word import labels_below_a_word
from transcript_parse.segment.fields import (
    labels_of_forms,
    labels_that_fill_lines,
    two_line_labels,
    without_fields,
    without_legends,
    without_wrapped,
)
from transcript_parse.segment.first_words import labels_before_a_space
from transcript_parse.segment.forms import Reading
from transcript_parse.segment.furniture import is_sentence
from transcript_parse.segment.groups import (
    FINISHED,
    Group,
    group_readings,
    judge,
    spoken_name,
    without_aside,
)
from transcript_parse.segment.keyed import labels_of_a_key
from transcript_parse.segment.lines import Line
from transcript_parse.segment.readings import read_soft
from transcript_parse.segment.settle import settle
from transcript_parse.text import positions

_GREETING = 40  # characters in which a speech greets its audience
FEW_TURNS = 6
MORE = 2  # characters that may stand behind a known label
FEW_INITIALS = 2  # labels in initials that come back ...
NAMED_INITIALS = 4  # ... and those whose full names the page must give
_BEHIND_INITIALS = ("label space", "label colon", "label bar")
_ASKED = re.compile("[?？]")
FEW_SOFT = 3  # fewer labels inside paragraphs than this are quotations


class Opening(NamedTuple):
    """A reading that was believed, with its odds."""

    reading: Reading
    label: str
    odds: float


class Layout(NamedTuple):
    """What opens turns in a document."""

    name: str
    openings: list[Opening]
    groups: list[Group]


def decide(text: str, lines: list[Line], readings: list[Reading], lex: Lexicon) -> Layout:
    """Choose the readings that open turns."""
    stamped = {r.line + 1 for r in readings if r.form == "stamp"}
    if len(stamped) < evidence.FEW:
        stamped = set()  # a date in the head of the page says nothing of what follows
    readings = [r for r in readings if r.form != "stamp"]
    readings = labels_below_a_word(text, lines, without_fields(text, lines, readings))
    readings = two_line_labels(text, lines, readings)
    readings = labels_of_forms(text, lines, readings, lex)
    readings, explained = without_legends(text, lines, readings)
    readings, keyed = labels_of_a_key(text, lines, readings, lex)
    explained |= keyed | _initials(text, readings, lex)
    readings = labels_that_fill_lines(text, lines, readings)
    readings = labels_before_a_space(text, lines, without_wrapped(text, lines, readings))
    groups = group_readings(text, readings)
    judge(text, lines, groups, lex, stamped, explained)
    settle(text, groups, lex)
    if _known_speakers(groups):
        settle(text, groups, lex)
    soft = read_soft(text, lines, lex)
    if soft:
        known = {g.label for g in groups if g.odds > 0}
        soft_groups = group_readings(text, soft)
        judge(text, lines, soft_groups, lex, stamped)
        for group in soft_groups:
            if group.label in known:
                group.own += 2.0
                group.reasons["known label"] = 2.0
        groups += soft_groups
        settle(text, groups, lex)
        _find_again(text, lines, groups)
    openings = _plausible(text, _one_a_line([g for g in groups if g.odds > 0], lex), lex)
    openings = _drop_lists(text, lines, _drop_first_words(lines, openings))
    openings = _without_doubles(text, openings)
    counts = Counter(o.reading.form for o in openings)
    names = sorted(counts, key=lambda form: (-counts[form], form))
    return Layout(" + ".join(names[:3]) or "none", openings, groups)


def _initials(text: str, readings: Sequence[Reading], lex: Lexicon) -> frozenset[str]:
    """Labels that the page explains as it gives full names that begin with these letters.

    Two letters fit many names: most such labels must have one, and some must come back.
    """
    printed = Counter(
        label
        for r in readings
        if r.form.endswith(_BEHIND_INITIALS) and is_initials(label := text[slice(*r.label)])
    )
    if sum(times > 1 for times in printed.values()) < FEW_INITIALS:
        return frozenset()
    first: dict[str, int] = {}
    for reading in readings:
        label = text[slice(*reading.label)]
        if label in printed and lex.verdict(label).weight < 1:
            first.setdefault(label, reading.start)
    named = frozenset(whose_initials(text, first, lex.is_address_word))
    return named if len(named) >= NAMED_INITIALS and 2 * len(named) > len(first) else frozenset()


def _known_speakers(groups: list[Group]) -> bool:
    """Give labels that are a known one and a word or an aside more to its speaker.

    So are names alone that elsewhere stand below a post. Whether there are any.
    """
    known = {(g.form, g.label) for g in groups if g.odds > 0 and len(g.label) > 1}
    if not known:
        return False
    below = {label.rpartition("\n")[2] for _, label in known if "\n" in label}
    found = False
    for group in groups:
        if group.odds > 0 or not group.single:
            continue
        if group.label in below and group.form.endswith("alone"):
            group.reasons["known speaker"] = evidence.SPEAKS
            group.own += evidence.SPEAKS
            found = True
            continue
        shorter = [group.label[:-cut] for cut in range(1, MORE + 1)]
        for label in (without_aside(group.label), *shorter):
            if label != group.label and (group.form, label) in known:
                group.label = label
                group.reasons["known speaker"] = evidence.SPEAKS
                group.own += evidence.SPEAKS
                group.single = group.excluded = False
                found = True
                break
    return found


def _find_again(text: str, lines: list[Line], groups: list[Group]) -> None:
    """In a text without line breaks, known labels open turns wherever they stand."""
    soft = [g for g in groups if g.form.startswith("soft") and g.odds > 0]
    if sum(g.count for g in soft) < 2 * FEW_SOFT or 2 * sum(g.count for g in soft) < sum(
        g.count for g in groups if g.odds > 0
    ):
        return
    by_label = {g.label: g for g in soft if len(g.label) > 1 and g.count > 1}
    if not by_label:
        return
    known = {r.start for g in groups for r in g.readings}
    starts = [line.start for line in lines]
    for label in _before_colons(text, sorted({len(x) for x in by_label}, reverse=True), by_label):
        start, end = label
        if start in known:
            continue
        group = by_label[text[start:end]]
        body = end + 1
        while body < len(text) and text[body] in " :：\u3000":
            body += 1
        line = max(bisect_right(starts, start) - 1, 0)
        group.readings.append(Reading(line, start, body, label, None, group.form, "soft"))
        group.count += 1


def _before_colons(
    text: str, sizes: Sequence[int], labels: Container[str]
) -> Iterator[tuple[int, int]]:
    """Where a label of one of these sizes stands in front of a colon, the longest first."""
    for colon in sorted(positions(text, ":：")):
        end = colon - 1 if text[colon - 1 : colon] == " " else colon
        for size in sizes:
            if end >= size and text[end - size : end] in labels:
                yield end - size, end
                break


def _without_doubles(text: str, openings: list[Opening]) -> list[Opening]:
    """The openings, those that print their label twice as one: 【chair】chair: good morning."""
    kept: list[Opening] = []
    for opening in openings:
        last = kept[-1] if kept else None
        at = opening.reading.start
        if (
            last
            and (last.label, last.reading.line) == (opening.label, opening.reading.line)
            and not text[last.reading.body : at].strip()
        ):
            kept[-1] = last._replace(reading=last.reading._replace(body=opening.reading.body))
        else:
            kept.append(opening)
    return kept


def _one_a_line(believed: list[Group], lex: Lexicon) -> list[Opening]:
    """The likeliest reading of each line, and every soft reading inside it."""
    best: dict[tuple[int, int], Opening] = {}
    for group in believed:
        for reading in group.readings:
            key = (reading.line, reading.start if reading.form.startswith("soft") else -1)
            opening = Opening(reading, group.label, group.odds)
            rival = best.get(key)
            if rival is None or _rank(opening, rival) > _rank(rival, opening):
                best[key] = opening
    openings = sorted(best.values(), key=lambda o: o.reading.start)
    kept: list[Opening] = []
    for opening in openings:
        if kept and opening.reading.start < kept[-1].reading.body:
            if _title_in_front(kept[-1], opening, lex):
                kept[-1] = opening
            continue
        kept.append(opening)
    return kept


def _rank(opening: Opening, rival: Opening) -> tuple[bool, float, int]:
    """What decides between two readings of a line: a rule that reads on behind a label knows."""
    reading = opening.reading
    reads_on = reading.form.startswith("rule ") and reading.body > rival.reading.body
    return reads_on, opening.odds, reading.body


def _title_in_front(whole: Opening, label: Opening, lex: Lexicon) -> bool:
    """Whether a label that comes back stands behind something else in front of one colon.

    The title of a page may; a person's post is part of the label.
    """
    front = whole.label.removesuffix(label.label).rstrip()
    return (
        whole.reading.body == label.reading.body
        and label.odds > whole.odds
        and lex.title_end(front) < len(front) < len(whole.label)
    )


def _plausible(text: str, openings: list[Opening], lex: Lexicon) -> list[Opening]:
    """Nothing, where what was found is too little to be a transcript."""
    soft = sum(o.reading.form.startswith("soft") for o in openings)
    if 0 < soft < FEW_SOFT or 3 * soft < len(openings):
        hard = {o.label for o in openings if not o.reading.form.startswith("soft")}
        openings = [o for o in openings if not o.reading.form.startswith("soft") or o.label in hard]
    known = any(lex.verdict(spoken_name(o.label)).weight > 0 for o in openings)
    if openings and not known and not _converses(text, openings, lex):
        return []  # fields, headings or code: the labels come back, but nobody talks
    narrated = {f"rule {r.name}" for r in lex.openings if r.narrated}
    if all(o.reading.form in narrated for o in openings):
        return []
    told = sum(o.reading.form.startswith("soft") or o.reading.form in narrated for o in openings)
    few = len(openings) <= FEW_TURNS and len(openings) - told < FEW_SOFT
    if told and few and openings[0].reading.start * 7 > len(text):
        return []  # prose with a quoted exchange
    if len({o.label for o in openings}) == 1:
        only = openings[0]
        verdict = lex.verdict(only.label)
        said = text[only.reading.body : only.reading.body + _GREETING]
        stated = (
            only.reading.form.startswith("rule ")
            or verdict.role == "moderator"
            or (verdict.weight > 0 and lex.says("salutation", said.partition("\n")[0]))
        )
        return openings if stated or len(openings) > 2 else []
    return openings


def _converses(text: str, openings: list[Opening], lex: Lexicon) -> bool:
    """Whether what stands behind the labels asks, greets, thanks or hands over at times."""
    ends = [*(o.reading.start for o in openings[1:]), len(text)]
    talk = 0
    for opening, end in zip(openings, ends, strict=True):
        said = text[opening.reading.body : end].strip()
        talk += (
            said[-40:].rstrip("*_ \n").endswith(("？", "?"))
            or bool(lex.says("salutation", said[:40]))
            or bool(lex.says("thanks", said[-24:]))
            or bool(lex.says("question", said[:60]))
        )
    return talk * 10 >= len(openings)


def _drop_first_words(lines: list[Line], openings: list[Opening]) -> list[Opening]:
    """Leave out words before a space right below a label with its stamp: it is speech."""
    kept: list[Opening] = []
    for opening in openings:
        above = kept[-1].reading if kept else None
        if (
            above
            and above.stamp
            and above.line + 1 == opening.reading.line
            and above.body >= lines[above.line].end
            and opening.reading.form.endswith("label space")
        ):
            continue
        kept.append(opening)
    return kept


def _drop_lists(text: str, lines: list[Line], openings: list[Opening]) -> list[Opening]:
    """Labels alone on their lines with no speech between are a list, not turns.

    Behind a label that comes back a word with its full stop is speech, and so is what
    was cut short behind a question mark.
    """
    kept: list[Opening] = []
    printed = Counter(o.label for o in openings)
    for opening, following in zip_longest(openings, openings[1:]):
        between = lines[opening.reading.line + 1 : following.reading.line] if following else []
        said = any(is_sentence(text, x) for x in between) or (
            printed[opening.label] > 1
            and any(text[x.end - 1] in FINISHED or _ASKED.search(text, *x[:2]) for x in between)
        )
        if said or not following or not opening.reading.form.endswith("alone"):
            kept.append(opening)
    return kept
