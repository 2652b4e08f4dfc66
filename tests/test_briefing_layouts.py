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


def test_a_name_alone_that_stands_below_a_word_elsewhere() -> None:
    transcript = parse(
        "尤慧敏\n\n现在开始提问，请举手的朋友说明自己来自哪家媒体。\n\n"
        "海东大学能源研究所主任\n\n贝长河\n\n暖气片摸着不热，先看阀门，再放一次气，别自己拆管子。\n\n"
        "海东省能源局供热处处长\n\n卓立新\n\n热线今年加了四十个座席，半夜也有人接。\n\n"
        "海东大学能源研究所主任\n\n贝长河\n\n我再说说煤炉，睡觉前要看一眼烟道，冷风倒灌最危险。\n\n"
        "海东省能源局供热处处长\n\n卓立新\n\n管网改造完成八成，剩下的月底全部完工。\n\n"
        "主持人\n\n尤慧敏\n\n停暖的时间要看三月的气温，目前没有推迟的打算，存煤够烧四十天。\n"
    )
    assert roles(transcript) == [
        ("尤慧敏", "moderator"),
        *(("贝长河", "official"), ("卓立新", "official")) * 2,
        ("尤慧敏", "moderator"),
    ]


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
        "  今天上午，海州晚报的记者，又一次走进了灾区。\n\n"
        "  有记者问，积水什么时候能排完？卓立新说，明天早上能见到路面。\n\n"
        "  大家看到，这是海东频道的记者，他已经在堤上守了三天，水位怎么样？\n\n"
        "  关于农村电网的，昨天已经全部恢复。\n\n"
        "  海东卫视记者在现场了解到，泵车都到位了，水位正在下降。\n\n"
        "  第一个是城区管网的，改造了六十公里，够不够？\n\n"
        "  发布会还介绍了对商户的补助，税费可以缓交。\n"
    )
    assert not parse(report).records


def test_officials_of_a_bare_conference_who_sound_like_reporters() -> None:
    said = (
        "  第一个是城区管网的，我们改造了六十公里。\n\n  关于农村电网的，昨天已经恢复。\n\n"
        "  先说一下监测平台，包括省级电视台记者，都可以来看。\n\n"
    )
    transcript = parse(BARE.replace("  通知了两次。\n\n", f"  通知了两次。\n\n{said}"))
    assert len(transcript.turns) == len(parse(BARE).turns)


def clocks(transcript: Transcript) -> list[str | None]:
    return [str(s.time)[-8:-3] if s.time else None for t in transcript.turns for s in t.segments]


def test_stamps_with_a_day_and_no_year_behind_each_post() -> None:
    transcript = parse(
        "海东省人大会议发布会\n\n  文字直播全文如下：\n\n"
        "  [海东网、海州网现场报道]发言人尤慧敏，主持人卓立新在主席台就座。[01-16 09:58]\n\n"
        "  [主持人 卓立新]各位记者，大家上午好！先请尤慧敏女士介绍议程。[01-16 10:02]\n\n"
        "  [发言人 尤慧敏]各位记者朋友，大会明天上午开幕。[01-16 10:03]\n\n"
        "  [尤慧敏]会期五天半。现在大家可以提问。[01-16 10:05]\n\n"
        "  [海东网、海州网现场报道]现场记者纷纷举手。[01-16 10:06]\n\n"
        "  [国民日报记者]条例为什么要提请大会审议？[01-16 10:09]\n\n"
        "  [尤慧敏]因为它是一部新的条例。[01-16 10:10]\n"
    )
    assert clocks(transcript) == ["10:02", "10:03", "10:05", "10:09", "10:10"]
    assert [name for name, _ in roles(transcript)] == ["卓立新", "尤慧敏", None, "尤慧敏"]


def test_stamps_in_front_of_the_bar_of_a_cell() -> None:
    posts = (
        ("冷泉", "各位朋友，大家好，先请霍局长作通报。", "10:01:20"),
        ("霍振川", "各位记者，今年破案三百起。", "10:03:31"),
        ("冷泉", "谢谢霍局长。下面请大家提问。", "10:09:02"),
        ("海州日报记者", "被骗的钱能不能追回来？", "10:09:40"),
        ("霍振川", "已经追回来一半。", "10:10:05"),
    )
    table = "".join(f"[{who}]：\n{said}\n(2031-06-11 {when}) |\n|\n" for who, said, when in posts)
    transcript = parse(f"海州市公安局通报会\n敬请关注。 |\n|\n{table}返回顶部\n")
    assert clocks(transcript) == [when[:5] for _, _, when in posts]
    assert [t.text for t in transcript.turns] == [said for _, said, _ in posts]


