"""What a cue can tell: the senses that the engine asks for, and what each is asked of."""

from __future__ import annotations

SENSES = {
    # what a turn does
    "question": "it asks",
    "asker named": "a paragraph without label in which a reporter says for whom",
    "asker begins": "a paragraph without label that begins as reporters' questions do",
    "second person": "it speaks to whoever has just spoken",
    "hand-over": "it gives the floor to somebody, or opens or ends the conference",
    "thanks": "it does nothing but thank",
    "thanks off": "it thanks one person who has spoken, and leaves",
    "reads out": "its question is somebody else's, read out",
    "nod": "it does nothing but agree or give the floor",
    "permission": "it asks to be allowed one more question",
    "closing": "it says goodbye for everybody",
    "salutation": "it begins by greeting the audience",
    "ordinal": "a passage of it takes up the n-th question; `weight` is n, 0 for one more",
    "part": "a passage of a question is its n-th part; `weight` is n",
    # who is meant in it
    "outlet": "the outlet its reporter names, in the group `outlet`",
    "called outlet": "the outlet a moderator calls on at its end, in the group `outlet`",
    "outlet frame": "words around an outlet, in the group `said`, and a reporter's `name`",
    "call frame": "words around an outlet that is called on, in the group `said`",
    "no part of an outlet": "words in such a frame that are not part of the outlet",
    "no outlet in a frame": "what stands in such a frame is no outlet",
    "with a name": "whatever stands behind its word for reporter is a name",
    "outlet read out": "the outlet whose question is read out, in the group `outlet`",
    "addressee": "the name it is put to, in the group `who`",
    "before an addressee": "what stands before a name or title makes it a form of address",
    "behind an addressee": "what stands behind it does",
    "between addressees": "what joins a name or title to one that is addressed",
    "before a bare title": "what stands before a title without a name does",
    "behind a bare title": "what stands behind a title without a name does",
    # what a label is made of
    "label moderator": "the word for moderator in a label",
    "label reporter": "the word for reporter in a label",
    "label address": "a form of address in front of the name in a label",
    "address word": "a Latin word that is a form of address or a rank, no name",
    "rank": "a rank in front of a Latin name, in the group `rank`",
    "analyst": "a rank behind a dash in a label asks, and does not answer",
    "no outlet": "what stands before the word for reporter names no outlet",
    "index": "what behind the word for a function only tells people apart",
    "of a title": "a word in front of a post that belongs to the title",
    "between titles": "what joins two posts of one person",
    "shared with the body": "a title whose first character may end the name of the body as well",
    "ends a post": "it ends as posts do that no list has",
    # who is introduced
    "host": "the moderator's name, in the group `name`",
    "host field": "the moderator's name in a field of the head, in the group `name`",
    "interviewer": "the name of whoever asks in an interview, in the group `name`",
    "self-name": "the name by which a speaker introduces himself, in the group `name`",
    "reporter-name": "the name a reporter gives at the start of a question, in the group `name`",
    "legend": "a line that explains a short label: groups `short` and `who`",
    "between entries": "what joins a person to the one before in a list",
    "lead-in": "what stands before a post and is no part of it",
    "not a name": "what looks like a name and is none",
    "behind a name": "what may stand behind a name",
    "behind a place": "what makes a name before it the name of a place",
    # what a line before the first turn is
    "title": "it can be the title of a transcript",
    "lede": "it tells of the event, and is not spoken at it",
    # what kind of text it is, by its title
    "conference": "a press conference",
    "interview": "an interview",
    "address": "an address",
}
"""Sense -> what a cue of this sense says of the text it is found in."""

NEEDED = {
    "outlet": ("outlet",),
    "called outlet": ("outlet",),
    "outlet read out": ("outlet",),
    "outlet frame": ("said", "name"),
    "call frame": ("said", "name"),
    "addressee": ("who",),
    "host": ("name",),
    "host field": ("name",),
    "interviewer": ("name",),
    "self-name": ("name",),
    "reporter-name": ("name",),
    "rank": ("rank",),
    "legend": ("short", "who"),
}
"""The groups without which a cue of these senses would tell nothing."""
