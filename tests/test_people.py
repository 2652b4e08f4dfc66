"""Who is introduced, with which posts, and who moderates."""

from __future__ import annotations

import pytest

from transcript_parse import Transcript, parse
from transcript_parse.initials import whose_initials
from transcript_parse.lexicon import lexicon
from transcript_parse.packs import default
from transcript_parse.packs.surnames import DOUBLE, SINGLE
from transcript_parse.structure.labels import read_label
from transcript_parse.structure.posts import named_with_posts

LEX = lexicon(default())

POSTS = {
    "国家统计局党组书记、局长甘义": ("甘义", "国家统计局", ("党组书记", "局长")),
    "省水利厅党组成员、副厅长甘岩": ("甘岩", "省水利厅", ("党组成员", "副厅长")),
    "副市长兼公安局局长路遥": ("路遥", "公安局", ("副市长", "局长")),
    "市长助理甘岩": ("甘岩", None, ("市长助理",)),
    "书记员甘岩": ("甘岩", None, ("书记员",)),
    "市长热线接线员甘岩": ("甘岩", None, ("市长热线接线员",)),
    "原局长甘岩": ("甘岩", None, ("原局长",)),
    "时任省水利厅厅长甘岩": ("甘岩", "省水利厅", ("时任厅长",)),
    "外交部长甘岩": ("甘岩", "外交部", ("部长",)),
    "海州新闻局局长 甘小丽 女士": ("甘小丽", "海州新闻局", ("局长",)),
    "常次长大同": ("常大同", None, ("次长",)),
    "主教练桑德霍尔特": ("桑德霍尔特", None, ("主教练",)),
    "主持人（省外办 荆楚）": ("荆楚", "省外办", ()),
    "卡米拉（联合国驻华协调员）": ("卡米拉", None, ("联合国驻华协调员",)),
    "甘岩（视频连线）": ("甘岩", None, ()),
}


@pytest.mark.parametrize("label", POSTS)
def test_posts_are_taken_apart(label: str) -> None:
    said = read_label(label, LEX)
    assert (said.name, said.organization, said.titles) == POSTS[label]


LISTS = {
    "出席的有省教育厅厅长安平、副厅长白桦、副厅长沙鸥。": [
        ("安平", "省教育厅"),
        ("白桦", "省教育厅"),
        ("沙鸥", "省教育厅"),
    ],
    "市水务局局长牟长河先生，以及副局长韩雪女士": [("牟长河", "市水务局"), ("韩雪", "市水务局")],
    "交通部次长 方大同、卫福部次长田敏": [("方大同", "交通部"), ("田敏", "卫福部")],
    "海州市新闻发布会\n\n局长甘岩：大家好": [("甘岩", None)],
    "路政署总工程师（隧道）聂家俊及营办商总经理卫思敏，": [
        ("聂家俊", "路政署"),
        ("卫思敏", "营办商"),
    ],
}


@pytest.mark.parametrize("text", LISTS)
def test_lists_of_people(text: str) -> None:
    named = named_with_posts(text, LEX)
    assert [(person.name, person.organization) for person in named] == LISTS[text]


def test_surnames() -> None:
    assert len(SINGLE) == len(set(SINGLE)) >= 400
    assert len(DOUBLE) == len(set(DOUBLE))
    assert set("傅萧常赖洪习阎") <= set(SINGLE)
    assert SINGLE.startswith("李王张刘陈")
    assert all(len(name) == 2 for name in DOUBLE)


def moderator(transcript: Transcript) -> list[str | None]:
    """The names of those who moderate."""
    return [s.name for s in transcript.speakers if s.role == "moderator"]


@pytest.mark.parametrize(
    "opening",
    ["出席的有市长祁连、副市长兼公安局局长路遥。", "有请市长祁连。", "今天请到市长祁连。"],
)
def test_whom_the_moderator_names_first_is_not_the_moderator(opening: str) -> None:
    transcript = parse(
        f"主持人：{opening}\n"
        "祁连：大家好。今年的工作很多，我们都完成了。\n"
        "海州日报记者：请问市长，钱够吗？\n"
        "祁连：够，都在账上。\n"
        "主持人：谢谢大家，今天到此结束。\n"
    )
    assert moderator(transcript) == [None]
    assert [s.name for s in transcript.records[0].answerers] == ["祁连"]


def test_a_moderator_in_a_field_of_the_head() -> None:
    transcript = parse(
        "发布会\n主持人：宫雪\n发布人：市统计局副局长 廉大海\n\n"
        "宫雪：各位好，欢迎参加今天的发布会，首先请廉局长介绍。\n"
        "廉大海：大家好，我介绍情况，今年增长百分之五。\n"
        "海州日报记者：请问为什么？\n"
        "廉大海：因为消费好。\n"
    )
    assert moderator(transcript) == ["宫雪"]
    assert transcript.speaker("廉大海").organization == "市统计局"


