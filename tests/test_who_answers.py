"""Who is behind labels that say little: numbers, 答, 司仪, a body and a rank, an outlet."""

from __future__ import annotations

import pytest

from transcript_parse import Transcript, parse

RECOGNIZED = """文件名称：发布会录音
发言人1  00:00:06
大家好 我是县政府办的卫小舟 到场的有县水务局局长祁连山和县城管局局长骆青禾 先请祁局长介绍一下情况

发言人2  00:00:41
谢谢主持人 各位朋友大家好 今年我们一共修了三条渠 群众反映比较好 我先介绍到这里

发言人1  00:03:52
谢谢祁局长 下面请大家提问

发言人3  00:04:10
您好 我是海州电视台的记者宫雪 我想问一下这个渠什么时候能通水 谢谢

发言人2  00:04:38
大概是六月份 现在还在试水 具体的时间请骆局长来说

发言人4  00:05:38
六月十号通水 这个时间是定了的 请大家放心

发言人5  00:06:10
我是海州观察记者 水费会不会涨 老百姓很关心这个事情

发言人2  00:06:38
不会涨 今年之内都不会涨 这个我可以说清楚
"""


def names(transcript: Transcript) -> list[str | None]:
    people = {s.id: s.name for s in transcript.speakers}
    return [people[t.speaker_id] if t.speaker_id else None for t in transcript.turns]


def test_numbered_voices_are_named_by_what_is_said() -> None:
    transcript = parse(RECOGNIZED)
    assert names(transcript) == [
        *("卫小舟", "祁连山", "卫小舟", "宫雪", "祁连山", "骆青禾", None, "祁连山")
    ]
    assert [r.outlet for r in transcript.records] == ["海州电视台", "海州观察"]
    assert [t.role for t in transcript.turns][-2:] == ["reporter", "official"]


def test_a_number_that_nobody_names_stays_one() -> None:
    transcript = parse(RECOGNIZED.replace("祁局长", "局长").replace("骆局长", "同事"))
    assert names(transcript)[1] is None
    assert names(transcript)[5] is None


ANSWERS = (
    "海州市举行防汛新闻发布会\n"
    "出席发布会的有市水务局局长祁连山、市气象局局长骆青禾。\n"
    "主持人：大家好，请提问。\n"
    "记者：请问祁局长，水位降了没有？\n"
    "答：降了，昨天就降到警戒水位以下了。\n"
    "记者：什么时候能全部退下去？\n"
    "答：大概要到周末，我们每天都在看。\n"
    "记者：后面还会不会下雨？\n"
    "主持人：这个问题请骆局长回答。\n"
    "答：会下，下周三还有一次，雨量不大。\n"
)


def test_an_answer_without_a_name_is_whose_it_was_asked_for() -> None:
    transcript = parse(ANSWERS)
    said = [
        n for n, t in zip(names(transcript), transcript.turns, strict=True) if t.role == "official"
    ]
    assert said == ["祁连山", "祁连山", "骆青禾"]


def test_the_one_who_announces_is_not_the_one_who_presides() -> None:
    transcript = parse(
        "午餐記者會 逐字稿\n時間：115年4月22日\n主持人：教育部部長 鍾若芸\n\n"
        "司儀：\n大家早安，首先請鍾部長為我們說明。\n\n"
        "鍾部長：\n各位媒體朋友早，午餐不是一件小事，我們準備了一年。以上報告，謝謝。\n\n"
        "司儀：\n謝謝部長，接下來開放媒體提問。\n\n"
        "海州日報記者：\n部長好，錢從哪裡來？\n\n"
        "鍾部長：\n錢由中央負擔，地方一毛錢都不用出。\n\n"
        "港都晚報記者：\n請問部長，人力夠不夠？\n\n"
        "鍾部長：\n人力還缺四百人，九月以前補齊。\n"
    )
    assert names(transcript)[:2] == [None, "钟若芸"]
    assert [t.role for t in transcript.turns][:2] == ["moderator", "official"]
    assert [len(r.answer_turns) for r in transcript.records] == [1, 1]


