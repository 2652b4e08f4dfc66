"""Layouts of interviews and columns: who asks has no label, or a bullet, or a word for it."""

from __future__ import annotations

import pytest

from transcript_parse import Transcript, parse


def labels(transcript: Transcript) -> list[str | None]:
    return [t.segments[0].label for t in transcript.turns]


def roles(transcript: Transcript) -> list[str]:
    return [t.role for t in transcript.turns]


@pytest.mark.parametrize("mark", ["•", "●", "-"])
def test_a_bullet_in_front_of_every_line_is_nobodys_word(mark: str) -> None:
    said = [
        *("Operator", "Good day, and welcome.", "The first question is from Una Vale.", "Una Vale"),
        *("Thank you.", "What went wrong in May?", "Owen Harl", "Nothing did.", "It rained a lot."),
        *("Una Vale", "And in June?", "Is it over?", "Owen Harl", "It is.", "We are dry again."),
        *("Operator", "That was the last question.", "You may disconnect."),
    ]
    transcript = parse("Quarterly call\n\n" + "".join(f"  {mark} {line}\n\n" for line in said))
    assert labels(transcript) == [x for x in said if x in ("Operator", "Una Vale", "Owen Harl")]
    assert transcript.records[0].question == "Thank you.\nWhat went wrong in May?"
    assert not any(mark in turn.text for turn in transcript.turns)


def test_lists_inside_a_speech_keep_their_bullets() -> None:
    transcript = parse(
        "Budget briefing\n\nModerator: Good morning. The first question, please.\n\n"
        "Reporter: What will you do?\n\n"
        "Minister: We will do three things.\n\n- Mend the roof.\n- Paint the door.\n- Rest.\n\n"
        "Reporter: And then?\n\nMinister: Then we will see what is left of the money.\n"
    )
    assert "- Paint the door." in transcript.turns[2].text


def test_who_asks_and_who_answers_with_the_word_for_it() -> None:
    asked = ["猫粮要不要换？", "洗澡要几天一次？"]
    answered = ["不必常换，换要慢慢来。", "看毛长，一月一次就够。"]
    page = "养猫答疑\n本刊请来兽医，为大家讲一讲。\n" + "".join(
        f"读者的困惑：{q}\n宠物医生的解答：{a}\n" for q, a in zip(asked, answered, strict=True)
    )
    transcript = parse(page)
    assert roles(transcript) == ["reporter", "official"] * 2
    assert [r.question for r in transcript.records] == asked


def test_numbered_questions_stand_in_front_of_answers_alone() -> None:
    asked = [
        *("新车间哪天开工？", "存货为什么多了？", "外销业务的最新进展情况", "去年的亏损补上了吗？"),
        *("今年还招人吗？", "会不会迁厂？"),
    ]
    page = "某某股份业绩说明会公告\n\n　　问题及答复如下：\n\n" + "".join(
        f"　　{number}、{q}\n\n　　答：已经在办，厂里派了人盯着，月底以前会有结果。\n\n"
        "　　到时候请留意公告。\n\n"
        for number, q in zip("一二三四五六", asked, strict=True)
    )
    transcript = parse(page)
    assert [r.question for r in transcript.records] == asked
    assert transcript.turns[-1].text.endswith("请留意公告。")


_GUEST = [
    ("您哪一年开始修表的？", "十九岁那年，跟着外公学的。"),
    ("外公严不严？店里老人都说他话很少。", "严，一个齿轮错了要重来十遍。\n\n后来我自己也这样。"),
    ("现在修表的人不多了，您的店倒一直开着。", "街坊都还记得我，门就不好关。"),
    ("有没有想过收徒？", "收了两个，都走了，也不怪他们。"),
    ("今年还有什么打算？", "把那座老钟修好，它停了三十年。"),
]


