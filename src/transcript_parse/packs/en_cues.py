"""English briefings: how people ask, answer, hand over and are introduced."""

from __future__ import annotations

from transcript_parse.packs.en_people import BRANCHES, PEOPLE_CUES, RANKS
from transcript_parse.rules import CueRule

_POST = (
    rf"(?:\p{{Lu}}[\p{{L}}-]+ ){{0,2}}(?!(?i:m[rsx]|mrs|dr)\b)"
    rf"(?:(?i:{RANKS})|Economist|Scientist|Engineer|Officer)\b"
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
        pattern=r"^(?i:(?:sorry|i’m sorry|i'm sorry|well|okay|wait)[,.!— –-]*)?(?i:(?:please |can you |could you )?(?:remind me|say that again|say it again|repeat (?:that|the question|it))|tell me again|i (?:didn(?:’|')?t|did not|couldn(?:’|')?t) (?:quite )?(?:get|catch|hear) (?:that|the|your|what|it))\b[^.?!]*[.?!]?$",
        matches=(
            "Remind me what he said about the trains.",
            "Sorry, say that again.",
            "Can you repeat the question?",
            "I didn’t get the last part, the second batch of?",
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
        pattern=r"\b(?=[GNYTOFWLSHIKMBgnytofwlshikmb])(?i:go ahead|next question|your line is open|turn (?:it|the call|things) over|open (?:it|the call|the floor|up).{0,12}questions|first question|over to you|(?:we(?:’|')ll|let(?:’|')s) (?:go|take|move) to|here in (?:the )?front"
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
        name="en-takes-together",
        source="briefings where several reporters ask before anybody answers",
        sense="takes together",
        pattern=r"(?i)\b(?:take|answer|address|club|handle) (?:(?:these|those|both|all)(?: (?:two|three|four))?(?: of (?:these|those|them|your))?(?: questions)?|your(?: (?:two|three))? questions)(?: (?:together|in one go|at once)|(?<=questions))",
        matches=("Let me take these three together.", "I will answer both of those questions."),
        rejects=(
            *("Take these papers with you.", "We worked together."),
            "Let me take the opportunity to bring everyone together.",
        ),
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