def test_a_chair_is_named_once() -> None:
    transcript = parse(
        "区政府发布会\n"
        "主持人卫小舟：大家好，请住建局局长房行介绍情况。\n房行：今年改造了三十个小区。\n"
        "主持人：谢谢房局长，请提问。\n海州日报记者：请问钱够不够？\n房行：够，都到位了。\n"
        "主持人：今天的发布会就到这里。\n"
    )
    assert [n for n in names(transcript) if n != "房行"] == ["卫小舟", "卫小舟", None, "卫小舟"]


@pytest.mark.parametrize("label", ["海翔轮船营运经理", "交通局骆局长"])
def test_bodies_for_short_and_heads_by_surname(label: str) -> None:
    transcript = parse(
        "渡轮事故谈话\n"
        "以下是海翔轮船有限公司营运经理祁连山和海州市交通局局长骆青禾今日会见传媒的谈话：\n\n"
        f"{label}：我先向各位乘客道歉，事故的原因正在调查。\n\n"
        "记者：请问有没有人受伤？\n\n"
        f"{label}：有三人受伤，都已经出院。\n"
    )
    assert names(transcript)[0] == ("祁连山" if "经理" in label else "骆青禾")


def test_a_moderator_who_answers_gives_an_answer() -> None:
    transcript = parse(
        "赛前发布会\n"
        "新闻官：大家好，请提问。\n记者：新援的报名手续办好了没有？\n马蒂奇：我不太清楚。\n"
        "新闻官：我来回答吧，手续昨天下午已经办完了。\n记者：明天谁首发？\n"
        "马蒂奇：明天你就知道了，请耐心一点。\n新闻官：好，今天的发布会到此结束。\n"
    )
    assert [len(r.answer_turns) for r in transcript.records] == [2, 1]


@pytest.mark.parametrize("name", ["Petra Solheim", "Inés Carrasquel", "Colm Drăgan"])
def test_outlets_behind_the_names_of_labels(name: str) -> None:
    transcript = parse(
        "Policy press conference\n\n"
        "Joachim Reyes: Good morning, and welcome. We will begin in the front row.\n\n"
        f"{name}, Meridia Ledger: Good morning. Should markets expect a cut in June?\n\n"
        "Governor Lindholm: Markets will read it as they like; they usually do.\n\n"
        "Joachim Reyes: The next question, please.\n\n"
        f"{name}, Meridia Ledger: And in July? What would it take?\n\n"
        "Governor Lindholm: It would take lower inflation, and we are not there.\n"
    )
    assert [(r.asker and r.asker.name, r.outlet) for r in transcript.records] == [
        (name, "Meridia Ledger")
    ] * 2


def test_an_outlet_alone_need_not_look_like_one() -> None:
    transcript = parse(
        "业绩说明会纪要\n"
        "主持人：欢迎参加业绩说明会，请提问。\n"
        "明德基金：想问技术方面的，新产品什么时候能看到收入？\n屠文骏：明年上半年，现在还在试产。\n"
        "明德基金：研发费用率为什么降了？\n屠文骏：不是压研发，是收入涨得快。\n"
        "主持人：今天到此结束，谢谢大家。\n"
    )
    assert [r.outlet for r in transcript.records] == ["明德基金", "明德基金"]
    assert {s.name for s in transcript.speakers if s.role == "reporter"} == {None}


def test_a_foreign_name_in_brackets_is_known_from_elsewhere() -> None:
    transcript = parse(
        "中期业绩说明会 主要问答\n公司出席者：总经理 小早川诚；副总经理 平井浩介\n\n"
        "Q1（中泽证券 分析师）：利润率为什么提高了？\nA1（小早川诚）：主要是成本下降了。\n"
        "Q1-2（追问）：明年呢？\nA1-2（平井浩介）：明年大概会回落，我们在看订单。\n"
        "Q2（《财访周刊》记者）：股权会不会出售？\nA2（小早川诚）：不会出售，请大家放心。\n"
    )
    answering = [
        n for n, t in zip(names(transcript), transcript.turns, strict=True) if t.role == "official"
    ]
    assert answering == ["小早川诚", "平井浩介", "小早川诚"]
    assert [r.outlet for r in transcript.records] == ["中泽证券", None, "财访周刊"]