def test_questions_without_label_in_front_of_a_guests_name() -> None:
    page = "专访修表匠\n\n近日，记者采访了晏怀山，请他谈谈手艺。\n\n" + "".join(
        f"{q}\n\n晏怀山：{a}\n\n" for q, a in _GUEST
    )
    transcript = parse(page)
    assert transcript.kind == "interview"
    assert roles(transcript) == ["reporter", "official"] * 5
    assert [r.question for r in transcript.records] == [q for q, _ in _GUEST]
    assert transcript.turns[3].text.endswith("后来我自己也这样。")


def test_a_guest_who_wonders_aloud_asks_nobody() -> None:
    page = "专访修表匠\n\n近日，主持人采访了晏怀山。\n\n" + "".join(
        f"主持人：{q}\n\n晏怀山：{a}\n\n可是谁又说得准呢？\n\n" for q, a in _GUEST
    )
    assert labels(parse(page)) == ["主持人", "晏怀山"] * 5


@pytest.mark.parametrize(
    "document",
    [
        "海州市数据条例\n\n"
        + "".join(
            f"{n}、什么是{word}？\n\n本条例所称{word}，是指依法登记的有关事项。\n\n"
            for n, word in zip("一二三四五", ("目录", "权属", "收益", "公告", "备案"), strict=True)
        ),
        "灯塔\n\n"
        + "".join(
            f"老人在第{n}级台阶上停下来，回头问他：这灯还亮吗？\n\n他没有回答，海风很大。\n\n"
            for n in "一二三四五"
        ),
        "冬季护肤指南\n\n存在的疑问：有人说冬天不必防晒。\n\n专家建议：阴天也要涂。\n\n"
        "注意事项：敏感的皮肤先试一小块。\n\n参考价格：每支三十元左右。\n",
    ],
)
def test_headings_that_ask_are_no_transcript(document: str) -> None:
    assert parse(document).turns == ()


