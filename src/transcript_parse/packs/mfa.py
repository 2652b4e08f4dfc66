"""Foreign-ministry pages: questions put after the conference, statements under a lead-in."""

from __future__ import annotations

from transcript_parse.rules import OpeningRule, Pack

OPENINGS = (
    OpeningRule(
        name="announces",
        pattern=r"(?P<label>\p{Han}{2,30}(?:发言人|部长|主席|总理|主任|局长|总统|大使|书记|市长|省长)\p{Han}{2,3})"
        r"(?:宣布|表示|指出|发表(?:如下)?(?:谈话|声明|讲话)|如下表示)\s*[：:]\s*",
        weight=3,
        role="official",
        source="foreign-ministry pages: a statement under one introductory line",
        matches=(
            *("外交部发言人华某某宣布：", "外交部部长甘某表示：", "商会主席甘某指出："),
            *("某国总理甘某发表谈话：", "某办主任甘某发表声明：", "某局局长甘某发表讲话："),
            *("某国总统甘某如下表示：", "驻某国大使甘某表示：", "某市市委书记甘某宣布："),
            *("海州市市长甘某宣布：", "海东省省长甘某宣布："),
        ),
        rejects=("外交部发言人华某某宣布，", "我部发言人指出："),
    ),
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
            *("会后，有某社追问：某事", "会后甘某问及：某事"),
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
