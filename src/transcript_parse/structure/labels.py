"""What a printed label says: role, organization, titles, name."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Role
from transcript_parse.text import is_latin

_FUNCTIONS: tuple[Role, ...] = ("official", "moderator", "other")
_NUMBER = "0123456789"
_LONGEST_TITLE = 24  # characters
_INNER_QUOTES = str.maketrans("", "", "《》「」“”")
_ASIDE = regex.compile(r"[（(]([^）)]*)[）)]")
_QUOTES = " 　\"“”'‘’《》「」『』〈〉[]【】:：,，、-—"


_PAIRS = (("“", "”"), ("「", "」"), ("《", "》"), ("『", "』"))


_CLAUSE = regex.compile("[，,；;]")
_TOGETHER = regex.compile("[、/／]")
_LISTED = regex.compile(  # words in letters belong together
    r"[、，,]|(?<![A-Za-z&.’'])\s|\s(?![A-Za-z&])"
)
_BRACKETED = regex.compile(r"[\[［【（(「]([^\[\]［］【】（）()「」]+)[\]］】）)」]")


_NAME_AND_POST = regex.compile(
    r"(?P<name>\p{Han}{2,4}|\p{Han}+·\p{Han}+)[ \u3000]+(?P<post>\p{Han}+)"
)


_ABBREVIATED_RANK = regex.compile(r"(?P<rank>\p{Lu}{2,4})\.?[ ](?P<name>\p{Lu}[\p{Ll}’'-]+)")


_FIRM_AND_RANK = regex.compile(r"(.+?)\s*(?:--|–|—|\s[-－]\s)\s*(.+)")


_LONGEST_NAME = 3  # characters of a name whose surname nobody knows
_HAN_ONLY = regex.compile(r"\p{Han}+")


class Label(NamedTuple):
    """A label taken apart. What it does not say is None or empty."""

    role: Role | None
    name: str | None
    organization: str | None
    titles: tuple[str, ...]
    short: bool  # a surname or a title that must be resolved against the roster


def strip_quotes(text: str) -> str:
    """The text without quotation marks, brackets and separators around it."""
    bare = text.strip(_QUOTES)
    for opening, closing in _PAIRS:
        if opening in bare and closing not in bare:  # a handle in quotes behind another word
            return bare + closing
    return bare


def outlet_name(text: str) -> str:
    """An outlet as it is called: without quotation marks, its words one space apart."""
    return " ".join(strip_quotes(text).translate(_INNER_QUOTES).split())


def last_title(text: str, lex: Lexicon) -> str:
    """The longest title in which the text ends, or an empty string."""
    for size in range(min(len(text), _LONGEST_TITLE), 0, -1):
        if text[-size:] in lex.title_set:
            return text[-size:]
    return ""


def without_asides(label: str) -> str:
    """The label without what stands in brackets behind or in it."""
    return _ASIDE.sub("", label).strip() or label


def unbracketed(label: str) -> str:
    """The label without brackets that hold the whole of it."""
    whole = _BRACKETED.fullmatch(label)
    return whole[1].strip() if whole else label


def _is_below(name: str, posts: str, lex: Lexicon) -> bool:
    """Whether a name stands below somebody's posts, and not the other way round."""
    if not _HAN_ONLY.fullmatch(name) or lex.is_name(posts):
        return False
    posted = len(name) <= _LONGEST_NAME and last_title(posts, lex) and not last_title(name, lex)
    return lex.is_name(name) or bool(posted)


