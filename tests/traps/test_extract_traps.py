"""Traps 1 to 18: the extract from the criminal register."""

import datetime as dt

import pytest

from pipeline.codes import Reason, Status
from tests.checks.dossiers import on, received
from tests.traps.casebook import MET, findings, missing, outcome, rejected, review, sent, types
from tests.traps.extracts import DUTCH, STYLES, extract_text

EXTRACT = "criminal_record"
every_style = pytest.mark.parametrize("style", STYLES)
both_dutch = pytest.mark.parametrize("style", DUTCH)


@every_style
def test_trap_01_exactly_three_months_old_is_accepted(style: str) -> None:
    file = sent(extract_text(style, dt.date(2024, 1, 28)), arrival=on(2024, 4, 28, 18))
    assert outcome(EXTRACT, file) == MET


@every_style
def test_trap_02_a_day_older_is_rejected(style: str) -> None:
    file = sent(extract_text(style, dt.date(2024, 1, 27)), arrival=on(2024, 4, 28, 18))
    assert outcome(EXTRACT, file) == rejected(Reason.TOO_OLD)


@every_style
def test_trap_03_young_enough_only_when_submitted_is_a_review_with_both_sums(style: str) -> None:
    file = sent(extract_text(style, dt.date(2024, 1, 15)), arrival=on(2024, 4, 10))
    finding = findings(file)[EXTRACT]
    assert (finding.status, finding.reason) == review(Reason.TOO_OLD_AT_DEADLINE)
    assert finding.facts["limit_date"] == dt.date(2024, 1, 28)
    assert finding.facts["limit_received_date"] == dt.date(2024, 1, 10)


@every_style
@pytest.mark.parametrize(
    "foot",
    [
        "Afgedrukt op 20/04/2024 om 08:12",
        "Gedownload via het burgerloket op 20 april 2024",
        "20-4-2024 about:blank 1/1",
        "Imprimé le 20 avril 2024",
        "Ausgedruckt am 20.04.2024",
    ],
)
def test_trap_04_the_day_of_printing_is_ignored(style: str, foot: str) -> None:
    file = sent(extract_text(style, dt.date(2023, 12, 5), foot=foot), arrival=on(2024, 4, 22))
    finding = findings(file)[EXTRACT]
    assert (finding.status, finding.reason) == rejected(Reason.TOO_OLD)
    assert finding.fields["issue_date"] == dt.date(2023, 12, 5)


@every_style
def test_trap_05_an_issue_date_is_never_inferred(style: str) -> None:
    finding = findings(sent(extract_text(style, "............")))[EXTRACT]
    assert (finding.status, finding.reason) == review(Reason.ILLEGIBLE)
    assert finding.fields["issue_date"] is None


RECEIPTS = {
    "request_receipt": """
Gemeente Nevele - Digitaal loket

Bedankt voor je aanvraag!
We hebben je aanvraag voor een uittreksel uit het strafregister (model 595) goed ontvangen.
Referentie: 2024-118822
Je ontvangt het uittreksel binnen de 5 werkdagen.
""",
    "request_receipt ": """
Commune d'Ixelles - e-guichet
Accusé de réception de votre demande
Type de document : extrait de casier judiciaire (modèle 595)
Votre demande a bien été enregistrée sous le numéro 88213 et est en cours de traitement.
Vous recevrez le document dans les trois jours ouvrables.
""",
    "notification": """
Van: no-reply@ebox.belgium.be
Aan: lies.debacker@example.be
Onderwerp: U hebt een nieuw document in uw e-Box
Beste Lies
Er staat een nieuw document voor u klaar in uw e-Box: Uittreksel strafregister.
Klik hier om u aan te melden. Dit is een automatisch bericht, gelieve niet te antwoorden.
""",
    "payment_proof": """
Stad Sint-Niklaas
Betalingsbewijs
Uittreksel strafregister    1 x    € 5,00
Totaal betaald met Bancontact    € 5,00
Transactie 4471102    15/04/2024 10:22
""",
    "proxy": """
VOLMACHT
Ik, ondergetekende, Lies De Backer, geboren te Aalst op 14/07/1986,
geef hierbij volmacht aan mijn echtgenoot Tom Mertens
om in mijn naam een uittreksel uit het strafregister, model 595, af te halen.
Opgemaakt te Aalst op 15/04/2024
Handtekening
""",
    "self_declaration": """
Verklaring op eer
Ondergetekende, Lies De Backer, verklaar op eer dat ik geen veroordelingen heb opgelopen
en dat mijn strafregister blanco is. Het uittreksel volgt later.
Aalst, 15 april 2024
""",
    "request_form": """
AANVRAAGFORMULIER UITTREKSEL UIT HET STRAFREGISTER
In te vullen door de aanvrager
Naam: ..............................   Voornaam: ..............................
Geboortedatum: ....................     Rijksregisternummer: ....................
Reden van de aanvraag (kruis aan):
[ ] sollicitatie    [ ] vrijwilligerswerk    [ ] andere: ....................
Handtekening van de aanvrager: ....................
""",
}


