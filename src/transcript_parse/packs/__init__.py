"""The rules that ship with the library, and how a pack is found by its name."""

from __future__ import annotations

from functools import cache, lru_cache

from transcript_parse.rules import Pack, vouching

with vouching():  # here, so that they are vouched for whichever module is imported first
    from transcript_parse.packs import campaigns, en, hongkong, mfa, scio, taiwan, zh

BUILT_IN = ("zh", "scio", "mfa", "taiwan", "hongkong", "en", "campaigns")
"""Built-in packs, in the order in which the default pack adds them up."""

GROUP = "transcript_parse.packs"
"""The entry-point group through which other packages offer packs."""


_MODULES = (zh, scio, mfa, taiwan, hongkong, en, campaigns)
_PACKS: dict[str, Pack] = {module.PACK.name: module.PACK for module in _MODULES}


def built_in(name: str) -> Pack:
    """A pack of this library by its name."""
    return _PACKS[name]


@cache
def default() -> Pack:
    """Everything that ships with the library."""
    with vouching():
        rules = tuple(rule for name in BUILT_IN for rule in built_in(name).rules)
        return Pack(name="default", rules=rules)


@lru_cache(maxsize=64)
def offered(name: str) -> Pack:
    """The pack of this name by itself, as this library or another package offers it.

    Raises LookupError, with the nearest names, for a name nobody offers.
    """
    if name == "default":
        return default()
    if name in BUILT_IN:
        return built_in(name)
    from difflib import get_close_matches
    from importlib.metadata import entry_points

    others = {e.name: e for e in entry_points(group=GROUP)}
    if name not in others:
        near = get_close_matches(name, [*BUILT_IN, "default", *others], n=3, cutoff=0.4)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise LookupError(f"no pack is called {name!r}{hint}")
    try:
        pack = others[name].load()
    except Exception as error:  # whatever an import may raise
        problem = f"{type(error).__name__}: {error}"
        raise LookupError(
            f"pack {name!r} ({others[name].value}) cannot be loaded: {problem}"
        ) from error
    if not isinstance(pack, Pack):
        raise LookupError(f"entry point {name!r} is a {type(pack).__name__}, not a Pack")
    return pack


@lru_cache(maxsize=64)
def _named(name: str) -> Pack:
    pack = offered(name)
    return pack if name in (*BUILT_IN, "default") else default() + pack


def load(pack: Pack | str | None = None) -> Pack:
    """The pack meant by `parse(raw, pack=...)`: the default, one by name, or as given.

    A pack of another package, loaded by name, is added to the default pack.
    Raises LookupError, with the nearest names, for a name nobody offers.
    """
    if pack is None:
        return default()
    return pack if isinstance(pack, Pack) else _named(pack)
