"""What institutions award: names, degrees by level, years and ways of writing the date, by kind of diploma."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """The kind of institution behind a layout."""

    institutions: tuple[tuple[str, str], ...]
    """Name and town; several are invented, so that nothing can lean on a list of names."""
    titles: Mapping[str, tuple[str, ...]]
    """Level of the contract -> degrees as printed."""
    language: str
    country: str
    years: tuple[int, int]
    date_styles: tuple[str, ...]
    merits: tuple[str, ...] = ("",)
    faculties: tuple[str, ...] = ("",)


_MERIT_NL = ("met voldoening", "met onderscheiding", "met grote onderscheiding", "met de grootste onderscheiding",
             "op voldoende wijze", "cum laude", "")  # fmt: skip
_MERIT_FR = ("avec satisfaction", "avec distinction", "avec grande distinction", "avec la plus grande distinction", "")
_FACULTIES_NL = ("Faculteit Recht en Criminologie", "Faculteit Economie en Bedrijfskunde",
                 "Faculteit Politieke en Sociale Wetenschappen", "Faculteit Letteren en Wijsbegeerte")  # fmt: skip

UNIVERSITY = Profile(
    institutions=(("Universiteit Gent", "Gent"), ("KU Leuven", "Leuven"), ("Vrije Universiteit Brussel", "Brussel"),
                  ("Universiteit Antwerpen", "Antwerpen"), ("Universiteit Hasselt", "Hasselt"),
                  ("Universiteit Scheldeland", "Dendermonde")),
    titles={
        "master": ("Master in de rechten", "Master of Science in de bestuurskunde en het publiek management",
                   "Master of Arts in de taal- en letterkunde: Nederlands - Engels", "Master of Laws in de rechten",
                   "Master of Science in de industriële wetenschappen: bouwkunde",
                   "Master in de criminologische wetenschappen",
                   "Master of Science in de handelswetenschappen", "Master of Science in de sociologie"),
        "bachelor": ("Bachelor in de rechten", "Bachelor of Science in de politieke wetenschappen",
                     "Bachelor of Laws in de rechten", "Bachelor of Arts in de geschiedenis"),
        "doctorate": ("Doctor in de rechten", "Doctor in de sociale wetenschappen",
                      "Doctor in de ingenieurswetenschappen"),
    },
    language="nl", country="BE", years=(2004, 2023), date_styles=("long", "long", "padded", "slash", "words"),
    merits=_MERIT_NL, faculties=_FACULTIES_NL,
)  # fmt: skip
HOGESCHOOL = Profile(
    institutions=(("HOGENT", "Gent"), ("Arteveldehogeschool", "Gent"), ("Thomas More", "Mechelen"),
                  ("VIVES", "Kortrijk"),
                  ("Hogeschool De Kempen", "Herentals"), ("Karel de Grote Hogeschool", "Antwerpen")),
    titles={
        "bachelor": ("Bachelor in het sociaal werk", "Bachelor in het bedrijfsmanagement",
                     "Bachelor in de maatschappelijke "
                     "veiligheid", "Bachelor in het office management", "Bachelor in de toegepaste informatica",
                     "Bachelor in de multimedia (webmaster)"),
        "graduaat": ("Graduaat in het programmeren", "Graduaat in de marketingondersteuning",
                     "Graduaat in de juridisch-administratieve ondersteuning"),
        "master": ("Master in de handelswetenschappen", "Master of Science in de industriële wetenschappen: "
                   "elektronica-ICT",
                   "Master in de productontwikkeling"),
    },
    language="nl", country="BE", years=(2006, 2023), date_styles=("long", "slash", "padded"), merits=_MERIT_NL,
)  # fmt: skip
GRADUAAT = Profile(
    institutions=(*HOGESCHOOL.institutions, ("CVO Lethas", "Brussel")),
    titles={"graduaat": (*HOGESCHOOL.titles["graduaat"], "Gegradueerde in de marketingondersteuning")},
    language="nl", country="BE", years=(2012, 2023), date_styles=("long", "slash"), merits=("", "met onderscheiding"),
)  # fmt: skip
OLD_UNIVERSITY = Profile(
    institutions=(("Rijksuniversiteit te Gent", "Gent"), ("Katholieke Universiteit te Leuven", "Leuven"),
                  ("Vrije Universiteit te Brussel", "Brussel"), ("Universitaire Instelling Antwerpen", "Wilrijk"),
                  ("Limburgs Universitair Centrum", "Diepenbeek")),
    titles={
        "master": ("Licentiaat in de rechten", "Licentiaat in de politieke en sociale wetenschappen",
                   "Licentiaat in de toegepaste economische wetenschappen", "Licentiaat in de criminologie",
                   "Burgerlijk ingenieur-architect", "Handelsingenieur",
                   "Licentiaat in de psychologische wetenschappen"),
    },
    language="nl", country="BE", years=(1975, 2005), date_styles=("words", "words", "long"),
    merits=("met voldoening", "met onderscheiding", "met grote onderscheiding", "op voldoende wijze"),
    faculties=("Faculteit der Rechtsgeleerdheid", "Faculteit der Economische Wetenschappen", "Faculteit der Letteren"),
)  # fmt: skip
STATE = Profile(
    institutions=(("Hoger Rijksinstituut voor Technisch en Handelsonderwijs", "Kortrijk"),
                  ("Sociale Hogeschool", "Heverlee"), ("Industriële Hogeschool van het Rijk", "Gent"),
                  ("Hoger Instituut Sint-Godelieve", "Brugge")),
    titles={
        "master": ("Industrieel ingenieur in bouwkunde", "Licentiaat in de handelswetenschappen", "Handelsingenieur"),
        "bachelor": ("Maatschappelijk assistent", "Gegradueerde in het bedrijfsbeheer", "Technisch ingenieur",
                     "Gegradueerde in secretariaat-moderne talen"),
    },
    language="nl", country="BE", years=(1975, 2003), date_styles=("long", "words", "long"),
    merits=("met voldoening", "met onderscheiding", "op voldoende wijze"),
)  # fmt: skip
SECONDARY = Profile(
    institutions=(("Sint-Lievenscollege", "Gent"), ("Koninklijk Atheneum", "Oostende"), ("GO! Technisch Atheneum",
                                                                                         "Aalst")),
    titles={"secondary": ("Diploma van secundair onderwijs",)},
    language="nl", country="BE", years=(1985, 2012), date_styles=("long", "slash"),
)  # fmt: skip
FR_UNIVERSITY = Profile(
    institutions=(("Université libre de Bruxelles", "Bruxelles"), ("UCLouvain", "Louvain-la-Neuve"),
                  ("Université de Liège", "Liège"), ("Université de Namur", "Namur"), ("Université du Condroz",
                                                                                       "Ciney")),
    titles={
        "master": ("Master en droit", "Master en sciences politiques, orientation générale, à finalité approfondie",
                   "Master en administration publique", "Master en sciences de gestion en 60 crédits"),
        "bachelor": ("Bachelier en droit", "Bachelier en sciences politiques, orientation générale"),
    },
    language="fr", country="BE", years=(2007, 2023), date_styles=("long", "words", "slash"), merits=_MERIT_FR,
    faculties=("Faculté de droit et de criminologie", "Faculté des sciences économiques, sociales et politiques"),
)  # fmt: skip
FR_OLD = Profile(
    institutions=(("Université Catholique de Louvain", "Louvain-la-Neuve"), ("Université de l'État à Liège", "Liège"),
                  ("Facultés Universitaires Notre-Dame de la Paix", "Namur")),
    titles={"master": ("Licencié en droit", "Licenciée en sciences économiques", "Ingénieur commercial",
                       "Licencié en communication sociale")},
    language="fr", country="BE", years=(1975, 2006), date_styles=("words", "long"), merits=_MERIT_FR,
    faculties=("Faculté de Droit", "Faculté des Sciences économiques"),
)  # fmt: skip
HAUTE_ECOLE = Profile(
    institutions=(("Haute École Charlemagne", "Liège"), ("Haute École du Brabant", "Nivelles"), ("EPHEC", "Bruxelles")),
    titles={
        "bachelor": ("Bachelier en comptabilité", "Bachelier-assistant social", "Bachelier en droit"),
        "master": ("Master en gestion de l'entreprise", "Master en ingénierie et action sociales"),
    },
    language="fr", country="BE", years=(2008, 2023), date_styles=("long", "slash"), merits=_MERIT_FR,
)  # fmt: skip
NL_OLD = Profile(
    institutions=(("Universiteit Utrecht", "Utrecht"), ("Erasmus Universiteit Rotterdam", "Rotterdam"),
                  ("Katholieke Universiteit Brabant", "Tilburg")),
    titles={"master": ("doctoraal examen Nederlands Recht", "doctoraal examen Bestuurskunde",
                       "doctoraal examen Bedrijfseconomie")},
    language="nl", country="NL", years=(1985, 2004), date_styles=("long", "words"), merits=("cum laude", "", ""),
    faculties=("Faculteit der Rechtsgeleerdheid", "Faculteit der Sociale Wetenschappen"),
)  # fmt: skip
NL_MODERN = Profile(
    institutions=(("Universiteit Leiden", "Leiden"), ("Tilburg University", "Tilburg"), ("Avans Hogeschool", "Breda"),
                  ("Fontys Hogescholen", "Eindhoven"), ("Hogeschool Zeeland", "Vlissingen")),
    titles={
        "master": ("Master of Science", "Master of Laws", "Master of Arts"),
        "bachelor": ("Bachelor of Business Administration", "Bachelor of Science", "Bachelor of Social Work"),
    },
    language="nl", country="NL", years=(2005, 2023), date_styles=("long", "dash"), merits=("cum laude", "", ""),
)  # fmt: skip
UK = Profile(
    institutions=(("University of Leeds", "Leeds"), ("University of Northwick", "Northwick"),
                  ("King's College London", "London")),
    titles={
        "master": ("Master of Science", "Master of Arts", "Master of Laws", "Master of Business Administration"),
        "bachelor": ("Bachelor of Arts with Honours", "Bachelor of Laws", "Bachelor of Science with Honours"),
    },
    language="en", country="GB", years=(1998, 2023), date_styles=("long", "words"),
    merits=("with Distinction", "with Merit", "Second Class (Upper Division)", ""),
)  # fmt: skip
US = Profile(
    institutions=(("Fairhaven State University", "Fairhaven"), ("The University of North Prairie", "Lincoln")),
    titles={"master": ("Master of Public Administration", "Master of Arts"), "bachelor": ("Bachelor of Science",)},
    language="en", country="US", years=(1995, 2022), date_styles=("words", "american"), merits=("magna cum laude", ""),
)  # fmt: skip
DE = Profile(
    institutions=(("Universität zu Köln", "Köln"), ("RWTH Aachen", "Aachen"),
                  ("Universität Niederrhein-Süd", "Viersen")),
    titles={
        "master": ("Master of Science", "Magister Artium", "Diplom-Kaufmann", "Master of Arts"),
        "bachelor": ("Bachelor of Arts", "Bachelor of Science"),
    },
    language="de", country="DE", years=(1996, 2023), date_styles=("long", "dot"),
    merits=("mit Auszeichnung", "sehr gut", ""),
)  # fmt: skip
FRANCE = Profile(
    institutions=(("Université de Lille", "Lille"), ("Université de Lorraine", "Nancy")),
    titles={"master": ("Master Droit, Économie, Gestion",), "bachelor": ("Licence Droit, Économie, Gestion",)},
    language="fr", country="FR", years=(2005, 2023), date_styles=("long",),
    merits=("mention bien", "mention assez bien", ""),
)  # fmt: skip
TURKEY = Profile(
    institutions=(("Anadolu Üniversitesi", "Eskişehir"), ("Marmara Kıyı Üniversitesi", "İstanbul")),
    titles={"master": ("Yüksek Lisans - Master of Arts",), "bachelor": ("Lisans - Bachelor of Science",)},
    language="en", country="TR", years=(2002, 2022), date_styles=("dot", "slash"),
)  # fmt: skip
MOROCCO = Profile(
    institutions=(("Université Mohammed V", "Rabat"), ("Université du Rif", "Nador")),
    titles={"bachelor": ("Licence en sciences juridiques",), "master": ("Master en droit public",)},
    language="fr", country="MA", years=(2004, 2022), date_styles=("slash", "long"), merits=("Mention : assez bien", ""),
)  # fmt: skip

DE_OLD = Profile(
    institutions=(("Universität zu Köln", "Köln"), ("Universität Trier", "Trier"),
                  ("Westfälische Wilhelms-Universität Münster", "Münster")),
    titles={"master": ("Diplom-Kauffrau", "Diplom-Volkswirt", "Diplom-Soziologe", "Magister Artium (M.A.)")},
    language="de", country="DE", years=(1980, 2009), date_styles=("long", "dot"),
)  # fmt: skip
NL_HBO_OLD = Profile(
    institutions=(("Hogeschool Zeeland", "Vlissingen"), ("Hogeschool Eindhoven", "Eindhoven"),
                  ("Hogeschool Brabant", "Breda")),
    titles={"bachelor": ("hoger beroepsonderwijs: Bedrijfskunde", "van de opleiding hoger beroepsonderwijs "
                         "Maatschappelijk Werk")},
    language="nl", country="NL", years=(1986, 2003), date_styles=("long",),
)  # fmt: skip
ASIA = Profile(
    institutions=(("University of the Punjab", "Lahore"), ("University of Peshawar", "Peshawar"),
                  ("University of Karachi", "Karachi")),
    titles={"master": ("Master of Business Administration", "Master of Public Administration", "Master of Science")},
    language="en", country="PK", years=(1990, 2020), date_styles=("long",),
)  # fmt: skip