def test_a_deputy_is_not_the_chief() -> None:
    transcript = parse(
        "交通局局长会见传媒\n"
        "以下是海州交通局局长岑嘉乐今日会见传媒的谈话，同场的还有副局长贺咏琪：\n\n"
        "交通局局长：各位好，今日加开班次，请大家放心。\n\n"
        "记者：贺副局长，一共检控了几多宗？\n\n"
        "交通局副局长：一共八十七宗，数字我们稍后公布。\n"
    )
    assert names(transcript) == ["岑嘉乐", None, "贺咏琪"]
    assert [s.name for s in transcript.records[0].addressees] == ["贺咏琪"]


def test_a_question_goes_on_behind_the_interpreter() -> None:
    transcript = parse(
        "外事办发布会\n"
        "主持人：大家好，请提问。\n"
        "《北港新报》记者：第一个问题，今年沙尘为什么多？第二……\n"
        "翻译：对不起，请把第二个问题再说一遍。\n"
        "《北港新报》记者：好的，第二个问题是，植树会不会耗水？\n"
        "乌云塔娜：谢谢，两个问题都很专业，今年的风比往年多。\n"
        "路透社记者：请问明年呢？\n"
        "乌云塔娜：明年还要看风，我们会及时发布。\n"
    )
    assert [(len(r.question_turns), len(r.answer_turns)) for r in transcript.records] == [
        (2, 1),
        (1, 1),
    ]


def test_posts_in_apposition_tell_whom_a_rank_means() -> None:
    transcript = parse(
        "Rate decision: press conference\n\n"
        "Moderator: Good morning. With me are the Governor, Edmund Thackeray, "
        "and our Chief Economist, Rohan Mistry.\n\n"
        "Simon Achterberg (Financial Review): Governor, two dissented. Is that a signal?\n\n"
        "Edmund Thackeray: No, it is not, and I would not read it as one.\n\n"
        "Viktor Osei (Newswire): One for the Chief Economist. Are the forecasts out of date?\n\n"
        "Rohan Mistry: Forecasts are out of date the day they are printed.\n"
    )
    called = [[s.name for s in r.addressees] for r in transcript.records]
    assert called == [["Edmund Thackeray"], ["Rohan Mistry"]]


def test_a_first_name_is_the_beginning_of_a_foreign_one() -> None:
    transcript = parse(
        "赛前发布会\n主教练马尔科·杰罗尼莫、队员颜赫出席发布会。\n\n"
        "**新闻官**：大家下午好，请提问。\n\n"
        "**江畔体育**：这次会带着复仇的心态吗？\n**马尔科**：我们需要的不是复仇，是三分。\n\n"
        "**绿茵周刊**：颜赫，你的伤好了吗？\n**颜赫**：好了，今天全队合练。\n"
    )
    assert {s.name for s in transcript.speakers if s.role == "official"} == {
        *("马尔科·杰罗尼莫", "颜赫")
    }


@pytest.mark.parametrize(("called", "name"), [("Corwin, can", "Corwin Roe"), ("Can", "CORWIN ROE")])
def test_names_in_capitals_become_ordinary_where_the_page_prints_them_so(
    called: str, name: str
) -> None:
    transcript = parse(
        "Press Briefing\n\nPRESS BRIEFING\nCORWIN ROE, DEPARTMENT SPOKESPERSON\nAPRIL 16, 2034\n\n"
        "MR ROE: Good afternoon, everybody. One thing at the top, and then your questions.\n\n"
        f"QUESTION: {called} I ask about the talks? When will they end?\n\n"
        "MR ROE: They will end when they end. I have nothing to announce.\n\n"
        "QUESTION: And the visit?\n\nMR ROE: I have nothing on the visit either.\n"
    )
    assert transcript.speakers[0].name == name


