"""The name that stands with a day of birth on one line, where no word says so: "WAUTERS Mélanie • 30 janvier 1988".

Only where the day is so long before another on the page that it can be that of no paper, and only one name stands so.
"""

from collections.abc import Sequence

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.degree_words import NO_NAME
from pipeline.extractors.names.labels import EDGES
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.name_words import surname_of
from pipeline.extractors.names.run import as_name, begins_large, is_name, only_surname
from pipeline.extractors.names.words import OTHERS, RELATIVES
from pipeline.model import Page, Word
from pipeline.text import fold, word_set

GROWN_UP = 16
"""Years that lie at least between the birth of a holder and any other day on a paper that counts here."""
_OLDEST = 100
"""Years that lie there at most."""
_LABELS = word_set(
    "identiteit identite identitat identity burger citoyen citoyenne burgerin betrokkene persoon personne person"
    " houder titulaire inhaber holder naam nom name voor betreft betreffende concerne objet betreff betrifft dossier"
)
_COURTS = word_set("hof tribunal cour parket parquet kb wet loi gesetz code decreet besluit arrete")
_COURTS_END = ("rechtbank", "gericht", "wetboek", "gesetzbuch")
"""Courts and laws are dated too."""
_MOST_WORDS = 9
"""Before the day on its line: a name and a place."""
_MOST_PIECES = 2
"""The name, and a place."""

Pair = tuple[NameMention, DateMention]


def name_and_day(page: Page, dates: Sequence[DateMention]) -> Pair | None:
    """The name and the day of birth beside it among `dates`, those of the page; None unless there is just one."""
    days = [one.day for one in dates if one.day is not None]
    found: dict[str, Pair] = {}
    for date in dates:
        grown = date.day is not None and GROWN_UP <= max(days).year - date.day.year <= _OLDEST
        name = _name_before(page, date) if grown and date.start else None
        if name is not None:
            found.setdefault(fold(name.text), (name, date))
    return next(iter(found.values())) if len(found) == 1 else None


def _name_before(page: Page, date: DateMention) -> NameMention | None:
    line = page.lines[date.line].words
    at = next((at for at, word in enumerate(line) if word is date.words[0]), 0)
    words, labelled = _unlabelled(line[:at])
    if not 2 <= len(words) <= _MOST_WORDS or any(c.isdigit() for word in words for c in word.text):
        return None
    pieces = _pieces(words)
    apart = not words[-1].text[-1:].isalnum() or date.words[0].text.startswith("(")
    dashed = labelled or (not words[-1].text[-1:].isalnum() and not words[-1].text.endswith(","))
    if not apart or not (dashed or date.words[0].text.startswith("(")) or not pieces:
        return None
    name = pieces[0]
    if len(pieces) > 1 and only_surname(name):
        name, pieces = (*name, *pieces[1]), pieces[1:]
    text = as_name(name)
    placed = len(pieces) <= _MOST_PIECES and all(begins_large(piece[0].text) for piece in pieces)
    if not placed or not is_name(text) or not (labelled or surname_of(text)) or not _of_a_person(text):
        return None
    return NameMention(text, name, date.line, labelled=labelled)


def _unlabelled(words: Sequence[Word]) -> tuple[tuple[Word, ...], bool]:
    """The words without a number and a label for a person before them; none behind another label."""
    rest = tuple(words)
    while rest and not any(c.isalpha() for c in rest[0].text):
        rest = rest[1:]
    colon = next((at for at, word in enumerate(rest) if word.text.endswith(":")), None)
    if colon is None:
        return rest, False
    label = fold(rest[0].text).strip(EDGES)
    return (rest[colon + 1 :], True) if label in _LABELS and colon <= 1 else ((), False)


def _pieces(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """The words between commas, dashes, bullets and brackets."""
    pieces: list[tuple[Word, ...]] = []
    piece: list[Word] = []
    for word in words:
        mark = not any(c.isalnum() for c in word.text)
        piece += [] if mark else [word]
        if (mark or word.text.endswith((",", ";", ")"))) and piece:
            pieces.append(tuple(piece))
            piece = []
    return [*pieces, tuple(piece)] if piece else pieces


def _of_a_person(text: str) -> bool:
    folded = fold(text)
    words = folded.split()
    court = any(word.endswith(_COURTS_END) for word in words) or words[0] in _COURTS
    return not NO_NAME.search(folded) and not court and (OTHERS | RELATIVES).isdisjoint(words)
