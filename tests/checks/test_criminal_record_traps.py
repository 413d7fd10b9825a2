"""The traps that extracts hold (the first eighteen of forty), each on pages read from text, in several wordings.

The deadline is 28 April 2024, 23:59:59 in Brussels; three months back from it is 28 January 2024.
"""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline.checks.criminal_record import check
from pipeline.codes import ArrivalBasis, DocumentType, Reason, Status
from pipeline.model import Arrival, Field, Finding
from pipeline.vacancy import ExtractRequirement
from tests.checks.dossiers import BRUSSELS, MOMENT, document, dossier, examined, on, received
from tests.extractors.builders_extract import document_of, page_text

ASKED = ExtractRequirement(model="general", max_age_months=3)
MET = (Status.MET, None)


def judged(*texts: str, arrival: Arrival | None = None, confidence: float = 1.0) -> Finding:
    file = examined(document_of(*texts, confidence=confidence), arrival=arrival or on(2024, 4, 28, 18))
    return check(dossier(file), ASKED, MOMENT)


def outcome(*texts: str, arrival: Arrival | None = None, confidence: float = 1.0) -> tuple[Status, Reason | None]:
    finding = judged(*texts, arrival=arrival, confidence=confidence)
    return finding.status, finding.reason


ISSUED_ON = (
    "Afgeleverd te Lievegem op {:%d/%m/%Y}",
    "Datum van afgifte: {:%d.%m.%Y}",
    "Afgeleverd op   {:%Y-%m-%d}",
    "Uitgereikt te Sint-Martens-Latem,\nop {:%d-%m-%Y}",
    "Délivré à Namur, le {:%d/%m/%Y}",
    "Ausgestellt in Eupen am {:%d.%m.%Y}",
)


@pytest.mark.parametrize("issued", ISSUED_ON)
def test_trap_01_exactly_three_months_old_is_accepted(issued: str) -> None:
    assert outcome(page_text(issued=issued.format(dt.date(2024, 1, 28)))) == MET


@pytest.mark.parametrize("issued", ISSUED_ON)
def test_trap_02_a_day_more_than_three_months_old_is_rejected(issued: str) -> None:
    text = page_text(issued=issued.format(dt.date(2024, 1, 27)))
    assert outcome(text, arrival=on(2024, 4, 28)) == (Status.NOT_MET, Reason.TOO_OLD)


@pytest.mark.parametrize("issued", ISSUED_ON)
def test_trap_03_young_enough_when_submitted_only_is_a_review_with_both_sums(issued: str) -> None:
    finding = judged(page_text(issued=issued.format(dt.date(2024, 1, 15))), arrival=on(2024, 4, 10))
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE)
    assert finding.facts["limit_date"] == dt.date(2024, 1, 28)
    assert finding.facts["limit_received_date"] == dt.date(2024, 1, 10)


@pytest.mark.parametrize(
    "foot",
    [
        "Afgedrukt op 20/04/2024",
        "Gedownload op 20 april 2024 om 10:15",
        "https://certif.belgium.be 20/04/2024, 10:15 1/1",
        "Imprimé le 20.04.2024",
        "4/20/24, 10:15 AM",
        "Geldig tot 20/04/2024",
        "ONTVANGEN\n20 APR 2024",
    ],
)
def test_trap_04_the_day_of_printing_is_not_the_day_of_issue(foot: str) -> None:
    text = page_text(issued="Afgeleverd te Lievegem op 05/12/2023", foot=foot)
    finding = judged(text)
    assert (finding.status, finding.reason) == (Status.NOT_MET, Reason.TOO_OLD)
    assert finding.fields["issue_date"] == dt.date(2023, 12, 5)


@pytest.mark.parametrize(
    "arrival", [Arrival(None, False, ArrivalBasis.VOUCHED), on(2024, 4, 22)], ids=["vouched", "portal"]
)
def test_trap_04_holds_where_only_the_print_date_bounds_the_receipt(arrival: Arrival) -> None:
    text = page_text(issued="Afgeleverd te Lievegem op 05/12/2023", foot="Gedownload op 20/04/2024")
    assert outcome(text, arrival=arrival) == (Status.NOT_MET, Reason.TOO_OLD)


