"""The driving licence (rijbewijs): the card of the European model, and the paper models that are still valid.

The numbered fields are those of Directive 2006/126/EC, annex I; the Belgian models those of the Royal Decree of 23
March 1998. Nothing of column 12 (codes) and nothing of the holder's address or origin is kept.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from pipeline.codes import DocumentType, ReadMethod
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.licence.authority import (
    issued_outside,
    names_municipality,
    stamped_by_municipality,
)
from pipeline.extractors.licence.category_ends import category_ends
from pipeline.extractors.licence.dates import YOUNGEST, dates_of
from pipeline.extractors.licence.field_nine import listed_categories
from pipeline.extractors.licence.front import holder_of, number_of
from pipeline.extractors.licence.issuers import Issuer, heads_a_card, issuer_of, names_state_outside, names_title
from pipeline.extractors.licence.labelled import labelled_dates
from pipeline.extractors.licence.not_held import void_categories
from pipeline.extractors.licence.numbered_fields import NumberedField, dates_in, numbered_fields
from pipeline.extractors.licence.paper import has_dutch_table, has_particulars, is_paper, read_paper
from pipeline.extractors.licence.paper_boxes import without_boxes
from pipeline.extractors.licence.paper_seat import issued_in_municipality
from pipeline.extractors.licence.provisional_marks import provisional_marks
from pipeline.extractors.licence.said_in_row import denies
from pipeline.extractors.licence.sides import SURE, confirmed_expiry, holding_of
from pipeline.extractors.licence.table import Table, read_table
from pipeline.extractors.licence.vehicle_codes import taken_by_codes
from pipeline.extractors.licence.void import told_void
from pipeline.extractors.national_numbers import find_national_numbers
from pipeline.model import Field, Page, Section, Word
from pipeline.text import fold

_CONTRACT = ("categories", "issue_date", "expiry_date", "holder", "birth_date")
_LAST_ON_PAPER = 2033
"""Until when the paper models may be used (Directive 2006/126/EC, article 3): no category is held since later."""
_OF_CATEGORIES = ("_back_", "_front_")
_WHOSE = ("holder", "birth_date", "issue_date", "expiry_date")
_DATED = frozenset({"4a", "4b", "4?"})
"""The numbers behind which a card, and no paper model, has a date."""
_FIRST_YEAR = 40
"""Short years from here on are of the last century, in which a category may be held since."""
_FIGURES = re.compile(r"\d{4}")
_STRUCK_OUT = re.compile(
    r"(?:categor|klasse|class)[^.]{0,80}(?:doorgehaald|doorhalen|geschrapt|schrappen|doorgestreept|biffe|biffer"
    r"|barre|raye|gestrichen|streichen|struck|delete)|(?:doorhalen|schrappen|biffer|streichen|strike|delete)[^.]{0,40}"
    r"(?:categor|klasse|class|niet past|van toepassing|inutile|inapplicable)|nichtzutreffendes"
)
_OF_THE_HOLDER = frozenset({"1", "2", "3", "5", "8"})
_OF_BIRTH = frozenset({"1", "2", "3"})


def extract(section: Section) -> dict[str, Field]:
    """The fields of a licence, of whichever sides the section shows.

    Beside those of the contract: `_licence_number`; `_country` (ISO alpha-2) and `_eea` of the issuer; `_side`
    (`front`, `back` or `both`); `_paper`; `_no_expiry`; `_front_list`, `_front_<category>`, `_back_<category>`,
    `_since_<category>` and `_until_<category>`, the separate witnesses of `categories` and `expiry_date` (see
    `sides.py`), on paper `_from_<category>`; `_possible_holders` of a paper model of which the name was not read;
    `_void`, what calls the licence invalid, and `_void_<category>`, what takes that category away or limits it.
    """
    found: dict[str, Field] = {}
    fronts, backs = False, False
    issuers: list[Issuer] = []
    pages = [(page, read_table(page)) for page in section.pages]
    numbers = [numbered_fields(page, table.words if table else ()) for page, table in pages]
    papers = [is_paper(page, numbered) for (page, _), numbered in zip(pages, numbers, strict=True)]
    on_paper = any(papers) and not _dated_as_card(numbers)
    seated = on_paper and issued_in_municipality(section.pages)
    for (page, table), numbered, paper in zip(pages, numbers, papers, strict=True):
        issuers.append(_issuer(page, numbered, table, paper=paper, seated=paper and seated))
        side = read_paper(page, numbered, section.file) if on_paper else _front(page, numbered, section.file, table)
        if on_paper and section.type is DocumentType.PROVISIONAL_LICENCE:
            side = _with_labelled(side, page, section.file)
        if len(pages) > 1 and not (on_paper or table or _shows(side, _WHOSE)):
            if page.method is ReadMethod.TEXT:
                _add(found, category_ends(page, section.file))
            continue  # a side that was not read: letters in it are no list of categories
        fronts = fronts or _shows(side, (*_WHOSE, "_front_list"))
        fronts = fronts or (on_paper and (has_particulars(page) or "_possible_holders" in side))
        backs = backs or (on_paper and any(name.startswith("_back_") for name in side))
        _add(found, side)
        if table and not on_paper:
            backs = True
            _add(found, _back(page, table, section.file))
        if not on_paper:
            _add(found, category_ends(page, section.file))
            _add(found, taken_by_codes(page, section.file))
    found["_void"] = told_void(section.pages, section.file)
    if section.type is DocumentType.DRIVING_LICENCE:
        _add(found, _provisional(section))
    for page in section.pages:
        _add(found, void_categories(page, section.file))
    if on_paper and any(page.method is ReadMethod.TEXT and _strikes_out(page) for page in section.pages):
        found = {name: _doubted(one) if name.startswith(_OF_CATEGORIES) else one for name, one in found.items()}
    found = {name: _doubted(one) if _is_too_early(name, found) else one for name, one in found.items()}
    issuer = Issuer(None, None) if _untitled(section.pages) else _settled(issuers)
    return _whole(found, issuer, fronts=fronts, backs=backs, paper=on_paper)


def _is_too_early(name: str, found: Mapping[str, Field]) -> bool:
    """Whether a category of a paper licence has a day on which its holder was a child, or on which paper is no more."""
    day, born = found.get(name.replace("_back_", "_from_"), NOT_FOUND), found.get("birth_date", NOT_FOUND)
    if not name.startswith("_back_") or not isinstance(day.value, dt.date):
        return False
    child = isinstance(born.value, dt.date) and born.doubt is None and day.value < born.value + YOUNGEST
    return child or day.value.year > _LAST_ON_PAPER


def _provisional(section: Section) -> dict[str, Field]:
    """`_void` where what was taken for a licence calls itself provisional."""
    marked = ((page, words) for page in section.pages for words in provisional_marks(page))
    page, words = next(marked, (None, ()))
    return {"_void": field_of(True, words, page, section.file)} if page else {}


def _untitled(pages: Sequence[Page]) -> bool:
    """Whether text layers, in which no word is lost, call it a licence in no language: no state issued it as one."""
    typed = all(page.method is ReadMethod.TEXT for page in pages)
    return typed and not names_title([line.text for page in pages for line in page.lines])


def _dated_as_card(numbers: Iterable[Sequence[NumberedField]]) -> bool:
    """Whether a page dates the fields that only a card has."""
    return any(field.number in _DATED and dates_in(field.words) for one in numbers for field in one)


def _strikes_out(page: Page) -> bool:
    """Whether it says that categories that are not held are struck out.

    In a text layer a level line through a word is seen, and no slanted stroke of a pen or over an empty cell. Boxes
    that say so themselves are no such rule.
    """
    return _STRUCK_OUT.search(without_boxes(" ".join(fold(line.text) for line in page.lines))) is not None


def _whole(found: dict[str, Field], issuer: Issuer, *, fronts: bool, backs: bool, paper: bool) -> dict[str, Field]:
    side = "both" if fronts and backs else "front" if fronts else "back" if backs else None
    internal = {
        "_country": Field(issuer.country, 1.0),
        "_eea": Field(issuer.eea, 1.0),
        "_side": Field(side, 1.0),
        "_paper": Field(paper, 1.0),
    }
    whole = dict.fromkeys(_CONTRACT, NOT_FOUND) | found | internal
    return whole | {"categories": holding_of(found).categories(), "expiry_date": confirmed_expiry(found)}


def _front(page: Page, numbered: Sequence[NumberedField], file: str, table: Table | None) -> dict[str, Field]:
    without: Collection[Word] = table.words if table else frozenset()
    numbers = find_national_numbers(page)
    dates = _with_labelled(dates_of(page, numbered, file, without), page, file)
    return {
        "holder": holder_of(page, numbered, file, dates["birth_date"], dates["issue_date"]),
        "_licence_number": number_of(page, numbered, file),
        "_national_number": field_of(numbers[0].digits, numbers[0].words, page, file) if numbers else NOT_FOUND,
        **dates,
        **listed_categories(page, numbered, file, without),
    }


def _with_labelled(found: Mapping[str, Field], page: Page, file: str) -> dict[str, Field]:
    """With the days that stand beside labels in words, where none was found."""
    more = labelled_dates(page, file, {name for name, field in found.items() if field.value is not None})
    return dict(found) | {name: field for name, field in more.items() if field.value is not None}


def _back(page: Page, table: Table, file: str) -> dict[str, Field]:
    """`_back_<category>` for each row, `_since_<category>` and `_until_<category>` for dates that were read in full.

    And `_void_<category>` for a row that a code gives other vehicles than its own, or in which words stand.
    """
    found = {
        f"_back_{row.category}": field_of(row.held, row.words, page, file, confidence=row.confidence, doubt=row.doubt)
        for row in table.rows
    }
    for row in table.rows:
        if row.other_vehicles or row.against:
            shown = (*row.words, *filter(denies, row.against))  # any other word may tell of health
            found[f"_void_{row.category}"] = field_of(True, shown, page, file)
        for name, words in (("since", row.since), ("until", row.until)):
            dates = dates_in(words)
            early = bool(dates) and name == "since" and dates[0].year >= _FIRST_YEAR
            day = dates[0].on(1900 if early else 2000) if dates else None
            if day is not None:
                found[f"_{name}_{row.category}"] = field_of(day, words, page, file, confidence=dates[0].confidence)
    return found


def _shows(side: Mapping[str, Field], names: Iterable[str]) -> bool:
    return any(side.get(name, NOT_FOUND).value is not None for name in names)


def _doubted(field: Field) -> Field:
    return replace(field, doubt="two_candidates")


def _tells(field: Field) -> bool:
    return bool(field.value) or bool(field.evidence)


def _add(found: dict[str, Field], more: dict[str, Field]) -> None:
    """Takes over what was not yet found; of two readings of one thing (a repeated page) the first that is sure."""
    for name, field in more.items():
        known = found.get(name, NOT_FOUND)
        if not _tells(known) or (known.doubt is not None and _tells(field) and field.doubt is None):
            found[name] = field


def _issuer(page: Page, numbered: Sequence[NumberedField], table: Table | None, *, paper: bool, seated: bool) -> Issuer:
    """The issuer by what is printed outside the fields that tell of the holder; a birthplace is not one."""
    personal = {word for field in numbered if field.number in _OF_THE_HOLDER for word in field.words}
    personal |= table.words if table else set()
    lines = [" ".join(word.text for word in line.words if word not in personal) for line in page.lines]
    lines = [line for line in lines if line]
    municipal = names_municipality(page, numbered)
    born = {word for field in numbered if field.number in _OF_BIRTH for word in field.words}
    others = [" ".join(word.text for word in line.words if word not in born) for line in page.lines]
    modelled = paper and has_dutch_table(page) and not names_state_outside(others)
    stamped = modelled and stamped_by_municipality(page)
    signs, head = _signs(page, numbered), _head(page, numbered)
    issuer = issuer_of(lines, signs, head, municipal=municipal, modelled=modelled, stamped=stamped, seated=seated)
    return Issuer(None, None) if issuer.eea and issued_outside(page, numbered) else issuer


def _head(page: Page, numbered: Sequence[NumberedField]) -> list[str]:
    """The lines above the first that tells of the holder or has a day or a number: there the issuer is printed.

    On some models it is on a band under the fields.
    """
    lines = {field.line for field in numbered if field.words}
    telling = (at for at, line in enumerate(page.lines) if at in lines or _FIGURES.search(line.text))
    first = next(telling, len(page.lines))
    return [line.text for at, line in enumerate(page.lines) if at < first or heads_a_card(line.text)]


def _signs(page: Page, numbered: Sequence[NumberedField]) -> tuple[str, ...]:
    """The short words above or left of the first numbered field: one may be the sign in the coloured rectangle.

    The categories in field 9 stand at the left too, but lower, and are none.
    """
    if not numbered:
        return ()
    first = min(numbered, key=lambda field: field.box.y0).box
    behind = {word for field in numbered for word in field.words}
    return tuple(
        word.text
        for word in page.words
        if len(word.text) <= 3
        and word.confidence >= SURE
        and word.text.isalpha()
        and word.text.isupper()
        and word not in behind
        and (word.box.y1 <= first.y0 + 0.01 or (word.box.x1 <= first.x0 + 0.005 and word.box.middle <= first.y1))
    )


def _settled(issuers: Iterable[Issuer]) -> Issuer:
    """The first that is known; unknown when two sides contradict each other."""
    known = [issuer for issuer in issuers if issuer.eea is not None]
    if len({issuer.eea for issuer in known}) > 1:
        return Issuer(None, None)
    return next((one for one in known if one.country), known[0] if known else Issuer(None, None))
