"""Injected spam: found without a lexicon, to the character, and nothing honest touched."""

from __future__ import annotations

import json
import re
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate import spam as generate
from transcript_parse import clean, parse
from transcript_parse.normalize.background import background, packed, unpacked
from transcript_parse.normalize.gloss import find_domains, find_glosses, find_glued_domains
from transcript_parse.normalize.spam import Found, find_damage, find_spaced, find_spam
from transcript_parse.packs.campaigns import CAMPAIGNS

SHARED = Path(__file__).parents[2] / "shared"
SEED = "002_85d345060cabbe51"

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is not here")


def read(path: Path) -> str:
    with path.open(encoding="utf8", newline="") as file:
        return file.read()


def pages() -> dict[str, str]:
    """Every document of ../shared, by name."""
    return {
        p.stem: read(p) for d in ("seeds", "corpus") for p in sorted((SHARED / d).glob("*.txt"))
    }


COMPOSED = (
    """主持人：各位记者朋友，大家上午好！欢迎出席今天的新闻发布会。今天我们请来了市水务局局长陈志远先生、
副局长林晓梅女士，请他们介绍全市供水改革的进展，之后回答各位的提问。下面先请陈局长作介绍。
陈志远：谢谢主持人，谢谢各位媒体朋友。过去三年，全市新建改建供水管网1260公里，完成投资48.7亿元，惠及居民312万人。
我们坚持以人民为中心的发展思想，把保障饮水安全作为最重要的民生工程来抓，建立了从水源地到水龙头的全过程监管体系。
全市集中式饮用水水源地水质达标率连续三年保持在百分之百，农村自来水普及率由2019年的86.4%提高到96.5%。
下一步，我们将继续推进老旧管网改造，加快建设智慧水务平台，不断提升供水服务质量，努力让群众用上更加优质的自来水。
主持人：谢谢陈局长的介绍。下面进入提问环节，提问前请通报一下所在的新闻机构。
晨报记者：我们注意到，去年夏天部分小区出现过水压不足的问题，请问今年采取了哪些措施？谢谢。
陈志远：谢谢你的提问。去年夏天持续高温，用水需求增长很快，部分老旧小区的加压设施能力不够，给居民生活带来了不便。
今年以来，我们对全市217个小区的加压泵站进行了全面检查，更换设备143台，同时建立了用水高峰期的应急调度机制。
林晓梅：我再补充一点。我们还开通了二十四小时服务热线，居民反映的问题，工作人员会在两个小时之内到达现场处理。
晚报记者：请问水价会不会调整？很多市民非常关心这个问题。
林晓梅：水价调整要严格按照法定程序进行，要充分听取社会各方面的意见。目前我们没有调整居民生活用水价格的计划。
电视台记者：新的水源工程什么时候可以投入使用？工程建设对沿线生态环境有没有影响？
陈志远：新水源工程全长85公里，计划明年年底全线通水。我们在设计阶段就开展了环境影响评价，沿线设置了生态保护区。
施工过程中，我们严格控制作业范围，对临时占用的土地及时进行恢复，并请第三方机构开展全过程的监测和评估。
主持人：由于时间关系，今天的发布会到此结束。感谢陈局长和林副局长，感谢各位记者朋友，再见！
""",
    """2021-03-18 10:00:12
主持人 高云：
女士们、先生们，大家好。欢迎参加教育部门的新闻通气会。出席今天通气会的有基础教育处处长何建平先生和督导室主任苏婷女士。
2021-03-18 10:02:45
何建平：
各位媒体朋友大家好。新学期开学以来，全省各地认真落实减轻学生负担的各项要求，义务教育学校普遍开展了课后服务。
截至上个月底，全省开展课后服务的学校达到9870所，参加学生有426.3万人，参与教师超过28万人，家长满意度不断提高。
我们要求学校根据学生年龄特点安排服务内容，不得集体教学或者补课，鼓励学校开展体育锻炼、艺术活动、科普讲座和社团活动。
2021-03-18 10:09:31
高云：
谢谢何处长。现在请各位记者提问。
2021-03-18 10:09:50
教育报记者：
我想问一下，农村学校师资力量相对薄弱，课后服务怎样保证质量？
2021-03-18 10:12:26
苏婷：
感谢你对农村教育的关心。我们主要从三个方面来解决这个问题。第一是加强统筹，把课后服务经费纳入财政保障范围。
第二是整合资源，组织退休教师、高校学生和社会志愿者到农村学校开展服务，同时推动城乡学校结对帮扶、共享课程资源。
第三是加强督导，定期开展检查，对群众反映强烈的问题及时进行整改，对工作不力的地方和学校予以通报。
2021-03-18 10:16:08
青年报记者：
请问今年在学生视力保护方面有什么新的安排？谢谢。
2021-03-18 10:18:40
何建平：
保护学生视力是全社会共同关注的问题。今年我们将为全省中小学校更新照明设施，保证每天校内户外活动时间不少于两个小时。
我们还会同卫生健康部门建立学生视力健康档案，每学期开展两次视力监测，及时把监测结果告诉家长，做到早发现、早干预。
2021-03-18 10:22:15
高云：
今天的通气会就到这里，谢谢大家。
""",
)
"""Transcripts written for these tests; nobody in them exists."""

