"""How good a parse is, against gold annotations; what changed between two."""

from transcript_parse.evaluate.compare import Change, Diff, Tally, Voice, diff
from transcript_parse.evaluate.gold import Gold, GoldNoise, GoldRecord, GoldSegment
from transcript_parse.evaluate.measure import Averages, Scores, average, score

__all__ = [
    "Averages",
    "Change",
    "Diff",
    "Gold",
    "GoldNoise",
    "GoldRecord",
    "GoldSegment",
    "Scores",
    "Tally",
    "Voice",
    "average",
    "diff",
    "score",
]
