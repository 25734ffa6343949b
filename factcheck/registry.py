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
    "knows_language",
    "language_codes",
    "language_pack",
    "names",
    "reporter",
    "reporter_names",
    "third_party",
]

# What a module in each folder must define; a module without it is no plug-in (say, a part of one).
_ATTRIBUTE = {"languages": "PACK", "comparators": "COMPARATOR", "reporters": "REPORTER"}


@cache
def names(folder: str) -> dict[str, str]:
    """Return ``name -> "module:object"`` of one plug-in folder, without importing the plug-ins.

    Modules whose name starts with an underscore are parts, not plug-ins.
    """
    return {**third_party(folder), **_built_in(folder)}


@cache
def third_party(folder: str) -> dict[str, str]:
    """Return ``name -> "module:object"`` of what other packages add to one plug-in folder."""
    found = _entry_points().select(group=f"factcheck.{folder}")
    return {point.name: point.value for point in found if point.name not in _built_in(folder)}


@cache
def _entry_points() -> Any:  # noqa: ANN401 - its type differs between versions of Python
    from importlib.metadata import entry_points  # 40 ms, which --help need not wait for

    return entry_points()


@cache
def _built_in(folder: str) -> dict[str, str]:
    package = import_module(f"factcheck.{folder}")
    return {
        module.name: f"factcheck.{folder}.{module.name}:{_ATTRIBUTE[folder]}"
        for module in iter_modules(package.__path__)
        if not module.name.startswith("_") and not module.ispkg
    }


@cache
def _load(folder: str, what: str, name: str) -> Any:  # noqa: ANN401 - each caller casts to its own protocol
    target = _built_in(folder).get(name) or names(folder).get(name)
    if target is None:
        raise UnknownNameError(what, name, names(folder))
    module, _, attribute = target.partition(":")
    return getattr(import_module(module), attribute)


def language_codes() -> tuple[str, ...]:
    """Return the codes of all languages with a pack, sorted."""
    return tuple(sorted(names("languages")))


def knows_language(code: str) -> bool:
    """Tell whether a language has a pack, without looking further than needed."""
    return code in _built_in("languages") or code in names("languages")


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
