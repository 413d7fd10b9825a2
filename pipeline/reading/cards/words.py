"""What a reading is of, by its words: of a card, of a card and nothing else, or of a licence on paper."""

import re
from collections.abc import Iterable, Sequence, Set

from rapidfuzz import fuzz

from pipeline.model import Line
from pipeline.reading.ocr.second_looks.doubtful_figures import is_no_day
from pipeline.text import fold

_CARD_WORDS = (
    "rijbewijs", "permis de conduire", "fuhrerschein", "driving licence", "identiteitskaart", "carte d'identite",
    "personalausweis", "identity card", "verblijfstitel", "titre de sejour", "voorlopig",
    "patente di guida", "permiso de conduc", "carta de conducao", "korkort", "ajokortti", "korekort", "forerkort",
    "prawo jazdy", "ridicsky prukaz", "vodicsky preukaz", "vezetoi engedely", "permis de conducere", "juhiluba",
    "voznisko dovoljenje", "vozacka dozvola", "vairuotojo pazymejimas", "vaditaja aplieciba", "ceadunas tiomana",
    "fuhrerausweis", "surucu belgesi",
)  # fmt: skip
_PAPER_WORDS = (
    "gemeenschapsmodel", "model van de europese gemeenschap", "modele des communautes", "modell der europaischen gem",
    "voertuigen waarvoor", "voertuigen van categorie", "voertuigen van de categorie", "vehicules pour lesquel",
    "vehicules de categorie", "vehicules des categorie",
    "besturen van voertuigen", "conduite de vehicules", "conduite des vehicules", "fuhren von kraftfahrzeugen der",
    "categorieen waarvoor het", "categories pour lesquel", "gultig fur folgende klassen", "gultig fur folgende gruppen",
)  # fmt: skip
_PAPER_CAPTIONS = tuple(
    re.compile(rf"\b(?:{words})")
    for words in (
        "voornamen|prenoms|vornamen",
        "woonplaats|verblijfplaats|domicile|residence|wohnort",
        "afgegeven ?(?:door|te|op)|delivre (?:par|a|le)|ausgestellt (?:von|in|am)",
        "geldig tot|valable jusqu|gultig bis",
        "geldig vanaf|valable a (?:partir|compter)|valable depuis|gultig ab",
        "categorieen|categories|klassen",
    )
)
_FEWEST_CAPTIONS = 4
"""Of these on one side: captions of the particulars and the table of a licence on paper; on a card stand numbers."""
PAPER_LETTERS = frozenset({
    "A3", "A1", "A", "B", "BE", "B+E", "C", "CE", "C+E", "C1", "C1E", "C1+E", "D", "DE", "D+E", "D1", "E", "F", "G",
})  # fmt: skip
"""The letters of the table of a licence on paper."""
FEWEST_LETTERS = 3
"""How many of those letters make such a table."""
MOST_WORDS = 300
"""Words on a licence on paper of which both sides lie in one picture, at most."""
CARD_LETTERS = frozenset({"AM", "A2"})
"""Letters of tables that only cards have."""
DOUBTED_DAY = "///"
"""What the reading puts in the place of a day that may be void, in a table on paper."""
_IN_CELLS = frozenset({"/", "X", DOUBTED_DAY})
"""What may stand in the cells of such a table where its letters stand beside each other."""
_CAPTION_NUMBERS = frozenset("12345678")
"""The numbers of the captions on a licence on paper."""
RULES = ".,:|[](){}!"
"""What a rule beside a letter or number is read as."""
_ON_CARDS_ONLY = re.compile(r"\b4 ?[abc]\b|\bam\b|\ba2\b")
_OF_CARDS = frozenset({"4a", "4b", "4c", "4A", "4B", "4C", "AM"})
"""With which lines of cards begin, and none of a licence on paper."""
_NEARLY = 80
"""How like one of them, of a hundred, what was misread is."""
_ROWS = frozenset({"4a", "4b", "4c", "4d", "am", "a1", "a2", "b1", "be", "c1", "ce", "d1", "de"})
"""With which lines of a licence begin: its numbered fields, and the categories of its table."""
_SHORT_DAY = re.compile(r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}")
_DAY = re.compile(r"[0-9]{2}\W?[0-9]{2}\W?[0-9]{2}")
UNDER, _AS_WIDE = 0.015, 0.6
"""How far from the left edge of a day, in widths of the card, and how wide beside it, what may be one stands."""
_SENTENCES, _SMALL_WORDS, _LEGIBLE = 3, 6, 0.6
"""So many lines with so many words in small letters, read with that confidence, are running text, as no card has."""