def test_a_chair_beside_the_announcement_of_the_site() -> None:
    transcript = parse(
        "发布会现场\n\n海州法院召开新闻发布会\n"
        "  • [主持人]：\n    4月27日10:00，海州法院召开新闻发布会，敬请关注！\n    [09:52:11]\n"
        "  • [尤慧敏]：\n    大家上午好！首先请卓立新副院长通报情况。\n    [10:00:02]\n"
        "  • [卓立新]：\n    大家上午好！今年受理案件三千件。\n    [10:03:30]\n"
        "  • [尤慧敏]：\n    谢谢卓院长。下面进入提问环节，请记者朋友举手。\n    [10:10:05]\n"
        "  • [海州电视台记者]：\n    劳动者取证难怎么办？\n    [10:16:45]\n"
        "  • [卓立新]：\n    我们要求平台来提供。\n    [10:17:20]\n"
        "  • [尤慧敏]：\n    还有一点时间，后面那位记者举了很久，请。\n    [10:18:45]\n"
        "  • [海东日报记者]：\n    下一步有什么打算？\n    [10:19:45]\n"
        "  • [卓立新]：\n    月底开庭。\n    [10:20:20]\n"
        "  • [尤慧敏]：\n    时间关系，今天的发布会到此结束，谢谢大家！\n    [10:31:02]\n"
        "直播声明：本次直播内容均为现场速记，未经本人审阅。\n"
    )
    assert {role for name, role in roles(transcript) if name == "尤慧敏"} == {"moderator"}
    assert transcript.turns[-1].text.endswith("谢谢大家！")


def test_a_chair_who_answers_and_is_asked_again() -> None:
    transcript = parse(
        "海东省生态环境厅新闻发布会\n\n"
        "主持人（处长尤慧敏）：各位记者朋友，上午好！先请卓立新处长介绍情况。\n\n"
        "卓立新：谢谢，今年办结案件两百起。\n\n"
        "主持人：请大家提问。\n\n"
        "青江周末记者：挂了红牌，之后有什么样的后果？\n\n"
        "主持人：水处的同志没有来，这个问题就由我来答。新增项目的审批先停下来。\n\n"
        "青江周末记者：去年是哪个市？\n\n"
        "主持人：沙洋口市，今年它已经摘了牌。请继续提问。\n\n"
        "海东日报记者：秸秆有没有新的出路？\n\n"
        "卓立新：新建了两百个收储点。\n"
    )
    assert [(r.question_turns, r.answer_turns) for r in transcript.records] == [
        *(((3,), (4,)), ((5,), (6,)), ((7,), (8,)))
    ]


def test_a_chair_who_only_comments_upon_another_question() -> None:
    transcript = parse(
        "海东省新闻发布会\n\n主持人：请大家提问。\n\n"
        "记者：挂了红牌有什么后果？\n\n主持人：这个问题就由我来答。新增项目的审批先停下来。\n\n"
        "记者：去年是哪个市？\n\n主持人：问得好。\n\n卓立新：是沙洋口市，今年摘了牌。\n"
    )
    assert [r.answer_turns for r in transcript.records] == [(2,), (5,)]


def test_times_of_day_are_no_labels() -> None:
    transcript = parse(
        "海州影院见面会\n记者：几点放映？\n卓立新：每天10:00、14:00、16:00放映三场。\n"
        "每天10:00、14:00放映两场。\n记者：谢谢，票价呢？\n卓立新：免费。\n"
    )
    assert len(transcript.turns) == 4


def test_a_company_that_answers_is_no_outlet() -> None:
    transcript = parse(
        "投资者互动\n\n"
        + "投资者：公司今年的分红计划是什么？\n海州传媒：感谢您的关注，计划会另行公告。\n" * 3
    )
    assert {t.speaker.role for t in transcript.turns[1::2] if t.speaker} == {"official"}


