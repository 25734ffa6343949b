"""`nox` runs what CI runs: tests, lint, types, import contracts, documentation."""

import nox

nox.options.default_venv_backend = "venv"
nox.options.sessions = ["lint", "typecheck", "imports", "tests", "docs"]
nox.options.reuse_existing_virtualenvs = True

GROUPS = nox.project.load_toml("pyproject.toml")["dependency-groups"]


@nox.session
def lint(session: nox.Session) -> None:
    session.install(*GROUPS["lint"])
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typecheck(session: nox.Session) -> None:
    session.install(".", *GROUPS["typecheck"])
    session.run("mypy")


@nox.session
def imports(session: nox.Session) -> None:
    session.install(".", *GROUPS["imports"])
    session.run("lint-imports")


@nox.session
def tests(session: nox.Session) -> None:
    session.install(".", *GROUPS["tests"])
    session.run("pytest", *session.posargs)
