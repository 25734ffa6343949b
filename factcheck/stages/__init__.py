"""The steps of a check: pure functions, one a module, none importing another."""
