import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("typer", reason="the extra cli is not installed")

from typer.testing import CliRunner, Result

from tests.handmade import Block, Page, conference
from tests.test_evaluate import gold_of
from transcript_parse.cli.app import app
from transcript_parse.errors import TranscriptError
from transcript_parse.model import Diagnostic, Transcript
from transcript_parse.rules import LabelRule, Pack

BAD, BUG = "坏页", "虫页"


def fake_parse(raw: str, *, strict: bool = False, **options: object) -> Transcript:
    """Parses by recognising: the tests here are about the command line alone."""
    if BUG in raw:
        raise RuntimeError("a bug")
    if BAD in raw and strict:
        raise TranscriptError([Diagnostic(code="bad-page", message="nothing to read")])
    if raw == conference().raw:
        return conference().transcript()
    pack = options["pack"]
    title = f"{pack.name if isinstance(pack, Pack) else pack} {options['script']}"
    fields = {"title": title, "kind": "document"}
    return Page(raw, (), fields=fields).transcript()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("transcript_parse.cli.parse.parse", fake_parse)
    monkeypatch.setattr(
        "transcript_parse.cli.score.parse", lambda raw, pack: fake_parse(raw, pack=pack, script="")
    )
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_bytes(conference().raw.encode())
    (tmp_path / "bad.txt").write_bytes(BAD.encode())
    (tmp_path / "bug.txt").write_bytes(BUG.encode())
    return tmp_path


def run(*arguments: object, **options: object) -> Result:
    return CliRunner().invoke(app, [str(a) for a in arguments], **options)


def save(path: Path, *transcripts: Transcript) -> Path:
    path.write_text("".join(t.to_json() + "\n" for t in transcripts), "utf-8")
    return path


# --- parse


def test_json_lines() -> None:
    result = run("parse", "page.txt", "bad.txt")
    assert result.exit_code == 0
    first, second = result.stdout.splitlines()
    assert Transcript.from_json(first) == conference().transcript()
    assert Transcript.from_json(second).raw == BAD


def test_standard_input() -> None:
    result = run("parse", "-", input=conference().raw.encode())
    assert Transcript.from_json(result.stdout) == conference().transcript()


def test_pretty() -> None:
    result = run("parse", "--pretty", "page.txt")
    assert "1  10:02  official   闵知夏" in result.stdout
    assert "[0] 澜江日报 to 闵知夏" in result.stdout
    assert "== page.txt" not in result.stdout
    assert "== page.txt" in run("parse", "--pretty", "page.txt", "bad.txt").stdout


def test_one_bad_file_does_not_stop_the_rest() -> None:
    result = run("parse", "--strict", "none.txt", "bad.txt", "bug.txt", "page.txt")
    assert result.exit_code == 1
    assert Transcript.from_json(result.stdout) == conference().transcript()
    assert result.stderr.splitlines() == [
        "none.txt: No such file or directory",
        "bad.txt: bad-page: nothing to read",
        "bug.txt: RuntimeError: a bug",
    ]


def test_undecodable_bytes_are_told_and_kept(folder: Path) -> None:
    (folder / "cut.txt").write_bytes("各位记者，下午好".encode()[:-1])
    result = run("parse", "cut.txt")
    assert result.exit_code == 0
    assert result.stderr == "cut.txt: 2 bytes are not utf-8 (kept as lone surrogates)\n"
    assert Transcript.from_json(result.stdout).raw == "各位记者，下午\udce5\udca5"


def test_options_reach_the_parser() -> None:
    result = run("parse", "--pack", "en", "--script", "keep", "bad.txt")
    assert Transcript.from_json(result.stdout).title == "en keep"


def test_a_pack_file_is_read(folder: Path) -> None:
    (folder / "my.toml").write_text('name = "mine"\nrules = []\n', "utf-8")
    result = run("parse", "--pack", "my.toml", "bad.txt")
    assert Transcript.from_json(result.stdout).title == "default+mine simplify"


@pytest.mark.parametrize(
    "arguments",
    [
        ["parse"],
        ["parse", "--script", "both", "page.txt"],
        ["parse", "--pack", "none.toml", "page.txt"],
        ["parse", "--pack", "broken.toml", "page.txt"],
        ["parse", "--pack", "zhh", "page.txt"],
        ["score", "page.txt"],
        ["diff", "page.txt"],
        ["invent"],
    ],
)
def test_wrong_usage(folder: Path, arguments: list[str]) -> None:
    (folder / "broken.toml").write_text("name = ", "utf-8")
    assert run(*arguments).exit_code == 2


def test_no_progress_bar_without_a_terminal() -> None:
    assert run("parse", *["page.txt"] * 20).stderr == ""


# --- score


