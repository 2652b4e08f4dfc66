"""Layouts that sites print and that once were read wrongly: each as small as it can be."""

from __future__ import annotations

import pytest

from transcript_parse import Transcript, parse
from transcript_parse.normalize.printed import as_read


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


BOLD_AND_NUMBERED = """# 港务部召开例行发布会

**卓立新发言人：**各位好，欢迎参加今天的发布会。今天没有要主动发布的信息，我们直接进入提问，请大家提问时先通报所在的媒体。

**1、潮声日报记者：请问新码头什么时候开？**

六月底以前开，现在正在做最后的测试。

**2、《海丝商报》记者：船票会不会涨？**

不会涨，今年之内都不会涨。

**3. 东屿广播记者：**春运加不加班？**

加，加到每天四十班。

**4、南湾周刊记者：趸船的安全怎么管？**

这个问题请安全司的宫司长来介绍一下。

**安全司司长宫雪：**每条趸船每个月查一次，查出来的问题当场改。

**卓立新发言人：**没有问题的话，今天的发布会就到这里。谢谢大家！
"""


def test_numbers_of_questions_set_in_bold_are_no_part_of_the_outlet() -> None:
    transcript = parse(BOLD_AND_NUMBERED)
    outlets = [r.outlet for r in transcript.records]
    assert outlets == ["潮声日报", "海丝商报", "东屿广播", "南湾周刊"]


def test_answers_without_label_are_the_spokespersons_who_chairs_too() -> None:
    transcript = parse(BOLD_AND_NUMBERED)
    people = {s.id: s.name for s in transcript.speakers}
    answers = [
        [people[transcript.turns[a].speaker_id or ""] for a in r.answer_turns]
        for r in transcript.records
    ]
    assert answers == [["卓立新"], ["卓立新"], ["卓立新"], ["卓立新", "宫雪"]]


def test_captions_are_no_speech_of_a_list_in_the_head() -> None:
    transcript = parse(
        "临湾县新闻发布会文字实录\n"
        "发 布 人：卓立新　县水务局局长\n　　　　　宫　雪　县农业局处长\n\n"
        "09:58\n[图片] 发布会即将开始，记者陆续入场。（临湾网 祁某 摄）\n\n"
        "10:00\n主持人\n　　各位上午好，先请卓局长介绍情况。\n\n"
        "10:02\n[图片] 主持人主持发布会。（祁某 摄）\n\n"
        "10:03\n卓立新\n　　今年修了三条渠，群众的反映比较好。\n\n"
        "10:07\n主持人\n　　下面请大家提问。\n\n"
        "10:08\n潮声日报记者\n　　请问水费会不会涨？\n\n"
        "10:09\n卓立新\n　　不会涨，今年之内都不会涨。\n"
    )
    assert times(transcript) == ["10:00", "10:03", "10:07", "10:08", "10:09"]
    assert labels(transcript)[0] == "主持人"


def test_a_headline_that_quotes_is_the_title_and_no_label() -> None:
    transcript = parse(
        "潮声体育  首页  篮球  视频  社区\n潮声体育 > 篮球 > 正文\n\n"
        "马蒂奇：明天没有退路 韩序：拼到底\n2031年04月26日 20:18   潮声体育    作者：祁某\n\n"
        "主教练马蒂奇和队长韩序出席了赛前发布会，以下是全部内容：\n\n"
        "主队新闻官宫雪：各位晚上好，先请马蒂奇教练说两句，之后提问。\n\n"
        "马蒂奇：大家都准备好了，明天是一场硬仗。\n\n"
        "《潮声日报》记者：请问首发定了吗？\n\n马蒂奇：定了，昨天晚上定的，名单明天公布。\n\n"
        "《潮声日报》记者：外援的注册办好了没有？\n\n马蒂奇：这个请新闻官来说吧。\n\n"
        "宫雪：好，我来说两句。联盟还没有给书面的答复，明天他不在名单里。\n\n"
        "东屿广播记者：韩序的伤怎么样了？\n\n韩序：好了，今天全队合练。\n\n"
        "宫雪：时间到了，谢谢大家，再见。\n"
    )
    assert transcript.title == "马蒂奇：明天没有退路 韩序：拼到底"
    assert labels(transcript)[0] == "主队新闻官宫雪"
    roles = [transcript.turns[a].role for a in transcript.records[1].answer_turns]
    assert roles == ["official", "official"]


@pytest.mark.parametrize(
    "below",
    [
        "2031年04月26日 20:18   潮声体育\n\n以下是发布会全文：",
        "来源：潮声体育\n2031-04-26 20:18:02",
        "\n昨天，主队举行了赛前发布会，主教练马蒂奇和队长韩序出席。",
    ],
)
def test_below_a_headline_stands_when_or_about_what_it_was_published(below: str) -> None:
    transcript = parse(
        f"马蒂奇：明天没有退路\n{below}\n\n新闻官宫雪：各位晚上好，请马蒂奇教练先说两句。\n\n"
        "马蒂奇：大家都准备好了，明天是一场硬仗。\n\n《潮声日报》记者：请问首发定了吗？\n\n"
        "马蒂奇：定了，昨天晚上定的，名单明天公布。\n\n宫雪：时间到了，谢谢大家，再见。\n"
    )
    assert transcript.title == "马蒂奇：明天没有退路"
    assert labels(transcript)[0] == "新闻官宫雪"


