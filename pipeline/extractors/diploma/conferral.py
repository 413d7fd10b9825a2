"""Which of the degrees named on a page are conferred by it.

A diploma names other degrees too: the one it gives access to, the one its holder had before, the titles of those who
sign. What counts is the formula that stands nearest before a degree; without a formula, whether the degree stands by
itself as a title.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import ARTICLES, EDGES, OPEN, PAPERS
from pipeline.extractors.degrees import Found, known_words
from pipeline.extractors.diploma.choices import but_for_choices
from pipeline.extractors.diploma.conferral_clauses import behind_comma, in_a_title, items_between, set_off
from pipeline.extractors.diploma.conferral_formulas import joined, this_given, told_by_formula
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.extractors.diploma.conferral_signatories import of_signatory
from pipeline.extractors.diploma.no_award import but_for_no_award
from pipeline.extractors.lexicon import Token, confidence_of, words_in
from pipeline.model import Word
from pipeline.text import fold, index_of

_ADJACENT = 4
"""Tokens between a formula and a degree whose word also has another sense (arts, ir.)."""
_TITLE_LETTERS = 3
"""Of the longest abbreviation before a name: ir., mr., drs., ing."""
_BIG = 1.3
"""How much larger than the page's usual print a title is."""
_FEW = 3
"""Words that may stand before the degree on the line of a title in large print ("Professioneel gerichte bachelor")."""
_LONG_WORD = 5
"""Letters from which a word that was not read may have said what the degree is."""
_LEGIBLE = 0.7
"""The middle confidence in the words of a page that can be read."""
_SOON = 12
"""Tokens behind what somebody is already among which stands what the paper gives."""
_LISTED = 3
"""No diploma confers so many degrees in one breath."""
_READ = 0.8
"""Confidence below which such a word was not read."""


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
    kept = [claim for claim in _with_lists(sheet, but_for_choices(sheet, made)) if claim.why != "other_sense"]
    return but_for_no_award(sheet, tuple(_beside_a_name(sheet, kept)))


