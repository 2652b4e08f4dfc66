"""Words whose characters OpenCC's tables cannot decide: data for `script`.

OpenCC converts characters and some phrases. What it leaves open was decided by
counting how simplified text writes these words, in the People's Daily of
January 1998 (1.86 million characters), jieba's dictionary and the n-grams of
foreign-ministry pages; the numbers stand beside the words. All words are
written as they look after `t2s`.
"""

from __future__ import annotations

WORDS = {
    "想像": "想象",  # 46 想象, 3 想像; jieba 2330 and 550
    "座标": "坐标",  # jieba 779 and 20
    "揹": "背",  # 背着, 背包, 背负: every 揹 is 背 in simplified text
    "伕": "夫",  # 车夫, 马夫
    "暱": "昵",  # 昵称, 亲昵
    "薰陶": "熏陶",  # jieba 203 and 3; 薰衣草 keeps its 薰
    "薰染": "熏染",
    "薰心": "熏心",
    "锺馗": "钟馗",  # 钱锺书 and others keep what OpenCC's phrases give them
    "衹": "只",
    "祇是": "只是",  # 神祇 keeps its 祇
    "祇有": "只有",
    "祇要": "只要",
    "祇能": "只能",
    "祇得": "只得",
    "祇会": "只会",
    "祇不过": "只不过",
    "濬": "浚",  # 浚县, 疏浚
    "澂江": "澄江",
    "徵调": "征调",
    "赀計": "赀计",  # a slip in OpenCC's 不可貲計
    "藉著": "借着",  # OpenCC's phrases know 藉着 only
    "慰藉著": "慰藉着",
    "老么": "老幺",  # Taiwan's form; 什么 and other halves left simplified are not
    "么妹": "幺妹",
}
"""What stands after conversion, and how simplified text writes it."""

STRAY_YU = (
    # OpenCC keeps 於 in 於倫, 於坦, 於單 and other names of two characters, and so
    # in 位於倫敦, 關於坦桑尼亞, 過於單一. After a Chinese character it is no surname.
    r"(?<=[㐀-鿿]於)(?!期|菟|梨华|崇文|忠祥|勇明|仲完|竹屋)",
    r"(?=单[一个位方独纯边]|伦敦|潜在|戏剧|戏曲|穆斯林|坦[克桑]|其一)",
)
"""Around 於: it is the preposition 于 after all."""

STRAY_FU = (
    # s2t has 上覆 and 佈覆 as phrases, and so 網上覆制, 形勢上覆雜.
    r"(?<=[上布]覆)(?![盖灭没着满])",
    r"(?<=[批答回]覆)",  # in the phrases of newer releases only
    r"(?=核(?!心)|检|函)(?<![颠倾翻]覆)",  # Hong Kong's 覆核, 覆檢
)
"""Around 覆: it stands for 复 (again, to reply), not for covering or upsetting."""

ZHU = (
    r"(?<=[卓原土巨拙撰新昭显专编遗]著)",
    r"(?<=译著)(?<!翻译著)",
    r"(?<=论著)(?<![争评讨议谈辩]论著)",
    r"(?<=合著)(?<![凑切合吻混符组结综聚联融迎配]合著)",
    r"(?<=名著)(?<!报名著)",
    r"(?<=微知著)",
    r"(?<=所著)(?=[的书于作《，。])",
    r"(?=者)(?<![活穿]著)",
    r"(?=作(?![业家者]))",
    r"(?=名(?![义册单字气牌片]))",
    r"(?=[称述])",
    r"(?=录(?![下像入制取用音]))",
    r"(?=书[立撰传])",
    r"(?=[有的]《)",
    r"(?=[)）])(?<![听哭喊坐想拿指看笑站走跑躺]著)",
)
"""Around 著: it is zhù (famous, to write) and stays in simplified text.

Of 388 zhù in the People's Daily these hold 376 (`tw2s`: 331), and of 2,457
particles they hold 1 (`tw2s`: 11).
"""

ZHE = (
    r"(?<=[伴凭带怀抱拿接朝沿看味趁跟随靠顺]著)",
    r"(?=[凉力实急想手火眼落迷重色陆])",
)
"""Around 著: the particle, or 着手, 着重 and the like, so 着 in text of any variety."""

STRAYS = {"於": ("于", STRAY_YU), "覆": ("复", STRAY_FU)}
"""Characters that OpenCC leaves in phrases of its own, what they become, and where."""

UNDECIDED, PARTICLE = "著", "着"
"""The character that is zhù or the particle, and the particle as simplified text writes it."""

NOT_TAIWAN = "爲裏衞敍綫"
"""Standard or Hong Kong forms: text that has these writes the particle as 着."""

SPOKEN = "這們個說嗎麼還讓"
"""In sentences, but hardly in names: with one of these a short line is no mere name."""

LOOKED_UP = {
    "瞭": "了",
    "衞": "卫",
    "後": "后",
    "於": "于",
    "著": "着",
    "麽": "么",
    "妳": "你",
    "綫": "线",
    "紓": "纾",
}
"""Characters of traditional text that simplified text has, too, or that are rare: where
text is only looked up, and nothing is converted, they are read like this."""