def test_a_caption_names_the_chair() -> None:
    page = (
        "发布会由尤慧敏主持\n\n海州市新闻发布会\n\n"
        "尤慧敏：今天介绍水库。\n\n卓立新：今年办结案件两百起。\n\n"
        "海东日报记者：秸秆有没有新的出路？\n\n卓立新：新建了两百个收储点。\n"
    )
    assert ("尤慧敏", "moderator") in roles(parse(page))


def test_a_menu_is_no_title_and_the_site_above_its_lede_no_speaker() -> None:
    transcript = parse(
        "海湾网首页 时政 国际 财经 论坛 访谈 军事 图片 视频 娱乐 体育\n\n"
        "垃圾分类，让海州更干净\n\n海湾网\n\n"
        "海州新闻中心举办第二场新闻发布会，请署长卓立新介绍，海湾网直播。[ 2031-09-28 10:00 ]\n\n"
        "新闻中心负责人 尤慧敏\n\n女士们、先生们，先请卓立新先生介绍。[ 2031-09-28 14:31 ]\n\n"
        "海州环境署署长 卓立新\n\n谢谢主持人。垃圾分类我们推了五年。[ 2031-09-28 14:32 ]\n\n"
        "尤慧敏\n\n谢谢，请大家提问。[ 2031-09-28 14:40 ]\n\n"
        "海州日报记者\n\n居民还要自己花钱买袋子吗？[ 2031-09-28 14:41 ]\n\n"
        "卓立新\n\n袋子由小区免费发放。[ 2031-09-28 14:42 ]\n\n"
        "海东晚报记者\n\n夜里的清运什么时候开始？[ 2031-09-28 14:43 ]\n\n"
        "卓立新\n\n下个月一号开始。[ 2031-09-28 14:44 ]\n"
    )
    assert transcript.kind == "press_conference"
    assert transcript.title == "垃圾分类，让海州更干净"
    assert [name for name, _ in roles(transcript)][:3] == ["尤慧敏", "卓立新", "尤慧敏"]
    assert clocks(transcript)[:3] == ["14:31", "14:32", "14:40"]


def test_who_chairs_by_body_and_name_on_a_line_of_their_own() -> None:
    transcript = parse(
        "海州市举行新闻发布会。全程实录如下：\n主持人：海州市政府新闻办 尤慧敏\n"
        "女士们、先生们，上午好！下面，请卓支队长作介绍。\n"
        "海州市公安局治安支队支队长 卓立新\n各位朋友，今年查处案件三百起。\n"
        "主持人：\n下面请大家提问。\n海州日报记者：\n群众怎么举报？\n"
        "海州市公安局治安支队支队长 卓立新\n可以打热线电话。\n"
        "海州日报版权所有 中文域名：海州日报.公益\n"
    )
    assert roles(transcript) == [
        *(("尤慧敏", "moderator"), ("卓立新", "official"), ("尤慧敏", "moderator")),
        *((None, "reporter"), ("卓立新", "official")),
    ]
    assert transcript.turns[-1].text == "可以打热线电话。"


def test_stamps_that_close_speeches_whose_labels_are_lost() -> None:
    posts = (
        ("女士们、先生们，大家下午好！欢迎出席今天的发布会，先请卓立新先生作介绍。", "moderator"),
        ("各位朋友，夏粮再获丰收。\n农民收入继续增长。", "official"),
        ("谢谢卓立新先生。请大家提问。", "moderator"),
        ("海州广播电视台记者：\n单产为什么提高了？", "reporter"),
        ("要多打粮，先得把种子选好，再把水肥管好。", "official"),
        ("我是海东财讯的记者。洪涝对秋粮有没有影响？", "reporter"),
        ("受灾的地块已经补种，影响不大。", "official"),
        ("请继续提问，第三排那位。", "moderator"),
        ("海东日报记者：\n农民外出务工的形势怎么样？", "reporter"),
        ("总数比去年多了两万人。", "official"),
        ("好，今天的发布会就到这里，谢谢大家。", "moderator"),
    )
    page = "".join(f"{said}\n2031-07-16 15:{n:02}:21\n" for n, (said, _) in enumerate(posts))
    transcript = parse(f"海州市举行农业发布会 图文实录\n发布时间：2031-07-16\n{page}")
    assert [t.text for t in transcript.turns] == [
        said.partition("：\n")[2] or said for said, _ in posts
    ]
    assert [t.speaker.role if t.speaker else t.role for t in transcript.turns] == [
        role for _, role in posts
    ]
    assert clocks(transcript) == [f"15:{n:02}" for n in range(len(posts))]


