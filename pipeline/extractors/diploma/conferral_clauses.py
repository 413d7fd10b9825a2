"""Clauses on a diploma that name a degree without conferring it: what its holders may do, what a board examines for.

Their words are in `vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import AND, THIS, WHERE_OR_WHEN
from pipeline.extractors.lexicon import Token
from pipeline.model import Word
from pipeline.text import word_set

_LIST_SIGNS = (",", "/", ";")
_MOST_BETWEEN = 3
"""Items of a list between two degrees of which the first says what the second is."""
_FOR = word_set(
    "voor pour fur for het de le la l das den die the d du des van of examen examens exame epreuve prufung der"
)
"""Small words between a board of examiners and the degree that it examines for."""
_REACH = 8
"""Small words between a board and what it examines for, at most."""
_DENIAL = 8
"""Tokens before a degree among which "geen recht op" stands."""
_QUOTED = 20
"""Words of the title of a thesis before the degree in it."""
_OPENING, _CLOSING = frozenset('«“„"'), frozenset('»”"')
_AS = word_set("tot zum zur als")
_MADE = 4
"""Tokens before a degree among which a participle stands that makes somebody it: "bevorderd is tot"."""
_CONDITIONS = 14
"""Tokens before "tot het behalen van" that say that all conditions were met."""
_GIVES_THIS = 40
"""Tokens behind it among which the paper gives itself: "en verlenen haar dit diploma"."""
_ITSELF = 4
"""Tokens from that verb to "dit diploma"."""
_TO_GAIN = (("tot", "het", "behalen"), ("voor", "het", "behalen"))
_MAKING = 30
"""Tokens before "tot doctor" among which the verb stands that makes somebody one."""


def supposed(tokens: Sequence[Token]) -> bool:
    """Whether the sentence with which `tokens` begin says what one may do: it speaks of anybody, not of the holder."""
    may = diploma_sentences().kan
    for token in tokens:
        if token.text in may:
            return True
        if token.ends:
            return False
    return False


def denied(tokens: Sequence[Token]) -> bool:
    """Whether the sentence with which `tokens` begin says that the title may not be borne, or what it requires first.

    "De graad van doctor wordt pas verleend na de verdediging" confers nothing.
    """
    words, texts = diploma_sentences(), _of_sentence(tokens)
    required = bool(words.vereist & texts) or bool(words.slechts & texts and words.eerst & texts)
    return required or bool(words.ontkenning & texts and words.voeren & texts)


def bears(tokens: Sequence[Token]) -> bool:
    """Whether the sentence with which `tokens` begin says that one may bear the title."""
    return not diploma_sentences().voeren.isdisjoint(_of_sentence(tokens))


def _of_sentence(tokens: Sequence[Token]) -> set[str]:
    texts: set[str] = set()
    for token in tokens:
        texts.add(token.text)
        if token.ends:
            break
    return texts


def items_between(tokens: Sequence[Token]) -> int:
    """How many items of one list the second of two degrees is behind the first; 0 when they stand in no list.

    `tokens` are the last of the first degree and those between: "bachelor, master en" before "doctor" makes 2.
    """
    steps = [
        token.words[-1].text.endswith(_LIST_SIGNS) or (at + 1 < len(tokens) and tokens[at + 1].text in AND)
        for at, token in enumerate(tokens)
        if token.text not in AND
    ]
    listed = all(steps) and len(steps) <= _MOST_BETWEEN and not any(token.ends for token in tokens)
    return len(steps) if listed else 0


def of_a_board(before: Sequence[Token]) -> bool:
    """Whether a board of examiners for what follows stands right before it: "de examencommissie voor het"."""
    at = len(before) - 1
    while at > 0 and len(before) - at <= _REACH and before[at].text in _FOR:
        at -= 1
    return 0 <= at < len(before) - 1 and before[at].text in diploma_sentences().commissie


def of_paper(behind: Sequence[Token]) -> bool:
    """Whether the verb before `behind` says where or when a paper was issued ("uitgereikt te Gent op"), not what."""
    return bool(behind) and behind[0].text in WHERE_OR_WHEN


def no_right(before: Sequence[Token]) -> bool:
    """Whether the sentence in which `before` ends says that there is no right to what follows: "geen recht op"."""
    words = diploma_sentences()
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _DENIAL), -1):
        if before[at].ends:
            return False
        if before[at].text in words.ontkenning and any(token.text in words.recht for token in before[at + 1 : at + 3]):
            return True
    return False


def is_none(before: Sequence[Token]) -> bool:
    """Whether `before` ends in what says that something is not what follows: "de opleiding is geen (master)"."""
    return bool(before) and not before[-1].ends and before[-1].text in diploma_sentences().geen


def declared(before: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether somebody is made what stands between `before` and `behind`: "tot doctor in de rechten bevorderd".

    Without "tot" the participle must close the sentence: "met eenparigheid doctor in de rechten verklaard."
    """
    words = diploma_sentences()
    framed = bool(before) and not before[-1].ends and before[-1].text in _AS
    if framed and any(token.text in words.maakt for token in before[-_MAKING:]):
        return True
    if framed and any(token.text in words.gemaakt for token in before[-_MADE:]):
        return True
    last = ""
    for token in behind:
        if token.text in words.gemaakt and last not in words.van_een_zaak:
            return framed or token.ends
        if token.ends:
            return False
        last = token.text
    return False


