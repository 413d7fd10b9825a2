"""Forms of which each label stands in brackets behind its value."""

import pytest

from pipeline.extractors.criminal_record.labels_behind import with_labels_before
from tests.pages import page_of

FORM = "VAN IMPE Geert (naam en voornaam)\n595, algemeen (model)\nNIETS (vermeldingen)\n21 maart 2024 (datum)"


def test_the_label_comes_before_its_value() -> None:
    assert [line.text for line in with_labels_before(page_of(FORM)).lines] == [
        "naam en voornaam: VAN IMPE Geert",
        "model: 595, algemeen",
        "vermeldingen: NIETS",
        "datum: 21 maart 2024",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Geert (naam)\nNIETS (vermeldingen)",
        "NIETS (sinds 2015)\nGeert (zoon van Jan)\n595 (algemeen)\n2024 (jaar)",
        "NIETS (vermeldingen van drugs)\nGeen (andere veroordelingen)\nGeert (naam)\n595 (model)",
    ],
    ids=["too few", "no labels", "labels of a part"],
)
def test_another_page_stays_as_it_is(text: str) -> None:
    page = page_of(text)
    assert with_labels_before(page) is page
