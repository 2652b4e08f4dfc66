"""The evidence that a reading opens a turn: named, weighted, in log-odds.

Three kinds: what the label says (its wording, `Lexicon.verdict`), what its
form says (`form_evidence`), and what the document says (repetition, slots,
the reliability of a form, what stands before and after).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

Reasons = dict[str, float]

FORM_WEIGHTS = {
    "stamp": 2.0,  # a time in front of or behind a label is hardly ever an accident
    "bracket": 0.7,
    "parenthesis": -1.0,  # asides and stage directions stand in parentheses
    "heading": 0.3,
    "title": -2.0,  # a heading without a colon is a heading
    "emphasis": 0.5,
    "two lines": 0.5,
    "bullet": -0.5,
    "alone": -2.0,  # titles and section headings stand alone as well
    "dash": -1.0,
    "bar": -1.0,  # menus have bars between their links
    "mark": -1.5,  # slashes and dashes stand between words of a sentence
    "period": -3.0,  # a sentence of one word looks like this
    "space": -2.0,  # any short first word followed by a space looks like this
    "soft": -2.0,  # a colon in the middle of a paragraph is mostly not a turn
}

REPETITION = 1.2  # for each doubling of a label's count ...
REPETITION_MOST = 3.0  # ... up to this
SLOT = 1.6  # between two turns of one speaker somebody else must have spoken
STRUCTURE = 4.0  # labels that come back, take turns and span the text, in full measure
FEW = 4  # readings a form must have to show a pattern
RELIABILITY = 1.0  # weight of the log-odds of a form, learned from the document
RELIABILITY_MOST = 2.5
UNFINISHED = -2.5  # the line before ends in a comma or a colon: the sentence goes on
SINGLE = -0.8  # a label that never comes back and does not look like a speaker
PLAIN_TRUST = 0.6  # the most a plain form lends to such a label ...
EOL_TRUST = 1.2  # ... and one that fills its line
LONE_NUMBER = -4.0  # Q3: where no other question is numbered, it is a quarter
ASKS = 1.2  # what it introduces is a question, and somebody speaks after it
ASKS_IN_FORM = 1.2  # the same, printed like labels that are trusted: who asks, asks once ...
TRUSTED = 1.0  # ... from so much trust on
SPEAKS = 6.0  # a speaker known from other labels, and a word more: X adds, X asks again
SHARED_ASIDE = 2.0  # labels of one kind have the same word in brackets behind them
RARE_FORM = -4.0  # a byline, a score: where some speakers have a stamp or a dash, all have
REPLIES = 0.9  # the paragraph before it asks
OTHER_CASE = -12.0  # Question: where the labels are QUESTION:
ANNOUNCED = 1.5  # the head of the page, or the speech just before, names the label
EXPLAINED = 2.0  # a legend in the head of the page says whom the label stands for
CALLED = 1.0  # the speech just before calls on somebody by that name
STAMPED = 1.5  # the line above is a stamp: something new begins
NO_SPEECH = -1.5  # nothing that could be speech follows
CONTACT = -6.0  # a telephone number follows: somebody to turn to
VALUE = -2.0  # a short value without an end of sentence: a field, not a speech
LIST = -2.0  # what follows has no pause: names are read out
QUOTED = -2.0  # what follows is in quotation marks: somebody is quoted
NARRATED = -4.0  # and a verb of saying stands in front of it: a report quotes
TITLE = -4.0  # what follows tells who speaks at an event: a title with a colon in it
SPEECH = 0.3


@lru_cache(maxsize=1024)  # there are but a few dozen forms in all the pages of a venue
def form_evidence(form: str) -> Mapping[str, float]:
    """What the form of a reading says, whatever the label."""
    words = form.split()
    said: Reasons = {}
    if "stamp" in words or any(w.endswith("stamp") for w in words):
        said["stamp"] = FORM_WEIGHTS["stamp"]
    if any("label" in w and w[0] in "[［【〔〖" for w in words):
        said["bracket"] = FORM_WEIGHTS["bracket"]
    if any(w.startswith(("（label", "(label")) for w in words):
        said["parenthesis"] = FORM_WEIGHTS["parenthesis"]
    if words[0] == "#":
        bare = "alone" in words and not any(c in form for c in "[［【〔〖「『")
        said["heading"] = FORM_WEIGHTS["title" if bare else "heading"]
    if "bold" in words or (words[0] in ("*", "_") and "colon" in words):
        said["emphasis"] = FORM_WEIGHTS["emphasis"]
    if words[0] in tuple("-–—•·"):
        said["bullet"] = FORM_WEIGHTS["bullet"]
    if form.startswith(("two lines", "word above")) or "filled" in words:
        return {"two lines": FORM_WEIGHTS["two lines"]}
    if {"bold", "colon"} <= set(words) or any(c in form for c in "[［【〔〖「『"):
        words = [w for w in words if w != "alone"]  # marked as a label, it may stand alone
    for name in ("alone", "dash", "bar", "mark", "period", "space", "soft"):
        if name in words and "bracket" not in said:
            said[name] = FORM_WEIGHTS[name]
    return said


def distinctive(form: str) -> bool:
    """Whether a form hardly occurs by accident: stamps, brackets, headings, two lines."""
    return (
        "stamp" in form
        or "filled" in form
        or form.startswith(("#", "two lines", "word above"))
        or any(c in form for c in "[［【〔〖")
    )


def repetition(count: int) -> float:
    """Labels come back; section words and list heads seldom do."""
    return min(REPETITION * math.log2(count), REPETITION_MOST) if count > 1 else 0.0


def reliability(share: float, count: int) -> float:
    """Log-odds of a form of which `share` of `count` labels are believed."""
    believed = share * count
    odds = math.log((believed + 0.5) / (count - believed + 0.5))
    return RELIABILITY * max(-RELIABILITY_MOST, min(RELIABILITY_MOST, odds))


def probability(odds: float) -> float:
    """From log-odds to a probability."""
    return 1 / (1 + math.exp(-odds)) if odds > -30 else 0.0
