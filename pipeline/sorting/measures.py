"""What a page measures, apart from its phrases: numbered fields, categories, date ranges, prose, forms to fill in.

Each measure is a count or a share, so that a cue can ask for "at least so many".
"""

import re
from collections.abc import Callable, Mapping

from pipeline.sorting.conferral import conferral
from pipeline.sorting.diploma_shape import diploma_shape
from pipeline.sorting.printed import Printed, Row
from pipeline.text import fold, word_set

Measure = Callable[[Printed], float]

_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_MONTHS = r"(?:jan|feb|fev|maa|mrt|mar|mae|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|aou|sep|okt|oct|nov|dec|dez)[a-z]*"
_MOMENT = rf"(?:(?:\d{{1,2}}[ \n])?(?:\d{{1,2}}|{_MONTHS})[ \n])?{_YEAR}"
_NOW = (
    r"(?:heden|nu|vandaag|present|now|today|current|aujourd[ \n]hui|actuellement|ce[ \n]jour|maintenant|heute|jetzt|"
    r"dato|tot[ \n]op[ \n]heden)"
)
_RANGE = re.compile(
    rf"(?<!\w){_MOMENT}[ \n]"
    r"(?:(?:tot(?:[ \n]en[ \n]met)?|t[ \n]m|a|au|bis|to|until|en|jusqu[ \n](?:a|en|au))[ \n])?"
    rf"(?:{_MOMENT}|{_NOW})(?!\w)"
)
_SINCE = re.compile(rf"(?<!\w)(?:sinds|vanaf|depuis|seit|since|from)[ \n]{_MOMENT}(?!\w)")
_FIRST_PERSON = word_set("ik mijn mij mezelf mon mes moi ich mein meine meinen meiner meinem mich mir i my myself")
_FIRST_PERSON_PAIRS = re.compile(
    r"(?<!\w)(?:j[ \n](?:ai|etais|aimerais|ose|espere)|je[ \n](?:suis|me|vous|souhaite|pense))(?!\w)"
)
_CEFR_ONLY = frozenset(("b2", "c2"))
_CATEGORIES = word_set("am a1 a2 a b1 b be c1 c c1e ce d1 d d1e de g t")
_CEFR = frozenset(("a1", "a2", "b1", "c1"))
_ARTICLE = re.compile(r"^\W*(?:art(?:ikel|icle|\.)?|§|afdeling|hoofdstuk|chapitre|section)\W*\d+", re.IGNORECASE)
_BLANK_TO_FILL = re.compile(r"[.…_]{5,}|(?:\. ){5,}|\[ ?\]|☐|□")
_AMOUNT = re.compile(r"(?:€|\beur\b|\beuro\b)\s*\d|\d\s*(?:€|\beur\b|\beuro\b)", re.IGNORECASE)
_MRZ = re.compile(r"^[A-Z0-9<«‹ ]{18,}$")
_GRADE = re.compile(r"^(?:\d{1,3}(?:[.,]\d{1,2})?(?:\s?/\s?\d{2,3})?|[A-FP][+-]?|\d{1,2}\s?%)$")
_MAIL_HEADER = re.compile(
    r"^(?:van|aan|verzonden|onderwerp|datum|cc|de|a|à|envoye|envoyé|objet|date|from|to|sent|subject|von|an|gesendet|betreff)"
    r"\s?:",
    re.IGNORECASE,
)
_SECTION_NUMBER = re.compile(r"^[1-8][.,][1-5](?:[.,]\d)?\.?(?=\s|$)")
_FIELD_HEAD = re.compile(r"^([12359])\s?[.,:)]{0,2}(?=\s|$)")
_FIELD_FOUR = re.compile(r"(?<!\w)4\s?([abcd])(?!\w)", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"(?<!\w)(?:(?:pagina|page|seite|blz|blad|bladzijde|p|pag)[ \n]{1,2})(\d{1,2})"
    r"(?:[ \n](?:van|sur|de|von|of|op)?[ \n]?(\d{1,2}))?(?!\w)"
)


_MARK_OUT_OF = 10
"""From here "8/10" is sooner a mark than a page."""


def _words(page: Printed) -> float:
    return sum(len(token) > 1 and token.isalpha() for token in page.tokens)


def _per_hundred(page: Printed, count: float) -> float:
    return 100 * count / max(len(page.tokens), 30)


def _licence_numbers(page: Printed) -> float:
    """Distinct numbered fields of the European model: 1, 2, 3, 5, 9 at the head of a line, 4a to 4d anywhere."""
    heads = {m.group(1) for row in page.rows if len(row.raw) <= 60 and (m := _FIELD_HEAD.match(row.raw))}
    fours = {m.group(1).lower() for row in page.rows for m in _FIELD_FOUR.finditer(row.raw[:120])}
    return len(heads) + len(fours) if fours & {"a", "b", "c"} else 0.0


