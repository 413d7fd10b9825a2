"""What a paper says that is no extract, or not yet: a proof, part of a leaflet, a request, advance information.

A proof is what the applicant looks over before the register is asked; a leaflet explains an extract, mostly of somebody
who does not exist; advance information is for the person only, and the extract itself is still to be asked for. That
the mark of a sample says that nobody on it is real is no such word. All text is flattened;
the words stand in `vocabulary/criminal_record/`.
"""

import re

from pipeline.extractors.criminal_record.words.wordlists import either

_EXTRACT = r"(?:[a-z]*uittreksel|attest|extrait|certificat|[a-z]*auszug|extract|certificate)"
_ANY = r"(?:een|uw|je|un|votre|einen|ihren|an|your)"
_WITHIN = "[^.;]"
_LEAFLET = either("infoblad", gap=" ")
_PROOF = (
    # "PROEFAFDRUK"
    rf"(?<![a-z]){either('na_te_kijken_afdruk', gap=' ')}(?![a-z])",
    # "Deze rubriek wordt pas later ingevuld"
    rf"(?<![a-z])(?:rubriek|vak|rubrique|rubrik|section)(?![a-z]){_WITHIN}{{0,60}}?(?<![a-z])"
    rf"{either('nog_niet_gedaan', gap=' ')}(?![a-z]){_WITHIN}{{0,60}}?(?<![a-z]){either('ingevuld', gap=' ')}(?![a-z])",
    # "De definitieve tekst volgt"
    r"(?<![a-z])(?:definitieve|endgultige|definitive|final) (?:tekst|versie|fassung|text|version)(?![a-z])"
    rf"{_WITHIN}{{0,10}}(?<![a-z])(?:volgt|folgt|suivra|follows|will follow)(?![a-z])",
    # "seront imprimées après consultation du casier"
    rf"(?<![a-z])(?:sera|seront) {_WITHIN}{{0,30}}apres (?:consultation|interrogation) du casier",
    # "daarna bevragen wij het register"
    rf"(?<![a-z])(?:bevragen (?:wij|we)|(?:wij|we) bevragen|fragen wir) {_WITHIN}{{0,20}}register",
    # "Handtekening en zegel volgen bij afgifte"
    r"(?<![a-z])(?:handtekening|zegel|signature|sceau|unterschrift|siegel)(?![a-z])[^.;:]{0,30}(?<![a-z])"
    r"(?:volg(?:t|en)|suiv(?:ra|ront)|folg(?:t|en)|follows?) (?:bij|na|lors|apres|bei|nach|on|upon|at|after)(?![a-z])",
    # "Kijk dit na voordat wij uw uittreksel opmaken"
    r"(?<![a-z])(?:voordat|alvorens|vooraleer|avant (?:l'etablissement|l'emission|la delivrance) de|bevor|before)"
    rf"(?: (?:het|de|wij|u|uw|der|ihr|the|your))? ?(?:l')?{_EXTRACT}(?![a-z]){_WITHIN}{{0,20}}"
    r"(?:opgemaakt|opmaken|afgeleverd|ausgestellt|issued|[.;]|$)",
)
"""That somebody still has to look it over, or that what it says of convictions or its signature is still to come."""
_OF_LEAFLET = (
    # "Infoblad over het uittreksel", "Folder:"
    rf"^\W*{_LEAFLET} (?:van|voor|over|bij|du|de|des|pour|sur|zum|zur|fur|uber|by|for|on|of)(?![a-z])"
    r"(?!.*(?:www|http))",
    rf"^\W*{_LEAFLET}:",
    # "in deze folder", "illustreert onze brochure"
    rf"(?<![a-z])(?:in )?(?:dit|deze|cette|ce|dieses|diesem|diese|this) {_LEAFLET}(?![a-z])",
    r"(?<![a-z])(?:illustre|illustreert|hoort bij|gehort zu|illustrates)"
    rf" (?:notre|ons|onze|unser[a-z]*|our|het|de|the) {_LEAFLET}",
    # "Hoe leest u een uittreksel"
    r"^\W*(?:hoe leest (?:u|je|men)|zo leest (?:u|je|men)|comment lire|wie liest man|so lesen sie|how to read)"
    rf" {_ANY} {_EXTRACT}(?![a-z])",
    # "een verzonnen inwoner", "un habitant imaginaire"
    r"(?<![a-z])(?:verzonnen|denkbeeldige?|fictieve|bedachte|afgebeelde)"
    r" (?:inwo(?:ner|onster)|burger|aanvra(?:ger|agster)|mevrouw)(?![a-z])",
    r"(?<![a-z])(?:habitante?|citoyen(?:ne)?|personnage|demandeur) (?:imaginaire|inventee?|fictive?|fictif)",
    r"(?<![a-z])(?:erfundene[nrs]?|fiktive[nrs]?|gedachte[nrs]?) (?:einwohner(?:in)?|burger(?:in)?)(?![a-z])",
    r"(?<![a-z])(?:imaginary|invented|made-up|fictitious) (?:resident|citizen|applicant)(?![a-z])",
    # "Wat hieronder staat, zou u ontvangen"
    r"(?<![a-z])(?:het onderstaande|wat hieronder staat|hieronder|onderstaand [a-z]+|(?:le document )?ci-dessous"
    rf"|unten|below)(?![a-z]){_WITHIN}{{0,60}}(?<![a-z])(?:zou(?:den)? (?:zien|vinden|ontvangen|krijgen)|recevrait"
    r"|verrait|erhalten wurde|sehen wurde|would (?:receive|see|get|find))(?![a-z])",
    r"(?<![a-z])om uit te leggen hoe",
)
"""That it is a part of a leaflet, that nobody of that name lives there, or what somebody would receive."""
_TITLE = (
    # "Infobrochure - uitgave 2024", "Depliant, v.u. Jan Peeters"
    rf"^\W*{_LEAFLET}(?![a-z]){_WITHIN}{{0,80}}?(?<![a-z])(?:uitgave|editie|edition|ausgabe|v\.\s?u\."
    r"|verantwoordelijke? uitgever|editeur responsable|e\.\s?r\."
    r"|verantwortlicher herausgeber|v\.\s?i\.\s?s\.\s?d\.\s?p)",
    # "Zo ziet uw uittreksel eruit"
    rf"^\W*(?:zo|hoe) (?:ziet|zag|zal|kan) (?:{_ANY}|uw|jouw|het|dit|de) {_EXTRACT}(?: [a-z]+){{0,5}}? er ?uit",
    rf"^\W*(?:voici )?a quoi ressemble(?:ra)? (?:{_ANY} |l'){_EXTRACT}(?![a-z])",
    rf"^\W*so sieht (?:{_ANY}|ihr|ein|der) {_EXTRACT}(?: [a-z]+){{0,4}}? aus(?![a-z])",
    # "Zo vraagt u uw uittreksel aan", "Comment demander un extrait ?"
    rf"^\W*zo vraagt? (?:je|u|men) (?:je|jouw|uw|een|het) {_EXTRACT}(?! via)(?: [a-z]+){{0,10}}? aan(?![a-z])[^?]*$",
    rf"^\W*comment (?:demander|obtenir) (?:{_ANY} |l'){_EXTRACT}(?: [a-z]+){{0,6}}\s?\??\W*$",
    rf"^\W*so beantragen sie (?:ihren|einen|den) {_EXTRACT}(?![a-z])(?: [a-z]+){{0,6}}\W*$",
)
"""A line of a leaflet on how to ask for an extract, with an example in it: its title, its caption, its imprint."""
_REAL = (
    r"(?:eigenlijke|officiele|echte|definitieve|eigentliche|amtliche|endgultige|offizielle|actual|official|real)"
    rf" (?:strafregister)?{_EXTRACT}|{_EXTRACT} (?:zelf|proprement dit|officiel|definitif|lui-meme|selbst|itself)"
)
_ADVANCE = (
    # "Voorafgaande inlichting over uw aanvraag"
    rf"(?<![a-z]){either('voorafgaande_inlichting', gap=' ')}"
    r" (?:bij|over|uit|van|a|au|de|du|sur|zum|zur|aus|uber|on|to|from)(?![a-z])",
    # "Het officiële uittreksel vraagt u aan de balie"
    rf"(?<![a-z])(?:{_REAL})(?![a-z]){_WITHIN}{{0,40}}?(?<![a-z])(?:vraagt u|ontvangt u(?! op)"
    rf"|(?:moet|dient)(?![a-z]){_WITHIN}{{0,40}}aan(?:vragen| te vragen|gevraagd)|aan te vragen|volgt|(?:wordt )?later"
    rf"|(?:est|sont) a demander|doit {_WITHIN}{{0,20}}demandee?|suivra|sera (?:remis|delivre|envoye)"
    r"|(?:zu beantragen|beantragt werden)|folgt|wird (?:erst|gesondert|spater|nach)"
    r"|(?:must|has to|can|should) be requested|will be (?:issued|sent)|follows)(?![a-z])",
    # "Dit document is louter informatief", "dient enkel ter informatie"
    r"^\W*(?:dit|deze|le present|la presente|ce|cet|cette|diese[rs]?|this|document)(?: [a-z]+)?"
    r"(?: (?:is|est|ist|geldt))? (?:louter|zuiver|enkel|purement|rein|lediglich|nur|purely) (?:informatief"
    r"|ter informatie|informatif|informative|informativ|zur information|informational)(?![a-z])",
    r"(?<![a-z])(?:dient|sert) (?:nur|enkel|alleen|uniquement|seulement) (?:ihrer|uw|ter|a votre|tot uw) information",
    r"(?<![a-z])for your information only",
    # "Ter kennisneming, niet voor te leggen aan derden"
    r"(?<![a-z])(?:(?:louter|enkel|alleen|uniquement|nur) )?(?:ter kennisneming"
    rf"|zur (?:persoenlichen |personlichen )?kenntnisnahme|pour (?:votre )?information)(?![a-z]){_WITHIN}{{0,50}}"
    rf"(?<![a-z])(?:niet|geen|pas|non|nicht|kein[a-z]*|not)(?![a-z]){_WITHIN}{{0,30}}"
    r"(?:voor te leggen|voorgelegd|produi[a-z]*|vorlage|vorgelegt|vorzulegen|presented)",
    # "Kan niet aan een werkgever worden voorgelegd"
    r"(?<![a-z])(?:niet aan (?:derden|een werkgever|een overheid) (?:worden |te worden )?voorgelegd"
    r"|aan geen (?:enkele )?(?:overheid|werkgever) (?:worden )?voorgelegd"
    r"|(?:ne peu(?:t|vent)|ne doi(?:t|vent)) (?:pas )?etre produite?s? (?:devant|aupres d)"
    r"|keiner behorde vorgelegt|nicht zur vorlage bei)(?![a-z])(?!.{0,30}(?:zonder|sans|ohne|596))",
    # "Dit overzicht vervangt het uittreksel niet"
    rf"(?<![a-z])(?:apercu|overzicht|ubersicht|overview)(?![a-z]){_WITHIN}{{0,20}}(?<![a-z])(?:ne remplace pas"
    rf"|vervangt niet|vervangt het|ersetzt nicht|ersetzt den|does not replace)(?![a-z]){_WITHIN}{{0,12}}{_EXTRACT}",
)
"""That it is for the person only, and that the extract itself is something else that is still to be asked for."""
_ASKED_FOR = (
    rf"(?:(?:de |la |l'|die )?(?:afgifte|aflevering|uitreiking|ausstellung|erteilung|delivrance|issue)"
    rf" (?:van|de|d'|eines|of) ?)?(?:een |het |mijn |un |l'|mon |einen |den |meinen |eines |an |my )?"
    rf"{_EXTRACT}(?:e?s)?(?![a-z])"
)
_AMID = r"[ ,](?:[^.;:]{0,80}[ ,])?"
_OF_MODEL = r"(?:,? ?(?:\(?art[a-z.]* |model[el]? )?595\)?)?\W*$"
_REQUEST = (
    # "Aanvraag van een uittreksel uit het strafregister (art. 595)", all of its line
    rf"^\W*(?:aanvraag|verzoek)(?:formulier)?(?: (?:tot|om|voor|van|het|bekomen|verkrijgen)){{0,3}} ?:? ?{_ASKED_FOR}"
    rf"(?: (?:uit )?(?:het )?(?:centraal )?strafregister)?{_OF_MODEL}",
    rf"^\W*(?:formulaire de demande|demande(?: d'obtention)?)(?: (?:de|d'))? ?{_ASKED_FOR}"
    rf"(?: (?:de |du )?casier judiciaire)?(?: (?:central|belge))?{_OF_MODEL}",
    rf"^\W*(?:antragsformular|antrag) (?:auf|fur|zur) {_ASKED_FOR}(?: aus dem (?:zentral)?(?:en )?strafregister)?\W*$",
    # "Aanvraagformulier uittreksel", and not where one finds it
    r"^\W*(?:aanvraagformulier|formulier (?:tot|voor) (?:de |het )?aanvra(?:ag|gen))(?![a-z])"
    rf"(?!.*(?:www|http|vind|beschikbaar)).{{0,20}}{_EXTRACT}",
    # "Ondergetekende, Jan Peeters, vraagt hierbij een uittreksel"; not "je vraagt", which in Dutch speaks to the reader
    rf"(?<![a-z])(?:ondergetekende|ik){_AMID}(?:vraagt?|verzoekt?(?: om)?|wenst?)"
    rf" (?:(?:hierbij|hiermee|hiermede|graag|u) ){{0,2}}{_ASKED_FOR}",
    rf"(?<![a-z])(?:(?:je |le |la )?soussignee?|je){_AMID}(?:demande|sollicite|souhaite obtenir)"
    rf" (?:par la presente )?{_ASKED_FOR}",
    rf"(?<![a-z])(?:(?:der|die) unterzeichnete|ich){_AMID}(?:beantragt?e?|bittet?e? um) (?:hiermit )?{_ASKED_FOR}",
    rf"(?<![a-z])(?:the undersigned|i){_AMID}(?:requests?|appl(?:y|ies) for) (?:hereby )?{_ASKED_FOR}",
)
"""That it is the form by which the extract is asked for: its title, or what he who asks says in it."""
_TOLD = tuple(re.compile("|".join(shapes)) for shapes in (_PROOF, _OF_LEAFLET, _TITLE, _ADVANCE, _REQUEST))


def is_not_yet(text: str) -> bool:
    """Whether a line or sentence says that the paper is not the extract, or that this is still to be made."""
    return any(one.search(text) for one in _TOLD)
