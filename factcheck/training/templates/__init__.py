"""Typical news facts in seven languages, with claims whose truth is known.

`template_examples` is what training reads. One module holds the sentences of one language, one
line a fact; the English modules also hold the claims.
"""

from __future__ import annotations

from factcheck.training.templates.stream import template_examples

__all__ = ["template_examples"]
