import datetime as dt
from dataclasses import replace

import pytest

from pipeline.checks.criminal_record import LOOK_ALIKES, SENTENCES, check
from pipeline.checks.criminal_record_age import LONGEST_WINDOW_MONTHS
from pipeline.codes import ArrivalBasis, DocumentType, FileKind, Problem, ReadMethod, Reason, Status
from pipeline.model import Arrival, Document, Finding, Note
from pipeline.vacancy import ExtractRequirement
from tests.checks.dossiers import BRUSSELS, IN_TIME, MOMENT, document, dossier, examined, field, on, received

ASKED = ExtractRequirement(model="general", max_age_months=3)
UNKNOWN = Arrival(None, None, ArrivalBasis.UNKNOWN)
VOUCHED = Arrival(None, False, ArrivalBasis.VOUCHED)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def bound(text: str, basis: ArrivalBasis = ArrivalBasis.FILE_SYSTEM) -> Arrival:
    """In time, received on that day at the latest."""
    return Arrival(dt.datetime.fromisoformat(text).replace(tzinfo=BRUSSELS), False, basis)


def extract(
    issued: str | None = "2024-03-15", model: str | None = "general", clean: bool | None = True, **more: object
) -> Document:
    fields = {
        "issue_date": field(day(issued) if issued else None),
        "model": field(model),
        "clean": field(clean),
    }
    return document(DocumentType.CRIMINAL_RECORD, fields | {k: field(v) for k, v in more.items()})  # type: ignore[arg-type]


def judged(doc: Document, *, arrival: Arrival = IN_TIME, asked: ExtractRequirement = ASKED) -> Finding:
    finding = check(dossier(examined(doc, arrival=arrival)), asked, MOMENT)
    assert finding.sentence in SENTENCES or finding.sentence.startswith("any.")
    if finding.sentence in SENTENCES:
        assert set(SENTENCES[finding.sentence]) <= set(finding.facts)
    for note in finding.notes:
        assert note.sentence not in SENTENCES or set(SENTENCES[note.sentence]) <= set(note.facts)
    return finding


def outcome(finding: Finding) -> tuple[Status, Reason | None]:
    return finding.status, finding.reason


def test_a_blank_recent_general_extract_meets_the_requirement() -> None:
    finding = judged(extract())
    assert outcome(finding) == (Status.MET, None)
    assert finding.sentence == "criminal_record.met"
    assert finding.facts["issue_date"] == day("2024-03-15")
    assert finding.fields == {"issue_date": day("2024-03-15"), "model": "general", "clean": True}
    assert finding.evidence


@pytest.mark.parametrize("arrival", [on(2024, 4, 28), on(2024, 4, 1), VOUCHED, bound("2024-04-20T12:00")])
def test_the_very_day_three_months_before_the_deadline_still_counts(arrival: Arrival) -> None:
    assert outcome(judged(extract("2024-01-28"), arrival=arrival)) == (Status.MET, None)


def test_a_day_older_on_both_days_is_too_old() -> None:
    finding = judged(extract("2024-01-27"), arrival=on(2024, 4, 28))
    assert outcome(finding) == (Status.NOT_MET, Reason.TOO_OLD)
    assert finding.facts["limit_date"] == day("2024-01-28")
    assert finding.facts["deadline_date"] == day("2024-04-28")
    assert finding.evidence


def test_young_enough_when_received_but_not_at_the_deadline_shows_both_sums() -> None:
    finding = judged(extract("2024-01-15"), arrival=on(2024, 4, 10))
    assert outcome(finding) == (Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE)
    assert finding.sentence == "criminal_record.too_old_at_deadline"
    assert finding.facts["limit_received_date"] == day("2024-01-10")
    assert finding.facts["limit_date"] == day("2024-01-28")


def test_day_of_receipt_is_the_local_day() -> None:
    moment = dt.datetime(2024, 4, 14, 22, 30, tzinfo=dt.UTC)
    finding = judged(extract("2024-01-14"), arrival=received(moment))
    assert finding.facts["received_date"] == day("2024-04-15")
    assert outcome(finding) == (Status.NOT_MET, Reason.TOO_OLD)


