"""Who moderates, who asks and who answers.

Labels say so where they can. Where they cannot, a speaker's turns do: who
asks most of the time, who opens, hands over and closes, who is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from transcript_parse.lexicon import Lexicon
from transcript_parse.model import Role
from transcript_parse.structure.punctuation import is_han

NOD = 8  # a turn that is hardly more than a name or a yes
OPENING = 1200  # weight up to which a first turn may be an opening rather than a statement
SHORT = 60  # characters of a Chinese hand-over; English ones are allowed three times that


class Said(NamedTuple):
    """What one turn's wording does."""

    asks: bool
    hands_over: bool
    hands_last: bool
    thanks: bool
    nods: bool
    begs: bool
    closes: bool
    weight: int  # Chinese characters, or a third of the characters of English


def read_turn(text: str, lex: Lexicon) -> Said:
    """Whether a turn asks, hands over or only thanks."""
    weight = (
        len(text)
        if not text[:200].isascii() and sum(c > "\u2e80" for c in text[:200]) > 20
        else len(text) // 3
    )
    if len(text) < 40:
        weight = sum(c > "\u2e80" for c in text) + sum(c <= "\u2e80" for c in text) // 3
    tail = text[-240:] if text.isascii() or not is_han(text) else text[-80:]
    asks = "？" in tail or "?" in tail or (len(text) < 600 and bool(lex.says("question", text)))
    return Said(
        asks,
        bool(lex.says("hand-over", text[-300:]) or lex.says("hand-over", text[:200])),
        bool(lex.says("hand-over", text[-24:])),
        bool(lex.says("thanks", text)),
        len(text) < 40 and bool(lex.says("nod", text)),
        len(text) < 90 and bool(lex.says("permission", text)),
        len(text) < 160 and bool(lex.says("closing", text)),
        weight,
    )


def infer_roles(
    keys: Sequence[str], said: Sequence[Said], known: dict[str, Role], interview: bool
) -> dict[str, Role]:
    """A role for every speaker key, given what labels say (`known`)."""
    roles = dict(known)
    turns: dict[str, list[int]] = defaultdict(list)
    for i, key in enumerate(keys):
        turns[key].append(i)
    unknown = [k for k in turns if k not in roles]
    asked = "reporter" in roles.values()
    if "moderator" not in roles.values():
        host = _moderator(unknown, turns, said)
        if host is not None:
            roles[host] = "moderator"
    for key in unknown:
        if key in roles:
            continue
        if _only_opens(turns[key], said, roles.get(keys[0])):
            roles[key] = "moderator"
            continue
        mine = [i for i in turns[key] if not said[i].thanks] or turns[key]
        asks = sum(
            said[i].weight
            for i in mine
            if said[i].asks
            and not (i and said[i - 1].asks and known.get(keys[i - 1]) == "reporter")
        ) / max(1, sum(said[i].weight for i in mine))
        enough = 0.9 if asked else 0.6
        roles[key] = (
            "reporter"
            if asks >= enough and _answered(turns[key], keys, said, roles)
            else "official"
        )
    if interview and len(turns) > 1:
        first, second = sorted(turns, key=lambda k: -len(turns[k]))[:2]
        if {roles[first], roles[second]} == {"official"}:
            roles[
                max(
                    (first, second),
                    key=lambda k: sum(said[i].asks for i in turns[k]) / len(turns[k]),
                )
            ] = "reporter"
    if interview and "reporter" not in roles.values() and "moderator" not in roles.values():
        asker = max(turns, key=lambda k: sum(said[i].asks for i in turns[k]) / len(turns[k]))
        roles[asker] = "reporter"
    return roles


def _only_opens(mine: list[int], said: Sequence[Said], first: Role | None) -> bool:
    """Whether somebody opens and hands over, never to be heard again."""
    start = said[mine[0]]
    if len(mine) > 1 or mine[0] > 1 or start.weight >= OPENING:
        return False
    return start.hands_last if mine[0] and first == "moderator" else start.hands_over


def _moderator(unknown: list[str], turns: dict[str, list[int]], said: Sequence[Said]) -> str | None:
    """Who opens, hands over most of the time and hardly answers, if anybody."""
    best: tuple[float, str] | None = None
    for key in unknown:
        mine = turns[key]
        hands = sum(said[i].hands_over or said[i].weight < NOD for i in mine) / len(mine)
        answers = sum(i > 0 and said[i - 1].asks and said[i].weight > SHORT for i in mine) / len(
            mine
        )
        early = mine[0] <= 1
        enough = 0.4 if mine[0] == 0 else 0.5  # who speaks first most likely chairs
        if hands < enough or answers > 0.2 or not (early or len(mine) >= 4):
            continue
        if len(mine) == 1 and not (early and said[mine[0]].hands_over):
            continue
        score = hands - answers + early
        if best is None or score > best[0]:
            best = (score, key)
    return best[1] if best else None


def _answered(
    mine: list[int], keys: Sequence[str], said: Sequence[Said], roles: dict[str, Role]
) -> bool:
    """Whether somebody else usually speaks at more length right after, or passes it on."""
    following = [i + 1 for i in mine if i + 1 < len(keys)]
    longer = sum(
        (said[j].hands_over and roles.get(keys[j]) != "moderator")
        or (
            said[j].weight > said[j - 1].weight * 0.5
            and not (said[j].asks and said[j].weight < said[j - 1].weight)
        )
        for j in following
    )
    return bool(following) and longer >= len(following) / 2