def test_what_says_who_attends_is_no_title() -> None:
    transcript = parse(
        "回首頁｜網站導覽\n「海上安全精進方案」記者會逐字稿\n時間：120年5月21日\n"
        "出席：部長許世仁、政務次長簡淑文、航運司司長洪茂生\n\n"
        "主持人：各位好，請提問。\n\n記者問（島嶼廣播）：部長早，船票會漲嗎？\n\n"
        "部長答：不會漲，今年都不會漲。\n\n記者問（島嶼廣播）：那偷渡的問題呢？\n\n"
        "部長答：這個我請次長說明。\n\n次長答：好，我們已經加派人手，每天巡查。\n\n"
        "司長補充：我補充一個數字，去年一共查了四十六件。\n"
    )
    assert transcript.title == "「海上安全精进方案」记者会逐字稿"
    people = {s.id: s.name for s in transcript.speakers}
    last = transcript.records[-1]
    named = [people[transcript.turns[a].speaker_id or ""] for a in last.answer_turns]
    assert named == ["许世仁", "简淑文", "洪茂生"]


def test_headers_that_say_who_asks_and_answers_whom() -> None:
    transcript = parse(
        "泊舟股份2031年度网上业绩说明会\n\n"
        "主持人 邢立新   2031-04-26 15:00:08\n各位下午好！我是董事会秘书邢立新，请大家提问。\n\n"
        "投资者_204417  问 亓远航   2031-04-26 15:04:33\n请问有没有回购的计划？\n\n"
        "泊舟股份董事长 亓远航  答 投资者_204417   2031-04-26 15:09:10\n方案已经通过。\n\n"
        "海州证券 宫雪  提问   2031-04-26 15:16:02\n毛利率会不会再降？\n\n"
        "亓远航  答 宫雪   2031-04-26 15:22:47\n宫老师好，今年会稳住。\n\n"
        "投资者_77  问 邢立新   2031-04-26 15:29:40\n分红为什么这么少？\n\n"
        "邢立新  答 投资者_77   2031-04-26 15:36:55\n方案兼顾了建设的资金需求。\n\n"
        "主持人 邢立新   2031-04-26 15:58:45\n时间关系，说明会到此结束，再见！\n\n"
        "共 12 条   首页  上一页  1  2  下一页  尾页\n"
    )
    assert [(r.outlet, [s.name for s in r.addressees]) for r in transcript.records] == [
        *((None, ["亓远航"]), ("海州证券", []), (None, ["邢立新"]))
    ]
    assert [t.role for t in transcript.turns][-2:] == ["official", "moderator"]
    assert transcript.turns[-1].text.endswith("再见！")
    assert {str(s.time)[:10] for t in transcript.turns for s in t.segments} == {"2031-04-26"}


def test_reporters_called_by_name_in_front_of_their_affiliation() -> None:
    transcript = parse(
        "QUAY BANK\nRate Report Press Conference\nSpeakers:\nEdmund Thackeray, Governor\n"
        "Rohan Mistry, Deputy Governor, Payments\nModerator: Ines Moss, Head of News\n\n"
        "Ines Moss\nGood morning, everyone. Over to you, Governor.\n\n"
        "Edmund Thackeray\nThank you, Ines. The rate stays where it is.\n\n"
        "Ines Moss\nThank you. Let us start with Ada, then Benno.\n\n"
        "Ada Roe, Quay Broadcasting\nGovernor, why not cut the rate now?\n\n"
        "Edmund Thackeray\nBecause prices are still rising, and we want to be sure.\n\n"
        "Ines Moss\nBenno, over there.\n\n"
        "Benno Falk, The Quay Ledger\nGood morning. Is the next meeting open?\n\n"
        "Rohan Mistry\nIt is open. We never decide before we meet.\n\n"
        "Benno Falk, The Quay Ledger\nAnd the one after that?\n\n"
        "Rohan Mistry\nThat one is open as well.\n\n"
        "Ines Moss\nOnline we have Carl. Carl, are you there?\n\n"
        "Carl Osei, Northern Wire\nCan you hear me?\n\nInes Moss\nWe can. Go ahead.\n\n"
        "Carl Osei, Northern Wire\nGovernor, do you worry about the currency?\n\n"
        "Edmund Thackeray\nI watch it, and I do not worry about it.\n\n"
        "Ines Moss\nThank you, everyone. See you in June.\n"
    )
    found = [(r.outlet, [s.name for s in r.addressees]) for r in transcript.records]
    assert found == [
        ("Quay Broadcasting", ["Edmund Thackeray"]),
        ("The Quay Ledger", []),
        ("The Quay Ledger", []),
        ("Northern Wire", ["Edmund Thackeray"]),
    ]


def test_captions_glued_to_a_paragraph_are_not_spoken() -> None:
    transcript = parse(
        "课后服务发布会实录\n\n主持人：各位好，请提问。\n\n潮声日报记者：课后服务怎么提高？\n\n"
        "卓立新局长：一是增加供给。▲资料图：学生在学习木偶。二是保障经费。\n\n"
        "东屿广播记者：钱从哪里来？\n\n卓立新局长：县里和镇里各出一半。\n\n往期推荐\n某某报告\n"
    )
    assert transcript.turns[2].text == "一是增加供给。二是保障经费。"
    assert transcript.turns[-1].text == "县里和镇里各出一半。"


@pytest.mark.parametrize("form", ["{}, {}", "{} ({})", "{} – {}", "{} | {}"])
def test_names_with_an_outlet_alone_on_their_lines(form: str) -> None:
    ada, benno = form.format("Ada Roe", "Quay Broadcasting"), form.format("Benno Falk", "Quay Post")
    transcript = parse(
        "QUAY BANK\nRate Report Press Conference\n\n"
        "Ines Moss\nGood morning, everyone. Over to you, Governor.\n\n"
        "Edmund Thackeray\nThank you, Ines. The rate stays where it is.\n\n"
        f"Ines Moss\nThe first question, please.\n\n{ada}\nWhy not cut the rate now?\n\n"
        "Edmund Thackeray\nBecause prices are still rising, and we want to be sure.\n\n"
        f"Ines Moss\nThe lady in the second row.\n\n{benno}\nIs the next meeting open?\n\n"
        "Edmund Thackeray\nIt is open. We never decide before we meet.\n\n"
        "Ines Moss\nThank you, everyone. See you in June.\n"
    )
    asked = [(r.asker.name if r.asker else None, r.outlet) for r in transcript.records]
    assert asked == [("Ada Roe", "Quay Broadcasting"), ("Benno Falk", "Quay Post")]


