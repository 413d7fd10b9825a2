"""The driving licence: is the category asked held, on a licence of the EEA that is not past its date.

Sources: the contract's table of reasons; domain.md section 3. What a licence does not show (a driving ban, column 12)
is not judged. 4b is administrative only: past it the right to drive remains, so it is for a person to weigh.
"""

import datetime as dt
from dataclasses import replace

from pipeline.checks.choosing import Judge, Verdict, certain_day, decide, is_certain
from pipeline.checks.dated_after import dated_after
from pipeline.checks.licence_pairs import contradicts_itself, joined, nameless_back, without_backs_of, without_own_backs
from pipeline.checks.licence_without_end import lasts_until, paper_lasts_until
from pipeline.checks.voided import with_note
from pipeline.codes import LICENCE_GONE, DocumentType, Reason, Status
from pipeline.extractors.fields import NOT_FOUND
from pipeline.extractors.licence.sides import Holding, holding_of
from pipeline.model import (
    WHOLE_PAGE,
    Arrival,
    Document,
    Dossier,
    Evidence,
    Examined,
    Field,
    FieldValue,
    Finding,
    Moment,
)
from pipeline.vacancy import LicenceRequirement

SENTENCES: dict[str, tuple[str, ...]] = {
    "driving_licence.met": ("file", "page", "category"),
    "driving_licence.met.implied": ("file", "page", "category", "held"),
    "driving_licence.met.paper": ("file", "page", "category"),
    "driving_licence.met.paper.exchange": ("file", "page", "category", "expiry_date"),
    "driving_licence.category_missing": ("file", "page", "category", "categories"),
    "driving_licence.provisional": ("file", "page", "category"),
    "driving_licence.provisional.exam": ("file", "page", "category"),
    "driving_licence.expired": ("file", "page", "category", "expiry_date"),
    "driving_licence.expired.category": ("file", "page", "category", "expiry_date"),
    "driving_licence.expired.exchange": ("file", "page", "category", "expiry_date"),
    "driving_licence.foreign": ("file", "page", "category", "country"),
    "driving_licence.illegible": ("file", "page", "category"),
    "driving_licence.illegible.back_only": ("file", "page", "category"),
    "driving_licence.illegible.paper_holder": ("file", "page", "category"),
    "driving_licence.illegible.front_only": ("file", "page", "category", "categories"),
    "driving_licence.illegible.sides_differ": ("file", "page", "category"),
    "driving_licence.illegible.expiry": ("file", "page", "category"),
    "driving_licence.illegible.dated_after": ("file", "page", "category", "issue_date"),
    "driving_licence.illegible.since": ("file", "page", "category", "issue_date"),
    "driving_licence.illegible.country": ("file", "page", "category"),
    "driving_licence.illegible.void": ("file", "page", "category"),
    "driving_licence.illegible.provisional": ("file", "page", "category"),
    "driving_licence.illegible.look_alike": ("file", "page", "category", "sent"),
}
"""The sentences of this module, each with its facts; `sent` is the subtype of the document."""

EXAM_CERTIFICATE = "exam_certificate"
LOOK_ALIKES = frozenset(
    {
        "app_screenshot",
        "driver_qualification_card",
        "fitness_certificate",
        "international_permit",
        "licence_application",
        "loss_report",
    }
)
"""Documents about driving that are no licence, but may go with one: for a person to ask after."""

_ID = "driving_licence"
_SHOWN = ("categories", "issue_date", "expiry_date")


def check(dossier: Dossier, requirement: LicenceRequirement, moment: Moment) -> Finding:
    """Whether `requirement.category` is held; front and back may be in different files."""
    provisional = dossier.documents(DocumentType.PROVISIONAL_LICENCE)
    licences = joined(without_backs_of(provisional, dossier.documents(DocumentType.DRIVING_LICENCE)))
    provisional = without_own_backs(provisional)
    others = [
        (file, document)
        for file, document in dossier.documents(DocumentType.OTHER)
        if document.subtype in LOOK_ALIKES | {EXAM_CERTIFICATE}
    ]
    return decide(
        _ID, dossier, moment, [*licences, *provisional, *others], _judge(requirement.category, moment, _gone(dossier))
    )


