"""What an extract says of itself by which it is a leaf of a course or a book: an example to learn from.

The bare mark "SPECIMEN" or "fictief" is no such word: papers to try the program with bear it. All text is flattened.
"""

import re

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
_COURSE = r"(?:opleiding|bijscholing|vorming|workshop|formation|schulung|fortbildung|training)"
_PART = r"(?:module|modul|les|lecon|lektion|lesson|sessie|session|hoofdstuk|chapitre|kapitel|chapter|dia|slide|folie)"
_ARTICLE = r"(?:de |het |een |la |le |l'|les |un |une |den |dem |der |die |das |einem |einer |the |an? )?"
_SPECIMEN = r"specimens?|fictie[fv]e?|fictifs?|fictives?|fiktive?[snr]?|fictitious"
SPECIMEN = re.compile(rf"(?<![a-z])(?:{_SPECIMEN})(?![a-z])")
"""The mark of papers to try the program with, which says no more of the paper than that: "SPECIMEN, niet geldig"."""
_TAUGHT = (
    # "Specimen bestemd voor de opleiding", "voorbeeld bij de omzendbrief"
    rf"(?<![a-z])(?:{_SPECIMEN}|muster|voorbeeld|exemple|beispiel|sample)"
    r"(?: (?:uittreksel|attest|document|stuk|extrait|auszug|extract))?,? ?"
    r"(?:(?:alleen|enkel|uitsluitend|louter|bestemd|bedoeld|opgemaakt|destine|reserve|tire|extrait|uniquement|nur"
    r"|bestimmt|joint|annexe|gevoegd|hoort|behoort|overgenomen|only|intended|taken) ){0,2}"
    rf"(?:voor|bij|uit|ter|a|au|pour|du|de|des|d'|zu|zum|zur|fur|aus|for|from|of) ?{_ARTICLE}"
    rf"(?:(?:usage|fins|gebruik|interne|intern) )?(?:{_LEARNING}|{_BOOK}|omzendbrief|circulaire|rundschreiben)"
    r"(?![a-z])",
    # "Bijlage 4 bij de handleiding"
    r"^\W*(?:bijlage|annexe|anlage|anhang|annex|appendix)(?: [0-9a-z]{1,4})?"
    rf" (?:bij|van|uit|a|au|du|de|zu|zum|zur|to|of) {_ARTICLE}{_BOOK}(?![a-z])",
    # "Uit het handboek"; not "Uit de cursus blijkt"
    rf"^\W*(?:uit|bron|overgenomen uit|source|tire|quelle|aus|from)(?: du| de)?:? {_ARTICLE}{_BOOK}(?![a-z])"
    r"(?!.*(?<![a-z])(?:blijkt|volgt|leert|ressort|geht|follows)(?![a-z]))",
    # "Loketgids - hoofdstuk 3"
    rf"^\W*{_BOOK}(?![a-z])[^.;:]{{0,40}}"
    r"(?:bijlage|annexe|anlage|annex|module|hoofdstuk|chapitre|kapitel|chapter) [0-9]",
    # "Figuur 12 uit de syllabus"
    r"^\W*(?:pagina|bladzijde|page|seite|hoofdstuk|chapitre|kapitel|chapter|module|figuur|figure|abbildung|afbeelding)"
    rf" [0-9]{{1,3}} (?:van|uit|de|du|aus|of|from) {_ARTICLE}{_BOOK}(?![a-z])",
    # "Opleiding burgerzaken - module 6", and the number of a slide: "dia 14"
    rf"^\W*{_COURSE}(?![a-z])[^.;:]{{0,60}}(?<![a-z]){_PART} [0-9]{{1,3}}(?![0-9/.])",
    r"(?:^|\s{2,}|[-|/,] )(?:dia|slide|folie|diapositive) [0-9]{1,3}(?: ?(?:/|van|sur|von|of) ?[0-9]{1,3})?\W*$",
    # "Oefening 3", "Oefening: welk model levert u af?", "om mee te oefenen"
    r"^\W*(?:oefening|exercice|ubung|ubungsaufgabe|exercise)(?: [0-9]{1,2}(?![0-9/.])|\s?:)",
    r"(?<![a-z])om mee te oefenen(?![a-z])",
    # "Dit is lesmateriaal", "support de cours"
    r"^\W*(?:dit is )?(?:les|cursus|opleidings|oefen|vormings)(?:materiaal|blad|map|tekst|fiche|stuk)(?![a-z])",
    r"^\W*(?:schulungs|unterrichts|ubungs|lehr)(?:unterlagen?|materials?|blatt|dokument)(?![a-z])",
    r"^\W*(?:support de (?:cours|formation)"
    r"|(?:document|materiel|support) (?:pedagogique|didactique|de formation))(?![a-z])",
    r"^\W*training (?:material|document|copy|handout)(?![a-z])",
    # "dient enkel ter illustratie"
    r"(?<![a-z])(?:dient|geldt|sert|serves) (?:enkel |uitsluitend |louter )?(?:als|ter|d'|as)"
    r" ?illustrati(?:e|on)(?![a-z])",
    # "geen echt uittreksel", with no mark of a specimen
    r"^(?!.*(?:specimen|ficti|fikti)).*(?<![a-z])(?:geen echt (?:uittreksel|attest|document)"
    r"|pas un (?:vrai|veritable) extrait|kein echter auszug|not a real extract)(?![a-z])",
)
_EXAMPLE = re.compile(
    r"(?:(?<![a-z.@/])(?:voorbeeld(?:en)?|exemples?|beispiele?|examples?)\s?[):.]{0,2}\s?$"
    r"|(?<![a-z])(?:hieronder|hierna|ci-dessous|ci-apres|unten|nachstehend|below)(?![a-z])[^.;:]{0,30}?"
    r"(?<![a-z])(?:een voorbeeld|un exemple|ein (?:beispiel|muster)|an example)(?![a-z])"
    r"|(?<![a-z])(?:oefen|test|opleidings|cursus|les|demo)"
    r"(?:bestand|exemplaar|document|afdruk|omgeving|uittreksel|dossier|voorbeeld|geval|casus)(?![a-z])"
    r"|(?<![a-z])(?:exemple|cas) d(?:e |')(?:exercice|ecole|formation|cours)(?![a-z])"
    r"|(?<![a-z])environnement d(?:e |')(?:test|essai|demonstration|formation)s?(?![a-z])"
    r"|(?<![a-z])(?:test|schulungs|ubungs|lehr|demo)(?:umgebung|ausdruck|exemplar|auszug|beispiel)(?![a-z])"
    r"|^\W*(?:model|modele|muster) (?:van|d'|de|eines|vom) ?(?:een |het |un |l')?"
    r"(?:uittreksel|attest|extrait|auszug)s?(?![a-z])"
    r"|\W*(?:voorbeeld|exemple|beispiel|example|muster)(?::| (?:van|d'|de|eines|of))[^.]{0,40}?"
    r"(?:uittreksel|attest|extrait|auszug|extract))"
)
"""What announces an example, a model or an extract to learn with; the end of an address on the web does not."""
_PICTURED = re.compile(
    r"(?<![a-z])(?:zo (?:ziet|zag|zal|kan) (?:(?:uw|je|jouw|een|het|dit|de) )?(?:[a-z]+ ){0,3}(?:er ?uit|er ?uitzien)"
    r"|voici a quoi (?:ressemble|doit ressembler)|a quoi ressemble|so sieht (?:ein|ihr|der|das)(?: [a-z]+)? aus"
    r"|what (?:your|an?|the) (?:extract|certificate|record) looks like"
    r"|(?:afbeelding|illustratie|figuur|schermafdruk|screenshot|image|illustration|capture d'ecran|abbildung|picture"
    r"|voorbeeld[a-z]*|(?<!par )exemple|(?:document|extrait) type|(?<!zum )beispiel[a-z]*"
    r"|muster(?:auszug|dokument)|sample)"
    r"(?![a-z])[^.]{0,40}(?:handleiding|brochure|folder|gids|depliant|guide|manuel|handbuch|broschure|leaflet|manual))"
    r"(?![a-z])"
)
"""What shows how an extract looks, in a leaflet. Papers to try the program with may say that nobody in them is real."""
_TOLD = re.compile("|".join(_TAUGHT))


def is_of_lesson(text: str) -> bool:
    """Whether a line or sentence says of what book the paper is a leaf, or for what lesson it was made."""
    return _TOLD.search(text) is not None


def shows_example(line: str) -> bool:
    """Whether a line announces an example or a model, or says in what leaflet an extract is pictured."""
    return _EXAMPLE.search(line) is not None or _PICTURED.search(line) is not None