def _beside_a_name(sheet: Sheet, made: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, those as what the holder is already that only stand beside the name, before what is conferred.

    "Aan mevrouw Maes, licentiate in de wiskunde, de graad van ...": set off, and without a formula of its own. So too,
    in small letters behind a comma, what ends a sentence on a paper that is titled otherwise.
    """
    named = False
    last: Found | None = None
    for at, claim in enumerate(made):
        own = claim.why in ("graadwoord", "declared") or claim.role <= Role.MENTIONED
        found = claim.found
        until = next((one.found.start for one in made[at + 1 :] if one.why in ("graadwoord", "declared")), None)
        until = until or (_other_paper(sheet.tokens, found.end) if claim.why == "verlening" else None)
        beside = until is not None and set_off(sheet.tokens, found.start, found.end, until)
        beside = beside or (until is not None and last is not None and joined(sheet.tokens[last.end : found.start]))
        beside = beside or (named and claim.why == "verlening" and behind_comma(sheet.tokens, found.start))
        named = named or claim.role >= Role.TITLED
        last = found if beside and not own else None
        yield replace(claim, role=Role.MENTIONED, why="apposition") if beside and not own else claim


def _other_paper(tokens: Sequence[Token], start: int) -> int | None:
    """Where, soon behind `start`, the paper says that it gives another: ", het getuigschrift van"."""
    words = diploma_sentences()
    near = range(start + 1, min(len(tokens), start + _SOON))
    return next((at for at in near if tokens[at].text in words.bewijs and tokens[at - 1].text in ARTICLES), None)


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
    role, why, distance, own_verb = told_by_formula(sheet, index, found, previous)
    if (role is None or why == "behind") and _is_surname(sheet, found):
        role, why = Role.MENTIONED, "name"
    if in_a_title(*_words_around(sheet, words[0])):
        role, why = Role.MENTIONED, "quoted"
    if role is None:
        role, why = _by_position(sheet, found, big=big)
    if not big and of_signatory(sheet.tokens, found.start, found.end):
        role, why = Role.EXPLAINED, "signatory"
    if _is_office(tokens, words):
        role, why = Role.MENTIONED, "office"
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


def _is_office(tokens: Sequence[Token], words: Sequence[Word]) -> bool:
    """Whether a hyphen ties it to what somebody is at a school: "assistent-licentiaat", "doctor-navorser"."""
    own = {token.text for token in tokens}
    tied = (piece for word in (words[0], words[-1]) for piece in fold(word.text).split("-"))
    return any(piece.strip(EDGES) in diploma_sentences().ambt - own for piece in tied)


def _words_around(sheet: Sheet, word: Word) -> tuple[Sequence[Word], Sequence[Word]]:
    """The words of its line and of the two above that stand before a word, and it with those up to two lines below."""
    at = next((at for at, line in enumerate(sheet.page.lines) if any(one is word for one in line.words)), 0)
    words = [one for line in sheet.page.lines[max(0, at - 2) : at + 3] for one in line.words]
    own = index_of(word, words)
    return words[:own], words[own:]


def _unread_before(sheet: Sheet, found: Found) -> bool:
    before = sheet.tokens[found.start - 1] if found.start else None
    if before is None or before.ends or len(before.text) < _LONG_WORD:
        return False
    doubtful = min(word.confidence for word in before.words) < _READ
    return doubtful and before.text not in known_words()


def _takes(role: Role, why: str, distance: int, sheet: Sheet, found: Found, *, big: bool) -> bool:
    """Whether a word with another sense is meant as a degree: right after a formula, or alone in large print.

    What people put before their name ("afgelegd door ir. Jan Maes") is one only where it is called a title or degree.
    Further behind a verb are those of several words that begin a line: "proclame / Anne Maes / docteure en sciences",
    and over the sentence that gives "this degree".
    """
    if role is Role.CONFERRED:
        before_names = all(len(token.text) <= _TITLE_LETTERS for token in sheet.tokens[found.start : found.end])
        near = distance <= _ADJACENT or (found.end - found.start > 1 and sheet.tokens[found.start].first)
        return near and (why == "graadwoord" or not before_names)
    return role is Role.TITLED and ((big and _alone(sheet, found)) or this_given(sheet, found))


def _alone(sheet: Sheet, found: Found) -> bool:
    return sheet.tokens[found.start].first and _ends_line(sheet, found)


def _ends_line(sheet: Sheet, found: Found) -> bool:
    return found.end == len(sheet.tokens) or sheet.tokens[found.end].line != sheet.tokens[found.start].line


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
    labelled = _labelled(sheet, start, found)
    if (labelled or ahead <= (_FEW if big else 1)) and not opened and not (goes_on and near):
        return Role.TITLED, "big_title" if big else "title"
    return Role.MENTIONED, "mentioned"


def _labelled(sheet: Sheet, start: int, found: Found) -> bool:
    """Whether it stands behind the name of the paper and a colon: "Getuigschrift hoger onderwijs: Associate degree"."""
    before = sheet.tokens[start : found.start]
    return bool(before) and before[-1].words[-1].text.endswith(":") and before[0].text in PAPERS


def _is_surname(sheet: Sheet, found: Found) -> bool:
    """Whether a word by which a line ends may be the surname of the one named before it: "Katrien MASTER".

    Nobody's name are words that degrees and formulas are made of: "Academische Master", "Diplôme de MASTER".
    """
    line = sheet.tokens[found.start].line
    before = [token for token in sheet.tokens[max(0, found.start - _FEW - 1) : found.start] if token.line == line]
    if found.end - found.start > 1 or not _ends_line(sheet, found) or not 0 < len(before) <= _FEW:
        return False
    return all(token.capital and token.text not in known_words() for token in before)
