"""Traps 19 to 31: the diploma."""

import pytest

from pipeline.codes import Reason, Status
from pipeline.model import Examined
from tests.traps import diplomas
from tests.traps.casebook import MET, Outcome, findings, missing, outcome, rejected, review, sent
from tests.traps.extracts import extract_text

DIPLOMA = "diploma"
TOO_LOW = rejected(Reason.LEVEL_TOO_LOW)


def judged(*texts: str) -> Outcome:
    return outcome(DIPLOMA, sent(*texts))


@pytest.mark.parametrize(
    "extra",
    [
        "Dit diploma geeft toegang tot de master in de rechten.",
        "De houder heeft rechtstreeks toegang tot de masteropleidingen bepaald door de instelling.",
        "Dit diploma verleent toegang tot: Master of Laws, Master in de criminologie",
    ],
)
@pytest.mark.parametrize("degree", ["Bachelor in de rechten", "Professionele bachelor in het sociaal werk"])
def test_trap_19_a_bachelor_that_opens_the_way_to_a_master_is_too_low(degree: str, extra: str) -> None:
    assert judged(diplomas.flemish(degree, extra=extra)) == TOO_LOW


def test_trap_19_a_bachelier_is_too_low_as_well() -> None:
    text = diplomas.french_community("Bachelier en droit", institution="UNIVERSITÉ LIBRE DE BRUXELLES", year=2010)
    assert judged(text) == TOO_LOW


@pytest.mark.parametrize("text", [*diplomas.TRANSCRIPTS.values(), diplomas.ENROLMENT])
def test_trap_20_a_bridging_programme_confers_nothing(text: str) -> None:
    assert judged(text) in (review(Reason.NOT_A_DIPLOMA), TOO_LOW)


@pytest.mark.parametrize(
    ("degree", "institution"),
    [
        ("Licentiaat in de criminologie", "KATHOLIEKE UNIVERSITEIT TE LEUVEN"),
        ("Licentiate in de politieke en sociale wetenschappen", "RIJKSUNIVERSITEIT TE GENT"),
        ("Industrieel ingenieur in elektriciteit", "INDUSTRIËLE HOGESCHOOL VAN HET RIJK BME-CTL"),
        ("Handelsingenieur", "RIJKSUNIVERSITAIR CENTRUM TE ANTWERPEN"),
        ("Gediplomeerde in de gespecialiseerde studies in het notariaat", "VRIJE UNIVERSITEIT BRUSSEL"),
        ("Burgerlijk ingenieur in de bouwkunde", "RIJKSUNIVERSITEIT TE GENT"),
        ("Apotheker", "KATHOLIEKE UNIVERSITEIT TE LEUVEN"),
    ],
)
def test_trap_21_degrees_that_were_equated_with_master(degree: str, institution: str) -> None:
    assert judged(diplomas.state_form(degree, institution=institution)) == MET


@pytest.mark.parametrize(
    ("degree", "institution"),
    [
        ("Technisch ingenieur", "TECHNISCHE HOGESCHOOL KIHO GENT"),
        ("Gegradueerde in het bedrijfsbeheer", "HOGER INSTITUUT VOOR ADMINISTRATIE EN HANDEL"),
        ("Geaggregeerde voor het lager secundair onderwijs", "RIJKSNORMAALSCHOOL TE GENT"),
        ("Kandidaat in de rechten", "RIJKSUNIVERSITEIT TE GENT"),
        ("Maatschappelijk assistent", "SOCIALE HOGESCHOOL TE GENT"),
        ("Onderwijzeres", "RIJKSNORMAALSCHOOL TE BRUGGE"),
    ],
)
def test_trap_22_degrees_that_were_not(degree: str, institution: str) -> None:
    assert judged(diplomas.state_form(degree, institution=institution, year=1978)) == TOO_LOW


@pytest.mark.parametrize(
    ("degree", "institution", "wanted"),
    [
        ("Bachelor of Engineering (ing.)", "Hogeschool Zeeland", TOO_LOW),
        ("Bachelor of Business Administration", "Avans Hogeschool", TOO_LOW),
        ("doctorandus (drs.) in de bestuurskunde", "Erasmus Universiteit Rotterdam", MET),
        ("meester in de rechten (mr.)", "Universiteit Leiden", MET),
        ("ingenieur (ir.)", "Technische Universiteit Delft", MET),
        ("Master of Science in Public Administration", "Universiteit Utrecht", MET),
    ],
)
def test_trap_23_dutch_degrees(degree: str, institution: str, wanted: Outcome) -> None:
    assert judged(diplomas.dutch(degree, institution=institution)) == wanted


