"""What a text on an extract tells of a decision: that it names one, states one, or gives a value that means one.

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record.yaml`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.boxes import BOX, ticked_answer, undecided
from pipeline.extractors.criminal_record.against.bounded import is_bounded
from pipeline.extractors.criminal_record.against.changed import differs
from pipeline.extractors.criminal_record.against.disowned import is_disowned
from pipeline.extractors.criminal_record.against.distrusted import is_distrusted
from pipeline.extractors.criminal_record.against.held_back import is_held_back
from pipeline.extractors.criminal_record.against.not_answered import is_not_answered
from pipeline.extractors.criminal_record.against.of_paper import is_of_paper
from pipeline.extractors.criminal_record.against.remarks import adds_against
from pipeline.extractors.criminal_record.against.set_aside import is_set_aside
from pipeline.extractors.criminal_record.against.sign_words import (
    CITED,
    CONDITION,
    EXPLAINS,
    FIGURE,
    NONE,
    NUMBERED,
    SENTENCES,
    SUPPOSED,
    cites_law,
    stated,
)
from pipeline.extractors.criminal_record.against.supposing import supposes
from pipeline.extractors.criminal_record.against.tried import is_tried
from pipeline.extractors.criminal_record.against.uses import bars_use
from pipeline.extractors.criminal_record.answers.answers import is_stroke
from pipeline.extractors.criminal_record.answers.contest import OVERLEAF
from pipeline.extractors.criminal_record.answers.headings import COLUMN
from pipeline.extractors.criminal_record.issue_date.labels import role_of
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.hearsay import rests_on_holder
from pipeline.extractors.criminal_record.sentences.left_out import (
    hides_some,
    is_exception,
    leaves_one_out,
    years_left_out,
)
from pipeline.extractors.criminal_record.sentences.likeness import is_like_harmless
from pipeline.extractors.criminal_record.sentences.mishaps import (
    is_at_odds,
    tells_of_event,
    tells_of_fault,
    tells_undone,
)
from pipeline.extractors.criminal_record.sentences.nothing_said import is_small_print
from pipeline.extractors.criminal_record.sentences.searching import (
    is_awaited,
    is_pending,
    is_under_way,
    limits_search,
    searched_until,
)
from pipeline.extractors.criminal_record.sentences.sources import holds_for_place, names_other_source, rests_on_town
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.form_labels import OF_PERSON, Kind, kind_of
from pipeline.extractors.criminal_record.words.role_words import Role
from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems
from pipeline.extractors.flattened import blanked
from pipeline.extractors.vocabularies import record_words

_OF_OTHERS = OF_PERSON | {Kind.MODEL, Kind.ISSUE}
_MOST_OF_STAMP = 3
"""Words of a stamp of receipt, beside its day."""
_LAW_GOES_ON = re.compile(
    rf"({either('niet_meer_vermeld', gap=' ')})"
    rf"\. (?=(?:behoudens|tenzij|behalve|sauf|ausser)(?: (?:een|bij|une|en cas de|ein))* {either('ontneemt')})"
)
"""Where OCR made a point of the comma before what the law excepts: "niet meer vermeld. behoudens verval van"."""
_OF_OTHER_MODEL = re.compile(
    r",? ?(?:van|volgens|bedoeld in|vermeld in|op grond van|vise a|vise par|prevu a|prevu par|de|du|nach|gemass|laut"
    r"|im sinne von|of|under)? ?(?:het |l'|le |la |den |des |the )?(?:[a-z]+ )?"
    r"(?:model|modele|modell|muster|artikels?|art\.?|article)? ?(?:nr\.? )?596(?![0-9])"
)
"""Behind "does not replace the extract" one of another model: an extract of the general one may well say that."""
_AGAINST = (
    is_exception,
    is_pending,
    is_awaited,
    is_under_way,
    is_at_odds,
    hides_some,
    names_other_source,
    holds_for_place,
    leaves_one_out,
    rests_on_holder,
    bars_use,
    adds_against,
    differs,
    is_bounded,
    is_distrusted,
    is_held_back,
    supposes,
    is_disowned,
    is_tried,
    is_set_aside,
    is_not_answered,
)
"""What else a sentence may say of the search, the register or the paper, so that the answer is not the last word."""
_AGAINST_BUT_FOR_FORMULAS = (tells_of_event, tells_of_fault, tells_undone)
"""The same, by words that formulas have too: "een afdruk heeft niet de waarde van het verzegelde origineel"."""


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


def speaks_of_holder(text: str) -> bool:
    """Whether a sentence says of the person that something was decided about him."""
    return any(
        listed("beslist_over").search(one)
        and listed("over_de_houder").search(one)
        and not CONDITION.search(one)
        and not SUPPOSED.search(one)
        and "?" not in one
        and is_told(one)
        and not listed("wat_wordt_gedaan").search(one)
        for one in SENTENCES.split(text)
    )


def is_unconsulted(text: str) -> bool:
    """Whether a sentence says that the register was not consulted, not all of it, or that something is amiss."""
    return any(map(_stands_against, SENTENCES.split(_LAW_GOES_ON.sub(r"\1, ", text))))


@lru_cache(maxsize=4096)
def _stands_against(sentence: str) -> bool:
    """The same of one sentence; most are those of a form, which every extract of it has."""
    if is_of_paper(sentence):
        return False
    unconsulted = listed("niet_geraadpleegd")
    m = unconsulted.search(sentence)
    if m and not _OF_OTHER_MODEL.match(sentence, m.end()) and is_told(unconsulted.sub(" ", sentence)):
        return True
    if (limits_search(sentence) and is_told(sentence)) or any(test(sentence) for test in _AGAINST):
        return True
    return any(test(sentence) for test in _AGAINST_BUT_FOR_FORMULAS) and not is_like_harmless(sentence)


def is_of_town(text: str) -> bool:
    """Whether a sentence says that what the paper tells is from the register of a town."""
    return any(map(rests_on_town, SENTENCES.split(text)))


def leaves_out_years(text: str, before: int) -> bool:
    """Whether a sentence leaves out what was decided from, or was searched up to, a year earlier than `before`."""
    return any(year < before for one in SENTENCES.split(text) for year in (*years_left_out(one), *searched_until(one)))


def states_some(text: str) -> bool:
    """Whether a sentence counts convictions: "onder een andere naam zijn twee veroordelingen bekend"."""
    return any(
        stated().search(one) is not None and is_told(one) and not CONDITION.search(one) and "?" not in one
        for one in SENTENCES.split(text)
    )
