"""How turns open where the header says who talks to whom: 某某 答 某某, and a time."""

from __future__ import annotations

from transcript_parse.rules import OpeningRule

_GAP = r"[ \t\u3000\xa0]"
_FIRM = r"(?:证券|基金|资本|资管|投资|银行|保险|信托|研究(?:院|所)|传媒|[报社网台刊])"
_HANDLE = r"(?:个人)?(?:投资者|股民|股东|网友|网民|用户|游客)[\w*＊-]{1,16}"
_WHO = (
    rf"(?:(?P<name>{_HANDLE})"
    rf"|(?P<outlet>\p{{Han}}{{2,14}}{_FIRM}){_GAP}+(?P<name>\p{{Han}}{{2,4}})"
    r"|(?P<label>(?!\d)[^\n。！？!?；;：:，,]{2,36}?))"
)
_WHEN = (
    rf"(?:{_GAP}*[:：]?{_GAP}*[^\s。！？!?；;：:，,]{{2,24}})?{_GAP}+[（(\[]?"
    r"(?P<stamp>(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[T \u3000]*)?\d{1,2}[:：]\d\d(?:[:：]\d\d)?)"
    rf"[）)\]]?{_GAP}*$"
)

OPENINGS = (
    OpeningRule(
        name="asks-somebody",
        source="roadshows on the web: who asks whom, and when",
        pattern=rf"{_WHO}{_GAP}+(?:提问|追问|询问|问){_WHEN}",
        role="reporter",
        weight=4.0,
        matches=(
            "投资者_204417  问 亓某某   2031-04-26 15:04:33",
            "海州证券 邢某某  提问   2031-04-26 15:16:02",
            "股民老码头 追问 亓某某 15:16",
        ),
        rejects=("我想 问 一下大家", "投资者_204417 问 亓某某"),
    ),
    OpeningRule(
        name="answers-somebody",
        source="roadshows on the web: who answers whom, and when",
        pattern=rf"{_WHO}{_GAP}+(?:答复|回复|回答|答){_WHEN}",
        role="official",
        weight=4.0,
        matches=(
            "亓某某  答 投资者_204417   2031-04-26 15:09:10",
            "某某股份独立董事 邢某某 回复 投资者_77 15:47",
        ),
        rejects=("他不 答 我", "亓某某 答 投资者_204417"),
    ),
)