def test_trap_24_a_french_licence_is_too_low() -> None:
    assert judged(diplomas.FRENCH_LICENCE) == TOO_LOW


@pytest.mark.parametrize(
    "degree", ["Licencié en droit", "Licenciée en sciences politiques", "Licence en philologie romane"]
)
def test_trap_24_a_belgian_licence_is_a_master(degree: str) -> None:
    assert judged(diplomas.french_community(degree)) == MET


@pytest.mark.parametrize("country", diplomas.FOREIGN_MASTERS)
def test_trap_25_a_foreign_master_without_decision_is_a_review(country: str) -> None:
    assert judged(diplomas.FOREIGN_MASTERS[country]) == review(Reason.FOREIGN)


def beside(country: str, decision: str) -> tuple[Examined, Examined]:
    return sent(diplomas.FOREIGN_MASTERS[country]), sent(decision, path="naric.pdf")


@pytest.mark.parametrize("country", diplomas.FOREIGN_MASTERS)
def test_trap_26_the_decision_beside_it_counts(country: str) -> None:
    assert outcome(DIPLOMA, *beside(country, diplomas.recognition("bachelor"))) == TOO_LOW
    assert outcome(DIPLOMA, *beside(country, diplomas.recognition("master"))) == MET
    assert outcome(DIPLOMA, *beside(country, diplomas.RECOGNITION_RECEIPT)) == review(Reason.FOREIGN)
    refusal = diplomas.recognition("master", decided="wordt niet erkend als gelijkwaardig met de Vlaamse graad van")
    assert outcome(DIPLOMA, *beside(country, refusal)) == review(Reason.FOREIGN)


def test_trap_27_a_postgraduate_certificate_is_no_degree() -> None:
    assert judged(diplomas.POSTGRADUATES["nl"]) == TOO_LOW


def test_trap_27_an_executive_class_is_no_degree() -> None:
    assert judged(diplomas.POSTGRADUATES["en"]) in (TOO_LOW, review(Reason.NOT_A_DIPLOMA))


@pytest.mark.parametrize(
    "degree", ["Master of Laws in het notariaat (master-na-master)", "Master in de overheidsmanagement (ManaMa)"]
)
def test_trap_27_a_master_after_master_is_accepted(degree: str) -> None:
    assert judged(diplomas.flemish(degree)) == MET


@pytest.mark.parametrize("text", [diplomas.SUPPLEMENT, *diplomas.TRANSCRIPTS.values()])
def test_trap_28_a_supplement_or_transcript_alone_is_a_review(text: str) -> None:
    assert judged(text) == review(Reason.NOT_A_DIPLOMA)


@pytest.mark.parametrize(
    "line", ["2004 - 2009   Master in de rechten, Universiteit Gent", "Master rechten (VUB), 2009"]
)
def test_trap_28_a_degree_on_a_cv_alone_is_rejected(line: str) -> None:
    cv = f"""
CURRICULUM VITAE
Lies De Backer
Geboren te Aalst op 14 juli 1986
Werkervaring
2015 - heden   Diensthoofd personeel, OCMW Lede
2009 - 2015   Jurist, Stad Aalst
Opleiding
{line}
Talen
Nederlands, Frans, Engels
"""
    assert outcome(DIPLOMA, sent(cv)) == missing(Reason.ABSENT)


def test_trap_29_a_record_that_was_self_declared_is_no_proof() -> None:
    assert judged(diplomas.LED_OWN) == review(Reason.NOT_A_DIPLOMA)


def test_trap_29_an_authentic_record_is_accepted_with_a_note() -> None:
    finding = findings(sent(diplomas.LED_AUTHENTIC))[DIPLOMA]
    assert (finding.status, finding.reason) == MET
    assert "note.diploma.led" in [note.sentence for note in finding.notes]


