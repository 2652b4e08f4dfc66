"""An explanation as data: one step for each decision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from transcript_parse.model import Span, Transcript

Sort = Literal["line", "speaker", "record", "removal"]


class Reading(NamedTuple):
    """One way to read a line as the opening of a turn.

    `evidence` are named weights (log-odds) that add up to `odds`: above 0 a
    reading is believed. `why` says what became of it; one that was passed over
    has no evidence, because it was not weighed.
    """

    form: str
    rule: str
    label: str
    odds: float
    evidence: tuple[tuple[str, float], ...]
    why: str = ""


class Step(NamedTuple):
    """One decision about `raw[start:end]`.

    - line: what the line is, the `rule` that says so, the readings `chosen`
      and those `beaten`;
    - speaker: a person, from the first turn on; `evidence` are the labels that
      were read as this person, and what they say;
    - record: a question and its answers; `evidence` are the cues that tied them;
    - removal: text that is neither speech nor header.
    """

    kind: Sort
    start: int
    end: int
    text: str
    decision: str
    rule: str = ""
    evidence: tuple[str, ...] = ()
    chosen: tuple[Reading, ...] = ()
    beaten: tuple[Reading, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The step as JSON can hold it."""
        readings = {
            k: [r._asdict() | {"evidence": dict(r.evidence)} for r in getattr(self, k)]
            for k in ("chosen", "beaten")
        }
        return self._asdict() | readings


@dataclass(frozen=True)
class Explanation:
    """What `parse()` found (`transcript`), and the decisions that led there (`steps`)."""

    transcript: Transcript
    steps: tuple[Step, ...]

    def at(self, start: int | Span, end: int | None = None) -> Explanation:
        """The decisions about the raw text at offset `start`, in `[start, end)`, or in a Span."""
        if isinstance(start, Span):
            return self.at(start.start, start.end)
        stop = start + 1 if end is None else end
        return replace(self, steps=tuple(s for s in self.steps if s.start < stop and s.end > start))

    def of(self, kind: Sort) -> Explanation:
        """The decisions of one kind: line, speaker, record or removal."""
        return replace(self, steps=tuple(s for s in self.steps if s.kind == kind))

    def __iter__(self) -> Iterator[Step]:
        return iter(self.steps)

    def __len__(self) -> int:
        return len(self.steps)

    def __str__(self) -> str:
        from transcript_parse.explain.show import as_text

        return as_text(self)

    def _repr_html_(self) -> str:
        from transcript_parse.explain.show import as_html

        return as_html(self)
