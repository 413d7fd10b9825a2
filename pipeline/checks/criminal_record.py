"""The requirement `criminal_record`: an extract of the model asked, blank, and young enough (contract, reason table).

The judge below weighs one document; which of several decides, and what arrival does to it, is the work of
`choosing.decide`. Every reason that speaks is kept: the weightiest decides, the others become notes.
"""

import datetime as dt
from dataclasses import dataclass
from functools import partial

from pipeline.checks.choosing import SPOILT, Verdict, certain_day, decide, is_certain
from pipeline.checks.criminal_record_age import Age, age_of, receipt_of
from pipeline.checks.dated_after import dated_after
from pipeline.checks.voided import with_note
from pipeline.codes import OTHER_PERSON, DocumentType, Reason, Status
from pipeline.model import Document, Dossier, Evidence, Examined, FieldValue, Finding, Moment, Note
from pipeline.vacancy import ExtractRequirement

REQUIREMENT = "criminal_record"
LOOK_ALIKES = frozenset(
    {"request_receipt", "request_form", "notification", "payment_proof", "proxy", "self_declaration"}
)
"""Subtypes of `other` that people send in the place of an extract; none of them counts as one."""
FOREIGN = "foreign_extract"
"""The subtype of another country's equivalent (VOG, bulletin n°3, Führungszeugnis, DBS)."""

_AGE = ("issue_date", "reference_date", "limit_date", "received_date", "limit_received_date", "deadline_date",
        "max_age_months")  # fmt: skip
SENTENCES: dict[str, tuple[str, ...]] = {
    "criminal_record.met": ("issue_date",),
    "criminal_record.not_an_extract": ("sent",),
    "criminal_record.foreign": (),
    "criminal_record.altered": (),
    "criminal_record.altered.broken": (),
    "criminal_record.illegible.issue_date": (),
    "criminal_record.illegible.two_dates": (),
    "criminal_record.illegible.model": (),
    "criminal_record.illegible.clean": (),
    "criminal_record.illegible.contested": (),
    "criminal_record.illegible.other_person": (),
    "criminal_record.illegible.void": (),
    "criminal_record.wrong_model": ("model", "asked"),
    "criminal_record.wrong_model.ordinal": ("asked",),
    "criminal_record.has_entries": (),
    "criminal_record.dated_after": ("issue_date", "received_date", "deadline_date"),
    "criminal_record.too_old": _AGE,
    "criminal_record.too_old.both": _AGE,
    "criminal_record.too_old.received": _AGE,
    "criminal_record.too_old.whenever_received": (*_AGE, "earliest_receipt_date"),
    "criminal_record.too_old_at_deadline": _AGE,
    "criminal_record.too_old_at_deadline.received_unknown": _AGE,
    "criminal_record.too_old_at_deadline.month_end": _AGE,
    "note.language": ("language",),
    "note.extract_model": ("model", "asked"),
    "note.extract_entries": (),
    "note.extract_illegible": (),
    "note.seal_trusted": ("signer",),
    "note.seal_intact": ("signer",),
}
"""The sentences of this module, each with its facts."""

_NOTE_OF = {
    Reason.WRONG_MODEL: "note.extract_model",
    Reason.HAS_ENTRIES: "note.extract_entries",
    Reason.ILLEGIBLE: "note.extract_illegible",
}

_DOUBTS = {"contradiction": "contested", OTHER_PERSON: OTHER_PERSON}
"""Why it is not known whether it is blank, by the doubt that the value is in."""


@dataclass(frozen=True, slots=True)
class _Trouble:
    """One thing that stands in the way of `met`."""

    reason: Reason
    variant: str | None = None
    facts: tuple[tuple[str, FieldValue], ...] = ()
    status: Status = Status.REVIEW
    evidence: tuple[Evidence, ...] = ()

    @property
    def sentence(self) -> str:
        key = f"{REQUIREMENT}.{self.reason.value}"
        return f"{key}.{self.variant}" if self.variant else key


def check(dossier: Dossier, requirement: ExtractRequirement, moment: Moment) -> Finding:
    """The finding on the extract from the criminal register that `requirement` asks, at `moment`."""
    judge = partial(_judge, dossier=dossier, requirement=requirement, moment=moment)
    return decide(REQUIREMENT, dossier, moment, _candidates(dossier), judge)


