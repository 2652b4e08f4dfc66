import json
from pathlib import Path
from typing import Any

import pytest

from transcript_parse import Pack
from transcript_parse.check import check
from transcript_parse.packs import BUILT_IN, built_in, default
from transcript_parse.rules import (
    CueRule,
    LabelRule,
    NoiseRule,
    OpeningRule,
    StampRule,
    WordsRule,
)

DIAMOND = OpeningRule(name="diamond", pattern="◆(?P<label>[^◆\n]{1,20})◆", matches=("◆甘某某◆好",))


def problems(*rules: Any, texts: tuple[str, ...] = ()) -> list[tuple[str, str, str | None]]:
    found = check(Pack(name="mine", rules=rules), texts)
    return [(f.problem, f.rule, f.rival) for f in found if f.problem != "unused"]


@pytest.mark.parametrize("name", BUILT_IN)
def test_nothing_is_wrong_with_a_built_in_pack(name: str) -> None:
    assert list(map(str, check(built_in(name)))) == []


def test_nothing_is_wrong_with_the_built_in_packs_together(monkeypatch: pytest.MonkeyPatch) -> None:
    # how long the patterns take was tried pack by pack
    monkeypatch.setattr("transcript_parse.check.packs.growth", lambda _: None)
    assert list(map(str, check(default()))) == []


@pytest.mark.parametrize(
    "rule",
    [
        CueRule(name="a", sense="question", pattern=r"\w+[^\w？]$", matches=("问。",)),
        LabelRule(name="a", pattern=r"(\w|\w\w)+\W", weight=1, matches=("甘，",)),
        NoiseRule(name="a", kind="caption", where="inline", pattern=r"^\s*[图文]", matches=("图",)),
        OpeningRule(name="a", pattern=r"(?:\s*\s)*\S$", matches=("甘",)),
    ],
    ids=lambda r: r.type,
)
def test_a_pattern_that_is_slow_on_long_texts(rule: Any) -> None:
    assert ("slow", "a", None) in problems(rule)


def test_a_pack_with_nothing_wrong() -> None:
    assert problems(DIAMOND) == []


def test_an_example_that_fails() -> None:
    wrong = DIAMOND.model_copy(update={"rejects": ("◆甘某某◆好",)})
    (found,) = check(Pack(name="mine", rules=(wrong,)))
    assert (found.problem, found.example, found.serious) == ("example", "◆甘某某◆好", True)
    assert str(found) == (
        "example: diamond: matches '◆甘某某◆' in '◆甘某某◆好', which it should reject"
    )


def test_dead_rules() -> None:
    cue = CueRule(name="a", sense="qestion", pattern="问", matches=("问",))
    assert problems(cue, LabelRule(name="b", pattern="甘", weight=0, matches=("甘",))) == [
        ("dead", "a", None),
        ("dead", "b", None),
    ]
    stamp = OpeningRule(name="c", pattern=r"(?P<stamp>\d点)", matches=("3点",))
    assert problems(stamp) == [("dead", "c", None)]


def test_shadowed_rules() -> None:
    label = LabelRule(name="a", pattern="邢某.", weight=1, matches=("邢某某",))
    heavier = LabelRule(name="b", pattern="邢某+", weight=2, matches=("邢某某",))
    title = WordsRule(name="c", sense="title", words=("局长",))
    stamp = StampRule(name="d", pattern=r"\d\d:\d\d", matches=("10:23",))
    opening = DIAMOND.model_copy(update={"name": "e", "weight": 5.0})
    assert problems(label, heavier, title, stamp, DIAMOND, opening) == [
        ("shadowed", "a", "b"),
        ("shadowed", "c", None),
        ("shadowed", "d", "clock"),
        ("shadowed", "diamond", "e"),
    ]


def test_conflicts() -> None:
    asks = LabelRule(name="a", pattern="邢某.", weight=1, role="reporter", matches=("邢某某",))
    answers = LabelRule(name="b", pattern="邢某+", weight=1, role="official", matches=("邢某某",))
    noise = NoiseRule(name="c", kind="caption", pattern="◆.*", matches=("◆会场",))
    found = problems(asks, answers, noise, DIAMOND)
    assert ("conflict", "b", "a") in found
    assert ("conflict", "diamond", "c") in found
    again = OpeningRule(name="diamond", pattern="☆", matches=("☆",))
    assert ("conflict", "diamond", None) in problems(DIAMOND, again)


def test_what_only_texts_show() -> None:
    raw = "发布会\n\n★邢某某：各位好，现在请提问。\n★甘某某：请问有何评论？\n★邢某某：没有评论。\n"
    rule = LabelRule(name="a", pattern="甘.*", weight=1, role="official", matches=("甘某",))
    other = LabelRule(name="b", pattern=".某某", weight=2, role="official", matches=("乙某某",))
    assert problems(rule, other) == []
    assert problems(rule.model_copy(update={"matches": ()}), other, texts=(raw,)) == [
        ("untested", "a", None),
    ] or ("shadowed", "a", "b") in problems(
        rule.model_copy(update={"matches": ()}), other, texts=(raw,)
    )
    unused = check(Pack(name="mine", rules=(DIAMOND,)), [raw])
    assert [(f.problem, f.serious) for f in unused] == [("unused", False)]


# --- on the command line


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Any:
    pytest.importorskip("typer", reason="the extra cli is not installed")
    from typer.testing import CliRunner

    from transcript_parse.cli.app import app

    return CliRunner().invoke(app, ["check", *arguments])


def test_the_command(folder: Path) -> None:
    (folder / "good.toml").write_text(Pack(name="good", rules=(DIAMOND,)).to_toml(), "utf-8")
    result = run("good.toml")
    assert (result.exit_code, result.stdout) == (0, "good: 1 rules, 0 errors, 0 remarks\n")
    (folder / "page.txt").write_text("没有人发言。", "utf-8")
    result = run("good.toml", "page.txt")
    assert result.exit_code == 0
    assert "unused: diamond: it matches nothing in the given texts" in result.stdout


def test_the_command_finds_errors(folder: Path) -> None:
    dead = CueRule(name="a", sense="qestion", pattern="问", matches=("问",))
    (folder / "bad.toml").write_text(Pack(name="bad", rules=(dead,)).to_toml(), "utf-8")
    result = run("--json", "bad.toml")
    assert result.exit_code == 1
    (finding,) = map(json.loads, result.stdout.splitlines())
    assert finding["problem"] == "dead"
    assert "did you mean 'question'" in finding["message"]
    text = (folder / "bad.toml").read_text("utf-8").replace('["问"]', '["答"]')
    (folder / "bad.toml").write_text(text, "utf-8")
    result = run("bad.toml")
    assert result.exit_code == 1
    assert result.stdout == "example: a: does not match its example '答'\n"


def test_wrong_usage() -> None:
    assert run("none.toml").exit_code == 2
    assert run("nobody").exit_code == 2
    assert run().exit_code == 2


def test_a_pattern_that_is_slow_on_a_page_is_told() -> None:
    slow = OpeningRule(name="slow", pattern="~(?P<name>(?:甲|甲甲)+)[乙丙]", matches=("~甲乙",))
    found = check(Pack(name="a", rules=(slow,)), ["~" + "甲" * 300])
    assert "slow" in {f.problem for f in found if f.rule == "slow"}
