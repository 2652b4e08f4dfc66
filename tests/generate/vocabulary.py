"""Words for invented press conferences: data only, no logic.

Everything is made up (people, places, papers, offices, figures), so nothing a
parser knows about real ones can help it. Sentences are templates: `{slot}` is
filled by `story.Words` from the topic of the document or from the lists below.
Many of them deliberately look like a speaker's label (工作目标：…), because a
parser that trusts colons must be found out here.

Lists are written as text, items apart by white space; _ and ~ are printed spaces
(~ the wide one).
"""

from __future__ import annotations

from typing import NamedTuple


def _items(text: str) -> tuple[str, ...]:
    return tuple(item.replace("_", " ").replace("~", "　") for item in text.split())


# ------------------------------------------------------------------ people

SURNAMES = tuple("赵钱孙李周吴郑王冯陈褚卫蒋韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹")
RARE_SURNAMES = tuple("亓逄仉郗蔺闵濮訾羿笪佘阚宓栾厍乜")
DOUBLE_SURNAMES = _items("欧阳 司徒 上官 诸葛 令狐 皇甫 端木 公孙 尉迟 夏侯 慕容")
GIVEN_NAMES = _items("""
    砚秋 若川 承屿 知夏 怀瑾 牧之 语桐 清和 立新 建平 晓岚 思远 文澜 海峰 静姝 一鸣 雪莹 国梁
    秀英 子衡 培元 望舒 启明 春霖 予安 景行 维桢 敏 涛 岩 洁 锐 萍 凯 珂 霆 婧 毅
""")
DOTTED_NAMES = _items("""
    阿曼别克·库兰 塔依尔·沙吾然 古丽娜·艾西丹 多吉·朗增 马科·维连 伊莎·柯林德
    托马斯·布伦内特 玛尔塔·奥维耶 安东·列文斯基 卡米拉·罗切斯
""")
CITIES = _items("澄州 青汀 白榆 云栖 望川 安澜 平芜 凌江")
# Parts of any city, so that every sentence can name one.
PLACES = _items("临湾区 北陌镇 石渠县 南屿 枫桥街道 雁门岭 柳溪乡")
OTHER_PLACES = _items("长洲口 鹿泉港 东塘新区 半坡村 桐柏里 云水湾")

# The posts of an office, by the word its name ends in.
POSTS = {
    "局": _items("局长 副局长 总工程师 规划处处长 新闻发言人"),
    "厅": _items("厅长 副厅长 总工程师 政策法规处处长 新闻发言人"),
    "委员会": _items("主任 副主任 秘书长 监督处处长 新闻发言人"),
    "中心": _items("主任 副主任 首席专家 运行部部长 新闻发言人"),
}
RANKS = _items("局长 厅长 主任 秘书长 总工程师 处长 部长 专家 发言人")  # how one is addressed
MODERATOR_POSTS = _items("""
    政府新闻办副主任 政府新闻办新闻发言人 政府新闻办新闻处处长 政府办公室副主任
""")

# ----------------------------------------------------------------- outlets

OUTLET_STEMS = _items("""
    晨川 澜江 北陌 观潮 拾光 云岭 海塘 新域 瀚文 长桥 青衿 灯塔 南渡 听风 远帆 半岛 九原 百川
""")
OUTLET_FORMS = _items("""
    {}日报 {}晚报 {}都市报 {}卫视 {}电视台 {}广播电台 {}通讯社 《{}周刊》 《{}观察》 {}网 {}新闻
    {}在线 {}社 {}财经 {}法治报 {}融媒体中心
""")
LATIN_OUTLETS = _items("Northgate_News Meridian_Wire Halcyon_TV The_Fenwick_Post KLN Orbis24")

# ------------------------------------------------------------------ topics


class Topic(NamedTuple):
    """What a conference is about, in pieces that fit every template."""

    names: tuple[str, ...]  # the field, its office, its newest rules
    indexes: tuple[str, ...]  # what is counted, / and its unit
    measures: tuple[str, ...]  # verb phrases without a subject
    other_measures: tuple[str, ...]
    problems: tuple[str, ...]
    groups: tuple[str, ...]