def _category_rows(page: Printed) -> float:
    """Distinct licence categories that head a line of their own, as on the back of a licence."""
    heads = {page.tokens[row.first] for row in page.rows if row.count <= 9} & _CATEGORIES
    if page.words & _CEFR_ONLY:
        heads -= _CEFR
    return float(len(heads)) if heads & {"am", "be", "ce", "c1e", "d1e", "c1", "d1"} else 0.0


def _categories_named(page: Printed) -> float:
    """Distinct licence categories anywhere, where those that are no words of a language are among them."""
    found = page.words & _CATEGORIES
    return float(len(found)) if len(found & {"am", "be", "ce", "c1e", "d1e", "d1"}) >= 2 else 0.0


def _licence_columns(page: Printed) -> float:
    """Which of the column numbers 9, 10, 11 and 12 stand alone, or in a row together."""
    alone = {row.raw.strip(" .") for row in page.rows if row.count == 1}
    together = [
        {"9", "10", "11", "12"} & set(page.tokens[r.first : r.first + r.count]) for r in page.rows if r.count <= 8
    ]
    return float(max([len(alone & {"9", "10", "11", "12"}), *(len(found) for found in together)], default=0))


def _date_ranges(page: Printed) -> float:
    return float(sum(1 for _ in _RANGE.finditer(page.text)) + sum(1 for _ in _SINCE.finditer(page.text)))


def _first_person(page: Printed) -> float:
    """Words for I and my, per hundred words."""
    single = sum(token in _FIRST_PERSON for token in page.tokens)
    return _per_hundred(page, single + sum(1 for _ in _FIRST_PERSON_PAIRS.finditer(page.text)))


_FEW_WORDS = 50
"""Fewer are a note, and motivate nothing."""
_MOST_OF_A_HEAD = 6
"""Words of a heading that asks: "Wat deed ik?"."""
_ASKING = re.compile(r"(?:wat|waar|wie|hoe|what|where|who|how|ce que|qui|was|wo|wer) (?:ik|i|je|ich|j|suis|bin|am)\b")
"""The same without its mark: "Waar ik werkte"."""


def _asks(row: Row) -> bool:
    if row.count > _MOST_OF_A_HEAD:
        return False
    return row.raw.endswith("?") or _ASKING.match(fold(row.raw)) is not None


def _prose(page: Printed) -> float:
    """The share of words that stand in lines of at least seven."""
    return sum(row.count for row in page.rows if row.count >= 7) / max(len(page.tokens), 1)


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
    "licence_numbers": _licence_numbers,
    "category_rows": _category_rows,
    "categories_named": _categories_named,
    "licence_columns": _licence_columns,
    "date_ranges": _date_ranges,
    "first_person": _first_person,
    "impersonal": lambda page: float(_first_person(page) < 0.8),
    "prose": _prose,
    "conferral": conferral,
    "diploma_shape": diploma_shape,
    "asked_heads": lambda page: float(sum(_asks(row) for row in page.rows)),
    "few_words": lambda page: float(len(page.tokens) < _FEW_WORDS),
    "grades": _grades,
    "articles": _rows_like(_ARTICLE),
    "to_fill_in": _rows_like(_BLANK_TO_FILL),
    "amounts": _rows_like(_AMOUNT),
    "mail_headers": _rows_like(_MAIL_HEADER),
    "section_numbers": _rows_like(_SECTION_NUMBER),
    "mrz": _machine_readable(r""),
    "mrz_identity": _machine_readable(r"(?:ID|I<|IR|AR|P<|C<)"),
    "mrz_licence": _machine_readable(r"D[1L<]"),
    "card": lambda page: float(page.card),
}
"""Name, as in the YAML files, to what is counted."""


def page_marker(page: Printed) -> tuple[int, int | None] | None:
    """(2, 3) where the page says "pagina 2 van 3" or "2/3" at its head or foot; None when it says nothing."""
    edge: list[Row] = [row for row in page.rows if row.middle < 0.12 or row.middle > 0.86] or list(page.rows[:2])
    for row in edge:
        text = " ".join(page.tokens[row.first : row.first + row.count])
        found = _PAGE_NUMBER.search(text)
        if found:
            return int(found.group(1)), int(found.group(2)) if found.group(2) else None
        bare = re.fullmatch(r"\W*(\d{1,2})\s?/\s?(\d{1,2})\W*", row.raw)
        if bare and 0 < int(bare.group(1)) <= int(bare.group(2)) < _MARK_OUT_OF:
            return int(bare.group(1)), int(bare.group(2))
    return None
