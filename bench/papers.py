"""Cheap documents: one page of real text each, drawn in a millisecond, for benches in which the folders matter."""

import datetime as dt
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

_GIVEN = ("An", "Bram", "Chloé", "Dries", "Els", "Femke", "Gert", "Hanne", "Ivo", "Jana")
_FAMILY = ("Claes", "De Smet", "Goossens", "Hermans", "Jacobs", "Lemmens", "Maes", "Peeters", "Vermeulen", "Willems")


@dataclass(frozen=True, slots=True)
class Someone:
    """A candidate, as far as documents tell of one."""

    number: int

    @property
    def name(self) -> str:
        """Given name and family name."""
        return f"{_GIVEN[self.number % 10]} {_FAMILY[self.number // 10 % 10]}"

    @property
    def born(self) -> dt.date:
        """The birth date, another one for each number."""
        return dt.date(1965, 1, 1) + dt.timedelta(days=self.number * 7)


def pdf_of(lines: Sequence[str], mark: object = "") -> bytes:
    """One page with these lines; `mark` makes the bytes differ from those of the same lines with another mark."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    canvas.setSubject(str(mark))
    canvas.setFont("Helvetica", 11)
    for row, line in enumerate(lines):
        canvas.drawString(70, 770 - 20 * row, line)
    canvas.save()
    return buffer.getvalue()


def extract_lines(who: Someone, issued: dt.date, model: str = "595") -> tuple[str, ...]:
    """An extract from the criminal record, clean."""
    return (
        "Stad Gent - Dienst Burgerzaken",
        "Uittreksel uit het strafregister",
        f"Model {model} - " + ("algemeen model" if model == "595" else "minderjarigenmodel"),
        f"Naam en voornaam: {who.name}",
        f"Geboren te Gent op {who.born:%d/%m/%Y}",
        "Veroordelingen: NIHIL",
        f"Afgeleverd te Gent op {issued:%d/%m/%Y}",
        "De ambtenaar van de burgerlijke stand",
    )


def diploma_lines(who: Someone, degree: str = "Master of Science in de bestuurskunde") -> tuple[str, ...]:
    """A diploma of a Flemish university."""
    return (
        "UNIVERSITEIT GENT",
        "DIPLOMA",
        "De rector en de academische overheid verklaren dat",
        who.name,
        f"geboren te Gent op {who.born:%d/%m/%Y}",
        "op 2 juli 2005 de graad heeft behaald van",
        degree,
        "met onderscheiding",
        "De rector",
    )


def cv_lines(who: Someone) -> tuple[str, ...]:
    """A cv with a finished spell of leadership."""
    return (
        who.name,
        "Curriculum vitae",
        f"Geboortedatum: {who.born:%d/%m/%Y}",
        "PROFESSIONELE ERVARING",
        "Diensthoofd onthaal, stad Aalst, 03/2012 - 05/2018",
        "Leiding over 12 medewerkers",
        "STUDIES",
        "Master in de bestuurskunde, Universiteit Gent",
        "TALEN",
        "Nederlands: moedertaal",
    )


def letter_lines(who: Someone) -> tuple[str, ...]:
    """A letter of motivation."""
    return (
        who.name,
        "Lokaal bestuur Lievegem",
        "Gent, 14 april 2024",
        "Betreft: kandidatuur",
        "Geachte selectiecommissie,",
        "Graag stel ik mij kandidaat voor de functie in uw bestuur.",
        "Mijn motivatie: ik wil bijdragen aan een sterke interne werking.",
        "Graag licht ik mijn motivatie toe in een gesprek.",
        "Met vriendelijke groeten,",
        who.name,
    )


def reference_lines(who: Someone) -> tuple[str, ...]:
    """A letter of recommendation, which nobody asked for."""
    return (
        "Referentiebrief",
        "Aan wie het aanbelangt,",
        f"Hierbij bevestig ik dat {who.name} onder mijn leiding werkte.",
        f"Ik beveel {who.name} warm aan.",
        "De algemeen directeur van de stad Aalst",
    )


PAPERS: Mapping[str, Callable[[Someone], tuple[str, ...]]] = {
    "cv.pdf": cv_lines,
    "motivatiebrief.pdf": letter_lines,
    "diploma.pdf": diploma_lines,
    "strafregister.pdf": lambda who: extract_lines(who, dt.date(2024, 3, 20)),
    "referentie.pdf": reference_lines,
}
"""What a complete file holds, by name."""
VACANCY = """\
title: Deskundige
employer: Lokaal bestuur Lievegem
deadline: 2024-04-28
documents:
  cv: {}
  motivation_letter: {}
  diploma: {level: bachelor}
  criminal_record: {model: general, max_age_months: 3}
conditions:
  experience: {years: 2, kind: leadership}
"""
