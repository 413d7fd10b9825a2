"""What heads the block of an extract that says what the register holds, and whether it speaks of all of it.

"Veroordelingen" does; "Veroordelingen in het buitenland" speaks of a part, and that there are none of those says
nothing of the rest. All text is flattened (`flattened.flat`).
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.answers.kinds import without_kinds
from pipeline.extractors.criminal_record.sentences.governing import restricts
from pipeline.extractors.criminal_record.sentences.hearsay import is_hearsay
from pipeline.extractors.criminal_record.sentences.introductions import duty_blanked, without_duty
from pipeline.extractors.criminal_record.sentences.limiting import is_harmless
from pipeline.extractors.criminal_record.sentences.openings import without_birth
from pipeline.extractors.criminal_record.sentences.rules import ARTICLE
from pipeline.extractors.criminal_record.words.penalties import PENALTY
from pipeline.extractors.criminal_record.words.wordlists import either, listed

_NOUN = (
    r"(?:[a-z]{0,12}veroordeling(?:en)?|(?:(?:straf)?register-?)?(?:vermelding(?:en)?|inschrijving(?:en)?)|antecedent(?:en)?"
    r"|gerechtelijke antecedenten|beslissing(?:en)?|uitspraken|registraties|vonnissen|arresten"
    r"|vonnissen\s?(?:/|en|of)\s?arresten|gegevens|inlichtingen|bevinding(?:en)?"
    r"|condamnations?|mentions?|inscriptions?|decisions?|entscheidung(?:en)?"
    r"|antecedents?(?: judiciaires?)?|renseignements?"
    r"|(?:gerechtelijke|strafrechtelijke|justitiele) (?:voorgaanden|aantekeningen)|straf(?:registergegevens|verleden)"
    r"|(?:strafrechtliche )?vorbelastung(?:en)?"
    r"|veroord(?:el)?\.|condamn\.|verurt\.|[a-z]{0,12}straffen|peines|(?:(?:straf)?register-?)?(?:eintrag(?:ung(?:en)?|e)?|vermerke?)|verurteilung(?:en)?|vorstrafen?|angaben?|auskunfte?|convictions?|entries)"
)
_NEUTRAL = (
    r"(?:resultaat|resultats?|ergebnis|results?|uitslag|uitkomst|inhoud|inhalt|contenu|contents?|stand|toestand|status"
    r"|situatie|situation|antwoord|reponse|antwort|answer|bevraging|raadpleging|opzoeking|opvraging|consultation"
    r"|abfrage|verleden|passe|vergangenheit|besluit|slotsom|fazit|conclusie|conclusion|schlussfolgerung|releve|overzicht|bevinding|bevindingen|constatation"
    r"|(?:bevat|vermeldt|contient|mentionne|enthalt|zegt)(?=\s?:))"
)
_REGISTER = (
    rf"(?:strafregister(?:inhalt|inhoud|status|stand)?|strafblad|casier(?: judiciaire)?|criminal records?|{_NEUTRAL}"
    r"|(?:strafrechtelijk|gerechtelijk|strafrechtlich)(?=\s?:))"
)
_NUMBER = (
    r"(?:(?:rubriek|vak|punt|luik|deel|sectie|afdeling|onderdeel|partie|section|teil|rubrique|cadre|case|point|feld|abschnitt|punkt)\s?)?"
    r"(?:(?:[0-9]{1,2}\.[0-9]{1,2}\.?\s|(?:[0-9ivx]{1,4}|[a-h])\s?[.):\-]\s*)|[0-9]{1,2}\s?°?\s+|(?<=[a-z])\s?[«“„\"]\s?)"
)
_NUMBER_BEFORE = re.compile(rf"^[^a-z0-9]*{_NUMBER}(?=[a-z])")
_PART_OF_FORM = re.compile(r"^\W*(?:rubriek|vak|luik|rubrique|cadre|feld|rubrik)\s+(?=[a-z]{4})")
_PLURAL = re.compile(r"\([a-z]{1,2}\)")
"""The end of a word in brackets: "veroordeling(en)"."""
_HEADING = re.compile(
    rf"^[^a-z0-9]*(?:{_NUMBER})?(?:[a-z'/\-]+,?\s+){{0,5}}?(?:{_NOUN}|{_REGISTER})"
    r"(?:\((?:s|en)\))?(?:\s?[»”\"])?(?:,?\s+[a-z'/\-]+(?:\((?:s|e|es|n|en)\))?(?:,|\.)?){0,12}"
    r"(?:\s?\((?:[a-z, /]{3,60}|art[a-z.]{0,6} ?59[05][a-z .]{0,12})(?:\)|,(?=$)))?\s*"
    r"(?P<colon>[:?]|$|-{1,3}(?=\s)|\.(?:\s?\.)?$)"
)
"""A short line of words about the register, with or without what it says behind a colon."""
LABEL_END = re.compile(rf"(?<![a-z])(?:{_NOUN}|{_REGISTER})\s")
"""The noun of a label behind which its value may follow with nothing between."""
OTHERS = re.compile(
    r"(?<![a-z])(?<!en )(?<!et )(?<!und )(?<!and )(?<!of )(?<!ou )"
    r"(?:andere|overige|bijkomende|aanvullende|verdere|bijzondere|autres|supplementaires|complementaires"
    r"|weitere|sonstige|zusatzliche|other|additional|further|contact|adres)"
)
"""What makes of a heading one of something else: "Bijkomende inlichtingen: geen"."""
_OF_APPLICANT = re.compile(
    r"(?:gegevens|inlichtingen|donnees|renseignements|angaben|auskunfte?)"
    r" (?:van|over|betreffende|du|de|sur|des|zum|zur|der) ?(?:(?:de|het|le|la|den|l') ?)?"
    r"(?:aanvra(?:ger|agster)|kandida(?:at|te)|sollicitante?|werkgever|demande(?:ur|resse)|candidate?|requerante?|employeur|antragstellers?"
    r"|antragstellerin|bewerbers?|bewerberin|arbeitgebers?)(?![a-z])\W*(?:$|:)"
)
"""What is asked of who applies, or of his employer, and is no heading of what the register says."""
_CLAUSE = re.compile(
    r"(?<![a-z])(?:die|welke|waar(?:van|voor|op)|qui|que|dont|lesquelles|welche|deren|which|that)(?![a-z])"
)
"""What makes a line without a colon a piece of a sentence: small print on convictions "die" are no longer stated."""
_SOME_OF_THEM = re.compile(
    rf"(?<![a-z]){_NOUN}(?:\([a-z]{{1,2}}\))?,? (?:die|welke|dewelke|qui|que|qu'|dont|which|that)"
    r"(?= (?!in (?:het|dit|deze)|zijn|staan|werden|worden|figurent|sont|ont ete|im|auf|in diesem|eingetragen))"
)
"""What is told of them that may leave out others: "de vermeldingen die de aanvrager heeft opgegeven"."""
_ANNOUNCING = re.compile(
    rf"(?<![a-z]){_NOUN}(?![a-z])[^:.]{{0,70}}:\s*$|(?:strafregister|casier judiciaire)[^:.]{{0,90}}:\s*$"
    rf"|(?<![a-z]){_NOUN}(?: [a-z]+){{0,2}} (?:ten laste van|lastens|op naam van|a charge de"
    r"|au nom de|zu lasten von)(?![a-z])"
    r"[^:;]{0,110}:\s*$"
    r"|(?<![a-z])(?:mentionne|indique|renseigne|contient|porte|comme suit|vermeldt|bevat|toont|luidt|als volgt"
    r"|enthalt|vermerkt|ausweist|wie folgt)\s?:\s*$"
)
"""The end of a sentence behind which follows what the register says."""
_ENTRY_HEADS = (
    "rechtscollege|rechtbank|rechtsinstantie|feit(?:en)?|misdrijf|straf|straffen|maatregel|juridiction|tribunal"
    "|infractions?|faits|peines?|mesures?|gericht|tatbestand|straftat(?:en)?|strafe|massnahme|masnahme|court|offence"
    "|penalty"
)
ENTRY_HEADS = re.compile(rf"(?<![a-z])(?:{_ENTRY_HEADS})(?![a-z])")
"""The columns, besides that of the day, by which a table is known for one of convictions."""
COLUMN = re.compile(
    rf"\W*(?:(?:datum|date|dag|jour|tag)(?: [a-z']+){{0,2}}|(?:[a-z']+ )?(?:{_ENTRY_HEADS}|misdrijven|inbreuk(?:en)?"
    r"|strafmaat|maatregelen|uitspraak|instantie|kwalificatie|aard|qualification|offences|sentence"
    r"|gerecht|tenlastelegging(?:en)?|telastlegging(?:en)?)|(?:volg)?(?:nr|n[o°]|nummer)|lfd\.? ?nr|numero)\W*$"
)
"""The head of a column of a table of convictions."""
_BETWEEN_HEADS = re.compile(r"\s*[|;/]\s*|\s-\s|,\s")
_COLON_OF_CLOCK = re.compile(r"(?<=[0-9]):(?=[0-9]{2}(?![0-9]))")
"""Of "om 20:14:37", which leads to nothing."""
_LONGEST, _LONGEST_ALONE = 8, 10
"""Words of a heading in any line, and of one that is all of its line; what is longer is a sentence."""
_LONGEST_QUESTION = 12
"""Words of a heading that asks."""
OF_DECISION = re.compile(r"recht|uitspraak|straf|juridiction|tribunal|peine|gericht|strafe|court|penalty|sentence")
"""Among the heads of a table, what makes it one of decisions."""
ABOUT_REGISTER = re.compile(
    rf"(?<![a-z])(?:{_NOUN}|strafregister|strafblad|casier|criminal record|verleden|uittreksel|extrait|auszug"
    r"|passe (?:judiciaire|penal)|strafrechtliche vergangenheit"
    r"|(?:inhoud|contenu|inhalt) (?:van het|du|des) regist(?:er|re)s?(?![a-z]))"
)
"""What makes a sentence one about the register, or what it holds."""
_ANNOUNCED = re.compile(rf"(?<![a-z]){_NOUN}(?![a-z])")
_ASKS = re.compile(
    r"\W*(?:(?:[a-h]|[0-9]{1,2}|[ivx]{1,4})\s?[.):\-]\s*)?"
    r"(?:wat (?:staat|is|vermeldt|bevat|zegt|toont|meldt|leert)"
    r"|qu(?:e|')\s?(?:contient|dit|mentionne|figure|indique"
    r"|comporte|y a)|was (?:steht|enthalt|sagt|zeigt)|what (?:is|does))(?![a-z])[^?:.]{0,50}"
    r"(?:strafregister|strafblad|casier|register|registre|criminal record)[^?:.]{0,40}\?\W*$"
)
"""A heading that asks: "Wat staat er in het strafregister?"."""
_POLICE = re.compile(r"politi[eo]|police|polizei")
_CORRECTIONAL = re.compile(r"correctione|correctionne|korrektion")
_CRIMINAL = re.compile(r"crimine|krimin|assis")
_COURTS = re.compile(
    r"politie(?:rechtbank|rechter|gerecht|straf|veroordel)|tribunal de police|polizeigericht|correctione|correctionne"
    r"|korrektion|hof van (?:beroep|assis|cassatie)|(?<![a-z])hoven van|cours? d'(?:appel|assises)|cour de cassation"
    r"|appellations?hof|assisen|kassationshof|eerste aanleg|premiere instance|erster instanz"
)
"""What names a court of one kind; a heading that names some of them leaves the others out."""
_COURT_NAMES = re.compile(
    r"(?<![a-z])(?:politie(?:rechtbank(?:en)?|gerecht)|correctionele (?:rechtbank(?:en)?|gerechten)"
    r"|(?:hof|hoven) van (?:beroep|assisen|cassatie)|tribuna(?:l|ux) (?:de police|correctionnels?)"
    r"|cours? d'(?:appel|assises)|cour de cassation|polizeigerichte?|korrektionalgerichte?|appellationsh(?:of|ofe)"
    r"|assisenh(?:of|ofe)|kassationshof)(?![a-z])"
)
"""Such names in full."""
_BY_MEASURE = re.compile(
    r"(?<![a-z])(?:bij|door|met|na|tot|wegens|par|avec|apres|a|durch|mit|bei|zu|zur|by|with|to) (?:[a-z]+ )?$"
)
"""What leads to the measure with or by which somebody is sentenced."""
_KINDS = re.compile(
    r"(?<![a-z])(?:politie|politionele|politiele|de police|police|polizeiliche|polizei|correctionee?le"
    r"|correctionnelles?|korrektionale|criminele|criminelles?|kriminelle)(?:veroordelingen|straffen|strafen|(?![a-z]))"
)


@lru_cache(maxsize=1)
def other_heading() -> re.Pattern[str]:
    """For `match`: the heading of something that is not what the register says."""
    return re.compile(rf"{either('ander_opschrift')}(?: [a-z]+){{0,2}}\W*$")


def heading_end(text: str, above: str, words: int) -> int | None:
    """Where the heading of the block ends in a line of so many words, or a sentence that announces it; else None.

    `above` is the line over it, of which such a sentence may be the rest.
    """
    text, above = duty_blanked(_COLON_OF_CLOCK.sub("u", text)), _COLON_OF_CLOCK.sub("u", above)
    if words <= _LONGEST_QUESTION and _ASKS.match(text):
        return len(text)
    if (
        (m := _HEADING.match(text))
        and not (_CLAUSE.search(m[0]) and not m["colon"])
        and not OTHERS.search(m[0])
        and not _OF_APPLICANT.search(m[0])
        and (m["colon"] or words <= _LONGEST_ALONE)
    ):
        return m.end()
    if not text.endswith((":", ": ")) or len(text) > 160:
        return None
    return len(text) if _ANNOUNCING.search(f"{above[-80:]} {text}") else None


def heads_table(text: str) -> bool:
    """Whether a line is the heads of a table of decisions, with strokes between: "Datum | Rechtbank | Straf"."""
    heads = _BETWEEN_HEADS.split(text.strip(" |"))
    return len(heads) > 2 and all(map(COLUMN.match, heads)) and OF_DECISION.search(text) is not None


def is_heading(text: str) -> bool:
    """Whether a line is a heading, with or without what it says behind it."""
    return _HEADING.match(text) is not None


def speaks_of_all(label: str) -> bool:
    """Whether a heading leaves out nothing that the register may hold.

    A label of a few words does when each of them is known to restrict nothing; a sentence, when none restricts.
    """
    label = without_duty(_PLURAL.sub(" ", label))
    if is_hearsay(label) or names_some(label):
        return False
    if _ASKS.match(label):
        return is_harmless(_without_number(label))
    if _COURTS.search(label):
        if not _kinds_in(label) >= ALL_KINDS:
            return False
        label = without_kinds(_COURT_NAMES.sub(" ", label))
    if _HEADING.match(label):
        harmless = is_harmless(_without_number(label)) and not _narrowed(label)
        if harmless or len(label.split()) <= _LONGEST:
            return harmless
    if {"593", "596"} & set(ARTICLE.findall(label)):
        return False
    told = label.rpartition(",")[2]  # behind an address, which may be in an "Oude Baan"
    part = listed("deel").search(told if ABOUT_REGISTER.search(told) else label)
    return not (
        part or listed("vooraf", "voorwaarde_overal").search(label) or PENALTY.search(label) or _is_limited(label)
    )


def _narrowed(label: str) -> bool:
    """Whether a measure limits the heading that it stands in, and is not one more of a list: "bij internering"."""
    return any(_BY_MEASURE.search(label, 0, m.start()) for m in listed("opsomming").finditer(label))


def _is_limited(sentence: str) -> bool:
    """Whether, behind what a sentence announces, a word limits it: "de veroordelingen voor fraude zijn:"."""
    announced = _ANNOUNCED.search(sentence)
    if announced is None:
        return False
    told = without_birth(sentence[announced.end() :])
    return restricts(told, told)


def names_some(label: str) -> bool:
    """Whether a text tells which of what may be registered it is about: "de vermeldingen die de aanvrager opgaf"."""
    return _SOME_OF_THEM.search(label) is not None


def is_neutral(label: str) -> bool:
    """Whether a heading does not tell what it is about: "Resultaat: geen" may be the result of anything."""
    return ABOUT_REGISTER.search(label) is None


def kinds_of(label: str) -> frozenset[str]:
    """The kinds of court to which a heading restricts itself, where nothing else restricts it."""
    label = _without_number(label)
    if not _KINDS.search(label) or not is_harmless(_KINDS.sub(" ", label)):
        return frozenset()
    return _kinds_in(label)


def _kinds_in(label: str) -> frozenset[str]:
    kinds = (("police", _POLICE), ("correctional", _CORRECTIONAL), ("criminal", _CRIMINAL))
    return frozenset(name for name, pattern in kinds if pattern.search(label))


def _without_number(label: str) -> str:
    return _NUMBER_BEFORE.sub("", _PART_OF_FORM.sub("", label))


ALL_KINDS = frozenset({"police", "correctional"})
"""Where there are none of these, each under a heading of its own, there are none: a crime is told of with them."""
