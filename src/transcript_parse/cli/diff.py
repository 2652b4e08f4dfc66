"""`transcript-parse diff`: what changed between two saved parses, or two packs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Annotated

import typer

from transcript_parse.cli.files import (
    Failures,
    put,
    saved_parses,
    text_of,
    warn,
    with_progress,
)
from transcript_parse.cli.packs import pack_of
from transcript_parse.evaluate import Change, Diff, Voice, diff
from transcript_parse.export.wording import UNKNOWN, first_words
from transcript_parse.model import Transcript
from transcript_parse.pipeline import parse
from transcript_parse.rules import Pack

Pair = tuple[Transcript, Transcript]

EXCERPT = 60  # terminal columns of the text a change is shown with


def run(
    old: Annotated[str, typer.Argument(metavar="OLD", help="Saved parses (.jsonl), or a pack.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same, later or other.")],
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE", help="Raw texts to parse with the packs OLD and NEW."),
    ] = None,
    examples: Annotated[
        int, typer.Option(min=0, help="Changes to show of each sort in each text.")
    ] = 3,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print all changes, one JSON object a text.")
    ] = False,
) -> None:
    """Compare two files that `parse` wrote, or what two packs make of the same texts.

    A pack is named as in `parse --pack`.
    """
    failures = Failures()
    if files:
        packs = pack_of(old, "OLD"), pack_of(new, "NEW")
        pairs = list(_parsed(packs, files, failures))
    else:
        pairs = _saved(_existing(old, "OLD"), _existing(new, "NEW"), failures)
    diffs = [(before, diff(before, after)) for before, after in pairs]
    if as_json:
        for transcript, found in diffs:
            line = {"raw_sha256": transcript.raw_sha256, **found.model_dump(mode="json")}
            put(json.dumps(line, ensure_ascii=False))
    else:
        _print(diffs, examples)
    failures.exit()


def _existing(name: str, hint: str) -> Path:
    path = Path(name)
    if not path.is_file():
        problem = f"{name!r} is no file (packs are compared on FILES: name some)"
        raise typer.BadParameter(problem, param_hint=hint)
    return path


def _saved(old: Path, new: Path, failures: Failures) -> list[Pair]:
    """The parses of texts that are in both files."""
    before = {t.raw_sha256: t for t in saved_parses(old, failures)}
    after = {t.raw_sha256: t for t in saved_parses(new, failures)}
    for here, there, path in ((before, after, old), (after, before, new)):
        if alone := len(here.keys() - there.keys()):
            warn(str(path), f"{alone} texts are only in this file")
    return [(t, after[sha]) for sha, t in before.items() if sha in after]


def _parsed(packs: tuple[Pack, Pack], files: list[str], failures: Failures) -> Iterator[Pair]:
    """Each text as the two packs parse it."""
    for file in with_progress(files):
        try:
            raw = text_of(file)
            yield parse(raw, pack=packs[0]), parse(raw, pack=packs[1])
        except Exception as error:  # the other files can still be compared
            failures.add(file, error)


def _print(diffs: list[tuple[Transcript, Diff]], examples: int) -> None:
    put(f"{len(diffs)} texts, {sum(bool(d.changes) for _, d in diffs)} of them changed")
    for unit in ("turns", "characters", "records"):
        tallies = [getattr(found, unit).model_dump() for _, found in diffs]
        counts = {kind: sum(t[kind] for t in tallies) for kind in (tallies or [{}])[0]}
        put(f"{unit:10}  " + "  ".join(f"{n} {kind}" for kind, n in counts.items()))
    for transcript, found in diffs:
        if found.changes and examples:
            put(f"\n{transcript.raw_sha256[:12]}  {transcript.title or ''}".rstrip())
            for line in _examples(transcript, found, examples):
                put(line)


def _examples(transcript: Transcript, found: Diff, limit: int) -> list[str]:
    lines: list[str] = []
    changes = sorted(found.changes, key=lambda c: (c.unit, c.kind))
    for _, group in groupby(changes, key=lambda c: (c.unit, c.kind)):
        alike = list(group)
        lines += [_line(transcript, change) for change in alike[:limit]]
        if len(alike) > limit:
            lines.append(f"  and {len(alike) - limit} more")
    return lines


def _line(transcript: Transcript, change: Change) -> str:
    text = first_words(transcript.raw_slice(change.span), EXCERPT)
    voices = f"{_voice(change.before)} -> {_voice(change.after)}: "
    place = f"{change.span.start}-{change.span.end}"
    shown = "" if change.unit == "record" else voices
    return f"  {change.unit} {change.kind} {place}: {shown}{text}"


def _voice(voice: Voice | None) -> str:
    if voice is None:
        return "nobody"
    return f"{voice.name or voice.organization or UNKNOWN} ({voice.role})"
