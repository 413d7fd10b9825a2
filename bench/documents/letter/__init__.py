"""Motivation letters: as PDF, as Word file, and as the text of a mail."""

import datetime as dt
from dataclasses import dataclass
from random import Random

import docx

from bench.documents import dates
from bench.documents.extract.municipal import scribble
from bench.documents.letter import wording
from bench.documents.office import docx_bytes
from bench.documents.people import Person, random_person
from bench.documents.sheet import Sheet, Style
from bench.documents.truth import Drawn, Layout, Split, Truth, conclude, layout_of
from pipeline.codes import DocumentType

__all__ = ["LAYOUTS", "LetterFacts", "draw_letter", "draw_letter_docx", "draw_letter_text"]


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything a letter says."""

    person: Person
    language: str
    date: dt.date
    subject: str
    greeting: str
    paragraphs: tuple[str, ...]
    regards: str

    @property
    def values(self) -> dict[str, str]:
        """What the templates may name."""
        p = self.person
        return {
            "name": p.name,
            "street": p.street,
            "home": f"{p.home.postcode} {p.home.name}",
            "mail": p.mail,
            "date": dates.printed(self.date, "long", self.language),
        }


def random_facts(
    rng: Random, language: str = "nl", *, person: Person | None = None, date: dt.date | None = None
) -> LetterFacts:
    """Facts for a letter in `nl`, `fr` or `en`."""
    middles = wording.MIDDLES[language]
    published = dates.printed(dt.date(2024, 3, rng.randrange(1, 29)), "long", language)
    paragraphs = [
        rng.choice(wording.OPENINGS[language]),
        *rng.sample(middles, k=min(len(middles), rng.randrange(2, 5))),
        *([rng.choice(wording.ENCLOSED[language])] if rng.random() < 0.6 else []),
        rng.choice(wording.CLOSINGS[language]),
    ]
    return LetterFacts(
        person=person or random_person(rng),
        language=language,
        date=date or dt.date(2024, 4, rng.randrange(1, 28)),
        subject=rng.choice(wording.SUBJECTS[language]),
        greeting=rng.choice(wording.GREETINGS[language]),
        paragraphs=tuple(p.format(date=published, n=rng.randrange(4, 30)) for p in paragraphs),
        regards=rng.choice(wording.REGARDS[language]),
    )


def business(rng: Random, facts: LetterFacts) -> Sheet:
    """Sender, addressee, date, subject: the classic letter."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("times", "liberation_sans", "palatino", "dejavu_sans")), 11)
    for i, line in enumerate(("{name}", "{street}", "{home}", "{mail}")):
        sheet.text(25, 25 + i * 5, line, body)
    for i, line in enumerate(wording.ADDRESSEE):
        sheet.text(120, 50 + i * 5, line, body)
    sheet.text(25, 82, "{home}, {date}", body)
    sheet.text(25, 94, facts.subject, body.but(bold=True))
    return _body(sheet, rng, facts, body, 106)


def modern(rng: Random, facts: LetterFacts) -> Sheet:
    """A heading with the name in colour, no addressee."""
    sheet = Sheet(facts.values)
    colour = rng.choice(("#0f4c5c", "#7a1f3d", "#3d5a40"))
    body = Style(rng.choice(("geometric", "dejavu_condensed", "helvetica")), 10.5)
    sheet.rect(0, 0, 210, 34, fill=colour)
    sheet.text(25, 18, "{name}", body.but(size=22, bold=True, colour="#ffffff"))
    sheet.text(25, 26, "{street} - {home} - {mail}", body.but(size=8.5, colour="#ffffff"))
    sheet.text(185, 46, "{date}", body, align="right")
    title = {"nl": "Motivatiebrief", "fr": "Lettre de motivation", "en": "Motivation letter"}[facts.language]
    if rng.random() < 0.5:
        sheet.text(25, 56, title, body.but(size=15, bold=True, colour=colour))
    return _body(sheet, rng, facts, body, 70)


def bare(rng: Random, facts: LetterFacts) -> Sheet:
    """Only text, as pasted into a word processor."""
    sheet = Sheet(facts.values)
    body = Style(rng.choice(("free_sans", "century", "courier")), 11)
    return _body(sheet, rng, facts, body, 30)


def _body(sheet: Sheet, rng: Random, facts: LetterFacts, body: Style, y: float) -> Sheet:
    sheet.text(25, y, facts.greeting, body)
    y += 10
    for paragraph in facts.paragraphs:
        y = sheet.flow(25, y, 160, paragraph, body) + 4
    y = sheet.flow(25, y + 2, 160, facts.regards, body)
    if rng.random() < 0.6:
        scribble(sheet, rng, 27, y + 11)
    sheet.text(25, y + 22, "{name}", body)
    return sheet


_ALL = ("nl", "fr", "en")
LAYOUTS: dict[str, Layout[LetterFacts]] = {
    layout.name: layout
    for layout in (
        Layout("business", Split.DEV, _ALL, business),
        Layout("modern", Split.DEV, _ALL, modern),
        Layout("bare", Split.HELD_OUT, _ALL, bare),
    )
}


def draw_letter(
    rng: Random, layout: str | None = None, *, split: Split | None = None, language: str = "nl",
    person: Person | None = None, date: dt.date | None = None,
) -> Drawn:  # fmt: skip
    """A motivation letter as PDF."""
    chosen = layout_of(LAYOUTS, rng, layout, split, language)
    facts = random_facts(rng, language, person=person, date=date)
    return conclude(
        chosen.draw(rng, facts),
        DocumentType.MOTIVATION_LETTER,
        {},
        layout=chosen.name,
        language=language,
        person=facts.person,
    )


def _truth(facts: LetterFacts, layout: str) -> Truth:
    return Truth(
        type=DocumentType.MOTIVATION_LETTER,
        fields={},
        pages=1,
        layout=layout,
        language=facts.language,
        person=facts.person,
        printed={"name": facts.person.name},
    )


def draw_letter_text(
    rng: Random, *, language: str = "nl", person: Person | None = None, date: dt.date | None = None
) -> Drawn:
    """The text of a mail that is itself the letter, as UTF-8."""
    facts = random_facts(rng, language, person=person, date=date)
    parts = (facts.greeting, *facts.paragraphs, facts.regards, facts.person.name)
    return Drawn("\n\n".join(parts).encode() + b"\n", _truth(facts, "mail_text"), ".txt")


def draw_letter_docx(
    rng: Random, *, language: str = "nl", person: Person | None = None, date: dt.date | None = None
) -> Drawn:
    """A motivation letter as Word file."""
    facts = random_facts(rng, language, person=person, date=date)
    document = docx.Document()
    document.add_paragraph("\n".join(facts.values[name] for name in ("name", "street", "home")))
    document.add_paragraph(facts.values["date"])
    document.add_paragraph().add_run(facts.subject).bold = True
    for paragraph in (facts.greeting, *facts.paragraphs, facts.regards, facts.person.name):
        document.add_paragraph(paragraph)
    return Drawn(docx_bytes(document), _truth(facts, "docx"), ".docx")
