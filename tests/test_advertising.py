"""Campaigns of invented names: what sells them, what nobody misses, what belongs to them."""

from __future__ import annotations

import re
from random import Random

import pytest

from tests.test_spam import COMPOSED
from transcript_parse import parse
from transcript_parse.normalize.completed import completed
from transcript_parse.normalize.gloss import find_glued_domains, find_pictures, find_signs
from transcript_parse.normalize.kin import UNMISSED
from transcript_parse.normalize.missed import missed
from transcript_parse.normalize.selling import selling_words, sells, sold
from transcript_parse.normalize.spam import find_spam
from transcript_parse.normalize.view import View
from transcript_parse.normalize.vocabulary import vocabulary
from transcript_parse.packs.campaigns import CAMPAIGNS

AD = "鹭灯"
TAILS = ("官网", "价格表", "ptt", "旗舰店", "", "加盟", "优惠券", "app")
TOKENS = tuple(AD + tail for tail in TAILS)

HONEST = {
    "a firm and what it sells": (
        "主持人：各位媒体朋友，下午好，欢迎参加云舟集团的年度说明会。\n"
        "董事长：谢谢大家。云舟集团去年卖出三十万台净水机，云舟官网的访问量翻了一番，云舟旗舰店在三个城市开业。"
        "很多老用户是从云舟app下单的，云舟客服每天接听两千个电话。\n"
        "晚报记者：请问云舟的价格会不会涨？我在云舟官网看到，云舟套餐比去年贵了一百元。\n"
        "董事长：云舟的价格不会涨。您看到的云舟套餐多了一次上门维修，云舟app里有说明。"
        "如果用云舟优惠券，价格和去年一样。\n"
        "商报记者：有消费者投诉云舟客服电话打不通，也有人在ptt上说云舟的滤芯不好买，请问云舟怎么看？\n"
        "董事长：云舟客服电话在高峰时段确实难打，我们正在增加人手。云舟旗舰店和云舟直营店都有滤芯，"
        "云舟加盟店下个月也会到货。\n"
        "电视台记者：云舟会不会和别的品牌合并？听说有人冒充云舟招代理、收加盟费。\n"
        "董事长：云舟没有合并的计划。冒充云舟招代理的人，我们已经报案。请大家认准云舟官方网站和云舟微信公众号，"
        "不要相信云舟内部价、云舟特价这样的广告。\n"
        "主持人：谢谢董事长，也谢谢关心云舟的各位朋友，今天的说明会到此结束。\n"
    ),
    "a trade that is regulated": (
        "主持人：各位记者朋友，今天请卫生健康委介绍植发机构的整治情况。\n"
        "处长：去年我们检查了二百一十家植发机构，发现植发广告夸大疗效、植发价格不透明、植发医生没有资质三个问题。"
        "植发属于医疗美容，植发手术必须在医疗机构里做。\n"
        "晚报记者：请问植发费用到底应该怎么收？网上的植发推荐能不能信？\n"
        "处长：植发费用要明码标价，植发价格表要挂在大厅里。网上的植发推荐、植发心得很多是花钱买的，"
        "有的植发诊所给中介返利。我们提醒大家，植发之前要查医生的执业证。\n"
        "商报记者：植发失败以后怎么维权？有没有针对植发贷款的规定？\n"
        "处长：植发失败可以申请鉴定。有的植发诊所诱导大学生办植发贷款，这是明令禁止的。"
        "今年已经关停了六家植发诊所，罚款一百二十万元。\n"
        "电视台记者：自体植发和假体植发有什么区别？植发多少钱算合理？\n"
        "处长：这是专业问题，自体植发用的是自己的毛囊。植发多少钱没有统一标准，各家植发机构的成本不一样。\n"
        "主持人：谢谢处长，植发的问题就到这里。\n"
    ),
    "loans and apps": (
        "主持人：欢迎出席金融监管局的通气会。\n"
        "局长：校园贷整治取得成效，借贷宝类平台从四十家减到三家。网贷平台不得暴力催收，网贷利率不得超过上限，"
        "网贷广告必须写明年化利率。\n"
        "记者：请问网贷利率怎么算？网贷平台的客服电话打不通怎么办？\n"
        "局长：网贷利率以合同为准。网贷平台客服打不通，可以打我们的热线。我们提醒大家不要下载来路不明的网贷app，"
        "不要给网贷中介交手续费，更不要相信网贷代办、网贷包过的说法。\n"
        "记者：网贷逾期会不会影响征信？网贷优惠券算不算利息？\n"
        "局长：网贷逾期会报送征信系统。网贷优惠券抵扣的部分不算利息。网贷公司、网贷平台都要接受检查，"
        "网贷推荐榜单由协会发布。\n"
        "记者：听说有人用网贷会员费变相收费，请问怎么查处网贷会员费？\n"
        "局长：网贷会员费属于变相收费，查实一起处罚一起。\n"
    ),
    "a village and its fruit": (
        "主持人：各位朋友，欢迎来到鹿鸣乡。\n"
        "乡长：鹿鸣脐橙今年丰收，鹿鸣脐橙价格每斤三元，鹿鸣脐橙礼盒卖到了省城。鹿鸣合作社开了网店，"
        "鹿鸣旗舰店一个月卖了两万单。\n"
        "记者：请问鹿鸣脐橙和别处的有什么不一样？鹿鸣民宿的价格贵不贵？\n"
        "乡长：鹿鸣脐橙甜度高。鹿鸣民宿一晚上一百八十元，鹿鸣景区门票二十元，鹿鸣年卡五十元。"
        "您可以上鹿鸣官网预订，也可以打鹿鸣景区的电话。\n"
        "记者：鹿鸣快递方便吗？鹿鸣冷链什么时候建成？鹿鸣老乡都会用app吗？\n"
        "乡长：鹿鸣快递三天到北京。鹿鸣冷链明年建成。鹿鸣老乡会用手机下单，鹿鸣客服就是村里的姑娘。\n"
        "主持人：谢谢乡长，祝鹿鸣越来越好。\n"
    ),
    "a launch": (
        "穹雀2031春季新品群访实录\n\n2031-04-09　穹雀品牌部\n\n"
        "4月9日，穹雀骑行车发布会在会展中心举行，推出穹雀K3、K3 Pro两款新车，"
        "宣布穹雀App 6.0上线、穹雀月卡开售。"
        "会后，穹雀创始人和两位主管接受群访。价格表和穹雀官网的链接都放在资料袋里。\n\n"
        "**两轮晚报**：石总，穹雀K3定价3299元，为什么又降？等了两年，穹雀这个时候降价是不是卖不动了？\n\n"
        "**石未央**：把省下来的钱还给用户。穹雀K3的车架改成了一体压铸。冬天没电了怎么办？穹雀的电池全部加了保温层，"
        "您到任何一家穹雀门店，免费换一块。\n\n"
        "**海州日报**：月卡丢了怎么补？有人反映穹雀客服热线排队要四十分钟。\n\n"
        "**蓝若溪**：我来答。穹雀月卡分三档，穹雀App里信用分够的免押金。穹雀App 6.0加了一键呼叫，"
        "有用户在穹雀App里按了十次，我们三分钟就回了电话。商城只卖穹雀自己的配件。\n\n"
        "**财经周刊**：穹雀现在有多少家店？\n\n"
        "**石未央**：到三月底，穹雀门店是六百一十二家。开一家八十平方米的穹雀门店要投入二十八万，"
        "店里至少有两名拿到穹雀认证的师傅。去年和穹雀有关的投诉少了一半，增加了三百个人以后，穹雀客服热线四十秒之内接通。"
        "从五月一日起，穹雀实行七天无理由退车。今后穹雀官网、门店、直播间一个价。\n\n"
        "**亲子生活网**：孩子能骑吗？\n\n"
        "**蓝若溪**：建议你去穹雀App上办亲子月卡，楼下有五款穹雀的试骑，戴好头盔就行。\n\n"
        "**财经周刊**：石总，穹雀有没有上市的计划？\n\n**石未央**：没有。\n\n"
        "关于穹雀　穹雀成立于2023年，应用商店搜索“穹雀”。\n上一条：穹雀头盔公益行动\n"
    ),
    "a name behind posts": (
        "主持人：今天请来了新闻发言人逄维桢女士。下面请新闻发言人逄维桢介绍情况。\n"
        "新闻发言人逄维桢：大家好。数据由我来说明。\n"
        "晚报记者：请问新闻发言人逄维桢，为什么今年少了三成？\n"
        "处长：具体数据，新闻发言人逄维桢更熟悉，请新闻发言人逄维桢回答你。\n"
        "新闻发言人逄维桢：谢谢处长。主要是天气的原因，六月份一直在下雨。\n"
        "主持人：感谢新闻发言人逄维桢女士。\n"
    ),
    "a form in columns": "".join(
        f"投资者_66209{n}  问 鄢知非   2031-04-26 15:0{n}:33\n请问公司今年有没有分红的计划？\n\n"
        f"鄢知非  答 投资者_66209{n}   2031-04-26 15:0{n}:58\n分红方案要由股东大会决定，谢谢。\n\n"
        for n in range(8)
    ),
}
"""Pages that speak of a name and what is sold under it, as honest people do."""


