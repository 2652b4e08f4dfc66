"""Texts that say nothing: repeated, they show how long a pattern takes."""

from __future__ import annotations

PROBES = (
    *" \t\n\u3000\xa0甘局记图第一aAQ1.-*#>_◆|（）()[]【】《》：:，,。、？！·“”/=",
    *("甘 ", " 甘", "甘、", "甘·", "甘，", "甘。", "a ", "A ", "Aa ", "A.", "aA", "1.", "1 ", "1:"),
    *(
        "\n ",
        " \n",
        "\n\u3000",
        "（甘",
        "甘）",
        "(a",
        "a)",
        "* ",
        "- ",
        "# ",
        "（）",
        "[](",
        "甘\n",
        "a\n",
        "，\n",
    ),
)
