"""Whether the documents are of one person."""

import datetime as dt

import pytest

from pipeline.checks.identity import SENTENCES, check
from pipeline.codes import DocumentType, Reason, Status
from pipeline.model import Examined, Field, Finding, Person
from tests.checks.dossiers import MOMENT, document, dossier, examined, field, on

BORN = dt.date(1985, 3, 12)
OTHER = dt.date(1986, 7, 1)
MET, REVIEW = Status.MET, Status.REVIEW
EXTRACT, DIPLOMA, LICENCE, CV = (
    DocumentType.CRIMINAL_RECORD, DocumentType.DIPLOMA, DocumentType.DRIVING_LICENCE, DocumentType.CV,
)  # fmt: skip

Facts = tuple[DocumentType, str | None, dt.date | None]


def paper(
    kind: DocumentType,
    name: str | None,
    birth: dt.date | None = None,
    *,
    sure: float = 0.97,
    number: str | None = None,
) -> Examined:
    fields: dict[str, Field] = {}
    if name:
        fields["name" if kind is CV else "holder"] = field(name, sure)
    if birth:
        fields["birth_date"] = field(birth, sure)
    if number:
        fields["_national_number"] = field(number)
    return examined(document(kind, fields, file=f"{kind.value}.pdf"), path=f"{kind.value}.pdf")


def judged(*files: Examined, person: Person | None = None) -> Finding:
    finding = check(dossier(*files, person=person), MOMENT)
    assert set(SENTENCES[finding.sentence]) <= set(finding.facts)
    for note in finding.notes:
        assert set(SENTENCES[note.sentence]) <= set(note.facts)
    assert not any(isinstance(value, dt.date) for value in finding.facts.values())
    return finding


