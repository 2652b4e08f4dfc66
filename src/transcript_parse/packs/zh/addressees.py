"""Whom a question is put to: what stands around a form of address.

Written in simplified script; the engine reads simplified text.
"""

from __future__ import annotations

from transcript_parse.rules import CueRule

ADDRESSEE_CUES = (
    CueRule(
        name="bare-title-goes-on",
        source="how a question goes on behind a title",
        sense="behind a bare title",
        pattern=r"^(?:想|认为|觉得|刚刚|刚才|有没有|会不会|怎么|如何|对|可以|可不可以|能不能|能否|是不是|是否)",
        matches=("认为",),
        rejects=("的",),
    ),
    CueRule(
        name="before-bare-title",
        source="how a question comes to a title",
        sense="before a bare title",
        pattern=r"(?:所以|那么?|然后|而|就是)$",
        matches=("所以",),
        rejects=("一位",),
    ),
    CueRule(
        name="joins-addressees",
        source="questions put to two people",
        sense="between addressees",
        pattern=r"(?:[、，]|(?:[、，]?(?:还有|以及|和|跟|与|及|同)))",
        matches=("、", "和"),
        rejects=("的",),
    ),
    CueRule(
        name="vocative-before",
        source="how questions are put to somebody",
        sense="before an addressee",
        pattern=r"(?:请问|请问一下|请教|请教一下|想问|(?:想|再|追)?问(?:一?下|一句|一个|一问|问)?|想请|请|提给|追问|请到|先请|再请|和|给|向)(?:\p{Han}{2,10}的)?$",
        matches=("请问", "我想问一下水务公司的"),
        rejects=("谢谢",),
    ),
    CueRule(
        name="vocative-after",
        source="how questions are put to somebody",
        sense="behind an addressee",
        pattern=r"^(?:先生|女士|同志)?(?:您好|你好|(?:早上|上午|中午|下午|晚上)?[好早][，。！、]|早晨[，。！、]|[，,：:！、]|您|你|是不是|是否|可不可以|能不能|可以|请|我想|我|不好意思)",
        matches=("您好",),
        rejects=("说",),
    ),
)
