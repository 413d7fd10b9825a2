import pytest

from pipeline.checks.status import conclude
from pipeline.codes import CandidateStatus, Reason, Status
from pipeline.history.moved import Gone
from pipeline.history.withdrawn import lay_withdrawn
from pipeline.model import Finding

MET = Finding("cv", Status.MET, sentence="cv.met")
ABSENT = Finding("criminal_record", Status.MISSING, Reason.ABSENT, "any.absent", {"requirement": "criminal_record"})
LOW = Finding("diploma", Status.NOT_MET, Reason.LEVEL_TOO_LOW, "diploma.level_too_low")
DOUBT = Finding("driving_licence", Status.REVIEW, Reason.ILLEGIBLE, "driving_licence.illegible")
IDENTITY = Finding("identity", Status.MET, sentence="identity.met")
ALL = (MET, ABSENT, LOW, DOUBT, IDENTITY)


def gone(*documents: str) -> Gone:
    return Gone("an", "weg.pdf", "a" * 64, documents)


@pytest.mark.parametrize(
    ("documents", "touched"),
    [
        (("criminal_record",), {"criminal_record"}),
        (("cv", "diploma"), {"cv", "diploma"}),
        (("equivalence_decision",), {"diploma"}),
        (("provisional_licence",), {"driving_licence"}),
        (("unclear",), {"criminal_record", "diploma", "driving_licence"}),
        ((), {"criminal_record", "diploma", "driving_licence"}),
        (("other",), {"identity"}),
        (("identity_card",), {"identity"}),
    ],
)
def test_what_it_could_have_served_is_in_review(documents: tuple[str, ...], touched: set[str]) -> None:
    found = lay_withdrawn(ALL, [gone(*documents)])
    assert {new.requirement for old, new in zip(ALL, found, strict=True) if old != new} == touched
    assert all(one.status is Status.REVIEW for one in found if one.requirement in touched)


def test_the_candidate_goes_to_review_and_is_not_called_incomplete() -> None:
    (found,) = lay_withdrawn((ABSENT,), [gone("criminal_record")])
    assert conclude((found,)) is CandidateStatus.REVIEW
    assert (found.reason, found.sentence, found.facts["files"]) == (
        Reason.PERHAPS_UNREAD,
        "any.perhaps_unread.gone",
        ("weg.pdf",),
    )
    assert found.notes[0].sentence == "any.absent"


def test_a_doubt_keeps_its_own_reason() -> None:
    (found,) = lay_withdrawn((DOUBT,), [gone("driving_licence")])
    assert (found.reason, found.notes[-1].sentence) == (Reason.ILLEGIBLE, "note.gone")


def test_nothing_gone_changes_nothing() -> None:
    assert lay_withdrawn(ALL, ()) == ALL
