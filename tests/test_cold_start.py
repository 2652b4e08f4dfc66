"""What importing the library and parsing a page does not load: it is not needed there."""

import json
import subprocess
import sys
from itertools import product

import pytest

from transcript_parse.late import late
from transcript_parse.packs import default
from transcript_parse.rules import LETTER, PatternRule

LATER = (
    "importlib.metadata",  # asks for every installed package; also a mark of pydantic's validators
    "tomllib",
    "typer",
    "rich",
    "pandas",
    "transcript_parse.check",
    "transcript_parse.cli",
    "transcript_parse.evaluate",
    "transcript_parse.export",
    "transcript_parse.readers",
)
PAGE = "主持人：各位好，请提问。\n记者：请问怎么办？\n局长 甘某某：我们会办好。\n"


def fresh(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout


def test_what_a_plain_parse_leaves_alone() -> None:
    code = (
        f"import json, sys, transcript_parse as t\nt.parse({PAGE!r})\n"
        "from transcript_parse.packs import default\n"
        "late = [r.name for r in default().rules if getattr(r, 'latin', False)"
        " and r.type != 'opening']\n"  # those are tried on each line: it costs no more
        "compiled = [r.name for r in default().rules if 'compiled' in r.__dict__]\n"
        "print(json.dumps([sorted(sys.modules), late, compiled]))"
    )
    modules, latin, compiled = json.loads(fresh(code))
    assert not set(LATER) & set(modules)
    assert len(latin) > 20
    assert not set(latin) & set(compiled), "English patterns compiled for a page without letters"


@pytest.mark.parametrize("module", ["zh.cues", "zh", "en", "campaigns", "quantities"])
def test_built_in_rules_are_vouched_for_whatever_is_imported_first(module: str) -> None:
    code = (
        f"import transcript_parse.packs.{module}\n"
        "from transcript_parse.packs import default\n"
        "print(all(r.vouched for r in default().rules))"
    )
    assert fresh(code) == "True\n"


@pytest.mark.parametrize(
    "rule",
    [r for r in default().rules if isinstance(r, PatternRule) and r.latin],
    ids=lambda r: r.name,
)
def test_what_is_not_asked_without_letters_would_have_nothing_to_say(rule: PatternRule) -> None:
    pieces = ("", " ", "\n", "#", "1", "甘", "。", "，", "（", ")", "[", ".", ":", "-", "“")
    for parts in product(pieces, repeat=4):
        text = "".join(parts)
        assert not LETTER.search(text)
        assert not rule.accepts(text), text


def test_a_late_pattern_is_the_pattern() -> None:
    pattern = late(r"(?P<a>\d)\s", 0)
    assert pattern.pattern == r"(?P<a>\d)\s"
    assert pattern.groupindex == {"a": 1}
    assert [m["a"] for m in pattern.finditer("1 2 ")] == ["1", "2"]
    assert pattern.sub("-", "1 2 ") == "--"
    assert pattern.match("x") is None
