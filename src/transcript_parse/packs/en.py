"""English briefings: labels, page furniture and stage directions."""

from __future__ import annotations

from transcript_parse.packs.en_cues import CUES
from transcript_parse.packs.en_noise import NOISE
from transcript_parse.packs.en_people import AGENCIES, BRANCHES, OUTLET_ENDS, RANKS
from transcript_parse.rules import LabelRule, OpeningRule, Pack, WordsRule
from transcript_parse.text import PARTICLES

FUNCTION_WORDS = (
    r"(?:the|that|is|are|was|were|this|these|those|of|to|for|with|on|in|at|by|as|it|we|you|they|he|she|I|my|our|your|say|says|said|saying|asks?|asked|be|do|does"
    r"|did|have|has|had|will|would|can|could|not|but|because|which|what|how|why|when|where|who|if|so|here|there|than|then|more|most|following|things?|points?)"
)

LABELS = (
    LabelRule(
        name="en-honorific",
        source="government transcripts: rank or form of address and surname",
        pattern=rf"(?=\p{{Lu}})(?i:{BRANCHES})*"
        r"(?:M[RSX]|MRS|DR|PROF(?:ESSOR)?|SEN(?:ATOR)?|REP|GEN(?:ERAL)?|LT|ADM(?:IRAL)?|COL(?:ONEL)?|MAJ(?:OR)?|CAPT(?:AIN)?|SECRETARY|PRESIDENT"
        r"|(?:PRIME )?MINISTER|CHAIR(?:MAN|WOMAN|PERSON)?|AMBASSADOR|GOVERNOR|MAYOR|SPEAKER|DIRECTOR|ADMINISTRATOR|COMMISSIONER|SUPERINTENDENT|SHERIFF|CHIEF|COACH"
        r"|M[rsx]|Mrs|Dr|Prof(?:essor)?|Sen(?:ator)?|Rep|Gen(?:eral)?|Lt|Adm(?:iral)?|Col(?:onel)?|Maj(?:or)?|Capt(?:ain)?|Secretary|President"
        r"|(?:Prime )?Minister|Chair(?:man|woman|person)?|Ambassador|Governor|Mayor|Speaker|Director|Administrator|Commissioner|Superintendent|Sheriff|Chief|Coach"
        r"|SPOKES(?:PERSON|MAN|WOMAN)|Spokes(?:person|man|woman)|SHRI|Shri|SMT|Smt|HON|Hon|AMB|Amb|ATTY|Atty|ENGR|Engr|DATUK|Datuk|DATO|Dato)"
        r"\.?(?:[\s\p{Z}]+[\p{L}'’.\-]+){1,3}",
        weight=3.5,
        role="official",
        matches=(
            *("MR. HOLM", "CHAIR SMITH", "Dr. Roe", "MS SMITH", "Press Secretary Jane Roe"),
            "TRADE MINISTER ROE-HOLM",
        ),
        rejects=("Missouri", "MARKET"),
    ),
    LabelRule(
        name="en-post-of",
        source="offices of heads of state: the whole post in front of the name",
        pattern=rf"(?=\p{{Lu}})(?:(?i:{BRANCHES}){{0,2}}(?i:{RANKS}))\b of (?:the )?(?:\p{{Lu}}[\p{{L}}’'-]+(?: (?:of|and|the))* ){{2,6}}\p{{Lu}}[\p{{L}}’'-]+",
        weight=3,
        role="official",
        matches=("President of Sel Ada Roe", "Prime Minister of the Isles of Sel Ada Roe"),
        rejects=("President of the Isles", "Ada Roe, President of Sel", "President of Sel said"),
    ),
    LabelRule(
        name="en-asker",
        source="briefings and calls that print the role in place of a name",
        pattern=r"(?i:Q|QUESTION(?:ER)?|REMARK|REPORTER|JOURNALIST|CORRESPONDENT|PRESS|AUDIENCE(?: MEMBER| QUESTION)?|UNIDENTIFIED REPORTER|ANALYST|INTERVIEWER|MEDIA)\.?[\s#]*(?:\d{1,2}(?:[-.–]\d)?)?",
        weight=3,
        role="reporter",
        function=True,
        matches=("Q", "QUESTION", "Audience", "Correspondent", "Remark"),
        rejects=("Quarter", "Remarks"),
    ),
    LabelRule(
        name="en-answer",
        source="interviews that print a letter or the role in place of a name",
        pattern=r"(?:A|ANSWER|Answer|GUEST|Guest|RESPONDENT|SPEAKER|Speaker)\.?[\s#]*(?:\d{1,2}(?:[-.–]\d)?)?",
        weight=2,
        role="official",
        function=True,
        matches=("A",),
        rejects=("All",),
    ),
    LabelRule(
        name="en-moderator",
        source="earnings calls and panels that print the role",
        pattern=r"(?i:(?:THE )?(?:MODERATOR|OPERATOR|HOST|ANNOUNCER|COORDINATOR|FACILITATOR|STAFF|MC|EMCEE|(?:CONFERENCE )?CALL OPERATOR))",
        weight=3,
        role="moderator",
        function=True,
        matches=("Operator", "Host"),
        rejects=("Hosting",),
    ),
    LabelRule(
        name="en-outlet",
        source="briefings that label questions with the outlet",
        pattern=rf"(?:The )?(?:{AGENCIES}|(?:\p{{Lu}}[\w&’'.-]*[ ]){{0,4}}(?:{OUTLET_ENDS}))",
        weight=0.4,
        role="reporter",
        matches=("Reuters", "AFP", "Xinhua News Agency", "China Daily", "The Quay Times"),
        rejects=("Jane Roe", "GDP", "Press Secretary"),
    ),
    LabelRule(
        name="en-spokesperson",
        source="briefings that print the role of who speaks for an office",
        pattern=r"(?i:(?:deputy |associate |the )?spokes(?:man|woman|person)(?: for [^:]{1,60})?)",
        weight=3,
        role="official",
        function=True,
        matches=("Spokesman", "Spokeswoman for the President of the Plenary"),
        rejects=("Spokesman said",),
    ),
    LabelRule(
        name="en-interjection",
        source="how spoken answers begin",
        pattern=r"(?i:yes|no|nope|right|okay|ok|sure|thanks|thank you|exactly|absolutely|correct|good|great|well|yeah|yep|hi|hello|please|sorry|wow|true|fine|alright|all right|of course|certainly|indeed|again|look|listen|agreed|understood|never|always|maybe|perhaps|congratulations|welcome|good (?:morning|afternoon|evening|question|point)|not at all|not really|not yet)",
        weight=-4,
        matches=("Yes", "Good morning"),
        rejects=("Jane Roe",),
    ),
    LabelRule(
        name="en-not-a-speaker",
        source="fields of pages, and what sentences with a colon begin with",
        pattern=r"(?i:(?:please )?note|source|date|time|subject|location|place|(?:media |press )?contacts?|media|url|https?|tags?|title|author|from|to|re|cc|fax|tel|phone|email|e-mail|website|first|second|third"
        r"|finally|example|for example|question is|answer is|revenue|company|ticker|quarter|see also|related(?: \w+)?|page|chapter|section|appendix|figure|table|update|warning"
        r"|transcript|participants?|attendees|(?:speakers?|key|legend|abbreviations)(?: (?:key|list|legend))?|topics?|summary|background|about|disclaimer|copyright|published|written by|edited by|photo|image|video|watch|read more"
        r"|tomorrow|today|yesterday|tonight|meanwhile|separately|elsewhere|also|next|volumes?|prices?|new|outlook|guidance|more .*|duration|for information.*|print|email|share"
        r"|step \d+|part \w+|item \d+|p\.?s\.?|ratio|score|issue|editor.?s note)",
        weight=-4,
        matches=("Note", "Source"),
        rejects=("Q",),
    ),
    LabelRule(
        name="en-stage-word",
        source="what transcripts note in brackets: instructions, gaps, laughter",
        pattern=r"(?i:operator instructions?|(?:\w+ )?(?:laughter|laughs?|chuckles?|applause|inaudible|indiscernible|unintelligible|cross-?talk|audio gap|technical difficult(?:y|ies)|foreign language|pause|music|(?:(?:speaks?|speaking|spoke|replies|answers|continues) )?(?:in|through|via) (?:an? )?(?:english|french|german|spanish|portuguese|italian|russian|turkish|arabic|chinese|mandarin|cantonese|japanese|korean|interpreter|translator|interpretation|translation)\.?))",
        weight=-6,
        matches=("Operator Instructions", "Laughs", "audio gap", "In French.", "speaks in Korean"),
        rejects=("Operator", "Music Director"),
    ),
    LabelRule(
        name="en-clause",
        source="words that stand in sentences, not in labels",
        pattern=rf"\s*+(?:(?!{FUNCTION_WORDS}(?:\s|$))\S++\s++)*+{FUNCTION_WORDS}(?:\s.*)?",
        weight=-3,
        matches=("Here is what I said", "The following"),
        rejects=("Jane Roe", "Operator"),
    ),
)