_TOPICS = """
湿地修复 湿地管理局 《湿地修复五年行动方案》
修复湿地面积/万亩 在册候鸟种类/种 管护站点/处
划定分级管护范围 推行河段责任制 引入第三方监测
清退占用滩涂的鱼塘 给重点水域装上水位仪 开放观鸟步道
管护经费偏紧 外来水草蔓延 部分河段缺少补水
沿岸村民 护鸟志愿者 渔民

社区养老 民生事务局 《社区养老服务条例》
社区食堂/家 家庭养老床位/张 持证护理员/人
开办老年助餐点 改造老旧浴室 开展护理员轮训
建立探访台账 把闲置校舍改成日间照料点 试行时间银行
护理员流动快 助餐点营业时间太短 床位分布不均
独居老人 护理员 老人家属

电动自行车治理 城市运行委员会 《电动自行车充电安全办法》
充电端口/个 回收旧电池/组 入户检查/户
新建集中充电棚 统一充电收费标准 开展旧电池换购
推广电梯阻车系统 公布不合格产品名单 清理楼道飞线
飞线充电屡禁不止 充电价格不透明 老小区腾不出场地
外卖骑手 小区居民 物业公司

乡村诊所建设 基层健康委员会 《乡村诊所建设标准》
标准化诊所/个 签约家庭医生/人 远程会诊/人次
给诊所配备便携超声 实行县乡医生轮岗 开通夜间急诊专线
扩大常用药目录 培养本地医学生 统一转诊单
年轻医生留不住 常用药品种不全 转诊路上耗时太长
村医 慢性病患者 山区群众

港口运行 港务局 《港口绿色运行指引》
集装箱吞吐量/万标箱 岸电使用次数/艘次 海铁联运班列/列
推进岸电改造 实行预约进港 延长夜间引航时间
开通冷链专线 简化小船报备手续 给堆场装上智能闸口
旺季堆场拥堵 岸电接口标准不一 集卡等候时间长
货主企业 船员 集卡司机

档案开放 档案馆管理局 《档案开放审核规则》
开放档案/万件 数字化扫描/万页 异地查档/人次
缩短开放审核时限 上线全文检索 抢救受潮卷宗
征集家庭影像 在车站开设查档窗口 培训民间修复人才
老旧卷宗破损 目录著录不统一 专业修复师太少
查档群众 地方史研究者 修复师

近海渔业 海洋渔业厅 《近海伏季休渔细则》
增殖放流鱼苗/万尾 减船转产渔船/艘 深海网箱/口
调整休渔起止时间 发放转产补贴 推行渔获定点上岸
试点电子捕捞日志 建设抗风浪网箱 扩建避风港池
幼鱼捕捞时有发生 渔港避风能力不足 苗种质量参差不齐
船老大 养殖户 水产批发商

学校供餐 校园服务中心 《学校供餐管理规范》
供餐学校/所 透明厨房/间 抽检食材/批次
公开每周食谱 邀请家长陪餐 建立供应商退出机制
配备专职营养师 推行小份菜 改造送餐车
配送距离过长 菜品口味单一 招标标准偏粗
学生 家长 食堂师傅

轨道交通 轨道交通建设局 《轨道交通第三期规划》
运营里程/公里 日均客流/万人次 无障碍电梯/部
加密早高峰班次 试行同站换乘优惠 延长周末运营时间
改造老站通风系统 增设母婴候车区 打通地下过街通道
换乘通道过长 早高峰车厢拥挤 站口接驳不便
通勤乘客 残障人士 沿线商户

古建保护 文化遗产局 《传统建筑保护条例》
修缮古建/座 登记匠人/人 普查院落/处
建立构件库 实行认养修缮 开设匠人夜校
完成三维测绘 设立小额修缮基金 恢复传统砖窑
传统木作后继乏人 产权关系复杂 白蚁危害严重
老宅住户 木作匠人 游客

气象服务 气象服务中心 《强对流天气预警办法》
自动气象站/座 预警短信/万条 人工观测员/人
加密雷达扫描频次 推行分区预警 给大棚农户定向发布
补建山区雨量站 开展停课联动演练 更新老旧探空设备
山区信号盲区多 预警提前量不够 设备老化
种植户 景区管理员 学校

再生资源回收 循环经济局 《可回收物目录》
回收网点/个 再生塑料产量/万吨 智能回收箱/台
统一网点标识 实行预约上门 培育分拣龙头企业
建立低值物补贴 开放回收数据接口 规范流动收购车
低值可回收物没人收 分拣场用地紧张 回收价格波动大
回收员 社区居民 分拣企业
"""
TOPICS = tuple(Topic(*map(_items, block.splitlines())) for block in _TOPICS.strip().split("\n\n"))
PARTNERS = _items("财政部门 规划部门 交通部门 公安机关")
OTHER_PARTNERS = _items("市场监管部门 教育部门 各县区政府 行业协会")
SEASONS = _items("今年以来 去年下半年 一季度 入夏以后 过去三年 上半年 近年来 截至上月底")
OCCASIONS = _items("新闻发布会 媒体吹风会 新闻通气会 记者会 专题发布会")

