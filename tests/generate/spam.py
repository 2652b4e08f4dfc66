"""Clean text with advertising injected: a pure function of a seed.

Tokens are drawn at random, from no campaign the packs know: gibberish of common
characters, trade words, Latin letters, digits, words with spaces in them, and
mixtures. Positions are uniform over the text; `inside` aims at stamps, numbers
and names instead.
"""

from __future__ import annotations

import random
import re
import string
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

TRADES = (
    "搬家",
    "开锁",
    "办证",
    "刻章",
    "代孕",
    "借钱",
    "减肥",
    "祛斑",
    "瘦脸",
    "丰胸",
    "算命",
    "征婚",
    "推拿",
    "足浴",
    "按摩",
    "代写",
    "枪手",
    "刷单",
    "翻墙",
    "破解",
    "私服",
    "外挂",
    "充值",
    "套现",
    "当铺",
    "二胎",
    "讨债",
    "侦探",
    "会所",
    "茶楼",
    "宠物",
    "驾照",
    "假发",
    "种牙",
    "整形",
    "配资",
    "炒股",
    "荐股",
    "黄金",
    "回收",
    "二手",
    "空调",
    "疏通",
    "管道",
    "防水",
    "补漏",
    "月嫂",
    "保洁",
    "搬厂",
    "吊车",
    "叉车",
    "集装",
    "货柜",
    "清关",
    "海淘",
    "代购",
    "高仿",
    "手表",
    "名包",
    "香烟",
)
"""Trades that advertise in this way and are in no pack."""

TAILS = (
    "网",
    "价格",
    "电话",
    "哪家好",
    "一条龙",
    "平台",
    "服务",
    "24小时",
    "加微信",
    "官网",
    "多少钱",
    "公司",
    "招代理",
    "VIP",
    "app",
    "88",
    "优惠",
    "ptt",
    "评价",
    "怎么样",
)

COMMON = [
    char
    for high in range(0xB0, 0xD8)
    for low in range(0xA1, 0xFF)
    if (char := bytes([high, low]).decode("gb2312", "ignore"))
]
"""The 3,755 commonest characters, as GB 2312 lists them."""

STAMPS = re.compile(r"\d{4}-\d\d?-\d\d?(?: \d\d?:\d\d(?::\d\d)?)?|^\d{1,2}[:：]\d\d", re.MULTILINE)
NUMBERS = re.compile(r"\d+\.\d+|\d{3,}")


class Injected(NamedTuple):
    """A contaminated text and where in it each injected token stands."""

    text: str
    spans: tuple[tuple[int, int], ...]
    tokens: tuple[str, ...]


def gibberish(rng: random.Random) -> str:
    """Common characters in no order."""
    return "".join(rng.choice(COMMON) for _ in range(rng.randint(2, 7)))


def words(rng: random.Random) -> str:
    """One or two trades, perhaps with a tail."""
    token = "".join(rng.choice(TRADES) for _ in range(rng.randint(1, 2)))
    return (token + rng.choice(TAILS)) if rng.random() < 0.5 else token


def latin(rng: random.Random) -> str:
    """Letters, with digits behind them now and then."""
    letters = rng.choice((string.ascii_lowercase, string.ascii_letters, string.ascii_uppercase))
    token = "".join(rng.choice(letters) for _ in range(rng.randint(2, 10)))
    return token + (str(rng.randint(0, 9999)) if rng.random() < 0.3 else "")


def digits(rng: random.Random) -> str:
    """A number that counts nothing."""
    return "".join(rng.choice(string.digits) for _ in range(rng.randint(3, 11)))


def spaced(rng: random.Random) -> str:
    """Words with spaces inside."""
    if rng.random() < 0.5:
        return " ".join(words(rng)[:5])
    return " ".join((rng.choice(TRADES), rng.choice((*TRADES, latin(rng)))))


def mixed(rng: random.Random) -> str:
    """Chinese, letters and digits in one token."""
    parts = [words(rng)[:6], latin(rng)[:5], str(rng.randint(1, 999))]
    rng.shuffle(parts)
    return "".join(parts[: rng.randint(2, 3)])[:15]


