"""`factcheck init`: a table that runs as it stands, and never one instead of another."""

import os
from datetime import date

import pytest

from factcheck.cli.exit_code import ExitCode
from factcheck.cli.main import main
from factcheck.ingest.claim_table import load_table

ENGLISH = (
    "The new bridge over the river was opened to traffic on Monday by the mayor. "
    "It cost 12 million euros, which is two million more than the council had planned.\n"
)
FRENCH = "Le nouveau pont sur la rivière a été ouvert lundi à la circulation par le maire.\n"
ARABIC = "افتتح رئيس البلدية يوم الاثنين الجسر الجديد فوق النهر أمام حركة المرور في المدينة.\n"
CHINESE = (
    "市长星期一宣布横跨河流的新大桥正式通车。这座大桥耗资一千二百万欧元,比原计划多出了两百万。\n"
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder, **texts):
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def test_the_table_is_valid_and_names_every_text(folder, capsys):
    write(folder, pont=FRENCH, bridge=ENGLISH, jisr=ARABIC, qiao=CHINESE)
    assert main(["init"]) == ExitCode.CLEAN
    out, err = capsys.readouterr()
    assert "factcheck check" in out
    assert err == ""
    table = load_table(folder / "claims.yaml")
    assert (table.source.id, table.source.language) == ("bridge", "en")
    languages = {document.id: document.language for document in table.documents}
    assert languages == {"jisr": "ar", "pont": "fr", "qiao": "zh"}
    assert table.claims[0].statement in ENGLISH
    assert main(["validate"]) == ExitCode.CLEAN


def test_it_never_overwrites(folder, capsys):
    write(folder, a=ENGLISH, b=FRENCH)
    (folder / "claims.yaml").write_text("mine", encoding="utf-8")
    assert main(["init"]) == ExitCode.USAGE
    assert "does not overwrite" in capsys.readouterr().err
    assert (folder / "claims.yaml").read_text(encoding="utf-8") == "mine"


def test_a_link_to_nowhere_is_not_followed(folder):
    write(folder, a=ENGLISH, b=FRENCH)
    (folder / "claims.yaml").symlink_to("elsewhere.yaml")
    assert main(["init"]) == ExitCode.USAGE
    assert not (folder / "elsewhere.yaml").exists()


def test_texts_of_one_name_are_told_apart_by_folder(folder):
    for code, text in (("en", ENGLISH), ("fr", FRENCH)):
        (folder / code).mkdir()
        (folder / code / "news.md").write_text(text, encoding="utf-8")
    assert main(["init"]) == ExitCode.CLEAN
    table = load_table(folder / "claims.yaml")
    assert table.source.path == "en/news.md"
    assert [document.path for document in table.documents] == ["fr/news.md"]
    assert table.source.id != table.documents[0].id


def test_a_second_english_text_is_a_report(folder):
    write(folder, a=ENGLISH, b=ENGLISH, c=FRENCH)
    assert main(["init"]) == ExitCode.CLEAN
    roles = {one.id: one.role for one in load_table(folder / "claims.yaml").documents}
    assert roles == {"b": "report", "c": "translation"}


def test_the_day_of_the_source_is_the_reference_date(folder):
    write(folder, a=f"The bridge is open\nAugust 4, 2025\n\n{ENGLISH}", b=FRENCH)
    assert main(["init"]) == ExitCode.CLEAN
    assert load_table(folder / "claims.yaml").reference_date in {date(2025, 8, 4), None}


NOT_ENOUGH = [
    ({}, "none", "an empty folder"),
    ({"a": ENGLISH}, "a.txt (en)", "no translation"),
    ({"a": FRENCH, "b": ARABIC}, "a.txt (fr), b.txt (ar)", "no source"),
    ({"README": ENGLISH, "b": FRENCH}, "b.txt (fr)", "a readme is no text to translate"),
]


@pytest.mark.parametrize(("texts", "found", "reason"), NOT_ENOUGH)
def test_without_a_source_and_a_translation(folder, capsys, texts, found, reason):
    write(folder, **texts)
    assert main(["init"]) == ExitCode.USAGE, reason
    assert f"texts found: {found}" in capsys.readouterr().err, reason
    assert not (folder / "claims.yaml").exists()


def test_what_cannot_be_read_is_left_out_and_said(folder, capsys):
    write(folder, a=ENGLISH, b=FRENCH, empty="", digits="1234 5678\n")
    (folder / "bad.txt").write_bytes("Ça a été décidé.\n".encode("latin-1"))
    (folder / "outside.txt").symlink_to("/etc/hostname")
    (folder / "bi\x1bn.txt").write_bytes(FRENCH.encode())
    os.mkfifo(folder / "pipe.txt")
    assert main(["init"]) == ExitCode.CLEAN
    err = capsys.readouterr().err
    for name in ("bad.txt", "digits.txt", "outside.txt", "pipe.txt"):
        assert name in err
    assert "\x1b" not in err
    assert len(load_table(folder / "claims.yaml").documents) == 1


def test_what_a_text_holds_cannot_break_the_table(folder):
    nasty = "The mayor said: \"no\", {yes} & #1 *all* 'quoted' \\ %d - and left on Monday.\n"
    write(folder, a=nasty + ENGLISH, b=FRENCH)
    assert main(["init"]) == ExitCode.CLEAN
    assert load_table(folder / "claims.yaml").claims
