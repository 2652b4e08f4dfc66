"""From raw to clean text: spam and tags out first, then traditional script to simplified."""

from __future__ import annotations

from typing import Literal, NamedTuple

from transcript_parse.late import late
from transcript_parse.model import Diagnostic, Removal, Span
from transcript_parse.normalize.markup import find_markup
from transcript_parse.normalize.printed import as_read
from transcript_parse.normalize.script import to_simplified
from transcript_parse.normalize.spam import find_damage, find_spaced, find_spam
from transcript_parse.rules import Pack, SpamRule
from transcript_parse.text import CleanText, Edit

_SURROGATE = late("[\ud800-\udfff]")


class Normalized(NamedTuple):
    """Clean text, the text the engine reads, and what was found on the way.

    `reading` is the clean text in simplified script, character for character, also
    where the caller keeps the script, with one character for all that are printed for it.
    """

    clean: CleanText
    reading: str
    removals: list[Removal]
    diagnostics: list[Diagnostic]


def _surrogates(raw: str) -> list[int]:
    """Where lone surrogates stand; encoding tells whether to look at all."""
    try:
        raw.encode("utf-16-le")
    except UnicodeEncodeError:
        return [m.start() for m in _SURROGATE.finditer(raw)]
    return []


def normalize(
    raw: str, rules: Pack, script: Literal["simplify", "keep"] = "simplify"
) -> Normalized:
    """Remove injected spam and tags, and bring traditional script to simplified."""
    spam = find_spam(raw, rules.of(SpamRule))
    edits = [Edit(f.start, f.end, "", f.rule) for f in spam]
    removed = bytearray(len(raw))
    for f in spam:
        removed[f.start : f.end] = b"\1" * (f.end - f.start)
    edits += [Edit(at, at + 1, "\ufffd", "surrogate") for at in _surrogates(raw) if not removed[at]]
    tags = [e for e in find_markup(raw) if removed.find(1, e.start, e.end) < 0]
    edits += tags
    for tag in tags:
        removed[tag.start : tag.end] = b"\1" * (tag.end - tag.start)
    spaced = [(a, b) for a, b in find_spaced(raw) if removed.find(1, a, b) < 0]
    edits += [
        Edit(at, at + 1, "", "spaced") for a, b in spaced for at in range(a, b) if raw[at] == " "
    ]
    clean = CleanText.of(raw, sorted(edits))
    reading = to_simplified(clean.text)
    if script == "simplify" and reading != clean.text:
        clean = clean.rewritten(reading, "script")
    reading = as_read(reading)
    removals = [
        Removal.model_construct(
            span=Span.model_construct(start=f.start, end=f.end), kind="spam", rule=f.rule
        )
        for f in spam
    ]
    removals += [
        Removal.model_construct(
            span=Span.model_construct(start=e.start, end=e.end), kind="chrome", rule=e.rule
        )
        for e in tags
        if e.replacement[:1] in ("", "\n")  # not what an entity stands for
    ]
    diagnostics = [
        Diagnostic.model_construct(
            code="damage",
            message="characters were lost before the text reached us",
            span=Span.model_construct(start=f.start, end=f.end),
        )
        for f in find_damage(raw)[:100]
    ]
    diagnostics += [
        Diagnostic.model_construct(
            code="spaced",
            message="a word is printed with spaces between its characters; it is read without them",
            span=Span.model_construct(start=a, end=b),
            severity="info",
        )
        for a, b in spaced[:100]
    ]
    return Normalized(clean, reading, removals, diagnostics)
