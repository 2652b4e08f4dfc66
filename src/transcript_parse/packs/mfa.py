"""Foreign-ministry pages: questions put after the conference."""

from __future__ import annotations

from transcript_parse.rules import OpeningRule, Pack

OPENINGS = (
    OpeningRule(
        name="after-the-conference",
        narrated=True,
        pattern=r"(?P<label>(?:\p{Han}{0,6}[会前后上]|另)?[，,]?(?:有|某|一位|多位)(?:\p{Han}{0,6})?记者(?:问|提问)(?:及|到|道)?"
        r"|会[前后][，,]?有?[^\s，,。：:]{1,16}(?:问[及到道]|追问))\s*[:：]\s*",
        weight=3,
        role="reporter",
        source="foreign-ministry pages: questions put in writing after the conference",
        matches=(
            *("会后，有记者问及：某国", "例行记者会后，一位外国记者提问：某国", "有记者问：某事"),
            *("会上，多位记者问到：某事", "另有记者问道：某事", "某外国记者问：某事"),
            *("会后，有某社追问：某事", "会后甘某问及：某事", "有记者问及：某事"),
        ),
        rejects=("记者问：某事", "会后，有记者问及某事"),
    ),
    OpeningRule(
        name="name-says",
        narrated=True,
        pattern=r"(?P<label>\p{Han}{2,4}?)(?:表示|答|说|回答|回应)\s*[，,：:]\s*",
        weight=-1,
        role="official",
        source="foreign-ministry pages: the answer to a question put after the conference",
        matches=(
            "甘某表示，12月",
            "华某某说：某事",
            "华某某答：是",
            "华某某回答：是",
            "甘某回应，",
        ),
        rejects=("有关人士向记者表示，",),
    ),
)


PACK = Pack(name="mfa", rules=OPENINGS)