CASES: dict[str, tuple[tuple[Facts, ...], Status, Reason | None]] = {
    "one name": (((EXTRACT, "PEETERS An Maria", BORN), (DIPLOMA, "An Peeters", BORN), (CV, "An Peeters", None)), MET,
                 None),
    "no birth date anywhere": (((DIPLOMA, "An Peeters", None), (LICENCE, "PEETERS An Maria", None)), MET, None),
    "given name short on the cv": (((LICENCE, "PEETERS Johannes Maria", BORN), (CV, "Jan Peeters", None)), MET, None),
    "trap 14: partner of the same surname": (((EXTRACT, "PEETERS Tom", OTHER), (LICENCE, "PEETERS An", BORN)), REVIEW,
                                             Reason.BIRTH_DATE_MISMATCH),
    "same name, other birth date": (((EXTRACT, "PEETERS An", OTHER), (LICENCE, "PEETERS An", BORN)), REVIEW,
                                    Reason.BIRTH_DATE_MISMATCH),
    "trap 30: maiden name with birth date": (((DIPLOMA, "Els Janssens", BORN), (EXTRACT, "PEETERS Els", BORN),
                                              (LICENCE, "PEETERS Els Maria", BORN)), MET, None),
    "trap 30: maiden name without birth date": (((DIPLOMA, "Els Janssens", None), (EXTRACT, "PEETERS Els", BORN)),
                                                REVIEW, Reason.NAME_MISMATCH),
    "trap 30: no birth date anywhere": (((DIPLOMA, "Els Janssens", None), (LICENCE, "PEETERS Els", None)), REVIEW,
                                        Reason.NAME_MISMATCH),
    "trap 30: note of marriage": (((DIPLOMA, "Els Janssens", None), (LICENCE, "Els PEETERS geb. Janssens", None)), MET,
                                  None),
    "trap 30: tied over a third document": (((DIPLOMA, "Els Janssens", None), (EXTRACT, "JANSSENS Els", BORN),
                                             (LICENCE, "PEETERS Els", BORN)), MET, None),
    "another person's extract": (((EXTRACT, "WILLEMS Tom", OTHER), (LICENCE, "PEETERS An", BORN)), REVIEW,
                                 Reason.NAME_MISMATCH),
    "another person's diploma": (((DIPLOMA, "Tom Willems", None), (EXTRACT, "PEETERS An", BORN)), REVIEW,
                                 Reason.NAME_MISMATCH),
    "garbled name, birth date agrees": (((DIPLOMA, "An Peetens", BORN), (EXTRACT, "PEETERS An", BORN)), MET, None),
    "garbled name, no birth date": (((DIPLOMA, "An Peetens", None), (EXTRACT, "PEETERS An", BORN)), REVIEW,
                                    Reason.NAME_MISMATCH),
    "twins": (((EXTRACT, "PEETERS Tom", BORN), (LICENCE, "PEETERS An", BORN)), REVIEW, Reason.NAME_MISMATCH),
    "twins with names that resemble": (((EXTRACT, "CLAES Tom", BORN), (LICENCE, "CLAES Tim", BORN)), REVIEW,
                                       Reason.NAME_MISMATCH),
    "a given name misread": (((EXTRACT, "CLAES Dlrk", BORN), (LICENCE, "CLAES Dirk", BORN)), MET, None),
    "form of the register, form of every day": (((EXTRACT, "JANSSENS Wilhelmus Johannes", BORN),
                                                 (DIPLOMA, "Willem Janssens", None), (CV, "Wim Janssens", None)), MET,
                                                None),
    "call name on the cv, listed birth": (((EXTRACT, "PEETERS Wilhelmina", BORN), (CV, "Mien Peeters", None)), MET,
                                          None),
    "cv of another, one document": (((EXTRACT, "PEETERS An", BORN), (CV, "Tom Willems", None)), REVIEW,
                                    Reason.NAME_MISMATCH),
    "married name on the cv": (((EXTRACT, "JANSSENS Els", BORN), (DIPLOMA, "Els Janssens", BORN),
                                (CV, "Els Peeters", None)), REVIEW, Reason.NAME_MISMATCH),
    "heading of a cv taken for a name": (((EXTRACT, "PEETERS An", BORN), (DIPLOMA, "An Peeters", BORN),
                                          (CV, "Brightwater Energie", None)), MET, None),
    "sentence taken for the name on a cv": (((EXTRACT, "PEETERS An", BORN),
                                             (CV, "Opmaken van nota's en procedures", None)), MET, None),
    "no holder on one": (((EXTRACT, "PEETERS An", BORN), (DIPLOMA, None, None)), REVIEW, Reason.ILLEGIBLE),
    "birth date only on one": (((EXTRACT, "PEETERS An", BORN), (DIPLOMA, None, BORN)), MET, None),
    "no name on any": (((EXTRACT, None, BORN), (DIPLOMA, None, None)), REVIEW, Reason.ILLEGIBLE),
    "one document": (((DIPLOMA, "An Peeters", None),), MET, None),
    "call name made of two": (((EXTRACT, "PEETERS Maria Magdalena", BORN), (CV, "Marleen Peeters", None)), MET, None),
    "sister with the call name": (((EXTRACT, "PEETERS Maria Magdalena", OTHER), (LICENCE, "PEETERS Marleen", BORN)),
                                  REVIEW, Reason.BIRTH_DATE_MISMATCH),
    "sisters with one call name": (((EXTRACT, "OOMS Martine", BORN), (CV, "Christine Ooms", None)), REVIEW,
                                   Reason.NAME_MISMATCH),
    "twins René and Renée": (((EXTRACT, "PEETERS René", BORN), (LICENCE, "PEETERS Renée", BORN)), REVIEW,
                             Reason.NAME_MISMATCH),
    "given names alone, birth date agrees": (((EXTRACT, "Jan Pieter", BORN), (LICENCE, "MAES Jan Pieter", BORN)), MET,
                                             None),
    "given names alone": (((EXTRACT, "Jan Pieter", None), (LICENCE, "MAES Jan Pieter", BORN)), REVIEW,
                          Reason.NAME_MISMATCH),
    "two bridges of given names": (((EXTRACT, "PEETERS An Maria", None), (DIPLOMA, "An Sofie Peeters", None),
                                    (CV, "An Peeters", None)), REVIEW, Reason.NAME_MISMATCH),
}  # fmt: skip


@pytest.mark.parametrize(("papers", "status", "reason"), CASES.values(), ids=CASES.keys())
def test_documents_of_one_person(papers: tuple[Facts, ...], status: Status, reason: Reason | None) -> None:
    for order in (papers, papers[::-1]):
        finding = judged(*(paper(*one) for one in order))
        assert (finding.status, finding.reason) == (status, reason)