HONEST = {
    "a team of an age between bars": (
        "上一篇：U19联赛丨远帆2比1取胜\n下一篇：主场门票本周五开售，会员价八折。\n"
    ),
    "gambling": (
        "公安机关依法打击博彩违法犯罪活动，关闭非法博彩网站三百余个。有人问博彩业的监管情况，"
        "我想说，对境外博彩公司招揽我国公民参赌的行为，我们坚决依法严厉打击。跨境博彩危害很大"
        "，博彩资金非法外流问题必须治理。"
    ),
    "entertainment": (
        "《娱乐场所管理条例》明确规定，娱乐场所不得设在居民楼内。全市共有娱乐场所一千二百家，"
        "其中歌舞娱乐场所八百家，游艺娱乐场所四百家。娱乐场所从业人员应当实名登记，文化部门对"
        "娱乐场所开展专项检查。"
    ),
    "utilities": (
        "安置小区的水电已经全部接通，居民水电费有补贴。记者问水电站建设进度，我们今年完成水电"
        "投资二十亿元，水电装机容量达到一千万千瓦，小水电清理整改工作进展顺利，水电气暖保障到"
        "位。台北市的水电供应情况也恢复正常。"
    ),
    "mahjong": (
        "群众反映小区里的麻将馆扰民，社区对三十家麻将馆进行了走访。麻将馆应当遵守营业时间，夜"
        "间十点以后麻将馆要停止营业，对利用麻将馆开设赌场的要依法查处，普通的麻将馆可以登记备"
        "案。"
    ),
    "ruling": (
        "法院认为，被告人利用职务便利收受财物，用于包养情妇，并与他人长期保持不正当关系。判决"
        "书指出，包养关系违背公序良俗，因包养产生的赠与合同无效。原告主张返还包养期间支付的款"
        "项，法院对包养协议的效力不予认可，包养费用应予返还。"
    ),
    "quoted": (
        "记者：网上有一条广告说“包养网VIP，甜心花园，车马费面议”，这样的广告随处可见，请"
        "问监管部门怎么看？答：您提到的“包养网”广告违反了广告法，我们已经要求平台下架。对“"
        "甜心花园”一类网站，有关部门正在依法调查。"
    ),
    "slogans": (
        "绿水青山就是金山银山。我们要牢固树立绿水青山就是金山银山的理念。坚持绿水青山就是金山"
        "银山，就要保护生态。大家常说，绿水青山就是金山银山，这句话很朴实。绿水青山就是金山银"
        "山，一张蓝图绘到底。"
    ),
    "pinyin": (
        "有的同志把姓氏读错了，邬(wū)书记、仉(zhǎng)县长都是我们的老朋友，大家记住"
        "这两个读音就可以了。"
    ),
    "brands": (
        "DeepSeek的应用很广，华为Mate60的销量在增长，OPPO和vivo也发布了"
        "新品。我们和Facebook、YouTube、WhatsApp都有沟通，ChatGP"
        "T带来了新的问题，TikTok的数据存放在本地，SpaceX的火箭回收技术值得研究，"
        "COVID-19疫苗已经接种。"
    ),
    "products": (
        "这次抽检了iPhone15Pro手机。iPhone15Pro的电池合格，iPhone"
        "15Pro的充电器也合格。消费者反映iPhone15Pro发热，我们对iPhone1"
        "5Pro进行了复检，结果表明iPhone15Pro符合国家标准，购买iPhone15"
        "Pro的消费者可以放心。"
    ),
    "chemistry": (
        "事故现场检出C6H6和C7H8，空气中PM2.5浓度上升，SO2和NO2没有超标。企"
        "业储存的NaHCO3、H2SO4以及N-甲基吡咯烷酮已经转移，CO2排放下降，水体中"
        "COD和NH3-N恢复正常，甲基叔丁基醚没有泄漏。"
    ),
    "letters": (
        "国务院新闻办公室请UNESCO和UNFCCC的代表参加，SINOPEC与HUAWEI签署协议，xiaohongshu和zhihu的用"
        "户反映问题，Zhongguancun的企业采用RISC-V架构，mRNA疫苗和pH值都合格，vivo、realme也在场，"
        "xAI和NVIDIA展示了GPU，C919飞机和DeepSeek大模型受到关注，5G+工业互联网项目超过8000个，"
        "邮箱zxkq@example.cn和网址https://www.example.cn/zxkqv都可以使用。"
    ),
    "spaces": (
        "主持人 高云说，今天请来了李 强局长。（记者 王某 摄）第一 要抓落实，第二 要抓监督，"
        "春 夏 秋 冬四季都要防火。新华社北京3月2日电 记者从会上获悉，各地要把 安全 放在第一位。"
    ),
    "counting": (
        "3月5日至8月10日，12名队员和30名志愿者完成任务，比分是2比1，第10届到第20届共颁奖500次，"
        "5加3等于8，从20提高到35，1张三2李四3王五，2021PCT申请量6.9万件，iPhone15Pro和Mate60售价5999"
        "元，前10家企业占60%，90后占30%，7号孙雯传给9号队员。"
    ),
    "modifiers": (
        "中国农业科学院、中国热带农业科学院和中国林业科学院都参加了会议。华南热带农业大学的前身是华南热带"
        "作物学院，热带农业大有可为。晨报记者、晨报特派记者和晚报记者先后提问。"
    ),
    "halves": (
        "二十国集团G20峰会08年首次召开，U20国家队05年龄段集训，请到3单元02室登记，主要任务1.加强10个重点项目"
        "建设2.推进5项改革，见附件2.推进计划12条，2024推出0元购，第2教室05座，航班CA1502从3号门改到05号门，"
        "昨天也就是20号的19时06分，8月20号晚上07点开始，共3天05小时，第2天08时起，"
        "《007》第24部电影007系列上映，比分3比0，新增5例0死亡，占比0.5%，4.6号入住长隆酒店.4月1日退房。"
    ),
    "forms": (
        "记者用iPhone15Pro拍摄，Mate60和RTX4090缺货，GPT4o与Qwen2发布，nCoV检测、mmHg读数、kWh电价、"
        "eVTOL飞行器、LoRA微调、SaaS服务、5000mAh电池、800MHz频谱、100Mbps宽带、DDR5内存、MH370航班、"
        "XBB变异株、BRCA1基因、CTLA4抗体、pH7溶液、WTO和CPTPP规则、LGBTQ群体、CIVICUS、UNITRANS和LGBTQIA等缩写、网友说yyds、xswl，mysql8数据库、zjsfgw公众号。"
    ),
    "inserted": (
        "《MySQL入门》作者Krzysztof和Szczesny到场，九原社记者：通报情况。九原通讯社记者：请问前面几位都问到了"
        "古建保护。今天举行古建保护记者会，介绍古建保护有关情况，举例说明古建保护的变化。"
    ),
    "names": (
        "王局长的同事李志远和王志远都在场，王志远介绍情况，王志远回答提问，本周复旦大学开学，周复旦主任"
        "说，周复旦已经到校，周三上午复旦大学举行典礼。欧阳部长请欧阳朔发言，欧阳朔表示感谢。"
    ),
    "hotlines": (
        "市民可以拨打12345热线反映问题。我们依托12345平台收集诉求。去年群众向1"
        "2345投诉两万件，通过12345转办的事项办结率百分之九十八。接到12345工"
        "单以后，各区要在一天内响应。12345每天接听五千个电话，把12345与110联"
        "动起来。遇到诈骗请打96110咨询，看到96110来电要马上接，96110是反诈"
        "专线。120急救和119消防也并入，报警打110就行，非警务警情由110转到12"
        "345办理。"
    ),
    "apps": (
        "大家下载app就能办理，打开app以后点首页，app还可以预约，老年人不会用ap"
        "p怎么办？我们保留窗口，app之外还有小程序，线上app线下窗口都行，用app缴"
        "费更方便。希望app越做越好，群众夸app好用。"
    ),
    "loanwords": (
        "我觉得这个plan不错，大家对plan有意见可以提，我们的plan是明年开业，p"
        "lan里写得很清楚，先做plan再做budget，budget不够怎么办，bud"
        "get由董事会批，我们check过budget了，再check一下时间，请你ch"
        "eck名单。"
    ),
    "coined": (
        "第一书记、驻村第一书记作用明显。薅羊毛现象要治理，有人薅羊毛牟利，打击薅羊毛行为"
        "，防止薅羊毛扰乱市场，平台被薅羊毛损失大，这种薅羊毛是违法的，对薅羊毛要零容忍，"
        "请问薅羊毛怎么界定，网上薅羊毛群很多，学生参与薅羊毛受骗。"
    ),
    "acronyms": (
        "RISC芯片量产，RISC生态完善，我们支持RISC联盟，采用RISC架构，推广"
        "RISC标准，围绕RISC布局。OLED屏幕、OLED面板、做OLED的企业、从"
        "OLED到MicroLED，OLED良率提升，投资OLED产线。"
    ),
    "codes": (
        "文号2024年5号文，编号A03的地块，A03容积率二点五，出让A03和B05两"
        "宗，B05起拍价三亿元，A03竞得人，对B05的规划条件，把A03交给平台公司，"
        "B05由国企开发。毒株XBB占比升高，感染XBB后症状轻，XBB免疫逃逸强，针对"
        "XBB研发疫苗。"
    ),
    "funds": (
        "ETF规模增长，投资ETF的居民增多，发行ETF八只，买ETF更便宜，把ETF纳"
        "入，央行增持ETF稳定市场，跨境ETF受欢迎，ETF费率下降。QDII额度增加，"
        "通过QDII投资，QDII基金净值回升，申购QDII要注意风险。"
    ),
    "foreign_names": (
        "努尔艾力说感谢政府，努尔艾力的家乡通了水，我们帮努尔艾力开店，去年努尔艾力收入八"
        "万，村民跟努尔艾力学技术，记者采访努尔艾力全家，像努尔艾力这样的致富带头人很多，"
        "请努尔艾力介绍经验，把努尔艾力的故事讲好，热比古丽也来了，热比古丽会唱歌，让热比"
        "古丽教大家，听热比古丽说完大家鼓掌，由热比古丽主持。"
    ),
    "crops": (
        "种植魔芋增收，发展魔芋产业，收购魔芋五千吨，加工魔芋粉，出口魔芋制品，魔芋价格上"
        "涨，农户种魔芋的积极性高，推广魔芋新品种，科技特派员指导魔芋防病，靠魔芋脱贫，全"
        "县魔芋面积十万亩。刺梨、折耳根、鱼腥草也有市场，刺梨汁热销，种刺梨的多了，收刺梨"
        "按质论价，做刺梨深加工，卖刺梨不愁，政府补贴刺梨苗木。"
    ),
    "numbers": (
        "2020年底共有5600人，3月至5月下降2.3个百分点，第3季度比第2季度增长1."
        "5%，5G基站达到71.8万个，20世纪60年代以来共12批3400吨，1994年1"
        "1月28日到2004年1月，10大类98种，拨打12345热线。"
    ),
}


