"""Layouts that sites print and that once were read wrongly: each as small as it can be."""

from __future__ import annotations

import pytest

from transcript_parse import Transcript, parse


def labels(transcript: Transcript) -> list[str | None]:
    return [t.segments[0].label for t in transcript.turns]


def times(transcript: Transcript) -> list[str | None]:
    return [str(s.time)[-8:-3] if s.time else None for t in transcript.turns for s in t.segments]


def test_stamps_behind_a_bracketed_label_and_its_colon() -> None:
    transcript = parse(
        "在线访谈\n\n"
        "[主持人]： 2031-04-17 15:00:12\n各位网友下午好，今天的嘉宾是局长卓立新。\n\n"
        "[局长 卓立新]： 2031-04-17 15:00:48\n大家好，很高兴和大家交流。\n\n"
        "[网友碧水长流]： 2031-04-17 15:06:02\n夜航什么时候能开？\n\n"
        "[局长 卓立新]： 2031-04-17 15:08:21\n五月一日试运行，末班船到十一点半。\n"
    )
    assert times(transcript) == ["15:00", "15:00", "15:06", "15:08"]
    assert transcript.records[-1].asker is not None
    assert transcript.records[-1].asker.name == "碧水长流"


def test_stamps_in_brackets_behind_the_last_word() -> None:
    transcript = parse(
        "法院新闻发布会\n\n"
        "　　主持人：各位好，首先请程院长通报情况。　[15:00]\n"
        "　　程志远：下面由我通报主要情况，案件比去年少。　[15:02]\n"
        "　　主持人：下面请各位提问。　[15:05]\n"
        "　　海州日报记者：请问执行难不难？　[15:06]\n"
        "　　程志远：难，所以我们派了人去现场。　[15:08]\n"
    )
    assert times(transcript) == ["15:00", "15:02", "15:05", "15:06", "15:08"]
    assert "[" not in transcript.turns[0].text


def test_times_of_members_in_brackets_behind_the_colon() -> None:
    transcript = parse(
        "委員會紀錄\n主　　席　游委員惠貞\n"
        "主席：現在開會。請宋委員以寧質詢。\n"
        "宋委員以寧：（9時12分）謝謝主席，有請部長。\n主席：請柯部長。\n柯部長維哲：宋委員早。\n"
        "宋委員以寧：部長早。今年取消了幾班？\n柯部長維哲：一共是217班，多半是天候的因素。\n"
    )
    assert times(transcript)[1] == "09:12"
    assert transcript.turns[1].text == "谢谢主席，有请部长。"
    assert len(transcript.records) == 1


@pytest.mark.parametrize("mark", [" | ", "\t"])
def test_latin_labels_with_an_outlet_before_a_bar_or_a_tab(mark: str) -> None:
    transcript = parse(
        "Rate decision: press conference\n\n"
        f"Moderator{mark}Good morning, and welcome. The first question, please.\n\n"
        f"Annelie Vossberg, Nordsee News{mark}Thank you. What went wrong, and when?\n\n"
        f"Osei Amankwah{mark}Nothing went wrong. We expected this.\n\n"
        f"Moderator{mark}The next question, please.\n\n"
        f"Annelie Vossberg, Nordsee News{mark}And what happens in May?\n\n"
        f"Osei Amankwah{mark}In May we will know more than we do today.\n"
    )
    assert [r.outlet for r in transcript.records] == ["Nordsee News"] * 2


def test_initials_stand_for_whom_a_legend_says() -> None:
    transcript = parse(
        "Virtual press conference\n\n"
        "Speaker key:\nIN\tIngrid Nystad\nOA\tDr Osei Amankwah, Director-General\n\n"
        "00:00:18\nIN\tGood afternoon, and welcome. The first question goes to Kwabena.\n\n"
        "00:04:02\nKwabena Tuffour, Volta Daily Mirror\tThank you. What went wrong?\n\n"
        "00:04:25\nOA\tNothing went wrong. Cases have gone up because of the flood.\n\n"
        "00:05:58\nIN\tThank you. The next question, please.\n\n"
        "00:06:07\nKwabena Tuffour, Volta Daily Mirror\tWho decides who gets the doses?\n\n"
        "00:06:24\nOA\tThe countries do, with our advice and with that of the committee.\n"
    )
    people = {s.id: s.name for s in transcript.speakers}
    assert [people[t.speaker_id or ""] for t in transcript.turns][:3] == [
        *("Ingrid Nystad", "Kwabena Tuffour", "Osei Amankwah")
    ]
    assert transcript.turns[0].text.startswith("Good afternoon")