def test_departments_in_front_of_a_rank_and_a_surname() -> None:
    transcript = parse(
        "Joint Press Availability by Trade Minister Ada Roe-Holm and Trade Minister Benno Falk\n\n"
        "MODERATOR: Good afternoon. Minister, the floor is yours.\n\n"
        "TRADE MINISTER ROE-HOLM: Thank you. We signed the agreement today.\n\n"
        "TRADE MINISTER FALK: Thank you, Ada. Ships will sail again from April.\n\n"
        "QUESTION: A question for Minister Roe-Holm. May their boats enter our harbor?\n\n"
        "TRADE MINISTER ROE-HOLM: In plain words, they may not.\n\n"
        "MODERATOR: Thank you, everyone. That concludes our session.\n\n"
        "QUESTION: Minister, will you run for mayor?\n\n"
        "QUESTION: And the cable, is it authentic?\n"
    )
    assert names(transcript)[1:3] == ["Ada Roe-Holm", "Benno Falk"]
    first, *shouted = transcript.records
    assert [s.name for s in first.addressees] == ["Ada Roe-Holm"]
    assert [(len(r.question_turns), len(r.answer_turns)) for r in shouted] == [(1, 0), (1, 0)]


def test_the_next_guest_answers_nothing_yet() -> None:
    transcript = parse(
        "“局长通道”采访实录\n\n主持人：各位记者朋友好，首先有请卓立新局长。\n\n"
        "卓立新：大家好，很高兴来到这里。\n\n潮声日报记者：请问卓局长，新航线什么时候开？\n\n"
        "卓立新：六月底以前开，正在做最后的测试。\n\n主持人：谢谢卓局长。下面有请宫雪局长。\n\n"
        "宫雪：各位记者朋友，大家好。我先说一句题外话，今天的雨真大。\n\n"
        "东屿广播记者：宫局长，种子钱谁出？\n\n宫雪：县里出一半，镇里出一半。\n\n"
        "主持人：谢谢宫局长。今天的活动到此结束。\n"
    )
    answers = [len(r.answer_turns) for r in transcript.records]
    assert answers == [1, 1]


def test_a_word_into_an_answer_that_breaks_off_is_no_question() -> None:
    transcript = parse(
        "局長會見傳媒談話內容\n\n記者：三位傷者的賠償怎樣處理？\n\n"
        "渡輪局局長：我昨日去過醫院，情況穩定，同事會跟進。至於賠償……\n\n"
        "記者：但是家屬等不到！\n\n渡輪局局長：你讓我講完。賠償由保險承擔，保單是有效的。\n\n"
        "記者：船什麼時候復航？\n\n渡輪局局長：下星期一復航，班次同以前一樣。\n"
    )
    assert [len(r.answer_turns) for r in transcript.records] == [2, 1]


def test_a_reporter_who_adds_something_still_asks() -> None:
    transcript = parse(
        "县政府发布会实录\n\n主持人：请提问。\n\n记者：请问桥什么时候通？\n\n"
        "交通局局长：六月通，现在正在验收。\n\n记者补充：那过桥费呢？\n\n"
        "交通局局长：不收，一分钱都不收。\n\n主持人：谢谢大家，再见。\n"
    )
    assert [t.role for t in transcript.turns][3] == "reporter"


@pytest.mark.parametrize("office", ["High Representative", "Secretary-General", "Taoiseach"])
def test_an_office_in_capitals_that_the_page_prints_in_front_of_the_name(office: str) -> None:
    transcript = parse(
        f"Press Availability by {office} Ada Roe-Holm and Mayor Benno Falk\n\n"
        "MODERATOR: Good afternoon. The floor is yours.\n\n"
        f"{office.upper()} ROE-HOLM: Thank you. We signed the agreement today.\n\n"
        "MAYOR FALK: Thank you, Ada. Ships will sail again from April.\n\n"
        "QUESTION: When will the first boat sail?\n\n"
        f"{office.upper()} ROE-HOLM: It will sail on the first of April.\n\n"
        "CARLA ROE-HOLM: And I will be on board.\n\n"
        "MODERATOR: Thank you, everyone. That concludes our session.\n"
    )
    assert names(transcript)[1:3] == ["Ada Roe-Holm", "Benno Falk"]
    assert str(names(transcript)[5]).casefold() == "carla roe-holm"


