"""What broken pages look like: damage that is reported, never repaired."""

from __future__ import annotations

SUBSTITUTED = ("东说念主", "好意思国", "好意思方", "好意思元", "好意思军", "中好意思", "国东说念主")
"""What machine rewriting leaves of 人 and 美."""

REWRITTEN = ("说念主", "好意思")
"""What all of them contain."""

MOJIBAKE = ("锟斤拷", "烫烫烫", "屯屯屯", "ï¿½", "â€", "鈥", "銆")
"""What text looks like after it was decoded with the wrong table."""
