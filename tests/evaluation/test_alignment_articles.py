"""Made articles: what was done to them is what their rows say."""

import pytest

from factcheck.core.alignment import Alignment
from factcheck.evaluation.alignment import Counts, Making, count_added, count_beads, make_articles

PAIRS = [(f"Line {i}.", f"Ligne {i}.") for i in range(120)]


@pytest.mark.parametrize(
    ("making", "inserted"),
    [
        pytest.param(Making("fr"), 0, id="dropped and joined"),
        pytest.param(Making("fr", inserted=2), 2, id="two sentences inserted"),
        pytest.param(Making("zh", joined=0.5), 0, id="no space between joined sentences"),
    ],
)
def test_rows_hold_every_segment_once(making, inserted):
    articles = make_articles(PAIRS, making)
    assert len(articles) >= 8
    for article in articles:
        assert [i for s, _ in article.rows for i in s] == list(range(len(article.source)))
        assert [j for _, d in article.rows for j in d] == list(range(len(article.document)))
        assert len(article.inserted) == inserted
        assert article.inserted <= article.unsupported
        for source, document in article.rows:
            if source and document:
                lines = "".join(article.source[i] for i in source).replace(" ", "")
                texts = "".join(article.document[j] for j in document).replace(" ", "")
                assert lines.replace("Line", "Ligne") == texts


def test_the_same_seed_makes_the_same_articles():
    assert make_articles(PAIRS, Making("fr")) == make_articles(PAIRS, Making("fr"))
    assert make_articles(PAIRS, Making("fr")) != make_articles(PAIRS, Making("fr", seed=2))


def test_counts():
    article = make_articles(PAIRS, Making("fr", inserted=1))[0]
    rows = [Alignment(s, d, 1.0) for s, d in article.rows]
    assert count_beads(article, rows).f1 == 1.0
    assert count_beads(article, rows[:-3]).f1 < 1.0
    found, false = count_added(article, article.inserted)
    assert (found.right, found.there, false.right) == (1, 1, 0)
    assert Counts().f1 == 0.0
