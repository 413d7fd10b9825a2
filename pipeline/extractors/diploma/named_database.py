"""A diploma that says in which database it is registered, which is no print from that database.

"Dit diploma is geregistreerd in de Leer- en Ervaringsbewijzendatabank (LED)", or nothing but its address.
"""

import re
from collections.abc import Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degrees import Found
from pipeline.extractors.diploma.conferral_signatories import is_function
from pipeline.extractors.diploma.decided_clause import ended
from pipeline.extractors.lexicon import Token

_ADDRESS = re.compile(r"^www\.|://|@|\.(?:be|eu|vlaanderen)\b", re.IGNORECASE)
_REACH = 25
"""Tokens on either side of its name that are looked at for the ends of the sentence."""
_CONFERS = frozenset({"graadwoord", "verlening"})
"""The kinds of formulas that a diploma has, and a list of what is registered has not all."""


def merely_named(tokens: Sequence[Token], found: Sequence[Found], marks: Sequence[Found]) -> bool:
    """Whether every name of the database of diplomas is an address, or tells where the diploma is registered.

    The latter only on a page that confers a degree by a formula and says what those who sign it are.
    """
    named = [one for one in marks if one.kind == "led"]
    confers = {one.kind for one in found} >= _CONFERS and any(map(is_function, tokens))
    return all(_is_address(tokens, one) or (confers and _tells_where(tokens, one)) for one in named)


def _is_address(tokens: Sequence[Token], one: Found) -> bool:
    return _ADDRESS.search(tokens[one.start].words[0].text) is not None


def _tells_where(tokens: Sequence[Token], one: Found) -> bool:
    """Whether the sentence says that this diploma is kept or can be verified there, and not by whom else it was put."""
    first, last = max(0, one.start - _REACH), min(len(tokens), one.end + _REACH)
    start = next((at for at in range(one.start, first, -1) if ended(tokens[at - 1 : at + 1])), first)
    end = next((at for at in range(one.end, last) if ended(tokens[at - 1 : at + 1])), last)
    words = {token.text for token in tokens[start:end]}
    lists = diploma_sentences()
    return not words.isdisjoint(lists.in_databank) and words.isdisjoint(lists.door_de_burger)