@pytest.mark.parametrize(
    "labels",
    [
        ("部長答", "次長說明", "司長補充報告"),
        ("答（部長）", "答（次長）", "答（司長）"),
        ("許部長世仁", "簡次長淑文", "洪司長茂生"),
    ],
)
def test_posts_that_are_printed_in_many_ways_mean_who_attends(labels: tuple[str, ...]) -> None:
    chief, deputy, head = labels
    transcript = parse(
        "「海上安全方案」記者會逐字稿\n出席：部長許世仁、政務次長簡淑文、航運司司長洪茂生\n\n"
        "主持人：各位好，請提問。\n\n記者問（島嶼廣播）：部長早，船票會漲嗎？\n\n"
        f"{chief}：不會漲，今年都不會漲。\n\n記者問（島嶼廣播）：那偷渡的問題呢？\n\n"
        f"{chief}：這個我請次長來講。\n\n{deputy}：好，我們已經加派人手，每天巡查。\n\n"
        f"{head}：我補一個數字，去年一共查了四十六件。\n"
    )
    assert names(transcript)[2::2] == ["许世仁", "许世仁", "洪茂生"]
    assert names(transcript)[5] == "简淑文"


def test_who_wants_to_hear_it_again_has_not_answered() -> None:
    transcript = parse(
        "Press briefing\n\nMS. HOLM:  Good morning, everyone.  Any questions?\n\n"
        "Q    Will the bridge open on Monday, given what the mayor said about the bolts?\n\n"
        "MS. HOLM:  Remind me what she said about the bolts.\n\n"
        "Q    She said that half of them are rusty.\n\n"
        "MS. HOLM:  They were replaced last week.  It opens on Monday.\n\n"
        "Q    Who pays for it?\n\nMS. HOLM:  The county does.\n\n"
        "Q    Did the mayor know about the letter?\n\n"
        "MS. HOLM:  I think we’ve got to wrap.  See you tomorrow.\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((1,), (2, 4)),
        ((5,), (6,)),
        ((7,), ()),
    ]