KINDS: dict[str, Callable[[random.Random], str]] = {
    "gibberish": gibberish,
    "words": words,
    "latin": latin,
    "digits": digits,
    "spaced": spaced,
    "mixed": mixed,
}
BREAKING = ("latin", "mixed", "spaced")
"""Kinds that bring another class of characters into Chinese text."""


def inject(text: str, tokens: Sequence[str], places: Sequence[int]) -> Injected:
    """`text` with each token at its place."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    last = size = 0
    order = sorted(zip(places, tokens, strict=True))
    for place, token in order:
        parts += [text[last:place], token]
        size += place - last
        spans.append((size, size + len(token)))
        size += len(token)
        last = place
    parts.append(text[last:])
    return Injected("".join(parts), tuple(spans), tuple(token for _, token in order))


def _uniform(rng: random.Random, text: str, count: int) -> list[int]:
    return rng.sample(range(3, len(text) - 3), count)


def same(text: str, kind: str, count: int, seed: int) -> Injected:
    """One token of `kind`, `count` times."""
    rng = random.Random(f"same {kind} {count} {seed}")
    token = KINDS[kind](rng)
    return inject(text, [token] * count, _uniform(rng, text, count))


def family(text: str, count: int, seed: int, sells: bool = True) -> Injected:
    """`count` tokens around one core, each with a tail of its own, or a head.

    The tails are what advertisements say (`sells`), or a few characters in no order.
    """
    rng = random.Random(f"family {count} {seed}")
    core = rng.choice((rng.choice(TRADES), gibberish(rng)[:3]))
    tails = [rng.choice(TAILS) if sells else gibberish(rng)[:3] for _ in range(count)]
    behind = rng.random() < 0.75
    tokens = [core + t if behind else t + core for t in tails]
    return inject(text, tokens, _uniform(rng, text, count))


def single(text: str, kind: str, seed: int) -> Injected:
    """One token of `kind`, once."""
    rng = random.Random(f"single {kind} {seed}")
    token = KINDS[kind](rng)
    while kind in BREAKING and not re.search("[A-Za-z0-9 ]", token):
        token = KINDS[kind](rng)
    return inject(text, [token], _uniform(rng, text, 1))


def inside_word(text: str, kind: str, seed: int) -> Injected | None:
    """One token of `kind` inside a word of the document: a string that recurs in it."""
    rng = random.Random(f"word {kind} {seed}")
    pairs = Counter(m.group(1) for m in re.finditer("(?=([\u4e00-\u9fff]{2}))", text))
    words = [pair for pair, count in pairs.items() if count >= 5]
    if not words:
        return None
    places = [m.start() + 1 for m in re.finditer(rng.choice(words), text)]
    return inject(text, [KINDS[kind](rng)], [rng.choice(places)])


def inside(text: str, aim: str, seed: int, names: Sequence[str] = ()) -> Injected | None:
    """One token of any kind inside a stamp, a number or a name; None if there is none."""
    rng = random.Random(f"inside {aim} {seed}")
    if aim == "name":
        spans = [m.span() for name in names for m in re.finditer(re.escape(name), text)]
    else:
        spans = [m.span() for m in (STAMPS if aim == "stamp" else NUMBERS).finditer(text)]
    spans = [(a, b) for a, b in spans if b - a > 1]
    if not spans:
        return None
    start, end = rng.choice(spans)
    kind = rng.choice(("gibberish", "words", "latin", "mixed", "spaced"))
    return inject(text, [KINDS[kind](rng)], [rng.randint(start + 1, end - 1)])


def f1(injected: Injected, found: Sequence[tuple[int, int]]) -> float:
    """F1 of the removed characters, spaces aside."""
    text = injected.text
    gold = {i for a, b in injected.spans for i in range(a, b) if not text[i].isspace()}
    took = {i for a, b in found for i in range(a, b) if not text[i].isspace()}
    return 2 * len(gold & took) / (len(gold) + len(took)) if gold or took else 1.0
