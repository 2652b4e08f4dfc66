"""Strings of one document that recur like injected tokens: cheap test, then verdict.

Nearly all text is clean, so saying "nothing here" must be cheap. An injected
token that recurs shows as a pair of characters the background does not know
inside it, or as a pair that follows unknown pairs again and again. Only such
groups are looked at; each stage sees fewer candidates and asks more of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import compress, filterfalse
from typing import Final, NamedTuple

from transcript_parse.normalize import kin
from transcript_parse.normalize.evidence import (
    ALONE,
    FORM,
    SEEN_MOST,
    recurrence,
    strangeness,
    weight,
)
from transcript_parse.normalize.view import View, link

LONGEST: Final = 16
"""Characters of a token beyond which nobody looks."""

GROUP: Final = 3
BEHIND: Final = 5
BEFORE: Final = 5
"""Occurrences from which an unknown pair, and a pair behind or before unknown ones, is
looked at."""

PAIR: Final = 2
SHORTEST: Final = 3
NAME: Final = 3
MEMBERS: Final = 6
MANY: Final = 8
MANY_MEMBERS: Final = 14
"""So many of a group's occurrences are looked at first, and of a large group's."""

DISTINCT: Final = 0.7
"""Share of occurrences that must differ in each neighbour."""

FIRST_GLANCE: Final = -1.0
FIRST_GLANCE_OFTEN: Final = -4.0
GLANCE: Final = 0.15
"""Links across the token, of three places and in the mean, below which a group is dropped."""

HOPE: Final = 0.0
HOPE_OFTEN: Final = -2.5
"""Log odds a candidate must reach before the document is asked."""

SAMPLE: Final = 16
"""So many occurrences are judged before all are."""

ACCEPT: Final = {2: 7.0, 3: 4.0, 4: 6.2, 5: 3.4, 6: 3.0, 7: 2.8}
ACCEPT_OFTEN: Final = 2.6
"""Log odds that settle it, by occurrences."""


class Token(NamedTuple):
    """A string taken for injected, and the log odds for it.

    A core is only what several tokens share.
    """

    text: str
    score: float
    core: bool = False


def needed(count: int) -> float:
    """The log odds a token with `count` occurrences must reach."""
    return ACCEPT.get(count, ACCEPT_OFTEN)


def _groups(view: View, shift: int, least: int) -> Iterator[list[int]]:
    """Where unknown pairs stand that share themselves, or the pair `shift` behind them.

    With -1 it is the pair before them.
    """
    addresses, unknown = view.addresses, view.unknown
    if len(unknown) < least or view.noise:
        return
    pairs = view.beside(shift) if shift else view.pairs
    # Next to unknown pairs, most are ordinary words.
    rare = filterfalse(view.model.ordinary.__contains__, pairs) if shift else pairs
    times = Counter(rare)
    often = set(compress(times, map(least.__le__, times.values())))
    if not often:
        return
    groups: dict[int, list[int]] = {pair: [] for pair in often}
    last = len(view.plain) - LONGEST - shift
    for place in compress(unknown, map(often.__contains__, pairs)):
        if place < last:
            groups[addresses[place + shift]].append(place)
    yield from (group for group in groups.values() if len(group) >= least - 1)


def reach(plain: str, places: Sequence[int], step: int) -> int:
    """How many characters from `places` on, in steps of 1 or -1, the first three share."""
    one, two, three = places[0], places[1], places[-1 if len(places) < GROUP else 2]
    room = min(LONGEST, len(plain) - max(one, two, three) if step > 0 else min(one, two, three) + 1)
    for size in range(0, step * room, step):
        char = plain[one + size]
        if char != plain[two + size] or char != plain[three + size] or char == "\n":
            return abs(size)
    return room


def _around_unknown(view: View) -> Iterator[tuple[str, list[int]]]:
    """Strings that recur around pairs nobody knows."""
    plain, flags = view.plain, view.flags
    for places in _groups(view, 0, GROUP):
        one, other = places[:2]
        left, right = 0, PAIR
        if plain[one - 1] == plain[other - 1]:
            if flags[one - 1]:  # the token's first unknown pair will do for all
                continue
            left = reach(plain, places, -1) - 1
        if plain[one + PAIR] == plain[other + PAIR]:
            right = reach(plain, places, 1)
        if right >= PAIR and one > left:
            yield plain[one - left : one + right], [p - left for p in places] if left else places


def _behind_unknown(view: View) -> Iterator[tuple[str, list[int]]]:
    """Strings that recur behind such pairs, and do not begin like ordinary words."""
    plain = view.plain
    for before in _groups(view, 1, BEHIND):
        places = [p + 1 for p in before]
        one, other = places[:2]
        same = plain[one + PAIR] == plain[other + PAIR]
        right = reach(plain, places, 1) if same else PAIR
        if right >= PAIR:
            yield plain[one : one + right], places


def _before_unknown(view: View) -> Iterator[tuple[str, list[int]]]:
    """Strings that recur before such pairs, and do not end like ordinary words."""
    plain = view.plain
    for places in _groups(view, -1, BEFORE):
        one, other = places[:2]
        same = plain[one - PAIR] == plain[other - PAIR]
        left = reach(plain, places, -1) if same else PAIR
        if PAIR <= left <= one:
            yield plain[one + 1 - left : one + 1], [p + 1 - left for p in places]


class Candidates(NamedTuple):
    """Strings worth a closer look: whole tokens, cores of tokens that differ, names."""

    tokens: list[str]
    cores: list[str]
    names: list[str]


def candidates(view: View) -> Candidates:
    """What recurs in the block."""
    tokens: dict[str, None] = {}
    cores: dict[str, None] = {}
    names: dict[str, None] = {}
    searches = (_around_unknown, kin.PLACES), (_behind_unknown, BEHIND), (_before_unknown, BEFORE)
    for strings, least in searches:
        for text, places in strings(view):
            if least == kin.PLACES and len(text) <= NAME:
                names[_most(view.plain, text, places)] = None
            if text not in tokens and _heals(view, text, places):
                tokens[text] = None
            if len(places) >= least and text not in cores and kin.glance(view, text, places):
                cores[text] = None
    return Candidates(list(tokens), list(cores), list(names))


def _most(plain: str, text: str, places: Sequence[int]) -> str:
    """`text` with the character that stands before or behind it at two of three places."""
    size = len(text)
    if size == NAME:
        return text
    one, two, three = places[0], places[1], places[-1]
    behind = _majority(plain[one + size], plain[two + size], plain[three + size])
    if behind:
        return text + behind
    return _majority(plain[one - 1], plain[two - 1], plain[three - 1]) + text


def _majority(one: str, two: str, three: str) -> str:
    """What two of three agree on."""
    return one if one in (two, three) else two if two == three else ""


def _is_word(token: str) -> bool:
    """Whether it is letters and digits, or two words of them with a space between."""
    return token.isalnum() or (
        token.count(" ") == 1 and token.replace(" ", "").isalnum() and token == token.strip()
    )


def _heals(view: View, token: str, places: Sequence[int]) -> bool:
    """Whether the text heals around the first of the token's places, each time another."""
    if not _is_word(token):
        return False
    plain, size = view.plain, len(token)
    one, two, three = places[0], places[1], places[-1]
    glance = link(plain[one - 1], plain[one + size]) + link(plain[two - 1], plain[two + size])
    glance += link(plain[three - 1], plain[three + size])
    if glance < (FIRST_GLANCE if len(places) < MANY else FIRST_GLANCE_OFTEN):
        return False
    few = places[: MEMBERS if len(places) < MANY else MANY_MEMBERS]
    before = [plain[p - 1] for p in few]
    if len(set(before)) < DISTINCT * len(few):
        return False
    after = [plain[p + size] for p in few]
    if len(set(after)) < DISTINCT * len(few):
        return False
    across = [*map(link, before, after)]
    if sum(across) < GLANCE * len(few) and kin.best_third(across) < kin.LOOKS:
        return False
    return _promising(token, before, after, len(places))