@pytest.mark.parametrize("arrival", [VOUCHED, bound("2024-04-28T12:00"), bound("2024-04-27T12:00", ArrivalBasis.RUNS)])
def test_unknown_day_of_receipt_leaves_too_old_at_the_deadline_to_a_person(arrival: Arrival) -> None:
    finding = judged(extract("2024-01-15"), arrival=arrival)
    assert outcome(finding) == (Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE)
    assert finding.sentence == "criminal_record.too_old_at_deadline.received_unknown"


def test_too_old_whenever_it_was_received() -> None:
    finding = judged(extract("2023-07-27"), arrival=VOUCHED)
    assert LONGEST_WINDOW_MONTHS == 6
    assert outcome(finding) == (Status.NOT_MET, Reason.TOO_OLD)
    assert finding.facts["earliest_receipt_date"] == day("2023-10-28")
    assert outcome(judged(extract("2023-07-28"), arrival=VOUCHED)) == (Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE)


def test_a_page_cannot_have_come_in_before_it_was_printed() -> None:
    finding = judged(extract("2023-12-05", _print_date=day("2024-04-20")), arrival=VOUCHED)
    assert outcome(finding) == (Status.NOT_MET, Reason.TOO_OLD)
    assert finding.sentence == "criminal_record.too_old.whenever_received"
    earlier = judged(extract("2024-01-20", _print_date=day("2024-04-20")), arrival=VOUCHED)
    assert outcome(earlier) == (Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE)
    doubtful = extract("2023-12-05")
    doubtful = replace(
        doubtful, fields=dict(doubtful.fields) | {"_print_date": field(day("2024-04-20"), doubt="ambiguous")}
    )
    assert outcome(judged(doubtful, arrival=VOUCHED)) == (Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE)


@pytest.mark.parametrize(
    ("reference", "issued", "arrival", "expected"),
    [
        ("deadline", "2024-01-28", VOUCHED, (Status.MET, None)),
        ("deadline", "2024-01-27", on(2024, 4, 1), (Status.NOT_MET, Reason.TOO_OLD)),
        ("deadline", "2024-01-27", VOUCHED, (Status.NOT_MET, Reason.TOO_OLD)),
        ("received", "2024-01-15", on(2024, 4, 10), (Status.MET, None)),
        ("received", "2024-01-09", on(2024, 4, 10), (Status.NOT_MET, Reason.TOO_OLD)),
        ("received", "2024-01-28", VOUCHED, (Status.MET, None)),
        ("received", "2024-01-15", VOUCHED, (Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE)),
        ("received", "2024-01-15", bound("2024-04-10T12:00"), (Status.MET, None)),
        ("received", "2023-07-01", VOUCHED, (Status.NOT_MET, Reason.TOO_OLD)),
    ],
)
def test_other_references(
    reference: str, issued: str, arrival: Arrival, expected: tuple[Status, Reason | None]
) -> None:
    asked = ExtractRequirement.model_validate({"model": "general", "max_age_months": 3, "reference": reference})
    assert outcome(judged(extract(issued), arrival=arrival, asked=asked)) == expected


def test_without_a_greatest_age_the_date_does_not_matter() -> None:
    asked = ExtractRequirement(model="general")
    assert outcome(judged(extract("2010-01-01"), asked=asked)) == (Status.MET, None)
    assert outcome(judged(extract(None), asked=asked)) == (Status.MET, None)


def test_month_ends_on_which_the_ways_of_counting_disagree_are_for_a_person() -> None:
    moment = replace(MOMENT, deadline=dt.datetime(2024, 5, 31, 23, 59, 59, tzinfo=BRUSSELS))
    moment = replace(moment, as_of=dt.datetime(2024, 6, 1, 2, 0, tzinfo=BRUSSELS))
    finding = check(dossier(examined(extract("2024-02-29"), arrival=on(2024, 4, 20))), ASKED, moment)
    assert outcome(finding) == (Status.REVIEW, Reason.TOO_OLD_AT_DEADLINE)
    assert finding.sentence == "criminal_record.too_old_at_deadline.month_end"


@pytest.mark.parametrize(
    ("issued", "arrival"),
    [
        ("2024-04-21", IN_TIME),
        ("2024-04-27", bound("2024-04-26T10:00")),
        ("2024-04-30", VOUCHED),
        ("2074-03-15", VOUCHED),
    ],
)
def test_an_issue_date_after_receipt_is_a_contradiction(issued: str, arrival: Arrival) -> None:
    assert outcome(judged(extract(issued), arrival=arrival)) == (Status.REVIEW, Reason.DATED_AFTER)


