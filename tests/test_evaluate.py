import datetime as dt
import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType

import pytest

import transcript_parse
from tests.handmade import Block, Page, conference, from_gold
from transcript_parse.evaluate import (
    Gold,
    Scores,
    Tally,
    Voice,
    average,
    diff,
    score,
)
from transcript_parse.model import Removal, Span

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "eval" / "score.py"


def gold_files() -> list[tuple[Path, Path]]:
    """Gold and raw text of the samples, and of the shared material where it is there."""
    pairs = []
    for path in sorted([*(ROOT / "samples").glob("*.json"), *(SHARED / "gold").glob("*.json")]):
        name = json.loads(path.read_text("utf-8")).get("file")
        texts = (
            folder / str(name) for folder in (path.parent, SHARED / "seeds", SHARED / "corpus")
        )
        pairs += [(path, text) for text in texts if text.is_file()][:1]
    return pairs


def raw_text(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def gold_of(page: Page) -> Gold:
    """The gold that says what the page says."""
    t = page.transcript()
    return Gold(
        file="page.txt",
        sha256=t.raw_sha256,
        chars=len(t.raw),
        kind=t.kind,
        date=t.date,
        segments=[
            {
                "start": b.start,
                "body": b.body,
                "end": b.end,
                "speaker": b.speaker,
                "role": b.role,
                "time": b.time.isoformat("minutes") if b.time else None,
                "new": b.new,
            }
            for b in page.blocks
        ],
        qa=[{k: v for k, v in r.items() if k != "index"} for r in page.records],
        noise=[{"start": r.span.start, "end": r.span.end, "kind": r.kind} for r in page.removals],
    )


# --- the gold format


def test_gold_round_trip(tmp_path: Path) -> None:
    gold = gold_of(conference())
    gold.write(tmp_path / "gold.json")
    assert Gold.read(tmp_path / "gold.json") == gold
    lines = (tmp_path / "gold.json").read_text("utf-8").splitlines()
    assert sum('"body"' in line for line in lines) == len(gold.segments)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"segments": [{"start": 5, "body": 3, "end": 9, "role": "official"}]}, "segments"),
        ({"noise": [{"start": 0, "end": 10_000, "kind": "lede"}]}, "noise"),
        ({"qa": [{"question": [99]}]}, "segment that is not there"),
        ({"sha256": "abc"}, "sha256"),
    ],
)
def test_gold_that_contradicts_itself_is_refused(change: dict, message: str) -> None:
    gold = gold_of(conference()).model_dump(mode="json")
    with pytest.raises(ValueError, match=message):
        Gold.model_validate(gold | change)


@pytest.mark.parametrize("time", ["10:4", "noon", "2031-06-05 16:42"])
def test_gold_times_have_one_form(time: str) -> None:
    gold = gold_of(conference()).model_dump(mode="json")
    gold["segments"][0]["time"] = time
    with pytest.raises(ValueError, match="time"):
        Gold.model_validate(gold)


# --- scores


def test_the_gold_itself_scores_one() -> None:
    page = conference()
    got = score(gold_of(page), page.transcript()).model_dump(exclude_none=True)
    assert got == dict.fromkeys(set(Scores.model_fields) - {"spam"}, 1.0)


def test_each_figure_falls_with_its_own_mistake() -> None:
    page = conference()
    gold = gold_of(page)

    def figures(**changes: object) -> dict[str, float]:
        scores = score(gold, page.with_(**changes).transcript())
        return {k: v for k, v in scores.model_dump(exclude_none=True).items() if v != 1}

    def changed(i: int, **fields: object) -> tuple[Block, ...]:
        block = Block(**{**page.blocks[i].__dict__, **fields})
        return (*page.blocks[:i], block, *page.blocks[i + 1 :])

    assert set(figures(blocks=changed(5, speaker="佘某"))) == {"speaker"}
    assert set(figures(blocks=changed(0, time=None))) == {"time"}
    assert set(figures(blocks=changed(3, role="other"))) == {"role", "speaker"}
    assert set(figures(records=page.records[:1])) == {"qa", "outlet"}
    assert set(figures(removals=())) == {"lossless"}
    assert set(figures(fields={"kind": "interview"})) == {"kind"}
    no_addressee = ({**page.records[0], "addressee": []}, page.records[1])
    assert set(figures(records=no_addressee)) == {"addressee"}
    spam = Removal(span=Span(start=30, end=31), kind="spam", rule="wrong")
    assert figures(removals=(*page.removals, spam))["spam"] == 0


def test_a_gold_for_another_text_is_refused() -> None:
    page = conference()
    with pytest.raises(ValueError, match="another text"):
        score(gold_of(page), page.with_(raw=page.raw + "完").transcript())


def test_a_span_outside_the_text_is_an_error() -> None:
    page = conference()
    stray = Removal(span=Span(start=0, end=10_000), kind="lede", rule="wrong")
    with pytest.raises(IndexError):
        score(gold_of(page), page.with_(removals=(stray,)).transcript())


