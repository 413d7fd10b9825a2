"""The sentences that a person reads about a finding."""

from collections.abc import Iterator, Mapping

from pipeline.codes import CandidateStatus, Reason
from pipeline.model import FieldValue, Finding, Note, Result
from pipeline.privacy import one_line
from pipeline.reports.catalogue import Catalogue, catalogue_of, fill
from pipeline.reports.dates import deadline_day
from pipeline.vacancy import Vacancy


def say(finding: Finding, vacancy: Vacancy, *, closed: bool = True, to_candidate: bool = False) -> str:
    """What was found on a requirement, in the vacancy's language; with `to_candidate` as a letter says it.

    Never fails and never shows an empty place: where a fact is missing, a plainer sentence is taken. Before the
    deadline (`closed` False) the variant `<key>.open` is preferred, since nothing is final then.
    """
    words = catalogue_of(vacancy)
    facts = {**_facts_of(finding.requirement, vacancy, words), **_known(finding.facts)}
    return _first(_keys(finding, closed=closed), words.to_candidate if to_candidate else words.sentences, facts, words)


def say_note(note: Note, vacancy: Vacancy) -> str:
    """A remark beside a finding; an empty string where what it needs to say is not known."""
    words = catalogue_of(vacancy)
    facts = {**_facts_of(None, vacancy, words), **_known(note.facts)}
    return _first([note.sentence], words.sentences, facts, words)


def tell_note(note: Note, words: Catalogue) -> str:
    """A remark that asks nothing of a vacancy, such as one on a template."""
    return _first([note.sentence], words.sentences, _known(note.facts), words)


def notes_of(finding: Finding, vacancy: Vacancy) -> tuple[str, ...]:
    """The remarks beside a finding, each once, without those that contradict it or say nothing."""
    found = [
        say_note(note, vacancy)
        for note in finding.notes
        if not (note.sentence == "any.absent" and finding.reason is Reason.PERHAPS_UNREAD)
    ]
    return tuple(dict.fromkeys(text for text in found if text))


def notices(result: Result, vacancy: Vacancy) -> tuple[str, ...]:
    """What the whole run has to say to the clerk, each once."""
    return tuple(dict.fromkeys(text for note in result.notices if (text := say_note(note, vacancy))))


def changed(result: Result, vacancy: Vacancy) -> tuple[str, ...]:
    """What changed since the last run, the weightiest first."""
    return tuple(text for note in result.changes if (text := say_note(note, vacancy)))


def ask(finding: Finding, vacancy: Vacancy) -> str:
    """The question that settles a doubt, for a person who has the document before them."""
    words = catalogue_of(vacancy)
    facts = {**_facts_of(finding.requirement, vacancy, words), **_known(finding.facts)}
    reason = finding.reason or ""
    keys = [finding.sentence, f"{finding.requirement}.{reason}", f"any.{reason}", "any"]
    return _first(keys, words.questions, facts, words)


def rule(requirement: str, vacancy: Vacancy) -> str:
    """The condition of the vacancy that a requirement tests, as a noun phrase; empty for an unknown requirement."""
    words = catalogue_of(vacancy)
    facts = _facts_of(requirement, vacancy, words)
    return _first([f"rule.{requirement}"], words.sentences, facts, words)


def conclusion(status: CandidateStatus, words: Catalogue, *, closed: bool) -> str:
    """The outcome for a candidate in a word or two; before the deadline one that excludes nobody."""
    table: Mapping[str, str] = words.words.CONCLUSIONS if closed else words.words.CONCLUSIONS_OPEN
    return table[status.value]


def short_reason(finding: Finding, words: Catalogue) -> str:
    """Why a requirement is not simply met, in a few words; its status where there is no reason."""
    table: Mapping[str, str] = words.words.REASONS
    statuses: Mapping[str, str] = words.words.STATUSES
    return table[finding.reason.value] if finding.reason else statuses[finding.status.value]


def _keys(finding: Finding, *, closed: bool) -> list[str]:
    fallback = finding.reason.value if finding.reason else finding.status.value
    keys = [
        finding.sentence,
        f"{finding.requirement}.{fallback}",
        f"any.{fallback}",
        f"any.status.{finding.status.value}",
    ]
    if not closed:
        keys = [variant for key in keys for variant in (f"{key}.open", key)]
    return keys


def _first(keys: list[str], table: Mapping[str, str], facts: Mapping[str, FieldValue], words: Catalogue) -> str:
    """The first sentence of `keys` that exists and of which every needed fact is known."""
    texts = (
        fill(table[key], lambda name, form: words.render(name, facts.get(name), form)) for key in keys if key in table
    )
    return next((_tidied(text) for text in texts if text), "")


def _tidied(text: str) -> str:
    text = one_line(text)
    return text[:1].upper() + text[1:]


def _known(facts: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    return {name: value for name, value in facts.items() if value not in (None, "", ())}


def _facts_of(requirement: str | None, vacancy: Vacancy, words: Catalogue) -> dict[str, FieldValue]:
    """What every sentence may say of the vacancy itself."""
    return dict(_vacancy_facts(requirement, vacancy, words))


def _vacancy_facts(requirement: str | None, vacancy: Vacancy, words: Catalogue) -> Iterator[tuple[str, FieldValue]]:
    documents, conditions = vacancy.documents, vacancy.conditions
    yield "deadline", deadline_day(vacancy.deadline, vacancy.zone, vacancy.language)
    if requirement and words.noun(requirement):
        yield "requirement", requirement
    if documents.criminal_record:
        yield "max_age_months", documents.criminal_record.max_age_months
        yield "max_age", words.render("", documents.criminal_record.max_age_months, "months")
        yield "asked_model", documents.criminal_record.model
    if documents.diploma:
        yield "asked_level", documents.diploma.level
    if documents.driving_licence:
        yield "asked_category", documents.driving_licence.category
    if conditions.experience:
        yield "asked_years", words.render("", conditions.experience.years or None, "years")
    if conditions.nationality:
        yield "asked_area", conditions.nationality.area
    if conditions.language:
        yield "asked_language", conditions.language.level
