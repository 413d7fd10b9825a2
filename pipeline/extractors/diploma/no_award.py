"""Papers that name a degree as a diploma does and award none: applications, invitations, letters, theses.

They are told by what they say that they are; whether a single sentence gives a degree is told by `award_sentence`.
Neither proves that the holder has none, so a person looks at it. The words are in `vocabulary/diploma_sentences.yaml`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import AND, ARTICLES, PAPERS, THIS
from pipeline.extractors.diploma.award_below import spoken_below
from pipeline.extractors.diploma.award_sentence import why_no_award
from pipeline.extractors.diploma.conferral_clauses import quoted
from pipeline.extractors.diploma.conferral_model import AWARDING, Claim, Role, Sheet
from pipeline.extractors.diploma.for_approval import is_for_approval
from pipeline.extractors.diploma.given_else import gives_else, says_else
from pipeline.extractors.diploma.named_supplement import is_supplement
from pipeline.extractors.diploma.other_below import stands_above, this_degree, why_other_below
from pipeline.extractors.diploma.part_of_studies import of_lessons
from pipeline.extractors.diploma.unfinished import breaks_off, heads_a_year, is_unfinished
from pipeline.extractors.lexicon import Token, by_lines, pairs_of
from pipeline.text import any_word, fold

_HEADING = 8
"""The most tokens of a line that says what the paper is."""
_AIMS = frozenset({"toegang", "inschrijving", "toekomst"})
_KIN = 4
"""Tokens between "diploma" and a relative: "van mijn overleden"."""
_PAPER_OF = re.compile(
    r"(?:diploma|getuigschrift|graad|titel|diplome|grade|titre|zeugnis|grad|certificate|degree)s?"
    r" (?:van|de|du|des|von|of)"
    r"(?: (?:de|het|mijn|zijn|haar|uw|mijne|wijlen|overleden|la|le|l|mon|ma|son|sa|meiner?s?|seiner?s?|my|his|her))*$"
)
_DEPARTMENT = re.compile(r"(?:departement|department|faculte|faculty|fakultat|studiegebied|afdeling|section)")
_NEAR = 3
"""Tokens between what leads to a degree and the noun by which it is meant, where it is named elsewhere."""
_INFINITIVE = frozenset({"te", "zu", "to"})
"""Before a verb that says what is to be done."""
_IS = frozenset({"is", "est", "ist"})
_ONE = frozenset({"een", "un", "une", "ein", "a"})
_OF_THIS = 12
"""Tokens from "this degree" that may say on which condition."""
_FORMULAS = frozenset({"graadwoord", "declared"})
"""By which a degree is given, whatever else is."""


def but_for_no_award(sheet: Sheet, told: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, with those that the paper does not award made mere mentions, whatever formula they stand in.

    The first reason stands: of the paper, of the sentence of the degree, of what the paper gives, of the sentence
    below it, of the degree as a title. Where a sentence takes one back, no other is awarded by standing as a title: it
    is what the sentence is about.
    """
    why = _of_paper(sheet, told)
    other = "other_thing" if "voorlopig" not in sheet.kinds and gives_else(sheet) else ""
    spoken = [why_no_award(sheet, claim) for claim in told]
    below = [why_other_below(sheet, claim) for claim in told]
    titles = "no_award" if any((*spoken, *below)) else ""
    begun = not any(claim.why in _FORMULAS for claim in told) and breaks_off(sheet.tokens)
    whys = (
        why
        or said
        or (other if claim.why not in _FORMULAS else "")
        or other_below
        or _of_title(sheet, claim, told)
        or (titles if claim.role is Role.TITLED else "")
        or ("part" if begun and stands_above(claim) else "")
        for claim, said, other_below in zip(told, spoken, below, strict=True)
    )
    return tuple(_mentioned(claim, reason) for claim, reason in zip(told, whys, strict=True))


def _mentioned(claim: Claim, why: str) -> Claim:
    return replace(claim, role=Role.MENTIONED, why=why) if why and claim.role > Role.MENTIONED else claim


