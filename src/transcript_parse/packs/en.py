"""English briefings: labels, page furniture and stage directions."""

from __future__ import annotations

from transcript_parse.packs.en_noise import NOISE
from transcript_parse.packs.en_people import AGENCIES, BRANCHES, OUTLET_ENDS, PEOPLE_CUES, RANKS
from transcript_parse.rules import CueRule, LabelRule, OpeningRule, Pack, WordsRule

FUNCTION_WORDS = (
    r"(?:the|that|is|are|was|were|this|these|those|of|to|for|with|on|in|at|by|as|it|we|you|they|he|she|I|my|our|your|say|says|said|saying|asks?|asked|be|do|does"
    r"|did|have|has|had|will|would|can|could|not|but|because|which|what|how|why|when|where|who|if|so|here|there|than|then|more|most|following|things?|points?)"
)

_POST = (
    rf"(?:\p{{Lu}}[\p{{L}}-]+ ){{0,2}}(?!(?i:m[rsx]|mrs|dr)\b)"
    rf"(?:(?i:{RANKS})|Economist|Scientist|Engineer|Officer)\b"
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
        r"|SPOKES(?:PERSON|MAN|WOMAN)|Spokes(?:person|man|woman))"
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
        pattern=r"(?i:note|source|date|time|subject|location|place|(?:media |press )?contacts?|media|url|https?|tags?|title|author|from|to|re|cc|fax|tel|phone|email|e-mail|website|first|second|third"
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
        name="q-space",
        pattern=r"(?P<label>Q(?=[\s\p{Z}])|A(?=[\s\p{Z}]{2}))[\s\p{Z}]+(?=\S)",
        weight=0.5,
        source="White House transcripts: Q and four spaces",
        matches=("Q    Good afternoon.", "Q Thank you."),
        rejects=("Quite", "Q: Hello", "A key element"),
    ),
)

ANALYST = CueRule(
    name="analyst",
    source="earnings calls: the rank behind the name",
    sense="analyst",
    pattern=r"(?i:analyst|reporter|correspondent|journalist)",
    matches=("Analyst",),
    rejects=("Chief Financial Officer",),
)

ORDINALS = tuple(
    CueRule(
        name=f"en-question-{number}",
        source="answers that take up the questions one by one",
        sense="ordinal",
        pattern=rf"(?:[Oo]n (?:your|the) |[Mm]y |[Tt]he |[Aa]nd (?:my |the )?)?(?i:{word})(?: (?:question|part|one|point))?(?=,|:| is | question|—| part| one)",
        weight=number,
        matches=(f"My {word} question is",),
        rejects=("The ninth question",),
    )
    for number, word in enumerate(("first", "second", "third", "fourth"), 1)
)

_EVENT = (
    r"(?i:remarks|statement|speech|address|comments|doorstep|(?:press|news|media) (?:conference|briefing|remarks|statement|encounter|availability|stakeout)"
    r"|(?:noon |daily |regular )?briefing|q ?& ?a|questions and answers|transcript)"
)

