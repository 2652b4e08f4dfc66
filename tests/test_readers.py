import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcript_parse.readers import decode, read_text

SIMPLIFIED = "主持人：各位记者朋友，大家下午好！\r\n新华社记者：请问今年的情况如何？\n"
TRADITIONAL = "主持人：各位記者朋友，大家下午好！\r\n中央社記者：請問今年的情況如何？\n"
ENGLISH = (
    "MS. QUILL:  It\u2019s \u201cfine\u201d \u2014 that\u2019s all I can say about it today.\r\n"
)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gbk", "gb18030", "big5", "big5hkscs", "cp1252"],
)
def test_each_encoding_is_recognised(encoding: str) -> None:
    text = {"big5": TRADITIONAL, "big5hkscs": TRADITIONAL, "cp1252": ENGLISH}.get(
        encoding, SIMPLIFIED
    )
    assert read_text(text.encode(encoding)) == text


def test_characters_outside_gbk_are_read_as_gb18030() -> None:
    text = "记者：䶮先生，𠮷先生，请问您怎么看？"
    decoded = decode(text.encode("gb18030"))
    assert (decoded.text, decoded.encoding) == (text, "gb18030")


def test_hong_kong_characters_are_read() -> None:
    text = "記者：喺度，嘅，唔該，請問佢哋點睇？"
    assert read_text(text.encode("big5hkscs")) == text


def test_big_endian_mark() -> None:
    assert read_text(b"\xfe\xff" + SIMPLIFIED.encode("utf-16-be")) == SIMPLIFIED


def test_a_page_cut_inside_a_character_stays_utf_8() -> None:
    decoded = decode(SIMPLIFIED.encode()[:-2])
    assert decoded.text == SIMPLIFIED[:-2] + "\udcef\udcbc"
    assert decoded.encoding == "utf-8"
    assert decoded.undecoded == ((len(SIMPLIFIED) - 2, len(SIMPLIFIED)),)


def test_a_broken_utf_16_unit_spoils_nothing_else() -> None:
    decoded = decode(
        b"\xff\xfe" + "甲".encode("utf-16-le") + b"\x41\xd8" + "乙\n".encode("utf-16-le")
    )
    assert decoded.text == "甲\udc41\udcd8乙\n"
    assert decoded.undecoded == ((1, 3),)


def test_noise_keeps_every_byte() -> None:
    data = random.Random(0).randbytes(5000)
    decoded = decode(data)
    assert decoded.undecoded
    assert decoded.text.encode("utf-8", "surrogateescape") == data


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_utf_8_is_read_exactly_with_all_its_newlines(text: str) -> None:
    assert read_text(b"\xef\xbb\xbf" + text.encode()) == text


@given(st.binary())
def test_any_bytes_give_text(data: bytes) -> None:
    decoded = decode(data)
    for start, end in decoded.undecoded:
        assert all("\udc00" <= c <= "\udcff" for c in decoded.text[start:end])
    if not decoded.undecoded:
        decoded.text.encode()


def test_a_path_is_read(tmp_path) -> None:
    path = tmp_path / "页.txt"
    path.write_bytes("一\r\n二\r三".encode())
    assert read_text(path) == read_text(str(path)) == "一\r\n二\r三"


def test_a_missing_file_is_an_os_error(tmp_path) -> None:
    with pytest.raises(FileNotFoundError):
        read_text(tmp_path / "none.txt")