def test_reporters_told_apart_by_a_letter_have_no_outlet() -> None:
    transcript = parse(
        "发布会\n主持人：大家好。出席的有市长祁连。请提问。\n"
        "记者A：请问市长，钱够吗？\n祁连：够，都在账上。\n"
        "记者B：请问市长，人够吗？\n祁连：也够，正在招。\n"
    )
    assert [r.outlet for r in transcript.records] == [None, None]
    assert transcript.records[0].asker != transcript.records[1].asker


def test_a_question_told_of_names_nobody() -> None:
    transcript = parse(
        "外交部发言人温如玉主持例行记者会\n\n"
        "问：请问有何评论？\n答：没有评论。\n"
        "会后，有记者问及：明天呢？\n"
        "温如玉表示，明天再说。\n"
    )
    assert all(r.asker is None or r.asker.name is None for r in transcript.records)


def test_a_name_in_capitals_is_printed_as_the_page_introduces_it() -> None:
    transcript = parse(
        "Finals media day\n\n"
        "THE MODERATOR: We have Head Coach Dana Roe and guards Imani Poe and Sofie Loe.\n\n"
        "COACH ROE: We are glad to be here, and we slept well.\n\n"
        "Q. Imani, did you see the film?\n\n"
        "IMANI POE: I did, twice, and then I went to bed.\n\n"
        "Q. Question for both players. Who sleeps less?\n\n"
        "SOFIE LOE: Imani does, she watches film.\n\n"
        "IMANI POE: I do. I watch it all the time.\n"
    )
    assert {"Imani Poe", "Sofie Loe"} <= {s.name for s in transcript.speakers}
    assert {s.name for s in transcript.records[-1].addressees} == {"Imani Poe", "Sofie Loe"}


def test_menus_name_nobody_and_who_comes_in_person_is_named() -> None:
    transcript = parse(
        "網站導覽 ｜ 回首頁 ｜ English ｜ 部長信箱\n\n補助說明記者會\n\n"
        "照護部於2031年4月2日召開記者會，由部長藍其蓁親自說明。\n\n"
        "司儀：\n各位媒體朋友午安，先請部長。\n\n部長：\n大家好，補助從十二萬提高到十八萬。\n\n"
        "記者：\n部長好，請問排富條款怎麼訂？\n\n部長：\n所得稅率百分之二十以上的不補助。\n\n"
        "司儀：\n謝謝部長，記者會到這裡。\n"
    )
    assert [s.name for s in transcript.speakers if s.role == "official"] == ["蓝其蓁"]


def test_a_chair_who_answers_is_no_moderator() -> None:
    answers = (
        "主席：我先說結果，委員會同意延長兩年，理由是業界要時間改建，"
        "我們也要時間審批，中間會每半年向委員會報告一次進度，請大家放心。"
        "當然也有同事覺得太長，所以我們加了一條，到期不再延，違例的經營者罰得比以前重，這一點政府也同意。\n\n"
    )
    transcript = parse(
        "委員會會後見傳媒\n\n以下是財經委員會主席甄學勤今日聯同副主席范嘉寶會見傳媒的談話內容：\n\n"
        "主席：各位午安，會議剛剛開完，我先報告結果。\n\n"
        + "".join(
            f"記者：想問{what}？\n\n{answers}"
            for what in ("為什麼要延長", "罰款會不會太輕", "什麼時候恢復二讀", "業界同不同意")
        )
        + "副主席：我補充一句，罰款是參考外地的做法。\n"
    )
    chair = next(s for s in transcript.speakers if s.name == "甄学勤")
    assert chair.role == "official"
    assert all(r.answer_turns for r in transcript.records)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("賀議長易行宣布開會。", "贺易行"),
        ("那市長那個渡輪呢？", None),
        ("很多評論員都說這不可能。", None),
    ],
)
def test_who_is_named_in_running_speech(said: str, name: str | None) -> None:
    transcript = parse(f"渡輪說明會\n\n記者：請問開不開？\n答：開。\n記者：{said}\n答：對。\n")
    named = named_with_posts(transcript.turns[2].text, LEX)
    assert [p.name for p in named] == ([name] if name else [])


def names(transcript: Transcript) -> list[str | None]:
    who = {s.id: s.name for s in transcript.speakers}
    return [who.get(t.speaker_id or "") for t in transcript.turns]


WEEKLY = (
    "Ferry safety: virtual press conference\n\n"
    "{o}Good afternoon. My name is Owen Harl and this is our weekly briefing. With us are "
    "Dr Ada Roe-Quay, Director-General, and Dr Ines de Tamm, Technical Lead. Dr Roe-Quay.\n\n"
    "{a}Thank you, Owen. There were eleven collisions. Back to you, Owen.\n\n"
    "{o}Thank you. The first question is from Una Vale, Correo del Puerto. Una?\n\n"
    "{u}My question is for Dr Tamm. Why were there so many?\n\n"
    "{i}Fog, and one radar that was off. Ask me again in a week.\n\n"
    "{o}Next is Bo Lind from Quay Radio. Bo, please.\n\n"
    "{b}For the Director-General, please. What will you do?\n\n"
    "{a}We will turn the radar on.\n\n{o}Thank you all and see you next week.\n"
)


