"""Islands: Latin letters and digits standing inside Chinese text.

Most are honest (names, acronyms, numbers with a unit). An injected one gives
itself away by where it stands, by coming back in unrelated places, or by
letters no language puts together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from transcript_parse.late import late
from transcript_parse.normalize.view import HAN, View, kind
from transcript_parse.packs.letters import CHANCE, FOLLOWS, STEPS_PER_NAT
from transcript_parse.packs.quantities import FREQUENT_UNITS, LEADS, UNITS

_GOES_ON = re.escape(FREQUENT_UNITS + " ，。、；,;%％—)）”》\n")
_RUN = late(
    r"[0-9A-Za-z](?<![0-9A-Za-z].)(?:(?<=[0-9])[0-9]*+"
    rf"(?:(?![A-Za-z{_GOES_ON}])|[A-Za-z][0-9A-Za-z]*+)|(?<=[A-Za-z])[0-9A-Za-z]*+)"
)
"""Letters and digits, but for numbers that text goes on behind as it does: most.

The first character is looked behind only once it is found: faster than the other
way round.
"""

_ADDRESS: Final = frozenset("./@:_-=&?#%+~")
"""What stands next to the parts of addresses, file names and formulas."""

_GAP = late(" (?<=[\u4e00-\u9fff] )(?=[\u4e00-\u9fff])")
_SPACED = late("[\u4e00-\u9fff](?: [\u4e00-\u9fff])+")
_ELEMENTS = late(
    r"(?:(?:A[cglmrstu]|B[aehikr]?|C[adelorsu]?|Dy|E[rsu]|F[er]?|G[ade]|H[efgo]?|I[nr]?|Kr?|L[aiu]"
    r"|M[gno]|N[abdeiop]?|Os?|P[abdmortu]?|R[abehnu]|S[bceimnr]?|T[abehilm]|U|V|W|Xe|Yb?|Z[nr])\d*)+"
)
_MODEL = late(r"[A-Z]{1,5}\d{1,4}[A-Za-z]?|\d{1,4}[A-Za-z]{1,3}|[A-Z]?[a-z]{0,12}\d{0,4}")
"""Forms of honest product names (A320, 5G, Windows11): no gibberish, whatever they are."""

_PINYIN = late(
    "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeiou]{1,2}|i[ao]|[iu]a[io]|ue)(?:ng|n|r)?)+"
)
"""Chinese names in Latin letters: words of nobody's English, and honest."""

LETTERS: Final = 5
TOLERANCE: Final = 2.0
CAPITAL: Final = 2.0
"""Letters from which gibberish can be told from a word, and what it must exceed: by
more for a capitalized one, which may be anybody's name."""

FORM_EACH: Final = 0.8
FORM_EACH_CAPITAL: Final = 0.6
"""The most an island's own form can say, for each letter: acronyms need not be words."""

LEAST_DIGITS: Final = 3
"""Shorter numbers are everywhere."""

DIGITS: Final = 5
DIGIT_EACH: Final = 0.7
DIGITS_MOST: Final = 3.0
"""Digits up to which a number may be a hotline, and what each further one says."""

_CASES: Final = 1.2
_HONEST_CASES: Final = 2
_TURNS: Final = 0.8
_HONEST_TURNS: Final = 2
"""What changes of case, and between letters and digits, say, and how many are usual."""

_UNITS, _LEADS = frozenset(UNITS), frozenset(LEADS)


class Island(NamedTuple):
    """A run of Latin letters and digits; offsets of the view."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=4096)
def gibberish(token: str) -> float:
    """How much letters and digits look like nobody's word or number; never below zero."""
    if token.isdigit():
        return min(DIGIT_EACH * max(0, len(token) - DIGITS), DIGITS_MOST)
    if _ELEMENTS.fullmatch(token):
        return 0.0
    letters = [c for c in token.lower() if "a" <= c <= "z"]
    odds = 0.0
    if len(letters) >= LETTERS + token.isupper() and not _PINYIN.fullmatch("".join(letters)):
        for a, b in pairwise(letters):
            odds += (CHANCE - int(FOLLOWS[ord(a) - 97][ord(b) - 97])) / STEPS_PER_NAT
        odds -= TOLERANCE + CAPITAL * (token.istitle() or token.isupper())
        odds = max(odds, 0.0)
    flips = sum(a.islower() and b.isupper() for a, b in pairwise(token))
    turns = sum(a.isdigit() != b.isdigit() for a, b in pairwise(token))
    odds += _CASES * max(0, flips - _HONEST_CASES + 1) * (flips >= _HONEST_CASES)
    odds += _TURNS * max(0, turns - _HONEST_TURNS) if not _MODEL.fullmatch(token) else 0.0
    most = FORM_EACH_CAPITAL if token.isupper() else FORM_EACH
    return max(0.0, min(odds, most * len(token)))


def _number(before: str, after: str) -> bool:
    """Whether digits stand where a number may stand."""
    if before in _LEADS or after in _UNITS:
        return True
    return kind(before) != HAN or kind(after) != HAN


def runs(view: View) -> list[Island]:
    """Runs of Latin letters and digits that are not plainly honest."""
    return [Island(*m.span(), m.group()) for m in _RUN.finditer(view.plain)]


def islands(view: View, found: Iterable[Island]) -> Iterator[Island]:
    """Runs next to Han that are no ordinary numbers, and single spaces between Han.

    A space stands for the stretch of single spaced characters around it.
    """
    plain = view.plain
    size = len(plain)
    for island in found:
        start, end, text = island
        number = text.isdigit()
        if start == 0 or end == size or (number and end - start < LEAST_DIGITS):
            continue
        before, after = plain[start - 1], plain[end]
        in_han = "\u4e00" <= before <= "\u9fff" or "\u4e00" <= after <= "\u9fff"
        if not in_han or before in _ADDRESS or after in _ADDRESS:
            continue
        if not (number and _number(before, after)):
            yield island
    if " " in plain:
        yield from _spaces(plain)


def _spaces(plain: str) -> Iterator[Island]:
    reached = 0
    for gap in _GAP.finditer(plain):
        if gap.start() >= reached:
            spaced = _SPACED.match(plain, gap.start() - 1)
            if spaced and gap.start() > 1:
                reached = spaced.end()
                yield Island(*spaced.span(), spaced.group())


def grouped(found: Iterable[Island]) -> dict[str, list[Island]]:
    """Islands by their text."""
    groups: defaultdict[str, list[Island]] = defaultdict(list)
    for island in found:
        groups[island.text].append(island)
    return groups