def _gone(dossier: Dossier) -> Field | None:
    """Where any file of the candidate says that the licence was taken or handed in."""
    told = (one.fields.get(LICENCE_GONE) for file in dossier.files for one in file.documents)
    return next((field for field in told if field is not None and field.value is True), None)


def _judge(category: str, moment: Moment, gone: Field | None) -> Judge:
    def judge(file: Examined, document: Document) -> Verdict:
        if document.type is DocumentType.PROVISIONAL_LICENCE:
            return _provisional(document, category)
        if document.type is DocumentType.OTHER:
            return _look_alike(document, category)
        if gone is not None and document.value("_void") is not True:
            document = replace(document, fields={**document.fields, "_void": gone})
        verdict = _licence(with_note(document, file, "categories"), category, moment)
        return _issued_in_time(verdict, document, category, file.upload.arrival, moment)

    return judge


def _licence(document: Document, category: str, moment: Moment) -> Verdict:
    holding = holding_of(document.fields)
    if nameless_back(document):
        shown = holding.categories()
        wanting = "illegible.paper_holder" if document.value("_paper") is True else "illegible.back_only"
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, wanting, (shown,))
    if document.value("_eea") is False:
        country = {"country": document.value("_country")}
        return _verdict(document, category, Status.REVIEW, Reason.FOREIGN, "foreign", (), country)
    held = holding.held(category)
    if held.value is not True or not is_certain(held):
        return _not_held(document, holding, category, held)
    if document.value("_eea") is None:
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.country", (held,))
    names = ("_void", f"_void_{category}", f"_void_{holding.giving(category)}")
    void = next((document.fields[one] for one in names if document.value(one) is True), None)
    if void is not None:
        told = void if void.evidence else held
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.void", (told,))
    return _validity(document, holding, category, held, moment)


def _issued_in_time(verdict: Verdict, document: Document, category: str, arrival: Arrival, moment: Moment) -> Verdict:
    """The verdict, unless the licence is accepted and was issued after it came in: then a person looks at 4a."""
    issued = document.fields.get("issue_date", NOT_FOUND)
    day = certain_day(issued)
    if verdict.status is not Status.MET or day is None or not dated_after(day, arrival, moment):
        return verdict
    facts: dict[str, FieldValue] = {"issue_date": day}
    return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.dated_after", (issued,), facts)


def _not_held(document: Document, holding: Holding, category: str, held: Field) -> Verdict:
    """The category is not among those read: rejected only where nothing can have escaped the reading."""
    shown = holding.categories()
    listed: dict[str, FieldValue] = {"categories": shown.value}
    if held.doubt == "sides_differ":
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.sides_differ", (held,))
    if document.value("_eea") is None:
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.country", (shown,))
    if shown.value and is_certain(shown) and holding.lacks(category):
        evidence = (shown, holding.by_back.get(category, NOT_FOUND))
        return _verdict(
            document, category, Status.NOT_MET, Reason.CATEGORY_MISSING, "category_missing", evidence, listed
        )
    if holding.front.value and held.value is not True and not holding.by_back:
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.front_only", (shown,), listed)
    return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible", (held, shown))


