"""Who moderates, asks and answers, whatever is said in whatever order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from transcript_parse import parse
from transcript_parse.lexicon import lexicon
from transcript_parse.packs import default
from transcript_parse.structure.roles import infer_roles
from transcript_parse.structure.wording import Said

QUESTIONS = ("请问水从哪里来？", "有没有时间表？", "What about the cost?")
REPLIES = (
    "我们反对。下一个，潮声网？",
    "先说资金，再说第三个问题，环评已经批了。",
    "好。",
    "Eleven. Yes, Benno?",
    "水从东湖来，今年又修了二十公里的管道，请大家放心，也请媒体监督。",
    "谢谢大家，今天就到这里。",
)


@given(st.lists(st.tuples(st.sampled_from(QUESTIONS), st.sampled_from(REPLIES)), min_size=1))
def test_who_alone_answers_does_not_chair(exchanges: list[tuple[str, str]]) -> None:
    lex = lexicon(default())
    keys = ["#reporter", "甘某"] * len(exchanges)
    said = [Said(text, lex) for exchange in exchanges for text in exchange]
    roles = infer_roles(keys, said, {"#reporter": "reporter"}, interview=False)
    assert roles["甘某"] != "moderator"


def roles_of(page: str) -> dict[str | None, str]:
    return {s.name: s.role for s in parse(page).speakers}


def test_brief_answers_make_no_moderator() -> None:
    page = (
        "Mayor Ada Obi: Good morning. We have updates on the flood.\n\n"
        "Fire Chief Luca Moretti: Crews rescued forty people.\n\n"
        "Reporter: Mayor, when will the bridges reopen?\n\n"
        "Mayor Ada Obi: Chief Moretti can take that.\n\n"
        "Fire Chief Luca Moretti: Two by Friday, I think.\n\n"
        "Reporter: Chief, are there injuries?\n\n"
        "Fire Chief Luca Moretti: Twelve minor ones.\n\n"
        "Reporter: And deaths?\n\n"
        "Mayor Ada Obi: None that we know of. Thank you.\n"
    )
    assert roles_of(page)["Luca Moretti"] == "official"


def test_who_chairs_under_one_label_answers_under_another() -> None:
    page = (
        "主持｜谢安：大家好，下面请提问。\n问｜海州日报：请问谢主任，课怎么上？\n"
        "答｜谢安：课在春季学期开始上，我们派大篷车去乡镇，请孩子们放心。\n"
        "主持｜谢安：下一位。\n问｜江东卫视：钱从哪里来？\n答｜鲁航：省里出。\n"
        "主持｜谢安：今天就到这里，谢谢大家。\n"
    )
    transcript = parse(page)
    assert [t.role for t in transcript.turns] == [
        "moderator",
        "reporter",
        "official",
        "moderator",
        "reporter",
        "official",
        "moderator",
    ]
    assert [r.answer_turns for r in transcript.records] == [(2,), (5,)]


CHAIRED = (
    "海州总指挥部新闻发言人江川主持发布会，总设计师于秉介绍情况。\n\n"
    "江川（新闻发言人）：大家下午好。先请于秉总设计师介绍任务的情况。\n\n"
    "于秉（总设计师）：{answer}\n\n"
    "江川：谢谢于总。现在开始提问。\n\n"
    "海州日报记者：请问发射窗口有多长？\n\n于秉：{answer}\n\n"
    "海州晚报记者：请问探测器多重？\n\n于秉：{answer}\n\n"
    "江川：今天的发布会到此结束，谢谢大家。\n"
).format(answer="窗口有十二分钟，前后都有备份，各个系统已经演练过三次，请大家放心。")


def test_a_spokesman_chairs_where_the_page_says_so_and_others_answer() -> None:
    assert roles_of(CHAIRED)["江川"] == "moderator"
    alone = CHAIRED.replace("于秉：", "江川：").replace("于秉（总设计师）：", "江川：")
    assert roles_of(alone)["江川"] == "official"


def test_a_spokesman_who_answers_most_chairs_nothing_for_a_guest() -> None:
    asked = ("the ferry", "the fog", "the fare", "the crew", "the quay")
    answer = "We have seen the reports and will say more when the harbour office has looked at it."
    transcript = parse(
        "Noon briefing\n\n"
        + "".join(
            f"Question: What about {what}?\n\nDeputy Spokesman: {answer} Ada?\n\n" for what in asked
        )
        + "Correspondent: So when do they sail?\n\n"
        f"Deputy Spokesman: {answer} Now our guest. Go ahead.\n\n"
        "Ms. Roe: The ferries are ready, and so are the crews, who have waited for eleven days.\n\n"
        "Question: Will they sail on Friday?\n\nMs. Roe: On Friday, if the fog lifts by then.\n\n"
        "Remark: It never lifts.\n\nMs. Roe: It will.\n"
    )
    roles = [t.role for t in transcript.turns]
    assert set(roles) == {"reporter", "official"}
    assert roles[-2] == "reporter"
    assert transcript.turns[-2].speaker is None or transcript.turns[-2].speaker.name is None


YEARLY = (
    "Ada Roe’s yearly news conference\n\n"
    "President of the Isles of Sel Ada Roe: Good afternoon. The ferries sail, and the fog lifts "
    "on most days, which was not so when I first came to this hall nine years ago.\n\n"
    "Press Secretary Abe Moss: Thank you. Colleagues, please be brief, and put the posters down, "
    "since the cameras in the back row see nothing else and the people at home pay for it. We "
    "begin with the Evening Quay. Please, go ahead.\n\n"
    "Mira Poe: Madam President, when will the old ferry be sold, and who will buy it?\n\n"
    "Ada Roe: It will be sold in spring, and whoever pays the price will buy it.\n\n"
    "Abe Moss: I see the Northern Courier. Go ahead.\n\n"
    "Luca Holm: I will ask in French, if I may.\n\n"
    "(In French.) Will the fare rise again, and by how much?\n\n"
    "Ada Roe: It will not rise this year, as I have said in this very hall before.\n\n"
    "Abe Moss: The third row, please. Go ahead.\n\n"
    "Sofie Loe: Will you run again, and if so, when will you tell us?\n\n"
    "Ada Roe: When the old ferry is sold. Happy New Year.\n"
)


def test_a_press_secretary_who_hands_over_at_length_chairs() -> None:
    transcript = parse(YEARLY)
    people = {s.id: s.name for s in transcript.speakers}
    assert {people[t.speaker_id or ""]: t.role for t in transcript.turns} == {
        "Ada Roe": "official",
        "Abe Moss": "moderator",
        **dict.fromkeys(("Mira Poe", "Luca Holm", "Sofie Loe"), "reporter"),
    }
    assert transcript.records[1].outlet == "Northern Courier"


def test_a_member_who_asks_once_asks_as_the_others_do() -> None:
    member = (
        "{}議員：院長，{}的船幾時開？\n院長：下個月開，船已經修好了，鐘也換了新的，請議員放心。\n"
        "{}議員：會不會漲價？\n院長：不會，今年明年都不漲，這是我對議員的承諾。\n"
    )
    asked = (member.format(n, where, n) for n, where in (("甘若水", "北港"), ("何如飴", "南港")))
    transcript = parse(
        "港口議會會議紀錄\n\n主席：現在開始質詢，請甘議員若水質詢。\n"
        + "".join(asked)
        + "鄒若谷議員：院長，本席先講一件事，上個月我在港口遇到一位老船長，他開了四十年的船，"
        "沒有請過一天假，他說霧裡要聽鐘聲，不要看燈。請院長記得這句話。\n"
        "院長：我記得，謝謝議員，鐘聲我們一定保留，燈也會換成新的，明年三月以前全部換完，一盞也不少。\n"
        "鄒若谷議員：那鐘呢，鐘由誰來敲？\n院長：由港務公司來敲。\n"
        "主席：質詢結束，現在休息。\n休息（11時58分）\n"
    )
    roles = {s.name: s.role for s in transcript.speakers if s.name}
    assert {roles[n] for n in ("甘若水", "何如饴", "邹若谷")} == {"reporter"}
    assert transcript.turns[-1].role == "moderator"
    assert transcript.turns[-1].text == "质询结束，现在休息。"
