import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcript_parse.text import CleanText, Edit, Piece, Run, join, raw_span, text_slice, without

ALPHABET = st.sampled_from("甲乙丙a1 \n\0𠮷\ud800")


@st.composite
def cuts(draw: st.DrawFn, length: int) -> list[Piece]:
    """Sorted, disjoint intervals of a text, some of them touching, some empty."""
    steps = draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=8))
    pieces: list[Piece] = []
    at = 0
    for gap, size in steps:
        start, end = at + gap, at + gap + size
        if end <= length:
            pieces.append((start, end))
        at = end
    return pieces


@st.composite
def edited(draw: st.DrawFn) -> CleanText:
    raw = draw(st.text(ALPHABET, min_size=draw(st.sampled_from([0, 9, 25])), max_size=30))
    edits = [
        Edit(a, b, "x" * (b - a) if draw(st.booleans()) else "", "rule")
        for a, b in draw(cuts(len(raw)))
        if b > a
    ]
    return CleanText.of(raw, draw(st.permutations(edits)))


@st.composite
def said(draw: st.DrawFn) -> tuple[CleanText, list[Piece], str, tuple[Run, ...]]:
    clean = draw(edited())
    pieces = [(a, b) for a, b in draw(cuts(len(clean.text))) if b > a]
    return clean, pieces, *clean.runs(pieces)


def slices(length: int) -> Iterator[Piece]:
    """All of them: the texts are short, and it is the seams that matter."""
    return ((a, b) for a in range(length + 1) for b in range(a, length + 1))


def origins(clean: CleanText) -> list[int]:
    """Where each clean character comes from, told without any offset arithmetic."""
    removed = {i for e in clean.edits if not e.replacement for i in range(e.start, e.end)}
    return [i for i in range(len(clean.raw)) if i not in removed]


# --- edits


@given(edited())
def test_replaying_the_edits_gives_the_clean_text(clean: CleanText) -> None:
    replaced = {
        i: e.replacement[i - e.start]
        for e in clean.edits
        if e.replacement
        for i in range(e.start, e.end)
    }
    assert clean.text == "".join(replaced.get(i, clean.raw[i]) for i in origins(clean))
    assert CleanText.of(clean.raw, clean.edits) == clean


@given(edited())
def test_undoing_the_edits_gives_the_raw_text(clean: CleanText) -> None:
    assert clean.unclean() == clean.raw


def test_no_edits_no_change() -> None:
    clean = CleanText.of("甲乙")
    assert (clean.text, clean.edits, clean.unclean()) == ("甲乙", (), "甲乙")


@pytest.mark.parametrize(
    ("edits", "message"),
    [
        ([Edit(0, 2, "", "r"), Edit(1, 3, "", "r")], "overlaps"),
        ([Edit(2, 9, "", "r")], "leaves the text"),
        ([Edit(-1, 1, "", "r")], "leaves the text"),
        ([Edit(2, 1, "", "r")], "overlaps"),
        ([Edit(0, 2, "x", "r")], "changes the length"),
        ([Edit(1, 1, "x", "r")], "changes the length"),
    ],
)
def test_edits_that_make_no_sense_are_refused(edits: list[Edit], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        CleanText.of("甲乙丙丁", edits)


# --- clean and raw offsets


@given(edited())
def test_every_clean_character_has_its_raw_one_and_back(clean: CleanText) -> None:
    kept = origins(clean)
    assert [clean.to_raw(i) for i in range(len(clean.text))] == kept
    assert [clean.to_clean(i) for i in kept] == list(range(len(clean.text)))


@given(edited())
def test_a_removed_character_leads_to_the_next_one_kept(clean: CleanText) -> None:
    kept = origins(clean)
    for i in range(len(clean.raw) + 1):
        assert clean.to_clean(i) == sum(k < i for k in kept)


@given(edited())
def test_a_clean_slice_spans_what_it_stands_for(clean: CleanText) -> None:
    kept = origins(clean)
    for start, end in slices(len(clean.text)):
        first, last = clean.span(start, end)
        assert 0 <= first <= last <= len(clean.raw)
        if end > start:
            assert (first, last) == (kept[start], kept[end - 1] + 1)
        else:
            assert first == last


# --- runs


@given(said())
def test_runs_lead_every_character_back(made: tuple) -> None:
    clean, pieces, text, runs = made
    assert text == join(clean.text, pieces)
    kept = origins(clean)
    led = {r.text_start + i: r.raw_start + i for r in runs for i in range(r.length)}
    assert [led[i] for i in sorted(led)] == [i for a, b in pieces for i in kept[a:b]]
    joints = [text[i] for i in range(len(text)) if i not in led]
    assert set(joints) <= {"\n", " "}  # joints stand for nothing
    assert "".join(text[i] for i in sorted(led)) == "".join(clean.text[a:b] for a, b in pieces)


@given(said())
def test_every_slice_maps_to_raw_and_back(made: tuple) -> None:
    clean, _, text, runs = made
    led = {r.text_start + i: r.raw_start + i for r in runs for i in range(r.length)}
    for start, end in slices(len(text) if runs else -1):
        first, last = raw_span(runs, start, end)
        assert 0 <= first <= last <= len(clean.raw)
        inside = [i for i in range(start, end) if i in led]
        if inside:
            assert (first, last) == (led[inside[0]], led[inside[-1]] + 1)
            assert text_slice(runs, first, last) == (inside[0], inside[-1] + 1)
        else:
            assert first == last


@given(said())
def test_any_raw_interval_maps_to_the_text_it_became(made: tuple) -> None:
    clean, _, text, runs = made
    stands = {r.raw_start + i: r.text_start + i for r in runs for i in range(r.length)}
    for start, end in slices(len(clean.raw)):
        first, last = text_slice(runs, start, end)
        assert 0 <= first <= last <= len(text)
        became = [stands[i] for i in range(start, end) if i in stands]
        if became:
            assert (first, last) == (became[0], became[-1] + 1)
        else:
            assert first == last


@given(said())
def test_slices_outside_the_text_are_errors(made: tuple) -> None:
    _, _, text, runs = made
    for start, end in ((-1, 0), (0, len(text) + 1), (1, 0)):
        with pytest.raises(IndexError):
            raw_span(runs, start, end)


@given(edited())
def test_the_whole_text_as_one_piece(clean: CleanText) -> None:
    text, runs = clean.runs([(0, len(clean.text))])
    assert text == clean.text
    assert sum(r.length for r in runs) == len(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("一句（笑）话。", "一句话。"),
        ("Some (laughter) words.", "Some words."),
        ("一段。\n（掌声）\n又一段。", "一段。\n又一段。"),
        ("一段。（掌声）\n又一段。", "一段。\n又一段。"),
    ],
)
def test_pieces_of_a_line_stay_in_it(text: str, said: str) -> None:
    start, end = re.search(r"\s*[（(]\w+[）)]\s*", text).span()
    assert join(text, [(0, start), (end, len(text))]) == said
    assert CleanText.of(text).runs([(0, start), (end, len(text))])[0] == said


# --- holes


@given(st.data())
def test_a_piece_without_its_holes(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, 30))
    end = data.draw(st.integers(start, 30))
    holes = data.draw(cuts(30))
    kept = without((start, end), holes)
    expected = set(range(start, end)) - {i for a, b in holes for i in range(a, b)}
    assert [i for a, b in kept for i in range(a, b)] == sorted(expected)
    assert all(b > a for a, b in kept)
