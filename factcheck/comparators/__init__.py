"""Comparators: one kind of typed value a module, each with a `COMPARATOR`."""
