"""What can go wrong on the caller's side, as exceptions.

`parse()` itself raises nothing about a text unless it is told to be strict:
what is wrong with a page is a `Diagnostic` on the transcript.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from importlib import import_module

from transcript_parse.model import Diagnostic


class TranscriptError(ValueError):
    """A text that `parse(..., strict=True)` refuses; `diagnostics` say why."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("; ".join(f"{d.code}: {d.message}" for d in self.diagnostics))

    def __reduce__(self) -> tuple[type[TranscriptError], tuple[tuple[Diagnostic, ...]]]:
        # Exceptions pickle by their message; worker processes need the diagnostics.
        return type(self), (self.diagnostics,)


class RuleError(Exception):
    """A rule, or a pack of rules, that cannot be used.

    `rule` is its name, `example` the text it gets wrong, `match` what it matches
    there (None if nothing). It is no ValueError, because pydantic would wrap it.
    """

    def __init__(
        self, problem: str, *, rule: str = "", example: str | None = None, match: str | None = None
    ) -> None:
        self.problem, self.rule, self.example, self.match = problem, rule, example, match
        super().__init__(f"rule {rule!r} {problem}" if rule else problem)

    def __reduce__(self) -> tuple[partial[RuleError], tuple[str]]:
        named = partial(type(self), rule=self.rule, example=self.example, match=self.match)
        return named, (self.problem,)


class MissingExtra(ImportError):  # noqa: N818 - it is named for what is missing
    """An optional dependency is not installed; the message names the extra."""


def require(module: str, extra: str) -> None:
    """Make sure that `module`, a dependency of `extra`, can be imported.

    Raises MissingExtra if it is not installed; an error inside an installed
    module is passed on as it is.
    """
    try:
        import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module.partition(".")[0]:
            raise
        raise MissingExtra(
            f"this needs {module}: pip install 'transcript_parse[{extra}]'", name=module
        ) from None