def test_a_label_alone_is_no_second_line_of_the_heading_above() -> None:
    speech = "We had a solid quarter, and I want to thank the team for it."
    transcript = parse(
        "Acme Holdings Q3 2031 Earnings Call Transcript\n\n"
        "Q3: 2031-10-29 Earnings Summary\n\nPresentation\n\nOperator\n\n"
        "Good morning, and welcome. [Operator Instructions] Please go ahead.\n\n"
        f"Tomas Roe\nChief Executive Officer\n\n{speech}\n\n"
        f"Ida Poe\nChief Financial Officer\n\n{speech}\n\n"
        "Question-and-Answer Session\n\nOperator\n\nThe first question comes from Julian Pasco.\n\n"
        "Julian Pasco\nMarlowe Hartigan\n\nHow much of that is timing?\n\n"
        f"Tomas Roe\nChief Executive Officer\n\nSome of it. {speech}\n\n"
        "Julian Pasco\nMarlowe Hartigan\n\nChannel.\n\n"
        f"Ida Poe\nChief Financial Officer\n\nIn the channel, yes. {speech}\n\n"
        "Operator\n\nThat concludes the call. Thank you for joining.\n"
    )
    found = [(label or "").partition("\n")[0] for label in labels(transcript)]
    assert found == [
        *("Operator", "Tomas Roe", "Ida Poe", "Operator", "Julian Pasco"),
        *("Tomas Roe", "Julian Pasco", "Ida Poe", "Operator"),
    ]
    assert "Instructions" not in transcript.turns[0].text


def test_numbered_questions_in_bold() -> None:
    transcript = parse(
        "有关负责人就《办法》答记者问\n\n"
        "**一、问：请介绍一下出台的背景。**\n\n答：地下水是重要的储备水源。\n\n"
        "**二、问：主要内容是什么？**\n\n答：一共七章四十一条，变化有三个方面。\n\n"
        "**三、问：水费会不会上涨？**\n\n答：不会上涨，请农民朋友放心。\n"
    )
    assert len(transcript.records) == 3
    assert transcript.records[1].question.startswith("主要内容")


def test_a_lede_may_stand_in_front_of_the_greeting() -> None:
    transcript = parse(
        "海州事务办公室新闻发布会实录\n\n"
        "　　海州事务办公室于5月27日举行例行新闻发布会，发言人沈牧云主持。\n\n"
        "　　各位记者朋友，大家上午好！在回答提问之前，我先发布两条消息。\n\n"
        "　　下面，请各位提问。\n\n"
        "　　海州日报记者：请问直航什么时候恢复？\n\n　　沈牧云：我们已经做好准备。\n\n"
        "　　海风电视台记者：票价呢？\n\n　　沈牧云：票价由企业定，我们会关注。\n"
    )
    assert transcript.turns[0].text.startswith("各位记者朋友")


@pytest.mark.parametrize(
    "tail",
    [
        "[网站声明] [联系我们]",
        "Next Post: Remarks at the Center",
        "TC:lamp05 5ae1d03b7ac988.20417745",
        "一审：常湘　二审：莫如是",
        "—— END ——",
        "热门评论(3)\n网友8812*：我们小区啥时候轮到啊",
    ],
)
def test_tails_that_look_like_labels(tail: str) -> None:
    page = (
        "新闻发布会\n主持人：大家好，请提问。\n海州日报记者：请问钱够不够？\n"
        "房行：够，都到位了，请大家放心。\n主持人：今天的发布会到此结束。\n"
    )
    assert parse(f"{page}{tail}\n").turns[-1].text == "今天的发布会到此结束。"