def infected(text: str, tokens: tuple[str, ...] = TOKENS, times: int = 14) -> tuple[str, list[str]]:
    """`text` with tokens put anywhere between two hanzi."""
    rng = Random(AD)
    places = [m.start() + 1 for m in re.finditer("(?=[\u4e00-\u9fff]{2})", text)]
    put = [tokens[i % len(tokens)] for i in range(times)]
    for place, token in zip(sorted(rng.sample(places, times), reverse=True), put, strict=True):
        text = text[:place] + token + text[place:]
    return text, put


def took(text: str) -> list[str]:
    return [text[f.start : f.end] for f in find_spam(text)]


@pytest.mark.parametrize("page", COMPOSED)
def test_a_name_with_what_sells_it(page: str) -> None:
    text, put = infected(page)
    found = took(text)
    assert len(found) >= len(put) - 1
    assert sum(token in put for token in found) >= len(put) - 4


@pytest.mark.parametrize("name", HONEST)
def test_honest_names_that_are_sold(name: str) -> None:
    assert find_spam(HONEST[name], CAMPAIGNS) == find_spam(HONEST[name]) == []


@pytest.mark.parametrize("name", HONEST)
@pytest.mark.parametrize("page", COMPOSED)
def test_honest_names_inside_a_transcript(name: str, page: str) -> None:
    assert find_spam(page + HONEST[name], CAMPAIGNS) == []


