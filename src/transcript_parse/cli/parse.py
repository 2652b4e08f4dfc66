"""`transcript-parse parse`: raw texts in, JSON Lines or a listing out."""

from __future__ import annotations

import shutil
from enum import StrEnum
from typing import Annotated

import typer

from transcript_parse.cli.files import Failures, put, text_of, with_progress
from transcript_parse.cli.packs import METAVAR, pack_of
from transcript_parse.export.listing import listing
from transcript_parse.model import Transcript
from transcript_parse.pipeline import parse


class Script(StrEnum):
    """What becomes of traditional script."""

    simplify = "simplify"
    keep = "keep"


def run(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE", help="Raw texts; - is standard input.")
    ],
    pretty: Annotated[
        bool, typer.Option("--pretty", help="Print a readable listing, not JSON Lines.")
    ] = False,
    pack: Annotated[str | None, typer.Option(metavar=METAVAR, help="Rules to use.")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="A text with something wrong is a failed file.")
    ] = False,
    script: Annotated[Script, typer.Option(help="Traditional script.")] = Script.simplify,
) -> None:
    """Print one JSON object a text: speakers, turns, question/answer records."""
    rules = pack_of(pack)
    failures = Failures()
    for file in with_progress(files):
        try:
            transcript = parse(
                text_of(file),
                pack=rules,
                script="keep" if script is Script.keep else "simplify",
                strict=strict,
            )
            shown = _listed(transcript, file, files) if pretty else transcript.to_json()
        except Exception as error:  # whatever it is, the other files are to be parsed
            failures.add(file, error)
            continue
        put(shown)
    failures.exit()


def _listed(transcript: Transcript, file: str, files: list[str]) -> str:
    columns = shutil.get_terminal_size((100, 24)).columns
    heading = f"== {file}\n" if len(files) > 1 else ""
    return heading + listing(transcript, columns)
