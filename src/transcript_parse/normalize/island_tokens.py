"""Islands that were injected: those that stand there once, and tokens that come back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from transcript_parse.normalize.evidence import breaks, variety
from transcript_parse.normalize.extents import Extent
from transcript_parse.normalize.forms import alone, gibberish
from transcript_parse.normalize.islands import (
    EXTENDED,
    Island,
    best_alone,
    grouped,
    heals_beyond,
    islands,
)
from transcript_parse.normalize.recurring import Token, reach
from transcript_parse.normalize.view import HAN, View, kind

ISLAND_HOPE: Final = 0.4
ISLAND_HOPE_OFTEN: Final = -4.0
"""What an island must say before the document is asked, and one that comes back."""

AGAIN: Final = 1.5
"""What a form nobody writes must reach where it comes back, as a multiple of once."""

OFTEN: Final = 3
"""Times from which an island comes back often: honest ones do so in the same places."""

ISLANDS: Final = {1: 4.8, 2: 4.4, 3: 3.3}
ISLANDS_OFTEN: Final = 3.0
CODES: Final = {1: 4.8, 2: 4.4, 3: 1.6}
CODES_OFTEN: Final = 1.4
NUMBERS: Final = {1: 7.0, 2: 5.0, 3: 0.8}
NUMBERS_OFTEN: Final = 0.6
CAPITALS: Final = {1: 6.0, 2: 6.2, 3: 4.6}
CAPITALS_OFTEN: Final = 4.8
MIXED: Final = {1: 5.5, 2: 3.6, 3: 1.0}
MIXED_OFTEN: Final = 1.0
WORDS: Final = {1: 5.5, 2: 3.6, 3: 3.6}
WORDS_OFTEN: Final = 4.0
"""Log odds an island must reach, by how often it stands there: plain letters, letters that
are no word, numbers, acronyms, what has Chinese in it, and letters with spaces between."""


def island_tokens(
    view: View, found_runs: Sequence[Island], helped: float = 0.0
) -> tuple[list[Extent], list[Token]]:
    """Islands that break the text: those that stand there once, and tokens that recur.

    Other evidence may help.
    """
    once: list[Extent] = []
    found: dict[str, Token] = {}
    if view.noise:
        return once, []
    for text, members in grouped(islands(view, found_runs)).items():
        if len(members) == 1 and " " in text and kind(text[0]) == HAN:
            continue  # single spaces are judged by what they cut up
        few = len(members) < OFTEN and not text.isdigit()
        form = gibberish(text) + (helped if few else 0.0)
        places, token = [i.start for i in members], text
        if len(members) > 1:
            token, places = _grown(view, token, places)
        hope = ISLAND_HOPE if len(members) < OFTEN else ISLAND_HOPE_OFTEN
        hopeless = breaks(view, token, places, ask=False) + form < hope
        if len(members) == 1 and _stands_once(view, members[0], hopeless):
            extent = best_alone(view, members[0], helped)
            if extent:
                once.append(extent)
            if extent or not text.isdigit():
                continue
        if hopeless:
            continue
        again = [p for p in view.places(text) if stands(view, p, p + len(text))]
        if len(again) > len(members):
            token, places = _grown(view, text, again)
        odds = breaks(view, token, places) + sum(variety(view, token, places))
        least = _least_for(token, len(places)) - form
        if _mixed(text):
            least = min(least, AGAIN * alone(text) - helped)
        if odds >= least:
            found[token] = Token(token, odds + form)
    return once, sorted(found.values(), key=lambda t: -len(t.text))


def _stands_once(view: View, island: Island, hopeless: bool) -> bool:
    """Whether an island is worth judging by itself, and stands nowhere else."""
    start, end, text = island
    worth = not text.isdigit() and (not hopeless or alone(text) <= EXTENDED)
    if not (worth or heals_beyond(view, start, end)):
        return False
    return not view.places(text)[1:]


def _grown(view: View, token: str, places: list[int]) -> tuple[str, list[int]]:
    """The token with whatever else its first places share, and where that stands."""
    plain = view.plain
    left = reach(plain, places, -1) - 1
    right = reach(plain, places, 1)
    if left < 0 or right < len(token):
        return token, places
    grown = plain[places[0] - left : places[0] + right]
    if "  " in grown or grown != grown.strip():  # columns, as of a form
        return token, places
    return grown, [p - left for p in places if p >= left and plain.startswith(grown, p - left)]


def stands(view: View, start: int, end: int) -> bool:
    """Whether a token of letters or digits is no part of a longer word or number."""
    plain = view.plain
    for inner, outer in ((start, start - 1), (end - 1, end)):
        if 0 <= outer < len(plain) and kind(plain[inner]) == kind(plain[outer]) != HAN:
            return False
    return True


def _least_for(token: str, count: int) -> float:
    """The log odds an island must reach."""
    if token.isdigit():
        return NUMBERS.get(count, NUMBERS_OFTEN)
    if token.isascii() and not token.isalnum():
        return WORDS.get(count, WORDS_OFTEN)
    if not token.isascii():
        return MIXED.get(count, MIXED_OFTEN)
    if token.isupper():
        return CAPITALS.get(count, CAPITALS_OFTEN)
    if _mixed(token):
        return CODES.get(count, CODES_OFTEN)
    return ISLANDS.get(count, ISLANDS_OFTEN)


def _mixed(text: str) -> bool:
    """Whether it is letters with digits, or of both cases."""
    simple = text.isdigit() or (text.isalpha() and (text.islower() or text.isupper()))
    return text.isascii() and not simple and not text.istitle()
