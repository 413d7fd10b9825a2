"""Clauses on a diploma that name a degree and confer none: what anybody may do, and what a board examines for."""

from collections.abc import Sequence

from pipeline.extractors.degree_words import AND
from pipeline.extractors.lexicon import Token
from pipeline.text import word_set

_MAY = word_set("kan mag kunnen mogen peut peuvent pourra may can might kann darf konnen")
_NOT = word_set("niet geen pas ne nicht kein not never nooit jamais")
_BEARS = word_set(
    "voeren gevoerd dragen gedragen gebruiken gebruikt porter porte portee fuhren gefuhrt use used bear borne"
)
_REQUIRED = word_set("vereist required erforderlich")
_ONLY = word_set("pas slechts eerst seulement erst only")
_AFTER = word_set("na nadat wanneer zodra apres nach nachdem sobald after when once")
_LIST_SIGNS = (",", "/", ";")
_MOST_BETWEEN = 3
_BOARDS = word_set("examencommissie jury prufungsausschuss prufungskommission examinatoren examiners")
_FOR = word_set(
    "voor pour fur for het de le la l das den die the d du des van of examen examens exame epreuve prufung der"
)
"""Small words between a board of examiners and the degree that it examines for."""
_REACH = 8
_RIGHTS = word_set(
    "recht titel graad diploma gerechtigd droit titre grade diplome grad right title degree entitle entitled"
)
"""What a degree is denied with: "geen recht op de titel van", "pas le titre de"."""
_DENIAL = 8
_AS = word_set("tot zum zur als")
_DECLARED = word_set(
    "verklaard bevorderd uitgeroepen geproclameerd verheven gepromoveerd aangesteld ernannt promoviert erklart"
)
"""Participles that close a sentence in which somebody is made what stands before them."""
_MAKES = word_set("promoviert ernennt bevordert verheft befordert")
"""Verbs that stand first: "promoviert die Fakultät Herrn Krause zum Doktor"."""
_MAKING = 30
_NOT_OF_A_PERSON = word_set("gelijkwaardig geldig ongeldig ontvankelijk onontvankelijk gleichwertig gultig")


def supposed(tokens: Sequence[Token]) -> bool:
    """Whether the sentence with which `tokens` begin says what one may do: it speaks of anybody, not of the holder."""
    for token in tokens:
        if token.text in _MAY:
            return True
        if token.ends:
            return False
    return False


def denied(tokens: Sequence[Token]) -> bool:
    """Whether the sentence with which `tokens` begin says that the title may not be borne, or what it requires first.

    "De graad van doctor wordt pas verleend na de verdediging" confers nothing.
    """
    texts = _of_sentence(tokens)
    if not _ONLY.isdisjoint(texts) and not _AFTER.isdisjoint(texts):
        return True
    return not _REQUIRED.isdisjoint(texts) or (not _NOT.isdisjoint(texts) and not _BEARS.isdisjoint(texts))


def bears(tokens: Sequence[Token]) -> bool:
    """Whether the sentence with which `tokens` begin says that one may bear the title."""
    return not _BEARS.isdisjoint(_of_sentence(tokens))


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
    return 0 <= at < len(before) - 1 and before[at].text in _BOARDS


def no_right(before: Sequence[Token]) -> bool:
    """Whether the sentence in which `before` ends says that there is no right to what follows: "geen recht op"."""
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _DENIAL), -1):
        if before[at].ends:
            return False
        if before[at].text in _NOT and any(token.text in _RIGHTS for token in before[at + 1 : at + 3]):
            return True
    return False


def declared(before: Sequence[Token], behind: Sequence[Token]) -> bool:
    """Whether somebody is made what stands between `before` and `behind`: "tot doctor in de rechten bevorderd".

    Without "tot" the participle must close the sentence: "met eenparigheid doctor in de rechten verklaard."
    """
    framed = bool(before) and not before[-1].ends and before[-1].text in _AS
    if framed and any(token.text in _MAKES for token in before[-_MAKING:]):
        return True
    last = ""
    for token in behind:
        if token.text in _DECLARED and last not in _NOT_OF_A_PERSON:
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
    begins = tokens[start].first and tokens[start].words[0].text[:1].islower()
    return (opened or begins) and any(token.words[-1].text.endswith((",", ")")) for token in tokens[end - 1 : until])


def behind_comma(tokens: Sequence[Token], start: int) -> bool:
    """Whether what begins at `start` goes on behind a comma in small letters: "geboren op 8 maart 1977, master in"."""
    before = tokens[start - 1].words[-1].text if start else ""
    return before.endswith(",") and not tokens[start].first and tokens[start].words[0].text[:1].islower()