def test_asides_with_commas_in_labels() -> None:
    label = "法国《天文》杂志记者（英文提问，同声传译）"
    transcript = parse(
        "发布会\n**主持人：** 大家好，请提问。\n\n"
        f"**{label}：** 样品会不会开放申请？\n\n**江若川：** 会开放，两年以后。\n\n"
        "**海州日报记者：** 明年呢？\n\n**江若川：** 明年还要再看，请大家放心。\n"
    )
    assert labels(transcript)[1] == label
    assert transcript.records[0].outlet == "法国天文杂志"


@pytest.mark.parametrize("colon", ["︰", "﹕", "∶"])
def test_colons_of_other_presses(colon: str) -> None:
    page = (
        "水務署署長會見傳媒\n"
        "署長：各位好，水管昨晚爆裂。\n記者：署長，幾時修好？\n署長：今晚十時，請市民放心。\n"
        "記者：會唔會賠償？\n署長：會按機制處理。\n"
    )
    transcript = parse(page.replace("：", colon))
    assert labels(transcript) == ["署长", "记者", "署长", "记者", "署长"]
    assert len(transcript.records) == 2


def test_the_word_for_asking_or_answering_behind_a_label() -> None:
    transcript = parse(
        "春运媒体通气会\n客运部副主任龚立帆现场作答。\n\n"
        "《江岸日报》记者问：今年预计发送多少旅客？\n龚立帆答：预计发送两千万人次。\n"
        "记者追问：夜间的票好买吗？\n龚立帆答：比白天的好买得多，请大家放心。\n"
    )
    assert [r.outlet for r in transcript.records] == ["江岸日报", None]
    assert {s.name for s in transcript.speakers if s.role == "official"} == {"龚立帆"}
    assert not parse("有人问他。\n正面回答：今年不涨，明年不涨。\n").turns


def test_speeches_that_a_form_prints_on_two_lines() -> None:
    transcript = parse(
        "省统计局新闻发布会实录\n\n"
        "主持人：省统计局新闻办主任 邬晓棠\n内容：大家好，首先请佟启明先生发布数据。\n\n"
        "发布人：省统计局总统计师 佟启明\n内容：前三季度，全省经济运行平稳。\n\n"
        "提问人：江城都市报记者\n问题：消费为什么回落了？\n\n"
        "回答人：佟启明\n答复：消费回落有几个方面的因素。\n\n"
        "提问人：大江青年网记者\n问题：失业率是多少？\n\n"
        "回答人：佟启明\n答复：失业率是5.1%，比上月低。\n\n"
        "主持人：省统计局新闻办主任 邬晓棠\n内容：今天的发布会就到这里，谢谢大家。\n"
    )
    assert [t.role for t in transcript.turns] == [
        *("moderator", "official", "reporter", "official", "reporter", "official", "moderator")
    ]
    assert transcript.records[0].question == "消费为什么回落了？"
    assert [r.outlet for r in transcript.records] == ["江城都市报", "大江青年网"]


def test_signs_that_stand_for_speakers() -> None:
    transcript = parse(
        "“让学生敢选难的课”\n——访海州大学教务长闻人桐\n■本报记者　　□闻人桐\n\n"
        "　　■：新办法出台以后，论坛上的帖子您看了吗？\n　　□：看了，一直看到第六百多楼。\n"
        "　　■：骂得有道理吗？\n　　□：有道理的我抄了下来，一共十九条。\n"
        "　　■：什么时候改？\n　　□：这个学期就改，请大家监督。\n"
    )
    people = {s.id: s.name for s in transcript.speakers}
    assert [people[t.speaker_id or ""] for t in transcript.turns][:2] == [None, "闻人桐"]
    assert [t.role for t in transcript.turns][:2] == ["reporter", "official"]
    assert len(transcript.records) == 3


def exchange(asker: str, answers: str = "MR. HOLM:") -> str:
    questions = (
        "Good evening. Will the bridge be open again by Friday?",
        "Thank you. Who pays for the repairs?",
        "And the ferry: Does it go on until then?",
        "Hello. Has the school bus been told?",
        "Last one. Is there a plan for the winter?",
    )
    return (
        f"Press briefing on the harbor bridge\n\n{answers} Good evening, everybody.\n\n"
        + "".join(
            f"{asker}{question}\n\n{answers} We think so, and we will say more tomorrow.\n\n"
            for question in questions
        )
    )


