"""Whether a paper of a school gives something else than a degree: a scholarship, an exemption, a card.

Such a paper is built as a diploma is, and names what somebody studies where a diploma names the degree: "Studiebeurs /
toegekend aan / An Maes / Master in de rechten". What is given stands right before "toegekend aan". The words are in
`vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import AND, TITLE_GOES_ON
from pipeline.extractors.diploma.conferral_model import Sheet
from pipeline.extractors.diploma.conferral_signatories import is_function
from pipeline.extractors.diploma.institution_names import is_of_school
from pipeline.extractors.diploma.verb_object import of_the_whole
from pipeline.extractors.lexicon import Token, by_lines
from pipeline.sorting.language import language_of
from pipeline.text import any_word

_MOST = 8
"""Tokens of a heading; more are a sentence."""
_TITLE = 3
"""Lines of a heading: what is given, and what says more of it."""
_KNOWN_LANGUAGES = frozenset({"nl", "fr"})
_HELPS = frozenset({"wordt", "werd", "is", "hierbij", "bij", "deze", "est", "ist", "has", "been", "was", "wird"})
"""Between what is given and the verb."""


def gives_else(sheet: Sheet) -> bool:
    """Whether what the paper says to be given is neither a diploma nor a degree, nor the name of a school."""
    words, tokens = diploma_sentences(), sheet.tokens
    for at in range(len(tokens) - 1):
        if tokens[at].text in words.gegeven_aan and tokens[at + 1].text in words.aan_of_door:
            above = _headings(tokens[:at])
            if above and _is_else(sheet, above):
                return True
    return False


def _headings(before: Sequence[Token]) -> Sequence[Sequence[Token]]:
    """What stands before the verb on its line, or the line above, and the lines above that; the nearest first."""
    rest = list(before)
    while rest and rest[-1].text in _HELPS:
        rest.pop()
    return [*reversed(list(by_lines(rest)))][:_TITLE]


def _is_else(sheet: Sheet, above: Sequence[Sequence[Token]]) -> bool:
    """Whether the nearest line is a heading that names something else, and those above it name no diploma."""
    nearest = above[0]
    texts = [token.text for token in nearest]
    if len(nearest) > _MOST or not nearest[0].first or not nearest[0].capital:
        return False
    if any(map(is_other_thing, nearest)):
        return True
    if any(text.isdigit() for text in texts) or any(map(is_of_school, nearest)):
        return False
    alone = len(texts) == 1 and texts[0] in diploma_sentences().bewijs
    return not alone and not any(_names_diploma(sheet, line) for line in above)


def _names_diploma(sheet: Sheet, line: Sequence[Token]) -> bool:
    """Whether a line names a diploma or degree."""
    own = {id(token) for token in line}
    degree = any(id(sheet.tokens[one.start]) in own for one in sheet.found if one.senses or one.kind == "graadwoord")
    return degree or any(map(is_paper, line))


def says_else(sheet: Sheet) -> bool:
    """Whether a page on which no verb gives anything says what no diploma says: "moet de masterproef hernemen".

    Of Dutch and French pages only: of others too few words are known.
    """
    if language_of(sheet.page.text) not in _KNOWN_LANGUAGES:
        return False
    degrees = {sheet.tokens[one.start].line for one in sheet.found if one.senses}
    lines = [(above, line) for above, line in pairwise(by_lines(sheet.tokens)) if line[0].line not in degrees]
    return any(_is_of_something_else(sheet, line) for above, line in lines if above[-1].text not in TITLE_GOES_ON | AND)


def _is_of_something_else(sheet: Sheet, line: Sequence[Token]) -> bool:
    if is_other_thing(line[0]):
        return True
    course = line[0].text in diploma_sentences().noemt_vak or line[0].text in TITLE_GOES_ON
    if course or any(map(_is_official, line)):
        return False
    return not of_the_whole(sheet, line)


def _is_official(token: Token) -> bool:
    """Whether a word names a school, a diploma, or who signs."""
    return is_of_school(token) or is_paper(token) or is_function(token)


def is_paper(token: Token) -> bool:
    """Whether a word is one for a diploma or degree."""
    return any_word(diploma_sentences().stuk).fullmatch(token.text) is not None


def is_other_thing(token: Token) -> bool:
    """Whether a word is one for what else a school gives."""
    return any_word(diploma_sentences().andere_zaak).fullmatch(token.text) is not None
