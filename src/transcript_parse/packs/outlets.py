"""What is printed behind the name of an outlet and is no part of it."""

from __future__ import annotations

REPORTERS = ("记者", "記者")
"""The word for those who ask on behalf of one."""