SAMPLES = Path(__file__).parents[1] / "samples"
CLEAN_SAMPLES = (
    "city-briefing-bare",
    "cityhealth-allergy",
    "corridor-ministers",
    "customsquarter-q3",
    "live-stamp-line",
    "ministry-qa-indent",
    "paren-stamp-names",
    "portal-drought",
    "procuratorate-water",
)


Pages = Iterator[tuple[str, str, list[str]]]


def real_pages() -> Pages:
    """Clean Chinese transcripts of several venues: name, text, speakers' names."""
    for i, text in enumerate(COMPOSED):
        yield f"composed-{i}", text, ["陈志远", "林晓梅", "何建平"]
    for name in ("000_2cc4825a9b81c183", "mfa-2017-06-29", "mfa-2019-12-11", "mfa-2020-02-03",
                 "tw-digital-infra-2019", "tw-moda-esign-2024", "hk-tsang-candidacy-2017",
                 "thuc_line0839", "gwytb_2016-12-14"):  # fmt: skip
        path = next(p for d in ("seeds", "corpus") if (p := SHARED / d / f"{name}.txt").exists())
        gold = json.loads((SHARED / "gold" / f"{name}.json").read_text())
        speakers = {s["speaker"] for s in gold["segments"] if s["speaker"]}
        text = read(path)
        front = re.match(r"---\n.*?\n---\n", text, re.DOTALL)
        yield name, text[front.end() :] if front else text, sorted(speakers)


