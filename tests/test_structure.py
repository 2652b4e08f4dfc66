"""People, roles and records, on conferences made up for the purpose."""

from __future__ import annotations

import pytest

from transcript_parse import Transcript, parse
from transcript_parse.lexicon import lexicon
from transcript_parse.packs import default
from transcript_parse.structure.labels import read_label

CONFERENCE = """云港市河湖治理新闻发布会

主持人：各位同行，上午好。出席今天发布会的有市水务局局长贺知远先生、市财政局副局长阮若岚女士、市生态环境局总工程师乌力罕先生。请贺知远局长介绍情况。
贺知远：谢谢主持人。各位记者朋友，去年全市完成清淤一百二十公里，水质达标率提高到九成。主要任务有三项：清淤、截污、补水。下面我们愿意回答提问。
主持人：现在请各位提问，发问的记者请先报媒体的名字。
海州日报记者：请问贺局长，我有两个问题。第一个问题，清淤的钱从哪里来？第二个问题，沿岸的菜地怎么办？谢谢。
贺知远：谢谢你的提问。第一个问题，请阮若岚副局长回答。
阮若岚：市财政今年安排了三亿元，专款专用。
贺知远：关于第二个问题，菜地退一步，我们给农户补种一季。
海州日报记者：补种的标准是多少？
贺知远：每亩六百元。
江东卫视记者：我想了解一下，水里的鱼回来没有？
贺知远：这个问题请乌总工回答。
乌力罕：去年监测到二十七种鱼，比前年多六种。
《潮生周刊》记者：请问明年的预算会不会减少？
主持人：由于时间关系，今天的发布会到此结束。谢谢大家。
"""


@pytest.fixture(scope="module")
def conference() -> Transcript:
    return parse(CONFERENCE)


def test_every_question_is_a_record(conference: Transcript) -> None:
    assert [(r.question_turns, r.answer_turns) for r in conference.records] == [
        ((3,), (4, 5, 6)),
        ((7,), (8,)),
        ((9,), (10, 11)),
        ((12,), ()),
    ]


def test_unanswered_is_said(conference: Transcript) -> None:
    assert [r.status for r in conference.records] == ["answered"] * 3 + ["unanswered"]


def test_delegates_answer_with_who_delegated(conference: Transcript) -> None:
    names = [[s.name for s in r.answerers] for r in conference.records]
    assert names == [["贺知远", "阮若岚"], ["贺知远"], ["贺知远", "乌力罕"], []]
    assert "delegated" in conference.records[2].evidence


def test_a_follow_up_leads_back(conference: Transcript) -> None:
    assert [r.follows for r in conference.records] == [None, 0, None, None]


def test_outlets_and_addressees(conference: Transcript) -> None:
    assert [r.outlet for r in conference.records] == [
        "海州日报",
        "海州日报",
        "江东卫视",
        "潮生周刊",
    ]
    assert [s.name for s in conference.records[0].addressees] == ["贺知远"]


def test_a_numbered_question_has_parts_with_their_answers(conference: Transcript) -> None:
    first, second = conference.records[0].parts
    assert conference.raw_slice(first) == "第一个问题，清淤的钱从哪里来？"
    assert conference.raw_slice(second).startswith("第二个问题，沿岸的菜地怎么办？")
    assert [conference.raw_slice(a) for a in first.answers] == ["第一个问题，请阮若岚副局长回答。"]
    assert [conference.raw_slice(a) for a in second.answers] == [
        "关于第二个问题，菜地退一步，我们给农户补种一季。"
    ]
    assert all(r.parts == () for r in conference.records[1:])


def test_roles_and_posts(conference: Transcript) -> None:
    speaker = conference.speaker("贺知远")
    assert (speaker.role, speaker.organization, speaker.titles) == (
        "official",
        "市水务局",
        ("局长",),
    )
    assert [t.index for t in speaker.turns] == [1, 4, 6, 8, 10]
    assert conference.turns[0].role == "moderator"


