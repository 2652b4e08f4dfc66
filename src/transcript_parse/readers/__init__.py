"""Files and bytes to raw text, before anything is parsed."""

from transcript_parse.readers.decoding import Decoded, decode, read_text

__all__ = ["Decoded", "decode", "read_text"]