def test_questions_behind_a_dash_and_answers_without_a_label() -> None:
    transcript = parse(
        "岚山联队赛后发布会\n\n新闻官：先请客队主教练卓立新。\n"
        "卓立新：我们踢得不差，可惜没有守住最后五分钟，球员们已经尽力了。\n"
        "——为什么第七十分钟换下前锋？\n他的腿有一点反应，队医不让冒险。\n"
        "——最后那个丢球是不是手球？\n我不评价裁判，我们自己也有机会。\n"
        "——下一场怎么打？\n先把身体恢复好，别的再说。\n"
        "新闻官：谢谢卓指导。\n"
    )
    asked = [t.text for t in transcript.turns if t.role == "reporter"]
    assert asked == ["为什么第七十分钟换下前锋？", "最后那个丢球是不是手球？", "下一场怎么打？"]
    assert [len(r.answer_turns) for r in transcript.records] == [1, 1, 1]


CITY = (
    "南屿市停车收费新闻发布会\n来源：南屿发布　2031-07-02\n\n"
    "主持人：各位记者朋友，上午好。今天我们请来了市交通局局长卓立新同志，市公安局副局长柯若男同志，"
    "市停车公司总经理邓秉衡同志，请他们介绍停车收费的情况。\n\n下面，首先请卓立新局长介绍。\n\n"
    "谢谢主持人。各位朋友，大家好！\n\n全市现有停车泊位三十万个，缺口还有十二万个。\n\n"
    "主持人：谢谢卓局长。请大家提问。\n\n"
    "记者：我是南屿晚报的。收费的钱去了哪里，违停怎么管？\n\n"
    "主持人：第一个问题请邓总回答，违停的问题请公安局柯局长回答。\n\n"
    "好的，我来回答收费的问题。每一笔都进了财政专户。\n\n"
    "我接着邓总的话说违停。我们每天巡查三次，先提醒后处罚。\n\n"
    "记者：卓局长，夜里能不能免费？\n\n可以，下个月起夜里十点以后不收费。\n\n"
    "记者：柯局长，罚款会不会提高？\n\n不会提高，还是一百元。\n\n"
    "主持人：今天的发布会到此结束，谢谢大家。\n"
)


def test_briefings_that_label_nobody_who_answers() -> None:
    transcript = parse(CITY)
    spoke = [t.speaker_id and transcript.speaker(t.speaker_id).name for t in transcript.turns]
    assert [name for name in spoke if name] == ["卓立新", "邓秉衡", "柯若男", "卓立新", "柯若男"]
    assert [len(r.answer_turns) for r in transcript.records] == [2, 1, 1]


def test_paragraphs_with_a_stamp_and_no_label() -> None:
    transcript = parse(
        "专家吹风会\n\n［15:01］ 主持人：大家好，首先请卓立新所长介绍。\n\n"
        "［15:03］ 研究所所长 卓立新：谢谢主持人，流感正在回落。\n\n"
        "［15:05］ 图片：吹风会现场。（观潮网 摄）\n\n"
        "［15:06］ 至于下个月，停水时间是2031-02-20 22:00至23:00。\n\n"
        "［15:08］ 南屿晚报记者：孩子还要不要打疫苗？\n\n"
        "［15:09］ 卓立新：要打，越早越好。\n\n［15:10］ 主持人：今天就到这里。\n"
    )
    assert times(transcript) == ["15:01", "15:03", "15:06", "15:08", "15:09", "15:10"]
    assert len(transcript.turns) == 5
    assert transcript.turns[1].segments[1].text.startswith("至于下个月")


def test_pages_that_print_what_is_newest_first() -> None:
    transcript = parse(
        "局长对话网友\n\n"
        "[主持人]谢谢卓局长，我们下期再见！ 2031-5-14 10:12\n\n"
        "[卓立新]先修一座钢桥，小车可以走。 2031-5-14 10:08\n\n"
        "[主持人]重建期间路要封吗？ 2031-5-14 10:07\n\n"
        "[卓立新]老桥明年拆，方案这个月公示。 2031-5-14 10:05\n\n"
        "[主持人]网友“城东司机”问，老桥什么时候修？ 2031-5-14 10:03\n\n"
        "[卓立新]主持人好，各位网友好。 2031-5-14 10:01\n\n"
        "[主持人]各位网友好，今天的嘉宾是交通局局长卓立新，欢迎卓局长。 2031-5-14 10:00\n"
    )
    assert times(transcript) == ["10:12", "10:08", "10:07", "10:05", "10:03", "10:01", "10:00"]
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((4,), (3,)),
        ((2,), (1,)),
    ]


def test_indents_that_became_question_marks() -> None:
    transcript = parse(
        "????核心提示\n????方案这个月公布。\n????问：为什么要改？\n????负责人答：因为太旧了，修不好。\n"
        "????去年查了三次。\n????问：什么时候改？\n????负责人答：明年三月开工。\n"
    )
    assert [t.text for t in transcript.turns] == [
        "为什么要改？",
        "因为太旧了，修不好。\n去年查了三次。",
        "什么时候改？",
        "明年三月开工。",
    ]