def _promising(token: str, before: Sequence[str], after: Sequence[str], count: int) -> bool:
    """Whether the token could still be accepted, if the document spoke for it everywhere."""
    odds = (ALONE + FORM * strangeness(token) - needed(count)) * len(before) / count
    first, last = token[0], token[-1]
    for a, b in zip(before, after, strict=True):
        odds += weight(link(a, b), link(a, first), link(last, b), SEEN_MOST)
    return odds >= 0


def recurring(view: View, found: Candidates, helped: float = 0.0) -> list[Token]:
    """Tokens that recur and were injected, best first; then cores of such tokens.

    Other evidence may help tokens; cores, which it does not help, are then known already.
    """
    tokens, cores, _ = found
    whole = [t for text in tokens if (t := _whole(view, text, helped))]
    alike = [t for text in cores if (t := core_token(view, text))] if not helped else []
    return [*sorted(whole, key=_by_score), *sorted(alike, key=_by_score)]


def repeated(view: View, covered: Sequence[int], helped: Callable[[str], float]) -> list[Token]:
    """Tokens among all that recurs, of words that everybody knows, too: best first.

    For blocks in which others were found, and `covered` so many characters: looking at
    everything takes its time. What these say for a token is told by `helped`.
    """
    plain = view.plain
    found: list[Token] = []
    seen: set[str] = set()
    for at in _places_of_repeats(plain):
        one, two, three = at[0], at[1], at[-1]
        if covered[one] and covered[three]:
            continue
        if plain[one - 1] == plain[two - 1] == plain[three - 1] != "\n":
            continue  # what recurs begins before
        right = reach(plain, at, 1)
        text = plain[one : one + right]
        if SHORTEST <= right <= LONGEST and text not in seen:
            seen.add(text)
            more = helped(text) if _is_word(text) else 0.0
            token = _whole(view, text, more) if more or _heals(view, text, at) else None
            found += [token] if token else []
    return sorted(found, key=_by_score)


def _places_of_repeats(plain: str) -> Iterator[list[int]]:
    """Where each short string of letters stands that comes back."""
    size = max(0, len(plain) - LONGEST)
    grams = [plain[at : at + SHORTEST] for at in range(1, size)]
    often: dict[str, list[int]] = {
        gram: [] for gram, n in Counter(grams).items() if n > 1 and gram.isalnum()
    }
    for at, gram in enumerate(grams, 1):
        if gram in often:
            often[gram].append(at)
    yield from often.values()


def _by_score(token: Token) -> float:
    return -token.score


def _whole(view: View, text: str, helped: float = 0.0) -> Token | None:
    """The token, if it was injected as it stands."""
    places = view.places(text)
    hope = (HOPE if len(places) < MANY else HOPE_OFTEN) - helped
    if len(places) < 2 or recurrence(view, text, places[:SAMPLE], ask=False) < hope:
        return None
    score = recurrence(view, text, places)
    return Token(text, score) if score + helped >= needed(len(places)) else None


def core_token(view: View, text: str, helped: float = 0.0) -> Token | None:
    """The core, if tokens that share it were injected; other evidence may help."""
    score = kin.score(view, text, helped)
    return Token(text, score, core=True) if score >= 0 else None