def sample_pages() -> Pages:
    """The same, of samples: pages to which the search was never fitted."""
    for name in CLEAN_SAMPLES:
        gold = json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))
        speakers = {s["speaker"] for s in gold["segments"] if s["speaker"]}
        yield name, read(SAMPLES / f"{name}.txt"), sorted(speakers)


Make = Callable[[str, int, list[str]], generate.Injected | None]


def score(
    make: Callable[[str, int, list[str]], generate.Injected | None],
    rounds: int = 2,
    pages: Callable[[], Pages] = real_pages,
) -> float:
    """Mean F1 by discovery alone over all pages."""
    figures = []
    for name, text, names in pages():
        for turn in range(rounds):
            injected = make(text, zlib.crc32(f"{name} {turn}".encode()), names)
            if injected:
                found = [(f.start, f.end) for f in find_spam(injected.text)]
                figures.append(generate.f1(injected, found))
    return mean(figures)


def f1(found: list[Found], gold: set[int]) -> float:
    took = {i for f in found for i in range(f.start, f.end)}
    return 2 * len(gold & took) / (len(gold) + len(took))


class TestTheRealPage:
    @pytest.fixture
    def page(self) -> tuple[str, set[int]]:
        if not SHARED.is_dir():
            pytest.skip("../shared is not here")
        gold = json.loads((SHARED / "gold" / f"{SEED}.json").read_text())
        spam = [n for n in gold["noise"] if n["kind"] == "spam"]
        return pages()[SEED], {i for n in spam for i in range(n["start"], n["end"])}

    def test_discovery_alone(self, page: tuple[str, set[int]]) -> None:
        text, gold = page
        assert f1(find_spam(text), gold) >= 0.95

    def test_with_the_campaigns(self, page: tuple[str, set[int]]) -> None:
        text, gold = page
        assert f1(find_spam(text, CAMPAIGNS), gold) == 1.0

    def test_rules_name_the_campaign(self, page: tuple[str, set[int]]) -> None:
        assert {f.rule for f in find_spam(page[0], CAMPAIGNS)} == {"spam:escort"}
        assert {f.rule for f in find_spam(page[0])} == {"spam:discovered"}