@lru_cache(maxsize=8192)
def read_label(label: str, lex: Lexicon) -> Label:
    """Take a label apart."""
    told = lex.told.get(label)
    if told and (told.name or told.organization or told.titles):
        return Label(told.role, told.name, told.organization, told.titles, False)
    affiliated = lex.name_and_outlet(label)
    if affiliated:
        return Label("reporter", affiliated[0], affiliated[1], (), False)
    parted = regex.match(r"(.+?)(?:\n|\s+(?:--?|–|—|－)\s+)(.+)", label, regex.DOTALL)
    if parted:
        lines = label.split()
        if "\n" in label and _is_below(lines[-1], parted[1].strip(), lex):
            return read_label(" ".join(lines), lex)
        return _two_lines(parted[1], parted[2], lex)
    said, who = lex.function_in_front(label)
    if said is not None:
        person = read_label(who, lex)._replace(role=said)
        if (
            said == "reporter"
            and person.name
            and not lex.is_name(person.name)
            and not is_latin(who)
        ):
            outlet = outlet_name(without_asides(who))
            nobody = lex.is_asker_prefix(outlet)
            return person._replace(name=None, organization=None if nobody else outlet)
        return person
    who, said = lex.verb_behind(label)
    if who:
        person = read_label(who, lex)
        return person._replace(role=said or person.role)
    verdict = lex.verdict(label)
    aside = _ASIDE.search(label)
    core = without_asides(label)
    role = verdict.role
    if role == "moderator":
        rest = strip_quotes(lex.strip("moderator", core))
        if not rest or (rest == core and lex.is_function(core, "moderator")):
            host = _person(aside[1], lex) if aside else None
            named = host and host.name and lex.is_name(host.name)
            return (
                host._replace(role=role) if host and named else Label(role, None, None, (), False)
            )
        return _person(rest, lex)._replace(role=role)
    nickname = lex.strip("netizen", core) if role == "reporter" else core
    if nickname != core and not lex.says("index", nickname):
        return Label("reporter", strip_quotes(nickname) or None, None, (), False)
    if role == "reporter":
        return _reporter(core, aside[1] if aside else "", lex)
    if role is not None and any(lex.is_function(core, r) for r in _FUNCTIONS):
        inside = _person(aside[1], lex) if aside else None
        if inside and inside.name and (lex.is_name(inside.name) or is_latin(inside.name)):
            return inside._replace(role=role)
        if inside and inside.short and inside.titles:  # 答（次长）
            return inside._replace(role=role)
        return Label(role, None, None, (), False)
    if role is None and lex.is_function(core, None):
        return Label(None, None, None, (), False)
    person = _person(core, lex)
    if aside and core != label and person.name:
        who = next((x for x in _CLAUSE.split(aside[1]) if lex.verdict(x).role), aside[1])
        said = lex.verdict(who).role
        role = role or (said if said != "other" else None)  # who speaks through an interpreter
        if role == "reporter":
            person = person._replace(organization=_reporter(who, "", lex).organization)
        elif lex.title_end(aside[1]) == len(aside[1]) or lex.says("ends a post", aside[1]):
            organization, titles = split_titles(aside[1], lex)
            person = person._replace(
                organization=person.organization or organization, titles=(*person.titles, *titles)
            )
        elif not person.organization and _is_body(aside[1], lex):
            person = person._replace(organization=outlet_name(aside[1]))
    return person._replace(role=role or person.role)


def _is_body(text: str, lex: Lexicon) -> bool:
    """Whether what stands behind a name in brackets is whom the person belongs to."""
    words = text.split()
    return lex.is_organization(text) or (
        is_latin(text) and len(words) > 1 and all(w[:1].isupper() for w in words)
    )


def _two_lines(name: str, post: str, lex: Lexicon) -> Label:
    """A name with a post or an affiliation on the line below."""
    parted = _FIRM_AND_RANK.fullmatch(post)
    firm, rank = parted.groups() if parted else (post, "")
    if rank and lex.says("analyst", rank):
        return Label("reporter", name, firm, (), False)
    organization, titles = (firm, (rank,)) if rank else (None, (post,))
    return Label(lex.verdict(name).role, name, organization, titles, False)


def _reporter(core: str, aside: str, lex: Lexicon) -> Label:
    """A reporter's label: outlet before the word for reporter, name behind it."""
    several = _several_outlets(core, lex)
    if several:
        return Label("reporter", None, several, (), False)
    word, before, after = lex.split("reporter", core)
    if not word and lex.is_outlet(core):
        return Label("reporter", None, outlet_name(core), (), False)
    name = strip_quotes(after) if word else ""
    if name and lex.is_name(name.split()[0]):
        name = name.split()[0]  # what she does may stand behind her name
    if not (word and before) and name and not lex.is_name(name):
        before, name = name, ""
    said_aside, name_aside = _in_brackets(aside, lex) if aside else ("", "")
    if not (said_aside or name_aside) and len(core.rstrip(_NUMBER)) == 1:
        said_aside = _behind_a_letter(aside, lex)
    said = (before if word else "", said_aside)
    outlets = (outlet_name(s) for s in said if not lex.says("index", s.strip()))
    outlet = next((o for o in outlets if o and not lex.is_asker_prefix(o)), None)
    if lex.is_asker_prefix(name) or lex.says("index", name):
        name = ""
    return Label("reporter", name or name_aside or None, outlet, (), False)


