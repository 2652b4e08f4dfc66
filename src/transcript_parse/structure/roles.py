"""Who moderates, who asks and who answers.

Labels say so where they can, but an office does not keep its holder from
chairing: who calls on reporters does. Where labels say nothing, a speaker's
turns do: who asks most of the time, who opens, hands over and closes, who is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from transcript_parse.model import Role
from transcript_parse.structure.wording import Said

NOD = 8  # a turn that is hardly more than a name or a yes
OPENING = 1200  # weight up to which a first turn may be an opening rather than a statement
SHORT = 60  # weight up to which a turn may be nothing but a hand-over


def infer_roles(
    keys: Sequence[str], said: Sequence[Said], known: dict[str, Role], interview: bool
) -> dict[str, Role]:
    """A role for every speaker key, given what labels say (`known`)."""
    roles = dict(known)
    turns: dict[str, list[int]] = defaultdict(list)
    for i, key in enumerate(keys):
        turns[key].append(i)
    if "moderator" not in roles.values():
        for key in turns:
            if roles.get(key, "official") == "official" and _calls_on(
                turns[key], keys, said, roles
            ):
                roles[key] = "moderator"
                break
    unknown = [k for k in turns if k not in roles]
    asked = "reporter" in roles.values()
    if "moderator" not in roles.values():
        host = _moderator(unknown, turns, said, roles, keys)
        if host is not None:
            roles[host] = "moderator"
    for key in unknown:
        if key in roles:
            continue
        if _only_opens(turns[key], said, [roles.get(k) for k in keys[:3]]) or (
            "moderator" in known.values() and _also_chairs(turns[key], keys, said, known)
        ):
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
    for key in unknown:
        if roles[key] == "official" and _passes(turns[key], keys, said, roles):
            roles[key] = "reporter"
    if "moderator" not in roles.values() and not interview:
        officials = [k for k in turns if roles[k] == "official"]
        chairs = [k for k in officials if _calls_on(turns[k], keys, said, roles)]
        if chairs and len(officials) > len(chairs):
            roles[chairs[0]] = "moderator"
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


def _calls_on(
    mine: list[int], keys: Sequence[str], said: Sequence[Said], roles: dict[str, Role]
) -> bool:
    """Whether reporters speak behind somebody's short turns, and hardly ever before them.

    Who is labelled as an official must give them the floor in so many words.
    """
    inside = [i for i in mine if 0 < i < len(keys) - 1]
    if not _others_answer(keys[mine[0]], keys, said, roles):
        return False
    behind = sum(roles.get(keys[i + 1]) == "reporter" for i in inside)
    before = sum(roles.get(keys[i - 1]) == "reporter" for i in inside)
    brief = sum(said[i].weight <= SHORT for i in inside)
    calls = sum(said[i].hands_over or said[i].nods or said[i].weight < NOD for i in inside)
    if keys[mine[0]] in roles and 4 * calls < len(inside):
        return False
    enough = 0.6 * len(inside)
    return len(inside) > 1 and min(behind, brief) >= enough and before <= 0.34 * len(inside)


def _others_answer(
    who: str, keys: Sequence[str], said: Sequence[Said], roles: dict[str, Role]
) -> bool:
    """Whether anybody but `who` and the reporters speaks right behind a question."""
    return any(
        said[i - 1].asks and key != who and roles.get(key) != "reporter" and keys[i - 1] != key
        for i, key in enumerate(keys)
        if i
    )


def _only_opens(mine: list[int], said: Sequence[Said], first: Sequence[Role | None]) -> bool:
    """Whether somebody opens and hands over, never to be heard again."""
    start = said[mine[0]]
    if len(mine) > 1 or mine[0] > 1 or start.weight >= OPENING:
        return False
    if mine[0] == 0 or first[0] != "moderator":
        return start.hands_over
    return start.hands_last and first[2:] != ["moderator"]  # passed on, not back


def _also_chairs(
    mine: list[int], keys: Sequence[str], said: Sequence[Said], known: dict[str, Role]
) -> bool:
    """Whether somebody beside the moderator closes, or gives the floor, and answers nothing."""
    behind = [i for i in mine if i and not said[i].hands_over and not said[i].closes]
    answers = any(
        known.get(keys[i - 1]) == "reporter" or (said[i - 1].asks and 3 * said[i].weight > SHORT)
        for i in behind
    )
    calls = len(mine) > 1 and all(said[i].hands_over and said[i].weight <= SHORT for i in mine)
    return not answers and (calls or any(said[i].closes for i in mine))


def _passes(
    mine: list[int], keys: Sequence[str], said: Sequence[Said], roles: dict[str, Role]
) -> bool:
    """Whether somebody is called on once, when others ask, and has nothing to ask."""
    i = mine[0]
    if len(mine) > 1 or said[i].weight > SHORT or not 0 < i < len(keys) - 1:
        return False
    called = roles.get(keys[i - 1]) == roles.get(keys[i + 1]) == "moderator"
    return called and said[i - 1].hands_last and "reporter" in (roles[k] for k in keys[:i])


def _moderator(
    unknown: list[str],
    turns: dict[str, list[int]],
    said: Sequence[Said],
    roles: dict[str, Role],
    keys: Sequence[str],
) -> str | None:
    """Who opens, hands over most of the time and hardly answers, if anybody."""
    best: tuple[float, str] | None = None
    for key in unknown:
        mine = turns[key]
        if "reporter" in roles.values() and not _others_answer(key, keys, said, roles):
            continue
        nods = (said[i].weight < NOD and not (i and said[i - 1].asks) for i in mine)
        handed = sum(said[i].hands_over or nod for i, nod in zip(mine, nods, strict=True))
        hands = handed / len(mine)
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
