"""The example package, installed as a user would install it."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent / "plugin_example"
PAGE = EXAMPLE / "page.txt"
SCRIPT = """
import json, sys
import transcript_parse
assert "baoshe_pack" not in sys.modules, "loaded without being asked for"
raw = open(sys.argv[1], encoding="utf-8").read()
transcript_parse.parse(raw)
assert "baoshe_pack" not in sys.modules, "loaded without being asked for"
t = transcript_parse.parse(raw, pack="baoshe")
print(json.dumps([[s.name, s.organization, s.role] for s in t.speakers]))
print(json.dumps([[r.asker.name, r.outlet, [a.name for a in r.answerers]] for r in t.records]))
print(json.dumps([[m.rule, t.raw_slice(m)] for m in t.removals if m.kind == "caption"]))
try:
    transcript_parse.parse(raw, pack="baosh")
except LookupError as error:
    print(json.dumps(str(error)))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which the example is installed beside the library."""
    folder = tmp_path_factory.mktemp("site")
    if find_spec("hatchling"):
        command = "-m pip install --quiet --no-deps --no-build-isolation --no-index --target"
        done = subprocess.run(
            [sys.executable, *command.split(), str(folder), str(EXAMPLE)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    else:  # no build backend and perhaps no network: what pip would have put there
        (folder / "baoshe_pack").symlink_to(EXAMPLE / "src" / "baoshe_pack")
        metadata = folder / "baoshe_pack-1.0.0.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: baoshe-pack\nVersion: 1.0.0\n"
        )
        (metadata / "entry_points.txt").write_text(
            "[transcript_parse.packs]\nbaoshe = baoshe_pack:PACK\n"
        )
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(folder), *filter(None, sys.path)])}


def run(environment: dict[str, str], *arguments: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_page_of_the_venue(installed: dict[str, str]) -> None:
    done = run(installed, "-c", SCRIPT, PAGE)
    assert done.returncode == 0, done.stderr
    speakers, records, captions, unknown = map(json.loads, done.stdout.splitlines())
    assert speakers == [
        ["邢若溪", None, "moderator"],
        ["岑小满", "海州晚报", "reporter"],
        ["尉长川", "城建办", "official"],
        ["龚一禾", "潮声网", "reporter"],
    ]
    assert records == [["岑小满", "海州晚报", ["尉长川"]], ["龚一禾", "潮声网", ["尉长川"]]]
    assert captions == [["diamond-caption", "◇图1◇ 会场外景"]]
    assert unknown == "no pack is called 'baosh'; did you mean baoshe?"


def test_on_the_command_line(installed: dict[str, str]) -> None:
    pytest.importorskip("typer", reason="the extra cli is not installed")
    main = "from transcript_parse.cli import main; main()"
    done = run(installed, "-c", main, "parse", "--pack", "baoshe", PAGE)
    assert done.returncode == 0, done.stderr
    assert {t["rule"] for t in json.loads(done.stdout)["turns"]} == {"diamonds", "diamond-host"}
    done = run(installed, "-c", main, "check", "baoshe", PAGE)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_pack_as_toml(installed: dict[str, str]) -> None:
    code = "import baoshe_pack; print(baoshe_pack.PACK.to_toml(), end='')"
    assert run(installed, "-c", code).stdout == (EXAMPLE / "baoshe.toml").read_text("utf-8")


def test_what_is_offered_must_be_a_pack(installed: dict[str, str], tmp_path: Path) -> None:
    metadata = tmp_path / "odd-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: odd\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[transcript_parse.packs]\nodd = json:dumps\n")
    path = os.pathsep.join([str(tmp_path), installed["PYTHONPATH"]])
    done = run(
        installed | {"PYTHONPATH": path},
        "-c",
        "import transcript_parse as t; t.parse('', pack='odd')",
    )
    assert "LookupError: entry point 'odd' is a function, not a Pack" in done.stderr
