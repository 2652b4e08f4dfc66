"""What can go wrong on the caller's side, as exceptions.

`parse()` itself raises nothing about a text unless it is told to be strict:
what is wrong with a page is a `Diagnostic` on the transcript.
"""

from __future__ import annotations

from collections.abc import Iterable
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