def _behind_a_letter(aside: str, lex: Lexicon) -> str:
    """The outlet in brackets behind Q or 问, where hardly anything else is told."""
    how = lex.is_asker_prefix(aside) or lex.title_end(aside) > 0
    return aside if len(aside) > 2 and _HAN_ONLY.fullmatch(aside) and not how else ""


def _several_outlets(core: str, lex: Lexicon) -> str:
    """The outlets of several reporters who ask together, each with the word for reporter."""
    parts = [lex.split("reporter", part) for part in _TOGETHER.split(core)]
    if len(parts) < 2 or not all(word and before and not after for word, before, after in parts):
        return ""
    return "、".join(outlet_name(before) for _, before, _ in parts)


_LONGEST_HOW = 3  # characters: by telephone, in Cantonese


def _in_brackets(aside: str, lex: Lexicon) -> tuple[str, str]:
    """Outlet and name in the brackets behind the word for reporter."""
    asks, in_front, behind = lex.split("reporter", aside)
    if asks and in_front:
        return in_front, strip_quotes(behind) if lex.is_name(strip_quotes(behind)) else ""
    if aside[0] in _QUOTES or aside.endswith(lex.outlets):
        return aside, ""
    first, _, rest = aside.partition(" ")
    if rest and is_latin(aside) and first.isupper():
        return first, rest
    first, _, last = aside.rpartition(" ")
    if first and lex.title_end(last) == len(last):  # 某某证券 分析师
        return first, ""
    if first and lex.is_name(last) and lex.title_end(first) == len(first):
        return first.rpartition(" ")[0], last
    if not lex.is_name(last) or lex.says("not a name", last):
        how = lex.is_asker_prefix(aside) or lex.says("no outlet in a frame", aside)
        named = len(aside) > _LONGEST_HOW and _HAN_ONLY.fullmatch(aside) and not how
        return (aside if named else ""), ""  # mostly how, not for whom, the question is asked
    return first, last


def _person(core: str, lex: Lexicon) -> Label:
    """A person's label: organization and titles, then the name."""
    if not core.strip():
        return Label(None, None, None, (), False)
    if "," in core and is_latin(core):  # a post behind the name
        name, _, post = core.partition(",")
        person = _person(name.strip(), lex)
        ranked = not post.lstrip().startswith("The ") and any(
            w in lex.title_set for w in post.split()
        )
        if lex.is_outlet(post.strip()) and not ranked:  # Chief Economist is a post
            return person._replace(role="reporter", organization=post.strip())
        return person._replace(titles=(*person.titles, post.strip()))
    core = core.removeprefix("The ") if is_latin(core) else core
    if lex.is_address_word(core):
        return Label(None, core, None, (), True)
    core = _without_honorific(core, lex)
    plain = lex.strip("address", core)
    if plain != core and plain[:1].islower():  # Secretary for Transport
        return Label(None, None, None, (core,), True)
    if plain != core:
        rank = core[: len(core) - len(plain)]
        ranks = (cue.compiled.search(rank) for cue in lex.cues.get("rank", ()))
        titles = tuple(found["rank"].title() for found in ranks if found and found["rank"])
        return Label(None, strip_quotes(plain) or None, None, titles, " " not in plain.strip())
    abbreviated = _ABBREVIATED_RANK.fullmatch(core)
    if abbreviated:
        return Label(None, abbreviated["name"], None, (abbreviated["rank"],), True)
    behind = _NAME_AND_POST.fullmatch(core)
    if behind and lex.title_end(behind["post"]) == len(behind["post"]):
        organization, titles = split_titles(behind["post"], lex)
        return Label(None, behind["name"], organization, titles, False)
    called = lex.called(core)
    if called:
        return Label(None, None, None, (), True)
    end = lex.title_end(core)
    last = core.split()[-1] if core.split() else ""
    if not is_latin(core) and last != core and lex.is_name(last) and core[end:].strip() != last:
        organization, titles = split_titles(core[: core.rindex(last)].strip(), lex)
        return Label(None, last, organization, titles, False)
    for size in (3, 2) if not end else ():
        body, name = core[:-size], core[-size:]
        if len(body) > _LONGEST_HOW and lex.is_organization(body) and lex.is_name(name):
            return Label(None, name, body, (), False)
    if not end:
        return Label(None, strip_quotes(core) or None, None, (), is_latin(core) and " " not in core)
    head, name = core[:end], strip_quotes(core[end:])
    start = min(head.rfind(t) for t in lex.titles if head.endswith(t))
    before = head[:start]
    if name:
        former = lex.says("of a title", before)
        if before and len(before) <= 2 and before in lex.surnames and len(name) <= 2 and not former:
            return Label(None, before + name, None, (head[start:],), False)
        behind_post = _name_behind_post(name, lex)
        if behind_post:  # 热线接线员某某: the title was only the start of the post
            return Label(None, behind_post, None, (core[: -len(behind_post)],), False)
        organization, titles = split_titles(head, lex)
        return Label(None, name, organization, titles, False)
    if lex.is_name(before) and len(before) > 1 and not lex.is_organization(before):
        return Label(None, before, None, (head[start:],), False)
    if len(before) <= 2 and (not before or before in lex.surnames):
        return Label(None, None, None, (head,), True)
    if before[-1] in lex.surnames and lex.is_organization(before[:-1]):  # 某部甘部长
        return Label(None, None, before[:-1], (head[start:],), True)
    organization, titles = split_titles(head, lex)
    return Label(None, None, organization, titles, True)


