"""What is concluded about the driving licence, trap by trap."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline.checks import driving_licence
from pipeline.checks.driving_licence import SENTENCES, check
from pipeline.codes import DocumentType, Problem, Reason, Status
from pipeline.model import Arrival, Document, Examined, Finding
from pipeline.vacancy import LicenceRequirement
from tests.checks.dossiers import IN_TIME, MOMENT, document, dossier, examined, on
from tests.extractors.licences import COVER, OLD, PINK, PINK_INSIDE, PROVISIONAL, VALUES, back, front, licence

MET, NOT_MET, MISSING, REVIEW = Status.MET, Status.NOT_MET, Status.MISSING, Status.REVIEW
NOISE = [pytest.param(1.0, id="text"), pytest.param(0.9, id="ocr")]


def one_file(found: Document, arrival: Arrival = IN_TIME) -> Examined:
    return examined(found, path=found.file, arrival=arrival)


def judged(*files: Examined, category: str = "B") -> Finding:
    finding = check(dossier(*files), LicenceRequirement(category=category), MOMENT)
    if finding.sentence in SENTENCES:
        assert set(SENTENCES[finding.sentence]) <= set(finding.facts)
    return finding


def outcome(*texts: str, confidence: float = 1.0, category: str = "B", is_card: bool = True) -> tuple[Status, str]:
    found = judged(one_file(licence(*texts, confidence=confidence, is_card=is_card)), category=category)
    return found.status, found.sentence.removeprefix("driving_licence.")


@pytest.mark.parametrize("confidence", NOISE)
def test_trap_32_a_provisional_licence_with_a_big_title_is_none(confidence: float) -> None:
    found = licence(PROVISIONAL, confidence=confidence, type=DocumentType.PROVISIONAL_LICENCE)
    finding = judged(one_file(found))
    assert (finding.status, finding.reason) == (NOT_MET, Reason.PROVISIONAL)
    assert finding.evidence


def test_trap_32_a_provisional_licence_beside_the_licence_does_no_harm() -> None:
    provisional = licence(PROVISIONAL, file="m36.pdf", type=DocumentType.PROVISIONAL_LICENCE)
    assert judged(one_file(provisional), one_file(licence(front(), file="b.pdf"))).status is MET


@pytest.mark.parametrize(
    ("last_day", "sentence"), [("15.06.2026", "provisional"), ("16.06.2026", "illegible.back_only")]
)
def test_trap_32_its_back_in_a_file_of_its_own_is_no_licence(last_day: str, sentence: str) -> None:
    provisional = licence(PROVISIONAL.replace("15.06.2026", last_day), type=DocumentType.PROVISIONAL_LICENCE)
    its_back = licence(back("B").replace("15.06.29", "15.06.26"), file="achter.jpg")
    found = judged(one_file(provisional), one_file(its_back))
    assert found.sentence == f"driving_licence.{sentence}"


GUIDES = "Begeleider 1 / Accompagnateur 1:\nPEETERS, Rudi\nBegeleider 2 / Accompagnateur 2:\nMAES, Anita"


@pytest.mark.parametrize(
    ("title", "behind", "status"),
    [
        pytest.param("VOORLOPIG RIJBEWIJS", GUIDES, NOT_MET, id="its-back"),
        pytest.param("RIJBEWIJS", GUIDES, REVIEW, id="no-front-says-so"),
        pytest.param("VOORLOPIG RIJBEWIJS", f"{front()}\n{GUIDES}", REVIEW, id="a-holder-beside-them"),
        pytest.param("VOORLOPIG RIJBEWIJS", "PEETERS, Rudi", REVIEW, id="names-alone"),
        pytest.param("VOORLOPIG RIJBEWIJS", "De begeleider van / guide naar de opleiding", REVIEW, id="a-sentence"),
    ],
)
def test_trap_32_its_back_with_those_beside_the_holder_takes_nothing_away(
    title: str, behind: str, status: Status
) -> None:
    said = PROVISIONAL if title.startswith("VOORLOPIG") else front()
    kind = DocumentType.PROVISIONAL_LICENCE
    card, its_back = licence(said, type=kind), licence(behind, file="achter.jpg", type=kind)
    assert judged(one_file(card), one_file(its_back)).status is status


ITS_TABLE = back("B").replace("12.05.03", "15.06.23").replace("15.06.29", "15.06.26")
"""The back of `PROVISIONAL` that dates what may be practised: from its first day to its last."""
NO_BE, BE = "BE       --------   --------", "BE       15.06.23   15.06.26"


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        pytest.param(ITS_TABLE, NOT_MET, id="its-days"),
        pytest.param(ITS_TABLE.replace("15.06.26", "        "), NOT_MET, id="its-first-day-alone"),
        pytest.param(back(), NOT_MET, id="no-day-read"),
        pytest.param(back("B"), REVIEW, id="days-of-another-licence"),
        pytest.param(ITS_TABLE.replace("15.06.26", "15.06.36"), REVIEW, id="another-last-day"),
        pytest.param(ITS_TABLE.replace("15.06.26", "").replace("15.06.23", "12.05.03"), REVIEW, id="another-first-day"),
        pytest.param(ITS_TABLE.replace(NO_BE, BE), REVIEW, id="more-than-the-front-lists"),
        pytest.param(f"{front()}\n{ITS_TABLE}", REVIEW, id="a-holder-beside-it"),
    ],
)
@pytest.mark.parametrize("confidence", NOISE)
def test_trap_32_its_table_beside_the_guides_takes_nothing_away_where_it_says_the_same(
    behind: str, status: Status, confidence: float
) -> None:
    kind = DocumentType.PROVISIONAL_LICENCE
    card = licence(PROVISIONAL, type=kind)
    its_back = licence(f"{behind}\nBegeleider(s):\nPEETERS Rudi", file="achter.jpg", confidence=confidence, type=kind)
    assert judged(one_file(card), one_file(its_back)).status is status
    assert judged(one_file(its_back)).status is REVIEW  # by itself it says nothing of anybody


@pytest.mark.parametrize(("behind", "status"), [(ITS_TABLE, NOT_MET), (back(), NOT_MET), (back("B"), REVIEW)])
def test_trap_32_behind_its_front_in_one_file_stands_its_own_back_or_a_person_looks(
    behind: str, status: Status
) -> None:
    found = licence(PROVISIONAL, behind, type=DocumentType.PROVISIONAL_LICENCE)
    assert judged(one_file(found)).status is status


def test_trap_32_doubt_about_its_title_rejects_nobody() -> None:
    found = licence(front(), type=DocumentType.PROVISIONAL_LICENCE)
    assert judged(one_file(found)).status is REVIEW


@pytest.mark.parametrize("nine", ["9. AM B", "9. AMB", "9. AM/B", "9. AM A1 A2 A B1 B BE", "9. B"])
@pytest.mark.parametrize("confidence", NOISE)
def test_trap_33_the_front_alone_suffices_where_field_9_is_legible(nine: str, confidence: float) -> None:
    assert outcome(front(nine), confidence=confidence) == (MET, "met")


@pytest.mark.parametrize("nine", ["9.", "", "9. AM 8", "9. 13", "9. ~~", "9. AM E"])
def test_trap_33_glare_on_field_9_is_for_a_person(nine: str) -> None:
    assert outcome(front(nine), confidence=0.9)[0] is REVIEW


def test_trap_33_letters_read_with_little_confidence_are_for_a_person() -> None:
    assert outcome(front(), confidence=0.6) == (REVIEW, "illegible")


@pytest.mark.parametrize("empty", ["------", "", "***"])
@pytest.mark.parametrize("confidence", NOISE)
def test_trap_33_the_back_alone_belongs_to_nobody(empty: str, confidence: float) -> None:
    assert outcome(back("AM", "B", empty=empty), confidence=confidence) == (REVIEW, "illegible.back_only")


@pytest.mark.parametrize("confidence", NOISE)
@pytest.mark.parametrize("empty", ["------", ""])
def test_trap_34_letters_printed_for_everybody_prove_nothing(empty: str, confidence: float) -> None:
    found = outcome(front("9. AM A"), back("AM", "A", empty=empty), confidence=confidence)
    assert found == (NOT_MET, "category_missing")


def test_trap_34_faint_sides_that_say_the_same_make_each_other_sure() -> None:
    assert outcome(front("9. AM A"), back("AM", "A"), confidence=0.75) == (NOT_MET, "category_missing")
    assert outcome(front("9. AM A"), back("AM", "A"), confidence=0.3)[0] is REVIEW


@pytest.mark.parametrize(
    ("nine", "dated", "status"),
    [
        ("9. AM A", ("AM", "A"), NOT_MET),
        ("9. AM", ("AM", "A"), REVIEW),  # the date in doubt is of a category that the front does not list
        ("9. AM B1 A", ("AM", "A"), REVIEW),  # the front lists one that is not dated
    ],
)
def test_trap_34_a_row_of_which_only_the_second_date_was_read_is_no_doubt_where_the_front_lists_it(
    nine: str, dated: tuple[str, ...], status: Status
) -> None:
    behind = back(*dated).replace("A        12.05.03", "A                ")
    assert outcome(front(nine), behind, confidence=0.9)[0] is status


def test_trap_34_the_finding_shows_what_is_held_and_the_empty_row() -> None:
    finding = judged(one_file(licence(front("9. AM A"), back("AM", "A"))))
    assert finding.facts["categories"] == ("AM", "A")
    assert "B" in [one.text for one in finding.evidence]


def test_trap_34_a_picture_of_the_front_alone_rejects_nobody() -> None:
    assert outcome(front("9. AM A"), confidence=0.95) == (REVIEW, "illegible.front_only")
    assert outcome(front("9. AM A"), confidence=1.0) == (NOT_MET, "category_missing")


def test_trap_34_the_sign_of_the_country_is_no_category() -> None:
    assert outcome(front("9. AM A", sign="B"), back("AM", "A"), confidence=0.9)[0] is NOT_MET


@pytest.mark.parametrize("texts", [(PINK, PINK_INSIDE), (OLD,)], ids=["pink", "old"])
@pytest.mark.parametrize("confidence", NOISE)
def test_trap_35_paper_without_expiry_is_good(texts: tuple[str, ...], confidence: float) -> None:
    assert outcome(*texts, confidence=confidence, is_card=False) == (MET, "met.paper")


def test_paper_that_was_given_an_end_is_judged_by_it() -> None:
    ended = PINK.replace("Geldig tot", "Geldig tot 04/05/2019")
    assert outcome(ended, PINK_INSIDE, is_card=False) == (REVIEW, "expired")


def test_trap_35_paper_of_which_the_name_is_illegible_is_no_back() -> None:
    assert outcome(PINK_INSIDE, confidence=0.9, is_card=False) == (REVIEW, "illegible.paper_holder")


def test_trap_35_paper_in_two_files() -> None:
    outside = licence(PINK, is_card=False, file="1.jpg")
    inside = licence(PINK_INSIDE, is_card=False, file="2.jpg")
    assert judged(one_file(outside), one_file(inside)).status is MET
    assert judged(one_file(inside)).sentence.endswith("paper_holder")


@pytest.mark.parametrize("confidence", NOISE)
def test_trap_36_an_expired_card_is_for_a_person(confidence: float) -> None:
    expired = front(issue="4a. 15.03.2014", expiry="4b. 15.03.2024")
    finding = judged(one_file(licence(expired, confidence=confidence)))
    assert (finding.status, finding.reason) == (REVIEW, Reason.EXPIRED)
    assert finding.facts["expiry_date"] == dt.date(2024, 3, 15)


@pytest.mark.parametrize(("day", "status"), [("27.04.2024", REVIEW), ("28.04.2024", MET), ("29.04.2024", MET)])
def test_trap_36_the_day_of_the_deadline_still_counts(day: str, status: Status) -> None:
    assert outcome(front(issue="4a. 15.06.2014", expiry=f"4b. {day}"))[0] is status


@pytest.mark.parametrize(("day", "status"), [("20.04.2024", MET), ("21.04.2024", REVIEW), ("02.05.2024", REVIEW)])
def test_a_licence_issued_after_it_came_in_is_for_a_person(day: str, status: Status) -> None:
    found = judged(one_file(licence(front(issue=f"4a. {day}   4c. Lievegem"))))
    assert found.status is status
    assert (found.sentence == "driving_licence.illegible.dated_after") is (status is REVIEW)


def test_a_licence_without_the_category_issued_after_it_came_in_still_lacks_it() -> None:
    sides = f"{front('9. AM A', issue='4a. 02.05.2024   4c. Lievegem')}\n{back('AM', 'A')}"
    assert outcome(sides)[0] is NOT_MET


@pytest.mark.parametrize(
    ("row", "printed", "changed", "sentence"),
    [
        ("B ", "12.05.03   15.06.29", "12.05.03   27.04.24", "expired.category"),
        ("B ", "12.05.03   15.06.29", "12.05.03   28.04.24", "met"),
        ("AM", "12.05.03   15.06.29", "12.05.03   27.04.24", "met"),
        ("B ", "12.05.03   15.06.29", "12.05.03   2?.04.24", "met"),
        ("B ", "12.05.03", "29.04.24", "illegible.since"),
        ("B ", "12.05.03", "28.04.24", "met"),
        ("AM", "12.05.03", "29.04.24", "met"),
        ("B ", "12.05.03", "29.04.85", "met"),
    ],
)
@pytest.mark.parametrize("confidence", NOISE)
def test_a_category_that_ended_or_is_held_only_later_by_its_row_is_for_a_person(
    row: str, printed: str, changed: str, sentence: str, confidence: float
) -> None:
    """Column 11, the last day, before the deadline; column 10, the first, after it."""
    sides = back("AM", "B").replace(f"{row}       {printed}", f"{row}       {changed}")
    assert f"{row}       {changed}" in sides
    assert outcome(front(), sides, confidence=confidence) == (MET if sentence == "met" else REVIEW, sentence)


@pytest.mark.parametrize("expiry", ["4b. 1?.0#.20", "4b.", "", "4b. 31.02.2029"])
def test_trap_36_an_unread_expiry_is_for_a_person(expiry: str) -> None:
    assert outcome(front(expiry=expiry)) == (REVIEW, "illegible.expiry")


@pytest.mark.parametrize("subtype", sorted(driving_licence.LOOK_ALIKES))
def test_trap_37_a_look_alike_is_named_and_for_a_person(subtype: str) -> None:
    finding = judged(examined(document(DocumentType.OTHER, subtype=subtype)))
    assert (finding.status, finding.sentence) == (REVIEW, "driving_licence.illegible.look_alike")
    assert finding.facts["sent"] == subtype


def test_trap_37_an_exam_certificate_is_no_licence() -> None:
    finding = judged(examined(document(DocumentType.OTHER, subtype="exam_certificate")))
    assert (finding.status, finding.reason) == (NOT_MET, Reason.PROVISIONAL)


def test_trap_37_a_look_alike_beside_the_licence_does_no_harm() -> None:
    loss = examined(document(DocumentType.OTHER, subtype="loss_report"), path="verlies.pdf")
    assert judged(loss, one_file(licence(front()))).status is MET


def test_trap_37_nothing_of_the_kind_is_absent() -> None:
    assert judged(examined(document(DocumentType.CV))).reason is Reason.ABSENT


@pytest.mark.parametrize(
    ("title", "sign"),
    [
        ("DRIVING LICENCE", "UK"),
        ("FÜHRERAUSWEIS  PERMIS DE CONDUIRE  LICENZA DI CONDURRE", ""),
        ("ROYAUME DU MAROC  PERMIS DE CONDUIRE", ""),
        ("PERMIS DE CONDUIRE", "MA"),
        ("PERMIS DE CONDUIRE", "TN"),
        ("FÜHRERAUSWEIS  SCHWEIZ SUISSE SVIZZERA SVIZRA", ""),
        ("SÜRÜCÜ BELGESİ", "TR"),
    ],
)
def test_trap_38_a_licence_from_outside_the_eea_is_for_a_person(title: str, sign: str) -> None:
    finding = judged(one_file(licence(front(title=title, sign=sign))))
    assert (finding.status, finding.reason) == (REVIEW, Reason.FOREIGN)


def test_trap_38_a_birthplace_or_name_from_abroad_is_not_a_licence_from_abroad() -> None:
    born_abroad = front(surname="1. YILDIZ", given="2. Gül", birth="3. 12.03.1985 Rabat (Royaume du Maroc)")
    assert outcome(born_abroad) == (MET, "met")


@pytest.mark.parametrize(
    "title",
    [
        "RIJBEWIJS  PERMIS DE CONDUIRE",
        "RÉPUBLIQUE FRANÇAISE  PERMIS DE CONDUIRE",
        "RIJBEWIJS  NEDERLAND",
        "PRAWO JAZDY",
        "KØREKORT",
        "PATENTE DI GUIDA",
        "FØRERKORT",
    ],
)
def test_trap_38_a_licence_from_the_eea_is_good(title: str) -> None:
    assert outcome(front(title=title, sign=""))[0] is MET


@pytest.mark.parametrize("title", ["XXXXXXX", "PERMIS DE CONDUIRE", "DRIVING LICENCE"])
def test_trap_38_an_unknown_issuer_is_for_a_person(title: str) -> None:
    assert outcome(front(title=title, sign="")) == (REVIEW, "illegible.country")


def test_trap_38_a_title_of_many_countries_with_a_sign_of_the_union_is_good() -> None:
    assert outcome(front(title="PERMIS DE CONDUIRE", sign="F"))[0] is MET


@pytest.mark.parametrize(
    ("nine", "asked", "status", "sentence"),
    [
        ("9. C", "B", MET, "met.implied"),
        ("9. BE", "B", MET, "met.implied"),
        ("9. D1E", "B", MET, "met.implied"),
        ("9. CE", "BE", MET, "met.implied"),
        ("9. CE", "C", MET, "met.implied"),
        ("9. B", "AM", MET, "met.implied"),
        ("9. A", "A1", MET, "met.implied"),
        ("9. AM B", "BE", NOT_MET, "category_missing"),
        ("9. AM B", "C", NOT_MET, "category_missing"),
        ("9. AM B1", "B", NOT_MET, "category_missing"),
        ("9. AM B B+E", "BE", MET, "met"),
        ("9. C", "CE", NOT_MET, "category_missing"),
        ("9. G", "B", NOT_MET, "category_missing"),
    ],
)
def test_categories_that_include_others(nine: str, asked: str, status: Status, sentence: str) -> None:
    assert outcome(front(nine), category=asked) == (status, sentence)


def test_a_garbled_other_category_does_not_touch_the_one_asked() -> None:
    assert outcome(front("9. AM B BF"), confidence=0.9) == (MET, "met")


def test_front_and_back_in_two_files() -> None:
    files = (
        one_file(licence(front("9. ~"), confidence=0.9, file="voor.jpg")),
        one_file(licence(back("AM", "B"), confidence=0.9, file="achter.jpg")),
    )
    finding = judged(*files)
    assert finding.status is MET
    assert {one.file for one in finding.evidence} == {"voor.jpg", "achter.jpg"}
    assert not finding.notes


def test_front_and_back_in_two_files_that_lack_it() -> None:
    files = (
        one_file(licence(front("9. AM A"), confidence=0.9, file="voor.jpg")),
        one_file(licence(back("AM", "A"), confidence=0.9, file="achter.jpg")),
    )
    assert judged(*files).reason is Reason.CATEGORY_MISSING


def test_a_back_that_was_changed_after_sealing_does_not_help() -> None:
    files = (
        one_file(licence(front("9. ~"), confidence=0.9, file="voor.jpg")),
        replace(one_file(licence(back("AM", "B"), confidence=0.9, file="achter.pdf")), signature="altered"),
    )
    assert judged(*files).status is REVIEW


def test_a_late_back_does_not_help() -> None:
    files = (
        one_file(licence(front("9. ~"), confidence=0.9, file="voor.jpg")),
        one_file(licence(back("AM", "B"), confidence=0.9, file="achter.jpg"), on(2024, 4, 30)),
    )
    assert judged(*files).status is REVIEW


def test_a_back_beside_two_fronts_joins_the_one_it_agrees_with() -> None:
    files = (
        one_file(licence(front("9. AM B BE"), file="a.jpg")),
        one_file(licence(front("9. AM", number="5. 9876543210"), file="b.jpg")),
        one_file(licence(back("AM", "B", "BE"), file="c.jpg")),
    )
    assert judged(*files).status is MET


@pytest.mark.parametrize(("nine", "held"), [("9. AM B", ("AM", "A")), ("9. AM", ("AM", "B"))])
def test_sides_that_contradict_each_other_are_for_a_person(nine: str, held: tuple[str, ...]) -> None:
    assert outcome(front(nine), back(*held), confidence=0.9) == (REVIEW, "illegible.sides_differ")


def test_an_unread_file_stops_a_rejection() -> None:
    locked = examined(path="slot.pdf", problem=Problem.ENCRYPTED)
    finding = judged(one_file(licence(front("9. AM A"), back("AM", "A"))), locked)
    assert (finding.status, finding.reason) == (REVIEW, Reason.PERHAPS_UNREAD)


def test_a_licence_received_late_is_late() -> None:
    finding = judged(one_file(licence(front()), on(2024, 4, 29, 1)))
    assert (finding.status, finding.reason) == (MISSING, Reason.LATE)


def test_every_sentence_begins_with_the_requirement() -> None:
    assert all(key.startswith("driving_licence.") for key in SENTENCES)


def test_the_cover_of_a_paper_licence_in_another_file_says_who_issued_its_inside() -> None:
    inside, cover = (
        one_file(licence(text, confidence=0.9, is_card=False, file=file))
        for text, file in ((VALUES, "rijbewijs.jpg"), (COVER, "buitenkant.jpg"))
    )
    assert judged(inside, cover).sentence == "driving_licence.met.paper"
    assert judged(cover, inside).sentence == "driving_licence.met.paper"
    assert judged(inside).sentence == "driving_licence.illegible.country"
    late = one_file(licence(COVER, confidence=0.9, is_card=False, file="buitenkant.jpg"), on(2024, 4, 30))
    assert judged(inside, late).sentence == "driving_licence.illegible.country"
    other = one_file(licence(VALUES.replace("JACOBS", "CLAES"), confidence=0.9, is_card=False, file="ander.jpg"))
    assert judged(inside, other, cover).sentence == "driving_licence.illegible.country"