_PARTS = ["木料从哪里来", "手艺怎么传，又传给谁"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_headings_in_front_of_labels_are_nobodys_last_words(gap: str) -> None:
    def part(n: int) -> str:
        return gap.join(
            f"{who}：{said}"
            for who, said in (
                ("主持人", f"先问第{n}件事，去年怎么样？"),
                ("祁连生", "去年不好，雨水多，木头都潮了。"),
                ("主持人", "今年会不会好一点？"),
                ("祁连生", "难说，要看六月。"),
            )
        )

    page = gap.join(["对话木匠", part(1), _PARTS[0], part(2), _PARTS[1], part(3)])
    transcript = parse(page)
    assert labels(transcript) == ["主持人", "祁连生"] * 6
    assert not any(heading in turn.text for turn in transcript.turns for heading in _PARTS)


def test_last_words_without_a_full_stop_are_no_headings() -> None:
    ends = ["我们也一直在等那条路", "价钱的事以后再说吧", "谢谢大家"]
    page = "对话木匠\n\n" + "".join(
        f"主持人：第{n}件事，怎么样？\n\n祁连生：不好说，雨水多了一点\n\n{end}\n\n"
        for n, end in enumerate(ends)
    )
    said = "".join(turn.text for turn in parse(page + "主持人：好，再见。\n").turns)
    assert all(end in said for end in ends[:2])


def test_headings_that_quote_whoever_is_asked_next() -> None:
    guests = {
        "阮小亭": ("我怕高", ["爬过塔吗？", "以后还爬吗？"]),
        "卞长风": ("锅里有乾坤", ["菜谱是谁的？", "盐放多少？"]),
        "司马禾": ("种地要听天", ["今年收成呢？", "还种不种？"]),
    }
    page = "三位匠人的一天\n\n2031年5月6日　《海滩风》\n\n" + "".join(
        f"{who}：{quote}\n\n"
        + "".join(f"海滩风：{q}\n\n{who}：这个说来话长，当年有当年的难处。\n\n" for q in asked)
        for who, (quote, asked) in guests.items()
    )
    transcript = parse(page)
    assert transcript.kind == "interview"
    assert [r.question for r in transcript.records] == [q for _, a in guests.values() for q in a]
    assert {r.outlet for r in transcript.records} == {"海滩风"}
    assert not any(quote in t.text for t in transcript.turns for quote, _ in guests.values())


def test_words_thrown_in_without_a_full_stop_stay_turns() -> None:
    page = "专访修表匠\n\n" + "".join(
        f"晏怀山：这块表有些年头了。\n\n沐云：{word}\n\n晏怀山：对，是外公留下的。\n\n沐云：{q}\n\n"
        for word, q in zip(
            ("是吗", "真的", "哦"), ("怎么修？", "修了多久？", "还走吗？"), strict=True
        )
    )
    assert labels(parse(page)) == ["晏怀山", "沐云"] * 6


def test_who_chairs_a_round_table_asks_each_of_them() -> None:
    page = (
        "圆桌：小城的书店\n\n"
        "祝长青（圆桌主持）：最后每位用一句话，说说明年的打算。\n\n尤半夏：再开一家，开在码头边上。\n\n"
        "章台柳：把二楼租出去，先活下来。\n\n祝长青（圆桌主持）：章总，租给谁？\n\n"
        "章台柳：租给一家面馆。\n\n祝长青（圆桌主持）：好，今天就到这里，谢谢两位。\n"
    )
    transcript = parse(page)
    assert transcript.turns[0].role == "moderator"
    assert [len(r.answer_turns) for r in transcript.records] == [2, 1]


def test_an_announcement_says_where_the_rest_can_be_read() -> None:
    page = "某某股份说明会\n\n问：何时开工？\n\n答：下月开工，设备已经到了。\n\n" * 2
    closing = "关于本次说明会的全部内容，请登录某平台查看。感谢投资者！\n\n特此公告。\n"
    assert parse(page + closing).turns[-1].text == "下月开工，设备已经到了。"


def test_whoever_made_the_record_comments_between_the_answers() -> None:
    page = (
        "混合区记录\n\n提问一：（问尤半夏）最后一桨在想什么？\n\n尤半夏：什么也没想，只听见水声。\n\n"
        "记者点评：问得好，由近及远。\n\n新手可以照着学，不必心急。\n\n"
        "提问二：（问章台柳）你为什么喊了一声？\n\n章台柳：怕她忘了加力，喊一声壮胆。\n\n"
        "提问三：以后还划吗？\n\n尤半夏：先回家吃饭，吃完再说。\n"
    )
    transcript = parse(page)
    people = {s.id: s.name for s in transcript.speakers}
    assert len(transcript.turns) == 6
    assert not any("照着学" in turn.text for turn in transcript.turns)
    assert [[people[a] for a in r.addressee_ids] for r in transcript.records] == [
        *(["尤半夏"], ["章台柳"], [])
    ]


def test_a_chair_asks_without_a_question_mark() -> None:
    transcript = parse(
        "Harbour Masters: Una Vale, first round\n\n"
        "THE MODERATOR: Una, you were four over after five. Talk us through what happened next.\n\n"
        "UNA VALE: I was ready to go home. Then I holed one from the road, and it went on.\n\n"
        "Q. Was the wind a factor?\n\nUNA VALE: It was for the late groups, not so much for us.\n\n"
        "THE MODERATOR: Owen will walk us through the scores now.\n\nUNA VALE: Good luck, Owen.\n\n"
        "QuickNotes Transcript by Acme Sports\n"
    )
    assert [r.question_turns for r in transcript.records] == [(0,), (2,)]
    assert transcript.turns[-1].text == "Good luck, Owen."


def test_the_floor_is_given_in_speech_and_not_in_headings() -> None:
    calls = ["下面请《海州日报》提问", "还有哪位要问", "谢谢，还有没有别的问题"]
    page = "海州渔政发布会\n\n" + "".join(
        f"主持人：刚才讲得很清楚。\n\n{call}\n\n记者：第{n}条船几时回港？\n\n甘局长：风停就回，请放心。\n\n"
        for n, call in enumerate(calls, 1)
    )
    said = "\n".join(t.text for t in parse(page).turns if t.role == "moderator")
    assert all(call in said for call in calls)


def test_who_asks_under_a_name_does_not_answer_under_the_word_for_it() -> None:
    page = "读者信箱\n\n" + "".join(
        f"小满：{q}\n\n答：{a}\n\n"
        for q, a in (
            ("路灯几时修好？", "三天之内，已经派了人去看。"),
            ("水管漏了找谁？", "拨打维修电话，当天就会上门。"),
            ("公交会改线吗？", "暂时不会，要改之前会公示。"),
        )
    )
    transcript = parse(page)
    assert roles(transcript) == ["reporter", "official"] * 3
    assert len(transcript.records) == 3


@pytest.mark.parametrize(
    ("asks", "answers"),
    [("咨询内容", "答复内容"), ("市民来电", "部门回应"), ("企业咨询", "税务局答复")],
)
def test_letter_boxes_of_authorities(asks: str, answers: str) -> None:
    page = "局长信箱\n\n" + "".join(
        f"{asks}：{q}\n\n{answers}：{a}\n\n"
        for q, a in (
            ("门前的树能修剪吗？", "园林处下周派人修剪。"),
            ("证件丢了怎么补？", "带上户口簿到窗口补办，当天可取。"),
        )
    )
    assert roles(parse(page)) == ["reporter", "official"] * 2


def test_guests_who_answer_questions_without_a_label_in_turn() -> None:
    page = "对话两位匠人\n\n近日，本刊采访了尤半夏和章台柳。\n\n" + "".join(
        f"**{n}、{q}**\n\n{who}：{a}\n\n"
        for n, who, q, a in (
            (1, "尤半夏", "木头从哪里来？", "山里来，老乡一根一根背下来的。"),
            (2, "章台柳", "漆要刷几遍？", "刷七遍，夏天要多刷一遍。"),
            (3, "尤半夏", "收不收徒弟？", "收，只要坐得住就收。"),
        )
    )
    transcript = parse(page)
    assert roles(transcript) == ["reporter", "official"] * 3
    assert transcript.records[0].question == "木头从哪里来？"


def test_a_chair_may_open_and_close_around_questions_without_a_label() -> None:
    page = (
        "海州访谈\n\n主持人：各位好，今天请到晏怀山。\n\n晏怀山：大家好，谢谢邀请。\n\n"
        + "".join(f"{q}\n\n晏怀山：{a}\n\n" for q, a in _GUEST)
        + "主持人：好，今天就到这里，再见。\n"
    )
    transcript = parse(page)
    assert [r.question for r in transcript.records] == [q for q, _ in _GUEST]
    assert roles(transcript)[:2] == ["moderator", "official"]


def test_long_questions_under_a_name_are_not_cut_off_the_answers() -> None:
    page = "聊修表\n\n" + "".join(
        f"阮小亭：这件事我想了很久。\n\n{q}\n\n晏怀山：{a}\n\n可是谁又说得准呢？\n\n"
        for q, a in _GUEST[:2]
    )
    page += "".join(
        f"阮小亭：再说一件事。\n\n{q}\n\n晏怀山：{a}\n\n就是这样。\n\n" for q, a in _GUEST[2:]
    )
    assert labels(parse(page)) == ["阮小亭", "晏怀山"] * 5


def test_a_record_says_when_the_session_ended() -> None:
    page = "海州访谈\n\n" + "".join(f"问：{q}\n\n晏怀山：{a}\n\n" for q, a in _GUEST)
    foot = "（下午3时42分结束）\n\n海州译丛，只译不评，转载请注明译者。\n"
    assert parse(page + foot).turns[-1].text == _GUEST[-1][1]
