"""The gold format: what an ideal parser would find in one raw text.

One JSON file a text. All offsets are code points into the raw text, newlines
as they are in the file, `end` exclusive. Write it by hand or with a tool, read
it with `Gold.read`, and measure a parse against it with `score`.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from transcript_parse.model import Kind, RemovalKind, Role

Offset = Annotated[int, Field(ge=0)]
_TIME = r"^(\d{4}-\d\d-\d\dT)?\d{1,3}:\d\d(:\d\d)?$"


class _GoldModel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GoldSegment(_GoldModel):
    """One printed block of speech: header `raw[start:body]`, speech `raw[body:end]`.

    The header is all that names speaker or time in front of the speech:
    label, stamp, separators, markup; it may be empty. The speech runs to the
    next header or noise; noise inside is listed in `Gold.noise`.

    `speaker` is the name as the text gives it in full anywhere, in simplified
    script, None if it gives none. `time` only if printed for this block:
    `HH:MM`, `HH:MM:SS`, or with the date and a `T` in front. Consecutive
    segments of one speaker are one turn, unless the later one is `new`.
    """

    start: Offset
    body: Offset
    end: Offset
    speaker: str | None = None
    role: Role
    time: Annotated[str, Field(pattern=_TIME)] | None = None
    new: bool = False


class GoldRecord(_GoldModel):
    """A question and everything that answers it, as indexes into the segments.

    A follow-up with its own answer is a record of its own. In no record:
    hand-overs, courtesies, remarks that draw no reply. Without `answers`, the
    question stayed unanswered. One segment of a turn stands for the whole
    turn, unless two records claim different segments of it. `outlet` and
    `addressee` (full names) only if the text says them.
    """

    question: tuple[Offset, ...]
    answers: tuple[Offset, ...] = ()
    outlet: str | None = None
    addressee: tuple[str, ...] = ()


class GoldNoise(_GoldModel):
    """Raw text nobody speaks and that is no header; `kind` as in `Removal`."""

    start: Offset
    end: Offset
    kind: RemovalKind


class Gold(_GoldModel):
    """The annotation of one raw text of `chars` code points, found by `sha256`.

    `sha256` is that of the text in UTF-8; `file` its name, for people. `kind`
    is None where it is a matter of taste, and is then not scored. `title` is
    an interval, `date` that of the event. In a document nobody speaks in, the
    text itself is not annotated.
    """

    file: str
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    chars: Offset
    kind: Kind | None
    date: dt.date | None = None
    title: tuple[Offset, Offset] | None = None
    segments: tuple[GoldSegment, ...] = ()
    qa: tuple[GoldRecord, ...] = ()
    noise: tuple[GoldNoise, ...] = ()

    @model_validator(mode="after")
    def _check_bounds(self) -> Self:
        for i, s in enumerate(self.segments):
            if not s.start <= s.body <= s.end <= self.chars:
                raise ValueError(f"segments[{i}] is not start <= body <= end <= chars: {s}")
        for i, n in enumerate(self.noise):
            if not n.start <= n.end <= self.chars:
                raise ValueError(f"noise[{i}] is not start <= end <= chars: {n}")
        for i, record in enumerate(self.qa):
            if max((*record.question, *record.answers), default=0) >= len(self.segments):
                raise ValueError(f"qa[{i}] names a segment that is not there: {record}")
        return self

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Self:
        """Read a gold file. Raises OSError, or pydantic's ValidationError."""
        return cls.model_validate_json(Path(path).read_bytes())

    def write(self, path: str | os.PathLike[str]) -> None:
        """Write a gold file, one segment, record or noise a line."""
        Path(path).write_text(self.to_json(), "utf-8")

    def to_json(self) -> str:
        """The gold file's text."""
        fields = self.model_dump(mode="json")
        for segment in fields["segments"]:
            if not segment["new"]:
                del segment["new"]
        lines = (f"{json.dumps(name)}: {_laid_out(value)}" for name, value in fields.items())
        return "{\n" + ",\n".join(lines) + "\n}\n"


def _laid_out(value: object) -> str:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        items = ",\n".join(json.dumps(item, ensure_ascii=False) for item in value)
        return f"[\n{items}\n]"
    return json.dumps(value, ensure_ascii=False)
