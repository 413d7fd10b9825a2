"""A cv in the first person, or one that asks under its headings, and a letter that does so too."""

from dataclasses import replace

import pytest

from pipeline.codes import DocumentType
from pipeline.model import Line
from pipeline.sorting import score_page
from tests.pages import page_of

CVS = {
    "asking": """
        An-Sofie Bogaert
        Wie ben ik?
        Enthousiaste winkelbediende op zoek naar een nieuwe uitdaging.
        Wat deed ik?
        jul 2014 – nu: kassamedewerker, Aalst
        Wat kan ik?
        Talen: Nederlands, Frans, Engels
        Wat studeerde ik?
        Diploma secundair onderwijs, 2013""",
    "telling": """
        Hallo, ik ben Kevin Martens
        cv – september 2024
        Wat ik deed
        coördinator thuiszorg @ gemeente Ardooie
        03/2020 – heden
        Coaching van een team van 11 medewerkers.
        Wat ik leerde
        Bachelor in het sociaal werk, 2020
        Wie ik ben
        8 augustus 1998, Diest
        Talen
        NL – FR – EN""",
    "prose": """
        LUC STEVENS
        Nationaliteit: Belg – Vilvoorde
        Beroepsverleden
        Van 1 juni 2004 tot en met 31 mei 2014 was ik directeur van het stadsarchief (leiding over
        9 mensen). Sinds 1 juni 2014 ben ik stafmedewerker erfgoed zonder personeel onder mij.
        Van 1 oktober 1996 tot 31 mei 2004: archivaris.
        Talen: Nederlands, Frans, Engels, Duits
        Studies: kandidatuur geschiedenis VUB""",
    "french": """
        Marc Dupont
        Qui suis-je ?
        Un gestionnaire engagé.
        Mon parcours
        Du 1er mars 2010 au 31 mai 2016 j'ai dirigé le service des finances de la commune.
        Depuis juin 2016 je suis conseiller.
        Langues : français, néerlandais
        Formation : master en gestion, ULiège""",
}


@pytest.mark.parametrize("text", CVS.values(), ids=CVS.keys())
def test_a_cv_in_the_first_person_is_no_letter(text: str) -> None:
    assert score_page(page_of(text)).type is DocumentType.CV


def test_a_letter_that_asks_under_its_headings_is_a_letter() -> None:
    text = """
        Geachte mevrouw
        Waarom ik?
        Mijn ervaring als diensthoofd motiveert mij om te solliciteren naar de functie van directeur.
        Waarom nu?
        Na tien jaar ben ik toe aan een nieuwe uitdaging; uw bestuur spreekt mij aan.
        Waarom uw gemeente?
        Ik ben er opgegroeid en wil er mijn steentje bijdragen. Talen: ik spreek er drie.
        Met vriendelijke groeten, An Maes"""
    assert score_page(page_of(text)).type is DocumentType.MOTIVATION_LETTER


@pytest.mark.parametrize(
    "closing", ["Hartelijke groeten,", "Groeten", "Met warme groet", "Beste Grüße", "Kindest regards"]
)
def test_a_letter_without_salutation_is_known_by_how_it_heads_and_ends(closing: str) -> None:
    text = f"""
        Kandidaatstelling directeur Samenleving – motivatiebrief
        Toen ik de oproep zag, herkende ik meteen mijn eigen parcours.
        Mensen samenbrengen rond een gedeeld doel is wat ik het liefst doe.
        Onder mijn leiding groeide de dienst van vijf naar veertien medewerkers en werden drie locaties samengevoegd.
        Een stad is maar zo sterk als haar verenigingen. Daarom zet ik in op nabijheid, ook in de kleinere kernen.
        Ik werk al jaren op het kruispunt van welzijn en cultuur en ken mijn vak van binnenuit.
        {closing}
        Nathalie"""
    read = score_page(page_of(text))
    assert read.understood
    assert read.type is DocumentType.MOTIVATION_LETTER


def test_a_title_in_large_print_that_goes_on_below_is_no_heading_of_a_cv() -> None:
    page = page_of(
        """
        Sint-Jozefscollege Aalst
        DIPLOMA VAN SECUNDAIR
        ONDERWIJS
        De klassenraad heeft op 30 juni 2003 aan
        Tine Mertens
        geboren te Aalst op 29 april 1985
        het diploma van secundair onderwijs toegekend
        ECONOMIE-MODERNE TALEN"""
    )
    lines = [_taller(line, 2.0) if line.text.isupper() else line for line in page.lines]
    assert score_page(replace(page, lines=tuple(lines))).type is DocumentType.DIPLOMA


def _taller(line: Line, times: float) -> Line:
    """The line in larger print."""
    boxes = [(word, replace(word.box, y1=word.box.y0 + times * word.box.height)) for word in line.words]
    return Line(tuple(replace(word, box=box) for word, box in boxes))


