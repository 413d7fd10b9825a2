"""The words by which a decision on an extract shows, and those by which small print speaks of decisions in general.

The lists of words stand in `vocabulary/criminal_record/`; here are the patterns that no list can say. All are for
flattened text.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.words.penalties import UNITS
from pipeline.extractors.criminal_record.words.role_words import Role
from pipeline.extractors.criminal_record.words.wordlists import either, listed

EXPLAINED = frozenset(
    {Role.ISSUE, Role.BIRTH, Role.REQUEST, Role.PRINT, Role.RECEIVED, Role.SEAL, Role.PURPOSE, Role.MARGIN}
)
"""What a date is that is no decision's, whatever stands beside it."""
DECISION_ROLES = frozenset({Role.CONVICTION, Role.UNKNOWN})
"""Roles of a date that may be the day of a decision."""
BARE_WORDS = 4
"""Words of a label that has no colon and names no kind of decision."""
MERELY_CONTAINS = re.compile(
    r"[a-z]*(?:strafregist(?:e|(?![a-z]))|strafvordering|strafprozess|strafgesetz|strafblad|strafwetboek)[a-z]*"
    r"|(?:politie|police|polizei)[- ]?(?:zone|kantoor|dienst|inspekt|commissar)[a-z]*"
)
"""Words that merely contain one of a decision."""
PRICED = re.compile(
    r"\W*(?:[0-9]{1,2}\s?(?:[x×*]|st(?:uks?)?\.?)?\s)?(?:(?:kost(?:en|prijs)?|prijs|retributie|leges|afgifte|taks|recht|gebuhr)"
    r"\s(?:(?:van|voor|een|fur)\s)?)?"
    r"(?:(?:uittr(?:eksels?)?|auszug|extr(?:ait)?)\W{1,2}(?:uit\s(?:het\s)?)?(?:centr(?:aal)?\W{1,2})?strafreg(?:ist(?:er)?)?"
    r"|strafreg(?:ist(?:er)?)?[.\- ]{0,2}(?:uittr(?:eksels?)?|auszug))"
    r"[.: ]*(?:eur|euro|€)?\s*[0-9]{1,2}[.,][0-9]{2}\s*(?:eur|euro|€)?\W*"
)
"""All of a row of a receipt, an extract with its price in euro below a hundred: "1 x uittr. strafreg. EUR 3,50"."""
LABEL_WORDS, ROW_WORDS, VALUE_WORDS = 9, 14, 8
"""Words of the longest label, row of a table and value under a label."""
LABEL = re.compile(r"(?P<label>[^:?]{3,90})[:?](?P<rest>.*)$")
"""A label with a colon or a question mark, and what follows it."""
COUNTED = re.compile(r"(?P<label>[a-z][a-z '/\-]{3,60}?)\s*(?P<rest>\(?[1-9][0-9]?\)?)\W*$")
"""A label with nothing but a number behind it."""
MEASURES = re.compile(
    r"\W*(?:[a-z]{1,2}[.)]\s|[0-9]{1,2}[.)°]*\s?)?(?:(?:andere|overige|bijzondere|autres|sonstige|weitere|other)\s)?"
    r"(?P<label>maatregel(?:en)?|beslissing(?:en)?|sancties?|mesures?|decisions?|sanctions?|mas+nahmen?|entscheidungen"
    r"|measures|opmerking(?:en)?|remarques?|bemerkungen|remarks|vaststelling(?:en)?|bevinding(?:en)?|constatations?"
    r"|feststellung(?:en)?|befunde?|findings?|resultaat|resultaten|resultats?|ergebnis(?:se)?|results?)(?:\s?:)?\s(?!(?:tot|d'|de|des|du|zu[rm]?|van|over|inzake|of|en|et|ou)(?![a-z]))(?P<rest>(?:[1-9][0-9]?\s)?[a-z].*)$"
)
"""A label of all that there may be besides convictions, with its value: "Sonstige Maßnahmen Fahrverbot"."""
RESERVATION = re.compile(
    r"\W*(?:voorbehoud|beperking(?:en)?|uitzondering(?:en)?|reserves?|restrictions?|exceptions?|vorbehalte?"
    r"|einschrankung(?:en)?|ausnahmen?|reservations?)\W*"
)
"""A label of what the answer does not hold for."""
MEASURE_WORDS = 5
"""Words of such a value; what is longer is a sentence."""
NONE = re.compile(
    r"(?:nee|neen|non|nein|no|0+|o|nul|n\.?\s?v\.?\s?t\.?|niet van toepassing|zonder voorwerp|sans objet|non applicable"
    r"|entfallt|nicht zutreffend|not applicable|n\.?/?a\.?|niet (?:gekend|bekend|opgenomen|ingeschreven|aanwezig)"
    r"|niets (?:te melden|gevonden|bekend)|rien a signaler|pas d'?application)(?![a-z])\W*(?:0|nul|zero)?\W*"
)
"""An answer, besides those of the register, that there is none."""
EXPLAINS = re.compile(
    r"(?:zie|voir|siehe|see|cf\.?)\W[^;]{0,40}(?<![a-z])(?:art|artikel|article|wet|loi|gesetz|www|https?|omzendbrief"
    r"|circulaire|wetboek|code)|(?:na|apres|nach|after|gedurende|pendant)\s[^/]{0,20}(?:jaar|ans|jahr|year)"
)
"""A value that explains what its label names: "uitwissing: zie art. 619"."""
CITED = re.compile(r"(?<![0-9])59[0-9](?:[./\-][12])?(?![0-9])|(?:art(?:ikel|icle)?|§|abs|lid|al)\.?\s?[0-9]+[a-z]*")
_MEASURED = rf"(?<![0-9./\-])[0-9][0-9.,]*\s?(?:{UNITS}|dag(?![a-z])|ans?(?![a-z]))"
YEAR_OR_MEASURE = re.compile(rf"(?<![0-9./\-])(?:19[5-9][0-9]|20[0-4][0-9])(?![0-9])|{_MEASURED}")
"""A year, or a penalty in money or time."""
CONDITION = re.compile(r"(?<![a-z'])(?:die|dat|welke|wie|qui|dont|que|der|welche[rn]?|who|which|geen|niet|nooit|noch"
    r"|aucune?|pas|ni|jamais|sans|zonder|keine?|nicht|nie|ohne|no|not|never|without)(?![a-z])")  # fmt: skip
