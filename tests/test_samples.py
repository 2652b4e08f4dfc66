"""Each sample against its hand-made annotation: what the engine reaches may not be lost.

    python -m tests.test_samples    prints the table below as it is measured now

A floor is a measured value, rounded down; a person raises it when the engine
gets better. Where a figure does not apply there is a dash.
"""

from functools import cache
from pathlib import Path

import pytest

from transcript_parse import Transcript, parse
from transcript_parse.evaluate import Gold, Scores, score

SAMPLES = Path(__file__).parents[1] / "samples"

FIGURES = (
    "segments",
    "speech",
    "text",
    "speaker",
    "role",
    "qa",
    "outlet",
    "addressee",
    "time",
    "spam",
)
FLOORS = """
sample                 segmen speech   text speake   role     qa outlet addres   time   spam
address-no-label         1.00   1.00   1.00   1.00   1.00      -      -      -      -      -
bold-reporter            0.94   0.99   1.00   0.96   0.99   0.90      -      -      -      -
briefing-q-ms            1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
central-bank-caps        1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
chat-guest-stamps        1.00   1.00   1.00   1.00   1.00   1.00      -   1.00   1.00      -
city-briefing-bare       1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
cityhealth-allergy       1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
colonless-labels         1.00   0.99   0.95   1.00   1.00   1.00   1.00   1.00      -      -
corridor-ministers       1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -
customsquarter-q3        0.96   0.99   1.00   1.00   1.00   1.00   1.00   1.00      -      -
earnings-dash-kelpworks   1.00   0.99   0.96   1.00   0.91   1.00   1.00   1.00      -      -
earnings-two-line        0.93   0.97   0.90   0.99   0.99   0.66   0.60   1.00      -      -
legend-one-char          1.00   0.99   0.96   1.00   1.00   1.00   1.00   1.00      -      -
legislature-markdown     1.00   1.00   0.95   1.00   1.00   1.00      -   1.00      -      -
live-inline-stamps       0.95   0.99   1.00   1.00   1.00   1.00   1.00   1.00   0.95      -
live-stamp-line          1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -
lunch-live-xuanhe        0.84   0.96   0.66   0.99   0.99   0.57   1.00   1.00   0.84   0.76
ministry-qa-indent       1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
news-with-quotes         1.00   1.00      -      -      -      -      -      -      -      -
one-paragraph-forum      1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
paren-stamp-names        1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -
policy-plan              1.00   1.00      -      -      -      -      -      -      -      -
portal-drought           1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
procuratorate-water      1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
question-answer-words    0.96   0.98   1.00   0.96   0.99   0.90   1.00   1.00      -      -
regulator-clean-traps    1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
results-luye             1.00   1.00   1.00   1.00   0.96   0.89   1.00   1.00      -      -
stamp-after-speech       1.00   0.99   0.75   0.99   0.99   1.00   1.00   1.00   1.00   0.91
stamp-glued              1.00   0.99   0.77   0.99   0.99   1.00   1.00   1.00   1.00   0.90
storm-update-bold        1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
twyuan-watch             1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
unihospital-gasleak      1.00   1.00   1.00   1.00   1.00   1.00   1.00   1.00      -      -
unlabelled-answers       0.91   0.99   1.00   1.00   1.00   0.83   1.00   1.00      -      -
work-report-pdf          1.00   1.00   1.00   1.00   1.00      -      -      -      -      -
"""


def floors() -> dict[str, dict[str, float]]:
    table = {}
    for line in FLOORS.split("\n"):
        if line and not line.startswith("sample"):
            name, *values = line.split()
            figures = zip(FIGURES, values, strict=True)
            table[name] = {k: float(v) for k, v in figures if v != "-"}
    return table


@cache
def parsed(name: str) -> tuple[Transcript, Gold]:
    raw = (SAMPLES / f"{name}.txt").read_bytes().decode("utf-8")
    return parse(raw), Gold.read(SAMPLES / f"{name}.json")


@cache
def measured(name: str) -> Scores:
    transcript, gold = parsed(name)
    return score(gold, transcript)


def test_every_sample_has_floors() -> None:
    assert sorted(floors()) == sorted(p.stem for p in SAMPLES.glob("*.txt"))


@pytest.mark.parametrize("name", floors())
def test_nothing_is_lost(name: str) -> None:
    assert measured(name).lossless == 1.0


@pytest.mark.parametrize("name", floors())
def test_kind(name: str) -> None:
    transcript, gold = parsed(name)
    assert transcript.kind == gold.kind


@pytest.mark.parametrize("name", floors())
def test_figures_hold(name: str) -> None:
    found = measured(name).model_dump()
    below = [
        f"{figure:10} {value:.3f} is below {floor:.2f}"
        for figure, floor in floors()[name].items()
        if (value := found[figure] or 0.0) < floor
    ]
    assert not below, "\n".join([name, *below, "", *table()])


def table() -> list[str]:
    """All figures as measured now, rounded down: rows for FLOORS."""
    rows = [f"{'sample':22}" + "".join(f"{f[:6]:>7}" for f in FIGURES)]
    for path in sorted(SAMPLES.glob("*.txt")):
        found = measured(path.stem).model_dump()
        cells = ("-" if found[f] is None else f"{int(found[f] * 100) / 100:.2f}" for f in FIGURES)
        rows.append(f"{path.stem:22}" + "".join(f"{cell:>7}" for cell in cells))
    return rows


if __name__ == "__main__":
    print("\n".join(table()))
