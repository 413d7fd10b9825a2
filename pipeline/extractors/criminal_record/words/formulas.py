"""The fixed turns in which a date stands on an extract: the head of a letter, a cell, a heading, a margin.

All patterns are for text that `spelling.normal` flattened and repaired.
"""

import re

from pipeline.extractors.dates.words import WEEKDAYS

_E = r"(?:\(e\)|e)?"
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
_PREPOSITION = (
    r"(?:op(?: (?:datum van|heden|deze|de))?|heden|vandaag|de|den|le|ce(?:jourd'hui| jour)?,?|aujourd'hui,?"
    r"|en date d[ue]|am|heute,?|den heutigen|on(?: this)?|this|dd\.?|d\.d\.?|datum|date|le / op|op / le|dnia|li|, )"
)
PREPOSITION_ONLY = re.compile(rf"^\W*(?:{_PREPOSITION}\W*)?(?:{WEEKDAY}\W*)?$")
"""Nothing but what leads to a date."""
PREPOSITION_TAIL = re.compile(rf"[\s,:]+{_PREPOSITION}\W*$")
"""The same behind a place."""
PLACE_TAIL = re.compile(
    rf".*(?<![a-z])(?P<place>(?:te|a / te|te / a|a/te|te/a|zu|at|a(?! (?:partir|compter|la date|la demande"
    rf"|la suite|titre|l'))"
    rf"|in(?! (?:de|het|een|der|die|das|dem|werking|uitvoering|toepassing|kraft"
    rf"|zake) ))\s*:?\s+[a-z][a-z'.\-/ ]{{1,44}}?)"
    rf"\s*,?\s*(?:{_PREPOSITION}\s*:?\s*)?(?:{WEEKDAY}\s*,?\s*)?$"
)
"""A place, and what leads from it to a date: "te Lievegem, op zondag"."""
LETTERHEAD = re.compile(
    rf"^\W*(?:(?:voor (?:eensluidend|gelijkvormig) uittreksel|pour extrait conforme|fur gleichlautenden auszug),? )?"
    rf"(?:[a-z][a-z'.\-]+,? {_PREPOSITION} ?/ ?(?=[a-z]))?"
    rf"(?:(?:te |a |in )?(?:[0-9]{{4}} )?[a-z][a-z'.\-]+(?: [a-z'.\-/]+){{0,4}}"
    rf"(?:, ?(?:{_PREPOSITION} )?|,? (?:de|den|le|ce|am|op|on|en date du) ))(?:{WEEKDAY},? )?$"
)
"""The head of a letter before its date: "Lievegem, ", "Namur, le ", "te Gent, op ", "Bruxelles, le / Brussel, op "."""
_SIGNED = r"(?:stempel|zegel|handtekening|cachet|sceau|signature|siegel|unterschrift|dienstsiegel)"
AFTER_LETTERHEAD = re.compile(
    r"\W*$|,?\s*(?:om\s)?[0-9]{1,2}\s?[u:.h]\s?[0-9]{2}(?:\s?(?:uur|u|h|uhr))?\W*$"
    r"|\s*\([0-9]{1,2}[./\-][0-9]{1,2}[./\-][0-9]{4}\)\W*$"
    rf"|\s+(?:{_SIGNED}(?: ?(?:en|et|und|,|/|&) ?{_SIGNED})?|(?:w\.)?(?:get|gez)\.[^0-9:]{{0,40}})\W*$"
    r"|\s*[.,;]?\s*[-,.;|(][^0-9:]{0,70}(?::\s?(?:[a-z][a-z. '\-]{1,40})?)?$"
    r"|\s*(?:i\.? ?[oa]\.?|p\.? ?o\.?|namens|in opdracht van|voor|par ordre d[eu]|pour|im auftrag d[ee][rs]|fur)"
    r" (?:(?:de|het|le|la|l'|den|die|der) ?)?(?:burgemeester|college|algemeen directeur|gemachtigde|ambtenaar"
    r"|bourgmestre|directeur general|officier|delegue|burgermeister|beamte)[a-z]*(?![a-z])[^0-9:]{0,60}$"
)
"""Nothing, the hour, the place of seal and signature, or who signed: "Namur, le 15 mars 2024 - Le bourgmestre"."""
SIGNER = re.compile(
    r"\W*(?:(?:de|le|la|l'|der|die|een) ?)?(?:gemachtigde|afgevaardigde|bevoegde|gedelegeerde|ambtenaar|burgemeester"
    r"|algemeen directeur|directeur|directrice|griffier|bourgmestre"
    r"|fonctionnaire|magistrat|greffier|chef|officier|employee?|agente?|burgermeister|beamter?|beauftragter?"
    r"|namens|voor (?:de|eensluidend)|pour (?:le|la|extrait)|fur (?:den|die)|in opdracht|bij machtiging|im auftrag"
    rf"|{_SIGNED})(?![a-z])"
)
"""Who signs, on the line under the day of a letter."""
OF_HOLDER = re.compile(
    r"\W*(?:(?:de|het|le|la|l'|der|die|the) ?)?(?:(?:handtekening|signature|unterschrift)"
    r"(?: (?:van|du|de|der|des|of))? ?"
    r"(?:(?:de|het|la|l'|der|des|the) ?)?)?(?:aanvrager|aanvraagster|houder|titularis|betrokkene|verzoeker|demandeur"
    r"|demanderesse|titulaire|interessee?|antragsteller(?:in)?|inhaber(?:in)?|applicant|holder)\W*"
)
"""The holder, who signs: on the line under the day of a signature, or over it."""
OF_COPY = re.compile(
    r"(?<![a-z])(?:kopie|afschrift|copie|kopie|abschrift|copy|legalisatie|legalisation|beglaubigung|ontvangst|reception"
    r"|vertaling|traduction|ubersetzung|apostille)(?![a-z])"
)
"""On the line over a place and a day: of what that is."""
NO_PLACE = re.compile(r"\W*(?:toestand|stand|situatie|situation|zustand|status|etat)(?![a-z])")
"""A first word that is the name of no place."""
SPEAKS_OF_ITSELF = re.compile(
    r"^\W*(?:dit |het |le present |cet |dieser )?"
    r"(?:uittreksel|document|attest|extrait|certificat|auszug|strafregisterauszug|dokument|extract)"
    r"(?: (?:uit het strafregister|(?:de|du) casier judiciaire|aus dem strafregister))?"
    r",? (?:van|d\.?d\.?|du|en date du|vom|of|dated)\W*$"
)
"""What the paper says of its own day: "Uittreksel van 15 maart 2024"."""
NAMED_WITH_DAY = re.compile(
    r"^\W*(?:betrokkene|houder|naam(?: en voornaam)?|persoon|titularis|aanvrager|nom(?: et prenom)?"
    r"|interesse(?:\(?e\)?)?|concernant|titulaire|name|inhaber|betroffene[rn]?|person|holder|subject|applicant)"
    r"\s*:?\s[a-z' ,.\-]{3,60}(?:\(|, ?|- ?)$"
)
"""A label for a person, a name, and an opening bracket before a day of birth."""
ISSUER = re.compile(
    r"(?<![a-z])(?:stad|gemeente(?:bestuur)?(?: van)?|lokaal bestuur|stadsbestuur(?: van)?|ville d[e']"
    r"|(?:administration )?commun(?:al)?e d[e']"
    r"|gemeinde|stadt|city of|municipality of|town of)\s?(?P<place>[a-z][a-z'\-]+(?: [a-z'\-]+){0,2})"
)
"""The town whose paper it is."""
PLACE_AND_PREPOSITION = re.compile(
    rf"^\W*[a-z][a-z'.\-/]+(?: [a-z'.\-/]+){{0,3}}(?: ?\([a-z'.\-/ ]{{2,40}}\))?,? ?"
    rf"(?:{_PREPOSITION})?\W*(?:{WEEKDAY}\W*)?$"
)
"""A place in a cell whose label stands in the cell before it: "Ausgestellt in | Eupen am 15. März 2024"."""
AT_REQUEST = re.compile(
    r"(?<![a-z])(?:op|a la|auf|at the)\s+"
    r"(?:eigen(?:en)? |zijn |haar |hun |diens |schriftelijk |simple |seinen |ihren )?"
    r"(?:aanvraag|verzoek|vraag|demande|antrag|wunsch|request)"
    r"(?![a-z])(?!.*(?<![a-z])(?:van|d\.?d|du|vom)[.:]?\s*$)"
)
"""The formula "afgeleverd op aanvraag van de betrokkene", which says nothing of a date of request."""
ISSUED_AFTER = re.compile(
    rf"^\W*(?:om [0-9:u. ]+)?(?:(?:te|a|in) [a-z'\- ]{{2,30}} )?(?:(?:werd|wordt|is|a ete|wurde) )?(?:(?:dit"
    rf"|het|cet|dieser) (?:uittreksel|extrait|auszug) (?:\([^()]{{2,30}}\) )?(?:uit het (?:centraal )?strafregister"
    rf"|d[eu] casier judiciaire|aus dem strafregister)? ?)?"
    rf"(?:(?:te|a|in|zu) [a-z'\-]{{2,20}}(?: [a-z'\-]{{2,20}})? )?"
    rf"(?:werd )?(?:afgeleverd|uitgereikt|opgemaakt|afgegeven(?! (?:door|aan)(?![a-z]))|delivre{_E}|etabli{_E}"
    r"|ausgestellt)"
)
"""The verb behind the date: "op 15 maart 2024 afgeleverd"."""

