"""Names that nothing announces: on a line by themselves, or anywhere, to be recognised."""

import pytest

from pipeline.extractors.names.lines import lone_name, name_over_birth, possible_names
from tests.pages import page_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("UNIVERSITÉ MOHAMMED V\nRoyaume du Maroc\nSalma BENNANI\nle jury a déclaré admise au", "Salma BENNANI"),
        ("University of the Punjab\nImran ZAMAN\nhas fulfilled the requirements", "Imran ZAMAN"),
        ("KU Leuven\nMaster in de rechten", None),
        ("UNIVERSITÉ LILLE 2\nLuc GARNIER\nLICENCE Droit", "Luc GARNIER"),
        ("KU Leuven\nVAN DAMME Els\nMaster in de rechten", "VAN DAMME Els"),
        ("Jan PEETERS\nEls MAES\nMaster of Laws", None),
        ("Universität Trier\nMagister Artium (M.A.)\nTrier, den 27.02.1993", None),
        ("Salma Bennani\nle jury a déclaré", None),
        ("de rector, Jan PEETERS\nMaster of Laws", None),
    ],
)
def test_the_one_line_that_is_written_as_registers_write_names(text: str, name: str | None) -> None:
    found = lone_name(page_of(text))
    assert (found.text if found else None) == name


def test_all_that_may_be_a_name_is_kept_with_its_place() -> None:
    pages = (page_of("Ankara University\nAyşe Yıldız\nprogramını tamamlayarak\nMaster of Public Administration"),)
    found = possible_names(pages, "diploma.pdf")
    assert isinstance(found.value, tuple)
    assert "Ayşe Yıldız" in found.value
    assert [one.text for one in found.evidence] == list(found.value)


@pytest.mark.parametrize("before", ["echtgenote van", "gehuwd met", "zoon van", "épouse de", "Tochter von"])
def test_a_relative_is_not_the_holder(before: str) -> None:
    assert "Jan Peeters" not in (possible_names((page_of(f"{before} Jan Peeters"),), "stuk.pdf").value or ())  # type: ignore[operator]


def test_a_page_without_names_has_none() -> None:
    assert possible_names((page_of("de graad van master in de rechten"),), "stuk.pdf").value is None


def test_a_name_in_capitals_is_kept_though_a_part_of_it_abbreviates_an_institution() -> None:
    assert possible_names((page_of("GARNIER LUC"),), "stuk.pdf").value == ("GARNIER LUC",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("strafvordering aan:\nJelle De Groote\n°Lokeren, 17.05.1990\nRRN 90.05.17-055.02", "Jelle De Groote"),
        ("aan:\nAn Devos\n° Aarschot 12/12/1974", "An Devos"),
        ("aan:\nAn Devos\n°12 december 1974", "An Devos"),
        ("aan:\nAn Devos\n‘Heist-op-den-Berg, 12.12.1974", "An Devos"),
        ("Voor de burgemeester,\nAn Devos\nTemse, 14.10.2024", None),
        ("Voor de burgemeester,\nAn Devos\n\n\n°Temse, 14.10.1974", None),
        ("An Devos                         °Temse, 14.10.1974", None),
        ("An Devos\n°Temse, 14.10.1974\nJan Maes\n°Gent, 1.2.1980", None),
        ("An Devos\n°C 14.10.1974 gemeten in het lokaal van de dienst", None),
        ("Stad Temse\n°Temse, 14.10.1974", None),
    ],
)
def test_the_name_right_over_a_birth_line_without_a_word_for_birth(text: str, name: str | None) -> None:
    found = name_over_birth(page_of(text))
    assert (found.text if found else None) == name
