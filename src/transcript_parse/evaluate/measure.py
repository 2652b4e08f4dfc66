"""Twelve figures that say how near a parse is to the gold."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from transcript_parse.evaluate.characters import (
    NOBODY,
    Mask,
    Speech,
    both,
    masked,
    paint,
    visible,
)
from transcript_parse.evaluate.gold import Gold, GoldRecord, GoldSegment
from transcript_parse.model import Span, Time, Transcript
from transcript_parse.packs.outlets import REPORTERS

if TYPE_CHECKING:
    from opencc import OpenCC

_TOLERANCE = 500  # one oddly converted character in so many is no wrong text
_BRACKETS = str.maketrans("", "", "《》「」“”\"' 　[]【】（）()")
_LONE = re.compile("[\ud800-\udfff]")


class Scores(BaseModel):
    """The figures of one text, or means of them: 0 to 1, None where none applies."""

    model_config = ConfigDict(frozen=True)

    segments: float | None = Field(
        None, description="F1 of segments whose first and last spoken character both agree"
    )
    speech: float | None = Field(None, description="F1 over raw characters kept as speech")
    text: float | None = Field(
        None, description="share of matched segments with the right clean text, script aside"
    )
    speaker: float | None = Field(
        None, description="share of gold speech given to its speaker (its role, if unnamed)"
    )
    role: float | None = Field(None, description="share of gold speech given its role")
    qa: float | None = Field(
        None, description="F1 of records with exactly the gold's question and answer turns"
    )
    outlet: float | None = Field(None, description="share of outlets found, by question")
    addressee: float | None = Field(None, description="share of addressees found, by question")
    time: float | None = Field(None, description="share of printed times found, by segment")
    spam: float | None = Field(None, description="F1 over raw characters removed as spam")
    kind: float | None = Field(None, description="1 if the kind agrees")
    lossless: float | None = Field(
        None, description="1 if segments, headers and removals tile the visible text"
    )

    @classmethod
    def failed(cls) -> Scores:
        """The figures of a text that could not be parsed: 0 throughout."""
        return cls(**dict.fromkeys(cls.model_fields, 0.0))

    @classmethod
    def mean(cls, rows: Iterable[Scores]) -> Scores:
        """Each figure's mean over the rows that have it."""
        columns: dict[str, list[float]] = defaultdict(list)
        for row in rows:
            for name, value in row.model_dump(exclude_none=True).items():
                columns[name].append(value)
        return cls(**{name: sum(values) / len(values) for name, values in columns.items()})


class Averages(BaseModel):
    """Means over texts, over each family of texts, and over the families.

    A family is a venue or source; `by_family` is the headline, since there no
    venue counts for more because it has more pages.
    """

    model_config = ConfigDict(frozen=True)

    by_document: Scores
    by_family: Scores
    families: dict[str, Scores]


def average(rows: Mapping[str, Scores]) -> Averages:
    """Average texts by name; a family is the name up to the first `-` or `_`."""
    families: dict[str, list[Scores]] = defaultdict(list)
    for name, row in rows.items():
        families[re.split("[-_]", name, maxsplit=1)[0]].append(row)
    means = {family: Scores.mean(members) for family, members in families.items()}
    return Averages(
        by_document=Scores.mean(rows.values()),
        by_family=Scores.mean(means.values()),
        families=means,
    )


def score(gold: Gold, transcript: Transcript) -> Scores:
    """Measure a parse against the gold, in time linear in the text.

    Raises ValueError if the gold is for another text, IndexError if a span of
    the transcript leaves its own text.
    """
    if gold.sha256 != transcript.raw_sha256 or gold.chars != len(transcript.raw):
        raise ValueError(f"the gold of {gold.file} is for another text")
    return _Scoring(gold, transcript).scores()