CONTRACTIONS = "It’s cold, so we’ll wait. They don’t sail in winter. Let’s go to the back."


@pytest.mark.parametrize("printed", ["í", "Õ", "\x92"])
def test_apostrophes_of_another_encoding(printed: str) -> None:
    assert as_read(CONTRACTIONS.replace("’", printed)) == CONTRACTIONS


@pytest.mark.parametrize(
    "text",
    ["Está frío en el país. País", "Karím Roe: Did Rashíd call?", "El País asked Saíd"],
)
def test_letters_that_are_no_apostrophes(text: str) -> None:
    assert as_read(text) == text


def test_bars_behind_the_cells_of_a_table() -> None:
    transcript = parse(
        "例行发布会\n【卓立新】：各位好，请提问。 |\n【南屿晚报记者】：船票会涨吗？ |\n"
        "【卓立新】：不会涨。 |\n【东屿广播记者】：明年呢？ |\n【卓立新】：明年也不会。 |\n"
    )
    assert [t.text for t in transcript.turns] == [
        "各位好，请提问。",
        "船票会涨吗？",
        "不会涨。",
        "明年呢？",
        "明年也不会。",
    ]


def test_a_legend_vouches_for_whatever_it_explains() -> None:
    transcript = parse(
        "Press conference\nSpeaker key:\nCD      Ada Roe\nPS      Benno Falk\nHB      Carla Holm\n"
        "00:00:21\nCD      Hello, and welcome. Carla Holm, from the Quay Post, please.\n"
        "00:01:41\nHB      Should people stop using the test?\n"
        "00:02:20\nPS      No. It works, and we have checked it.\n"
        "00:03:00\nHB      Every one of them?\n00:03:04\nPS      Every one.\n"
        "00:03:30\nCD      Thank you, everyone.\n"
    )
    assert labels(transcript) == ["CD", "HB", "PS", "HB", "PS", "CD"]
    assert [r.outlet for r in transcript.records] == ["Quay Post", "Quay Post"]


@pytest.mark.parametrize("colon", ["：", "︰", "﹕", "︓"])
def test_no_label_ends_inside_a_title(colon: str) -> None:
    transcript = parse(
        f"《潮汐年代{colon}一条江的背面》，卓立新著，青桐书局\n\n"
        f"本刊记者{colon}书为什么从一本账写起？\n\n卓立新{colon}因为我先看到的就是那本账。\n\n"
        f"本刊记者{colon}账本里有名字吗？\n\n卓立新{colon}大部分没有。\n"
    )
    assert labels(transcript) == ["本刊记者", "卓立新", "本刊记者", "卓立新"]


EXCHANGE = (
    "Home > Harbour Board\n\nTranscript of the {what} from the press conference\n\n"
    "When will the ferries sail, and who decides?\n\nThe Board does, on Monday.\n\n"
    "It will look at the fog first.\n\nAnd what if it stays?\n\n"
    "Then they wait. Who would not?  We have waited before.\n\n"
    "I would like to ask about the fare. Does it rise? People worry.\n\n"
    "{reply}\n\nIs that a promise?\n\nIt is.\n\n2 April 2031\n\n"
    "This transcript was edited for readability.\n\nContacts   Site map\n"
)


def test_questions_and_answers_without_a_single_label() -> None:
    transcript = parse(EXCHANGE.format(what="questions and answers", reply="It does not rise."))
    assert transcript.kind == "press_conference"
    assert [t.role for t in transcript.turns] == ["reporter", "official"] * 4
    assert transcript.turns[1].text == "The Board does, on Monday.\nIt will look at the fog first."
    assert transcript.turns[-1].text == "It is."
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        ((n,), (n + 1,)) for n in range(0, 8, 2)
    ]


@pytest.mark.parametrize(
    ("what", "reply"),
    [("statements", "It does not rise."), ("questions and answers", "Does it not?")],
)
def test_paragraphs_that_ask_alone_are_no_exchange(what: str, reply: str) -> None:
    assert not parse(EXCHANGE.format(what=what, reply=reply)).records


def test_stamps_with_spaces_in_their_brackets() -> None:
    transcript = parse(
        "【观潮网】南屿市7月19日9时举行记者会,市交通局局长卓立新回答记者提问。文字实录如下:\n"
        "主持人\n各位好,欢迎参加今天的记者会。[ 2031-07-19 09:01 ]\n"
        "南屿日报记者\n请问卓局长,船票会不会涨?[ 2031-07-19 09:02 ]\n"
        "卓立新\n今年不会涨。(笑)[ 2031-07-19 09:03 ]\n"
        "东屿广播记者\n那明年呢?[ 2031-07-19 09:04 ]\n卓立新\n明年也不会。[ 2031-07-19 09:05 ]\n"
        "主持人\n今天就到这里,谢谢大家。[ 2031-07-19 09:06 ]\n"
    )
    assert times(transcript) == ["09:01", "09:02", "09:03", "09:04", "09:05", "09:06"]
    assert transcript.turns[2].text == "今年不会涨。"


def test_stamps_behind_the_speech_on_the_line_of_the_next_label() -> None:
    transcript = parse(
        "网上直播\n\n文字内容:\n- 甘棠:\n"
        "各位好,先请卓立新局长介绍。 2031-04-15 10:00:18 - 卓立新:\n"
        "渔船减了三百艘,渔民都上了岸。 2031-04-15 10:02:40 - 南屿日报记者:\n"
        "请问钱怎么发到渔民手上? 2031-04-15 10:06:30 - 卓立新:\n"
        "打到个人的存折上。 2031-04-15 10:08:11 - 甘棠:\n谢谢大家。 2031-04-15 10:09:27\n"
    )
    assert times(transcript) == ["10:00", "10:02", "10:06", "10:08", "10:09"]
    assert labels(transcript)[0] == "甘棠"


