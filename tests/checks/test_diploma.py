"""The diploma requirement, with traps 19 to 31: from text on pages to the finding."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline.checks import diploma, language
from pipeline.checks.diploma import SENTENCES
from pipeline.codes import DocumentType, Problem, Reason, Status
from pipeline.extractors.diploma import equivalence_decision
from pipeline.extractors.diploma import extract as diplomas
from pipeline.extractors.diploma import supplement as diploma_supplement
from pipeline.model import Arrival, Examined, Field, Finding, Section
from pipeline.vacancy import DiplomaRequirement, LanguageCondition, Level
from tests.checks.dossiers import IN_TIME, MOMENT, document, dossier, examined, on, received
from tests.extractors.diploma_texts import BELGIAN_FRENCH_AND_GERMAN, DUTCH, ELSEWHERE, FLEMISH, Case
from tests.pages import page_of

EXTRACT: dict[DocumentType, Callable[[Section], dict[str, Field]]] = {
    DocumentType.DIPLOMA: diplomas.extract,
    DocumentType.DIPLOMA_SUPPLEMENT: diploma_supplement.extract,
    DocumentType.EQUIVALENCE_DECISION: equivalence_decision.extract,
    DocumentType.OTHER: diplomas.extract,
}


def paper(
    *texts: str,
    kind: DocumentType = DocumentType.DIPLOMA,
    subtype: str | None = None,
    file: str = "diploma.pdf",
    arrival: Arrival = IN_TIME,
) -> Examined:
    """A file with one document, made from the texts of its pages."""
    pages = tuple(page_of(text, number=number) for number, text in enumerate(texts, 1))
    fields = EXTRACT[kind](Section(kind, subtype, pages, file, 1.0))
    return examined(document(kind, fields, subtype=subtype, file=file), path=file, arrival=arrival)


def judged(*files: Examined, level: Level = "master") -> Finding:
    finding = diploma.check(dossier(*files), DiplomaRequirement(level=level), MOMENT)
    if finding.sentence in SENTENCES:
        assert set(finding.facts) <= {*SENTENCES[finding.sentence], "file", "country", "level", "title", "institution",
                                      "award_date", "decision_date"}  # fmt: skip
    return finding


def outcome(*files: Examined, level: Level = "master") -> tuple[Status, Reason | None]:
    finding = judged(*files, level=level)
    return finding.status, finding.reason


def cases(*pairs: tuple[dict[str, Case], tuple[str, ...]]) -> list[object]:
    return [pytest.param(table[name], id=name) for table, names in pairs for name in names]


TOO_LOW = (Status.NOT_MET, Reason.LEVEL_TOO_LOW)
MET = (Status.MET, None)
FOREIGN = (Status.REVIEW, Reason.FOREIGN)
NO_DIPLOMA = (Status.REVIEW, Reason.NOT_A_DIPLOMA)
ILLEGIBLE = (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "case",
    cases(
        (FLEMISH, ("bachelor-gives-access", "bachelor-allows-linking", "bachelor-webmaster")),
        (BELGIAN_FRENCH_AND_GERMAN, ("bachelier-access-master", "east-belgium-bachelor")),
    ),
)
def test_trap_19_bachelor_that_gives_access_to_a_master(case: Case) -> None:
    finding = judged(paper(case.text))
    assert (finding.status, finding.reason) == TOO_LOW
    assert finding.facts["level"] == "bachelor"
    assert finding.evidence


@pytest.mark.parametrize("subtype", ["enrolment_certificate", "transcript", "attendance_certificate"])
def test_trap_20_bridging_programme_confers_no_degree(subtype: str) -> None:
    text = "Universiteit Gent\nAttest schakelprogramma Master in de rechten\nJan Peeters is ingeschreven"
    assert outcome(paper(text, kind=DocumentType.OTHER, subtype=subtype)) == NO_DIPLOMA
    assert outcome(paper(text))[0] is Status.REVIEW


@pytest.mark.parametrize(
    "case",
    cases(
        (FLEMISH, ("licentiaat-1995", "industrial-engineer", "commercial-engineer", "ggs", "pharmacist",
                   "physician-doctor-of-medicine", "exam-board", "military-school")),
        (BELGIAN_FRENCH_AND_GERMAN, ("ingenieur-industriel", "licencie-ucl-1990")),
    ),
)  # fmt: skip
def test_trap_21_degrees_equated_with_master(case: Case) -> None:
    assert outcome(paper(case.text)) == MET


@pytest.mark.parametrize(
    "case",
    cases(
        (FLEMISH, ("technical-engineer-1978", "graduate-1998", "regent", "candidate")),
        (BELGIAN_FRENCH_AND_GERMAN, ("gradue", "candidature")),
    ),
)
def test_trap_22_degrees_not_equated_with_master(case: Case) -> None:
    assert outcome(paper(case.text)) == TOO_LOW


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("hbo-ing", TOO_LOW), ("old-hbo", TOO_LOW), ("drs-1988", MET), ("wo-master-2010", MET), ("unlisted-dutch", MET),
     ("propedeuse", TOO_LOW), ("associate-degree", TOO_LOW)],
)  # fmt: skip
def test_trap_23_dutch_degrees(name: str, wanted: tuple[Status, Reason | None]) -> None:
    assert outcome(paper(DUTCH[name].text)) == wanted


@pytest.mark.parametrize("name", ["french-licence", "french-licence-unlisted-university", "moroccan-licence"])
def test_trap_24_french_licence_is_a_bachelor(name: str) -> None:
    assert outcome(paper(ELSEWHERE[name].text)) == TOO_LOW


def test_trap_24_belgian_licencie_is_a_master() -> None:
    assert outcome(paper(BELGIAN_FRENCH_AND_GERMAN["licencie-ucl-1990"].text)) == MET


def test_trap_24_licence_of_an_unknown_country_is_reviewed() -> None:
    assert outcome(paper(ELSEWHERE["licence-unknown-country"].text))[0] is Status.REVIEW


ABROAD = ["turkish-master", "moroccan-master", "ukrainian-master", "sworn-translation", "translation-of-unlisted",
          "german-diplom", "british-master", "french-master", "french-maitrise", "german-fh"]  # fmt: skip


@pytest.mark.parametrize("name", ABROAD)
def test_trap_25_foreign_master_without_decision(name: str) -> None:
    assert outcome(paper(ELSEWHERE[name].text)) == FOREIGN


def decision(text: str, arrival: Arrival = IN_TIME) -> Examined:
    heading = "NARIC-Vlaanderen\nBrussel, 12 maart 2023\n"
    return paper(heading + text, kind=DocumentType.EQUIVALENCE_DECISION, file="naric.pdf", arrival=arrival)


AS_MASTER = "Beslissing: het diploma wordt erkend als gelijkwaardig met de Vlaamse graad van master"
AS_BACHELOR = "Beslissing: het diploma Master wordt erkend als gelijkwaardig met de Vlaamse graad van bachelor"


@pytest.mark.parametrize(
    ("beside", "wanted", "sentence"),
    [
        (decision(AS_MASTER), MET, "diploma.met.equivalence"),
        (decision(AS_BACHELOR), TOO_LOW, "diploma.level_too_low.equivalence"),
        (decision("Uw aanvraag is goed ontvangen. Ontvangstmelding"), FOREIGN, "diploma.foreign.receipt"),
        (decision("De erkenning van het diploma wordt geweigerd"), FOREIGN, "diploma.foreign.refused"),
        (decision(AS_MASTER, on(2024, 4, 30)), FOREIGN, "diploma.foreign.late_decision"),
        (decision(AS_MASTER, received(None)), (Status.REVIEW, Reason.ARRIVAL_UNKNOWN), "any.arrival_unknown"),
        (decision(AS_MASTER + "\nmevrouw Olga Popova, geboren op 3 mei 1988"), FOREIGN, "diploma.foreign.other_holder"),
    ],
    ids=["master", "bachelor", "receipt", "refused", "late", "arrival-unknown", "other-person"],
)
def test_trap_26_decision_beside_a_foreign_master(
    beside: Examined, wanted: tuple[Status, Reason | None], sentence: str
) -> None:
    finding = judged(paper(ELSEWHERE["moroccan-master"].text), beside)
    assert (finding.status, finding.reason) == wanted
    assert finding.sentence == sentence


@pytest.mark.parametrize("text", [AS_MASTER, AS_BACHELOR], ids=["master", "bachelor"])
def test_a_decision_that_was_changed_after_sealing_recognises_nothing(text: str) -> None:
    finding = judged(paper(ELSEWHERE["moroccan-master"].text), replace(decision(text), signature="broken"))
    assert (finding.status, finding.sentence) == (Status.REVIEW, "diploma.illegible.decision")


POSTGRADUATE = """
      Vlerick Business School
      Getuigschrift van postgraduaat
      Getuigschrift van postgraduaat in het bedrijfsbeheer uitgereikt aan Jan Peeters