def _of_paper(sheet: Sheet, told: Sequence[Claim]) -> str:
    """Why the paper as a whole awards nothing: something else by its heading, a letter, or its holder's own."""
    words = diploma_sentences()
    first = min((claim.line for claim in told), default=0)
    if sum(token.text in words.eerste_persoon for token in sheet.tokens) > 1:
        return "own_words"
    if any(_is_on_no_diploma(sheet.tokens, at) and not quoted(sheet.tokens, at) for at in range(len(sheet.tokens))):
        return "other_paper"
    if _conditional(sheet.tokens):
        return "conditional"
    if is_unfinished(sheet.tokens):
        return "part"
    if is_for_approval(sheet.tokens) or is_supplement(sheet.tokens, sheet.marks):
        return "other_paper"
    if _of_relative([token.text for token in sheet.tokens]):
        return "other_paper"
    for line in by_lines(sheet.tokens):
        heads = line[0].text
        if heads in words.aanspreking:
            return "letter"
        own = heads in words.over_zichzelf and not _ends_a_name(sheet, line)
        if len(line) <= _HEADING and (own or _lists_diplomas(line)):
            return "own_words"
        if heads_a_year(line):
            return "part"
        called = any(map(_bracketed_draft, line)) or (_heads(line) and any_word(words.ander_stuk).fullmatch(heads))
        if line[0].line <= first and len(line) <= _HEADING and called:
            return "other_paper"
    return ""


def _is_on_no_diploma(tokens: Sequence[Token], at: int) -> bool:
    """Whether what no diploma says begins there; in two words only what the paper calls itself.

    "VOORLOPIG DIPLOMA", "dit is een voorlopig diploma", and not "vervangt het voorlopig diploma".
    """
    words, token = diploma_sentences(), tokens[at]
    if token.text in words.nooit:
        return True
    if " ".join(one.text for one in tokens[at : at + 2]) not in words.nooit_paren:
        return False
    before = tokens[at - 1] if at and not tokens[at - 1].ends else None
    begins = token.first or before is None or before.text in THIS | _ONE
    return begins and (before is None or before.text not in ARTICLES - _ONE)


def _conditional(tokens: Sequence[Token]) -> bool:
    """Whether it is said anywhere that this degree has a condition: "Deze graad wordt definitief na"."""
    words = diploma_sentences()
    this = (at for at, (one, other) in enumerate(pairwise(tokens)) if one.text in words.deze and other.text in PAPERS)
    for told in (tokens[at : at + _OF_THIS] for at in this):
        end = next((until for until, token in enumerate(told, 1) if token.ends), len(told))
        if not words.voorstel_paren.isdisjoint(pairs_of([token.text for token in told[:end]])):
            return True
    return False


def _bracketed_draft(token: Token) -> bool:
    """Whether a bracket begins with the word for a draft: "DIPLOMA (ontwerp ter nazicht)"."""
    return token.words[0].text.startswith("(") and token.text in diploma_sentences().ontwerp


def _of_relative(texts: Sequence[str]) -> bool:
    """Whether it is called the diploma of somebody's relative: "kopie van het diploma van de echtgenoot"."""
    kin = (at for at, text in enumerate(texts) if text in diploma_sentences().verwant)
    return any(_PAPER_OF.search(" ".join(texts[max(0, at - _KIN) : at])) for at in kin)


def _ends_a_name(sheet: Sheet, line: Sequence[Token]) -> bool:
    """Whether it is the one word with which the name of a school ends at the head: "departement Sociaal / Werk"."""
    at = line[0].line
    if at != 1 or len(line) > 1:
        return False
    above = [fold(word.text) for word in sheet.page.lines[0].words]
    return any(_DEPARTMENT.match(word) for word in above[1:-1])


def _heads(line: Sequence[Token]) -> bool:
    """Whether a line may be a heading: a small letter goes on with a sentence ("... of the / dissertation")."""
    return not line[0].small


