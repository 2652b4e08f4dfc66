"""What opening rules say of the labels they found: whose word outweighs the lexicon's."""

from __future__ import annotations

from collections.abc import Iterable

from transcript_parse.lexicon import Lexicon, Told
from transcript_parse.segment.layout import Opening


def informed(text: str, openings: Iterable[Opening], lex: Lexicon) -> Lexicon:
    """The lexicon, with what the rules that opened turns here say of their labels."""
    rules = {f"rule {r.name}": r for r in lex.openings if r.role or r.weight > 1}
    told: dict[str, Told] = {}
    for opening in openings:
        rule = rules.get(opening.reading.form)
        if rule is None or opening.label in told:
            continue
        said = {part: " ".join(text[a:b].split()) for part, (a, b) in opening.reading.parts}
        if said or rule.role:
            title = said.get("title")
            told[opening.label] = Told(
                rule.name,
                rule.weight,
                rule.role,
                said.get("name"),
                said.get("outlet"),
                (title,) if title else (),
            )
    return lex.knowing(told) if told else lex