"""
EXECUTIVE = "Antwerp Management School\nExecutive Master in Public Management\ncertificate awarded to Jan Peeters"


def test_trap_27_postgraduate_certificate_alone() -> None:
    certificate = paper(POSTGRADUATE, kind=DocumentType.OTHER, subtype="postgraduate_certificate")
    assert outcome(certificate) == TOO_LOW
    unread = document(DocumentType.OTHER, {}, subtype="postgraduate_certificate")
    assert outcome(examined(unread)) == NO_DIPLOMA


def test_trap_27_executive_master_is_for_a_person() -> None:
    assert outcome(paper(EXECUTIVE, kind=DocumentType.OTHER, subtype="postgraduate_certificate")) == NO_DIPLOMA
    assert outcome(paper(EXECUTIVE)) == ILLEGIBLE


def test_trap_27_master_after_master_counts() -> None:
    assert outcome(paper(FLEMISH["master-after-master"].text)) == MET


SUPPLEMENT = "Diplomasupplement\n2.1 Name of qualification: {title}\n5.1 Access to further study: Master in de rechten"


def supplement(title: str) -> Examined:
    return paper(SUPPLEMENT.format(title=title), kind=DocumentType.DIPLOMA_SUPPLEMENT, file="supplement.pdf")


def test_trap_28_supplement_or_transcript_only() -> None:
    assert outcome(supplement("Master in de rechten")) == NO_DIPLOMA
    transcript = paper("Puntenlijst\nMaster in de rechten", kind=DocumentType.OTHER, subtype="transcript")
    finding = judged(transcript)
    assert (finding.status, finding.reason) == NO_DIPLOMA
    assert finding.facts["sent"] == "transcript"


def test_trap_28_supplement_beside_its_bachelor_changes_nothing() -> None:
    bachelor = paper(FLEMISH["bachelor-gives-access"].text)
    assert outcome(bachelor, supplement("Bachelor in het bedrijfsmanagement")) == TOO_LOW
    assert outcome(bachelor, supplement("Master in de rechten")) == NO_DIPLOMA


def test_trap_28_cv_alone_is_no_diploma() -> None:
    assert outcome(examined(document(DocumentType.CV))) == (Status.MISSING, Reason.ABSENT)


LED = """
      Leer- en ervaringsbewijzendatabank
      {mark}
      Master in de rechten
      Universiteit Gent
