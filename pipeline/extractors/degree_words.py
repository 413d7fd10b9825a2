"""Small words around degrees, names and dates on diplomas, folded: what joins, what goes on, what tells a date's role.

The formulas that decide a level are not here but in `vocabulary/diploma_cues.yaml`.
"""

import re

from pipeline.text import word_set


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split())})\b")


EDGES = " .,:;()[]|_*=–—-"
"""What may stand around a word and is no part of it."""

AND = word_set("en et und and of ou oder or")
"""Between two degrees that are named together."""

STAGES = word_set("eerste tweede derde vierde 1ste 2de 3de 4de 1e 2e 3e 4e premier deuxieme troisieme quatrieme")
"""Before "graad" where it is a stage of secondary school: "het tweede leerjaar van de derde graad van"."""

WHERE_OR_WHEN = word_set("te op le am on at")
"""Right behind "uitgereikt", "délivré", "awarded" where that speaks of the paper."""

OPEN = word_set(
    "een de het of van tot la le du des the a an in to und der die das dem den eine einer einen naar voor op aan zu zum"
    " zur als vers un une d l au pour bij hun haar zijn"
)
"""A line that ends in one of these goes on, so that the next does not begin a title."""

TITLE_GOES_ON = word_set(
    "in de het en of van voor der den met afstudeerrichting optie major minor richting specialisatie des sciences"
    " science a arts la le les et du d l finalite option orientation specialisee approfondie und im die fur and the"
    " with to - :"
)
"""A line that begins with one of these, or follows one, belongs to the title of the degree before it."""

ISSUED = word_set(
    "uitgereikt gegeven gedaan afgeleverd opgemaakt verleend fait donne delivre ausgestellt gegeben given issued done"
    " dated dado dada expedido expedida rilasciato rilasciata data eliberat eliberata wydano wydany"
)
"""Before the place where a diploma was issued."""

BEFORE_DATE = word_set("op de den le am on the")

WITHIN_NAMES = word_set("van de der het voor en du des la le les et of the for und zu te")
"""Small words within the name of an institution."""

PAPERS = word_set(
    "getuigschrift diploma graad titel kwalificatie diplome grade titre zeugnis urkunde certificate award"
)
"""With which a label begins that announces a degree."""

NAME_OPENERS = (
    "verleent aan", "verleend aan", "toegekend aan", "uitgereikt aan", "verleent", "aan", "verklaart dat", "dat",
    "verklaren dat", "verklaart hierbij dat", "verklaren hierbij dat", "bevestigt dat", "bevestigen dat",
    "certifie que", "certifient que", "atteste que", "attestent que", "déclare que", "déclarent que",
    "bescheinigt, dass",
    "confère à", "conféré à", "décerné à", "délivré à", "à", "que", "verliehen an", "verleiht", "hat",
    "conferred upon", "conferred on", "confers upon", "awarded to", "has conferred upon", "this is to certify that",
    "certify that", "certifies that", "that", "to", "we hereby certify that", "attestons que", "certifions que",
    "burger", "citoyen", "citoyenne",
    "aanvrager", "aanvraagster", "demandeur", "demandeuse", "requérant", "requérante", "antragsteller",
    "antragstellerin",
    "applicant", "persoon", "cursist", "cursiste", "gediplomeerde", "laureaat", "lauréat", "lauréate",
    "impétrant", "impétrante",
    "récipiendaire", "absolvent", "absolventin", "recipient", "awarded to",
    "naam houder", "naam van de houder", "houder van de erkenning", "naam aanvrager",
    "naam van de aanvrager", "nom du demandeur", "titularis", "name of holder", "nom du titulaire",
)  # fmt: skip
"""After which the name of the holder stands."""

BEFORE_NAME = word_set(
    "aan dat a an to that upon on verleent uitgereikt diploma m mr mme mlle monsieur madame heer mevrouw domnului"
    " doamnei dona senor senora signor signora pana pani"
)
"""What is no part of a name that follows it."""

NO_NAME = re.compile(
    r"\b(?:graad|universit\w*|hogeschool|diploma|degree|president|voorzitter|recteur|rector|secretaris|secretaire"
    r"|directeur|director|jury|commission|examencommissie|decaan|doyen|dekan|ministre|minister|chancelier|chancellor"
    r"|registrar|student|geslaagde|titularis|titulaire|faculteit|faculte|opleiding)\b"
)
"""What no name of a person holds."""

