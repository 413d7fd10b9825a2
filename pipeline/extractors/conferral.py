"""Which of the degrees named on a page are conferred by it.

A diploma names other degrees too: the one it gives access to, the one its holder had before, the titles of those who
sign. What counts is the formula that stands nearest before a degree; without a formula, whether the degree stands by
itself as a title.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from statistics import median

from pipeline.extractors.conferral_clauses import denied, items_between, of_a_board, supposed
from pipeline.extractors.degrees import Found, known_words
from pipeline.extractors.diploma_words import AND, OPEN, STAGES, WHERE_OR_WHEN
from pipeline.extractors.lexicon import Token, confidence_of, words_in
from pipeline.model import Page, Word

_VERB_REACH = 40
"""Tokens between "verleent aan" and the degree: a name, a birth place and a date stand between."""
_NOUN_REACH = 6
_NEGATIVE_REACH = 10
_GOVERNED = 6
"""Tokens between "toegang tot" and the "graad van" that it governs."""
_ADJACENT = 4
"""Tokens between a formula and a degree whose word also has another sense (arts, ir.)."""
_TITLE_LETTERS = 3
"""Of the longest abbreviation before a name: ir., mr., drs., ing."""
_AFTER = 14
_NEGATIVES = frozenset({"toegang", "voorkennis", "programma", "inschrijving", "toekomst"})
_BIG = 1.3
"""How much larger than the page's usual print a title is."""


_ANNOUNCING = frozenset({"van", "de", "of", "eines", "einer", "d"})
_DEGREE_WORDS = frozenset({"graad", "grade", "grad", "degree"})
_FEW = 3
"""Words that may stand before the degree on the line of a title in large print ("Professioneel gerichte bachelor")."""
_LONG_WORD = 5
_LEGIBLE = 0.7
"""The middle confidence in the words of a page that can be read."""
_LISTED = 3
"""No diploma confers so many degrees in one breath."""
_READ = 0.8


class Role(IntEnum):
    """What a page says of a degree that it names, the weakest first."""

    EXPLAINED = 0
    """Another thing than a conferral: access, a programme, an enrolment."""
    MENTIONED = 1
    """Named without a word on what it does there, or as what the holder had before."""
    TITLED = 2
    """By itself at the start of a line, as a title."""
    CONFERRED = 3
    """By a formula."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A degree named on a page, with its role there."""

    found: Found
    role: Role
    why: str
    """The kind of the deciding formula, or how it is printed."""
    big: bool
    """In larger print than the page's usual."""
    own_verb: bool
    """Whether a verb of conferral stands between the previous degree and this one."""
    words: tuple[Word, ...]
    changed: int
    """How many letters were repaired in its words."""
    apart: bool
    """Whether it can be nothing else that is known, whatever of its letters the engine doubts: see `Token.apart`.

    Never on a page of which the engine doubts most words: there it guesses, and not for the shape of the type.
    """
    read: float
    """The confidence that these are its words."""
    unread_before: bool
    """Whether a word that could not be read stands right before it, which could change its meaning."""
    line: int
    first: bool
    """Whether it begins its line."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its tokens and what was found among them."""

    page: Page
    tokens: tuple[Token, ...]
    found: tuple[Found, ...]
    """Degrees and the formulas that give them a role."""
    marks: tuple[Found, ...]
    """Formulas that say what the page is, and where a title ends."""
    kinds: frozenset[str]
    """The kinds of all formulas on it."""


def claims(sheet: Sheet) -> tuple[Claim, ...]:
    """The degrees named on the sheet, each with its role, in reading order."""
    heights = [line.box.height for line in sheet.page.lines if line.words]
    usual = median(heights) if heights else 0.0
    legible = median([word.confidence for word in sheet.page.words] or [0.0]) >= _LEGIBLE
    made: list[Claim] = []
    for index, found in enumerate(sheet.found):
        if found.senses:
            previous = made[-1] if made else None
            claim = _claim(sheet, index, found, previous, usual)
            made.append(claim if legible else replace(claim, apart=False))
    return tuple(claim for claim in _with_lists(sheet, made) if claim.why != "other_sense")