"""What makes of a sentence about somebody a denial, or one about whom it concerns."""
BOUND = re.compile(r"(?<![a-z])(?:voor|na|avant|apres|vor|nach|before|after)\s(?:le |de |den |dem )?$")
"""Before a date: it bounds what small print speaks of."""
OF_JUDGMENT = re.compile(
    r"(?<![a-z])(?:vonnis|arrest|veroordeling|jugement|arret|condamnation|urteil|verurteilung|strafbefehl|judgment|conviction)"
    r"(?: (?:van|op|du|le|vom|am|of|on|d\.d\.|dd\.?|uitgesproken op|prononcee? le))*\s*$"
)
"""Right before a date: that of a certain judgment."""
HIGH_COURT = re.compile(
    r"grondwettelijk|raad van state|constitutionnel|conseil d'etat|verfassung|staatsrat|(?:hof van|cour de) justi[ct]"
)
"""A court of which the judgments are cited as laws are."""
TABLE_CELLS = 3
"""Cells of a row that make it one of a table."""
FIGURE = re.compile(
    rf"{YEAR_OR_MEASURE.pattern}|[0-9]{{1,2}}[./\-][0-9]{{1,2}}[./\-][0-9]{{2,4}}|art\w*\.?\s?[0-9]|[0-9]\s?x\s?[0-9]"
    r"|(?<![0-9])[0-9]{1,4}\s?[udjmhx](?![a-z])"
)
"""What a cell of a table of decisions holds: a day, a measure, an article of law."""
MEASURE = re.compile(rf"{_MEASURED}|[0-9]\s?x\s?[0-9]|(?<![0-9./\-])[0-9]{{1,4}}\s?[udjmhx](?![a-z])")
"""A penalty in money or time, and no day or number of a paper, of which a row may hold several."""
AROUND = 8
"""Characters beside a date that make of it a row of something, and not the day of a letter."""
NUMBERED = re.compile(r"\W*(?:[0-9]{1,2}|[ivx]{1,4})?\W*")
"""Nothing, or the number of a row."""
CONTAINS = re.compile(
    r"(?:blad|bladzijde|pagina|page|feuille|seite|keerzijde|verso|ruckseite|bijlage|annexe|anlage)[^.]{0,20}"
    r"(?:bevat|vermeldt|contient|reprend|mentionne|enthalt|contains|lists)\s(?:de|het|les|la|die|the|[0-9]+)\s"
    r"(?:[a-z]+\s)?(?:vermelding|veroordeling|beslissing|mention|condamnation|decision|eintrag|verurteilung|entr|conviction)"
)
"""Another leaf, on which are the decisions."""
SUPPOSED = re.compile(
    r"(?:^|:)\W*(?:was|waren|is|zijn|werd|worden|wordt|heeft|had|hadden|zou|ist|war|ware|wurde|hat|hatte|were|had|should)"
    r"\s[^,;:]{3,80},\s*(?:dan|zou|zouden|so|dann|wurde|then|the|would)(?![a-z])|(?<![a-z])(?:zou|zouden|serait|auraient|aurait)(?![a-z])"
)
"""What would be if something were: "Was de betrokkene veroordeeld, dan stonden hier het gerecht en de straf"."""


