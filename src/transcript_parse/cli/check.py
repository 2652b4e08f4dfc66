"""`transcript-parse check`: what is wrong with a pack of rules."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from transcript_parse.check import Finding, check
from transcript_parse.cli.files import Failures, put, text_of
from transcript_parse.cli.packs import METAVAR, pack_alone
from transcript_parse.errors import RuleError


def run(
    pack: Annotated[str, typer.Argument(metavar=METAVAR, help="The rules to check.")],
    files: Annotated[
        list[str] | None, typer.Argument(metavar="FILE", help="Raw texts to try them on.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object a finding.")
    ] = False,
) -> None:
    """Run all examples; report dead, shadowed, contradictory and slow rules.

    Exit code 1 if there are errors (remarks are none), 2 for wrong usage.
    """
    failures = Failures()
    texts = []
    for file in files or ():
        try:
            texts.append(text_of(file))
        except OSError as error:
            failures.add(file, error)
    try:
        rules = pack_alone(pack)
    except RuleError as error:
        _print(
            [Finding("example", error.rule or pack, error.problem, None, error.example)], as_json
        )
        raise typer.Exit(1) from None
    found = check(rules, texts)
    _print(found, as_json)
    errors = sum(f.serious for f in found)
    if not as_json:
        count = f"{errors} errors, {len(found) - errors} remarks"
        put(f"{rules.name}: {len(rules.rules)} rules, {count}")
    failures.count += errors
    failures.exit()


def _print(found: list[Finding], as_json: bool) -> None:
    for finding in found:
        said = finding._asdict() | {"serious": finding.serious}
        put(json.dumps(said, ensure_ascii=False) if as_json else str(finding))
