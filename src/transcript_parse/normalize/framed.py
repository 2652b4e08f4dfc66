"""Tokens set off from the words around them: between signs or brackets, or by a handle.

✦…✦, ✈TG@…, …【…】…, WhatsApp:…: what an advertisement is set in shows where it begins
and ends, whatever it says. Nobody writes a sign into a word; a bracket or a handle in one
is strange only if it comes back between other words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize.view import link, simplified
from transcript_parse.packs.advertising import MESSENGERS
from transcript_parse.text import Piece

_SIGN = (
    "[\u2600-\u2604\u2607-\u260f\u2613-\u2712\u2719-\u2767\u2794-\u27bf"
    "\U0001f300-\U0001faff]\ufe0f?"
)
"""Pictures and ornaments; not the stars, boxes, ticks and numbers of lists and blanks."""

_HAN = "[\u4e00-\u9fff]"
_SAID = r"[^\s。！？!?；;，,、：:【】\[\]〖〗「」『』（）()]"
_BETWEEN_SIGNS = rf"(?:(?!{_SIGN}){_SAID}){{1,16}}{_SIGN}"
_BEHIND_A_SIGN = "(?=[^A-Za-z@]{0,8}[A-Za-z@])[A-Za-z0-9@:：+_.-]{2,24}(?<![.:：])"
_SIGNED = late(f"{_SIGN}(?:{_BETWEEN_SIGNS}|{_BEHIND_A_SIGN})")
_BRACKETED = late(  # what stands in front is looked at once there is a bracket: faster
    rf"[【〖\[](?<={_HAN}.)(?:(?<=【){_SAID}{{2,16}}】|(?<=〖){_SAID}{{2,16}}〗|(?<=\[){_SAID}{{2,16}}\])"
    rf"(?={_HAN})"
)
_UNDERSCORED = late(rf"[A-Za-z](?<={_HAN}.)[A-Za-z0-9]*_[A-Za-z0-9_]*[A-Za-z0-9](?![A-Za-z0-9_.@])")
_PARTING: Final = ".·•*~^"
_PARTED = late(rf"([{_PARTING}])(?<={_HAN}.){_HAN}(?:\1{_HAN}){{2,}}")  # behind the first hanzi
_BEFORE_HANDLES: Final = ":：@+＋"
_HANDLE = late(f"[{_BEFORE_HANDLES}]{{1,2}}[A-Za-z0-9][A-Za-z0-9_-]{{2,18}}[A-Za-z0-9]")

APART: Final = 2
"""Different neighbours that a token must have on both sides."""

HEALS: Final = 0.5
"""How well the words around brackets and handles must belong together, in the mean."""


def find_signed(text: str) -> list[Piece]:
    """Tokens between signs or behind one that come back, next to something else."""
    spans = [m.span() for m in _SIGNED.finditer(text)]
    return [p for places in _alike(text, spans) if _apart(text, places) for p in places]


def find_framed(text: str) -> list[Piece]:
    """Tokens in brackets, in parts, or with somebody's handle, that come back amid other words."""
    spans = _handles(text)
    if any(bracket in text for bracket in "【[〖"):
        spans += [m.span() for m in _BRACKETED.finditer(text)]
    if "_" in text:
        spans += [m.span() for m in _UNDERSCORED.finditer(text)]
    if any(mark in text for mark in _PARTING):
        spans += [(m.start() - 1, m.end()) for m in _PARTED.finditer(text)]
    found: list[Piece] = []
    for places in _alike(text, spans):
        if _apart(text, places) and _heals(text, places):
            found += places
    return found


def _handles(text: str) -> list[Piece]:
    """How somebody is reached: a messenger and a name in it."""
    found = []
    for sign in _BEFORE_HANDLES:
        at = text.find(sign)
        while at >= 0:
            if text.endswith(MESSENGERS, 0, at) and (handle := _HANDLE.match(text, at)):
                longest = max((m for m in MESSENGERS if text.endswith(m, 0, at)), key=len)
                found.append((at - len(longest), handle.end()))
            at = text.find(sign, at + 1)
    return found


def _alike(text: str, places: Sequence[Piece]) -> list[list[Piece]]:
    """The places of the same token, for each that comes back."""
    groups: defaultdict[str, list[Piece]] = defaultdict(list)
    for start, end in places:
        groups[text[start:end].casefold()].append((start, end))
    return [group for group in groups.values() if len(group) > 1]


def _apart(text: str, places: Sequence[Piece]) -> bool:
    """Whether a token stands amid words, next to something else each time."""
    amid = [(a, b) for a, b in places if a and text[a - 1].isalnum() and text[b : b + 1].isalnum()]
    before = {text[start - 1 : start] for start, _ in places}
    behind = {text[end : end + 1] for _, end in places}
    return len(amid) > 1 and min(len(before), len(behind)) >= APART


def _heals(text: str, places: Sequence[Piece]) -> bool:
    """Whether what stands around a token mostly belongs together."""
    before = (simplified(text[max(start - 1, 0) : start]) for start, _ in places)
    behind = (simplified(text[end : end + 1]) for _, end in places)
    return sum(map(link, before, behind)) >= HEALS * len(places)