@pytest.mark.parametrize("gap", [" ", "   ", "\xa0\xa0 "])
def test_a_word_that_takes_turns_with_labels(gap: str) -> None:
    transcript = parse(exchange(f"Wrenkat{gap}"))
    assert labels(transcript) == ["MR. HOLM"] + ["Wrenkat", "MR. HOLM"] * 5
    assert len(transcript.records) == 5
    assert transcript.turns[5].text == "And the ferry: Does it go on until then?"


def test_first_words_of_sentences_take_no_turns() -> None:
    said = "Meanwhile The Harbor Office will keep the pier open. Meanwhile, we go on counting."
    transcript = parse(exchange("Q: ").replace("We think so", f"{said}\n\nWe think so"))
    assert set(labels(transcript)) == {"MR. HOLM", "Q"}


def test_whoever_asks_after_the_conference() -> None:
    transcript = parse(
        "外事办公室例行记者会\n\n　　问：请问航线什么时候恢复？\n　　答：下个月恢复。\n"
        "　　问：票价会变吗？\n　　答：不会变，和去年一样。\n"
        "　　会后，有海州电视台追问：有没有夜航？\n　　卓立新表示，夜航从七月开始。\n"
    )
    assert [len(t.segments) for t in transcript.turns] == [1] * 6
    assert transcript.turns[4].text == "有没有夜航？"


def test_initials_before_spaces() -> None:
    exchanges = (
        "IN   Thank you. Next is Kwabena, from the Volta Mirror.\n\n"
        "KT   Thank you. How many doses are in the country?\n\n"
        "OA   Some three hundred thousand, and more will come next week.\n\n"
    )
    transcript = parse(
        "Virtual press conference\n\nSpeaker key:\nIN   Ingrid Nystad\n"
        "OA   Dr Osei Amankwah, Director-General\nKT   Kwabena Tuffour, Volta Mirror\n\n"
        "00:00:18\nIN   Good afternoon, and welcome. Over to the Director-General.\n\n"
        "OA   Thank you, Ingrid. The flood is over, and the wells are clean again.\n\n"
        + exchanges
        * 3
    )
    people = {s.id: s.name for s in transcript.speakers}
    assert [people[t.speaker_id or ""] for t in transcript.turns] == [
        *("Ingrid Nystad", "Osei Amankwah"),
        *("Ingrid Nystad", "Kwabena Tuffour", "Osei Amankwah") * 3,
    ]


def test_names_and_posts_on_both_sides_of_a_hyphen() -> None:
    transcript = parse(
        "岚山光电2031年第一季法人说明会\n\n"
        "古若澜 - 发言人\n\n各位投资人大家好，欢迎参加说明会，先请执行长报告。\n\n"
        "谢望舒 - 执行长\n\n大家好，第一季营收成长一成，毛利率持平，谢谢。\n\n"
        "古若澜 - 发言人\n\n现在开放提问，第一位请说。\n\n"
        "魏柏远 - 海州证券\n\n请问第二季的毛利率会不会往上走？\n\n"
        "谢望舒 - 执行长\n\n会比第一季好一点，但是不会差太多。\n"
    )
    assert {(s.name, s.role) for s in transcript.speakers} == {
        ("古若澜", "moderator"),
        ("谢望舒", "official"),
        ("魏柏远", "reporter"),
    }


def test_the_chair_behind_a_list_of_posts() -> None:
    transcript = parse(
        "海州检察院新闻发布会\n发布人：副检察长　卓立新\n"
        "主持人：院新闻发言人、宣传处处长　高若云\n\n"
        "【主持人】各位朋友上午好，先请卓副检察长发布。\n\n"
        "【卓立新】大家好，去年一共办理案件三百件。\n\n"
        "【主持人】现在请大家提问。\n\n【海州日报记者】请问今年有什么打算？\n\n"
        "【卓立新】继续把案件办好。\n"
    )
    hosts = {s.name for s in transcript.speakers if s.role == "moderator"}
    assert hosts == {"高若云"}
