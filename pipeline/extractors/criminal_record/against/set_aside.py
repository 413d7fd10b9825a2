"""What an extract says by which nobody may go by it: it is null, was stopped, or no employer may take it.

Small print says when any extract is null, who may not copy it and what else an employer may not weigh. All text is
flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.named_paper import the_paper, this_paper
from pipeline.extractors.criminal_record.sentences.rules import asks_or_rules, speaks_of_any, supposes_that
from pipeline.extractors.criminal_record.words.wordlists import either, stems
from pipeline.extractors.stamps import void_stamp

_A_PAPER = re.compile(r"\W*(?:une?|een|eine?) (?!(?:fout|wijziging|erreur|modification|fehler|anderung))")
"""How a rule begins: "een vervalst uittreksel"; but not "une erreur a rendu l'extrait nul"."""
_WORDS = r"(?: [a-z0-9'\-]+)"


def is_set_aside(sentence: str) -> bool:
    """Whether a sentence says that this paper is null, stopped, or not to be accepted or handed to an employer."""
    if asks_or_rules(sentence):
        return False
    if void_stamp().fullmatch(sentence.strip(" .!*-_")):
        return True
    if _needs_list().search(sentence) or _of_wrong_model().search(sentence):
        return True
    if speaks_of_any(sentence) or supposes_that(sentence) or _A_PAPER.match(sentence):
        return False
    if stems("voor_andere_modellen").search(sentence):
        return False
    return any(told().search(sentence) for told in (_is_null, _made_null, _stopped, _not_accepted, _disregarded))


@lru_cache(maxsize=1)
def _is_null() -> re.Pattern[str]:
    """That it is null, by itself or as a conclusion, and nothing behind that says when."""
    return re.compile(
        rf"(?<![a-z])(?:{the_paper()}|(?:en|et|und) (?:is|est|ist))(?![a-z]){_WORDS}{{0,3}}?"
        rf" {either('nul_en_nietig')}(?= ?[.;,!]| (?:en|et|und|verklaard|erklart)|\W*$)"
        rf"|(?<![a-z]){the_paper()} (?:vervalt|verviel|verfiel|verfallt|est devenu caduc)(?= )[^.;]{{0,40}}"
        rf"(?:omdat|aangezien|parce qu|car|weil|da)(?![a-z])"
        rf"|(?<![a-z]){this_paper()}(?= )[^.;]{{0,70}} (?:en|et|und)"
        rf" (?:heeft|hat|n'a)(?: [a-z]+)? (?:geen|keinen?|aucune)(?: enkele)? (?:waarde|wert|valeur)(?=\W*$)"
        rf"|(?<![a-z]){either('geen_waarde_in_land')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _made_null() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![a-z])(?:(?:a|ont) rendu {the_paper()} (?:nul|caduc|invalide|sans valeur|non valable)"
        rf"|(?:heeft|hat|hebben|haben) {the_paper()} (?:ongeldig|nietig|waardeloos|ungultig|nichtig|wertlos) (?:gemaakt"
        r"|gemacht))"
        r"(?![a-z])"
    )


@lru_cache(maxsize=1)
def _stopped() -> re.Pattern[str]:
    """That its validity was ended."""
    return re.compile(
        rf"(?<![a-z])(?:de geldigheid|la validite|die gultigkeit)(?: van| de| du)? ?{the_paper()}{_WORDS}{{0,2}}?"
        rf" (?:is|werd|a ete|ist|wurde)(?= )[^.;]{{0,30}}? {either('stopgezet')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _not_accepted() -> re.Pattern[str]:
    """That no employer may take it, or that it may not be given to one."""
    no, employer, take = either("geen_een"), either("werkgever"), either("aanvaarden")
    never = r"(?:niet|geen|nicht|pas|jamais|nooit|not)"
    return re.compile(
        rf"(?<![a-z])(?:{no} {employer}{_WORDS}{{0,6}}? {take}"
        rf"|{never}(?: [a-z]+){{0,1}}? (?:aan|a|au|an|dem|einem|door|bij|etre remis a)(?: (?:een|de|uw|un|votre"
        r"|einen|den|ihren|dem|einem|l'))?"
        rf" ?{employer} (?:worden )?(?:gegeven|bezorgd|getoond|voorgelegd|overhandigd|gezeigt|vorgelegt|ubergeben"
        r"|ausgehandigt)"
        r"|(?:ne peut|ne doit|ne saurait)(?: pas| plus)? etre (?:remis|presente|produit|montre|communique)e? (?:a"
        r"|aupres d|au)"
        rf"(?: ?(?:un|l|votre))?[ ']{{0,2}}{employer})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _disregarded() -> re.Pattern[str]:
    """That who reads it is not to go by it."""
    return re.compile(
        rf"(?<![a-z])(?:met {the_paper()}{_WORDS}{{0,2}}? geen rekening"
        rf"|geen rekening (?:mee )?(?:te )?(?:houden )?met {the_paper()}"
        rf"|geen rekening mee te houden|pas{_WORDS}{{0,1}}? (?:tenir )?compte (?:de |du )?"
        rf"(?:{the_paper()}|extrait|document)"
        rf"|{the_paper()}{_WORDS}{{0,1}}? nicht (?:zu )?(?:berucksichtigen|beachten|anzuerkennen))(?![a-z])"
    )


@lru_cache(maxsize=1)
def _needs_list() -> re.Pattern[str]:
    """That it holds only with a list of entries that is not here: "ongeldig zonder de lijst van vermeldingen"."""
    listing = r"(?:lijst|overzicht|liste|releve|verzeichnis|aufstellung|list)"
    some = either("meerdere_zaken")
    return re.compile(
        rf"(?<![a-z])(?:zonder|sans|ohne|without)(?= )[^.;]{{0,25}}?(?<![a-z]){listing}(?: (?:van|met|des|de|der|mit"
        r"|of))?"
        rf"(?: (?:de|alle|les|den))? ?{some}(?![a-z])"
        r"|(?<![a-z])(?:zonder|sans|ohne) (?:de |het |l'|la |die )?(?:bijlage|annexe|anlage) (?:met|avec"
        r"|mit) (?:de |het |la |der |dem )?"
        rf"{either('zaak')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _of_wrong_model() -> re.Pattern[str]:
    """That another model was printed than the one that was needed, or that it is not the general one."""
    return re.compile(
        rf"(?<![a-z])(?:{either('verkeerd_model')}{_WORDS}{{0,3}}? {either('heeft_afgegeven', 'afgedrukt')}"
        rf"|{either('is_niet_model_595')})(?![a-z])"
    )
