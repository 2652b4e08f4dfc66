"""Persons whom a page names with their posts, and those who name themselves."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from regex import Pattern, escape

from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.labels import last_title, read_label, split_titles
from transcript_parse.text import is_latin

_POST = compiled(
    r"(?:(?<=\d)\p{Han})?(?P<post>(?:[\p{Han}“”「」《》]|（\p{Han}*）){1,22}(?:、[\p{Han}]{1,14})*、?)\Z"
)
_DESK = compiled(r"[（(]\p{Han}{1,8}[）)]")  # what a deputy or an engineer sees to
_LONGEST_POST = 22  # characters in front of a title

_ENTRY_STARTS = frozenset("、，,：:；; \u3000\n")
_HEADING_STARTS = _ENTRY_STARTS | frozenset("】］]）)》｜|0123456789")
_ENTRY_ENDS = frozenset("、。；; \u3000\r\n（(") | {
    ""
}  # behind a comma it may be somebody spoken to
_LONGEST_NAME = 4
_EVENT = 12  # characters behind a post in a heading that tell of the event
_WHOLE_NAME = 3  # characters of a name that needs no surname in front of it
_DESKS = frozenset("（(")
_NO_NAME = frozenset("，。、；：！？,;:!?”」』）)】\r\n") | {""}  # no name begins so
_SPACES = frozenset(" \u3000")


class Named(NamedTuple):
    """A person named with organization and titles."""

    name: str
    organization: str | None
    titles: tuple[str, ...]
    at: int  # where the title stands


def named_with_posts(text: str, lex: Lexicon, *, heading: bool = False) -> list[Named]:
    """Everybody named behind a title: 某局副局长甘某某, 某局局长亓某女士.

    A heading may name somebody in front of one, and go on with the event: 甘某某局长记者会.
    """
    found: list[Named] = []
    listed = 0  # where the name before ends: what stands in front of it is somebody else's post
    for start, end in lex.mentions(text):
        first = max(listed, start - _LONGEST_NAME)
        ends = heading and lex.says("behind a post in a title", text[end : end + _EVENT])
        in_front = _name_in_front(text, first, start, end, lex, ends=bool(ends))
        if in_front:
            joined = _joint_end(text, listed, start, lex) if found else listed
            found.append(_named(text, joined, in_front, start, end, lex))
            listed = end
            continue
        name = _name_at(text, end, lex)
        if not name or start < listed:
            continue
        joined = _joint_end(text, listed, start, lex) if found else listed
        in_front_of_it = _post_before(text, joined, start)
        if in_front_of_it.endswith("、") and not last_title(in_front_of_it[:-1], lex):
            in_front_of_it = ""  # another entry of the list, not another post of this person
        post = in_front_of_it + text[start:end]
        for cue in lex.cues.get("lead-in", ()):
            post = cue.compiled.sub("", post) or text[start:end]
        organization, titles = split_titles(post, lex)
        whole = name
        if organization in lex.surnames and len(name) < _WHOLE_NAME:  # 甘局长某某
            organization, whole = None, f"{organization}{name}"
        if organization is None and listed < joined == start - len(in_front_of_it):
            organization = found[-1].organization  # 某局局长甘某某、副局长亓某
        found.append(Named(whole, organization, titles, start))
        listed = text.index(name, end) + len(name)
        honorific = _honorific(lex).match(text, listed)
        listed = honorific.end() if honorific else listed
    return found


def _post_before(text: str, first: int, end: int) -> str:
    """What of a post stands in front of a title that begins at `end`, on the same line."""
    start = max(first, end - _LONGEST_POST, text.rfind("\n", 0, end) + 1)
    before = _POST.search(text, start, end)
    return before["post"] if before else ""


def _joint_end(text: str, start: int, end: int, lex: Lexicon) -> int:
    """Where the words end that join an entry of a list to the one before it."""
    joints = (cue.compiled.match(text, start, end) for cue in lex.cues.get("between entries", ()))
    return max((joint.end() for joint in joints if joint), default=start)


_JOINT = "、"  # between the posts of one person


def _name_in_front(text: str, first: int, start: int, end: int, lex: Lexicon, *, ends: bool) -> str:
    """The name that ends where the title `text[start:end]` begins: 甘某某局长, or ''.

    It must begin an entry of a list, or follow an organization, and the title end it
    (`ends`: what stands behind the title says so).
    """
    if text[end : end + 1] not in _ENTRY_ENDS and not ends:
        return ""
    for size in (3, 2, 4):
        at = start - size
        name = text[at:start] if at >= first else ""
        if not lex.is_name(name) or lex.says("not a name", name) or _JOINT in name:
            continue
        if name in lex.surnames or lex.is_organization(name):
            continue
        shared = lex.is_organization(text[at : start + 1])
        if ends and shared and (size == 2 or lex.says("behind a place", text[start:end])):
            continue  # a city and its mayor: the place lends the title its first character
        if (
            at == 0
            or text[at - 1] in (_HEADING_STARTS if ends else _ENTRY_STARTS)
            or lex.is_organization(text[max(0, at - 4) : at])
        ):
            return name
    return ""


def _named(text: str, first: int, name: str, start: int, end: int, lex: Lexicon) -> Named:
    """A person named in front of a title, with the organization in front of the name."""
    at = start - len(name)
    organization, titles = split_titles(_post_before(text, first, at) + text[start:end], lex)
    return Named(name, organization, titles, at)


def whole_names(named: list[Named], text: str) -> list[Named]:
    """Without names that are others cut short, or others with a word behind them.

    Of two names one of which begins the other, the shorter is right if it also
    stands without the end of the longer, and a part of the longer if it does not.
    """
    names = {p.name for p in named}
    wrong = set()
    for long in names:
        for short in {long[:size] for size in range(1, len(long))} & names:
            wrong.add(long if text.count(short) > text.count(long) else short)
    return [p for p in named if p.name not in wrong]


def _name_at(text: str, at: int, lex: Lexicon) -> str:
    """The name that begins at `at`: known by its surname, or by the honorific behind it."""
    behind = text[at : at + _LONGEST_NAME]
    if behind[:1] in _NO_NAME and "·" not in behind:
        return ""
    desk = _DESK.match(text, at) if behind[0] in _DESKS else None
    at = desk.end() if desk else at
    gap = 0
    while text[at + gap : at + gap + 1] in _SPACES:
        gap += 1
    polite = _polite(lex).match(text, at + gap)
    if polite and ("·" in polite["name"] or lex.is_name(polite["name"])):
        return polite["name"]
    name = lex.name_behind(text, at)
    if name and name[1:] in lex.title_set:
        return ""  # a surname and a title: somebody who is named elsewhere
    if not name and polite and not lex.says("not a name", polite["name"][:2]):
        return polite["name"]
    return name


def self_named(text: str, lex: Lexicon, sense: str) -> set[str]:
    """The personal names that cues of this sense find, alone or around a title."""
    whole = names_said(text, lex, sense)
    names = (n if _is_bare_name(n, lex) else read_label(n, lex).name or "" for n in whole)
    return {n for n in names if _is_bare_name(n, lex)}


def names_said(text: str, lex: Lexicon, sense: str) -> set[str]:
    """What stands where cues of this sense have a name, whatever it looks like."""
    found = (m["name"] for cue in lex.asked(sense, text) for m in cue.compiled.finditer(text))
    return {said for said in found if said}


def _is_bare_name(word: str, lex: Lexicon) -> bool:
    """Whether a word is a personal name and no form of address."""
    if is_latin(word):
        return " " in word
    return lex.is_name(word) and not last_title(word, lex) and not lex.says("not a name", word[:2])


@lru_cache(maxsize=32)
def _honorific(lex: Lexicon) -> Pattern[str]:
    words = "|".join(escape(h) for h in lex.honorifics if len(h) > 1)
    return compiled(f"(?:{words})" if words else "(?!)")


@lru_cache(maxsize=32)
def _polite(lex: Lexicon) -> Pattern[str]:
    """A name, whatever its surname, in front of an honorific."""
    return compiled(
        rf"(?P<name>\p{{Han}}{{1,6}}·\p{{Han}}{{1,8}}?|\p{{Han}}{{2,4}}?){_honorific(lex).pattern}"
    )
