"""From which outlet a question comes: as its reporter or the moderator says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from transcript_parse.lexicon import Lexicon
from transcript_parse.packs.quantities import UNITS
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import last_title, outlet_name
from transcript_parse.structure.punctuation import is_han
from transcript_parse.text import PARTICLES

_CAPITALIZED = compiled(r"(?<![\p{L}’'-])\p{Lu}")
_FULL_NAME = (2, 3, 4)  # words of a name ...
_LONGEST = 60  # ... and its characters
_START = {True: 120, False: 260}  # characters, Chinese or not, in which a reporter says who it is
_CALL = 80  # characters at the end of a moderator's turn in which one is called on
_CERTAIN = 2  # weight of a cue that only ever stands around an outlet
_QUOTED = compiled("《[^》]*》|“[^”]*”|「[^」]*」|『[^』]*』")
_SENTENCES = compiled(r"[^。！？!?\n]+[。！？!?\n]*")
_LAST = 2  # sentences of a turn in which somebody may be called on

_BEHIND_OWN_NAME = compiled(
    r"(?:\s+\p{Lu}[\w’'-]+)?(?:,?\s+(?:with|from|at|for|of)|\s*,)\s+(?:the\s+(?:[a-z-]+\s+){0,3})?"
    rf"(?P<outlet>\p{{Lu}}[\w&’'-]*(?:\s+(?:(?:of|and|&|und|y|et|{PARTICLES})\s+)?\p{{Lu}}[\w&’'-]*)*)"
)


def looks_like_outlet(word: str, lex: Lexicon) -> bool:
    """Whether a word ends like an outlet's name, or is a Latin name."""
    if word.isascii():
        return word[:1].isupper()
    return word.endswith(lex.outlets) or lex.is_outlet(word)


def outlet_in(text: str, lex: Lexicon, name: str | None = None) -> str | None:
    """The outlet a reporter names at the start of a question.

    Reporters in English say it behind their own name, so `name` helps.
    """
    start = text[: _START[is_han(text)]]
    last = name.split()[-1].casefold() if name else ""
    at = start.casefold().find(last) if last and last[0] < "\u2e80" else -1
    own = _BEHIND_OWN_NAME.match(start, at + len(last)) if at >= 0 else None
    if own:
        return " ".join(own["outlet"].split())
    return _named_in(start, "outlet", lex)


def outlets_by_name(names: Iterable[str], calls: Sequence[str]) -> dict[str, str]:
    """The outlets that a moderator names behind the full names of reporters, in any call."""
    wanted = {name for name in names if len(name.split()) > 1}
    found: dict[str, str] = {}
    for call in calls if wanted else ():
        for word in _CAPITALIZED.finditer(call):
            for size in _FULL_NAME:
                name = " ".join(
                    call[word.start() : word.start() + _LONGEST].split(" ", size)[:size]
                )
                name = name.rstrip(",")
                if name in wanted and name not in found:
                    own = _BEHIND_OWN_NAME.match(call, word.start() + len(name))
                    if own:
                        found[name] = " ".join(own["outlet"].split())
    return found


def called_outlet(text: str, lex: Lexicon, moderated: bool = True) -> str | None:
    """The outlet called on at the end of a turn; an official's words must leave no doubt."""
    return _named_in(text[-_CALL:].rstrip(), "called outlet", lex, 0 if moderated else _CERTAIN + 1)


def read_out_outlet(text: str, lex: Lexicon) -> str | None:
    """The outlet whose question a moderator reads out."""
    return _named_in(text[: _START[is_han(text)]], "outlet read out", lex)


def _named_in(text: str, sense: str, lex: Lexicon, least: float = 0) -> str | None:
    """The outlet that cues of this sense, of at least this weight, find."""
    for cue in lex.asked(sense, text):
        for found in cue.compiled.finditer(text) if cue.weight >= least else ():
            said = outlet_name(_trimmed(found["outlet"] or "", lex))
            if not said or lex.is_asker_prefix(said) or lex.says("no outlet in a frame", said):
                continue
            if looks_like_outlet(said, lex) or "《" in found[0]:
                return said
            if cue.weight >= _CERTAIN and not lex.is_name(said):
                return said
    return None


class Framed(NamedTuple):
    """What stands in a frame, and whether nothing but an outlet stands in it."""

    said: str
    certain: bool


