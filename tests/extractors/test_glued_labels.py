"""Labels that ran together with the word behind them, where OCR read them."""

import pytest

from pipeline.codes import DocumentType
from pipeline.extractors.extract import extract
from pipeline.extractors.glued_labels import with_labels_apart
from pipeline.model import Section
from tests.pages import page_of


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("geborente Mol op 18 januari 1971", "geboren te Mol op 18 januari 1971"),
        ("Gedaante Geel, 30 juni 1987", "Gedaan te Geel, 30 juni 1987"),
        ("Uitgereiktop 3 mei 2001", "Uitgereikt op 3 mei 2001"),
        ("le12.11.1984", "le 12.11.1984"),
        ("op12-11-1984.", "op 12-11-1984."),
        ("nr12.11.1984", "nr12.11.1984"),
        ("le12.11.84", "le12.11.84"),
        ("le12.11-1984", "le12.11-1984"),
        ("getekend te Mol", "getekend te Mol"),
        ("de gedaanten van het water", "de gedaanten van het water"),
    ],
)
def test_the_little_word_stands_by_itself(text: str, apart: str) -> None:
    assert with_labels_apart(page_of(text, confidence=0.9)).text == apart
    assert with_labels_apart(page_of(text)).text == text  # a text layer says what it says


def test_a_diploma_of_which_labels_ran_together() -> None:
    text = """
    HOGER ONDERWIJS VAN HET KORTE TYPE
    DIPLOMA
    De voorzitter en de leden van de examencommissie verklaren dat Mejuffrouw Inge
    Maria CUYPERS geborente Balen op 4 april 1974 het diploma heeft verworven van
    GEGRADUEERDE IN DE ORTHOPEDAGOGIE
    Gedaante Hasselt, de 30 juni 1995
    """
    section = Section(DocumentType.DIPLOMA, None, (page_of(text, confidence=0.95),), "diploma.pdf", 1.0)
    fields = extract(section).fields
    assert fields["holder"].value == "Inge Maria CUYPERS"
    assert (str(fields["award_date"].value), fields["award_date"].doubt) == ("1995-06-30", None)
    assert (fields["level"].value, fields["level"].doubt) == ("bachelor", None)
