"""A page on which an extract is still to be asked for: a preview of it, with words that stand there by default.

All text is flattened; the words for looking into a register stand in `vocabulary/criminal_record/`.
"""

import re

from pipeline.extractors.criminal_record.words.wordlists import either, unbroken

_WITHIN = "[^.;]"
_YOU = (
    r"(?:(?!u (?:daarom|erom|het)(?![a-z]))u|uw|akkoord|accord|zustimmung|betaalt|je|jouw"
    r"|vous|votre|sie|ihre[rnms]?|you|your"
    r"|bevestig(?:d|ing|t|en)|verzonden|verzending|verzenden|indien(?:t|en)"
    r"|ingediend|indiening|betaling|betaald|confirm\w*|valid(?:e|ee|es|ees|ation|ez)|paiement|envoi|bestatig\w*"
    r"|absende\w*|bezahlung|submit\w*|payment)"
)
"""What is still to be done by who asks: "nadat u op 'Bevestigen' hebt geklikt", "na betaling"."""
_LOOKING_UP = either("raadpleging")
_LOOKED_UP = either("wordt_geraadpleegd", "raadpleging")
_REGISTER = rf"[a-z]*(?:register|registre|casier|{_LOOKING_UP})"
_STILL_TO_CONSULT = (
    # "Het register wordt pas geraadpleegd nadat u hebt bevestigd"
    rf"(?<![a-z]){_REGISTER}(?![a-z]){_WITHIN}{{0,60}}?(?<![a-z])"
    r"(?:(?:pas|eerst|slechts|zal|volgt|wordt? (?:dan|hier)|erst|folgt|erfolgt|wird (?:dann|hier)"
    rf"|(?:ne |n'){_WITHIN}{{0,30}}?qu'?|sera|aura lieu|will|only|not|follows)(?![a-z])"
    rf"{_WITHIN}{{0,60}}?(?<![a-z])(?:na|nadat|als|wanneer|zodra|apres|une fois|lorsque|quand|des|nach|nachdem|wenn"
    r"|sobald|after|once|when|until)"
    rf"|{_LOOKED_UP} (?:zodra|des que|sobald|as soon as)|(?:wird|est) (?:zodra|des que|sobald))"
    rf"(?![a-z]){_WITHIN}{{0,30}}?(?<![a-z]){_YOU}(?![a-z])",
    # "De opzoeking moet nog gebeuren"
    rf"(?<![a-z]){_LOOKING_UP}(?![a-z]){_WITHIN}{{0,40}}?(?<![a-z])"
    r"(?:(?:moet|dient) nog|doit encore|reste a|muss noch|steht noch aus|must still)(?![a-z])",
    # "Na uw bevestiging wordt het register bevraagd"
    r"(?<![a-z])(?:na uw (?:bevestiging|akkoord)|na (?:bevestiging|betaling)|apres (?:confirmation|paiement)"
    rf"|nach ihrer bestatigung|after confirmation) (?:wordt|zal|sera|est|wird|will|is)(?![a-z]){_WITHIN}{{0,30}}?"
    rf"(?<![a-z]){_REGISTER}(?![a-z])",
)
_TO_ASK = (
    r"(?<![a-z])(?:klik|klikt|cliquez|klicken sie|click)(?![a-z])[^.;]{0,60}"
    rf"(?<![a-z])(?:(?:straf)?register|casier|registre)(?![a-z]){_WITHIN}{{0,30}}(?<![a-z]){_LOOKED_UP}(?![a-z])"
)
"""That one has to click to have it looked into."""
_PREVIEW = (
    # "Dit is een voorbeeldweergave", "in deze vorschau"
    r"(?:^\W*(?:(?:dit is|u ziet|hier ziet u|ceci est|vous voyez|voici|dies ist|sie sehen|this is|you see)"
    r"(?: hier| ici| here)?(?: slechts| maar| nur| only)? (?:de |een |une? |eine |a )?)?"
    r"|(?<![a-z])(?:in )?(?:deze|cette|diese[rn]?|this) )"
    r"(?:voorbeeldweergave|voorvertoning|voorafweergave|voorafbeelding|previsualisation"
    r"|apercu (?:avant|de votre|du document)|vorschau(?! [0-9])|preview(?: (?:only|of|before))?)(?![a-z])",
    # "Aperçu avant confirmation"
    r"(?<![a-z])(?:voorbeeldweergave|voorvertoning|apercu|vorschau|preview) (?:voor|avant|vor der|before) "
    r"(?:de |ihrer )?(?:bevestig|betal|indien|verzend|confirm|valid|paiement|envoi|bestatig|bezahl|absend|submi|paym)",
    # "Ontwerp van uw aanvraag"
    r"^\W*(?:concept|ontwerp|klad|projet|brouillon|entwurf|draft) (?:van |de |of )?(?:uw|votre|ihre[sr]|your)(?![a-z])",
)
_DEFAULT = (
    # "Dit is een standaardtekst"
    r"^\W*(?:(?:dit is|het betreft) (?:een |de )?|(?:c'est|il s'agit d'un) (?:un )?)?"
    r"(?:standaardtekst|standaardwaarde|texte par defaut|valeur par defaut|standardtext|vorgabewert"
    r"|default (?:text|value))(?![a-z])(?! (?:van|bij|op|de|du|des|la|le|der|die) )",
    # "de vooraf ingevulde waarde", "valeur préremplie"
    r"(?<![a-z])(?:vooraf|automatisch) ingevulde (?:waarde|antwoord|tekst|vermelding)(?![a-z])",
    rf"(?<![a-z])(?:waarde|antwoord|vermelding|woord) {_WITHIN}{{1,20}} (?:is|werd) (?:vooraf|standaard) ingevuld",
    rf"(?<![a-z])(?:valeur|reponse|mention|wert|antwort|value|answer)(?![a-z]){_WITHIN}{{0,30}}?(?<![a-z])"
    r"(?:preremplie?|par defaut(?! d)|voreingestellt|vorausgefullt|by default|pre-?filled)",
    r"vorausgefullter? (?:wert|antwort)",
    r"pre-?filled (?:value|answer)",
)
"""That what it says stands there by default."""
_SUBMIT = (
    r"(?:bevestigen|(?:aanvraag |mijn aanvraag )(?:bevestigen|indienen|verzenden|versturen)|indienen"
    r"|confirmer(?: (?:ma|la|votre) demande)?|valider(?: (?:ma|la|votre) demande)?|soumettre(?: (?:ma|la) demande)?"
    r"|bestatigen|(?:antrag )(?:absenden|einreichen|bestatigen)|absenden|confirm(?: request)?|submit(?: request)?)"
)
_BACK = (
    r"(?:vorige|terug|annuleren|wijzigen|retour|precedent|annuler|modifier|zuruck|abbrechen|andern|back"
    r"|previous|cancel)"
)
_BUTTONS = re.compile(rf"\W*(?:{_BACK}\W+)*{_SUBMIT}(?:\W+{_BACK})*\W*")
"""A line of the buttons of a page on which a request is still to be sent: "[ Vorige ] [ Bevestigen ]"."""
_CONSULTS = re.compile("|".join(_STILL_TO_CONSULT))
_TOLD = re.compile("|".join((_TO_ASK, *_PREVIEW, rf"(?:{'|'.join(_DEFAULT)})(?![a-z])")))


def is_preview(text: str) -> bool:
    """Whether a line or sentence says that the extract is still to be asked for, or that its words are default ones."""
    still = _CONSULTS.search(text) is not None and unbroken("wordt_geraadpleegd", "raadpleging").search(text)
    return bool(still) or _TOLD.search(text) is not None or _BUTTONS.fullmatch(text) is not None
