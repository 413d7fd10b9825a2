"""What is said of a finding."""

import datetime as dt
from itertools import product

import pytest

from pipeline.codes import Reason, Status
from pipeline.model import FieldValue, Finding, Note
from pipeline.reports.sentences import ask, notes_of, rule, say, say_note
from pipeline.vacancy import Vacancy
from tests.reports.conftest import vacancy_of

DOCUMENTS = ("cv", "motivation_letter", "diploma", "criminal_record", "driving_licence")
OF_ANY = (
    Reason.ABSENT,
    Reason.PERHAPS_UNREAD,
    Reason.LATE,
    Reason.ARRIVAL_UNKNOWN,
    Reason.ILLEGIBLE,
    Reason.ALTERED,
    Reason.TEXT_DIFFERS,
)
OWN = [
    *(("criminal_record", reason) for reason in (
        Reason.TOO_OLD, Reason.TOO_OLD_AT_DEADLINE, Reason.DATED_AFTER, Reason.WRONG_MODEL, Reason.HAS_ENTRIES,
        Reason.NOT_AN_EXTRACT, Reason.FOREIGN,
    )),
    *(("diploma", reason) for reason in (Reason.LEVEL_TOO_LOW, Reason.FOREIGN, Reason.NOT_A_DIPLOMA)),
    *(("driving_licence", reason) for reason in (
        Reason.CATEGORY_MISSING, Reason.PROVISIONAL, Reason.EXPIRED, Reason.FOREIGN,
    )),
    *(("identity", reason) for reason in (Reason.NAME_MISMATCH, Reason.BIRTH_DATE_MISMATCH)),
]  # fmt: skip
"""The table of reasons of the contract."""


def finding(requirement: str, reason: Reason | None, sentence: str = "", **facts: FieldValue) -> Finding:
    return Finding(requirement, Status.REVIEW if reason else Status.MET, reason, sentence, facts)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("requirement", "reason"), [*product(DOCUMENTS, OF_ANY), *OWN])
def test_every_reason_has_a_sentence_even_without_facts(requirement: str, reason: Reason, language: str) -> None:
    for vacancy in (vacancy_of(language), vacancy_of(language, documents={}, conditions={})):
        for closed in (True, False):
            text = say(finding(requirement, reason), vacancy, closed=closed)
            assert text.endswith(".")
            assert text[0].isupper()
            assert not any(sign in text for sign in ("None", "{", "}", "[", "]", "  ", "()", " ."))


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (
            finding("diploma", Reason.ABSENT, "any.absent"),
            "Op de uiterste inschrijvingsdatum (28 april 2024) bevatte de kandidatuur geen diploma.",
        ),
        (
            finding("criminal_record", Reason.NOT_AN_EXTRACT, "criminal_record.not_an_extract", sent="payment_proof"),
            "In de plaats van het uittreksel uit het strafregister bevat de kandidatuur een betalingsbewijs. Dat stuk"
            " is geen uittreksel.",
        ),
        (
            finding("criminal_record", Reason.NOT_AN_EXTRACT, "no.such.key"),
            "De kandidatuur bevat een ander stuk in de plaats van het uittreksel uit het strafregister.",
        ),
        (finding("cv", None, "cv.met"), "Het curriculum vitae (cv) is aanwezig."),
        (finding("wisdom", None), "Aan deze voorwaarde is voldaan."),
    ],
    ids=["absent", "look-alike", "unknown key", "met", "unknown requirement"],
)
def test_say(vacancy: Vacancy, found: Finding, text: str) -> None:
    assert say(found, vacancy) == text


def test_before_the_deadline_nothing_is_final(vacancy: Vacancy) -> None:
    absent = finding("diploma", Reason.ABSENT, "any.absent")
    assert say(absent, vacancy, closed=False) == "De kandidatuur bevat nog geen diploma."


def test_a_deadline_with_a_time_is_told_with_it() -> None:
    vacancy = vacancy_of(deadline=dt.datetime(2024, 4, 26, 10, 0, tzinfo=dt.UTC))
    assert "(26 april 2024 om 12:00)" in say(finding("cv", Reason.ABSENT, "any.absent"), vacancy)


def test_no_entry_and_no_word_on_its_absence_is_told(vacancy: Vacancy) -> None:
    weighed = finding(
        "criminal_record", Reason.HAS_ENTRIES, "criminal_record.has_entries", issue_date=dt.date(2024, 3, 1)
    )
    clean = finding("criminal_record", None, "criminal_record.met", issue_date=dt.date(2024, 3, 1), max_age_months=3)
    for text in (say(weighed, vacancy), say(clean, vacancy)):
        assert not any(word in text.lower() for word in ("veroordeel", "blanco", "vermelding", "straf "))


def test_notes_are_said_once_and_do_not_contradict_the_finding(vacancy: Vacancy) -> None:
    kept = Note("note.superseded", {"file": "oud.pdf", "page": 2})
    notes = (kept, kept, Note("any.absent", {"requirement": "cv"}), Note("note.superseded"), Note("no.such.note"))
    found = Finding("cv", Status.REVIEW, Reason.PERHAPS_UNREAD, "any.perhaps_unread", {}, notes=notes)
    assert notes_of(found, vacancy) == ("Ook ingediend, maar niet doorslaggevend: oud.pdf, p. 2.",)
    assert say_note(Note("note.superseded"), vacancy) == ""


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("requirement", "reason"), [*product(DOCUMENTS, OF_ANY), *OWN])
def test_every_doubt_has_a_question(requirement: str, reason: Reason, language: str) -> None:
    text = ask(finding(requirement, reason), vacancy_of(language))
    assert "?" in text
    assert not any(sign in text for sign in ("None", "{", "[", "  ", "()"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_condition_has_a_rule(language: str) -> None:
    vacancy = vacancy_of(language)
    asked = [*DOCUMENTS, *(name for name, _ in vacancy.conditions)]
    assert all(rule(name, vacancy) for name in asked)
    assert rule("wisdom", vacancy) == ""


def test_rules_follow_the_vacancy() -> None:
    vacancy = vacancy_of(documents={"criminal_record": {"model": "596.2"}, "driving_licence": {"category": "C"}})
    assert rule("criminal_record", vacancy) == "Een uittreksel uit het strafregister, model 596.2"
    assert rule("driving_licence", vacancy) == "Een kopie van een rijbewijs, categorie C"
