"""Diplomas that declare that somebody holds a degree, with no verb of conferral: "verklaart dat An Maes houder is van".

Other papers use the same words of a person who is employed, or enrolled, or followed a course for which the degree was
needed. It counts as an award only where a board, a rector or a school by its name alone ("Wij, ...") declares it,
where nothing but the person and the birth stands before it, and nothing but merit, day and signatures behind it. A
board that decides to make somebody something ("heeft beslist om An Maes te diplomeren als") awards it, whatever stands
behind. The words are in `vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import AND, EDGES, TITLE_GOES_ON, WHERE_OR_WHEN
from pipeline.extractors.degrees import Found
from pipeline.extractors.diploma.conferral_clauses import of_paper
from pipeline.extractors.diploma.conferral_model import NEGATIVES, Sheet
from pipeline.extractors.diploma.conferral_signatories import is_function
from pipeline.extractors.diploma.institution_names import is_of_school
from pipeline.extractors.lexicon import Token, by_lines, words_of
from pipeline.extractors.names.words import BIRTH_WORDS, PARTICLES
from pipeline.text import any_word, fold
from pipeline.vocabulary import months
from pipeline.vocabulary.municipalities import is_municipality

_DECLARED = 60
"""Tokens before a degree among which it is declared."""
_DECLARING = 20
"""Tokens before the verb among which stands who declares."""
_THAT = frozenset({"dat", "que", "dass", "that"})
_WE = frozenset({"wij", "nous", "we"})
_TO = frozenset({"aan", "au", "a", "an", "to"})
_ADDRESSED = 2
"""Tokens before a rector among which stands that something is said to him: "aan de rector"."""
_MADE = 3
"""Tokens of what a board decides to do: "te diplomeren als"."""
_TO_DO = frozenset({"om", "de", "to"})
"""Between a decision and what is decided."""
_OTHER = NEGATIVES - {"voorkennis"}
"""Kinds of formulas that say that the paper is about something else."""
_OF_NAMES_AND_DAYS = (months.FULL, BIRTH_WORDS, PARTICLES, WHERE_OR_WHEN)
_LEGIBLE = 0.7
"""Confidence below which a line behind the degree is a scrawl of who signs."""


def possessed(sheet: Sheet, found: Found) -> bool:
    """Whether all that the paper declares is that somebody has the degree `found`.

    Not where the page ends with it: what is said behind it may stand on another.
    """
    tokens, words = sheet.tokens, diploma_sentences()
    told = _phrase_before(tokens[: found.start])
    behind = _title_end(sheet, found)
    if not told and behind < len(tokens):  # "de graad van / Master in de rechten / bezit"
        told, behind = _phrase_before([*tokens[: found.start], tokens[behind]]) - 1, behind + 1
    if told <= 0 or behind >= len(tokens) or any(token.text in words.deel for token in tokens):
        return False
    if _about_else(sheet, found, behind):
        return False
    person = _declared_of(tokens[: found.start - told])
    if not person or any(token.text in words.eerst for token in person):
        return False
    if not all(_names_or_dates(token, words.van_wie) for token in person):
        return False
    return all(_names_or_dates(token, words.na_bezit) for token in _until_signed(tokens[behind:]))


def decided(before: Sequence[Token]) -> bool:
    """Whether `before` ends in a board's decision to make somebody what follows: the person and the merit between."""
    words = diploma_sentences()
    end = len(before) - _MADE
    if end < 0 or " ".join(map(_as_read, before[end:])) not in words.beslist_te_maken:
        return False
    told = range(end - 2, max(0, end - _DECLARING - _MADE), -1)
    at = next((at for at in told if _as_read(before[at]) in words.beslist and before[at + 1].text in _TO_DO), None)
    if at is None or any(token.ends for token in before[at:end]):
        return False
    person, by = before[at + 2 : end], before[max(0, at - _DECLARING) : at]
    who = next((one for one in range(len(by) - 1, -1, -1) if _is_official(_as_read(by[one]))), None)
    if who is None or not _officially(by) or words.heeft.isdisjoint(token.text for token in by):
        return False
    known = words.van_wie | words.na_bezit
    decided_by = all(_names_or_dates(token, known | words.bij_verlening) for token in by[who + 1 :])
    return (
        decided_by and bool(person) and all(_names_or_dates(one, known) or is_municipality(one.text) for one in person)
    )