"""


def test_a_diploma_that_says_where_to_verify_it_is_no_print_of_the_database() -> None:
    finding = judged(paper(FLEMISH["licentiaat-1995"].text + "\nVerificatie: www.leerenervaringsbewijzendatabank.be\n"))
    assert (finding.status, finding.notes) == (Status.MET, ())


def test_trap_29_record_database() -> None:
    declared = paper(LED.format(mark="Eigen verklaring"), kind=DocumentType.OTHER, subtype="led_self_declaration")
    assert outcome(declared) == NO_DIPLOMA
    assert outcome(paper(LED.format(mark="Eigen verklaring"))) == NO_DIPLOMA
    authentic = judged(paper(LED.format(mark="Authentieke gegevens")))
    assert authentic.status is Status.MET
    assert [note.sentence for note in authentic.notes] == ["note.diploma.led"]


def test_trap_30_maiden_name_is_no_matter_of_the_diploma() -> None:
    text = FLEMISH["licentiaat-1995"].text.replace("de heer Luc Vermeulen", "mevrouw Els Janssens")
    finding = judged(paper(text))
    assert finding.status is Status.MET


def test_trap_31_three_diplomas_in_one_pdf() -> None:
    secondary, bachelor, master = (
        FLEMISH[name].text for name in ("secondary", "bachelor-gives-access", "master-access-to-doctorate")
    )
    finding = judged(paper(bachelor, secondary, master))
    assert finding.status is Status.MET
    assert finding.evidence[0].page == 3


def test_bachelor_and_master_in_two_files() -> None:
    bachelor = paper(FLEMISH["bachelor-gives-access"].text, file="bachelor.pdf")
    finding = judged(bachelor, paper(FLEMISH["master-access-to-doctorate"].text, file="master.pdf"))
    assert finding.status is Status.MET
    assert [note.facts["file"] for note in finding.notes] == ["bachelor.pdf"]


def test_nothing_is_rejected_while_a_file_was_not_read() -> None:
    scan = examined(path="scan0001.pdf", problem=Problem.CORRUPT)
    finding = judged(paper(FLEMISH["bachelor-gives-access"].text), scan)
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.PERHAPS_UNREAD)


def test_nothing_is_rejected_while_a_page_was_not_read() -> None:
    low = paper(FLEMISH["bachelor-gives-access"].text)
    fields = {**low.documents[0].fields, "_unread": Field(True, 1.0)}
    assert outcome(examined(document(DocumentType.DIPLOMA, fields))) == ILLEGIBLE


@pytest.mark.parametrize(
    ("name", "level", "wanted"),
    [
        ("bachelor-gives-access", "bachelor", MET),
        ("graduaat-2022", "graduaat", MET),
        ("graduaat-2022", "bachelor", TOO_LOW),
        ("secondary", "graduaat", TOO_LOW),
        ("candidate", "graduaat", ILLEGIBLE),
        ("candidate", "bachelor", TOO_LOW),
        ("doctor", "doctorate", MET),
        ("licentiaat-1995", "doctorate", TOO_LOW),
        ("aggregate-alone", "master", ILLEGIBLE),
    ],
)
def test_levels_asked(name: str, level: Level, wanted: tuple[Status, Reason | None]) -> None:
    assert outcome(paper(FLEMISH[name].text), level=level) == wanted


def test_provisional_certificate_counts_with_a_note() -> None:
    finding = judged(paper(FLEMISH["provisional"].text))
    assert finding.status is Status.MET
    assert [note.sentence for note in finding.notes] == ["note.diploma.provisional"]


def test_degree_after_the_deadline_is_reviewed() -> None:
    text = FLEMISH["master-access-to-doctorate"].text.replace("3 juli 2008", "3 juli 2024")
    finding = judged(paper(text))
    assert (finding.status, finding.sentence) == (Status.REVIEW, "diploma.not_a_diploma.not_yet")


def test_doubt_about_a_letter_is_not_decided() -> None:
    page = page_of(FLEMISH["licentiaat-1995"].text, confidence=0.3)
    fields = diplomas.extract(Section(DocumentType.DIPLOMA, None, (page,), "foto.jpg", 1.0))
    assert outcome(examined(document(DocumentType.DIPLOMA, fields))) == ILLEGIBLE


@pytest.mark.parametrize("name", ["luxembourg", "lithuania"])
def test_other_countries_with_automatic_recognition(name: str) -> None:
    assert outcome(paper(ELSEWHERE[name].text)) == MET


def spoken(*files: Examined) -> Finding:
    return language.check(dossier(*files), LanguageCondition(level="nl"), MOMENT)


def test_language_is_advisory_and_shown_with_evidence() -> None:
    dutch = spoken(paper(FLEMISH["master-access-to-doctorate"].text))
    assert (dutch.status, dutch.sentence) == (Status.ADVISORY, "language.advisory.diploma")
    assert dutch.evidence
    french = spoken(paper(BELGIAN_FRENCH_AND_GERMAN["licencie-ucl-1990"].text))
    assert (french.sentence, french.facts["other_language"]) == ("language.advisory.other_language", "fr")
    assert spoken(examined(document(DocumentType.CV))).sentence == "language.advisory.none"
    certificate = examined(document(DocumentType.LANGUAGE_CERTIFICATE, file="nt2.pdf"), path="nt2.pdf")
    assert spoken(certificate).sentence == "language.advisory.certificate"


def test_translated_foreign_diploma_says_nothing_of_language() -> None:
    assert spoken(paper(ELSEWHERE["sworn-translation"].text)).sentence == "language.advisory.none"


def test_facts_of_every_decision_are_for_the_message() -> None:
    finding = judged(paper(FLEMISH["technical-engineer-1978"].text))
    assert finding.facts["title"] == "Technisch Ingenieur in de elektriciteit"
    assert finding.facts["award_date"] == dt.date(1978, 6, 30)
