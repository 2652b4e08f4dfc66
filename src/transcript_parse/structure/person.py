"""Somebody of a transcript, while the roster is being made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from transcript_parse.model import Role

UNNAMED: Final = "#"
"""In the key of a person without a name, in front of the label, or of what it says."""

UNLABELLED: Final = "?"
"""In the key of a turn that is nobody's, in front of its number."""

ANY_REPORTER: Final = f"{UNNAMED}reporter"
"""The key of all reporters whose labels tell no two of them apart."""


class Person:
    """Somebody who speaks, while the roster is being made."""

    def __init__(self, key: str, name: str | None) -> None:
        self.key = key
        self.name = name
        self.organization: str | None = None
        self.titles: list[str] = []
        self.aliases: list[str] = []
        self.role: Role | None = None
        self.speaks = False
        self.hosts = False  # as the page says

    @property
    def told_apart(self) -> bool:
        """Whether a name, or the number of a voice, tells this person from the others."""
        return bool(self.name) or self.key[-1:].isdigit()

    def learn(self, organization: str | None, titles: Iterable[str]) -> None:
        """Keep what a label or an introduction adds."""
        self.organization = self.organization or organization
        for title in titles:
            # 部长 says nothing new of the head of a named ministry
            if not any(held.endswith(title) for held in self.titles):
                if title.isascii():  # the chief of a deputy is another title
                    self.titles = [t for t in self.titles if not title.endswith(f" {t}")]
                self.titles.append(title)

    def learn_called(self, title: str) -> None:
        """Keep a title by which the person is called, unless it is a courtesy to a deputy."""
        if not self.bears(title):
            self.titles.append(title)

    def bears(self, title: str) -> bool:
        """Whether one of the titles is this one, deputies addressed as their chiefs."""
        return any(
            t.endswith(title) or title.endswith(t) or t.startswith(title) for t in self.titles
        )
