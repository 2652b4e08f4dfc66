"""How much must speak for an island that comes back: by its form, and by how often it does."""

from __future__ import annotations

from typing import Final

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


def least_for(token: str, count: int) -> float:
    """The log odds an island must reach."""
    if token.isdigit():
        return NUMBERS.get(count, NUMBERS_OFTEN)
    if token.isascii() and not token.isalnum():
        return WORDS.get(count, WORDS_OFTEN)
    if not token.isascii():
        return MIXED.get(count, MIXED_OFTEN)
    if token.isupper():
        return CAPITALS.get(count, CAPITALS_OFTEN)
    if mixed(token):
        return CODES.get(count, CODES_OFTEN)
    return ISLANDS.get(count, ISLANDS_OFTEN)


def mixed(text: str) -> bool:
    """Whether it is letters with digits, or of both cases."""
    simple = text.isdigit() or (text.isalpha() and (text.islower() or text.isupper()))
    return text.isascii() and not simple and not text.istitle()
