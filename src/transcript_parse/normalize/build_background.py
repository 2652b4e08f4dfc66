"""Builds `background.bin.gz` from n-gram counts.

    python -m transcript_parse.normalize.build_background NGRAMS OUT [--words DICT]

NGRAMS is a folder with `zh-hans-1gram.tsv.gz` and `zh-hans-2gram.tsv.gz`
(n-gram TAB count, counted inside runs of Han characters). DICT is a word list
with frequencies, one `word count ...` a line, such as jieba's dictionary (MIT);
the shipped table was built with it. The same inputs give the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from transcript_parse.normalize.background import LOWEST, OTHER, RESOURCE, STEP, STEPS, packed

COUNTED_PAIRS: Final = 125_000
WORD_PAIRS: Final = 60_000
"""How many pairs of each source are shipped; twice as many found nothing more."""

WORD_WEIGHT: Final = 0.3
"""What a count in a word list is worth against one in running text."""

PRIOR: Final = 0.5
EDGE_PRIOR: Final = 2.0
EDGE_LIMIT: Final = 1.5
"""Edges of runs are estimated from pruned counts and are kept small."""

PRUNED: Final = 1.07
"""Pairs seen once were pruned from the counts; this many were seen in all."""


def read_counts(path: Path) -> Counter[str]:
    """The counts of one n-gram file."""
    counts: Counter[str] = Counter()
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            gram, count = line.rstrip("\n").split("\t")
            counts[gram] = int(count)
    return counts


def read_words(path: Path) -> Iterator[tuple[str, int]]:
    """The words of a frequency list."""
    with path.open(encoding="utf8") as lines:
        for line in lines:
            word, count = line.split()[:2]
            yield word, int(count)


def pairs_of_words(path: Path, total: int) -> dict[str, float]:
    """Counts of pairs inside words, scaled to a text of `total` characters."""
    pairs: Counter[str] = Counter()
    characters = 0
    for word, count in read_words(path):
        characters += count * len(word)
        for i in range(len(word) - 1):
            pairs[word[i : i + 2]] += count
    scale = WORD_WEIGHT * total / max(characters, 1)
    return {pair: count * scale for pair, count in pairs.most_common()}


def edges(singles: Counter[str], pairs: Counter[str]) -> dict[str, float]:
    """How readily each character ends and begins a run of Han characters."""
    followed: Counter[str] = Counter()
    preceded: Counter[str] = Counter()
    for pair, count in pairs.items():
        followed[pair[0]] += count
        preceded[pair[1]] += count
    total = singles.total()
    average = max(1 - PRUNED * pairs.total() / total, 0.01)
    links: dict[str, float] = {}
    for char, count in singles.items():
        for inside, pair in ((followed, char + OTHER), (preceded, OTHER + char)):
            outside = max(count - PRUNED * inside[char], 0)
            share = (outside + EDGE_PRIOR * average) / (count + EDGE_PRIOR)
            links[pair] = max(-EDGE_LIMIT, min(EDGE_LIMIT, math.log(share / average)))
    return links


def pair_links(
    singles: Counter[str], pairs: Counter[str], words: dict[str, float]
) -> dict[str, float]:
    """The log of seen over expected for the pairs worth shipping."""
    total = singles.total()
    chosen = [pair for pair, _ in pairs.most_common(COUNTED_PAIRS)]
    chosen += [p for p in words if p not in pairs or pairs[p] < pairs[chosen[-1]]][:WORD_PAIRS]
    links: dict[str, float] = {}
    for pair in chosen:
        if len(pair) == 2 and all(c in singles for c in pair):
            seen = pairs[pair] + words.get(pair, 0.0)
            expected = singles[pair[0]] * singles[pair[1]] / total
            links[pair] = math.log((seen + PRIOR) / (expected + PRIOR))
    return links


def build(ngrams: Path, words: Path | None = None) -> bytes:
    """The packed table."""
    singles = read_counts(ngrams / "zh-hans-1gram.tsv.gz")
    pairs = read_counts(ngrams / "zh-hans-2gram.tsv.gz")
    from_words: dict[str, float] = {}
    if words:
        from_words = pairs_of_words(words, singles.total())
        for pair in from_words:
            for char in pair:
                singles[char] += 0 if char in singles else 1
    links = pair_links(singles, pairs, from_words) | edges(singles, pairs)
    singles[OTHER] = 1
    links[OTHER + OTHER] = 0.0
    steps = {
        pair: max(1, min(STEPS, round((link - LOWEST) / STEP))) for pair, link in links.items()
    }
    return gzip.compress(packed(singles, steps), mtime=0)


def main() -> None:
    """Command line: read the counts, write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("ngrams", type=Path)
    parser.add_argument("out", type=Path, help="a folder, or the file to write")
    parser.add_argument("--words", type=Path)
    given = parser.parse_args()
    target = given.out / RESOURCE if given.out.is_dir() else given.out
    target.write_bytes(build(given.ngrams, given.words))


if __name__ == "__main__":
    main()
