"""State Council Information Office: live text, and the record printed afterwards.

Labels are `[label]` with a stamp on the next line, or names and outlets before a
colon, which the general forms read; what is particular is what stands around them.
"""

from __future__ import annotations

from transcript_parse.rules import NoiseRule, Pack

NOISE = (
    NoiseRule(
        name="scio-tabs",
        kind="chrome",
        pattern=r"[\[［【（(]?(?:文字|图文|图片|视频|音频|现场|网络|中文|英文|双语)?(?:实录|直播|回放|摘要|图集)(?:全文)?[\]］】）)]?[:：]?$",
        source="the tabs of a live page: text, pictures, video",
        matches=(
            *(
                "图文直播",
                "【视频直播】",
                "文字实录",
                "视频回放",
                "图片摘要",
                "音频直播",
                "现场图集",
            ),
            *("网络直播", "中文实录全文", "英文实录", "双语实录"),
        ),
        rejects=("现场直播已经开始。", "直播经济", "发布会"),
    ),
    NoiseRule(
        name="scio-live-note",
        kind="editorial",
        pattern=r"[\[［【（(]?(?:以下|下面)?(?:为|是)?(?:本次|本场)?(?:\p{Han}{1,5}[办厅])?(?:发布会|吹风会)?(?:的)?(?:文字|图文)(?:直播|实录)(?:即将开始|现在开始|开始|结束|完毕)?[，,。]?(?:敬请关注|请稍候)?[。！]?[\]］】）)]?$",
        source="what the editors of a live page write before and behind the conference",
        matches=(
            *("【以下为文字实录】", "以下为省府办发布会文字实录", "下面是本场吹风会的图文实录"),
            *("图文直播即将开始，敬请关注。", "文字直播现在开始", "图文直播开始，请稍候"),
            *("本次图文直播结束", "文字直播完毕。"),
        ),
        rejects=("以下为有关情况。",),
    ),
)


PACK = Pack(name="scio", rules=NOISE)
