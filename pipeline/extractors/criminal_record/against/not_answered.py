"""What an extract says by which its answer is none: the register did not reply, or was asked about another.

Or the answer is not all: entries stand elsewhere, were not printed, or are on the original. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.named_paper import this_paper
from pipeline.extractors.criminal_record.sentences.nothing_said import says_none
from pipeline.extractors.criminal_record.words.wordlists import either, listed

_IF = re.compile(
    r"(?<![a-z])(?:indien|wanneer|tenzij|ingeval|mits|als (?=er|het|de|u|je|uw)|lorsqu|s'il|si |en cas|wenn|falls"
    r"|sofern|if|when"
    r"|eventuele|eventuelle?s?|etwaige|mogelijke veroord)|^\W*(?:zijn|gibt|liegen|staan|bij) "
)
"""A condition; "betekent" is none here."""
_ERROR = re.compile(
    r"(?<![a-z])(?:fout(?:code|melding)?|storing|erreur|code d'erreur|fehler(?:code|meldung)?|error(?: code)?)"
    r" (?:n[ro°]\.? ?)?[a-z]{0,3}-?[0-9]{1,5}(?![0-9])"
)
"""What a program says when it failed: "Foutcode 503"."""
_LEAF = re.compile(
    r"(?<![a-z])(?:op|sur|a la|aux|auf|au|on) (?:de |la |le |the )?(?:tweede |deuxieme |zweiten )?(?:blad|bladzijde"
    r"|pagina"
    r"|vel|page|pages|feuillet|seite|blatt) (?:[2-9](?![0-9])|1[0-9])"
)
_WORDS = r"(?: [a-z0-9'\-]+)"


def is_not_answered(sentence: str) -> bool:
    """Whether a sentence says that the register gave no answer, one about another, or one that is not all."""
    if "?" in sentence or _IF.search(sentence):
        return False
    if _ERROR.search(sentence) or _failed().search(sentence) or _of_other().search(sentence):
        return True
    if listed("mogelijke_treffer").search(sentence) or _is_other().search(sentence) or _lacks().search(sentence):
        return True
    return _is_elsewhere(sentence)


def _is_elsewhere(sentence: str) -> bool:
    """Whether it says that entries are on another leaf, on the original, or could not be printed."""
    some = listed("meerdere_zaken", "eenduidig").search(sentence)
    if _no_room().search(sentence) or _part_only().search(sentence):
        return True
    if some is None or says_none(sentence) or listed("uitleg_over", "voor_ieder", "wet_of_besluit").search(sentence):
        return False
    return bool(
        _LEAF.search(sentence)
        or _lacking_here().search(sentence)
        or _there_are().search(sentence)
        or (listed("het_origineel").search(sentence) and listed("vermeldt").search(sentence))
    )


@lru_cache(maxsize=1)
def _failed() -> re.Pattern[str]:
    """That a search did not succeed, which a word of the answer is said to mean."""
    search, failed = either("zoeken"), either("mislukte")
    return re.compile(rf"(?<![a-z]){search}{_WORDS}{{0,3}}? {failed}(?![a-z])")


@lru_cache(maxsize=1)
def _of_other() -> re.Pattern[str]:
    """That it was searched with a wrong number, name or day of birth."""
    search, wrong, what = either("zoeken", "met_gezocht"), either("verkeerd"), either("waarmee_gezocht")
    return re.compile(
        rf"(?<![a-z]){search}(?![a-z])(?= )[^.;:]{{0,50}}?(?<![a-z])(?:{wrong} {what}|{what} {wrong})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _is_other() -> re.Pattern[str]:
    """That it is about a company or somebody else, or that the name is not that of the card."""
    holder = either("houder_als_onderwerp")
    return re.compile(
        r"(?<![a-z])(?:betreft|horen bij|hoort bij|gaat over|concerne|se rapporte a|betrifft|concerns) (?:de |een "
        r"|la |une |die |eine |a )?"
        r"(?:rechtspersoon|vennootschap|personne morale|societe|juristische person|gesellschaft|company|legal person)"
        rf"|(?<![a-z]){holder}(?: [a-z]+){{0,5}}? (?:is niet|n'est pas|ist nicht|is not) (?:de|het|la|le|die|der|the)"
        rf" (?:persoon|personne|person|{holder})(?![a-z])"
        rf"|(?<![a-z]){either('wie_hij_is')}(?= )[^.;:]{{0,30}} (?:stimm(?:t"
        rf"|en)(?: nicht)? (?:mit )?[^.;:]{{0,50}}(?:nicht )uberein"
        r"|stimmt nicht|stimmen nicht|stemt niet|stemmen niet|ne correspond(?:ent)? pas|entspr(?:icht"
        r"|echen) nicht)(?![a-z])"
    )


@lru_cache(maxsize=1)
def _lacks() -> re.Pattern[str]:
    """That its holder does not fulfil a condition, or has a penalty still to undergo."""
    holder = either("houder_als_onderwerp")
    return re.compile(
        rf"(?<![a-z]){holder}(?: [a-z']+){{0,5}}? (?:voldoet(?: [a-z]+){{0,5}}? niet|ne (?:remplit|satisfait) pas"
        rf"|erfullt(?: [a-z]+){{0,4}}? nicht)(?![a-z])"
        rf"|(?<![a-z]){holder} (?:moet nog|doit encore|muss noch|must still)(?= )[^.;:]{{0,30}}?"
        r"(?:boete|amende|straf|peine|geldbus+e|busse|buse|strafe|fine|sentence)(?![a-z]*(?:register|blad))"
    )


@lru_cache(maxsize=1)
def _no_room() -> re.Pattern[str]:
    """That there was no room for all: "door plaatsgebrek niet afgedrukt"."""
    return re.compile(
        rf"(?<![a-z]){either('plaatsgebrek')}(?= )[^.;:]{{0,60}}(?:niet|nicht|pas|not)(?= )[^.;:]{{0,20}}"
        rf"{either('afgedrukt')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _part_only() -> re.Pattern[str]:
    """That this paper is a part, or that the whole one is held up."""
    paper = either("uittreksel_genoemd", "stuk_genoemd")
    this = rf"(?:{this_paper()}|celui-ci|dieser|deze)"
    part = either("gedeeltelijk")
    return re.compile(
        rf"(?<![a-z])(?:{this} (?:is|est|ist)(?: [a-z]+){{0,2}}? {part}|(?:is|est|ist) {this} {part}"
        rf"|(?:volledige?|vollstandige[nrs]?) {paper}(?: [a-z]+){{0,2}}? {either('uitgesteld')}"
        rf"|{paper} complete?(?= )[^.;:]{{0,20}}{either('uitgesteld')})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _lacking_here() -> re.Pattern[str]:
    some = either("meerdere_zaken")
    return re.compile(
        rf"(?<![a-z])(?:{some} (?:die|qui|welche) (?:hier|ici|er)? ?(?:ontbreken|manquent|fehlen|ne figurent pas ici"
        r"|hier fehlen)"
        rf"|{some} qui (?:manquent|font defaut) ici|(?:hier )?(?:ontbrekende|fehlende[nr]?|missing) {some}"
        rf"|{some} manquante?s|{some} qui ne (?:figurent|sont) pas ici)(?![a-z])"
    )


@lru_cache(maxsize=1)
def _there_are() -> re.Pattern[str]:
    """That there are entries, and no more is said of them."""
    some = either("meerdere_zaken")
    return re.compile(
        r"^\W*(?:er (?:zijn|bestaan)(?: wel)?(?: degelijk)?|il y a(?: bien)?|il existe|es (?:liegen|gibt)(?: doch)?"
        r"|there are) "
        rf"(?:des |wel )?{some}(?: vor)?(?= ?[,;.!:]|\W*$)"
    )