def test_an_issue_date_in_the_future_of_the_run() -> None:
    moment = replace(MOMENT, as_of=dt.datetime(2024, 4, 10, 2, 0, tzinfo=BRUSSELS))
    finding = check(dossier(examined(extract("2024-04-15"), arrival=VOUCHED)), ASKED, moment)
    assert outcome(finding) == (Status.REVIEW, Reason.DATED_AFTER)


@pytest.mark.parametrize(("model", "asked", "met"), [
    ("general", "general", True), ("596.1", "general", False), ("596.2", "general", False), ("593", "general", False),
    ("596.2", "596.2", True), ("general", "596.2", False),
])  # fmt: skip
def test_model(model: str, asked: str, met: bool) -> None:
    requirement = ExtractRequirement.model_validate({"model": asked, "max_age_months": 3})
    finding = judged(extract(model=model), asked=requirement)
    assert outcome(finding) == ((Status.MET, None) if met else (Status.REVIEW, Reason.WRONG_MODEL))


def unsure(name: str, **changes: object) -> Document:
    base = extract()
    return replace(base, fields=dict(base.fields) | {name: replace(base.fields[name], **changes)})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "changes", "sentence"),
    [
        ("issue_date", {"confidence": 0.79}, "criminal_record.illegible.issue_date"),
        ("issue_date", {"doubt": "ocr_repaired"}, "criminal_record.illegible.issue_date"),
        ("issue_date", {"value": None, "doubt": "two_candidates"}, "criminal_record.illegible.two_dates"),
        ("issue_date", {"value": None}, "criminal_record.illegible.issue_date"),
        ("model", {"value": None}, "criminal_record.illegible.model"),
        ("model", {"confidence": 0.5}, "criminal_record.illegible.model"),
        ("model", {"value": None, "doubt": "contradiction"}, "criminal_record.illegible.model"),
        ("model", {"value": None, "doubt": "ordinal_only"}, "criminal_record.wrong_model.ordinal"),
        ("clean", {"value": None}, "criminal_record.illegible.clean"),
        ("clean", {"confidence": 0.5}, "criminal_record.illegible.clean"),
        ("clean", {"value": None, "doubt": "contradiction"}, "criminal_record.illegible.contested"),
    ],
)
def test_what_is_not_certain_is_for_a_person(name: str, changes: dict[str, object], sentence: str) -> None:
    finding = judged(unsure(name, **changes))
    assert finding.status is Status.REVIEW
    assert finding.sentence == sentence


def test_another_model_is_told_first_where_the_content_cannot_be_read() -> None:
    finding = judged(extract(model="596.2", clean=None))
    assert outcome(finding) == (Status.REVIEW, Reason.WRONG_MODEL)


def test_missing_fields_are_for_a_person() -> None:
    assert outcome(judged(document(DocumentType.CRIMINAL_RECORD))) == (Status.REVIEW, Reason.ILLEGIBLE)


def test_an_uncertain_date_never_rejects() -> None:
    old = extract("2020-01-01")
    for change in ({"confidence": 0.7}, {"doubt": "weak_label"}):
        doc = replace(old, fields=dict(old.fields) | {"issue_date": replace(old.fields["issue_date"], **change)})
        assert outcome(judged(doc)) == (Status.REVIEW, Reason.ILLEGIBLE)


def test_entries_are_weighed_by_a_person() -> None:
    assert outcome(judged(extract(clean=False))) == (Status.REVIEW, Reason.HAS_ENTRIES)


@pytest.mark.parametrize("seal", ["altered", "broken"])
def test_a_changed_or_broken_seal_is_for_a_person(seal: str) -> None:
    finding = judged(extract(signed=False, _seal=seal))
    assert outcome(finding) == (Status.REVIEW, Reason.ALTERED)
    old = judged(extract("2020-01-01", signed=False, _seal=seal))
    assert outcome(old) == (Status.REVIEW, Reason.ALTERED)


@pytest.mark.parametrize(("seal", "signed"), [("trusted", True), ("intact", None)])
def test_an_intact_seal_is_told_with_whose_it_is(seal: str, signed: bool | None) -> None:
    finding = judged(extract(signed=signed, _seal=seal, _seal_signer="CSR"))
    assert finding.status is Status.MET
    assert Note(f"note.seal_{seal}", {"signer": "CSR"}) in finding.notes


