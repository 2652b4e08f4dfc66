"""Whom questions address, in the many ways in which people are called."""

from __future__ import annotations

import pytest

from transcript_parse import parse

PAGE = """岚州市旧城更新新闻发布会

主持人汤可：各位记者朋友，大家好。出席今天发布会的有市住房和城乡建设局局长萧百川先生、副局长葛玉珊女士，市财政局副局长贺连成先生，市自然资源和规划局总规划师申屠敏女士，岚山集团董事长龚大同先生，市人民医院院长洛桑·次仁先生。先请萧局长介绍情况。
萧百川：各位好。今年的任务是三十个片区，已经开工二十个，剩下的明年上半年全部开工。
葛玉珊：我补充一点，加装电梯三百部，已经完成一百二十部。
贺连成：资金方面，市级财政安排了八个亿，专款专用，按进度拨付。
申屠敏：规划方案已经公示，欢迎大家提意见，我们会逐条研究。
龚大同：我们企业负责施工，保证质量，保证工期。
洛桑·次仁：医院的搬迁明年启动，病人不受影响。
主持人汤可：下面请提问。
岚州日报记者：{question}
{answers}：谢谢你的提问，这件事我们正在办理，年底之前会有一个明确的结果。
岚州晚报记者：有没有时间表？
萧百川：明年六月之前全部完成。
主持人汤可：今天的发布会到此结束。
"""

CASES = [
    ("请问萧局长，钱从哪来？", ["萧百川"], "萧百川"),
    ("但萧局，居民说没有收到通知，为什么？", ["萧百川"], "萧百川"),
    ("玉珊局长，电梯的维护谁来管？", ["葛玉珊"], "葛玉珊"),
    ("想请教住建局的葛局长，电梯维护谁管？", ["葛玉珊"], "葛玉珊"),
    ("请问财政局的负责人，资金够不够？", ["贺连成"], "贺连成"),
    ("龚董，工期能不能保证？", ["龚大同"], "龚大同"),
    ("想问问龚总和申屠总规，工期会不会延后？", ["龚大同", "申屠敏"], "龚大同"),
    ("我的问题提给申屠总规划师，方案公示了多久？", ["申屠敏"], "申屠敏"),
    ("洛桑院长您好，搬迁期间急诊怎么办？", ["洛桑·次仁"], "洛桑·次仁"),
    ("次仁先生，搬迁期间急诊怎么办？", ["洛桑·次仁"], "洛桑·次仁"),
    ("刚才萧局长提到三十个片区，请问名单什么时候公布？", [], "萧百川"),
    ("谢谢主持人。贺局长，请教一个资金问题，八个亿够吗？", ["贺连成"], "贺连成"),
    ("两个问题。第一个问萧局长，第二个问贺局长，资金够吗？", ["萧百川", "贺连成"], "萧百川"),
    ("想请萧局长、葛局长分别谈谈，明年怎么安排？", ["萧百川", "葛玉珊"], "萧百川"),
    ("想听听龚董事长的看法，企业怎么看？", ["龚大同"], "龚大同"),
    ("工期到底还要多久，龚董？", ["龚大同"], "龚大同"),
    ("再追问一下申屠女士，方案会不会改？", ["申屠敏"], "申屠敏"),
    ("那请问规划局，方案会不会改？", ["申屠敏"], "申屠敏"),
    ("局长，居民不同意怎么办？", ["萧百川"], "萧百川"),
    ("我们注意到局长的讲话里有一个数字，是怎么来的？", [], "萧百川"),
    ("高校周边的片区排进去了吗？", [], "萧百川"),
    ("请问高校周边的片区排进去了吗？", [], "萧百川"),
    ("麻烦贺局回应一下，钱什么时候到位？", ["贺连成"], "贺连成"),
    ("还有葛副局长，电梯的钱谁出？", ["葛玉珊"], "葛玉珊"),
    ("这个问题想请龚董事长或者萧局长回答，质量谁负责？", ["龚大同", "萧百川"], "龚大同"),
    ("院长好，病人怎么办？", ["洛桑·次仁"], "洛桑·次仁"),
    ("卫健委今天来了吗？", [], "萧百川"),
    ("请萧百川局长介绍一下进展。", ["萧百川"], "萧百川"),
    ("萧百川局长好，请介绍一下进展。", ["萧百川"], "萧百川"),
    ("问题给到萧局长和财政局贺局长：钱够吗？", ["萧百川", "贺连成"], "萧百川"),
    ("龚大同先生，听说您要退休？", ["龚大同"], "龚大同"),
    ("各位领导好，我想问一下资金。", [], "贺连成"),
    ("听说萧局长和龚董事长昨天去了现场，情况怎样？", [], "萧百川"),
    ("申屠总，方案还改吗？", ["申屠敏"], "申屠敏"),
    ("人民医院的领导能不能介绍一下搬迁？", ["洛桑·次仁"], "洛桑·次仁"),
    ("想向龚老板请教，利润怎么保证？", ["龚大同"], "龚大同"),
    ("自然资源局的总规划师，方案还改吗？", ["申屠敏"], "申屠敏"),
]


