"""What is given below a degree that stands as a title, where it is not that degree, or not to who is named.

"Een prijs ... toegekend", "een creditbewijs van bovenstaande graad toegekend", "toegekend aan de echtgenoot van". The
words are in `vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import ARTICLES, OPEN, PAPERS
from pipeline.extractors.degrees import Found
from pipeline.extractors.diploma.conferral_clauses import gives_itself
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.extractors.diploma.given_else import is_other_thing, is_paper
from pipeline.extractors.lexicon import Token

_TO = 9
"""Tokens behind the verb that say to whom it is given: "aan de echtgenoot van"; or of what."""
_BESIDE = 3
"""Tokens before or behind the noun among which stands that it is the degree above: "le grade mentionné ci-dessus"."""
_OF_A_DEGREE = frozenset({"award"})
"""What is given of a degree too: "on the award of the degree"."""


def why_other_below(sheet: Sheet, claim: Claim) -> str:
    """Why what is given below a degree is something else, or is given to somebody else; nothing where it may be it.

    Below "diploma van" too it may be given to somebody else; something else is not.
    """
    found, above = claim.found, stands_above(claim)
    verb = sheet.first_behind("verlening", found.end) if above or claim.why == "graadwoord" else None
    if verb is not None and _to_relative(sheet.tokens[verb.end : verb.end + _TO]):
        return "relative"
    if not above:
        return ""
    other = (verb is not None and _gives_else(sheet.tokens, found, verb)) or _of_other(sheet, found, verb)
    return "other_thing" if other else ""


def stands_above(claim: Claim) -> bool:
    """Whether a degree is a title, or one that a verb behind it may give."""
    return claim.role is Role.TITLED or claim.why == "behind"


def this_degree(sheet: Sheet) -> Sequence[int]:
    """At which tokens "this degree" is spoken of, or "the above degree", "le grade ci-dessus"."""
    words, tokens = diploma_sentences(), sheet.tokens
    nouns = (one.start for one in sheet.found if one.kind == "graadwoord" and one.start)
    return [
        at
        for at in nouns
        if tokens[at - 1].text in words.deze
        or any(token.text in words.hierboven for token in tokens[max(0, at - _BESIDE) : at + 1 + _BESIDE])
    ]


def _to_relative(behind: Sequence[Token]) -> bool:
    """Whether a verb gives it to a relative of who is named, or to whom he studied with: "aan de promotor van"."""
    words, to = diploma_sentences(), [token.text for token in behind]
    start = next((at for at, text in enumerate(to) if text in words.aan_of_door), 0)
    small = OPEN | ARTICLES | words.aan_of_door
    at = next((at for at, text in enumerate(to) if at >= start and text not in small), len(to))
    return (
        at < len(to) - 1
        and to[at] in words.verwant | words.anderen
        and to[at + 1] in words.deel_van | words.van_de_graad
    )


def _gives_else(tokens: Sequence[Token], found: Found, verb: Found) -> bool:
    """Whether the verb gives something else, or an honour: "werd een prijs voor de beste masterproef toegekend".

    Not where "this degree" or a diploma stands between that and the verb: "na de vrijstelling werd de graad verleend".
    """
    line = tokens[found.end - 1].line
    below = [token for token in tokens[found.end : verb.start] if token.line != line]
    at = next((at for at, token in enumerate(below) if token.small and _is_another(token)), None)
    return at is not None and not any(map(is_paper, below[at:]))


def _is_another(token: Token) -> bool:
    """Whether a word is one for what else a school gives, or for another honour; not "award", which may be of it."""
    return token.text not in _OF_A_DEGREE and (token.text in diploma_sentences().andere_eer or is_other_thing(token))


def _of_other(sheet: Sheet, found: Found, verb: Found | None) -> bool:
    """Whether what is given is merely of the degree: "een creditbewijs van bovenstaande graad werd toegekend".

    So it is where each "this degree" up to the verb, or behind it in its sentence, follows on "van" or "voor", and
    that not on a word for a diploma; not where the paper then gives itself: "slaagde voor de examens van bovenstaande
    graad, en verleent haar dit diploma".
    """
    tokens = sheet.tokens
    reach = range(verb.end - 1, min(verb.end + _TO, len(tokens))) if verb is not None else range(0)
    last = next((at + 1 for at in reach if tokens[at].ends), reach.stop or len(tokens))
    led = [_lead(tokens, noun) for noun in this_degree(sheet) if found.end <= noun < last]
    return bool(led) and all(_leads_on(tokens, at) for at in led) and not gives_itself(tokens[found.end :])


def _leads_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether "of" or "on" stands there, behind no word for a diploma; a certificate of credits is none."""
    words = diploma_sentences()
    if not at or tokens[at].text not in words.van_de_graad | words.waarover:
        return False
    return tokens[at - 1].text not in PAPERS or (at > 1 and tokens[at - 2].text in words.deel)


def _lead(tokens: Sequence[Token], noun: int) -> int:
    """At which token stands what leads to "this degree" or "the above degree"."""
    words, at = diploma_sentences(), noun - 1
    small = words.deze | words.hierboven | words.bij_hierboven | ARTICLES
    while at > 0 and tokens[at].text in small:
        at -= 1
    return at
