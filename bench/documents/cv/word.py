"""Curricula vitae as Word files."""

from random import Random

import docx

from bench.documents.cv.facts import CvFacts, language_lines, personal_lines, values, when
from bench.documents.cv.layouts import heading
from bench.documents.office import docx_bytes


def plain(rng: Random, facts: CvFacts) -> bytes:
    """Headings and paragraphs."""
    printed = values(facts)
    document = docx.Document()
    document.add_heading(facts.person.name, 0)
    for label, template in personal_lines(facts):
        document.add_paragraph(f"{label}: {template.format(**printed)}")
    document.add_heading(heading(rng, facts, "work"), 1)
    for job in facts.jobs:
        document.add_heading(f"{job.title} - {job.employer}", 2)
        document.add_paragraph(when(facts, job.start, job.end))
        document.add_paragraph(job.duty, style="List Bullet")
    _tail(document, rng, facts)
    return docx_bytes(document)


def table(rng: Random, facts: CvFacts) -> bytes:
    """The career in a table of two columns."""
    printed = values(facts)
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "CV"
    document.add_paragraph().add_run(facts.person.name).bold = True
    grid = document.add_table(rows=0, cols=2)
    for label, template in personal_lines(facts):
        cells = grid.add_row().cells
        cells[0].text, cells[1].text = label, template.format(**printed)
    for i, job in enumerate(facts.jobs):
        cells = grid.add_row().cells
        lead = heading(rng, facts, "work") + "\n" if i == 0 else ""
        cells[0].text = lead + when(facts, job.start, job.end)
        cells[1].text = f"{job.title}\n{job.employer}\n{job.duty}"
    _tail(document, rng, facts)
    return docx_bytes(document)


def _tail(document: "docx.document.Document", rng: Random, facts: CvFacts) -> None:
    for name, lines in (("study", facts.studies), ("courses", facts.courses), ("free", facts.free)):
        if lines:
            document.add_heading(heading(rng, facts, name), 1)
            for line in lines:
                document.add_paragraph(line)
    document.add_heading(heading(rng, facts, "languages"), 1)
    document.add_paragraph(", ".join(f"{n} ({level})" for n, level in language_lines(rng, facts)))
