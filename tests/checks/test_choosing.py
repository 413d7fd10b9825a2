"""The best document in time decides; late, unread and doubtful ones are named."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline.checks.choosing import Verdict, decide
from pipeline.codes import DocumentType, FileKind, Problem, Reason, Status
from pipeline.model import Document, Dossier, Examined, Finding
from tests.checks.dossiers import IN_TIME, MOMENT, document, dossier, examined, field, on, received

VERDICTS = {
    "good": Verdict(Status.MET, None, "diploma.met"),
    "older": Verdict(Status.MET, None, "diploma.met", dated=dt.date(2001, 7, 1)),
    "newer": Verdict(Status.MET, None, "diploma.met", dated=dt.date(2011, 7, 1)),
    "doubtful": Verdict(Status.REVIEW, Reason.ILLEGIBLE, "diploma.illegible"),
    "low": Verdict(Status.NOT_MET, Reason.LEVEL_TOO_LOW, "diploma.level_too_low"),
    "lookalike": Verdict(Status.MISSING, Reason.NOT_AN_EXTRACT, "diploma.other"),
}
LATE = on(2024, 4, 29, 0)
UNKNOWN = received(None)


def diploma(name: str) -> Document:
    return document(DocumentType.DIPLOMA, file=f"{name}.pdf")


def judge(file: Examined, found: Document) -> Verdict:
    return VERDICTS[found.file.removesuffix(".pdf")]


def decided(whole: Dossier) -> Finding:
    return decide("diploma", whole, MOMENT, whole.documents(DocumentType.DIPLOMA), judge)


@pytest.mark.parametrize(
    ("names", "status", "reason"),
    [
        pytest.param(["good"], Status.MET, None, id="one"),
        pytest.param(["low", "good"], Status.MET, None, id="better-one-decides"),
        pytest.param(["low", "doubtful"], Status.REVIEW, Reason.ILLEGIBLE, id="doubt-before-rejection"),
        pytest.param(["low"], Status.NOT_MET, Reason.LEVEL_TOO_LOW, id="too-low"),
        pytest.param(["lookalike"], Status.MISSING, Reason.NOT_AN_EXTRACT, id="look-alike-does-not-count"),
        pytest.param([], Status.MISSING, Reason.ABSENT, id="absent"),
    ],
)
def test_best_in_time_decides(names: list[str], status: Status, reason: Reason | None) -> None:
    files = [examined(diploma(name), path=f"{name}.pdf") for name in names]
    finding = decided(dossier(*files))
    assert (finding.status, finding.reason) == (status, reason)


def test_what_was_sent_instead_is_shown() -> None:
    finding = decided(dossier(examined(diploma("lookalike"), path="lookalike.pdf")))
    assert [(piece.file, piece.page) for piece in finding.evidence] == [("lookalike.pdf", 1)]


def test_others_are_named_as_superseded() -> None:
    whole = dossier(*(examined(diploma(name), path=f"{name}.pdf") for name in ("older", "newer", "low")))
    finding = decided(whole)
    assert [(note.sentence, note.facts["file"]) for note in finding.notes] == [
        ("note.superseded", "older.pdf"),
        ("note.superseded", "low.pdf"),
    ]


def test_late_document_never_decides_but_is_named() -> None:
    alone = decided(dossier(examined(diploma("good"), path="good.pdf", arrival=LATE)))
    assert (alone.status, alone.reason) == (Status.MISSING, Reason.LATE)
    assert alone.facts["file"] == "good.pdf"
    beside = decided(
        dossier(examined(diploma("low"), path="low.pdf"), examined(diploma("good"), path="good.pdf", arrival=LATE))
    )
    assert (beside.status, beside.reason) == (Status.NOT_MET, Reason.LEVEL_TOO_LOW)
    assert [note.sentence for note in beside.notes] == ["note.late"]


@pytest.mark.parametrize(
    ("name", "status", "reason"),
    [
        pytest.param("good", Status.REVIEW, Reason.ARRIVAL_UNKNOWN, id="nothing-accepted-on-silence"),
        pytest.param("doubtful", Status.REVIEW, Reason.ILLEGIBLE, id="doubt-keeps-its-reason"),
        pytest.param("low", Status.NOT_MET, Reason.LEVEL_TOO_LOW, id="insufficient-whenever-it-came"),
    ],
)
def test_unknown_arrival(name: str, status: Status, reason: Reason) -> None:
    finding = decided(dossier(examined(diploma(name), path=f"{name}.pdf", arrival=UNKNOWN)))
    assert (finding.status, finding.reason) == (status, reason)


def test_known_arrival_is_preferred_to_unknown() -> None:
    whole = dossier(
        examined(diploma("newer"), path="newer.pdf", arrival=UNKNOWN),
        examined(diploma("older"), path="older.pdf", arrival=IN_TIME),
    )
    assert decided(whole).status is Status.MET


@pytest.mark.parametrize(
    "unread",
    [
        pytest.param(examined(path="x.pdf", problem=Problem.ENCRYPTED), id="encrypted"),
        pytest.param(examined(path="x.pdf", problem=Problem.EMPTY), id="empty"),
        pytest.param(examined(document(DocumentType.UNREADABLE, understood=False), path="x.jpg"), id="unreadable"),
        pytest.param(
            examined(document(DocumentType.OTHER, understood=False, could_be=(DocumentType.DIPLOMA,)), path="x.pdf"),
            id="could-be-one",
        ),
    ],
)
def test_unread_file_could_be_what_is_missing(unread: Examined) -> None:
    assert decided(dossier(unread)).reason is Reason.PERHAPS_UNREAD
    insufficient = decided(dossier(examined(diploma("low"), path="low.pdf"), unread))
    assert (insufficient.status, insufficient.reason) == (Status.REVIEW, Reason.PERHAPS_UNREAD)
    assert decided(dossier(examined(diploma("good"), path="good.pdf"), unread)).status is Status.MET


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(examined(path="Thumbs.db", kind=FileKind.SYSTEM), id="system-file"),
        pytest.param(examined(path="x.pdf", problem=Problem.ENCRYPTED, arrival=LATE), id="late"),
        pytest.param(examined(document(DocumentType.OTHER, subtype="invoice"), path="x.pdf"), id="recognised"),
        pytest.param(
            examined(document(DocumentType.OTHER, understood=False, could_be=(DocumentType.CV,)), path="x.pdf"),
            id="could-only-be-something-else",
        ),
    ],
)
def test_file_that_cannot_be_it_leaves_the_document_absent(file: Examined) -> None:
    assert decided(dossier(file)).reason is Reason.ABSENT


def test_legible_page_without_signs_doubts_absence_but_not_rejection() -> None:
    page = examined(document(DocumentType.OTHER, understood=False), path="x.pdf")
    assert decided(dossier(page)).reason is Reason.PERHAPS_UNREAD
    assert decided(dossier(examined(diploma("low"), path="low.pdf"), page)).status is Status.NOT_MET


@pytest.mark.parametrize("name", ["good", "low"])
def test_document_of_doubtful_type_settles_nothing(name: str) -> None:
    unsure = document(DocumentType.DIPLOMA, file=f"{name}.pdf", understood=False)
    finding = decided(dossier(examined(unsure, path=f"{name}.pdf")))
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.ILLEGIBLE)


def test_text_that_differs_from_its_picture_is_for_a_person() -> None:
    differing = document(DocumentType.DIPLOMA, {"level": field("master", doubt="text_differs")}, file="good.pdf")
    finding = decided(dossier(examined(differing, path="good.pdf")))
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.TEXT_DIFFERS)
    assert finding.facts["differing"] == ("level",)


def test_text_of_a_file_changed_after_sealing_differs_for_that_reason() -> None:
    differing = document(DocumentType.DIPLOMA, {"level": field("master", doubt="text_differs")}, file="good.pdf")
    finding = decided(dossier(replace(examined(differing, path="good.pdf"), signature="altered")))
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.ALTERED)


@pytest.mark.parametrize("state", ["altered", "broken"])
@pytest.mark.parametrize(
    ("name", "status", "reason"),
    [
        ("good", Status.REVIEW, Reason.ALTERED),
        ("low", Status.REVIEW, Reason.ALTERED),
        ("doubtful", Status.REVIEW, Reason.ILLEGIBLE),
        ("lookalike", Status.MISSING, Reason.NOT_AN_EXTRACT),
    ],
)
def test_what_was_changed_after_sealing_settles_nothing(name: str, status: Status, reason: Reason, state: str) -> None:
    file = replace(examined(diploma(name), path=f"{name}.pdf"), signature=state)
    finding = decided(dossier(file))
    assert (finding.status, finding.reason) == (status, reason)


@pytest.mark.parametrize("state", ["trusted", "intact", None])
def test_an_unchanged_seal_or_none_changes_nothing(state: str | None) -> None:
    file = replace(examined(diploma("good"), path="good.pdf"), signature=state)
    assert decided(dossier(file)).status is Status.MET
