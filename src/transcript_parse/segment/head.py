"""What stands before the first label, and speeches that have no label at all."""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import NoiseRule
from transcript_parse.segment.furniture import Furniture, Noise, is_sentence
from transcript_parse.segment.layout import Opening
from transcript_parse.segment.lines import Line
from transcript_parse.text import Piece

_BREADCRUMB = re.compile(r"[>»›|]+\s*\S+\s*[>»›|]|\S\s*[>»›]\s*\S")
_MENU = re.compile(
    r"(?:\S[ \u3000]{2,}\S+?){3}|^(?:[\u4e00-\u9fff]{1,8}[ \u3000]){7,}[\u4e00-\u9fff]{1,8}"
)  # links side by side
_HEAD = 40  # lines looked through for a title where no label ends the head


_LEDE = 3  # finished paragraphs that may tell of the event before somebody greets


class Head(NamedTuple):
    """The title and the noise before the first turn, and what is spoken there."""

    title: Piece | None
    noise: list[Noise]
    speech: list[Piece]


def read_head(
    text: str,
    lines: list[Line],
    fields: dict[str, str],
    rules: Furniture,
    captions: dict[int, NoiseRule],
    lex: Lexicon,
    openings: list[Opening],
) -> Head:
    """Classify the lines in front of the first turn; where there is none, up to the title."""
    found = find_title(text, lines[:_HEAD], rules, captions, lex)
    if fields.get("title") and (found is None or text[lines[found].start] != "#"):
        found = None
    noise: list[Noise] = []
    title: Piece | None = None
    prose: list[Line] = []
    if not openings:
        lines = lines[: found + 1] if found is not None else []
    for n, line in enumerate(lines):
        rule = rules.head.match(text, line.start, line.end) or captions.get(n)
        if n == found:
            title = (line.start, line.end)
            noise.append(Noise(*title, "title", "title"))
        elif rule:
            noise.append(Noise(line.start, line.end, rule.kind, rule.name))
        elif found is not None and n < found:
            noise.append(Noise(line.start, line.end, "chrome", "before the title"))
        elif is_sentence(text, line) or (prose and line is not lines[-1]):
            prose.append(line)
        else:
            noise.append(Noise(line.start, line.end, "chrome", "head"))
    if prose and openings:
        greets = (n for n, p in enumerate(prose) if lex.says("salutation", text[p.start : p.end]))
        first = next(greets, 0)
        told = sum(text[p.end - 1] in _CLOSING for p in prose[:first])
        if told <= _LEDE or _is_spoken(text, prose, title, fields, lex, openings):
            noise += [Noise(p.start, p.end, "lede", "lede") for p in prose[:first]]
            prose = prose[first:]
    if prose and openings and _is_spoken(text, prose, title, fields, lex, openings):
        return Head(title, noise, [(p.start, p.end) for p in prose])
    noise += [Noise(p.start, p.end, "lede", "lede") for p in prose if openings]
    return Head(title, noise, [])


def find_title(
    text: str,
    lines: list[Line],
    rules: Furniture,
    captions: dict[int, NoiseRule],
    lex: Lexicon,
) -> int | None:
    """The line that is the title: a heading, or the first that names an event."""
    candidates = [
        n
        for n, line in enumerate(lines)
        if line.end - line.start <= 120
        and (text[line.end - 1] not in "。！!；;，," or text[line.start] == "#")
        and not rules.tail.match(text, line.start, line.end)
        and ((rule := captions.get(n)) is None or _names_a_session(rule))
        and not rules.head.match(text, line.start, line.end)
        and not (
            len(text[line.start : line.end].split("/")) > 2
            and "://" not in text[line.start : line.end]
        )
    ]
    for n in candidates:
        if text.startswith("# ", lines[n].start):
            return n
    named = []
    for n in candidates:
        line = lines[n]
        content = text[line.start : line.end]
        if (
            len(content) >= 6
            and lex.says("title", content)
            and content[-1] not in "。；;：:"
            and "。" not in content
            and not _BREADCRUMB.search(content)
            and not _MENU.search(content)
            and not _is_field(content, lex)
        ):
            named.append(n)
    if named:
        return max(named, key=lambda n: (*_tells(text[lines[n].start : lines[n].end], lex), -n))
    return next(
        (
            n
            for n in candidates
            if n < 4
            and 6 <= lines[n].end - lines[n].start <= 60
            and not _BREADCRUMB.search(text, lines[n].start, lines[n].end)
            and not _MENU.search(text[lines[n].start : lines[n].end])
            and text[lines[n].end - 1] not in ":："
        ),
        None,
    )


def _tells(heading: str, lex: Lexicon) -> tuple[bool, bool]:
    """How much a line says of the event: whether it names somebody, and the kind of event."""
    named = lex.introduces(heading) or bool(lex.says("event of somebody", heading))
    return named, bool(lex.says("conference", heading))


