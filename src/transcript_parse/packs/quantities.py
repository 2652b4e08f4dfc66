"""Which characters honestly stand behind and in front of a number."""

from __future__ import annotations

NUMERALS = "一二三四五六七八九十百"
"""What lists are numbered with, where it is not with digits."""

UNITS = (
    "年月日时分秒点刻周天岁代世纪个位名人家户口件项条款章节篇页卷册部门类种批届次回轮场"
    "亿万千百十余多几来倍成份股元角块美英欧日港台韩卢比吨斤克公里米厘毫升亩顷平方立度瓦"
    "间芯寸帧瓶幢尺丈碗杯盘罐箱包袋串束滴把顶床桌盏份步声句字笔画幅封发枚枪刀拳脚眼面条股集期"
    "级层楼号路栋室区省市县镇乡村国所座架艘辆台套支张片本只头匹棵株粒颗双对组队班排营团"
    "师军起宗例票分期后前以至到和与及或％%℃"
)
"""Behind a number: units, measure words, and what joins two numbers."""

FREQUENT_UNITS = "年月日时分万亿个项家件名次位条"
"""Behind most numbers."""

ORDINALS = "号室座区栋楼层班组队期排路站门类条款章节篇页卷册级届回轮场部批次"
"""Of `UNITS`, those that may follow a number which only tells things apart (02号)."""

ROUGHLY = "多余几百千万亿"
"""Behind a number that counts, and never behind a mere zero."""

DATE_UNITS = "年月日时分秒号点"
"""Inside a date or a time of day."""

LEADS = (
    "第约达到至有为近超过了的在于共和从前以等占是月年日由仅逾破增长降少降升涨跌比率中"
    "自每满足上下午晨晚间元号编电话热线码值价额量数总计高低达每余各另及与或、"
)
"""In front of a number."""
