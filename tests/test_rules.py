import datetime as dt
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import transcript_parse
from transcript_parse import Pack, parse
from transcript_parse.lexicon import lexicon
from transcript_parse.packs import BUILT_IN, built_in, default, load
from transcript_parse.rules import (
    SENSES,
    CueRule,
    LabelRule,
    NoiseRule,
    OpeningRule,
    RuleError,
    SpamRule,
    StampRule,
    WordsRule,
)
from transcript_parse.rules.senses import NEEDED
from transcript_parse.structure.times import read_times

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.txt"))
SOURCE = Path(transcript_parse.__file__).parent
EVIL = r"(\w|\w)+\W$"  # exponential on a run of letters
LINE = "甘" * 40 + "。甘\n"

STAR = LabelRule(name="star", pattern=r"★\p{Han}+", weight=3, matches=("★甘某某",))
DIAMOND = OpeningRule(
    name="diamond",
    pattern=r"◆(?P<outlet>[^◆\n]{1,20})◆(?P<name>[^◆\n]{1,12})◆\s*",
    matches=("◆海州晚报◆岑小满◆ 请问",),
)
PAGE = """海州市新闻发布会

◆海州晚报◆岑小满◆ 请问电梯什么时候装？
◆城建办◆尉长川◆ 今年装三百部，明年再装五百部。
◆潮声网◆龚一禾◆ 那费用谁来出？
◆城建办◆尉长川◆ 市里出六成，住户出四成。
"""


# --- rules and their examples


@pytest.mark.parametrize(
    ("build", "rule", "example", "match"),
    [
        (lambda: LabelRule(name="a", pattern="甘", weight=1, matches=("甘某",)), "a", "甘某", None),
        (lambda: LabelRule(name="a", pattern=".*", weight=1, rejects=("邢",)), "a", "邢", "邢"),
        (
            lambda: NoiseRule(name="b", kind="caption", pattern="图.", rejects=("图书馆",)),
            "b",
            "图书馆",
            "图书",
        ),
        (
            lambda: WordsRule(name="c", sense="title", words=("长",), rejects=("局长",)),
            "c",
            "局长",
            "长",
        ),
        (lambda: SpamRule(name="d", words=("广告",), matches=("广告语",)), "d", "广告语", None),
        (lambda: StampRule(name="e", pattern=r"\d\d", matches=("1点",)), "e", "1点", None),
        (lambda: OpeningRule(name="f", pattern="问", matches=("提问",)), "f", "提问", None),
        (
            lambda: CueRule(name="g", sense="question", pattern="问", rejects=("提问",)),
            "g",
            "提问",
            "问",
        ),
    ],
)
def test_a_failing_example_is_told_with_its_match(
    build: Any, rule: str, example: str, match: str | None
) -> None:
    with pytest.raises(RuleError) as caught:
        build()
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.rule, error.example, error.match) == (rule, example, match)
    assert repr(example) in str(error)
    assert match is None or repr(match) in str(error)


def test_an_invalid_pattern_is_told() -> None:
    with pytest.raises(RuleError, match=r"rule 'a' has an invalid pattern: .*missing"):
        LabelRule(name="a", pattern="(甘", weight=1)