@pytest.mark.parametrize("subtype", RECEIPTS)
def test_trap_06_what_is_sent_instead_is_missing_and_named(subtype: str) -> None:
    finding = findings(sent(RECEIPTS[subtype]))[EXTRACT]
    assert (finding.status, finding.reason) == missing(Reason.NOT_AN_EXTRACT)
    assert finding.facts["sent"] == subtype.strip()


@pytest.mark.parametrize(
    ("style", "model"),
    [
        ("aalst", "Model 596.2 - minderjarigen"),
        ("aalst", "Artikel 596, tweede lid, van het Wetboek van Strafvordering"),
        ("wachtebeke", "(art. 596, 2e lid Sv.)"),
        ("tournai", "Article 596, alinéa 2 du Code d'instruction criminelle"),
        ("raeren", "Artikel 596 Absatz 2 des Strafprozessgesetzbuches"),
    ],
)
def test_trap_07_the_model_for_minors_is_a_review(style: str, model: str) -> None:
    finding = findings(sent(extract_text(style, dt.date(2024, 4, 18), model=model)))[EXTRACT]
    assert (finding.status, finding.reason) == review(Reason.WRONG_MODEL)
    assert finding.fields["model"] == "596.2"


@pytest.mark.parametrize(
    ("style", "model"),
    [
        ("aalst", "Model 596.1"),
        ("wachtebeke", "(artikel 596, eerste lid Sv.)"),
        ("tournai", "Article 596, alinéa 1er du Code d'instruction criminelle"),
        ("raeren", "Artikel 596 Absatz 1 des Strafprozessgesetzbuches"),
    ],
)
def test_trap_08_the_model_for_regulated_activities_is_a_review(style: str, model: str) -> None:
    finding = findings(sent(extract_text(style, model=model, purpose="sollicitatie lokaal bestuur")))[EXTRACT]
    assert (finding.status, finding.reason) == review(Reason.WRONG_MODEL)
    assert finding.fields["model"] == "596.1"


@pytest.mark.parametrize(
    ("style", "model"),
    [("aalst", "Model 2"), ("wachtebeke", "(model 2)"), ("tournai", "Modèle 2"), ("raeren", "Muster 2")],
)
def test_trap_09_an_ordinal_without_article_is_a_review(style: str, model: str) -> None:
    found = outcome(EXTRACT, sent(extract_text(style, model=model)))
    assert found in (review(Reason.WRONG_MODEL), review(Reason.ILLEGIBLE))


@pytest.mark.parametrize(
    ("style", "record"),
    [
        ("aalst", "12/03/2019   Politierechtbank Oost-Vlaanderen   Onopzettelijke slagen   Geldboete 400 EUR"),
        ("wachtebeke", "Vonnis van 12 maart 2019, correctionele rechtbank te Gent: geldboete van 400 EUR"),
        ("tournai", "Jugement du 12 mars 2019 - Tribunal de police du Hainaut - amende de 400 EUR"),
        ("raeren", "Urteil vom 12. März 2019   Polizeigericht Eupen   Geldbuße 400 EUR"),
    ],
)
def test_trap_10_a_conviction_is_weighed_by_a_person_and_never_quoted(style: str, record: str) -> None:
    finding = findings(sent(extract_text(style, record=record)))[EXTRACT]
    assert (finding.status, finding.reason) == review(Reason.HAS_ENTRIES)
    shown = repr((finding.facts, finding.fields, finding.notes)).lower()
    assert not any(word in shown for word in ("2019", "boete", "amende", "geldbu", "rechtbank", "tribunal", "gericht"))


@every_style
@pytest.mark.parametrize(
    "boilerplate",
    [
        "Veroordelingen tot een gevangenisstraf of een werkstraf van minder dan 46 uur staan niet op dit uittreksel.",
        "Les condamnations à une amende ou à une peine de travail ne sont plus mentionnées après trois ans.",
        "Verurteilungen zu einer Gefängnisstrafe von höchstens sechs Monaten werden nach drei Jahren gelöscht.",
    ],
)
def test_trap_11_small_print_about_convictions_is_no_conviction(style: str, boilerplate: str) -> None:
    assert outcome(EXTRACT, sent(extract_text(style, foot=boilerplate))) == MET


@pytest.mark.parametrize("record", ["NÉANT", "Néant", "Aucune condamnation", "Vierge"])
def test_trap_12_a_french_extract_is_accepted_with_a_note(record: str) -> None:
    finding = findings(sent(extract_text("tournai", record=record)))[EXTRACT]
    assert (finding.status, finding.reason) == MET
    assert [(note.sentence, note.facts["language"]) for note in finding.notes] == [("note.language", "fr")]


