"""An explanation for people: in a terminal, and in a notebook."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from transcript_parse.explain.steps import Explanation, Reading, Step
from transcript_parse.export.wording import first_words

TEXT = 72  # columns of a step's own text
BEATEN = 3  # beaten readings worth showing, the likeliest first
INDENT = " " * 4


def as_text(explanation: Explanation) -> str:
    """The steps, one below the other."""
    return "\n".join("\n".join(_told(step)) for step in _once(explanation))


def _once(explanation: Explanation) -> Iterator[Step]:
    """The steps without the removals of whole lines, which the lines tell of already."""
    lines = {(s.start, s.end, s.rule) for s in explanation if s.kind == "line"}
    for step in explanation:
        if step.kind != "removal" or (step.start, step.end, step.rule) not in lines:
            yield step


def _told(step: Step) -> Iterator[str]:
    place = f"{step.start}-{step.end}"
    yield f"{place:12}{first_words(step.text, TEXT)}".rstrip()
    rule = f" [{step.rule}]" if step.rule else ""
    yield f"{INDENT}{step.decision}{rule}"
    for reading in step.chosen:
        yield f"{INDENT}because {_reading(reading)}"
    for reading in _likeliest(step):
        yield f"{INDENT}rather than {_reading(reading)} ({reading.why})"
    for evidence in step.evidence:
        yield f"{INDENT}because {evidence}"


def _likeliest(step: Step) -> list[Reading]:
    return sorted(step.beaten, key=lambda r: -r.odds)[:BEATEN]


def _reading(reading: Reading) -> str:
    if not reading.evidence:
        return f"{reading.form!r} with label {reading.label!r}"
    weights = ", ".join(f"{name} {weight:+.1f}" for name, weight in reading.evidence)
    return f"{reading.form!r} with label {reading.label!r} {reading.odds:+.1f}: {weights}"


def as_html(explanation: Explanation) -> str:
    """A table of the steps; what was beaten is folded away."""
    rows = "".join(_row(step) for step in _once(explanation))
    head = "<tr><th>span</th><th>text</th><th>decision</th><th>rule</th><th>evidence</th></tr>"
    table = f"<thead>{head}</thead><tbody>{rows}</tbody>"
    return f'<table class="transcript-parse-explain">{table}</table>'


def _row(step: Step) -> str:
    reasons = [_reading(r) for r in step.chosen] + list(step.evidence)
    evidence = "<br>".join(map(escape, reasons))
    if step.beaten:
        beaten = "<br>".join(escape(f"{_reading(r)} ({r.why})") for r in _likeliest(step))
        evidence += f"<details><summary>{len(step.beaten)} beaten</summary>{beaten}</details>"
    cells = [
        f"{step.start}–{step.end}",
        escape(first_words(step.text, TEXT)),
        escape(step.decision),
        escape(step.rule),
        evidence,
    ]
    return "<tr>" + "".join(f'<td style="text-align:left">{c}</td>' for c in cells) + "</tr>"