def _candidates(dossier: Dossier) -> tuple[tuple[Examined, Document], ...]:
    found = dossier.documents(DocumentType.CRIMINAL_RECORD, DocumentType.OTHER)
    return tuple(
        (file, doc)
        for file, doc in found
        if doc.type is DocumentType.CRIMINAL_RECORD or doc.subtype in LOOK_ALIKES or doc.subtype == FOREIGN
    )


def _judge(
    file: Examined, document: Document, *, dossier: Dossier, requirement: ExtractRequirement, moment: Moment
) -> Verdict:
    """What `document` by itself says of the requirement, its being in time apart."""
    if document.subtype in LOOK_ALIKES:
        sent: dict[str, FieldValue] = {"sent": document.subtype}
        return Verdict(Status.MISSING, Reason.NOT_AN_EXTRACT, f"{REQUIREMENT}.not_an_extract", sent)
    if document.subtype == FOREIGN:
        return _of_another_country(document)
    document = with_note(document, file, "clean")
    issued = certain_day(document.fields.get("issue_date"))
    age = _age(file, document, issued, requirement, moment)
    troubles = [*_of_trust(document), *_of_note(document), *_of_issue_date(document, requirement)]
    troubles += [*_of_content(document, requirement), *_of_pages(file, document, dossier)]
    if age is not None and age.status is not Status.MET and age.reason is not None:
        trouble = _Trouble(age.reason, age.variant, tuple(age.facts.items()), age.status)
        troubles = [trouble, *troubles] if _settles(age, document) else [*troubles, trouble]
    return _verdict(document, troubles, age, issued)


def _of_another_country(document: Document) -> Verdict:
    """A person weighs it, whatever it says: no model of it is ours, and its age counts by rules of its own country."""
    fields: dict[str, FieldValue] = {name: document.value(name) for name in ("issue_date", "clean")}
    evidence = tuple(one for name in fields if name in document.fields for one in document.fields[name].evidence)
    notes = (Note(_NOTE_OF[Reason.HAS_ENTRIES]),) if document.value("clean") is False else ()
    return Verdict(Status.REVIEW, Reason.FOREIGN, f"{REQUIREMENT}.foreign", {}, fields, evidence, notes)


def _settles(age: Age, document: Document) -> bool:
    """Too old for certain: no other reading of the rest could make it serve, unless it may be tampered or of two."""
    clean = document.fields.get("clean")
    of_two = clean is not None and clean.doubt == OTHER_PERSON
    return age.status is Status.NOT_MET and not (of_two or _of_trust(document))


def _age(
    file: Examined, document: Document, issued: dt.date | None, requirement: ExtractRequirement, moment: Moment
) -> Age | None:
    """What the dates come to; None when there is no certain issue date."""
    if issued is None:
        return None
    arrival = file.upload.arrival
    if dated_after(issued, arrival, moment):
        received = arrival.received.astimezone(moment.deadline.tzinfo).date() if arrival.received else None
        facts: dict[str, FieldValue] = {
            "issue_date": issued,
            "received_date": received,
            "deadline_date": moment.deadline.date(),
        }
        return Age(Status.REVIEW, Reason.DATED_AFTER, None, facts)
    day = certain_day(document.fields.get("_print_date"))
    return age_of(issued, requirement, receipt_of(arrival, day, moment), moment)


def _of_trust(document: Document) -> list[_Trouble]:
    """Whether what the document says can be relied on at all (its text against its picture is held in `choosing`)."""
    seal = document.value("_seal")
    if seal in SPOILT:
        return [_Trouble(Reason.ALTERED, "broken" if seal == "broken" else None)]
    return []


def _of_note(document: Document) -> list[_Trouble]:
    """Whether a letter beside it says that it no longer holds."""
    if document.value("_void") is not True:
        return []
    return [_Trouble(Reason.ILLEGIBLE, "void", evidence=document.fields["_void"].evidence)]