FOREIGN = {
    "nl": """
Justis
Ministerie van Justitie en Veiligheid
Verklaring Omtrent het Gedrag
Natuurlijke personen
De Minister voor Rechtsbescherming verklaart dat uit een onderzoek met betrekking tot het gedrag van
Geslachtsnaam  De Backer
Voornamen  Lies Maria
Geboren op  14 juli 1986 te Terneuzen
niet is gebleken van bezwaren in verband met het doel: directeur bij een gemeente
Den Haag, 18 april 2024
""",
    "fr": """
RÉPUBLIQUE FRANÇAISE
MINISTÈRE DE LA JUSTICE
CASIER JUDICIAIRE NATIONAL
107 rue du Landreau 44317 NANTES CEDEX 3
BULLETIN N° 3
Nom de naissance : DE BACKER
Prénoms : Lies
Né(e) le : 14/07/1986 à LILLE
NÉANT
Fait le 18/04/2024
""",
    "de": """
Bundesamt für Justiz
Bonn, den 18.04.2024
Führungszeugnis
über
De Backer, Lies
geboren am 14.07.1986 in Aachen
Staatsangehörigkeit: belgisch
Inhalt: Keine Eintragung
""",
    "en": """
Disclosure and Barring Service
Basic Certificate
Certificate Number 001234567890
Date of Issue: 18 April 2024
Applicant Personal Details
Surname: DE BACKER
Forename(s): LIES
Date of Birth: 14 JULY 1986
Police Records of Convictions
None Recorded
""",
}


@pytest.mark.parametrize("country", FOREIGN)
def test_trap_13_another_countrys_equivalent_is_a_review(country: str) -> None:
    assert outcome(EXTRACT, sent(FOREIGN[country])) == review(Reason.FOREIGN)


OWN_LICENCE = """
RIJBEWIJS   KONINKRIJK BELGIË
1. De Backer
2. Lies Maria
3. 14.07.1986 Aalst
4a. 02.05.2018   4c. Aalst
4b. 02.05.2028
5. 1234567890
9. AM B
"""


@both_dutch
@pytest.mark.parametrize("name", ["MERTENS, Tom", "DE BACKER, Pieter Jan"])
def test_trap_14_the_extract_of_a_partner_is_a_review(style: str, name: str) -> None:
    partner = sent(extract_text(style, name=name, born="03.11.1983"))
    found = findings(partner, sent(OWN_LICENCE))["identity"]
    assert found.status is Status.REVIEW
    assert found.reason in (Reason.NAME_MISMATCH, Reason.BIRTH_DATE_MISMATCH)


@every_style
@pytest.mark.parametrize("signature", ["altered", "broken"])
def test_trap_15_a_seal_that_no_longer_holds_is_a_review_of_authenticity(style: str, signature: str) -> None:
    assert outcome(EXTRACT, sent(extract_text(style), signature=signature)) == review(Reason.ALTERED)


@every_style
def test_trap_15_a_screenshot_without_seal_is_not_held_against_anyone(style: str) -> None:
    assert outcome(EXTRACT, sent(extract_text(style), confidence=0.95)) == MET


@both_dutch
@pytest.mark.parametrize("day", ["2?/01/2024", "2B/01/2024", "2 /01/2024"])
def test_trap_16_an_unsure_day_is_a_review(style: str, day: str) -> None:
    assert outcome(EXTRACT, sent(extract_text(style, day))) == review(Reason.ILLEGIBLE)


@every_style
@pytest.mark.parametrize("day", [27, 28])
def test_trap_16_a_blurred_photo_is_a_review_whatever_its_digits_say(style: str, day: int) -> None:
    file = sent(extract_text(style, dt.date(2024, 1, day)), confidence=0.6)
    assert outcome(EXTRACT, file)[0] is Status.REVIEW


@every_style
def test_trap_17_ten_past_midnight_local_time_is_late(style: str) -> None:
    arrival = received(dt.datetime(2024, 4, 28, 22, 10, tzinfo=dt.UTC))
    assert outcome(EXTRACT, sent(extract_text(style), arrival=arrival)) == missing(Reason.LATE)


@every_style
def test_trap_18_what_came_after_the_deadline_completes_nothing(style: str) -> None:
    early = sent(RECEIPTS["request_receipt"], arrival=on(2024, 4, 27))
    late = sent(extract_text(style), arrival=on(2024, 4, 30))
    assert outcome(EXTRACT, early, late)[0] is Status.MISSING
    assert outcome(EXTRACT, late) == missing(Reason.LATE)


def test_every_style_is_an_extract() -> None:
    assert [types(sent(extract_text(style))) for style in STYLES] == [["criminal_record"]] * len(STYLES)
