"""What a fresh interpreter spends before the first short text is parsed.

    pytest tests/benchmarks --benchmark-only

Seconds of CPU time, not of the clock; no time is asserted: machines differ.
"""

import subprocess
import sys
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 9
SCRIPT = """
from time import process_time
started = process_time()
import transcript_parse
imported = process_time()
transcript_parse.parse(
    "海州市新闻发布会实录\\n\\n"
    "主持人 邢若溪：各位记者朋友，大家好。现在请大家提问。\\n"
    "海州晚报记者：请问老旧小区的电梯什么时候装？\\n"
    "城建办主任 尉长川：今年装三百部，明年再装五百部。\\n"
    "主持人 邢若溪：时间到了，今天就到这里，谢谢大家。\\n"
)
print(imported - started, process_time() - imported)
"""


def test_import_and_first_parse(
    benchmark: BenchmarkFixture, request: pytest.FixtureRequest
) -> None:
    spent: list[tuple[float, float]] = []

    def fresh() -> None:
        done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, check=True)
        imported, parsed = map(float, done.stdout.split())
        spent.append((imported, parsed))

    benchmark.pedantic(fresh, rounds=ROUNDS, warmup_rounds=1)
    least = min(spent, key=sum)
    benchmark.extra_info |= {
        "cpu_seconds_import": least[0],
        "cpu_seconds_first_parse": least[1],
        "cpu_seconds": sum(least),
        "cpu_seconds_median": median(map(sum, spent)),
    }
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print(
            f"\n\nimport {least[0]:.3f} s + first parse {least[1]:.3f} s = {sum(least):.3f} s of"
            f" CPU time; median of {ROUNDS} fresh interpreters {median(map(sum, spent)):.3f} s"
        )