class Outlets:
    """The outlets of one transcript.

    An outlet that is named twice, in a label and in speech, or by who calls and
    by who asks, need not look like one.
    """

    def __init__(self, known: set[str], lex: Lexicon) -> None:
        self.lex = lex
        self.known = known

    def of(self, words: str, called: str, moderated: bool, name: str | None) -> str | None:
        """The outlet of a question, by what was said before it and by its own words.

        `called` is the turn before, a moderator's if `moderated`; `name` the reporter's.
        """
        lex = self.lex
        by_name = moderated and name and any(part in called for part in name.split())
        outlet = (outlet_in(called[-200:], lex, name) if by_name else None) or (
            outlet_in(words, lex, name) or self._in_frames(words, called, moderated)
        )
        if outlet:
            self.known.add(outlet)
        return outlet

    def _in_frames(self, words: str, called: str, moderated: bool) -> str | None:
        """What stands where an outlet does, in the question or in the call before it."""
        start, call = words[: _START[is_han(words)]], _calls(called)
        said = list(_in_frames(start, "outlet frame", self.lex))
        calls = list(_in_frames(call, "call frame", self.lex))
        return (
            self._best(said, {framed.said for framed in calls}, True)
            or called_outlet(called if moderated else call, self.lex, moderated)
            or self._best(calls, {framed.said for framed in said}, moderated)
        )

    def _best(self, frames: list[Framed], named: set[str], sure: bool) -> str | None:
        """The outlet among what stands in frames, where `named` stands in others.

        A frame that may hold other things needs an outlet that looks like one, or support.
        """
        for framed in frames:
            name = outlet_name(framed.said)
            supported = framed.said in named or name in self.known
            plausible = sure and (framed.certain or looks_named(framed.said, self.lex))
            if supported or plausible:
                return name
        return None


def _calls(turn: str) -> str:
    """The last sentences of a turn, in which somebody may be called on."""
    sentences = [m[0] for m in _SENTENCES.finditer(turn[-3 * _CALL :]) if m[0].strip()]
    return "".join(sentences[-_LAST:])[-_CALL:]


def _in_frames(text: str, sense: str, lex: Lexicon) -> Iterator[Framed]:
    """What stands in frames of this sense and may be an outlet; frames are Chinese."""
    if not is_han(text):
        return
    for cue in lex.asked(sense, text):
        for frame in cue.compiled.finditer(text):
            name, start, end = frame["name"], *frame.span("said")
            if name and not _may_be_reporter(name, frame[0], lex):
                if frame.start("name") > end:
                    continue
                name, end = "", frame.end("name")  # no name, but the end of the outlet's
            said = _trimmed(text[start:end], lex)
            works = sense == "outlet frame" and not name and lex.says("with a name", frame[0])
            if may_be_outlet(said, lex, bool(works)):
                yield Framed(said, cue.weight >= _CERTAIN)
                yield from _without_name(said, lex)


def _without_name(said: str, lex: Lexicon) -> Iterator[Framed]:
    """An outlet in front of a reporter's name."""
    for size in (3, 2):
        outlet, name = said[:-size], said[-size:]
        somebody = lex.is_name(name) or _is_nickname(name, lex)
        if somebody and looks_named(outlet, lex) and may_be_outlet(outlet, lex):
            yield Framed(outlet, False)


def _may_be_reporter(name: str, frame: str, lex: Lexicon) -> bool:
    """Whether what stands behind an outlet is a name; behind the word for reporter, any."""
    if lex.says("not a name", name) or last_title(name, lex):
        return False
    if _is_nickname(name, lex):
        return True
    foreign = len(name) > 2 and not lex.is_organization(name) and lex.says("with a name", frame)
    return lex.is_name(name) or bool(foreign and not lex.says("no outlet in a frame", name))


def _is_nickname(name: str, lex: Lexicon) -> bool:
    """Whether it is a familiar form of a surname."""
    return bool(lex.says("nickname", name)) and name[1:] in lex.surnames


def _trimmed(said: str, lex: Lexicon) -> str:
    """What stands in a frame without the words around the outlet: who, and who sits where."""
    cues = lex.cues.get("no part of an outlet", ())
    for _ in range(3):
        before = said
        for cue in cues:
            said = cue.compiled.sub("", said).strip()
        if said == before:
            break
    return said


def may_be_outlet(said: str, lex: Lexicon, works: bool = False) -> bool:
    """Whether these words can be the name of an outlet, for which somebody `works`."""
    bare = _QUOTED.sub("", said)
    if len(said) < 2 or lex.is_asker_prefix(said) or lex.says("no outlet in a frame", bare):
        return False
    if said[-1] in UNITS and said[:-1].isdecimal():
        return False  # so many of something
    named = not works and lex.is_name(said) and not lex.is_organization(said)
    return bare != said or not named or looks_like_outlet(said, lex)


def looks_named(said: str, lex: Lexicon) -> bool:
    """Whether words are set off as a name, or end as outlets do."""
    return bool(_QUOTED.fullmatch(said)) or (
        lex.is_outlet(said) if said.isascii() else looks_like_outlet(said, lex)
    )
