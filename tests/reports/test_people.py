"""How candidates are called."""

from pipeline.codes import CandidateStatus, DocumentType
from pipeline.model import Candidate, Dossier, Person
from pipeline.reports.people import label_of, name_of
from tests.reports.conftest import examined, field


def someone(*holders: tuple[DocumentType, str, float], person: Person | None = None) -> Candidate:
    files = tuple(
        examined(
            f"{n}.pdf", kind, fields={"name" if kind is DocumentType.CV else "holder": field(name, "x", name, sure)}
        )
        for n, (kind, name, sure) in enumerate(holders)
    )
    return Candidate("map-1", None, CandidateStatus.VALID, (), Dossier(person or Person("map-1"), files))


def test_the_list_of_candidates_speaks_first() -> None:
    person = Person("map-1", "De Smet", "Els")
    assert name_of(someone((DocumentType.CV, "Iemand Anders", 1.0), person=person)) == "Els De Smet"


def test_the_name_on_most_documents_wins_over_that_of_another() -> None:
    found = someone(
        (DocumentType.CV, "Lotte Maes", 1.0),
        (DocumentType.DIPLOMA, "JANSSENS AN MARIE", 1.0),
        (DocumentType.CRIMINAL_RECORD, "Janssens, An", 1.0),
        (DocumentType.DRIVING_LICENCE, "An Janssens", 0.9),
    )
    assert name_of(found) == "Janssens An Marie"


def test_a_cv_gives_the_natural_spelling() -> None:
    found = someone((DocumentType.CRIMINAL_RECORD, "D'HONDT JAN", 1.0), (DocumentType.CV, "Jan D'Hondt", 1.0))
    assert name_of(found) == "Jan D'Hondt"


def test_without_a_legible_name_the_folder_speaks() -> None:
    found = someone((DocumentType.DIPLOMA, "Xxqz", 0.2))
    assert name_of(found) is None
    assert label_of(found) == "map-1"


def test_a_folder_name_is_made_harmless() -> None:
    found = Candidate("a\u202e<b>", None, CandidateStatus.VALID, (), Dossier(Person("a"), ()))
    assert label_of(found) == "a<b>"
