"""Periods of leadership on a cv: which entries name a leading function, and from when to when.

A period runs in calendar months; overlapping periods count once. What leads is told by the title of the candidate's own
function, or by a statement that people were led; titles of others ("rapporteert aan de directeur") and titles that
only sound like it ("scrum master", "meewerkend voorman", "account manager") do not lead.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.extractors.cv.owner import SECTIONS
from pipeline.extractors.cv.periods import dated_lines, span_in
from pipeline.extractors.flattened import any_of
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line, Page
from pipeline.text import fold
from pipeline.vocabulary import months


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
    rf"(?:{_UNITS})[- ]?(?:hoofd|chef|leider|leader|lead|manager|directeur|verantwoordelijke|baas)",
    r"(?:adjunct-?|sub)?direct(?:eur|rice|or|eur-generaal)",
    r"hoofd (?:van )?(?:de |het )?[a-z]+",
    r"hoofd(?:verpleegkundige|verpleegster|verpleger|maatschappelijk werker|maatschappelijk werkster|inspecteur)",
    r"head of [a-z]+",
    "manager|ceo|coo|cfo|cio|chro|cto|zaakvoerder|zaakvoerster|leidinggevende|supervisor",
    r"chef (?:de service|de departement|de bureau|de division|d'equipe)",
    r"responsable (?:de |du |d'|des )?(?:service|equipe|departement|division|agence)",
    "leiter(?:in)?|abteilungsleiter(?:in)?|teamleiter(?:in)?|bereichsleiter(?:in)?|geschaftsfuhrer(?:in)?",
    "commandant|korpschef",
)
_LEADS_PEOPLE = _any(
    r"leiding(?:gevend|gevende)? (?:geven |gegeven )?(?:aan|over)",
    "gaf leiding|geef leiding|aansturen van|aansturing van|aangestuurd",
    r"stuurde .{0,30} aan",
    r"managing (?:a )?team|led (?:a )?team|leading (?:a )?team|line management",
    r"managed (?:a |an |the )?(?:[a-z]+ )?(?:team|department|staff|group|office|unit)",
    r"encadrement (?:de|d')|direction d'une equipe|j'ai dirige|fuhrung von|personalverantwortung|mitarbeiterfuhrung",
)
_ARTICLE = "(?:de |het |een |the |la |le )?(?:algemeen |financieel |operationeel |adjunct-?|general |generale? )?"
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
_DENIED = re.compile(
    r"\b(?:geen|zonder|niet|nooit|no|not|without|sans|aucune?|pas|non|nicht|keine?[nrs]?|ohne)[ -]"
    r"(?!alleen|only|seulement|nur)(?:(?:directe?|rechtstreeks[e]?|hierarchische?|formele?|formal|eigen|echte?|de|d'|"
    r"eine?[nr]?|fonction|functie|functies|rol|role|taak|taken|in|met|with|avec|mit)[ ]?){0,2}"
    r"(?:leid|leading|lead|manag|direction|diriger|dirigeant|encadr|line man|fuhrung|leit|teamlei|personalverantw"
    r"|mitarbeiterfuhr)[a-z]*[^.;,()]*"
)
"""What is said not to be led: "geen leidinggevende opdracht", "sans encadrement"."""
_AS_NEAR = 0.002
"""How much farther one line may be than another to be as near, in fractions of the page height."""
_HEADING = 4
"""Words of a heading at most."""
_TELLING = re.compile(r"[a-z]{4}")
_IN_BRACKETS = re.compile(r"\([^)]*\)?")
_WITHOUT_MONTHS = re.compile(
    rf"\b(?:{any_of(months.IN_DATES)}"
    r"|heden|sinds|sedert|vanaf|depuis|since|from|until|present|jusqu'?a?|heute)\b"
)
_REFERENCES = re.compile(r"\b(?:referenties?|references?|referenzen)\b")
_LEVEL = 0.008
"""How far apart the middles of two lines that are level may be, as a share of the page's height."""


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
            own = _own(text)
            if _LEADS_PEOPLE.search(own) or _LEADS.search(own):
                found.append((page, line))
    return tuple(found)


