"""Script conversion in numbers, beside plain OpenCC.

    python -m tests.measure_script

Simplified documents are converted to the three traditional varieties, and as
content farms do it, and brought back; then they are passed through as they are;
then all documents are timed.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from time import perf_counter

from opencc import OpenCC

from transcript_parse.normalize.script import to_simplified

SHARED = Path(__file__).parents[2] / "shared"
VARIETIES = ("s2t", "s2tw", "s2hk", "farm")
LEFT_SIMPLIFIED = frozenset("于并面后里愿范余才克布干周")
"""What content farms leave as it is in text they bring to traditional script."""
PLAIN = ("t2s", "tw2s", "hk2s")

COMPOSED = """\
国务院新闻办公室于2031年6月5日召开媒体通气会，由国家版权机构有关负责人到场并答记者问。
主持人：各位同志、各位朋友，下午好！欢迎大家来参加今天的媒体通气会。
李克：谢谢主持人。随着改革不断深入，创新成果显著增加，发明专利授权量位于世界前列，意味着我们迈出了坚实的一步。
新华社记者：著作权登记数量持续增长，著名商标的保护也很受关注。请问面对这一形势，有什么着力点？
王芳：这个问题问得很好。我们本着对人民负责的态度，着眼长远，着手制定规划，着重解决群众反映强烈的问题。
原著、专著、译著、论著和名著的版权都要保护，编著者、合著者的署名权同样要保护，成绩卓著的单位要表彰。
孩子们背着书包、拿着书本来到现场，眼睛盯着书架，谈论着未来，配合着老师的讲解，穿着者都很高兴。
这项制度为企业节省了干部时间，也干脆利落；饼干、树干、干净、干扰，写法不同，意思也不同。
故宫藏有乾隆年间的钟表，作家萧乾、钱锺书的手稿也在展出，扭转乾坤的场面令人难忘。
关于坦桑尼亚的合作，由于潜在风险不同于以往，位于伦敦的机构过于单一，至于其一、其二，我们反对单边主义。
皇后大道后面的面馆卖面条和方便面，面粉价格稳定，见面时间另行通知，里面只有三公里路程，邻里和睦。
台风过后，台州、天台两地的平台和电台恢复运行，柜台前排起长队，舞台上的演员头发花白，发现了新问题。
世卫组织和国家卫生健康委员会叙述了情况，叙利亚代表团的卫星数据显示，护卫舰和卫兵都已到位。
一只小船，只有两支桨；准备工作批准之后，冲突双方向着和平的方向前进，致力于精致的工艺，致使成本下降。
征求意见、征收税款、象征意义和特征，都要写清楚；复杂、复习、恢复、答复、覆盖、反复，也都要分清。
他想象中的坐标系与众不同，受到了艺术的熏陶；背着手走路的马夫和车夫，彼此以昵称相称。
历史、日历、经历；系统、关系、联系；了解、瞭望、明了；丑角、小丑、丑闻；合并、并且、吞并。
云计算、人云亦云；胜利、游泳、旅游；松树、放松；几乎、茶几；采取、风采；当然、叮当；家具、家伙。
记者：最后一个问题。网络信息、软件、视频、硬盘等领域的新业态新模式，如何加以规范？
李克：借此机会向大家表示感谢。凭借各方支持，我们围绕着重点领域展开合作，签证、签名、愿望、志愿，一一落实。
"""
"""Simplified press-conference prose full of characters that have two counterparts."""


@cache
def convert(configuration: str) -> Callable[[str], str]:
    """OpenCC under `configuration`, loaded once."""
    return OpenCC(configuration).convert


def documents() -> dict[str, str]:
    """The seeds and the corpus as far as they are there, by name."""
    paths = [*sorted(SHARED.glob("seeds/*.txt")), *sorted(SHARED.glob("corpus/*.txt"))]
    return {path.name: path.read_bytes().decode() for path in paths}


def is_simplified(text: str) -> bool:
    """Chinese, and hardly touched by `t2s`: a definition apart from the code measured."""
    chinese = sum("一" <= char <= "鿿" for char in text)
    return chinese > 0 and errors(text, convert("t2s")(text)) < chinese / 100


def errors(wanted: str, got: str) -> int:
    """Characters that differ; all of them if the length does."""
    if len(wanted) != len(got):
        return len(wanted)
    return sum(a != b for a, b in zip(wanted, got, strict=True))


def to_traditional(text: str, variety: str) -> str:
    """`text` under an OpenCC configuration, or as content farms print it."""
    if variety != "farm":
        return convert(variety)(text)
    converted = convert("s2tw")(text)
    pairs = zip(text, converted, strict=True)
    return "".join(old if old in LEFT_SIMPLIFIED else new for old, new in pairs)


def round_trip(texts: Iterable[str], variety: str, back: Callable[[str], str]) -> int:
    """Characters of `texts` lost on the way to `variety` and back."""
    return sum(errors(text, back(to_traditional(text, variety))) for text in texts)


def best_time(function: Callable[[str], str], text: str, rounds: int = 30) -> float:
    """Seconds of the fastest of `rounds` calls."""
    gc.disable()
    times = []
    for _ in range(rounds):
        start = perf_counter()
        function(text)
        times.append(perf_counter() - start)
    gc.enable()
    return min(times)


def _accuracy_table(title: str, texts: list[str]) -> Iterator[str]:
    size = sum(map(len, texts))
    backs = (to_simplified, *map(convert, PLAIN))
    rows = {v: [round_trip(texts, v, back) for back in backs] for v in VARIETIES}
    rows["left as it is"] = [sum(errors(t, back(t)) for t in texts) for back in backs]
    yield f"\n{title}: {len(texts)} documents, {size:,} characters; accuracy (characters lost)"
    yield "".join(f"{name:>20}" for name in ("", "to_simplified", *PLAIN))
    for name, lost in rows.items():
        cells = (f"{1 - n / size:.6f} ({n})" for n in lost)
        yield "".join(f"{cell:>20}" for cell in (name, *cells))


def _time_table(texts: dict[str, str]) -> Iterator[str]:
    yield f"\n{'microseconds':40}{'characters':>12}{'ours':>9}{'t2s':>9}{'ratio':>8}"
    for name, text in texts.items():
        ours, plain = (best_time(f, text) * 1e6 for f in (to_simplified, convert("t2s")))
        yield f"{name:40}{len(text):>12,}{ours:>9.0f}{plain:>9.0f}{ours / plain:>8.2f}"


def main() -> None:
    """Print all tables."""
    known = documents()
    simplified = [text for text in known.values() if is_simplified(text)]
    for line in _accuracy_table("composed", [COMPOSED]):
        print(line)
    if not known:
        print(f"\nno documents at {SHARED}")
    for line in _accuracy_table("seeds and corpus", simplified) if simplified else ():
        print(line)
    for line in _time_table({"composed": COMPOSED, **known}):
        print(line)


if __name__ == "__main__":
    main()
