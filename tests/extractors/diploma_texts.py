"""Diplomas as text, in many wordings and countries, each with what it proves."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    text: str
    levels: tuple[str, ...]
    """All levels it may have; one when it is certain."""
    country: str | None = "BE"
    automatic: bool | None = True
    title: str | None = None
    holder: str | None = None
    awarded: str | None = None


def _case(text: str, *levels: str, country: str | None = "BE", automatic: bool | None = True, **rest: str) -> Case:
    return Case(text, levels, country, automatic, **rest)


FLEMISH = {
    "given-for-gaining": _case(
        """
        HOGESCHOOL WEST-VLAANDEREN
        Diploma uitgereikt aan
        Sven Dewulf
        geboren te Brugge op 7 maart 1984
        voor het behalen van de graad van
        industrieel ingenieur in milieukunde
        Kortrijk, 3 juli 2007
        De algemeen directeur      De voorzitter van de examencommissie
        """,
        "master",
        holder="Sven Dewulf",
    ),
    "proof-of-gaining": _case(
        """
        Katholieke Hogeschool Kempen
        Bewijs van het behalen van de graad
        Bachelor in het communicatiemanagement
        Toegekend aan
        Sven Dewulf
        geboren te Brugge op 7 maart 1984
        Datum van de proclamatie   30 juni 2006
        De graad wordt verleend door het instellingsbestuur, op beslissing van de examencommissie.
        """,
        "bachelor",
    ),
    "two-degrees-on-a-sheet": _case(
        """
        UNIVERSITEIT HASSELT
        Wij, rector en decaan, verklaren dat
        Ruben Geerts
        geboren te Tongeren op 30 januari 1992
        behaald heeft
        de graad van Bachelor in de handelswetenschappen (op 1 juli 2013)
        en de graad van Master in de handelswetenschappen (op 2 juli 2014)
        Diepenbeek, 2 juli 2014
        De rector        De decaan
        """,
        "master",
        holder="Ruben Geerts",
    ),
    "two-degrees-of-a-register": _case(
        """
        VRIJE UNIVERSITEIT BRUSSEL
        Uittreksel uit het diplomaregister
        Naam: Ruben Geerts
        Geboren: Tongeren, 30 januari 1992
        Bachelor in de rechten, uitgereikt op 1 juli 2013
        Master in de rechten, uitgereikt op 2 juli 2015
        Brussel, 14 maart 2024
        """,
        "master",
        holder="Ruben Geerts",
    ),
    "physician-1987": _case(
        """
        KATHOLIEKE UNIVERSITEIT LEUVEN
        Faculteit der Geneeskunde
        heeft op 3 juli 1987 bevorderd tot
        DOCTOR IN DE GENEES-, HEEL- EN VERLOSKUNDE
        Paul Emiel Stas
        geboren te Tienen op 30 juni 1962
        Leuven, 3 juli 1987
        """,
        "master",
        holder="Paul Emiel Stas",
        awarded="1987-07-03",
    ),
    "master-after-master-in-brackets": _case(
        """
        Katholieke Universiteit Leuven
        Wij verlenen aan Tom Robert Geerts, geboren te Duffel op 1 november 1984, houder
        van een masterdiploma, de graad van
        Master in het overheidsmanagement en -beleid
        (master na master, 60 studiepunten, geaccrediteerd), behaald op
        18 september 2009 met voldoening.
        Leuven, 18 december 2009
        """,
        "master",
    ),
    "paper-given-after-the-degree": _case(
        """
        KATHOLIEKE UNIVERSITEIT TE LEUVEN
        Overwegende dat de Heer Johan Maria Vercammen, geboren te Lier op 12 maart 1966,
        de voorgeschreven examens met onderscheiding heeft afgelegd;
        Verlenen hem bij deze de wettelijke graad van
        LICENTIAAT IN DE RECHTEN
        en reiken hem dit diploma uit, ten blijke dat de studie ten minste drie jaar na de
        kandidatuur heeft geduurd.
        Gedaan te Leuven, op 30 juni 1989.
        """,
        "master",
    ),
    "licentiaat-1995": _case(
        """
                    RIJKSUNIVERSITEIT TE GENT
             Wij, Voorzitter, Secretaris en Leden van de Examencommissie
      overwegende dat de heer Luc Vermeulen, geboren te Eeklo op 3 mei 1972,
      het examen van tweede licentie met onderscheiding heeft afgelegd,
      verlenen hem de academische graad van
                    LICENTIAAT IN DE CRIMINOLOGIE
      Gegeven te Gent, de 4 juli 1995
      De Voorzitter          De Secretaris
      Prof. dr. W. De Clerck          Prof. dr. ir. J. Maes
        """,
        "master", title="LICENTIAAT IN DE CRIMINOLOGIE", holder="Luc Vermeulen", awarded="1995-07-04",
    ),
    "master-access-to-doctorate": _case(
        """
      KU LEUVEN
      Diploma
      De rector en de decaan verklaren dat
      Sofie Claes
      geboren te Hasselt op 14 februari 1985
      met grote onderscheiding de graad heeft behaald van
      Master of Science in de bestuurskunde en het publiek management
      en verlenen dit diploma met alle daaraan verbonden rechten.
      Dit diploma geeft toegang tot het doctoraat.
      Leuven, 3 juli 2008
        """,
        "master", title="Master of Science in de bestuurskunde en het publiek management", holder="Sofie Claes",
    ),
    "admitted-to-a-degree-1986": _case(
        """
      Katholieke Industriële Hogeschool Oostende
      In naam van de Koning
      De examencommissie, samengesteld overeenkomstig de wet, heeft in openbare zitting van 27 juni 1986
      de Heer Geert Omer Rosseel
      geboren te Diksmuide op 17 januari 1962, toegelaten tot de graad van
      Industrieel Ingenieur
      met onderscheiding
      Gegeven te Oostende.
        """,
        "master", title="Industrieel Ingenieur", holder="Geert Omer Rosseel", awarded="1986-06-27",
    ),
    "admitted-to-a-low-degree-1979": _case(
        """
      Rijksuniversiteit te Gent
      De examencommissie heeft in openbare zitting van 6 juli 1979
      de Heer Roger Hanssens
      geboren te Oudenburg op 20 oktober 1958, toegelaten tot de graad van
      Kandidaat in de Politieke en Sociale Wetenschappen
      met onderscheiding
        """,
        "onder_bachelor", holder="Roger Hanssens", awarded="1979-07-06",
    ),
    "bachelor-told-apart-from-masters": _case(
        """
      Thomas More
      Diploma van hoger onderwijs
      Uitgereikt aan   Stijn Van Looy
      Geboren   25 januari 1995 — Aarschot
      Graad   Bachelor in het sociaal-cultureel werk
      Uitgereikt op   30/06/2017
      Te   Geel
      Deze opleiding wordt onderscheiden van de masteropleiding: zij geeft rechtstreeks
      toegang tot bepaalde masteropleidingen.
        """,
        "bachelor", title="Bachelor in het sociaal-cultureel werk", holder="Stijn Van Looy", awarded="2017-06-30",
    ),
    "title-before-a-name": _case(
        """
      Hogeschool Zeeland
      dat het afsluitend bachelorexamen met goed gevolg is afgelegd door
      ir. Katrien Schelstraete
      geboren op 24 december 1979 te Wachtebeke
      en dat daarbij de graad is verleend
      Bachelor of Business Administration
      Vlissingen, 27-01-2012
        """,
        "bachelor", country="NL",
    ),
    "bachelor-gives-access": _case(
        """
      HOGESCHOOL GENT
      verleent aan
      Tom De Backer
      geboren te Zottegem op 22 november 1989
      de graad van
      BACHELOR IN HET BEDRIJFSMANAGEMENT
      afstudeerrichting accountancy-fiscaliteit
      Dit diploma geeft rechtstreeks toegang tot een master na een voorbereidingsprogramma,
      onder meer tot de Master in de handelswetenschappen en de Master of Business Administration.
      Uitgereikt te Gent op 29 juni 2011
        """,
        "bachelor", title="BACHELOR IN HET BEDRIJFSMANAGEMENT afstudeerrichting accountancy-fiscaliteit",
    ),
    "bachelor-allows-linking": _case(
        """
      UC Leuven-Limburg
      Diploma
      Aan Nele Wouters, geboren op 1 maart 1992 te Leuven, wordt de graad van professionele bachelor
      in de toegepaste psychologie verleend. De houder van deze graad kan zich inschrijven voor het
      schakelprogramma Master in de psychologie en wordt toegelaten tot de master in de criminologie.
      Diepenbeek, 27 juni 2014
        """,
        "bachelor",
    ),
    "industrial-engineer": _case(
        """
      Industriële Hogeschool van het Rijk CTL
      Gelet op het getuigschrift van kandidaat industrieel ingenieur;
      verleent aan Marc Van den Broeck, geboren te Ninove op 7 augustus 1961,
      de graad van Industrieel Ingenieur in Bouwkunde
      Gent, 30 juni 1984
        """,
        "master", title="Industrieel Ingenieur in Bouwkunde",
    ),
    "commercial-engineer": _case(
        """
      Economische Hogeschool Sint-Aloysius
      DIPLOMA VAN HANDELSINGENIEUR
      uitgereikt aan Veerle Goossens, geboren te Aalst op 12 december 1970
      Brussel, 5 juli 1993
        """,
        "master",
    ),
    "ggs": _case(
        """
      VRIJE UNIVERSITEIT BRUSSEL
      De examencommissie kent aan Patrick Hoste, geboren te Ieper op 2 april 1966, houder van het diploma
      van licentiaat in de rechten, de graad toe van Gediplomeerde in de Gespecialiseerde Studiën in het
      Milieurecht, met onderscheiding.
      Brussel, 8 juli 1992
        """,
        "master",
    ),
    "technical-engineer-1978": _case(
        """
      Hoger Technisch Instituut Sint-Antonius
      Diploma van Technisch Ingenieur in de elektriciteit
      toegekend aan Dirk Maes, geboren te Gent op 5 juni 1956
      Gent, 30 juni 1978
        """,
        "bachelor",
    ),
    "graduate-1998": _case(
        """
      Katholieke Hogeschool Sint-Lieven
      verleent aan Ilse Baert, geboren te Gent op 9 september 1976
      de graad van gegradueerde in het maatschappelijk werk
      met voldoening. Gent, 26 juni 1998
        """,
        "bachelor",
    ),
    "graduaat-2022": _case(
        """
      Hogeschool VIVES
      verleent aan Kevin Desmet, geboren te Kortrijk op 9 september 1998
      de graad van gegradueerde
      Graduaat in de boekhouding-administratie
      Kortrijk, 26 juni 2022
        """,
        "graduaat",
    ),
    "regent": _case(
        """
      Rijksnormaalschool Gent
      Diploma van geaggregeerde voor het lager secundair onderwijs
      Uitgereikt aan Rita Claeys, geboren te Deinze op 1 mei 1958. Gent, 29 juni 1979
        """,
        "bachelor",
    ),
    "candidate": _case(
        """
      Katholieke Universiteit te Leuven
      Wij verlenen aan mejuffrouw Hilde Stevens, geboren te Aarschot op 3 januari 1970,
      de graad van Kandidaat in de Rechten
      Leuven, 2 juli 1990
        """,
        "onder_bachelor",
    ),
    "aggregate-alone": _case(
        """
      Universiteit Antwerpen
      verleent aan An Michiels, geboren te Mol op 4 oktober 1978, het diploma van
      geaggregeerde voor het hoger secundair onderwijs
      Antwerpen, 5 juli 2002
        """,
        "bachelor", "master",
    ),
    "pharmacist": _case(
        """
      Universiteit Gent
      de graad van
      Apotheker
      verleend aan Bart Lemmens, geboren te Lokeren op 10 mei 1969
      Gent, 7 juli 1992
        """,
        "master",
    ),
    "physician-doctor-of-medicine": _case(
        """
      Vrije Universiteit Brussel
      verleent aan Karin Jacobs, geboren te Halle op 10 mei 1965 de wettelijke graad van
      doctor in de genees-, heel- en verloskunde
      Brussel, 7 juli 1990
        """,
        "master",
    ),
    "doctor": _case(
        """
      Universiteit Hasselt
      heeft aan Tim Peeters, geboren te Genk op 10 mei 1985, de graad verleend van
      Doctor in de wetenschappen: informatica
      Diepenbeek, 7 maart 2013
        """,
        "doctorate",
    ),
    "master-after-master": _case(
        """
      Universiteit Gent
      De graad van Master na Master in het notariaat wordt verleend aan Joke Devos,
      geboren te Brugge op 1 mei 1990, houder van de graad van Master in de rechten.
      Uitgereikt te Gent op 3 juli 2014
        """,
        "master",
    ),
    "secondary": _case(
        """
      VLAAMSE GEMEENSCHAP
      Diploma van secundair onderwijs
      Het diploma van secundair onderwijs, onderwijsvorm aso, studierichting Latijn-wiskunde, wordt toegekend aan
      Bram Aerts, geboren te Lier op 10 mei 1995. Lier, 29 juni 2013
        """,
        "secondary",
    ),
    "postgraduaat": _case(
        """
      Arteveldehogeschool
      verklaart dat Lien Maes, geboren te Gent op 3 maart 1988,
      het postgraduaat Bachelor-plus in het rouw- en verliesconsulent met succes heeft beëindigd en kent haar het
      getuigschrift van postgraduaat toe. Gent, 20 juni 2016
        """,
        "geen", "bachelor",
    ),
    "unseen-institution": _case(
        """
      HOGESCHOOL LEIELAND
      De examencommissie verleent aan Mieke Bossuyt, geboren te Rabat op 12 maart 1990,
      met onderscheiding de graad van Master in de industriële wetenschappen: elektromechanica
      met alle daaraan verbonden rechten
      Waregem, 1 juli 2013
        """,
        "master",
    ),
    "exam-board": _case(
        """
      Examencommissie van de Vlaamse Gemeenschap voor het universitair onderwijs
      verleent aan Roger Pauwels, geboren te Temse op 9 september 1949 de graad van licentiaat in de rechten
      Brussel, 4 september 1980
        """,
        "master",
    ),
    "bachelor-webmaster": _case(
        """
      Thomas More Kempen
      verleent aan Wim Cools, geboren te Turnhout op 2 februari 1994 de graad van
      Bachelor in de toegepaste informatica, keuzetraject webmaster en scrum master
      Geel, 30 juni 2016
        """,
        "bachelor",
    ),
    "military-school": _case(
        """
      KONINKLIJKE MILITAIRE SCHOOL
      verleent aan luitenant Stijn Claus, geboren te Tienen op 2 februari 1971 de graad van
      Burgerlijk Ingenieur (Polytechnicus)
      Brussel, 1 juli 1994
        """,
        "master",
    ),
    "provisional": _case(
        """
      UNIVERSITEIT ANTWERPEN
      Voorlopig getuigschrift
      Ondergetekende verklaart dat Sara El Amrani, geboren te Antwerpen op 5 mei 1999,
      de graad van Master in de politieke wetenschappen heeft behaald op 1 juli 2023.
      Het diploma zal later worden uitgereikt.
        """,
        "master",
    ),
    "spaced-title": _case(
        """
      U N I V E R S I T E I T   G E N T
      D I P L O M A
      verleent aan Pieter Smet, geboren te Gent op 3 mei 1980
      de graad van
      M A S T E R   I N   D E   R E C H T E N
      Gent, 3 juli 2005
        """,
        "master",
    ),
}  # fmt: skip

BELGIAN_FRENCH_AND_GERMAN = {
    "bachelor-told-below": _case(
        """
        Université libre de Bruxelles
        Titulaire
        Zoé Hermans
        Née à / le
        Ixelles, 14 mars 1992
        Grade académique conféré
        Master en sciences politiques, à finalité spécialisée
        Délibération du jury
        26 juin 2015
        Bruxelles, délivré le
        30 octobre 2015
        Le grade de bachelier en sciences politiques, délivré le 27 juin 2013, donnait accès au cycle.
        """,
        "master",
    ),
    "licencie-ucl-1990": _case(
        """
      UNIVERSITE CATHOLIQUE DE LOUVAIN
      Nous, Président, Secrétaire et Membres du jury,
      conférons à Monsieur Jean Dupont, né à Wavre le 3 mars 1967, le grade académique de
      LICENCIÉ EN DROIT
      Fait à Louvain-la-Neuve, le 2 juillet 1990
        """,
        "master", holder="Jean Dupont", awarded="1990-07-02",
    ),
    "master-liege": _case(
        """
      Université de Liège
      confère à Madame Sophie Lambert, née à Huy le 4 mai 1988, le grade académique de
      Master en sciences politiques, orientation générale, à finalité approfondie
      avec distinction. Liège, le 12 septembre 2011
        """,
        "master",
    ),
    "bachelier-access-master": _case(
        """
      Haute École de Namur-Liège-Luxembourg
      Communauté française de Belgique
      Le jury confère à Marie Collin, née à Namur le 1er mai 1995, le grade de
      Bachelier en comptabilité
      Ce grade donne accès, via une passerelle, au Master en sciences de gestion.
      Namur, le 28 juin 2016
        """,
        "bachelor",
    ),
    "gradue": _case(
        """
      Institut supérieur de commerce de la Ville de Liège
      Communauté française de Belgique
      décerne à Paul Renard, né à Liège le 7 mai 1960 le diplôme de gradué en comptabilité
      Liège, le 30 juin 1982
        """,
        "bachelor",
    ),
    "ingenieur-industriel": _case(
        """
      Haute École Léonard de Vinci - ECAM
      confère à Olivier Marchal, né à Uccle le 12 mai 1979, le grade d'Ingénieur industriel en électronique
      Bruxelles, le 30 juin 2002
        """,
        "master",
    ),
    "candidature": _case(
        """
      Université libre de Bruxelles
      confère à Anne Petit, née à Mons le 12 mai 1975 le grade de Candidat en sciences économiques
      Bruxelles, le 1 juillet 1995
        """,
        "onder_bachelor",
    ),
    "aess-alone": _case(
        """
      Université de Namur
      Le titre d'Agrégé de l'enseignement secondaire supérieur est conféré à Luc Henry, né à Dinant le 2 mai 1980
      Namur, le 1 juillet 2004
        """,
        "twijfel",
    ),
    "east-belgium-bachelor": _case(
        """
      Autonome Hochschule in der Deutschsprachigen Gemeinschaft
      verleiht Frau Julia Schmitz, geboren in Eupen am 3. Mai 1996, den akademischen Grad
      Bachelor Lehramt Primarschule
      Eupen, den 28. Juni 2018
        """,
        "bachelor",
    ),
}  # fmt: skip

DUTCH = {
    "drs-1988": _case(
        """
      Rijksuniversiteit te Utrecht
      Getuigschrift van het met goed gevolg afgelegde doctoraal examen in de rechtsgeleerdheid
      Jan Willem de Vries, geboren te Zwolle op 3 mei 1963
      is gerechtigd de titel van meester (mr.) te voeren
      Utrecht, 31 augustus 1988
        """,
        "master", country="NL",
    ),
    "hbo-ing": _case(
        """
      Avans Hogeschool
      Het College van Bestuur verklaart dat Kees Jansen, geboren op 3 mei 1980 te Breda, met goed gevolg
      het afsluitend examen van de hbo-bacheloropleiding Werktuigbouwkunde heeft afgelegd
      en gerechtigd is tot het voeren van de titel ingenieur (ing.)
      Breda, 4 juli 2003
        """,
        "bachelor", country="NL",
    ),
    "old-hbo": _case(
        """
      Hogeschool Enschede
      Getuigschrift Hoger Beroepsonderwijs
      studierichting Bedrijfseconomie (HEAO)
      uitgereikt aan Anneke Bos, geboren te Almelo, 3 mei 1970. De houder mag de titel baccalaureus (bc.) voeren
      Enschede, 30 juni 1993
        """,
        "bachelor", country="NL",
    ),
    "wo-master-2010": _case(
        """
      Universiteit Leiden
      De examencommissie van de Faculteit der Rechtsgeleerdheid verklaart dat
      Fatima Bouzid, geboren op 12 maart 1985 te Nador, Marokko,
      met goed gevolg heeft afgelegd het examen van de masteropleiding Rechtsgeleerdheid.
      Haar is verleend de graad Master of Laws (LLM).
      Leiden, 31 augustus 2010
        """,
        "master", country="NL",
    ),
    "propedeuse": _case(
        """
      Hogeschool Rotterdam
      Getuigschrift propedeutisch examen
      van de opleiding Bachelor Bestuurskunde is uitgereikt aan Piet Mol, geboren op 1 mei 1990 te Gouda
      Rotterdam, 4 juli 2009
        """,
        "onder_bachelor", "bachelor", country="NL",
    ),
    "associate-degree": _case(
        """
      Hogeschool Inholland
      verleent aan Mark Visser, geboren te Haarlem op 5 mei 1990, de graad Associate degree in Management
      Haarlem, 5 juli 2012
        """,
        "graduaat", country="NL",
    ),
    "unlisted-dutch": _case(
        """
      Noordelijke Academie voor Bestuur
      De examencommissie verklaart op grond van de Wet op het hoger onderwijs en wetenschappelijk onderzoek dat
      Inge Prins, geboren te Delfzijl op 1 mei 1982 met goed gevolg het afsluitend examen heeft afgelegd van de
      masteropleiding Bestuurskunde, waarmee zij de graad Master of Public Administration heeft behaald.
        """,
        "master", country="NL",
    ),
}  # fmt: skip

ELSEWHERE = {
    "french-licence": _case(
        """
      RÉPUBLIQUE FRANÇAISE
      Université de Lille
      Ministère de l'enseignement supérieur et de la recherche
      Vu les procès-verbaux du jury attestant que l'intéressé a satisfait au contrôle des connaissances,
      le diplôme de LICENCE, droit, économie, gestion, mention Administration publique
      est délivré à M. Julien Lefèvre, né le 3 mai 1990 à Roubaix
      au titre de l'année universitaire 2010-2011
      Fait le 12 septembre 2011
        """,
        "bachelor", country="FR", automatic=False,
    ),
    "french-licence-unlisted-university": _case(
        """
      Université Galilée du Nord
      République française
      La licence en droit est conférée à Mme Léa Roux, née le 3 mai 1992 à Bruxelles
      Fait à Dunkerque, le 3 juillet 2013
        """,
        "bachelor", country="FR", automatic=False,
    ),
    "french-maitrise": _case(
        """
      Université Paris Nanterre
      Le diplôme national de maîtrise en droit public est délivré à Paul Morel, né le 3 mai 1975 à Paris
      Fait à Nanterre, le 3 juillet 1998
        """,
        "twijfel", country="FR", automatic=False,
    ),
    "french-master": _case(
        """
      Université de Strasbourg
      Le diplôme national de master, droit public, confère le grade de master à Claire Muller, née le 3 mai 1989
      Fait à Strasbourg, le 3 juillet 2012
        """,
        "master", country="FR", automatic=False,
    ),
    "moroccan-licence": _case(
        """
      ROYAUME DU MAROC
      Université Mohammed V - Rabat
      Diplôme de licence d'études fondamentales, filière droit, délivré à M. Youssef Alami,
      né à Salé le 4 mai 1991. Rabat, le 4 juillet 2013
        """,
        "bachelor", country="MA", automatic=False,
    ),
    "moroccan-master": _case(
        """
      ROYAUME DU MAROC
      Université Hassan II de Casablanca
      Le diplôme de Master en droit des affaires est délivré à Mme Salma Idrissi, née à Casablanca le 4 mai 1991
      Casablanca, le 4 juillet 2015
        """,
        "master", country="MA", automatic=False,
    ),
    "licence-unknown-country": _case(
        """
      Institut supérieur de gestion
      Diplôme de licence en gestion
      délivré à M. Karim Haddad, né le 4 mai 1991
        """,
        "bachelor", "master", country=None, automatic=None,
    ),
    "turkish-master": _case(
        """
      T.C.
      GAZİANTEP ÜNİVERSİTESİ
      Sosyal Bilimler Enstitüsü
      YÜKSEK LİSANS DİPLOMASI
      Ayşe Yıldız
      Kamu Yönetimi anabilim dalında Yüksek Lisans derecesi verilmiştir. 12.06.2015
        """,
        "master", country="TR", automatic=False,
    ),
    "turkish-bachelor": _case(
        """
      T.C.
      ANKARA ÜNİVERSİTESİ
      LİSANS DİPLOMASI
      Mehmet Kaya 12.06.2012
        """,
        "bachelor", country="TR", automatic=False,
    ),
    "sworn-translation": _case(
        """
      Beëdigde vertaling uit het Turks
      Republiek Turkije
      Universiteit van Kırşehir
      De graad van Master in de bestuurskunde wordt met onderscheiding verleend aan Ayşe Demir, geboren te Kayseri
      op 3 mei 1988. Gedaan te Gent, op 3 maart 2020. De beëdigd vertaler
        """,
        "master", country="TR", automatic=False,
    ),
    "translation-of-unlisted": _case(
        """
      Universiteit van Sulaymaniyah
      De graad van Master in de rechten wordt met onderscheiding verleend aan Ali Hassan, geboren op 3 mei 1988
      Voor eensluidende vertaling, de beëdigd vertaler, Gent, 3 maart 2020
        """,
        "master", country=None, automatic=None,
    ),
    "ukrainian-master": _case(
        """
      УКРАЇНА
      ДИПЛОМ МАГІСТРА
      Київський національний економічний університет
      Олена Коваленко
        """,
        "master", country="UA", automatic=False,
    ),
    "german-diplom": _case(
        """
      UNIVERSITÄT BAYREUTH
      verleiht Herrn Klaus Becker, geboren am 3. Mai 1970 in Köln, den akademischen Grad
      Diplom-Kaufmann (Dipl.-Kfm.)
      Bayreuth, den 4. Juli 1996
        """,
        "master", country="DE", automatic=False,
    ),
    "german-fh": _case(
        """
      Fachhochschule Aachen
      verleiht Frau Petra Lang, geboren am 3. Mai 1972, den akademischen Grad Diplom-Ingenieurin (FH)
      Aachen, den 4. Juli 1998
        """,
        "twijfel", country="DE", automatic=False,
    ),
    "german-bachelor": _case(
        """
      Universität Siegen
      Bachelorurkunde
      verleiht Frau Petra Lang, geboren am 3. Mai 1992, den Hochschulgrad Bachelor of Arts (B.A.)
      Siegen, den 4. Juli 2014
        """,
        "bachelor", country="DE", automatic=False,
    ),
    "british-master": _case(
        """
      The University of Nottingham
      It is hereby certified that
      Emma Clarke
      having satisfied the examiners has this day been admitted to the degree of
      Master of Science in Public Policy
      14 December 2009
        """,
        "master", country="GB", automatic=False,
    ),
    "british-ma-oxon": _case(
        """
      University of Oxford
      This is to certify that James Wood was admitted to the degree of Master of Arts
      on 12 May 2005
        """,
        "bachelor", "master", country="GB", automatic=False,
    ),
    "british-bachelor": _case(
        """
      Cardiff University
      has conferred upon Owen Jones the degree of Bachelor of Science with First Class Honours in Economics
      12 July 2011
        """,
        "bachelor", country="GB", automatic=False,
    ),
    "luxembourg": _case(
        """
      UNIVERSITÉ DU LUXEMBOURG
      Le grade de Master en droit européen est conféré à Marc Weber, né le 3 mai 1988 à Arlon
      Luxembourg, le 4 juillet 2012
        """,
        "master", country="LU",
    ),
    "lithuania": _case(
        """
      LIETUVOS RESPUBLIKA
      VILNIAUS UNIVERSITETAS
      MAGISTRO DIPLOMAS
      Rasa Petrauskienė, gim. 1985-05-03, suteiktas viešojo administravimo magistro kvalifikacinis laipsnis
      2010-06-20
        """,
        "master", country="LT",
    ),
    "estonian-bachelor": _case(
        """
      EESTI VABARIIK
      TARTU ÜLIKOOL
      BAKALAUREUSE DIPLOM
      Mari Tamm on omandanud bakalaureusekraadi
      """,
        "bachelor", country="EE",
    ),
    "italian-laurea": _case(
        """
      REPUBBLICA ITALIANA
      Università degli Studi di Bologna
      conferisce a Marco Rossi, nato a Roma il 3 maggio 1985, la laurea magistrale in Giurisprudenza
      """,
        "master", country="IT", automatic=False,
    ),
    "polish-licencjat": _case(
        """
      Uniwersytet Warszawski
      Dyplom ukończenia studiów pierwszego stopnia
      Anna Kowalska uzyskała tytuł zawodowy licencjata
      """,
        "bachelor", country="PL", automatic=False,
    ),
}  # fmt: skip

ALL = {**FLEMISH, **BELGIAN_FRENCH_AND_GERMAN, **DUTCH, **ELSEWHERE}
