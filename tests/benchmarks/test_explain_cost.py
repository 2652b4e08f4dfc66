"""What explain() costs beside parse() on the same text: it is the same run, told.

    pytest tests/benchmarks --benchmark-only

No time is asserted: machines differ.
"""

from pathlib import Path
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from transcript_parse import explain, parse
from transcript_parse.readers import read_text

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_explain(path: Path, benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    raw = read_text(path)
    benchmark.pedantic(explain, args=(raw,), rounds=5, warmup_rounds=1)
    if benchmark.stats is None:  # --benchmark-disable
        return
    parsing = float("inf")
    for _ in range(5):
        start = perf_counter()
        parse(raw)
        parsing = min(parsing, perf_counter() - start)
    ratio = benchmark.stats.stats.min / parsing
    benchmark.extra_info["ratio_to_parse"] = ratio
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print(f"\n{path.stem:32} {ratio:.2f} x parse", end="")
