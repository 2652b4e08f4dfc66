"""How each venue scores with the rules made for it switched off, and without its labels' words.

    python -m tests.leave_one_out            every family of the shared material
    python -m tests.leave_one_out mfa wh     these families

A rule made for a venue says so: its `source` names the venue in front of a
colon, and VENUES knows which families of the corpus come from there. The last
column scores the same pages with every label replaced by a nickname, all rules
in place.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from tests import shared
from tests.generate.gold import relabel
from transcript_parse import parse
from transcript_parse.evaluate import Gold, Scores, score
from transcript_parse.packs import default
from transcript_parse.rules import Pack, SpamRule

# What stands before the colon of a rule's source: the families that come from there.
VENUES: dict[str, tuple[str, ...]] = {
    "foreign-ministry pages": ("mfa",),
    "White House transcripts": ("wh",),
    "central-bank transcripts": ("fomc",),
}
GOAL = 0.90  # segments of every Chinese venue with general rules alone
GOAL_RELABELLED = 0.93  # mean over all pages

Page = tuple[str, str, dict[str, Any]]


def venue_rules(pack: Pack) -> dict[str, list[str]]:
    """The rules made for each family, by the family's name."""
    rules: dict[str, list[str]] = defaultdict(list)
    for rule in pack.rules:
        for family in VENUES.get(venue_of(rule.source), ()):
            rules[family].append(rule.name)
    return dict(rules)


def unknown_venues(pack: Pack) -> set[str]:
    """Sources of rules that no family is known for; campaigns of spam are no venues."""
    sources = {r.source for r in pack.rules if r.source and not isinstance(r, SpamRule)}
    return {s for s in sources if ":" in s and venue_of(s) not in VENUES}


def venue_of(source: str) -> str:
    return source.partition(":")[0].strip()


def family_of(name: str) -> str:
    return name.replace("_", "-").partition("-")[0]


def scored(pages: Iterable[Page], pack: Pack) -> Scores:
    return Scores.mean(
        [score(Gold.model_validate(gold), parse(raw, pack=pack)) for _, raw, gold in pages]
    )


def relabelled(pages: Iterable[Page]) -> list[Page]:
    spoken = [page for page in pages if page[2]["segments"]]
    return [(name, *relabel(raw, gold, i)) for i, (name, raw, gold) in enumerate(spoken)]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.leave_one_out")
    parser.add_argument("families", nargs="*", help="only these; all of them by default")
    wanted = parser.parse_args().families
    if not (shared.SHARED / "gold").is_dir():
        sys.exit(f"no annotated pages in {shared.SHARED}")
    pack = default()
    print(f"sources of rules that are no family's here: {len(unknown_venues(pack))}")
    rules = venue_rules(pack)
    families: dict[str, list[Page]] = defaultdict(list)
    for page in shared.golds():
        families[family_of(page[0])].append(page)

    print(row("family", "pages", ("all rules", "its own off", "relabelled"), "own rules"))
    means: dict[str, list[float]] = defaultdict(list)
    for family, pages in families.items():
        if wanted and family not in wanted:
            continue
        own = rules.get(family, [])
        columns = {
            "all": scored(pages, pack),
            "off": scored(pages, pack.without(*own)),
            "nick": scored(relabelled(pages), pack),
        }
        found = {name: scores.segments for name, scores in columns.items()}
        for name, value in found.items():
            if value is not None:
                means[name].append(value)
        low = " <" if (found["off"] or 0.0) < GOAL else ""
        cells = ["-" if v is None else f"{v:.3f}" for v in found.values()]
        print(row(family, str(len(pages)), cells, ", ".join(own) + low))
    cells = [f"{sum(v) / len(v):.3f}" for v in means.values()]
    print(row("mean", "", cells, ""))
    print(f"goals: {GOAL} with its own rules off, {GOAL_RELABELLED} relabelled")


def row(family: str, pages: str, cells: Sequence[str], own: str) -> str:
    return f"{family:8} {pages:>5}" + "".join(f"{cell:>13}" for cell in cells) + f"  {own}"


if __name__ == "__main__":
    main()
