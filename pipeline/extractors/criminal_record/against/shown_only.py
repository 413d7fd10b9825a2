"""What an extract says of itself that was made only to be shown: a preview of what is still asked, a leaf of a course.

The bare mark "SPECIMEN" or "fictief" is no such word: papers to try the program with bear it. All text is
flattened; the words for looking into a register stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.not_yet import is_not_yet
from pipeline.extractors.criminal_record.words.wordlists import either, unbroken

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
_STILL_TO_CONSULT = re.compile(
    rf"(?<![a-z]){_REGISTER}(?![a-z])[^.;]{{0,60}}?(?<![a-z])"
    r"(?:(?:pas|eerst|slechts|zal|volgt|wordt? (?:dan|hier)|erst|folgt|erfolgt|wird (?:dann|hier)"
    r"|(?:ne |n')[^.;]{0,30}?qu'?|sera|aura lieu|will|only|not|follows)(?![a-z])"
    r"[^.;]{0,60}?(?<![a-z])(?:na|nadat|als|wanneer|zodra|apres|une fois|lorsque|quand|des|nach|nachdem|wenn|sobald"
    r"|after|once|when|until)"
    rf"|{_LOOKED_UP} (?:zodra|des que|sobald|as soon as)|(?:wird|est) (?:zodra|des que|sobald))"
    rf"(?![a-z])[^.;]{{0,30}}?(?<![a-z]){_YOU}(?![a-z])"
    rf"|(?<![a-z]){_LOOKING_UP}(?![a-z])[^.;]{{0,40}}?(?<![a-z])"
    r"(?:(?:moet|dient) nog|doit encore|reste a|muss noch|steht noch aus|must still)(?![a-z])"
    r"|(?<![a-z])(?:na uw (?:bevestiging|akkoord)|na (?:bevestiging|betaling)|apres (?:confirmation|paiement)"
    r"|nach ihrer bestatigung|after confirmation) (?:wordt|zal|sera|est|wird|will|is)(?![a-z])[^.;]{0,30}?"
    rf"(?<![a-z]){_REGISTER}(?![a-z])"
)
"""That the register is looked into only once the reader has confirmed or paid: "wordt pas geraadpleegd nadat u"."""
_TO_ASK = re.compile(
    r"(?<![a-z])(?:klik|klikt|cliquez|klicken sie|click)(?![a-z])[^.;]{0,60}"
    rf"(?<![a-z])(?:(?:straf)?register|casier|registre)(?![a-z])[^.;]{{0,30}}(?<![a-z]){_LOOKED_UP}(?![a-z])"
)
"""That one has to click to have it looked into."""
_PREVIEW = re.compile(
    r"(?:^\W*(?:(?:dit is|u ziet|hier ziet u|ceci est|vous voyez|voici|dies ist|sie sehen|this is|you see)"
    r"(?: hier| ici| here)?(?: slechts| maar| nur| only)? (?:de |een |une? |eine |a )?)?"
    r"|(?<![a-z])(?:in )?(?:deze|cette|diese[rn]?|this) )"
    r"(?:voorbeeldweergave|voorvertoning|voorafweergave|voorafbeelding|previsualisation"
    r"|apercu (?:avant|de votre|du document)|vorschau(?! [0-9])|preview(?: (?:only|of|before))?)(?![a-z])"
    r"|(?<![a-z])(?:voorbeeldweergave|voorvertoning|apercu|vorschau|preview) (?:voor|avant|vor der|before) "
    r"(?:de |ihrer )?(?:bevestig|betal|indien|verzend|confirm|valid|paiement|envoi|bestatig|bezahl|absend|submi|paym)"
    r"|^\W*(?:concept|ontwerp|klad|projet|brouillon|entwurf|draft) (?:van |de |of )?(?:uw|votre|ihre[sr]|your)(?![a-z])"
)
"""That it is a preview: "Dit is een voorbeeldweergave", "Aperçu avant confirmation"."""
_DEFAULT = re.compile(
    r"(?:^\W*(?:(?:dit is|het betreft) (?:een |de )?|(?:c'est|il s'agit d'un) (?:un )?)?"
    r"(?:standaardtekst|standaardwaarde|texte par defaut|valeur par defaut|standardtext|vorgabewert"
    r"|default (?:text|value))"
    r"(?![a-z])(?! (?:van|bij|op|de|du|des|la|le|der|die) )"
    r"|(?<![a-z])(?:vooraf|automatisch) ingevulde (?:waarde|antwoord|tekst|vermelding)(?![a-z])"
    r"|(?<![a-z])(?:waarde|antwoord|vermelding|woord) [^.;]{1,20} (?:is|werd) (?:vooraf|standaard) ingevuld"
    r"|(?<![a-z])(?:valeur|reponse|mention|wert|antwort|value|answer)(?![a-z])[^.;]{0,30}?(?<![a-z])(?:preremplie?"
    r"|par defaut(?! d)|voreingestellt|vorausgefullt|by default|pre-?filled)|vorausgefullter? (?:wert|antwort)"
    r"|pre-?filled (?:value|answer))(?![a-z])"
)
"""That what it says stands there by default: "standaardtekst", "vooraf ingevulde waarde"."""
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
_BOOK = (
    r"(?:(?:opleidings|les|vormings|cursus|schulungs|lehr|unterrichts)(?:bundel|map|ordner|mappe|heft|gang|boek)|leergang"
    r"|loketgids|[a-z]*handleiding|draaiboek|[a-z]*cursus|syllabus|leerboek|handboek|lespakket|manuel"
    r"|vade-?mecum|cours|[a-z]*handbuch|lehrbuch|[a-z]*manual|textbook|course)"
)
_LEARNING = (
    r"(?:[a-z]*opleiding(?:en|sdoeleinden)?|vorming|illustratie|lesdoeleinden|didactisch[a-z]*|oefening(?:en)?|formations?"
    r"|pedagogiques?|didactiques?|exercices?|schulung(?:en|szwecken)?|ausbildung(?:szwecken)?|ubungszwecken"
    r"|unterrichtszwecken|training|teaching|educational)"
)
_ARTICLE = r"(?:de |het |een |la |le |l'|les |un |une |den |dem |der |die |das |einem |einer |the |an? )?"
_SPECIMEN = r"specimens?|fictie[fv]e?|fictifs?|fictives?|fiktive?[snr]?|fictitious"
SPECIMEN = re.compile(rf"(?<![a-z])(?:{_SPECIMEN})(?![a-z])")
"""The mark of papers to try the program with, which says no more of the paper than that: "SPECIMEN, niet geldig"."""
_TAUGHT = re.compile(
    rf"(?<![a-z])(?:{_SPECIMEN}|muster|voorbeeld|exemple|beispiel|sample)"
    r"(?: (?:uittreksel|attest|document|stuk|extrait|auszug|extract))?,? ?"
    r"(?:(?:alleen|enkel|uitsluitend|louter|bestemd|bedoeld|opgemaakt|destine|reserve|tire|extrait|uniquement|nur"
    r"|bestimmt|joint|annexe|gevoegd|hoort|behoort|overgenomen|only|intended|taken) ){0,2}"
    rf"(?:voor|bij|uit|ter|a|au|pour|du|de|des|d'|zu|zum|zur|fur|aus|for|from|of) ?{_ARTICLE}"
    rf"(?:(?:usage|fins|gebruik|interne|intern) )?(?:{_LEARNING}|{_BOOK}|omzendbrief|circulaire|rundschreiben)(?![a-z])"
    rf"|^\W*(?:bijlage|annexe|anlage|anhang|annex|appendix)(?: [0-9a-z]{{1,4}})?"
    rf" (?:bij|van|uit|a|au|du|de|zu|zum|zur|to|of) "
    rf"{_ARTICLE}{_BOOK}(?![a-z])"
    rf"|^\W*(?:uit|bron|overgenomen uit|source|tire|quelle|aus|from)(?: du| de)?:? {_ARTICLE}{_BOOK}(?![a-z])"
    r"(?!.*(?<![a-z])(?:blijkt|volgt|leert|ressort|geht|follows)(?![a-z]))"
    rf"|^\W*{_BOOK}(?![a-z])[^.;:]{{0,40}}"
    r"(?:bijlage|annexe|anlage|annex|module|hoofdstuk|chapitre|kapitel|chapter) [0-9]"
    r"|^\W*(?:pagina|bladzijde|page|seite|hoofdstuk|chapitre|kapitel|chapter|module|figuur|figure|abbildung|afbeelding)"
    rf" [0-9]{{1,3}} (?:van|uit|de|du|aus|of|from) {_ARTICLE}{_BOOK}(?![a-z])"
    r"|^\W*(?:oefening|exercice|ubung|exercise) [0-9]{1,2}(?![0-9/.])|(?<![a-z])om mee te oefenen(?![a-z])"
    r"|^\W*(?:dit is )?(?:les|cursus|opleidings|oefen|vormings)(?:materiaal|blad|map|tekst|fiche|stuk)(?![a-z])"
    r"|^\W*(?:schulungs|unterrichts|ubungs|lehr)(?:unterlagen?|materials?|blatt|dokument)(?![a-z])"
    r"|^\W*(?:support de (?:cours|formation)|(?:document|materiel|support)"
    r" (?:pedagogique|didactique|de formation))(?![a-z])"
    r"|^\W*training (?:material|document|copy|handout)(?![a-z])"
    r"|(?<![a-z])(?:dient|geldt|sert|serves) (?:enkel |uitsluitend |louter )?(?:als|ter|d'|as)"
    r" ?illustrati(?:e|on)(?![a-z])"
    r"|^(?!.*(?:specimen|ficti|fikti)).*(?<![a-z])(?:geen echt (?:uittreksel|attest|document)"
    r"|pas un (?:vrai|veritable) extrait|kein echter auszug|not a real extract)(?![a-z])"
)
"""What says of what book the paper is a leaf, or for what lesson: "Bijlage 4 bij de handleiding"."""


@lru_cache(maxsize=4096)
def is_shown_only(text: str) -> bool:
    """Whether a line or sentence says that the paper is a preview, its words default ones, or a leaf of a course."""
    still = _STILL_TO_CONSULT.search(text) is not None and unbroken("wordt_geraadpleegd", "raadpleging").search(text)
    told = (_TO_ASK, _PREVIEW, _DEFAULT, _TAUGHT)
    return (
        bool(still) or is_not_yet(text) or any(one.search(text) for one in told) or _BUTTONS.fullmatch(text) is not None
    )
