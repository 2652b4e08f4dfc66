"""Layouts of briefings: who presents, who asks in brackets, posts, items, honorifics."""

from __future__ import annotations

from transcript_parse import Transcript, parse


def labels(transcript: Transcript) -> list[str | None]:
    return [t.segments[0].label for t in transcript.turns]


def roles(transcript: Transcript) -> list[tuple[str | None, str | None]]:
    return [
        (t.speaker.name, t.speaker.role) if t.speaker else (None, None) for t in transcript.turns
    ]


def test_who_presents_by_post_and_name_in_front_of_a_gap() -> None:
    transcript = parse(
        "海东省供水情况新闻发布会实录\n\n"
        "主持人：海东省委宣传部对外新闻处副处长尤慧敏 各位记者朋友，大家上午好！"
        "先请卓立新副厅长介绍情况。\n\n"
        "发布人：省水务厅副厅长、新闻发言人卓立新 各位记者朋友，大家好！今年达标率是九成八。\n\n"
        "主持人：谢谢卓副厅长，请大家提问。\n\n"
        "记者：入秋以后雨水少，会不会影响供水？\n\n"
        "发布人：海州市水务集团董事长甘长河 不会，水库的蓄水比去年多一成。\n\n"
        "记者：乡镇的水源什么时候管好？\n\n"
        "发布人：省水务厅副厅长、新闻发言人卓立新 三年之内全部管好。\n"
    )
    assert roles(transcript) == [
        ("尤慧敏", "moderator"),
        ("卓立新", "official"),
        ("尤慧敏", "moderator"),
        (None, "reporter"),
        ("甘长河", "official"),
        (None, "reporter"),
        ("卓立新", "official"),
    ]


def test_a_name_alone_that_stood_below_a_post() -> None:
    transcript = parse(
        "海东省就冬季供暖举行发布会\n\n"
        "主持人\n\n海东省能源局新闻发言人\n\n尤慧敏\n\n各位媒体朋友，大家下午好！请大家提问。\n\n"
        "海东日报记者\n\n今年的供暖价格会不会涨？\n\n"
        "海东省能源局供热处处长\n\n贝长河\n\n不会涨，和去年一样。\n\n"
        "海州晚报记者\n\n老旧小区的管网改造进度怎么样？\n\n"
        "海东省能源局供热处处长\n\n贝长河\n\n已经完成八成，月底全部完工。\n\n"
        "海湾新闻记者\n\n停暖的时间会不会推迟？\n\n"
        "卓立新\n\n这个问题我来回答，要看三月的气温。\n\n"
        "云岭观察记者\n\n外来的燃煤够不够用？\n\n"
        "海东省能源局局长\n\n卓立新\n\n够用，储备有四十天。\n\n"
        "尤慧敏\n\n谢谢。今天的几位嘉宾回答了大家的提问，欢迎继续关注。\n最后提醒大家，室内要通风，"
        "煤炉要有人看，出门要关好电热毯，这几件小事年年说年年有人忘，别嫌我们啰嗦。\n"
        "再次感谢各位，今天的发布会到此结束。\n"
    )
    assert [name for name, role in roles(transcript) if role == "official"] == [
        *("贝长河", "贝长河"),
        *("卓立新", "卓立新"),
    ]
    assert roles(transcript)[-1] == ("尤慧敏", "moderator")


def test_items_behind_a_numbered_label() -> None:
    transcript = parse(
        "某某股份有限公司关于召开业绩说明会的公告\n\n"
        "  问题1:上半年订单怎么样?\n\n  回答:您好!订单增长两成。\n\n"
        "  问题2:1、应收账款为什么增加?2、前五大客户有没有逾期?\n\n"
        "  回答:您好!1、因为季节。2、没有逾期。\n\n"
        "  问题3:新厂什么时候投产?\n\n  回答:您好!明年三月投产。\n"
    )
    assert [t.text[:8] for t in transcript.turns if t.speaker and t.speaker.role == "reporter"] == [
        "上半年订单怎么样",
        "1、应收账款为什",
        "新厂什么时候投产",
    ]


def test_a_wrapped_question_behind_an_outlet_nobody_knows() -> None:
    transcript = parse(
        "指揮中心記者會 QA整理\n\n"
        "晨工時報：溪東鎮已經連續五天兩位數，噴藥的車一個禮拜才來一次，\n          人力夠不夠？\n\n"
        "答：人力夠，下午會再增加三組人，重點還是把積水清掉。\n\n"
        "高峰財訊：果農說這時候正好採收，外縣市的工人不敢來，\n          請問有沒有補助？\n\n"
        "答：補助的事情農業部門會說明，我們先安排代工隊。\n\n"
        "晨工時報：學校會不會延後開學？\n\n答：八月中旬以前會有決定。\n"
    )
    assert [label for label in labels(transcript) if label != "答"] == [
        *("晨工时报", "高峰财讯", "晨工时报")
    ]


def test_who_asks_in_brackets_behind_the_q() -> None:
    transcript = parse(
        "Friday press conference transcript\n\n"
        "Drivers - Petr Roe (Scuderia Holm), Tom de Waal (Northgate).\n"
        "Q: Petr Roe, two retirements in a row. How is it?\n"
        "Petr Roe: It's fine. The first one was a wheel nut.\n"
        "Q: And Tom, first time in this room. How is the wrist?\n"
        "Tom de Waal: The wrist is about ninety percent.\n"
        "Questions from the floor:\n"
        "Q: (Hannes Moss - Quay Post) Good idea or bad idea?\n"
        "PR: Bad. People pay for Friday.\n"
        "TdW: For me it is a good one.\n"
        "Q: (Ada van der Lind - Radio Roe) Tom, does that bother you?\n"
        "TdW: It does, actually.\n"
        "Q: (Hannes Moss - Quay Post) And you, Petr?\n"
        "PR: Not at all.\n"
    )
    asking = [t.speaker for t in transcript.turns if t.speaker and t.speaker.role == "reporter"]
    assert [(s.name, s.organization) for s in asking[2:]] == [
        ("Hannes Moss", "Quay Post"),
        ("Ada van der Lind", "Radio Roe"),
        ("Hannes Moss", "Quay Post"),
    ]
    assert [name for name, role in roles(transcript) if role == "official"] == [
        *("Petr Roe", "Tom de Waal", "Petr Roe", "Tom de Waal", "Tom de Waal", "Petr Roe")
    ]


def test_honorifics_of_other_countries() -> None:
    transcript = parse(
        "Weekly media briefing\n\n"
        "Shri Devan Roe, Official Spokesperson: Good afternoon. Let me take your questions.\n\n"
        "Mridula: Sir, what is the status of the ferries?\n\n"
        "Shri Devan Roe, Official Spokesperson: They will sail on Friday.\n\n"
        "Anjali: Sir, will the fares rise?\n\n"
        "Shri Devan Roe, Official Spokesperson: No. Thank you all.\n"
    )
    assert [name for name, role in roles(transcript) if role == "official"] == ["Devan Roe"] * 3
