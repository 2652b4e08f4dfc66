"""English: from which outlet a question comes, and whom it is put to."""

from __future__ import annotations

from transcript_parse.rules import CueRule

# Agencies and broadcasters by name; other outlets by how their names end.
AGENCIES = (
    r"Reuters|AFP|AP|Associated Press|Bloomberg|Xinhua|Kyodo(?: News)?|Yonhap|Jiji|TASS|RIA(?: Novosti)?|Sputnik|Interfax|EFE|DPA|ANSA|PTI|ANI|UPI|CNA"
    r"|CNN|BBC|NBC|ABC|CBS|NPR|PBS|CNBC|MSNBC|Fox|VOA|RFA|RFI|DW|ARD|ZDF|RAI|NHK|TBS|KBS|MBC|SBS|CGTN|CCTV|RTHK|TVB|TRT|RT|Al Jazeera|SCMP|WSJ|FT"
    r"|Politico|Axios|Nikkei|Asahi|Yomiuri|Mainichi|Le Monde|Le Figaro|Der Spiegel|El País"
)
OUTLET_ENDS = (
    r"News(?: Agency| Service| Network)?|Times|Post|Daily|Agency|TV|Television|Radio|Network|Herald|Tribune|Journal|Gazette|Broadcasting(?: Corporation)?"
    r"|Weekly|Magazine|Review|Mail|Globe|Guardian|Independent|Telegraph|Economist|Shimbun|Courier|Ledger|Chronicle|Observer|Channel \d+|Newspaper|Standard|Wire|Dispatch|Sentinel|Bulletin|Examiner|Inquirer|Press"
)


RANKS = (
    r"(?:M[RSX]|MRS|DR|SHRI|SMT|HON|AMB|ATTY|ENGR|DATUK|DATO|SEN(?:ATOR)?|REP|GEN(?:ERAL)?|LT|ADM(?:IRAL)?|COL(?:ONEL)?|MAJ|CAPT|(?:PRESS |DEPUTY |UNDER ?)?SECRETARY(?:[- ]GENERAL)?|(?:VICE )?PRESIDENT"
    r"|PRIME MINISTER|MINISTER|(?:VICE )?CHAIR(?:MAN|WOMAN|PERSON)?|CHIEF EXECUTIVE(?: OFFICER)?|AMBASSADOR|(?:DEPUTY |LIEUTENANT )?GOVERNOR|(?:DEPUTY )?MAYOR|SPEAKER|DIRECTOR(?:[- ]GENERAL)?|ADMINISTRATOR"
    r"|(?:DEPUTY )?COMMISSIONER|SPOKES(?:PERSON|MAN|WOMAN)|SUPERINTENDENT|SHERIFF|(?:FIRE |POLICE )?CHIEF|COACH|PROFESSOR|CAPTAIN|MAJOR|DOCTOR|JUDGE|PREMIER|CHANCELLOR|INSPECTOR|SERGEANT|COUNCILL?OR|CONGRESS(?:MAN|WOMAN)|TREASURER)"
)

# What stands in front of a rank in a label: whose deputy, of which department.
BRANCHES = (
    r"(?:(?:VICE|DEPUTY|ACTING|ASSOCIATE|ASSISTANT|FIRST|LIEUTENANT|ATTORNEY|PRESS|CABINET|CHIEF|STATE|FEDERAL|PERMANENT|UNDER"
    r"|FOREIGN|DEFEN[CS]E|FINANCE|INTERIOR|HOME|TRADE|COMMERCE|JUSTICE|HEALTH|ENERGY|EDUCATION|AGRICULTURE|TRANSPORT(?:ATION)?|LABOU?R|ENVIRONMENT|TREASURY|TOURISM|HOUSING|PLANNING|DEVELOPMENT|IMMIGRATION|SECURITY)[ ])"
)

# One who is called: a name, a rank, or both.
CALLED = (
    rf"(?:(?:Madame?\s+)?(?=\p{{Lu}})(?i:{BRANCHES}?{RANKS})\b(?:(?:(?<=\b[A-Za-z]{{2,4}})\.)?\s+\p{{Lu}}[\p{{L}}’'-]+)?"
    r"|(?:Madame?\s+|\p{Lu}[\p{L}’'-]+\s+)?\p{Lu}[\p{L}’'-]+)"
)


