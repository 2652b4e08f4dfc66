"""Rules for pages that print each turn as ◆报社名◆姓名◆."""

from transcript_parse import Pack
from transcript_parse.rules import NoiseRule, OpeningRule

PACK = Pack(
    name="baoshe",
    rules=(
        OpeningRule(
            name="diamonds",
            pattern=r"◆(?!会务)(?P<outlet>[^◆\n]{1,20})◆(?P<name>[^◆\n]{1,12})◆\s*",
            matches=("◆海州晚报◆岑小满◆ 请问电梯什么时候装？",),
            rejects=("◆海州晚报◆", "◆会务◆邢若溪◆ 各位好。"),
            source="https://example.org/baoshe",
        ),
        OpeningRule(
            name="diamond-host",
            pattern=r"◆会务◆(?P<name>[^◆\n]{1,12})◆\s*",
            role="moderator",
            matches=("◆会务◆邢若溪◆ 各位好。",),
            rejects=("◆海州晚报◆岑小满◆ 请问电梯什么时候装？",),
        ),
        NoiseRule(
            name="diamond-caption",
            kind="caption",
            pattern=r"◇图\d*◇.*",
            matches=("◇图2◇ 会场外景",),
            rejects=("◇ 图",),
        ),
    ),
)
