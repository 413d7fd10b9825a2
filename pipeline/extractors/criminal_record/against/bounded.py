"""What an extract says that bounds it: where it holds, to whose data it goes, or who else than a register gave them.

An extract holds in Belgium, and goes as far as the law and its model let it. All text is flattened (`flattened.flat`);
the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.named_paper import the_paper
from pipeline.extractors.criminal_record.sentences.rules import asks_or_rules, names_law
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import either, listed
from pipeline.extractors.flattened import blanked

_BELGIUM = re.compile(r"(?<![a-z])belg")
_WITHOUT = re.compile(r"(?<![a-z])(?:zonder|sans|ohne|without|als|comme|as|tenzij|sauf)(?![a-z])")
_MODEL = re.compile(r"(?<![a-z])(?:model|modele|muster|modell|wet|loi|gesetz|law)(?![a-z])")
_WITHIN = r"(?:in|en|au|aux|dans|sur|binnen|op|im|auf|within|voor|pour|fur|for)"
_THE = r"(?:(?:de|het|le|la|les|der|den|dem|das|the) |l')?"
_MOST = 14
"""Words of such a sentence."""


def is_bounded(sentence: str) -> bool:
    """Whether a sentence says that the paper holds in one place, not in Belgium, or goes no further than some data."""
    if asks_or_rules(sentence):
        return False
    short = len(sentence.split()) <= _MOST
    return (
        (short and _holds_there(sentence)) or _goes_so_far(sentence) or _of_other_giver().search(sentence) is not None
    )


def _holds_there(sentence: str) -> bool:
    """Whether it says of the paper, named or not, that it holds in some place only, or not in Belgium."""
    if (m := _not_here().search(sentence)) is not None:
        return _WITHOUT.search(sentence, m.end()) is None
    place = _only_there().match(sentence)
    return place is not None and _BELGIUM.search(sentence) is None


def _goes_so_far(sentence: str) -> bool:
    """Whether it begins by limiting the paper to some data, and not to those of its model or the law."""
    if names_law(sentence) or _MODEL.search(sentence):
        return False
    if _only_of().fullmatch(sentence.strip(ORNAMENT)):
        return True
    if _limited_to().match(sentence) is None:
        return False
    rest = blanked(listed("beperkt_tot", "wet_of_model", "dit_stuk", "wat_het_model_toont"), sentence)
    return any(map(str.isalnum, rest)) and listed("wet_of_model").search(sentence) is None


def _paper() -> str:
    """The paper, or its answer, by name."""
    return rf"(?:{either('dit_stuk', 'dit_antwoord')}|{the_paper()})"


@lru_cache(maxsize=1)
def _only_there() -> re.Pattern[str]:
    """For `match`: "Uniquement valable en France", "Dit uittreksel geldt enkel in de provincie Namen"."""
    only, other = either("slechts"), either("ander_gebied")
    holds = rf"(?:{either('wel_geldig', 'geldt', 'bestrijkt')}|van toepassing|applicable|anwendbar)"
    area = rf"(?:in|binnen|op|dans|sur|im|auf|within) {_THE}{either('gebied')}"
    place = rf"(?:{area}|(?:{_WITHIN} )?{_THE}(?:{either('gebied')} (?:van|de|von|of) {_THE})?{other})"
    between = r"(?: [a-z']+){0,2}?"
    shapes = (
        rf"{only} {place}\W*$",
        rf"{only}{between} {holds}{between} {place}",
        rf"{holds}{between} {only} {place}",
        rf"{only} {place}{between} {holds}",
        rf"{holds} {place}{between} {only}",
        rf"{holds} (?:qu'|que (?:pour |dans |sur )?){place}",
    )
    return re.compile(rf"\W*(?:{_paper()} )?(?:(?:is|est|ist|n'est|ne) )?(?:{'|'.join(shapes)})(?![a-z])")


@lru_cache(maxsize=1)
def _not_here() -> re.Pattern[str]:
    here, valid = either("hier_te_lande"), either("wel_geldig")
    return re.compile(
        rf"(?<![a-z])(?:niet|pas|nicht|not|non)(?: meer| langer| plus| mehr)? {valid}"
        rf" (?:in|en|binnen|within) (?:heel |toute la )?{here}(?![a-z])"
        rf"|(?<![a-z])in {here} (?:niet|nicht|not) {valid}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _limited_to() -> re.Pattern[str]:
    """For `match`: "Beperkt tot de gegevens die de politie mag meedelen"."""
    what = rf"{_THE}(?:[a-z]+ )?{either('beperkt_waartoe', 'gebied')}"
    return re.compile(rf"\W*(?:{_paper()}(?: [a-z]+)? )?{either('beperkt_tot')} ?{what}(?![a-z])")


@lru_cache(maxsize=1)
def _only_of() -> re.Pattern[str]:
    """Whole, without a verb: "Enkel de gegevens van de zone Gent"."""
    of = r"(?:van|uit|voor|de|du|des|von|aus|der|from|of|for)"
    return re.compile(
        rf"{either('slechts')} {_THE}(?:[a-z]+ )?{either('beperkt_waartoe')} {of} ?{_THE}"
        rf"(?:(?!wordt|worden|staa|sont|est|ist|sind|werden|are|is)[a-z0-9'\-]+ ?){{1,5}}"
    )


@lru_cache(maxsize=1)
def _of_other_giver() -> re.Pattern[str]:
    """That it rests on what somebody else than a register told: "op basis van inlichtingen van de werkgever"."""
    told, gave, few = either("bron"), either("bron_gegeven"), r"(?: [a-z']+)"
    an = r"(?:(?:de|het|een|la|le|les|un|une|der|den|dem|einem|einer|die|the|a|an) |l')?(?:[a-z]+e )?"
    giver = rf"{an}{either('andere_gever', 'werkgever')}"
    of = r"(?:van|de|des|du|d'|der|von|vom|aus|from|of|bij|aupres)"
    past = r"(?:werd|werden|zijn|is|a ete|ont ete|sont|wurde|wurden|was|were|have been)"
    by = rf"(?:door|par|durch|von|vom|by) {giver}"
    return re.compile(
        rf"(?<![a-z])(?:{either('steunt_op_wat')}{few}{{0,3}}? {told} {of} ?{giver}"
        rf"|{told}{few}{{0,3}}? {past}{few}{{0,2}}? (?:{gave} {by}|{by}{few}{{0,2}}? {gave}))(?![a-z])"
    )
