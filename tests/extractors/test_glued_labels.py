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
        ("Faitle 13/04/2024", "Fait le 13/04/2024"),
        ("Faità Namur, le 13/04/2024", "Fait à Namur, le 13/04/2024"),
        ("Délivréle: 13/04/2024", "Délivré le: 13/04/2024"),
        ("établile 2 mai 2024", "établi le 2 mai 2024"),
        ("Ausgestelltam 13. April 2024", "Ausgestellt am 13. April 2024"),
        ("Gegebenzu Eupen, den 13.04.2024", "Gegeben zu Eupen, den 13.04.2024"),
        ("Nele Faits", "Nele Faits"),
        ("parfaitle", "parfaitle"),
        ("Faitlement", "Faitlement"),
        ("délivrance", "délivrance"),
        ("erteilte Auskunft", "erteilte Auskunft"),
        ("le12.11.1984", "le 12.11.1984"),
        ("op12-11-1984.", "op 12-11-1984."),
        ("nr12.11.1984", "nr12.11.1984"),
        ("le12.11.84", "le12.11.84"),
        ("le12.11-1984", "le12.11-1984"),
        ("getekend te Mol", "getekend te Mol"),
        ("6.TeDeinzeop20.11.1989", "6. Te Deinze op 20.11.1989"),
        ("6.àSint-Niklaasle20/11/1989", "6. à Sint-Niklaas le 20/11/1989"),
        ("6.TeErpe-Mere op 20.11.1989", "6. Te Erpe-Mere op 20.11.1989"),
        ("6.TeDeinzetot20.11.1989", "6.TeDeinzetot20.11.1989"),  # no day of issue
        ("3.TeDeinzeop20.11.1959", "3.TeDeinzeop20.11.1959"),
        ("6.Telefoon 6.Ardennen", "6.Telefoon 6.Ardennen"),
        ("de gedaanten van het water", "de gedaanten van het water"),
    ],
)
def test_the_little_word_stands_by_itself(text: str, apart: str) -> None:
    assert with_labels_apart(page_of(text, confidence=0.9)).text == apart
    assert with_labels_apart(page_of(text)).text == text  # a text layer says what it says


@pytest.mark.parametrize(
    ("title", "label", "other", "found"),
    [
        ("EXTRAIT DE CASIER JUDICIAIRE", "Faitle", "Demandé le", True),
        ("EXTRAIT DE CASIER JUDICIAIRE", "Délivréle", "Demandé le", True),
        ("AUSZUG AUS DEM STRAFREGISTER", "Ausgestelltam", "Antrag vom", True),
        ("EXTRAIT DE CASIER JUDICIAIRE", "Demandéle", "Consultable jusqu'au", False),
    ],
)
def test_an_extract_of_which_the_label_of_the_day_ran_together(title: str, label: str, other: str, found: bool) -> None:
    text = f"""
    {title}
    Artikel 595
    {other} 02/04/2024
    {label} 13/04/2024
    """
    section = Section(DocumentType.CRIMINAL_RECORD, None, (page_of(text, confidence=0.95),), "uittreksel.jpg", 1.0)
    issued = extract(section).fields["issue_date"]
    assert (str(issued.value) == "2024-04-13" and issued.doubt is None) is found


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
