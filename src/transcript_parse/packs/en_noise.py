"""English pages: furniture, stage directions and what else stands around the speech."""

from __future__ import annotations

from transcript_parse.rules import NoiseRule

NOISE = (
    NoiseRule(
        name="en-stage",
        source="transcripts that note laughter, crosstalk and gaps",
        kind="stage",
        where="inline",
        pattern=r"(?i:[(\[](?:\w+ )?(?:laughter|laughs?|laughing|applause|inaudible|crosstalk|cross-talk|ph|pause|pauses|chuckles|sighs|audio gap|off[ -]?mic(?:rophone)?|no audible response|silence|music|cheers"
        r"|unintelligible|through (?:an )?interpreter|as interpreted|gestur\w+|indicating|video plays|break|operator instructions?|indiscernible|foreign language|technical difficult(?:y|ies))\.?[)\]])",
        matches=("(Laughter.)", "[Laughter]", "(inaudible)", "(ph)"),
        rejects=("(GDP)", "(2024)"),
    ),
    NoiseRule(
        name="en-sic",
        source="editors of transcripts",
        kind="editorial",
        where="inline",
        pattern=r"\\?\[(?:sic)\\?\]",
        matches=("[sic]", "\\[sic\\]"),
        rejects=("sic",),
    ),
    NoiseRule(
        name="en-note",
        source="transcripts that set whole sentences in brackets: what happens, what was put right later",
        kind="stage",
        where="inline",
        pattern=r"[*_]?[(\[]\p{Lu}\p{Ll}[^()\[\]\n]{2,120}\.[)\]][*_]?",
        matches=("(Smiling.)", "*(Phone alarm sounds.)*", "[The Spokesman later put this right.]"),
        rejects=("(GDP rose.)", "(which we said.)", "[Read more](x)"),
    ),
    NoiseRule(
        name="page-footer",
        source="transcripts in PDF: the title of the document beside the number of the page",
        kind="chrome",
        where="inline",
        pattern=r"^(?=[^\n]*\|).{0,100}\|[ \t]*Page \d+[ \t]*$|^(?=[^\n]*\|)[^\n|]{0,80}[ –—-]\d{1,3} ?\| ?\d{1,3}[ \t]*$",
        matches=("Board of Roe | Page 3", "Board of Roe, 3 May 2031 – 2 | 4"),
        rejects=("Home | News",),
    ),
    NoiseRule(
        name="page-number",
        source="transcripts in PDF",
        kind="chrome",
        where="inline",
        pattern=r"^[ \t]*Page \d+ of \d+.*$|^[ \t]*[-–—]? ?\d{1,3} ?[-–—]?[ \t]*$|^[ \t]*[-–—]* ?(?:MORE|more) ?[-–—]*[ \t]*$",
        matches=("Page 3 of 9", "- 4 -"),
        rejects=("Page three of nine", "In 2024"),
    ),
    NoiseRule(
        name="en-related",
        source="the foot of news pages and investors' sites",
        kind="chrome",
        where="tail",
        pattern=r"(?i:(?:related (?:stories|articles|links|news|posts|content|information|documents|materials|resources|publications)|more (?:stories|from)|read (?:more|next)|share (?:this|on)|copyright|all rights reserved|privacy policy"
        r"|terms of (?:use|service)|link to (?:the )?(?:video|audio|recording|webcast)\b|notes? (?:to|for) editors\b|(?:press|media) contacts?\b|reproduction (?:is )?(?:permitted|authori[sz]ed)|about us|contact us|this (?:article|page|text|document) is an? (?:[a-z]+ ){0,2}transcript|this transcript (?:has been|was|is) |disclaimer|tags:|topics:|for (?:further |more )?information\b|suggest to a friend|(?:next|previous) (?:post|article|story|page|briefing|transcript)\b|view all|related news|(?:duration|length|running time):? ?\d|(?:all|more|other) (?:[a-z]+ ){0,2}transcripts|END(?:\s|$)|share:|end of transcript|back to top|print this).*|(?:subscribe|sign up|newsletter|disclosure|the views)[^.!?\n]{0,60}$)",
        matches=(
            "Related stories",
            "Copyright 2024 Acme",
            "This page is a rough transcript of a call",
            "Running time: 41 minutes",
            "More earnings transcripts",
            "Link to the recording: https://video.example.org/7",
        ),
        rejects=("Related to that, we think so.", "The views of the members differ."),
    ),
    NoiseRule(
        name="en-session",
        source="earnings calls and hearings: the parts of the session",
        kind="editorial",
        where="line",
        pattern=r"[#* \t]*(?i:presentation|(?:prepared|opening|closing|introductory) (?:remarks|statements?)|questions?[ -](?:and|&)[ -]answers?(?: session| period)?|q ?& ?a(?: session)?)[* \t:]*$",
        matches=("Question-and-Answer Session", "## Prepared Remarks", "Q&A"),
        rejects=("Presentation of the results", "Remarks"),
    ),
    NoiseRule(
        name="en-bold-heading",
        source="daily briefings: headings in what a spokesman reads out, bold up to the end of the line",
        kind="editorial",
        where="line",
        pattern=r"\*\*[ \t]?\p{Lu}[^*.!?:;,。，：；！？\n]{1,60}$",
        matches=("**Lower Straits", "** Noon Guest"),
        rejects=("**Lower Straits**", "**Ada Roe: Yes", "** of course."),
    ),
    NoiseRule(
        name="en-clock",
        source="pages of record: when a session began and ended",
        kind="time",
        where="line",
        pattern=r"(?i:(?:(?:start|began|begin|end|ended|concluded)(?: time)?:?[ \t]*(?:at[ \t]*)?)?\d{1,2}[:.]\d\d[ \t]?[ap]\.?[ \t]?m\.?(?:[ \t]*(?:\(?[A-Z]{2,4}\)?|local time))?)[ \t]*$",
        matches=("10:31 a.m.", "END 2:05 P.M. EST", "10:02 AM"),
        rejects=("At 10:31 a.m. we began.", "10:31"),
    ),
    NoiseRule(
        name="en-end",
        source="the end of press releases and calls",
        kind="chrome",
        where="tail",
        pattern=r"(?:###[ \t]*$|# # #|-end-|-END-|-End-|\[[Ee]nd\]|\[END\]|ENDS[ \t]*$|\[(?i:(?:press conference|transcript|briefing|interview|doorstop|recording) (?:ends|ended|concludes|concluded))\.?\]).*",
        matches=("# # #", "-end-", "[END]", "ENDS", "[Press conference ends]"),
        rejects=("#1 is the road.", "ENDS OF THE ROAD"),
    ),
)