def shows_card(lines: Sequence[Line]) -> bool:
    """Whether the words are those of a licence or identity card: its name, or two of the numbered fields."""
    return names_card(lines) or has_card_fields(lines)


def names_card(lines: Sequence[Line]) -> bool:
    """Whether the words name a licence or identity card."""
    text = fold(" ".join(line.text for line in lines))
    return any(word in text for word in _CARD_WORDS)


def nearly_names_card(text: str) -> bool:
    """Whether a line is such a name with a few letters misread: "PERMIS OE CONDURE", "RUBEWUS" with U for each IJ."""
    read = fold(text)
    return any(fuzz.ratio(word, one) >= _NEARLY for word in _CARD_WORDS for one in {read, read.replace("u", "ij")})


def has_card_fields(lines: Sequence[Line]) -> bool:
    """Whether two lines begin as fields or rows of a licence do."""
    starts = {fold(line.words[0].text).rstrip(".,:") for line in lines}
    return len(starts & _ROWS) >= 2


def shows_day(lines: Sequence[Line]) -> bool:
    """Whether a day stands in figures on it, as on every side of a card: a box with the labels of a form has none."""
    return any(_DAY.search(line.text) for line in lines)


def unread_days(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines with figures but no day that may be, as wide as other days and right under them."""
    days = [line.box for line in lines if shows_day((line,)) and not _is_unread(line)]
    return frozenset(
        number
        for number, line in enumerate(lines)
        if _is_unread(line)
        and any(abs(day.x0 - line.box.x0) <= UNDER and line.box.width >= _AS_WIDE * day.width for day in days)
    )


def _is_unread(line: Line) -> bool:
    """Whether it has a figure and was not read as a day, or as one that cannot be, however surely: 28.99.02."""
    if shows_day((line,)):
        return _SHORT_DAY.fullmatch(line.text) is not None and is_no_day(line.text)
    return line.confidence < _LEGIBLE and any(map(str.isdigit, line.text))


def shows_paper_licence(lines: Sequence[Line]) -> bool:
    """Whether the words are those of a licence on paper, which says what cards say and is none."""
    text = fold(" ".join(line.text for line in lines))
    if any(word in text for word in _PAPER_WORDS):
        return True
    captions = sum(caption.search(text) is not None for caption in _PAPER_CAPTIONS)
    return captions >= _FEWEST_CAPTIONS and _ON_CARDS_ONLY.search(text) is None


def shows_paper_table(lines: Sequence[Line]) -> bool:
    """Whether lines begin with the letters of the table of a licence on paper, and none with those that cards have."""
    return are_of_paper(_heads(lines))


def are_of_paper(letters: Set[str]) -> bool:
    """Whether letters are those of the table of a licence on paper: enough of them, and none that only cards have."""
    return len(letters & PAPER_LETTERS) >= FEWEST_LETTERS and not letters & CARD_LETTERS


def begins_as_cards_do(lines: Sequence[Line]) -> bool:
    """Whether a line begins with what stands before one on cards only: the number of a field, or a category."""
    return any(line.words[0].text.rstrip(".,:") in _OF_CARDS for line in lines)


def doubts_a_day(lines: Sequence[Line]) -> bool:
    """Whether a day in the table of a licence on paper may be void."""
    return any(line.text == DOUBTED_DAY for line in lines)


def told_of_paper(lines: Sequence[Line]) -> int:
    """How many letters of the table of a licence on paper, numbers of its captions and days the lines begin with.

    And strokes, crosses and doubted days that are lines by themselves: each tells of a cell.
    """
    cells = sum(line.text in _IN_CELLS and line.confidence >= _LEGIBLE for line in lines)
    days = sum(shows_day((line,)) for line in lines)
    return len(_heads(lines) & (PAPER_LETTERS | _CAPTION_NUMBERS)) + days + cells


def _heads(lines: Sequence[Line]) -> set[str]:
    return {line.words[0].text.strip(RULES) for line in lines if line.words[0].confidence >= _LEGIBLE}


def is_card_text(lines: Sequence[Line]) -> bool:
    """Whether a part of a picture says what cards say and no more: a letter that names a licence has sentences."""
    return shows_card(lines) and not is_running_text(lines)


def is_running_text(lines: Iterable[Line]) -> bool:
    """Whether the lines have sentences, as no card has."""
    return sum(_is_sentence(line) for line in lines) >= _SENTENCES


def _is_sentence(line: Line) -> bool:
    """Whether most of a line are small words in a row, as running text has; what labels a field begins large."""
    plain = [word.text.strip(".,;:()") for word in line.words if word.confidence >= _LEGIBLE]
    return sum(len(text) >= 2 and text.isalpha() and text.islower() for text in plain) >= _SMALL_WORDS
