"""Small words around degrees and names on diplomas, folded: what joins, what goes on, what no name holds.

The formulas that decide a level are in `vocabulary/diploma_cues.yaml`, what tells dates apart in `degree_dates.py`.
"""

import re

from pipeline.text import word_set

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

THIS = word_set("deze dit ce cette this dieses diese diesen")
"""With which a paper speaks of itself: "dit diploma"."""

TITLE_GOES_ON = word_set(
    "in de het en of van voor der den met afstudeerrichting optie major minor richting specialisatie des sciences"
    " science a arts la le les et du d l finalite option orientation specialisee approfondie und im die fur and the"
    " with to"
)
"""A line that begins with one of these, or follows one, belongs to the title of the degree before it."""

BEFORE_DATE = word_set("op de den le am on the")

ARTICLES = word_set("de het een le la l the den dem")
"""Between a verb or preposition and its noun: "verlenen | de | graad"."""

WITHIN_NAMES = word_set("van de der het voor en du des la le les et of the for und zu te")
"""Small words within the name of an institution."""

PAPERS = word_set(
    "getuigschrift diploma graad titel kwalificatie diplome grade titre zeugnis urkunde diplom"
    " certificate award dyplom диплом"
)
"""With which a label begins that announces a degree."""

NAME_OPENERS = (
    "verleent aan", "verleend aan", "toegekend aan", "uitgereikt aan", "verleent", "aan", "verklaart dat", "dat",
    "beslist om", "besloten om",
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
    r"|registrar|student|geslaagde|titularis|titulaire|faculteit|faculte|opleiding"
    r"|\w*univerzit\w*|uniwersytet\w*|wydzia[lt]\w*|ens?t+i+t[ui]+\w*|instytut\w*|fakult\w*|facult\w*|bilimler\w*"
    r"|lisans\w*|yuksekokul\w*|politechnik\w*|politecnic\w*|institut\w*)\b"
)
"""What no name of a person holds."""
