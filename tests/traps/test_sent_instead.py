"""What is sent beside or instead of the documents asked, in wordings of other hands: each is known for what it is."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent, types

SENT = (
    (
        "motivation_letter",
        """
Beste mevrouw Peeters

Met veel interesse las ik uw vacature voor directeur interne organisatie. Graag stel ik mij kandidaat.
Als diensthoofd bij de stad Aalst leid ik sinds 2015 een team van twaalf medewerkers. Ik heb ervaring met
veranderingstrajecten, begrotingen en personeelsbeleid. Ik ben ervan overtuigd dat ik uw organisatie kan versterken.

Graag licht ik mijn motivatie toe in een gesprek.

Met vriendelijke groeten
Lies De Backer
""",
    ),
    (
        "motivation_letter",
        """
Madame, Monsieur,
Votre offre pour le poste de directeur a retenu toute mon attention. Je me permets de vous présenter ma candidature.
Forte d'une expérience de dix ans comme chef de service, je souhaite mettre mes compétences au service de votre commune.
Je reste à votre disposition pour un entretien.
Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
Lies De Backer
""",
    ),
    (
        "reference_letter",
        """
Aan wie het aanbelangt

Hierbij verklaar ik dat mevrouw Lies De Backer van 2010 tot 2018 bij ons tewerkgesteld was als diensthoofd.
Zij was een gewaardeerde en plichtsbewuste medewerkster, die ik zonder aarzelen kan aanbevelen.

Jan Mertens
Algemeen directeur OCMW Lede
""",
    ),
    (
        "attendance_certificate",
        """
Vlaamse overheid
Attest van deelname
Lies De Backer heeft deelgenomen aan de vorming 'Leidinggeven in de publieke sector' (3 dagen)
georganiseerd door het Agentschap Overheidspersoneel. Brussel, 12 mei 2019
""",
    ),
    (
        "identity_card",
        """
BELGIË  BELGIQUE  BELGIEN  BELGIUM
IDENTITEITSKAART  CARTE D'IDENTITÉ  PERSONALAUSWEIS  IDENTITY CARD
Naam / Name  De Backer
Voornamen / Given names  Lies Maria
Geslacht / Sex  V / F    Nationaliteit / Nationality  Belg
Geboortedatum / Date of birth  14 07 1986
Rijksregisternr. / National Register N°  86.07.14-002.11
Kaartnr. / Card No  592-1234567-89
Vervalt op / Expiry date  01 02 2030
""",
    ),
    (
        "language_certificate",
        """
SELOR
Selectiebureau van de Federale Overheid
CERTIFICAAT VAN TAALKENNIS
Artikel 7 van het koninklijk besluit van 8 maart 2001
Lies De Backer, geboren op 14/07/1986, is geslaagd voor het taalexamen Frans
Brussel, 12/05/2017
""",
    ),
    (
        "enrolment_certificate",
        """
KU Leuven
Attest van inschrijving academiejaar 2023-2024
Lies De Backer is ingeschreven als student voor de opleiding Master of Laws in de rechten
""",
    ),
    (
        "transcript",
        """
Université de Namur
RELEVÉ DE NOTES
Master en droit - Année académique 2010-2011
Droit fiscal   6 crédits   14/20
Droit social   5 crédits   12/20
Droit européen 5 crédits   15/20
Mémoire   20 crédits   16/20
Total 36 crédits  Mention: distinction
""",
    ),
    (
        "request_receipt",
        """
Stad Brugge - e-loket
Bevestiging van uw aanvraag
Uw aanvraag voor: Uittreksel uit het strafregister - model 595
Aanvraagdatum: 20/04/2024  Status: in behandeling
U wordt per e-mail verwittigd zodra het document klaar is.
""",
    ),
    (
        "proxy",
        """
PROCURATION
Je soussignée, Lies De Backer, donne procuration à Monsieur Tom Mertens
pour retirer en mon nom un extrait de casier judiciaire (modèle 595) auprès de la commune d'Ixelles.
Fait à Ixelles, le 15 avril 2024
""",
    ),
    (
        "payment_proof",
        """
Payconiq by Bancontact
Betaling geslaagd
Stad Brugge
€ 8,50
Uittreksel strafregister
20/04/2024 10:33
""",
    ),
    (
        "loss_report",
        """
Politiezone Gent
Attest van aangifte
Op 3 april 2024 heeft mevrouw De Backer Lies aangifte gedaan van het verlies van haar rijbewijs
en haar portefeuille. PV-nummer GE.12.L3.001234/2024
""",
    ),
    (
        "foreign_extract",
        """
Führungszeugnis
Bundesamt für Justiz Bonn
De Backer, Lies
Inhalt: Keine Eintragung
""",
    ),
    (
        "attendance_certificate",
        """
Universitat Autònoma de Barcelona
Certificate of Attendance
This certifies that Lies De Backer attended the summer school on Local Government from 1 to 12 July 2019
""",
    ),
    (
        "postgraduate_certificate",
        """
EHSAL Management School
POSTGRADUATE CERTIFICATE
Postgraduaat Human Resources Management
Toegekend aan Lies De Backer
Brussel, 30 juni 2014
""",
    ),
    (
        "exam_certificate",
        """
CERTIFICAAT
GOCA Vlaanderen
Praktijkexamen categorie B
De kandidaat Lies De Backer is GESLAAGD
Datum examen: 12/04/2024  Examencentrum: Brakel
""",
    ),
    (
        "led_self_declaration",
        """
