"""Print invented press conferences in layouts drawn at random, with their gold.

`generate(seed)` gives a raw page and what an ideal parser returns for it, in
the format of the gold files. Layouts are composed, not listed: any venue's page
is a choice of stamp, bracket, label, separator, markup, paragraphs and
furniture, so a parser that copes with the compositions copes with venues nobody
has seen. `relabel` takes away the last help, the labels' meaning.

    python -m tests.generate.layouts 7            a page with its gold marked
    python -m tests.generate.layouts 7 --relabel  the same under nicknames
    python -m tests.generate.layouts --check 2000 the gold's own invariants
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from .gold import check, convert, relabel, show
from .pages import NAMES_OUTLET, Page
from .story import Needs, tell

__all__ = ["EXCLUDED", "Layout", "check", "generate", "relabel", "show"]

# Every choice and its weight. What is common on real pages is common here, but
# nothing is so rare that a few hundred pages would miss it.
CHOICES: dict[str, dict[Any, int]] = {
    "stamp": {"": 6, "HH:MM": 2, "HH:MM:SS": 1, "full": 1},
    "place": {"before": 3, "above": 1, "below": 2, "behind": 1, "glued": 1},
    "stamp_form": {"{}：": 2, "{} ": 2, "{}": 1, "[{}] ": 1, "【{}】": 1, "［{}］ ": 1},
    "bracket": {"": 10, "[]": 1, "【】": 2, "［］": 1, "（）": 1, "「」": 1},
    # 局长郗南星 always | at first, then 郗南星 | 郗南星 | 局长 | 答
    "people": {"titled": 3, "first": 4, "name": 5, "role": 2, "answer": 3},
    # 晨川日报记者 | 晨川日报记者王敏 | 晨川日报 | 记者 | 问 | 王敏
    "reporters": {"outlet": 6, "outlet_name": 1, "bare": 1, "role": 2, "ask": 3, "name": 1},
    "host": {"主持人": 5, "司仪": 1},
    "asker": {"记者": 3, "提问": 1, "提问者": 1},
    "join": {"": 3, " ": 2},
    "separator": {"：": 8, ":": 4, ": ": 2, " ": 2, "": 3, " - ": 1},
    "markup": {"": 7, "### ": 2, "**label**": 1, "**label：**": 1},
    "own_line": {False: 3, True: 2},
    "style": {"joined": 2, "lines": 3, "blank": 2, "indented": 2, "repeated": 2, "single": 3},
    "gap": {False: 1, True: 1},
    "seam": {"": 1, " ": 2, "　　": 1},
    "traditional": {False: 3, True: 1},
    "half_width": {False: 3, True: 1},
    "han_date": {False: 1, True: 3},
}
FURNITURE = {
    "navigation": 0.25,
    "title": 0.8,
    "byline": 0.55,
    "lede": 0.35,
    "opening_line": 0.25,
    "middle_line": 0.2,
    "captions": 0.3,
    "continued": 0.3,
    "stages": 0.35,
    "tail": 0.35,
    "tail_byline": 0.2,
}


@dataclass(frozen=True)
class Layout:
    """How one page prints speech; CHOICES has what each field may be."""

    stamp: str  # "" prints no times
    place: str  # of the stamp, relative to label and speech
    stamp_form: str
    bracket: str
    people: str  # how officials and the moderator are labelled
    reporters: str
    host: str
    asker: str
    join: str  # between title and name
    separator: str
    markup: str
    own_line: bool  # the label stands alone on its line
    style: str  # of paragraphs; "single" is the whole page in one physical line
    gap: bool  # blank lines between turns
    seam: str  # between turns of a single line
    traditional: bool
    half_width: bool
    han_date: bool
    furniture: frozenset[str]

    @classmethod
    def draw(cls, rng: Random) -> Layout:
        while True:
            picked = {k: rng.choices(list(of), list(of.values()))[0] for k, of in CHOICES.items()}
            extras = frozenset(name for name, share in FURNITURE.items() if rng.random() < share)
            layout = cls(**picked, furniture=extras).tidied()
            if not layout.faults():
                return layout

    def tidied(self) -> Layout:
        """Without choices that mean nothing here, so that equal pages have equal layouts."""
        off = set[str]()
        if self.style == "single":  # nothing would set them off from the speech before them
            off |= {"captions", "middle_line", "opening_line"}
        if self.style != "repeated":
            off |= {"continued"}
        place = self.place if self.stamp else ""
        form = self.stamp_form if place == "before" else "{}"
        return replace(self, place=place, stamp_form=form, furniture=self.furniture - off)

    def faults(self) -> list[str]:
        return [reason for reason, holds in EXCLUDED.items() if holds(self)]

    @property
    def breaks(self) -> tuple[str, str, str]:
        """What stands between label and speech, paragraphs, and turns."""
        indent = "　　" if self.style == "indented" else ""
        line = "\n\n" if self.gap else "\n"
        if self.style == "single":
            return "", "", self.seam
        label = (line if self.style == "blank" else "\n") + indent if self.own_line else ""
        paragraph = {"joined": "", "blank": "\n\n"}.get(self.style, "\n" + indent)
        turn = "\n\n" if self.style == "blank" else line + ("" if self.own_line else indent)
        return label, paragraph, turn


# Pages on which a careful person could not tell either, so no gold would be
# fair; and a few that contradict themselves (a heading in the middle of a line).
EXCLUDED: dict[str, Callable[[Layout], bool]] = {
    "nothing separates label and speech": lambda p: (
        p.separator == "" and not (p.own_line or p.bracket or p.markup.startswith("**"))
    ),
    "a space ends only a label that begins a line and has no space of its own": lambda p: (
        p.separator == " "
        and not p.bracket
        and (p.style == "single" or p.join == " " or p.reporters == "bare")
    ),
    "a label alone on its line needs no space or dash behind it": lambda p: (
        p.own_line and p.separator in {" ", " - ", ": "}
    ),
    "bold type that ends behind the separator needs one to show": lambda p: (
        p.markup == "**label：**" and p.separator.strip() not in {"：", ":"}
    ),
    "a heading is a line": lambda p: p.markup == "### " and not p.own_line,
    "one physical line has no lines in it": lambda p: (
        p.style == "single" and (p.own_line or p.gap or p.place in {"above", "below"})
    ),
    "a stamp between speech and label of one line could belong to either": lambda p: (
        p.style == "single" and p.place == "glued"
    ),
    "a colon behind the stamp reads as the label's unless the label has its own": lambda p: (
        p.stamp_form == "{}：" and not p.separator.strip().startswith(("：", ":"))
    ),
    "a stamp below one speech is a stamp above the next unless turns are set apart": lambda p: (
        p.place in {"above", "below"} and p.style != "blank" and not p.gap
    ),
    "（） behind a （） label": lambda p: p.bracket == "（）" and p.place == "behind",
    "（郗南星） and （掌声） look alike": lambda p: p.bracket == "（）" and "stages" in p.furniture,
    "a label of one word in （） is a stage direction": lambda p: (
        p.bracket == "（）" and {p.people, p.reporters} & {"role", "answer", "ask"} != set()
    ),
    "an answer without a name has a question without one, or an outlet": lambda p: (
        p.people == "answer" and p.reporters not in {"ask", "outlet"}
    ),
    "ranks for officials, names for reporters: nobody prints that": lambda p: (
        p.people == "role" and p.reporters in {"name", "outlet_name"}
    ),
}
HALF_WIDTH = str.maketrans("，：？！；（）", ",:?!;()")
MINGLED_QUOTES = str.maketrans("“”", "「」")


def generate(seed: int, layout: Layout | None = None) -> tuple[str, dict[str, Any]]:
    """A raw page and its gold; the same for the same seed (and layout)."""
    layout = layout or Layout.draw(Random(seed))
    rng = Random(f"story {seed}")  # of its own: another layout prints the same story
    story = tell(
        rng,
        Needs(
            max_officials=1 if layout.people == "answer" else 3,
            moderator_named=layout.people in {"titled", "first", "name"},
            say_outlet=0.1 if layout.reporters in NAMES_OUTLET else 0.8,
            latin_outlets=layout.separator != " ",  # they have spaces of their own
            stages="stages" in layout.furniture,
        ),
    )
    page = Page(layout, story, rng)
    page.print()

    raw = "".join(page.parts)
    dated = page.date in raw or layout.stamp == "full"
    if layout.half_width:
        raw = raw.translate(HALF_WIDTH)
    if layout.traditional:
        converted = convert(raw, "s2t")
        mingled = layout.bracket != "「」" and seed % 2
        raw = converted.translate(MINGLED_QUOTES) if mingled else converted
    return raw, {
        "file": f"generated_{seed}.txt",
        "sha256": hashlib.sha256(raw.encode()).hexdigest(),
        "chars": len(raw),
        "kind": "press_conference",
        "date": story.date.isoformat() if dated else None,
        "title": page.title,
        "segments": page.segments,
        "qa": page.records(),
        "noise": page.noise,
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.generate.layouts")
    parser.add_argument("seed", type=int, nargs="?", default=0)
    parser.add_argument("--relabel", action="store_true", help="replace every label by a nickname")
    parser.add_argument("--check", type=int, metavar="N", help="check the pages of N seeds instead")
    args = parser.parse_args()
    if args.check:
        for seed in range(args.check):
            raw, gold = generate(seed)
            check(raw, gold)
            check(*relabel(raw, gold, seed))
        print(f"{args.check} pages hold")
        return
    raw, gold = generate(args.seed)
    if args.relabel:
        raw, gold = relabel(raw, gold, args.seed)
    print(Layout.draw(Random(args.seed)))
    print(show(raw, gold))


if __name__ == "__main__":
    main()
