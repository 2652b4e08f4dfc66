"""Domains: the cheap endings of advertised ones, and what introduces an honest address."""

from __future__ import annotations

ENDINGS = (
    "vip cc top xyz club win bet icu site online fun live shop ltd pw tk ga cf ml biz link wang ink kim pro"
).split()
"""Top-level domains that cost next to nothing; no page of a government has one."""

INTRODUCES = "是为為到在即叫名址站网網录錄问問于於开開入击擊上看见見箱号號"
"""The last characters of words in front of an address that somebody really names."""
