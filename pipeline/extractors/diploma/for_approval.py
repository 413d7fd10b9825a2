"""Whether a paper is but the text of a diploma that is still to be printed: a proof that its student approves.

Any of four things says so: what such a proof is called; that its reader should look at how his name is spelled; that he
agrees with how it is; that the diploma will be printed later or on a condition. "Gedrukt op beveiligd papier" says none
of it. The words stand in `vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import PAPERS
from pipeline.extractors.diploma.conferral_clauses import quoted
from pipeline.extractors.lexicon import Token, pairs_of

_NEAR, _BESIDE = 10, 5
"""Tokens around a word among which stands what makes it speak of a proof; and around what says that it is printed."""


def is_for_approval(tokens: Sequence[Token]) -> bool:
    """Whether anything among the tokens, outside the title of a thesis, says that they are a proof of a diploma."""
    texts = [token.text for token in tokens]
    pairs = [*pairs_of(texts), ""]
    return any(_says_so(texts, pairs, at) and not quoted(tokens, at) for at in range(len(texts)))


def _says_so(texts: Sequence[str], pairs: Sequence[str], at: int) -> bool:
    words = diploma_sentences()
    near = set(texts[max(0, at - _NEAR) : at + _NEAR])
    if texts[at] in words.drukproef or pairs[at] in words.drukproef_paren:
        return True
    if pairs[at] in words.uw_gegevens:
        return not near.isdisjoint(words.nakijken)
    if texts[at] in words.schrijfwijze:
        return not near.isdisjoint(words.van_de_naam)
    if texts[at] not in words.gedrukt or near.isdisjoint(PAPERS):
        return False
    return not words.nog_te_drukken.isdisjoint(texts[max(0, at - _BESIDE) : at + _BESIDE])