def test_a_paper_copy_without_seal_serves() -> None:
    assert judged(extract(signed=None)).status is Status.MET
    assert judged(extract(signed=True)).status is Status.MET


def test_text_that_differs_from_the_picture_is_for_a_person() -> None:
    assert outcome(judged(unsure("issue_date", doubt="text_differs"))) == (Status.REVIEW, Reason.TEXT_DIFFERS)


@pytest.mark.parametrize("more", [{"model": "596.2"}, {"clean": False}, {"model": None}])
def test_certainly_too_old_stays_so_whatever_else_is_in_doubt(more: dict[str, object]) -> None:
    finding = judged(extract("2023-01-15", **more))  # type: ignore[arg-type]
    assert outcome(finding) == (Status.NOT_MET, Reason.TOO_OLD)
    assert [note.sentence for note in finding.notes]


@pytest.mark.parametrize("subtype", sorted(LOOK_ALIKES))
def test_a_look_alike_is_named_and_does_not_count(subtype: str) -> None:
    finding = judged(document(DocumentType.OTHER, subtype=subtype))
    assert outcome(finding) == (Status.MISSING, Reason.NOT_AN_EXTRACT)
    assert finding.facts["sent"] == subtype


def test_an_extract_beside_a_look_alike_decides() -> None:
    receipt = examined(document(DocumentType.OTHER, subtype="request_receipt"), path="bevestiging.pdf")
    finding = check(dossier(receipt, examined(extract(), path="uittreksel.pdf")), ASKED, MOMENT)
    assert outcome(finding) == (Status.MET, None)


def test_a_foreign_equivalent_is_for_a_person() -> None:
    assert outcome(judged(document(DocumentType.CRIMINAL_RECORD, subtype="foreign_extract"))) == (
        Status.REVIEW,
        Reason.FOREIGN,
    )


def test_other_papers_are_no_candidates() -> None:
    assert outcome(judged(document(DocumentType.OTHER, subtype="transcript"))) == (Status.MISSING, Reason.ABSENT)


def test_a_look_alike_beside_an_unreadable_file_settles_nothing() -> None:
    receipt = examined(document(DocumentType.OTHER, subtype="request_receipt"))
    locked = examined(path="scan.pdf", problem=Problem.ENCRYPTED)
    assert outcome(check(dossier(receipt, locked), ASKED, MOMENT)) == (Status.REVIEW, Reason.PERHAPS_UNREAD)


@pytest.mark.parametrize(("language", "told"), [("nl", False), ("fr", True), ("de", True), (None, False)])
def test_a_belgian_extract_in_another_language_serves_with_a_note(language: str | None, told: bool) -> None:
    finding = judged(replace(extract(), language=language))
    assert finding.status is Status.MET
    assert ([note.sentence for note in finding.notes] == ["note.language"]) is told


def test_the_best_of_several_decides() -> None:
    old, new = examined(extract("2023-01-15"), path="oud.pdf"), examined(extract(), path="nieuw.pdf")
    assert outcome(check(dossier(old, new), ASKED, MOMENT)) == (Status.MET, None)


def test_a_blank_extract_does_not_supersede_entries_that_are_as_new() -> None:
    blank = examined(extract("2024-03-01"), path="blanco.pdf")
    entries = examined(extract("2024-04-02", clean=False), path="nieuw.pdf")
    assert outcome(check(dossier(blank, entries), ASKED, MOMENT)) == (Status.REVIEW, Reason.HAS_ENTRIES)
    older = examined(extract("2024-02-02", clean=False), path="oud.pdf")
    assert outcome(check(dossier(blank, older), ASKED, MOMENT)) == (Status.MET, None)


@pytest.mark.parametrize("kind", [FileKind.TEXT, FileKind.MAIL, FileKind.DOCX])
def test_what_anybody_may_type_is_no_extract_for_certain(kind: FileKind) -> None:
    file = examined(extract())
    typed = replace(file, upload=replace(file.upload, kind=kind), method=ReadMethod.OFFICE)
    assert outcome(check(dossier(typed), ASKED, MOMENT)) == (Status.REVIEW, Reason.ILLEGIBLE)


def test_arrival_unknown_never_meets() -> None:
    assert outcome(judged(extract(), arrival=UNKNOWN)) == (Status.REVIEW, Reason.ARRIVAL_UNKNOWN)
