"""Whether the text misses a name that is taken out wherever it stands.

Sentences are built around an honest name: without it most of them no longer join.
An advertisement was put between words that follow each other in any case. Seldom
does it break one, but nowhere is it missed; over many places that adds up. It is
taken out with what it goes on with elsewhere, too, and with the words of its trade.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import exp, log
from typing import Final

from transcript_parse.normalize.evidence import seen
from transcript_parse.normalize.selling import sells
from transcript_parse.normalize.view import HAN, LINE, MARK, View, kind, link

FEW: Final = 5
SAMPLE: Final = 24
FIRST: Final = 8
"""Places there must be, places that are judged, and those after which hope may be lost."""

REACH: Final = 9
CHOICES: Final = 3
"""Characters by which a name may go on, and so many ways to do so are weighed."""

BIAS: Final = -0.12
JOINED: Final = 0.54
PLAINLY: Final = 0.29
PLAIN: Final = 1.5
HANZI: Final = -0.18
EDGE: Final = 0.65
SEEN: Final = (0.0, 1.37, 1.72, 3.73)
_LEAST, _MOST = -3.0, 6.0
"""Log odds that two characters are neighbours, not parted by an honest word: fitted to the
neighbours and the ends of words in 200 clean pages, half of them held out. Those of
`evidence` tell edges apart; added up over many places they would lean to one side."""

AS_IT_IS: Final = 1.0
GOES_ON: Final = 1.5
BEGINS_BEFORE: Final = 0.3
"""What is expected: that a name stands alone, goes on, or begins before its core."""

LABEL: Final = 24
ALONE: Final = 16
"""Characters of labels and of lines in which names stand that nobody misses."""


def missed(view: View, core: str, places: Sequence[int]) -> float:
    """Log odds that the text does not need `core` where it stands; negative if it does."""
    plain, size = view.plain, len(core)
    inside = [p for p in places if 0 < p < len(plain) - size and not _is_name(plain, p, size)]
    inside = inside[:SAMPLE]
    if len(inside) < FEW:
        return _LEAST
    heads = Counter(plain[p - n : p] for p in inside for n in range(1, min(REACH, p) + 1))
    tails = Counter(plain[p + size : p + size + n] for p in inside for n in range(1, REACH + 1))
    odds = 0.0
    for count, place in enumerate(inside):
        if count == FIRST and odds < 0:
            return odds
        before = _ends(plain, place - 1, -1, heads)[:CHOICES]
        behind = _ends(plain, place + size, 1, tails)[:CHOICES]
        weights = total = 0.0
        for left in before:
            for right in behind:
                weight = (BEGINS_BEFORE if left else AS_IT_IS) * (GOES_ON if right else AS_IT_IS)
                weights += weight
                total += weight * exp(_neighbours(view, place - left, place + size + right))
        odds += log(total / weights)
    return odds


def _is_name(plain: str, place: int, size: int) -> bool:
    """Whether it stands in a label, or in a line that has hardly anything else."""
    low = max(0, place - LABEL)
    start = plain.rfind("\n", low, place) + 1
    if start == 0 < low:
        return False  # its line began long before
    end = plain.find("\n", place, start + LABEL + size)
    label = plain[start : end if end >= 0 else start + LABEL + size]
    if end >= 0 and len(label) <= ALONE:
        return True
    colon = max(label.find(":"), label.find("："))
    return place - start < colon and not any(c in "，。,！？" for c in label[:colon])


def _ends(plain: str, at: int, step: int, times: Counter[str]) -> list[int]:
    """How many characters a name may go on from `at`: not, or as it does elsewhere, too."""
    found, often = [0], [0]
    stretch = ""
    for size in range(1, REACH + 1):
        place = at + step * (size - 1)
        if not 0 <= place < len(plain) or kind(plain[place]) in (LINE, MARK):
            break
        stretch = stretch + plain[place] if step > 0 else plain[place] + stretch
        if sells(stretch):
            found.append(size)
        often.append(times[stretch])
    often.append(0)
    ends = (n for n, (here, on) in enumerate(pairwise(often)) if here > 1 and on < here)
    return sorted({*found, *ends})


def _neighbours(view: View, start: int, end: int) -> float:
    """Log odds that what stands around [start, end) are neighbours by themselves."""
    plain = view.plain
    left, right = plain[start - 1 : start] if start else "", plain[end : end + 1]
    joined = max(_LEAST, min(link(left, right), _MOST))
    if kind(left) != HAN or kind(right) != HAN:
        return BIAS + EDGE * joined
    odds = BIAS + HANZI + JOINED * joined + PLAINLY * max(joined - PLAIN, 0.0)
    return odds + SEEN[seen(view, start, end)]