def test_trap_30_the_married_name_is_noted() -> None:
    finding = judged(paper(DIPLOMA, "Els Janssens", BORN), paper(LICENCE, "PEETERS Els", BORN))
    assert [note.sentence for note in finding.notes] == ["note.married_name"]


def test_another_name_on_the_cv_is_noted_where_two_documents_agree() -> None:
    finding = judged(paper(EXTRACT, "PEETERS An", BORN), paper(DIPLOMA, "An Peeters"), paper(CV, "Tom Willems"))
    assert [(note.sentence, note.facts["name_a"]) for note in finding.notes] == [("note.cv_name", "Tom Willems")]


def test_a_document_without_holder_is_noted() -> None:
    """Another document of its kind says whose it is; were it the only one, silence would prove nothing."""
    finding = judged(paper(EXTRACT, "PEETERS An", BORN), paper(DIPLOMA, "An Peeters"), paper(DIPLOMA, None))
    assert [(note.sentence, note.facts["types"]) for note in finding.notes] == [("note.holder_unread", ("diploma",))]


def test_an_uncertain_birth_date_contradicts_nobody() -> None:
    finding = judged(paper(EXTRACT, "PEETERS An", BORN), paper(LICENCE, "PEETERS An", OTHER, sure=0.6))
    assert finding.status is MET


@pytest.mark.parametrize(
    ("one", "other"),
    [("An", "Anna"), ("Anne", "Anna"), ("Marie", "Maria"), ("Jan", "Johannes"), ("Ania", "Anna"), ("Tine", "Martine")],
)
@pytest.mark.parametrize("sure", [0.6, 0.97], ids=["unsure", "sure"])
def test_relatives_with_forms_of_one_name_are_two_persons(one: str, other: str, sure: float) -> None:
    """Sisters of one year, father and son: two days of birth that nobody read alike, and no given name printed twice.

    A third document that gives one of the two names makes them no more one person.
    """
    day = dt.date(1985, 11, 3)
    papers = [paper(EXTRACT, f"PEETERS {one}", BORN), paper(LICENCE, f"PEETERS {other}", day, sure=sure)]
    assert judged(*papers).status is REVIEW
    assert judged(*papers, paper(DIPLOMA, f"{one} Peeters", BORN)).status is REVIEW


def test_a_day_of_birth_misread_beside_more_given_names_contradicts_nobody() -> None:
    papers = (paper(EXTRACT, "PEETERS An Maria", BORN), paper(LICENCE, "PEETERS An", OTHER, sure=0.6))
    assert judged(*papers).status is MET


def test_a_name_read_faintly_is_noted_and_contradicts_nobody() -> None:
    papers = (paper(EXTRACT, "PEETERS An", BORN), paper(DIPLOMA, "An Peeters"))
    garbled = paper(LICENCE, "PEETERS Gn Ou", sure=0.2)
    finding = judged(*papers, garbled)
    assert finding.status is MET
    assert [note.facts["types"] for note in finding.notes] == [("driving_licence",)]
    assert judged(*papers, paper(LICENCE, "WILLEMS Tom", sure=0.2)).reason is Reason.NAME_MISMATCH
    assert judged(*papers, paper(LICENCE, "PEETERS Tom", sure=0.9)).reason is Reason.NAME_MISMATCH


def test_one_national_number_is_one_person() -> None:
    card = paper(DocumentType.IDENTITY_CARD, "JANSSENS Els", number="85073003328")
    extract = paper(EXTRACT, "PEETERS Elsa", number="850730 033 28")
    assert judged(card, extract).status is MET


def test_no_number_and_no_birth_date_in_a_message() -> None:
    finding = judged(paper(EXTRACT, "PEETERS An", OTHER), paper(LICENCE, "PEETERS An", BORN))
    assert set(finding.facts) == {"type_a", "type_b"}


def test_the_list_of_candidates_is_a_witness() -> None:
    person = Person("map", "Willems", "Tom", BORN)
    finding = judged(paper(EXTRACT, "PEETERS An", OTHER), person=person)
    assert (finding.reason, finding.facts["type_a"]) == (Reason.NAME_MISMATCH, "candidate_list")
    assert judged(paper(EXTRACT, "WILLEMS Thomas", BORN), person=person).status is MET