WORDS = (
    WordsRule(
        name="en-titles",
        source="lists of participants of earnings calls",
        sense="title",
        words=(
            "Officer",
            "President",
            "Analyst",
            "Director",
            "Chairman",
            "Chief",
            "Secretary",
            "Relations",
            "Founder",
            "Treasurer",
            "Counsel",
            "Partner",
            "Manager",
            "Head",
            "Minister",
            "Ambassador",
            "Governor",
            "Economist",
            "Spokesperson",
            "Representative",
            "Envoy",
            "Commissioner",
            "Coordinator",
            "CEO",
            "CFO",
            "COO",
            "CTO",
        ),
        matches=("Chief Executive Officer",),
        rejects=("Jane Roe",),
    ),
)

OPENINGS = (
    OpeningRule(
        name="caps-period",
        pattern=r"(?P<label>\p{Lu}[\p{Lu}'’\-]+(?:[ .]+\p{Lu}[\p{Lu}'’\-]*){0,3})\.[ \t]+(?=[\p{Lu}\p{P}\d])",
        weight=0,
        source="central-bank transcripts: CHAIR SURNAME. and FIRST LAST. before each turn",
        matches=("CHAIR SMITH. Good afternoon.", "MAEVE O’ROWAN. Thanks."),
        rejects=("Mr. Smith said", "I. Overview"),
    ),
    OpeningRule(
        name="q-period",
        source="government transcripts: Q and a period",
        pattern=r"(?P<label>Q|A)\.[ \t]+(?=\S)",
        weight=1.5,
        matches=("Q. What now?",),
        rejects=("Q.E.D.", "A.M."),
    ),
    OpeningRule(
        name="q-name-and-outlet",
        pattern=rf"(?:Q|QUESTION|Question)\s?[:.]\s*[(\[](?P<name>\p{{Lu}}[\p{{L}}’'.-]*(?: (?:{PARTICLES}|\p{{Lu}}[\p{{L}}’'.-]*)){{1,3}})\s*(?:[-–—,/|]|\bof\b|\bfrom\b)\s*(?P<outlet>[^()\[\]\n]{{2,40}})[)\]]:?[ \t]*(?=\S)",
        role="reporter",
        source="sports conferences: who asks, and for whom, in brackets behind the Q",
        matches=(
            "Q: (Ada Roe - Quay Post) Is it?",
            "Q. (Jan van der Roe, Quay Post) Why?",
        ),
        rejects=("Q: (Laughter - again) Why?", "Q: (Ada Roe) Why?"),
    ),
    OpeningRule(
        name="q-space",
        pattern=r"(?P<label>Q(?=[\s\p{Z}])|A(?=[\s\p{Z}]{2}))[\s\p{Z}]+(?=\S)",
        weight=0.5,
        source="White House transcripts: Q and four spaces",
        matches=("Q    Good afternoon.", "Q Thank you."),
        rejects=("Quite", "Q: Hello", "A key element"),
    ),
)

PACK = Pack(name="en", rules=(*LABELS, *WORDS, *CUES, *OPENINGS, *NOISE))