def test_nobody_misses_what_was_put_there() -> None:
    tokens = ("鹭灯坊", "鹭灯坊一号", "鹭灯", "鹭灯坊灯会")  # none of it sells
    text, _ = infected(COMPOSED[0], tokens, times=20)
    view, honest = View(text), View(HONEST["a firm and what it sells"])
    assert missed(view, AD, view.places(AD)) >= UNMISSED
    assert missed(honest, "云舟", honest.places("云舟")) < 0


def test_names_of_speakers_are_not_asked() -> None:
    view = View("鹭灯：大家好。\n" * 30)
    assert missed(view, AD, view.places(AD)) < 0


def test_how_much_words_sell() -> None:
    text = "。鹭灯官网我们。鹭灯APP很多。公司鹭灯今年。鹭灯官网推荐的。鹭灯app了。鹭灯很好。"
    assert sold(text, AD, [m.start() for m in re.finditer(AD, text)]) == 2 * 2 + 2  # 公司, 推荐


@pytest.mark.parametrize("tail", ["官网", "价格表ptt", "24h", "加盟 0800", "VIP88", "注册送100U"])
def test_tails_that_sell(tail: str) -> None:
    assert sells(tail)


@pytest.mark.parametrize("tail", ["", " ", "我们", "官网的", "2019年", "的官网"])
def test_tails_that_do_not(tail: str) -> None:
    assert not sells(tail)


def test_words_are_found_from_left_to_right() -> None:
    text = "鹭灯官方旗舰店下单"
    assert [text[a:b] for a, b in selling_words(text)] == ["官方旗舰店", "下单"]


def test_a_vocabulary() -> None:
    words = vocabulary(("官网", "官方", "官方网站", "网站"))
    assert words.made("官方网站官网")
    assert not words.made("官方网")
    assert words.behind("请上官方网站看", 2) == "官方网站"
    assert words.before("请上官方网站看", 6) == "官方网站"
    assert words.behind("请上", 5) == words.before("请上", 0) == ""


@pytest.mark.parametrize(
    ("text", "piece", "whole"),
    [
        ("大家lumia88.com好", "lumia88", "lumia88.com"),
        ("大家www.lumia88.vip好", "lumia88", "www.lumia88.vip"),
        ("大家鹭灯LINE:lm8899好", "鹭灯LINE", "鹭灯LINE:lm8899"),
        ("大家鹭灯：8899好", "鹭灯", "鹭灯"),
        ("大家lumia88.我们", "lumia88", "lumia88"),
        ("大家v2.5.1好", "v2", "v2"),
    ],
)
def test_addresses_and_numbers_are_completed(text: str, piece: str, whole: str) -> None:
    at = text.index(piece)
    assert [text[a:b] for a, b in completed(text, [(at, at + len(piece))])] == [whole]


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("★鹭灯旗舰店 24小时免费咨询 0800-123-456 官方直营★", True),
        ("鹭灯 | 官网 | 下载 | lumia88.com", True),
        ("记者 鹭灯 关注老旧小区加装电梯", False),
        ("2031-03-18 10:0鹭灯2:45", False),
        ("鹭灯官网：", False),
        ("鹭灯官网，我们下载了资料，价格不变，体验很好，推荐大家来看一看这里的风景。", False),
    ],
)
def test_lines_that_only_advertise(line: str, whole: bool) -> None:
    text = f"上一行。\n{line}\n下一行。"
    at = text.index(AD)
    pieces = completed(text, [(at, at + len(AD))])
    assert (text.index(line), text.index(line) + len(line)) in pieces or not whole
    assert whole or [text[a:b] for a, b in pieces] == [AD]


