"""Where turns begin and what is none: small pages, each with one difficulty."""

from __future__ import annotations

import pytest

from transcript_parse import parse


def labels(raw: str) -> list[str | None]:
    """The label of each segment, in order."""
    return [s.label for turn in parse(raw).turns for s in turn.segments]


CEREMONY = (
    "首届海州茶商年会现场实录（组图）主持人 骆青：各位来宾，晚上好！欢迎来到年会现场。"
    "主持人 简白：我是简白，今天和骆青一起为大家主持。"
    "主持人 骆青：首先请茶商公会会长洪岱致辞。"
    "洪岱：谢谢主持人。今年的春茶比去年早了十天，价格也稳，希望大家多交流。"
    "主持人 简白：下面公布年度茶师，请我念到名字的上台。年度茶师："
    "东坡茶行罗子明西岭茶庄许可北山茶社季长风南桥茶铺左思远云顶茶园郭小川"
    "石门茶场费一鸣柳浪茶楼常青枫林茶室宁远长堤茶舍路遥双桥茶庄简一凡"
    "主持人 骆青：恭喜各位！请问洪会长，明年的年会在哪里办？"
    "洪岱：明年我们去石门县，那里的新茶园刚刚投产，欢迎大家都来。"
    "主持人 简白：谢谢洪会长，今天的年会到此结束，谢谢大家！"
)


def test_a_title_glued_in_front_of_the_first_label_is_none_of_it() -> None:
    page = parse(CEREMONY)
    assert labels(CEREMONY)[0] == "主持人 骆青"
    title = page.removals[0]
    assert (title.kind, title.span.start, title.span.end) == ("title", 0, 16)


def test_names_that_are_read_out_are_no_speech() -> None:
    assert "年度茶师" not in labels(CEREMONY)
    assert len(labels(CEREMONY)) == 8


def test_a_post_in_front_of_a_name_is_part_of_the_label() -> None:
    page = (
        "云港市水务局局长贺知远：大家好，感谢各位前来。今天介绍清淤的情况。"
        "海州日报记者：清淤的钱从哪里来？"
        "贺知远：市财政今年安排了三亿元，专款专用，请大家放心。"
        "江东卫视记者：水里的鱼回来没有？"
        "贺知远：去年监测到二十七种鱼，比前年多六种，这是一个好的变化。"
    )
    assert labels(page)[0] == "云港市水务局局长贺知远"


def test_an_upright_bar_ends_a_label() -> None:
    page = (
        "海州茶业业绩说明会实录\n"
        "卓然（董秘）｜各位投资者，下午好。下面请大家提问。\n"
        "东麓证券 何砚｜请问今年的产能是多少？\n"
        "龚钧（董事长）｜一季度开到了百分之五十八。产能的事请晓棠讲。\n"
        "沃晓棠（财务总监）｜全年大概八成，谢谢。\n"
        "东麓证券 何砚｜明年呢？\n"
        "沃晓棠｜明年会更好，请放心。\n"
        "卓然｜今天就到这里，谢谢大家。\n"
    )
    assert labels(page)[:4] == ["卓然（董秘）", "东麓证券 何砚", "龚钧（董事长）", "沃晓棠"]
    assert len(labels(page)) == 7


@pytest.mark.parametrize("number", ["{}、", "（{}）", "{}. "])
def test_numbers_in_front_of_labels(number: str) -> None:
    questions = ("出台的背景是什么？", "适用于谁？", "什么时候施行？")
    numbers = [number.format(n) for n in "一二三"]
    page = "海州市粮食局负责人答记者问\n\n" + "\n\n".join(
        f"{n}问：{question}\n\n答：办法第{n}条写得很清楚，请大家看一看。\n\n（一）公开。价格要公示。"
        for n, question in zip(numbers, questions, strict=True)
    )
    transcript = parse(page)
    assert transcript.kind == "interview"
    assert [r.question for r in transcript.records] == list(questions)
    assert all("价格要公示" in r.answer for r in transcript.records)


def test_words_spaced_out_are_one_label() -> None:
    page = (
        "主 持 人：大家好，下面请提问。\n海州日报记　者：请问水从哪里来？\n"
        "局　　长：水从东湖来，请放心。\n海州日报记　者：水费呢？\n局　　长：水费不变。\n"
        "主 持 人：今天的发布会到此结束。\n"
    )
    assert labels(page)[:3] == ["主持人", "海州日报记者", "局长"]
    assert [r.outlet for r in parse(page).records] == ["海州日报"] * 2


def test_fields_and_links_in_the_head_are_no_turns() -> None:
    page = (
        "消费者权益案例发布会\n主持人：新闻局副局长　卢丹\n[直播实录]　[图片集锦]　共 30 条\n\n"
        "[卢丹] 10:00:32\n各位记者，上午好！请沈牧介绍情况。\n\n"
        "[沈牧] 10:02:20\n去年共审结五十二万件，同比上升一成。\n\n"
        "[海州报记者] 10:12:15\n请问下一步有什么考虑？\n\n"
        "[沈牧] 10:12:58\n我们正在起草司法解释。\n\n"
        "[卢丹] 10:45:59\n今天的发布会到此结束，感谢各位！\n\n"
        "以上内容由工作人员根据现场速录整理，未经发言人审阅。\n"
    )
    assert labels(page) == ["卢丹", "沈牧", "海州报记者", "沈牧", "卢丹"]
    assert parse(page).turns[-1].text == "今天的发布会到此结束，感谢各位！"