def _without_honorific(core: str, lex: Lexicon) -> str:
    """A full name and its post without the honorific behind it."""
    for honorific in lex.honorifics:
        if len(honorific) > 1 and core.endswith(honorific) and honorific not in lex.title_set:
            bare = core.removesuffix(honorific)
            name = bare[lex.title_end(bare) :].strip()
            apart = bare.endswith((" ", "\u3000")) and len(name) > 1
            named = apart or (lex.is_name(name) and not lex.called(core))
            return bare.strip() if named and name not in lex.surnames else core
    return core


def _name_behind_post(rest: str, lex: Lexicon) -> str:
    """The name at the end of what stands behind a title, where more than a name does."""
    if lex.is_name(rest) or "·" in rest or not _HAN_ONLY.fullmatch(rest):
        return ""
    names = (rest[-size:] for size in (3, 2) if size < len(rest))
    posts = ((name, rest.removesuffix(name)) for name in names if lex.is_name(name))
    return next((name for name, post in posts if lex.says("ends a post", post)), "")


def split_titles(head: str, lex: Lexicon) -> tuple[str | None, tuple[str, ...]]:
    """Split `head`, which ends in a title, into organization and titles."""
    titles: list[str] = []
    organization = ""
    for part in _posts(head, lex):
        title = last_title(part, lex)
        if not title:
            organization += part
            continue
        before = part[: len(part) - len(title)]
        former = _former(before, lex)
        before, title = before[former:], before[:former] + title
        before, title = _whole_body(before, title, lex)
        if before and organization:
            title = part
        organization = organization or before
        titles.append(title)
    if titles and lex.says("analyst", titles[0]):
        for cue in lex.cues.get("no part of an outlet", ()):
            organization = cue.compiled.sub("", organization)
    if not titles and lex.says("ends a post", head):
        return None, (head,)
    return organization or None, tuple(dict.fromkeys(titles))


def _former(before: str, lex: Lexicon) -> int:
    """Where a word in front of a post ends that belongs to the title: 原, 时任.

    A cue of the usual weight counts only right in front of the title.
    """
    for cue in lex.cues.get("of a title", ()):
        found = cue.compiled.match(before)
        if found and (cue.weight > 1 or found.end() == len(before)):
            return found.end()
    return 0


def _posts(head: str, lex: Lexicon) -> list[str]:
    """The posts of one person, one behind the other."""
    for cue in lex.cues.get("between titles", ()):
        head = cue.compiled.sub(",", head)
    return [part for part in _LISTED.split(head) if part]


def _whole_body(organization: str, title: str, lex: Lexicon) -> tuple[str, str]:
    """Body and title where the last character of the body is the first of the title.

    The head of a ministry is called by both at once; a body of one character is a surname.
    """
    shared = lex.says("shared with the body", title)
    if shared and len(organization) > 1 and not lex.is_organization(organization):
        return organization + title[0], title
    return organization, title