def test_two_of_one_surname_are_kept_apart() -> None:
    text = CONFERENCE.replace("阮若岚", "贺若岚")
    transcript = parse(text)
    assert {s.name for s in transcript.speakers} >= {"贺知远", "贺若岚"}
    assert [s.name for s in transcript.records[0].addressees] == ["贺知远"]


def test_an_unlabelled_answer_is_the_only_officials() -> None:
    transcript = parse(
        "某部发言人温如玉主持例行记者会\n\n"
        "问：请问有何评论？\n答：没有评论。\n"
        "追问：那么明天呢？\n明天再说。\n"
        "问：后天呢？\n答：后天也不评论。\n"
    )
    assert [t.speaker.name if t.speaker else None for t in transcript.turns] == [
        None, "温如玉", None, "温如玉", None, "温如玉",
    ]  # fmt: skip
    assert transcript.turns[3].segments[0].header is None


def test_a_form_of_address_that_fits_nobody_is_said() -> None:
    text = CONFERENCE.replace("请问贺局长", "请问孟局长")
    transcript = parse(text)
    assert transcript.records[0].addressees == ()
    assert any(d.code == "unresolved" and "孟局长" in d.message for d in transcript.diagnostics)


LABELS = {
    "国家航道局副局长甘牧野": ("official", "甘牧野", "国家航道局", ("副局长",)),
    "省政府外事局副局长、新闻发言人 邢望": (
        "official",
        "邢望",
        "省政府外事局",
        ("副局长", "新闻发言人"),
    ),
    "主持人 库慧心": ("moderator", "库慧心", None, ()),
    "曹若水（视频连线）": ("official", "曹若水", None, ()),
    "尤委员霁云": ("official", "尤霁云", None, ("委员",)),
    "叶尔兰·哈比勒": ("official", "叶尔兰·哈比勒", None, ()),
    "海州日报记者": ("reporter", None, "海州日报", ()),
    "《潮生周刊》记者 邬小满": ("reporter", "邬小满", "潮生周刊", ()),
    "MS. ROE": ("official", "ROE", None, ()),
    "记者": ("reporter", None, None, ()),
}


@pytest.mark.parametrize("label", LABELS)
def test_a_label_taken_apart(label: str) -> None:
    _, name, organization, titles = LABELS[label]
    role = LABELS[label][0]
    said = read_label(label, lexicon(default()))
    assert (said.name, said.organization, said.titles) == (name, organization, titles)
    assert said.role in (role, None)


def test_a_legend_says_who_is_who() -> None:
    transcript = parse(
        "街渡复航专访\n\n记：有光新闻记者\n陈：海滨局局长陈曜衡\n\n"
        "记：今年夏天会不会复航？\n陈：会。我们的船已经下水，船员也请齐了。\n"
        "记：票价会不会加？\n陈：不会加，至少今年不会。\n"
    )
    assert transcript.speaker("陈曜衡").titles == ("局长",)
    assert [r.outlet for r in transcript.records] == ["有光新闻", "有光新闻"]


def test_a_question_put_after_the_conference() -> None:
    transcript = parse(
        "某部发言人温如玉主持例行记者会\n\n"
        "问：请问有何评论？\n答：没有评论。\n问：后天呢？\n答：后天也不评论。\n"
        "会后有记者问及：大桥何时通车？\n温如玉表示：下个月一号。\n"
    )
    assert transcript.records[-1].answerers[0].name == "温如玉"
    assert transcript.records[-1].question == "大桥何时通车？"


def test_an_official_who_asks_back_stays_in_the_record() -> None:
    transcript = parse(
        "MR. HOLM: Good afternoon. I have one announcement and then your questions.\n\n"
        "Q    Will the ferry run in March?\n\n"
        "MR. HOLM: Which one?\n\n"
        "Q    The northern one.\n\n"
        "MR. HOLM: It will run from the second week of March, weather permitting.\n\n"
        "Q    And what will it cost?\n\n"
        "MR. HOLM: Two crowns.\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((1,), (2, 4)),
        ((5,), (6,)),
    ]