def _of_issue_date(document: Document, requirement: ExtractRequirement) -> list[_Trouble]:
    """A date that cannot be told is in the way only where the age counts."""
    field = document.fields.get("issue_date")
    if requirement.max_age_months is None or certain_day(document.fields.get("issue_date")) is not None:
        return []
    two = field is not None and field.doubt == "two_candidates"
    evidence = field.evidence if field is not None else ()
    return [_Trouble(Reason.ILLEGIBLE, "two_dates" if two else "issue_date", evidence=evidence)]


def _of_content(document: Document, requirement: ExtractRequirement) -> list[_Trouble]:
    """The model and whether it is blank: what cannot be read comes first, but for the rest of another model."""
    found: list[_Trouble] = []
    model, clean = document.fields.get("model"), document.fields.get("clean")
    asked: tuple[tuple[str, FieldValue], ...] = (("asked", requirement.model),)
    if model is not None and model.doubt == "ordinal_only":
        found.append(_Trouble(Reason.WRONG_MODEL, "ordinal", asked, evidence=model.evidence))
    elif not is_certain(model) or model.value is None:
        found.append(_Trouble(Reason.ILLEGIBLE, "model", evidence=model.evidence if model else ()))
    elif model.value != requirement.model:
        found.append(_Trouble(Reason.WRONG_MODEL, None, (("model", model.value), *asked), evidence=model.evidence))
    if not is_certain(clean) or clean.value is None:
        variant = _DOUBTS.get(clean.doubt or "", "clean") if clean is not None else "clean"
        found.append(_Trouble(Reason.ILLEGIBLE, variant, evidence=clean.evidence if clean else ()))
    elif clean.value is False:
        found.append(_Trouble(Reason.HAS_ENTRIES, evidence=clean.evidence))
    settled = any(trouble.reason is Reason.WRONG_MODEL and trouble.variant is None for trouble in found)
    return found if settled else sorted(found, key=lambda trouble: trouble.reason is not Reason.ILLEGIBLE)


def _of_pages(file: Examined, document: Document, dossier: Dossier) -> list[_Trouble]:
    """Whether it says that it has more pages than were sent, in its file and in others with an extract together."""
    told = document.fields.get("_pages_told")
    if told is None or not isinstance(told.value, int):
        return []
    held = {DocumentType.CRIMINAL_RECORD}
    others = (one for one in dossier.files if one is not file and held & {doc.type for doc in one.documents})
    sent = file.page_count + sum(one.page_count for one in others)
    return [] if told.value <= sent else [_Trouble(Reason.ILLEGIBLE, "contested", evidence=told.evidence)]


def _verdict(document: Document, troubles: list[_Trouble], age: Age | None, issued: dt.date | None) -> Verdict:
    fields: dict[str, FieldValue] = {name: document.value(name) for name in ("issue_date", "model", "clean")}
    deciding = [document.fields[name] for name in fields if name in document.fields]
    evidence = tuple(one for field in deciding for one in field.evidence)
    remarks = (*_language_note(document), *_seal_note(document))
    if not troubles:
        facts = dict(age.facts) if age else {}
        return Verdict(
            Status.MET, None, f"{REQUIREMENT}.met", {"issue_date": None} | facts, fields, evidence, remarks, issued
        )
    first, *others = troubles
    notes = tuple(
        Note(_NOTE_OF[one.reason], {"model": None, "asked": None} | dict(one.facts))
        if one.reason is Reason.WRONG_MODEL
        else Note(_NOTE_OF[one.reason])
        for one in others
        if one.reason in _NOTE_OF and one.reason is not first.reason
    )
    return Verdict(
        first.status,
        first.reason,
        first.sentence,
        dict(first.facts),
        fields,
        first.evidence or evidence,
        (*notes, *remarks),
        issued,
    )


def _language_note(document: Document) -> tuple[Note, ...]:
    """A Belgian extract in French or German serves as well; the note tells the reader."""
    language = document.language or document.value("_language")
    return (Note("note.language", {"language": language}),) if language in ("fr", "de") else ()


def _seal_note(document: Document) -> tuple[Note, ...]:
    """An intact seal alone proves nothing, for anyone can make one: the note tells whose it is and if it is trusted."""
    seal = document.value("_seal")
    signer: dict[str, FieldValue] = {"signer": document.value("_seal_signer")}
    return (Note(f"note.seal_{seal}", signer),) if seal in ("trusted", "intact") else ()
