"""Which candidate gets which letter, and what it says."""

import datetime as dt
import email
import email.policy
import io
from email.message import EmailMessage

import pytest
from docx import Document as open_document
from docx.oxml.ns import qn

from pipeline.codes import CandidateStatus, Reason, Status
from pipeline.housestyle.loading import defaults
from pipeline.letters.composing import letters
from pipeline.letters.written import Letter, Written
from pipeline.model import Candidate, Dossier, Finding, Person
from tests.reports.conftest import (
    NIGHT_AFTER,
    NIGHT_BEFORE,
    absent,
    candidate,
    doubtful,
    everyone,
    result_of,
    too_old,
    vacancy_of,
)

STATUS = CandidateStatus


def written(*candidates: Candidate, as_of: dt.datetime = NIGHT_AFTER, **changes: object) -> dict[str, Written]:
    language = str(changes.pop("language", "nl"))
    made = letters(result_of(candidates, as_of=as_of), vacancy_of(language, **changes), defaults(language), {})
    return {one.folder: one for one in made}


def text_of(one: Written) -> str:
    document = open_document(io.BytesIO(one.docx))
    paragraphs = document.element.body.iter(qn("w:p"))
    return "\n".join("".join(node.text or "" for node in each.iter(qn("w:t"))) for each in paragraphs)


def mail_of(one: Written) -> EmailMessage:
    message = email.message_from_bytes(one.eml, policy=email.policy.SMTP)
    assert isinstance(message, EmailMessage)
    return message


def with_address(who: Candidate, address: str | None) -> Candidate:
    person = Person(who.id, "Janssens", "An", email=address)
    return Candidate(who.id, who.name, who.status, who.findings, Dossier(person, who.dossier.files))


def test_after_the_deadline_all_but_those_under_review_get_a_letter() -> None:
    found = {folder: one.letter for folder, one in written(*everyone()).items()}
    assert found == {
        "aerts-wim": Letter.EXCLUDED,
        "baert-lies": Letter.EXCLUDED,
        "claes-omar": Letter.EXCLUDED,
        "de-smet-els": Letter.ADMITTED,
        "dhondt-jan": Letter.ADMITTED,
        "janssens-an": Letter.ADMITTED,
        "map-17": Letter.EXCLUDED,
        "peeters-tom": Letter.EXCLUDED,
        "verhelst-piet": Letter.EXCLUDED,
    }


def test_before_the_deadline_only_reminders() -> None:
    found = {folder: one.letter for folder, one in written(*everyone(), as_of=NIGHT_BEFORE).items()}
    assert set(found.values()) == {Letter.REMINDER}
    assert set(found) == {
        "aerts-wim", "baert-lies", "claes-omar", "map-17", "peeters-tom", "verhelst-piet",
    }  # fmt: skip


def test_admitted_names_parts_days_and_adjustments() -> None:
    who = candidate("janssens-an", "An", "Janssens", STATUS.VALID)
    selection = [
        {"part": "Verkennend gesprek", "date": "2024-05-15", "points": 30, "place": "Gemeentehuis Waarschoot"},
        {"part": "Assessment", "eliminating": True},
    ]
    text = text_of(written(who, selection=selection)["janssens-an"])
    assert "Geachte An Janssens" in text
    assert "woensdag 15 mei 2024" in text
    assert "Gemeentehuis Waarschoot" in text
    assert "uitsluitend: wie niet slaagt" in text
    assert "volgt later" in text
    assert "redelijke aanpassingen" in text
    assert "Raad van State" not in text


def test_excluded_gives_rule_fact_and_conclusion_per_reason_and_the_appeal() -> None:
    who = candidate("peeters-tom", "Tom", "Peeters", STATUS.INVALID, too_old(), absent("driving_licence"))
    text = text_of(written(who, huisstijl={"zitting": "2024-05-06"})["peeters-tom"])
    assert "heeft in zitting van 6 mei 2024 beslist dat uw kandidatuur niet geldig is" in text
    assert "Voorwaarde: de vacature vraagt uiterlijk op 28 april 2024 een uittreksel" in text
    assert "Vaststelling: het bezorgde uittreksel is afgegeven op 20/01/2024" in text
    assert "bevatte uw kandidatuur geen rijbewijs" in text
    assert text.count("Besluit: aan deze voorwaarde is niet voldaan") == 2
    assert "Wetenschapsstraat 33" in text
    assert "60 dagen" in text
    assert "Verkennend gesprek" not in text


def test_without_a_session_the_sentence_closes_up() -> None:
    who = candidate("peeters-tom", "Tom", "Peeters", STATUS.INVALID, too_old())
    text = text_of(written(who)["peeters-tom"])
    assert "schepenen heeft beslist dat" in text


