"""How fast parse() and clean() are, beside OpenCC on the same text in the same process.

    pytest tests/benchmarks --benchmark-only

No time is asserted: machines differ. The ratio to OpenCC, which does a known
amount of work on each character, is what can be compared between them; but not
between its versions: 1.3.2 is five times as fast as 1.3.0, and 1.4.2 forty times.
"""

from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import pytest
from opencc import OpenCC
from pytest_benchmark.fixture import BenchmarkFixture

from transcript_parse import clean, parse
from transcript_parse.readers import read_text

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
TEXTS = [*sorted((ROOT / "samples").glob("*.txt")), *sorted(SEEDS.glob("*.txt"))]
ABSENT = pytest.param(
    SEEDS, marks=pytest.mark.skip(reason="the seeds are not beside this checkout")
)
CONVERTER = OpenCC("t2s")

Row = tuple[str, int, float, float]


@pytest.fixture(scope="module")
def rows(request: pytest.FixtureRequest) -> Iterator[list[Row]]:
    """Collects a row a text, and prints them below the benchmark's own table."""
    rows: list[Row] = []
    yield rows
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print(f"\n\nOpenCC {version('OpenCC')}")
        print(f"{'call and text':38} {'characters':>10} {'chars/s':>12} {'x OpenCC':>9}")
        for name, characters, seconds, opencc in rows:
            rate = f"{characters / seconds:,.0f}"
            print(f"{name[:38]:38} {characters:10,} {rate:>12} {seconds / opencc:9.1f}")


def opencc_seconds(raw: str) -> float:
    """The best of many runs: OpenCC needs a millisecond for a page."""
    best = float("inf")
    for _ in range(20):
        start = perf_counter()
        CONVERTER.convert(raw)
        best = min(best, perf_counter() - start)
    return best


@pytest.mark.parametrize("call", [parse, clean], ids=lambda call: call.__name__)
@pytest.mark.parametrize(
    "path", TEXTS if SEEDS.is_dir() else [*TEXTS, ABSENT], ids=lambda path: path.stem
)
def test_speed(
    path: Path, call: Callable[[str], object], benchmark: BenchmarkFixture, rows: list[Row]
) -> None:
    raw = read_text(path)
    benchmark.pedantic(call, args=(raw,), rounds=5, warmup_rounds=1)
    if benchmark.stats is None:  # --benchmark-disable
        return
    seconds, opencc = benchmark.stats.stats.min, opencc_seconds(raw)
    benchmark.extra_info |= {
        "characters": len(raw),
        "characters_per_second": len(raw) / seconds,
        "ratio_to_opencc": seconds / opencc,
    }
    rows.append((f"{call.__name__} {path.stem}", len(raw), seconds, opencc))
