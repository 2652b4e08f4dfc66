"""A pack as the segmenter reads it: patterns compiled, word lists as sets."""

from __future__ import annotations

import re
from copy import copy
from functools import lru_cache
from typing import NamedTuple

import regex

from transcript_parse.late import late
from transcript_parse.model import Role
from transcript_parse.rules import (
    LETTER,
    CalledOpening,
    CueRule,
    LabelRule,
    NoiseRule,
    OpeningRule,
    Pack,
    StampRule,
    WordsRule,
    compiled,
    limited,
)
from transcript_parse.rules.needs import may_stand_in
from transcript_parse.rules.scripts import by_script, script_of
from transcript_parse.text import PARTICLES, is_latin
from transcript_parse.titles import TitlePlaces

_GROUP_NAME = late(r"\(\?P<\w+>")
_ASIDE = late(r"[（(\[【][^）)\]】]*[）)\]】]")
_LATIN_NAME = late(rf"[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|{PARTICLES}))*$")
_AFFILIATED = late(
    r"(?P<name>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,3})"
    r"(?:,[ ]|[ ]?[–—|][ ]|[ ][-(])[ ]?(?P<body>[A-Z][^,()|–—]{1,50}+)\)?$"
)
_AFFILIATED_SAID = 0.95  # log-odds of a name with an outlet behind it; bylines look like this
_DOT = re.compile("[·‧・]")  # inside foreign names, as the mainland, Taiwan and Japan print it
_FOREIGN_NAME = regex.compile(r"\p{Han}{1,6}[·‧・]\p{Han}{1,8}")
_LONG = 60  # characters of a text that is asked for the words a cue needs
_VERBS: tuple[tuple[str, Role | None], ...] = (
    ("answers", "official"),
    ("asks", "reporter"),
    ("speaks", None),
)
"""Verbs behind whoever speaks, and the role they give."""

_FUNCTION_SAID = 2.0  # log-odds of a label that says what its speaker does
_FUNCTION = late(
    r"(?:[\[【（(](?P<bracketed>[^\]】）)\s]{1,6})[\]】）)]\s*|(?P<parted>[^\s｜|/]{1,6})\s*[｜|/]\s*)(?P<who>\S.*)$"
)
_LOOSE_DIGIT = late(r"(?<![A-Za-z\d])\d")
_SENTENCE_INSIDE = late(r"[A-Za-z]{5,}\.\s")  # no abbreviation is as long
_LOWER_CASE = late(rf"(?:^| )(?!(?:{PARTICLES}|of|and|the|for)\b)[a-z]")
_HANDLE = late(r"[a-z][a-z\d_.-]{2,15}$")  # moss1987, a_reader
_CAPITALS = late(r"[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]*)+$")


class Verdict(NamedTuple):
    """What a label's wording alone says: log-odds, a role, and the reasons."""

    weight: float
    role: Role | None
    reasons: tuple[tuple[str, float], ...]


class Told(NamedTuple):
    """What the rule that opened a turn says of its label."""

    rule: str
    weight: float
    role: Role | None
    name: str | None
    organization: str | None
    titles: tuple[str, ...]


