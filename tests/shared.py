"""The annotated material in ../shared, where it lies beside the checkout."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"

needed = pytest.mark.skipif(
    not (SHARED / "gold").is_dir(),
    reason=f"needs the annotated pages in {SHARED}, which are not part of the repository",
)


def golds(folder: str | None = None) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Name, raw text and gold of each annotated page, of `seeds` or `corpus` only if asked."""
    for path in sorted((SHARED / "gold").glob("*.json")):
        gold = json.loads(path.read_bytes())
        for where in (folder,) if folder else ("seeds", "corpus"):
            text = SHARED / where / gold["file"]
            if text.is_file():
                yield path.stem, text.read_bytes().decode("utf-8"), gold