@pytest.mark.parametrize(("question", "names", "answers"), CASES)
def test_forms_of_address(question: str, names: list[str], answers: str) -> None:
    transcript = parse(PAGE.format(question=question, answers=answers))
    assert {s.name for s in transcript.records[0].addressees} == set(names)


ENGLISH = """Briefing by Transport Secretary Maura Quill and Harbor Commissioner Felix Adeyemi

Port Hadley, June 3, 2031

MODERATOR: Good morning, everyone. We have Transport Secretary Maura Quill and \
Harbor Commissioner Felix Adeyemi with us, and Chief Engineer Tomas Rein.

SECRETARY QUILL: Thank you. The new pier will open in July, and it will be free for the first month.

DR. ADEYEMI: The dredging is done. We moved two million tons of sand.

CHIEF REIN: The cranes were tested last week and they are sound.

QUESTION: {question}

{answers}: We looked at that closely last week, and we will publish the figures on Friday.

QUESTION: And what happens in the winter months?

SECRETARY QUILL: The winter schedule is the same as before. Nothing changes for the commuters.

MODERATOR: Thank you all for coming.
"""

ENGLISH_CASES = [
    ("Secretary Quill, who pays for the cranes?", ["Maura Quill"], "SECRETARY QUILL"),
    ("Madam Secretary, who pays for the cranes?", ["Maura Quill"], "SECRETARY QUILL"),
    ("Dr. Adeyemi, was the sand tested?", ["Felix Adeyemi"], "DR. ADEYEMI"),
    ("Felix, was the sand tested?", ["Felix Adeyemi"], "DR. ADEYEMI"),
    (
        "Two questions for Dr. Adeyemi and Chief Rein. Was it tested and by whom?",
        ["Felix Adeyemi", "Tomas Rein"],
        "DR. ADEYEMI",
    ),
    ("My question is for the Secretary. Who pays?", ["Maura Quill"], "SECRETARY QUILL"),
    ("This one goes to the Commissioner: was it tested?", ["Felix Adeyemi"], "DR. ADEYEMI"),
    (
        "I'd like to hear from Chief Rein on the cranes. Are they safe?",
        ["Tomas Rein"],
        "CHIEF REIN",
    ),
    ("Thank you, Secretary Quill. What is the cost of all this?", [], "SECRETARY QUILL"),
    ("Secretary Quill said the pier is free. Is it?", [], "DR. ADEYEMI"),
    ("Is the pier safe, Commissioner?", ["Felix Adeyemi"], "DR. ADEYEMI"),
    (
        "Maura, and then maybe Tomas, could you speak to the schedule?",
        ["Maura Quill", "Tomas Rein"],
        "SECRETARY QUILL",
    ),
    ("Can the Commissioner comment on the sand? Was it tested?", ["Felix Adeyemi"], "DR. ADEYEMI"),
    (
        "A question for you and Dr. Adeyemi, Secretary. Was it tested?",
        ["Felix Adeyemi", "Maura Quill"],
        "SECRETARY QUILL",
    ),
    ("For the Chief Engineer: are the cranes safe?", ["Tomas Rein"], "CHIEF REIN"),
    (
        "A question for all three of you: what went wrong?",
        ["Maura Quill", "Felix Adeyemi", "Tomas Rein"],
        "SECRETARY QUILL",
    ),
    ("To Dr. Adeyemi: was it tested?", ["Felix Adeyemi"], "DR. ADEYEMI"),
    (
        "If I could ask Secretary Quill about fares, will they rise?",
        ["Maura Quill"],
        "SECRETARY QUILL",
    ),
    ("Did the Secretary know about it before?", [], "DR. ADEYEMI"),
    (
        "Just to follow up with Commissioner Adeyemi, when was it tested?",
        ["Felix Adeyemi"],
        "DR. ADEYEMI",
    ),
]


