"""The diploma: whether the highest one that came in time is of the level asked, and recognised without more.

Sources: the list of diplomas for level A (ministerial decision of 19 February 2013), equated degrees (Codex Hoger
Onderwijs, art. II.175 ff.), automatic recognition of the level (see `extractors.diploma.origin.AUTOMATIC`).
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from pipeline.checks.choosing import CERTAIN, Verdict, decide, is_certain
from pipeline.checks.decision_alone import settles
from pipeline.checks.equivalence import Recognition, recognition
from pipeline.checks.voided import with_note
from pipeline.checks.witnesses import witnesses_of
from pipeline.codes import DocumentType, Reason, Status
from pipeline.extractors.degree_dates import YOUNGEST
from pipeline.extractors.degrees import RANKS
from pipeline.extractors.diploma.origin import UNKNOWN_SCHOOL
from pipeline.extractors.fields import NOT_FOUND
from pipeline.model import Document, Dossier, Evidence, Examined, FieldValue, Finding, Moment, Note
from pipeline.vacancy import DiplomaRequirement, Level

SENTENCES: dict[str, tuple[str, ...]] = {
    "diploma.met": ("title", "institution", "award_date", "level"),
    "diploma.met.equivalence": ("title", "institution", "award_date", "level", "decision_date"),
    "diploma.level_too_low": ("title", "institution", "award_date", "level"),
    "diploma.level_too_low.below_bachelor": ("title", "institution", "award_date"),
    "diploma.level_too_low.no_degree": ("title", "institution", "award_date"),
    "diploma.level_too_low.equivalence": ("title", "institution", "award_date", "level", "decision_date"),
    "diploma.level_too_low.decision_only": ("level", "decision_date"),
    "diploma.foreign": ("title", "institution", "award_date", "level", "country"),
    "diploma.foreign.unknown_country": ("title", "institution", "award_date", "level"),
    "diploma.foreign.receipt": ("title", "country"),
    "diploma.foreign.refused": ("title", "country", "decision_date"),
    "diploma.foreign.late_decision": ("title", "country", "decision_date"),
    "diploma.foreign.other_authority": ("title", "country", "decision_date", "level"),
    "diploma.foreign.other_holder": ("title", "country", "decision_date"),
    "diploma.illegible": ("title", "institution", "file"),
    "diploma.illegible.ambiguous": ("title", "institution", "award_date"),
    "diploma.illegible.decision": ("title", "country"),
    "diploma.illegible.void": ("title", "institution", "file"),
    "diploma.illegible.school": ("title", "institution", "file"),
    "diploma.illegible.page": ("title", "institution", "level", "file"),
    "diploma.not_a_diploma": ("sent",),
    "diploma.not_a_diploma.supplement": ("sent", "title", "level"),
    "diploma.not_a_diploma.higher_supplement": ("sent", "title", "level"),
    "diploma.not_a_diploma.decision_only": ("sent", "level", "decision_date"),
    "diploma.not_a_diploma.self_declared": ("title", "institution", "level"),
    "diploma.not_a_diploma.not_yet": ("title", "institution", "award_date", "level"),
    "note.diploma.provisional": ("title",),
    "note.diploma.led": ("title",),
}
"""The sentences of this module, each with its facts."""

LOOKALIKES = (
    "transcript", "enrolment_certificate", "attendance_certificate", "postgraduate_certificate", "led_self_declaration"
)  # fmt: skip
"""The subtypes of `other` that are sent in the place of a diploma."""

_SHOWN = ("level", "title", "institution", "country", "award_date")


def check(dossier: Dossier, requirement: DiplomaRequirement, moment: Moment) -> Finding:
    """Whether a diploma of at least the level asked came in time; look-alikes count only where there is no diploma."""
    diplomas = dossier.documents(DocumentType.DIPLOMA)
    births = tuple(one.birth for one in witnesses_of(dossier) if one.birth is not None and one.birth_certain)

    def judge(file: Examined, document: Document) -> Verdict:
        if document.type is not DocumentType.DIPLOMA:
            return _instead(file, document, dossier, requirement.level)
        whole = _without_birth_as_award(with_note(document, file, "title"), births)
        return _judge(whole, dossier, requirement.level, moment)

    return decide("diploma", dossier, moment, diplomas or _lookalikes(dossier), judge)


def _without_birth_as_award(document: Document, births: Sequence[dt.date]) -> Document:
    """The document without its date of award, where another document shows that the holder was a child that day."""
    award = document.fields.get("award_date")
    day = award.value if award is not None else None
    if not isinstance(day, dt.date) or all(day.year - birth.year >= YOUNGEST for birth in births):
        return document
    return replace(document, fields={**document.fields, "award_date": NOT_FOUND})


def _lookalikes(dossier: Dossier) -> tuple[tuple[Examined, Document], ...]:
    kinds = (DocumentType.DIPLOMA_SUPPLEMENT, DocumentType.EQUIVALENCE_DECISION)
    others = [one for one in dossier.documents(DocumentType.OTHER) if one[1].subtype in LOOKALIKES]
    return (*dossier.documents(*kinds), *others)


def _judge(document: Document, dossier: Dossier, asked: Level, moment: Moment) -> Verdict:
    """What one diploma says: its level first, then where it is from."""
    if _text(document, "_led") in ("self_declared", "mixed"):
        return _verdict(document, Status.REVIEW, Reason.NOT_A_DIPLOMA, "not_a_diploma.self_declared")
    if document.value("_void") is True:
        void = document.fields["_void"]
        return _verdict(document, Status.REVIEW, Reason.ILLEGIBLE, "illegible.void", None, void.evidence)
    automatic = document.fields.get("_automatic")
    recognised = is_certain(automatic) and automatic.value is True
    if not recognised:
        decision = recognition(dossier, document)
        if decision is not None:
            return _by_decision(document, decision, asked, moment)
    levels = levels_of(document)
    if levels and all(_below(level, asked) for level in levels):
        return _too_low(document, dossier, asked)
    enough = bool(levels) and all(_at_least(level, asked) for level in levels)
    if _still_to_come(document, moment):
        return _verdict(document, Status.REVIEW, Reason.NOT_A_DIPLOMA, "not_a_diploma.not_yet")
    if recognised:
        if enough:
            return _verdict(document, Status.MET, None, "met", notes=_notes(document))
        return _unsure(document)
    if not enough and not (automatic is not None and automatic.value is False):
        return _unsure(document)
    if automatic is not None and automatic.doubt == UNKNOWN_SCHOOL:
        return _verdict(document, Status.REVIEW, Reason.ILLEGIBLE, "illegible.school")
    country = document.fields.get("country")
    known = is_certain(country) and country.value is not None
    return _verdict(document, Status.REVIEW, Reason.FOREIGN, "foreign" if known else "foreign.unknown_country")


def levels_of(document: Document) -> tuple[str, ...]:
    """All levels that the diploma may have, as far as they were read with confidence; none when they were not."""
    field = document.fields.get("_levels")
    level = document.fields.get("level")
    if not is_certain(field) or not isinstance(field.value, tuple):
        return ()
    return () if level is not None and level.doubt == "text_differs" else field.value


def _below(level: str, asked: Level) -> bool:
    """Whether `level` is certainly below; less than a bachelor is not certainly less than a graduaat."""
    if level == "twijfel" or (level == "onder_bachelor" and asked == "graduaat"):
        return False
    return RANKS[level] < RANKS[asked]


def _at_least(level: str, asked: Level) -> bool:
    return level != "twijfel" and RANKS[level] >= RANKS[asked]


def _too_low(document: Document, dossier: Dossier, asked: Level) -> Verdict:
    """Too low, unless another page or a supplement may belong to a higher diploma."""
    if document.value("_unread") is True:
        return _verdict(document, Status.REVIEW, Reason.ILLEGIBLE, "illegible.page")
    higher = next((one for one in _supplements(dossier) if _promises(one, asked)), None)
    if higher is not None:
        return _supplement(higher, "not_a_diploma.higher_supplement")
    decision = recognition(dossier, document)
    if decision is not None and decision.level is not None and _at_least(decision.level, asked):
        facts: dict[str, FieldValue] = {"decision_date": decision.date, "level": decision.level}
        key = "not_a_diploma.decision_only"
        return _verdict(document, Status.REVIEW, Reason.NOT_A_DIPLOMA, key, facts, decision.evidence)
    levels = set(levels_of(document))
    variant = {frozenset({"onder_bachelor"}): ".below_bachelor", frozenset({"geen"}): ".no_degree"}
    key = "level_too_low" + variant.get(frozenset(levels), "")
    extra: dict[str, FieldValue] = {} if len(levels) == 1 else {"level": tuple(sorted(levels, key=RANKS.__getitem__))}
    return _verdict(document, Status.NOT_MET, Reason.LEVEL_TOO_LOW, key, extra)


def _by_decision(document: Document, decision: Recognition, asked: Level, moment: Moment) -> Verdict:
    """What the decision on equivalence beside a foreign diploma makes of it."""
    facts: dict[str, FieldValue] = {"decision_date": decision.date}
    if decision.obstacle is not None:
        return _verdict(
            document, Status.REVIEW, Reason.FOREIGN, f"foreign.{decision.obstacle}", facts, decision.evidence
        )
    if decision.level is None:
        return _verdict(document, Status.REVIEW, Reason.ILLEGIBLE, "illegible.decision", facts, decision.evidence)
    facts["level"] = decision.level
    if _below(decision.level, asked):
        key = "level_too_low.equivalence"
        return _verdict(document, Status.NOT_MET, Reason.LEVEL_TOO_LOW, key, facts, decision.evidence)
    if not decision.in_time:
        late: dict[str, FieldValue] = {
            "requirement": "diploma",
            "file": decision.file,
            "deadline_time": moment.deadline.isoformat(),
        }
        return Verdict(Status.REVIEW, Reason.ARRIVAL_UNKNOWN, "any.arrival_unknown", late, {}, decision.evidence)
    return _verdict(document, Status.MET, None, "met.equivalence", facts, decision.evidence)


def _still_to_come(document: Document, moment: Moment) -> bool:
    """Whether the degree was not yet awarded at the deadline: the text says so, or the date of award does."""
    award = document.fields.get("award_date")
    if award is not None and isinstance(award.value, dt.date) and award.doubt is None:
        return award.value > moment.deadline.date()
    return document.value("_not_yet") is True


def _unsure(document: Document) -> Verdict:
    level = document.fields.get("_levels")
    read = level is not None and level.confidence >= CERTAIN
    key = "illegible.ambiguous" if read and document.value("title") else "illegible"
    return _verdict(document, Status.REVIEW, Reason.ILLEGIBLE, key)


def _instead(file: Examined, document: Document, dossier: Dossier, asked: Level) -> Verdict:
    """What is sent in the place of a diploma: a supplement, a decision alone, a transcript, a certificate."""
    if document.type is DocumentType.DIPLOMA_SUPPLEMENT:
        return _supplement(document, "not_a_diploma.supplement")
    levels = levels_of(document)
    if document.subtype == "postgraduate_certificate" and levels and all(_below(level, asked) for level in levels):
        return _verdict(document, Status.NOT_MET, Reason.LEVEL_TOO_LOW, "level_too_low.no_degree")
    decision = document.type is DocumentType.EQUIVALENCE_DECISION
    facts: dict[str, FieldValue] = {"sent": document.subtype or document.type.value, "file": document.file}
    if decision:
        facts |= {"level": document.value("level"), "decision_date": document.value("decision_date")}
    if decision and settles(dossier, file, document, asked, len(_lookalikes(dossier))):
        level, key = document.fields["level"], "diploma.level_too_low.decision_only"
        return Verdict(Status.NOT_MET, Reason.LEVEL_TOO_LOW, key, facts, {"level": level.value}, level.evidence)
    key = "diploma.not_a_diploma" + (".decision_only" if decision else "")
    evidence = tuple(one for field in document.fields.values() for one in field.evidence[:1])[:1]
    return Verdict(Status.REVIEW, Reason.NOT_A_DIPLOMA, key, facts, {}, evidence)


def _supplement(document: Document, key: str) -> Verdict:
    level = document.fields.get("_level")
    facts: dict[str, FieldValue] = {
        "sent": document.type.value,
        "file": document.file,
        "title": document.value("_title"),
        "level": level.value if level else None,
    }
    evidence = level.evidence if level else ()
    return Verdict(Status.REVIEW, Reason.NOT_A_DIPLOMA, f"diploma.{key}", facts, {}, evidence)


def _supplements(dossier: Dossier) -> Sequence[Document]:
    found = dossier.documents(DocumentType.DIPLOMA_SUPPLEMENT)
    return [document for file, document in found if file.upload.arrival.late is not True]


def _promises(supplement: Document, asked: Level) -> bool:
    level = _text(supplement, "_level")
    return level is not None and _at_least(level, asked)


def _verdict(
    document: Document,
    status: Status,
    reason: Reason | None,
    key: str,
    extra: dict[str, FieldValue] | None = None,
    beside: tuple[Evidence, ...] = (),
    notes: tuple[Note, ...] = (),
) -> Verdict:
    shown = {name: document.fields[name] for name in _SHOWN if name in document.fields}
    values: dict[str, FieldValue] = {name: field.value for name, field in shown.items() if field.value is not None}
    evidence = tuple(dict.fromkeys(one for field in shown.values() for one in field.evidence))
    award = values.get("award_date")
    dated = award if isinstance(award, dt.date) else None
    facts = {**values, "file": document.file, **(extra or {})}
    return Verdict(status, reason, f"diploma.{key}", facts, values, (*evidence, *beside), notes, dated)


def _notes(document: Document) -> tuple[Note, ...]:
    facts: dict[str, FieldValue] = {"title": document.value("title")}
    notes = [Note("note.diploma.provisional", facts)] if document.value("_provisional") is True else []
    return (*notes, *([Note("note.diploma.led", facts)] if _text(document, "_led") == "authentic" else []))


def _text(document: Document, name: str) -> str | None:
    value = document.value(name)
    return value if isinstance(value, str) else None