TIMELINES = {
    "skills-in-percent": """
        SOFIE JACOBS
        Teamcoach met hart voor mensen

        VAARDIGHEDEN

        Leidinggeven     95%
        Communicatie     90%
        Excel     75%
        Budgetbeheer     80%

        MIJN WEG

        2008     Maatschappelijk werker, OCMW Aalst
        2012     Stafmedewerker kwaliteit, OCMW Aalst
        2017     Teamcoach thuiszorg, Familiehulp
        2021     Clustermanager, Familiehulp

        TALEN

        Nederlands     100%
        Frans     60%
        Engels     70%

        0478 11 22 33     sofie@jacobs-voorbeeld.be""",
    "figures": """
        Hallo! Ik ben Karim

        IN CIJFERS

        12     3     45     1
        jaar ervaring     werkgevers     medewerkers     missie

        LOOPBAAN IN VOGELVLUCHT

        2011     Jurist bij stad Mechelen
        2015     Adviseur bij VVSG
        2019     Diensthoofd Juridische Zaken, stad Vilvoorde

        DIPLOMA

        Master in de rechten, VUB, 2011

        TALEN

        NL     100%
        FR     90%
        EN     85%
        AR     80%""",
    "french": """
        Bonjour, je suis Thomas

        10     2     28     0
        ans d'expérience     villes     collaborateurs     regrets

        MON CHEMIN

        2013     Chargé de mission à la Région wallonne
        2017     Conseiller au cabinet du bourgmestre
        2020     Directeur de la culture, commune d'Ixelles

        MES ETUDES

        Master en histoire, UCLouvain, 2012

        LOISIRS

        Course à pied     80%
        Piano     40%""",
    "german": """
        JONAS KELLER
        Abteilungsleiter Soziales

        KENNTNISSE

        MS Office     95%
        SAP     70%
        Führung     90%

        STATIONEN

        2007     Sachbearbeiter, Stadt Aachen
        2013     Teamleiter, Stadt Aachen
        2018     Abteilungsleiter, Gemeinde Raeren

        SPRACHEN

        Deutsch     100%
        Französisch     75%
        Niederländisch     60%""",
    "bullets": """
        Jan Pauwels | Gent | 0470 12 34 56 | jan@voorbeeld.be
        Manager met een boon voor mensen

        2019 ►  Hoofd Facility, VIB (28 medewerkers)
        2014 ►  Facility coördinator, VIB
        2010 ►  Aankoper, Barco
        2008 ►  Master Handelswetenschappen, HoGent

        NL ●●●●●  FR ●●●○○  EN ●●●●○""",
    "short-years": """
        Sara Blomme
        burgerlijk ingenieur

        skills
        sql | sap | prince2 | lean six sigma green belt (92/100)

        jobs
        az maria middelares | hoofd ondersteunende diensten | '17-nu
        uz gent | projectingenieur | '11-'17
        arcelormittal | procesingenieur | '08-'11

        studies
        ugent | burgerlijk ingenieur elektrotechniek | 2008 | grote onderscheiding (78 %)""",
    "short-years-too": """
        Tine Aerts
        grafisch vormgever en communicatieverantwoordelijke

        SOFTWARE

        InDesign     98%
        Photoshop     92%
        Illustrator     88%
        WordPress     70%
        Figma     65%

        WERK

        '15 - '19     vormgever bij Studio Blauw
        '19 - nu     communicatie bij gemeente Zele

        OPLEIDING

        2015     Bachelor grafische vormgeving, Arteveldehogeschool

        Rijbewijs B""",
}


@pytest.mark.parametrize("text", TIMELINES.values(), ids=TIMELINES.keys())
def test_a_timeline_with_figures_is_a_cv(text: str) -> None:
    read = score_page(page_of(text))
    assert (read.type, read.understood) == (DocumentType.CV, True)


ANSWERS = {
    "dutch": """
        Waarom deze job?
        Ik leid al acht jaar een dienst van twaalf mensen en ik wil dat voortaan doen voor de gemeente waar ik woon.
        Waarom nu?
        Mijn kinderen zijn groot en ik heb weer tijd om iets nieuws te leren. Ik luister, ik beslis en ik volg op.
        Wat is uw werkpunt?
        Ik ben soms ongeduldig. Ik leerde om eerst vragen te stellen.""",
    "french": """
        Pourquoi ce poste ?
        Parce que je veux travailler pour ma commune. J'y habite depuis vingt ans et mes enfants y vont à l'école.
        Pourquoi vous ?
        Je dirige un service de vingt personnes. Je fais confiance et je fixe des objectifs clairs.
        Comment travaillez-vous ?
        Je rencontre chaque collaborateur une fois par mois, et j'ai toujours ma porte ouverte.""",
    "shouted": """
        WAAROM IK
        ik leid een dienst van elf en ik leerde omgaan met het college
        WAAROM U
        een bestuur dat durft te kiezen voor een directeur van de binnenkant
        WAT IK BELOOF
        eerlijk overleg, ook als het moeilijk wordt, en geen plan zonder de mensen die het uitvoeren
        ik ben 37 en ik ben klaar voor mijn volgende stap; graag overtuig ik u in een gesprek met uw team""",
}


@pytest.mark.parametrize("text", ANSWERS.values(), ids=ANSWERS.keys())
def test_answers_to_why_are_a_motivation(text: str) -> None:
    read = score_page(page_of(text))
    assert (read.type, read.understood) == (DocumentType.MOTIVATION_LETTER, True)


def test_questions_of_the_public_are_no_motivation() -> None:
    text = """
        Veelgestelde vragen
        Waarom moet ik een afspraak maken?
        Zo vermijden we wachtrijen aan het loket en kunnen onze medewerkers u beter helpen.
        Wat moet ik meebrengen?
        Uw identiteitskaart en een recente pasfoto. Voor een rijbewijs betaalt u 25 euro.
        Hoe lang duurt het?
        Uw document is na vijf werkdagen klaar. U krijgt een bericht als u het kan komen afhalen.
        Waarom betaal ik voor een tweede attest?
        Omdat elk attest door een medewerker wordt nagekeken."""
    read = score_page(page_of(text))
    assert not (read.understood and read.type is DocumentType.MOTIVATION_LETTER)
