"""The promises: on mutated samples, on garbage, on bad input."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.generate.layouts import generate
from tests.promises import check
from transcript_parse import parse
from transcript_parse.errors import TranscriptError

ROOT = Path(__file__).parents[1]
PATHS = sorted((ROOT / "samples").glob("*.txt"))
SAMPLES = {p.stem: p.read_bytes().decode("utf-8") for p in PATHS}
PAGES = [*SAMPLES.values(), *(generate(seed)[0] for seed in range(20))]

hard = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

JUNK = (
    *"\0\ud800\udfff\ufeff\u200b\u3000\x0b\x0c\x1c\x85\u2028\r：:？。，（）[]【】|𠮷",
    *("——", "**", "### ", "> ", "- ", "<b>", "](u)", "![", "---", "e\u0301"),
    *(
        "10:23",
        "10：23：",
        "00:12:31",
        "2031-06-05 16:42:37",
        "2031年6月5日",
        "99:99",
        "0-0-0 0:0",
    ),
    *("記者：", "记者：", "主持人:", "问：", "答：", "某报记者 王某：", "責任編輯：某"),
    *("Q    ", "MS. ROE:  ", "CHAIR ROE. ", "Operator", '{"a": 1}', "def f(x):", "http://a.b/c:80"),
    *("（笑）", "（接着说）", "图为发布会现场", "相关新闻", "包養", "一包養經驗", "萧乾", "乾隆"),
    *("请王局长回答。", "我是某报的记者，请问", "谢谢。"),
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A page, or a piece of one, after one to four accidents."""
    raw = draw(st.sampled_from(PAGES))
    for mutate in draw(st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=4)):
        raw = mutate(draw, raw)
    return raw


def interval(draw: st.DrawFn, raw: str) -> tuple[int, int]:
    a, b = draw(st.integers(0, len(raw))), draw(st.integers(0, len(raw)))
    return min(a, b), max(a, b)


def keep_a_piece(draw: st.DrawFn, raw: str) -> str:
    start, end = interval(draw, raw)
    return raw[start:end]


def lose_a_piece(draw: st.DrawFn, raw: str) -> str:
    start, end = interval(draw, raw)
    return raw[:start] + raw[end:]


def splice(draw: st.DrawFn, raw: str) -> str:
    other = draw(st.sampled_from(PAGES))
    return raw[: draw(st.integers(0, len(raw)))] + other[draw(st.integers(0, len(other))) :]


def shuffle_lines(draw: st.DrawFn, raw: str) -> str:
    lines = raw.splitlines(keepends=True)
    draw(st.randoms(use_true_random=False)).shuffle(lines)
    return "".join(lines)


def double_lines(draw: st.DrawFn, raw: str) -> str:
    twice = draw(st.integers(1, 4))
    lines = raw.splitlines(keepends=True)
    return "".join(line * (1 + (i % twice == 0)) for i, line in enumerate(lines))


def lose_characters(draw: st.DrawFn, raw: str) -> str:
    rng = draw(st.randoms(use_true_random=False))
    share = draw(st.sampled_from([0.01, 0.1, 0.5]))
    return "".join(c for c in raw if rng.random() > share)


def lose_one_character(draw: st.DrawFn, raw: str) -> str:
    char = draw(st.sampled_from("：:\n。？ 　，（）"))
    return raw.replace(char, "")


def change_line_ends(draw: st.DrawFn, raw: str) -> str:
    ends = draw(st.sampled_from(["\r\n", "\r", "\u2028", "\x85", " ", "", "\n\n\n", " \n　"]))
    return ends.join(raw.splitlines())


def insert_junk(draw: st.DrawFn, raw: str) -> str:
    junk = draw(st.lists(st.tuples(st.integers(0, len(raw)), st.sampled_from(JUNK)), max_size=12))
    for at, what in sorted(junk, reverse=True):
        raw = raw[:at] + what + raw[at:]
    return raw


def replace_characters(draw: st.DrawFn, raw: str) -> str:
    rng = draw(st.randoms(use_true_random=False))
    by = draw(st.sampled_from(["\0", "\ud800", "\ufffd", "x", "：", " ", "𠮷"]))
    return "".join(by if rng.random() < 0.03 else c for c in raw)


MUTATIONS: tuple[Callable[[st.DrawFn, str], str], ...] = (
    keep_a_piece,
    lose_a_piece,
    splice,
    shuffle_lines,
    double_lines,
    lose_characters,
    lose_one_character,
    change_line_ends,
    insert_junk,
    replace_characters,
)

garbage = st.one_of(
    st.lists(st.sampled_from([*JUNK, "\n", " ", "王某某", "局长", "好的，"]), max_size=80).map(
        "".join
    ),
    st.text(st.sampled_from("：:\n 1甲王【】[]（）()*#_|-。？，"), max_size=120),
    st.text(st.one_of(st.characters(), st.sampled_from("\n：\ud800\0")), max_size=120),
)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_themselves(name: str) -> None:
    check(SAMPLES[name])


