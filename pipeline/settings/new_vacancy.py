"""A new `vacature.yaml`, with an explanation in Dutch at each key, so that a clerk can change it without a manual."""

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answers:
    """What is known of a new vacancy."""

    title: str
    employer: str
    deadline: str
    """ISO 8601: a day, or a day and a time."""
    grade: str | None = None
    language: str = "nl"
    cv: bool = True
    motivation_letter: bool = True
    diploma: str | None = "master"
    """The level; None when no diploma is asked. So for the next ones."""
    criminal_record: str | None = "general"
    max_age_months: int = 3
    driving_licence: str | None = "B"


def as_yaml(answers: Answers) -> str:
    """The text of the file. What is not asked stands there too, behind a `#`: removing that sign asks it."""
    grade = f"grade: {_text(answers.grade)}" if answers.grade else "# grade: A4a-A4b"
    return _FRAME.format(
        title=_text(answers.title),
        employer=_text(answers.employer),
        grade=grade,
        language=answers.language,
        deadline=answers.deadline,
        documents="\n".join(_documents(answers)),
    )


def _documents(answers: Answers) -> list[str]:
    level, model, category = answers.diploma, answers.criminal_record, answers.driving_licence
    extract = f"{{model: {model or 'general'}, max_age_months: {answers.max_age_months}, reference: both}}"
    lines = [
        *_asked(answers.cv, "cv: {}", ("curriculum vitae",)),
        *_asked(answers.motivation_letter, "motivation_letter: {}", ("motivatiebrief",)),
        *_asked(
            level is not None,
            f"diploma: {{level: {level or 'master'}}}",
            ("diploma van minstens dit niveau: graduaat, bachelor, master of doctorate",),
        ),
        *_asked(
            model is not None,
            f"criminal_record: {extract}",
            (
                "uittreksel uit het strafregister",
                "  model: general (art. 595), 596.1, 596.2 of 593",
                "  max_age_months: hoeveel kalendermaanden oud het mag zijn; laat weg als de ouderdom niet telt",
                "  reference: op welke dag: deadline, received (de dag van ontvangst) of both (beide)",
            ),
        ),
        *_asked(
            category is not None,
            f"driving_licence: {{category: {category or 'B'}}}",
            ("rijbewijs van deze categorie: AM, A1, A2, A, B, BE, C1, C1E, C, CE, D1, D1E, D, DE of G",),
        ),
    ]
    return lines if any(not line.lstrip().startswith("#") for line in lines) else [*lines, "  {}"]


def _asked(asked: bool, line: str, comments: tuple[str, ...]) -> list[str]:
    return [*(f"  # {comment}" for comment in comments), f"  {'' if asked else '# '}{line}"]


def _text(value: str) -> str:
    """A YAML scalar between double quotes, whatever is in it."""
    quoted = json.dumps(value.encode("utf-8", "replace").decode(), ensure_ascii=False)
    return "".join(char if char.isprintable() else f"\\U{ord(char):08x}" for char in quoted)


_FRAME = """\
# Wat deze vacature vraagt. Pas hieronder aan; wat na een # staat, is uitleg en telt niet mee.

# Hoe de betrekking heet, en welk bestuur ze vacant verklaarde: zo staan ze in nota en brieven.
title: {title}
employer: {employer}
# Graad of weddeschaal (niet verplicht).
{grade}
# Taal van nota en brieven: nl of en.
language: {language}

# Uiterste inschrijvingsdatum. Een datum alleen telt heel die dag mee, tot 23:59:59; een uur mag: 2024-04-28T17:00.
deadline: {deadline}
# Tijdzone waarin die datum geldt.
timezone: Europe/Brussels

# De map met per kandidaat een map met bestanden. Daar wordt nooit iets in gewijzigd.
candidates: kandidaturen
# Hoe blijkt dat een stuk op tijd was. evidence: uit ontvangst.csv, de nachtelijke verwerkingen of het bestandssysteem;
# trusted: u staat er zelf voor in dat alles in de mappen op tijd was (de nota vermeldt dat).
arrival: evidence

# Wat elke kandidatuur moet bevatten. Zet een # vóór wat niet gevraagd wordt.
documents:
{documents}

# Toelatingsvoorwaarden waarvoor geen stuk gevraagd is; haal de # weg voor wat geldt. De eerste drie worden in het
# dossier opgezocht en ter beoordeling getoond; over de andere twee zegt de nota dat ze later worden nagegaan.
conditions:
  # experience: {{years: 2, kind: leadership}}   # jaren leidinggevende ervaring
  # nationality: {{area: EEA}}                   # EEA, EU of BE
  # language: {{level: nl}}                      # taal van de betrekking
  # civil_rights: {{}}                           # burgerlijke en politieke rechten
  # medical_fitness: {{}}                        # medische geschiktheid

# De selectie, zoals ze in nota en brieven staat; haal de # weg en vul aan.
selection:
  # - {{part: Verkennend gesprek, date: 2024-05-15, points: 30}}
  # - {{part: Assessment, date: 2024-05-21, place: Gemeentehuis, eliminating: true}}

# Hoe nota en brieven eruitzien en wie ze ondertekent; haal de # weg voor wat u wilt invullen (zie docs/sjablonen.md).
huisstijl:
  # sjablonen: ../huisstijl                    # map met eigen Word-sjablonen (geldig templates export maakt ze)
  # naamloos: ja                               # nummers in de nota, namen alleen in de vertrouwelijke bijlage
  # contact: Personeelsdienst, tel. 09 123 45 67
  # afzender: personeel@voorbeeld.be           # adres waarvan de mails vertrekken
  # zitting: 2024-05-06                        # wanneer het college besliste; komt in de brieven
"""
