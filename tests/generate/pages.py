"""Print a story in a layout, and write down where everything went.

`Page` is the only place that counts characters: whatever is put on the page
moves `at`, and segments and noise take their offsets from it.
"""

from __future__ import annotations

import datetime
import re
from random import Random
from typing import TYPE_CHECKING, Any

from . import vocabulary as v
from .story import STAGE_MARKS, Person, Story, Turn

if TYPE_CHECKING:
    from .layouts import Layout

NAMES_OUTLET = frozenset({"outlet", "outlet_name", "bare"})
NAMES_REPORTER = frozenset({"outlet_name", "name"})
STAGE = re.compile("[{}{}]".format(*STAGE_MARKS))


class Page:
    """The raw text while it grows, and the gold of what is printed so far."""

    def __init__(self, layout: Layout, story: Story, rng: Random) -> None:
        self.layout, self.story, self.rng = layout, story, rng
        day = story.date
        self.date = f"{day.year}年{day.month}月{day.day}日" if layout.han_date else day.isoformat()
        start = datetime.time(rng.choice((9, 10, 14, 15)), rng.randrange(30))
        if layout.stamp == "HH:MM:SS" and rng.random() < 0.4:
            start = datetime.time()  # counted from the start of a recording
        self.moment = datetime.datetime.combine(day, start)
        self.parts: list[str] = []
        self.at = 0
        self.open = False
        self.met: set[str] = set()
        self.segments: list[dict[str, Any]] = []
        self.noise: list[dict[str, Any]] = []
        self.title: list[int] | None = None

    def print(self) -> None:
        """The whole page: head, turns, tail."""
        wanted = self.layout.furniture
        for name, kind, templates in (
            ("navigation", "chrome", v.NAVIGATION),
            ("title", "title", v.TITLES),
            ("byline", "byline", v.BYLINES),
            ("lede", "lede", v.LEDES),
            ("opening_line", "editorial", v.OPENING_LINES),
        ):
            if name in wanted:
                self.aside(kind, templates)
        self.spans: list[list[int]] = []
        for turn in self.story.turns:
            if self.spans and "captions" in wanted and self.rng.random() < 0.12:
                self.aside("caption", v.CAPTIONS)
            if turn.record == 0 and turn.part == "question" and "middle_line" in wanted:
                self.aside("editorial", v.MIDDLE_LINES)
            self.spans.append(self.turn(turn))
        if "tail_byline" in wanted:
            self.aside("byline", v.TAIL_BYLINES)
        if "tail" in wanted:
            for _ in range(1 if self.layout.style == "single" else self.rng.randint(1, 3)):
                self.aside("chrome", v.TAILS)
        self.close()

    # ------------------------------------------------------------- writing

    def put(self, text: str) -> None:
        self.parts.append(text)
        self.at += len(text)

    def put_noise(self, kind: str, text: str) -> None:
        self.noise.append({"start": self.at, "end": self.at + len(text), "kind": kind})
        self.put(text)

    def close(self) -> None:
        """End the segment that is open, if one is."""
        if self.open:
            self.segments[-1]["end"] = self.at
            self.open = False

    def start_block(self, apart: bool = False) -> None:
        """White space between blocks stays with the segment before, as in the gold."""
        layout = self.layout
        if self.at:
            self.put(" " if apart and layout.style == "single" else layout.breaks[2])
        elif layout.style == "indented" and not layout.own_line:
            self.put("　　")
        self.close()

    def stranger(self) -> str:
        return self.rng.choice(v.SURNAMES) + self.rng.choice(v.GIVEN_NAMES)

    def aside(self, kind: str, templates: tuple[str, ...]) -> None:
        """A line that is not speech; never one that looks like this page's labels."""
        layout = self.layout
        if layout.bracket:
            templates = tuple(t for t in templates if layout.bracket[0] not in t)
        elif layout.own_line and not layout.separator and kind == "editorial":
            templates = tuple(t for t in templates if t[0] in "（【[—")
        if not templates:
            return
        self.start_block(apart=True)
        text = self.story.words.deal(
            templates,
            place=self.story.city,
            date=self.date,
            person=self.stranger(),
            outlet=self.rng.choice(v.OUTLET_STEMS) + "网",
            official=self.rng.choice(self.story.officials).name,
        )
        if kind == "caption" and layout.place == "before":
            text = layout.stamp_form.format(self.tick()[0]) + text
        if kind == "title":
            text = ("# " if layout.markup == "### " else "") + text
            self.title = [self.at, self.at + len(text)]
        self.put_noise(kind, text)

    def tick(self) -> tuple[str, str]:
        """The next stamp, as printed and as the gold writes it."""
        self.moment += datetime.timedelta(seconds=self.rng.randrange(15, 200))
        clock = self.moment.strftime("%H:%M" if self.layout.stamp == "HH:MM" else "%H:%M:%S")
        if self.layout.stamp != "full":
            return clock, clock
        return f"{self.moment:%Y-%m-%d} {clock}", f"{self.moment:%Y-%m-%d}T{clock}"

    # -------------------------------------------------------------- blocks

    def label(self, who: Person) -> str:
        layout = self.layout
        if who.role == "reporter":
            forms = {
                "outlet": f"{who.outlet}记者",
                "outlet_name": f"{who.outlet}记者{layout.join}{who.name}",
                "bare": who.outlet,
                "role": layout.asker,
                "ask": "问",
                "name": who.name,
            }
            return forms[layout.reporters]
        first = who.name not in self.met
        self.met.add(who.name)
        match layout.people:
            case "titled" if who.role == "moderator":
                return layout.host + layout.join + who.name
            case "titled":
                return who.office + who.post + layout.join + who.name
            case "first" if first:
                return who.office + who.post + layout.join + who.name
            case "first" | "name":
                return who.name
        if who.role == "moderator":
            return layout.host
        return "答" if layout.people == "answer" else who.short_post

    def header(self, label: str, stamp: str) -> str:
        """Everything in front of the speech, up to its first character."""
        layout = self.layout
        core = layout.bracket[:1] + label + layout.bracket[1:]
        if layout.place == "behind":
            core += f"（{stamp}）"
        match layout.markup:
            case "**label**":
                core = f"**{core}**{layout.separator}"
            case "**label：**":
                core = f"**{core}{layout.separator.rstrip()}**"
            case _:
                core += layout.separator
        if layout.place == "before":
            core = layout.stamp_form.format(stamp) + core
        if layout.markup == "### ":
            core = "### " + core
        if layout.place == "above":
            core = stamp + "\n" + core
        return core + layout.breaks[0]

    def block(self, who: Person, paragraphs: tuple[str, ...]) -> int:
        """Print one labelled block; returns the index of its segment."""
        layout = self.layout
        self.start_block(apart=not self.segments)
        stamp, time = self.tick() if layout.stamp else ("", None)
        start = self.at
        self.put(self.header(self.label(who), stamp))
        named = who.role != "reporter" or layout.reporters in NAMES_REPORTER
        segment = {"start": start, "body": self.at, "end": self.at}
        who_said = {"speaker": (named and who.name) or None, "role": who.role, "time": time}
        self.segments.append(segment | who_said)
        self.open = True
        pictured = self.picture_at(who, len(paragraphs))
        for i, paragraph in enumerate(paragraphs):
            if i:
                self.put(layout.breaks[1])
            if i and i == pictured:
                self.put_noise("caption", f"图为{who.name}在现场。{self.stranger()} 摄")
                self.put(layout.breaks[1])
            for j, piece in enumerate(STAGE.split(paragraph)):
                if j % 2:
                    self.put_noise("stage", piece)
                else:
                    self.put(piece)
        if layout.place in {"below", "glued"}:
            if layout.place == "below":
                self.put("\n\n" if layout.style == "blank" else "\n")
            self.close()
            self.put_noise("time", stamp)
        return len(self.segments) - 1

    def picture_at(self, who: Person, paragraphs: int) -> int:
        """Where a caption interrupts a speech (not its segment); 0 for nowhere."""
        lined = "captions" in self.layout.furniture and "\n" in self.layout.breaks[1]
        fits = lined and who.role == "official" and paragraphs > 2
        return self.rng.randrange(2, paragraphs) if fits and self.rng.random() < 0.2 else 0

    def turn(self, turn: Turn) -> list[int]:
        """Print a turn, as one block or as a block for each paragraph."""
        if self.layout.style != "repeated":
            return [self.block(turn.who, turn.paragraphs)]
        indexes = []
        for i, paragraph in enumerate(turn.paragraphs):
            if i and "continued" in self.layout.furniture and self.rng.random() < 0.15:
                self.aside("editorial", v.CONTINUED_LINES)
            indexes.append(self.block(turn.who, (paragraph,)))
        return indexes

    # ---------------------------------------------------------------- gold

    def records(self) -> list[dict[str, Any]]:
        """The story's records, with an outlet wherever the page tells it."""
        turns, reporters = self.story.turns, self.layout.reporters
        # Where the label is the reporter's name, having said the outlet once is enough.
        told = {t.who for t in turns if t.says_outlet and reporters in NAMES_REPORTER}
        records: list[dict[str, Any]] = []
        for turn, span in zip(turns, self.spans, strict=True):
            if turn.part == "question":
                known = reporters in NAMES_OUTLET or turn.says_outlet or turn.who in told
                record = {
                    "question": span,
                    "answers": [],
                    "outlet": turn.who.outlet.strip("《》") if known else None,
                    "addressee": [turn.addressee.name] if turn.addressee else [],
                }
                records.append(record)
            elif turn.part == "answer":
                records[-1]["answers"] += span
        return records