GAGGLE = """Press Gaggle by Commissioner Jane Roe, May 3, 2031

MS. ROE: Good afternoon. I have nothing at the top, so go ahead.

Q    I wanted to ask about the tunnel.

MS. ROE: Sure.

Q    The survey came in on Monday, and the engineers —

MS. ROE: They worked all night.

Q    They did. Has anybody decided whether the north tube closes in June?

MS. ROE: Nobody has. The board takes that up next week, and until then both tubes are open.

Q    You skipped the cost.

MS. ROE: I did, because I would be guessing. The last estimate was eleven million, before
the survey told us what the walls are made of.

Q    Jane —

Q    No, I was first. Does the ferry run on Sunday?

MS. ROE: It does, at eight and at noon. Thanks, everybody.
"""


@pytest.fixture(scope="module")
def gaggle() -> Transcript:
    return parse(GAGGLE)


def test_a_question_is_followed_until_it_is_put(gaggle: Transcript) -> None:
    first = gaggle.records[0]
    assert (first.question_turns, first.answer_turns) == ((1, 3, 5), (6,))
    assert "question goes on behind a nod" in first.evidence


def test_a_remark_that_draws_an_answer_is_a_question(gaggle: Transcript) -> None:
    assert (gaggle.records[1].question_turns, gaggle.records[1].answer_turns) == ((7,), (8,))


def test_who_starts_first_and_gets_no_reply_asked_nothing(gaggle: Transcript) -> None:
    assert [(r.question_turns, r.answer_turns) for r in gaggle.records[2:]] == [((10,), (11,))]


def test_a_goodbye_behind_an_answer_leaves_it_an_answer(gaggle: Transcript) -> None:
    assert gaggle.records[-1].answer.startswith("It does, at eight and at noon.")


def test_a_question_read_out_by_the_moderator() -> None:
    transcript = parse(
        "港区夜航新闻发布会\n\n"
        "主持人：下面请大家提问。\n"
        "海州日报记者：夜航什么时候恢复？\n"
        "解海澜：下个月一号恢复。\n"
        "主持人：直播间里有网友问，夜里的船票会不会更贵？哪位来答？\n"
        "解海澜：票价不变。\n"
        "卞若川：我补充一点，老人半价。\n"
        "主持人：今天的发布会到此结束。\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((1,), (2,)),
        ((3,), (4, 5)),
    ]


def test_the_moderator_who_repeats_a_question_asks_nothing() -> None:
    transcript = parse(
        "OPERATOR: The line is open.\n\n"
        "Q    What is the main reason that crews leave the northern route?\n\n"
        "OPERATOR: What is the main reason crews leave the northern route, is that it?\n\n"
        "MR. HOLM: They leave because the nights are long and the harbor is far from home.\n\n"
        "OPERATOR: Next question.\n\n"
        "Q    And will the pay change?\n\n"
        "MR. HOLM: It will change in the spring.\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((1,), (3,)),
        ((5,), (6,)),
    ]


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Commissioner, how long will it take?", ["Tobias Lund"]),
        ("One for the Governor: who pays for it?", ["Petra Holm"]),
        ("Petra, could you say who pays?", ["Petra Holm"]),
        ("Petra and Tobias, what did the board say?", ["Petra Holm", "Tobias Lund"]),
        ("What will it cost, and, Tobias, when is it due?", ["Tobias Lund"]),
        ("Thanks, Petra. What will it cost?", []),
        ("The Governor of the next state signed it. What will it cost?", []),
    ],
)
def test_forms_of_address_in_english(question: str, names: list[str]) -> None:
    transcript = parse(
        "Briefing by Governor Petra Holm and Ferry Commissioner Tobias Lund\n\n"
        "GOVERNOR HOLM: Good morning. Commissioner Tobias Lund is with me today.\n\n"
        "MR. LUND: I will be short. The pier is open.\n\n"
        f"Q    {question}\n\n"
        "MR. LUND: We will tell you in the spring, when the dock is dry.\n\n"
        "Q    And the winter?\n\n"
        "GOVERNOR HOLM: The winter is long.\n"
    )
    assert [s.name for s in transcript.records[0].addressees] == names


