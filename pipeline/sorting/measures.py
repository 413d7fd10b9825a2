"""What a page measures, apart from its phrases: numbered fields, categories, date ranges, prose, forms to fill in.

Each measure is a count or a share, so that a cue can ask for "at least so many".
"""

import re
from collections.abc import Callable, Mapping
from functools import cache

from pipeline.sorting.conferral import conferral
from pipeline.sorting.cues import word_list
from pipeline.sorting.diploma_shape import besides, diploma_shape, unheaded
from pipeline.sorting.licence_shape import (
    background_print,
    categories_named,
    category_rows,
    front_values,
    licence_columns,
    licence_numbers,
    paper_captions,
    paper_rows,
    provisional_model,
)
from pipeline.sorting.printed import Printed, Row
from pipeline.text import fold, one_of
from pipeline.vocabulary import months

Measure = Callable[[Printed], float]

_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_MONTHS = rf"(?:{'|'.join(start for starts in months.BEGINNINGS for start in starts)})[a-z]*"
_MOMENT = rf"(?:(?:\d{{1,2}}[ \n])?(?:\d{{1,2}}|{_MONTHS})[ \n])?{_YEAR}"
_NOW = (
    r"(?:heden|nu|vandaag|present|now|today|current|aujourd[ \n']hui|actuellement|ce[ \n]jour|maintenant|heute|jetzt|"
    r"dato|tot[ \n]op[ \n]heden)"
)
_RANGE = re.compile(
    rf"(?<!\w){_MOMENT}[ \n]"
    r"(?:(?:tot(?:[ \n]en[ \n]met)?|t[ \n]m|a|au|bis|to|until|en|jusqu[ \n](?:a|en|au))[ \n])?"
    rf"(?:{_MOMENT}|{_NOW})(?!\w)"
)
_SHORT_RANGE = re.compile(rf"(?<!\w)'\d\d ?- ?(?:'\d\d|{_NOW})(?!\w)")
"""A period with years of two figures, in a folded line: "'15 - '19"."""
_SINCE = re.compile(rf"(?<!\w)(?:sinds|vanaf|depuis|seit|since|from)[ \n]{_MOMENT}(?!\w)")
_LABELLED = r"\W*(?:\w+ ){0,3}\w+ ?:\s*\S"
_ARTICLE = re.compile(
    rf"^\W*(?:art(?:ikel|icle|\.)?|§|afdeling|hoofdstuk|chapitre|section)\W*\d+(?!\d|{_LABELLED})", re.IGNORECASE
)
"""Of a law or rule; a numbered line that gives a value behind a label is none: "§ 1. Betrokkene: An Maes"."""
_BLANK_TO_FILL = re.compile(r"[.…_]{5,}|(?:\. ){5,}|\[ ?\]|☐|□")
_AMOUNT = re.compile(r"(?:€|\beur\b|\beuro\b)\s*\d|\d\s*(?:€|\beur\b|\beuro\b)", re.IGNORECASE)
_MRZ = re.compile(r"^[A-Z0-9<«‹ ]{18,}$")
_AS_FIGURE = "[0-9OQDILBSZGUA]"
"""A figure of machine-readable print, or a letter that OCR takes it for."""
_MRZ_DAYS = re.compile(rf"(?P<days>{_AS_FIGURE}{{7}}[MFX<]{_AS_FIGURE}{{7}})[A-Z<]{{3}}[A-Z0-9<]{{6,}}")
"""Birth, sex, end of validity and nationality, each day with its check figure: ICAO 9303, the second line of a card."""
_FIGURES_OF_DAYS = 8
"""Of the fourteen figures of that line, that were read as such."""
_GRADE = re.compile(r"^(?:\d{1,3}(?:[.,]\d{1,2})?(?:\s?/\s?\d{2,3})?|[A-FP][+-]?)$")
"""A mark; a share is none, since a cv tells skills and languages in percent."""
_SECTION_NUMBER = re.compile(r"^[1-8][.,][1-5](?:[.,]\d)?\.?(?=\s|$)")
_DATED_LINE = re.compile(rf"^\W*(?:(?:\d{{1,2}}\W+)?(?:\d{{1,2}}|{_MONTHS})\W+)?{_YEAR}(?!\w)\W*")
_SPOKEN = 5
"""Letters that stand behind the date of a line that tells what happened then."""
_BESIDE = 0.006
"""Of the height of the page: how far apart in height the cells of one line are at most."""
_MOST_BARE = 50
"""Dates alone in their cell of which it is looked what stands beside them."""
_PAGE_NUMBER = re.compile(
    r"(?<!\w)(?:(?:pagina|page|seite|blz|blad|bladzijde|p|pag)[ \n]{1,2})(\d{1,2})"
    r"(?:[ \n](?:van|sur|de|von|of|op)?[ \n]?(\d{1,2}))?(?!\w)"
)


