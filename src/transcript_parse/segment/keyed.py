"""Labels that a page explains in a key: `JR Good morning.`, with nothing but a space behind."""

from __future__ import annotations

from transcript_parse.initials import speaker_keys
from transcript_parse.lexicon import Lexicon
from transcript_parse.segment.forms import Place, Reading
from transcript_parse.segment.lines import Line
from transcript_parse.text import Piece


def labels_of_a_key(
    text: str, lines: list[Line], readings: list[Reading], lex: Lexicon
) -> tuple[list[Reading], frozenset[str]]:
    """Add the labels of a key wherever a line begins with one; which labels these are.

    Leave out what reads like a label inside the key itself.
    """
    spans: list[Piece] = []
    keyed: set[str] = set()
    for span, key in speaker_keys(text, lex):
        spans.append(span)
        keyed |= key.keys()
    if not keyed:
        return readings, frozenset()
    added: list[Reading] = []
    for n, (start, end, *_) in enumerate(lines):
        label, _, said = text[start:end].partition(" ")
        begins = said[:1].isupper() or not said[:1].isalpha()
        if label in keyed and begins and all(end <= a or b <= start for a, b in spans):
            at = start + len(label)
            place = Place(n, start, start, end, None, "")
            added.append(place.reading("label space", (start, at), min(at + 1, end)))
    taken = {r.line for r in added}
    others = (r for r in readings if r.line not in taken)
    outside = (r for r in others if all(r.body <= a or b <= r.start for a, b in spans))
    return sorted([*outside, *added], key=lambda r: (r.line, r.start)), frozenset(keyed)
