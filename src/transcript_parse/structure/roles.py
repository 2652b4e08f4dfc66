"""Who moderates, who asks and who answers.

Labels say so where they can. Where they cannot, a speaker's turns do: who
asks most of the time, who opens, hands over and closes, who is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from transcript_parse.model import Role
from transcript_parse.segment.lexicon import Lexicon

SHORT = 60  # characters of a Chinese hand-over; English ones are allowed three times that


class Said(NamedTuple):
    """What one turn's wording does."""

    asks: bool
    hands_over: bool
    thanks: bool
    weight: int  # Chinese characters, or a third of the characters of English


def read_turn(text: str, lex: Lexicon) -> Said:
    """Whether a turn asks, hands over or only thanks."""
    weight = len(text) if not text[:200].isascii() and sum(c > "\u2e80" for c in text[:200]) > 20 else len(text) // 3
    if len(text) < 40:
        weight = sum(c > "\u2e80" for c in text) + sum(c <= "\u2e80" for c in text) // 3
    tail = text[-240:]
    asks = "？" in tail or "?" in tail or bool(lex.says("question", text[:400]))
    return Said(
        asks,
        bool(lex.says("hand-over", text[-300:]) or lex.says("hand-over", text[:200])),
        bool(lex.says("thanks", text)),
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
    open_keys = [k for k in turns if k not in roles]
    have_moderator = "moderator" in roles.values()
    for key in open_keys:
        mine = [said[i] for i in turns[key]]
        count = len(mine)
        asks = sum(s.asks for s in mine) / count
        hands = sum(s.hands_over for s in mine) / count
        size = sum(s.weight for s in mine) / count
        ends = (turns[key][0] <= 1) + (turns[key][-1] >= len(keys) - 2)
        if not have_moderator and count > 1 and (hands >= 0.5 or size < 8) and ends and asks < 0.8:
            roles[key] = "moderator"
        elif size < 8 and count >= 4 and hands >= 0.5:
            roles[key] = "moderator"
        elif asks >= 0.6 and _answered(turns[key], keys, said):
            roles[key] = "reporter"
        else:
            roles[key] = "official"
    if interview and "reporter" not in roles.values() and "moderator" not in roles.values():
        asker = max(turns, key=lambda k: sum(said[i].asks for i in turns[k]) / len(turns[k]))
        roles[asker] = "reporter"
    return roles


def _answered(mine: list[int], keys: Sequence[str], said: Sequence[Said]) -> bool:
    """Whether somebody else usually speaks at more length right after."""
    following = [i + 1 for i in mine if i + 1 < len(keys)]
    longer = sum(said[j].weight > said[j - 1].weight * 0.5 and not (said[j].asks and said[j].weight < said[j - 1].weight) for j in following)
    return bool(following) and longer >= len(following) / 2