_COUNTER = (
    r"(?:(?:e-?|stads|gemeente)?loket|(?:digitaal|digitale|online) loket|balie|elektronische weg|e-?guichet"
    r"|guichet(?: electronique)?|(?:e-?|online-?)?schalter|online-?portal)"
)
AT_COUNTER_AFTER = re.compile(
    rf"^\W*(?:via|langs|door|aan|par|uber|am|an) (?:(?:het|de|ons|le|la|l'|den|das|dem) ?)?{_COUNTER}"
    r"(?: (?:van|de|von) (?:de (?:stad|gemeente) )?[a-z'\-]{2,30}(?: [a-z'\-]{2,30})?)?"
    rf" (?:bezorgd|afgeleverd|uitgereikt|verstrekt|afgegeven|overhandigd|delivre{_E}|remis{_E}|ausgestellt)"
    r" (?:aan|a|fur|an)(?! (?:(?:de|het|zijn|haar|l'|den) ?)?(?:werkgever|employeur|arbeitgeber))(?![a-z])"
)
"""The same with the counter before the verb: "op 15 maart 2024 via het e-loket van Gent bezorgd aan"."""
MODEL_AFTER = re.compile(
    r"(?:(?<![a-z0-9])(?:algemeen|basismodel|model(?:e)?|general|allgemeines|muster|art|artikel|article|sv|59[56](?:\.[12])?)"
    r"(?![a-z0-9])|[^a-z0-9])+"
)
"""Nothing behind the day but the model: " - algemeen model (artikel 595 Sv.)"."""
NAMED_ISSUE_AFTER = re.compile(
    r"^\s?\(\s?(?:(?:datum|dag) (?:van )?(?:de )?(?:afgifte|aflevering|uitreiking|uitgifte)|afgiftedatum"
    r"|date (?:de |d')?(?:la )?(?:delivrance|emission)|jour de (?:la )?delivrance"
    r"|ausstellungsdatum|(?:datum|tag) der ausstellung|date of issue)\s?\)"
)
"""The label in brackets behind the date: "24 april 2024 (datum van afgifte)"."""
REQUESTED_AFTER = re.compile(
    r"\W*(?:vroeg(?:en)?|verzocht(?:en)?|dienden?|beantragt(?:en?)?|bat(?:en)?)(?![a-z])"
    r"|.*(?<![a-z])(?:heeft|hebt|hebben|hat|haben)(?![a-z]).*(?<![a-z])(?:(?:aan)?gevraagd|verzocht|ingediend|beantragt)(?![a-z])"
    r"|.*(?<![a-z])(?:a|avez) (?:demande|sollicite|introduit)(?![a-z])"
)
"""What tells behind the day that opens its sentence that somebody asked for something: "Op 11 maart 2024 vroeg"."""
ASKED_FOR = re.compile(r"(?<![a-z])(?:uittreksel|aanvraag|attest|extrait|auszug|antrag|extract)(?![a-z])")
"""What is asked for, where it is this paper."""
STATE_BEFORE = re.compile(
    r"(?<![a-z])(?:toestand|situatie|stand|situation|etat|zustand)"
    r"(?: (?:van|in|het|de|centraal|strafregister|register|weer|zoals|du|le|la|casier|judiciaire|central|des|zentralen"
    r"|strafregisters))*,? (?:op|van|au|du|am|vom)\W*$"
)
OF_STATE_BEFORE = re.compile(
    r"\W*(?:dit|het(?: onderhavige| voorliggende)?|onderhavig|(?:le )?present|cet|dieser|der vorliegende|vorliegender)"
    r" (?:uittreksel|document|stuk|extrait|auszug|dokument)"
    r" (?:geeft|toont|weerspiegelt|donne|reflete|presente|gibt|zeigt|spiegelt) (?:de |den |l'|la )?"
    r"(?:toestand|situatie|stand|etat|situation|zustand) (?:van het|du|des|im) (?:centraal |zentralen )?"
    r"(?:strafregister|strafregisters|casier judiciaire(?: central)?)(?:,? (?:zoals|tel que?lle?|wie))?"
    r" (?:op|van|au|du|a la date du|le|vom|am|zum)(?: (?:datum|de datum) van)? ?"
)
OF_STATE_AFTER = re.compile(r",? ?(?:weer|wieder|wider)?[\s.]*")
"""Around the day of which a paper says itself that it gives the state of the register, which it gives when drawn up."""
CLOCK_AFTER = re.compile(r"(?:\W{1,3}|,? (?:om|a|um) )[0-9]{1,2} ?[:.uh] ?[0-9]{2}(?![0-9])")
"""Around a day on which the register was as the paper says, told to the minute: that is when it was drawn up."""
BORN_AFTER = re.compile(
    r"^\W*(?:(?:te|a|in|zu|at) [a-z'\-/() ]{2,40}? )?"
    r"(?:geboren (?:werd|is|wurde|ist|en|te|in|zu)(?![a-z])|(?:werd|is|wurde|ist) geboren|ter wereld kwam|zur welt kam"
    r"|est nee?(?![a-z])|a vu le jour|was born)"
)
"""What tells a birth behind its date: "die op 29 oktober 1984 te Oostende geboren werd"."""

