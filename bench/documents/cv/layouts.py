"""Curricula vitae: one column, two columns, a dark side bar, a table of dates, a European form."""

from random import Random

from bench.documents.cv import wording
from bench.documents.cv.facts import CvFacts, language_lines, personal_lines, values, when
from bench.documents.licence.cards import portrait
from bench.documents.sheet import Sheet, Style


def heading(rng: Random, facts: CvFacts, name: str) -> str:
    """One of the ways in which a part is headed."""
    return rng.choice(wording.HEADINGS[facts.language][name])


def _break(sheet: Sheet, y: float, room: float = 30) -> float:
    if y + room > sheet.height - 12:
        sheet.new_page()
        return 22.0
    return y


def one_column(rng: Random, facts: CvFacts) -> Sheet:
    """One column, periods right of the functions."""
    sheet = Sheet(values(facts))
    body = Style(rng.choice(("times", "liberation_sans", "palatino", "dejavu_serif")), 10.5)
    ink = rng.choice(("#000000", "#1f4e79", "#7a1f3d"))
    sheet.text(20, 24, "{name}", body.but(size=22, bold=True, colour=ink))
    sheet.text(20, 31, "Curriculum vitae", body.but(size=11, colour="#666666"))
    y = 40.0
    for label, template in personal_lines(facts):
        sheet.text(20, y, f"{label}: {template}", body.but(size=9.5))
        y += 5

    def head(name: str, y: float) -> float:
        sheet.text(20, y, heading(rng, facts, name).upper(), body.but(bold=True, colour=ink, size=11.5))
        sheet.line(20, y + 1.5, 190, y + 1.5, colour=ink, width=0.7)
        return y + 8

    y = head("work", y + 5)
    for job in facts.jobs:
        y = _break(sheet, y)
        sheet.text(20, y, job.title, body.but(bold=True))
        sheet.text(190, y, when(facts, job.start, job.end), body.but(italic=True), align="right")
        sheet.text(20, y + 5, job.employer, body)
        y = sheet.flow(24, y + 10, 160, "- " + job.duty, body.but(size=9.5)) + 3
    for name, lines in (("study", facts.studies), ("courses", facts.courses), ("free", facts.free)):
        if lines:
            y = head(name, _break(sheet, y + 3))
            for line in lines:
                sheet.text(20, y, line, body)
                y += 5.5
    y = head("languages", _break(sheet, y + 3))
    sheet.flow(20, y, 170, ", ".join(f"{n} ({level})" for n, level in language_lines(rng, facts)), body)
    return sheet


def side_bar(rng: Random, facts: CvFacts) -> Sheet:
    """A dark column on the left with white letters, the career on the right."""
    sheet = Sheet(values(facts))
    dark = rng.choice(("#22313f", "#3b1f4a", "#0f4c5c"))
    body = Style(rng.choice(("geometric", "dejavu_sans", "liberation_sans")), 9.5)
    white = body.but(colour="#ffffff", size=8.5)
    sheet.rect(0, 0, 68, 297, fill=dark)
    portrait(sheet, 18, 16, 32, 38)
    y = 68.0
    sheet.text(8, y, heading(rng, facts, "personal").upper(), white.but(bold=True, size=9.5))
    y += 7
    for label, template in personal_lines(facts):
        sheet.text(8, y, label, white.but(bold=True))
        y = sheet.flow(8, y + 4.3, 54, template, white) + 2
    y += 4
    for name, lines in (
        ("languages", tuple(f"{n}  {level}" for n, level in language_lines(rng, facts))),
        ("skills", wording.SKILLS[facts.language]),
        ("free", facts.free),
    ):
        if lines:
            sheet.text(8, y, heading(rng, facts, name).upper(), white.but(bold=True, size=9.5))
            y += 6
            for line in lines:
                y = sheet.flow(8, y, 54, line, white)
            y += 5
    sheet.text(78, 28, "{name!u}", body.but(size=20, bold=True, colour=dark))
    y = 44.0
    sheet.text(78, y, heading(rng, facts, "work"), body.but(size=14, bold=True, colour=dark))
    y += 8
    for job in facts.jobs:
        sheet.text(78, y, when(facts, job.start, job.end), body.but(size=8.5, colour="#777777"))
        sheet.text(78, y + 4.8, job.title, body.but(bold=True))
        sheet.text(78, y + 9.4, job.employer, body.but(italic=True))
        y = sheet.flow(78, y + 14, 120, job.duty, body.but(size=9)) + 4
    for name, lines in (("study", facts.studies), ("courses", facts.courses)):
        sheet.text(78, y + 3, heading(rng, facts, name), body.but(size=14, bold=True, colour=dark))
        y += 10
        for line in lines:
            y = sheet.flow(78, y, 120, line, body)
    return sheet


