"""How extracts name their model: the articles of the Code of Criminal Procedure in their spellings, and their names.

All text is flattened (`flattened.flat`).
"""

import re

from pipeline.extractors.criminal_record.words.wordlists import either, stems, unbroken

GENERAL, FIRST, SECOND, REHABILITATION = "general", "596.1", "596.2", "593"
UNCLEAR = "596"
"""Article 596 without its paragraph."""

ARTICLE = re.compile(
    r"(?:(?<![0-9a-z€.,/])|(?<=(?<![a-z])art\.))(?:(593|595|59s|s95|s9s)|(596)([12])|(596))(?![0-9a-z€])(?!\s*(?:eur|€))"
)
MISREAD = re.compile(r"(?<![0-9a-z.,/\-])(?!59[0-9])(?:[0-9]96|5[0-9]6|59[a-z])\s?[.,/\-]\s?[12](?![0-9a-z.,/\-])")
"""Article 596 with its paragraph, a figure of it misread ("546.2"): which it is nobody knows, but it is no 595."""
PARAGRAPH = {
    # OCR makes a letter of its figure ("596, le lid"), which nothing else can stand for there
    FIRST: re.compile(
        r" ?[.,/\-] ?[1il](?![0-9a-z°])| [1](?![0-9a-z°])|[\s,.()]{0,3}(?:"
        r"(?:1|[il|](?=e|ste|°))(?:e|ste|°|er|ere|st)? ?(?:lid|al)"
        r"|1(?:e|ste|er|ere)\n(?:lid|alinea)(?![a-z])|(?:§|lid|par\.) ?1(?![0-9])"
        r"|eerste (?:lid|alinea)|al(?:inea)?[. ]{0,2}(?:1(?:er|ere)?(?![0-9])|[il|]ere?(?![a-z])|premier)"
        r"|premier alinea|abs(?:atz)?[. ]{0,2}1(?![0-9])|erster absatz)"
    ),
    SECOND: re.compile(
        r" ?[.,/\-] ?[2](?![0-9a-z°])| [2](?![0-9a-z°])|[\s,.()]{0,3}(?:(?:2|z(?=e|de))(?:e|de|°|eme|nd)?"
        r" ?(?:lid|al)|2(?:e|de|eme)\n(?:lid|alinea)(?![a-z])"
        r"|(?:§|lid|par\.) ?2(?![0-9])"
        r"|tweede (?:lid|alinea)|al(?:inea)?[. ]{0,2}(?:2(?:e|eme)?(?![0-9])|deux(?:ieme)?)|(?:deuxieme|second) alinea"
        r"|abs(?:atz)?[. ]{0,2}2(?![0-9])|zweiter absatz)"
    ),
}
IN_WORDS = re.compile(r"eerste|premi|[1il|]er|erster")
NAMES_BEFORE = re.compile(
    r"(?:artikel(?:en|s)?|art|articles?|section|model(?:len|s)?|modeles?|modelle?s?|muster|type|variante?|soort|formulier|formule"
    r"|categorie|kategorie|(?:wettelijke|juridische) (?:basis|grond(?:slag)?)|base (?:legale|juridique)|rechtsgrundlage"
    r"|uittreksel|extrait|auszug|§)"
    r"[^0-9]{0,24}$"
    r"|(?<![a-z])(?:attest|bewijs|getuigschrift|attestation|certificat|bescheinigung|strafregister|casier)\s?[:\-]?\s?$"
    r"|(?<![a-z])(?:w\.? ?sv|wetboek van strafvordering|code d'instruction criminelle|c\.?i\.?cr|stpgb)\W{1,3}$"
)
NAMES_AFTER = re.compile(
    r"[^0-9]{0,30}?(?<![a-z])(?:sv|wetboek|cic|c\.?i\.?cr|code|stpgb|strafprozess|strafvordering|instruction"
    r"|algemeen|general|allgemein)"
)
CONNECTED = re.compile(r"^(?:[^0-9]|1(?:e|ste|er)\b|2(?:e|de)\b){0,44}$")
TITLE = re.compile(r"uittreksel|extrait|auszug|strafregister|casier|fuhrungszeugnis")
LABEL_BEFORE = re.compile(
    r"(?:model|modele?|modell|muster|type|variante?|soort|categorie|kategorie"
    r"|(?:wettelijke|juridische) (?:basis|grond(?:slag)?)|base"
    r" (?:legale|juridique)|rechtsgrundlage)\s*[:\-]?\s*\(?\s*(?:art(?:ikel|icle)?\.?\s*)?$"
)
CODED = re.compile(r"(?<![\w.])(?:[0-9]{1,2}|[a-z]{1,2})\s?=\s")
"""Before an article that is what a code of a list means: "1 = algemeen model (art. 595)"."""
NUMBERED_MODEL = re.compile(
    r"\W*(?:model|modele|modell|muster)\s?:?\s?(?:nr\.?|n°)?\s?[1-3] = (?:artikel|article|art\.?)?\s?(?=59)"
)
"""The same where the code is a number of the model itself: "Model 1 = artikel 595"."""
LABEL_AT_HEAD = re.compile(r"\W*(?:model|modele|modell|muster)\s?:[^:]*$")
"""From the head of a line to an article, where its label stands there: "Model: het algemene, bedoeld in artikel"."""
LABEL_OVER = re.compile(
    r"(?:model|modele|modell|muster|artikel|article|type|soort|art)(?: uittreksel| d'extrait| extrait)?\W*$"
)
"""The end of a line over, or before, the one that names an article."""
SENTENCE_END = re.compile(
    r"(?<=[a-z)]{3})(?<![^a-z]art)[.;]\s|\n\n"
    r"|\n(?:geachte|beste|mevrouw|mijnheer|heer|madame|monsieur|mesdames|sehr geehrte|dear)[^\n:]{0,40},\s*(?=\n)"
)
STAYS_OPEN = re.compile(
    r"(?:^|[ '])(?:van|uit|volgens|het|de|een|op|voor|met|in|bij|du|des|le|la|l|un|une|a|au|selon|pour|par|vom|von|dem"
    r"|den|der|das|nach|gemass|fur|of|the|by|for|to)$"
)
"""The end of a line behind which its noun must follow, in whatever column."""
RANGE_AFTER = re.compile(
    r"\s*(?:e\.?\s?v\.?(?![a-z])|en volgende|et suiv|et s\.|und folgende|ff\.?(?![a-z]))"
    r"|\s*(?:tot(?: en met)?|t/m|a|bis|-)\s*(?:[0-9]{3})"
)
RANGE_BEFORE = re.compile(r"[0-9]{3}\s*(?:tot(?: en met)?|t/m|a|bis)\s*$")
"""Of a range of articles, which names no model: "de artikelen 590 tot 602"."""
EXPLAINED_AFTER = re.compile(
    r"\s*(?:\([a-z \-]{3,40}\)\s*)?(?:[:=–-]\s*)?"
    r"(?:,?\s?(?:wordt|worden|est|wird) (?:gevraagd|aangevraagd|afgeleverd|uitgereikt|afgegeven|demande|delivre"
    r"|verlangt|ausgestellt) (?:voor|aan|bij|pour|aux?|fur|an)(?![a-z])|(?:is |wordt |est |ist |wird )?"
    r"(?:(?:het |een |l'|un |der |ein )?(?:uittreksel|extrait|auszug) (?=voor|pour|fur))?"
    r"(?:bestemd|bedoeld|nodig|vereist|gebruikt"
    r"|voor (?:elke|alle|een|de|het|uw|je|iedere|gereglementeerde|activiteiten|contact|wie|werk)"
    r"|dient|geldt|destine|requis|utilise"
    r"|exige"
    r"|slaat op|richt zich|hoort bij|betreft"
    r"|pour (?:toute?s?|les|la|le|une?|votre|tous|des)|sert|concerne|vise|couvre|convient|s'applique"
    r"|fur (?:alle|jede|eine[nmr]?|das|den|die|reglementierte|geregelte|tatigkeiten)|gilt|betrifft|bestimmt"
    r"|erforderlich|verwendet)(?![a-z]))"
)
"""Behind an article that a legend explains: "Model 596.1 is bestemd voor activiteiten"."""
USE_AFTER = re.compile(r"\)?[\s.:,;–-]{1,4}(?:voor|pour|fur)(?![a-z])")
"""Behind an article that heads what its model serves for: "Artikel 596, tweede lid. Voor opvoeding"."""
HEAD_OF_ITEM = re.compile(r"[^a-z:]*(?!x )(?:[a-z\-]+[, (]+){0,3}?(?:(?:artikel|article|art)[. ]*)?")
"""What may stand before it at the head of its line, but a cross: "Algemeen model, artikel"."""
REQUESTED = re.compile(
    r"(?<![a-z])(?:(?:u|je|jij) (?:vroeg|vraagt|hebt|heeft)|(?:vroeg|vraagt) (?:u|je)|(?:uw|je|jouw) (?:vraag|aanvraag)"
    r"|vous (?:nous )?avez|votre demande|sie haben|ihr antrag)(?![a-z])[^.;]*"
    r"(?:uittreksel|extrait|auszug|strafregister|casier|model|modele|muster)"
)
"""What a letter says of the extract that was asked for: "U vroeg een uittreksel volgens"."""
ARTICLE_WORD = re.compile(r"(?:artikel|article|art)\.?")
BEFORE_MODEL = re.compile(
    rf"[•·*–\-\s(\[.]*(?:(?:het |le |das )?(?:model|modele|modell|muster)\s*)?(?:{ARTICLE_WORD.pattern})?[\s.(\[]*"
)
"""What may stand before an article at the head of an item of a legend: "• Model 596.1: ..."."""
REMNANT = re.compile(
    r"^[^a-z0-9]*(?:(?!nr|no|n°|al|de|du|le|la|sv)[a-zþ¨0]{1,2}|[&@©®¢¥»\[\]]+)[^\w/\-]{0,2}59[356](?![0-9])"
)
"""A box of a form before its article as OCR, or a text layer with a font of signs, makes letters of it ("O 595")."""
WORDS = {
    GENERAL: re.compile(
        r"algemeen\smodel|algemene\smodel|basismodel|standaardmodel|modele\sgeneral|modele\sde\sbase"
        r"|modele\sstandard|allgemeine[sr]?\s(?:modell|muster)"
        r"|(?<![a-z])(?:model|modele|modell)\s?:\s?(?:algemeen|general|allgemein)(?=[^a-z0-9]*(?:$|\n))"
    ),
    SECOND: re.compile(
        r"minderjarigenmodel|model(?:\svoor)?\sminderjarigen|modele\s(?:pour\s)?mineurs|minderjahrigenmodell"
    ),
}
_TITLED = (
    r"(?m)^\W*(?:model|modele|muster|(?:uittreksel|extrait|auszug)(?: [a-z']+){0,4}?)\s(?:bestemd\s)?"
    r"(?:voor|pour|destine\sa(?:\sl')?|fur)\s(?:[a-z']+\s){0,3}?(?:l'|d')?"
)
BY_PURPOSE = {
    FIRST: re.compile(
        _TITLED + r"(?:gereglementeerde\sactiviteit|activites?\sreglementee|reglementierten?\statigkeit)"
    ),
    SECOND: re.compile(
        _TITLED + r"(?:(?:activiteit(?:en)?|werken|contact(?:en)?)\smet\s(?:minderjarigen|kinderen)"
        r"|(?:activites?|exercice|contacts?)[a-z' ]{0,40}(?:avec|de)\s(?:des\s|d')?(?:mineurs|enfants)"
        r"|tatigkeit(?:en)?\smit\s(?:minderjahrigen|kindern))"
    ),
}
"""The title of an extract that names what it serves for instead of its article."""
FULL_TITLE = re.compile(
    r"^\W*(?:uittreksel (?:uit het )?strafregister|strafregister[ \-:]*uittreksel|extrait (?:de |du )casier judiciaire"
    r"|auszug aus dem strafregister|strafregisterauszug)"
)
TITLE_LINE = re.compile(
    r"\W*(?:Uittreksel (?:uit het )?[Ss]trafregister|Extrait (?:de |du )casier judiciaire|Auszug aus dem Strafregister)"
)
"""The same as printed, with its capital: no sentence of the line above goes on so but a German one."""
OF_THIS_PAPER = re.compile(
    r"\W*(?:(?:Dit|Uw|Je|Het onderhavige|Onderhavig) uittreksel|(?:Cet|Votre|Le présent) extrait|(?:Dieser|Ihr) Auszug)"
    r" (?:is|werd|wordt|est|a été|ist|wurde|wird)(?![a-z])"
)
"""How a sentence begins that says of which model this paper is, under whatever heading."""
_NAMED_BEFORE = re.compile(
    r"\W*(?:(?:dit|onderhavig|het onderhavige|bijgaand|voorliggend) uittreksel|(?:cet|le present|le susdit) extrait"
    r"|(?:dieser|der vorliegende|vorliegender) auszug)"
    r"(?: uit het (?:centraal )?strafregister| d[eu] casier judiciaire(?: central)?"
    r"| aus dem (?:zentralen )?strafregister)?"
    r" \((?:het |le |das )?(?:(?:algemeen |algemene )?(?:model|modele|modell|muster),? ?)?(?:artikel|article|art)?\.? ?"
)
_NAMED_AFTER = re.compile(r"[^0-9()]{0,50}\)")
"""Around the article that stands in brackets behind the name of this paper, whatever the sentence goes on to say of it:
"Dit uittreksel (art. 595 Sv.) kan dienen voor"."""
ORDINAL = re.compile(r"(?<![a-z])(?:model|modele|modell|muster)\s*:?\s*(?:nr\.?|n°)?\s*([123])(?![0-9]|[.,/\-][0-9])")