@pytest.mark.parametrize(
    "issued",
    [
        "",
        "Namens de burgemeester,\nde gemachtigde ambtenaar",
        "Afgeleverd te Lievegem op",
        "Datum van afgifte: ../../....",
        "Aanvraag van 12/03/2024",
    ],
)
def test_trap_05_no_issue_date_is_ever_inferred(issued: str) -> None:
    finding = judged(page_text(issued=issued))
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.ILLEGIBLE)
    assert finding.fields["issue_date"] is None


@pytest.mark.parametrize(
    "subtype", ["request_receipt", "notification", "payment_proof", "request_form", "proxy", "self_declaration"]
)
def test_trap_06_a_receipt_or_notice_is_not_an_extract_and_is_named(subtype: str) -> None:
    file = examined(document(DocumentType.OTHER, subtype=subtype))
    finding = check(dossier(file), ASKED, MOMENT)
    assert (finding.status, finding.reason, finding.facts["sent"]) == (Status.MISSING, Reason.NOT_AN_EXTRACT, subtype)


@pytest.mark.parametrize(
    "model", ["Model 596.2", "artikel 596, tweede lid Sv.", "art. 596 al. 2 CIC", "Minderjarigenmodel", "model 5962"]
)
def test_trap_07_the_stricter_model_for_minors_is_a_review(model: str) -> None:
    text = page_text(title=f"Uittreksel uit het strafregister\n{model}", issued="Afgeleverd te Lievegem op 18/04/2024")
    finding = judged(text)
    assert (finding.status, finding.reason, finding.fields["model"]) == (Status.REVIEW, Reason.WRONG_MODEL, "596.2")


@pytest.mark.parametrize("model", ["Model 596.1", "596.1-36", "artikel 596, eerste lid", "article 596, alinéa 1er"])
def test_trap_08_the_counters_other_model_is_a_review_and_no_reject(model: str) -> None:
    text = page_text(title=f"Uittreksel uit het strafregister\n{model}", purpose="Doel: sollicitatie lokaal bestuur")
    finding = judged(text)
    assert (finding.status, finding.reason, finding.fields["model"]) == (Status.REVIEW, Reason.WRONG_MODEL, "596.1")


@pytest.mark.parametrize("model", ["Model 1", "Model 2", "Modèle 2", "model nr. 1"])
def test_trap_09_a_number_without_an_article_is_a_review(model: str) -> None:
    finding = judged(page_text(title=f"Uittreksel uit het strafregister\n{model}"))
    assert finding.sentence == "criminal_record.wrong_model.ordinal"
    assert finding.status is Status.REVIEW


@pytest.mark.parametrize(
    "record",
    [
        "Veroordelingen:\nPolitierechtbank Gent   12/03/2019   snelheid   geldboete 80 EUR",
        "Veroordelingen: Vonnis van 12/03/2019 van de politierechtbank Gent, geldboete 80 EUR",
        "Condamnations :\nTribunal de police de Namur   12/03/2019   amende 200 EUR",
        "Verurteilungen:\nPolizeigericht Eupen   12.03.2019   Geldbuße 200 EUR",
    ],
)
def test_trap_10_a_traffic_conviction_is_weighed_and_never_quoted(record: str) -> None:
    finding = judged(page_text(record=record))
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.HAS_ENTRIES)
    shown = repr(finding).lower()
    for secret in (
        "12/03/2019",
        "12.03.2019",
        "2019, 3, 12",
        "politierechtbank",
        "tribunal",
        "polizeigericht",
        "80 eur",
        "200 eur",
        "snelheid",
    ):
        assert secret not in shown


@pytest.mark.parametrize(
    "record", ["Veroordelingen:\nNIHIL", "Veroordelingen:   blanco", "NIHIL", "Strafregister: GEEN"]
)
def test_trap_11_small_print_about_convictions_is_no_conviction(record: str) -> None:
    assert outcome(page_text(record=record)) == MET