def test_labels_that_are_printed_twice() -> None:
    transcript = parse(
        "高招会客厅\n【主持人】各位网友好，今天的嘉宾是卓立新主任。\n卓立新主任:大家好。\n"
        "【主持人】主持人:成绩几号出来？\n卓立新主任:二十五号下午四点。\n"
        "【主持人】主持人:从哪里查？\n卓立新主任:网站和电话都可以。\n【主持人】谢谢卓主任。\n"
    )
    assert [t.text for t in transcript.turns[2::2]][:2] == ["成绩几号出来？", "从哪里查？"]
    assert transcript.kind == "interview"


def test_pages_that_label_the_chair_alone() -> None:
    transcript = parse(
        "花海旅游季新闻发布会\n\n"
        "主持人：南屿县委宣传部副部长罗青禾　女士们、先生们，上午好。今天我们请来了"
        "县文旅局局长简明礼、县交通局局长车小川。下面先请简明礼局长介绍。\n\n"
        "各位记者朋友，今年的花海一共三万亩。\n\n"
        "主持人：感谢简局长的介绍。请记者朋友提问。\n\n"
        "我是云中晨报的记者。请问今年怎么保证上山不堵车？\n\n"
        "主持人：这个问题请车局长回答，再请简局长补充。\n\n"
        "我们修了一条下山的新路，车只上不下。\n\n我补充一下摆渡车，五分钟一班。\n\n"
        "主持人：下一位，请靠窗的这位记者。\n\n"
        "大家好，我是南屿广播的记者。花海有什么新东西？\n\n今年有三样，歌会、夜市和露营。\n\n"
        "主持人：今天的发布会到此结束，谢谢大家。\n"
    )
    roles = [t.role for t in transcript.turns]
    assert roles.count("reporter") == 2
    first = transcript.turns[0]
    assert first.speaker_id
    assert transcript.speaker(first.speaker_id).name == "罗青禾"
    assert [len(r.answer_turns) for r in transcript.records] == [2, 1]


def test_posts_parted_by_bars_and_what_the_site_reports_between() -> None:
    transcript = parse(
        "记者招待会\n|\n"
        "[观潮网报道] 今天上午举行记者招待会。 [09:58] | "
        "[观潮网报道] 发布厅里的座位已经坐满了。 [10:01] | "
        "[主持人] 各位好，请祁部长先讲。 [10:02] | "
        "[祁维舟] 谢谢主持人，今年要修三千处水源。 [10:03] | "
        "[南屿日报记者] 祁部长，钱从哪里来？ [10:06] | "
        "[祁维舟] 中央和地方各出一半。 [10:07] | [观潮网图片] 祁维舟正在回答提问。 [10:08] | "
        "[祁维舟] 不够的部分再想办法。 [10:09] | [主持人] 今天就到这里，谢谢大家。 [10:10]\n"
    )
    assert labels(transcript) == ["主持人", "祁维舟", "南屿日报记者", "祁维舟", "主持人"]
    assert times(transcript) == ["10:02", "10:03", "10:06", "10:07", "10:09", "10:10"]


def test_outlets_in_the_brackets_of_titles_whatever_their_names_say() -> None:
    transcript = parse(
        "9月新闻发布会实录\n1、《东江都市报》：请问厉发言人，肉价会不会涨？\n"
        "厉行（市政府发言人）：不会，库存很足。\n2、海州电视台：墙体倒塌的原因是什么？\n"
        "厉行：夜里抢工，负责人已经停职。\n3、《这里是海州》：大学食堂呢？\n厉行：食堂不涨价。\n"
    )
    assert labels(transcript)[::2] == ["《东江都市报》", "海州电视台", "《这里是海州》"]


CALL = [
    *("Operator", "Good day, and welcome to the call. Mr. Harl, please begin."),
    *("Owen Harl", "Thank you. We sold more boats than ever, and the yard is full."),
    *("Operator", "The first question is from Una Vale with Quay Securities."),
    *("Una Vale", "What went wrong in May?"),
    *("Owen Harl", "Nothing did. It rained a lot."),
    *("Una Vale", "And in June?"),
    *("Owen Harl", "It was dry."),
    *("Operator", "That was the last question. Goodbye."),
]


@pytest.mark.parametrize("word", ["speaker", "发言人", "Participant"])
def test_one_word_above_every_label_is_part_of_the_header(word: str) -> None:
    text = "Quarterly call\n\n" + "".join(
        f"{word}\n{name}\n{said}\n" for name, said in zip(CALL[::2], CALL[1::2], strict=True)
    )
    transcript = parse(text)
    assert labels(transcript) == CALL[::2]
    assert [t.text for t in transcript.turns] == CALL[1::2]
    headers = [t.segments[0].header for t in transcript.turns]
    assert all(h and text[h.start : h.end].startswith(word) for h in headers)


def test_a_word_above_a_few_labels_only_is_none() -> None:
    text = "Quarterly call\n\n" + "".join(
        f"{'Chapter' if n == 2 else ''}\n{name}\n{said}\n"
        for n, (name, said) in enumerate(zip(CALL[::2], CALL[1::2], strict=True))
    )
    headers = [t.segments[0].header for t in parse(text).turns]
    assert not any(h and "Chapter" in text[h.start : h.end] for h in headers)