@pytest.mark.parametrize("behind", ["          ", ": "])
def test_initials_stand_for_the_full_names_of_the_page(behind: str) -> None:
    initials = {"o": "OH", "a": "ARQ", "u": "UV", "i": "IT", "b": "BL"}
    transcript = parse(WEEKLY.format(**{k: v + behind for k, v in initials.items()}))
    assert names(transcript) == [
        *("Owen Harl", "Ada Roe-Quay", "Owen Harl", "Una Vale", "Ines de Tamm"),
        *("Owen Harl", "Bo Lind", "Ada Roe-Quay", "Owen Harl"),
    ]
    assert transcript.turns[0].role == "moderator"
    assert [r.outlet for r in transcript.records] == ["Correo del Puerto", "Quay Radio"]
    who = {s.id: s.name for s in transcript.speakers}
    asked = [[who[a] for a in r.addressee_ids] for r in transcript.records]
    assert asked == [["Ines de Tamm"], ["Ada Roe-Quay"]]


def test_initials_that_fit_nobody_or_several_stay_what_they_are() -> None:
    first = {"UV": 900, "XY": 950, "BS": 10}
    text = "Una Vale and Ulf Voss met. Una Vale spoke. Big ships and big storms: Big Storms."
    assert whose_initials(text, first, lambda _: False) == {}
    called = "Ulf Voss met us. " * 2 + "x" * 300 + " Next, Una Vale.\n\nUV  Thanks."
    assert whose_initials(called, {"UV": called.index("UV")}, str.isdigit) == {"UV": "Una Vale"}


def test_a_surname_means_the_speaker_with_an_initial_in_front() -> None:
    transcript = parse(
        "Harbour Bank: press conference\n\nReporter: Is it over?\n\nJ. Ada Roe: It is not.\n\n"
        "Reporter: Why?\n\nRoe: We wait for the harvest.\n\nReporter: Until when?\n\n"
        "Roe: Until it is in.\n"
    )
    assert {n for n in names(transcript) if n} == {"J. Ada Roe"}


@pytest.mark.parametrize("post", ["嘉宾主持", "特约主持人", "讲坛主持"])
def test_whoever_hosts_as_a_guest_moderates(post: str) -> None:
    transcript = parse(
        f"城市讲坛：渡轮与城市\n\n{post} 林立（海州电视台记者）：\n\n大家好，欢迎来到讲坛。\n\n"
        "林立：甘岩老师，您怎么看渡轮？\n\n甘岩：渡轮是一座会走路的桥。\n\n"
        "林立：那桥呢？\n\n甘岩：桥是一艘不会走路的船。\n\n林立：谢谢您。\n"
    )
    assert {s.name: s.role for s in transcript.speakers}["林立"] == "moderator"


def test_labels_that_print_posts_above_the_name() -> None:
    said = "学务部体卫司副司长\n\n费知白\n\n{}\n\n"
    asked = "主持人\n\n祁望岭\n\n请继续提问。\n\n观潮网记者\n\n{}\n\n"
    transcript = parse(
        "联防联控发布会\n\n主持人\n\n祁望岭\n\n各位下午好，请费司长介绍。\n\n"
        + said.format("学校已经复课，情况平稳。")
        + asked.format("请问食堂怎么管？")
        + said.format("错峰用餐，校长陪餐。")
        + asked.format("请问校车怎么消毒？")
        + said.format("每天两次，司机记录。")
        + "主持人\n\n祁望岭\n\n今天就到这里，谢谢大家。\n"
    )
    named = {s.name: s for s in transcript.speakers if s.name}
    assert set(named) == {"祁望岭", "费知白"}
    assert named["费知白"].organization == "学务部体卫司"


def test_labels_that_print_a_body_and_the_name_alone() -> None:
    transcript = parse(
        "防汛发布会\n\n省人民政府新闻办公室沈听雪：\n各位上午好，请卓局长介绍。\n\n"
        "省水利局卓立新：\n水位正在回落。\n\n观潮网记者：\n堤坝安全吗？\n\n"
        "省水利局卓立新：\n安全，每天巡查三次。\n\n省人民政府新闻办公室沈听雪：\n今天就到这里，谢谢大家。\n"
    )
    assert {s.name for s in transcript.speakers if s.name} == {"沈听雪", "卓立新"}


@pytest.mark.parametrize("when", ["14日", "昨晚", "前日", "早前", "当天"])
def test_names_in_front_of_a_day(when: str) -> None:
    transcript = parse(
        f"海渔部发言人佟砚秋{when}主持例行记者会\n\n问：船票会涨吗？\n\n答：不会涨，今年都不会涨。\n\n"
        "问：明年呢？\n\n答：明年也不会。\n"
    )
    assert [s.name for s in transcript.speakers if s.role == "official"] == ["佟砚秋"]