@given(mutated())
@example("问\n追问\n：\n2029年1月5日例行记者会()")
@example("问\n追问\n2029年1月5日例行记者会\n（报）")
@example(
    "2031-07-16 15:00:21\n问：好吗？：主持人：好\n吗\n\n"
    "2031-07-16 15:00:21\n1甲: 我是海州晚报的记者。请继续提问。主持人：好 甘某\n\n"
    "问：请继续提问。\n\n"
)
@example("甲：好的 |\n继续说。 |\n|\n" * 4)
@example("????问：改不改？\n????甲答：改。\n????明年开工。\n" * 3)
@example("[甲]：好 [10:01] | [乙]：好的，请说。 [10:02] | [甲]：说完了。 [10:03] | " * 3)
@example(
    "海州市发布会\n\n各位记者朋友，欢迎出席发布会，请大家提问。\n\n"
    + "我是海州晚报的记者。雨停了吗？\n\n停了（笑）。\n\n" * 3
)
@hard
def test_mutated_pages(raw: str) -> None:
    check(raw)


@given(garbage)
@example("")
@example("：")
@example(" :中")
@example("记者：你好\n\u3000：今天")
@example("甲：\ud800")
@settings(hard, max_examples=400)
def test_arbitrary_text(raw: str) -> None:
    check(raw)


@given(st.one_of(mutated(), garbage))
@settings(hard, max_examples=60)
def test_the_same_text_gives_the_same_transcript(raw: str) -> None:
    first = parse(raw)
    parse(SAMPLES["stamp-glued"])  # nothing may be left over from another text
    again = parse(raw)
    assert again == first
    assert again.to_json() == first.to_json()


def test_another_process_gives_the_same_transcripts() -> None:
    """Sets and hashes have another order there."""
    code = (
        "import hashlib, pathlib, sys; from transcript_parse import parse\n"
        "for p in sys.argv[1:]:\n"
        "    t = parse(pathlib.Path(p).read_bytes().decode())\n"
        "    print(pathlib.Path(p).stem, hashlib.sha256(t.to_json().encode()).hexdigest())\n"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code, *map(str, PATHS)],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        there = dict(line.split() for line in done.stdout.splitlines())
        here = {
            name: hashlib.sha256(parse(raw).to_json().encode()).hexdigest()
            for name, raw in SAMPLES.items()
        }
        assert there == here


# --- bad input

PROSE = (
    "It was late when the ferry left the harbour, and few of the passengers had seen the island "
    "before. Mrs. Oakley read the timetable twice. “We shall be there by ten,” she said, “unless "
    "the wind turns.” Nobody answered her. The engine coughed, caught, and settled into a murmur "
    "that lasted through the night.\n\n"
) * 12
NOVEL = (
    "　　天色渐渐暗了下来，河面上起了一层薄雾。老周蹲在船头抽烟，半天没有说话。\n"
    "　　“你到底去不去？”阿桂忍不住问道。\n"
    "　　老周抬起头来，慢慢地说：“去有去的难处，不去也有不去的难处。”说完又低下头去。\n"
    "　　岸上的灯一盏一盏地亮了。远处有人在喊谁的名字，喊了几声，就听不见了。\n"
) * 12
CODE = (
    "class Node:\n    def __init__(self, value: int) -> None:\n        self.value = value\n"
    "        self.left: Node | None = None\n\n    def walk(self):\n        if self.left:\n"
    "            yield from self.left.walk()\n        yield self.value\n\n"
    "try:\n    main()\nexcept KeyError as e:\n    print('missing:', e)\nelse:\n    pass\n\n"
) * 8
JSON = '{"id": 17, "title": "年度报告", "tags": ["a", "b"], "时间": "10:23", "问": "答"},\n' * 40
BAD = {
    "empty": "",
    "white space": " \n\t　\r\n" * 50,
    "ten million times one character": "好" * 10_000_000,
    "ten million colons": "：" * 10_000_000,
    "NUL": "\0" * 1000,
    "NUL in text": "今天\0天气\0很好。\n" * 20,
    "lone surrogate": "\ud800",
    "lone surrogates in text": "今天\udc80天气很好。\n" * 20,
    "JSON": JSON,
    "English prose": PROSE,
    "a novel": NOVEL,
    "code": CODE,
}
SECONDS = 40  # for ten megabytes on a slow machine; the rest takes milliseconds


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_a_diagnosis_not_an_exception(name: str) -> None:
    raw = BAD[name]
    start = process_time()
    transcript = parse(raw)
    assert process_time() - start < (SECONDS if len(raw) > 1e6 else 2)
    assert (transcript.kind, transcript.turns, transcript.records) == ("document", (), ())
    assert any(d.severity != "info" for d in transcript.diagnostics)
    if len(raw) < 1e6:
        check(raw)
    else:
        assert sum(len(r.span) for r in transcript.removals) == len(raw)
    with pytest.raises(TranscriptError) as refused:
        parse(raw[:100_000], strict=True)
    assert refused.value.diagnostics


@pytest.mark.parametrize("raw", [None, b"bytes", 7])
def test_what_is_no_text_is_the_callers_mistake(raw: object) -> None:
    with pytest.raises(TypeError, match="str"):
        parse(raw)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "said",
    [
        "好的，（<s>笑）</s>我们努力。",
        "好的。[（掌声](http://a.b/c)）我们努力。",
        "好的。</p>\n</p>\n</p>&nbsp;&nbsp;我们&nbsp;努力。",
        "好的。（编辑 王）![图](x.png)（图- 3 -\n我们努力。",
        "\x0c\nA: \x0cA:p\nA:*",
    ],
)
def test_marks_across_each_other(said: str) -> None:
    check(f"主持人：请提问。\n海州日报记者：请问？\n甘永年：{said}\n主持人：谢谢大家。\n")
    check(said)
