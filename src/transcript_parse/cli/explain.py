"""`transcript-parse explain`: why each line became what it is."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from transcript_parse.cli.files import Failures, put, text_of
from transcript_parse.cli.packs import METAVAR, pack_of
from transcript_parse.explain import Explanation, Step, explain


def run(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A raw text; - is standard input.")],
    at: Annotated[
        str | None, typer.Option(metavar="N[-M]", help="Only what concerns these raw offsets.")
    ] = None,
    line: Annotated[int | None, typer.Option(min=1, help="Only what concerns this line.")] = None,
    pack: Annotated[str | None, typer.Option(metavar=METAVAR, help="Rules to use.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a step.")] = False,
) -> None:
    """Print each decision with the rule and the evidence behind it."""
    rules = pack_of(pack)
    failures = Failures()
    try:
        explanation = explain(text_of(file), pack=rules)
    except OSError as error:
        failures.add(file, error)
        failures.exit()
        return
    if at is not None:
        explanation = explanation.at(*_offsets(at))
    if line is not None:
        explanation = _on_line(explanation, line)
    if as_json:
        for step in explanation:
            put(_json(step))
    else:
        put(str(explanation))


def _offsets(said: str) -> tuple[int, int | None]:
    start, _, end = said.partition("-")
    try:
        return int(start), int(end) if end else None
    except ValueError:
        raise typer.BadParameter(f"{said!r} is no offset", param_hint="--at") from None


def _on_line(explanation: Explanation, number: int) -> Explanation:
    lines = explanation.transcript.raw.splitlines(keepends=True)
    if number > len(lines):
        raise typer.BadParameter(f"the text has {len(lines)} lines", param_hint="--line")
    start = sum(map(len, lines[: number - 1]))
    return explanation.at(start, start + len(lines[number - 1]))


def _json(step: Step) -> str:
    text = json.dumps(step.as_dict(), ensure_ascii=False)
    return text.encode("utf-8", "replace").decode()