def test_notes_of_markdown_are_not_spoken() -> None:
    transcript = parse(
        "# 渡輪記者會 逐字稿\n\n### 主持人:\n\n大家好，請提問。\n\n"
        "### 記者:\n\n請問票價漲不漲？\n\n"
        "### 甘岩:\n\n不漲，這在公告裡寫得很清楚。[註2]\n\n[註2]: https://pad.example.org/fares\n\n"
        "### 記者:\n\n明年呢？\n\n### 甘岩:\n\n明年再說。\n"
    )
    assert transcript.turns[2].text == "不涨，这在公告里写得很清楚。"


@pytest.mark.parametrize("clause", ["（有消息稱）", "（據報道）", "（有傳聞指）"])
def test_a_clause_in_brackets_begins_the_question(clause: str) -> None:
    transcript = parse(
        "局長會見傳媒談話內容\n\n局長：大家早晨，我先說渡輪的安排。\n\n"
        f"記者：{clause}舊碼頭會拆卸，是否屬實？\n\n局長：未有決定。\n\n"
        "記者：（咪高峰外）幾時有？\n\n局長：年底之前。\n"
    )
    assert transcript.turns[1].text.startswith("（")
    assert transcript.turns[3].text.startswith("几时")


def test_prices_of_shares_are_not_spoken() -> None:
    transcript = parse(
        "以下是电话会议实录：\n\n"
        "海州证券(12.30, 0.10, 0.82%)分析师Una Vale：先恭喜各位。我的问题是，船坞什么时候满？\n\n"
        "甘岩：明年。\n\n"
        "Quay & Roe分析师Owen Harl：你们怎么看和远洋航运(4.05, -0.02, -0.49%)的合作？\n\n"
        "甘岩：谈过，还没有结果。\n\n"
        "海州证券(12.30, 0.10, 0.82%)分析师Una Vale：什么时候会有结果？\n\n甘岩：不知道。\n"
    )
    assert [t.role for t in transcript.turns] == ["reporter", "official"] * 3
    assert transcript.turns[2].text == "你们怎么看和远洋航运的合作？"
    assert [r.outlet for r in transcript.records] == ["海州证券", "Quay & Roe", "海州证券"]


def test_a_link_to_the_page_in_its_tail_is_no_turn() -> None:
    transcript = parse(
        "海州船业Q3业绩会实录：明年只修不造新船\n2031-11-20 21:36:48\n\n"
        "海州船业昨晚公布了财报。\n\n"
        "以下是电话会议实录：\n\n海州证券分析师林立：船坞什么时候满？\n\n甘岩：明年春天就会满。\n\n"
        "海州证券分析师林立：之后呢？\n\n甘岩：之后再说。\n\n阅读前一篇\n灯塔的尽头是博物馆？\n"
        "最新文章\n海州船业Q3业绩会实录：明年只修不造\n灯塔的尽头是博物馆？\n"
    )
    assert labels(transcript)[-1] == "甘岩"
    assert transcript.turns[-1].text == "之后再说。"


def test_links_in_letters_between_questions_are_not_spoken() -> None:
    transcript = parse(
        "Harbour Bank Governor Ada Roe took questions from reporters. Edited excerpts:\n"
        "Is the easing over?\nAda Roe: It is not. We are waiting for the harvest.\n"
        "And after the harvest?\nRoe: Then there is winter. We will wait for that too.\n"
        "Also read on this site\nHarbour Bank holds key rate for a seventh time, trims growth\n"
        "What about rents?\nRoe: They are sticky. They always were.\n"
        "And wages?\nRoe: They rise. It is a good thing.\n"
        "More From This Section\nThaler slips as importers scramble for cover in thin trading\n"
        "Will you stay on?\nRoe: I have nothing to share on this.\n"
        "And if asked?\nRoe: Nobody asked.\n"
    )
    assert [t.text for t in transcript.turns if t.role == "official"] == [
        "It is not. We are waiting for the harvest.",
        "Then there is winter. We will wait for that too.",
        "They are sticky. They always were.",
        "They rise. It is a good thing.",
        "I have nothing to share on this.",
        "Nobody asked.",
    ]


def test_posts_on_one_line_with_the_time_behind_each() -> None:
    transcript = parse(
        "记者会直播\n[祁望岭]：各位上午好，请费部长先讲。  [10:01] "
        "[费知白]：谢谢主持人，水质全部达标。  [10:03] "
        "[南屿日报记者]：请问费部长，漏损率是多少？  [10:06] [费知白]：百分之九。  [10:07] "
        "[祁望岭]：今天就到这里，谢谢大家。  [10:09]\n"
    )
    assert times(transcript) == ["10:01", "10:03", "10:06", "10:07", "10:09"]
    assert transcript.turns[3].text == "百分之九。"


def test_initials_that_a_key_explains_with_one_space_behind() -> None:
    transcript = parse(
        "Harbour fever virtual press conference - 3 May 2031\n\nSpeaker key:\n\n"
        "JR Jane Roe AM Dr Abe Moss IN Inga QP Quill\n\n00:00:31\n\n"
        "JR Hello from our headquarters. I give the floor to Dr Moss.\n\n"
        "AM Thank you, Jane. Nine ports have reported cases. We expect more this month.\n\n"
        "00:02:10\n\nThat is why we ask every harbour to test its crews.\n\n"
        "JR Thank you. The first question is from Inga Halvard. Inga, please.\n\n"
        "00:04:02\n\nIN Yes, hello. How many tests do the ports still have?\n\n"
        "AM About four thousand. More are on their way.\n\n"
        "JR Thank you. Next is Quill Parr.\n\n"
        "QP Will the ferries stop running?\n\nAM No. They will not stop.\n\n"
        "JR That was the last one. Thank you all, and goodbye.\n"
    )
    assert [s.name for s in transcript.speakers] == [
        "Jane Roe",
        "Abe Moss",
        "Inga Halvard",
        "Quill Parr",
    ]
    assert len(transcript.turns) == 9
    assert len(transcript.records) == 2
    assert str(transcript.turns[0].segments[0].time) == "0:00:31"
    assert transcript.turns[1].text.endswith("test its crews.")
    assert {t.role for t in transcript.turns if t.speaker_id == "s1"} == {"moderator"}