class TestHonestTextIsNotTouched:
    @needs_shared
    def test_no_document_of_the_corpus(self) -> None:
        took = {n: find_spam(t, CAMPAIGNS) for n, t in pages().items() if n != SEED}
        assert not {n: f for n, f in took.items() if f}

    @needs_shared
    def test_no_document_without_campaigns(self) -> None:
        took = {n: find_spam(t) for n, t in pages().items() if n != SEED}
        assert not {n: f for n, f in took.items() if f}

    @pytest.mark.parametrize("name", HONEST)
    def test_written_by_hand(self, name: str) -> None:
        assert find_spam(HONEST[name], CAMPAIGNS) == []

    @pytest.mark.parametrize("name", HONEST)
    def test_inside_a_transcript(self, name: str) -> None:
        for text in COMPOSED:
            lines = text.split("\n")
            lines.insert(8, HONEST[name])
            assert find_spam("\n".join(lines), CAMPAIGNS) == []

    def test_composed_transcripts(self) -> None:
        assert [find_spam(t, CAMPAIGNS) for t in COMPOSED] == [[], []]

    @pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda p: p.stem)
    def test_no_sample_without_spam(self, path: Path) -> None:
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
        spam = any(noise["kind"] == "spam" for noise in gold["noise"])
        assert spam or find_spam(read(path), CAMPAIGNS) == find_spam(read(path)) == []

    def test_other_languages(self) -> None:
        english = "MR. SMITH: Thank you all for coming to iPhone15Pro day. " * 50
        assert find_spam(english, CAMPAIGNS) == []


def same(kind: str, count: int) -> Make:
    return lambda text, seed, _: generate.same(text, kind, count, seed)


def family(sells: bool) -> Make:
    return lambda text, seed, _: generate.family(text, 10, seed, sells)


def inside(aim: str) -> Make:
    return lambda text, seed, names: generate.inside(text, aim, seed, names)


def over_kinds(count: int, pages: Callable[[], Pages] = real_pages) -> float:
    return mean(score(same(kind, count), pages=pages) for kind in generate.KINDS)


def not_reached(figure: str) -> pytest.MarkDecorator:
    return pytest.mark.xfail(strict=True, reason=f"not reached: {figure}")


