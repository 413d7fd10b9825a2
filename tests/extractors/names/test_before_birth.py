"""The surname before a comma, behind a form of address, and the given names before a birth."""

import pytest

from pipeline.extractors.names import find_name_before_birth
from tests.pages import page_of


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("mevrouw Devos, Hilde Simonne,", "Devos Hilde Simonne"),
        ("deelt mee dat mevrouw Devos, Hilde Simonne,", "Devos Hilde Simonne"),
        ("deelt mee dat de heer Van den Broeck, Jan,", "Van den Broeck Jan"),
        ("Geachte mevrouw Maes, Jan Peeters,", "Jan Peeters"),
        ("aan mevrouw Maes, Jan Peeters,", "Jan Peeters"),
        ("dat de heer burgemeester Maes, Jan Peeters,", "Jan Peeters"),
        ("bevestigt aan mevrouw An Maes, Els Peeters,", "Els Peeters"),
        ("namens mevrouw Maes, voor Jan Peeters,", "Jan Peeters"),
    ],
)
def test_a_surname_behind_a_form_of_address_belongs_to_the_given_names(said: str, name: str) -> None:
    found = find_name_before_birth(page_of(f"{said} geboren te Gent op 3 mei 1980"))
    assert found is not None
    assert found.text == name
