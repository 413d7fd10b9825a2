"""Traps 32 to 37, and what 38 says of licences."""

import pytest

from pipeline.codes import Reason
from tests.traps import licences
from tests.traps.casebook import MET, Outcome, card, findings, outcome, rejected, review, sent, types

LICENCE = "driving_licence"
every_front = pytest.mark.parametrize("country", licences.FRONTS)
ILLEGIBLE = review(Reason.ILLEGIBLE)


@pytest.mark.parametrize("language", licences.PROVISIONALS)
def test_trap_32_a_provisional_licence_with_a_large_title_is_none(language: str) -> None:
    assert outcome(LICENCE, sent(licences.PROVISIONALS[language])) == rejected(Reason.PROVISIONAL)


@every_front
def test_trap_33_the_front_alone_suffices(country: str) -> None:
    assert outcome(LICENCE, sent(licences.FRONTS[country]())) == MET


@every_front
@pytest.mark.parametrize("nine", ["", "A? ~~", "::"])
def test_trap_33_glare_on_field_9_is_a_review(country: str, nine: str) -> None:
    assert outcome(LICENCE, sent(licences.FRONTS[country](nine))) == ILLEGIBLE


@pytest.mark.parametrize("empty", ["", "--------   --------", "********"])
def test_trap_33_the_back_alone_belongs_to_nobody(empty: str) -> None:
    assert outcome(LICENCE, sent(licences.back("AM", "B", empty=empty))) == ILLEGIBLE


@pytest.mark.parametrize("empty", ["--------   --------", "********", "-"])
@pytest.mark.parametrize("country", ["be", "nl"])
def test_trap_34_letters_that_are_printed_for_everyone_prove_nothing(country: str, empty: str) -> None:
    file = sent(licences.FRONTS[country]("AM A"), licences.back("AM", "A1", "A2", "A", empty=empty))
    assert outcome(LICENCE, file) == rejected(Reason.CATEGORY_MISSING)


@every_front
def test_trap_34_the_sign_of_the_country_is_no_category(country: str) -> None:
    found = outcome(LICENCE, sent(licences.FRONTS[country]("AM A")))
    assert found in (ILLEGIBLE, rejected(Reason.CATEGORY_MISSING))


@pytest.mark.parametrize("model", licences.PAPERS)
def test_trap_35_a_paper_licence_without_expiry_is_accepted(model: str) -> None:
    assert outcome(LICENCE, sent(*licences.PAPERS[model])) == MET


@every_front
def test_trap_36_a_card_past_its_date_is_a_review(country: str) -> None:
    day = "15.03.24" if country == "de" else "15.03.2024"
    assert outcome(LICENCE, sent(licences.FRONTS[country](expiry=day))) == review(Reason.EXPIRED)


@pytest.mark.parametrize("kind", licences.INSTEAD)
def test_trap_37_what_is_no_licence_is_named_for_a_person(kind: str) -> None:
    file = sent(licences.INSTEAD[kind])
    assert types(file) == [kind]
    finding = findings(file)[LICENCE]
    wanted = rejected(Reason.PROVISIONAL) if kind == "exam_certificate" else ILLEGIBLE
    assert (finding.status, finding.reason) == wanted


@pytest.mark.parametrize("country", licences.ABROAD)
def test_trap_38_a_licence_from_outside_the_eea_is_a_review(country: str) -> None:
    finding = findings(sent(card(licences.ABROAD[country])))[LICENCE]
    assert (finding.status, finding.reason) == review(Reason.FOREIGN)
    assert finding.facts["country"] == country


@pytest.mark.parametrize(
    ("written", "confidence", "expected"),
    [
        ("27.10.1988", 1.0, MET),
        ("27.10.1988", 0.9, MET),
        ("27.10.4988", 0.9, MET),  # a figure misread: that a date stands there is what counts
        ("27.10.4988", 1.0, ILLEGIBLE),
        ("27.10.198", 0.9, MET),  # its last figure under a stamp
        ("27.10.19", 0.9, MET),
        ("27.10.1", 0.9, ILLEGIBLE),
        ("23-00-34", 0.9, MET),  # so a two-figure year written by hand
        ("23-00-34", 1.0, ILLEGIBLE),
        ("23 00 34", 0.9, ILLEGIBLE),
        ("56-78-90", 0.9, ILLEGIBLE),
        ("---", 0.9, ILLEGIBLE),
        ("", 0.9, ILLEGIBLE),
        ("zie keerzijde", 0.9, ILLEGIBLE),
        ("0478 12 34 56", 0.9, ILLEGIBLE),
    ],
)
def test_trap_35_only_a_date_beside_b_in_an_open_paper_licence_counts(
    written: str, confidence: float, expected: tuple[object, object]
) -> None:
    inside = sent(licences.OPEN_INSIDE.format(title="", b=written), path="open.jpg", confidence=confidence)
    cover = sent(licences.FOLDED_COVER, path="voor.jpg", confidence=confidence)
    assert outcome(LICENCE, inside, cover) == expected
    assert outcome(LICENCE, inside) == ILLEGIBLE  # nothing on it says who issued it


