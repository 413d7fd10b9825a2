"""The names of courts, of what they decide, and of penalties with their measure, in flattened text."""

import re

COURT = re.compile(
    r"(?:politie|correctionele |strafuitvoerings|jeugd|krijgs|arbeids)?rechtbank|hof van (?:beroep|assisen"
    r"|cassatie)|(?<![a-z])(?:pol|corr|trib)\.|rechtb\.|(?<![a-z])(?:pol|corr)[. ]{0,2}(?:rb|rechtb)(?![a-z])"
    r"|(?<![a-z])(?:rb|corr|pol)\.? ?(?:rb|r)?\. (?=[a-z])|(?<![a-z])(?:rb|rbk|corr|trib) (?=[a-z]{3})|eerste aanleg"
    r"|tribunal|cour d'(?:appel|assises)|polizeigericht|strafgericht|korrektionalgericht|appellationshof"
    r"|assisenhof|gericht(?:s|shof)?(?![a-z])|parket|parquet"
    r"|kamer van inbeschuldigingstelling|raadkamer|kamer (?:ter|tot) bescherming"
    r"|chambre (?:des mises en accusation|du conseil|de protection)|anklagekammer|ratskammer|kammer zum schutz"
    r"|(?<![a-z])(?:vonnis|arrest|jugement|urteil)(?![a-z])"
)
"""The name of a court, or of what it gives."""
PENALTY = re.compile(
    r"gevangenisstraf|geldboete|boete|werkstraf|opdecimes|opdeciemen|uitstel|probatie|verval van het recht"
    r"|rijverbod|ontzetting|schuldigverklaring|internering"
    r"|maand(?:en)? (?:gevangen|cel|rij)|emprisonnement|amende|peine de travail|decimes|sursis|decheance"
    r"|probation|interdiction|internement|reclusion"
    r"|gefangnis|geldstrafe|geldbus|arbeitsstrafe|aufschub|fahrverbot|bewahrung|freiheitsstrafe|verwirkung"
    r"|aberkennung|internierung"
    r"|diefstal|slagen|intoxicatie|dronkenschap|alcohol|verkeer|snelheid|drugs|verdovende|oplichting"
    r"|vluchtmisdrijf|vol(?:s)?(?![a-z])|coups|ivresse|roulage|stupefiants"
    r"|escroquerie|diebstahl|korperverletzung|trunkenheit|verkehr|betrug|[0-9] ?euro?(?![a-z])|[0-9] ?€"
    r"|x ?[0-9]{1,2},[0-9]"
)
"""A penalty, or an offence."""
UNITS = "euro?|€|maand|mnd|dagen|uren|uur|jaar|mois|jours?|heures|monat|tage|stunden|jahr|months?|days|hours|years?"
"""In what penalties are measured, as part of a pattern."""
SENTENCE = re.compile(
    r"(?:geldboete|boete|gevangenisstraf|celstraf|werkstraf|rijverbod|verval|uitstel|amende"
    r"|emprisonnement|peine de travail"
    r"|sursis|decheance|interdiction de conduire|geldbus|geldstrafe|freiheitsstrafe|gefangnisstrafe|arbeitsstrafe"
    r"|fahrverbot|aufschub|(?<![a-z])gs|(?<![a-z])gb|fine|imprisonment|disqualified)(?![a-z]{4})"
    r"[^0-9]{0,30}[0-9][0-9.,]*\s?"
    rf"(?:{UNITS}|dag|d\.|u(?![a-z])|j\.|h(?![a-z])|ans?|m\.)"
)
"""A penalty with its measure: what only a decision has, with or without the name of a court beside it."""