def _about_else(sheet: Sheet, found: Found, behind: int) -> bool:
    """Whether another degree is named, or something else is given or begun."""
    for one in sheet.found:
        elsewhere = one.start < found.start or one.start > behind + 1
        gives = one.kind == "verlening" and elsewhere and not of_paper(sheet.tokens[one.end :])
        if gives or one.kind in _OTHER or (one.senses and one is not found):
            return True
    return False


def _title_end(sheet: Sheet, found: Found) -> int:
    """At which token the title of the degree is over: a line that begins with "en" may go on with a sentence."""
    marks = {one.start for one in sheet.marks if one.kind == "einde_titel"}
    for at in range(found.end, len(sheet.tokens)):
        if at in marks or (sheet.tokens[at].first and sheet.tokens[at].text not in TITLE_GOES_ON - AND):
            return at
    return len(sheet.tokens)


@lru_cache(maxsize=1)
def _phrases() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(phrase) for phrase in diploma_sentences().bezit)


def _phrase_before(tokens: Sequence[Token]) -> int:
    """How many tokens at the end of `tokens` are a phrase for having a degree; 0 where they end in none."""
    longest = max(len(phrase) for phrase in _phrases())
    texts = [_as_read(token) for token in tokens[-longest:]]
    return next((size for size in range(len(texts), 0, -1) if tuple(texts[-size:]) in _phrases()), 0)


def _as_read(token: Token) -> str:
    """The word as OCR read it: a repair makes "volgend" of "volgende", which it does not know."""
    plain = fold(token.words[0].text).strip(EDGES)
    return plain if token.changed and plain.isalpha() else token.text


def _declared_of(tokens: Sequence[Token]) -> Sequence[Token]:
    """The person, at the end of `tokens`, of whom a rector or board declares it; nothing where none declares it."""
    words, first = diploma_sentences(), max(0, len(tokens) - _DECLARED)
    for at in range(len(tokens) - 2, first, -1):
        if _as_read(tokens[at]) in words.verklaart and tokens[at + 1].text in _THAT:
            return tokens[at + 2 :] if _officially(tokens[max(0, at - _DECLARING) : at]) else ()
    return ()


def _officially(by: Sequence[Token]) -> bool:
    """Whether it is a rector or board that declares, at the end of `by`: not somebody else, to one of these."""
    texts = [_as_read(token) for token in by]
    at = max((at for at, text in enumerate(texts) if _is_official(text)), default=None)
    if at is None:
        return _we_a_school(by)
    if not diploma_sentences().geen_verklaarder.isdisjoint(texts[max(0, at - 1) :]):
        return False
    return all(text not in _TO for text in texts[max(0, at - _ADDRESSED) : at])


def _we_a_school(by: Sequence[Token]) -> bool:
    """Whether it is the school that speaks for itself, by its name alone: "Wij, / Odisee Hogeschool / erkennen"."""
    at = max((at for at, token in enumerate(by) if token.first and token.text in _WE), default=None)
    name = by[at + 1 :] if at is not None else ()
    small = PARTICLES | AND | {"voor"}
    schools = any(is_of_school(one) and not is_municipality(one.text) for one in name)
    return schools and all(one.capital or one.text in small for one in name)


def _is_official(text: str) -> bool:
    """Whether a word is one for who declares, at a school, what degree somebody has."""
    return any_word(diploma_sentences().verklaarder).fullmatch(text) is not None


def _names_or_dates(token: Token, known: Collection[str]) -> bool:
    """Whether a word is one of the `known`, of a name by its capital or particle, or of a day or birth."""
    if token.text in known or _as_read(token) in known or token.words[0].text.lstrip("(")[:1].isupper():
        return True
    return token.text.isdigit() or any(token.text in words for words in _OF_NAMES_AND_DAYS)


def _until_signed(tokens: Sequence[Token]) -> list[Token]:
    """The tokens that can be read, up to the line on which is told who signs."""
    kept: list[Token] = []
    for line in by_lines(tokens):
        if line[0].first and any(map(is_function, line[:3])):
            break
        if any(word.confidence >= _LEGIBLE for token in line for word in token.words):
            kept += line
    return kept
