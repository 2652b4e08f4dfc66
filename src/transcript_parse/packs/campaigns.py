"""What is known of advertising campaigns that hijack pages.

Vocabulary from general knowledge of such campaigns, in simplified script. It is
evidence, never a verdict: a page that speaks honestly of the subject loses
nothing. Cores stand first, tails behind them.
"""

from __future__ import annotations

from transcript_parse.rules import Pack, SpamRule

CAMPAIGNS: tuple[SpamRule, ...] = (
    SpamRule(
        name="escort",
        source="Taiwanese dating sites that hide links in copied pages since about 2022",
        words=tuple(
            (
                "包养网 包养甜心网 包养管道 包养俱乐部 包养行情 包养网站 包养平台 包养app 包养软体 "
                "包养女人 包养妹 包养情妇 包养金额 包养条件 包养价格 包养经验 包养故事 包养心得 "
                "包养意思 包养站长 包养一个月 包养感情 包养合约 包养 甜心花园 甜心宝贝 甜心网 甜心 "
                "短期包养 长期包养 一包养经验 台湾包养网 sugarpopular sugar VIP ptt dcard app 俱乐部 "
                "花园 宝贝 站长 车马费 价格 价格ptt 推荐 心得 意思 经验 评价 比较 行情 留言板 网 "
                "女大生 援交 外送茶 约炮 伴游 茶庄 喝茶"
            ).split()
        ),
        matches=("包养甜心网", "包养网车马费", "包养价格ptt", "甜心花园", "包养"),
        rejects=("包养情节严重", "甜心教主", "知识产权"),
    ),
    SpamRule(
        name="lottery",
        source="Lottery and numbers-game sites",
        words=tuple(
            (
                "彩票 时时彩 六合彩 福彩 双色球 大乐透 快三 快3 北京赛车 赛车pk10 pk10 幸运飞艇 "
                "极速赛车 分分彩 开奖 开奖结果 开奖直播 走势图 计划 计划群 彩票网 彩票平台 彩票app "
                "投注 注册 注册送 送彩金 官网 下载 登录 平台 预测 资料 一肖中特 一肖一码 一码一肖 "
                "管家婆 精准 准确 100准确 免费 大全 免费大全 资料大全 新奥门 新澳门 澳门 香港 六合 "
                "六合开奖 直播 香港六合彩 特码 网址 手机版 app 代理 倍率"
            ).split()
        ),
        matches=("时时彩开奖", "六合彩特码资料", "彩票平台注册送"),
        rejects=("福利彩票公益金管理办法", "彩票监管"),
    ),
    SpamRule(
        name="betting",
        source="Sports betting and online casinos",
        words=tuple(
            (
                "博彩 赌场 娱乐城 真人娱乐 真人百家乐 百家乐 老虎机 电子游戏 棋牌 体育投注 足球投注 "
                "外围 滚球 盘口 皇冠 新葡京 葡京 澳门新葡京 威尼斯人 永利 金沙 必发 亚博 开云 万博 "
                "乐鱼 爱游戏 华体会 米兰体育 九游会 凯发 沙巴体育 188bet 365bet bet365 球探 比分 "
                "现金网 返水 首存 送体验金 体验金 官网 官方网站 平台 网址 登录 登入 入口 注册 下载 "
                "app 手机版 代理 娱乐 体育 真人 电竞"
            ).split()
        ),
        matches=("亚博体育官网", "真人百家乐平台", "娱乐城注册", "博彩网址"),
        rejects=("打击博彩违法犯罪", "娱乐场所管理条例"),
    ),
    SpamRule(
        name="rooms",
        source="Room rental, hotels by the hour, minute rentals",
        words=tuple(
            (
                "租房 日租 日租套房 月租 短租 套房 雅房 共享空间 分享空间 小树屋 会议室出租 会议室 "
                "瑜伽场地 瑜伽教室 舞蹈教室 舞蹈场地 教学场地 教学 场地 场地出租 场地租借 交流 聚会 "
                "见证 个人空间 家教 家教场地 私密空间 讲座 访谈 出租 租借 时租 时租空间 时租场地 "
                "时租会议 1对1教学 九宫格 小班教学 共享会议室 空间 民宿 旅馆 休息 钟点房 台北 高雄 "
                "台中 价格 推荐"
            ).split()
        ),
        matches=("共享会议室", "舞蹈场地", "时租空间", "小树屋"),
        rejects=("住房租赁市场管理", "会议室里"),
    ),
    SpamRule(
        name="plumbing",
        source="Plumbers and electricians of Taiwanese cities",
        words=tuple(
            (
                "水电 水电行 水电网 水电师傅 水电维修 水电材料 水电工程 水电价格 水电服务 水电配线 "
                "台北 台北市 新北 高雄 台中 桃园 大安区 中正区 信义区 松山区 中山区 大同区 通水管 "
                "马桶不通 抓漏 漏水 热水器 冷气 维修 维修价格 安装 师傅 行 网 推荐 24小时 估价 "
                "室内装潢 装潢 装修 水管 配管 价格"
            ).split()
        ),
        matches=("台北水电", "大安区水电行", "水电网", "台北市水电维修价格"),
        rejects=("水电费补贴", "水电站建设"),
    ),
    SpamRule(
        name="novels",
        source="Pirated novel sites",
        words=tuple(
            (
                "笔趣阁 顶点小说 小说网 小说 免费小说 小说阅读网 无弹窗 无弹窗广告 最新章节 全文阅读 "
                "免费阅读 手机阅读 首发 txt下载 txt 全集下载 更新最快 更新 飘天文学 新笔趣阁 书友群 "
                "一秒记住 请记住本站域名 天才一秒记住 请收藏 本站 网 阅读 下载 全本"
            ).split()
        ),
        matches=("笔趣阁无弹窗", "天才一秒记住本站", "顶点小说txt下载"),
        rejects=("网络小说改编", "最新章节里"),
    ),
    SpamRule(
        name="loans",
        source="Loans, certificates, invoices",
        words=tuple(
            (
                "贷款 小额贷款 借款 票贴 支票借款 当铺 机车借款 汽车借款 房屋二胎 二胎 代开发票 "
                "开发票 发票 办证 刻章 办文凭 办理 无抵押 秒下款 下款 网贷 口子 套现 信用卡 代还 "
                "加微信 微信 电话 QQ 联系 当天放款 放款 利息低 台北 高雄 台中 推荐"
            ).split()
        ),
        matches=("小额贷款加微信", "代开发票电话", "台北当铺"),
        rejects=("小额贷款公司监督", "发票管理办法"),
    ),
    SpamRule(
        name="parlours",
        source="Massage parlours and escort services of mainland cities",
        words=tuple(
            (
                "按摩 推拿 桑拿 会所 spa SPA 莞式 全套 上门 上门按摩 上门服务 特殊服务 学生妹 小姐 "
                "模特 外围女 服务 一条龙 包夜 同城 同城约 夜总会 酒店 电话 微信 加微信 预约 价格 论坛 "
                "喝茶 品茶 嫩茶 工作室 高端"
            ).split()
        ),
        matches=("上门按摩电话", "同城桑拿", "品茶工作室微信"),
        rejects=("按摩师职业标准", "养老服务"),
    ),
    SpamRule(
        name="ghostwriting",
        source="Essays and examinations done for students, certificates for sale",
        words=tuple(
            (
                "代写 论文代写 代写论文 作业代写 代写作业 essay代写 Essay代写 代考 网课代修 代上课 "
                "代发表 论文发表 期刊发表 包发表 查重 降重 挂科 保过 包过 包及格 雅思 托福 GPA 留学 "
                "毕业证 文凭 学历 学位证 证书 代办 办理 免考 拿证 网 机构 价格 "
                "微信 QQ 加微信 推荐"
            ).split()
        ),
        matches=("论文代写", "代考包过", "代写作业微信"),
        rejects=("论文查重结果", "防止代考舞弊"),
    ),
    SpamRule(
        name="medicine",
        source="Clinics and potions that are sold on hacked pages",
        words=tuple(
            (
                "壮阳 壮阳药 延时 犀利士 威而钢 威尔刚 伟哥 必利劲 乐威壮 美国黑金 日本藤素 催情 春药 "
                "迷药 听话水 阳痿 早泄 前列腺 男科 妇科 无痛人流 人流 不孕不育 试管婴儿 代孕 供卵 "
                "白癜风 牛皮癣 癫痫 狐臭 痔疮 包皮 性病 尖锐湿疣 祛斑 祛痘 减肥 减肥药 瘦身 瘦身茶 "
                "抽脂 隆胸 丰胸 双眼皮 玻尿酸 植发 牙齿矫正 医院 专科医院 医美 哪家好 价格 "
                "正品 官网 专卖 药局 购买"
            ).split()
        ),
        matches=("犀利士官网", "白癜风医院哪家好", "无痛人流哪家好"),
        rejects=("白癜风患者的用药", "打击非法代孕"),
    ),
    SpamRule(
        name="coins",
        source="Coins, shares and currencies that are touted",
        words=tuple(
            (
                "虚拟币 比特币 以太坊 狗狗币 泰达币 USDT usdt BTC btc 挖矿 矿机 空投 币圈 "
                "欧易 币安 火币 合约 imtoken imToken 荐股 牛股 配资 股票配资 "
                "炒股 外汇 期货 开户 返佣 喊单 带单 跟单 理财 日赚 躺赚 兼职 刷单 网赚 赚钱 "
                "app APP 官网 下载 注册 平台 群 老师"
            ).split()
        ),
        matches=("股票配资平台", "泰达币下载", "荐股老师群"),
        rejects=("虚拟货币交易炒作", "期货交易所理事会"),
    ),
    SpamRule(
        name="goods",
        source="Copied goods, cigarettes and game servers",
        words=tuple(
            (
                "高仿 精仿 复刻 原单 A货 莆田鞋 名表 手表 包包 奢侈品 一手货源 货源 微商 电子烟 悦刻 "
                "烟弹 免税烟 私服 传奇 传奇私服 外挂 卡盟 发卡 代练 金币 手游 破解版 内购 "
                "翻墙 机场 加速器 科学上网 vpn VPN 节点 二手手机 回收 批发 厂家 直销 代理 免费 "
                "网站 网 官网 下载 推荐"
            ).split()
        ),
        matches=("传奇私服网站", "悦刻电子烟批发", "高仿名表货源"),
        rejects=("电子烟管理办法", "仿制药一致性评价"),
    ),
    SpamRule(
        name="errands",
        source="Detectives, debt collectors, removal firms, and those who sell readers",
        words=tuple(
            (
                "征信社 侦探 私家侦探 侦探社 抓奸 外遇 婚外情 外遇调查 寻人 讨债 讨债公司 要债 要账 "
                "清债 收账 搬家 搬家公司 家政 开锁 管道疏通 除虫 灭鼠 洗冷气 "
                "坐月子 算命 风水 塔罗 起名 改名 开运 seo SEO 网络营销 网站优化 排名 快排 外链 "
                "刷粉 涨粉 刷赞 买粉 推广 公司 服务 价格 费用 推荐 台北 台中 高雄 新北 电话"
            ).split()
        ),
        matches=("讨债公司推荐", "私家侦探价格", "台北搬家公司"),
        rejects=("征信业务管理办法", "催收行为规范"),
    ),
)

PACK = Pack(name="campaigns", rules=CAMPAIGNS)
