"""Whether an answer on an extract means that nothing is registered, without any reservation.

An answer that denies something ("geen enkele veroordeling", see `nothing_said`) does so only if every other word of it
is known not to limit it (`limiting`). All text is flattened (`flattened.flat`).
"""

import re
from functools import lru_cache

from pipeline.extractors.boxes import undecided
from pipeline.extractors.criminal_record.sentences.hearsay import is_hearsay
from pipeline.extractors.criminal_record.sentences.limiting import (
    CONJUNCTION,
    beside_answer,
    beside_the_point,
    is_signature,
    of_part,
    takes_nothing_back,
)
from pipeline.extractors.criminal_record.sentences.nothing_said import (
    GAVE_NOTHING,
    LONGEST,
    attribute_limits,
    cores,
    denies_clause,
    of_request,
    said_of_person,
    says_of_person,
)
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import listed

_PIECES = re.compile(r"[/|(),:]+")
_CLAUSES = re.compile(r";|\s-+\s|(?<=[a-z]{4})\.\s")
_DENIES_FURTHER = re.compile(
    r"(?<![a-z])(?:evenmin|noch|geen|ni|aucune?|kein|keine|ebenso wenig|ebensowenig|neither)(?: [a-z]+){0,2}"
    r" (?:verbod|verbodsbepaling|ontzetting|interdiction|decheance|verbot|aberkennung|ban)(?:en|s)?(?![a-z])"
)
"""What denies a ban besides."""
_LEGEND = re.compile(r"[a-z\"'”»]\s*=\s*[a-z\"'“«]")
"""What explains a word: "NIHIL = geen veroordelingen"."""
_NOUGHT = re.compile(r"(?:0|nul|zero)(?: \(0\))? (?=[a-z])")
"""A count of none before what is counted: "0 interneringen"."""
_CODE_OF_NONE = re.compile(r"^\W*0{1,3}\s?[\-:=]\s?(?=[a-z])")
"""A code of nought before what it means: "00 - GEEN VEROORDELINGEN"."""
_FORMER = r"(?:vroegere?|eerdere?|andere?|gehuwde?|ancien|autre|precedent|fruheren?|anderen?|andere)"
_NAME = r"(?:naam|namen|geboortenaam|meisjesnaam|schrijfwijze|nom(?: de jeune fille)?|orthographe|schreibweise)"
_UNDER_NO_NAME = re.compile(
    rf",? (?:ook niet onder|evenmin onder|pas davantage sous|meme pas sous|ni sous|auch nicht unter|noch unter)"
    rf"(?: (?:een|zijn|haar|un|une|son|einem?|einer|ihrem|seinem))? (?:{_FORMER} )?{_NAME}"
    rf"(?: (?:of|noch|ou|oder)(?: onder| sous| unter)?(?: (?:een|un|une|einem?|einer))?(?: {_FORMER})?"
    rf" {_NAME})?(?![a-z])"
)
"""What says of no other name either that there is one, and so limits nothing: ", ook niet onder een vroegere naam"."""
_LABEL = 30
"""Characters within which a colon makes a label of what follows: "Andere gegevens: geen"."""


@lru_cache(maxsize=4096)
def answers_blank(text: str, *, bare: bool = True) -> bool:
    """Whether `text`, all that an answer says, means that nothing is registered; in one language or in more.

    What follows behind a dash, a point or a semicolon may be beside the point; what follows a comma may not. Without
    `bare`, "geen" alone is not enough. What is longer than any answer is none.
    """
    if len(text) > LONGEST:
        return False
    text = _UNDER_NO_NAME.sub("", _CODE_OF_NONE.sub("", text))
    if listed("zonder_antwoord").fullmatch(text.strip(ORNAMENT).removeprefix("strafregister ")):
        return False
    if undecided(text) or "?" in text or _LEGEND.search(text) or is_hearsay(text) or GAVE_NOTHING.search(text):
        return False
    first, *rest = [clause for one in _CLAUSES.split(text) if (clause := one.strip(ORNAMENT))] or [""]
    pieces = [piece for one in _PIECES.split(first) if (piece := one.strip(ORNAMENT))]
    if len(pieces) > 1 and listed("neen").fullmatch(pieces[0]):
        pieces = pieces[1:]  # "neen, geen"
    kinds = [(_kind(piece), piece) for piece in pieces]
    if any(kind is None and _adds(piece) for kind, piece in kinds) and not (
        kinds[0][0] == "answer" and CONJUNCTION.search(pieces[-1])
    ):
        return False  # "geen, internering"
    answered = any(kind == "answer" for kind, _ in kinds)
    if not (answered or (bare and kinds and kinds[0][0])) or not all(
        kind or takes_nothing_back(piece) for kind, piece in kinds
    ):
        return False
    return all(map(_kind, rest)) or (answered and all(map(_adds_nothing, rest)))


def _adds_nothing(piece: str) -> bool:
    """Whether a clause behind an answer is known to limit nothing of it: "op datum van afgifte", "de burgemeester"."""
    label, colon, _ = piece.partition(":")
    if not beside_the_point(piece):
        return False
    if colon:
        return asks_else(label)
    if _DENIES_FURTHER.search(piece):
        return True  # "er geldt evenmin een verbod om met minderjarigen te werken"
    return is_signature(piece) or (not of_part(piece) and takes_nothing_back(piece, own=beside_answer()))


def asks_else(label: str) -> bool:
    """Whether a label asks for something else than the register: for the purpose, a reference, the day of issue."""
    return (
        listed("formulier_ander", "formulier_afgifte", "formulier_model").fullmatch(label.strip(ORNAMENT)) is not None
    )


def _adds(piece: str) -> bool:
    """Whether a piece of an answer names a measure and denies nothing."""
    return listed("opsomming").search(piece) is not None and (
        listed("ontkenning", "leeg").search(piece) is None and _NOUGHT.match(piece) is None
    )


def _kind(piece: str) -> str | None:
    """`answer`, `bare` ("geen") or None for a piece of an answer."""
    for name in ("answer", "person", "split"):
        for m in cores()[name].finditer(piece):
            if name == "person" and not said_of_person(m[0], piece):
                continue
            if name == "split" and not says_of_person(m[0]):
                continue
            before, after = piece[: m.start()], piece[m.end() :]
            if attribute_limits(m[0]) or (name == "person" and of_request(before)):
                continue
            if not denies_clause(before) and takes_nothing_back(before) and takes_nothing_back(after):
                return "answer"
    bare = cores()["bare"].search(piece)
    if bare is None or not takes_nothing_back(piece[: bare.start()]) or not takes_nothing_back(piece[bare.end() :]):
        return None
    of_part = listed("opsomming").search(piece, bare.end()) and not listed("zaak").search(piece, bare.end())
    return None if of_part else "bare"  # "geen internering" says nothing of convictions


def ends_blank(text: str) -> bool:
    """Whether a line ends by saying that nothing is registered: what stands under it is no part of an entry."""
    return any(takes_nothing_back(text[m.end() :]) for name in ("answer", "bare") for m in cores()[name].finditer(text))


def taken_back(following: str) -> bool:
    """Whether what follows an answer or sentence begins by restricting it: "Zie evenwel de bijlage".

    A colon close behind it makes a label of it ("Andere gegevens: geen"), not right behind it ("Behalve: Gent 2021").
    """
    text = following.strip(ORNAMENT)
    m = listed("volgzin").match(text)
    if m is None:
        return False
    between, colon, _ = text[m.end() : m.end() + _LABEL].partition(":")
    return not colon or (not between.strip() and not answers_blank(text[m.end() :].strip(ORNAMENT)))
