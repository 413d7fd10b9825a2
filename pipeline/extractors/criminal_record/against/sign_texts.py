"""What a text on an extract tells of a decision: that it names one, states one, or gives a value that means one.

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.boxes import BOX, ticked_answer, undecided
from pipeline.extractors.criminal_record.against.sign_words import CITED, EXPLAINS, FIGURE, NONE, NUMBERED
from pipeline.extractors.criminal_record.answers.bare_answers import is_stroke
from pipeline.extractors.criminal_record.answers.contest import OVERLEAF
from pipeline.extractors.criminal_record.answers.headings import COLUMN
from pipeline.extractors.criminal_record.issue_date.label_texts import role_of
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.rules import cites_law, is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.form_labels import OF_PERSON, Kind, kind_of
from pipeline.extractors.criminal_record.words.role_words import Role
from pipeline.extractors.criminal_record.words.wordlists import either, listed, record_words, stems
from pipeline.extractors.flattened import blanked

_OF_OTHERS = OF_PERSON | {Kind.MODEL, Kind.ISSUE}
_MOST_OF_STAMP = 3
"""Words of a stamp of receipt, beside its day."""


def of_receipt(text: str) -> bool:
    """Whether a line is all that a stamp of receipt says over its day: it answers no label that it was put beside.

    Its letters stand wide and are often read with a gap: "ONTVANG EN".
    """
    said = (text, text.replace(" ", "")) if len(text.split()) <= _MOST_OF_STAMP else ()
    return any(role_of(f"{one} ") is Role.RECEIVED for one in said)


def decides(text: str) -> bool:
    """Whether a text names a kind of decision: "internering", "vervallenverklaring"."""
    return stems("beslissing_stam").search(blanked(listed("bewaring_van_papier"), text)) is not None


def may_decide(text: str) -> bool:
    """Whether a text names a decision by a word that may as well head a column in which nothing stands."""
    return stems("beslissing_vak").search(text) is not None


def names_decision(text: str) -> bool:
    """Whether a text speaks of a decision or of what a register holds, and does not say that there is none."""
    return (decides(text) or listed("zaak").search(text) is not None) and not answers_blank(text)


def heads_decisions(text: str) -> bool:
    """Whether a cell heads a column of decisions, as the one to its left does."""
    if any(map(str.isdigit, text)) or answers_blank(text.strip(ORNAMENT)):
        return False
    return COLUMN.match(text) is not None or decides(text) or may_decide(text)


def goes_on_elsewhere(text: str) -> bool:
    """Whether a line says that the paper goes on on another sheet, and no more: "Vervolg op keerzijde"."""
    return _goes_on().fullmatch(text) is not None


@lru_cache(maxsize=1)
def _goes_on() -> re.Pattern[str]:
    led = r"(?: ?(?:op|au?|a la|sur|auf|der|on|de|la|het|dem))"
    return re.compile(rf"\W*{either('gaat_verder')}{led}{{0,3}} ?{either('ander_blad', 'elders_te_vinden')}\W*")


def explains(text: str) -> bool:
    """Whether what an annex is called says that it explains, and holds no decisions."""
    return any(part in text for part in record_words()["bijlage_legt_uit"])


def is_label(text: str) -> bool:
    """Whether a cell is a label itself, of another pair beside this one: "Internering neen Ontzetting neen"."""
    return COLUMN.match(text) is not None or may_decide(text)


def is_label_of_other(text: str) -> bool:
    """Whether a cell is a label, of a form, for what is no decision: "Doel", "Adresse"."""
    answer = listed("neen", "ja").fullmatch(text.strip(ORNAMENT))  # "nee" is no "née" there
    return answer is None and kind_of(text) in _OF_OTHERS


def is_told(text: str) -> bool:
    """Whether a text states a fact: it sets no condition, explains nothing and cites no law."""
    return not (is_small_print(text) or cites_law().search(text) or listed("voorwaarde").search(text))


def tells(value: str, *, strong: bool, overleaf: bool) -> bool:
    """Whether the value of a label says that there is something to tell: "2", "ja", "zie bijlage".

    `strong`: the label names a kind of decision, so that any words count that deny nothing; behind another label only
    figures and a yes do. `overleaf`: a page behind this one answers what the value points at.
    """
    value = value.strip(ORNAMENT)
    if BOX.search(value):
        value = (ticked_answer(value) or "").strip(ORNAMENT)
    none = not value or is_stroke(value) or answers_blank(value) or NONE.fullmatch(value) or undecided(value)
    if none or EXPLAINS.match(value) or is_small_print(value) or listed("wat_wordt_gedaan").search(value):
        return False
    if overleaf and OVERLEAF.fullmatch(value):
        return False
    value = CITED.sub(" ", value)
    if listed("ontkenning").match(value) and not listed("uitzondering").search(value) and not re.search("[0-9]", value):
        return False
    if re.search("[0-9]", value) or listed("bevestigt").search(value):
        return True
    return strong and bool(value.strip(ORNAMENT)) and not listed("wat_iets_is").search(value)


def holds_figure(cells: Sequence[str]) -> bool:
    """Whether a row says "nihil" in one cell and holds a figure in another: there it means "does not apply"."""
    blank = [bool(text) and answers_blank(text) for text in cells]
    told = [
        not none and FIGURE.search(text) and not NUMBERED.fullmatch(text)
        for text, none in zip(cells, blank, strict=True)
    ]
    return any(blank) and any(told) and not any(":" in text for text in cells)
