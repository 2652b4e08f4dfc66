"""The records: frozen pydantic models, the same in Python and in JSON."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, PrivateAttr

from transcript_parse.text import CleanText, Edit, Run, raw_span, text_slice

if TYPE_CHECKING:
    import pandas as pd

SCHEMA_VERSION = "1"

Kind = Literal["press_conference", "interview", "address", "document"]
Role = Literal["moderator", "official", "reporter", "other"]
Status = Literal["answered", "unanswered"]
Severity = Literal["info", "warning", "error"]
RemovalKind = Literal[
    "spam",
    "time",
    "caption",
    "editorial",
    "stage",
    "title",
    "byline",
    "lede",
    "infographic",
    "chrome",
    "prose",
]
Time = dt.datetime | dt.time | dt.timedelta | None


def _to_json(text: str) -> str | dict[str, str]:
    try:
        text.encode()
    except UnicodeEncodeError:
        return {"utf8": base64.b64encode(text.encode("utf-8", "surrogatepass")).decode()}
    return text


def _from_json(value: object) -> object:
    if isinstance(value, dict) and set(value) == {"utf8"}:
        return base64.b64decode(value["utf8"]).decode("utf-8", "surrogatepass")
    return value


# A broken page may hold lone surrogates, which JSON cannot: such a text becomes
# {"utf8": base64} there, and is read back as it was.
Text = Annotated[str, PlainSerializer(_to_json, when_used="json"), BeforeValidator(_from_json)]


class Record(BaseModel):
    """Base of all records: frozen, closed, compared by its fields alone.

    Validators are made when one is first needed: `parse` has no need of them,
    its own records are `made`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash((type(self), *map(str, self.__dict__.values())))


R = TypeVar("R", bound=Record)


_set = object.__setattr__
_new = object.__new__


def made(kind: type[R], /, **fields: Any) -> R:
    """A record of values that are known to be right.

    What `model_construct` makes, put together as `copy` and `pickle` do it, which is
    several times as fast: a long text has a million spans. All fields count as set, as
    they do when a record is read from JSON.
    """
    defaults, names, private = _blank(kind)
    record = _new(kind)
    _set(record, "__dict__", defaults | fields)
    _set(record, "__pydantic_fields_set__", names)
    _set(record, "__pydantic_extra__", None)
    _set(record, "__pydantic_private__", private and private.copy())
    return record


def span(start: int, end: int) -> Span:
    """A Span, of which there are more than of all other records."""
    record = _new(Span)
    _set(record, "__dict__", {"start": start, "end": end})
    _set(record, "__pydantic_fields_set__", _SPAN)
    _set(record, "__pydantic_extra__", None)
    _set(record, "__pydantic_private__", None)
    return record


_SPAN = {"start", "end"}


@cache
def _blank(kind: type[Record]) -> tuple[dict[str, Any], set[str], dict[str, Any] | None]:
    """A record before its fields are known: fields, their names, private attributes."""
    fields = {name: field.default for name, field in kind.model_fields.items()}
    private = {name: of.default for name, of in kind.__private_attributes__.items()}
    return fields, set(fields), private or None


class _Member(Record):
    """A record that knows the transcript it belongs to."""

    _of: Transcript | None = PrivateAttr(default=None)

    @property
    def _transcript(self) -> Transcript:
        if self._of is None:
            raise LookupError(f"this {type(self).__name__} belongs to no transcript")
        return self._of


class Span(Record):
    """A half-open interval of code points of the raw text."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, position: object) -> bool:
        return isinstance(position, int) and self.start <= position < self.end


class Speaker(_Member):
    """Somebody who speaks, or is asked by name where answers have none.

    A reporter known only by outlet has `name` None.
    """

    id: str
    name: Text | None = None
    role: Role = "other"
    organization: Text | None = None
    titles: tuple[Text, ...] = ()
    aliases: tuple[Text, ...] = ()

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What this speaker said, in order."""
        return tuple(t for t in self._transcript.turns if t.speaker_id == self.id)


class Segment(Record):
    """One printed block of speech.

    `header` is the span of label and time in front of the speech, `text` the
    clean speech, one line a paragraph, and `runs` lead from each character of
    `text` back to the raw text: (offset in text, offset in raw, length).
    """

    span: Span
    header: Span | None = None
    label: Text | None = None
    time: Time = None
    text: Text
    runs: tuple[Run, ...] = ()

    def raw_span(self, start: int, end: int) -> Span:
        """Raw span of `text[start:end]`."""
        first, last = raw_span(self.runs, start, end)
        return span(first, last)

    def text_span(self, start: int, end: int) -> tuple[int, int]:
        """The slice of `text` that stands for the raw interval `[start, end)`."""
        return text_slice(self.runs, start, end)


class Turn(_Member):
    """Consecutive segments of one speaker. `rule` names what opened it."""

    index: int
    speaker_id: str | None = None
    role: Role = "other"
    segments: tuple[Segment, ...]
    text: Text
    rule: str

    @property
    def speaker(self) -> Speaker | None:
        """Who speaks, or None where nothing in the text tells."""
        return self._transcript.speaker_by_id(self.speaker_id)

    @property
    def span(self) -> Span:
        """From the first segment's first character to the last one's end."""
        return Span(start=self.segments[0].span.start, end=self.segments[-1].span.end)

    @property
    def runs(self) -> tuple[Run, ...]:
        """The segments' runs, shifted to offsets in this turn's text."""
        runs: list[Run] = []
        at = 0
        for segment in self.segments:
            runs += [Run(r.text_start + at, r.raw_start, r.length) for r in segment.runs]
            at += len(segment.text) + 1
        return tuple(runs)

    def raw_span(self, start: int, end: int) -> Span:
        """Raw span of `text[start:end]`; raises IndexError outside the text."""
        runs = self.runs
        if runs and end <= len(self.text):  # behind the last run there are joints at most
            said = runs[-1].text_start + runs[-1].length
            start, end = min(start, said), min(end, said)
        first, last = raw_span(runs, start, end)
        return span(first, last)

    def text_span(self, start: int, end: int) -> tuple[int, int]:
        """The slice of `text` that stands for the raw interval `[start, end)`."""
        return text_slice(self.runs, start, end)


