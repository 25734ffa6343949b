"""Names to plug-ins, loaded only when asked for: languages, comparators, backends, reporters.

Each plug-in is one module in one folder. Third parties add theirs through entry points in the
groups ``factcheck.languages``, ``factcheck.comparators``, ``factcheck.backends`` and
``factcheck.reporters``; a built-in name cannot be replaced.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, cast

from factcheck.core.errors import UnknownNameError

if TYPE_CHECKING:
    from factcheck.core.language import LanguagePack
    from factcheck.core.protocols import Comparator, Reporter

__all__ = [
    "comparator",
    "comparator_names",
    "language_codes",
    "language_pack",
    "names",
    "reporter",
    "reporter_names",
]

# What a module in each folder must define; a module without it is no plug-in (say, a part of one).
_ATTRIBUTE = {"languages": "PACK", "comparators": "COMPARATOR", "reporters": "REPORTER"}


@cache
def names(folder: str) -> dict[str, str]:
    """Return ``name -> "module:object"`` of one plug-in folder, without importing the plug-ins.

    Modules whose name starts with an underscore are parts, not plug-ins.
    """
    from importlib.metadata import entry_points  # 40 ms, which --help need not wait for

    package = import_module(f"factcheck.{folder}")
    attribute = _ATTRIBUTE[folder]
    third_party = {point.name: point.value for point in entry_points(group=f"factcheck.{folder}")}
    built_in = {
        module.name: f"factcheck.{folder}.{module.name}:{attribute}"
        for module in iter_modules(package.__path__)
        if not module.name.startswith("_") and not module.ispkg
    }
    return {**third_party, **built_in}


@cache
def _load(folder: str, what: str, name: str) -> Any:  # noqa: ANN401 - each caller casts to its own protocol
    known = names(folder)
    if name not in known:
        raise UnknownNameError(what, name, known)
    module, _, attribute = known[name].partition(":")
    return getattr(import_module(module), attribute)


def language_codes() -> tuple[str, ...]:
    """Return the codes of all languages with a pack, sorted."""
    return tuple(sorted(names("languages")))


def language_pack(code: str) -> LanguagePack:
    """Return a language pack.

    Raises: UnknownNameError when no pack has the code.
    """
    return cast("LanguagePack", _load("languages", "language", code))


def comparator_names() -> tuple[str, ...]:
    """Return the kinds of value that can be compared, sorted."""
    return tuple(sorted(names("comparators")))


def comparator(kind: str) -> Comparator:
    """Return the comparator of one kind of value.

    Raises: UnknownNameError when none has the name.
    """
    return cast("Comparator", _load("comparators", "comparator", kind))


def reporter_names() -> tuple[str, ...]:
    """Return the names of all output formats, sorted."""
    return tuple(sorted(names("reporters")))


def reporter(name: str) -> Reporter:
    """Return the reporter of one output format.

    Raises: UnknownNameError when none has the name.
    """
    return cast("Reporter", _load("reporters", "format", name))