@pytest.mark.parametrize(("record", "issued"), [
    ("Condamnations : NÉANT", "Fait à Namur, le 15 mars 2024"),
    ("Aucune condamnation", "Délivré à Namur le 15/03/2024"),
    ("Casier judiciaire :\nvierge", "Date de délivrance : 15.03.2024"),
])  # fmt: skip
def test_trap_12_a_french_extract_is_accepted_with_a_note(record: str, issued: str) -> None:
    text = page_text(
        head="Commune de Namur\nService Population",
        title="Extrait de casier judiciaire\nArticle 595 du Code d'instruction criminelle",
        person="Nom : DUPONT\nPrénoms : Anne Marie\nNée à Namur, le 12 mai 1985",
        purpose="Motif : candidature auprès d'une administration",
        record=record,
        issued=issued,
        small_print=(
            "Les condamnations à une peine d'emprisonnement de six mois au plus ne sont plus "
            "mentionnées après trois ans."
        ),
    )
    finding = judged(text)
    assert (finding.status, finding.reason) == MET
    assert [note.sentence for note in finding.notes] == ["note.language"]


def test_trap_12_a_german_extract_too() -> None:
    text = page_text(
        head="Stadt Eupen",
        title="Auszug aus dem Strafregister\nArtikel 595 StPGB",
        person="Name: SCHMITZ\nVorname: Anna\nGeboren in Eupen am 12. Mai 1985",
        purpose="Zweck: Bewerbung",
        record="Verurteilungen: Keine Eintragungen",
        issued="Ausgestellt in Eupen am 15. März 2024",
        small_print="Die Echtheit dieses Auszugs kann während drei Monaten überprüft werden.",
    )
    assert outcome(text) == MET


def test_trap_13_another_countrys_equivalent_is_a_review() -> None:
    file = examined(document(DocumentType.CRIMINAL_RECORD, subtype="foreign_extract"))
    finding = check(dossier(file), ASKED, MOMENT)
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.FOREIGN)


def test_trap_14_holder_and_birth_date_are_read_so_that_a_partners_extract_is_noticed() -> None:
    fields = document_of(page_text(person="Naam: JANSSENS\nVoornamen: Jan\nGeboren te Gent op 03/11/1983")).fields
    assert fields["birth_date"].value == dt.date(1983, 11, 3)
    assert "JANSSENS" in str(fields["holder"].value)


@pytest.mark.parametrize("seal", ["altered", "broken"])
def test_trap_15_a_broken_seal_is_a_review_of_authenticity(seal: str) -> None:
    doc = document_of(page_text())
    doc = replace(doc, fields=dict(doc.fields) | {"_seal": Field(seal, 1.0), "signed": Field(False, 1.0)})
    finding = check(dossier(examined(doc)), ASKED, MOMENT)
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.ALTERED)


@pytest.mark.parametrize("printed", ["2?/01/2024", "2l/01/2024", "2B/01/2024"])
def test_trap_16_an_unsure_day_is_a_review(printed: str) -> None:
    assert outcome(page_text(issued=f"Afgeleverd te Lievegem op {printed}")) == (Status.REVIEW, Reason.ILLEGIBLE)


def test_trap_16_low_confidence_is_a_review_whatever_the_digits_say() -> None:
    for issued in ("27/01/2024", "28/01/2024", "15/03/2024", "15/03/2020"):
        text = page_text(issued=f"Afgeleverd te Lievegem op {issued}")
        assert outcome(text, confidence=0.6) == (Status.REVIEW, Reason.ILLEGIBLE)


def test_trap_17_ten_past_midnight_local_time_is_late() -> None:
    arrival = received(dt.datetime(2024, 4, 28, 22, 10, tzinfo=dt.UTC))
    assert arrival.late
    assert outcome(page_text(), arrival=arrival) == (Status.MISSING, Reason.LATE)


def test_trap_18_only_what_was_in_by_the_deadline_counts() -> None:
    early = examined(document(DocumentType.OTHER, subtype="request_receipt"), arrival=on(2024, 4, 27), path="a.pdf")
    late = examined(document_of(page_text()), arrival=on(2024, 4, 30), path="b.pdf")
    finding = check(dossier(early, late), ASKED, MOMENT)
    assert finding.status is Status.MISSING


def test_a_date_of_the_selection_in_the_purpose_is_not_the_issue_date() -> None:
    text = page_text(purpose="Doel: sollicitatie directeur, uiterlijk 28/04/2024 (vacature van 12/02/2024)")
    assert judged(text).fields["issue_date"] == dt.date(2024, 3, 15)


def test_summer_time_does_not_move_a_day() -> None:
    late_evening = dt.datetime(2024, 4, 28, 23, 59, 59, tzinfo=BRUSSELS)
    assert outcome(page_text(issued="Afgeleverd op 28/01/2024"), arrival=received(late_evening)) == MET