@pytest.mark.parametrize(
    ("build", "said"),
    [
        (lambda: OpeningRule(name="a", pattern="(?P<nmae>甘)"), "has a group 'nmae'; .* name,"),
        (lambda: StampRule(name="a", pattern="(?P<sep>-)"), "has a group 'sep'"),
        (lambda: CueRule(name="a", sense="outlet", pattern="我是(甘)"), "no group 'outlet'"),
        (lambda: CueRule(name="a", sense="legend", pattern="(?P<who>甘)"), "no group 'short'"),
    ],
)
def test_groups_the_engine_does_not_know_or_would_miss(build: Any, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        build()


def test_a_slow_pattern_is_told_by_its_examples() -> None:
    with pytest.raises(RuleError, match="takes longer than"):
        CueRule(name="a", sense="question", pattern=EVIL, rejects=(LINE,))


def test_rules_are_frozen_and_closed() -> None:
    with pytest.raises(ValidationError):
        STAR.weight = 1
    with pytest.raises(ValidationError):
        LabelRule(name="a", pattern="a", weight=1, colour="red")  # type: ignore[call-arg]


# --- packs


def test_a_rule_replaces_one_of_its_type_and_name() -> None:
    cue = CueRule(name="star", sense="question", pattern="请问")
    other = STAR.model_copy(update={"weight": 1.0})
    pack = Pack(name="a", rules=(STAR, cue)) + Pack(name="b", rules=(other,))
    assert pack.rules == (cue, other)
    assert pack.name == "a+b"


def test_without() -> None:
    pack = Pack(name="a", rules=(STAR, DIAMOND))
    assert pack.without("star").rules == (DIAMOND,)
    with pytest.raises(KeyError, match="nothing"):
        pack.without("star", "nothing")


def test_replace() -> None:
    pack = Pack(name="a", rules=(STAR, DIAMOND))
    assert [r.weight for r in pack.replace("star", weight=1).rules] == [1, 4]
    assert pack.replace("star", DIAMOND).rules == (DIAMOND, DIAMOND)
    with pytest.raises(RuleError, match="甘某某"):
        pack.replace("star", pattern="☆")
    with pytest.raises(RuleError, match="weight"):
        pack.replace("star", weight="much")
    with pytest.raises(KeyError, match="0 rules"):
        pack.replace("nothing", weight=1)
    assert pack.rules[0] is STAR


def test_replace_among_rules_of_one_name() -> None:
    cue = CueRule(name="star", sense="question", pattern="请问")
    pack = Pack(name="a", rules=(STAR, cue))
    with pytest.raises(KeyError, match="2 rules"):
        pack.replace("star", weight=1)
    new = CueRule(name="star", sense="question", pattern="想问")
    assert pack.replace("star", new).rules == (STAR, new)


def test_what_is_replaced_in_a_built_in_pack_is_no_longer_vouched_for() -> None:
    clock = default().of(StampRule)[0]
    assert clock.vouched
    replaced = default().replace(clock.name, source="mine").of(StampRule)[0]
    assert not replaced.vouched
    assert replaced == clock.model_copy(update={"source": "mine"})


@pytest.mark.parametrize("name", BUILT_IN)
def test_no_two_rules_of_a_type_share_a_name(name: str) -> None:
    assert built_in(name).duplicates() == []


# --- TOML


@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_packs_as_toml(name: str) -> None:
    pack = built_in(name)
    assert Pack.from_toml(pack.to_toml()) == pack


def test_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "my.toml"
    path.write_text(Pack(name="my", rules=(STAR, DIAMOND)).to_toml(), "utf-8")
    assert Pack.from_toml(path).rules == (STAR, DIAMOND)
    assert Pack.from_toml(str(path)).name == "my"
    with pytest.raises(FileNotFoundError):
        Pack.from_toml(tmp_path / "none.toml")


texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(texts, st.lists(texts), st.floats(allow_nan=False), st.booleans())
def test_toml_loses_nothing(name: str, words: list[str], weight: float, function: bool) -> None:
    from transcript_parse.rules.toml import read, write

    table = {"name": name, "words": words, "weight": weight, "function": function}
    written = write({"name": name}, "rules", [table])
    assert read(written) == {"name": name, "rules": [table]}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('name = "a"\nrules = 3\n', "pack 'a': rules"),
        ('name = "a"\n[[rules]]\ntype = "lable"\nname = "b"\n', "rule 'b': .*'lable'"),
        ('name = "a"\n[[rules]]\ntype = "label"\nname = "b"\n', "rule 'b' pattern: Field required"),
        (
            'name = "a"\n[[rules]]\ntype = "stamp"\nname = "b"\npattern = "1"\nmatches = ["2"]\n',
            "rule 'b' does not match its example '2'",
        ),
        ("name = \n", "Invalid value"),
        ("[[rules]]\nname = 'a'\n", "name: Field required"),
    ],
)
def test_what_is_wrong_with_a_toml_pack(text: str, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        Pack.from_toml(text)


def test_lone_surrogates_have_no_toml() -> None:
    with pytest.raises(RuleError, match="surrogates"):
        Pack(name="\ud800").to_toml()


# --- the clock


@pytest.mark.parametrize(
    "rule",
    [
        CueRule(name="evil", sense="question", pattern=EVIL),
        LabelRule(name="evil", pattern=EVIL, weight=3),
        OpeningRule(name="evil", pattern=EVIL),
        NoiseRule(name="evil", kind="caption", pattern=EVIL),
        NoiseRule(name="evil", kind="caption", pattern=EVIL, where="inline"),
        NoiseRule(name="evil", kind="caption", pattern=EVIL, where="tail"),
        StampRule(name="evil", pattern=EVIL),
    ],
    ids=lambda rule: f"{rule.type} {getattr(rule, 'where', '')}",
)
def test_a_slow_rule_is_passed_over(rule: Any) -> None:
    head = f"问：{'甘' * 40}：{'甘' * 60}。\n答：好的。\n"
    raw = PAGE + head + ("1" + LINE[1:]) * 40
    said = parse(raw, pack=default() + Pack(name="mine", rules=(rule,))).diagnostics
    if rule.type not in ("label", "stamp"):
        assert [d.code for d in said].count("slow-rule") == 1
    assert all("'evil'" in d.message for d in said if d.code == "slow-rule")


@pytest.mark.parametrize("name", BUILT_IN)
def test_built_in_rules_have_examples_that_hold_and_a_source(name: str) -> None:
    for rule in built_in(name).rules:
        assert rule.matches, rule.name
        assert rule.rejects, rule.name
        assert rule.source, rule.name
        rule.check()  # loading a built-in pack leaves it to us


def test_built_in_rules_run_without_a_clock() -> None:
    import regex

    for rule in default().rules:
        pattern = getattr(rule, "compiled", None)
        assert pattern is None or isinstance(pattern, regex.Pattern)


def test_a_vouched_pack_and_its_toml_parse_alike() -> None:
    copy = Pack.from_toml(default().to_toml())
    for sample in SAMPLES:
        raw = sample.read_text("utf-8")
        assert parse(raw, pack=copy) == parse(raw), sample.name


# --- callable rules


class Diamonds:
    """What the pattern DIAMOND says, without a pattern."""

    name = "diamonds"
    role = None

    def find(self, line: str) -> tuple[tuple[int, int], int] | None:
        parts = line.split("◆")
        if len(parts) < 4 or parts[0]:
            return None
        name = len(parts[1]) + 2
        return (name, name + len(parts[2])), name + len(parts[2]) + 1


def test_a_callable_opens_turns() -> None:
    pack = default() + Pack(name="mine", rules=(Diamonds(),))
    transcript = parse(PAGE, pack=pack)
    assert [t.speaker.name for t in transcript.turns if t.speaker] == [
        "岑小满",
        "尉长川",
        "龚一禾",
        "尉长川",
    ]
    assert {t.rule for t in transcript.turns} == {"diamonds"}
    with pytest.raises(RuleError, match="'diamonds' is a callable"):
        pack.to_toml()


class Broken(Diamonds):
    name = "broken"

    def find(self, line: str) -> Any:
        return (5, 900), len(line)


def test_a_failing_callable_is_a_diagnostic() -> None:
    transcript = parse(PAGE, pack=default() + Pack(name="mine", rules=(Broken(),)))
    (said,) = (d for d in transcript.diagnostics if d.code == "rule-failed")
    assert "rule 'broken' raises ValueError" in said.message


def test_what_is_no_rule_is_refused() -> None:
    with pytest.raises(ValidationError):
        Pack(name="mine", rules=("diamonds",))


# --- what opening rules tell


def test_an_opening_rule_tells_outlet_name_and_role() -> None:
    host = OpeningRule(
        name="host", pattern=r"◆主持◆(?P<name>[^◆\n]{1,12})◆\s*", weight=9, role="moderator"
    )
    raw = PAGE + "◆主持◆邢某◆ 今天就到这里，谢谢大家。\n"
    transcript = parse(raw, pack=default() + Pack(name="mine", rules=(DIAMOND, host)))
    assert [(s.name, s.organization, s.role) for s in transcript.speakers] == [
        ("岑小满", "海州晚报", "reporter"),
        ("尉长川", "城建办", "official"),
        ("龚一禾", "潮声网", "reporter"),
        ("邢某", None, "moderator"),
    ]
    assert [r.outlet for r in transcript.records] == ["海州晚报", "潮声网"]
    assert transcript.turns[0].segments[0].label == "海州晚报◆岑小满"


def test_a_cue_is_asked_whatever_script_it_is_written_in() -> None:
    cue = CueRule(name="mine", sense="question", pattern=r"\p{Han}{2}$", matches=("甘某",))
    lex = lexicon(default() + Pack(name="mine", rules=(cue,)))
    assert lex.says("question", "这里只有一句普通的话") == "mine"


def test_an_opening_without_groups_is_its_own_label() -> None:
    host = OpeningRule(name="host", pattern=r"★主持★\s*", role="moderator", weight=6)
    raw = "★主持★ 各位好，请提问。\n" + PAGE + "★主持★ 谢谢大家，再见。\n"
    transcript = parse(raw, pack=default() + Pack(name="mine", rules=(DIAMOND, host)))
    said = [(t.segments[0].label, t.role) for t in transcript.turns if t.rule == "host"]
    assert said == [("★主持★", "moderator")] * 2


# --- what stamps tell


@pytest.mark.parametrize(
    ("stamps", "times"),
    [
        (("9:58", "下午3:20"), (dt.time(9, 58), dt.time(15, 20))),
        (("09:58:01", "10:00:59"), (dt.time(9, 58, 1), dt.time(10, 0, 59))),
        (
            ("00:00:07", "01:02:03"),
            (dt.timedelta(seconds=7), dt.timedelta(hours=1, minutes=2, seconds=3)),
        ),
        (("2031-05-12 10:38", "24:00"), (dt.datetime(2031, 5, 12, 10, 38), None)),
    ],
)
def test_stamps_as_times(stamps: tuple[str, ...], times: tuple[Any, ...]) -> None:
    lex = lexicon(default())
    text = " ".join(stamps)
    spans = [(text.index(s), text.index(s) + len(s)) for s in stamps]
    assert tuple(read_times(text, spans, lex).values()) == times


def test_an_afternoon_is_a_group() -> None:
    pattern = r"(?P<pm>晚上?)?(?P<hour>\d+)点(?P<minute>\d+)"
    rule = StampRule(name="evening", pattern=pattern, matches=("晚8点05", "8点05"))
    lex = lexicon(default() + Pack(name="mine", rules=(rule,)))
    assert read_times("晚8点05", [(0, 5)], lex) == {(0, 5): dt.time(20, 5)}
    assert read_times("晚8点05", [(1, 5)], lex) == {(1, 5): dt.time(8, 5)}


# --- what cues tell


def test_every_sense_is_asked_for_and_every_cue_has_one() -> None:
    source = "".join(
        path.read_text("utf-8")
        for part in ("initials.py", "lexicon.py", "segment", "structure")
        for path in sorted((SOURCE / part).rglob("*.py") if part[-3:] != ".py" else [SOURCE / part])
    )
    for sense in SENSES:
        assert f'"{sense}"' in source or f'"{sense.removeprefix("label ")}"' in source, sense
    assert {cue.sense for cue in default().of(CueRule)} <= SENSES.keys()
    assert NEEDED.keys() <= SENSES.keys()


@pytest.mark.parametrize("sense", SENSES)
def test_no_cue_can_stop_a_page(sense: str) -> None:
    groups = "".join(f"(?P<{group}>主|\\p{{Han}}{{2}}|)?" for group in NEEDED.get(sense, ()))
    rule = CueRule(name="any", sense=sense, pattern=f"{groups}(?:记者|的|$|)")
    only = Pack(name="mine", rules=(rule,))
    raw = SAMPLES[0].read_text("utf-8")[:2000] + PAGE
    for pack in (only, default() + only):
        assert parse(raw, pack=pack).raw == raw


# --- packs by name


def test_packs_by_name() -> None:
    assert load() is load("default") is default()
    assert load("en") is built_in("en")
    assert load(built_in("zh")) is built_in("zh")


def test_an_unknown_name() -> None:
    with pytest.raises(LookupError, match="no pack is called 'zhh'; did you mean zh"):
        parse("", pack="zhh")


def test_packs_are_data() -> None:
    assert json.loads(default().model_dump_json())["name"] == "default"


def test_a_stamp_may_hold_what_is_no_number() -> None:
    stamp = StampRule(
        name="han",
        pattern="〔(?P<hour>[一二三])时(?P<minute>[十零])分〕",
        matches=("〔三时十分〕",),
    )
    page = "〔三时十分〕主持人：大家好。\n〔三时十分〕记者：如何？\n〔三时十分〕王局长：很好。\n"
    assert parse(page, pack=default() + Pack(name="han", rules=(stamp,))).raw == page


class Clumsy:
    """A callable rule with a name that is no text and offsets that are no whole numbers."""

    name = 5

    def find(self, line: str) -> tuple[tuple[float, float], float]:
        return (0.0, 1.0), float(len(line))


def test_a_clumsy_callable_stops_no_page() -> None:
    told = parse("甲：好。\n乙：好。\n", pack=Pack(name="clumsy", rules=(Clumsy(),)))
    assert "rule-failed" in {d.code for d in told.diagnostics}


@pytest.mark.parametrize("script", ["Simplify", None])
def test_script_is_checked(script: Any) -> None:
    with pytest.raises(ValueError, match="simplify"):
        parse("甲", script=script)
