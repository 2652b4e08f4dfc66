"""Traditional script to simplified, passage by passage, length kept.

Two questions are read off the text, never assumed. Is this passage traditional
at all? Characters that belong to one script only say so, and where a short line
says too little, its neighbours do; simplified passages are not touched, because
conversion damages names in them (萧乾). And which variety is it? One
configuration of OpenCC, `t2s`, reads them all: what `tw2s` and `hk2s` add is a
handful of characters (衞, 敍) and one real question, whether 著 is the particle
着 (Taiwan) or the zhù of 著名, which `tw2s` answers too roughly (原著, 背著書包).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter

from transcript_parse.late import late
from transcript_parse.packs import characters, variants

_TRADITIONAL = late(f"[{characters.TRADITIONAL}]")
_KANA = "ぁ-ゖァ-ヺｦ-ﾝ"
_OTHER = late(f"[{characters.SIMPLIFIED}{characters.JAPANESE}{_KANA}]")
_JAPANESE = late(f"[{_KANA}]")
_SHARED = late(f"[{characters.SHARED_WITH_JAPANESE}]")

_SPOKEN = late(f"[{variants.SPOKEN}]")

_SENTENCE = 3
_NAMES = 6
"""Traditional characters that decide a sentence, and anything: 單田芳 alone has one."""

_WORDS = variants.WORDS | characters.REGIONAL
_WORD = late("|".join(sorted(_WORDS, key=len, reverse=True)))
_STRAYS = {
    stray: (late(f"{stray}(?:{'|'.join(around)})"), plain)
    for stray, (plain, around) in variants.STRAYS.items()
}
_PARTICLE = late(f"{variants.UNDECIDED}(?!{'|'.join(variants.ZHU)})")
_PLAIN_PARTICLE = late(f"{_PARTICLE.pattern}(?:{'|'.join(variants.ZHE)})")
_NOT_TAIWAN = late(f"[{variants.NOT_TAIWAN}]")
_UNSAFE = late("[\0\ud800-\udfff]")
"""OpenCC stops at NUL and cannot encode lone surrogates."""
_STAND_IN = "\N{OBJECT REPLACEMENT CHARACTER}"


def to_simplified(text: str) -> str:
    """`text` with its traditional passages in simplified script, of the same length.

    Characters are converted, never words (網路 -> 网路). Simplified passages and
    Japanese lines come back as they are.
    """
    if text.isascii() or _TRADITIONAL.search(text) is None:
        return text
    if _OTHER.search(text) is None:
        return _convert(text)
    passages = text.splitlines(keepends=True)
    if not any(_may_be_traditional(p) for p in passages if _TRADITIONAL.search(p)):
        return text
    verdicts = [_verdict(passage) for passage in passages]
    marked = zip(_settle(passages, verdicts), passages, strict=True)
    parts = []
    for is_traditional, group in groupby(marked, key=itemgetter(0)):
        run = "".join(passage for _, passage in group)
        parts.append(_convert(run) if is_traditional else run)
    return "".join(parts)


def traditional(text: str) -> bool:
    """Whether `text`, taken as one passage, is Chinese in traditional script.

    A few simplified characters in it do not count against it: two in three of
    those that tell must be traditional. Text without any is not.
    """
    found, against = _evidence(text)
    return found > 2 * against


def _evidence(passage: str) -> tuple[int, int]:
    """How many characters speak for traditional script, and how many against.

    Next to kana, characters that Japanese shares with traditional Chinese (識,
    書) say nothing.
    """
    found = len(_TRADITIONAL.findall(passage))
    against = len(_OTHER.findall(passage))
    if found and against and _JAPANESE.search(passage):
        found -= len(_SHARED.findall(passage))
    return found, against


def _may_be_traditional(passage: str) -> bool:
    """Whether it could be, among traditional neighbours: quoted names are outnumbered."""
    found, against = _evidence(passage)
    return found > against


def _verdict(passage: str) -> bool | None:
    """Traditional or not, as far as the passage itself tells; None if it does not.

    Japanese lines tell nothing: not about themselves, nor about their neighbours.
    """
    if _TRADITIONAL.search(passage) is None:
        telling = _OTHER.search(passage)
        return None if telling is None or _JAPANESE.match(telling.group()) else False
    found, against = _evidence(passage)
    if found > 2 * against:
        enough = _SENTENCE if _SPOKEN.search(passage) else _NAMES
        return True if found >= enough else None
    return False if against >= found and not _JAPANESE.search(passage) else None


def _settle(passages: Sequence[str], verdicts: Sequence[bool | None]) -> list[bool]:
    """A verdict for every passage: its own, its neighbours', or what little it says."""
    before = _carried(verdicts)
    after = reversed(_carried(reversed(verdicts)))
    settled = []
    for passage, verdict, *around in zip(passages, verdicts, before, after, strict=True):
        agreed = {*around} - {None}
        if verdict is None and len(agreed) == 1 and not _is_japanese(passage):
            verdict = agreed.pop()
        settled.append(traditional(passage) if verdict is None else verdict)
    return settled


def _is_japanese(passage: str) -> bool:
    return _JAPANESE.search(passage) is not None and not traditional(passage)


def _carried(verdicts: Iterable[bool | None]) -> list[bool | None]:
    """For each place the last verdict at or before it."""
    last: bool | None = None
    carried = []
    for verdict in verdicts:
        last = last if verdict is None else verdict
        carried.append(last)
    return carried


@cache
def _converter() -> Callable[[str], str]:
    """OpenCC, loaded when the first traditional passage is met."""
    from opencc import OpenCC

    return OpenCC("t2s").convert


def _convert(run: str) -> str:
    """Traditional passages, converted; as they were if the length would change."""
    try:
        converted = _converter()(run)
    except UnicodeEncodeError:
        converted = ""
    if len(converted) == len(run):
        return _polish(converted, run)
    converted = _converter()(_UNSAFE.sub(_STAND_IN, run))
    if len(converted) != len(run):
        return run
    return _restored(_polish(converted, run), run)


def _restored(converted: str, run: str) -> str:
    """`converted` with the characters that OpenCC cannot read back in place."""
    parts = []
    position = 0
    for unsafe in _UNSAFE.finditer(run):
        parts += [converted[position : unsafe.start()], unsafe.group()]
        position = unsafe.end()
    return "".join([*parts, converted[position:]])


def _polish(converted: str, run: str) -> str:
    """What OpenCC leaves open, one character for one character."""
    converted = _WORD.sub(lambda found: _WORDS[found.group()], converted)
    for stray, (pattern, plain) in _STRAYS.items():
        if stray in converted:
            converted = pattern.sub(plain, converted)
    if variants.UNDECIDED in converted:
        converted = _particles(converted, run)
    return converted


def _particles(converted: str, run: str) -> str:
    """著 as 着 where it is the particle: in Taiwan's text, wherever it is no known zhù.

    Text with more 着 than such 著 tells the two apart itself; only plain cases
    change there, as in text that shows another variety's forms.
    """
    particles = len(_PARTICLE.findall(converted))
    if not particles:
        return converted
    plain = _PLAIN_PARTICLE.search(converted) is not None
    told_apart = run.count(variants.PARTICLE)
    unlike_others = plain or _NOT_TAIWAN.search(run) is None
    taiwan = particles > told_apart if told_apart else unlike_others
    return (_PARTICLE if taiwan else _PLAIN_PARTICLE).sub(variants.PARTICLE, converted)