def _with_lists(sheet: Sheet, made: Sequence[Claim]) -> list[Claim]:
    """The claims, those named in one list of several ("bachelor, master en doctor") as what is only spoken of."""
    at = 0
    told: list[Claim] = []
    while at < len(made):
        end, items = at + 1, 1
        while end < len(made) and (
            step := items_between(sheet.tokens[made[end - 1].found.end - 1 : made[end].found.start])
        ):
            end, items = end + 1, items + step
        spoken_of = items >= _LISTED
        told += [replace(one, role=Role.EXPLAINED, why="enumerated") if spoken_of else one for one in made[at:end]]
        at = end
    return told


def _claim(sheet: Sheet, index: int, found: Found, previous: Claim | None, usual: float) -> Claim:
    tokens = sheet.tokens[found.start : found.end]
    words = words_in(tokens)
    big = any(word.box.height >= usual * _BIG for word in words)
    role, why, distance, own_verb = _by_formula(sheet, index, found, previous)
    if (role is None or why == "behind") and _is_surname(sheet, found):
        role, why = Role.MENTIONED, "name"
    if role is None:
        role, why = _by_position(sheet, found, big=big)
    if words[-1].text.endswith("-"):  # the first half of "bachelor- en masteropleidingen"
        role, why = Role.EXPLAINED, "suspended"
    if found.only_after_formula and not _takes(role, why, distance, sheet, found, big=big):
        why = "other_sense"
    return Claim(
        found,
        role,
        why,
        big,
        own_verb,
        words,
        sum(token.changed for token in tokens),
        any(token.apart for token in tokens) and all(token.apart or not token.changed for token in tokens),
        confidence_of(tokens),
        _unread_before(sheet, found),
        tokens[0].line,
        tokens[0].first,
    )


def _unread_before(sheet: Sheet, found: Found) -> bool:
    before = sheet.tokens[found.start - 1] if found.start else None
    if before is None or before.ends or len(before.text) < _LONG_WORD:
        return False
    doubtful = min(word.confidence for word in before.words) < _READ
    return doubtful and before.text not in known_words()


def _takes(role: Role, why: str, distance: int, sheet: Sheet, found: Found, *, big: bool) -> bool:
    """Whether a word with another sense is meant as a degree: right after a formula, or alone in large print.

    What people put before their name ("afgelegd door ir. Jan Maes") is one only where it is called a title or degree.
    """
    if role is Role.CONFERRED:
        before_names = all(len(token.text) <= _TITLE_LETTERS for token in sheet.tokens[found.start : found.end])
        return distance <= _ADJACENT and (why == "graadwoord" or not before_names)
    return role is Role.TITLED and big and _alone(sheet, found)


def _alone(sheet: Sheet, found: Found) -> bool:
    return sheet.tokens[found.start].first and _ends_line(sheet, found)


def _ends_line(sheet: Sheet, found: Found) -> bool:
    return found.end == len(sheet.tokens) or sheet.tokens[found.end].line != sheet.tokens[found.start].line


@dataclass(frozen=True, slots=True)
class _Before:
    """The formulas that stand before a degree, the nearest of each sort, back to the degree before it."""

    noun: Found | None = None
    verb: Found | None = None
    negative: Found | None = None
    joined: bool = False
    """Whether only "en" and the like stands between it and the degree before it."""
    unread: bool = False
    """Whether a formula ("de graad van") stands between the verb and the degree, too far from it to be about it."""
    same_clause: bool = False
    """Whether it is named in one breath with the degree before it."""
    listed: bool = False
    """Whether it stands behind the degree before it and a comma."""


