"""What is made when it is first asked for: patterns, and what is known of an object."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")


class _Late:
    """Stands for a pattern until one of its methods is called; from then on it has them all."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, at the cost of no more than a call until it is used.

    Much of what looks for damage is never needed for a page without any.
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


class once(Generic[T]):  # noqa: N801 - a decorator, named like property
    """What `functools.cached_property` is, without the lock it has before Python 3.12.

    For what is asked of every turn: the lock costs more than most answers.
    """

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find = find
        self._name = find.__name__
        self.__doc__ = find.__doc__

    def __get__(self, of: Any, _owner: type[Any] | None = None) -> T:
        if of is None:  # asked of the class, as documentation tools do
            return cast("T", self)
        found = of.__dict__[self._name] = self._find(of)
        return found
