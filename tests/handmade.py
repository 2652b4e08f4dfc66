"""Transcripts put together by hand, for tests of what is done with a parse."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from transcript_parse.evaluate import Gold
from transcript_parse.model import (
    Diagnostic,
    QARecord,
    Removal,
    Segment,
    Span,
    Speaker,
    Transcript,
    Turn,
)
from transcript_parse.text import CleanText, without


@dataclass(frozen=True)
class Block:
    """A segment to be: offsets and what is said of them."""

    start: int
    body: int
    end: int
    speaker: str | None
    role: str
    organization: str | None = None
    label: str | None = None
    time: dt.datetime | dt.time | dt.timedelta | None = None
    new: bool = False


@dataclass(frozen=True)
class Page:
    """A raw text and everything a transcript of it shall say."""

    raw: str
    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...] = ()
    records: tuple[dict[str, Any], ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)

    def with_(self, **changes: Any) -> Page:
        return replace(self, **changes)

    def transcript(self) -> Transcript:
        """Blocks become turns; a record's indexes name blocks and become turns too."""
        clean = CleanText.of(self.raw)
        holes = sorted((r.span.start, r.span.end) for r in self.removals)
        speakers: dict[tuple[object, ...], Speaker] = {}
        groups: list[list[tuple[Block, Segment]]] = []
        turn_of: list[int] = []
        for block in self.blocks:
            key = (block.speaker, block.organization, block.role)
            if (block.speaker or block.organization) and key not in speakers:
                speakers[key] = Speaker(
                    id=f"s{len(speakers)}",
                    name=block.speaker,
                    role=block.role,
                    organization=block.organization,
                )
            text, runs = clean.runs(without((block.body, block.end), holes))
            segment = Segment(
                span=Span(start=block.body, end=block.end),
                header=Span(start=block.start, end=block.body)
                if block.body > block.start
                else None,
                label=block.label,
                time=block.time,
                text=text,
                runs=runs,
            )
            last = groups[-1][-1][0] if groups else None
            if last and not block.new and (last.speaker, last.organization, last.role) == key:
                groups[-1].append((block, segment))
            else:
                groups.append([(block, segment)])
            turn_of.append(len(groups) - 1)

        def person(block: Block) -> str | None:
            speaker = speakers.get((block.speaker, block.organization, block.role))
            return speaker.id if speaker else None

        turns = tuple(
            Turn(
                index=i,
                speaker_id=person(group[0][0]),
                role=group[0][0].role,
                segments=tuple(s for _, s in group),
                text="\n".join(s.text for _, s in group),
                rule="by hand",
            )
            for i, group in enumerate(groups)
        )

        def by_name(names: Sequence[str]) -> tuple[str, ...]:
            found = (next((s.id for s in speakers.values() if s.name == n), None) for n in names)
            return tuple(i for i in found if i)

        def whole(indexes: Sequence[int]) -> tuple[int, ...]:
            return tuple(sorted({turn_of[i] for i in indexes}))

        records = tuple(
            QARecord(
                index=i,
                question_turns=whole(r["question"]),
                answer_turns=whole(r.get("answers", ())),
                asker_id=person(self.blocks[r["question"][0]]),
                answerer_ids=tuple(
                    dict.fromkeys(p for a in r.get("answers", ()) if (p := person(self.blocks[a])))
                ),
                outlet=r.get("outlet"),
                addressee_ids=by_name(r.get("addressee", ())),
                status="answered" if r.get("answers") else "unanswered",
                evidence=("by hand",),
            )
            for i, r in enumerate(self.records)
        )
        return Transcript(
            layout="by hand",
            speakers=tuple(speakers.values()),
            turns=turns,
            records=records,
            removals=self.removals,
            raw=self.raw,
            raw_sha256=hashlib.sha256(self.raw.encode("utf-8", "surrogatepass")).hexdigest(),
            **({"kind": "press_conference"} | self.fields),
        )


def from_gold(raw: str, gold: Gold) -> Page:
    """The page that scores 1 throughout: the gold, as if somebody had parsed it."""
    names = {}
    for record in gold.qa:
        names |= dict.fromkeys(record.question, record.outlet)
    blocks = tuple(
        Block(
            start=s.start,
            body=s.body,
            end=s.end,
            speaker=s.speaker,
            role=s.role,
            time=clock(s.time),
            new=s.new,
        )
        for s in gold.segments
    )
    removals = [
        Removal(span=Span(start=n.start, end=n.end), kind=n.kind, rule="by hand")
        for n in gold.noise
    ]
    at = 0
    edges = sorted((b.start, b.end) for b in blocks)
    for start, end in (*edges, (len(raw), len(raw))):
        if raw[at:start].strip():
            removals.append(Removal(span=Span(start=at, end=start), kind="chrome", rule="rest"))
        at = max(at, end)
    return Page(
        raw=raw,
        blocks=blocks,
        removals=tuple(removals),
        records=tuple(r.model_dump() for r in gold.qa),
        fields={"kind": gold.kind or "press_conference", "date": gold.date},
    )


def clock(text: str | None) -> dt.datetime | dt.time | None:
    if text is None:
        return None
    return dt.datetime.fromisoformat(text) if "T" in text else dt.time.fromisoformat(text)


def conference() -> Page:
    """A short invented conference: two officials, two outlets, one caption, one stray stamp."""
    raw = ""
    blocks: list[Block] = []
    removals: list[Removal] = []

    def say(header: str, speech: str, **said: Any) -> None:
        nonlocal raw
        start = len(raw)
        raw += header + speech + "\n"
        hour, minute = int(header[:2]), int(header[3:5])
        body, end = start + len(header), len(raw)
        blocks.append(Block(start, body, end, time=dt.time(hour, minute), **said))

    def remove(text: str, kind: str) -> None:
        nonlocal raw
        removals.append(
            Removal(span=Span(start=len(raw), end=len(raw) + len(text)), kind=kind, rule="by hand")
        )
        raw += text + "\n"

    remove("海塘市举行护岸林新闻发布会", "title")
    say("10:00：主持人：", "各位记者，下午好。", speaker=None, role="moderator")
    say("10:02：市林业局局长 闵知夏：", "护岸林今年新增三万亩。", speaker="闵知夏", role="official",
        label="市林业局局长 闵知夏")  # fmt: skip
    remove("图为发布会现场。", "caption")
    say("10:05：闵知夏：", "成活率是九成。", speaker="闵知夏", role="official", label="闵知夏")
    say("10:06：澜江日报记者：", "请问闵局长，<钱>从哪里来？", speaker=None, role="reporter",
        organization="澜江日报", label="澜江日报记者")  # fmt: skip
    say("10:07：闵知夏：", "这个问题请佘副局长回答。", speaker="闵知夏", role="official")
    say("10:08：佘承屿：", "市里出六成，县里出四成。", speaker="佘承屿", role="official")
    say("10:09：观潮网记者：", "明年还种吗？", speaker=None, role="reporter", organization="观潮网")
    return Page(
        raw=raw,
        blocks=tuple(blocks),
        removals=tuple(removals),
        records=(
            {"question": [3], "answers": [4, 5], "outlet": "澜江日报", "addressee": ["闵知夏"]},
            {"question": [6], "outlet": "观潮网"},
        ),
        fields={
            "title": "海塘市举行护岸林新闻发布会",
            "date": dt.date(2031, 5, 6),
            "diagnostics": (Diagnostic(code="by-hand", message="made for a test"),),
        },
    )