@lru_cache(maxsize=1)
def unfavourable() -> re.Pattern[str]:
    """An opinion on the holder."""
    return re.compile(rf"(?<![a-z]){either('ongunstig')}")


@lru_cache(maxsize=1)
def exists() -> re.Pattern[str]:
    """How a sentence says that there is one, or are some."""
    return re.compile(
        r"(?<![a-z])(?:er (?:is|zijn|staat|staan)|il y a|es (?:gibt|liegt|liegen)|there (?:is|are)) (?:wel )?"
        r"(?:een|twee|drie|vier|une?|deux|trois|quatre|eine?|zwei|drei|one|two|three|[1-9][0-9]?) (?:[a-z]+ )?"
        rf"{listed('zaak').pattern}"
    )


@lru_cache(maxsize=1)
def stated() -> re.Pattern[str]:
    """How a sentence counts them behind its verb or before it: "zijn twee veroordelingen bekend"."""
    number = (
        r"(?:twee|drie|vier|vijf|zes|meerdere|verscheidene|verschillende|enkele|deux|trois|quatre|cinq|plusieurs|zwei|drei|vier|funf"
        r"|mehrere|einige|two|three|four|several|[2-9]|[1-9][0-9]|1)(?: \([0-9]{1,2}\))?"
    )
    known = (
        r"(?:bekend|gekend|ingeschreven|opgenomen|geregistreerd|vermeld|connues?|inscrites?|enregistrees?|mentionnees?|bekannt"
        r"|eingetragen|verzeichnet|registriert|known|registered|recorded)"
    )
    return re.compile(
        rf"(?<![a-z0-9.,/\-]){number} (?:[a-z]+ )?{listed('zaak').pattern}(?: [a-z]+){{0,4}}? {known}(?![a-z])"
        rf"|(?<![a-z0-9.,/\-]){number} (?:zaken|zaak|dossiers?|onderzoeken|affaires?|procedures?|verfahren|cases)"
        r" (?:in|en|zijn|is|sont|sind|are|anhangig|lopend|hangend|pendants?)(?![a-z])"
        rf"|(?<![a-z])(?:is|zijn|staat|staan|sont|figurent|sind|stehen|are) {number} (?:[a-z]+ )?"
        rf"{listed('zaak').pattern}"
    )