Mijn Loopbaan - VDAB
Leer- en ervaringsbewijzen
Goossens Barbara
Eigen verklaringen
Master in de rechten, Universiteit Gent, 2006
Door de burger zelf toegevoegd. Er werden geen authentieke gegevens gevonden.
""",
    ),
    (
        "led_self_declaration",
        """
LED - Leer- en Ervaringsbewijzendatabank
Afdruk van 3 april 2024
Authentieke gegevens: geen
Eigen verklaring
Bachelor in het onderwijs, Howest, 2010
niet geverifieerd
""",
    ),
    (
        "led_self_declaration",
        """
Bewijzen van mijn leven
Overzicht
Uit authentieke bronnen
Er zijn geen bewijzen uit authentieke bronnen beschikbaar.
Zelf ingevoerd
Licentiaat geschiedenis, KU Leuven, 1999
Rijbewijs C, 2002
""",
    ),
    (
        "other",
        """
ORGANIGRAM GEMEENTE MELLE
Algemeen directeur     Financieel directeur
An Claeys     Bert Loos
Grondgebied     Burger en Welzijn     Vrije tijd
Omgeving     Burgerzaken     Sport
Werken     Sociale dienst     Cultuur
""",
    ),
    (
        "other",
        """
ORGANIGRAMME DE L'ADMINISTRATION
Collège communal
Directrice générale
Cadre de vie     Population     Finances     Personnel
""",
    ),
    (
        "other",
        """
Organisationsplan der Gemeinde Kelmis
Bürgermeister
Generaldirektor
Bauamt     Standesamt     Finanzen     Kultur
""",
    ),
    (
        "other",
        """
Organisation chart
Managing Director
Operations     Finance     People     Sales
Team A     Accounting     Recruitment     Inside sales
""",
    ),
)


@pytest.mark.parametrize(("kind", "text"), SENT, ids=[f"{number}-{kind}" for number, (kind, _) in enumerate(SENT, 1)])
def test_it_is_known_for_what_it_is(kind: str, text: str) -> None:
    file = sent(text)
    assert types(file) == [kind]
    assert file.documents[0].understood


COURSES = (
    "IFAPME\nAttestation de réussite\nLe secrétaire certifie que Lies De Backer a réussi l'examen de comptabilité.",
    "VDAB\nATTEST VAN SLAGEN\nLies De Backer is geslaagd voor het praktisch examen heftruckbestuurder.",
    "CVO Gent\nAttest van slagen\nDe cursist Lies De Backer is geslaagd voor de module Boekhouden 1",
)


@pytest.mark.parametrize("text", COURSES)
def test_passing_a_course_is_no_driving_exam_and_rejects_nobody(text: str) -> None:
    assert outcome("driving_licence", sent(text)) != (Status.NOT_MET, Reason.PROVISIONAL)


PORTFOLIO = """
MES RÉALISATIONS
2018     Un guichet unique pour la commune de Wavre
2019     Plan de mobilité, prix de la Région
2021     Fusion de deux services : la direction a décidé que le modèle serait étendu
Budget total     1.200.000 euros
"""


def test_projects_on_which_somebody_decided_are_no_decision_on_a_diploma() -> None:
    assert "equivalence_decision" not in types(sent(PORTFOLIO))


ASSESSED = (
    """
TALENT PARTNERS
Kandidaatprofiel - vertrouwelijk
Kandidaat     An Peeters
Functie     Directeur Interne Organisatie
Interview     12 april 2024, consultant J. Baert
Samenvatting
An komt over als een ervaren leidinggevende met een sterke visie op personeelsbeleid.
Sterke punten
Ervaring als diensthoofd, communicatief, analytisch
Aandachtspunten
Beperkte kennis van de lokale besturen
Loonverwachting     A4a
Advies     weerhouden
""",
    """
Assessmentrapport
Kandidaat: Tom Wils
Opdrachtgever: gemeente Lede
Leidinggeven     4/5
Communicatie     3/5
Stressbestendigheid     4/5
De heer Wils heeft ervaring als teamleider en coördinator. Conclusie: geschikt met aandachtspunten.
""",
    """
Fiche candidat - confidentiel
Candidate     Julie Renard
Mission     Directeur financier, CPAS
Entretien du     8 juin 2022, par le consultant M. Leroy
Impression
Madame Renard est une responsable posée. Expérience de chef de service.
Points forts     rigueur, écoute
Points d'attention     néerlandais moyen
Prétentions salariales     A5
Conclusion     retenue pour le second tour
""",
    """
Candidate summary
Prepared by Northern Search Ltd, consultant: Amy Hill
Candidate: Robert Lee
Assignment: Head of Finance
Impression: Mr Lee is a calm manager with experience as team leader.
Strengths: accuracy, loyalty. Weaknesses: small network.
Salary expectation: 75k. Notice period: three months.
Recommendation: shortlist
""",
)


@pytest.mark.parametrize("text", ASSESSED)
def test_what_an_agency_finds_of_a_candidate_is_no_cv(text: str) -> None:
    assert outcome("cv", sent(text)) == (Status.REVIEW, Reason.PERHAPS_UNREAD)


def test_a_career_that_an_agency_wrote_down_is_a_cv() -> None:
    career = "2003 - 2010   Controller, Umicore\n2010 - 2016   Teamleider, OCMW Mol\n2016 - heden   Diensthoofd, Geel"
    assert outcome("cv", sent(f"{ASSESSED[0]}\nWerkervaring\n{career}\nTalen\nNederlands, Frans")) == MET
