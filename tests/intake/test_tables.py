"""`kandidaten.csv` and `ontvangst.csv`."""

import datetime as dt
import errno
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import InputError, UnfinishedError
from pipeline.intake.people import read_people
from pipeline.intake.receipts import by_folded_key, match, read_receipts
from pipeline.model import Person
from tests.intake.builders import BRUSSELS

NUMBER = "85.07.30-033.28"
FULL = (
    f"map;naam;voornaam;geboortedatum;email;rijksregisternummer\njanssens-an;Janssens;An;30/07/1985;an@x.be;{NUMBER}\n"
)
AN = Person("janssens-an", "Janssens", "An", dt.date(1985, 7, 30), "an@x.be", "85073003328")


def people(folder: Path, text: str | bytes) -> list[Person]:
    (folder / "kandidaten.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return [person for _, person in read_people(folder)]


def receipts(folder: Path, text: str | bytes) -> list[tuple[int, str, str, str]]:
    (folder / "ontvangst.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return [(row.line, row.folder, row.path, row.received.isoformat()) for row in read_receipts(folder, BRUSSELS)]


def test_no_files(tmp_path: Path) -> None:
    assert read_people(tmp_path) == ()
    assert read_receipts(tmp_path, BRUSSELS) == ()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(FULL.encode(), id="utf-8"),
        pytest.param(FULL.encode("utf-8-sig"), id="bom"),
        pytest.param(FULL.replace("\n", "\r\n").encode(), id="windows-line-ends"),
        pytest.param(FULL.replace("\n", "\r").encode(), id="old-mac-line-ends"),
        pytest.param(FULL.replace(";", ",").encode(), id="commas"),
        pytest.param(("sep=;\n" + FULL).encode(), id="separator-named"),
        pytest.param(FULL.replace("map;naam", "MAP ; Naam").encode(), id="header-in-capitals"),
        pytest.param(FULL.rstrip().encode(), id="no-last-line-end"),
        pytest.param((FULL + ";;;;;\n\n").encode(), id="blank-rows"),
        pytest.param(FULL.replace("30/07/1985", "1985-07-30").encode(), id="iso-birth-date"),
        pytest.param(FULL.replace("30/07/1985", "30-7-1985").encode(), id="birth-date-with-dashes"),
        pytest.param(FULL.replace("30/07/1985", "30.07.1985 00:00:00").encode(), id="birth-date-of-excel"),
        pytest.param(FULL.replace(NUMBER, "85073003328").encode(), id="number-without-points"),
        pytest.param(FULL.replace("janssens-an", '"janssens-an/"').encode(), id="folder-quoted-with-slash"),
        pytest.param((FULL + FULL.splitlines()[1]).encode(), id="the-same-row-twice"),
    ],
)
def test_people(tmp_path: Path, data: bytes) -> None:
    assert people(tmp_path, data) == [AN]


def test_only_the_folder_is_mandatory_and_other_columns_are_ignored(tmp_path: Path) -> None:
    assert people(tmp_path, "status;map\nx;janssens-an\n") == [Person("janssens-an")]
    assert people(tmp_path, "map\njanssens-an\n") == [Person("janssens-an")]


def test_windows_1252(tmp_path: Path) -> None:
    assert people(tmp_path, "map;naam\npeeters;Müller–Œ\n".encode("cp1252"))[0].family_name == "Müller–Œ"


def test_a_value_with_the_separator_and_a_line_end_in_quotes(tmp_path: Path) -> None:
    found = people(tmp_path, 'map;naam\n"a";"X;\nY"\nb;Z\n')
    assert [person.family_name for person in found] == ["X; Y", "Z"]


@pytest.mark.parametrize("number", ["00010105", "1010105", "00.01.01-001.05"])
def test_zeros_that_excel_dropped(tmp_path: Path, number: str) -> None:
    base = 10_100_1  # 000101001
    valid = f"{base:09d}{97 - (2_000_000_000 + base) % 97:02d}"
    assert people(tmp_path, f"map;rijksregisternummer\na;{valid.lstrip('0')}\n")[0].national_number == valid
    if "." not in number:
        with pytest.raises(InputError, match="rijksregisternummer"):
            people(tmp_path, f"map;rijksregisternummer\na;{number}\n")


