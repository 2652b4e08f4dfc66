"""What a turn's wording does: asks, hands over, nods, thanks, closes."""

from __future__ import annotations

from transcript_parse.late import once
from transcript_parse.lexicon import Lexicon
from transcript_parse.rules import compiled
from transcript_parse.structure.punctuation import is_han

LINE = 40  # characters of a turn that may be nothing but a nod
DASHES = ("—", "–", "-")
MARKS = ("？", "?")

_REQUEST = 600  # characters of a turn in which a request is a question without its mark
_LAST_HAN, _LAST_LATIN = 80, 160  # characters in which a question ends a turn
_ASIDE_HAN, _ASIDE_LATIN = 16, 30  # characters that may stand behind the last question mark
_FLOOR = 240  # characters at the end in which somebody hands over
_WELCOME = 200  # ... and at the start
_NEXT = 24  # ... and in which handing over is the last that is said
_FIRST = compiled(r"[^。！!.？?\n]{2,8}[。！!.]")  # a first sentence of a few words
_SHORT = 160  # characters of a turn that may be only thanks or a goodbye
_PLEA = 90  # characters of a turn that only asks for leave to ask
_FAREWELL = 16  # weight of what may stand in front of a goodbye
_ANSWER = 12  # weight of what may be no answer, whoever it is given by
CLOSED = ' —-–…"”』」)）\n'


class Said:
    """What one turn's wording does. Nothing is searched for before somebody wants to know."""

    def __init__(self, text: str, lex: Lexicon) -> None:
        self.text = text
        self._lex = lex
        self.han = is_han(text)
        self.weight = weigh(text, self.han)

    @once
    def question(self) -> bool:
        """A question mark stands somewhere."""
        return _marked(self.text)

    @once
    def asks(self) -> bool:
        """It asks near its end, or requests."""
        last = _LAST_HAN if self.han else _LAST_LATIN
        if self.question and _marked(self.text[-last:]):
            return True
        return len(self.text) < _REQUEST and self._says("question", self.text)

    @once
    def ends_asking(self) -> bool:
        """Nothing, or next to nothing, stands behind the last question mark."""
        if not self.question:
            return False
        if self.text.rstrip(CLOSED).endswith(MARKS):
            return True
        return _marked(self.text[-(_ASIDE_HAN if self.han else _ASIDE_LATIN) :])

    @once
    def broken(self) -> bool:
        """It is cut short."""
        return self.text.rstrip().endswith(DASHES)

    @once
    def hands_over(self) -> bool:
        """It gives somebody the floor, or opens or closes the session."""
        if self._says("hand-over", self.text[-_FLOOR:]):
            return True
        return len(self.text) > _FLOOR and self._says("hand-over", self.text[:_WELCOME])

    @once
    def before_hand_over(self) -> int:
        """The weight of all that is said before it first gives somebody the floor."""
        cues = self._lex.asked("hand-over", self.text)
        starts = [m.start() for cue in cues if (m := cue.compiled.search(self.text))]
        return weigh(self.text[: min(starts)], self.han) if starts else 0

    @once
    def hands_last(self) -> bool:
        """Giving the floor is the last it does."""
        return self._says("hand-over", self.text[-_NEXT:]) and self.hands_over

    @once
    def thanks(self) -> bool:
        """It only thanks."""
        return len(self.text) < _SHORT and self._says("thanks", self.text)

    @once
    def thanks_off(self) -> bool:
        """It begins by thanking somebody by name."""
        return self._says("thanks off", self.text[:LINE])

    @once
    def thanks_first(self) -> bool:
        """Its first sentence is a word of thanks."""
        first = _FIRST.match(self.text)
        return first is not None and self._says("thanks", first[0])

    @once
    def nods(self) -> bool:
        """It is hardly more than a yes."""
        return len(self.text) < LINE and self._says("nod", self.text)

    @once
    def begs(self) -> bool:
        """It asks for permission to ask."""
        return len(self.text) < _PLEA and self._says("permission", self.text)

    @once
    def checks(self) -> bool:
        """It only makes sure that the speaker is heard."""
        return len(self.text) < _PLEA and self._says("line check", self.text.strip())

    @once
    def asks_again(self) -> bool:
        """It only wants to hear again what was asked or said."""
        return len(self.text) < _PLEA and self._says("asks again", self.text.strip())

    @once
    def greets(self) -> bool:
        """It begins by greeting everybody."""
        return self._says("salutation", self.text[:LINE])

    @once
    def brings_up(self) -> bool:
        """It ends by bringing up the next guest of a session."""
        return self._says("next guest", self.text[-_PLEA:].rstrip())

    @once
    def wants_last_words(self) -> bool:
        """It ends by asking somebody for a few last words."""
        return self._says("last words", self.text[-_PLEA:].rstrip())

    @once
    def goes_on(self) -> bool:
        """It begins by asking to be let finish."""
        return self._says("goes on", self.text[:LINE])

    @once
    def before_goodbye(self) -> int | None:
        """The weight of what stands in front of a goodbye, if one is said."""
        if len(self.text) >= _SHORT:
            return None
        cues = self._lex.asked("closing", self.text)
        starts = [m.start() for cue in cues if (m := cue.compiled.search(self.text))]
        return weigh(self.text[: min(starts)], self.han) if starts else None

    @property
    def closes(self) -> bool:
        """It is a goodbye, and hardly anything else."""
        return self.before_goodbye is not None and self.before_goodbye < _FAREWELL

    @once
    def of_an_outlet(self) -> bool:
        """It begins by saying for which outlet somebody asks."""
        return self._says("asker named", self.text[:_PLEA])

    @once
    def answers(self) -> bool:
        """It says that the answer is the speaker's own, and gives it."""
        return self.weight > _ANSWER and self._says("answers", self.text[:_PLEA])

    @once
    def takes_together(self) -> bool:
        """It begins by taking several questions at once."""
        return self._says("takes together", self.text[:_WELCOME])

    @once
    def to_the_host(self) -> bool:
        """It asks the moderator, in so many words."""
        return self.question and self._says("asks the host", self.text)

    @once
    def invites(self) -> bool:
        """It asks for an answer without a question mark: talk us through it."""
        return self._says("invites", self.text[-_FLOOR:])

    @once
    def reads_out(self) -> bool:
        """It passes on what somebody else asks."""
        return self.question and self._says("reads out", self.text[:_WELCOME])

    def _says(self, sense: str, text: str) -> bool:
        return bool(self._lex.says(sense, text))


def _marked(text: str) -> bool:
    """Whether a question mark stands in the text."""
    return MARKS[0] in text or MARKS[1] in text


def weigh(text: str, han: bool) -> int:
    """How much is said: Chinese characters, or a third of the characters of English."""
    if len(text) < LINE:
        wide = sum(c > "\u2e80" for c in text)
        return wide + (len(text) - wide) // 3
    return len(text) if han else len(text) // 3
