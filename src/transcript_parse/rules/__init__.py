"""Rules are data: frozen, typed, with their own examples.

A rule says what it matches and what that means; it knows nothing of the
engine. Building one whose examples fail raises `RuleError` with the example.
Patterns are written in simplified script and run with the `regex` package.
"""

from transcript_parse.errors import RuleError
from transcript_parse.rules.base import LETTER, PatternRule, Rule, vouching
from transcript_parse.rules.pack import Pack
from transcript_parse.rules.patterns import LINE, Watch, compiled, limited, watching
from transcript_parse.rules.senses import SENSES
from transcript_parse.rules.types import (
    AnyRule,
    CallableRule,
    CalledOpening,
    CueRule,
    LabelRule,
    NoiseRule,
    OpeningRule,
    SpamRule,
    StampRule,
    WordsRule,
)

__all__ = [
    "LETTER",
    "LINE",
    "SENSES",
    "AnyRule",
    "CallableRule",
    "CalledOpening",
    "CueRule",
    "LabelRule",
    "NoiseRule",
    "OpeningRule",
    "Pack",
    "PatternRule",
    "Rule",
    "RuleError",
    "SpamRule",
    "StampRule",
    "Watch",
    "WordsRule",
    "compiled",
    "limited",
    "vouching",
    "watching",
]
