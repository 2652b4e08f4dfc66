"""parse(): normalize, segment, structure. The architecture in three calls."""

from __future__ import annotations

from typing import Literal

from transcript_parse.assemble import assemble
from transcript_parse.errors import TranscriptError
from transcript_parse.model import Transcript
from transcript_parse.normalize import normalize
from transcript_parse.packs import load
from transcript_parse.rules import Pack
from transcript_parse.segment.lexicon import lexicon
from transcript_parse.segment.turns import segment
from transcript_parse.structure.build import structure


def parse(
    raw: str,
    *,
    pack: Pack | str | None = None,
    script: Literal["simplify", "keep"] = "simplify",
    strict: bool = False,
) -> Transcript:
    """Turn the raw text of a page into a Transcript.

    `raw` may be anything; what is wrong with it becomes a Diagnostic, or with
    `strict=True` one TranscriptError. `pack` names or is the rules to use; by
    default the general and venue packs that ship with the library.
    `script="keep"` leaves traditional script as it is printed.

    Raises LookupError for an unknown pack name, TypeError if `raw` is not a str.
    """
    if not isinstance(raw, str):
        raise TypeError(f"parse() takes a str, not {type(raw).__name__}")
    rules = load(pack)
    clean = normalize(raw, rules, script)
    found = segment(clean.reading, lexicon(rules))
    story = structure(clean.reading, found, lexicon(rules))
    transcript = assemble(clean, found, story)
    serious = [d for d in transcript.diagnostics if d.severity != "info"]
    if strict and serious:
        raise TranscriptError(serious)
    return transcript
