"""The subcommands, put together."""

from __future__ import annotations

import typer

from transcript_parse.cli import check, diff, explain, parse, score

app = typer.Typer(
    help="Who said what in a press conference, and which answer belongs to which question.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("parse")(parse.run)
app.command("explain")(explain.run)
app.command("score")(score.run)
app.command("diff")(diff.run)
app.command("check")(check.run)
