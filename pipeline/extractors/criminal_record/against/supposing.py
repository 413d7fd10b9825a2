"""What an extract says only if something is so: where entries stand if there are any, or that its answer is right if.

Small print says of any extract that entries, if any, are on it; one that says where else they are has no answer here.
All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.nothing_said import cores, says_none
from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems

_LEAF = re.compile(
    r"(?<![a-z])(?:op |sur |auf |on )?(?:blad|bladzijde|pagina|page|feuillet|seite|blatt) [2-9](?![0-9])"
)
_OF_MODEL = re.compile(r"(?<![0-9])596(?![0-9])")
_IS = re.compile(
    r"(?<![a-z])(?:er (?:zijn|is)|zijn er|il n'y a|es (?:gibt|liegen|liegt)|there (?:are|is)|figurent?|staan?)(?![a-z])"
)


def supposes(sentence: str) -> bool:
    """Whether a sentence says where entries are found if there are any, or that the answer holds if the data do."""
    return _points_if_any(sentence) or _holds_if(sentence)


def _points_if_any(sentence: str) -> bool:
    """Whether it says that, if there are any, they are elsewhere: "mochten er veroordelingen zijn, zie bijlage".

    Not what it says of other countries, of other models, of what was forgiven, or where an explanation stands.
    """
    if listed("stel_er_is").search(sentence) is None or listed("eenduidig", "meerdere_zaken").search(sentence) is None:
        return False
    others = listed("ander_land", "uitleg_over").search(sentence) or _OF_MODEL.search(sentence)
    if others or stems("vergeven_stam").search(sentence):
        return False
    return listed("elders_te_vinden").search(sentence) is not None or _LEAF.search(sentence) is not None


def _holds_if(sentence: str) -> bool:
    """Whether the answer is said to be right if the particulars are, or unless something else is so."""
    if "?" in sentence or listed("als_regel").search(sentence):
        return False
    if listed("tenzij_zo").search(sentence):
        return cores()["sentence"].search(sentence) is not None and _IS.search(sentence) is not None
    if listed("dit_antwoord").search(sentence) and listed("is_juist").search(sentence):
        return listed("op_voorwaarde").search(sentence) is not None
    answer = listed("dit_stuk", "dit_antwoord").search(sentence) or says_none(sentence)
    return bool(answer) and _if_right().search(sentence) is not None


@lru_cache(maxsize=1)
def _if_right() -> re.Pattern[str]:
    """A condition that the particulars of the person are right: "op voorwaarde dat de naam juist is"."""
    return re.compile(
        rf"(?<![a-z]){either('op_voorwaarde')}(?![a-z])[^.;]{{0,20}}?(?<![a-z]){either('wie_hij_is', 'zijn_gegevens')}"
        rf"(?![a-z])(?: (?!niet|pas|nicht|not)[a-z]+){{0,3}}? {either('is_juist')}(?![a-z])"
    )
