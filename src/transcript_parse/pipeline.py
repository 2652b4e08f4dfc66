"""parse(): normalize, segment, structure. The architecture in three calls."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal, NamedTuple, get_args

from transcript_parse.assemble import assemble
from transcript_parse.errors import TranscriptError
from transcript_parse.lexicon import lexicon
from transcript_parse.model import Transcript
from transcript_parse.normalize import Normalized, normalize
from transcript_parse.packs import load
from transcript_parse.rules import Pack, watching
from transcript_parse.segment.turns import Segmentation, segment
from transcript_parse.structure.build import Story, structure
from transcript_parse.text import CleanText

Script = Literal["simplify", "keep"]


class Run(NamedTuple):
    """What each stage found in a text, and the transcript made of it."""

    clean: Normalized
    found: Segmentation
    story: Story
    transcript: Transcript


def parse(
    raw: str,
    *,
    pack: Pack | str | None = None,
    script: Script = "simplify",
    strict: bool = False,
) -> Transcript:
    """Turn the raw text of a page into a Transcript.

    `raw` may be anything; what is wrong with it becomes a Diagnostic, or with
    `strict=True` one TranscriptError. `pack` names or is the rules to use; by
    default the general and venue packs that ship with the library.
    `script="keep"` leaves traditional script as it is printed.

    Raises LookupError for an unknown pack name, TypeError if `raw` is not a str.
    """
    transcript = run(raw, pack, script).transcript
    serious = [d for d in transcript.diagnostics if d.severity != "info"]
    if strict and serious:
        raise TranscriptError(serious)
    return transcript


def clean(raw: str, *, pack: Pack | str | None = None, script: Script = "simplify") -> CleanText:
    """The text of a page without what was injected into it, for whoever wants no more.

    `text` is the clean text, `edits` says what was removed or rewritten by which
    rule, `diff()` shows it, `unclean()` undoes it. `pack` and `script` are those of
    `parse()`. Raises LookupError for an unknown pack name, TypeError if `raw` is not
    a str.
    """
    if not isinstance(raw, str):
        raise TypeError(f"clean() takes a str, not {type(raw).__name__}")
    return normalize(raw, load(pack), script).clean


def run(raw: str, pack: Pack | str | None = None, script: Script = "simplify") -> Run:
    """Everything parse() does, with what the stages found on the way (for `explain`)."""
    if not isinstance(raw, str):
        raise TypeError(f"parse() takes a str, not {type(raw).__name__}")
    if script not in get_args(Script):
        raise ValueError(f"script is 'simplify' or 'keep', not {script!r}")
    rules = load(pack)
    with _no_collection(len(raw)):
        with watching(len(raw)) as watch:
            clean = normalize(raw, rules, script)
            found = segment(clean.reading, lexicon(rules))
            title = found.title(clean.reading)
            story = structure(clean.reading, title, found.front.fields, found.blocks, found.lex)
        transcript = assemble(clean, found, story, watch.diagnostics())
        return Run(clean, found, story, transcript)


_LONG = 100_000  # characters of a text with many thousands of turns


@contextmanager
def _no_collection(size: int) -> Iterator[None]:
    """Keep the garbage collector from looking for cycles while a long text is parsed.

    It would go through millions of objects again and again, of which none is
    garbage: a third of the time, and the more the longer the text is.
    """
    pause = size >= _LONG and gc.isenabled()
    if pause:
        gc.disable()
    try:
        yield
    finally:
        if pause:
            gc.enable()