MORE_ENDS = (
    r"Reporter|Report|Register|Record|Star|Sun|Mirror|Express|Leader|Advocate|Advertiser|Beacon|Banner|Citizen|Enquirer|Eagle|Argus|Online|FM|AM|Syndicate"
    r"|Letter|Memo|Digest|Insider|Monitor|Messenger|Mercury|Outlook|Pilot|Pioneer|Statesman|Spectator|Voice|Podcast|Forum|Compass|Farmer"
)
"""What the names of outlets end in that other names end in, too."""

OUTLET = (
    r"(?P<outlet>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:The\s+)?\p{Lu}[\w&’'-]*(?:\s+(?:(?:of|and|&|for)\s+)?(?:\p{Lu}|\d)[\w&’'-]*)*)"
)
SURE_OUTLET = rf"(?P<outlet>(?!(?:Thanks?|Hi|Hello|Hey|Good|Yes|Yeah|Okay|Sorry|Sure)\b)(?:The\s+)?(?:{AGENCIES}|(?:\p{{Lu}}[\w&’'.-]*\s+){{1,4}}(?:{OUTLET_ENDS}|{MORE_ENDS})))"
MEDIUM = (
    r"(?:news)?(?:paper|letter|cast|room)|magazine|podcast|blog|site|website|outlet|program(?:me)?|show|channel|station|radio|publication|journal|weekly|daily|monthly"
    r"|agency|wire|network|substack|column|broadcaster"
)

OUTLETS = (
    CueRule(
        name="en-writes-for",
        source="how reporters introduce themselves: what they write for",
        sense="outlet",
        pattern=rf"\bI(?:(?:’|')m| am| have|(?:’|')ve)?\s+(?:also\s+)?(?:write|writing|work|working|report|reporting|freelance|freelancing|cover|covering|asking|calling|here|on)\b[^.?!,]{{0,40}}?\s(?:for|with|from)\s+(?:(?:a|an|the|our|my)\s+[a-z][a-z -]{{2,40}}?(?:,|\s+called|\s+named),?\s+)?(?:the\s+)?{OUTLET}",
        weight=2,
        matches=(
            "Hi, I write for a newsletter called The Quay Letter, we",
            "I cover shipping for The Quay Letter.",
            "I'm asking for the paper, the Quay Gazette,",
        ),
        rejects=("I write every day.",),
    ),
    CueRule(
        name="en-outlet-called-so",
        source="how reporters introduce themselves: what their paper is called",
        sense="outlet",
        pattern=rf"\b(?:{MEDIUM})\s+(?:is\s+|that(?:’|')s\s+)?(?:called|named)\s+(?:the\s+)?{OUTLET}",
        weight=2,
        matches=("we run a podcast called Quayside",),
        rejects=("a program of work",),
    ),
    CueRule(
        name="en-outlet-apposed",
        source="how reporters introduce themselves: with the student paper, X",
        sense="outlet",
        pattern=rf"\b(?:with|from|for|at)\s+(?:the|a|an|our)\s+(?:[a-z]+[ -]){{0,3}}(?:{MEDIUM})(?:\s+(?:at|of|in|for)\s+[^.,?!]{{2,40}})?,\s+(?:the\s+|called\s+)?{OUTLET}(?=[.,;])",
        weight=2,
        matches=("I'm with the student paper at Quay State, The Compass.",),
        rejects=("from the paper we published",),
    ),
    CueRule(
        name="en-question-from",
        source="how reporters introduce themselves: a question from X",
        sense="outlet",
        pattern=rf"\b(?:[Qq]uestions?|[Oo]ne)\s+(?:here\s+)?from\s+(?:the\s+)?{SURE_OUTLET}(?=[.,:;])",
        weight=2,
        matches=("A question from RTHK. The", "One from the Quay Gazette:"),
        rejects=("a question from Tokyo.",),
    ),
    CueRule(
        name="en-my-name-is",
        source="how reporters introduce themselves: name and outlet",
        sense="outlet",
        pattern=rf"(?:\b(?:[Tt]his is|[Mm]y name is|I(?:’|')m|I am)\s+(?:\p{{Lu}}[\p{{L}}’'-]+\s+){{0,2}}\p{{Lu}}[\p{{L}}’'-]+,?(?:\s+here,?)?|^(?:\p{{Lu}}[\p{{L}}’'-]+\s+){{1,3}}here,?)\s+(?:of|from|with|at|for|and I (?:report|write|work|am) (?:for|with|from))\s+(?:the\s+)?{OUTLET}(?=[.,;:!–—-])",
        weight=2,
        matches=("Hello, this is Ada Roe of The Quay Post.", "Ada Roe here, from the Quay Post."),
        rejects=("This is about Ada.",),
    ),
    CueRule(
        name="en-outlet-alone",
        source="how reporters introduce themselves: the outlet alone",
        sense="outlet",
        pattern=rf"\A(?:(?=\p{{Lu}})(?i:{RANKS}),\s+)?{SURE_OUTLET}(?=[.,:]\s)|[.!:—–-]\s+{SURE_OUTLET}(?=[.:]\s|$)",
        weight=2,
        matches=("CNBC. I want to ask", "A quick one from me: The Quay Farmer. Ada,"),
        rejects=("Thank you. Ada,",),
    ),
    CueRule(
        name="en-gentleman-from",
        source="how moderators call on a reporter: the gentleman from X",
        sense="called outlet",
        pattern=rf"\b(?:lady|gentleman|man|woman|colleague|friend|reporter|correspondent|person|guest)s?\s+(?:over there\s+|there\s+)?(?:from|with|of)\s+(?:the\s+)?{OUTLET}(?=[.,;!?]|\s*$|\s+(?:in|at|on|over|please)\b)",
        weight=3,
        matches=("The gentleman from Radio Quay, in the second row.",),
        rejects=("the gentleman from before.",),
    ),
    CueRule(
        name="en-calls-outlet",
        source="how moderators call on a reporter: over there, X",
        sense="called outlet",
        pattern=rf"(?:^|[.!?,—–-]\s+)(?:[Tt]hen |[Aa]nd |[Nn]ow )?(?:I (?:can )?see )?(?:the\s+)?{SURE_OUTLET}(?:,? please)?(?=[.?!]|\s*$)",
        weight=2,
        matches=("Up front, Quay Broadcasting.", "Go ahead, Reuters.", "I see the Quay Courier."),
        rejects=("Go ahead, Ada.",),
    ),
    CueRule(
        name="en-outlet-read-out",
        source="moderators who read out what a reporter sent in",
        sense="outlet read out",
        pattern=rf"(?:from|of|with|at)\s+(?:the\s+)?{OUTLET}(?:,|\.\s+(?:[Hh]e|[Ss]he|[Tt]hey))?\s+(?:asks?|writes?|wants|wanted|would like|is asking)\b",
        weight=2,
        matches=("Jane Roe of Quayline asks: The",),
        rejects=("of course",),
    ),
)

