"""How turns open where the line says who speaks: 某某 答 某某, and a time; 某部部长某某宣布."""

from __future__ import annotations

from transcript_parse.packs.zh.words import TITLES
from transcript_parse.rules import OpeningRule

_GAP = r"[ \t\u3000\xa0]"
_FIRM = r"(?:证券|基金|资本|资管|投资|银行|保险|信托|研究(?:院|所)|传媒|[报社网台刊])"
_HANDLE = r"(?:个人)?(?:投资者|股民|股友|股东|网友|网民|用户|游客)[\w*＊-]{1,16}"
_NUMBERED = r"(?:投资者|股民|股友|网友|网民|用户|游客)_?[A-Za-z\d*＊_-]{2,16}"
_WHO = (
    rf"(?:(?P<name>{_HANDLE})"
    rf"|(?P<outlet>\p{{Han}}{{2,14}}{_FIRM}){_GAP}+(?P<name>\p{{Han}}{{2,4}})"
    r"|(?P<label>(?!\d)[^\n。！？!?；;：:，,]{2,36}?))"
)
_WHOM = r"(?!(?:19|20)\d\d[-/.年])[^\s。！？!?；;：:，,]{2,24}"
_WHEN = (
    r"[（(\[]?(?P<stamp>(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[T \u3000]*)?"
    r"\d{1,2}[:：]\d\d(?:[:：]\d\d)?)[）)\]]?"
)

_POSTS = "|".join(sorted(TITLES.words, key=len, reverse=True))
_POST_AND_NAME = (
    rf"(?P<title>[^\s：:。，！？；]{{2,30}}?(?:{_POSTS}))(?P<name>\p{{Han}}{{2,3}}){_GAP}+"
)


def _header(does: str) -> str:
    """The header of a turn: a time in front or behind, or a colon, which makes do without."""
    said = rf"{_WHO}{_GAP}+(?:[对向]{_GAP}*{_WHOM}{_GAP}+)?{does}(?:{_GAP}*[:：]?{_GAP}*{_WHOM})?"
    return (
        rf"(?:{said}{_GAP}*[:：]?{_GAP}+{_WHEN}{_GAP}*$|{_WHEN}{_GAP}+{said}{_GAP}*[:：]?{_GAP}*$"
        rf"|{_WHO}{_GAP}+{does}{_GAP}+{_WHOM}{_GAP}*[:：])"
    )