class _Scoring:
    """One comparison: gold segments by index, predicted ones by index in `speech.blocks`."""

    def __init__(self, gold: Gold, transcript: Transcript) -> None:
        self.gold = gold
        self.transcript = transcript
        self.speech = Speech.of(transcript)
        self.visible = visible(transcript.raw)
        self.quiet = bytearray(self.visible)  # visible characters outside the gold's noise
        for noise in gold.noise:
            paint(self.quiet, Span(start=noise.start, end=noise.end), 0)
        self.gold_ends = [_ends(self.quiet, g.body, g.end) for g in gold.segments]
        ends = [_ends(self.speech.said, s.span.start, s.span.end) for _, s in self.speech.blocks]
        by_ends = {pair: j for j, pair in enumerate(ends) if pair}
        self.blocks_said = sum(pair is not None for pair in ends)
        self.match = {
            i: by_ends[pair] for i, pair in enumerate(self.gold_ends) if pair and pair in by_ends
        }

    def scores(self) -> Scores:
        return Scores(
            segments=_f1(len(self.match), self.blocks_said, sum(map(bool, self.gold_ends))),
            text=self.text(),
            time=self.time(),
            spam=self.spam(),
            kind=float(self.transcript.kind == self.gold.kind) if self.gold.kind else None,
            lossless=self.lossless(),
            **self.characters(),
            **self.records(),
        )

    def text(self) -> float | None:
        right = [
            _same_text(self.speech.blocks[j][1].text, self.gold_text(self.gold.segments[i]))
            for i, j in self.match.items()
        ]
        return _share(right)

    def gold_text(self, g: GoldSegment) -> str:
        return "".join(compress(self.transcript.raw[g.body : g.end], self.quiet[g.body : g.end]))

    def characters(self) -> dict[str, float | None]:
        """Speech, speaker and role: whose the characters are."""
        gold = self.gold.segments
        spans = (Span(start=g.body, end=g.end) for g in gold)
        said = both(masked(len(self.quiet), spans), self.quiet)
        total = said.count(1)
        shared = both(said, self.speech.said).count(1)
        figures: dict[str, float | None] = {"speech": _f1(shared, self.speech.said.count(1), total)}
        if not total:
            return figures
        names = {s.id: s.name for s in self.transcript.speakers}
        right_name = right_role = 0
        for g in gold:
            owners = self.speech.owner[g.body : g.end]
            for j, count in Counter(compress(owners, self.quiet[g.body : g.end])).items():
                if j == NOBODY:
                    continue
                turn = self.speech.blocks[j][0]
                role_right = self.role(turn.role) == self.role(g.role)
                name = names.get(turn.speaker_id) if turn.speaker_id else None
                right_role += count * role_right
                right_name += count * (name == g.speaker if g.speaker else role_right)
        return figures | {"speaker": right_name / total, "role": right_role / total}

    def role(self, role: str) -> str:
        """In an interview whoever asks also chairs."""
        asks = self.gold.kind == "interview" and role == "moderator"
        return "reporter" if asks else role

    def time(self) -> float | None:
        timed = [(i, g.time) for i, g in enumerate(self.gold.segments) if g.time]
        return _share(
            i in self.match and _same_time(self.speech.blocks[self.match[i]][1].time, time)
            for i, time in timed
        )

    def spam(self) -> float | None:
        length = len(self.visible)
        gold = (Span(start=n.start, end=n.end) for n in self.gold.noise if n.kind == "spam")
        expected = both(masked(length, gold), self.visible)
        found = (r.span for r in self.transcript.removals if r.kind == "spam")
        removed = both(masked(length, found), self.visible)
        if not (any(expected) or any(removed)):
            return None
        return _f1(both(expected, removed).count(1), removed.count(1), expected.count(1))

    def lossless(self) -> float:
        covered = bytearray(len(self.visible))
        for _, segment in self.speech.blocks:
            for span in (segment.span, segment.header):
                if span is None:
                    continue
                if covered.find(1, span.start, span.end) >= 0:
                    return 0.0
                paint(covered, span)
        for removal in self.transcript.removals:
            paint(covered, removal.span)
        return float(both(covered, self.visible) == self.visible)

    def records(self) -> dict[str, float | None]:
        """Q/A records, and what is said on the record with the right question."""
        if not (self.gold.qa or self.transcript.records):
            return {}
        keys = self.segments_of_turns()
        found = {
            (_joined(keys, r.question_turns), _joined(keys, r.answer_turns)): r
            for r in self.transcript.records
        }
        by_question = {question: record for (question, _), record in found.items()}
        names = {s.id: s.name for s in self.transcript.speakers}
        right, outlets, addressees = 0, [], []
        for wanted in _whole_turns(self.gold):
            right += (wanted.question, wanted.answers) in found
            record = by_question.get(wanted.question)
            if wanted.outlet:
                outlet = record.outlet if record else None
                outlets.append(bool(record) and _outlet(outlet) == _outlet(wanted.outlet))
            addressed = [names.get(i) for i in record.addressee_ids] if record else []
            addressees += [name in addressed for name in wanted.addressee]
        return {
            "qa": _f1(right, len(self.transcript.records), len(self.gold.qa)),
            "outlet": _share(outlets),
            "addressee": _share(addressees),
        }

    def segments_of_turns(self) -> dict[int, list[int]]:
        """Each turn's segments as gold indexes; unmatched ones as negative numbers."""
        gold_index = {j: i for i, j in self.match.items()}
        segments: dict[int, list[int]] = defaultdict(list)
        for j, (turn, _) in enumerate(self.speech.blocks):
            segments[turn.index].append(gold_index.get(j, -1 - j))
        return segments


