"""Reading what was named on the command line; saying what went wrong with it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import track

from transcript_parse.model import Transcript
from transcript_parse.readers import decode

MANY = 10  # files from which on it is worth telling how far we are


class Failures:
    """Complaints about files, each on one line of stderr; they decide the exit code."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, file: str, error: object) -> None:
        """Report one file that failed."""
        self.count += 1
        warn(file, _reason(error))

    def exit(self) -> None:
        """End the command with 1 if anything failed; otherwise go on."""
        if self.count:
            raise typer.Exit(1)


def warn(file: str, message: str) -> None:
    """Say something about a file on stderr."""
    typer.echo(f"{file}: {message}", err=True)


def put(text: str) -> None:
    """Print on stdout, in UTF-8 wherever it goes."""
    typer.echo(text.encode("utf-8", "replace"))


def text_of(file: str) -> str:
    """A file's text (`-` is standard input), with a warning if bytes make none.

    Raises OSError if it cannot be read.
    """
    decoded = decode(sys.stdin.buffer.read() if file == "-" else Path(file))
    if decoded.undecoded:
        count = sum(end - start for start, end in decoded.undecoded)
        warn(file, f"{count} bytes are not {decoded.encoding} (kept as lone surrogates)")
    return decoded.text


def saved_parses(path: str | Path, failures: Failures) -> Iterator[Transcript]:
    """The transcripts of a JSON Lines file; a line that is none is a failure."""
    try:
        lines = Path(path).read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        failures.add(str(path), error)
        return
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield Transcript.from_json(line)
        except ValueError as error:
            failures.add(f"{path}:{number}", f"no saved parse: {error}")


def walked(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and all files in the folders, in a stable order."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file())
        else:
            yield path


def with_progress(files: Sequence[str]) -> Iterable[str]:
    """The files, with a bar on stderr if there are many and somebody is watching."""
    console = Console(stderr=True)
    if len(files) < MANY or not console.is_terminal or sys.stdout.isatty():
        return files
    return track(files, description="", console=console, transient=True)


def _reason(error: object) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    if isinstance(error, ValueError) or not isinstance(error, Exception):
        return " ".join(str(error).split())
    return f"{type(error).__name__}: {error}"  # a bug of ours; the next file may be fine