# -------------------------------------------------------- what moderators say

GREETINGS = _items("""
    各位媒体朋友，大家上午好！ 女士们、先生们，大家好。 各位记者朋友，下午好。
    朋友们，上午好，欢迎各位。 大家好，感谢各位冒雨前来。 各位来宾、各位记者，大家上午好。
""")
OCCASION_LINES = _items("""
    欢迎参加{place}市人民政府新闻办公室举办的{occasion}。 今天我们在这里举行{field}{occasion}。
    今天{occasion}的主题是{field}。 为了让社会各界了解{field}的进展，我们召开这场{occasion}。
    {plan}日前印发，今天的{occasion}就围绕这份文件展开。
""")
SELF_INTRODUCTIONS = _items("我是今天的主持人{me}。 我是{me}，由我主持活动。 我叫{me}，负责主持。")
ATTENDANCE = _items("""
    出席今天{occasion}的有：{people}。 我们邀请到了{people}，请他们向大家介绍情况，并回答提问。
    到场的发布人是{people}。 坐在台上的是{people}，欢迎各位。
""")
FIRST_FLOOR = _items("""
    首先请{who}介绍情况。 下面，先请{who}作介绍。 我们先把时间交给{who}。 有请{who}。
""")
NEXT_FLOOR = _items("谢谢{thanked}。接下来请{who}介绍。 感谢{thanked}的介绍，下面有请{who}。")
OPEN_FLOOR = _items("""
    谢谢{thanked}。现在进入提问环节，提问前请先通报所在的新闻机构。
    感谢{thanked}的介绍，下面请大家提问。 好，谢谢{thanked}。接下来的时间留给各位，请举手示意。
    情况就介绍到这里，现在欢迎各位提问，请一次只提一个问题。
""")
HANDOVERS = _items("""
    请继续提问。 下一个问题。 好，请后排这位女士。 谢谢{thanked}。请下一位。
    我看这边还有人举手，请讲。 请第三排的那位先生提问。 时间有限，请大家提问尽量简短。
    好的，我们接着来。 把话筒递给左边这位记者。 还有哪位要提问？
""")
LAST_HANDOVERS = _items("由于时间关系，最后一个问题。 还有一个提问机会，请。 最后一问。")
CLOSINGS = _items("""
    今天的{occasion}到此结束，谢谢大家！ 提问就到这里。感谢台上台下各位，散会。
    由于时间关系，今天就到这里，再见。 如果还有问题，会后可以联系新闻处。谢谢各位！
    谢谢{thanked}，也谢谢各位记者，我们下次再见。 本场{occasion}结束，后续安排请关注官方网站。
""")

# -------------------------------------------------------- what officials say

