"""From a dossier to findings: one file per requirement, listed here, and the conclusion from all of them."""

from pipeline.checks import (
    criminal_record,
    diploma,
    driving_licence,
    experience,
    identity,
    language,
    nationality,
    not_assessed,
    presence,
)
from pipeline.checks.joining import joined
from pipeline.model import Dossier, Finding, Moment
from pipeline.vacancy import Vacancy


def judge(dossier: Dossier, vacancy: Vacancy, moment: Moment) -> tuple[Finding, ...]:
    """A finding for every requirement of the vacancy, in the order in which a clerk reads them, then the identity."""
    dossier = joined(dossier)
    return (
        *_documents(dossier, vacancy, moment),
        identity.check(dossier, moment),
        *_conditions(dossier, vacancy, moment),
    )


def _documents(dossier: Dossier, vacancy: Vacancy, moment: Moment) -> tuple[Finding, ...]:
    asked = vacancy.documents
    found: list[Finding] = []
    if asked.cv is not None:
        found.append(presence.check_cv(dossier, asked.cv, moment))
    if asked.motivation_letter is not None:
        found.append(presence.check_letter(dossier, asked.motivation_letter, moment))
    if asked.diploma is not None:
        found.append(diploma.check(dossier, asked.diploma, moment))
    if asked.criminal_record is not None:
        found.append(criminal_record.check(dossier, asked.criminal_record, moment))
    if asked.driving_licence is not None:
        found.append(driving_licence.check(dossier, asked.driving_licence, moment))
    return tuple(found)


def _conditions(dossier: Dossier, vacancy: Vacancy, moment: Moment) -> tuple[Finding, ...]:
    asked = vacancy.conditions
    found: list[Finding] = []
    if asked.experience is not None:
        found.append(experience.check(dossier, asked.experience, moment))
    if asked.nationality is not None:
        found.append(nationality.check(dossier, asked.nationality, moment))
    if asked.language is not None:
        found.append(language.check(dossier, asked.language, moment))
    if asked.civil_rights is not None:
        found.append(not_assessed.check("civil_rights"))
    if asked.medical_fitness is not None:
        found.append(not_assessed.check("medical_fitness"))
    return tuple(found)