def _before(sheet: Sheet, index: int, found: Found) -> _Before:
    noun: Found | None = None
    unread = False
    for at in range(index - 1, -1, -1):
        one = sheet.found[at]
        gap = found.start - one.end
        if one.senses:
            between = sheet.tokens[one.end : found.start]
            listed = noun is None and _listed(sheet.tokens[one.start : found.start])
            return _Before(noun, joined=_joined(between), same_clause=_same_clause(between), listed=listed)
        kind = one.cue.kind if one.cue else ""
        if gap > _VERB_REACH:
            break
        if kind in _NEGATIVES and _governs(sheet, one, found, noun, gap):
            return _Before(noun, negative=one)
        if kind == "graadwoord" and noun is None and gap <= _NOUN_REACH:
            noun = one
        elif kind == "graadwoord" and noun is None and _announces(sheet, one):
            unread = True
        elif kind == "verlening" and not _of_access(sheet, at) and not _of_paper(sheet, one):
            return _Before(noun, verb=one, unread=unread)
    return _Before(noun)


def _by_formula(sheet: Sheet, index: int, found: Found, previous: Claim | None) -> tuple[Role | None, str, int, bool]:
    """The role by the formulas before it (else behind it), the formula, its distance, whether it is a verb."""
    if previous is not None and previous.why in _NEGATIVES and _may_follow(sheet, previous, found):
        return previous.role, previous.why, 0, False
    before = _before(sheet, index, found)
    if before.negative is not None and before.negative.cue is not None:
        kind = before.negative.cue.kind
        if kind == "voorkennis" and supposed(sheet.tokens[found.end - 1 : found.end + _AFTER]):
            return Role.EXPLAINED, kind, 0, False
        return (Role.MENTIONED if kind == "voorkennis" else Role.EXPLAINED), kind, 0, False
    behind = _behind(sheet, index, found, has_noun=before.noun is not None)
    if behind in ("programma", "inschrijving", "toekomst"):
        return Role.EXPLAINED, behind, 0, False
    if denied(sheet.tokens[found.end - 1 : found.end + _AFTER]):
        return Role.EXPLAINED, "denied", 0, False
    if _other_degree(sheet, found) and of_a_board(sheet.tokens[: found.start]):
        return Role.MENTIONED, "board", 0, False
    together = before.listed or (before.same_clause and behind != "verlening")
    if together and previous is not None and previous.role is Role.EXPLAINED:
        return Role.EXPLAINED, previous.why, 0, False
    nearest = before.noun or before.verb
    if nearest is not None and nearest.cue is not None:
        why = "far_verb" if before.unread else nearest.cue.kind
        return Role.CONFERRED, why, found.start - nearest.end, before.verb is not None
    if before.joined and previous is not None:
        return previous.role, previous.why, 0, False
    return (Role.CONFERRED, "behind", 0, False) if behind == "verlening" else (None, "", 0, False)


def _may_follow(sheet: Sheet, previous: Claim, found: Found) -> bool:
    """Whether it is what somebody may do who has the degree before it: "na het behalen van een master kan hij ..."."""
    one_sentence = not any(token.ends for token in sheet.tokens[previous.found.end - 1 : found.start])
    return one_sentence and supposed(sheet.tokens[previous.found.end : found.start])


def _other_degree(sheet: Sheet, found: Found) -> bool:
    return any(one.senses and one is not found for one in sheet.found)


def _of_paper(sheet: Sheet, verb: Found) -> bool:
    """Whether the verb says where or when the paper was issued ("uitgereikt te Gent op"), not what was conferred."""
    return verb.end < len(sheet.tokens) and sheet.tokens[verb.end].text in WHERE_OR_WHEN


def _announces(sheet: Sheet, noun: Found) -> bool:
    """Whether the formula is "de graad van", "grade de", "degree of": a degree must follow.

    Not "de derde graad van het secundair onderwijs", which is a stage of school.
    """
    words = [token.text for token in sheet.tokens[noun.start : noun.end]]
    if noun.start and sheet.tokens[noun.start - 1].text in STAGES:
        return False
    return len(words) > 1 and words[-1] in _ANNOUNCING and not _DEGREE_WORDS.isdisjoint(words)