def _own(text: str) -> str:
    """A folded line without the titles of others and without what is denied."""
    return _NOT_LEADING.sub(" ", _DENIED.sub(" ", text))


def _on_page(page: Page) -> Iterator[Period]:
    starts = dated_lines(page)
    neighbours = Neighbours(page)
    titles = _titles_above(page, neighbours, [one.index for one in starts])
    for at, one in enumerate(starts):
        following = starts[at + 1].index if at + 1 < len(starts) else len(page.lines)
        end = min(following, titles.get(following, following), one.index + 8)
        title = _leading_line(page, neighbours, one.index, end, titles.get(one.index))
        if title is not None:
            yield Period(one.first, one.last, page, (page.lines[one.index], title))


def _leading_line(page: Page, neighbours: Neighbours, index: int, end: int, above: int | None) -> Line | None:
    """The line of an entry that says it leads: its dates' line, what stands level with it, above or below."""
    dated = page.lines[index]
    others = neighbours.level(index, _LEVEL)
    level = [page.lines[other] for other in others]
    following = [page.lines[other] for other in range(index + 1, end) if other not in others]
    before: tuple[Line, ...] = () if above is None else (page.lines[above],)
    for line in (dated, *level, *before, *following):
        text = fold(line.text)
        if _REFERENCES.search(text):
            return None
        own = _own(text)
        if _LEADS_PEOPLE.search(own) or (line not in following[2:] and _LEADS.search(own)):
            return line
    return None


def _titles_above(page: Page, neighbours: Neighbours, starts: Sequence[int]) -> dict[int, int]:
    """From each dated line whose title stands above it, as no part of the entry before, to the line of that title.

    It is its title where it stands nearer to the dates than the line below them. Where all lines are as far apart, all
    entries are written as the first one is: over its dates stands its title, or nothing but the heading of the section.
    """
    over = {index: above for index in starts if (above := _above(page, neighbours, index)) is not None}
    gaps = {index: _nearer_above(page, neighbours, index, above) for index, above in over.items()}
    first = starts[0] if starts else None
    usual = first is not None and gaps.get(first, False) is not False and not _is_heading(page.lines[over[first]])
    return {index: over[index] for index, nearer in gaps.items() if (usual if nearer is None else nearer)}


def _above(page: Page, neighbours: Neighbours, index: int) -> int | None:
    """The line over the dates in their column that may be their title."""
    above = neighbours.above(index)
    if above is None or _says_more(page.lines[index]):
        return None
    aside = page.lines[above].box.x0 > page.lines[index].box.x1
    return None if aside or span_in(fold(page.lines[above].text)) else above


def _nearer_above(page: Page, neighbours: Neighbours, index: int, above: int) -> bool | None:
    """Whether the line above is nearer to the dates than the line below them; None where it is as near."""
    below = neighbours.below(index)
    if below is None:
        return True
    dated = page.lines[index].box
    apart = (dated.y0 - page.lines[above].box.y1) - (page.lines[below].box.y0 - dated.y1)
    return None if abs(apart) <= _AS_NEAR else apart < 0


def _says_more(line: Line) -> bool:
    """Whether the line begins with its dates and goes on with the title; what stands in brackets is none."""
    text = _WITHOUT_MONTHS.sub(" ", fold(line.text))
    before = re.split(r"\d", text, maxsplit=1)[0]
    return not _TELLING.search(before) and _TELLING.search(_IN_BRACKETS.sub(" ", text)) is not None


def _is_heading(line: Line) -> bool:
    return len(line.words) <= _HEADING and not SECTIONS.isdisjoint(fold(line.text).replace(":", "").split())


def months_covered(periods: Iterable[tuple[dt.date, dt.date | None]], until: dt.date) -> int:
    """How many calendar months the periods cover together, none twice, none after the month of `until`."""
    covered: set[int] = set()
    for first, last in periods:
        end = min(last or until, until)
        covered.update(range(first.year * 12 + first.month, end.year * 12 + end.month + 1))
    return len(covered)