def _lists_merits(tokens: Sequence[Token]) -> bool:
    """Whether several lines name a merit, as a list of all who passed does and a diploma does not."""
    return len({token.line for token in tokens if token.text in diploma_sentences().verdienste}) > 1


def _declared(sheet: Sheet, claim: Claim) -> bool:
    """Whether it is said of somebody, as the last words of a sentence: "An Maes / is Master in de rechten"."""
    start = claim.found.start
    below = next((token for token in sheet.tokens[claim.found.end :] if token.first), None)
    goes_on = below is not None and below.text in AND
    return start > 0 and sheet.tokens[start - 1].text in _IS and sheet.tokens[start - 1].first and not goes_on


def _studied(sheet: Sheet, claim: Claim) -> bool:
    """Whether it stands behind a label for what somebody studies: "Opleiding: Master in de rechten"."""
    at = claim.found.start - 1
    return at >= 0 and sheet.tokens[at].first and sheet.tokens[at].text in diploma_sentences().opleiding


def _lists_diplomas(line: Sequence[Token]) -> bool:
    """Whether a line is a label over somebody's diplomas: "Hoogste diploma:", "Behaalde diploma's"."""
    return line[0].text in diploma_sentences().eigen_diploma and len(line) > 1 and line[1].text.startswith("diplom")


def _dated_or_called(sheet: Sheet) -> bool:
    """Whether the page bears a day, or says that it is a diploma."""
    return any(token.text in PAPERS for token in sheet.tokens) or bool(sheet.dated.dates)


def _aims_at_this(sheet: Sheet) -> bool:
    """Whether something is said to lead to "this degree", which stands as a title above: a thesis, a programme."""
    tokens, this = sheet.tokens, this_degree(sheet)
    aims = [one for one in sheet.found if one.kind in _AIMS | {"programma"}]
    near = [tokens[one.end - 1 : noun] for one in aims for noun in this if 0 <= noun - one.end <= _NEAR]
    return any(not any(token.ends for token in between) for between in near)


def _gives_in_other_words(tokens: Sequence[Token]) -> bool:
    """Whether a verb gives something that is in no formula: "kent ... toe", not "toe te kennen"."""
    given = diploma_sentences().verleent_ook
    return any(other.text in given and one.text not in _INFINITIVE for one, other in pairwise(tokens))


def _of_title(sheet: Sheet, claim: Claim, told: Sequence[Claim]) -> str:
    """Why a degree that merely stands as a title is no award: nothing speaks of one, or it is still to be gained."""
    if claim.role is not Role.TITLED:
        return ""
    words = diploma_sentences()
    supervised = any(token.text in words.begeleiding for token in sheet.tokens)
    marked = any(any_word(words.waarmerk).fullmatch(token.text) for token in sheet.tokens)
    official = _declared(sheet, claim) or (marked and not _studied(sheet, claim))
    if (supervised or _lists_merits(sheet.tokens)) and "verlening" not in sheet.kinds:
        return "no_award"
    if sheet.kinds.isdisjoint(AWARDING) and (not official or not _dated_or_called(sheet)):
        return "no_award"
    named = claim.words[0].text.casefold()
    aimed = any(one.why in _AIMS and one.words[0].text.casefold() == named for one in told)
    if sheet.kinds.isdisjoint(AWARDING) and says_else(sheet):
        return "other_thing"
    if of_lessons(sheet.tokens[: claim.found.start]):
        return "part"
    this = any(one >= claim.found.end for one in this_degree(sheet))
    if this and "verlening" not in sheet.kinds and not _gives_in_other_words(sheet.tokens):
        return "no_verb"  # "heeft de aanvraag voor bovenstaande graad goedgekeurd", "voorgesteld deze toe te kennen"
    later = this and spoken_below(sheet, claim.found, 0)
    return "still_to_gain" if aimed or later or _aims_at_this(sheet) else ""
