"""What shows a driving licence where its words are few: numbered fields, rows of categories, the values of a front.

The fields and rows are those of Directive 2006/126/EC, annex I; the letters of paper models those of the Royal Decree
of 23 March 1998. Print on cards is small, and what is read of it garbled: a number may be lost, a 1 read as a stroke.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from pipeline.sorting.printed import Printed, Row
from pipeline.text import word_set

_CATEGORIES = word_set("am a1 a2 a b1 b be c1 c c1e ce d1 d d1e de g t")
_CEFR_ONLY = frozenset(("b2", "c2"))
_CEFR = frozenset(("a1", "a2", "b1", "c1"))
_OF_PAPER = word_set("a3 a b be c1 c1e c ce d1 d1e d de e f g eb ec ed")
"""Letters of the rows of paper models; France and Luxembourg have E(B), E(C) and E(D) for those with a trailer."""
_BARE = re.compile(r"\W{0,2}[A-G][1-3]?(?![\w.:)])")
"""Such a letter as a table has it, and no list: "a)", "B:";"""
_FEWEST_BARE = 4
"""and how many, with days beside them, are those of a table."""
_STROKE = re.compile(r"(?<=[ABCD])[Il](?=E?$)")
"""A stroke behind a letter is the 1 that it is: "Al", "CIE"."""
_FIELD_HEAD = re.compile(r"^([12359])\s?[.,:)]{0,2}(?=\s|$)")
_FIELD_FOUR = re.compile(r"(?<!\w)4\s?([abcd])(?!\w)", re.IGNORECASE)
_DAY = re.compile(r"(?<!\d)[0-3]\s?\d\s?[.,/\-]\s?[01]\d\s?[.,/\-]\s?(?:19|20)\d{2}(?!\d)")
_NUMBER = re.compile(r"(?:^|\s)[A-Z]{0,2}\d{6,14}$")
_REPEATED = re.compile(r"\b(rijbewijs|permis de conduire|fuhrerschein)\b.*\b\1\b")
_LEAST_REPEATED = 4
"""Words of a line in which a title stands twice."""
_FOR_A_NUMBER = r"[.,:;‚„'|]\s?"
"""What is left of a number whose point alone was read."""
_OPENS_CAPTION = frozenset("12345678.,:;‚„'|")
"""The first signs that a caption can have: its number, or what is left of it."""
_BEFORE_NUMBER = re.compile(r"^[\W_]+(?=[1-8]\.)")
"""What a fold or the dots of a line before a number are read as."""
_CAPTIONS = {
    number[-1]: re.compile(rf"^({number}\b|{_FOR_A_NUMBER})\W*(?:{words})", re.IGNORECASE)
    for number, words in {
        "1": r"na+m|nom\b|name",
        "2": r"voorn|pr[eé]n|vorn",
        "3": r"geb|dat(?:e|um)|n[eé]e?\b",
        "4": r"woonp|verblijf|domic|r[eé]sid|wohn",
        "(?:5\\W{1,3})?6": r"te\b|op\b|[aà]\b|le\b|in\b|am\b|datum|date\b|afgeg|d[eé]liv|ausge",
        "5": r"(?:6\W{1,3})?(?:afgeg|overh|autor|beh[oö]r|d[eé]liv|ausge)",
        "7": r"geldig|valable|g[uü]ltig|nr|n°",
        "8": r"nr|n°|num",
    }.items()
}
"""How the captions of the paper model begin (Directive 80/1263/EEC, annex I), in the languages of Belgium; behind "5-6"
stands who issued it and when."""
_SIGN, _FEWEST_SIGNS = 3, 2
"""Captions, letters, columns or fields that are a sign of a licence, and how many such signs make it possible."""
_LONGEST_ROW = 60
"""Characters of a line that shows a field, a caption or a day; a longer one is a sentence."""
_MOST_WORDS = 9
"""Of a row of a table."""
_COLUMN = 0.03
"""How far apart letters of one column may begin, as a share of the width."""
_FEWEST_DAYS, _MOST_DAYS = 2, 3
"""Days on a front: of birth, of issue, of expiry."""
_MODEL = re.compile(r"\bm(36|18|12|3) (cat|categorie|kat|kategorie|klasse) b\b")
_MOST_COLUMNS = 60
"""At how many places a column is sought: more than any table has, so that other pages cost little."""
_NAMES = 2
"""Lines of names on a front: surname, given names."""
_LEAST_NAME = 3
"""Letters of a word of a name; what is shorter numbers a field."""


def licence_numbers(page: Printed) -> float:
    """Distinct numbered fields of the European model: 1, 2, 3, 5, 9 at the head of a line, 4a to 4d anywhere."""
    heads = {m.group(1) for row in page.rows if len(row.raw) <= _LONGEST_ROW and (m := _FIELD_HEAD.match(row.raw))}
    fours = {m.group(1).lower() for row in page.rows for m in _FIELD_FOUR.finditer(row.raw[:120])}
    return len(heads) + len(fours) if fours & {"a", "b", "c"} else 0.0


def category_rows(page: Printed) -> float:
    """Distinct licence categories that head a line of their own, as on the back of a licence."""
    heads = {_letter(row) for row in page.rows if row.count <= _MOST_WORDS} & _CATEGORIES
    if page.words & _CEFR_ONLY:
        heads -= _CEFR
    return float(len(heads)) if heads & {"am", "be", "ce", "c1e", "d1e", "c1", "d1"} else 0.0


def categories_named(page: Printed) -> float:
    """Distinct licence categories anywhere, where those that are no words of a language are among them."""
    found = page.words & _CATEGORIES
    return float(len(found)) if len(found & {"am", "be", "ce", "c1e", "d1e", "d1"}) >= 2 else 0.0


def licence_columns(page: Printed) -> float:
    """Which of the column numbers 9, 10, 11 and 12 stand alone, or in a row together."""
    alone = {row.raw.strip(" .") for row in page.rows if row.count == 1}
    together = [{"9", "10", "11", "12"}.intersection(page.tokens_of(row)) for row in page.rows if row.count <= 8]
    return float(max([len(alone & {"9", "10", "11", "12"}), *(len(found) for found in together)], default=0))


def paper_rows(page: Printed) -> float:
    """Distinct letters of the table of a paper model that stand under each other, each at the head of its line."""
    heads = [(row.left, letter) for row in page.rows if row.count <= _MOST_WORDS and (letter := _letter(row))]
    column = [(left, letter) for left, letter in heads if letter in _OF_PAPER]
    lefts = sorted({left for left, _ in column})[:_MOST_COLUMNS]
    return float(max((len({one for at, one in column if 0 <= at - left <= _COLUMN}) for left in lefts), default=0))


def paper_captions(page: Printed) -> float:
    """Distinct numbered captions of the particulars on a paper model; none without issuer, and domicile or its day.

    Of a few of them the point alone may have been read, and not the number before it.
    """
    found = _captions(page)
    return float(len(found)) if any(found.values()) and "5" in found and not found.keys().isdisjoint("46") else 0.0


def shows_signs_of_licence(page: Printed) -> bool:
    """Whether two things stand on the page that together hardly any other paper has, too garbled to be told by them.

    These are numbered captions of the particulars, letters of categories under each other, the numbers of the columns,
    numbered fields with a 4a, 4b or 4c, and days beside letters that no list has. Each alone stands in forms, lists and
    calendars too.
    """
    letters = max(paper_rows(page), category_rows(page))
    bare = {_letter(row) for row in page.rows if row.count <= _MOST_WORDS and _BARE.match(row.raw)} & _OF_PAPER
    days = sum(len(row.raw) <= _LONGEST_ROW and _DAY.search(row.raw) is not None for row in page.rows)
    captions = sum(_captions(page).values())
    beside = days if len(bare) >= _FEWEST_BARE else 0
    signs = (captions, letters, licence_columns(page), licence_numbers(page), beside)
    return sum(sign >= _SIGN for sign in signs) >= _FEWEST_SIGNS


def _captions(page: Printed) -> dict[str, bool]:
    """The numbers of the captions of a paper model that head a line, and whether each was itself read, once or more."""
    lines = [_BEFORE_NUMBER.sub("", row.raw[:_LONGEST_ROW].lstrip("|[ ")) for row in page.rows]
    lines = [line for line in lines if line[:1] in _OPENS_CAPTION]
    heads = ((number, match[1]) for number, one in _CAPTIONS.items() for line in lines if (match := one.match(line)))
    found: dict[str, bool] = {}
    for number, head in heads:
        found[number] = found.get(number, False) or head[0].isdigit()
    return found


def front_values(page: Printed) -> float:
    """What stands on the front of a card, its numbers apart: names, two or three days under them, number, categories.

    Nothing without names right over the first day, and a second day.
    """
    days = [row for row in page.rows if len(row.raw) <= _LONGEST_ROW and _DAY.search(row.raw)]
    if len(days) < _FEWEST_DAYS:
        return 0.0
    names = min(_NAMES, sum(1 for _ in _names_over(page, days[0])))
    others = any(_NUMBER.search(row.raw) for row in page.rows) + any(map(_lists_categories, page.rows))
    return float(names + min(_MOST_DAYS, len(days)) + others) if names else 0.0


def _letter(row: Row) -> str:
    """The letters and digits at the head of a row, folded: "B+E" is be; a stroke behind a capital is a 1."""
    return _opening_letters(row.raw)


@lru_cache(maxsize=4096)
def _opening_letters(text: str) -> str:
    opening = next((word for word in text.split() if any(c.isalnum() for c in word)), "")
    return _STROKE.sub("1", "".join(c for c in opening if c.isalnum())).lower()


def _names_over(page: Printed, day: Row) -> Iterator[Row]:
    """The lines of letters right above the first day, the numbers before them passed over."""
    above = [
        row for row in page.rows[: page.rows.index(day)][::-1] if any(len(w) >= _LEAST_NAME for w in row.raw.split())
    ]
    return takewhile(lambda row: sum(c.isdigit() for c in row.raw) <= 1 and row.count <= 5, above)


def _lists_categories(row: Row) -> bool:
    """Whether nothing but categories stands in the row, at least two, perhaps behind a 9."""
    words = row.raw.split()
    words = words[1:] if words and not words[0][0].isalpha() else words
    listed = [_STROKE.sub("1", word).lower() for word in words]
    return (len(listed) >= 2 and set(listed) <= _CATEGORIES) or listed == ["amb"]


def background_print(page: Printed) -> float:
    """Whether a title of licences stands in one line twice, as in the fine print in the background of cards."""
    return float(any(_REPEATED.search(page.text_of(row)) for row in page.rows if row.count >= _LEAST_REPEATED))


def provisional_model(page: Printed) -> float:
    """Whether the model of a provisional licence stands on a card: "M12 cat. B", at times all that its back says."""
    return float(page.card and _MODEL.search(" ".join(page.tokens)) is not None)
