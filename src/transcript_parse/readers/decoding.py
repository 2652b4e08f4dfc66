"""Bytes to text in a fixed order of strict decodes, losing nothing silently.

1. A byte order mark decides.
2. UTF-8.
3. UTF-8 with damage (a page cut inside a character), if few bytes are bad.
4. If non-ASCII bytes come in pairs: GBK, Big5 with the Hong Kong supplement,
   GB18030. GBK goes first because it leaves unassigned the codes where Big5
   keeps its punctuation, so a Big5 page fails as GBK; on Chinese pages the
   reverse order fails far more often.
5. If they stand alone among ASCII: Windows-1252 (an English page's quotation
   marks), which as GBK would turn into stray hanzi.
6. UTF-8 again, each undecodable byte kept as a lone surrogate.

A statistical detector would be one more dependency, and gives no reason.
"""

from __future__ import annotations

import codecs
import os
import re
from dataclasses import dataclass
from pathlib import Path

_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH = re.compile(rb"[\x80-\xff]+")
_KEPT = re.compile("[\udc00-\udcff]+")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text out of bytes, and how it was read.

    `undecoded` are the half-open intervals of `text` that stand for bytes
    which no encoding explains, each byte 0xNN kept as the lone surrogate U+DCNN
    (what `surrogateescape` does). Tell the user if there are any.
    """

    text: str
    encoding: str
    undecoded: tuple[tuple[int, int], ...] = ()


def read_text(source: str | os.PathLike[str] | bytes) -> str:
    """The text of a file (given by path) or of bytes, newlines as they are.

    Undecodable bytes become lone surrogates; use `decode` to learn of them.
    Raises OSError if the file cannot be read.
    """
    return decode(source).text


def decode(source: str | os.PathLike[str] | bytes) -> Decoded:
    """Like `read_text`, with the encoding found and what could not be decoded."""
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _escaped(data.removeprefix(mark), encoding)
    for encoding in ("utf-8", *_legacy(data)):
        try:
            return Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    return _escaped(data, "utf-8")


def _legacy(data: bytes) -> tuple[str, ...]:
    """The encodings worth trying on bytes that are not UTF-8."""
    runs = [len(run) for run in _HIGH.findall(data)]
    high = sum(runs)
    bad = sum(end - start for start, end in _escaped(data, "utf-8").undecoded)
    if bad * 10 < high:
        return ()
    paired = sum(length for length in runs if length > 1)
    return ("gbk", "big5hkscs", "gb18030") if paired * 2 > high else ("cp1252",)


def _keep_bytes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return "".join(chr(0xDC00 + byte) for byte in bad), error.end


# surrogateescape itself refuses ASCII bytes, which a broken UTF-16 unit may hold.
codecs.register_error("transcript_parse.keep_bytes", _keep_bytes)


def _escaped(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "transcript_parse.keep_bytes")
    return Decoded(text, encoding, tuple(m.span() for m in _KEPT.finditer(text)))