def test_trap_30_a_maiden_name_is_tied_by_the_birth_date() -> None:
    diploma = sent(diplomas.flemish("Master in de rechten", holder="Els Janssens"))
    extract = sent(extract_text("aalst", name="PEETERS, Els", born="14/07/1986"))
    finding = findings(diploma, extract)["identity"]
    assert (finding.status, finding.reason) == MET
    assert "note.married_name" in [note.sentence for note in finding.notes]


def test_trap_30_without_a_birth_date_it_is_a_review() -> None:
    text = diplomas.flemish("Master in de rechten", holder="Els Janssens").replace(
        "geboren te Aalst op 14 juli 1986", ""
    )
    extract = sent(extract_text("aalst", name="PEETERS, Els", born="14/07/1986"))
    found = findings(sent(text), extract)["identity"]
    assert (found.status, found.reason) == review(Reason.NAME_MISMATCH)


@pytest.mark.parametrize("third", ["Master in de rechten", "Master of Science in de bedrijfskunde"])
def test_trap_31_the_highest_of_three_diplomas_in_one_file_counts(third: str) -> None:
    file = sent(
        diplomas.flemish("Bachelor in de rechten"),
        diplomas.state_form("Gegradueerde in het bedrijfsbeheer", institution="HANDELSHOGESCHOOL TE ANTWERPEN"),
        diplomas.flemish(third),
    )
    finding = findings(file)[DIPLOMA]
    assert (finding.status, finding.reason) == MET
    assert {one.page for one in finding.evidence} == {3}


def test_no_degree_is_judged_by_the_words_around_it() -> None:
    assert judged(diplomas.flemish("Bachelor in het bedrijfsmanagement"))[0] is Status.NOT_MET


@pytest.mark.parametrize(
    "text",
    [
        "DIENST UITVOERING ONDERWIJS\nUittreksel Diplomaregister\nDit uittreksel is op 12 februari 2024 gewaarmerkt\n"
        "door DUO\nNaam: Pieter Jacob Bakker\nGeboortedatum: 19 juni 1984\nOpleiding: Bestuurskunde\nSoort diploma:\n"
        "wetenschappelijk onderwijs master\nInstelling: Universiteit van Tilburg\nDatum diploma: 31 augustus 2008",
        "KATHOLIEKE UNIVERSITEIT LEUVEN\nWij, Rector en Decaan, doen kond aan allen die deze letteren zullen lezen,\n"
        "dat Mevrouw\nHilde VERSTRAETE\ngeboren te Roeselare, de 9e november 1965,\nbij beslissing van de\n"
        "examencommissie van 3 juli 1988\nis uitgeroepen tot\nLICENTIAAT IN DE RECHTEN\nmet onderscheiding.",
        "KATHOLIEKE UNIVERSITEIT LEUVEN\nAan Juffrouw Martine AERTS, geboren te Mol op 12 oktober 1971, wordt,\n"
        "ingevolge het welslagen in de derde licentie op 8 juli 1994, het diploma toegekend van Licentiaat in de\n"
        "Rechten. Zij slaagde met onderscheiding.\nDe Secretaris   De Deken     De Rector",
        "VRIJE UNIVERSITEIT BRUSSEL\nDe Vrije Universiteit Brussel erkent dat Vincent STOCKMANS, geboren op 6 mei\n"
        "1985 te Anderlecht, alle proeven van de opleiding tot\n      ARTS\nheeft doorstaan. Graad van verdienste:\n"
        "onderscheiding. Zo beslist in zitting van 30 juni 2010.",
        "UNIVERSITEIT ANTWERPEN\nEr wordt verklaard dat Jan Lauwers, geboren te Turnhout op 5 december 1981\n"
        "is bevorderd tot\nAPOTHEKER\nmet onderscheiding, op 2 juli 2004\n"
        "Het diploma werd ingeschreven onder nr. 2004/0871\nDe voorzitter der examencommissie",
        "UNIVERSITÉ DE MONS\nLe jury de doctorat, ayant entendu la thèse intitulée\n« Du bachelier au master »\n"
        "proclame\nHélène Marchal\nnée à Soignies le 21 novembre 1986\nDOCTEURE EN SCIENCES PSYCHOLOGIQUES\n"
        "Mons, le 8 décembre 2016\nLe recteur",
    ],
)
def test_a_degree_is_taken_in_the_words_of_each_school(text: str) -> None:
    assert judged(text) == MET
