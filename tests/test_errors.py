import pickle

import pytest

from transcript_parse.errors import MissingExtra, TranscriptError, require
from transcript_parse.model import Diagnostic, Span


def test_a_refused_text_says_why() -> None:
    found = [
        Diagnostic(code="no-speakers", message="nobody speaks"),
        Diagnostic(code="cut-off", message="ends in a word", span=Span(start=3, end=4)),
    ]
    error = TranscriptError(found)
    assert isinstance(error, ValueError)
    assert str(error) == "no-speakers: nobody speaks; cut-off: ends in a word"
    assert pickle.loads(pickle.dumps(error)).diagnostics == tuple(found)


def test_what_is_installed_is_fine() -> None:
    require("json", "cli")


def test_a_missing_extra_is_named() -> None:
    with pytest.raises(MissingExtra, match=r"pip install 'transcript_parse\[frames\]'") as caught:
        require("no_such_module.inner", "frames")
    assert isinstance(caught.value, ImportError)
    assert caught.value.name == "no_such_module.inner"


def test_an_error_inside_an_installed_module_is_its_own(
    tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken_module.py").write_text("import no_such_module", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="no_such_module") as caught:
        require("broken_module", "frames")
    assert not isinstance(caught.value, MissingExtra)