def _validity(document: Document, holding: Holding, category: str, held: Field, moment: Moment) -> Verdict:
    """The category is held: what remains is 4b, which some licences on paper do not have unless one was set."""
    expiry = document.fields.get("expiry_date", NOT_FOUND)
    through = holding.giving(category)
    since, until = (document.fields.get(f"_{name}_{through}", NOT_FOUND) for name in ("since", "until"))
    if (first := certain_day(since)) is not None and first > moment.deadline.date():
        later: dict[str, FieldValue] = {"issue_date": first}
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.since", (since, held), later)
    if _ended(until, moment):
        facts: dict[str, FieldValue] = {"expiry_date": until.value}
        return _verdict(document, category, Status.REVIEW, Reason.EXPIRED, "expired.category", (until, held), facts)
    endless = document.value("_paper") is True and expiry.value is None and not expiry.evidence
    if endless and document.value("_country") in ("BE", None):
        if until.evidence:
            return _lasting(document, holding, category, held, until)
        return _verdict(document, category, Status.MET, None, "met.paper", (held,))
    if endless and not until.evidence:
        exchanged = paper_lasts_until(document, through)
        if exchanged is not None and exchanged >= moment.deadline.date():
            facts = {"expiry_date": exchanged}
            return _verdict(document, category, Status.MET, None, "met.paper.exchange", (held,), facts)
    if expiry.value is None and (dash := document.fields.get("_no_expiry", NOT_FOUND)).value is True:
        return _without_end(document, holding, category, held, dash, moment)
    day = certain_day(expiry)
    if day is None:
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.expiry", (held, expiry))
    if day < moment.deadline.date():
        facts = {"expiry_date": day}
        return _verdict(document, category, Status.REVIEW, Reason.EXPIRED, "expired", (expiry, held), facts)
    return _met(document, holding, category, (held, expiry))


def _without_end(
    document: Document, holding: Holding, category: str, held: Field, dash: Field, moment: Moment
) -> Verdict:
    """The category is held on a card that bears a dash for a day in 4b, as only older ones do."""
    day = lasts_until(document) if is_certain(dash) else None
    if day is None:
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.expiry", (held, dash))
    if day < moment.deadline.date():
        facts: dict[str, FieldValue] = {"expiry_date": day}
        return _verdict(document, category, Status.REVIEW, Reason.EXPIRED, "expired.exchange", (dash, held), facts)
    return _met(document, holding, category, (held, dash))


def _ended(until: Field, moment: Moment) -> bool:
    """Whether the right to a category, held until that day in column 11, ended before the deadline."""
    day = certain_day(until)
    return day is not None and day < moment.deadline.date()


def _lasting(document: Document, holding: Holding, category: str, held: Field, until: Field) -> Verdict:
    """A category that a licence on paper, else without end, gives until a day of its own that has not come."""
    if not is_certain(until):
        return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.expiry", (held, until))
    return _met(document, holding, category, (held, until))


def _met(document: Document, holding: Holding, category: str, evidence: tuple[Field, ...]) -> Verdict:
    through = holding.giving(category)
    if through in (category, None):
        return _verdict(document, category, Status.MET, None, "met", evidence)
    return _verdict(document, category, Status.MET, None, "met.implied", evidence, {"held": through})


def _provisional(document: Document, category: str) -> Verdict:
    """A provisional licence, if it says so for certain and its own back says nothing else."""
    said = document.fields.get("_provisional", NOT_FOUND)
    if said.value is True and is_certain(said) and not contradicts_itself(document):
        return _verdict(document, category, Status.NOT_MET, Reason.PROVISIONAL, "provisional", (said,))
    return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.provisional", (said,))


def _look_alike(document: Document, category: str) -> Verdict:
    if document.subtype == EXAM_CERTIFICATE:
        return _verdict(document, category, Status.NOT_MET, Reason.PROVISIONAL, "provisional.exam", ())
    sent: dict[str, FieldValue] = {"sent": document.subtype}
    return _verdict(document, category, Status.REVIEW, Reason.ILLEGIBLE, "illegible.look_alike", (), sent)


def _verdict(
    document: Document,
    category: str,
    status: Status,
    reason: Reason | None,
    sentence: str,
    rests_on: tuple[Field, ...],
    facts: dict[str, FieldValue] | None = None,
) -> Verdict:
    evidence = tuple(dict.fromkeys(one for field in rests_on for one in field.evidence))
    basic: dict[str, FieldValue] = {"file": document.file, "page": document.pages[0], "category": category}
    issued = document.value("issue_date")
    return Verdict(
        status,
        reason,
        f"{_ID}.{sentence}",
        basic | (facts or {}),
        {name: document.value(name) for name in _SHOWN} if document.type is DocumentType.DRIVING_LICENCE else {},
        evidence or (Evidence(document.file, document.pages[0], WHOLE_PAGE, "", document.confidence),),
        (),
        issued if isinstance(issued, dt.date) else None,
    )
