"""What a run can be told, by whom, and which word counts: flags, environment, file, default."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any, TypeVar

from factcheck.core.errors import UsageError, nearest_name

__all__ = [
    "ENVIRONMENT_PREFIX",
    "Effective",
    "Given",
    "Settings",
    "Value",
    "checked",
    "key_of",
    "names",
    "nearest_key",
    "resolve",
    "setting_field",
    "value_from_text",
]

ENVIRONMENT_PREFIX = "FACTCHECK_"

Value = str | int | bool | tuple[str, ...]
_T = TypeVar("_T")

# The narrowest terminal that still fits the matrix, and the widest that still makes sense.
MIN_WIDTH, MAX_WIDTH = 40, 1000


def _setting(default: Value, about: str, **metadata: Any) -> Any:  # noqa: ANN401 - dataclasses.field() is typed so
    return field(default=default, metadata={"about": about, **metadata})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. A field's metadata says what it accepts, and from where.

    ``paths`` marks values that are files: in a settings file they count from that file's folder.
    ``file=False`` marks what a file in a stranger's repository must not be able to switch on.
    """

    table: str = _setting("claims.yaml", "claim table", paths=True)
    format: tuple[str, ...] = _setting(("terminal",), "output formats")
    output: tuple[str, ...] = _setting((), "FORMAT=PATH, or PATH for a single format", paths=True)
    fail_on: tuple[str, ...] = _setting(("error",), "severity or verdicts that end in exit code 1")
    exit_zero: bool = _setting(default=False, about="end with 0 where 1 would stand for findings")
    claim: tuple[str, ...] = _setting((), "ids of claims to check, as globs")
    document: tuple[str, ...] = _setting((), "ids of documents to check, as globs")
    lang: tuple[str, ...] = _setting((), "languages of documents to check, as globs")
    changed_since: str = _setting("", "git revision; check only what changed since", file=False)
    last_failed: bool = _setting(
        default=False, about="check only what failed in the last whole run", file=False
    )
    model: str = _setting("compact", "compact, accurate, a folder, or a hub id")
    download: bool = _setting(default=False, about="allow fetching the model", file=False)
    baseline: str = _setting("factcheck-baseline.yaml", "accepted differences", paths=True)
    allow_stale: bool = _setting(
        default=False, about="let accepted differences that are found no more be"
    )
    cache: bool = _setting(default=True, about="reuse scores of earlier runs")
    gloss: bool = _setting(default=False, about="gloss lines of evidence in English, roughly")
    gloss_lexicon: str = _setting("", "word list for glosses; implies gloss", paths=True)
    gloss_model: str = _setting("", "translation model, a folder or hub id; implies gloss")
    color: str = _setting("auto", "colour", choices=("auto", "always", "never"))
    bidi: str = _setting("isolate", "right-to-left text", choices=("isolate", "plain"))
    width: int = _setting(
        0, "columns of text; 0: the terminal's", least=MIN_WIDTH, most=MAX_WIDTH, zero=True
    )
    batch_size: int = _setting(0, "pairs a batch; 0: the backend's choice", least=1, zero=True)
    threads: int = _setting(0, "CPU threads; 0: the backend's choice", least=1, zero=True)
    precision: str = _setting(
        "auto",
        "the model's arithmetic; auto: integers for the bundled one, else fp32",
        choices=("auto", "fp32", "bf16", "int8"),
    )
    engine: str = _setting("local", "where documents are checked", choices=("local", "ray"))
    verbose: bool = _setting(default=False, about="say also what was left out and why")
    quiet: bool = _setting(default=False, about="say only what must be said")
    allow_outside: bool = _setting(
        default=False, about="let a table name files outside its folder", file=False
    )


@dataclass(frozen=True, slots=True)
class Given:
    """A value that somebody gave, and where: a flag, a variable, a line of a file."""

    value: Value
    origin: str


@dataclass(frozen=True, slots=True)
class Effective:
    """The settings of a run and, by field name, where each came from."""

    settings: Settings
    origins: Mapping[str, str]


def names() -> tuple[str, ...]:
    """Return the field names of all settings, in their order."""
    return tuple(one.name for one in fields(Settings))