class Part(Record):
    """One of several questions asked in one turn.

    `span` is the question in the raw text; `answers` are the raw spans of the
    passages that say they answer this part.
    """

    index: int
    span: Span
    text: Text
    answers: tuple[Span, ...] = ()


class QARecord(_Member):
    """A question and whatever answers it, as indexes into `Transcript.turns`.

    On a page that prints what is newest first, answers have the smaller indexes.
    `evidence` names the cues that tied it together; `follows` is the index of
    the record this one follows up.
    """

    index: int
    question_turns: tuple[int, ...]
    answer_turns: tuple[int, ...] = ()
    asker_id: str | None = None
    outlet: Text | None = None
    addressee_ids: tuple[str, ...] = ()
    answerer_ids: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    status: Status
    follows: int | None = None
    evidence: tuple[str, ...] = ()

    @property
    def question(self) -> str:
        """The question as said, turns joined by line breaks."""
        return self._text(self.question_turns)

    @property
    def answer(self) -> str:
        """The whole answer as said; empty if nobody answered."""
        return self._text(self.answer_turns)

    @property
    def asker(self) -> Speaker | None:
        """Who asks, as far as the text tells."""
        return self._transcript.speaker_by_id(self.asker_id)

    @property
    def answerers(self) -> tuple[Speaker, ...]:
        """Everybody who answers, in order of speaking."""
        return self._speakers(self.answerer_ids)

    @property
    def addressees(self) -> tuple[Speaker, ...]:
        """Everybody the question is explicitly put to."""
        return self._speakers(self.addressee_ids)

    def _text(self, indexes: tuple[int, ...]) -> str:
        return "\n".join(self._transcript.turns[i].text for i in indexes)

    def _speakers(self, ids: tuple[str, ...]) -> tuple[Speaker, ...]:
        found = (self._transcript.speaker_by_id(i) for i in ids)
        return tuple(s for s in found if s is not None)


class Removal(Record):
    """Raw text that is neither speech nor header, and the rule that says so."""

    span: Span
    kind: RemovalKind
    rule: str


class Diagnostic(Record):
    """Something a reader should know about the text or about the parse."""

    code: str
    message: Text
    span: Span | None = None
    severity: Severity = "warning"


class Transcript(Record):
    """Everything `parse()` found, and the raw text it found it in."""

    kind: Kind
    title: Text | None = None
    date: dt.date | None = None
    layout: str
    speakers: tuple[Speaker, ...] = ()
    turns: tuple[Turn, ...] = ()
    records: tuple[QARecord, ...] = ()
    removals: tuple[Removal, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    raw: Text
    edits: tuple[Edit, ...] = ()
    raw_sha256: str
    schema_version: str = SCHEMA_VERSION

    def model_post_init(self, _context: Any, /) -> None:
        """Give the records the way back that `record.question` and others take."""
        for group in (self.speakers, self.turns, self.records):
            for record in group:
                record._of = self

    @property
    def clean_text(self) -> str:
        """The raw text less spam, in simplified script: raw after `edits`."""
        return CleanText.of(self.raw, self.edits).text

    def speaker_by_id(self, speaker_id: str | None) -> Speaker | None:
        """The speaker with this id, or None."""
        return next((s for s in self.speakers if s.id == speaker_id), None)

    def speaker(self, name: str) -> Speaker:
        """The one speaker with this name, alias or outlet.

        Raises KeyError if there is none or more than one.
        """
        found = [s for s in self.speakers if name in (s.name, s.id)]
        found = found or [s for s in self.speakers if name in (*s.aliases, s.organization)]
        if len(found) != 1:
            raise KeyError(f"{len(found)} speakers are called {name!r}")
        return found[0]

    def raw_slice(self, of: Span | Segment | Turn | QARecord | Removal | Part) -> str:
        """The raw text behind a span, or behind anything that has one."""
        if isinstance(of, QARecord):
            turns = [self.turns[i] for i in (*of.question_turns, *of.answer_turns)]
            return self.raw[min(t.span.start for t in turns) : max(t.span.end for t in turns)]
        span = of if isinstance(of, Span) else of.span
        return self.raw[span.start : span.end]

    def segments(self) -> Iterator[Segment]:
        """All segments in the order of the text."""
        for turn in self.turns:
            yield from turn.segments

    def to_frame(
        self, table: Literal["turns", "records", "speakers", "removals"] = "turns"
    ) -> pd.DataFrame:
        """A pandas table, one row each; see `transcript_parse.export.frames`.

        Raises MissingExtra if pandas is not installed (extra `frames`).
        """
        from transcript_parse.export.frames import to_frame

        return to_frame(self, table)

    def _repr_html_(self) -> str:
        """What a notebook shows: the question/answer pairs, then who said what."""
        from transcript_parse.export.html import html

        return html(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read what `to_json` wrote."""
        return cls.model_validate_json(text)

    def to_json(self) -> str:
        """One line of JSON; `Transcript.from_json` reads it back without loss."""
        return self.model_dump_json()
