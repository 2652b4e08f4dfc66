"""From which outlet a question comes, however unknown its name."""

from __future__ import annotations

import pytest

from transcript_parse import parse

PAGE = """岚州市旧城更新新闻发布会

主持人：各位记者朋友，大家好。出席今天发布会的有市住建局局长萧百川先生。先请萧局长介绍情况。
萧百川：各位好。今年的任务是三十个片区，已经开工二十个，剩下的明年上半年全部开工。
主持人：{call}
{label}：{question}
萧百川：谢谢你的提问，这件事我们正在办理，年底之前会有一个明确的结果。
记者：有没有时间表？
萧百川：明年六月之前全部完成。
主持人：今天的发布会到此结束。
"""
ASKS = "请问萧局长，钱从哪里来？"


def outlet(call: str, label: str, question: str) -> str | None:
    """The outlet of the first question put in this way."""
    return parse(PAGE.format(call=call, label=label, question=question)).records[0].outlet


SAID = {
    "我是岚州都市圈的记者。": "岚州都市圈",
    "大家好，我来自晨光早茶，": "晨光早茶",
    "你好，我这边是山城夜话栏目的，": "山城夜话栏目",
    "这里是财富早知道，": "财富早知道",
    "您好，我是英国《海峡邮报》驻东亚的记者马克，": "英国海峡邮报",
    "我是做自媒体的，账号叫“老屋檐下”，": "老屋檐下",
    "你好，我是网媒「老屋檐下」的。": "老屋檐下",
    "各位好，江岸证券策略组的卓青。": "江岸证券",
    "各位领导好，我是江岸资本的研究员，": "江岸资本",
    "我姓陈，是老街坊公众号的小编，": "老街坊公众号",
    "谢谢主持人。鹿鸣财经的记者。": "鹿鸣财经",
    "大家好，我是岚州都市圈的小陈，": "岚州都市圈",
    "谢谢。《潮声》杂志。": "潮声杂志",
    "我是一名两岁孩子的妈妈，": None,
    "我是住在北关的居民，": None,
    "我来自新加坡，": None,
    "我是第一次来参加发布会，": None,
    "刚才看了新闻，": None,
    "《环球夜报》文章称，有人没有收到通知。": None,
    "我是江岸人，": None,
}


@pytest.mark.parametrize("said", SAID)
def test_what_reporters_say_of_themselves(said: str) -> None:
    assert outlet("下面请提问。", "记者", said + ASKS) == SAID[said]


CALLS = {
    "因为时间关系，最后一个问题。请鹿城早餐的记者。": "鹿城早餐",
    "请靠窗的这位，对，戴眼镜的这位，鹿城早餐新媒体的记者。": "鹿城早餐新媒体",
    "请前排那位鹿城早餐杂志社的记者提问。": "鹿城早餐杂志社",
    "那边，鹿城早餐的行家。": "鹿城早餐",
    "下面请鹿城早餐提问。": "鹿城早餐",
    "来，后面那位先生，岚州之声电台，请。": "岚州之声电台",
    "请《鹿城早餐》的同行先来。": "鹿城早餐",
    "请后排穿蓝色衬衫的女士提问。": None,
    "请左边第三排中间的记者。": None,
    "再请一位境外媒体的朋友。": None,
    "现在请大家提问，请先通报媒体的名称。": None,
}


@pytest.mark.parametrize("call", CALLS)
def test_whom_moderators_call_on(call: str) -> None:
    assert outlet(call, "记者", ASKS) == CALLS[call]


def test_what_is_named_twice_need_not_look_like_an_outlet() -> None:
    assert outlet("下面请提问。", "记者", "鹿城早餐。" + ASKS) is None
    assert outlet("下一个，有请鹿城早餐。", "记者", "鹿城早餐。" + ASKS) == "鹿城早餐"


LABELS = {
    "记者（鹿城早餐 林可）": "鹿城早餐",
    "鹿城早餐记者（林可）": "鹿城早餐",
    "新华社记者、鹿城早餐记者": "新华社、鹿城早餐",
    "“鹿城早餐”公众号": "鹿城早餐公众号",
    "江岸证券地产首席分析师 林可": "江岸证券",
    "记者A": None,
    "记者甲": None,
    "市民代表林女士": None,
}


@pytest.mark.parametrize("label", LABELS)
def test_what_labels_say(label: str) -> None:
    assert outlet("下面请提问。", label, ASKS) == LABELS[label]


def test_an_outlet_in_front_of_the_labels_name() -> None:
    assert outlet("下面请提问。", "沙鸥", "岚州日报沙鸥。" + ASKS) == "岚州日报"


def test_english_on_a_chinese_page() -> None:
    assert outlet("下面请提问。", "记者", "CNBC. I want to ask: who pays for it?") == "CNBC"


ENGLISH = {
    "Hi, I write for a newsletter called The Quay Letter, and I have one question.": (
        "The Quay Letter"
    ),
    "I cover the port for The Quay Letter.": "The Quay Letter",
    "A quick one from me: The Quay Farmer.": "The Quay Farmer",
    "My name is Ada Roe, I'm with the student paper at Quay State, The Needle.": "The Needle",
    "Hello, this is Ada Roe of The Quay Post.": "The Quay Post",
    "I read it in the Quay Post.": None,
    "Thank you.": None,
}


@pytest.mark.parametrize("said", ENGLISH)
def test_what_reporters_say_in_english(said: str) -> None:
    assert english("Next, please.", said) == ENGLISH[said]


@pytest.mark.parametrize(
    ("call", "wanted"),
    [
        ("The gentleman from Radio Quay, in the second row.", "Radio Quay"),
        ("Up front, Quay Broadcasting.", "Quay Broadcasting"),
        ("Go ahead, please.", None),
    ],
)
def test_whom_moderators_call_on_in_english(call: str, wanted: str | None) -> None:
    assert english(call, "Thank you.") == wanted


def english(call: str, said: str) -> str | None:
    """The outlet of the first question of a briefing in English."""
    transcript = parse(
        "Briefing on the new pier\n\n"
        "MODERATOR: Good morning, everyone. Dr. Lund will start.\n\n"
        "DR. LUND: The pier will open in July, and it will be free for a month.\n\n"
        f"MODERATOR: {call}\n\n"
        f"QUESTION: {said} Who pays for the cranes?\n\n"
        "DR. LUND: The city pays, and the state pays for the lights on the pier.\n\n"
        "QUESTION: And the winter?\n\n"
        "DR. LUND: The winter is long, and the pier stays open.\n"
    )
    return transcript.records[0].outlet