class Lexicon:
    """Everything a pack knows, in the form in which the engine asks for it."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.labels: tuple[LabelRule, ...] = pack.of(LabelRule)
        self._unlettered = tuple(r for r in self.labels if not r.latin)
        called = (CalledOpening(rule) for rule in pack.callables())
        self.openings: tuple[OpeningRule | CalledOpening, ...] = (*pack.of(OpeningRule), *called)
        self.noise: tuple[NoiseRule, ...] = pack.of(NoiseRule)
        self.cues: dict[str, tuple[CueRule, ...]] = {}
        for cue in pack.of(CueRule):
            self.cues[cue.sense] = (*self.cues.get(cue.sense, ()), cue)
        self._unlettered_cues = {
            sense: tuple(c for c in cues if not c.latin) for sense, cues in self.cues.items()
        }
        self._cues_by_script = {sense: by_script(cues) for sense, cues in self.cues.items()}
        self.stamps: tuple[StampRule, ...] = pack.of(StampRule)
        self._slow_stamps = next((s.name for s in self.stamps if not s.vouched), None)
        patterns = (f"(?:{_GROUP_NAME.sub('(?:', s.pattern)})" for s in self.stamps)
        self._stamp = "|".join(patterns) or r"(?!)"
        self.titles = self._words("title")
        self.title_set = frozenset(self.titles)
        places = TitlePlaces(self.titles)
        self.title_end, self.mentions = places.end, places.all
        self.organizations = self._words("organization")
        self.outlets = self._words("outlet")
        self.honorifics = self._words("honorific")
        self.surnames = frozenset(self._words("surname"))
        self._verdicts: dict[str, Verdict] = {}
        self.told: dict[str, Told] = {}

    def knowing(self, told: dict[str, Told]) -> Lexicon:
        """A lexicon for one document, which knows what opening rules say of labels there."""
        informed = copy(self)
        informed.told = told
        informed._verdicts = {}
        for label, said in told.items():
            role = said.role or self.verdict(label).role
            informed._verdicts[label] = Verdict(
                said.weight, role, ((f"rule {said.rule}", said.weight),)
            )
        return informed

    def _words(self, sense: str) -> tuple[str, ...]:
        rules: tuple[WordsRule, ...] = self.pack.of(WordsRule)
        words = {w for r in rules if r.sense == sense for w in r.words}
        return tuple(sorted(words, key=lambda w: (-len(w), w)))

    def pattern(self, template: str) -> regex.Pattern[str]:
        """`template` compiled, with STAMP standing for any stamp of the pack."""
        pattern = compiled(template.replace("STAMP", f"(?:{self._stamp})"))
        return limited(pattern, self._slow_stamps) if self._slow_stamps else pattern

    def says(self, sense: str, text: str, start: int = 0, end: int | None = None) -> str:
        """The name of the first cue of this sense in `text[start:end]`, or ''.

        Built-in cues written with Han characters are not tried on ASCII, nor
        the others on text whose first characters are Han.
        """
        stop = len(text) if end is None else end
        cues = self._cues_by_script.get(sense)
        if cues is None:
            return ""
        for cue in cues[script_of(text, start, stop)]:
            if cue.compiled.search(text, start, stop):
                return cue.name
        return ""

    def asked(self, sense: str, text: str) -> tuple[CueRule, ...]:
        """The cues of this sense that are worth trying on `text`."""
        cues = self.cues.get(sense, ())
        unlettered = self._unlettered_cues.get(sense, ())
        if len(unlettered) < len(cues) and not LETTER.search(text):
            cues = unlettered
        if len(text) > _LONG:
            cues = tuple(c for c in cues if may_stand_in(c.pattern, text))
        return cues

    def surname(self, name: str) -> str:
        """The surname `name` begins with, or an empty string."""
        if name[:2] in self.surnames and len(name) > 2:
            return name[:2]
        return name[:1] if name[:1] in self.surnames else ""

    def is_name(self, word: str) -> bool:
        """Whether `word` has the shape of a Chinese or foreign personal name."""
        if _DOT.search(word):
            return 3 <= len(word) <= 20
        surname = self.surname(word)
        return bool(surname) and 1 <= len(word) - len(surname) <= 2

    def called(self, label: str) -> str:
        """The surname in a form of address (张总, 赫连博士), or ''."""
        for honorific in self.honorifics:
            surname = label.removesuffix(honorific)
            if surname != label and surname and self.surname(f"{surname}{honorific}") == surname:
                return surname
        return ""

    def introduces(self, text: str) -> bool:
        """Whether somebody is named behind a title in `text`."""
        return any(self.name_behind(text, end) for _, end in self.mentions(text))

    def name_behind(self, text: str, at: int) -> str:
        """The personal name that begins at `at` (white space aside), or ''."""
        while at < len(text) and text[at] in " \u3000":
            at += 1
        foreign = _FOREIGN_NAME.match(text, at) if _DOT.search(text, at, at + 7) else None
        if foreign:
            return self._first_of_two(foreign[0])
        if not self._may_name(text[at : at + 4]):
            return ""
        for size in (2, 3, 4):
            name = text[at : at + size]
            if (
                len(name) == size
                and name not in self.surnames
                and name not in self.title_set
                and self.is_name(name)
                and not self.called(name)
                and not self.says("not a name", name)
            ):
                rest = text[at + size : at + size + 4].partition("\n")[0].rstrip("\r")
                if (
                    not rest
                    or self.says("behind a name", rest)
                    or any(rest[:n] in self.title_set for n in (2, 3, 4))
                ):
                    return name
        return ""

    def _first_of_two(self, names: str) -> str:
        """A foreign name without the word that joins it to the next person, and what follows."""
        joints = self.cues.get("between entries", ())
        dots = [dot.end() for dot in _DOT.finditer(names)]
        for at in range(dots[0] + 2, len(names)):
            if any(cue.compiled.match(names, at) for cue in joints):
                return names[:at]
        return names

    def _may_name(self, word: str) -> bool:
        """Whether a personal name may begin `word`."""
        return word[:1] in self.surnames or word[:2] in self.surnames or bool(_DOT.search(word))

    def function_in_front(self, label: str) -> tuple[Role | None, str]:
        """The role of a function word in front of the label proper, and the label.

        `【答问】某某某 副局长` and `答问｜某某某` say what somebody does before who it is.
        """
        found = _FUNCTION.match(label)
        if found is None:
            return None, label
        word = found["bracketed"] or found["parted"]
        bare = not self.strip("moderator", word)
        functions = (r for r in self.labels if r.role and (r.function or bare))
        rule = next((r for r in functions if r.accepts(word)), None)
        return (rule.role, found["who"]) if rule else (None, label)

    def verb_behind(self, label: str) -> tuple[str, Role | None]:
        """Who answers, asks or speaks, as a label says, and the role: 某局长答; or ''."""
        for sense, role in _VERBS:
            verb, who, behind = self.split(sense, label)
            named = sense == "asks" and self.is_name(label)  # some names end so
            if verb and who and not behind and not named:
                said = self.verdict(who)
                if said.weight > 0 and said.role in (role or said.role, None):
                    return who, role or said.role
        return "", None

    def strip(self, sense: str, label: str) -> str:
        """`label` without what the cues of this sense match at its start."""
        for cue in self.asked(f"label {sense}", label):
            found = cue.compiled.match(label)
            if found:
                return label[found.end() :]
        return label

    def split(self, sense: str, label: str) -> tuple[str, str, str]:
        """The word of this sense in `label`, what stands before and behind it."""
        for cue in self.asked(f"label {sense}", label):
            found = cue.compiled.search(label)
            if found:
                return found[0], label[: found.start()], label[found.end() :]
        return "", label, ""

    def is_function(self, label: str, role: Role | None) -> bool:
        """Whether the label is a bare function (answer, guest), not a person."""
        rules = self._labels_for(label)
        return any(r.function and r.role == role and r.accepts(label) for r in rules)

    def is_outlet(self, label: str) -> bool:
        """Whether the label has the form of a news outlet's name."""
        return any(r.name.endswith("outlet") and r.accepts(label) for r in self._labels_for(label))

    def name_and_outlet(self, label: str) -> tuple[str, str] | None:
        """The name and the outlet of a Latin label that has both: Ada Roe, Quay Post."""
        found = _AFFILIATED.match(label) if is_latin(label) else None
        if found is None or not self.is_outlet(found["body"]):
            return None
        posts = self.title_set.intersection(found["body"].split())
        return None if posts else (found["name"], found["body"])

    def is_asker_prefix(self, word: str) -> bool:
        """Whether the word only says that somebody asks: live, another, foreign."""
        return bool(self.says("no outlet", word))

    def is_organization(self, word: str) -> bool:
        """Whether the word ends like an organization."""
        return word.endswith(self.organizations)

    def is_address_word(self, word: str) -> bool:
        """Whether a Latin word is a form of address or a rank, not a name."""
        return bool(self.says("address word", word))

    def verdict(self, label: str) -> Verdict:
        """What the wording of `label` says of its being a speaker (memoized)."""
        known = self._verdicts.get(label)
        if known is None:
            if len(self._verdicts) > 50_000:  # a pipeline meets new outlets for ever
                self._verdicts.clear()
            known = self._verdicts[label] = self._judge(label)
        return known

    def _labels_for(self, label: str) -> tuple[LabelRule, ...]:
        return self.labels if LETTER.search(label) else self._unlettered

    def _judge(self, label: str) -> Verdict:
        role, who = self.function_in_front(label)
        if role is not None:
            weight = max(self.verdict(who).weight, 0.0) + _FUNCTION_SAID
            return Verdict(weight, role, (("function in front", weight),))
        who, role = self.verb_behind(label)
        if who:
            weight = self.verdict(who).weight + _FUNCTION_SAID
            return Verdict(weight, role, (("verb behind", weight),))
        if self.name_and_outlet(label):
            said = ("name and outlet", _AFFILIATED_SAID)
            return Verdict(_AFFILIATED_SAID, "reporter", (said,))
        core = _ASIDE.sub("", label).strip() or label
        reasons: list[tuple[str, float]] = []
        best: LabelRule | None = None
        worst: LabelRule | None = None
        for rule in self._labels_for(label):
            pattern = rule.compiled
            if pattern.fullmatch(core) or (core != label and pattern.fullmatch(label)):
                if rule.weight > 0 and (best is None or rule.weight > best.weight):
                    best = rule
                if rule.weight < 0 and (worst is None or rule.weight < worst.weight):
                    worst = rule
        shape = self._shape(core)
        if best and worst and best.weight >= 3 and abs(worst.weight) <= 3:
            worst = None  # a role word outweighs what its ending happens to look like
        reasons += [(found.name, found.weight) for found in (best, worst) if found]
        if not (best and best.weight >= 3):
            reasons.append(shape)
        if _SENTENCE_INSIDE.search(core):
            reasons.append(("sentence inside", -4.0))
        if len(core) > 2 and core[0] == core[-1] == '"':
            reasons.append(("key of data", -4.0))
        if is_latin(core) and "(" in label and " " in label.partition("(")[2]:
            reasons.append(("explained", -1.0))
        if len(core) > (usual := 48 if is_latin(core) else 24):
            reasons.append(("long", -0.05 * (len(core) - usual)))
        if _LOOSE_DIGIT.search(core) and not best:
            reasons.append(("digits", -1.5))
        handle = _HANDLE.match(core) is not None
        if is_latin(core) and _LOWER_CASE.search(core) and not best and not handle:
            reasons.append(("lower case", -1.5 if " " in core else -0.7))
        return Verdict(sum(w for _, w in reasons), best.role if best else None, tuple(reasons))

    def _given_name_behind(self, head: str, name: str) -> bool:
        """Whether a title stands between a surname and a given name: 甘局长某某."""
        surname = next((head.removesuffix(t) for t in self.titles if head.endswith(t)), "")
        given = len(name) <= 2 and not self.says("not a name", name)
        return given and surname in self.surnames

    def _shape(self, core: str) -> tuple[str, float]:
        """The strongest thing the form of an unknown label says."""
        words = core.split()
        last = words[-1] if words else ""
        end = self.title_end(core)
        if end:
            name = core[end:].strip(" 　、:")
            if not name:
                return ("title", 1.0)
            if self.is_name(name) or (len(name) <= 4 and name[:1] in self.surnames):
                return ("title and name", 2.5)
            if self._given_name_behind(core[:end], name):
                return ("title inside a name", 2.5)
        if _CAPITALS.match(core):
            return ("capitals", 0.9)
        if _LATIN_NAME.match(core.partition(",")[0]):  # a post may stand behind the name
            return ("latin name", 0.5 if len(words) > 1 else -1.0)
        if self.is_name(last):
            return ("name", 0.7 if len(words) == 1 else 1.5)
        if len(core) == 1:
            return ("one character", -1.2)
        if _HANDLE.match(core):
            return ("handle", -0.5)
        return ("unknown word", -1.0)


@lru_cache(maxsize=32)
def lexicon(pack: Pack) -> Lexicon:
    """The lexicon of a pack, made once."""
    return Lexicon(pack)
