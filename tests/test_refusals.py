"""Rules that are not tried could not have matched: what refuses them refuses nothing else."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcript_parse.lexicon import lexicon
from transcript_parse.model import Removal, Span, Speaker, made
from transcript_parse.packs import default
from transcript_parse.rules import NoiseRule, OpeningRule, PatternRule
from transcript_parse.rules.needs import may_stand_in, needs
from transcript_parse.segment.furniture import furniture, markup
from transcript_parse.segment.gates import Fitting, Gate
from transcript_parse.text import positions

SAMPLES = [p.read_text("utf-8") for p in sorted(Path("samples").glob("*.txt"))]
PATTERNS = [r for r in default().rules if isinstance(r, PatternRule)]
MARKED = st.text(
    st.sampled_from("（笑）(a)[]（图摄）|1- \n\u3000>*_#<s/>:。.AB记者甲"), max_size=60
)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("摄影|摄", [{"摄影", "摄"}]),
        ("(?=[^\n]*摄).{4}", [{"摄"}]),
        (r"[（(]某(?:日|月)?", [{"（", "("}, {"某"}]),
        (r"ab?c+d{2}e{0,3}", [{"a"}, {"c"}, {"d"}]),
        (r"\p{Han}{2}时间\s*\d", [{"时间"}]),
        (r"(?P<x>甲乙)(?!丙)(?<=丁)", [{"甲乙"}, {"丁"}]),
        (r"甲|\d", []),
        (r"甲*|乙", []),
        ("[^甲]|甲", []),
        ("[[a-z]--[b]]甲", [{"甲"}]),
        ("(?i:note)", []),
        (r"\u7532\x41乙", [{"乙"}]),
        (r"\(\.\)", [{"(.)"}]),
    ],
)
def test_what_a_pattern_needs(pattern: str, found: list[set[str]]) -> None:
    assert sorted(map(sorted, needs(pattern))) == sorted(map(sorted, found))


@pytest.mark.parametrize("pattern", [r"\pL甲", r"(?P=x)", r"\g<x>", "甲{e<=1}", r"(*PRUNE)甲"])
def test_what_is_not_understood_needs_nothing(pattern: str) -> None:
    assert needs(pattern) == ()


@pytest.mark.parametrize("rule", PATTERNS, ids=lambda r: f"{r.type} {r.name}")
def test_rules_find_what_they_need(rule: PatternRule) -> None:
    for example in rule.matches:
        assert may_stand_in(rule.pattern, example)
    for text in SAMPLES:
        if not may_stand_in(rule.pattern, text):
            assert rule.compiled.search(text) is None


LITERAL = st.sampled_from(["a", "b", "甲", r"\.", "[ab]", "[^a]", r"\d", ".", "(?=a)", "(?!b)"])
SIMPLE = st.recursive(
    LITERAL,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda x: f"(?:{'|'.join(x)})"),
        st.tuples(inner, st.sampled_from("?*+")).map(lambda x: f"(?:{x[0]}){x[1]}"),
        st.tuples(inner, st.sampled_from(["{2}", "{0,2}"])).map(lambda x: f"(?:{x[0]}){x[1]}"),
    ),
    max_leaves=8,
)


@given(SIMPLE, st.text("ab甲.1", max_size=8))
def test_no_match_without_what_a_pattern_needs(pattern: str, text: str) -> None:
    if re.search(pattern, text):
        assert may_stand_in(pattern, text)


@pytest.mark.parametrize("text", SAMPLES)
def test_a_gate_refuses_no_rule_that_matches(text: str) -> None:
    lex = lexicon(default())
    openings = Fitting((r for r in lex.openings if isinstance(r, OpeningRule)), Gate)
    lines = Fitting((r for r in lex.noise if r.where == "line"), Gate)
    for line in re.finditer(r"\S[^\n]*", text):
        for fitting in (openings, lines):
            matching = [r for r in fitting.rules if r.compiled.match(text, *line.span())]
            admitted = fitting.to(text).admit(text, *line.span())
            assert [r for r in admitted if r in matching] == matching


@given(MARKED)
def test_noise_inside_lines_is_found_wherever_it_stands(text: str) -> None:
    rules = [r for r in lexicon(default()).noise if r.where == "inline"]
    tried = [
        (at, n, found.end(), rule)
        for n, rule in enumerate(rules)
        for at in range(len(text))
        if (found := rule.compiled.match(text, at)) and found[0]
    ]
    kept: list[tuple[int, int, str]] = []
    for start, _, end, rule in sorted(tried, key=lambda m: m[:2]):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, rule.name))
    letters = re.search("[A-Za-z]", text) is not None
    latin = {r.name for r in rules if isinstance(r, NoiseRule) and r.latin}
    if letters or not latin & {name for *_, name in kept}:
        found = furniture(lexicon(default()), text).inline.find(text)
        assert [(n.start, n.end, n.rule) for n in found] == kept


def test_marks_are_taken_from_a_text() -> None:
    text = "# **甲**：[乙](http://a.b)\n> <b>丙</b>"
    kept = [*text]
    for noise in markup(text):
        kept[noise.start : noise.end] = [""] * (noise.end - noise.start)
    assert "".join(kept) == "甲：乙\n丙"


@given(st.text("abc\n", max_size=30), st.sets(st.sampled_from("abx\n")))
def test_positions(text: str, characters: set[str]) -> None:
    assert positions(text, characters) == [i for i, c in enumerate(text) if c in characters]


def test_what_is_made_is_what_is_built() -> None:
    span = made(Span, start=1, end=3)
    removal = made(Removal, span=span, kind="spam", rule="x")
    speaker = made(Speaker, id="s1", name="甲")
    for record in (removal, speaker):
        built = type(record)(**{k: getattr(record, k) for k in type(record).model_fields})
        assert record == built
        assert record.model_dump_json() == built.model_dump_json()
        assert record.model_copy() == built == pickle.loads(pickle.dumps(record))
    assert made(Speaker, id="s2").model_copy(update={"name": "乙"}).name == "乙"
    assert speaker.model_fields_set == set(Speaker.model_fields)