@pytest.mark.parametrize("separator", ["，", ","])
@pytest.mark.parametrize(
    "address", ["请问卡米拉·奥斯特局长{}", "卡米拉·奥斯特局长好{}", "我想请教奥斯特·不在局长{}"]
)
def test_foreign_names_are_called_in_full(address: str, separator: str) -> None:
    transcript = parse(
        "港区夜航新闻发布会\n\n"
        "主持人：出席今天发布会的是市港务局局长卡米拉·奥斯特女士。下面请提问。\n"
        f"海州日报记者：{address.format(separator)}夜航什么时候恢复？\n"
        "卡米拉·奥斯特：下个月一号恢复，票价不变。\n"
        "江东卫视记者：冬天呢？\n"
        "卡米拉·奥斯特：冬天也开。\n"
    )
    wanted = [] if "不在" in address else ["卡米拉·奥斯特"]
    assert [s.name for s in transcript.records[0].addressees] == wanted


@pytest.mark.parametrize(
    ("said", "outlet"),
    [
        ("我是Harbor Wire记者。", "Harbor Wire"),
        ("谢谢主持人，我来自海州财经。", "海州财经"),
        ("海州财经记者提问。", "海州财经"),
        ("你好，我是《港湾观察》的记者。", "港湾观察"),
        ("我来自海州市。", None),
        ("现场记者提问。", None),
    ],
)
def test_outlets_as_reporters_name_them(said: str, outlet: str | None) -> None:
    transcript = parse(
        "港区夜航新闻发布会\n\n"
        f"问：{said}夜航什么时候恢复？\n答：下个月一号恢复，票价不变。\n"
        "问：冬天呢？\n答：冬天也开，请大家放心。\n"
    )
    assert transcript.records[0].outlet == outlet


def test_functions_get_the_names_that_the_opening_gives() -> None:
    transcript = parse(
        "云湖市举行古桥保护记者会\n\n"
        "司仪：各位上午好，我是简若川，由我主持活动。坐在台上的是云湖市古桥局局长乜清和女士。\n"
        "答：谢谢主持人，去年修了十二座桥。\n"
        "问：请问乜局长，今年修几座？\n"
        "答：今年修八座，钱已经到位。\n"
        "问：明年呢？\n"
        "答：明年再修十座。\n"
    )
    assert [s.name for s in transcript.speakers] == ["简若川", "乜清和", None]
    assert [s.name for s in transcript.records[0].addressees] == ["乜清和"]
    assert transcript.kind == "press_conference"


def test_the_chief_is_not_the_deputy() -> None:
    transcript = parse(
        "云湖市古桥保护发布会\n\n"
        "主持人：出席发布会的有云湖市古桥局副局长姜望舒女士，局长邢若川先生。有请姜局长。\n"
        "副局长：去年修了十二座桥，钱来自三个渠道。\n"
        "主持人：下面请提问。\n"
        "海州日报记者：请问邢局长，今年修几座？\n"
        "局长：今年修八座，钱已经到位。\n"
        "江东卫视记者：明年呢？\n"
        "副局长：明年再修十座。\n"
    )
    assert [t.speaker_id and t.role for t in transcript.turns][:2] == ["moderator", "official"]
    assert {s.name: s.aliases for s in transcript.speakers if s.role == "official"} == {
        "姜望舒": ("副局长",),
        "邢若川": ("局长",),
    }