class TestInjectedIntoSamples:
    """As below, on pages to which nothing was fitted: less is found there."""

    @pytest.mark.parametrize(("count", "least"), [(10, 0.94), (3, 0.60)])
    def test_the_same_token(self, count: int, least: float) -> None:
        assert over_kinds(count, sample_pages) >= least

    @pytest.mark.parametrize(("sells", "least"), [(True, 0.94), (False, 0.60)])
    def test_a_family_of_ten(self, sells: bool, least: float) -> None:
        assert score(family(sells), 4, pages=sample_pages) >= least

    @pytest.mark.parametrize(("aim", "least"), [("stamp", 0.80), ("number", 0.74), ("name", 0.90)])
    def test_once_inside_something(self, aim: str, least: float) -> None:
        assert score(inside(aim), 4, sample_pages) >= least


@needs_shared
class TestInjectedTokens:
    """Mean F1 of the removed characters, nothing known of the tokens."""

    def test_the_same_token_ten_times(self) -> None:
        assert over_kinds(10) >= 0.95

    @pytest.mark.parametrize("kind", generate.KINDS)
    def test_no_kind_is_left_out(self, kind: str) -> None:
        assert score(same(kind, 10)) >= 0.90

    def test_three_times(self) -> None:
        assert over_kinds(3) >= 0.75

    def test_a_family_of_ten(self) -> None:
        assert score(family(sells=True), 4) >= 0.90

    def test_a_family_whose_tails_are_no_words(self) -> None:
        assert score(family(sells=False), 4) >= 0.77

    @not_reached("0.79: some cores are ordinary words, and ten tokens break too few others")
    def test_a_family_whose_tails_are_no_words_as_asked(self) -> None:
        assert score(family(sells=False), 4) >= 0.90

    def test_once_inside_a_stamp(self) -> None:
        assert score(inside("stamp"), 4) >= 0.89

    @pytest.mark.parametrize(("aim", "least"), [("number", 0.60), ("name", 0.70)])
    def test_once_inside_a_number_or_name(self, aim: str, least: float) -> None:
        assert score(inside(aim), 4) >= least

    @pytest.mark.parametrize("aim", ["number", "name"])
    @not_reached("0.61 and 0.72: honest words stand between numbers; some names stand there once")
    def test_once_inside_a_number_or_name_as_asked(self, aim: str) -> None:
        assert score(inside(aim), 4) >= 0.80

    def test_once_inside_a_word(self) -> None:
        make: Make = lambda text, seed, _: generate.inside_word(text, "latin", seed)  # noqa: E731
        assert score(make, 4) >= 0.76

    @pytest.mark.parametrize(
        ("kind", "least"), [("latin", 0.51), ("mixed", 0.54), ("spaced", 0.38)]
    )
    def test_once_with_a_class_break(self, kind: str, least: float) -> None:
        assert score(lambda t, s, _: generate.single(t, kind, s), 8) >= least

    @not_reached("0.51 latin, 0.56 mixed, 0.39 spaced: most stand between words")
    def test_once_with_a_class_break_as_asked(self) -> None:
        kinds = generate.BREAKING
        makes: list[Make] = [lambda t, s, _, k=k: generate.single(t, k, s) for k in kinds]  # type: ignore[misc]
        assert mean(map(score, makes)) >= 0.80