def test_last_words_and_greetings_are_no_exchanges() -> None:
    transcript = parse(
        "名医面对面\n\n主持人：观众朋友们好，今天的嘉宾是骨科主任卓立新，欢迎卓主任。\n\n"
        "卓立新：主持人好，观众朋友们好。\n\n主持人：骨头为什么会变脆？\n\n"
        "卓立新：因为砖一年比一年少，墙还是好好的。\n\n"
        "主持人：时间过得很快。最后请卓主任跟观众朋友们说几句话。\n\n"
        "卓立新：祝大家身体健康，谢谢主持人。\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [((2,), (3,))]


def test_who_is_cut_short_and_goes_on_answers_once() -> None:
    transcript = parse(
        "局长会见传媒\n\n记者：租金为什么比估算贵了两成？\n\n"
        "局长：新单位有独立厨厕，我相信街坊心里有一把尺，而且那些单位——\n\n"
        "记者：但街坊刚才不是这样跟我们说的。\n\n局长：请让我说完。低收入家庭可以申请减租。\n\n"
        "记者：什么时候检讨？\n\n局长：每年一次。今日先说到这里，多谢大家。\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((0,), (1, 3)),
        ((4,), (5,)),
    ]


def test_the_next_coach_answers_no_question_of_the_last() -> None:
    transcript = parse(
        "岚山联队赛后发布会\n\n新闻官：先请客队主教练卓立新。\n\n卓立新：我们没有守住最后五分钟。\n\n"
        "记者：为什么换下前锋？\n\n卓立新：他的腿有一点反应。\n\n"
        "新闻官：谢谢卓指导，主队稍后就到。邓指导先总结一下。\n\n"
        "邓秉衡：前三节打得不好，我先检讨。\n\n记者：下一场怎么打？\n\n邓秉衡：先把身体恢复好。\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((2,), (3,)),
        ((6,), (7,)),
    ]


def test_a_label_that_is_the_last_part_of_a_foreign_name() -> None:
    transcript = parse(
        "赛后发布会\n\n新闻官：现在出席发布会的是主教练何塞·兰东和最佳球员本图，先请主教练讲一讲。\n\n"
        "兰东：晚上好，这场比赛非常艰难。\n\n海湾周刊记者：兰东教练，为什么不换人？\n\n"
        "兰东：因为他们还跑得动。\n"
    )
    assert names(transcript)[1] == "何塞·兰东"


ON_THE_ROAD = (
    "{title}\n\n記者：市長好，今天的渡輪怎麼這麼晚？\n{label}：霧太大了，船長說等一等。\n"
    "記者：請問會補班嗎？\n{label}：會，下午加兩班。\n記者：票價呢？\n{label}：不漲，今年都不漲。\n"
)


@pytest.mark.parametrize(
    "title",
    [
        "[閒聊] 310402甘若水聯訪逐字稿",
        "甘若水部長會前聯訪",
        "市長甘若水聯訪",
        "【港邊】甘若水受訪全文",
    ],
)
def test_a_surname_is_whose_name_stands_in_the_title(title: str) -> None:
    transcript = parse(ON_THE_ROAD.format(title=title, label="甘"))
    assert names(transcript)[1] == "甘若水"
    assert [s.name for r in transcript.records[:1] for s in r.addressees] == ["甘若水"]


def test_a_surname_that_two_have_is_nobody_s_name() -> None:
    transcript = parse(ON_THE_ROAD.format(title="市長甘若水、局長甘如飴聯訪", label="甘"))
    assert names(transcript)[1] == "甘"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("310402甘若水总理清晨记者会，谈了什么？", "甘若水"),
        ("甘若水部长年终记者会全文", "甘若水"),
        ("高雄市长年终记者会全文", None),
    ],
)
def test_who_meets_the_press_answers(title: str, name: str | None) -> None:
    transcript = parse(f"{title}\n\n问：渡轮几点开？\n答：六点。\n问：票价呢？\n答：不变。\n")
    assert names(transcript)[1] == name


LEADERS = (
    "海国总统罗恩和岛国首相维拉联合记者会\n\n{lede}\n\n"
    "罗恩总统：欢迎维拉首相来访，我们谈了渡轮。\n\n维拉首相（口译）：谢谢，谈得很好。\n\n"
    "记者：请问维拉首相，渡轮几时开？\n\n维拉首相（口译）：明年春天。\n\n"
    "记者：总统先生，票价呢？\n\n罗恩总统：还没有谈。\n"
)


def test_a_foreign_surname_in_front_of_an_office_is_known_in_full() -> None:
    transcript = parse(LEADERS.format(lede="本·罗恩是海国总统，阿达·维拉是岛国首相。"))
    assert names(transcript)[:2] == ["本·罗恩", "阿达·维拉"]
    assert [s.name for s in transcript.records[0].addressees] == ["阿达·维拉"]


def test_a_foreign_surname_of_two_is_nobody_s() -> None:
    page = LEADERS.replace("罗恩", "罗南德")
    transcript = parse(page.format(lede="本·罗南德和约·罗南德是兄弟，阿达·维拉是岛国首相。"))
    assert names(transcript)[0] == "罗南德"