def test_script_conversion_is_no_wrong_text() -> None:
    raw = "主持人：歡迎各位記者。\n"
    block = Block(0, 4, len(raw), None, "moderator")
    page = Page(raw, (block,))
    transcript = page.transcript()
    segment = transcript.turns[0].segments[0]
    converted = segment.model_copy(update={"text": "欢迎各位记者。"})
    turn = transcript.turns[0].model_copy(update={"segments": (converted,)})
    simplified = transcript.model_copy(update={"turns": (turn,)})
    assert score(gold_of(page), simplified).text == 1
    wrong = segment.model_copy(update={"text": "欢迎各位作者。"})
    turn = turn.model_copy(update={"segments": (wrong,)})
    assert score(gold_of(page), transcript.model_copy(update={"turns": (turn,)})).text == 0


def test_lone_surrogates_are_scored() -> None:
    page = Page("甲：好\udce4的\n", (Block(0, 2, 6, "甲", "official"),))
    transcript = page.transcript()
    gold = gold_of(page)
    assert score(gold, transcript).text == 1
    for said, right in (("好\ufffd的", 1), ("好吧的", 0)):
        segment = transcript.turns[0].segments[0].model_copy(update={"text": said})
        turn = transcript.turns[0].model_copy(update={"segments": (segment,)})
        assert score(gold, transcript.model_copy(update={"turns": (turn,)})).text == right


@pytest.mark.parametrize(
    ("found", "wanted", "same"),
    [
        (dt.time(10, 4), "10:04", True),
        (dt.time(10, 4, 30), "10:04", True),
        (dt.time(10, 5), "10:04", False),
        (dt.datetime(2031, 6, 5, 16, 42, 37), "16:42:37", True),
        (dt.datetime(2031, 6, 5, 16, 42, 37), "2031-06-05T16:42:37", True),
        (dt.datetime(2031, 6, 6, 16, 42, 37), "2031-06-05T16:42:37", False),
        (dt.time(16, 42), "2031-06-05T16:42:37", False),
        (dt.timedelta(hours=1, minutes=2), "1:02:00", True),
        (None, "10:04", False),
    ],
)
def test_times_agree_as_far_as_both_go(found: object, wanted: str, same: bool) -> None:
    page = conference()
    gold = gold_of(page)
    segments = [s.model_copy(update={"time": None}) for s in gold.segments]
    segments[0] = segments[0].model_copy(update={"time": wanted})
    first = Block(**{**page.blocks[0].__dict__, "time": found})
    gold = gold.model_copy(update={"segments": tuple(segments)})
    timed = page.with_(blocks=(first, *page.blocks[1:])).transcript()
    assert score(gold, timed).time == same


def test_averages_count_venues_not_pages() -> None:
    rows = {
        "mfa-2016": Scores(qa=1.0, time=0.5),
        "mfa-2017": Scores(qa=0.0),
        "wh_2022": Scores(qa=1.0),
        "wh_2023": Scores.failed(),
    }
    means = average(rows)
    assert means.families["mfa"] == Scores(qa=0.5, time=0.5)
    assert means.by_document.qa == 0.5
    assert means.by_family.qa == 0.5
    assert means.by_family.time == 0.25
    assert means.by_family.spam == 0


