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


BARE = (
    "实录 海州市防汛专题新闻发布会\n\n来源：海州在线   发布时间：2031-08-06 21:14\n\n"
    "  8月6日，海州市举行防汛新闻发布会，请副市长卓立新，水务局局长甘长河介绍情况，并答记者问。\n\n"
    "  各位记者朋友，大家下午好。欢迎出席今天的发布会。首先，有请卓立新先生。\n\n"
    "  各位记者朋友，我通报这次降雨的情况。\n\n"
    "  全市平均降雨二百毫米，城区有九处积水还没有退。\n\n"
    "  感谢卓副市长的介绍。现在请大家提问，先报一下是哪家媒体。\n\n"
    "  我是海州晚报的记者。这九处的水什么时候能排完？\n\n"
    "  这是我分管的，我先道歉。具体的情况请甘局长来讲。\n\n"
    "  好。泵车都到位了，明天早上能见到路面。\n\n"
    "  您好，海东卫视记者。水库泄洪有没有通知下游？\n\n"
    "  通知了两次。\n\n  但是有的基站断了电，有人没有收到。\n\n"
    "  请继续提问，第二排那位。\n\n"
    "  谢谢主持人，海东财经的。受灾的商户有没有补助？\n\n"
    "  市属的房子免三个月租金。\n\n"
    "  我补充一点，税费也可以缓交。\n\n"
    "  时间关系，今天的发布会到此结束，大家再见。\n"
)


def test_a_conference_that_lost_all_its_labels() -> None:
    transcript = parse(BARE)
    assert transcript.kind == "press_conference"
    assert [t.speaker.role if t.speaker else t.role for t in transcript.turns] == [
        *("moderator", "official", "moderator"),
        *("reporter", "official", "official"),
        *("reporter", "official", "moderator"),
        *("reporter", "official", "official", "moderator"),
    ]
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((3,), (4, 5)),
        ((6,), (7,)),
        ((9,), (10, 11)),
    ]
    assert [r.outlet for r in transcript.records] == ["海州晚报", "海东卫视", "海东财经"]
    assert transcript.turns[5].speaker is not None
    assert transcript.turns[5].speaker.name == "甘长河"


def test_a_report_of_a_conference_is_none() -> None:
    report = (
        "海州市举行防汛专题新闻发布会\n\n"
        "  8月6日，海州市举行防汛新闻发布会，副市长卓立新介绍了情况。\n\n"
        "  有记者问，积水什么时候能排完？卓立新说，明天早上能见到路面。\n\n"
        "  海东卫视记者在现场了解到，泵车都到位了，水位正在下降。\n\n"
        "  水库泄洪有没有通知下游？对此，水务局局长甘长河说，通知了两次。\n\n"
        "  发布会还介绍了对商户的补助，税费可以缓交。\n"
    )
    assert parse(report).kind == "document"