SALUTATIONS = _items("""
    各位记者朋友： 大家好！ 女士们、先生们： 谢谢主持人。 谢谢主持人，大家上午好。
    各位媒体朋友，大家好。 很高兴和大家见面。 感谢各位长期以来对{field}的关注。
""")
HEADINGS = _items("总体情况 主要进展 存在的困难 下一步打算 保障措施 几点说明")
STATEMENTS = _items("""
    {season}，{field}总体平稳，{figure}，比上年同期增长{pct}%。
    我们会同{partner}，着力{measure}，{group}的反映是正面的。
    {place}在全市率先{measure}，目前{figure}。 大家可能注意到，{season}{figure}。
    这项工作的出发点很简单，就是让{group}少跑路、少操心。
    {plan}共分{small}章{n}条，其中一半以上的条款涉及{group}。
    我们没有回避问题，{problem}仍然比较突出。 为此，我们安排了{n}万元专项资金，用于{measure}。
    从{place}和{place2}的情况看，{measure}之后，投诉量下降了{pct}%。
    {partner}给了我们很大支持，联合检查搞了{small}轮。 下一步，我们将继续{measure}，同时{measure2}。
    力争到{year}年，{figure}。 这里面有{group}的功劳，也离不开各位媒体的监督。
    说到{field}，绕不开{problem}这个老大难。 经过{small}个月的试点，{place}已经形成一套成熟的做法。
    当然，各地条件不同，不能一刀切。 新规自{year}年{small}月1日起施行，过渡期为{small2}个月。
    我们每个季度向社会公布一次结果，接受{group}监督。
    在{partner}的配合下，{season}共处置隐患{n}起。
    去年冬天我们去了{place}，和{group}座谈了整整一个下午。
    坦率地讲，{measure}的成本不低，但这笔钱该花。
    目前方案已经征求了{n}名代表的意见，采纳率为{pct}%。
    随着{measure}逐步到位，{problem}的情况有所缓解。
    这不是某一个部门的事，需要{partner}和{partner2}一起使劲。
    第三方评估显示，{group}的满意度为{pct}%。 希望{group}给我们多提意见，意见箱二十四小时开放。
    我们算过一笔账，每投入1元，大约能带动{small}元社会资金。
    Northgate、Orbis等机构也派人来看过{place}的做法。 {place2}起步晚一些，但进度追得很快。
    为了{measure}，{place}的同事连续加了{small}个星期的班。 数字背后，是{group}实实在在的变化。
    过去三年，{index}一直在稳步上升。 凡是{group}反映强烈的事项，一律限期答复。
    全市一盘棋，{place}抓{measure}，{place2}抓{measure2}，各有侧重。
    去年年底的考核里，{place}得了{pct}分。 {partner2}已经把相关标准发到了基层。
""")
# Look like labels, or carry what looks like a stamp. Spoken all the same.
TRAPS = _items("""
    工作目标：到{year}年，{figure}。 基本原则：政府引导、社会参与、分步推进。
    需要强调的是：{measure}不等于增加{group}的负担。 一位{place}的老人拉着我说：“早就该这么办了。”
    他说：“只要真能{measure}，我们都支持。” 时间安排：每周三上午9：30集中受理，下午17：00结束。
    投入与产出的比例为3:1，高于预期。 重点任务：一是{measure}；二是{measure2}；三是加强宣传。
    简单说就是一句话：谁受益、谁负责。 责任单位：{partner}、{partner2}。
    有人问：“{problem}，怎么办？”我们的回答是：边试边改。 受理时间：8:00至20:00；地点：各办事大厅。
    具体来看：城区{n}处，乡镇{n2}处。 注：以上数据截至{small}月末。 结论很清楚：{measure}是可行的。
    记者朋友可以看第{small}页：那里列出了全部网点。 当时{group}的原话是：“先试试看。”
    主要指标：{figure}；群众满意度{pct}%。 我想用三个词来概括：早、准、实。
    在{place}的推进会上，我反复讲过：不搞花架子。 建议与投诉之比由去年的1:4变为1:3。
    {place}的一位负责人告诉我：“办法是{group}自己想出来的。” 总的考虑是：先易后难、由点到面。
""")
# What only a prepared text has.
STATEMENT_TRAPS = (
    *TRAPS,
    *_items("""
    第一部分：总则，明确{field}的适用范围。 第二部分：职责分工，由{partner}牵头。
    文件名称：{plan}；印发单位：市政府办公室。 分管同志：各县区一把手。
    """),
)
STATEMENT_ENDS = _items("""
    我先介绍到这里，谢谢。 以上是我的介绍，谢谢大家。 情况就通报这些。 下面愿意回答各位的提问。
""")
ANSWER_STARTS = _items("""
    谢谢你的提问。 这个问题提得很好。 这个问题我来回答。 好，我来说说。 感谢这位记者的关心。
    是的，确实如此。 你说的现象我们注意到了。 坦率地说，这件事没有现成答案。 谢谢。
    关于这个问题，我讲几点。 这也是我们最近在琢磨的事。 好问题。
""")
ANSWERS = _items("""
    应该看到，{problem}的确存在。 {measure}已经列入今年的计划，资金{n}万元。
    也请{group}给我们一点时间。 {place}的经验说明，只要{measure}，局面就能打开。
    我手头的数字是，{season}{figure}。 从目前掌握的情况看，{pct}%的{group}表示满意。
    一方面要{measure}，另一方面也要{measure2}，两条腿走路。 至于{problem}，我们正与{partner}会商。
    具体办法会在{small}个工作日内公布。 请大家放心，{measure}不会影响{group}的正常生活。
    这件事的难点不在技术，而在协调。 我们也问过{group}，多数人希望先在{place}试点。
    结果如何，还要让时间来检验。 我可以负责任地讲，标准不会降低。
    如果{group}遇到困难，可以直接拨打热线反映。 {partner}已经派出{small}个小组赴{place}。
    今年还要再增加一批，具体是{figure}。 至于什么时候能见效，我的判断是{small}到{small2}个月。
    过去靠人盯，现在靠数据，效率提高了{pct}%。 去年{place}试过一次，效果不理想，我们改了方案。
    你提到的个案，会后请把线索交给我们。 凡是涉及{group}的收费，一律公示。 这条底线谁也不能碰。
    我们不追求速度，追求的是{group}认可。 {season}我们走访了{place}和{place2}，心里有了底。
    这需要一个过程，急不得。 办法总比困难多，{place}已经走通了这条路。
    账要算清楚，省下来的就是挣来的。 {partner}每周汇总一次进度，落后的要说明原因。
    明年预算里，这一项只增不减。 以{place}为例，{measure}只用了{small}个月。
    {group}反映的{small}类问题，已经办结了{pct}%。 凡事预则立，预案我们做了{small}套。
    这个比例不算高，我们心里有数。 我们邀请{group}全程参与，每一步都留痕。
    {plan}第{small}章写得很具体，可以对照着看。 我理解大家的担心，也欢迎继续监督。
    一句话，{measure}要快，验收要严。 我们还会请第三方复核一遍。
    {problem}不是一天形成的，也不会一天解决。 {place2}的做法更值得看，欢迎各位去采访。
    说白了，就是要让{group}心里踏实。 我们和{partner2}开过{small}次会，意见已经统一。
""")
DELEGATIONS = _items("""
    这个问题请{who}来回答。 具体数据{who}更熟悉，请{who}介绍。 谢谢提问，我请{who}回答你。
    这一块由{who}分管，请{who}讲。
""")
SUPPLEMENTS = _items("我补充一点。 我再补充两句。 我从另一个角度说一下。 刚才讲得全面，我加几句。")

