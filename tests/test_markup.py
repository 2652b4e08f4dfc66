"""Tags left in a copied page: out of the text, logged, and undone on request."""

from __future__ import annotations

import pytest

from tests.promises import check
from transcript_parse import clean, parse
from transcript_parse.normalize.markup import find_markup

SOURCE = """<div class="text"><h1>海州市发布净菜规范（附记者问答）</h1>
<p>&nbsp;&nbsp;昨天，市监督局召开新闻发布会。</p><!-- 正文 -->
<p><strong>Q1（湖畔日报）：</strong>怎么才算公示？</p>
<p><strong>A1：</strong>&nbsp;位置要醒目。</p><p>字要&nbsp;&nbsp;够大。</p>
<p><strong>Q2（海州广播）：</strong>什么时候施行？</p>
<p><strong>A2：</strong>&ldquo;下个月&rdquo;一日起<span>施</span>行。</p></div>
"""


def test_tags_part_paragraphs_or_leave_nothing() -> None:
    transcript = parse(SOURCE)
    assert [r.question for r in transcript.records] == ["怎么才算公示？", "什么时候施行？"]
    assert transcript.records[0].answer.split() == ["位置要醒目。", "字要", "够大。"]
    assert transcript.records[1].answer == "“下个月”一日起施行。"
    assert [r.outlet for r in transcript.records] == ["湖畔日报", "海州广播"]


@pytest.mark.parametrize("left_out", range(0, len(SOURCE), 37))
def test_the_promises_hold_of_half_a_page(left_out: int) -> None:
    check(SOURCE[left_out:])
    check(SOURCE.replace("<p>", "<p class='x'>\n")[:left_out])


def test_tags_are_logged_and_undone() -> None:
    transcript = parse(SOURCE)
    tags = [r for r in transcript.removals if r.rule == "markup"]
    assert {r.kind for r in tags} == {"chrome"}
    assert SOURCE[slice(tags[0].span.start, tags[0].span.end)] == '<div class="text">'
    assert clean(SOURCE).unclean() == SOURCE


@pytest.mark.parametrize(
    "honest",
    ["我们看 a<b 和 c>d 的情况。" * 9, "记者：<p>是什么标签？</p>\n答：段落。", "<p>一</p>"],
)
def test_a_few_angle_brackets_are_text(honest: str) -> None:
    assert find_markup(honest) == []


def test_what_looks_like_a_tag_may_be_said() -> None:
    page = (
        "主持人：大家好，下面请提问。\n"
        "记者：我是<Science>杂志的记者，请问水从哪里来？\n"
        "洪岱：如果a<b且c>d，水就够用，请<b>放心</b>。\n"
        "主持人：今天的发布会到此结束。\n"
    )
    said = [turn.text for turn in parse(page).turns]
    assert said[1] == "我是<Science>杂志的记者，请问水从哪里来？"
    assert said[2] == "如果a<b且c>d，水就够用，请放心。"


def test_what_is_struck_out_is_not_said() -> None:
    struck = SOURCE.replace("字要", "<s>字不用</s>字要")
    assert "字不用" not in parse(struck).records[0].answer
    check(struck)