def test_what_readers_of_a_forum_say_below_a_post() -> None:
    transcript = parse(
        "看板 HarbourTalk\n標題 [討論] 310512宓永岱視察聯訪逐字稿\n\n310512宓永岱視察聯訪逐字稿\n\n"
        "記者：市長早，閘門什麼時候驗收？\n\n宓：五月底以前，測試做完就驗收。\n\n"
        "記者：那抽水站呢？\n\n宓：抽水站要再等兩個月，電還沒有接好。\n\n"
        "--\n※ 發信站: 批踢踢實業坊(ptt.cc)\n"
        "推 mossgate: 感謝聽打 05/12 23:58\n→ tinroof88: 電的事第一次聽到 05/13 00:03\n"
        "推 mossgate: 記者問得好 05/13 00:04\n噓 pier19: 又要等 05/13 00:11\n"
    )
    assert [s.name for s in transcript.speakers if s.name] == ["宓永岱"]
    assert [t.role for t in transcript.turns] == ["reporter", "official"] * 2
    assert transcript.turns[-1].text == "抽水站要再等两个月，电还没有接好。"


def test_questions_that_are_taken_together() -> None:
    transcript = parse(
        "Transcript of Weekly Media Briefing\n\n"
        "Shri Asha Nand, Official Spokesperson: Good afternoon. Your questions, please.\n\n"
        "Pran: Sir, Pran from Quay Today. Has consular access been given to the crew?\n\n"
        "Mira: Mira from Coast News. How many of them are minors, and --\n\n"
        "Shri Asha Nand, Official Spokesperson: Let me take these two together. We have had access "
        "twice, and none of them is a minor as far as we know today.\n\n"
        "Mira: A follow-up sir. Will somebody travel there?\n\n"
        "Shri Asha Nand, Official Spokesperson: Not this week. Thank you all for coming.\n"
    )
    asked = [(r.question_turns, r.answer_turns) for r in transcript.records]
    assert asked == [((1,), (3,)), ((2,), (3,)), ((4,), (5,))]
    assert [r.outlet for r in transcript.records][:2] == ["Quay Today", "Coast News"]


def test_an_announcement_of_a_company() -> None:
    transcript = parse(
        "证券代码：609000 证券简称：某某重机\n某某重机股份有限公司\n"
        "关于 2031 年半年度业绩说明会召开情况的公告\n一、业绩说明会召开情况\n"
        "2031年9月8日，公司董事长宓长河先生，总经理卓立新先生，财务总监尤慧敏女士出席了说明会。\n"
        "二、投资者提出的主要问题及公司回复情况\n"
        "问题1：请问下半年毛利率能不能上去\n回复：尊敬的投资者您好！原材料价格已经回落。\n"
        "问题2：卓总，新厂房什么时候投产？\n回复：您好！明年三月投产，设备正在安装。\n"
        "问题3：宓董事长您好！分红还能再多一些吗？\n回复：您好！会综合考虑，感谢关注。\n"
        "三、其他事项\n关于说明会的全部内容，详见路演中心。公司对广大投资者表示感谢！\n"
        "特此公告。\n某某重机股份有限公司董事会\n2031年9月9日\n"
    )
    assert [t.role for t in transcript.turns] == ["reporter", "official"] * 3
    assert transcript.turns[-1].text == "您好！会综合考虑，感谢关注。"
    assert [[a.name for a in r.addressees] for r in transcript.records] == [
        [],
        ["卓立新"],
        ["宓长河"],
    ]


def test_a_number_and_a_space_in_front_of_questions() -> None:
    transcript = parse(
        "海东省能源局负责人就《供暖办法》答记者问\n近日，省能源局印发了《办法》，负责人回答了记者提问。\n"
        "1 问：《办法》制订的背景是什么？\n供暖的投诉每年都有，办法是老的，管网是新的。\n"
        "2 问：什么时候开始施行？\n自十一月一日起施行，旧的办法同时废止。\n"
        "3 问：收费的标准变不变？\n不变，按面积收费的办法也不变。\n"
    )
    assert [t.role for t in transcript.turns] == ["reporter", "official"] * 3
    assert transcript.kind == "interview"


def test_an_operator_beside_the_moderator() -> None:
    transcript = parse(
        "Press Call on Harbour Fever\n\nPlease Note: This transcript is not edited.\n\n"
        "Operator: Good afternoon and welcome. I now turn the call over to Jane Roe.\n\n"
        "Jane Roe (Moderator): Thank you. With us today is Dr. Abe Moss.\n\n"
        "Dr. Abe Moss: Thank you, Jane. Nine ports have reported cases.\n\n"
        "Operator: Our first question is from Inga Halvard with the Quay Post.\n\n"
        "Inga Halvard: How many tests are there?\n\nDr. Abe Moss: Four thousand, at least.\n\n"
        "Operator: Next is Quill Parr with Coast Radio.\n\n"
        "Quill Parr: Will the ferries stop?\n\nDr. Abe Moss: No, they will not.\n\n"
        "Jane Roe (Moderator): Thank you all. This ends the call.\n"
    )
    names = {s.id: s.name for s in transcript.speakers}
    assert names[transcript.turns[0].speaker_id or ""] is None
    assert names[transcript.turns[1].speaker_id or ""] == "Jane Roe"


