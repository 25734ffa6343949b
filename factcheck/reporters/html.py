"""One page to hand on: self-contained, readable without JavaScript, nothing leaves it."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from factcheck.core.protocols import RenderOptions
from factcheck.core.report import Report
from factcheck.core.safe_text import safe
from factcheck.reporters._gloss import ROUGH, TRANSLATED
from factcheck.reporters._html_page import page_of
from factcheck.reporters._html_quotes import language_tag
from factcheck.reporters._html_sheets import page_sheets
from factcheck.reporters._rooted import rooted
from factcheck.reporters._words import language_name

__all__ = ["REPORTER"]


class _Html:
    def render(self, report: Report, options: RenderOptions) -> str:
        """Return the page. Width, colour and direction are the browser's, so no option counts."""
        del options
        report = rooted(report)
        return _template().render(page=page_of(report), sheets=page_sheets(report))


def _fit(value: object) -> object:
    """Make what the template is about to write fit to print; it is escaped after that."""
    return safe(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _template() -> Template:
    loader = PackageLoader("factcheck.reporters", "templates")
    environment = Environment(
        loader=loader,
        autoescape=True,
        finalize=_fit,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    parts = {
        name: loader.get_source(environment, f"report.{name}")[0].strip() for name in ("css", "js")
    }
    environment.globals |= {name: Markup(text) for name, text in parts.items()}  # noqa: S704 - our own files
    environment.globals |= {f"{name}_hash": _hash(text) for name, text in parts.items()}
    environment.globals |= {"gloss_words": ROUGH, "translation_words": TRANSLATED}
    environment.globals |= {"language_tag": language_tag, "language_name": language_name}
    return environment.get_template("report.html.j2")


def _hash(text: str) -> str:
    """Return the source expression that allows one inline text under a content security policy."""
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


REPORTER = _Html()
