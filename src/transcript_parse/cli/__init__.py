"""The command `transcript-parse`; each subcommand is a module of its own."""

from __future__ import annotations

import sys

from transcript_parse.errors import MissingExtra, require

__all__ = ["main"]


def main() -> None:
    """Run the command line and exit.

    0: all is fine; 1: some file failed, the others are done; 2: wrong usage, or
    the extra `cli` is not installed.
    """
    try:
        require("typer", "cli")
        require("rich", "cli")
    except MissingExtra as error:
        print(f"transcript-parse: {error}", file=sys.stderr)
        raise SystemExit(2) from None
    from transcript_parse.cli.app import app

    app(prog_name="transcript-parse")
