"""What an extract says of itself that is not the extract, or not yet: a proof, part of a leaflet, advance information.

A proof is what the applicant looks over before the register is asked; a leaflet explains an extract, mostly of somebody
who does not exist; advance information is for the person only, and the extract itself is still to be asked for. That
the mark of a sample says that nobody on it is real is no such word. All text is flattened.
"""

import re

_EXTRACT = r"(?:[a-z]*uittreksel|attest|extrait|certificat|[a-z]*auszug|extract|certificate)"
_ANY = r"(?:een|uw|je|un|votre|einen|ihren|an|your)"
_LEAFLET = (
    r"(?:info(?:rmatie)?(?:blad|fiche|folder|brochure)|folder|bijsluiter|fiche d'information|depliant|brochure"
    r"|merkblatt"
    r"|informationsblatt|faltblatt|leaflet|fact ?sheet)"
)
_PROOF = re.compile(
    r"(?<![a-z])(?:proefafdruk|proefuitdraai|leesversie|drukproef|proefexemplaar|proefversie|leesproef"
    r"|controleafdruk|nazichtsexemplaar|probedruck"
    r"|probeausdruck|korrekturabzug|tirage de controle|epreuve (?:pour|de|a)|proof print|print proof)(?![a-z])"
    r"|(?<![a-z])(?:rubriek|vak|rubrique|rubrik|section)(?![a-z])[^.;]{0,60}?(?<![a-z])"
    r"(?:wordt (?:pas|later|nog)|(?:is|werd) nog niet|sera|n'est pas encore|wird (?:erst|spater|noch)|(?:ist"
    r"|wurde) noch nicht"
    r"|will (?:only )?be|(?:is|was) not yet)(?![a-z])[^.;]{0,60}?(?<![a-z])(?:ingevuld|aangevuld|completee|remplie"
    r"|ausgefullt|erganzt|filled in|completed)(?![a-z])"
    r"|(?<![a-z])(?:definitieve|endgultige|definitive|final) (?:tekst|versie|fassung|text|version)(?![a-z])"
    r"[^.;]{0,10}(?<![a-z])(?:volgt|folgt|suivra|follows|will follow)(?![a-z])"
    r"|(?<![a-z])(?:sera|seront) [^.;]{0,30}apres (?:consultation|interrogation) du casier"
    r"|(?<![a-z])(?:bevragen (?:wij|we)|(?:wij|we) bevragen|fragen wir) [^.;]{0,20}register"
    r"|(?<![a-z])(?:handtekening|zegel|signature|sceau|unterschrift|siegel)(?![a-z])[^.;:]{0,30}(?<![a-z])"
    r"(?:volg(?:t|en)|suiv(?:ra|ront)|folg(?:t|en)|follows?) (?:bij|na|lors|apres|bei|nach|on|upon|at|after)(?![a-z])"
    rf"|(?<![a-z])(?:voordat|alvorens|vooraleer|avant (?:l'etablissement|l'emission|la delivrance) de|bevor|before)"
    rf"(?: (?:het|de|wij|u|uw|der|ihr|the|your))? ?(?:l')?{_EXTRACT}(?![a-z])[^.;]{{0,20}}(?:opgemaakt|opmaken"
    rf"|afgeleverd"
    r"|ausgestellt|issued|[.;]|$)"
)
"""That somebody still has to look it over, or that what it says of convictions or its signature is still to come."""
_OF_LEAFLET = re.compile(
    rf"^\W*{_LEAFLET} (?:van|voor|over|bij|du|de|des|pour|sur|zum|zur|fur|uber|by|for|on|of)(?![a-z])(?!.*(?:www|http))"
    rf"|^\W*{_LEAFLET}:"
    rf"|(?<![a-z])(?:in )?(?:dit|deze|cette|ce|dieses|diesem|diese|this) {_LEAFLET}(?![a-z])"
    rf"|(?<![a-z])(?:illustre|illustreert|hoort bij|gehort zu|illustrates) (?:notre|ons|onze|unser[a-z]*|our|het|de"
    rf"|the) "
    rf"{_LEAFLET}"
    rf"|^\W*(?:hoe leest (?:u|je|men)|zo leest (?:u|je|men)|comment lire|wie liest man"
    rf"|so lesen sie"
    rf"|how to read) {_ANY} {_EXTRACT}(?![a-z])"
    r"|(?<![a-z])(?:verzonnen|denkbeeldige?|fictieve|bedachte|afgebeelde) (?:inwo(?:ner|onster)|burger|aanvra(?:ger"
    r"|agster)|mevrouw)"
    r"(?![a-z])|(?<![a-z])(?:habitante?|citoyen(?:ne)?|personnage|demandeur) (?:imaginaire|inventee?|fictive?|fictif)"
    r"|(?<![a-z])(?:erfundene[nrs]?|fiktive[nrs]?|gedachte[nrs]?) (?:einwohner(?:in)?|burger(?:in)?)(?![a-z])"
    r"|(?<![a-z])(?:imaginary|invented|made-up|fictitious) (?:resident|citizen|applicant)(?![a-z])"
    r"|(?<![a-z])(?:het onderstaande|wat hieronder staat|hieronder|onderstaand [a-z]+|(?:le document )?ci-dessous"
    r"|unten|below)"
    r"(?![a-z])[^.;]{0,60}(?<![a-z])(?:zou(?:den)? (?:zien|vinden|ontvangen|krijgen)|recevrait|verrait|erhalten wurde"
    r"|sehen wurde|would (?:receive|see|get|find))(?![a-z])"
    r"|(?<![a-z])om uit te leggen hoe"
)
"""That it is a part of a leaflet, that nobody of that name lives there, or what somebody would receive."""
_TITLE = re.compile(
    rf"^\W*{_LEAFLET}(?![a-z])[^.;]{{0,80}}?(?<![a-z])(?:uitgave|editie|edition|ausgabe|v\.\s?u\."
    r"|verantwoordelijke? uitgever|editeur responsable|e\.\s?r\."
    r"|verantwortlicher herausgeber|v\.\s?i\.\s?s\.\s?d\.\s?p)"
    rf"|^\W*(?:zo|hoe) (?:ziet|zag|zal|kan) (?:{_ANY}|uw|jouw|het|dit|de) {_EXTRACT}(?: [a-z]+){{0,5}}? er ?uit"
    rf"|^\W*(?:voici )?a quoi ressemble(?:ra)? (?:{_ANY} |l'){_EXTRACT}(?![a-z])"
    rf"|^\W*so sieht (?:{_ANY}|ihr|ein|der) {_EXTRACT}(?: [a-z]+){{0,4}}? aus(?![a-z])"
    rf"|^\W*zo vraagt? (?:je|u|men) (?:je|jouw|uw|een|het) {_EXTRACT}(?! via)(?: [a-z]+){{0,10}}? aan(?![a-z])[^?]*$"
    rf"|^\W*comment (?:demander|obtenir) (?:{_ANY} |l'){_EXTRACT}(?: [a-z]+){{0,6}}\s?\??\W*$"
    rf"|^\W*so beantragen sie (?:ihren|einen|den) {_EXTRACT}(?![a-z])(?: [a-z]+){{0,6}}\W*$"
)
"""A line of a leaflet on how to ask for an extract, with an example in it: its title, its caption, its imprint."""
_REAL = (
    r"(?:eigenlijke|officiele|echte|definitieve|eigentliche|amtliche|endgultige|offizielle|actual|official|real)"
    rf" (?:strafregister)?{_EXTRACT}|{_EXTRACT} (?:zelf|proprement dit|officiel|definitif|lui-meme|selbst|itself)"
)
_ADVANCE = re.compile(
    r"(?<![a-z])(?:voorafgaande (?:inlichting|informatie)(?:en)?|voorlopige (?:inlichting|informatie)(?:en)?"
    r"|voorinformatie"
    r"|(?:information|renseignement)s? (?:prealable|provisoire)s?|vorabauskunft|vorabinformation|vorlaufige auskunft"
    r"|advance information) (?:bij|over|uit|van|a|au|de|du|sur|zum|zur|aus|uber|on|to|from)(?![a-z])"
    rf"|(?<![a-z])(?:{_REAL})(?![a-z])[^.;]{{0,40}}?(?<![a-z])(?:vraagt u|ontvangt u(?! op)|(?:moet|dient)(?![a-z])"
    r"[^.;]{0,40}aan(?:vragen| te vragen|gevraagd)|aan te vragen|volgt|(?:wordt )?later|(?:est|sont) a demander"
    r"|doit [^.;]{0,20}demandee?|suivra|sera (?:remis|delivre|envoye)|(?:zu beantragen|beantragt werden)|folgt"
    r"|wird (?:erst|gesondert|spater|nach)|(?:must|has to|can|should) be requested|will be (?:issued|sent)|follows)"
    r"(?![a-z])"
    r"|^\W*(?:dit|deze|le present|la presente|ce|cet|cette|diese[rs]?|this|document)(?: [a-z]+)?(?: (?:is|est|ist"
    r"|geldt))? "
    r"(?:louter|zuiver|enkel|purement|rein|lediglich|nur|purely) (?:informatief|ter informatie|informatif|informative"
    r"|informativ|zur information|informational)(?![a-z])"
    r"|(?<![a-z])(?:dient|sert) (?:nur|enkel|alleen|uniquement|seulement) (?:ihrer|uw|ter|a votre|tot uw) information"
    r"|(?<![a-z])for your information only"
    r"|(?<![a-z])(?:(?:louter|enkel|alleen|uniquement|nur) )?(?:ter kennisneming|zur (?:persoenlichen "
    r"|personlichen )?"
    r"kenntnisnahme|pour (?:votre )?information)(?![a-z])[^.;]{0,50}(?<![a-z])(?:niet|geen|pas|non|nicht|kein[a-z]*"
    r"|not)"
    r"(?![a-z])[^.;]{0,30}(?:voor te leggen|voorgelegd|produi[a-z]*|vorlage|vorgelegt|vorzulegen|presented)"
    r"|(?<![a-z])(?:niet aan (?:derden|een werkgever|een overheid) (?:worden |te worden )?voorgelegd"
    r"|aan geen (?:enkele )?(?:overheid|werkgever) (?:worden )?voorgelegd"
    r"|(?:ne peu(?:t|vent)|ne doi(?:t|vent)) (?:pas )?etre produite?s? (?:devant|aupres d)"
    r"|keiner behorde vorgelegt|nicht zur vorlage bei)(?![a-z])(?!.{0,30}(?:zonder|sans|ohne|596))"
    rf"|(?<![a-z])(?:apercu|overzicht|ubersicht|overview)(?![a-z])[^.;]{{0,20}}(?<![a-z])(?:ne remplace pas"
    rf"|vervangt niet"
    rf"|vervangt het|ersetzt nicht|ersetzt den|does not replace)(?![a-z])[^.;]{{0,12}}{_EXTRACT}"
)
"""That it is for the person only, and that the extract itself is something else that is still to be asked for."""


def is_not_yet(text: str) -> bool:
    """Whether a line or sentence says that the paper is not the extract, or that this is still to be made."""
    return any(one.search(text) for one in (_PROOF, _OF_LEAFLET, _TITLE, _ADVANCE))
