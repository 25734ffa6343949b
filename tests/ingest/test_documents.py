"""Documents as the checker reads them: the seeds, mixed pages, faults."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.core.claim import DocumentSpec, Role
from factcheck.core.document import Document
from factcheck.core.errors import DocumentError, UnknownNameError
from factcheck.ingest import documents
from factcheck.ingest.dateline import find_dateline
from factcheck.ingest.documents import read_document
from factcheck.registry import language_codes, language_pack
from factcheck.stages.segment import segment

ROOT = Path(__file__).parents[2]
LANGUAGES = ("ar", "en", "fr", "zh")


def seed(name: str, language: str) -> Document:
    (path,) = (ROOT / "seeds").glob(f"{name}_*.txt")
    spec = DocumentSpec(name, f"seeds/{path.name}", language, Role.REPORT)
    return read_document(spec, ROOT, page_languages=LANGUAGES)


def read(
    folder: Path,
    text: str | bytes,
    language: str = "en",
    *,
    languages: tuple[str, ...] = (),
    encoding: str | None = None,
) -> Document:
    data = text if isinstance(text, bytes) else text.encode()
    (folder / "page.txt").write_bytes(data)
    spec = DocumentSpec("page", "page.txt", language, Role.REPORT, encoding)
    return read_document(spec, folder, page_languages=languages or language_codes())


def kept_lines(document: Document) -> set[int]:
    found = segment(document, language_pack(document.language))
    return {line for s in found for line in range(s.line, s.line + s.text.count("\n") + 1)}


# Lines of each seed that hold its own text; every other line is furniture, blank or foreign.
SEEDS = [
    ("000", "ar", {1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23}, "all but the prompt to share"),
    ("001", "en", {2, *range(18, 42, 2)}, "headline and article, not the page around them"),
    ("001", "zh", set(range(8, 18, 2)), "the summary, not the reader's advertising"),
    ("002", "ar", set(range(1, 19)), "nothing is left out"),
    ("003", "fr", set(range(1, 13)) - {5}, "all but the cross-link"),
    ("004", "en", set(range(1, 8)), "nothing is left out"),
]


@pytest.mark.parametrize(("name", "language", "lines", "reason"), SEEDS)
def test_seeds(name: str, language: str, lines: set[int], reason: str) -> None:
    assert kept_lines(seed(name, language)) == lines, reason


@pytest.mark.parametrize(("name", "language", "lines", "reason"), SEEDS)
def test_everything_left_out_of_a_seed_has_a_reason(
    name: str, language: str, lines: set[int], reason: str
) -> None:
    document = seed(name, language)
    left_out = {line for e in document.excluded for line in [e.line] if e.reason}
    every = {n for n, line in enumerate(document.text.split("\n"), 1) if line.strip()}
    assert left_out == every - lines, reason


def test_offsets_point_into_the_text_read() -> None:
    document = seed("001", "zh")
    for s in segment(document, language_pack("zh")):
        assert document.text[s.start : s.end] == s.text
        assert document.text.split("\n")[s.line - 1].startswith(s.text[:3]) or s.line > 1


# "=" own, "x" another language.
MIXED = [
    (
        "fr",
        [
            ("=", "Le maire a démissionné mardi après la publication du rapport de la cour."),
            ("x", "The mayor resigned on Tuesday after the report of the court was published."),
            ("=", "Il avait été élu en 2014 avec les voix de la gauche et des écologistes."),
            ("x", "He had been elected in 2014 with the votes of the left and of the greens."),
            ("=", "Son adjoint le remplace."),
        ],
        "French and English, paragraph by paragraph",
    ),
    (
        "de",
        [
            ("x", "La alcaldesa dimitió el lunes después de que se publicara el informe."),
            ("=", "Die Bürgermeisterin ist am Montag nach dem Bericht zurückgetreten."),
            ("x", "Fue elegida en 2014 con los votos de la izquierda y de los verdes."),
            ("=", "Sie war 2014 mit den Stimmen der Linken und der Grünen gewählt worden."),
        ],
        "Spanish and German",
    ),
    (
        "ru",
        [
            ("=", "Мэр города ушёл в отставку во вторник после проверки бюджета."),
            ("x", "The mayor of the city stepped down on Tuesday after an audit."),
            ("=", "Его заместитель Иван Orlov работает в компании SpaceX с 2014 года."),
        ],
        "names in another script are no other language",
    ),
    (
        "ar",
        [
            ("=", "أعلن محافظ البنك المركزي استقالته يوم الأحد بعد خلاف مع الوزير."),
            ("=", "وقالت شركة SpaceX إن الصاروخ Falcon Heavy سينطلق من Cape Canaveral."),
            ("x", "SpaceX said that the rocket would be launched from Cape Canaveral on Monday."),
            ("=", "ولم يعلق الوزير على الاستقالة."),
        ],
        "an English paragraph, and English names, in Arabic",
    ),
    (
        "zh",
        [
            ("=", "美国国家航空航天局（NASA）与俄罗斯航天国家集团（Roscosmos）举行会谈。"),
            ("x", "NASA and Roscosmos held talks on the future of the space station."),
            ("=", "《The Old Man and the Sea》一书在中国出版。"),
            ("x", "Роскосмос и НАСА провели переговоры о будущем космической станции."),
        ],
        "titles in Latin letters stay, English and Russian go",
    ),
    (
        "zh",
        [
            ("=", "航天局星期一宣布，载人飞船将于明年春天发射，机组共有三人。"),
            ("x", "宇宙船は来年の春に打ち上げられる予定で、乗組員は三人です。"),
        ],
        "Japanese is not Chinese",
    ),
]


@pytest.mark.parametrize(("language", "rows", "reason"), MIXED)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_mixed_pages(
    language: str, rows: list[tuple[str, str]], reason: str, gap: str, tmp_path: Path
) -> None:
    document = read(tmp_path, gap.join(text for _, text in rows), language)
    kept = "\n".join(document.text[span.start : span.end] for span in document.content)
    for mark, text in rows:
        assert (text in kept) is (mark == "="), f"{reason}: {text}"
    assert all(e.reason.startswith("another language") for e in document.excluded)


def test_one_page_serves_two_documents(tmp_path: Path) -> None:
    page = "\n\n".join(text for _, text in MIXED[0][1])
    ours, theirs = read(tmp_path, page, "fr"), read(tmp_path, page, "en")
    assert kept_lines(ours) == {1, 5, 9}
    assert kept_lines(theirs) == {3, 7}


def test_sentences_in_another_language_inside_a_line(tmp_path: Path) -> None:
    page = (
        "火箭发射被推迟到星期五。The launch was delayed by the weather until Friday. "
        "航天局星期一宣布，飞船将在春天返回。"
    )
    (left_out,) = read(tmp_path, page, "zh").excluded
    assert left_out.text == "The launch was delayed by the weather until Friday."
    assert left_out.reason == "another language (English)"


def test_a_quotation_in_another_language_stays(tmp_path: Path) -> None:
    page = "Der Rat hat am Montag abgestimmt. „The show must go on. That is what we say here.“"
    assert read(tmp_path, page, "de").excluded == ()


def test_lines_of_code_and_data_are_no_other_language(tmp_path: Path) -> None:
    page = (
        "The settings of the server are read from one file when it starts.\n\n"
        "{id: report-en, path: seeds/004_07c854ccc56f47c2.txt, language: en, role: report}\n\n"
        "The server has to be started again after each change of the file."
    )
    assert read(tmp_path, page).excluded == ()


def test_a_page_wholly_in_another_language_is_kept(tmp_path: Path) -> None:
    page = "The mayor resigned on Tuesday.\n\nHer deputy will serve until October."
    document = read(tmp_path, page, "fr")
    assert document.excluded == ()
    assert len(document.content) == 1


def test_languages_that_the_table_lacks_are_not_looked_for(tmp_path: Path) -> None:
    page = "\n\n".join(text for _, text in MIXED[0][1])
    assert read(tmp_path, page, "fr", languages=("fr",)).excluded == ()


def test_line_numbers_survive_windows_line_ends(tmp_path: Path) -> None:
    document = read(tmp_path, "One is here.\r\n\r\nTwo is here.\r\n")
    assert [s.line for s in segment(document, language_pack("en"))] == [1, 3]
    assert document.text == "One is here.\n\nTwo is here.\n"


def test_a_named_encoding(tmp_path: Path) -> None:
    text = "Le maire a démissionné."
    document = read(tmp_path, text.encode("cp1252"), "fr", encoding="windows-1252")
    assert document.text == text


FAULTS = [
    (b"", "holds no text", "empty"),
    (b" \n\t\n", "holds no text", "blank"),
    ("Le maire a démissionné.".encode("latin-1"), "encoding: cp1252", "legacy"),
    (b"text\0", "NUL", "binary"),
]


@pytest.mark.parametrize(("data", "says", "reason"), FAULTS)
def test_faults(data: bytes, says: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        read(tmp_path, data, "fr")
    assert says in str(caught.value), reason
    assert "page.txt" in str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    spec = DocumentSpec("page", "page.txt", "en", Role.REPORT)
    with pytest.raises(DocumentError, match=r"page\.txt"):
        read_document(spec, tmp_path, page_languages=("en",))


def test_a_file_outside_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("The secret is out.")
    (tmp_path / "table").mkdir()
    spec = DocumentSpec("page", "../secret.txt", "en", Role.REPORT)
    with pytest.raises(DocumentError):
        read_document(spec, tmp_path / "table", page_languages=("en",))
    document = read_document(spec, tmp_path / "table", page_languages=("en",), allow_outside=True)
    assert document.text == "The secret is out."


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LARGEST_DOCUMENT", 1024)
    with pytest.raises(DocumentError, match="larger"):
        read(tmp_path, "a" * 1025)


def test_an_unknown_language(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError, match="xx"):
        read(tmp_path, "Text.", "xx")


def test_the_path_is_the_one_written(tmp_path: Path) -> None:
    assert read(tmp_path, "He left.").path == "page.txt"


LINES = st.sampled_from(
    [
        "He resigned.",
        "The mayor of Harlow, Susan Whitfield, resigned on Tuesday after an audit.",
        "Le maire a démissionné mardi après la publication du rapport de la cour.",
        "东海市市长宣布辞职。The mayor resigned on Tuesday, the council said.",
        "Home | World",
        "Share",
        "www.example.org",
        "31 July 2025, 10:22",
        "READ MORE: Seven ways to boil an egg",
        "Sources:",
        "- 12 people",
        "#a #b",
        "A > B > C",
        "",
        " ",
        "\u2028",
        "??",
    ]
)
PAGES = st.one_of(
    st.lists(LINES, min_size=1, max_size=30).map("\n".join),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=120),
)


@settings(max_examples=120, deadline=None)
@given(text=PAGES, language=st.sampled_from(language_codes()))
def test_any_page_is_parted_into_content_and_exclusions(
    text: str, language: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    try:
        document = read(tmp_path_factory.getbasetemp(), text, language)
    except DocumentError:
        return
    spans = sorted([*document.content, *(e.span for e in document.excluded)])
    assert all(one.end <= two.start for one, two in pairwise(spans))
    kept = "".join(document.text[span.start : span.end] for span in spans)
    assert "".join(kept.split()) == "".join(document.text.split())
    assert document.content


DATELINES = [
    ("Politik\nVon Petra Hansen\n18. Februar 2022, 17:20 Uhr\n\nText.", "de", date(2022, 2, 18)),
    ("Publié le 3 février 2023 à 07h15\n\nTexte.", "fr", date(2023, 2, 3)),
    ("March 14, 2024\n\nText.", "en", date(2024, 3, 14)),
    ("14 Mar 2024 09:42 GMT\n\nText.", "en", date(2024, 3, 14)),
    ("17 de agosto de 2022 - 20:31 h\n\nTexto.", "es", date(2022, 8, 17)),
    ("11 апреля 2023, 06:40\n\nТекст.", "ru", date(2023, 4, 11)),
    ("12 مارس 2022 - 14:30\n\nنص.", "ar", date(2022, 3, 12)),
    ("١٢ مارس ٢٠٢٢\n\nنص.", "ar", date(2022, 3, 12)),
    ("2023年5月6日 09:15 来源：滇报\n\n正文。", "zh", date(2023, 5, 6)),
    ("2025-07-31T18:05\n\nText.", "en", date(2025, 7, 31)),
    ("Text without any date.", "en", None),
    ("07/31/2025 and 31/07/2025 are read by nobody.", "en", None),
    ("31 February 2025\n\nText.", "en", None),
    ("1 May 2024\nUpdated 3 May 2024\n\nText.", "en", None),
    ("The war that began on 24 February 2022 goes on, and " + "so on " * 20, "en", None),
]


@pytest.mark.parametrize(("text", "language", "expected"), DATELINES)
def test_datelines(text: str, language: str, expected: date | None) -> None:
    assert find_dateline(text, language) == expected