@pytest.mark.parametrize(("question", "names", "answers"), ENGLISH_CASES)
def test_forms_of_address_in_english(question: str, names: list[str], answers: str) -> None:
    transcript = parse(ENGLISH.format(question=question, answers=answers))
    assert {s.name for s in transcript.records[0].addressees} == set(names)


TWO_OF_A_NAME = """发布会

主持人：各位好。出席的有市财政局局长冯海、市水务局局长冯洋。下面请提问。
冯海：大家好，财政局今年投了三个亿，都用在河道上了。
冯洋：水务局修了五座闸，汛前都通水了。
海州日报记者：{question}
{answers}：这件事我们已经在办，年底之前有结果。
主持人：谢谢大家，再见。
"""


@pytest.mark.parametrize(
    ("question", "answers", "names"),
    [
        ("请问财政局冯局长，钱够吗？", "冯海", ["冯海"]),
        ("请问水务局的冯局长，闸够吗？", "冯洋", ["冯洋"]),
        ("请问冯局长，闸够吗？", "冯洋", ["冯洋"]),
        ("请问两位冯局长，明年怎么办？", "冯海", ["冯海", "冯洋"]),
        ("那请问水务局，闸够吗？", "冯洋", ["冯洋"]),
    ],
)
def test_two_of_one_surname_and_title(question: str, answers: str, names: list[str]) -> None:
    transcript = parse(TWO_OF_A_NAME.format(question=question, answers=answers))
    assert [s.name for s in transcript.records[0].addressees] == names


def test_a_rank_in_english_on_a_chinese_page_is_who_answers() -> None:
    transcript = parse(
        "运输局局长会见传媒\n\n"
        "运输局局长：各位好，隧道今晚九时重开，请市民留意安排。\n"
        "记者：局长，会不会罚款？\n"
        "运输局局长：合约有条文，我们会按合约办。\n"
        "记者：Secretary, can you tell us how many vehicles were affected this morning?\n"
        "运输局局长：About five thousand vehicles use the tunnel in the morning.\n"
    )
    last = transcript.records[-1]
    assert last.addressees == last.answerers


def test_a_chair_who_is_greeted_is_not_asked() -> None:
    transcript = parse(
        "港口議會會議紀錄\n\n主席甘若水：現在開始質詢。\n"
        "何如飴議員：主席早、院長早，請問院長，船幾時開？\n院長鄒若谷：下個月開，船已經修好了，鐘也換了新的，請議員放心。\n"
        "何如飴議員：會不會漲價？\n院長鄒若谷：不會，今年明年都不漲，這是我對議員的承諾。\n"
        "主席甘若水：謝謝，質詢結束。\n"
    )
    assert [s.name for s in transcript.records[0].addressees] == ["邹若谷"]
