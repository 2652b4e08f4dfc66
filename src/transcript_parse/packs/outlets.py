"""What pages print around the names of outlets, and of those who work there."""

from __future__ import annotations

REPORTERS = ("记者", "記者")
"""The word for those who ask on behalf of one."""

CREDITS = tuple("摄 译 供图 图片 图源 文字 记者 编辑 责编 通讯员 来源 供稿 报道".split())
"""Words with which pages say who made them."""
