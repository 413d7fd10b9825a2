"""A plain letter or form, varied by chance: most papers that accompany a candidature look like one of these."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from bench.documents import dates
from bench.documents.extract.municipal import crest, scribble, stamp
from bench.documents.people import Person
from bench.documents.sheet import Sheet, Style


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """Who and when."""

    person: Person
    date: dt.date
    """The date that matters: of issue, decision or request."""
    number: str

    def values(self, language: str = "nl", date_style: str = "long") -> dict[str, str]:
        """What the templates may name."""
        p = self.person
        return {
            "holder": p.official,
            "name": p.name,
            "family": p.family,
            "given": " ".join(p.given),
            "birth_date": dates.printed(p.birth_date, "slash", language),
            "birth_place": p.birth_place,
            "address": f"{p.street}, {p.home.postcode} {p.home.name}",
            "municipality": p.home.name,
            "national_number": p.number_dotted,
            "date": dates.printed(self.date, date_style, language),
            "later": f"{self.date + dt.timedelta(days=183):%d/%m/%Y}",
            "year": f"{self.date.year - 1}-{self.date.year}",
            "number": self.number,
            "mail": p.mail,
        }


def plain_page(
    rng: Random, values: dict[str, str], *, head: str, title: str, paragraphs: Sequence[str],
    rows: Sequence[tuple[str, str]] = (), foot: str = "", signed: bool = False,
) -> Sheet:  # fmt: skip
    """Head, title, rows of labels and values, paragraphs, foot; font, colour and placing by chance."""
    sheet = Sheet(values)
    body = Style(rng.choice(("liberation_sans", "times", "dejavu_sans", "palatino", "helvetica", "century")), 10.5)
    colour = rng.choice(("#000000", "#1f4e79", "#6a1b3a", "#2c5f3a"))
    x = rng.choice((20, 25))
    if rng.random() < 0.4:
        crest(sheet, x, 12, colour if colour != "#000000" else "#555555")
    sheet.text(x + 20, 22, head, body.but(bold=True, size=12, colour=colour))
    centred = rng.random() < 0.4
    sheet.text(
        105 if centred else x,
        48,
        title,
        body.but(bold=True, size=16, colour=colour),
        align="center" if centred else "left",
    )
    y = 62.0
    for label, template in rows:
        sheet.text(x, y, label, body.but(size=9.5, colour="#444444"))
        y = sheet.flow(x + 60, y, 105, template, body) + 1.5
    y += 4
    for paragraph in paragraphs:
        y = sheet.flow(x, y, 210 - 2 * x, paragraph, body) + 4
    if foot:
        sheet.text(x, y + 8, foot, body)
    if signed:
        scribble(sheet, rng, x + 90, y + 24)
        if rng.random() < 0.5:
            stamp(sheet, rng, x + 60, y + 26, values["municipality"])
    return sheet