SPARSE = """新帅亮相记者会全文

祁薇：各位媒体朋友，下午好。现在请举手提问。

问：我是东方周报的记者。贝尔先生，你打算怎么踢？

贝尔：我看了二十一场录像。年龄不是问题，问题是跑动。

高位压迫是一种习惯，我会从训练强度做起。

我跟进一下，那是不是意味着板凳球员不会入选？

不是绝对的，但是会非常难。

祁薇：下一位，第三排戴帽子的。

问：想问费主席，年薪是多少？

费东阳：合同里面有保密条款，我不能说。

您好，我是海州电视台的记者。我的问题给魏总监，选材的事怎么解决？谢谢。

感谢海州台的朋友。统一的测试指标本月就会下发。

魏总监：我补充一句，选材权还在各级队伍手里。

祁薇：今天就到这里，谢谢大家。
"""


def test_questions_without_labels_among_the_answers() -> None:
    page = parse(SPARSE)
    asked = [turn.text for turn in page.turns if turn.role == "reporter"]
    assert len(asked) == 4
    assert asked[1].startswith("我跟进一下")
    assert asked[3].startswith("您好，我是海州电视台")
    answers = [record.answer for record in page.records]
    assert answers[1] == "不是绝对的，但是会非常难。"
    assert "高位压迫是一种习惯" in answers[0]


def test_a_rhetorical_question_stays_in_its_answer() -> None:
    page = (
        "海州日报记者：三项指标怎么定？\n\n石磊：三家机构背靠背估。\n\n为什么取中间？\n\n"
        "因为取平均容易被一头的离谱价带跑。\n\n您想，这样是不是更公平？\n\n大家都这么说。\n\n"
        "海州日报记者：评估费谁出？\n\n石磊：中心出，业主不用掏。\n"
    )
    assert len(labels(page)) == 4


def test_numbered_speakers_of_speech_recognition() -> None:
    page = (
        "音频时长：00:18:46\n\n发言人1  00:00:06\n大家好 我是新闻办的裴新 今天介绍古树保护\n\n"
        "发言人2  00:00:41\n谢谢主持人 我们给每一棵树都建了档案 还挂了牌子\n\n"
        "发言人3  00:03:52\n您好 我是海州日报的 请问钱从哪里来\n\n"
        "发言人2  00:04:10\n省里每年安排两千万 市县再配一半\n\n"
        "发言人1  00:05:30\n好 今天就到这里 谢谢大家\n"
    )
    assert labels(page) == ["发言人1", "发言人2", "发言人3", "发言人2", "发言人1"]
    assert [str(s.time) for t in parse(page).turns for s in t.segments][1] == "0:00:41"


def test_posts_with_pictures_and_handles() -> None:
    page = (
        "📢15:00 @海州发布：各位网友下午好！请@海州应急 介绍情况。\n转发 43　评论 43　赞 424\n\n"
        "🔷15:03 @海州应急：大家好，台风今晚登陆，响应提升到二级。\n转发 85　评论 17　赞 94\n\n"
        "🎤15:10 @滨海晚报陶然：请问渔船都回港了吗？\n转发 76　评论 19　赞 539\n\n"
        "🔷15:12 @海州应急：都回港了，请大家放心。\n转发 12　评论 9　赞 39\n\n"
        "📢15:20 @海州发布：今天的发布会到此结束，谢谢大家！\n"
    )
    assert labels(page) == ["海州发布", "海州应急", "滨海晚报陶然", "海州应急", "海州发布"]
    assert all("转发" not in turn.text for turn in parse(page).turns)


def test_the_heads_of_pages_are_no_labels() -> None:
    head = "海州市新闻办公室　　　发布会实录"
    page = (
        "主持人\n　　大家好，请提问。\n海州日报记者\n　　请问电梯怎么装？有的单元\n"
        f"— 1 —\n\f{head}\n住户意见不一，怎么办？\n住建局局长 房行\n　　社区来调解，期限三十天。\n"
        f"— 2 —\n\f{head}\n　　办法写得很清楚。\n主持人\n　　今天就到这里，谢谢。\n"
    )
    assert labels(page) == ["主持人", "海州日报记者", "住建局局长 房行", "主持人"]


@pytest.mark.parametrize("mark", ["——", "/", "～", "丨"])
def test_any_mark_may_stand_behind_a_label(mark: str) -> None:
    turns = (
        ("主持人", "大家好，下面请提问。"),
        ("海州日报记者", "请问水从哪里来？"),
        ("洪岱", "水从东湖来，请放心。"),
        ("海州日报记者", "水费呢？会不会涨？"),
        ("洪岱", "水费不变，请大家放心。"),
        ("主持人", "今天的发布会到此结束。"),
    )
    page = "海州市供水发布会\n" + "".join(f"{label}{mark}{said}\n" for label, said in turns)
    assert labels(page) == [label for label, _ in turns]


def test_numbers_of_rows_are_none_of_the_speech() -> None:
    page = (
        "1\t09:30\t主持人\t大家好，下面请提问。\n"
        "2\t09:31\t海州日报记者\t请问水从哪里来？\n"
        "3\t09:32\t洪岱\t水从东湖来，请放心。\n"
        "4\t09:33\t海州日报记者\t水费呢？会不会涨？\n"
        "5\t09:34\t洪岱\t水费不变，请大家放心。\n"
        "6\t09:35\t主持人\t今天的发布会到此结束。\n"
    )
    assert labels(page)[1:3] == ["海州日报记者", "洪岱"]
    assert [r.question for r in parse(page).records] == ["请问水从哪里来？", "水费呢？会不会涨？"]