# One rule for each word: a line without it is not tried.
OPENINGS = (
    OpeningRule(
        name="asks-somebody",
        source="roadshows on the web: who asks whom, and when",
        pattern=_header("[提追询]?问"),
        role="reporter",
        weight=4.0,
        matches=(
            "投资者_204417  问 亓某某   2031-04-26 15:04:33",
            "海州证券 邢某某  提问   2031-04-26 15:16:02",
            "股民老码头 追问 亓某某 15:16",
            "15:04:33 投资者_204417 问 亓某某",
            "投资者_204417 提问 亓某某：请问",
            "投资者_204417 向 亓某某 提问 15:04",
        ),
        rejects=("我想 问 一下大家", "投资者_204417 问 亓某某", "有人问过 15:04", "大家好：请提问"),
    ),
    OpeningRule(
        name="answers-somebody",
        source="roadshows on the web: who answers whom, and when",
        pattern=_header("回?答"),
        role="official",
        weight=4.0,
        matches=(
            "亓某某  答 投资者_204417   2031-04-26 15:09:10",
            "15:09 亓某某 答 投资者_204417：",
            "亓某某 回答 投资者_204417：您好",
        ),
        rejects=("他不 答 我", "亓某某 答 投资者_204417", "亓某某答：好"),
    ),
    OpeningRule(
        name="replies-to-somebody",
        source="roadshows on the web: who replies to whom, and when",
        pattern=_header("[答回]复"),
        role="official",
        weight=4.0,
        matches=(
            "某某股份独立董事 邢某某 回复 投资者_77 15:47",
            "亓某某 答复 投资者_204417：您好",
        ),
        rejects=("亓某某 回复 投资者_204417", "回复投资者 15:09"),
    ),
    OpeningRule(
        name="number-asks-somebody",
        source="roadshows on the web: an investor's number, and whom it asks",
        pattern=rf"(?P<name>{_NUMBERED})[提追询]?问{_WHOM}{_GAP}+{_WHEN}{_GAP}*$",
        role="reporter",
        weight=4.0,
        matches=("用户a2044问亓某某  15:04", "投资者_204417提问亓某某 2031-04-26 15:04"),
        rejects=("有人问过 15:04",),
    ),
    OpeningRule(
        name="replies-to-a-number",
        source="roadshows on the web: who replies to an investor's number",
        pattern=rf"(?P<label>[^\s。！？!?；;：:，,\d]{{2,24}}?)[答回]复{_NUMBERED}{_GAP}+{_WHEN}{_GAP}*$",
        role="official",
        weight=4.0,
        matches=("亓某某回复投资者_204417  15:09",),
        rejects=("回复投资者 15:09",),
    ),
    OpeningRule(
        name="chair-by-post-and-name",
        source="city briefings: who chairs, by post and name, and a gap in front of the greeting",
        pattern=rf"主持人{_GAP}*[:：]{_GAP}*{_POST_AND_NAME}(?=各位|女士|先生|尊敬|大家|同志|朋友|记者|媒体|[上下]午好|早上好)",
        role="moderator",
        weight=4.0,
        matches=(
            "主持人：海州县委宣传部副部长甘某某　女士们、先生们",
            "主持人:市政府新闻办主任亓某 各位",
        ),
        rejects=("主持人：请甘局长 大家欢迎", "主持人：各位 大家好"),
    ),
    OpeningRule(
        name="chair-by-body-and-name",
        source="city briefings: who chairs, by body or post and name, on a line of their own",
        pattern=rf"主持人{_GAP}*[:：]{_GAP}*(?!请|有请|下面|现在|首先|谢谢|感谢|欢迎)(?P<title>[^\s：:。，！？；]{{2,30}}(?:[局办部委厅院会社台处室署司]|中心|集团|公司|{_POSTS})){_GAP}+(?P<name>\p{{Han}}{{2,3}}){_GAP}*$",
        role="moderator",
        matches=("主持人：海州市政府新闻办 甘某", "主持人：某厅宣传处处长　亓某某"),
        rejects=("主持人：请甘局长 回答", "主持人：海州市政府新闻办 甘某，各位"),
    ),
    OpeningRule(
        name="answers-by-post-and-name",
        source="provincial briefings: who presents, by post and name, and a gap before the speech",
        pattern=rf"(?:主?发布人|发言人|嘉宾|主讲人|答复人|解读人|介绍人){_GAP}*[:：]{_GAP}*{_POST_AND_NAME}(?=\S)",
        role="official",
        matches=(
            "发布人：省水务厅副厅长、新闻发言人甘某某 各位记者朋友",
            "发布人：海州市水务集团董事长亓某　首先",
        ),
        rejects=("发布人：甘局长 大家好", "发布人：省水务厅副厅长甘某某"),
    ),
    OpeningRule(
        name="announces",
        pattern=r"(?P<label>\p{Han}{2,30}(?:发言人|部长|主席|总理|主任|局长|总统|大使|书记|市长|省长)\p{Han}{2,3})"
        r"(?:宣布|表示|指出|发表(?:如下)?(?:谈话|声明|讲话)|如下表示)\s*[：:]\s*",
        weight=3,
        role="official",
        source="ministries, cities and associations: a statement under one introductory line",
        matches=(
            *("外交部发言人华某某宣布：", "外交部部长甘某表示：", "商会主席甘某指出："),
            *("某国总理甘某发表谈话：", "某办主任甘某发表声明：", "某局局长甘某发表讲话："),
            *("某国总统甘某如下表示：", "驻某国大使甘某表示：", "某市市委书记甘某宣布："),
            *("海州市市长甘某宣布：", "海东省省长甘某宣布："),
        ),
        rejects=("外交部发言人华某某宣布，", "我部发言人指出："),
    ),
)