_NO_SPEAKER = -3.0  # weight of a label that is the name of a field
_FIELD = re.compile(r"([^\s:：]{1,8})[:：]")


def _is_field(content: str, lex: Lexicon) -> bool:
    """Whether a line says who chairs or attends, or explains a short label."""
    field = _FIELD.match(content)
    if field is None:
        return False
    verdict = lex.verdict(field[1])
    return len(field[1]) == 1 or verdict.role is not None or verdict.weight <= _NO_SPEAKER


def _names_a_session(rule: NoiseRule) -> bool:
    """Whether what a rule takes away parts sessions, and may be the title of the first."""
    return rule.ends_turn and rule.kind == "editorial"


def _is_spoken(
    text: str,
    prose: list[Line],
    title: Piece | None,
    fields: dict[str, str],
    lex: Lexicon,
    openings: list[Opening],
) -> bool:
    """Whether unlabelled prose before the first label is somebody's speech.

    It is if it greets the audience, and no site that shows the event does. It is not if it
    tells of the event. In
    between: a spokesperson named in the title announces before the questions.
    """
    greeting = [text[p.start : p.end] for p in prose[:2]]
    if any(lex.says("salutation", p) and not lex.says("broadcast", p) for p in greeting):
        return True
    if any(lex.says("lede", text[p.start : p.end]) for p in prose):
        return False
    heading = text[title[0] : title[1]] if title else fields.get("title", "")
    return bool(openings) and lex.introduces(heading) and bool(lex.says("conference", heading))


class Address(NamedTuple):
    """A speech without labels."""

    noise: list[Noise]
    speech: list[Piece]


def find_address(
    text: str, lines: list[Line], head: Head, rules: Furniture, lex: Lexicon
) -> Address | None:
    """The speech, if the whole text is one person's address; else None."""
    title = text[head.title[0] : head.title[1]] if head.title else ""
    start = next(
        (n for n, line in enumerate(lines) if head.title and line.start > head.title[0]),
        len(lines) if head.title else 0,
    )
    noise = [x for x in head.noise if head.title and x.start <= head.title[1]]
    body: list[Line] = []
    greeted = False
    for n, line in enumerate(lines[start:], start):
        before = None if body else _before_speech(text, line, rules, lex)
        if before:
            noise.append(before)
            continue
        body.append(line)
        greeted = greeted or bool(lex.says("salutation", text[line.start : line.end]))
        if len(body) == 3:
            body += lines[n + 1 :]
            break
    if not body or not (greeted or lex.says("address", title)):
        return None
    end = next(
        (n for n, line in enumerate(body) if n and rules.tail.match(text, line.start, line.end)),
        len(body),
    )
    while end > 1 and not is_sentence(text, body[end - 1]):
        end -= 1
    if end < len(body):
        noise.append(Noise(body[end].start, body[-1].end, "chrome", "tail"))
    speech: list[Piece] = []
    for run in _runs(text, body[:end]):
        if len(run) >= 4 and _fragment(text, run[0]):
            if text[run[-1].start] == "#":  # a heading belongs to what follows it
                speech.append((run[-1].start, run[-1].end))
                run = run[:-1]
            noise += [Noise(x.start, x.end, "infographic", "run of fragments") for x in run]
        else:
            speech += [(x.start, x.end) for x in run]
    return Address(noise, speech) if speech else None


def _before_speech(text: str, line: Line, rules: Furniture, lex: Lexicon) -> Noise | None:
    """What a line between the title and a speech is, if it does not begin the speech."""
    start, end, _ = line
    rule = rules.head.match(text, start, end) or rules.line.match(text, start, end)
    if rule:
        return Noise(start, end, rule.kind, rule.name)
    if lex.says("salutation", text[start:end]):
        return None
    if lex.says("lede", text[start:end]):
        return Noise(start, end, "lede", "lede")
    if not is_sentence(text, line) and text[start] != "#":
        return Noise(start, end, "caption", "head")
    return None


_LIST_MARKS = ("- ", "* ", "#")
_CLOSING = frozenset("。！？!?….")


def _fragment(text: str, line: Line) -> bool:
    """Whether a line is a piece of a chart or a list rather than of a speech."""
    start, end, _ = line
    if text.startswith(_LIST_MARKS, start, end) or not is_sentence(text, line):
        return True
    if end - start >= 40 or text[end - 1] in _CLOSING:
        return False
    content = text[start:end]
    return not any(c in content for c in "。！？")


def _runs(text: str, lines: list[Line]) -> list[list[Line]]:
    """Lines grouped into runs of sentences and runs of fragments."""
    return [list(run) for _, run in groupby(lines, lambda line: _fragment(text, line))]
