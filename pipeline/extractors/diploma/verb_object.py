"""Whether the verb that stands before a degree says of something else that it was given or passed.

"An Maes heeft met vrucht de stage voltooid / Master in de rechten": what stands under it is what she studies. Where no
noun for a degree stands beside the verb, all words of its clause must be those with which diplomas speak of the whole.
The words are in `vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import AND, OPEN, PAPERS, WHERE_OR_WHEN
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.extractors.lexicon import Token
from pipeline.extractors.names.words import BIRTH_WORDS, PARTICLES
from pipeline.vocabulary import months

_AHEAD = 12
"""Tokens of its clause before the verb."""
_GIVES = 20
"""Tokens before "voor" among which stands that something is given."""
_BEHIND = 25
"""Tokens behind a verb that tell what it gives."""
_SHORTEST = 4
"""Letters of a word that names something; a shorter one is small, or such a word misread."""
_NOUN = 4
"""Tokens before a noun for a degree among which stands what is given for it."""


def gives_other_object(sheet: Sheet, claim: Claim, start: int) -> bool:
    """Whether the verb before a degree, in its sentence from `start` on, has an object that is no degree."""
    if claim.why == "graadwoord":
        return _for_degree(sheet, claim, start)
    if claim.why == "behind":
        return _behind(sheet, claim)
    if claim.why != "verlening" and claim.role is not Role.TITLED:
        return False
    verb = _verb_before(sheet, claim, start)
    if verb is None:
        return False
    begins = verb[0] if sheet.tokens[verb[0]].text in AND else start  # "afgelegd en wordt gediplomeerd"
    clause = [*_before(sheet.tokens[begins : verb[0]]), *sheet.tokens[verb[1] : claim.found.start]]
    return not _names_degree(sheet, clause, verb[0], claim) and not of_the_whole(sheet, clause)


def _behind(sheet: Sheet, claim: Claim) -> bool:
    """Whether the verb behind a degree gives something else: "Doctor in de rechten / verleent ... toelating tot"."""
    tokens = sheet.tokens
    verb = sheet.first_behind("verlening", claim.found.end)
    if verb is None or tokens[verb.end - 1].ends:
        return False
    end = verb.end
    while end < len(tokens) and end - verb.end < _BEHIND and not tokens[end - 1].ends and not _signed(tokens, end):
        end += 1
    others = (one for one in sheet.found if one.kind == "graadwoord" or one.senses)
    named = any(claim.found.end <= one.start < end for one in others)
    return not named and not of_the_whole(sheet, tokens[verb.end : end])


def _signed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a line begins with the place and day: with a capital, and figures soon behind it."""
    capital = tokens[at].first and tokens[at].capital
    return capital and any(c.isdigit() for token in tokens[at : at + 4] for c in token.text)


def _names_degree(sheet: Sheet, clause: Sequence[Token], verb: int, claim: Claim) -> bool:
    """Whether a noun for a degree or a diploma stands with the verb, or another degree: "het bachelordiploma"."""
    near = range(verb - _NOUN, claim.found.start)
    named = any(one.start in near and (one.kind == "graadwoord" or one.senses) for one in sheet.found)
    return named or any(token.text in PAPERS or _misread(token, PAPERS) for token in clause)


def _verb_before(sheet: Sheet, claim: Claim, start: int) -> tuple[int, int] | None:
    """Where the last verb of conferral before the degree begins and ends; one in two parts ("kent ... toe") too."""
    words = diploma_sentences()
    whole = [(one.start, one.end) for one in sheet.found if one.kind == "verlening" and one.end <= claim.found.start]
    apart = [(at, at + 1) for at in range(start, claim.found.start) if sheet.tokens[at].text in words.verleent_deels]
    return max((one for one in (*whole, *apart) if one[0] >= start), default=None)


def _before(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens before the verb, back to a name, a day or a comma."""
    rest = list(tokens)[-_AHEAD:]
    for at in range(len(rest) - 1, -1, -1):
        text = rest[at].words[-1].text
        if text.endswith(",") or text[:1].isupper() or any(c.isdigit() for c in text):
            return rest[at + 1 :]
    return rest


def of_the_whole(sheet: Sheet, clause: Sequence[Token]) -> bool:
    """Whether all words are those with which diplomas speak of a whole degree, of a person, or of a day."""
    dated = {id(word) for one in sheet.dated.dates for word in one.words}
    long = (one for one in clause if len(one.text) >= _SHORTEST)
    lower = (one for one in long if one.words[0].text.lstrip("(\"'“„«")[:1].islower())
    return all(id(one.words[0]) in dated or one.text in _known() or _misread(one, _known()) for one in lower)


def _misread(token: Token, words: Collection[str]) -> bool:
    """Whether it may be one of the words of which OCR misread a letter, or two that look like one."""
    if token.words[0].confidence >= 1.0 or len(token.text) < _SHORTEST:
        return False
    plain = token.text.replace("rn", "m").replace("cl", "d")
    spellings = (token.text, plain)
    return any(process.extractOne(one, words, scorer=Levenshtein.distance, score_cutoff=1) for one in spellings)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    words = diploma_sentences()
    told = words.bij_verlening | words.van_wie | words.na_bezit | words.alle_proeven | words.gebeurd | words.wordt
    small = OPEN | AND | WHERE_OR_WHEN | PAPERS | PARTICLES | BIRTH_WORDS | frozenset(months.FULL)
    return told | small | words.verleent_nu | words.aan_of_door


def _for_degree(sheet: Sheet, claim: Claim, start: int) -> bool:
    """Whether what is given is for the degree: "wordt een tweede examenkans verleend voor de graad van"."""
    words, tokens = diploma_sentences(), sheet.tokens
    noun = sheet.last_before("graadwoord", claim.found.start)
    if noun is None:
        return False
    at, small = noun.start - 1, OPEN - words.voor_wat
    while at > start and (tokens[at].text in small or tokens[at].text.startswith("academi")):
        at -= 1
    if at <= start or tokens[at].text not in words.voor_wat or tokens[at].ends:
        return False
    before = [token.text for token in tokens[start:at]]
    gives = any(text in words.geeft for text in before[-_GIVES:])
    return gives and PAPERS.isdisjoint(before[-_NOUN:]) and words.proeven.isdisjoint(before[-_NOUN:])
