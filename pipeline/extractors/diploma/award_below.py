"""What is said of a degree below it, as under the title of a paper: somebody gained it, not yet, in part, or a lower.

The words are in `vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extractors.degree_dates import YEAR
from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import ARTICLES, OPEN
from pipeline.extractors.degrees import Found, highest
from pipeline.extractors.diploma.conferral_clauses import of_paper
from pipeline.extractors.diploma.conferral_model import NEGATIVES, Sheet
from pipeline.extractors.diploma.part_of_studies import ALL
from pipeline.extractors.diploma.verb_object import of_the_whole
from pipeline.extractors.lexicon import Token, but_names, by_lines, pairs_of

_ABOVE_HEADING, _SCHOOL = 2, 6
"""Lines above the heading of a diploma, and tokens of each, that may name the school."""
_GAINED, _OF_WHAT = 12, 4
"""Tokens before the verb of what somebody gains, and behind a part of it that say of what."""
_GIVEN = 25
"""Tokens behind a degree among which the verb stands by which the paper gives another, and behind that its degree."""
_NOUN_REACH = 7
"""Tokens behind "de graad van" within which the degree begins that it gives."""
_MERIT = 4
"""The most tokens of a line behind "behaald", the merit among them."""
_INTO = frozenset({"tot", "in", "en", "au", "im", "zu"})
"""Before "de graad van" where somebody merely enters on it."""
BORN = frozenset({"ne"})
"""Without its accent "né le 3 mai" is a denial; a sentence that denies in French has "pas" too."""


def spoken_below(sheet: Sheet, found: Found, told: int) -> bool:
    """Whether the sentence on the lines below that has the verb says what will be, or what is done year after year.

    It begins `told` tokens behind the degree: "Master in de rechten / Zodra de jury beraadslaagt, zal deze graad ...".
    """
    words, start = diploma_sentences(), found.end + told
    verb = sheet.first_behind("verlening", found.end)
    below = sheet.tokens[start : verb.end] if verb is not None else ()
    texts = but_names(below)
    pairs = pairs_of(texts)
    doubtful = words.modaal | words.voorbehoud | words.voorstel | words.voorstel_paren
    afterwards = not words.eerst.isdisjoint(texts) and words.gebeurd.isdisjoint(texts)
    return afterwards or not doubtful.isdisjoint((*texts, *pairs)) or is_custom(below)


def heads(above: Sequence[Token]) -> bool:
    """Whether what follows `above` heads the page, though in small letters: "VIVES hogeschool / diploma van Bachelor".

    So it does where nothing stands above it but lines that begin with a capital and lead to nothing below them.
    """
    lines = list(by_lines(above))
    if not lines or len(lines) > _ABOVE_HEADING or any(token.ends for token in above):
        return False
    capital = all(line[0].capital for line in lines)
    opens = above[-1].text in OPEN or above[-1].words[-1].text.endswith((",", ":"))
    return capital and not opens and all(len(line) <= _SCHOOL for line in lines)


def passed_below(sheet: Sheet, heading: Found) -> bool:
    """Whether below the heading is said that somebody gained all of it: "alle opleidingsonderdelen ... behaald"."""
    verb = sheet.first_behind("verlening", heading.end)
    if verb is None or not _gains(sheet.tokens, verb) or gains_part(sheet, heading, verb):
        return False
    if any(one.kind in NEGATIVES and heading.end <= one.start < verb.start for one in sheet.found):
        return False
    words, told = diploma_sentences(), sheet.tokens[heading.end : verb.start]
    doubtful = (words.ontkenning - BORN) | words.modaal | words.voorbehoud | words.eerst
    return doubtful.isdisjoint(but_names(told))


def _gains(tokens: Sequence[Token], verb: Found) -> bool:
    """Whether the verb says what somebody gains, not what is given: "behaald"."""
    return any(token.text in diploma_sentences().zelf_behaald for token in tokens[verb.start : verb.end])


def gains_part(sheet: Sheet, degree: Found, verb: Found) -> bool:
    """Whether what somebody gains, by a verb behind the degree, is a part: "60 van de 120 studiepunten heeft behaald".

    "Alle opleidingsonderdelen van deze opleiding" is all of it; what stands between brackets says how much that is.
    """
    words, first = diploma_sentences(), max(degree.end, verb.start - _GAINED)
    if not _gains(sheet.tokens, verb) or first >= verb.start:
        return False
    others = [one.start for one in sheet.found if one.kind == "programma"]
    behind = sheet.tokens[degree.end : verb.start]
    for at in range(first, verb.start):
        if sheet.tokens[at].text not in words.deel or _bracketed(behind, at - degree.end):
            continue
        if sheet.tokens[at - 1].text not in ALL and not _is_size(sheet, degree, at, verb):
            return True
        if any(at < other <= at + _OF_WHAT for other in others):
            return True
    return False


def _is_size(sheet: Sheet, degree: Found, at: int, verb: Found) -> bool:
    """Whether credits are the size of a degree that was given before, and the merit with which it was gained follows.

    "Verleent aan Jan Claes de graad van / bachelor in de verpleegkunde / 180 studiepunten, behaald met voldoening".
    """
    words, tokens = diploma_sentences(), sheet.tokens
    number, line = tokens[at - 1], tokens[verb.start].line
    behind = [token.text for token in tokens[verb.end : verb.end + _MERIT + 1] if token.line == line]
    merit = len(behind) <= _MERIT and not words.verdienste.isdisjoint(behind) and words.voor_wat.isdisjoint(behind)
    if verb.start != at + 1 or not number.text.isdigit() or not merit:
        return False
    apart = tokens[verb.start].first or tokens[at].words[-1].text.endswith(",")
    begins = number.first or tokens[at - 2].words[-1].text.endswith((",", ":"))
    return apart and begins and _given_before(sheet, degree)


def _given_before(sheet: Sheet, degree: Found) -> bool:
    """Whether "verleent ... de graad van" leads to the degree, with nothing between that makes something else of it."""
    words, tokens = diploma_sentences(), sheet.tokens
    noun = sheet.last_before("graadwoord", degree.start)
    if noun is None or noun.end < degree.start:
        return False
    at = noun.start - 1
    while at > 0 and tokens[at].text in ARTICLES:
        at -= 1
    first = max(0, at - _GIVEN)
    giving = next((one for one in range(at, first - 1, -1) if tokens[one].text in words.verleent_nu), None)
    if giving is None or any(token.ends for token in tokens[giving : at + 1]):
        return False
    led_on = words.voor_wat | words.deel | words.bewijs | words.lessen | words.proeven | words.leidt_tot
    between = tokens[giving + 1 : at + 1]
    direct = tokens[at].text not in words.deel_van | _INTO
    return direct and led_on.isdisjoint(token.text for token in between) and of_the_whole(sheet, between)


def _bracketed(tokens: Sequence[Token], at: int) -> bool:
    """Whether `tokens[at]` stands between brackets."""
    opened = next((one for one in range(at, -1, -1) if "(" in tokens[one].words[0].text), None)
    if opened is None:
        return ")" in tokens[at].words[-1].text
    return not any(")" in token.words[-1].text for token in tokens[opened:at])


def gives_a_lower(sheet: Sheet, found: Found) -> bool:
    """Whether what the paper then gives by a verb of its own is a lower degree than this one.

    "Overwegende dat zij het examen heeft afgelegd, dat voorbereidt tot de graad van licentiaat; verlenen haar de graad
    van kandidaat": what is named first is what the examination leads to.
    """
    giving = diploma_sentences().verleent_nu
    behind = range(found.end, min(len(sheet.tokens), found.end + _GIVEN))
    verbs = (at for at in behind if sheet.tokens[at].text in giving and not of_paper(sheet.tokens[at + 1 :]))
    verb = next(verbs, None)
    if verb is None:
        return False
    near = [one for one in sheet.found if verb < one.start <= verb + _GIVEN]
    noun = next((one for one in near if one.kind == "graadwoord"), None)
    named = range(noun.end, noun.end + _NOUN_REACH) if noun is not None else ()
    given = next((one for one in near if one.senses and one.start in named), None)
    return given is not None and highest(_levels(given)) < highest(_levels(found))


def _levels(found: Found) -> set[str]:
    return {level for sense in found.senses for level in sense.degree.niveau}


def is_custom(before: Sequence[Token]) -> bool:
    """Whether it is told what a school does year after year: "kent sedert 1985 de graad toe"."""
    words, texts = diploma_sentences(), [token.text for token in before]
    pairs = list(pairwise(texts))
    since = any(one in words.sinds and YEAR.fullmatch(other) for one, other in pairs)
    yearly = any(one in words.ieder and other in words.jaar for one, other in pairs)
    return since or yearly or not words.gewoonlijk.isdisjoint(texts)