def test_doubts_beside_an_exclusion_stay_out_of_the_letter() -> None:
    who = candidate(
        "peeters-tom", "Tom", "Peeters", STATUS.INVALID, too_old(), doubtful("diploma", Reason.FOREIGN, country="TR")
    )
    text = text_of(written(who)["peeters-tom"])
    assert "vastgesteld: " not in text
    assert "Turkije" not in text


def test_a_decision_by_hand_gives_its_reason_and_no_name_of_the_clerk() -> None:
    facts = {"by": "Els De Clerck", "why": "Het stuk is van een andere persoon", "decided_time": "2024-04-30T09:00"}
    decided = Finding("criminal_record", Status.NOT_MET, None, "decided.not_met", facts)
    text = text_of(written(candidate("a", "Tom", "Peeters", STATUS.INVALID, decided))["a"])
    assert "het stuk is van een andere persoon." in text.lower()
    assert "De Clerck" not in text


def test_own_appeal_clause_and_signature() -> None:
    house = {"beroep": "Eerste alinea.\n\nTweede alinea.", "ondertekening": "De schepen van personeel\nPiet Pieters"}
    text = text_of(written(candidate("a", "Tom", "Peeters", STATUS.INVALID, too_old()), huisstijl=house)["a"])
    assert "\nEerste alinea.\nTweede alinea.\n" in text
    assert "Raad van State" not in text
    assert "De schepen van personeel\nPiet Pieters" in text


def test_reminder_says_what_is_missing_and_until_when() -> None:
    who = candidate("verhelst-piet", "Piet", "Verhelst", STATUS.INCOMPLETE, absent("driving_licence"))
    text = text_of(written(who, as_of=NIGHT_BEFORE)["verhelst-piet"])
    assert "aanvullen tot en met 28 april 2024" in text
    assert (
        "Rijbewijs. Uw kandidatuur bevat nog geen rijbewijs. Gevraagd: een kopie van een rijbewijs, categorie B."
        in text
    )
    assert "Diploma" not in text.split("Wat nog ontbreekt", 1)[1]
    assert "Raad van State" not in text


def test_who_has_no_name_is_addressed_as_a_candidate() -> None:
    text = text_of(written(*everyone())["map-17"])
    assert "Geachte kandidaat" in text
    assert "map-17" not in text


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("as_of", [NIGHT_BEFORE, NIGHT_AFTER])
def test_nothing_is_left_open(language: str, as_of: dt.datetime) -> None:
    for one in written(*everyone(), as_of=as_of, language=language).values():
        text = text_of(one)
        assert "{" not in text
        assert "None" not in text
        assert "  " not in text


@pytest.mark.parametrize(
    ("address", "to"),
    [
        ("an.janssens@voorbeeld.be", "an.janssens@voorbeeld.be"),
        (None, None),
        ("an@voorbeeld.be\nBcc: x@y.be", None),
        ("an janssens@voorbeeld.be", None),
        ("an@voorbeeld.be, bob@voorbeeld.be", None),
        ("an@localhost", None),
        ("an@" + "a" * 300 + ".be", None),
        ("\u202ean@voorbeeld.be", None),
    ],
)
def test_only_one_plain_address_is_written_to(address: str | None, to: str | None) -> None:
    who = with_address(candidate("janssens-an", "An", "Janssens", STATUS.VALID), address)
    message = mail_of(written(who)["janssens-an"])
    assert message["To"] == to
    assert "Bcc" not in message


def test_the_draft_holds_the_letter_and_is_unsent() -> None:
    who = candidate("janssens-an", "An", "Janssens", STATUS.VALID)
    one = written(who, huisstijl={"afzender": "hr@lievegem.be"})["janssens-an"]
    message = mail_of(one)
    assert message["X-Unsent"] == "1"
    assert message["From"] == "Lokaal bestuur Lievegem <hr@lievegem.be>"
    assert message["Subject"] == "Uw kandidatuur voor Directeur Interne Organisatie"
    assert message["Date"].datetime.date() == dt.date(2024, 4, 29)
    [attached] = message.iter_attachments()
    assert attached.get_filename() == "Brief.docx"
    assert attached.get_content() == one.docx
    body = message.get_body(("plain",))
    assert body is not None
    assert "Geachte An Janssens" in body.get_content()


NASTY = "<b>=1+1\u202e\r\nBcc: x@y.be 😀 " + "w" * 255


def test_nasty_names_do_no_harm() -> None:
    who = candidate("janssens-an", NASTY, "Z", STATUS.VALID)
    one = written(who, title=NASTY, employer=NASTY, huisstijl={"afzender": "hr@lievegem.be"})["janssens-an"]
    message = mail_of(one)
    assert "Bcc" not in message
    assert not message.defects
    assert all(len(line) <= 998 for line in one.eml.splitlines())
    assert "\u202e" not in text_of(one)
    assert "<b>=1+1" in text_of(one)


def test_the_same_result_gives_the_same_bytes() -> None:
    one, two = written(*everyone()), written(*everyone())
    assert {key: value.files for key, value in one.items()} == {key: value.files for key, value in two.items()}
