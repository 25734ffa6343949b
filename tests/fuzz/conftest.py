"""run_atheris.py is a program of its own: it needs atheris, which the tests do not."""

collect_ignore = ["run_atheris.py"]
