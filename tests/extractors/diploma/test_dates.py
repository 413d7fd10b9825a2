"""Which of the dates on a diploma is the day of award, in free wordings."""

import datetime as dt

import pytest

from tests.extractors.diplomas import fields_of

HOLDER = "Universiteit Gent\nDe examencommissie verklaart dat An Maes, geboren te Gent op 3 mei 1967, "


@pytest.mark.parametrize(
    "text",
    [
        HOLDER + "op 27 augustus 1993 met goed\ngevolg het doctoraal examen bestuurskunde heeft afgelegd.\n"
        "Propedeutisch examen afgelegd op 30 augustus 1988.\nGent, 3 september 1993 (datum afdruk).",
        HOLDER + "de graad van licentiaat in de rechten heeft behaald.\nGent, 27 augustus 1993\n"
        "Gelet op het diploma van kandidaat in de rechten, behaald op 3 juli 1988.",
        HOLDER + "houdster van het diploma van kandidaat,\nuitgereikt op 3 juli 1988, de graad van licentiaat in de "
        "rechten heeft behaald op 27 augustus 1993.",
        "Université de Liège\nconfère à Anne Maes, née à Liège le 3 mai 1967, le grade de Licenciée en droit.\n"
        "Liège, le 27 août 1993\nVu le grade de candidat en droit obtenu le 3 juillet 1988.",
        "Université de Liège\nconfère à Anne Maes, née à Liège le 3 mai 1967, le grade de Licenciée en droit.\n"
        "Titulaire du diplôme de candidat délivré le 3 juillet 1988. Fait à Liège, le 27 août 1993",
        "Universität Trier\nverleiht Anne Maes, geboren am 3. Mai 1967 in Eupen, den Grad einer Diplom-Kauffrau.\n"
        "Vordiplom bestanden am 3. Juli 1988. Trier, den 27. August 1993",
        "University of Kent\nAnne Maes, born 3 May 1967, holder of the degree of Bachelor of Arts awarded on 3 July "
        "1988,\nwas on 27 August 1993 admitted to the degree of Master of Arts.",
        "University of Kent\nAnne Maes, born 3 May 1967\nwas on 27 August 1993 admitted to the degree of\n"
        "Master of Arts\nSeen for legalisation, 5 September 1999",
    ],
)
def test_day_of_an_earlier_examination_or_of_a_print_is_not_the_award(text: str) -> None:
    award = fields_of(text)["award_date"]
    assert (award.value, award.doubt) == (dt.date(1993, 8, 27), None)


@pytest.mark.parametrize(
    "text",
    [
        HOLDER + "de graad van licentiaat heeft.\nGelet op het diploma van kandidaat behaald op 3 juli 1988.",
        "Université de Liège\nconfère à Anne Maes, née à Liège le 3 mai 1967, le grade de Licenciée en droit.\n"
        "Vu le diplôme de candidat obtenu le 3 juillet 1988.",
    ],
)
def test_the_day_of_an_earlier_degree_by_itself_is_in_doubt(text: str) -> None:
    found = fields_of(text)["award_date"]
    assert found.value is None or found.doubt is not None


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("PAUWELS Mieke (Deinze, 8 augustus 1958)", "1958-08-08"),
        ("Mejuffrouw Stéphanie Van Acker\n(Uccle, 5 octobre 1974)", "1974-10-05"),
        ("Inge Cools\n(°Mortsel, 23.03.1971)", "1971-03-23"),
        ("Inge Cools (°23.03.1971)", "1971-03-23"),
        ("overeenkomstig het decreet (Staatsblad, 8 augustus 1978)", "None"),
        ("Inge Cools (ingeschreven sinds 23.09.1989)", "None"),
        ("Inge Cools (Gent, 1 oktober 1993)", "None"),
    ],
)
def test_a_date_in_brackets_behind_a_name_is_a_birth_where_it_lies_long_before(text: str, born: str) -> None:
    found = fields_of(
        f"Universiteit Gent\nverleent aan\n{text}\nde graad van licentiaat in de rechten.\nGent, 30 juni 1997"
    )
    assert str(found["birth_date"].value) == born
    assert found["award_date"].value != dt.date(1978, 8, 8)


@pytest.mark.parametrize("then", ["met goed gevolg de proeven", "het eindexamen", "slaagde en", "admitted to"])
def test_a_verb_behind_a_date_of_a_picture_makes_no_award_where_a_birth_may_be_unread(then: str) -> None:
    text = f"Universiteit Gent\nAn Maes, gxxxx te Gent op 3 mei 1967 {then}\nde graad van licentiaat in de rechten."
    found = fields_of(text, confidence=0.9)["award_date"]
    assert found.value is None or found.doubt is not None


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("geboren te\nop\nverlenen de graad van licentiaat\nSaid Amrani\nBrugge\n20 augustus 1972", False),
        ("geboren te\nverlenen An Maes de graad van licentiaat in de rechten\nBrugge, 20 augustus 1992", False),
        ("geboren te\nde graad van licentiaat in de rechten\nUitgereikt te Brugge op 20 augustus 1992", True),
        ("geboren te Brugge op 3 mei 1970\nde graad van licentiaat in de rechten\nBrugge, 20 augustus 1992", True),
    ],
    ids=["values apart from their labels", "a place before it", "said right before it", "the birth has its date"],
)  # fmt: skip
def test_where_a_birth_has_lost_its_date_a_place_makes_no_day_of_award(text: str, sure: bool) -> None:
    award = fields_of(f"Universiteit Gent\nDiploma\nDe examencommissie\n{text}")["award_date"]
    assert (award.value is not None and award.doubt is None) is sure
