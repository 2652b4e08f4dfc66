"""A promise: what is only print does not change the records.

    python -m tests.test_metamorphic    prints KNOWN as it would have to be now

Pages on which a change still shows are listed in KNOWN, as strict expected
failures: once the engine copes, the test says so and the line goes.
"""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.generate.gold import STAMP, convert, label_span
from tests.generate.layouts import generate
from transcript_parse import Transcript, parse

SAMPLES = Path(__file__).parents[1] / "samples"
GENERATED = range(12)

Gold = dict[str, Any]
Change = Callable[[str, Gold], str]

HALF = str.maketrans("，：？！；（）", ",:?!;()")
HALF_SEPARATORS = str.maketrans("：（）", ":()")
FULL_SEPARATORS = str.maketrans(":()", "：（）")
FULL_FORMS = str.maketrans("[]0123456789QA", "［］０１２３４５６７８９ＱＡ")
HAN = re.compile("[\u4e00-\u9fff]")


def rewritten(raw: str, gold: Gold, header: Callable[[str], str]) -> str:
    """The page with every header rewritten."""
    parts, at = [], 0
    for segment in gold["segments"]:
        parts += [raw[at : segment["start"]], header(raw[segment["start"] : segment["body"]])]
        at = segment["body"]
    return "".join([*parts, raw[at:]])


def crlf(raw: str, _: Gold) -> str:
    return raw.replace("\n", "\r\n")


def every_line_apart(raw: str, _: Gold) -> str:
    return raw.replace("\n", "\n\n")


def some_blank_lines(raw: str, _: Gold) -> str:
    rng = Random(len(raw))
    return re.sub("\n", lambda _: rng.choice(["\n", "\n", "\n\n", "\n \n\n"]), raw)


def spaces_around_labels(raw: str, gold: Gold) -> str:
    def header(printed: str) -> str:
        start, end = label_span(printed)
        colon = printed[end : end + 1] in (":", "：")
        if start == end or not colon:
            return printed
        lead = " " if start == 0 else ""
        tail = "" if printed.endswith("\n") else " "
        return lead + printed[:end] + " " + printed[end:] + tail

    return rewritten(raw, gold, header)


def half_width_separators(raw: str, gold: Gold) -> str:
    return rewritten(raw, gold, lambda printed: printed.translate(HALF_SEPARATORS))


def full_width_separators(raw: str, gold: Gold) -> str:
    """Those in stamps stay: 10：23 is rare, and another matter."""

    def header(printed: str) -> str:
        parts, at = [], 0
        for stamp in STAMP.finditer(printed):
            parts += [printed[at : stamp.start()].translate(FULL_SEPARATORS), stamp[0]]
            at = stamp.end()
        return "".join([*parts, printed[at:].translate(FULL_SEPARATORS)])

    return rewritten(raw, gold, header)


def full_width_forms(raw: str, gold: Gold) -> str:
    return rewritten(raw, gold, lambda printed: printed.translate(FULL_FORMS))


def half_width_throughout(raw: str, _: Gold) -> str:
    return raw.translate(HALF)


def traditional(raw: str, _: Gold) -> str:
    return convert(raw, "s2t")


CHANGES: tuple[Change, ...] = (
    crlf,
    every_line_apart,
    some_blank_lines,
    spaces_around_labels,
    half_width_separators,
    full_width_separators,
    full_width_forms,
    half_width_throughout,
    traditional,
)

# Change: page, and what the engine does differently there.
KNOWN: dict[str, dict[str, str]] = {}


@cache
def pages() -> dict[str, tuple[str, Gold]]:
    found = {
        path.stem: (
            path.read_bytes().decode("utf-8"),
            json.loads(path.with_suffix(".json").read_bytes()),
        )
        for path in sorted(SAMPLES.glob("*.txt"))
    }
    return found | {f"generated-{seed}": generate(seed) for seed in GENERATED}


def cases() -> Iterator[tuple[Change, str]]:
    """Every change with every page that it changes."""
    for change in CHANGES:
        for name, (raw, gold) in pages().items():
            if change(raw, gold) != raw and (
                change not in (full_width_separators, full_width_forms) or HAN.search(raw)
            ):
                yield change, name


def signature(transcript: Transcript) -> dict[str, Any]:
    """What the records say, in names instead of ids."""
    people = {s.id: s.name or s.organization for s in transcript.speakers}
    return {
        "kind": transcript.kind,
        "turns": [(turn.role, people.get(turn.speaker_id or "")) for turn in transcript.turns],
        "records": [
            (
                record.question_turns,
                record.answer_turns,
                people.get(record.asker_id or ""),
                record.outlet,
                [people[i] for i in record.addressee_ids],
                [people[i] for i in record.answerer_ids],
                record.status,
                record.follows,
            )
            for record in transcript.records
        ],
    }


@cache
def expected(name: str) -> dict[str, Any]:
    return signature(parse(pages()[name][0]))


def params() -> Iterator[Any]:
    for change, name in cases():
        reason = KNOWN.get(change.__name__, {}).get(name)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        yield pytest.param(change, name, marks=marks, id=f"{change.__name__}-{name}")


@pytest.mark.parametrize(("change", "name"), list(params()))
def test_print_does_not_matter(change: Change, name: str) -> None:
    raw, gold = pages()[name]
    assert signature(parse(change(raw, gold))) == expected(name)


def test_known_failures_are_cases() -> None:
    known = {(change, name) for change, names in KNOWN.items() for name in names}
    assert known <= {(change.__name__, name) for change, name in cases()}


def difference(one: dict[str, Any], other: dict[str, Any]) -> str:
    """The first thing that differs, in a few words."""
    if one["kind"] != other["kind"]:
        return f"kind {one['kind']} becomes {other['kind']}"
    for what in ("turns", "records"):
        before, after = one[what], other[what]
        if len(before) != len(after):
            return f"{len(before)} {what} become {len(after)}"
        for i, (x, y) in enumerate(zip(before, after, strict=True)):
            if x != y:
                a, b = next((a, b) for a, b in zip(x, y, strict=True) if a != b)
                return f"{what.removesuffix('s')} {i}: {a} becomes {b}"
    return ""


def main() -> None:
    known: dict[str, dict[str, str]] = {}
    for change, name in cases():
        raw, gold = pages()[name]
        found = difference(expected(name), signature(parse(change(raw, gold))))
        if found:
            known.setdefault(change.__name__, {})[name] = found
    print("KNOWN: dict[str, dict[str, str]] =", json.dumps(known, ensure_ascii=False, indent=4))


if __name__ == "__main__":
    main()