_HEAD, _FOOT = 0.12, 0.86
"""Of the height of the page, above and below which its number stands."""
_MARK_OUT_OF = 10
"""From here "8/10" is sooner a mark than a page."""


def _words(page: Printed) -> float:
    return sum(len(token) > 1 and token.isalpha() for token in page.tokens)


def _per_hundred(page: Printed, count: float) -> float:
    return 100 * count / max(len(page.tokens), 30)


def _date_ranges(page: Printed) -> float:
    short = sum(1 for row in page.rows for _ in _SHORT_RANGE.finditer(fold(row.raw)))
    return float(short + sum(1 for pattern in (_RANGE, _SINCE) for _ in pattern.finditer(page.text)))


def _first_person(page: Printed) -> float:
    """Words for I and my, per hundred words; one that stands by itself is sooner a speck or a number misread."""
    said = (page.tokens_of(row) for row in page.rows if row.count >= _LEAST_SAID)
    single = sum(token in _first_person_words() for tokens in said for token in tokens)
    return _per_hundred(page, single + sum(1 for _ in _first_person_pairs().finditer(page.text)))


@cache
def _first_person_words() -> frozenset[str]:
    return frozenset(said for said in word_list("first_person") if " " not in said)


@cache
def _first_person_pairs() -> re.Pattern[str]:
    pairs = (said.replace(" ", r"[ \n]") for said in word_list("first_person") if " " in said)
    return re.compile(rf"(?<!\w)(?:{'|'.join(pairs)})(?!\w)")


def _mail_headers(page: Printed) -> float:
    """Lines that begin as the head of a mail does: "Van: ..."."""
    return float(sum(_mail_header().match(fold(row.raw)) is not None for row in page.rows))


@cache
def _mail_header() -> re.Pattern[str]:
    return re.compile(rf"{one_of(word_list('mail_headers'))}\s?:")


_LEAST_SAID = 3
"""Words of a line in which somebody says I."""
_FEW_WORDS = 50
"""Fewer are a note, and motivate nothing."""
_MOST_OF_A_HEAD = 6
"""Words of a heading that asks: "Wat deed ik?"."""
_ASKING = re.compile(r"(?:wat|waar|wie|hoe|what|where|who|how|ce que|qui|was|wo|wer) (?:ik|i|je|ich|j|suis|bin|am)\b")
"""The same without its mark: "Waar ik werkte"."""
_WHY = re.compile(r"\b(?:waarom|pourquoi|warum|weshalb|why)\b")
_MOST_WHY = 12
"""Words of a heading that asks for a reason: "Waarom bent u de geschikte kandidaat voor deze functie?"."""


def _asks(row: Row) -> bool:
    if row.count > _MOST_OF_A_HEAD:
        return False
    return row.raw.endswith("?") or _ASKING.match(fold(row.raw)) is not None


def _asks_why(row: Row) -> bool:
    """Whether it is a heading that asks for a reason: "Pourquoi notre commune ?", "WAAROM IK"."""
    asked = row.count <= _MOST_WHY and (row.shouted or row.raw.endswith("?"))
    return asked and _WHY.search(fold(row.raw)) is not None


def _prose(page: Printed) -> float:
    """The share of words that stand in lines of at least seven."""
    return sum(row.count for row in page.rows if row.count >= 7) / max(len(page.tokens), 1)


def _dated_lines(page: Printed) -> float:
    """Lines that begin with a day, month or year before words: "01/07/2009 diensthoofd burgerzaken".

    In a timeline the words stand in a cell beside it.
    """
    found = ((row, _DATED_LINE.match(fold(row.raw))) for row in page.rows)
    behind = [(row, row.raw[match.end() :]) for row, match in found if match]
    bare = [row for row, rest in behind if not rest][:_MOST_BARE]
    told = [row for row in page.rows if _speaks(row.raw)] if bare else []
    timed = sum(any(_beside(row, one) for one in told) for row in bare)
    return float(timed + sum(_speaks(rest) for _, rest in behind))