_THE = r"(?:the |both )?"
_AND = rf"(?:,? and (?:(?:for|to) )?{_THE}(?P<who>{CALLED}))?"

ADDRESSEES = (
    CueRule(
        name="en-question-for",
        source="how questions are put to somebody: two questions for X and Y",
        sense="addressee",
        pattern=rf"\b(?:[Qq]uestions?|[Oo]ne|[Tt]wo|[Tt]his|[Tt]hat|[Ff]ollow-?up|[Ii]t)(?:(?:’|')s| is| are| goes| go| would be| one is| one(?:’|')s)?(?: (?:directed|addressed|mainly|also|really|maybe|probably|both))*(?: (?:for|to|at)) {_THE}(?P<who>{CALLED}){_AND}",
        matches=("Two questions for Dr. Roe and Sheriff Poe", "My question goes to Ada"),
        rejects=("One for the road",),
    ),
    CueRule(
        name="en-you-and",
        source="how questions are put to two people: for you and X",
        sense="addressee",
        pattern=rf"\b[Yy]ou(?: both)?,? and (?:also |maybe )?{_THE}(?P<who>{CALLED})",
        matches=("this is for you and the Commissioner.",),
        rejects=("you and me",),
    ),
    CueRule(
        name="en-hear-from",
        source="how questions are put to somebody: I'd like to hear from X",
        sense="addressee",
        pattern=rf"(?:--|[—–,])\s*from {_THE}(?P<who>{CALLED})\s*(?:--|[—–,.])|\b(?:hear|know|answers?|comments?|thoughts?|perspectives?|views?|take|word|response)\b[^.?!]{{0,24}}\bfrom {_THE}(?P<who>{CALLED}){_AND}",
        matches=("useful to know -- from Ada -- before", "I'd like to hear from Dr. Roe."),
        rejects=("a call from home",),
    ),
    CueRule(
        name="en-ask-somebody",
        source="how questions are put to somebody: can I ask X",
        sense="addressee",
        pattern=rf"\b(?:[Cc]an|[Cc]ould|[Mm]ay|[Mm]ight|[Ll]et|like to|want(?:ed)? to|wanna|[Jj]ust to) (?:I |me )?(?:also |just )?(?:ask|turn to|direct this to|put (?:this|it) to|go to|follow up with|go back to) {_THE}(?P<who>{CALLED}){_AND}",
        matches=("Can I ask Dr. Roe about it?", "I'd like to ask the Commissioner"),
        rejects=("can I ask about it?",),
    ),
    CueRule(
        name="en-can-somebody",
        source="how questions are put to somebody: can X say",
        sense="addressee",
        pattern=rf"\b(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill|[Mm]aybe|[Pp]erhaps) {_THE}(?P<who>{CALLED})(?: (?:of|for) (?:the )?\p{{Lu}}\w+)?{_AND} (?:please )?(?:also )?(?:can |could )?(?:comment|respond|say|speak|talk|address|answer|explain|tell|confirm|take|elaborate|share|weigh|walk)\b",
        matches=("Can the Secretary of Energy comment on", "Could Ada speak to that?"),
        rejects=("Can the city pay?",),
    ),
    CueRule(
        name="en-amid-a-sentence",
        source="how questions are put to somebody: and then, X, does",
        sense="addressee",
        pattern=rf"(?:,|\b(?:and|then|maybe|perhaps|also|or))\s+(?P<who>{CALLED}),\s+(?=(?:you|your|can|could|do|does|did|is|are|was|were|will|would|has|have|had|should|may|might|how|what|why|where|when|who|which|if)\b)",
        matches=("And then, Ada, does it",),
        rejects=("Thanks, Ada. Does it",),
    ),
    CueRule(
        name="en-to-somebody",
        source="how questions are put to somebody: to X:",
        sense="addressee",
        pattern=rf"(?:^|[.?!]\s+)(?:[Tt]o|For|One for|This is for) {_THE}(?P<who>{CALLED}){_AND}(?=[,:—–])",
        matches=("To Dr. Roe: was it tested?",),
        rejects=("To the point:",),
    ),
    CueRule(
        name="en-rank-at-the-end",
        source="how questions are put to somebody: one for you, Secretary.",
        sense="addressee",
        pattern=rf"(?<![Tt]hanks|[Tt]hank you|[Mm]orning|[Aa]fternoon|[Ee]vening|[Hh]i|[Hh]ello),\s+(?P<who>(?:Madame?\s+|Mr\.?\s+)?(?=\p{{Lu}})(?i:{RANKS}))(?=[.?](?:\s|$))",
        matches=("A question for you, Secretary. Was it",),
        rejects=("Thank you, Secretary. Was it",),
    ),
    CueRule(
        name="en-greeted",
        source="how questions are put to somebody: good morning, X",
        sense="addressee",
        pattern=rf"\b[Gg]ood (?:morning|afternoon|evening|day),?\s+(?P<who>(?:Madame?\s+)?(?=\p{{Lu}})(?i:{RANKS}))(?=[.,!])",
        matches=("Good morning, Chief Executive.",),
        rejects=("Good morning, everyone.", "Good morning, Ada."),
    ),
    CueRule(
        name="en-group-of-two",
        source="questions that are put to all at the table: both of you",
        sense="group",
        pattern=r"\b(?:both of you|you both|both (?:of )?(?:the |our )?(?:players|coaches|officials|ministers|secretaries|doctors|guests|experts|leaders|gentlemen|ladies|speakers|executives)|(?:the )?two of you|either of you)\b(?P<who>)",
        weight=2,
        matches=("For both of you:", "Question for both players."),
        rejects=("both of them",),
    ),
    CueRule(
        name="en-group-of-three",
        source="questions that are put to all at the table: all three of you",
        sense="group",
        pattern=r"\b(?:all )?three of you\b(?P<who>)",
        weight=3,
        matches=("all three of you",),
        rejects=("three of them",),
    ),
)