def tells_of_itself(sentence: str) -> bool:
    """Whether a sentence says that this very extract was issued by the article that it names."""
    return stems("over_zichzelf").search(sentence.replace("\n", " ")) is not None


def names_other_use(text: str) -> bool:
    """Whether a text names what another model is for, and not that this one is not for that."""
    return _OF_OTHERS.search(_UNREGULATED.sub(" ", text)) is not None


def names_own(before: str, after: str) -> bool:
    """Whether an article between two texts of a line stands in brackets behind the name of this paper."""
    return _NAMED_BEFORE.fullmatch(before) is not None and _NAMED_AFTER.match(after) is not None


def tells_of_another(sentence: str) -> bool:
    """Whether a sentence is about another extract, or about what one has to do: its article is not this extract's."""
    return unbroken("over_een_ander").search(_DESK.sub(" ", _UNREGULATED.sub(" ", sentence))) is not None


_NO = "(?<![a-z])(?:geen|zonder|pas d'|pas de|aucune?|sans|keine?|ohne) ?"
_OF_MINORS = either("begeleiding_van_minderjarigen")
_WITH_MINORS = (
    r"(?:activiteit(?:en)?|contact(?:en)?|werk(?:en)?|omgang|activites?|contacts?|travail|tatigkeit(?:en)?|umgang"
    r"|kontakt(?:en?)?|arbeit) (?:met|avec|mit)(?: des| de| les)? (?:minderjarigen|kinderen|mineurs|enfants"
    r"|minderjahrigen|kindern)"
)
"""What the second model of article 596 is for."""
_REGULATED = r"(?:gereglementeerde?n? activiteit(?:en)?|activites? reglementees?|reglementierte[nrs]? tatigkeit(?:en)?)"
"""What the first model of article 596 is for."""
_OF_OTHERS = re.compile(rf"{_REGULATED}|{_WITH_MINORS}|(?<![a-z]){_OF_MINORS}(?![a-z])")
_NOT_FOR = (
    r"(?<![a-z])(?:niet|non|pas|nicht)(?: (?:bestemd|bedoeld|geldig|bruikbaar|geschikt|dienstig|valable|destinee?"
    r"|utilisable|gultig|bestimmt|geeignet))? (?:voor|pour|fur)(?: (?:de|het|een|les?|des|une|die|eine))? "
)
"""What an extract says that it does not serve for."""
_UNREGULATED = re.compile(
    r"(?<![a-z])(?:waarvoor|pour (?:lesquel(?:le)?s|la ?quelle|lequel)|fur (?:die|welche))(?:\s[a-z']+){0,4}?"
    r"\s(?:geen|aucune?|kein|keine|n'[a-z]+|ne [a-z]+)(?:\s[a-z]+){0,3}?"
    r"\s?(?:ander|d'autre|autre|anderes) (?:model|modele|modell|muster)(?![a-z])"
    r"|(?<![a-z])(?:niet (?:onder|aan)|ne relev(?:ant|e) pas|ne tomb(?:ant|e) pas|nicht)"
    r"(?: (?:onder|aan|sous|de|d'une?|d'|unter|een|eine[nrm]?|bijzondere|specifieke|besondere[nrm]?)){0,3} ?"
    r"(?:reglementering(?:en)?|regelgeving|reglementations?|regelung)(?: (?:valt|vallen|particuliere|specifique|fallt"
    r"|fallen|onderworpen is|onderworpen zijn))?(?![a-z])"
    r"|(?<![a-z])nee?(?:\(e\))? (?:a|le|en)(?![a-z])|(?<![a-z])om te dienen(?= (?:voor|tot|bij|als|in)(?![a-z]))"
    rf"|{unbroken('al_het_andere').pattern}"
    r"|(?<![a-z])(?:niet|nicht) (?:(?:bij|door|in) (?:de |een )?(?:wet|decreet|reglement)"
    r"(?: of (?:wet|decreet|reglement))?|wettelijk|gesetzlich|durch (?:ein )?gesetz)? ?(?:is |zijn |wordt |worden )?"
    r"(?:gereglementeerd|geregeld|gereguleerd|geregelt|reglementiert)(?![a-z])"
    r"|(?<![a-z])(?:n'est|ne sont) (?:pas reglementee?s?|soumise?s? a aucune reglementation)(?![a-z])"
    r"|(?<![a-z])(?:geen|aucune|keine) (?:bijzondere |specifieke |wettelijke |besonderen? |gesetzlichen? )?"
    r"(?:regels?|voorschriften|regles?|reglementation|regeln|vorschriften)(?: particulieres?| specifiques?| legales?)?"
    r" (?:gelden|gelten|bestaan|bestehen|n'existe|n'est|ne)(?![a-z])"
    r"|(?<![a-z])waarvoor de wet geen (?:bijzonder|ander|eigen) (?:model|uittreksel)(?![a-z])"
    r"|(?<![a-z])(?:niet|non|nicht|geen|pas)[ \-]?(?:gereglementeerde?n?|reglementee?s?"
    r"|reglementierte[nrs]?)(?![a-z])"
    r"|(?<![a-z])(?:pas d'|aucune|sans) ?activites? reglementees?(?![a-z])"
    rf"|{_NOT_FOR}(?:{_REGULATED}|{_WITH_MINORS})"
    r"(?:,? (?:of|en|noch|ou|et|ni|oder|und) (?:(?:voor|pour|fur) )?(?:les? |des |de |het )?"
    rf"{_WITH_MINORS})?(?![a-z])(?! (?:maar|mais|sondern|doch|but)(?![a-z])|[^;]{{0,40}}59[36](?![0-9]))"
    rf"|{_NO}(?:{_WITH_MINORS}|{_OF_MINORS}(?:,? (?:of|en|noch|ou|ni|oder|und)(?: {_OF_MINORS})?)*)(?![a-z])"
)
"""What article 595 is for, activities "niet-gereglementeerd", without minors, or for which the law asks no other model,
"né", which denies nothing, and "om te dienen", which orders nothing."""
_PAPERS = r"(?:uittreksels|attesten|akten|aktes|getuigschriften|bewijzen|extraits|actes|attestations|auszuge|urkunden)"
_DESK = re.compile(
    rf"(?:(?<![a-z]){_PAPERS}\s?(?:,|/|&|en|et|und)\s?{_PAPERS}"
    r"|(?<![a-z])(?:loket|dienst|cel|balie|guichet|service|schalter)(?: (?:voor|van|des|fur))? (?:de )?"
    r"(?:uittreksels|extraits|auszuge)) *(?=\n)"
)
"""The desk of a town that gives them, which ends a line of its letterhead: "Burgerzaken - uittreksels en attesten"."""


def which_model(m: re.Match[str], after: str) -> tuple[str, int]:
    """The model that an article number stands for, and the length of what is printed of it."""
    length = m.end() - m.start()
    if m.re is MISREAD:
        return UNCLEAR, length
    if m[1] == "593":
        return REHABILITATION, length
    if m[1]:
        return (UNCLEAR if _is_numbered(after) else GENERAL), length
    if m[3]:
        return (FIRST if m[3] == "1" else SECOND), length
    for model, pattern in PARAGRAPH.items():
        if paragraph := pattern.match(after):
            return model, length + paragraph.end()
    return UNCLEAR, length


def _is_numbered(after: str) -> bool:
    """Whether what follows article 595 is the number of a model of article 596: "595-2" was printed as 596-2.

    Its own first paragraph, in words, is cited rightly: "artikel 595, eerste lid".
    """
    first = PARAGRAPH[FIRST].match(after)
    return PARAGRAPH[SECOND].match(after) is not None or (first is not None and not IN_WORDS.search(first[0]))
