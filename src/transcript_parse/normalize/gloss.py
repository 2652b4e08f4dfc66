"""Contaminations that have a form of their own: glosses, domains, spaces, damage.

A gloss is pinyin or a picture in brackets behind a character. One of them may
be honest (a rare name is spelt out); many, behind everyday characters, never are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from transcript_parse.late import late
from transcript_parse.normalize.background import background
from transcript_parse.normalize.view import simplified
from transcript_parse.packs.damage import MOJIBAKE, REWRITTEN, SUBSTITUTED
from transcript_parse.packs.domains import ENDINGS, INTRODUCES
from transcript_parse.text import Piece

MANY: Final = 4
"""Glosses from which they are no honest help to the reader."""

EVERYDAY: Final = 0.6
"""Share of them that must stand behind characters everybody can read."""

_VOWELS = "aeiouvüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_GLOSS = late(
    "[(（](?<=[\u4e00-\u9fff].)[ \u00a0]?(?:"
    f"(?P<pinyin>(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[{_VOWELS}]{{1,4}}(?:ng|n|r)?[1-5]?)"
    "|(?P<picture>[\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?)"
    ")[ \u00a0]?[)）]"
)

_FOREIGN = late("[\u00c0-\u024f\u0370-\u052f\uff21-\uff5a]")
_NO_DOMAIN = late("[\\s\u3000-\u303f\u4e00-\u9fff，。；：！？（）()\"'<>]")
_DOMAIN = late(
    r"(?:https?://)?(?:www\.)?[a-z0-9-]{1,30}\.(?:[a-z0-9-]{1,20}\.)?"
    r"(?:com|net|org|cn|cc|tw|top|vip|xyz|info|me|tv|club|site|online)"
)
_DOMAIN_REACH: Final = 24
_LETTER_BY_LETTER = late(
    r"(?<![A-Za-z0-9.] )(?<![A-Za-z0-9])(?:[A-Za-z0-9] ){2,}"
    r"(?:\. (?:[A-Za-z0-9] ){2,})*\. (?P<ending>(?:[A-Za-z] ){1,5}[A-Za-z])"
    r"(?![A-Za-z0-9]| [A-Za-z0-9](?![A-Za-z0-9]))"
)
_TOP_LEVEL: Final = frozenset(("com", "net", "org", *ENDINGS))
_LOOKALIKES = str.maketrans(
    "ωшѡωмоОсСеЕаАрРхХуУкКтТвВнНіІοΟαΑεΕρΡτΤκΚνΝιΙ", "wwwwmoocceeaappxxyykkttbbhhiiooaaeeppttkkvvii"
)

_SPACED_GAP = late(
    " (?<=[\u4e00-\u9fff] )(?<![\u4e00-\u9fff]{2} )(?=[\u4e00-\u9fff] [\u4e00-\u9fff])"
)
_SPACED = late("[\u4e00-\u9fff](?: [\u4e00-\u9fff]){3,}(?![\u4e00-\u9fff])")
_LOST = late("\\?{4,}|\ufffd+")
_BROKEN = late("|".join(map(re.escape, (*SUBSTITUTED, *MOJIBAKE))))


def find_glosses(text: str) -> list[Piece]:
    """Pinyin and pictures in brackets, where there are many."""
    if text.count("(") + text.count("（") < MANY:
        return []
    found = [m for at in sorted(_openings(text)) if (m := _GLOSS.match(text, at))]
    if len(found) < MANY:
        return []
    everyday = sum(_everyday(text[m.start() - 1]) or m["picture"] is not None for m in found)
    return [m.span() for m in found] if everyday >= EVERYDAY * len(found) else []


def find_pictures(text: str) -> list[Piece]:
    """Pictures in running text, where some of them stand amid words."""
    found = [m.span() for m in _PICTURE.finditer(text)]
    amid = sum(text[a - 1].isalpha() and text[b].isalpha() for a, b in found)
    return found if amid >= PICTURES else []


def find_signs(text: str) -> list[Piece]:
    """Black signs amid words, where they stand next to something else each time."""
    if not any(sign in text for sign in _SIGNS):
        return []
    found = [m.span() for m in _SIGN_RUN.finditer(text)]
    amid = [(a, b) for a, b in found if text[a - 1].isalnum() and text[b].isalnum()]
    before, behind = {text[a - 1] for a, _ in amid}, {text[b] for _, b in amid}
    return found if min(len(before), len(behind)) >= SIGNS else []


def _openings(text: str) -> Iterator[int]:
    """Where brackets open, of one kind and then of the other."""
    for bracket in "(（":
        at = text.find(bracket)
        while at >= 0:
            yield at
            at = text.find(bracket, at + 1)


_BEHIND = r"(?=[\u4e00-\u9fff]|[ \t\u3000]*$)"
_ENDING = late(rf"\.(?:{'|'.join(ENDINGS)}){_BEHIND}", re.IGNORECASE | re.MULTILINE)
_ANY_ENDING = late(rf"\.[a-z]{{2,4}}(?:\.[a-z]{{2}})?{_BEHIND}", re.IGNORECASE | re.MULTILINE)
_GLUED = late(r"(?<=[\u4e00-\u9fff。！？，；])(?:www\.)?[a-z0-9][a-z0-9-]{1,30}$", re.IGNORECASE)

_SIGN = "[\u2600-\u2775\u2794-\u27bf\U0001f300-\U0001faff]"  # but the numbers of lists
_PICTURE = late(
    f"{_SIGN}(?<=[\u4e00-\u9fff，。！？；、：].)[\ufe0f\u200d\u2640\u2642\U0001f3fb-\U0001f3ff]*"
    f"(?:{_SIGN}[\ufe0f\u200d]*){{0,3}}(?=[\u4e00-\u9fff，。！？；、])"
)
_SIGNS = "■◆▲▼★█▓"
_AROUND = r"[\w，。！？；、：,.!?;:]"
_SIGN_RUN = late(f"(?<={_AROUND})[{_SIGNS}]{{1,8}}(?={_AROUND})")
SIGNS: Final = 6
"""Different neighbours from which nobody set them: stars before 酒店 have few."""

PICTURES: Final = 3
"""Pictures amid words from which they are nobody's writing."""


