"""Papers around a candidature: look-alikes of what was asked, study papers, cards and strays."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from bench.documents.lookalikes import register, study, various
from bench.documents.lookalikes.page import PaperFacts
from bench.documents.people import Person, random_person
from bench.documents.sheet import Sheet
from bench.documents.truth import Drawn, Split, conclude
from pipeline.codes import DocumentType
from pipeline.model import FieldValue

__all__ = ["LOOKALIKES", "Paper", "PaperFacts", "draw_lookalike"]

_DEV, _HELD = Split.DEV, Split.HELD_OUT
_OTHER, _DECISION = DocumentType.OTHER, DocumentType.EQUIVALENCE_DECISION


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper."""

    name: str
    split: Split
    draw: Callable[[Random, PaperFacts], Sheet]
    subtype: str | None = None
    type: DocumentType = _OTHER
    language: str = "nl"
    level: str | None = None
    """For decisions and records of a degree."""


LOOKALIKES: dict[str, Paper] = {
    paper.name: paper
    for paper in (
        Paper("request_receipt", _DEV, register.request_receipt, "request_receipt"),
        Paper("request_receipt_fr", _HELD, register.request_receipt_fr, "request_receipt", language="fr"),
        Paper("notification", _DEV, register.notification, "notification"),
        Paper("payment_proof", _HELD, register.payment_proof, "payment_proof"),
        Paper("proxy", _DEV, register.proxy, "proxy"),
        Paper("self_declaration", _HELD, register.self_declaration, "self_declaration"),
        Paper("request_form", _DEV, register.request_form, "request_form"),
        Paper("vog", _DEV, register.vog, "foreign_extract"),
        Paper("bulletin_three", _HELD, register.bulletin_three, "foreign_extract", language="fr"),
        Paper("fuehrungszeugnis", _DEV, register.fuehrungszeugnis, "foreign_extract", language="de"),
        Paper("zapytanie", _HELD, register.zapytanie, "foreign_extract", language="pl"),
        Paper("supplement", _DEV, study.supplement, None, DocumentType.DIPLOMA_SUPPLEMENT, "en"),
        Paper("transcript", _HELD, study.transcript, "transcript"),
        Paper("enrolment", _DEV, study.enrolment, "enrolment_certificate"),
        Paper("attendance", _HELD, study.attendance, "attendance_certificate"),
        Paper("postgraduate", _DEV, study.postgraduate, "postgraduate_certificate"),
        Paper("naric_master", _DEV, study.naric_master, None, _DECISION, level="master"),
        Paper("naric_bachelor", _HELD, study.naric_bachelor, None, _DECISION, level="bachelor"),
        Paper("naric_refusal", _DEV, study.naric_refusal, None, _DECISION),
        Paper("naric_receipt", _HELD, study.naric_receipt, "request_receipt"),
        Paper("led_authentic", _DEV, study.led_authentic, None, DocumentType.DIPLOMA, level="master"),
        Paper("led_self_declared", _HELD, study.led_self_declared, "led_self_declaration"),
        Paper("identity_front", _DEV, various.identity_front, None, DocumentType.IDENTITY_CARD),
        Paper("identity_back", _HELD, various.identity_back, None, DocumentType.IDENTITY_CARD),
        Paper("language_certificate", _DEV, various.language_certificate, None, DocumentType.LANGUAGE_CERTIFICATE),
        Paper("reference_letter", _HELD, various.reference_letter, "reference_letter"),
        Paper("invoice", _DEV, various.invoice, "invoice"),
        Paper("recipe", _HELD, various.recipe),
        Paper("bank_card", _DEV, various.bank_card, "health_or_bank_card"),
        Paper("portrait_photo", _DEV, various.portrait_photo),
        Paper("blank", _DEV, various.blank),
        Paper("cover_mail", _HELD, various.cover_mail, "mail_cover"),
    )
}


def _fields(paper: Paper, facts: PaperFacts) -> dict[str, FieldValue]:
    if paper.type is _DECISION:
        return {"level": paper.level, "decision_date": facts.date, "holder": facts.person.official}
    if paper.type is DocumentType.DIPLOMA:
        return {
            "level": paper.level,
            "title": "Master in de rechten",
            "institution": "Universiteit Gent",
            "country": "BE",
            "award_date": facts.date,
            "holder": facts.person.official,
            "birth_date": facts.person.birth_date,
        }
    return {}


def _any_of(rng: Random, subtype: str | None, split: Split | None) -> str:
    of_kind = [p for p in LOOKALIKES.values() if subtype in (None, p.subtype)]
    if not of_kind:
        raise KeyError(subtype)
    of_split = [p for p in of_kind if split in (None, p.split)]
    return rng.choice(sorted(p.name for p in of_split or of_kind))


def draw_lookalike(
    rng: Random, name: str | None = None, *, split: Split | None = None, person: Person | None = None,
    date: dt.date | None = None,
) -> Drawn:  # fmt: skip
    """The paper of that name or subtype, or any of that split; raises KeyError when there is none.

    A name is drawn whatever the split; of a subtype with several papers (`foreign_extract`) one of the split if any.
    """
    paper = LOOKALIKES[name] if name in LOOKALIKES else LOOKALIKES[_any_of(rng, name, split)]
    facts = PaperFacts(
        person=person or random_person(rng),
        date=date or dt.date(2024, 2, 1) + dt.timedelta(days=rng.randrange(80)),
        number=f"{rng.randrange(10**7, 10**8)}",
    )
    return conclude(
        paper.draw(rng, facts),
        paper.type,
        _fields(paper, facts),
        layout=paper.name,
        language=paper.language,
        person=facts.person,
        subtype=paper.subtype,
    )