# --- the same numbers as the reference scorer


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    if not SCORER.is_file():
        pytest.skip("the reference scorer is not beside this checkout")
    spec = importlib.util.spec_from_file_location("reference_score", SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def spoiled(page: Page, rng: random.Random) -> Page:
    """The page with mistakes of every sort, overlaps included."""
    blocks: list[Block] = []
    kept: dict[int, int] = {}
    for i, block in enumerate(page.blocks):
        chance = rng.random()
        if chance < 0.05:
            continue
        fields = dict(block.__dict__)
        if chance < 0.2:
            fields["end"] = min(len(page.raw), max(block.body, block.end + rng.randint(-3, 3)))
        elif chance < 0.3:
            fields["speaker"] = rng.choice([None, "某人", page.blocks[0].speaker])
        elif chance < 0.4:
            fields["role"] = rng.choice(["moderator", "official", "reporter", "other"])
        elif chance < 0.5:
            fields["time"] = rng.choice([None, dt.time(10, 4), dt.timedelta(minutes=62)])
        elif chance < 0.6:
            fields["body"] = min(block.end, block.body + 1)
        kept[i] = len(blocks)
        blocks.append(Block(**fields))
    records = []
    for record in page.records:
        changed = dict(record)
        for part in ("question", "answers"):
            changed[part] = [kept[i] for i in record.get(part, ()) if i in kept]
        if rng.random() < 0.2:
            changed["outlet"] = rng.choice([None, "《某报》记者", record.get("outlet")])
        if rng.random() < 0.1:
            changed["answers"] = changed["answers"][1:]
        if changed["question"] and rng.random() > 0.1:
            records.append(changed)
    removals = [r for r in page.removals if rng.random() > 0.1]
    for _ in range(rng.randint(0, 3)):
        start = rng.randrange(len(page.raw))
        span = Span(start=start, end=min(len(page.raw), start + rng.randint(0, 9)))
        removals.append(Removal(span=span, kind=rng.choice(["spam", "stage"]), rule="wrong"))
    return page.with_(blocks=tuple(blocks), removals=tuple(removals), records=tuple(records))


def assert_same(reference: ModuleType, gold_path: Path, transcript: object) -> None:
    expected = reference.score_doc(json.loads(gold_path.read_text("utf-8")), transcript.raw)
    got = score(Gold.read(gold_path), transcript).model_dump(exclude_none=True)
    assert got == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(("gold", "text"), gold_files(), ids=lambda path: path.stem)
def test_same_numbers_on_spoiled_gold(
    gold: Path, text: Path, reference: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = raw_text(text)
    page = from_gold(raw, Gold.read(gold))
    for seed in range(4):
        spoilt = (spoiled(page, random.Random(seed)) if seed else page).transcript()
        monkeypatch.setattr(transcript_parse, "parse", lambda _raw, t=spoilt: t, raising=False)
        assert_same(reference, gold, spoilt)


@pytest.mark.parametrize(("gold", "text"), gold_files(), ids=lambda path: path.stem)
def test_same_numbers_on_a_parse(
    gold: Path, text: Path, reference: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = transcript_parse.parse(raw_text(text))
    monkeypatch.setattr(transcript_parse, "parse", lambda _raw: parsed)
    assert_same(reference, gold, parsed)


# --- what changed


def counts(tally: Tally) -> dict[str, int]:
    return {name: n for name, n in tally.model_dump().items() if n}


def test_nothing_changed() -> None:
    page = conference()
    found = diff(page.transcript(), page.transcript())
    assert found.changes == ()
    assert counts(found.turns) == {"unchanged": 6}
    assert counts(found.records) == {"unchanged": 2}
    spoken = sum(len("".join(s.text.split())) for s in page.transcript().segments())
    assert counts(found.characters) == {"unchanged": spoken}


def test_another_speaker() -> None:
    page = conference()
    blocks = list(page.blocks)
    blocks[5] = Block(**{**blocks[5].__dict__, "speaker": "佘某"})
    found = diff(page.transcript(), page.with_(blocks=tuple(blocks)).transcript())
    assert counts(found.turns) == {"unchanged": 5, "reattributed": 1}
    assert counts(found.records) == {"unchanged": 1, "reattributed": 1}
    (change,) = found.of("characters")
    assert change.kind == "reattributed"
    assert change.before == Voice("佘承屿", None, "official")
    assert change.after == Voice("佘某", None, "official")
    assert page.raw[change.span.start : change.span.end].strip() == "市里出六成，县里出四成。"


def test_two_turns_become_one() -> None:
    page = conference()
    delegate = Block(**{**page.blocks[5].__dict__, "speaker": "闵知夏"})
    old = page.with_(
        blocks=(*page.blocks[:5], Block(**{**delegate.__dict__, "new": True}), page.blocks[6])
    )
    new = page.with_(blocks=(*page.blocks[:5], delegate, page.blocks[6]))
    found = diff(old.transcript(), new.transcript())
    assert counts(found.turns) == {"unchanged": 4, "moved": 1, "lost": 1}
    assert found.characters.moved == len("市里出六成，县里出四成。")
    assert diff(new.transcript(), old.transcript()).turns.gained == 1


def test_speech_lost_and_gained() -> None:
    page = conference()
    fewer = page.with_(blocks=page.blocks[:-1], records=page.records[:1])
    found = diff(page.transcript(), fewer.transcript())
    assert counts(found.turns) == {"unchanged": 5, "lost": 1}
    assert found.characters.lost == len("明年还种吗？")
    assert counts(found.records) == {"unchanged": 1, "lost": 1}
    found = diff(fewer.transcript(), page.transcript())
    assert found.characters.gained == len("明年还种吗？")
    assert counts(found.records) == {"unchanged": 1, "gained": 1}


def test_another_answer() -> None:
    page = conference()
    records = ({**page.records[0], "answers": [5]}, page.records[1])
    found = diff(page.transcript(), page.with_(records=records).transcript())
    assert counts(found.turns) == {"unchanged": 6}
    assert counts(found.records) == {"unchanged": 1, "moved": 1}


def test_other_texts_cannot_be_compared() -> None:
    page = conference()
    with pytest.raises(ValueError, match="different texts"):
        diff(page.transcript(), page.with_(raw=page.raw + "完").transcript())


def test_every_spoken_character_is_counted_once() -> None:
    page = conference()
    for seed in range(30):
        old = spoiled(page, random.Random(seed)).transcript()
        new = spoiled(page, random.Random(seed + 100)).transcript()
        forth, back = diff(old, new), diff(new, old)
        a, b = forth.characters, back.characters
        assert (a.gained, a.lost, a.reattributed) == (b.lost, b.gained, b.reattributed)
        assert a.unchanged + a.moved == b.unchanged + b.moved
