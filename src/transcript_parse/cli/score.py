"""`transcript-parse score`: how near parses are to gold annotations."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from transcript_parse.cli.files import Failures, put, saved_parses, text_of, walked, with_progress
from transcript_parse.cli.packs import METAVAR, pack_of
from transcript_parse.evaluate import Averages, Gold, Scores, average, score
from transcript_parse.model import Transcript
from transcript_parse.pipeline import parse
from transcript_parse.rules import Pack

WIDTH = 150  # columns of a table that nobody watches


def run(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="GOLD|FILE",
            exists=True,
            help="Gold annotations (.json), raw texts, saved parses (.jsonl), folders of them.",
        ),
    ],
    details: Annotated[bool, typer.Option("--details", help="A row for each text.")] = False,
    families: Annotated[
        bool, typer.Option("--families", help="A row for each family (venue or source).")
    ] = False,
    pack: Annotated[
        str | None, typer.Option(metavar=METAVAR, help="Rules to parse raw texts with.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print every figure as JSON.")] = False,
) -> None:
    """Measure parses against gold annotations, which name their text and its hash.

    A saved parse of the text is measured as it is; otherwise the raw text is
    parsed. A text that cannot be parsed counts 0 throughout.
    """
    failures = Failures()
    rows = _scored(paths, pack_of(pack), failures)
    if not rows:
        failures.exit()
        raise typer.BadParameter("no gold annotation with its text or its parse among these")
    means = average(rows)
    if as_json:
        put(json.dumps(_figures(rows, means), ensure_ascii=False, indent=1))
    else:
        _print(rows if details else {}, means, families)
    failures.exit()


def _scored(paths: list[Path], pack: Pack, failures: Failures) -> dict[str, Scores]:
    """Each gold's scores, by the gold file's name."""
    texts: dict[str, list[Path]] = defaultdict(list)
    parses: dict[str, Transcript] = {}
    golds: list[Path] = []
    for path in walked(paths):
        if path.suffix == ".json":
            golds.append(path)
        elif path.suffix == ".jsonl":
            parses |= {t.raw_sha256: t for t in saved_parses(path, failures)}
        else:
            texts[path.name].append(path)
    rows: dict[str, Scores] = {}
    for file in with_progress([str(path) for path in golds]):
        try:
            gold = Gold.read(file)
        except (OSError, ValueError) as error:
            failures.add(file, error)
            continue
        raw = _text(gold, texts[gold.file])
        if gold.sha256 not in parses and raw is None:
            failures.add(file, f"no text or parse of {gold.file} with its hash")
            continue
        try:
            transcript = parses.get(gold.sha256) or parse(raw or "", pack=pack)
            rows[Path(file).stem] = score(gold, transcript)
        except Exception as error:  # it counts, as a failure
            failures.add(file, error)
            rows[Path(file).stem] = Scores.failed()
    return rows


def _text(gold: Gold, candidates: list[Path]) -> str | None:
    for path in candidates:
        text = text_of(str(path))
        if hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() == gold.sha256:
            return text
    return None


def _figures(rows: Mapping[str, Scores], means: Averages) -> dict[str, object]:
    documents = {name: row.model_dump(exclude_none=True) for name, row in rows.items()}
    return means.model_dump(exclude_none=True) | {"documents": documents}


def _print(rows: Mapping[str, Scores], means: Averages, families: bool) -> None:
    table = Table(box=None, pad_edge=False)
    table.add_column("", no_wrap=True)
    for name in Scores.model_fields:
        table.add_column(name, justify="right", no_wrap=True)
    named = [*rows.items(), *(means.families.items() if families else ())]
    named += [("mean of texts", means.by_document), ("mean of families", means.by_family)]
    for name, row in named:
        figures = row.model_dump().values()
        table.add_row(name, *("-" if f is None else f"{f:.3f}" for f in figures))
    width = None if Console().is_terminal else WIDTH
    Console(width=width, highlight=False).print(table)
