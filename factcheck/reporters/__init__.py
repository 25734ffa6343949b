"""Output formats: one a module, each with a `REPORTER`."""