def test_labels_that_only_tell_a_post_and_headings_that_come_back() -> None:
    month = (
        "海州新闻发布会实录\n\n卓立新：海州市生态环境局大气处处长\n\n"
        "海东青年报：远郊区管不管？\n\n卓立新：管，先管砖瓦厂，再管散煤。\n\n"
        "海州新闻发布会实录\n\n甘长河：海州市环境执法支队支队长\n\n"
        "海州日报：夜里施工能不能罚？\n\n甘长河：能罚，上个月罚了三家。\n\n"
    )
    transcript = parse(month * 2)
    assert len(transcript.turns) == 8
    assert {t.speaker.name for t in transcript.turns[1::2] if t.speaker} == {"卓立新", "甘长河"}


def test_a_goodbye_of_who_answers_is_no_answer_and_a_broadcast_no_speech() -> None:
    transcript = parse(
        "海州市记者会\n\n各位网友，海州市今天上午举行记者会，请水务局局长卓立新答问，本网直播，敬请关注。\n\n"
        "[尤慧敏]:各位记者朋友，大家上午好。先请卓局长讲几句。\n\n[卓立新]:谢谢主持人，我带了一本账。\n\n"
        "[海州日报记者]:农村的水质怎么样？\n\n[卓立新]:标准是同一个标准。\n\n"
        "[尤慧敏]:由于时间关系，今天的记者会到此结束。中秋节快到了，祝各位节日快乐！谢谢大家。\n"
    )
    assert roles(transcript)[0][0] == "尤慧敏"
    assert [r.answer_turns for r in transcript.records] == [(3,)]


def test_a_site_that_says_under_its_name_what_it_shows() -> None:
    transcript = parse(
        "海州召开地铁发布会\n2031年09月27日18:21  民声网\n\n"
        "  [民声网]：海州市政府将于9月27日9:30举行新闻发布会，介绍地铁，敬请关注！  [08:58]\n\n"
        "  [尤慧敏]：各位记者，大家上午好，先请卓立新主任介绍情况。  [09:31]\n\n"
        "  [卓立新]：地铁二号线明天开通。  [09:32]\n\n"
        "  [海州日报记者]：票价定多少？  [09:40]\n\n  [卓立新]：两块起步。  [09:41]\n\n"
        "  [民声网记者]：三号线什么时候开工？  [09:50]\n\n  [卓立新]：明年三月。  [09:51]\n\n"
        "  [民声网]：本次直播到此结束，感谢各位网友的关注。  [10:09]\n"
    )
    assert [name for name, _ in roles(transcript)] == [
        *("尤慧敏", "卓立新", None, "卓立新", None, "卓立新")
    ]
    assert len(transcript.records) == 2


def test_brackets_in_which_somebody_asks_answers_or_speaks() -> None:
    transcript = parse(
        "海东行政院长与记者见面\n\n新闻局长尤慧敏主持，院长卓立新出席。\n\n"
        "（尤局长讲话）\n今天请院长先说几句，之后的时间交给各位。\n"
        "（卓院长致词）\n各位早。今年只做一件事，就是把停了的工程做完。\n"
        "（海东日报记者钮长河问）\n院长，东岸的铁路什么时候通车？\n"
        "（卓院长答）\n技术上的事还在查，查完就公布。\n"
        "（钮长河再问）\n那么今年会不会公布？\n"
        "（卓院长答）\n会的，年底以前。\n"
        "（云岭周刊记者Jane Roe问）\n院长先生，预算从哪里来？\n"
        "（卓院长答）\n从节省下来的经费里来。\n"
    )
    assert [(name, role) for name, role in roles(transcript)][2:] == [
        ("钮长河", "reporter"),
        ("卓立新", "official"),
        ("钮长河", "reporter"),
        ("卓立新", "official"),
        ("Jane Roe", "reporter"),
        ("卓立新", "official"),
    ]
    assert [r.outlet for r in transcript.records][::2] == ["海东日报", "云岭周刊"]
