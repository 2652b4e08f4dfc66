"""Raw press-conference transcripts in, structured question/answer records out."""

from transcript_parse.errors import RuleError, TranscriptError
from transcript_parse.explain import explain
from transcript_parse.model import Transcript
from transcript_parse.pipeline import clean, parse
from transcript_parse.rules import Pack

__all__ = ["Pack", "RuleError", "Transcript", "TranscriptError", "clean", "explain", "parse"]
