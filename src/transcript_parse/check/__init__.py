"""What is wrong with a pack of rules, found before any page is parsed with it."""

from transcript_parse.check.findings import Finding, Problem
from transcript_parse.check.growth import Growth, growth
from transcript_parse.check.packs import check

__all__ = ["Finding", "Growth", "Problem", "check", "growth"]