def _speaks(text: str) -> bool:
    return sum(c.isalpha() for c in text) >= _SPOKEN


def _beside(row: Row, other: Row) -> bool:
    return other.left > row.left and abs(other.middle - row.middle) < _BESIDE


def _rows_like(pattern: re.Pattern[str]) -> Measure:
    return lambda page: float(sum(bool(pattern.search(row.raw)) for row in page.rows))


def _grades(page: Printed) -> float:
    """Cells that hold one mark or number of credits, and lines that end in two of them."""
    count = 0
    for row in page.rows:
        parts = row.raw.split()
        if len(parts) == 1:
            count += bool(_GRADE.match(parts[0])) and parts[0].upper() not in {"B", "C", "D"}
        elif len(parts) >= 3:
            count += all(_GRADE.match(part) for part in parts[-2:]) and parts[0][:1].isalnum()
    return float(count)


def _machine_days(page: Printed) -> float:
    """Lines of an identity document that give birth and end of validity, whichever of their figures were misread."""
    lines = (_MRZ_DAYS.fullmatch(row.raw.replace(" ", "").replace("«", "<<").upper()) for row in page.rows)
    return float(sum(m is not None and sum(map(str.isdigit, m["days"])) >= _FIGURES_OF_DAYS for m in lines))


def _machine_readable(opening: str) -> Measure:
    pattern = re.compile(opening)

    def measure(page: Printed) -> float:
        zone = [
            r.raw.replace(" ", "").replace("«", "<<") for r in page.rows if r.raw.count("<") >= 2 and _MRZ.match(r.raw)
        ]
        return float(sum(bool(pattern.match(line)) for line in zone))

    return measure


MEASURES: Mapping[str, Measure] = {
    "words": _words,
    "licence_numbers": licence_numbers,
    "category_rows": category_rows,
    "categories_named": categories_named,
    "licence_columns": licence_columns,
    "paper_rows": paper_rows,
    "paper_captions": paper_captions,
    "front_values": front_values,
    "background_print": background_print,
    "provisional_model": provisional_model,
    "date_ranges": _date_ranges,
    "first_person": _first_person,
    "impersonal": lambda page: float(_first_person(page) < 0.8),
    "prose": _prose,
    "conferral": conferral,
    "diploma_shape": diploma_shape,
    "unheaded": unheaded,
    "besides": besides,
    "asked_heads": lambda page: float(sum(_asks(row) for row in page.rows)),
    "asked_whys": lambda page: float(sum(map(_asks_why, page.rows))),
    "few_words": lambda page: float(len(page.tokens) < _FEW_WORDS),
    "grades": _grades,
    "dated_lines": _dated_lines,
    "articles": _rows_like(_ARTICLE),
    "to_fill_in": _rows_like(_BLANK_TO_FILL),
    "amounts": _rows_like(_AMOUNT),
    "mail_headers": _mail_headers,
    "section_numbers": _rows_like(_SECTION_NUMBER),
    "mrz": _machine_readable(r""),
    "mrz_identity": _machine_readable(r"(?:ID|I<|IR|AR|P<|C<)"),
    "mrz_days": _machine_days,
    "mrz_licence": _machine_readable(r"D[1L<]"),
    "card": lambda page: float(page.card),
}
"""Name, as in the YAML files, to what is counted."""


def page_marker(page: Printed) -> tuple[int, int | None] | None:
    """(2, 3) where the page says "pagina 2 van 3" or "2/3" at its head or foot; None when it says nothing."""
    edge: list[Row] = [row for row in page.rows if row.middle < _HEAD or row.middle > _FOOT] or list(page.rows[:2])
    for row in edge:
        found = _PAGE_NUMBER.search(page.text_of(row))
        if found:
            return int(found.group(1)), int(found.group(2)) if found.group(2) else None
        bare = re.fullmatch(r"\W*(\d{1,2})\s?/\s?(\d{1,2})\W*", row.raw)
        if bare and 0 < int(bare.group(1)) <= int(bare.group(2)) < _MARK_OUT_OF:
            return int(bare.group(1)), int(bare.group(2))
    return None
