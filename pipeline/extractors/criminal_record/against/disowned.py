"""What an extract says of its own origin: that its code or seal fails, that its signer might not, that nobody gave it.

Small print tells of codes, seals and refusals too, but as a rule: on a condition, after some months, of anybody's. All
text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.extractors.criminal_record.against.named_paper import the_paper
from pipeline.extractors.criminal_record.sentences.rules import speaks_of_any, supposes_that
from pipeline.extractors.criminal_record.words.wordlists import either, listed
from pipeline.extractors.flattened import blanked

_CLAUSE = re.compile(
    r"[:;]|,(?! )|, | (?=(?:omdat|want|zodat|parce que|parce qu'|car|puisque|da|weil|denn|sodass)(?![a-z]))"
)
_VERB_FIRST = re.compile(
    r"\W*(?:is|zijn|wordt|worden|werd|werkt|blijkt|verschijnt|toont|krijgt|ziet|geeft|ist|sind|wird|werden|wurde"
    r"|funktioniert|erscheint|zeigt|sollte|mocht|est|are)(?![a-z])"
)
"""How a condition begins that has no word for it: "Is de code onbekend, kijk dan"."""
_AT_SOME_TIME = re.compile(
    r"(?<![a-z])(?:na|apres|passe|nach|after|zonder(?! medeweten| toestemming| akkoord)|sans(?! (?:son "
    r"|l')?(?:autorisation|accord))"
    r"|ohne(?! wissen| zustimmung| sein wissen)|without|bij (?!de|het|ons|onze)|en cas|im falle|tot|vanaf|(?:un|een"
    r"|eine?|elke?) "
    r"(?:[a-z]+ )?(?:code|zegel|cachet|sceau|siegel|stempel|signature|handtekening|unterschrift))(?![a-z])"
)
"""What makes a rule of what a code or seal does: when it is so, or that any is."""
_ON_SCANNING = re.compile(r"\W*(?:bij het scannen|lors du scan|beim scannen)(?![a-z])")
"""What happened when somebody tried the code, and no rule."""
_ON_PAPER = re.compile(
    r"(?<![a-z])(?:papier|papieren|afdruk|afgedrukte?|kopie|copie|imprimee?|impression|ausdruck|gedruckten?|print)(?![a-z])"
)
"""What is so of every print: "op papier kan de echtheid niet worden nagegaan"."""
_CONTRAST = re.compile(r"(?<![a-z])(?:maar|enkel|alleen|mais|seulement|sondern|nur|aber|but|only)(?![a-z])")
"""Who did not make the paper, but another: "niet door de gemeente opgemaakt, maar door"."""
_MAY = re.compile(r"(?<![a-z])(?:kan|kunnen|mag|peut|peuvent|kann|konnen|darf|can|may)(?![a-z])")


def is_disowned(sentence: str) -> bool:
    """Whether a sentence says that the paper is not of who seems to have given it, or was given by who might not."""
    sentence = blanked(_of_false_sites(), sentence)
    rule = listed("voorwaarde_overal", "maakt_regel", "van_alle").search(sentence) or supposes_that(sentence)
    if "?" in sentence or rule or speaks_of_any(sentence) or _VERB_FIRST.match(sentence):
        return False
    if _MAY.search(sentence) is None and (_without_register().search(sentence) or _self_made().search(sentence)):
        return True
    if _this_paper().search(sentence) and listed("van_een_website").search(sentence) and not _MAY.search(sentence):
        return True
    of_issuer = (_might_not, _refused) if _CONTRAST.search(sentence) else (_might_not, _refused, _comes_not, _denies)
    clauses = _clauses(sentence)
    return _is_unproved(sentence) or any(
        _fails(clause, said) or any(told(clause) for told in of_issuer) for clause, said in clauses
    )


def _clauses(sentence: str) -> Iterator[tuple[str, str]]:
    """The clauses of a sentence, each with all that is said up to its end."""
    start = 0
    for end in (*(m.start() for m in _CLAUSE.finditer(sentence)), len(sentence)):
        yield sentence[start:end], sentence[:end]
        start = end


def _fails(clause: str, said: str) -> bool:
    """Whether it says that a code, a seal or a signature is not known, false, or of another."""
    failing = listed("code_deugt_niet", "vals_of_kapot").search(clause)
    if failing is None or listed("code_of_zegel", "zegel_genoemd").search(said) is None:
        return False
    return _AT_SOME_TIME.search(_ON_SCANNING.sub("", said)) is None


def _is_unproved(sentence: str) -> bool:
    """Whether it says that nobody could check, or yet checked, whether the paper is authentic; no rule of copies."""
    if listed("echtheid_genoemd").search(sentence) is None or _ON_PAPER.search(sentence):
        return False
    return listed("niet_nagegaan").search(sentence) is not None and _AT_SOME_TIME.search(sentence) is None


def _comes_not(clause: str) -> bool:
    """Whether it says that the paper is not of who seems to have given it."""
    return _this_paper().search(clause) is not None and listed("komt_niet_van").search(clause) is not None


def _might_not(clause: str) -> bool:
    """Whether who signed or gave it had no power to, told of once: not what a town may never do."""
    return _had_no_power().search(clause) is not None


def _refused(clause: str) -> bool:
    return _was_refused().search(clause) is not None and listed("afgifte_of_handtekening").search(clause) is not None


def _denies(clause: str) -> bool:
    """Whether its issuer says not to have issued it."""
    return _did_not().search(clause) is not None and _this_paper().search(clause) is not None


@lru_cache(maxsize=1)
def _of_false_sites() -> re.Pattern[str]:
    """A warning against websites that are made to look like the right one: "Let op voor valse websites"."""
    false, site = either("nagebootste"), either("webplaats")
    some = rf"(?:{false}(?:,? (?:en|of|et|ou|und|oder|and|or) {false})? {site}|{site} {false})"
    article = r"(?:de |des |les |d')?"
    return re.compile(
        rf"(?<![a-z]){either('waarschuwt_voor')} {article}{some}"
        rf"(?:,? (?:en|of|et|ou|und|oder|and|or) {article}(?:{some}|{site}))*(?![a-z])"
    )


@lru_cache(maxsize=1)
def _this_paper() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z]){the_paper()}(?![a-z])")


@lru_cache(maxsize=1)
def _had_no_power() -> re.Pattern[str]:
    who, powerless = either("wie_tekent"), either("niet_bevoegd")
    was = r"(?:was|waren|werd|is afgegeven|is ondertekend|n'etait|n'etaient|etait|a ete|war|waren|wurde|were)"
    return re.compile(
        rf"(?<![a-z])(?:{who}(?: [a-z'\-]+){{0,4}}? {was}(?: [a-z']+){{0,2}}? {powerless}"
        rf"|{who}(?: [a-z'\-]+){{0,3}}? {powerless} (?:was|waren|war|waren)"
        rf"|{was}(?: [a-z']+){{0,5}}? (?:door|par|von|by)(?: [a-z]+)? {either('onbevoegde')})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _was_refused() -> re.Pattern[str]:
    """That somebody refused, or that it was refused, once."""
    return re.compile(
        rf"(?<![a-z])(?:(?:heeft|hebben|werd|werden|is|a|ont|a ete|hat|haben|wurde|ist|was|has)(?: [a-z'\-]+){{0,5}}?"
        rf" {either('geweigerd')}|^\W*(?:namens|voor|pour|au nom|fur"
        rf"|im namen)(?: [a-z']+){{1,4}}? {either('geweigerd')}\W*$)"
        rf"(?![a-z])"
    )


@lru_cache(maxsize=1)
def _did_not() -> re.Pattern[str]:
    issued, never = either("heeft_afgegeven"), r"(?:nooit|niet|jamais|pas|nie|niemals|nicht|never|not)"
    return re.compile(
        rf"(?<![a-z])(?:(?:heeft|hebben|hat|haben)(?: [a-z'\-]+){{1,4}}? {never}(?: zelf| selbst)? {issued}"
        rf"|(?:n'a|n'ont|n'avons)(?: [a-z]+)? {never} {issued}|ne pas avoir {issued}|{never} (?:afgegeven"
        r"|uitgereikt) te hebben"
        rf"|(?:has|have) {never} {issued})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _without_register() -> re.Pattern[str]:
    """That the register was not asked: "zonder het strafregister te raadplegen"."""
    return re.compile(
        r"(?<![a-z])(?:zonder (?:(?:het|de) )?(?:centraal )?(?:strafregister|register|databank) te [a-z]+"
        r"|sans (?:avoir )?(?:consulter?|interroger?|verifier?) (?:le |la |les )?(?:casier|registre|banque)"
        r"|ohne (?:(?:das|im|in das) )?(?:zentrale )?(?:strafregister|register) (?:[a-z]*zu[a-z]+|zu [a-z]+)"
        r"|without (?:consulting|checking) the)(?![a-z])"
    )


@lru_cache(maxsize=1)
def _self_made() -> re.Pattern[str]:
    """That its holder made it: "opgesteld met een tekstverwerker door de kandidaat zelf"."""
    made, holder = either("met_de_hand_gemaakt"), either("houder_als_onderwerp")
    by = r"(?:door|par|von|vom|by)(?: (?:de|le|la|der|dem|the)| l')? ?"
    return re.compile(
        rf"(?<![a-z])(?:{made}(?= )[^.;:]{{0,40}}? {by}{holder} (?:zelf|lui-meme|elle-meme|selbst|himself|herself)"
        rf"|{by}{holder} (?:zelf|selbst|lui-meme|elle-meme) (?:[a-z]+ )?{made})(?![a-z])"
    )
