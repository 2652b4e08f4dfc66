import json
from pathlib import Path
from typing import Any

import pytest

from transcript_parse import explain, parse
from transcript_parse.explain import Explanation
from transcript_parse.packs import default
from transcript_parse.pipeline import run
from transcript_parse.rules import LabelRule, Pack
from transcript_parse.segment.groups import normalize_label

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))
LIVE = SAMPLES[0].parent / "live-stamp-line.txt"


def read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


@pytest.fixture(scope="module")
def live() -> Explanation:
    return explain(read(LIVE))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
@pytest.mark.parametrize("script", ["simplify", "keep"])
def test_explain_agrees_with_parse(path: Path, script: Any) -> None:
    raw = read(path)
    told = explain(raw, script=script)
    transcript = parse(raw, script=script)
    assert told.transcript == transcript
    lines = told.of("line")
    # each labelled segment was opened by a chosen reading, and by nothing else
    opened = [r.label for step in lines for r in step.chosen]
    assert opened == [s.label for s in transcript.segments() if s.label]
    assert all(reading.odds > 0 for step in lines for reading in step.chosen)
    for step in lines:
        if step.chosen:
            segments = [
                s
                for s in transcript.segments()
                if s.header and s.header.start < step.end and s.header.end > step.start
            ]
            assert segments
            assert step.decision.startswith("opens turn ")
    removals = [(s.start, s.end, s.rule) for s in told.of("removal")]
    assert removals == [(r.span.start, r.span.end, r.rule) for r in transcript.removals]
    records = told.of("record").steps
    assert len(records) == len(transcript.records)
    for step, record in zip(
        sorted(records, key=lambda s: s.decision),
        sorted(transcript.records, key=lambda r: f"record {r.index}:"),
        strict=True,
    ):
        assert step.decision.startswith(f"record {record.index}:")
        assert step.evidence[: len(record.evidence)] == record.evidence


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_the_evidence_adds_up(path: Path) -> None:
    for step in explain(read(path)).of("line"):
        for reading in (*step.chosen, *step.beaten):
            assert sum(w for _, w in reading.evidence) == pytest.approx(reading.odds), reading
        assert all(reading.why for reading in step.beaten)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_every_line_has_its_step(path: Path) -> None:
    raw = read(path)
    told = explain(raw)
    covered = bytearray(len(raw))
    for step in told.steps:
        if step.kind in ("line", "removal"):
            covered[step.start : step.end] = b"\1" * (step.end - step.start)
            assert step.decision
            assert step.rule
    assert all(covered[i] for i, c in enumerate(raw) if not c.isspace())


def test_at(live: Explanation) -> None:
    raw = live.transcript.raw
    offset = raw.index("[省政府新闻办公室")
    here = live.at(offset)
    assert all(s.start <= offset < s.end for s in here)
    (line,) = here.of("line")
    assert line.text.startswith("[省政府新闻办公室")
    assert line.decision == "opens turn 0 (moderator, 逄晓岚)"
    assert dict(line.chosen[0].evidence)["title and name"] == 2.5
    assert len(live.at(0, len(raw))) == len(live)
    assert len(live.at(len(raw) + 1)) == 0


def test_what_a_reading_beat(live: Explanation) -> None:
    (line,) = (s for s in live.of("line") if s.text == "各位记者朋友：")
    (beaten,) = line.beaten
    assert beaten.why == "not believed"
    assert ("salutation", -4.0) in beaten.evidence
    assert line.decision == "speech of turn 0 (moderator, 逄晓岚)"


PASSED_OVER = """海州市发布会实录

地点：市政府
日期：今天

主持人：各位好，请提问。
图说 尉长川：回答提问
记者：请问怎么办？
局长 尉长川：我们会办好。
"""


@pytest.mark.parametrize(
    ("line", "label", "why"),
    [
        ("图说 尉长川：回答提问", "图说 尉长川", "the line is the caption of rule 'photo-caption'"),
        ("地点：市政府", "地点", "one of several fields in the head of the page"),
    ],
)
def test_what_was_passed_over_says_so(line: str, label: str, why: str) -> None:
    told = explain(PASSED_OVER)
    (step,) = (s for s in told.of("line") if s.text == line)
    assert [(r.label, r.evidence, r.why) for r in step.beaten] == [(label, (), why)]
    assert f"with label {label!r} ({why})" in str(told)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.stem)