def test_score(folder: Path) -> None:
    gold_of(conference()).write(folder / "page.json")
    result = run("score", "--details", "page.json", "page.txt")
    assert (result.exit_code, result.stderr) == (0, "")
    page, texts, families = result.stdout.splitlines()[1:]
    assert page.split()[0] == "page"
    assert set(texts.split()[3:]) == {"1.000", "-"}
    assert families.startswith("mean of families")


def test_score_a_folder_as_json(folder: Path) -> None:
    (folder / "gold").mkdir()
    gold_of(conference()).write(folder / "gold" / "venue-one.json")
    result = run("score", "--json", "gold", ".")
    figures = json.loads(result.stdout)
    assert figures["families"]["venue"] == figures["documents"]["venue-one"] == figures["by_family"]
    assert figures["by_family"]["qa"] == 1


def test_score_a_saved_parse(folder: Path) -> None:
    gold_of(conference()).write(folder / "page.json")
    page = conference()
    saved = save(folder / "parses.jsonl", page.with_(records=()).transcript())
    figures = json.loads(run("score", "--json", "page.json", saved).stdout)
    assert figures["by_document"]["qa"] == 0
    assert figures["by_document"]["segments"] == 1


def test_a_text_that_cannot_be_parsed_counts_nothing(folder: Path) -> None:
    gold_of(Page(BUG, (), fields={"kind": "document"})).write(folder / "bug.json")
    raw = json.loads((folder / "bug.json").read_text("utf-8")) | {"file": "bug.txt"}
    (folder / "bug.json").write_text(json.dumps(raw), "utf-8")
    result = run("score", "--json", "bug.json", "bug.txt")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["by_document"]["lossless"] == 0
    assert result.stderr == "bug.json: RuntimeError: a bug\n"


def test_gold_without_its_text_is_named(folder: Path) -> None:
    gold_of(conference()).write(folder / "page.json")
    (folder / "page.txt").write_text("another text", "utf-8")
    result = run("score", "page.json", "page.txt")
    assert result.exit_code == 1
    assert "page.json: no text or parse of page.txt" in result.stderr


# --- diff


def test_diff(folder: Path) -> None:
    page = conference()
    delegate = Block(**{**page.blocks[5].__dict__, "speaker": "佘某"})
    other = page.with_(blocks=(*page.blocks[:5], delegate, page.blocks[6]))
    old = save(folder / "old.jsonl", page.transcript())
    new = save(folder / "new.jsonl", other.transcript())
    result = run("diff", old, new)
    assert result.exit_code == 0
    assert "1 texts, 1 of them changed" in result.stdout
    assert "turns       5 unchanged  1 reattributed" in result.stdout
    assert "佘承屿 (official) -> 佘某 (official): 市里出六成，县里出四成。" in result.stdout
    (line,) = run("diff", "--json", old, new).stdout.splitlines()
    assert json.loads(line)["turns"]["reattributed"] == 1
    assert "0 of them changed" in run("diff", old, old).stdout


def test_diff_names_the_line_that_is_no_parse(folder: Path) -> None:
    old = save(folder / "old.jsonl", conference().transcript())
    new = folder / "new.jsonl"
    new.write_text(old.read_text("utf-8") + "{}\n", "utf-8")
    result = run("diff", old, new)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{new}:2: no saved parse")


def test_diff_of_two_packs(folder: Path) -> None:
    rule = LabelRule(name="host", pattern="甘某某", weight=3, role="moderator")
    (folder / "my.toml").write_text(Pack(name="my", rules=(rule,)).to_toml(), "utf-8")
    raw = "甘某某：大家好。\n记者：请问有何评论？\n甘某某：没有评论。\n记者：好，谢谢。\n"
    (folder / "qa.txt").write_text(raw, "utf-8")
    result = run("diff", "default", "my.toml", "qa.txt")
    assert result.exit_code == 0
    assert "1 texts, 1 of them changed" in result.stdout
    assert "甘某某 (official) -> 甘某某 (moderator)" in result.stdout
    assert "0 of them changed" in run("diff", "default", "default", "qa.txt").stdout
    result = run("diff", "default", "my.toml", "none.txt", "qa.txt")
    assert (result.exit_code, result.stderr) == (1, "none.txt: No such file or directory\n")


@pytest.mark.parametrize(
    "arguments", [("default", "zhh", "page.txt"), ("default", "none.toml"), ("default", "default")]
)
def test_diff_needs_packs_and_texts(arguments: tuple[str, ...]) -> None:
    assert run("diff", *arguments).exit_code == 2


# --- without the extra


def test_without_the_extra_one_line_names_it() -> None:
    code = "import sys; sys.modules['typer'] = None\nfrom transcript_parse.cli import main; main()"
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "transcript_parse[cli]" in line