CUES = (
    CueRule(
        name="en-asker-begins",
        source="how questions begin where no label tells",
        sense="asker begins",
        pattern=r"^(?:I(?: would|['’]d) like to ask|I wanted to ask|My (?:first |second )?question (?:is|would be|concerns)|I have (?:a|one|two|three) (?:more |quick |short )?questions?\b|(?:Could|Can|May|Might) I (?:just )?ask)",
        matches=("I would like to ask about the ferries.", "My question is about the fog."),
        rejects=("I asked him.", "The question is open."),
    ),
    CueRule(
        name="en-speaks-for",
        source="briefings that print the role of who speaks for an office",
        sense="speaks for a body",
        pattern=r"(?i:\bspokes(?:man|woman|person)\b)",
        matches=("Deputy Spokesman", "SPOKESPERSON"),
        rejects=("Spokesmanship",),
    ),
    CueRule(
        name="en-event-of",
        source="titles that name who speaks: Remarks by High Commissioner Jane Roe",
        sense="event of somebody",
        pattern=rf"\b{_EVENT}(?: (?!by\b|with\b)[a-z]+){{0,2}} (?:by|with) (?:the )?(?P<who>(?:\p{{Lu}}[\p{{L}}’'.-]*)(?: \p{{Lu}}[\p{{L}}’'.-]*){{1,7}})",
        matches=(
            "Remarks by High Commissioner Jane Roe upon",
            "Press conference with Governor Ada Roe",
        ),
        rejects=("remarks by the chair", "She briefed by telephone."),
    ),
    *ORDINALS,
    *PEOPLE_CUES,
    ANALYST,
    CueRule(
        name="en-closes",
        source="how briefings and calls end",
        sense="closing",
        pattern=r"\b(?=[SLTGNHWIsltgnhwi])(?i:(?:i think )?we(?:’|')?(?:ve|re|ll)? (?:(?:got|have|need|going) to (?:wrap|leave it there|stop there)|do this again)|see you (?:on |tomorrow|next|all|\w+day)|look forward to (?:talking|seeing)|that(?:’|')s (?:all|it) for today|(?:got|have|need) to wrap|thanks?(?: you)?,? (?:everyone|everybody|all)\b|have a (?:good|great|nice))",
        matches=(
            "See you Wednesday, everyone.",
            "Thanks, everyone.",
            "I think we’ve got to wrap.",
            "We’ll do this again.",
        ),
        rejects=("I see your point.",),
    ),
    CueRule(
        name="en-reads-out",
        source="moderators who read out questions of an audience",
        sense="reads out",
        pattern=r"\b(?=[QOTWCAEqotwcae])(?i:(?:question|one|this) (?:is )?(?:from|submitted by|via) (?:the |our |an? )?(?:chat|online|audience|viewers?|listeners?|webcast|web|internet|twitter|e-?mail)|(?:online|webcast|chat|audience|e-?mailed) question)",
        matches=("We have a question from the webcast.",),
        rejects=("A question from Dana.",),
    ),
    CueRule(
        name="en-thanks-off",
        source="moderators who dismiss one speaker",
        sense="thanks off",
        pattern=r"^(?:(?:Okay|OK|All right|Great)[,.] )?(?:(?:[Tt]hank you|[Tt]hanks)(?: so much| very much)?, (?!\p{Lu}\p{Ll}*body|Everyone|All\b)\p{Lu}|\p{Lu}\p{Ll}+, thank(?:s| you)\b)",
        matches=(
            "Thank you, Commissioner. He has to go.",
            "All right. Ada, thanks for doing this.",
        ),
        rejects=("Thank you, everybody.", "Yes, and thanks to all."),
    ),
    CueRule(
        name="en-last-words",
        source="moderators who let their guest say goodbye",
        sense="last words",
        pattern=r"\b(?i:(?:any|some|a few) (?:final|last|closing|parting) (?:words?|remarks?|comments?|thoughts?))[^.?!]{0,30}[.?]?$",
        matches=("Minister, any final words?", "Would you like to add a few closing remarks?"),
        rejects=("Any final words on the budget have to wait for the vote tomorrow.",),
    ),
    CueRule(
        name="en-lets-nobody-interrupt",
        source="officials who are cut short and go on",
        sense="goes on",
        pattern=r"^(?:(?:No|Well|Sorry|Please|Hold on|Wait)[,.–—-]* )*(?i:let me (?:just )?(?:finish|answer|complete)|(?:if )?i(?:’|')?m not (?:done|finished)|may i finish|can i finish)\b",
        matches=("Let me finish.", "No, let me finish, please."),
        rejects=("Let me give you an example.",),
    ),
    CueRule(
        name="en-may-i",
        source="reporters who ask for one more question",
        sense="permission",
        pattern=r"\b(?=[CMOQFcmoqf])(?i:(?:can|could|may) i\b|one (?:more|last|quick|real quick)|quick (?:point|question|one)|clarification|follow[ -]up)",
        matches=("Can I do one on visas?",),
        rejects=("And the crews?",),
    ),
    CueRule(
        name="en-line-check",
        source="reporters on a line who make sure that they are heard",
        sense="line check",
        pattern=r"^(?i:(?:hi|hello|yes|hey|sorry|okay|ok|good (?:morning|afternoon|evening)|thanks?(?: you)?(?: (?:very|so) much)?(?: for [a-z ]{2,30})?)[,.! ]*){0,3}(?i:(?:can|could|do|did) (?:you|everyone|everybody|people)(?: all| guys)? hear me(?: now| okay| ok| all right| well)?|am i (?:audible|unmuted|on mute)|is (?:my mic|this)(?: thing)? (?:on|working))\?$",
        matches=(
            *("Hi, can you hear me?", "Can everybody hear me okay?"),
            "Yes, thank you so much for calling on me. Can you hear me?",
        ),
        rejects=("Can you hear me out on visas? When will they come?",),
    ),
    CueRule(
        name="en-asks-again",
        source="officials who want to hear a question again before they answer",
        sense="asks again",
        pattern=r"^(?i:(?:sorry|i’m sorry|i'm sorry|well|okay|wait)[,.!— –-]*)?(?i:(?:please |can you |could you )?(?:remind me|say that again|say it again|repeat (?:that|the question|it))|tell me again)\b[^.?!]*[.?!]?$",
        matches=(
            "Remind me what he said about the trains.",
            "Sorry, say that again.",
            "Can you repeat the question?",
        ),
        rejects=("Remind me to send it. The plan is this.", "I said that again and again."),
    ),
    CueRule(
        name="en-nod",
        source="officials who give the floor without a word more",
        sense="nod",
        pattern=r"^(?i:yeah|yes|yep|sure|mm-?hmm|uh-huh|okay|ok|of course|please|go ahead|absolutely|i know|right|hi|hello)[.,!— –-]*(?:(?i:excellent|great|good|yeah|yes|sure|i know|thank you|go ahead|please|sir|ma’am))?[.! ]*$",
        matches=("Yeah.", "Sure.", "Mm-hmm."),
        rejects=("On board. All 19.",),
    ),
    CueRule(
        name="en-hands-over",
        source="operators and press secretaries who give the floor",
        sense="hand-over",
        pattern=r"\b(?=[GNYTOFWLSHIKMBgnytofwlshikmb])(?i:go ahead|next question|your line is open|turn (?:it|the call|things) over|open (?:it|the call|the floor|up).{0,12}questions|first question|over to you|(?:we.ll|let.s) (?:go|take|move) to|here in (?:the )?front"
        r"|(?:i(?:’|')ll|i will|i would|let me) (?:ask|invite|turn to|let|call on) (?:\w+\.? ){1,3}to (?:start|begin|answer|respond|take|come in|add|go first|say|speak)|that concludes|thank you for joining|welcome to|(?:good (?:morning|afternoon|evening)).{0,40}(?:joining|welcome)|last question|one more question|see you (?:on |tomorrow|next|\w+day)|wrap up|has a question|in the back|in the (?:front|second|third|last) row|the (?:gentleman|lady|woman|man) (?:from|in|with)|(?:open(?:ing)?|start|begin) with (?:a|an|your|some) (?:opening )?(?:statement|remarks|comments|thoughts)|opening (?:statement|remarks|comments)|keep moving|moving on to)",
        matches=(
            "Go ahead, Mara.",
            "The next question comes from",
            "Would you open with a statement?",
            "The lady from Radio Roe",
            "Okay, right here in front.",
            "Let’s go to the back.",
        ),
        rejects=("I went there.",),
    ),
    CueRule(
        name="en-calls",
        source="press secretaries who call on a reporter by name",
        sense="hand-over",
        pattern=r"(?:^|[.!?—]\s+)(?:(?:Yes|Okay|OK|And|Please|With that),\s+)?(?!(?:Who|What|Why|How|When|Where|Which|Really|Sorry|Pardon|Me|Us|You|So|Right)\b[^.]*\?)(?!\p{Lu}\p{Ll}*[^lir]ly\.)(?:\p{Lu}[\p{L}’'-]++[ ]?){1,3}(?:,? (?:then|and) (?:\p{Lu}[\p{L}’'-]++[ ]?){1,3})?[.?]$",
        matches=(
            "All right. Mara Roe.",
            "Let's keep moving. Mara, then Roe.",
            "Eleven. Yes, Benno?",
            "The release is online. With that, Mara.",
        ),
        rejects=("we did. That was it.", "We did. Really?", "We did. Slowly."),
    ),
    CueRule(
        name="en-thanks",
        source="how questions end",
        sense="thanks",
        pattern=r"^(?i:(?:okay|ok|great|perfect|all right|right|yes|yeah|got it|understood|great stuff)?[.,! ]*(?:thank you|thanks|appreciate it|many thanks)[^?]{0,40})$",
        matches=("Thank you, Ada.", "Okay, thank you."),
        rejects=("Thanks. What about it?",),
    ),
    CueRule(
        name="en-asks",
        source="how questions are worded at briefings",
        sense="question",
        pattern=r"\b(?=[WMICDHFOLAwmicdhfola])(?i:(?:wanted to ask|want to ask|my question|i(?:’|')m wondering|i was wondering|can you (?:tell|talk|say|explain|give)|could you|do you|are you|what (?:is|are|do|does)|how (?:do|does|is|are|will)|following up|follow up|one (?:more|last|other|quick)|a couple (?:on|of|things)|last (?:one|thing|question)|ask about)\b)",
        matches=("I wanted to ask about",),
        rejects=("We answered that.",),
    ),
    CueRule(
        name="en-invites",
        source="sports interviews: moderators who put the first question, and the last",
        sense="invites",
        pattern=r"(?:^|[.,;!?:—] +)(?i:(?:so|and|just|please|maybe|now|could you|can you|if you (?:would|could|will)),? )*"
        r"(?i:(?:talk|take|walk) (?:us|everyone) through\b|(?:just )?(?:give us )?your (?:initial |opening |general |overall )?(?:thoughts|impressions)\b"
        r"|tell us (?:about|what|how|a (?:little|bit)))",
        matches=(
            "Ada, four over after five. Talk us through what happened next.",
            "Well done. Your thoughts on the course.",
            "Before you go, please take us through your card.",
        ),
        rejects=("Owen will walk us through the numbers.", "Nobody could tell us what it was."),
    ),
    CueRule(
        name="en-hosted-by",
        source="heads of podcasts and conferences: who hosts, who chairs",
        sense="host",
        pattern=r"\b(?i:hosted|moderated|chaired) by (?P<name>(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+)",
        matches=("Hosted by Jane Roe", "The conference was chaired by Joachim Roe,"),
        rejects=("hosted by the bank",),
    ),
    CueRule(
        name="en-bears-in-apposition",
        source="openings that introduce who is there: the Governor, Jane Roe",
        sense="rank",
        pattern=rf"\b(?:[Tt]he|[Oo]ur|[Mm]y)\s+(?P<rank>{_POST}),\s+(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+)?(?:\p{{Lu}}[\p{{L}}’'.-]*\s+){{0,2}}\Z",
        matches=("with the Governor, Edmund ", "and our Chief Economist, Dr Rohan "),
        rejects=("the road, ",),
    ),
    CueRule(
        name="en-bears-behind",
        source="openings that introduce who is there: Jane Roe, Governor of the Bank",
        sense="rank behind",
        pattern=rf"^,\s+(?:(?:the|our)\s+(?P<rank>{_POST})|(?P<rank>{_POST})(?=\s+(?:of|for|at)\b|\s*$|,\s+\p{{Lu}}[^.!?\n]{{0,60}}$))",
        matches=(
            *(", Governor of the Bank", ", our Chief Economist."),
            *(", Governor", ", Deputy Governor, Payments"),
        ),
        rejects=(", who is here", ", Reuters.", ", Secretary. Was it"),
    ),
    CueRule(
        name="en-bears",
        source="ranks in front of a name",
        sense="rank",
        pattern=rf"\b(?P<rank>(?:(?<=[\p{{Ll}},;] )(?:\p{{Lu}}\p{{Ll}}[\p{{L}}-]+ ){{1,2}}(?!(?i:dr|prof|sen|rep|gen|lt|col|maj|capt|adm)\b)|(?:(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Aa]ssociate|[Aa]cting|[Ff]ormer|[Pp]rincipal) )+)?(?!(?i:m[rsx]|mrs)\b)(?i:{RANKS}))\.?[\s\p{{Z}}]+(?:\p{{Lu}}[\p{{L}}’'.-]*[\s\p{{Z}}]+){{0,2}}\Z",
        matches=("with Ferry Commissioner Tobias ", "Deputy Press Secretary Jane "),
        rejects=("Mr. ", "says "),
    ),
    CueRule(
        name="en-rank",
        source="government transcripts: rank or form of address in front of the surname",
        sense="label address",
        pattern=rf"(?i:{BRANCHES}){{0,2}}(?i:{RANKS})\.?[\s\p{{Z}}]+",
        matches=("MR. ROE", "CHAIR SMITH"),
        rejects=("Jane Roe",),
    ),
    CueRule(
        name="en-rank-word",
        source="words of titles that look like names",
        sense="address word",
        pattern=rf"^(?i:{RANKS}|(?:i|it|that|this|here|there|what|who|let|he|she|we|you|they)(?:[’'][a-z]+)?|the|thank|thanks|hi|hello|and|by|with|from|dear|yes|no|so|okay|well|but|to|of|for|sir|press|statement|remarks|briefing|transcript)\.?$",
        matches=("Mr", "Secretary"),
        rejects=("Jane",),
    ),
)

PACK = Pack(name="en", rules=(*LABELS, *WORDS, *CUES, *OPENINGS, *NOISE))