ARRIVAL = (
    "{title}\n\n{title}\n\n2.4.2031 | Harbour Service\n\n"
    "Good morning,\n\nWe talk about the ferries today, and about the fog.\n\n"
    "Thank you. I take some questions.\n\n"
    "Q. Will they sail?\nI hope so. The crews are ready.\n\nQ. When?\nTomorrow.\n\n"
    "Q. And if the fog stays?\nThen on Monday. We have waited before.\n\nThank you.\n\n"
    "Link to the recording: https://video.example.org/7\n\n"
    "Mira POE\nSpokesperson for Ferries\n+00 555 0100 11\n"
)


@pytest.mark.parametrize(
    "title",
    [
        "Harbour Council: Remarks by High Commissioner Ada Roe before the meeting",
        "Statement and answers by Ferry Minister Ada Roe",
        "Press conference with Prime Minister Ada Roe",
    ],
)
def test_who_is_named_in_a_latin_title_speaks_without_label(title: str) -> None:
    transcript = parse(ARRIVAL.format(title=title))
    assert [s.name for s in transcript.speakers if s.role == "official"] == ["Ada Roe"]
    assert [t.role for t in transcript.turns] == ["official", *("reporter", "official") * 3]
    assert transcript.turns[-1].text.endswith("Thank you.")


@pytest.mark.parametrize(
    "title",
    [
        "Harbour Council: Remarks by Harbour Authority before the meeting",
        "Press conference with President Roe and Prime Minister Poe",
    ],
)
def test_a_body_or_surnames_in_a_latin_title_name_nobody(title: str) -> None:
    transcript = parse(ARRIVAL.format(title=title))
    assert not [s.name for s in transcript.speakers if s.name]


def test_what_a_spokesman_reads_out_first_has_no_label() -> None:
    transcript = parse(
        "Press Briefing\n\nDaily Press Briefing by the Office of the Spokesperson\n\n"
        "2 April 2031\n\n"
        "The following is a transcript of the briefing by Abe Moss, Deputy Spokesman.\n\n"
        "**Ferries\n\nGood afternoon, everyone. The ferries sail again.\n\n"
        "**Lower Straits\n\nThe fog has lifted over the straits. I take your questions.\n\n"
        "Question: All of them?\n\nDeputy Spokesman: All eleven.\n\n"
        "Question: At what price?\n\nDeputy Spokesman: The old one.\n"
    )
    assert names(transcript) == ["Abe Moss", None, "Abe Moss", None, "Abe Moss"]
    assert transcript.turns[0].text == (
        "Good afternoon, everyone. The ferries sail again.\n"
        "The fog has lifted over the straits. I take your questions."
    )


def test_a_host_who_is_asked_in_person_answers() -> None:
    transcript = parse(
        "城市讲坛实录\n\n主持人林立：各位晚上好，欢迎来到讲坛。现在请大家提问。\n\n"
        "听众一：两位老师好，我想请甘岩老师说说，渡轮会不会停？\n\n甘岩：不会停，只会慢。\n\n"
        "白桦：我同意，慢一点好。\n\n"
        "听众二：想问主持人，您自己上一次坐渡轮是什么时候？\n\n"
        "主持人林立：今天下午三点，坐的是七号船，船上还有半船的白菜。今天的讲坛到此结束，再见。\n"
    )
    assert transcript.records[-1].answer_turns
    who = {s.id: s.name for s in transcript.speakers}
    assert [who[a] for a in transcript.records[0].addressee_ids] == ["甘岩"]


def test_a_sentence_of_one_adverb_calls_nobody() -> None:
    transcript = parse(
        "Harbour call\n\nOperator: The first question is from Una Vale with Quay Securities.\n\n"
        "Una Vale: Have you got a plan for the strike?\n\n"
        "Owen Harl: Supervisors run the cranes. Ada, you did it before, right?\n\n"
        "Ada Roe: I drove one. Slowly.\n\nOwen Harl: So that is the plan for the strike.\n\n"
        "Operator: The next question is from Bo Lind with Lind Capital.\n\n"
        "Bo Lind: When is the crane due?\n\nAda Roe: It is on a ship.\n"
    )
    assert len(transcript.records[0].answer_turns) == 3