@pytest.mark.parametrize(
    ("text", "line", "cues"),
    [
        pytest.param("", 1, ["leeg"], id="empty"),
        pytest.param(";;\n", 1, ["leeg"], id="blank"),
        pytest.param("naam;voornaam\nJ;A\n", 1, ["kolom map", "ontbreekt"], id="no-folder-column"),
        pytest.param("mapp;naam\na;b\n", 1, ["kolom map", '"mapp"'], id="misspelt-column"),
        pytest.param("map;naam;naam\na;b;c\n", 1, ["kolom naam", "twee keer"], id="column-twice"),
        pytest.param("map;naam\n;Janssens\n", 2, ["kolom map"], id="no-folder"),
        pytest.param("map;naam\na/b;Janssens\n", 2, ["kolom map"], id="a-path"),
        pytest.param(
            "map;geboortedatum\n\na;31/02/1985\n", 3, ["kolom geboortedatum", "31/02/1985", "dd/mm/jjjj"], id="birth"
        ),
        pytest.param("map;geboortedatum\na;30/07/85\n", 2, ["kolom geboortedatum"], id="two-digit-year"),
        pytest.param("map;geboortedatum\na;30/07/1985 10:00\n", 2, ["kolom geboortedatum"], id="birth-with-hour"),
        pytest.param("map;rijksregisternummer\na;85073003329\n", 2, ["kolom rijksregisternummer"], id="check-digits"),
        pytest.param("map;rijksregisternummer\na;8,50730E+10\n", 2, ["11 cijfers"], id="excel-exponent"),
        pytest.param("map;rijksregisternummer\na;850730033281\n", 2, ["11 cijfers"], id="too-long"),
        pytest.param("map;email\na;an\n", 2, ["kolom email", "e-mailadres"], id="no-address"),
        pytest.param("map;email\na;an@x.be, jan@y.be\n", 2, ["kolom email"], id="two-addresses"),
        pytest.param('map;email\na;"an@x.be\nBcc: z@z.be"\n', 2, ["kolom email"], id="address-with-more-headers"),
        pytest.param("map;naam\na;b;c\n", 2, ["3 kolommen", "aanhalingstekens"], id="a-column-too-many"),
        pytest.param('map;naam\na;b\nc;"d\n', 3, ["aanhalingsteken"], id="quote-left-open"),
        pytest.param("map;naam\na;b\nA2;x\na;c\n", 4, ["regel 2", "andere gegevens"], id="contradiction"),
        pytest.param(FULL.encode("utf-16"), 1, ["geen csv", "UTF-8"], id="utf-16"),
        pytest.param(b"map;naam\na;\x81\x8d\n", 2, ["Windows-1252"], id="no-encoding"),
        pytest.param(b"PK\x03\x04\x00\x00", 1, ["geen csv"], id="an-excel-file"),
    ],
)
def test_wrong_people(tmp_path: Path, text: str | bytes, line: int, cues: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        people(tmp_path, text)
    for cue in [str(tmp_path / "kandidaten.csv"), f"regel {line}", *cues]:
        assert cue in str(caught.value)


def test_a_national_number_is_never_repeated(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        people(tmp_path, "map;rijksregisternummer\na;85073003329\n")
    assert "85073003329" not in str(caught.value)


def test_all_faults_at_once_but_not_thousands(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        people(tmp_path, "map;geboortedatum\n" + "a;x\n" * 60)
    assert "en nog 35 andere fouten" in str(caught.value)


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("2024-04-28T22:15:00", "2024-04-28T22:15:00+02:00"),
        ("2024-04-28 22:15", "2024-04-28T22:15:00+02:00"),
        ("28/04/2024 22:15", "2024-04-28T22:15:00+02:00"),
        ("28/04/2024 9:15:07", "2024-04-28T09:15:07+02:00"),
        ("2024-04-28T22:30:00Z", "2024-04-29T00:30:00+02:00"),
        ("2024-04-28T22:30:00.123+00:00", "2024-04-29T00:30:00+02:00"),
        ("2024-10-27 02:30", "2024-10-27T02:30:00+02:00"),
        ("2024-10-27 02:30+01:00", "2024-10-27T02:30:00+01:00"),
        ("2024-01-05 10:00", "2024-01-05T10:00:00+01:00"),
    ],
)
def test_receipts(tmp_path: Path, received: str, expected: str) -> None:
    assert receipts(tmp_path, f"map;bestand;ontvangen\na;map\\cv.pdf;{received}\n") == [
        (2, "a", "map\\cv.pdf", expected)
    ]


@pytest.mark.parametrize(
    ("row", "cues"),
    [
        pytest.param("a;cv.pdf;", ["kolom ontvangen", "verwacht"], id="no-moment"),
        pytest.param("a;cv.pdf;28/04/2024", ["kolom ontvangen", "uur ontbreekt"], id="no-hour"),
        pytest.param("a;cv.pdf;28/04/24 10:00", ["kolom ontvangen"], id="two-digit-year"),
        pytest.param("a;cv.pdf;31/04/2024 10:00", ["31/04/2024"], id="no-such-day"),
        pytest.param("a;cv.pdf;2024-03-31 02:30", ["bestaat niet"], id="skipped-hour"),
        pytest.param("a;;2024-04-28 10:00", ["kolom bestand"], id="no-file"),
        pytest.param(";cv.pdf;2024-04-28 10:00", ["kolom map"], id="no-folder"),
    ],
)
def test_wrong_receipts(tmp_path: Path, row: str, cues: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        receipts(tmp_path, f"map;bestand;ontvangen\n{row}\n")
    for cue in [str(tmp_path / "ontvangst.csv"), "regel 2", *cues]:
        assert cue in str(caught.value)


@pytest.mark.parametrize("header", ["map;bestand", "map;ontvangen", "bestand;ontvangen", "map;bestand;ontvagen"])
def test_all_columns_of_receipts_are_mandatory(tmp_path: Path, header: str) -> None:
    with pytest.raises(InputError, match="ontbreekt"):
        receipts(tmp_path, header + "\n")


def test_the_name_of_the_file_in_capitals(tmp_path: Path) -> None:
    (tmp_path / "Ontvangst.CSV").write_text("map;bestand;ontvangen\na;b;2024-04-28 10:00\n")
    assert len(read_receipts(tmp_path, BRUSSELS)) == 1
    (tmp_path / "ontvangst.csv").write_text("map;bestand;ontvangen\n")
    with pytest.raises(InputError, match="behoud er een"):
        read_receipts(tmp_path, BRUSSELS)


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "kandidaten.csv").mkdir()
    with pytest.raises(InputError, match="is een map"):
        read_people(tmp_path)


def test_a_share_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    (tmp_path / "ontvangst.csv").write_text("x")
    monkeypatch.setattr(Path, "read_bytes", fails)
    with pytest.raises(UnfinishedError, match="Permission denied"):
        read_receipts(tmp_path, BRUSSELS)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("cv.pdf", "cv.pdf"), ("CV.pdf", "cv.pdf"), ("./cv.pdf", "cv.pdf"), ("/cv.pdf", "cv.pdf"),
        ("map\\Één.pdf", "map/Één.pdf"), ("map/e\u0301\u0301.pdf", None), ("map/E\u0301e\u0301n.pdf", "map/Één.pdf"),
        ("a.pdf", "a.pdf"), ("A.pdf", "A.pdf"), ("A.PDF", None), ("weg.pdf", None),
    ],
)  # fmt: skip
def test_match(name: str, expected: str | None) -> None:
    assert match(name, by_folded_key(["cv.pdf", "map/Één.pdf", "a.pdf", "A.pdf"])) == expected


CELLS = st.text('abé;,"\n\r\t /\\0123456789:-.\x00\ufeff', max_size=25)


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=120),
        st.lists(CELLS, max_size=6).map(lambda cells: ("map;bestand;ontvangen\n" + ";".join(cells)).encode()),
        st.lists(CELLS, max_size=6).map(
            lambda cells: ("map,geboortedatum,rijksregisternummer\n" + ",".join(cells)).encode()
        ),
    )
)
def test_never_anything_but_an_input_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    folder.mkdir(exist_ok=True)
    for name in ("kandidaten.csv", "ontvangst.csv"):
        (folder / name).write_bytes(data)
    for read in (lambda: read_people(folder), lambda: read_receipts(folder, BRUSSELS)):
        with suppress(InputError):
            assert isinstance(read(), tuple)