def setting_field(name: str) -> Field[Any]:
    """Return the field that describes one setting.

    Raises: KeyError when no setting has the name.
    """
    return {one.name: one for one in fields(Settings)}[name]


def key_of(name: str) -> str:
    """Return a setting's name as flags and files spell it.

    >>> key_of("fail_on")
    'fail-on'
    """
    return name.replace("_", "-")


_TRUE, _FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")


def value_from_text(name: str, text: str) -> Value:
    """Read a setting's value from the text of an environment variable.

    >>> value_from_text("fail_on", "altered, omitted")
    ('altered', 'omitted')

    Raises: UsageError when the text is no value of the setting.
    """
    default = setting_field(name).default
    if isinstance(default, bool):
        if text.strip().lower() not in _TRUE + _FALSE:
            message = f"'{text}' is neither true nor false"
            raise UsageError(message)
        return text.strip().lower() in _TRUE
    if isinstance(default, tuple):
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if isinstance(default, int):
        if not (text.strip().isascii() and text.strip().isdigit()):
            message = f"'{text}' is not a whole number"
            raise UsageError(message)
        return checked(name, int(text[:20]))
    return checked(name, text)


def checked(name: str, value: Value) -> Value:
    """Return a value when its setting accepts it.

    Raises: UsageError when it is of another type, out of range, or none of the choices.
    """
    one = setting_field(name)
    default: Any = one.default
    if type(value) is not type(default):
        message = f"must be {_TYPE_WORDS[type(default)]}"
        raise UsageError(message)
    choices: tuple[str, ...] = one.metadata.get("choices", ())
    if choices and value not in choices:
        near = nearest_name(str(value), choices)
        hint = f" (did you mean '{near}'?)" if near else ""
        message = f"'{value}' is none of {', '.join(choices)}{hint}"
        raise UsageError(message)
    if isinstance(value, int) and not isinstance(value, bool):
        _check_range(one, value)
    return value


_TYPE_WORDS = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    tuple: "a list of texts",
}


def _check_range(one: Field[Any], value: int) -> None:
    if value == 0 and one.metadata.get("zero"):
        return
    least, most = one.metadata.get("least", 0), one.metadata.get("most", 2**31 - 1)
    if not least <= value <= most:
        message = f"{value} is not between {least} and {most}"
        raise UsageError(message)


def resolve(
    flags: Mapping[str, object], environ: Mapping[str, str], file: Mapping[str, Given]
) -> Effective:
    """Choose each setting's value: the flag's, else the environment's, the file's, the default.

    A flag of None or an empty list was not given.

    Raises: UsageError when a flag or a variable holds no value of its setting.
    """
    chosen: dict[str, Value] = {}
    origins: dict[str, str] = {}
    for name in names():
        given = (
            _from_flag(name, flags.get(name)) or _from_environment(name, environ) or file.get(name)
        )
        if given:
            chosen[name], origins[name] = given.value, given.origin
    origins = {name: origins.get(name, "default") for name in names()}
    return Effective(Settings(**chosen), origins)  # type: ignore[arg-type]  # checked() did


def _from_flag(name: str, value: object) -> Given | None:
    if value is None or value == []:
        return None
    origin = f"--{key_of(name)}"
    plain: Any = tuple(value) if isinstance(value, list) else value
    return Given(_told(origin, checked, name, plain), origin)


def _from_environment(name: str, environ: Mapping[str, str]) -> Given | None:
    variable = ENVIRONMENT_PREFIX + name.upper()
    if variable not in environ:
        return None
    return Given(_told(variable, value_from_text, name, environ[variable]), variable)


def _told(origin: str, read: Callable[[str, _T], Value], name: str, value: _T) -> Value:
    try:
        return read(name, value)
    except UsageError as error:
        message = f"{origin}: {error}"
        raise UsageError(message) from None


def nearest_key(key: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest key, or all of them.

    >>> nearest_key("fail_on", ["fail-on", "format"])
    "did you mean 'fail-on'?"
    """
    known = tuple(known)
    near = nearest_name(key, known)
    return f"did you mean '{near}'?" if near else f"known are {', '.join(known)}"