def test_a_title_below_a_picture_and_outlets_in_title_brackets() -> None:
    title = "海东省统计局就上半年经济运行情况答记者问（实录）"
    transcript = parse(
        f"{title}\n\n　　1、《海东晨报》：请问增速为什么回升？\n\n"
        f"　　卓立新：服务业带动得多一些。\n\n{title}\n\n　　工业也在恢复，电量涨了一成。\n\n"
        "　　2、海东电视台：物价会不会再涨？\n\n　　卓立新：不会大涨，粮油的储备充足。\n\n"
        "　　《海东晨报》：就业怎么样？\n\n　　卓立新：总体平稳，岗位比去年多。\n\n"
        "　　3、欧陆电讯：外贸的订单够不够？\n\n　　卓立新：够到年底，明年的正在谈。\n"
    )
    assert transcript.turns[1].text == "服务业带动得多一些。\n工业也在恢复，电量涨了一成。"
    assert [r.outlet for r in transcript.records] == [
        "海东晨报",
        "海东电视台",
        "海东晨报",
        "欧陆电讯",
    ]
    assert {t.role for t in transcript.turns[::2]} == {"reporter"}


def test_a_question_that_is_cut_short_behind_its_mark() -> None:
    transcript = parse(
        "Doorstop interview - Quay Terrace\n\nJANE ROE\n\nGood morning. The ship is safe.\n\n"
        "JOURNALIST\n\nHow close did they come?\n\nJANE ROE\n\nAbout ninety metres.\n\n"
        "JOURNALIST\n\nMay I ask about the vote? Are you ruling out\n\n"
        "JANE ROE\n\nThank you, everyone.\n\nJOURNALIST\n\nIs that a no?\n"
    )
    assert [t.role for t in transcript.turns] == ["official", "reporter"] * 3
    assert transcript.turns[3].text.endswith("Are you ruling out")


def test_a_stamp_in_brackets_behind_an_aside() -> None:
    said = [
        ("甘长河", "各位记者，大家上午好。今天介绍春运的准备情况。", "15:01:12"),
        ("海州晚报记者", "今年的票够不够？（笑声）", "15:03:40"),
        ("甘长河", "够的，加开了两百趟车。", "15:05:02"),
        ("海东导报记者", "学生票为什么只能在学校买？我是替弟弟问的。（笑声）", "15:07:30"),
        ("甘长河", "窗口也能买，带上学生证。", "15:09:11"),
    ]
    page = "\n".join(f"[{who}]{what} [2031-01-08 {when}]" for who, what, when in said)
    transcript = parse(f"文字实录\n\n{page}\n")
    assert [t.text for t in transcript.turns][3].endswith("替弟弟问的。")
    assert [str(t.segments[0].time)[-8:] for t in transcript.turns] == [when for *_, when in said]


HEAD = "海州市新闻发布会实录\n\n记者：请问有什么安排？\n"


@pytest.mark.parametrize(
    "answer",
    [
        "三件事。\n一、人员\n招两百人。\n二、资金\n已经备好。\n三、其他\n老厂也要改造，请大家放心。",
        "三件事。\n四、风险提示\n投资有风险。\n五、附件\n表格发给大家了，请放心。",
        "分三步走：\n→ Step1: 修路，五月完成。\n→ Step2: 修桥，六月完成。\n请大家放心。",
        "分三步走：\n8 月：修路，五十公里。\n9 月：修桥，三十座。\n10 月：种树。\n请大家放心。",
        "有一个目标：\n海州市新闻发布会实录\n这个目标不会变。",
    ],
)
def test_what_an_answer_may_hold(answer: str) -> None:
    amid = parse(f"{HEAD}甘局长：{answer}\n记者：何时完成？\n甘局长：五月份完成，谢谢大家。\n")
    last = parse(f"{HEAD}甘局长：五月份。\n记者：怎么做？\n甘局长：{answer}\n")
    assert amid.turns[1].text == last.turns[3].text == answer


def test_names_and_words_that_end_in_the_verb_of_a_question() -> None:
    transcript = parse(
        f"{HEAD}李好问：今年有三件事要做，第一是修路。\n记者：请问何时完成？\n"
        "李好问：五月份完成，请大家放心。\n记者：谢谢。再问一句，钱够不够？\n李好问：够。\n"
    )
    assert roles_of(transcript)["李好问"] == "official"


def roles_of(transcript: Transcript) -> dict[str | None, str]:
    return {s.name: s.role for s in transcript.speakers}


def test_staff_that_answer() -> None:
    transcript = parse(
        "海州市热线访谈\n\n市民：请问公积金怎么取？\n工作人员：带身份证到窗口办理，三天到账。\n"
        "市民：多少钱？\n工作人员：不收费用，欢迎大家来。\n"
    )
    assert [t.role for t in transcript.turns] == ["reporter", "official"] * 2


def test_an_answer_that_brings_people_together() -> None:
    transcript = parse(
        "Briefing\n\nReporter 1: What is the plan for the harbour?\n"
        "Reporter 2: When will the road be open?\n"
        "Minister: Let me take the opportunity to bring everyone together. It opens in May.\n"
        "Reporter 1: And the ferries?\nMinister: They keep running all summer.\n"
    )
    assert [len(r.answer_turns) for r in transcript.records] == [0, 1, 1]


def test_a_word_of_speech_that_is_also_a_label_of_the_key() -> None:
    transcript = parse(
        "Harbour briefing\n\nSpeaker key: US Ursula Smith AB Abe Moss JR Jane Roe\n\n"
        "JR Good morning. Welcome to this briefing.\nAB Thank you. What is the policy?\n"
        "JR We will trade more with our partners.\nUS policy on this has changed, I think.\n"
        "AB When will that be?\nUS In May, we hope, this will be done.\n"
    )
    assert "US policy on this has changed, I think." in transcript.turns[2].text
