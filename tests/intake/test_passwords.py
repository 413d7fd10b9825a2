"""The clerk's passwords, from the file beside the vacancy to the member of a locked zip."""

from pathlib import Path

import pytest

from pipeline.codes import ArrivalBasis, FileKind, Problem
from pipeline.errors import InputError
from pipeline.intake.passwords import FILE, add_password, read_passwords
from pipeline.intake.unpacking import unpack
from pipeline.model import Arrival, Upload
from tests.intake.builders import PDF


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(
            b"geheim\r\n  zon en maan  \r\n\r\n# van Jan\r\ngeheim\r\n", ("geheim", "zon en maan"), id="lines"
        ),
        pytest.param("\ufeffwachtwoord".encode(), ("wachtwoord",), id="bom"),
        pytest.param("caf\xe9".encode("cp1252"), ("café",), id="windows"),
        pytest.param(b"", (), id="empty"),
    ],
)
def test_one_on_each_line(tmp_path: Path, content: bytes, expected: tuple[str, ...]) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert read_passwords(tmp_path) == expected


def test_no_file_no_passwords(tmp_path: Path) -> None:
    assert read_passwords(tmp_path) == ()


def test_too_many_are_an_error_that_quotes_none(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("\n".join(f"geheim{number}" for number in range(201)))
    with pytest.raises(InputError) as caught:
        read_passwords(tmp_path)
    assert FILE in str(caught.value)
    assert "geheim1" not in str(caught.value)


@pytest.mark.parametrize("before", [None, b"", b"zon", b"zon\r\n", "caf\xe9\n".encode("cp1252")])
def test_one_given_by_hand_is_added_once(tmp_path: Path, before: bytes | None) -> None:
    if before is not None:
        (tmp_path / FILE).write_bytes(before)
    known = read_passwords(tmp_path)
    for _ in range(2):
        add_password(tmp_path, " maan é ")
    assert read_passwords(tmp_path) == (*known, "maan é")
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("given", ["", "  ", "# geheim", "een\ntwee"])
def test_what_can_be_no_line_is_refused_and_not_quoted(tmp_path: Path, given: str) -> None:
    with pytest.raises(InputError) as caught:
        add_password(tmp_path, given)
    assert "geheim" not in str(caught.value)
    assert not (tmp_path / FILE).exists()


LOCKED_ZIP = bytes.fromhex(
    "504b0304140009000800e6a9795dd42d12252e000000230000000b0000006469706c6f6d612e706466cb45264d1038406243"
    "496abd7184b17aa47f22220a70ba97d7102c36d1e42c44a1e932d0c6dad9f6d5c0e5cfdbe7504b0708d42d12252e00000023"
    "000000504b01021e03140009000800e6a9795dd42d12252e000000230000000b0000000000000001000000a4810000000064"
    "69706c6f6d612e706466504b0506000000000100010039000000670000000000"
)
"""A zip with `diploma.pdf`, locked with `zon` by ZipCrypto, which Python can read but not write."""


@pytest.mark.parametrize(
    ("passwords", "problem"), [(("maan", "zon"), None), (("maan",), Problem.ENCRYPTED), ((), Problem.ENCRYPTED)]
)
def test_a_locked_zip(tmp_path: Path, passwords: tuple[str, ...], problem: Problem | None) -> None:
    source = tmp_path / "a.zip"
    source.write_bytes(LOCKED_ZIP)
    arrival = Arrival(None, None, ArrivalBasis.UNKNOWN)
    upload = Upload("a", "a.zip", source, "x", len(LOCKED_ZIP), FileKind.ARCHIVE, arrival, passwords=passwords)
    container, member = unpack(upload, tmp_path / "scratch")
    assert (container.problem, member.problem, member.path) == (problem, problem, "a.zip/diploma.pdf")
    if problem is None:
        assert member.source.read_bytes() == PDF
        assert member.passwords == passwords
