"""Hong Kong: government press releases of remarks to the media, news sites' records.

Printed in traditional script; patterns are written in simplified script, in which
the engine reads every page.
"""

from __future__ import annotations

from transcript_parse.rules import CueRule, LabelRule, NoiseRule, Pack, WordsRule

TITLES = WordsRule(
    name="hongkong-titles",
    source="government press releases",
    sense="title",
    words=("行政长官", "特首", "关长", "警司", "总警司", "首席法官"),
    matches=("候任行政长官", "海关关长"),
    rejects=("行政会议",),
)


LABELS = (
    LabelRule(
        name="hongkong-office",
        source="press releases: offices in English in front of what is said in English",
        pattern=r"(?:Acting )?(?:Chief Executive|Chief Secretary(?: for Administration)?|Financial Secretary|Secretary (?:for|of) [A-Z][\w, ]{2,50})",
        weight=3,
        role="official",
        function=True,
        matches=(
            *("Chief Executive", "Chief Secretary for Administration", "Financial Secretary"),
            *("Secretary for Tides and Quays", "Acting Secretary of Lamps"),
        ),
        rejects=("Secretary Roe", "Chief Roe"),
    ),
)


NOISE = (
    NoiseRule(
        name="hongkong-end",
        kind="editorial",
        where="tail",
        pattern=r"完(?:\s*[/／]\s*(?:19|20)\d\d年\d{1,2}月\d{1,2}日.*)?$",
        source="press releases end with 完, a date and a time",
        matches=("完", "完／2031年5月26日（星期一）", "完／1998年5月26日"),
        rejects=("完成", "完。"),
    ),
    NoiseRule(
        name="hongkong-issued",
        kind="chrome",
        where="tail",
        pattern=r"(?:\p{Han}{2}时间\s*\d{1,2}时\d{1,2}分|Issued at HKT.*|Ends/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*)$",
        source="press releases: when they were issued",
        matches=(
            *("香港时间13时31分", "Issued at HKT 13:31", "Ends/Monday, May 26, 2031"),
            *(f"Ends/{day}day" for day in ("Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")),
        ),
        rejects=("香港时间的安排",),
    ),
    NoiseRule(
        name="hongkong-page",
        kind="chrome",
        where="tail",
        pattern=r"(?:即日新闻|新闻资料库|返回页顶|寄给朋友|列印|私隐政策|重要告示|最近更新日期\s*[:：]).*",
        source="the foot of government pages",
        matches=(
            *("即日新闻　　下一篇", "返回页顶　　私隐政策", "最近更新日期：2031年7月9日"),
            *("新闻资料库", "寄给朋友", "列印", "私隐政策", "重要告示"),
        ),
        rejects=("新闻公报", "私隐是大家关心的"),
    ),
    NoiseRule(
        name="hongkong-other-language",
        kind="editorial",
        pattern=r"[（(]请同时参阅.{2,30}(?:英文|中文|普通话)部分。?[）)]$",
        source="remarks in two languages, printed in turn",
        matches=tuple(
            f"（请同时参阅谈话内容的{language}部分。）" for language in ("英文", "中文", "普通话")
        ),
        rejects=("请同时参阅文件。",),
    ),
)


CUES = (
    CueRule(
        name="hongkong-nod",
        source="answers in Cantonese",
        sense="nod",
        pattern=r"^(?:系|系呀|系的|冇问题)[。，,！!. ]*$",
        matches=("系。", "系呀。", "系的", "冇问题！"),
        rejects=("系统",),
    ),
    CueRule(
        name="hongkong-conference",
        source="titles of remarks to the media",
        sense="conference",
        pattern=r"(?:会)?见传媒",
        matches=("行政长官会见传媒谈话内容",),
        rejects=("传媒报道",),
    ),
    CueRule(
        name="hongkong-title",
        source="titles of remarks to the media",
        sense="title",
        pattern=r"(?:会)?见传媒|谈话内容|答问全文",
        matches=("某局长会见传媒", "署理司长见传媒", "谈话内容", "答问全文"),
        rejects=("新闻公报",),
    ),
)


PACK = Pack(name="hongkong", rules=(TITLES, *LABELS, *NOISE, *CUES))