PEOPLE_CUES = (
    CueRule(
        name="legend-of-initials",
        source="English pages that print initials in place of names",
        sense="legend",
        pattern=r"^[ \t\u3000]*(?P<short>[A-Z]{2,4})(?:[ \t]*[\t:=–—-][ \t]*|[ ]{2,})(?P<who>(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?[ ])?(?:\p{Lu}[\p{L}’'-]+[ ]){1,3}\p{Lu}[\p{L}’'-]+(?:,[^.!?\n]{2,90})?)[ \t]*$",
        matches=("JR\tDr Jane Roe, Director-General", "JR: Jane Roe", "JR   Jane Roe"),
        rejects=("JR: Good morning. Thank you.", "WHO: Health for all"),
    ),
    CueRule(
        name="en-operator",
        source="conference calls: whoever connects the callers, beside the one who chairs",
        sense="announces",
        pattern=r"^(?i:(?:call |conference |teleconference )?(?:operator|coordinator))$",
        matches=("Operator", "Coordinator", "Conference Operator"),
        rejects=("Operator Jane Roe", "Moderator"),
    ),
    CueRule(
        name="speaker-key",
        source="transcripts of international bodies that print initials in place of names",
        sense="speaker key",
        pattern=r"(?i:\bspeakers?[’']?s? key|\bkey to (?:the )?speakers)[ \t]*:?",
        matches=("Speaker key:", "Key to speakers"),
        rejects=("The speaker said", "key: value"),
    ),
    *ADDRESSEES,
    *OUTLETS,
    CueRule(
        name="en-asker-named",
        source="how reporters introduce themselves: name, from, outlet",
        sense="asker named",
        pattern=r"^(?:(?i:good (?:morning|afternoon|evening)|hi|hello|thank you|thanks|yes|sir|ma[’']?am|madam)[^.?!,]{0,24}[,.] ){0,3}"
        r"(?:(?i:this is|I[’']m|I am|it[’']s|my name is) )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:here )?(?:from|with) (?:the )?\p{Lu}[\w&’'-]*(?: (?:of |the )?\p{Lu}[\w&’'-]*){0,4}[.,]",
        matches=(
            "Good afternoon sir, Jane from Quay Today. Sir, fourteen",
            "Jane Roe from the Harbour Standard. Can you",
        ),
        rejects=("We come from Quay.", "He is from the Harbour Standard."),
    ),
    CueRule(
        name="en-outlet-behind-a-vocative",
        source="how reporters introduce themselves: Ms. X, name, outlet",
        sense="outlet",
        pattern=rf"^(?=\p{{Lu}})(?i:{RANKS})\.?\s+(?:\p{{Lu}}[\p{{L}}’'-]+,\s+)?(?:\p{{Lu}}[\p{{L}}’'-]++\s+){{1,2}}\p{{Lu}}[\p{{L}}’'-]++(?:,| of| with| from)\s+(?:the\s+)?(?P<outlet>\p{{Lu}}[\w&’'-]*(?:\s+(?:\p{{Lu}}|\d)[\w&’'-]*)*)[.]",
        weight=2,
        matches=("Ms. Roe, Abe Moss, Quay Street Blog. Folks",),
        rejects=("Ms. Roe, thank you. Can you",),
    ),
    CueRule(
        name="en-self-outlet",
        source="how reporters and analysts introduce themselves",
        sense="outlet",
        pattern=r"(?:(?<![\p{L}’'-])(?!(?:So|And|But|Also|Just|Here|Is|It|That|This|What|How|Where|Now|Then|We|They|Or|If|As|The|In|Not|Even|There|Are|Was|Do|Does)\b)(?:\p{Lu}[\p{L}’'-]++\s+){0,2}\p{Lu}[\p{L}’'-]++,?\s+(?:\(ph\)\s+)?(?:with|from|at|here for|reporting for)|[.!]\s+[Ff]rom|^From|I(?:’|')m\s+(?:with|from)|I am\s+(?:with|from))\s+(?:the\s+)?(?P<outlet>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\w&’'-]*(?:\s+(?:(?:of|and|&)\s+)?(?:\p{Lu}|\d)[\w&’'-]*)*)(?=\s*[.,;:!–—-]|\s*$|\s+here\b)"
        r"|^(?:(?:Hi|Hello|Yes|Thanks|Thank you|Good (?:morning|afternoon|evening))[^.]{0,20}[.,]\s+)?(?:\p{Lu}[\p{L}’'-]+\s+){1,2}\p{Lu}[\p{L}’'-]+,\s+(?:the\s+)?(?P<outlet>\p{Lu}[\w&’'-]*(?:\s+(?:\p{Lu}|\d)[\w&’'-]*)*)[.]"
        r"|(?:^|[.!]\s+)(?:\p{Lu}[\p{L}’'-]++\s+){2}for\s+(?:the\s+)?(?P<outlet>\p{Lu}[\w&’'-]*(?:\s+\p{Lu}[\w&’'-]*)*)[.]"
        r"|^[^?]{0,120}?(?:^|[.!?]\s+)(?!(?:Prime|Vice|Deputy|Foreign|President|Secretary|Minister|Governor|Mayor)\b)(?:\p{Lu}[\p{L}’'-]++\s+){1,2}\p{Lu}[\p{L}’'-]++(?:,| of)\s+(?:the\s+)?(?P<outlet>\p{Lu}[\w&’'-]*(?:\s+(?:\p{Lu}|\d)[\w&’'-]*)*)[.]"
        r"|^(?P<outlet>(?:\p{Lu}[\w&’'-]*\s+){1,4})speaking",
        matches=(
            "Jane Roe with Reuters.",
            "One for Tau. Wes Roe, Ferndale Herald. You had",
            "Thanks. Jane Roe of The Quay Review. Do",
        ),
        rejects=("from here",),
    ),
    CueRule(
        name="en-outlet-called",
        source="how moderators call on a reporter",
        sense="called outlet",
        pattern=r"(?:(?<![\p{L}’'-])(?!(?:Director|Head|Chief|Minister|Secretary|President|Governor|Chair(?:man|woman)?|Bank|Ministry|Department|Office|Board|Council|University|House|State|City|Republic|Kingdom|Member|Vice|Deputy)\b)(?:\p{Lu}[\p{L}’'-]++|lady|gentleman|man|woman|colleagues?|friends?|reporter)\s+(?:from|with|of)\s+(?:the\s+)?(?P<outlet>\p{Lu}[\w&’'-]*(?:\s+(?:(?:of|and|&)\s+)?(?:\p{Lu}|\d)[\w&’'-]*)*)"
        r"|\b(?:[Nn]ext|[Tt]hen|[Nn]ow|[Ff]irst)\b[^.?!]{0,20},\s+(?:the\s+)?(?P<outlet>\p{Lu}[\w&’'-]*(?:\s+(?:\p{Lu}|\d)[\w&’'-]*)+))(?=[.,]|\s*$|\s+asks\b)",
        matches=(
            "We'll start with Tamsin from the Bay Courier.",
            "Next is Obi, Channel 9.",
            "Jane Roe of Fjordline asks: what",
        ),
        rejects=(
            "Thank you, everyone.",
            "Go ahead.",
            "Next question, Bob.",
            "a lot of questions from Tokyo.",
        ),
    ),
    CueRule(
        name="en-vocative",
        source="how questions are put to somebody",
        sense="addressee",
        pattern=rf"(?:^|[.?!—–:]\s+)(?:(?:And|So|Hi|Hey|Yes|Yeah|Well|Okay|OK|Now|Also|But),?\s+)*(?P<who>{CALLED})(?: and (?P<who>{CALLED}))?,\s+(?=[\p{{Ll}}\d“\"]|I\b)"
        rf"|\b(?:[Qq]uestion|[Oo]ne)(?:['’]s| (?:is|goes))? (?:for|to) (?:the )?(?P<who>{CALLED})(?: and (?:for )?(?P<who>{CALLED}))?"
        rf"|(?:^|[.?!–—-]\s+|\b[Gg]uess )[Ff]or (?:the )?(?P<who>{CALLED})(?: and (?:for )?(?P<who>{CALLED}))?(?=[,.:;—–])"
        rf"|\b(?:[Mm]aybe|[Aa]nd|[Tt]his(?: is)?|[Pp]erhaps|[Ff]irst|[Tt]hen|[Aa]lso) for (?:the )?(?P<who>{CALLED})(?: and (?P<who>{CALLED}))?(?=[,.:;—–])"
        rf"|(?<![Tt]hanks|[Tt]hank you)(?:^|[.?!,]\s+)(?P<who>(?i:{RANKS})\.?\s+\p{{Lu}}[\p{{L}}’'-]+),\s"
        rf"|(?:^|[.?!]\s+)(?P<who>{CALLED}), (?P<who>{CALLED})(?= [–—-]|,)|,\s+(?P<who>{CALLED})\?|,\s+and,\s+(?P<who>{CALLED}),|,\s+(?P<who>{CALLED}),\s+(?=(?:you|can|could|do|did|is|are|how|what|why|if|I)\b)",
        matches=("Jake, could you", "Commissioner, how long", "One for the Commissioner:"),
        rejects=("Thanks, Ada.",),
    ),
)
