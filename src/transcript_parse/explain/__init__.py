"""Why each line, record and removal became what it is."""

from transcript_parse.explain.explain import explain
from transcript_parse.explain.steps import Explanation, Reading, Step

__all__ = ["Explanation", "Reading", "Step", "explain"]