NAME: Final = 5
"""Characters of a domain's name from which it is nobody else's."""


def _everyday(char: str) -> bool:
    return background().everyday(simplified(char))


def find_domains(text: str) -> list[Piece]:
    """Domains disguised with letters of other scripts, with marks between, or letter by letter."""
    if "." not in text or (text.isascii() and "~" not in text):
        return []
    letters = _LETTER_BY_LETTER.finditer(text) if " . " in text else ()
    spelt = [m.span() for m in letters if m["ending"].replace(" ", "").casefold() in _TOP_LEVEL]
    found: list[Piece] = []
    for char in _FOREIGN.finditer(text):
        if found and char.start() < found[-1][1]:
            continue
        piece = _around(text, char.start())
        if piece and (not found or piece[0] >= found[-1][1]):
            found.append(piece)
    return spelt + found


def find_glued_domains(text: str, infected: bool = False) -> list[Piece]:
    """Domains with cheap endings, glued into a sentence that does not speak of an address.

    In a text that is known to be `infected`, whatever they end with.
    """
    found = []
    endings = _ANY_ENDING if infected else _ENDING
    for ending in endings.finditer(text) if "." in text else ():
        host = _GLUED.search(text, max(0, ending.start() - _DOMAIN_REACH), ending.start())
        if host and text[host.start() - 1] not in INTRODUCES:
            found.append((host.start(), ending.end()))
    return found


def advertised(domain: str) -> str:
    """The name that a domain is registered for; empty if it is too short to be anybody's."""
    name = domain.casefold().removeprefix("www.").partition(".")[0]
    return name if len(name) >= NAME and name.isascii() else ""


def _around(text: str, at: int) -> Piece | None:
    """The disguised domain around a suspicious character, if there is one."""
    start = end = at
    while start > max(0, at - _DOMAIN_REACH) and not _NO_DOMAIN.match(text[start - 1]):
        start -= 1
    while end < min(len(text), at + _DOMAIN_REACH) and not _NO_DOMAIN.match(text[end]):
        end += 1
    printed = text[start:end]
    return (start, end) if "." in printed and _DOMAIN.fullmatch(_folded(printed)) else None


def _folded(printed: str) -> str:
    """`printed` in plain letters, as it is meant to be read."""
    plain = unicodedata.normalize("NFKD", printed.translate(_LOOKALIKES)).casefold()
    return "".join(c for c in plain if c not in "~*_ " and not unicodedata.combining(c))


def find_spaced(text: str) -> list[Piece]:
    """Words printed with a space between any two characters, and nothing else around."""
    found: list[Piece] = []
    for gap in _SPACED_GAP.finditer(text):
        if not found or gap.start() >= found[-1][1]:
            spaced = _SPACED.match(text, gap.start() - 1)
            if spaced:
                found.append(spaced.span())
    return found


def damaged(text: str) -> Iterator[tuple[int, int, str]]:
    """What cannot be repaired: lost characters, wrong tables, words put for words."""
    if "??" in text or "\ufffd" in text:
        for found in _LOST.finditer(text):
            yield *found.span(), "damage:lost"
    if any(sign[0] in text and sign in text for sign in (*REWRITTEN, *MOJIBAKE)):
        for found in _BROKEN.finditer(text):
            rule = "damage:substituted" if found.group() in SUBSTITUTED else "damage:encoding"
            yield *found.span(), rule
