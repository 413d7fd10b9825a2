"""A paper whose own status says that it still waits: for a payment, an approval, a signature.

"Betaling: 5 euro" or "geldig na afstempeling" stand on extracts that were given; that one is "in afwachting van
betaling", or holds only once it is approved, is told of one that was not. All text is flattened.
"""

import re

_WAITS = (
    r"(?:(?:nog )?(?:in afwachting|wacht(?:end)?(?: nog)? op|in behandeling|in verwerking|in aanmaak|in opmaak"
    r"|onder voorbehoud)(?![a-z])"
    r"|(?:nog )?(?:te|niet|noch|zu|pas encore|non|nicht|not|a) (?:bevestigen|valideren|goed te keuren|ondertekenen"
    r"|betalen"
    r"|vereffenen|controleren|verifieren|bevestigd|gevalideerd|goedgekeurd|ondertekend|betaald|afgewerkt|voltooid"
    r"|uitgereikt|afgeleverd|valider|confirmer|signer|payer|verifier|validee?|confirmee?|signee?|payee?|delivree?"
    r"|finalisee?"
    r"|bestatigen|bezahlen|prufen|unterschreiben|genehmigen|bestatigt|bezahlt|genehmigt|unterschrieben|ausgestellt"
    r"|validated|confirmed|signed|paid|issued|approved)"
    r"|(?:nog )?goed te keuren|onbetaald|voorlopig|onvolledig|en attente|en cours(?! de validite)|impayee?|provisoire"
    r"|incomplete?|unbezahlt|in bearbeitung|vorlaufig|unvollstandig|pending|in progress|provisional)"
)
_STATUS = re.compile(
    r"\W*(?:status|statut|staat|toestand|stand|zustand|etat|bearbeitungsstand|fase|phase|stadium)"
    r"(?: (?:van (?:het|de|dit)|du|de (?:la|l')|de|des|der|of (?:the|this)) ?"
    r"(?:document|stuk|uittreksel|attest|aanvraag|dossier|extrait|certificat|demande|auszug(?:e?s)?|antrag(?:e?s)?|extract"
    r"|request|file|dokument(?:e?s)?))?\W{1,4}"
    rf"(?:{_WAITS}|(?:zahlung|betaling|paiement|validation|validatie|goedkeuring|freigabe|payment|approval)"
    r" (?:steht aus|ausstehend|openstaand|hangende|en attente|en cours|pending|in behandeling)(?![a-z]))"
)
"""The label of a status, with one that says that it waits."""
_PAPER = (
    r"(?:uittreksel|attest|document|stuk|extrait|certificat|attestation|auszug|dokument|bescheinigung|extract"
    r"|certificate)"
)
_HOLDS = (
    r"(?:waarde|geldig(?:heid)?|rechtsgeldig|rechtskracht|bewijskracht|valeur|valable|valide|validite|gultig(?:keit)?|wert"
    r"|rechtskraft|value|valid)"
)
_ONLY = r"(?:pas|maar|slechts|enkel|alleen|eerst|qu'?|erst|nur|uniquement|seulement|only)"
_DONE = (
    r"(?:betaling|vereffening|voldoening|validatie|validering|goedkeuring|bekrachtiging|vrijgave|paiement|acquittement"
    r"|validation|approbation|homologation|zahlung|bezahlung|genehmigung|freigabe|validierung|payment|approval)"
)
_HOLDS_ONCE = re.compile(
    rf"(?<![a-z])(?:dit|het|le present|ce|cet|la presente|cette|diese[rs]?|der|das|this) {_PAPER}(?![a-z])[^.;]{{0,40}}"
    rf"(?<![a-z])(?:{_HOLDS}(?![a-z])[^.;]{{0,20}}(?<![a-z]){_ONLY}|{_ONLY}(?: [a-z]+){{0,4}}? {_HOLDS})(?![a-z])"
    rf"[^.;]{{0,20}}(?<![a-z])(?:na|apres|nach|after|eens|zodra|moyennant|mits)(?: [a-z']+){{0,3}}? ?{_DONE}(?![a-z])"
    rf"|(?<![a-z])(?:dieses|das|dieser|der) {_PAPER}(?![a-z])[^.;]{{0,20}}(?<![a-z])(?:erst|nur) nach"
    rf"(?: [a-z]+){{0,2}}? {_DONE}(?![a-z])[^.;]{{0,40}}{_HOLDS}"
)
"""That this paper holds only once somebody has paid for it or approved it."""


def is_pending(text: str) -> bool:
    """Whether a line or sentence says that this paper still waits for what makes it one."""
    return _STATUS.match(text) is not None or _HOLDS_ONCE.search(text) is not None
