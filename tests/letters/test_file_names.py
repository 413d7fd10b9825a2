"""Names that every system that opens the share can hold."""

import re

import pytest

from pipeline.letters.file_names import file_names


@pytest.mark.parametrize(
    "folder",
    [
        "CON",
        "nul.txt",
        "a:b",
        "a?b*",
        "eindpunt.",
        " spatie ",
        "~$tijdelijk",
        "\u202eom",
        "x" * 255,
        "..",
        "é\udc80",
        "😀",
    ],
)
def test_safe_on_windows(folder: str) -> None:
    name = file_names([folder])[folder]
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert name == name.strip(" .")
    assert len(name.encode("utf-16-le")) // 2 <= 120
    assert not re.fullmatch(r"(CON|NUL)(\..*)?", name, re.IGNORECASE)
    assert not name.startswith("~$")
    name.encode("utf-8")


def test_an_ordinary_name_stays() -> None:
    assert file_names(["janssens-an", "Peeters Tom"]) == {"janssens-an": "janssens-an", "Peeters Tom": "Peeters Tom"}


def test_no_two_are_equal() -> None:
    folders = ["a:b", "a?b", "A_B", "Jan", "jan", "JAN"]
    names = file_names(folders)
    assert len({name.casefold() for name in names.values()}) == len(folders)