def test_pictures_amid_words() -> None:
    massage = "\U0001f486\u200d\u2640\ufe0f"
    text = f"今年我们🦋改建三百部，资金✨已经到位。明年再{massage}建五百部🔥，请放心。"
    assert [text[a:b] for a, b in find_pictures(text)] == [
        "🦋",
        "✨",
        massage,
        "🔥",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "📍地点：海州\n🕙时间：十点\n👥主持：高云\n",
        "网友说“太好了👍”，还有人说“加油💪”，也有“🌸”和“🎉”。",
        "大家好🌸我们开始吧。",
    ],
)
def test_pictures_that_people_use(text: str) -> None:
    assert find_pictures(text) == []


def test_any_domain_where_a_page_is_infected() -> None:
    text = "各位朋友，lumia88.com今年我们改建三百部，网址是lumia99.com请看。"
    assert find_glued_domains(text) == []
    assert [text[a:b] for a, b in find_glued_domains(text, infected=True)] == ["lumia88.com"]


def test_the_records_are_those_of_the_clean_page() -> None:
    text, _ = infected(COMPOSED[0])
    clean, dirty = parse(COMPOSED[0]), parse(text)
    assert [r.question_turns for r in dirty.records] == [r.question_turns for r in clean.records]
    assert [r.answer_turns for r in dirty.records] == [r.answer_turns for r in clean.records]
    assert AD not in "".join(t.text for t in dirty.turns)


def test_the_name_of_an_advertised_domain_leads_to_it() -> None:
    text = (
        "各位朋友，我们lumobet88.cc今年改建三百部，资金由两Lumobet88级财政出，"
        "明年再看lumobet88.cc效果。"
    )
    assert [text[f.start : f.end].casefold() for f in find_spam(text)] == [
        "lumobet88.cc",
        "lumobet88",
        "lumobet88.cc",
    ]


def test_what_speakers_quote_stays() -> None:
    quoted = (
        "林晓梅：有人把“鼎宏轩棋牌”塞进我们的通知，变成“请市鼎宏轩棋牌民注意防范”，又变成“本月起停鼎宏轩棋牌"
        "水检修”，还有“加快老旧管网改鼎宏轩棋牌造”，群众一搜“鼎宏轩棋牌”，出来的都是假的。\n"
    )
    text = COMPOSED[0] + quoted
    assert find_spam(text) == []
    bare = COMPOSED[0] + quoted.translate({ord(mark): None for mark in "“”"})
    assert len(find_spam(bare)) > 2


@pytest.mark.parametrize(
    "line",
    [
        "日韩高清在线观看_久久免费影院_国产剧集全集手机看",
        "主站蜘蛛池模板： 螺旋提升机| 橡胶地垫厂家| 冷库安装|",
        "感谢您访问我们的网站，您可能还对以下资源感兴趣：欧美午夜影院",
    ],
)
def test_lines_of_link_farms(line: str) -> None:
    page = COMPOSED[0] + "上一篇：水价听证\n" + line + "\n"
    assert [page[f.start : f.end] for f in find_spam(page)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "国产电影、电视剧、动漫等视频节目免费在线播放，由市图书馆提供。",
        "首页 电影 电视剧 综艺 动漫 直播 会员",
        "记者：高清视频会议系统今年能不能在线免费使用，手机和电脑都可以吗？",
        "我们整治了棋牌室、彩票站、影院和网吧，检查视频直播平台三十家",
    ],
)
def test_lines_that_speak_of_films_and_games(line: str) -> None:
    assert find_spam(f"{COMPOSED[0]}{line}\n") == []


SIGNED = (
    "今年■我们改建三百部，资金◆★已经到位，明年再■■建五百部，请★放心，质量◆有保证，"
    "每一部都▲有人管，我们还会■公布名单。"
)


def test_black_signs_amid_words() -> None:
    signs = [SIGNED[a:b] for a, b in find_signs(SIGNED)]
    assert signs == ["■", "◆★", "■■", "★", "◆", "▲", "■"]


@pytest.mark.parametrize(
    "text",
    [
        "■本刊记者　　□甘局长\n■：您好。\n□：你好。\n" * 5,
        "全市有5★酒店八家、4★酒店三十家、3★酒店五十家，去年新增5★酒店两家，今年再增4★酒店四家。",
        "▲资料图：渔船进港。\n■重点工作\n◆一是改建。\n★二是保养。\n" * 5,
    ],
)
def test_black_signs_that_pages_print(text: str) -> None:
    assert find_signs(text) == []


def test_links_of_a_farm_inside_a_sentence() -> None:
    inside = COMPOSED[0].replace("惠及居民", "惠及国产精品久久久一区二区居民")
    assert [inside[f.start : f.end] for f in find_spam(inside)] == ["国产精品久久久一区二区"]
    honest = COMPOSED[0].replace("谢谢。", "掌声久久不息，我们免费提供中文字幕。")
    assert find_spam(honest) == []
