"""What letters and digits look like: how much their form says that nobody wrote them.

Honest ones are words, acronyms, names of products and units, each with a shape of its
own. Letters no language puts together, cases that change at random, and a word with a
number glued to it have none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from transcript_parse.late import late
from transcript_parse.packs.letters import CHANCE, FOLLOWS, STEPS_PER_NAT

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

_BRAND = late(
    "[a-z]{1,3}[A-Z][a-z]*|[a-z]+[A-Z]{1,5}|(?:[A-Z][a-z]{2,})+[A-Z]{0,3}"
    "|[A-Z]{1,3}(?:[A-Z][a-z]{2,})+|[A-Z][a-z][A-Z]{1,3}|[A-Z][a-z]+[A-Z][a-z]+|[A-Z]{2,5}s"
    "|[A-Z]{0,3}(?:[a-z]{3,}|[A-Z][a-z]{2,})+[A-Z]{0,3}"
)
"""How brands, units and terms mix cases (iPhone, kWh, mRNA, DeepSeek, LoRA, PhD)."""

_VOWEL = late("[aeiou]", re.IGNORECASE)
_VOWELLESS = late("[bcdfghjklmnpqrstvwxz]{4}")
_PARTS = late(r"(\d*)([A-Za-z]+)(\d*)")

LETTERS: Final = 5
TOLERANCE: Final = 2.0
CAPITAL: Final = 2.0
ACRONYMS: Final = 7
"""Letters from which gibberish can be told from a word, and what it must exceed: by
more for capitals, which may be an acronym, unless there are too many for one."""

INITIALS: Final = 8
OF_INITIALS: Final = 2.5
"""Letters below which there may be no vowel because each begins a Chinese word (zjsfgw),
and the most that their form can say."""

FORM_EACH: Final = 0.8
FORM_EACH_CAPITAL: Final = 0.6
"""The most an island's own form can say, for each letter: acronyms need not be words."""

DIGITS: Final = 5
DIGIT_EACH: Final = 0.7
DIGITS_MOST: Final = 3.0
"""Digits up to which a number may be a hotline, and what each further one says."""

_CASES: Final = 1.2
_HONEST_CASES: Final = 2
_TURNS: Final = 0.8
_HONEST_TURNS: Final = 2
"""What changes of case, and between letters and digits, say, and how many are usual."""

WORD: Final = 3.4
UNSPEAKABLE: Final = 2.4
MODEL: Final = 4.8
ACRONYM: Final = 6.0
NUMBERED: Final = 2.8
NAME_NUMBERED: Final = 2.4
GLUED: Final = 1.7
TURNING: Final = 1.8
SCRAMBLED: Final = 1.4
SCATTERED: Final = 2.0
"""What must speak for taking out letters that stand there once, before what they spell
is counted: a word or a brand, four letters without a vowel, a unit or a model, an
acronym, a word or a name with one digit, with more, digits between letters, cases at
random, pieces with spaces between."""

GLUED_LETTERS: Final = 3
"""Letters a word with digits must have not to be a model or a unit."""


def _acronym(token: str) -> bool:
    """Whether it may be one: capitals, and not too many."""
    return token.isupper() and sum(map(str.isalpha, token)) <= ACRONYMS


def _oddness(token: str) -> float:
    """How unlike any English the letters follow each other; spelt Chinese is not odd."""
    letters = [c for c in token.lower() if "a" <= c <= "z"]
    if _PINYIN.fullmatch("".join(letters)):
        return 0.0
    steps = [CHANCE - int(FOLLOWS[ord(a) - 97][ord(b) - 97]) for a, b in pairwise(letters)]
    return sum(steps) / STEPS_PER_NAT


@lru_cache(maxsize=4096)
def gibberish(token: str) -> float:
    """How much letters and digits look like nobody's word or number; never below zero."""
    if token.isdigit():
        return min(DIGIT_EACH * max(0, len(token) - DIGITS), DIGITS_MOST)
    if _ELEMENTS.fullmatch(token):
        return 0.0
    letters = sum("a" <= c <= "z" for c in token.lower())
    odds = 0.0
    if letters >= LETTERS + token.isupper() and not token.istitle():  # anybody's name
        odds = max(_oddness(token) - TOLERANCE - CAPITAL * _acronym(token), 0.0)
        if len(token) < INITIALS and not _VOWEL.search(token):
            odds = min(odds, OF_INITIALS)
    flips = sum(a.islower() and b.isupper() for a, b in pairwise(token))
    turns = sum(a.isdigit() != b.isdigit() for a, b in pairwise(token))
    odds += _CASES * max(0, flips - _HONEST_CASES + 1) * (flips >= _HONEST_CASES)
    odds += _TURNS * max(0, turns - _HONEST_TURNS) if not _MODEL.fullmatch(token) else 0.0
    most = FORM_EACH_CAPITAL if _acronym(token) else FORM_EACH
    return max(0.0, min(odds, most * len(token)))


@lru_cache(maxsize=4096)
def alone(token: str) -> float:
    """The log odds that letters, with digits or without, must reach where they stand once."""
    if " " in token:
        return SCATTERED
    parts = _PARTS.fullmatch(token)
    if not parts:
        upper = token.isupper() or _ELEMENTS.fullmatch(token)
        return MODEL if upper else TURNING - _credit(token, 4.0, 0.5)
    before, word, behind = parts.groups()
    digits = max(len(before), len(behind))
    simple = word.islower() or word.isupper() or word.istitle()
    if not digits and simple:
        if _VOWELLESS.fullmatch(word):
            return UNSPEAKABLE
        odd = gibberish(word)
        likely = word.isupper() and (_acronym(word) or not odd)
        return (ACRONYM if likely else WORD) - odd
    if _ELEMENTS.fullmatch(token) and not word.isupper():
        return MODEL
    if not simple and not _BRAND.fullmatch(word):
        return SCRAMBLED - _credit(word, 2.0, 0.6)
    if len(word) < GLUED_LETTERS:
        return MODEL
    if not digits:
        return WORD - _credit(word, 4.0, 0.6)
    if digits == 1 and simple:
        return NUMBERED - _credit(word, 4.0, 0.4)
    if not simple or word.istitle():
        return NAME_NUMBERED - _credit(word, 2.0, 0.6)
    return GLUED - _credit(word, 1.0, 0.5)


def _credit(word: str, tolerance: float, each: float) -> float:
    """What odd letters say for themselves, beyond what is tolerated."""
    letters = sum(c.isalpha() for c in word)
    if letters < LETTERS:
        return 0.0
    return min(max(0.0, _oddness(word) - tolerance), each * letters)
