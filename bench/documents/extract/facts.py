"""What one criminal record extract says, chosen at random except where the caller decides."""

import datetime as dt
from dataclasses import dataclass, fields, replace
from random import Random
from typing import Any

from bench.documents import dates
from bench.documents.extract import wording
from bench.documents.people import Person, random_person
from bench.documents.places import MUNICIPALITIES, Municipality
from bench.documents.sheet import Sheet, Style


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the register."""

    decided: dt.date
    court: str
    offence: str
    penalty: str


@dataclass(frozen=True, slots=True)
class ExtractFacts:
    """Everything an extract may print."""

    person: Person
    issue_date: dt.date
    model: str | None
    """As the contract names it; None: an ordinal only ("Model 1"), from which it cannot be known."""
    clean: bool
    language: str
    municipality: Municipality
    title: str
    model_wording: str
    clean_wording: str
    purpose: str
    date_style: str
    birth_date_style: str
    request_date: dt.date
    print_date: dt.date
    valid_until: dt.date
    reference: str
    entries: tuple[Entry, ...]
    boilerplate: tuple[str, ...]
    sealed: str
    received_stamp: dt.date | None
    """The day stamped on it by whoever received a paper copy."""
    browser_header: bool
    """Whether a browser put the day of printing above the page, the American way."""
    signatory: str

    @property
    def values(self) -> dict[str, str]:
        """What the templates of the layouts may name."""
        p, language = self.person, self.language
        return {
            "issue_date": dates.printed(self.issue_date, self.date_style, language),
            "birth_date": dates.printed(p.birth_date, self.birth_date_style, language),
            "birth_place": p.birth_place,
            "family": p.family,
            "given": " ".join(p.given),
            "holder": f"{p.family.upper()} {' '.join(p.given)}",
            "national_number": p.number_dotted,
            "nationality": wording.NATIONALITIES[language][p.nationality],
            "street": p.street,
            "home": f"{p.home.postcode} {p.home.name}",
            "address": f"{p.street}, {p.home.postcode} {p.home.name}",
            "purpose": self.purpose,
            "model": self.model_wording,
            "clean": self.clean_wording,
            "request_date": f"{self.request_date:%d/%m/%Y}",
            "print_date": f"{self.print_date:%d/%m/%Y}",
            "valid_until": f"{self.valid_until:%d/%m/%Y}",
            "reference": self.reference,
            "municipality": self.municipality.name,
            "postcode": self.municipality.postcode,
            "title": self.title,
            "signatory": self.signatory,
            "received_stamp": dates.printed(self.received_stamp, "short_upper", "nl") if self.received_stamp else "",
            "browser_date": f"{self.print_date.month}/{self.print_date.day}/{self.print_date.year}, 2:33 PM",
        }


def random_facts(rng: Random, language: str = "nl", **overrides: Any) -> ExtractFacts:
    """Facts for an extract; `overrides` are fields of `ExtractFacts`; raises TypeError for an unknown one."""
    unknown = set(overrides) - {f.name for f in fields(ExtractFacts)}
    if unknown:
        raise TypeError(f"no such facts: {sorted(unknown)}")
    person = overrides.get("person") or random_person(rng, language=language)
    issue = overrides.get("issue_date") or dt.date(2024, 1, 28) + dt.timedelta(days=rng.randrange(90))
    drawn_model = rng.choice(("general", "general", "general", "596.1", "596.2"))
    model = overrides.get("model", drawn_model)
    clean = overrides.get("clean", rng.random() < 0.85)
    at_home = person.home in MUNICIPALITIES[language] and rng.random() < 0.9
    place = overrides.get("municipality") or (person.home if at_home else rng.choice(MUNICIPALITIES[language]))
    lines = list(wording.BOILERPLATE[language])
    rng.shuffle(lines)
    chosen = ExtractFacts(
        person=person,
        issue_date=issue,
        model=model,
        clean=clean,
        language=language,
        municipality=place,
        title=rng.choice(wording.TITLES[language]),
        model_wording=rng.choice(wording.MODELS[language][model]),
        clean_wording=rng.choice(wording.CLEAN[language]),
        purpose=rng.choice(wording.PURPOSES[language]),
        date_style=dates.any_style(rng),
        birth_date_style=dates.any_style(rng, "slash", "slash", "long", "dot", "dash"),
        request_date=issue - dt.timedelta(days=rng.randrange(1, 9)),
        print_date=issue + dt.timedelta(days=rng.randrange(1, 120)),
        valid_until=issue + dt.timedelta(days=rng.choice((90, 91, 92, 180))),
        reference=f"{rng.choice(('CSR', 'STRAF', 'BZ', ''))}{issue.year}/{rng.randrange(10**6, 10**7)}",
        entries=() if clean else tuple(_entry(rng, issue, language) for _ in range(rng.randrange(1, 4))),
        boilerplate=tuple(lines[: rng.randrange(1, 5)]),
        sealed=rng.choice(wording.SEALED[language]),
        received_stamp=issue + dt.timedelta(days=rng.randrange(1, 60)) if rng.random() < 0.15 else None,
        browser_header=rng.random() < 0.1,
        signatory=rng.choice(("Nele Verstraete", "Frank Ooms", "Inge Callewaert", "Rudy Cools")),
    )
    return replace(chosen, **{name: value for name, value in overrides.items() if value is not None or name == "model"})


def _entry(rng: Random, issue: dt.date, language: str) -> Entry:
    offence, penalty = rng.choice(wording.OFFENCES[language])
    decided = issue - dt.timedelta(days=rng.randrange(100, 3000))
    return Entry(decided, rng.choice(wording.COURTS[language]), offence, penalty)


def label(rng: Random, facts: ExtractFacts, name: str) -> str:
    """One of the ways in which a value is labelled."""
    return rng.choice(wording.LABELS[facts.language][name])


def record_block(sheet: Sheet, facts: ExtractFacts, x: float, y: float, width: float, style: Style) -> float:
    """What the register holds: the word for nothing, or a table; gives the y after it."""
    if facts.clean:
        sheet.text(x, y, "{clean}", style.but(bold=True))
        return y + style.leading * 1.5
    small = style.but(size=style.size * 0.85, bold=False)
    columns = (0.0, 0.14, 0.42, 0.64)
    for share, head in zip(columns, wording.ENTRY_HEADS[facts.language], strict=True):
        sheet.text(x + share * width, y, head, small.but(bold=True))
    y += small.leading
    for number, entry in enumerate(facts.entries):
        sheet.line(x, y - small.leading * 0.8, x + width, y - small.leading * 0.8, width=0.3)
        name = f"entry_{number}_date"
        sheet.values[name] = f"{entry.decided:%d/%m/%Y}"
        sheet.text(x, y, f"{{{name}}}", small)
        ends = [
            sheet.flow(x + share * width, y, (following - share) * width - 2, text, small)
            for share, following, text in zip(
                columns[1:], (*columns[2:], 1.0), (entry.court, entry.offence, entry.penalty), strict=True
            )
        ]
        y = max(ends) + 1
    return y + 2


def later_marks(sheet: Sheet, rng: Random, facts: ExtractFacts) -> None:
    """What was put on the page after it was issued, with dates that are not the date of issue."""
    if facts.received_stamp:
        x, y = _free_place(sheet, rng)
        style = Style("courier", 11, bold=True, colour=rng.choice(("#a02020", "#20308a")))
        with sheet.turned(x, y, rng.uniform(-9, 9)):
            sheet.rect(x - 3, y - 6, 50, 14, stroke=style.colour, line=1.1)
            sheet.text(x, y, "ONTVANGEN", style)
            sheet.text(x, y + 5, "{received_stamp}", style)
    if facts.browser_header:
        sheet.text(8, 6, "{browser_date}", Style("helvetica", 6.5, colour="#444444"))
        sheet.text(105, 6, "Uittreksel - Mijn dossier", Style("helvetica", 6.5, colour="#444444"), align="center")


def _free_place(sheet: Sheet, rng: Random) -> tuple[float, float]:
    """Where a stamp of 50 by 14 mm, a little turned, hides no value; the last place tried if there is none."""
    values = [box for page, box in sheet.boxes.values() if page == sheet.page]
    for _ in range(60):
        x, y = rng.uniform(15, 150), rng.uniform(35, 270)
        left, top, right, bottom = (x - 6) / 210, (y - 12) / 297, (x + 52) / 210, (y + 16) / 297
        if all(b.x1 < left or b.x0 > right or b.y1 < top or b.y0 > bottom for b in values):
            break
    return x, y