# -------------------------------------------------------- what reporters say

SELF_NAMINGS = _items("""
    我是{outlet}记者。 你好，我是{outlet}的记者。 {outlet}记者提问。 谢谢主持人，我来自{outlet}。
""")
GREETED = _items("{who}您好， {who}好， {who}，您好。")
ADDRESSES = _items("请问{who}， 我想请教{who}， 想问一下{who}， 我的问题提给{who}，")
QUESTION_STARTS = (
    "",
    *_items("""
    我想问一个关于{field}的问题。 谢谢给我这个机会。 我们注意到，{season}{figure}。
    刚才提到要{measure}。 {plan}公布后，网上讨论很多。 我有问题想请教。 接着刚才的话题。
    我前几天去{place}采访，{group}普遍反映{problem}。 前面几位都问到了{field}。
    """),
)
QUESTIONS = _items("""
    {problem}的问题打算怎么解决？ 为什么要选在{place}试点？ {measure}之后，{group}会得到哪些实惠？
    今年还会不会继续{measure}？ 能不能透露一下具体的时间表？ {partner}在其中扮演什么角色？
    有人担心这会增加{group}的负担，对此有何回应？ 怎样保证{n}万元资金用在刀刃上？
    与{place}相比，{place2}的差距在哪里？ 能否举一两个例子说明{field}的变化？
    {group}的收费会不会涨？ {index}这个指标是怎么算出来的？ 如果目标没有实现，谁来负责？
    下一步在{field}方面还有什么打算？ 普通{group}怎样参与？ 这项政策和三年前的办法有什么不同？
    外地的{group}能不能享受同样的待遇？
    第一，{problem}怎么破解？第二，{measure}何时铺开？ 请介绍一下{measure}的最新进展。
    是不是意味着{measure}今后会成为常态？ 遇到{problem}，{group}该找谁？ 会不会出现反弹？
    {place2}为什么没有列入首批名单？ 这样做的依据是什么？
""")
FOLLOW_UPS = _items("""
    那么{group}什么时候能看到变化？ 追问一句，解决{problem}有没有时限要求？
    您刚才说的试点，包括{place}吗？ 也就是说，今年不会再{measure}？ 那钱从哪里来？
""")
THANKS = _items("谢谢。 明白了，谢谢。 好的，谢谢您的回答。 谢谢，没有别的问题了。")

