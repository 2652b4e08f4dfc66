"""What venues print is said by packs; the engine has no words of its own."""

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "transcript_parse"
FILES = sorted(p for p in SOURCE.rglob("*.py") if SOURCE / "packs" not in p.parents)
HANZI = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
BLOCK = ("\u4e00", "\u9fff")
"""The bounds of the block of hanzi, in `[...-...]` or in a comparison: no words."""

ALLOWED = {
    "segment/gates.py": ("丏㐬", "characters no pattern names, to ask what it makes of any other"),
    "segment/forms.py": ("丨", "a hanzi that pages print as a bar"),
}
"""The hanzi a file may hold (None: any), and why."""


def hanzi(path: Path) -> dict[str, int]:
    """The hanzi in a file's strings and where the first one stands, docstrings left out."""
    tree = ast.parse(path.read_text("utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    found: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            text = node.value.replace("-".join(BLOCK), "")
            for char in HANZI.findall(text if text not in BLOCK else ""):
                found.setdefault(char, node.lineno)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_no_words_of_a_venue(path: Path) -> None:
    allowed, _ = ALLOWED.get(str(path.relative_to(SOURCE)), ("", ""))
    if allowed is not None:
        found = hanzi(path)
        assert not {c: line for c, line in found.items() if c not in allowed}
        assert not set(allowed) - set(found), "no longer needed"


def test_the_allowed_files_are_there() -> None:
    for name, (_, reason) in ALLOWED.items():
        assert hanzi(SOURCE / name)
        assert reason