class TestOneTokenLeadsToAnother:
    def test_what_splits_a_stamp_is_found_elsewhere(self) -> None:
        text = COMPOSED[1].replace("2021-03-18 10:02:45", "2021-03-18 1茶楼荐股0:02:45")
        text = text.replace("课后服务。\n截至", "课后茶楼荐股服务。\n截至").replace(
            "整改", "整茶楼荐股改"
        )
        text = text.replace("体育锻炼", "体育茶楼荐股锻炼").replace("通气会就", "通气茶楼荐股会就")
        took = [text[f.start : f.end] for f in find_spam(text)]
        assert took == ["茶楼荐股"] * 5

    def test_a_name_that_stands_whole_elsewhere(self) -> None:
        text = COMPOSED[0].replace("林晓梅：水价", "林晓配资平台梅：水价")
        assert [text[f.start : f.end] for f in find_spam(text)] == ["配资平台"]

    def test_cut_up_by_spaces(self) -> None:
        text = COMPOSED[0].replace("影响评价", "影种 牙 价 格响评价")
        assert [text[f.start : f.end] for f in find_spam(text)] == ["种 牙 价 格"]

    @pytest.mark.parametrize(
        ("honest", "injected", "token"),
        [
            ("2019年的86.4%", "20防水荐股19年的86.4%", "防水荐股"),
            ("完成投资48.7亿元", "完成投资48荐股网.7亿元", "荐股网"),
            ("完成投资48.7亿元", "完成投资48.荐股网7亿元", "荐股网"),
            ("1260公里", "126套现网0公里", None),
            ("2019年的86.4%", "2荐股019年的86.4%", "荐股"),
        ],
    )
    def test_half_a_number(self, honest: str, injected: str, token: str | None) -> None:
        text = COMPOSED[0].replace(honest, injected)
        took = [text[f.start : f.end] for f in find_spam(text)]
        assert took == ([token] if token else [])

    @pytest.mark.parametrize("token", ["eeQmd947", "qZtRpK", "xvkqm3381", "wb 7 7 kx 9"])
    def test_a_form_nobody_writes(self, token: str) -> None:
        text = COMPOSED[0].replace("老旧管网", "老" + token + "旧管网")
        assert [text[f.start : f.end] for f in find_spam(text)] == [token]

    def test_more_where_a_page_is_infected(self) -> None:
        text = COMPOSED[1]
        for word in ("课后", "督导", "户外", "整合", "补课"):
            text = text.replace(word, word[0] + "鹭灯坊" + word[1], 1)
        assert {text[f.start : f.end] for f in find_spam(text)} == {"鹭灯坊"}


class TestKnownCampaigns:
    """The text says where a campaign's word ends, not the longest match."""

    def test_longest_match_is_checked(self) -> None:
        text = COMPOSED[0].replace("社会各", "社包养会各").replace("投资48", "投包养网推荐资48")
        text = text.replace("陈局长作介绍", "陈局长作包养甜心网介绍").replace("监测", "监包养网测")
        took = [text[f.start : f.end] for f in find_spam(text, CAMPAIGNS)]
        assert "包养" in took
        assert "包养会" not in took

    def test_a_campaign_is_evidence_only(self) -> None:
        text = COMPOSED[0].replace("请问水价", "请问包养水价")
        honest = text.replace("包养", "") + HONEST["ruling"]
        assert find_spam(honest, CAMPAIGNS) == []

    def test_glued_to_a_paragraph(self) -> None:
        text = COMPOSED[0].replace("社会各", "社包养网会各").replace("投资48", "投包养甜心网资48")
        text = text.replace("这个问题。\n", "这个问题。甜心花园推荐\n")
        text = text.replace("\n林晓梅：我再", "\n甜心宝贝ptt\n林晓梅：我再")
        took = {text[f.start : f.end] for f in find_spam(text, CAMPAIGNS)}
        assert took == {"包养网", "包养甜心网", "甜心宝贝ptt", "甜心花园推荐"}


class TestGlossesAndDomains:
    def test_many_glosses_are_removed(self) -> None:
        text = "中國(guó)今年(nian)的国际市场(chǎng )很好，得分(📍)很高。"
        assert [text[a:b] for a, b in find_glosses(text)] == ["(guó)", "(nian)", "(chǎng )", "(📍)"]
        assert {f.rule for f in find_spam(text)} == {"spam:gloss"}

    def test_a_few_behind_rare_characters_stay(self) -> None:
        assert find_glosses(HONEST["pinyin"]) == []

    def test_disguised_domain(self) -> None:
        text = "欢迎大家参加发布会ωωω.7~8z~w.còм谢谢。"
        assert [text[a:b] for a, b in find_domains(text)] == ["ωωω.7~8z~w.còм"]

    @pytest.mark.parametrize(
        "honest", ["网址是www.gov.cn。", "Русский язык", "3~5天", "café.", "a~b.c"]
    )
    def test_honest_addresses_stay(self, honest: str) -> None:
        assert find_domains(honest) == []

    @pytest.mark.parametrize(
        ("text", "glued"),
        [
            ("他的名字请luma9.vip大家不要再打听。", "luma9.vip"),
            ("我先说到这里。www.luma-hall.top", "www.luma-hall.top"),
        ],
    )
    def test_domain_glued_into_a_sentence(self, text: str, glued: str) -> None:
        assert [text[a:b] for a, b in find_glued_domains(text)] == [glued]
        assert glued not in clean(text).text

    @pytest.mark.parametrize(
        "honest",
        [
            "大家可以登录luma9.vip查询。",
            "仿冒网站luma9.top已经关停。",
            "这个版本是v2.cc吗？",
            "请在luma.gov.cn留言。",
            "使用ASP.NET开发。",
        ],
    )
    def test_domains_that_are_spoken_of_stay(self, honest: str) -> None:
        assert find_glued_domains(honest) == []