def announced_but_unseen(sheet: Sheet) -> bool:
    """Whether somewhere a degree is announced ("de graad van") and none follows: one was not read or not known."""
    return any(
        one.cue is not None
        and one.cue.kind == "graadwoord"
        and _announces(sheet, one)
        and not any(later.senses and later.start - one.end <= _NOUN_REACH for later in sheet.found[at + 1 : at + 5])
        for at, one in enumerate(sheet.found)
    )


def _governs(sheet: Sheet, negative: Found, found: Found, noun: Found | None, gap: int) -> bool:
    """Whether "toegang tot" and the like is said of the degree: near, and in the same sentence."""
    if any(token.ends for token in sheet.tokens[negative.end - 1 : found.start]):
        return False
    return noun.start - negative.end <= _GOVERNED if noun is not None else gap <= _NEGATIVE_REACH


def _of_access(sheet: Sheet, at: int) -> bool:
    """Whether the verb at `at` belongs to "toegang verleent tot", "verleent toegang tot"."""
    verb = sheet.found[at]
    for one in sheet.found[max(0, at - 2) : at + 3]:
        if one.cue is None or one.cue.kind != "toegang":
            continue
        first, second = (one, verb) if one.end <= verb.start else (verb, one)
        apart = second.start - first.end
        if 0 <= apart <= 2 and not any(token.ends for token in sheet.tokens[first.end - 1 : second.start]):
            return True
    return False


def _joined(between: Sequence[Token]) -> bool:
    """Whether the tokens between two degrees merely join them: "bachelor in de rechten en master"."""
    return 0 < len(between) <= 8 and any(token.text in AND for token in between[-3:])


def _same_clause(between: Sequence[Token]) -> bool:
    return not any(token.ends for token in between) and any(token.text in AND for token in between)


def _listed(tokens: Sequence[Token]) -> bool:
    """Whether a degree and what stands between it and the next are one list: "Master of Laws, Master of Arts"."""
    last = tokens[-1].words[-1].text
    return last.endswith(",") and not any(token.ends for token in tokens)


def _behind(sheet: Sheet, index: int, found: Found, *, has_noun: bool) -> str:
    """The kind of the first telling formula behind the degree, within its sentence."""
    for at in range(index + 1, len(sheet.found)):
        after = sheet.found[at]
        if after.senses or after.start - found.end > _AFTER:
            return ""
        if any(token.ends for token in sheet.tokens[found.end - 1 : after.start]):
            return ""
        kind = after.cue.kind if after.cue else ""
        if kind in ("programma", "verlening", "toekomst") or (kind == "inschrijving" and not has_noun):
            return kind
        if kind in _NEGATIVES:
            return ""
    return ""


def _by_position(sheet: Sheet, found: Found, *, big: bool) -> tuple[Role, str]:
    """The role of a degree with no formula, by where it stands."""
    if sheet.kinds & {"lijst", "supplement"}:
        return Role.MENTIONED, "listed"
    start = found.start
    while start and not sheet.tokens[start].first and found.start - start <= _FEW:
        start -= 1
    ahead = found.start - start if sheet.tokens[start].first else _FEW + 1
    before = sheet.tokens[start - 1] if start else None
    goes_on = before is not None and not before.ends and before.text in OPEN
    near = before is not None and sheet.tokens[start].line - before.line <= 2
    opened = any(token.text in OPEN for token in sheet.tokens[start : found.start])
    if ahead <= (_FEW if big else 1) and not opened and not (goes_on and near):
        return Role.TITLED, "big_title" if big else "title"
    return Role.MENTIONED, "mentioned"


def _is_surname(sheet: Sheet, found: Found) -> bool:
    """Whether a word by which a line ends may be the surname of the one named before it: "Katrien MASTER".

    Nobody's name are words that degrees and formulas are made of: "Academische Master", "Diplôme de MASTER".
    """
    line = sheet.tokens[found.start].line
    before = [token for token in sheet.tokens[max(0, found.start - _FEW - 1) : found.start] if token.line == line]
    if found.end - found.start > 1 or not _ends_line(sheet, found) or not 0 < len(before) <= _FEW:
        return False
    return all(token.words[0].text[:1].isupper() and token.text not in known_words() for token in before)