def test_a_question_thrown_in_without_a_label() -> None:
    told = parse(
        "主持人：大家好，请提问。\n记者：请问什么时候见家属？\n局长：今天就见。\n那么在哪里见？\n"
        "局长：地点由家属来定。\n记者：还会见几次？\n局长：见到大家满意为止。\n主持人：谢谢，再见。\n"
    )
    assert [t.role for t in told.turns][2:5] == ["official", "reporter", "official"]
    assert told.turns[3].text == "那么在哪里见？"


def test_the_word_to_a_counter_question_is_the_reporters() -> None:
    told = parse(
        "例行记者会\n\n问：有报道说演习延期了，贵方有何评论？\n答：你说的是哪一场？\n上周六那一场。\n"
        "那一场如期举行，没有延期。我们会及时发布消息。\n问：下一场在什么时候？\n答：下个月。\n"
    )
    assert [(t.role, t.text[:6]) for t in told.turns][1:4] == [
        ("official", "你说的是哪一"),
        ("reporter", "上周六那一场"),
        ("official", "那一场如期举"),
    ]


def test_a_post_and_an_honorific_name_a_person() -> None:
    told = parse(
        "某司说明会实录\n\n出席人员包括董事长甘知远、首席财务官卫若蘅。以下为实录。\n\n"
        "媒体：甘总，今年怎么样？\n甘总：今年不错。\n媒体：卫总怎么看？\n卫总：现金很足。\n"
        "媒体：明年呢？\n甘总：明年更好。\n"
    )
    assert [t.speaker.name for t in told.turns if t.role == "official" and t.speaker] == [
        "甘知远",
        "卫若蘅",
        "甘知远",
    ]
    assert [s.name for s in told.records[0].addressees] == ["甘知远"]


def test_persons_named_in_front_of_their_titles() -> None:
    parsed = parse(
        "林务部例行记者会\n出席：贺知远部长、阮若岚次长、造林司葛天佑司长\n\n"
        "主持人：请各位提问。\n记者：请问次长，苗木够不够？\n次长：够的，备了三百万株。\n"
        "记者：请问司长，钱从哪里来？\n司长：今年编了两亿元。\n记者：部长去不去现场？\n部长：明天就去。\n"
    )
    assert [[s.name for s in r.answerers] for r in parsed.records] == [
        ["阮若岚"],
        ["葛天佑"],
        ["贺知远"],
    ]


def test_a_second_post_of_one_person_keeps_the_first() -> None:
    said = parse(
        "林务部举行例行发布会，造林司司长、新闻发言人葛天佑介绍情况。\n\n主持人：请提问。\n"
        "记者：葛司长好，苗木够不够？\n发言人：够的，备了三百万株。\n"
        "记者：我想问一下林务部的葛司长，钱从哪里来？\n发言人：今年编了两亿元。\n"
    )
    assert [[s.name for s in r.addressees] for r in said.records] == [["葛天佑"], ["葛天佑"]]


def test_a_function_in_front_of_a_name() -> None:
    lex = lexicon(default())
    for label in ("答问｜邢若溪", "【回答】邢若溪 副局长"):
        said = read_label(label, lex)
        assert (said.role, said.name) == ("official", "邢若溪")


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("请问补偿办法是什么？另外，资金缺口怎么解决？", 2),
        ("请问两个问题。第一个问题，钱从哪里来？第二个问题，地怎么办。", 2),
        ("想了解三点，一是资金从哪里来？二是什么时候完工？三是谁来监督？", 3),
        ("请问什么时候完工？为什么这么慢？", 0),
    ],
)
def test_questions_in_parts(question: str, parts: int) -> None:
    told = parse(
        f"主持人：请提问。\n记者：{question}\n甘局长：第一个问题，已有安排。\n主持人：再见。\n"
    )
    (record,) = told.records
    assert len(record.parts) == parts
    assert "".join(p.text for p in record.parts) in question