class TestDiagnosed:
    def test_spaced_out(self) -> None:
        assert find_spaced("教 育 部 发 言 人: 大家好") == [(0, 11)]
        assert find_spaced("主持人 高云 说") == []

    def test_spaced_out_words_are_read_joined(self) -> None:
        raw = "教 育 部 发 言 人：大家好。\n记者：请问进展如何？\n教 育 部 发 言 人：一切顺利。\n"
        transcript = parse(raw)
        assert [s.label for t in transcript.turns for s in t.segments] == [
            "教育部发言人",
            "记者",
            "教育部发言人",
        ]
        assert [d.severity for d in transcript.diagnostics if d.code == "spaced"] == ["info"] * 2
        assert clean(raw).unclean() == raw

    def test_damage(self) -> None:
        text = "他说????我们\ufffd\ufffd的东说念主"
        assert [(text[f.start : f.end], f.rule) for f in find_damage(text)] == [
            ("????", "damage:lost"),
            ("\ufffd\ufffd", "damage:lost"),
            ("东说念主", "damage:substituted"),
        ]
        assert find_damage("什么？？真的吗??") == []


class TestClean:
    def test_log_and_undo(self) -> None:
        raw = COMPOSED[1].replace("10:02:45", "10:0开锁配资2:45")
        cleaned = clean(raw)
        assert cleaned.text == COMPOSED[1]
        assert cleaned.unclean() == raw
        assert cleaned.diff() == "103-107 spam:discovered: 8 10:0[开锁配资]2:45 何"

    def test_script_can_be_kept(self) -> None:
        assert clean("記者：請問這個問題怎麼解決？", script="keep").edits == ()
        assert "[記>记]" in clean("記者：請問這個問題怎麼解決？").diff()

    def test_not_a_text(self) -> None:
        with pytest.raises(TypeError):
            clean(b"bytes")  # type: ignore[arg-type]


class TestBackground:
    def test_pack_and_unpack(self) -> None:
        table = unpacked(packed({"中": 9, "国": 7, "\0": 1}, {"中国": 12, "国\0": 3}))
        assert table.link("中", "国") > 3 > table.link("国", "中")

    def test_words_hold_together(self) -> None:
        model = background()
        assert model.link("中", "国") > 1
        assert model.link("国", "的") < model.link("国", "家")

    def test_scan_agrees_with_link(self) -> None:
        text = COMPOSED[0].replace("\n", "")
        model = background()
        flags = model.scan(text).unknown
        known = [text[i : i + 2] for i, unknown in enumerate(flags) if not unknown]
        han = [p for p in known if all("\u4e00" <= c <= "\u9fff" for c in p)]
        assert mean(model.counted(*pair) for pair in han) > 0.97


ANY = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(
            "包养网中国知识产权的，。：\n 0123456789-:.abcXYZ()（）~ωм📍\ud800\U0001f600\0"
        ),
    ),
    max_size=400,
)


class TestAnyText:
    @settings(max_examples=150, deadline=None)
    @given(ANY)
    def test_total(self, text: str) -> None:
        last = 0
        for found in find_spam(text, CAMPAIGNS):
            assert last <= found.start < found.end <= len(text)
            last = found.end
        for found in find_damage(text):
            assert 0 <= found.start < found.end <= len(text)
        find_spaced(text)

    @settings(max_examples=40, deadline=None)
    @given(ANY, st.integers(2, 40))
    def test_repeated_text(self, text: str, times: int) -> None:
        for found in find_spam(text * times):
            assert 0 <= found.start < found.end <= len(text) * times

    @pytest.mark.parametrize(
        "piece",
        [
            "中",
            "\U00020000高",
            "(",
            "中(guo)",
            "8:",
            "包养网",
            "a",
            "~",
            "中 ",
            "20包养",
            "????",
            "\n",
            "中1a",
        ],
    )
    def test_time_is_linear(self, piece: str) -> None:
        def seconds(size: int) -> float:
            text = (piece * (size // len(piece) + 1))[:size]
            start = time.process_time()
            find_spam(text)
            find_damage(text)
            return time.process_time() - start

        seconds(1_000)
        short = min(seconds(80_000) for _ in range(3))
        # quadratic time would be 16 times
        assert min(seconds(320_000) for _ in range(4)) < 12 * max(short, 0.05)