def test_no_reading_is_kept_back(path: Path) -> None:
    done = run(read(path))
    text = done.clean.reading
    readings = [r for r in done.found.readings if text[slice(*r.label)].strip()]
    steps = explain(read(path)).of("line")
    told = [r for s in steps for r in (*s.chosen, *s.beaten)]
    assert len(told) >= len(readings)
    forms = {(r.form, r.label) for r in told} | {("label alone", r.label) for r in told}
    for reading in readings:
        label = normalize_label(text[slice(*reading.label)])
        # a known speaker's label and a word more is told as that speaker's
        speakers = {told for form, told in forms if form == reading.form and len(told) > 1}
        known = (reading.form, label) in forms or label.startswith(tuple(speakers))
        assert known or any(label in told.split("\n") for _, told in forms), reading


def test_what_tied_a_record(live: Explanation) -> None:
    (record,) = (s for s in live.of("record") if s.decision.startswith("record 3:"))
    assert "outlet 潮生周刊" in record.evidence
    assert "answer in turn" in record.decision


def test_who_a_speaker_is(live: Explanation) -> None:
    (speaker,) = (s for s in live.of("speaker") if "郗南星" in s.decision)
    assert speaker.decision.startswith("official: 郗南星")
    assert any("郗南星" in e and e.startswith("label ") for e in speaker.evidence)


def test_a_rule_shows_in_the_evidence() -> None:
    rule = LabelRule(name="mine", pattern="甘某", weight=2.25, matches=("甘某",))
    raw = "发布会\n\n甘某：大家好，现在开始提问。\n问：有何评论？\n甘某：没有评论。\n"
    told = explain(raw, pack=default() + Pack(name="mine", rules=(rule,)))
    readings = [r for s in told.of("line") for r in s.chosen if r.label == "甘某"]
    assert readings
    assert all(("mine", 2.25) in r.evidence for r in readings)


def test_in_a_terminal(live: Explanation) -> None:
    text = str(live)
    assert "    opens turn 0 (moderator, 逄晓岚) [" in text
    assert "    because '[label] alone' with label" in text
    assert "(not believed)" in text


def test_in_a_notebook(live: Explanation) -> None:
    shown = live._repr_html_()
    assert shown.startswith('<table class="transcript-parse-explain">')
    assert "<details>" in shown
    assert "<script>" not in explain("<script>：1\n" * 9)._repr_html_()


def test_anything_is_explained() -> None:
    for raw in ("", " \n", "\ud800", "：" * 99, "主持人：", "\x00\n问：？\r答："):
        told = explain(raw)
        assert told.transcript == parse(raw)
        assert isinstance(str(told), str)
    with pytest.raises(TypeError):
        explain(b"")  # type: ignore[arg-type]


# --- on the command line


def command(*arguments: object) -> Any:
    pytest.importorskip("typer", reason="the extra cli is not installed")
    from typer.testing import CliRunner

    from transcript_parse.cli.app import app

    return CliRunner().invoke(app, ["explain", *map(str, arguments)])


def test_the_command(live: Explanation) -> None:
    assert command(LIVE).stdout == f"{live}\n"
    offset = live.transcript.raw.index("各位记者朋友")
    assert command(LIVE, "--at", offset).stdout == f"{live.at(offset)}\n"
    number = live.transcript.raw[:offset].count("\n") + 1
    assert "各位记者朋友" in command(LIVE, "--line", number).stdout
    steps = [json.loads(line) for line in command(LIVE, "--json").stdout.splitlines()]
    assert steps == json.loads(json.dumps([s.as_dict() for s in live]))


def test_wrong_usage(tmp_path: Path) -> None:
    assert command(tmp_path / "none.txt").exit_code == 1
    assert command(LIVE, "--at", "here").exit_code == 2
    assert command(LIVE, "--line", "99999").exit_code == 2
    assert command(LIVE, "--pack", "nobody").exit_code == 2
