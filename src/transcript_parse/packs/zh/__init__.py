"""General Chinese: what labels, titles, stamps and page furniture look like."""

from __future__ import annotations

from transcript_parse.packs.zh.cues import CUES
from transcript_parse.packs.zh.labels import LABELS
from transcript_parse.packs.zh.noise import NOISE
from transcript_parse.packs.zh.stamps import STAMPS
from transcript_parse.packs.zh.words import WORDS
from transcript_parse.rules import Pack

PACK = Pack(name="zh", rules=(*STAMPS, *LABELS, *WORDS, *NOISE, *CUES))
