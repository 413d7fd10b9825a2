"""Whether the sentence in which a degree stands awards it.

"De graad van ..." names a degree; it does not yet give it: "komt in aanmerking voor de graad van", "zal de graad van
... verkrijgen". A sentence gives a degree only by a verb of conferral. It does not give it when it is conditional,
about the future, a proposal, about a part of the studies, denied, withdrawn, or about somebody else. None of these
proves that there is no degree, so a person looks at it. The words are in `vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import ARTICLES, OPEN, PAPERS
from pipeline.extractors.degrees import Found
from pipeline.extractors.diploma.award_below import (
    BORN,
    gains_part,
    gives_a_lower,
    heads,
    is_custom,
    passed_below,
    spoken_below,
)
from pipeline.extractors.diploma.conferral_model import Claim, Role, Sheet
from pipeline.extractors.diploma.part_of_studies import gives_part, passes_part
from pipeline.extractors.diploma.verb_object import gives_other_object
from pipeline.extractors.lexicon import Token, but_names, pairs_of
from pipeline.vocabulary import months

_AHEAD, _BEHIND = 45, 25
"""Tokens of a sentence that are looked at before and behind a degree: a page without full stops is one sentence."""
_ABOUT = 7
"""Tokens before a degree among which stands that one speaks about it: "over het toekennen van de graad van"."""
_ONCE_DONE = 5
"""Tokens behind "na" among which stands what is done before something is given."""
_KIN = 3
"""Tokens among which the relative and "van" stand: "de vader van"."""
_ONCE = frozenset({"nadat", "eens", "zodra", "als", "indien"})
_TO_HAVE = frozenset({("te", "hebben")})
_READERS = frozenset({"deze", "dit", "it", "presents", "die", "presentes", "wie"})
"""Behind whom a paper speaks to whoever reads it: "aan allen die deze zullen zien", "to whom it may concern"."""
_GOVERNED = 3
"""Tokens behind "over" among which the conferral stands."""
_LED = 12
"""Tokens before a degree among which stand the examinations that lead to it."""
_FROM = 3
"""Tokens behind "met ingang" among which the day begins."""
_NEGATED = 3
"""Tokens before a verb of conferral among which what denies it stands: "niet behaald", "n'a pas obtenu"."""
_CALLED = ("getuigschrift", "diplom", "brevet", "certificate", "zeugnis")
"""How a word begins with which the title of a paper may begin, and on which a degree follows."""


def why_no_award(sheet: Sheet, claim: Claim) -> str:
    """Why the sentence in which a degree stands does not award it; empty where it does.

    Of a degree in a mere title only what takes it back counts, that a part of its studies was passed, and that
    something else was given.
    """
    start, end = _sentence(sheet.tokens, claim.found)
    verbs = [one for one in sheet.found if one.kind == "verlening" and start <= one.start < end]
    taken_back = _taken_back(sheet.tokens, start, end, verbs)
    if taken_back or claim.role < Role.TITLED or "led" in sheet.kinds:
        return taken_back
    if passes_part(sheet, claim, start, end):
        return "part"
    if gives_other_object(sheet, claim, start):
        return "other_object"
    if claim.role is not Role.CONFERRED:
        return ""
    return _not_given(sheet, claim, start, end, verbs)


def _taken_back(tokens: Sequence[Token], start: int, end: int, verbs: Sequence[Found]) -> str:
    """Why nobody has the degree of a sentence, however it stands there: refused or withdrawn, or "niet behaald"."""
    words = diploma_sentences()
    if any(token.text in words.ingetrokken for token in tokens[start:end]):
        return "withdrawn"
    before = (tokens[max(start, verb.start - _NEGATED) : verb.start] for verb in verbs)
    if any(token.text in words.ontkenning for near in before for token in near):
        return "denied"
    no = words.ontkenning - BORN
    if any(one.text in no and other.text in words.gegeven for one, other in pairwise(tokens[start:end])):
        return "denied"
    return "denied" if any(_answered_no(tokens, verb) for verb in verbs) else ""


def _answered_no(tokens: Sequence[Token], verb: Found) -> bool:
    """Whether the verb is a label to which the answer is no: "Geslaagd: neen"."""
    labels = tokens[verb.end - 1].words[-1].text.endswith(":")
    return labels and verb.end < len(tokens) and tokens[verb.end].text in diploma_sentences().neen


def _not_given(sheet: Sheet, claim: Claim, start: int, end: int, verbs: Sequence[Found]) -> str:
    """Why the formula before the degree, in a sentence with these verbs of conferral, gives none."""
    tokens = sheet.tokens
    tests = _tests_leading(tokens[start : claim.found.start])
    passed = [at + 2 for at in _passing(tokens[start : start + tests])] if tests is not None else []
    if gives_a_lower(sheet, claim.found):
        return "given_below"
    if claim.why == "graadwoord" and _running(sheet, claim) and not (verbs or passed or _verb_apart(tokens[start:end])):
        return "no_verb"
    if tests is not None:
        ends = [one.end - start for one in verbs if one.end - start <= tests] + passed
        if ends and not _of_all(tokens[start + max(ends) : start + tests]):
            return "part"
    if any(verb.start >= claim.found.end and gains_part(sheet, claim.found, verb) for verb in verbs):
        return "part"
    if claim.why == "verlening" and _with_paper(tokens[start : claim.found.start]):
        return "other_paper"
    behind = _goes_on(tokens[claim.found.end : end])
    if _still_to_come(sheet, claim, start, behind, verbs):
        return "conditional"
    if claim.why != "graadwoord" and any(token.text in diploma_sentences().andere_eer for token in tokens[start:end]):
        return "other_honour"
    if claim.why == "behind" and _beside_subject(tokens, claim.found, verbs):
        return "apposition"
    if claim.why == "behind" and any(
        one.kind == "inschrijving" and claim.found.end <= one.start < end for one in sheet.found
    ):
        return "enrolled"
    if gives_part(sheet, claim, start, verbs):
        return "part"
    if _takes_effect(sheet, claim, start, behind, verbs):
        return "conditional"
    return _weakened(tokens[start : claim.found.start], behind)


def _takes_effect(sheet: Sheet, claim: Claim, start: int, behind: Sequence[Token], verbs: Sequence[Found]) -> bool:
    """Whether it holds from something on ("met ingang van"), but for a day from which the degree was given.

    "Waarbij de graad is verleend van Master in de rechten met ingang van 10 september 2010" says that it was.
    """
    words, tokens = diploma_sentences(), sheet.tokens
    end = claim.found.end + len(behind)
    pairs = pairs_of([token.text for token in tokens[start:end]])
    at = next((at for at, pair in enumerate(pairs, start) if pair in words.ingaand), None)
    if at is None:
        return False
    days = {id(date.words[0]) for date in sheet.dated.dates}
    on_a_day = any(id(token.words[0]) in days for token in tokens[at + 2 : at + 2 + _FROM])
    verb = next((one for one in reversed(verbs) if one.start < at), None)
    return not on_a_day or verb is None or not _was_given(sheet, claim.found, start, verb)


def _was_given(sheet: Sheet, found: Found, start: int, verb: Found) -> bool:
    """Whether the verb says of the degree itself that it was given: "de graad is verleend van", "werd de graad van"."""
    words, tokens = diploma_sentences(), sheet.tokens
    noun = sheet.last_before("graadwoord", verb.start)
    if noun is None or noun.start < start or tokens[verb.end].text in words.wordt:
        return False
    helped = [at for at in range(start, verb.start) if tokens[at].text in words.gebeurd | words.wordt]
    between = (at for at in range(noun.end, found.start) if at not in (*range(verb.start, verb.end), *helped))
    if not helped or any(tokens[at].text not in OPEN for at in between):
        return False
    entitled = any(token.text in words.recht - PAPERS for token in tokens[min(helped[-1], noun.start) : noun.start])
    return tokens[helped[-1]].text in words.gebeurd and not entitled


def _still_to_come(sheet: Sheet, claim: Claim, start: int, behind: Sequence[Token], verbs: Sequence[Found]) -> bool:
    """Whether the sentence from `start` on, or the one below it, says by these verbs what will be or may be given."""
    tokens, words = sheet.tokens, diploma_sentences()
    if claim.why == "behind" and spoken_below(sheet, claim.found, len(behind)):
        return True
    modal = next((at for at, token in enumerate(behind, claim.found.end) if token.text in words.modaal), len(tokens))
    return any(verb.start > modal or _still_to_pass(tokens, start, verb) for verb in verbs)


def _with_paper(before: Sequence[Token]) -> bool:
    """Whether a paper beside the degree is given: "verleent aan An Maes een bijkomend getuigschrift bij de"."""
    words, texts = diploma_sentences(), [token.text for token in before]
    at = next((at for at in range(len(texts) - 1, -1, -1) if texts[at] in words.bewijs), None)
    return at is not None and at > 0 and not words.aan_wie.isdisjoint(texts[:at]) and texts[at + 1 : at + 2] != ["van"]


def _tests_leading(before: Sequence[Token]) -> int | None:
    """At which token stand the examinations or studies "that lead to the degree of" what follows; None without such."""
    words, texts = diploma_sentences(), [token.text for token in before]
    for at in range(len(texts) - 1, max(-1, len(texts) - 1 - _LED), -1):
        if texts[at] in words.proeven and not words.leidt_tot.isdisjoint(texts[at + 1 : at + 3]):
            return at
    return None


def _passing(tokens: Sequence[Token]) -> list[int]:
    """Where it is said by "avec succès" alone that somebody passed."""
    good = diploma_sentences().met_goed_gevolg
    return [at for at, pair in enumerate(pairs_of([token.text for token in tokens])) if pair in good]


def _of_all(between: Sequence[Token]) -> bool:
    """Whether all examinations were passed: between the verb and them a day in words and words that leave none out."""
    words, texts = diploma_sentences(), [token.text for token in between]
    dated = {at for at, text in enumerate(texts) if text in months.FULL}
    of_day = {one for at in dated for one in (at - 1, at, at + 1)}
    return all(text in words.alle_proeven or at in of_day for at, text in enumerate(texts))


def _still_to_pass(tokens: Sequence[Token], start: int, verb: Found) -> bool:
    """Whether somebody gets something once the degree is there: "nadat zij geslaagd is en de graad behaalt"."""
    present = tokens[verb.end - 1].text == "behaalt"
    return present and any(token.text in _ONCE for token in tokens[start : verb.start])


def _beside_subject(tokens: Sequence[Token], found: Found, verbs: Sequence[Found]) -> bool:
    """Whether it is what somebody is who does something else: "An Maes, Master in de rechten, heeft ... voltooid"."""
    if not found.start or not tokens[found.start - 1].words[-1].text.endswith(","):
        return False
    verb = next((one.start for one in verbs if one.start >= found.end), found.end)
    return any(token.words[-1].text.endswith(",") for token in tokens[found.end - 1 : verb])


def _sentence(tokens: Sequence[Token], found: Found) -> tuple[int, int]:
    """The first token of the sentence of a degree and the one behind its last, as far as the sentence is looked at."""
    start, end = found.start, found.end
    while start > max(0, found.start - _AHEAD) and not _parted(tokens[start - 1], tokens[start]):
        start -= 1
    while end < min(len(tokens), found.end + _BEHIND) and not _parted(tokens[end - 1], tokens[end]):
        end += 1
    return start, end


def _parted(one: Token, other: Token) -> bool:
    """Whether a sentence ends between two tokens: no abbreviation, before a small letter or a bracket."""
    first = other.words[0].text[:1]
    return one.ends and not (first.islower() or first == "(")


def _goes_on(behind: Sequence[Token]) -> Sequence[Token]:
    """What of the tokens goes on with the sentence: a capital at the start of a line may begin another."""
    starts = (at for at, token in enumerate(behind) if token.first and token.capital)
    return behind[: next(starts, len(behind))]


def _verb_apart(sentence: Sequence[Token]) -> bool:
    """Whether there is a verb of conferral in two parts ("kent ... toe"), or one that is part of the formula."""
    return any(token.text in diploma_sentences().verleent_ook for token in sentence)


def _running(sheet: Sheet, claim: Claim) -> bool:
    """Whether the formula before the degree stands within a sentence, and is no title: "de graad van", "Graad: "."""
    noun = sheet.last_before("graadwoord", claim.found.start)
    if noun is None or sheet.tokens[noun.end - 1].words[-1].text.endswith(":"):
        return False
    at = noun.start
    led_to = at > 0 and sheet.tokens[at - 1].text in OPEN and not sheet.tokens[at - 1].ends
    if sheet.tokens[at].first and sheet.tokens[noun.end].first and not led_to:
        return False  # by itself on its line, whatever its first letter: "diploma"
    if sheet.tokens[at].first and heads(sheet.tokens[:at]) and passed_below(sheet, claim.found):
        return False
    while at and not sheet.tokens[at].first:
        at -= 1
    if sheet.tokens[at].small:
        return True
    ahead = [token.text for token in sheet.tokens[at : noun.start]]
    titled = bool(ahead) and ahead[0].startswith(_CALLED) and all(text in OPEN for text in ahead[1:])
    return len(ahead) > 1 and not titled  # "Getuigschrift van de graad van"


def _weakened(before: Sequence[Token], behind: Sequence[Token]) -> str:
    """Why the sentence of a degree gives none though a verb of conferral may be in it."""
    words = diploma_sentences()
    ahead, after = but_names(before), but_names(behind)
    if not words.voorbehoud.isdisjoint([*ahead, *after]) or _proposed(ahead, after):
        return "conditional"
    read_by = [text for at, text in enumerate(ahead) if text != "letteren" or ahead[at - 1 : at] != ["deze"]]
    if any(map(_is_modal, pairwise(["", *read_by]))) or any(map(_opens_condition, before)):
        return "conditional"
    if not (words.ontkenning - BORN).isdisjoint(ahead):
        return "denied"
    if _claimed([*ahead, *after]):
        return "own_words"
    if _decided_about(before) or is_custom(before):
        return "spoken_of"
    if not words.krijgt.isdisjoint([*ahead, *after]) and not words.eerst.isdisjoint(ahead):
        return "conditional"
    if _once_done([token.text for token in (*before, *behind)]):
        return "conditional"
    if not words.eerste_jaar.isdisjoint(pairs_of(after)):
        return "part"
    return "relative" if _of_another(before, ahead) else ""


def _once_done(texts: Sequence[str]) -> bool:
    """Whether it is given once something is done: "wordt na goedkeuring van de masterproef verleend"."""
    words = diploma_sentences()
    after = (texts[at + 1 : at + 1 + _ONCE_DONE] for at, text in enumerate(texts) if text in words.eerst)
    return not words.wordt.isdisjoint(texts) and any(not words.nog_te_doen.isdisjoint(near) for near in after)


def _of_another(before: Sequence[Token], ahead: Sequence[str]) -> bool:
    """Whether it is a relative's, or that of whom the holder taught: "aan de promotor van", "zijn student".

    Not where a name follows: "aan de student Jan Claes".
    """
    words = diploma_sentences()
    if any(text in words.verwant and "van" in ahead[at + 1 : at + _KIN] for at, text in enumerate(ahead)):
        return True
    for at, token in enumerate(before[1:], 1):
        named = at + 1 < len(before) and before[at + 1].capital
        if token.text in words.anderen and not named:
            led = before[at - 1].text
            to = at > 1 and before[at - 2].text in words.aan_wie and led in ARTICLES
            if to or led in words.van_hem:
                return True
    return False


def _proposed(ahead: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the degree is proposed, asked for or given under a condition."""
    words = diploma_sentences()
    pairs = pairs_of([*ahead, *after])
    return not words.voorstel.isdisjoint(ahead) or not (words.voorstel_paren - words.ingaand).isdisjoint(pairs)