_NAME_WORD = r"[A-ZÀ-Ý][\w'’\-]+"
BEHIND_NAME = re.compile(
    r"(?:^|\s)(?:aan|van|voor|over|betreft|heer|mevrouw|[dD]hr\.?|[mM]evr\.?|mw\.?|à|a|de|pour|concernant|M\.|Mme|Mlle|Monsieur"
    r"|Madame|an|für|von|Herrn?|Frau|to|for|of|Mr\.?|Ms\.?|Mrs\.?)"
    rf" (?P<name>{_NAME_WORD}(?: (?:{_NAME_WORD}|van|de|den|der|la|le|du|von))* {_NAME_WORD})\s+"
    rf"\((?:°\s?)?(?:{_NAME_WORD}(?:[ \-]{_NAME_WORD}){{0,3}}(?: \([A-Z]{{1,3}}\))?,?\s+)?"
    r"(?:le |op |den |am |on |° ?)?$"
)
"""A name and the bracket behind it, in which a place may stand before the day: "délivré à Lucie Lambert (Huy, "."""
ENDS_BRACKETS = re.compile(rf"(?:,? (?:te |à |in )?{_NAME_WORD}(?:[ \-]{_NAME_WORD}){{0,3}})?\)")

PRINTED_MARGIN = re.compile(
    r"https?:|www\.|[a-z0-9\-]{3,}\.(?:be|com|eu|org|net|vlaanderen|brussels)(?![a-z])|(?:pagina|page|seite"
    r"|blz\.?|p\.) ?[0-9]"
    r"|[0-9] ?/ ?[0-9]\W*$|[0-9]{1,2}[:.u][0-9]{2}(?![0-9])"
)
"""What a browser prints in the margin."""