BIRTH = _any_of(
    r"geb geboren geboorte\w* nee? ne\(e\) naissance geburts\w* geborene?r? born birth gim nato nata nacid[oa]"
    r" urodzon\w* nascut\w* nascid[oa] ur rodjen\w* narozen\w* dogum"
)
"""Before a birth date."""

NOT_AWARD = _any_of(
    r"wet wetten decreet besluit besluiten koninklijk ministerieel kb mb bvr loi lois decret arrete circulaire gesetz"
    r" verordnung codex staatsblad moniteur afgedrukt geprint imprime printed gedruckt legalis\w* gelegaliseerd"
    r" apostille eensluidend conforme geldig valid vertaling vertaald ontvangen recu accredit\w* geaccrediteerd"
    r" overeenkomstig vertu krachtens ingevolge pursuant"
    r" gewijzigd act bekrachtig\w* homolog\w* gehomologeerd gedrukt gelet afdruk geraadpleegd consult\w* abgerufen"
    r" gevisee?rd vise visa gezien gesehen seen geregistreerd enregistre"
)
"""Before (or in brackets behind) the date of a law, a print, a legalisation, a visa, a stamp of receipt."""

AWARD = _any_of(
    r"proclam\w* zitting deliberati\w* vergadering seance session sitzung beraadslaging afgelegd aflegde geslaagd"
    r" bestanden bestand uitgeroepen admitted admise? recue? reussi \w*examen \w*prufung verwierf slaagde"
    r" behaald behaalde verworven toegekend verleend examencommissie jury session"
    r" verliehen conferred awarded conferral award promotie afgestudeerd toekenning\w* graduated granted obtenu examen"
    r" examens esame uitreiking\w* afstud\w* behaaldatum reik\w* kent kennen obtention delivrance verleihung\w*"
    r" graduation congregation convocation commencement ceremony promovat\w* uzyska[lł]\w* superado superato sostenuto"
    r" concluiu finalizo mezun mezuniyet"
)
"""Before the date on which the degree was awarded."""

SESSION = _any_of(r"zitting\w* deliberati\w* proclam\w* seance session sitzung vergadering beraadslaging")
"""Of the board of examiners: nearer to a date than the word for a law ("bij besluit van ..., in zitting op")."""

ISSUE = _any_of(
    r"uitgereikt gegeven gedaan afgeleverd opgemaakt te fait donne delivre a le ausgestellt den given issued done dated"
    r" date datum am op"
)
"""Before the date on which the paper was made out."""

OBTAINED = re.compile(
    r"^\W*(?:[a-z]+ ){0,4}?(?:behaald|behaalde|verworven|geproclameerd|uitgereikt|a obtenu|erworben|awarded"
    r"|conferred|uzyskala?)\b"
)
"""Right behind a date: "op 8 september 2006 de graad heeft behaald"."""

CONFERRED_THEN = re.compile(
    r"^\W*(?:[a-z']+ ){0,5}?(?:met (?:goed gevolg|vrucht|succes)|avec (?:fruit|succes)|mit erfolg|successfully|geslaagd"
    r"|\w*examen|\w*prufung|epreuves?|aflegde|slaagde|haalde|het recht|le droit|the right|afgelegd|verleent"
    r"|verleend|toegekend|bevorderd|admitted|admise?|promue?|bestanden|verliehen|erlangt|passed"
    r"|graduated|obtenu|reussi|recue?|proclamee?|verwierf|behaalde|confere|decerne|delivre|granted|reikt|tytulu"
    r"|conferiamo|conferisce)\b"
)
"""The same in more words, for a date that is known to be no birth date."""

OF_THE_DEGREE = re.compile(
    r"^\W*(?:[a-z']+ ){0,2}?(?:de|den|le|the) (?:academische |akademischen )?"
    r"(?:graad|grad|grade|titel|titre|degree|title)\b"
)
"""Right behind a date, beside a birth date that was read: "sinds 24 juni 2021 de titel van bachelor draagt"."""

OF_THE_DIPLOMA = re.compile(r"^\W*(?:het|le|das|the) (?:diploma|diplome|diplom|getuigschrift)\b")
"""Right behind a date with no comma: "op 3 juli 1995 het diploma van licentiaat ... werd uitgereikt"."""

LONG_LABELS = tuple(
    sorted(
        word_set(
            "geboren geboortedatum geboorteplaats naissance geburtsdatum uitgereikt afgeleverd opgemaakt verleend"
            " gegeven delivre ausgestellt behaald toegekend verworven zitting proclamatie examencommissie"
            " conferred awarded"
        )
    )
)
"""The words of these lists that OCR can spoil and that remain to be known."""