def two_columns(rng: Random, facts: CvFacts) -> Sheet:
    """Two columns of equal weight: career left, the rest right."""
    sheet = Sheet(values(facts))
    body = Style(rng.choice(("helvetica", "dejavu_condensed", "free_sans")), 9.5)
    sheet.text(105, 24, "{name}", body.but(size=21, bold=True), align="center")
    sheet.line(15, 30, 195, 30, width=1)
    left, right = 42.0, 42.0
    sheet.text(15, left, heading(rng, facts, "work"), body.but(size=12, bold=True))
    left += 7
    for job in facts.jobs:
        left = sheet.flow(15, left, 86, f"**{job.title}**", body)
        left = sheet.flow(15, left, 86, f"{job.employer} | {when(facts, job.start, job.end)}", body.but(size=8.5))
        left = sheet.flow(15, left, 86, job.duty, body.but(size=9)) + 4
    blocks = (
        ("personal", tuple(f"{label}: {template}" for label, template in personal_lines(facts))),
        ("study", facts.studies),
        ("languages", tuple(f"{n}: {level}" for n, level in language_lines(rng, facts))),
        ("courses", facts.courses),
        ("free", facts.free),
    )
    for name, lines in blocks:
        if lines:
            sheet.text(112, right, heading(rng, facts, name), body.but(size=12, bold=True))
            right += 6.5
            for line in lines:
                right = sheet.flow(112, right, 83, line, body)
            right += 5
    return sheet


def dates_left(rng: Random, facts: CvFacts) -> Sheet:
    """Periods in a narrow column on the left, the rest beside them."""
    sheet = Sheet(values(facts))
    body = Style(rng.choice(("century", "liberation_serif", "bookman")), 10)
    sheet.text(20, 26, "CURRICULUM VITAE", body.but(size=16, bold=True, spacing=1.5))
    sheet.text(20, 36, "{name}", body.but(size=14))
    y = 46.0
    for label, template in personal_lines(facts):
        sheet.text(20, y, label, body.but(size=9))
        sheet.text(66, y, template, body.but(size=9))
        y += 5

    def part(name: str, y: float) -> float:
        y = _break(sheet, y + 6)
        sheet.rect(20, y - 4.5, 170, 6.5, fill="#e8e8e8")
        sheet.text(22, y, heading(rng, facts, name), body.but(bold=True))
        return y + 8

    y = part("work", y)
    for job in facts.jobs:
        y = _break(sheet, y)
        sheet.flow(20, y, 43, when(facts, job.start, job.end), body.but(size=9))
        y = sheet.flow(66, y, 124, f"**{job.title}**, {job.employer}", body)
        y = sheet.flow(66, y, 124, job.duty, body.but(size=9)) + 2
    for name, lines in (("study", facts.studies), ("courses", facts.courses), ("free", facts.free)):
        if lines:
            y = part(name, y)
            for line in lines:
                y = sheet.flow(66, y, 124, line, body)
    y = part("languages", y)
    for language, level in language_lines(rng, facts):
        sheet.text(20, y, language, body)
        sheet.text(66, y, level, body)
        y += 5.5
    return sheet


def european_form(rng: Random, facts: CvFacts) -> Sheet:
    """In the manner of the European form: labels flush right on the left, a rule between."""
    sheet = Sheet(values(facts))
    body = Style(rng.choice(("liberation_sans", "dejavu_sans")), 9.5)
    blue = "#0e4194"
    sheet.text(15, 20, "Curriculum vitae", body.but(size=15, bold=True, colour=blue))
    sheet.line(62, 26, 62, 285, colour="#bbbbbb", width=0.5)
    y = 34.0

    def row(label: str, template: str, y: float, *, bold: bool = False) -> float:
        sheet.text(59, y, label, body.but(size=8.5, colour=blue), align="right")
        return sheet.flow(66, y, 128, template, body.but(bold=bold)) + 1

    label = {"nl": "Naam", "fr": "Nom", "en": "Name"}[facts.language]
    y = row(label, "{name}", y, bold=True)
    for head, template in personal_lines(facts):
        y = row(head, template, y)
    y += 5
    sheet.text(59, y, heading(rng, facts, "work").upper(), body.but(bold=True, colour=blue, size=9), align="right")
    y += 6
    for job in facts.jobs:
        y = _break(sheet, y)
        y = row(when(facts, job.start, job.end), job.title, y, bold=True)
        y = row("", job.employer, y)
        y = row("", job.duty, y) + 3
    for name, lines in (("study", facts.studies), ("courses", facts.courses), ("free", facts.free)):
        for i, line in enumerate(lines):
            y = row(heading(rng, facts, name) if i == 0 else "", line, _break(sheet, y))
    for i, (language, level) in enumerate(language_lines(rng, facts)):
        y = row(heading(rng, facts, "languages") if i == 0 else "", f"{language}: {level}", y)
    return sheet