def _is_modal(pair: tuple[str, str]) -> bool:
    """Whether the second word says what may or will be: not to whom a paper speaks ("allen die deze zullen zien")."""
    return pair[1] in diploma_sentences().modaal and pair[0] not in _READERS


def _opens_condition(token: Token) -> bool:
    """Whether a line begins with what says that the paper is a draft, or whom or when its sentence would be about."""
    words = diploma_sentences()
    return token.first and (token.text in words.ontwerp or (token.capital and token.text in words.begint_voorwaarde))


def _decided_about(before: Sequence[Token]) -> bool:
    """Whether the degree is what one speaks or decides about: "over het toekennen van de graad van"."""
    words = diploma_sentences()
    near = [token.text for token in before[-_ABOUT:]]
    at = next((at for at in range(len(near) - 1, -1, -1) if near[at] in words.waarover), None)
    if at is None:
        return False
    awards = any(text in words.toekenning for text in near[at + 1 : at + _GOVERNED])
    return awards or (at + 1 < len(near) and all(text in OPEN or text in PAPERS for text in near[at + 1 :]))


def _claimed(texts: Sequence[str]) -> bool:
    """Whether somebody says to have gained the degree: "verklaart ... te hebben behaald"."""
    gained = diploma_sentences().zelf_behaald
    pairs = enumerate(pairwise(texts))
    return any(pair in _TO_HAVE and not gained.isdisjoint(texts[at + 2 : at + 4]) for at, pair in pairs)
