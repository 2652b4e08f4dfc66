"""How times are printed.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import StampRule

STAMPS = (
    StampRule(
        name="clock",
        source="live text, recordings and chat logs: the time of day, with or without the date",
        pattern=r"(?:(?P<year>(?:19|20)\d\d)[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?"
        r"[T\s]*|(?:0?[1-9]|1[0-2])[-/.月](?:0?[1-9]|[12]\d|3[01])日?[ \u3000])?(?:上午|(?P<pm>下午))?(?P<hour>[01]?\d|2[0-4])[:：](?P<minute>[0-5]\d)"
        r"(?:[:：](?P<second>[0-5]\d))?(?![\d%％])",
        matches=(
            "10:23",
            "10：23",
            "2031-06-05 16:42:37",
            "00:12:31",
            "2031年6月5日 9:05",
            "下午3:20",
            "01-16 10:02",
        ),
        rejects=("3:1", "10:2", "2031-06-05", "10:231"),
    ),
    StampRule(
        name="hours-and-minutes",
        source="records of parliaments: when a member begins, in brackets",
        pattern=r"(?:(?<=[（(])|[（(])(?P<hour>[01]?\d|2[0-4])[时点](?P<minute>[0-5]?\d)分(?:(?=[）)])|[）)])",
        matches=("（9时12分）",),
        rejects=("9时12分",),
    ),
)
