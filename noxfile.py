"""`nox` runs what CI runs: style, types, import contracts, package, documentation, tests."""

import platform
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.10.14"  # dependency groups, `requires`
nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.stop_on_first_error = False

GROUPS = nox.project.load_toml("pyproject.toml")["dependency-groups"]

# torch takes a minute to install, so the sessions that need it share one environment.
SHARED = Path(".nox", "environment", "Scripts" if sys.platform == "win32" else "bin").resolve()

# Every version and hash of what CI installs, made by the session `pin` for the machines that CI
# has; on others the ranges of pyproject.toml hold.
PINS = Path("requirements", "ci.txt")
PINNED = (sys.version_info[:2], sys.platform, platform.machine()) == ((3, 11), "linux", "x86_64")


def in_environment(session: nox.Session, program: str, *arguments: str) -> None:
    """Run a program of the shared environment."""
    session.run(str(SHARED / program), *arguments, external=True)


@nox.session(default=False)
def environment(session: nox.Session) -> None:
    """Install the project, editable, with what its own sessions need."""
    if PINNED:
        session.install("--require-hashes", "-r", str(PINS))
        session.install("--no-deps", "--no-build-isolation", "-e", ".")
        return
    session.install("-e", ".", *GROUPS["tests"], *GROUPS["typecheck"], *GROUPS["imports"])


@nox.session
def lint(session: nox.Session) -> None:
    """Style: ruff's rules and formatter."""
    session.install(*GROUPS["lint"])
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(venv_backend="none", requires=["environment"])
def typecheck(session: nox.Session) -> None:
    """Types: mypy, strict."""
    in_environment(session, "mypy")


@nox.session(venv_backend="none", requires=["environment"])
def imports(session: nox.Session) -> None:
    """Architecture: the import contracts of pyproject.toml."""
    in_environment(session, "lint-imports")


@nox.session(venv_backend="none", requires=["environment"])
def package(session: nox.Session) -> None:
    """Package: the wheel holds the model and the types, and runs without the sources."""
    wheels = Path(session.create_tmp()).resolve()
    in_environment(session, "python", "tests/check_wheel.py", str(wheels))


@nox.session(venv_backend="none", requires=["environment"])
def docs(session: nox.Session) -> None:
    """Documentation: examples run, commands exist, generated parts are fresh, links resolve."""
    in_environment(session, "pytest", "tests/docs", "factcheck", *session.posargs)


@nox.session(venv_backend="none", requires=["environment"])
def tests(session: nox.Session) -> None:
    """Tests: everything else, on two processes."""
    arguments = session.posargs or [
        "tests",
        "--ignore=tests/docs",
        "--ignore=tests/browser",
        "--numprocesses=2",
    ]
    in_environment(session, "pytest", *arguments)


@nox.session(default=False)
def pin(session: nox.Session) -> None:
    """Write requirements/ci.txt anew: the newest versions in range, with their hashes."""
    session.install("pip-tools>=7.5")
    project = nox.project.load_toml("pyproject.toml")
    wanted = [
        *project["build-system"]["requires"],
        "editables>=0.5",  # hatchling needs it for an editable install
        *project["project"]["dependencies"],
        *(one for group in ("tests", "typecheck", "imports") for one in GROUPS[group]),
    ]
    listed = Path(session.create_tmp(), "ci.in")
    listed.write_text("\n".join(wanted) + "\n", encoding="utf-8")
    options = (
        "--generate-hashes",
        "--allow-unsafe",
        "--strip-extras",
        "--no-annotate",
        "--no-header",
        "--no-emit-index-url",
        "--no-emit-find-links",
    )
    session.run("pip-compile", "--quiet", *options, "--output-file", str(PINS), str(listed))


@nox.session(venv_backend="none", requires=["environment"], default=False)
def regenerate(session: nox.Session) -> None:
    """Write anew what the documentation and the golden screens show of the bundled model."""
    in_environment(session, "python", "-m", "docs.regenerate")
    in_environment(session, "python", "tests/golden/seed_report.py")
    screens = "tests/reporters/test_diff_seeds.py"
    in_environment(session, "pytest", screens, "--update-golden", "--quiet")


@nox.session(venv_backend="none", requires=["environment"], default=False)
def browser(session: nox.Session) -> None:
    """The HTML page in Chromium: needs the programs chromium and chromedriver."""
    pip = ("python", "-m", "pip", "install", "--quiet")
    in_environment(session, *pip, *GROUPS["browser"])
    # Only for the axe-core it carries; playwright, which it drives, is not needed.
    in_environment(session, *pip, "--no-deps", "axe-playwright-python==0.1.8")
    in_environment(session, "pytest", "tests/browser", *session.posargs)


@nox.session(venv_backend="none", requires=["environment"], default=False)
def bench(session: nox.Session) -> None:
    """Speed and memory, side by side with others: wants an idle machine for ten minutes."""
    in_environment(session, "python", "-m", "pip", "install", "--quiet", *GROUPS["bench"])
    in_environment(session, "python", "-m", "tests.bench", *session.posargs)


@nox.session(venv_backend="none", requires=["environment"], default=False)
def ray(session: nox.Session) -> None:
    """The cluster engine on a local cluster of two workers."""
    in_environment(session, "python", "-m", "pip", "install", "--quiet", "-e", ".[ray]")
    in_environment(session, "pytest", "tests/cluster", *session.posargs)


@nox.session(venv_backend="none", requires=["environment"], default=False)
def fuzz(session: nox.Session) -> None:
    """Readers and writers against inputs guided by coverage, a minute a target, or as told."""
    in_environment(session, "python", "-m", "pip", "install", "--quiet", *GROUPS["fuzz"])
    corpus = sorted(path.name for path in Path("tests/fuzz/corpus").iterdir() if path.is_dir())
    options = session.posargs or ["-max_total_time=60"]
    for target in corpus:
        in_environment(session, "python", "tests/fuzz/run_atheris.py", target, *options)


@nox.session(venv_backend="none", requires=["environment"], default=False)
def audit(session: nox.Session) -> None:
    """Known holes in what is installed; asks an advisory database, so it needs the network."""
    in_environment(session, "python", "-m", "pip", "install", "--quiet", *GROUPS["audit"])
    in_environment(session, "pip-audit", "--skip-editable", *session.posargs)