# --------------------------------------------------------------- furniture

TITLES = _items("""
    {place}市举行{field}{occasion} {field}{occasion}实录 {plan}{occasion}文字实录
    {place}市{office}就{field}答记者问 {date}_{field}{occasion} 图文实录：{place}市{field}{occasion}
""")
BYLINES = _items("""
    {date}~来源：{outlet} 发布时间：{date}~来源：{place}市政府新闻办
    {date}_{outlet}_作者：{person} 来源：{outlet}_发布日期：{date} {outlet}{place}{date}电
""")
LEDES = _items("""
    {date}，{place}市召开{occasion}，介绍{field}有关情况，并答记者问。
    {outlet}讯_{date}，{place}市{office}有关负责人出席{occasion}，就{group}关心的问题作了说明。
    {plan}近日出台。{date}，{place}市专门举行{occasion}，解读有关政策。现将内容整理如下。
""")
CAPTIONS = _items("""
    图为{occasion}现场。{person}_摄 图：{official}在{occasion}上 【图】{official}回答提问
    （图片说明：{occasion}会场） 图说{occasion}：{official}介绍有关情况_{outlet}_{person}
    {official}在{occasion}上发言。（{person}_摄）
""")
OPENING_LINES = _items("""
    【文字实录】 以下为文字实录： （根据现场速记整理，未经发言人审阅） 实录全文如下 [现场实录]
    ——现场实录——
""")
MIDDLE_LINES = _items("（以下为答记者问） 【答问环节】 答记者问 [提问环节] ——提问与回答——")
CONTINUED_LINES = _items("（接着说） 【接上】 （续）")
STAGES = _items("（笑） （掌声） （众笑） （播放短片） （展示图表） （翻看材料） （停顿）")
NAVIGATION = _items("""
    首页_>_新闻发布_>_发布会实录 当前位置：首页_>>_政务公开_>>_新闻发布
    网站首页_|_要闻_|_专题_|_互动 字号：大_中_小~打印
""")
TAILS = _items("""
    分享到：微信_微博_空间 【打印本页】_【关闭窗口】 相关阅读：{field}政策问答
    版权所有：{place}市人民政府新闻办公室 上一篇：{place}市召开{field}推进会
    扫一扫在手机打开当前页 返回顶部_|_网站地图_|_联系我们
""")
TAIL_BYLINES = _items("（责任编辑：{person}） 【编辑：{person}】 文字整理：{person}")

# --------------------------------------------------------------- nicknames

HANDLE_STEMS = _items("""
    adam kiwi zer0 moss pixel juno rook delta nimbus okapi tango wren quartz fable lumen sable
""")
HANDLE_ENDS = _items("3us 42 -x fan 1987 dev hub kat 77 zz ok man")
NICK_HEADS = _items("夜航 小鱼 阿呆 青柠 大橘 慢半拍 老渔 北风 芝麻 竹林 爱吃瓜 二两 云上 红豆")
NICK_TAILS = _items("船 干 同学 不加糖 君 大叔 泡泡 糯米 一号 先森 丸子 小馆 漫步 熊")
