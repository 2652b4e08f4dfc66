"""What is known of advertising campaigns that hijack pages, and of broken pages.

Vocabulary from general knowledge of such campaigns, in simplified script. It is
evidence, never a verdict: a page that speaks honestly of the subject loses
nothing. Cores stand first, tails behind them.
"""

from __future__ import annotations

from transcript_parse.rules import SpamRule

CAMPAIGNS: tuple[SpamRule, ...] = (
    SpamRule(
        name="escort",
        source="Taiwanese dating sites that hide links in copied pages since about 2022",
        words=(
            "包养网", "包养甜心网", "包养管道", "包养俱乐部", "包养行情", "包养网站", "包养平台", "包养app",
            "包养软体", "包养女人", "包养妹", "包养情妇", "包养金额", "包养条件", "包养价格", "包养经验",
            "包养故事", "包养心得", "包养意思", "包养站长", "包养一个月", "包养感情", "包养合约", "包养",
            "甜心花园", "甜心宝贝", "甜心网", "甜心", "短期包养", "长期包养", "一包养经验", "台湾包养网",
            "sugarpopular", "sugar", "VIP", "ptt", "dcard", "app", "俱乐部", "花园", "宝贝", "站长", "车马费",
            "价格", "价格ptt", "推荐", "心得", "意思", "经验", "评价", "比较", "行情", "留言板", "网", "女大生",
            "援交", "外送茶", "约炮", "伴游", "茶庄", "喝茶",
        ),  # fmt: skip
        matches=("包养甜心网", "包养网车马费", "包养价格ptt", "甜心花园", "包养"),
        rejects=("包养情节严重", "甜心教主", "知识产权"),
    ),
    SpamRule(
        name="lottery",
        source="Lottery and numbers-game sites",
        words=(
            "彩票", "时时彩", "六合彩", "福彩", "双色球", "大乐透", "快三", "快3", "北京赛车", "赛车pk10", "pk10",
            "幸运飞艇", "极速赛车", "分分彩", "开奖", "开奖结果", "开奖直播", "走势图", "计划", "计划群",
            "彩票网", "彩票平台", "彩票app", "投注", "注册", "注册送", "送彩金", "官网", "下载", "登录", "平台",
            "预测", "资料", "一肖中特", "香港六合彩", "特码", "网址", "手机版", "app", "代理", "倍率",
        ),  # fmt: skip
        matches=("时时彩开奖", "六合彩特码资料", "彩票平台注册送"),
        rejects=("福利彩票公益金管理办法", "彩票监管"),
    ),
    SpamRule(
        name="betting",
        source="Sports betting and online casinos",
        words=(
            "博彩", "赌场", "娱乐城", "真人娱乐", "真人百家乐", "百家乐", "老虎机", "电子游戏", "棋牌", "体育投注",
            "足球投注", "外围", "滚球", "盘口", "皇冠", "新葡京", "葡京", "澳门新葡京", "威尼斯人", "永利", "金沙",
            "必发", "亚博", "开云", "万博", "乐鱼", "爱游戏", "华体会", "米兰体育", "九游会", "凯发", "沙巴体育",
            "188bet", "365bet", "bet365", "球探", "比分", "现金网", "返水", "首存", "送体验金", "体验金",
            "官网", "官方网站", "平台", "网址", "登录", "登入", "入口", "注册", "下载", "app", "手机版", "代理",
            "娱乐", "体育", "真人", "电竞",
        ),  # fmt: skip
        matches=("亚博体育官网", "真人百家乐平台", "娱乐城注册", "博彩网址"),
        rejects=("打击博彩违法犯罪", "娱乐场所管理条例"),
    ),
    SpamRule(
        name="rooms",
        source="Room rental, hotels by the hour, minute rentals",
        words=(
            "租房", "日租", "日租套房", "月租", "短租", "套房", "雅房", "共享空间", "分享空间", "小树屋", "会议室出租",
            "会议室", "瑜伽场地", "瑜伽教室", "舞蹈教室", "舞蹈场地", "教学场地", "教学", "场地", "场地出租", "场地租借",
            "交流", "聚会", "见证", "个人空间", "家教", "家教场地", "私密空间", "讲座", "访谈", "出租", "租借", "时租",
            "时租空间", "时租场地", "时租会议", "1对1教学", "九宫格", "小班教学", "共享会议室", "空间", "民宿", "旅馆",
            "休息", "钟点房", "台北", "高雄", "台中", "价格", "推荐",
        ),  # fmt: skip
        matches=("共享会议室", "舞蹈场地", "时租空间", "小树屋"),
        rejects=("住房租赁市场管理", "会议室里"),
    ),
    SpamRule(
        name="plumbing",
        source="Plumbers and electricians of Taiwanese cities",
        words=(
            "水电", "水电行", "水电网", "水电师傅", "水电维修", "水电材料", "水电工程", "水电价格", "水电服务", "水电配线",
            "台北", "台北市", "新北", "高雄", "台中", "桃园", "大安区", "中正区", "信义区", "松山区", "中山区", "大同区",
            "通水管", "马桶不通", "抓漏", "漏水", "热水器", "冷气", "维修", "维修价格", "安装", "师傅", "行", "网",
            "推荐", "24小时", "估价", "室内装潢", "装潢", "装修", "水管", "配管", "价格",
        ),  # fmt: skip
        matches=("台北水电", "大安区水电行", "水电网", "台北市水电维修价格"),
        rejects=("水电费补贴", "水电站建设"),
    ),
    SpamRule(
        name="novels",
        source="Pirated novel sites",
        words=(
            "笔趣阁", "顶点小说", "小说网", "小说", "免费小说", "小说阅读网", "无弹窗", "无弹窗广告", "最新章节", "全文阅读",
            "免费阅读", "手机阅读", "首发", "txt下载", "txt", "全集下载", "更新最快", "更新", "飘天文学", "新笔趣阁", "书友群",
            "一秒记住", "请记住本站域名", "天才一秒记住", "请收藏", "本站", "网", "阅读", "下载", "全本",
        ),  # fmt: skip
        matches=("笔趣阁无弹窗", "天才一秒记住本站", "顶点小说txt下载"),
        rejects=("网络小说改编", "最新章节里"),
    ),
    SpamRule(
        name="loans",
        source="Loans, certificates, invoices",
        words=(
            "贷款", "小额贷款", "借款", "票贴", "支票借款", "当铺", "机车借款", "汽车借款", "房屋二胎", "二胎", "代开发票",
            "开发票", "发票", "办证", "刻章", "办文凭", "办理", "无抵押", "秒下款", "下款", "网贷", "口子", "套现", "信用卡",
            "代还", "加微信", "微信", "电话", "QQ", "联系", "当天放款", "放款", "利息低", "台北", "高雄", "台中", "推荐",
        ),  # fmt: skip
        matches=("小额贷款加微信", "代开发票电话", "台北当铺"),
        rejects=("小额贷款公司监督", "发票管理办法"),
    ),
    SpamRule(
        name="parlours",
        source="Massage parlours and escort services of mainland cities",
        words=(
            "按摩", "推拿", "桑拿", "会所", "spa", "SPA", "莞式", "全套", "上门", "上门按摩", "上门服务", "特殊服务", "学生妹",
            "小姐", "模特", "外围女", "服务", "一条龙", "包夜", "同城", "同城约", "夜总会", "酒店", "电话", "微信", "加微信", "预约",
            "价格", "论坛", "喝茶", "品茶", "嫩茶", "工作室", "高端",
        ),  # fmt: skip
        matches=("上门按摩电话", "同城桑拿", "品茶工作室微信"),
        rejects=("按摩师职业标准", "养老服务"),
    ),
)

SUBSTITUTED = ("东说念主", "好意思国", "好意思方", "好意思元", "好意思军", "中好意思", "国东说念主")
"""What machine rewriting leaves of 人, 美: damage that is reported, never repaired."""

MOJIBAKE = ("锟斤拷", "烫烫烫", "屯屯屯", "ï¿½", "â€", "鈥", "銆")
"""What text looks like after it was decoded with the wrong table."""