def set_off(tokens: Sequence[Token], start: int, end: int, until: int) -> bool:
    """Whether `tokens[start:end]` stands by itself between commas or lines, in a sentence that goes on to `until`.

    So stands what a person is already: "aan Jan Maes, licentiaat in de rechten, de graad van ...".
    """
    if start == 0 or any(token.ends for token in tokens[end - 1 : until]):
        return False
    opened = tokens[start - 1].words[-1].text.endswith((",", "(")) or tokens[start].words[0].text.startswith("(")
    begins = tokens[start].first and tokens[start].small
    return (opened or begins) and any(token.words[-1].text.endswith((",", ")")) for token in tokens[end - 1 : until])


def behind_comma(tokens: Sequence[Token], start: int) -> bool:
    """Whether what begins at `start` goes on behind a comma in small letters: "geboren op 8 maart 1977, master in"."""
    before = tokens[start - 1].words[-1].text if start else ""
    return before.endswith(",") and not tokens[start].first and tokens[start].small


def in_a_title(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether what begins `after` stands within quotation marks that opened `before` it: in the title of a thesis.

    OCR takes dirt for an opening mark; there it counts only where one closes behind it.
    """
    for word in reversed(before[-_QUOTED:]):
        if _closes(word):
            return False
        if word.text[:1] in _OPENING:
            return word.confidence >= 1.0 or any(map(_closes, after[:_QUOTED]))
    return False


def all_conditions_met(tokens: Sequence[Token], end: int) -> bool:
    """Whether all was done to gain what follows `end`, and the paper gives itself for it.

    "Aan alle voorwaarden heeft voldaan tot het behalen van de graad van ... en verlenen haar dit diploma". Between the
    person and "tot het behalen" stands nothing that makes the conditions those of something else.
    """
    words = diploma_sentences()
    if tuple(token.text for token in tokens[max(0, end - 3) : end]) not in _TO_GAIN:
        return False
    told: list[str] = []
    for token in reversed(tokens[max(0, end - 3 - _CONDITIONS) : end - 3]):
        if token.capital or token.ends or token.text.isdigit():
            break
        told.append(token.text)
    needed = (words.voldaan, words.alle, words.vereisten)
    known = words.voldaan | words.alle | words.vereisten | words.gesteld | words.van_wie | words.heeft
    return all(not one.isdisjoint(told) for one in needed) and known.issuperset(told) and gives_itself(tokens[end:])


def gives_itself(behind: Sequence[Token]) -> bool:
    """Whether soon behind, the paper gives itself as a diploma to whom it names: "en verlenen haar dit diploma"."""
    words, texts = diploma_sentences(), [token.text for token in behind[:_GIVES_THIS]]
    for at, text in enumerate(texts):
        given = texts[at + 1 : at + 1 + _ITSELF]
        if text in words.verleent_nu and any(one in THIS and other == "diploma" for one, other in pairwise(given)):
            return words.ontkenning.isdisjoint(texts[: at + 1 + _ITSELF])
    return False


def quoted(tokens: Sequence[Token], at: int) -> bool:
    """Whether `tokens[at]` stands in the title of a thesis."""
    around = tokens[max(0, at - _QUOTED) : at], tokens[at : at + _QUOTED]
    return in_a_title(*([word for token in part for word in token.words] for part in around))


def _closes(word: Word) -> bool:
    return word.text.rstrip(",.;:")[-1:] in _CLOSING