def _joined(segments: dict[int, list[int]], turns: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted(i for turn in turns for i in segments.get(turn, ())))


def _whole_turns(gold: Gold) -> list[GoldRecord]:
    """The gold's records, widened to whole turns where one record alone claims them."""
    turn_of: list[int] = []
    turns: list[list[int]] = []
    before: GoldSegment | None = None
    for i, g in enumerate(gold.segments):
        if before and not g.new and (before.speaker, before.role) == (g.speaker, g.role):
            turns[-1].append(i)
        else:
            turns.append([i])
        turn_of.append(len(turns) - 1)
        before = g
    claims: dict[int, set[int]] = defaultdict(set)
    for k, record in enumerate(gold.qa):
        for i in (*record.question, *record.answers):
            claims[turn_of[i]].add(k)

    def widened(indexes: tuple[int, ...]) -> tuple[int, ...]:
        wide: set[int] = set()
        for i in indexes:
            wide.update(turns[turn_of[i]] if len(claims[turn_of[i]]) == 1 else [i])
        return tuple(sorted(wide))

    return [
        r.model_copy(update={"question": widened(r.question), "answers": widened(r.answers)})
        for r in gold.qa
    ]


def _f1(right: int, found: int, wanted: int) -> float:
    return 2 * right / (found + wanted) if found or wanted else 1.0


def _share(verdicts: Iterable[bool]) -> float | None:
    verdicts = list(verdicts)
    return sum(verdicts) / len(verdicts) if verdicts else None


def _ends(mask: Mask, start: int, end: int) -> tuple[int, int] | None:
    """First and last character of the interval that is in the set."""
    first = mask.find(1, start, end)
    return (first, mask.rfind(1, start, end)) if first >= 0 else None


def _outlet(name: str | None) -> str:
    """An outlet as it is compared: without brackets, case, and the word for reporter."""
    bare = (name or "").translate(_BRACKETS)
    for word in REPORTERS:
        bare = bare.removesuffix(word)
    return bare.casefold()


def _same_text(text: str, raw: str) -> bool:
    """Whether `text` is `raw`, up to white space and script conversion."""
    said = "".join(text.split())
    if said == raw:
        return True
    if len(said) != len(raw):
        return False
    known = _LONE.sub("\ufffd", raw)  # OpenCC takes no lone surrogates
    readings = [raw, *(converter.convert(known) for converter in _converters())]
    choices = zip(*(r for r in readings if len(r) == len(raw)), strict=True)
    odd = sum(char not in choice for char, choice in zip(said, choices, strict=True))
    return odd <= len(raw) // _TOLERANCE


@lru_cache(maxsize=1)
def _converters() -> tuple[OpenCC, ...]:
    from opencc import OpenCC

    return tuple(OpenCC(name) for name in ("t2s", "tw2s", "hk2s"))


def _same_time(found: Time, wanted: str) -> bool:
    """Whether two times agree as far as both go, at least to the minute."""
    p, g = _numbers(found), [int(n) for n in re.findall(r"\d+", wanted)]
    if len(p) > 3 >= len(g):  # the parser knows the date as well
        p = p[3:]
    return bool(p) and p[: len(g)] == g[: len(p)] and len(p) >= min(2, len(g))


def _numbers(time: Time) -> list[int]:
    """A time's numbers, biggest first: [10, 23, 5] or [2025, 4, 24, 10, 17, 57]."""
    if time is None:
        return []
    if isinstance(time, dt.timedelta):
        seconds = int(time.total_seconds())
        return [seconds // 3600, seconds // 60 % 60, seconds % 60]
    clock = [time.hour, time.minute, time.second]
    return [time.year, time.month, time.day, *clock] if isinstance(time, dt.datetime) else clock
