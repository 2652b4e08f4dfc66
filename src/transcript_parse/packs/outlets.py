"""What pages print around the names of outlets, and of those who work there."""

from __future__ import annotations

REPORTERS = ("记者", "記者")
"""The word for those who ask on behalf of one."""

CREDITS = ("摄", "图", "文", "记者", "编辑", "责编", "通讯员", "来源", "供稿", "报道")
"""Words with which pages say who made them."""