def test_the_name_of_the_folder_is_no_witness() -> None:
    assert judged(paper(EXTRACT, "PEETERS An", BORN), person=Person("willems-tom")).status is MET


def test_a_late_document_does_not_count() -> None:
    late = examined(document(DIPLOMA, {"holder": field("Tom Willems")}), arrival=on(2024, 4, 30), path="laat.pdf")
    assert judged(paper(EXTRACT, "PEETERS An", BORN), late).status is MET


def test_without_documents_there_is_nothing_to_compare() -> None:
    assert judged(paper(CV, "An Peeters")).status is Status.NOT_ASSESSED
    assert judged().status is Status.NOT_ASSESSED


def test_what_ocr_made_of_noise_contradicts_nobody() -> None:
    noise = paper(LICENCE, "GE mam Voorm", BORN, sure=0.7)
    finding = judged(noise, paper(EXTRACT, "PEETERS An", BORN), person=Person("peeters-an", "Peeters", "An"))
    assert finding.status is MET
    assert "GE mam Voorm" not in finding.facts.values()


def nameless(*names: str) -> Examined:
    """A diploma on which nothing announces its holder's name."""
    possible = Field(names, 1.0, tuple(field(name).evidence[0] for name in names))
    return examined(document(DIPLOMA, {"_possible_holders": possible}, file="diploma.pdf"), path="diploma.pdf")


@pytest.mark.parametrize(
    ("names", "status"),
    [
        (("Royaume Uni", "Salma Bennani"), MET),
        (("BENNANI Salma Fatima",), MET),
        (("Samira Bennani",), REVIEW),
        (("Salna Bennani",), REVIEW),
        (("Bennani",), REVIEW),
        ((), REVIEW),
    ],
)
def test_a_name_that_is_known_is_recognised_where_nothing_announces_it(names: tuple[str, ...], status: Status) -> None:
    finding = judged(nameless(*names), paper(LICENCE, "BENNANI Salma", BORN))
    assert finding.status is status
    assert finding.reason is (None if status is MET else Reason.ILLEGIBLE)


def test_a_holder_that_was_read_is_not_overruled_by_a_name_beside_it() -> None:
    possible = Field(("Jan Peeters",), 1.0, field("Jan Peeters").evidence)
    of_partner = document(EXTRACT, {"holder": field("MAES Els"), "_possible_holders": possible}, file="uittreksel.pdf")
    finding = judged(examined(of_partner, path="uittreksel.pdf"), paper(LICENCE, "PEETERS Jan", BORN))
    assert (finding.status, finding.reason) == (REVIEW, Reason.NAME_MISMATCH)


@pytest.mark.parametrize(
    ("name", "sure", "birth", "status"),
    [
        ("Sten Seres", 0.1, BORN, MET),
        ("Sten Seres", 0.9, BORN, REVIEW),
        ("Sten Seres", 0.1, None, REVIEW),
        ("PEETERS Tom", 0.1, BORN, REVIEW),
    ],
    ids=["not read, born that day", "read", "no birth", "a twin"],
)
def test_a_name_that_was_not_read_contradicts_no_birth_that_was(
    name: str, sure: float, birth: dt.date | None, status: Status
) -> None:
    fields = {"holder": field(name, sure)} | ({"birth_date": field(birth)} if birth else {})
    diploma = examined(document(DIPLOMA, fields, file="diploma.pdf"), path="diploma.pdf")
    assert judged(diploma, paper(EXTRACT, "PEETERS An", BORN), paper(LICENCE, "PEETERS An", BORN)).status is status


@pytest.mark.parametrize(
    ("name", "birth", "status"),
    [
        ("Peeters Els", BORN, MET),
        ("Peeters Els", OTHER, REVIEW),
        ("Els Maes", OTHER, MET),
    ],
    ids=["married name", "another day", "a child's day"],
)
def test_a_day_of_birth_on_a_cv_ties_a_married_name_and_contradicts_nobody(
    name: str, birth: dt.date, status: Status
) -> None:
    cv = document(CV, {"name": field(name), "_birth_date": field(birth)}, file="cv.pdf")
    papers = (paper(EXTRACT, "MAES Els", BORN), paper(LICENCE, "MAES Els", BORN))
    assert judged(examined(cv, path="cv.pdf"), *papers).status is status
