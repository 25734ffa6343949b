"""Language packs: one data module a language, each with a `PACK`."""
