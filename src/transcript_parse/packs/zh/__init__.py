"""General Chinese: what labels, titles, stamps and page furniture look like."""

from __future__ import annotations

from transcript_parse.packs.zh.addressees import ADDRESSEE_CUES
from transcript_parse.packs.zh.cues import CUES
from transcript_parse.packs.zh.frames import FRAME_CUES
from transcript_parse.packs.zh.labels import LABELS
from transcript_parse.packs.zh.noise import NOISE
from transcript_parse.packs.zh.openings import OPENINGS
from transcript_parse.packs.zh.outlets import OUTLET_CUES
from transcript_parse.packs.zh.people import PEOPLE_CUES
from transcript_parse.packs.zh.stamps import STAMPS
from transcript_parse.packs.zh.tails import TAILS
from transcript_parse.packs.zh.words import WORDS
from transcript_parse.rules import Pack

RULES = (
    *STAMPS,
    *LABELS,
    *WORDS,
    *NOISE,
    *TAILS,
    *OPENINGS,
    *CUES,
    *PEOPLE_CUES,
    *OUTLET_CUES,
    *FRAME_CUES,
    *ADDRESSEE_CUES,
)
PACK = Pack(name="zh", rules=RULES)
