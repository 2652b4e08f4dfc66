"""Where turns begin and what is none: small pages, each with one difficulty."""

from __future__ import annotations

from transcript_parse import parse


def labels(raw: str) -> list[str | None]:
    """The label of each segment, in order."""
    return [s.label for turn in parse(raw).turns for s in turn.segments]


CEREMONY = (
    "首届海州茶商年会现场实录（组图）主持人 骆青：各位来宾，晚上好！欢迎来到年会现场。"
    "主持人 简白：我是简白，今天和骆青一起为大家主持。"
    "主持人 骆青：首先请茶商公会会长洪岱致辞。"
    "洪岱：谢谢主持人。今年的春茶比去年早了十天，价格也稳，希望大家多交流。"
    "主持人 简白：下面公布年度茶师，请我念到名字的上台。年度茶师："
    "东坡茶行罗子明西岭茶庄许可北山茶社季长风南桥茶铺左思远云顶茶园郭小川"
    "石门茶场费一鸣柳浪茶楼常青枫林茶室宁远长堤茶舍路遥双桥茶庄简一凡"
    "主持人 骆青：恭喜各位！请问洪会长，明年的年会在哪里办？"
    "洪岱：明年我们去石门县，那里的新茶园刚刚投产，欢迎大家都来。"
    "主持人 简白：谢谢洪会长，今天的年会到此结束，谢谢大家！"
)


def test_a_title_glued_in_front_of_the_first_label_is_none_of_it() -> None:
    page = parse(CEREMONY)
    assert labels(CEREMONY)[0] == "主持人 骆青"
    title = page.removals[0]
    assert (title.kind, title.span.start, title.span.end) == ("title", 0, 16)


def test_names_that_are_read_out_are_no_speech() -> None:
    assert "年度茶师" not in labels(CEREMONY)
    assert len(labels(CEREMONY)) == 8


def test_a_post_in_front_of_a_name_is_part_of_the_label() -> None:
    page = (
        "云港市水务局局长贺知远：大家好，感谢各位前来。今天介绍清淤的情况。"
        "海州日报记者：清淤的钱从哪里来？"
        "贺知远：市财政今年安排了三亿元，专款专用，请大家放心。"
        "江东卫视记者：水里的鱼回来没有？"
        "贺知远：去年监测到二十七种鱼，比前年多六种，这是一个好的变化。"
    )
    assert labels(page)[0] == "云港市水务局局长贺知远"
