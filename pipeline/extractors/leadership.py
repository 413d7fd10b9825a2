"""Periods of leadership on a cv: which entries name a leading function, and from when to when.

A period runs in calendar months; overlapping periods count once. What leads is told by the title of the candidate's own
function, or by a statement that people were led; titles of others ("rapporteert aan de directeur") and titles that
only sound like it ("scrum master", "meewerkend voorman", "account manager") do not lead.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.extractors.cv_periods import dated_lines, span_in
from pipeline.model import Line, Page
from pipeline.text import fold


def _any(*parts: str) -> re.Pattern[str]:
    """Any of these, as whole words."""
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


_UNITS = (
    "dienst|afdelings?|departements?|sector|cluster|bureau|school|kantoor|personeels|stafdienst|team|ploeg|operations?|"
    "general|department|division|branch|plant|unit|regional?|regio|site|hr|people|finance|it|facility|"
    "business unit|area|district|store|shop|winkel|filiaal|"
    "restaurant|hotel|productie|production|warehouse|magazijn|zorg|cultuur|sport|"
    "algemeen|operationeel|middle|senior"
)
_LEADS = _any(
    r"team(?:leider|leidster|lead|leader|chef|verantwoordelijke)",
    rf"(?:{_UNITS})[- ]?(?:hoofd|chef|leider|manager|directeur|verantwoordelijke|baas)",
    r"(?:adjunct-?|sub)?direct(?:eur|rice|or|eur-generaal)",
    r"hoofd (?:van )?(?:de |het )?[a-z]+",
    r"hoofd(?:verpleegkundige|verpleegster|verpleger|maatschappelijk werker|maatschappelijk werkster|inspecteur)",
    r"head of [a-z]+",
    "manager|ceo|coo|cfo|cio|chro|cto|zaakvoerder|zaakvoerster|leidinggevende|supervisor",
    r"chef (?:de service|de departement|de bureau|de division|d'equipe)",
    r"responsable (?:de |du |d'|des )?(?:service|equipe|departement|division|agence)",
    "abteilungsleiter(?:in)?|teamleiter(?:in)?|bereichsleiter(?:in)?|geschaftsfuhrer(?:in)?",
    "commandant|korpschef",
)
_LEADS_PEOPLE = _any(
    r"leiding(?:gevend|gevende)? (?:geven |gegeven )?(?:aan|over)",
    "gaf leiding|geef leiding|aansturen van|aansturing van|aangestuurd",
    r"stuurde .{0,30} aan",
    r"managing (?:a )?team|led (?:a )?team|leading (?:a )?team|line management",
    r"encadrement (?:de|d')|direction d'une equipe|j'ai dirige|fuhrung von",
)
_ARTICLE = "(?:de |het |een |the |la |le )?"
_NOT_LEADING = _any(
    r"scrum ?master|product owner|webmaster|time ?management|meewerkend[a-z]* (?:voorman|voorvrouw|teamlid)",
    r"(?:account|key account|product|project|case|office|community|content|social media|category|quality|kwaliteits|"
    r"event|brand|marketing|sales|test|release|data|change|risk|portfolio|wijk|zorgtraject|proces)s?[- ]?manager",
    r"management ?assisten[a-z]*|directie-?(?:assisten|secretar|medewerker)[a-z]*",
    rf"(?:assistente?|assistant|adjoint|secretaris|secretaresse|medewerker)[- ](?:van |to |de |du |of )?{_ARTICLE}"
    r"(?:manager|direct[a-z]+|diensthoofd|afdelingshoofd|ceo)",
    r"rapporte(?:ert|erde|ren|er) aan[^.;,]*|reporting to[^.;,]*|onder leiding van[^.;,]*",
    rf"(?:onder|in opdracht van|samen met|ondersteun[a-z]+ van|voor) {_ARTICLE}"
    r"(?:direct[a-z]+|diensthoofd|manager|afdelingshoofd)[^.;,]*",
    r"opleiding[^.;]*|cursus[^.;]*|stage bij[^.;]*",
)
_REFERENCES = re.compile(r"\b(?:referenties?|references?|referenzen)\b")


@dataclass(frozen=True, slots=True)
class Period:
    """A leading function on a cv, in whole calendar months, both ends included."""

    first: dt.date
    """The first day of its first month."""
    last: dt.date | None
    """The first day of its last month; None while it lasts."""
    page: Page
    lines: tuple[Line, ...]
    """The dates, and where the title stands."""


def leadership_periods(pages: Iterable[Page]) -> tuple[Period, ...]:
    """The leading functions on the pages of a cv, in reading order."""
    return tuple(period for page in pages for period in _on_page(page))


def leading_lines(pages: Iterable[Page]) -> tuple[tuple[Page, Line], ...]:
    """The lines that speak of leading, dated or not, in reading order; those of referees apart."""
    found: list[tuple[Page, Line]] = []
    for page in pages:
        for line in page.lines:
            text = fold(line.text)
            if _REFERENCES.search(text):
                return tuple(found)
            own = _NOT_LEADING.sub(" ", text)
            if _LEADS_PEOPLE.search(own) or _LEADS.search(own):
                found.append((page, line))
    return tuple(found)


def _on_page(page: Page) -> Iterator[Period]:
    starts = dated_lines(page)
    for at, one in enumerate(starts):
        end = starts[at + 1].index if at + 1 < len(starts) else len(page.lines)
        title = _leading_line(page, one.index, min(end, one.index + 8), alone=len(starts) == 1)
        if title is not None:
            yield Period(one.first, one.last, page, (page.lines[one.index], title))


def _leading_line(page: Page, index: int, end: int, *, alone: bool) -> Line | None:
    """The line of an entry that says it leads: its dates' line, what stands level with it, just above, or below."""
    dated = page.lines[index]
    level = [line for line in page.lines if line is not dated and abs(line.box.middle - dated.box.middle) < 0.008]
    following = [line for line in page.lines[index + 1 : end] if line not in level]
    before = page.lines[index - 1 : index] if index and _belongs_above(page, index) else ()
    for line in (dated, *level, *before, *following):
        text = fold(line.text)
        if _REFERENCES.search(text):
            return None
        own = _NOT_LEADING.sub(" ", text)
        if _LEADS_PEOPLE.search(own) or (line not in following[2:] and _LEADS.search(own)):
            return line
    return None


def _belongs_above(page: Page, index: int) -> bool:
    """Whether the line above is the title of the entry: nearer to its dates than the line below them."""
    dated, above = page.lines[index].box, page.lines[index - 1].box
    if above.x0 > dated.x1 or above.y0 >= dated.y0 or span_in(fold(page.lines[index - 1].text)):
        return False
    if index + 1 >= len(page.lines):
        return True
    return dated.y0 - above.y1 <= max(page.lines[index + 1].box.y0 - dated.y1, 0.0) + 0.002


def months_covered(periods: Iterable[tuple[dt.date, dt.date | None]], until: dt.date) -> int:
    """How many calendar months the periods cover together, none twice, none after the month of `until`."""
    covered: set[int] = set()
    for first, last in periods:
        end = min(last or until, until)
        covered.update(range(first.year * 12 + first.month, end.year * 12 + end.month + 1))
    return len(covered)
