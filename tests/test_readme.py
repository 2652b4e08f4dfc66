"""Every code block of the README is run, or compared with what runs elsewhere."""

import doctest
import json
import os
import re
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from transcript_parse import Pack, model, parse
from transcript_parse.packs import default

pytest.importorskip("typer", reason="the extra cli is not installed")
pytest.importorskip("pandas", reason="the extra frames is not installed")

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = [
    (README[: m.start()].count("\n") + 2, m[1], m[2])
    for m in re.finditer(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
]
COMMANDS = [
    (line, command)
    for line, language, text in BLOCKS
    if language == "sh"
    for command in text.splitlines()
]
SET_UP = [c for _, c in COMMANDS if c.startswith("python3 -m venv")]
OURS = [(line, c) for line, c in COMMANDS if c.startswith("transcript-parse ")]
PYTEST = [c for _, c in COMMANDS if c.startswith("pytest ")]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that looks like the checkout, and may be written to."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("samples", "tests"):
        (folder / name).symlink_to(ROOT / name)
    return folder


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The command `transcript-parse` as this interpreter would install it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module, function = project["scripts"]["transcript-parse"].split(":")
    folder = tmp_path_factory.mktemp("bin")
    script = folder / "transcript-parse"
    script.write_text(
        f"#!{sys.executable}\nfrom {module} import {function}\n{function}()\n", "utf-8"
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return os.environ | {
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }


def test_every_block_is_of_a_sort_that_is_run() -> None:
    assert {language for _, language, _ in BLOCKS} == {"sh", "pycon", "toml"}
    assert len(SET_UP) + len(OURS) + len(PYTEST) == len(COMMANDS)


def test_python_blocks(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(checkout)
    namespace: dict[str, object] = {}
    failures: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for line, language, text in BLOCKS:
        if language == "pycon":
            test = doctest.DocTestParser().get_doctest(text, namespace, "README", "README.md", line)
            runner.run(test, out=failures.append, clear_globs=False)
            namespace |= test.globs
    assert runner.summarize(verbose=False).attempted > 0
    assert not failures, "".join(failures)


def test_shell_blocks(checkout: Path, environment: dict[str, str]) -> None:
    for line, command in OURS:
        done = subprocess.run(
            ["bash", "-euc", command],
            cwd=checkout,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"README.md:{line}: {command}\n{done.stderr}"
        assert done.stdout or ">" in command


def test_what_the_venue_gains(checkout: Path, environment: dict[str, str]) -> None:
    def figures(command: str) -> dict[str, float]:
        done = subprocess.run(
            ["bash", "-euc", f"{command} --json"],
            cwd=checkout,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        means: dict[str, float] = json.loads(done.stdout)["by_document"]
        return means

    before, after = (
        c for _, c in OURS if c.endswith("score tests/plugin_example") or "--pack" in c
    )
    assert figures(before)["qa"] == figures(before)["segments"] == 0.0
    assert {f for f, value in figures(after).items() if value != 1.0} == set()
    (diff,) = (c for _, c in OURS if " diff default " in c)
    changed = subprocess.run(
        ["bash", "-euc", diff], cwd=checkout, env=environment, capture_output=True, check=True
    )
    assert changed.stdout.startswith(b"1 texts, 0 of them changed")


def test_toml_blocks_are_those_of_the_example() -> None:
    project = (ROOT / "tests" / "plugin_example" / "pyproject.toml").read_text("utf-8")
    blocks = [text for _, language, text in BLOCKS if language == "toml"]
    packs = [text for text in blocks if "[[rules]]" in text]
    assert len(packs) < len(blocks)
    assert all(text in project for text in blocks if text not in packs)


def test_toml_packs_are_packs(tmp_path: Path) -> None:
    packs = [text for _, language, text in BLOCKS if language == "toml" and "[[rules]]" in text]
    assert packs
    for text in packs:
        (tmp_path / "pack.toml").write_text(text, "utf-8")
        venue = Pack.from_toml(tmp_path / "pack.toml")
        page = (ROOT / "tests" / "plugin_example" / "page.txt").read_text("utf-8")
        assert len(parse(page, pack=default() + venue).records) == 2


def test_the_two_set_up_commands_are_what_ci_runs() -> None:
    # They are not run here: each makes an environment and installs the package,
    # and the second one runs this very test. .ci/run does the same in an
    # environment of its own, so it is enough that it calls the same commands.
    ci = (ROOT / ".ci" / "run").read_text("utf-8")
    ci_lines = ci.splitlines()
    assert len(SET_UP) == 2
    for command in SET_UP:
        make, install, run = command.split(" && ")
        assert make == "python3 -m venv .venv"
        assert install.startswith(".venv/bin/pip install ")
        assert run.removeprefix(".venv/bin/") in ci_lines
    extras = SET_UP[1].split(" && ")[1].split()[-1]
    assert re.search(rf"^pip install .*{re.escape(extras)}$", ci, re.MULTILINE)
    assert ci_lines[-1] == "pytest"


def test_pytest_commands_find_their_tests(environment: dict[str, str]) -> None:
    for command in PYTEST:
        arguments = command.split()[1:]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "--collect-only", "-q", *arguments],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout


def test_the_table_of_records_is_the_model() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", README, re.MULTILINE))
    told = {name: re.findall(r"`(\w+)`", fields) for name, fields in rows.items()}
    records = [
        r
        for r in vars(model).values()
        if isinstance(r, type)
        and issubclass(r, model.Record)
        and r.__module__ == model.__name__
        and r.model_fields
    ]
    assert told == {record.__name__: list(record.model_fields) for record in records}