@pytest.mark.parametrize("title", ["ATTEST VAN RIJGESCHIKTHEID", "AANVRAAG VAN EEN RIJBEWIJS", "VOORLOPIG RIJBEWIJS"])
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_trap_37_a_form_with_such_a_table_is_no_licence(title: str, confidence: float) -> None:
    form = sent(licences.OPEN_INSIDE.format(title=title, b="27.10.1988"), path="open.jpg", confidence=confidence)
    cover = sent(licences.FOLDED_COVER, path="voor.jpg", confidence=confidence)
    assert outcome(LICENCE, form)[0] != MET[0]
    assert outcome(LICENCE, form, cover)[0] != MET[0]


APPLICATIONS = (
    """
Stad Aalst - dienst Rijbewijzen
AANVRAAG VAN EEN RIJBEWIJS
(koninklijk besluit van 23 maart 1998 betreffende het rijbewijs)
Naam: DE BACKER
Voornamen: Lies Maria
Geboren te Aalst op 14.07.1986
Vraagt de afgifte van een rijbewijs geldig voor de categorie: B
De aanvrager is geslaagd voor het praktisch examen op 12.03.2024 (examencentrum Aalst)
Gedaan te Aalst, 14.03.2024            Handtekening van de aanvrager
""",
    """
Aanvraagformulier voor een rijbewijs
Duplicaat wegens verlies of diefstal
Naam en voornaam: De Backer Lies
Nummer van het rijbewijs: 1234567890
Categorieën: AM B
Datum en handtekening van de aanvrager
""",
    """
COMMUNE DE WAVRE
DEMANDE DE PERMIS DE CONDUIRE
Le demandeur
Nom : DE BACKER   Prénoms : Lies
Né(e) à Alost, le 14.07.1986
Catégorie demandée : B
Déclaration de réussite de l'examen pratique, centre d'examen de Wavre, le 12.03.2024
Signature du demandeur
""",
    """
Antrag auf Ausstellung eines Führerscheins
Antragsteller: De Backer, Lies
Klasse: B
Praktische Prüfung bestanden am 12.03.2024
Unterschrift des Antragstellers
""",
)


@pytest.mark.parametrize("form", APPLICATIONS)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_trap_37_who_applies_for_a_licence_may_hold_one_and_is_not_rejected(form: str, confidence: float) -> None:
    """An exchange, a duplicate and a first licence are asked for on the same form."""
    applied = sent(form, path="aanvraag.pdf", confidence=confidence)
    assert types(applied) == ["licence_application"]
    assert outcome(LICENCE, applied) == ILLEGIBLE
    assert outcome(LICENCE, applied, sent(licences.belgian_front(), path="rijbewijs.jpg")) == MET


FRONT_OVER_BACK = """
B RIJBEWIJS · PERMIS DE CONDUIRE · FÜHRERSCHEIN · DRIVING LICENCE
1. Thijs
2. Robin
3. 21.05.2004 Turnhout
4a. 07.08.2023
4b. 07.08.2033
4c. Oud-Turnhout
5. 2355902218
9. {listed}


9.    10.        11.        12.
AM    07.08.23   07.08.33
A1    07.08.23   07.08.33
A2    —          —
A     —          —
B     {row}
BE    —          —
C     —          —
D     —          —
"""


@pytest.mark.parametrize(
    ("listed", "row", "wanted"),
    [
        ("AM A1", "—          —", rejected(Reason.CATEGORY_MISSING)),
        ("AM A1", "—          —          78", rejected(Reason.CATEGORY_MISSING)),
        ("AM A1 B", "07.08.23   07.08.33", MET),
        ("AM A1\nB", "07.08.23   07.08.33", MET),
        ("AM A1\nB", "—          —", ILLEGIBLE),
        ("AM A1", "07.08.23   07.08.33", ILLEGIBLE),
        ("AM A1 B", "—          —", ILLEGIBLE),
        ("AM A1", "idem       idem", ILLEGIBLE),
        ("AM A1", "-//-       -//-", ILLEGIBLE),
        ("AM A1", "07.08.     07.08.33", ILLEGIBLE),
        ("AM A1 ...", "—          —", ILLEGIBLE),
        ("AM A1 +", "—          —", ILLEGIBLE),
    ],
)
def test_trap_34_a_list_over_the_letters_of_the_back_heads_no_row(listed: str, row: str, wanted: Outcome) -> None:
    assert outcome(LICENCE, sent(FRONT_OVER_BACK.format(listed=listed, row=row))) == wanted


def test_trap_34_off_a_picture_a_list_over_the_letters_of_the_back_may_be_a_row() -> None:
    text = FRONT_OVER_BACK.format(listed="AM A1", row="—          —")
    assert outcome(LICENCE, sent(text, confidence=0.9)) == ILLEGIBLE
