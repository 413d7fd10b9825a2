"""A cv or letter is surely absent only when no file could be it, and a cv never counts as the diploma that it names."""

import pytest

from pipeline.codes import DocumentType, Reason, Status
from tests.traps.casebook import outcome, sent, types

ABSENT = (Status.MISSING, Reason.ABSENT)
UNSURE = (Status.REVIEW, Reason.PERHAPS_UNREAD)

BARE_CVS = {
    "list": "Sabine Roelandt\n° Aalst 14 mei 1979\nUniversiteit Gent\nMaster in de rechten, 2002\n"
    "Juriste stad Aalst 2003\nDiensthoofd 2011\nNederlands, Frans, Engels",
    "degree-first": "Pieter Van Hoof\ngeboren te Mechelen op 3 februari 1981\nLicentiaat in de politicologie\n"
    "KU Leuven, 30 juni 2003\nBeleidsmedewerker gemeente Bonheiden\nStafmedewerker OCMW Mechelen\nRijbewijs B",
    "school-first": "Universiteit Antwerpen\nMaster in de toegepaste economische wetenschappen\n"
    "Davy Claessens, geboren te Brasschaat op 19 juni 1987\n30 september 2010\n"
    "Controller bij Umicore, sinds 2016 financieel directeur OCMW Brasschaat",
    "under-diploma": "Lies Bogaerts\nGrote Markt 5, 3500 Hasselt\ngeboren te Hasselt, 9 september 1988\n\nDiploma\n"
    "Master in de ingenieurswetenschappen: architectuur\nUniversiteit Hasselt\n12 september 2011\n\nWerk\n"
    "Architect bij A2O\nProjectleider stad Genk",
    "no-word-of-work": "Dr. Joris Stevens\ngeboren 4 april 1980\nDoctor in de sociale wetenschappen (KU Leuven, 2008)\n"
    "Master in de sociologie (KU Leuven, 2003)\nPublicaties op aanvraag",
    "french": "Julien Lambert\nné à Namur le 12 mars 1982\nLicencié en droit, Université de Liège, 2005\n"
    "Juriste, Ville de Namur, 2006-2012\nChef de service, SPW, depuis 2012\nFrançais, néerlandais, anglais",
}
LIVES = {
    "first-person": "Ik werd geboren in Kortrijk in 1984. Na mijn humaniora trok ik naar Leuven, waar ik in 2006\n"
    "afstudeerde als handelsingenieur. Mijn eerste baan vond ik bij een bank in Brussel. Later stapte ik over\n"
    "naar de stad Kortrijk. Sinds 2019 ben ik afdelingshoofd in Waregem. In mijn vrije tijd loop ik marathons.",
    "third-person": "Katrien Moens (45) studeerde sociologie aan de VUB en begon haar loopbaan bij het ABVV. In 2008\n"
    "werd zij diensthoofd welzijn in Vilvoorde. Zij bouwde er het sociaal huis uit tot een organisatie van zestig\n"
    "medewerkers. Vandaag leidt ze het departement mens bij de stad Halle. Ze spreekt vlot Frans en Engels.",
    "french": "Je suis né à Tournai en 1977. Après des études de sciences économiques à Mons, j'ai commencé ma vie\n"
    "comme comptable dans une PME. En 2005 je suis entré à l'administration communale de Mouscron. Depuis 2014 je\n"
    "dirige les services administratifs de la ville de Péruwelz. Je parle couramment le néerlandais.",
}
SERVICE = """STAAT VAN DIENST
Naam: Dirk Mertens
01/09/1995 administratief medewerker
01/01/2001 deskundige
01/07/2009 diensthoofd burgerzaken
Diploma: licentiaat bestuurskunde
"""
NOTE = "Geachte mevrouw\nIn bijlage mijn kandidatuur.\nMvg\nEls Maes"
CAREER_IN_A_LETTER = """Geachte leden van de selectiecommissie
Na mijn studies rechten werkte ik van 1998 tot 2004 als advocaat. Van 2004 tot 2012 was ik jurist bij de stad Gent.
Sinds 2018 leid ik de afdeling interne organisatie van Merelbeke. Daarom stel ik mij kandidaat voor de functie.
Hoogachtend
Filip Goethals
"""
STATED = {
    "attest": "Gemeente Nevele\nDIENSTATTEST\nDe algemeen directeur verklaart dat mevrouw Ines Dhaene van 1 mei 2012\n"
    "tot 31 december 2018 werkte als diensthoofd, voltijds, contractueel.\nNevele, 15 januari 2019",
    "recommendation": "Geachte selectiecommissie\nAls vroegere leidinggevende van Tom Baert beveel ik hem graag bij u\n"
    "aan. Hij leidde bij ons zeven jaar de dienst personeel.\nMet vriendelijke groeten\nJohan De Wilde",
}

HANDLED = {
    "dutch-log": """STAD TEMSE - Burgerzaken
Aanvraag ontvangen 28/03/2024
Centraal Strafregister geraadpleegd 31/03/2024 08:12
Uittreksel afgeleverd 01/04/2024
UITTREKSEL UIT HET STRAFREGISTER
in toepassing van art. 595 van het Wetboek van Strafvordering
Naam : VAN ACKER
Voornaam : Joris Albert
Geboren op : 25/06/1978
Strafrechtelijke veroordelingen : Blanco
De gemachtigde beambte
Betaald met Bancontact op 28/03/2024.
""",
    "french-receipt-number": """Ville de Namur - Population
Récépissé n° 12 - demande reçue le 02/04/2024
EXTRAIT DE CASIER JUDICIAIRE
Article 595 du Code d'instruction criminelle
Nom : LAMBERT
Prénoms : Luc
Né à Namur le 04/04/1979
Condamnations : NEANT
Délivré à Namur, le 03/04/2024
""",
    "german-log": """Stadt Eupen
Antrag eingegangen am 02.04.2024 - Ihr Antrag wurde bearbeitet
Vorgangsnummer 22-33
AUSZUG AUS DEM STRAFREGISTER
Artikel 595 Strafprozessgesetzbuch
Name: SCHMITZ
Vornamen: Karl
Geboren am 04.04.1979 in Eupen
Verurteilungen: keine
Eupen, den 3. April 2024
""",
    "paid-at-the-desk": """Betalingsbewijs
Stad Brugge - kasticket 0045 - uittreksel strafregister 6,00 EUR
UITTREKSEL UIT HET STRAFREGISTER
Model 595 Wetboek van Strafvordering
Naam: MAES
Voornaam: Els
Geboren: Brugge, 13/10/1982
Vermeldingen: geen
Datum van afgifte: 11/04/2024
""",
}
"""Extracts that tell above their title how they were asked for, received and paid."""


@pytest.mark.parametrize("text", HANDLED.values(), ids=HANDLED)
def test_an_extract_that_tells_how_it_was_asked_for_is_never_surely_absent(text: str) -> None:
    status, _ = outcome("criminal_record", sent(text))
    assert status in (Status.MET, Status.REVIEW)


@pytest.mark.parametrize("text", LIVES.values(), ids=LIVES)
def test_a_life_told_in_sentences_is_a_cv_and_no_letter(text: str) -> None:
    assert types(sent(text)) == [DocumentType.CV]
    assert outcome("motivation_letter", sent(text)) in (ABSENT, UNSURE)


def test_a_life_in_the_first_person_may_be_the_letter() -> None:
    assert outcome("motivation_letter", sent(LIVES["first-person"])) == UNSURE


def test_a_record_of_service_may_be_the_cv() -> None:
    assert outcome("cv", sent(SERVICE)) == UNSURE


@pytest.mark.parametrize(("path", "found"), [("brief.pdf", UNSURE), ("bericht.eml", ABSENT)])
def test_a_note_of_two_lines_may_be_the_letter_unless_it_is_the_body_of_a_mail(
    path: str, found: tuple[Status, Reason]
) -> None:
    assert outcome("motivation_letter", sent(NOTE, path=path)) == found


def test_a_letter_that_tells_a_career_is_a_letter_and_no_cv() -> None:
    assert outcome("motivation_letter", sent(CAREER_IN_A_LETTER)) == (Status.MET, None)
    assert outcome("cv", sent(CAREER_IN_A_LETTER)) == ABSENT


@pytest.mark.parametrize("text", STATED.values(), ids=STATED)
def test_what_somebody_states_of_another_is_neither(text: str) -> None:
    assert outcome("cv", sent(text)) == outcome("motivation_letter", sent(text)) == ABSENT


ABOUT_THE_CANDIDATE = {
    "article": "Nieuwe directeur voor De Bron\nEls Maes (44) wordt de nieuwe directeur van het rusthuis De Bron. Zij\n"
    "studeerde verpleegkunde in Gent en begon haar loopbaan in het ziekenhuis. In 2015 werd zij hoofdverpleegkundige.",
    "form": "SOLLICITATIEFORMULIER\nNaam: Maes\nVoornaam: Els\nAdres: Kerkstraat 4, Eeklo\nFunctie: directeur\n"
    "Werkervaring\n2010 - 2018 stafmedewerker, stad Gent\n2018 - heden diensthoofd, Deinze\nOpleiding\n"
    "2005 - 2009 rechten, Universiteit Gent\nHandtekening",
}


@pytest.mark.parametrize("text", ABOUT_THE_CANDIDATE.values(), ids=ABOUT_THE_CANDIDATE)
def test_what_tells_of_work_without_being_a_cv_is_for_a_person(text: str) -> None:
    assert outcome("cv", sent(text))[0] is Status.REVIEW


TOLD_DEGREES = {
    "handed-out-by": "Tom Wille, geboren op 5 juni 1980 te Ieper\nDiploma van licentiaat in de kunst, gegeven door\n"
    "de Katholieke Universiteit Leuven op 1 juli 2002\nArchivaris te Brugge",
    "psychologist": "Universiteit Gent\nKatleen Bral\ngeboren te Ronse op 2 april 1984\nMaster in de psychologie\n"
    "1 juli 2006\nPsychologe in AZ Glorieux",
    "writer": "Vrije Universiteit Brussel\nLicentiaat in de communicatiewetenschappen\nPeter Hamels\n"
    "geboren te Asse op 22 februari 1977\n30 juni 1999\nRedacteur, perswoordvoerder, schrijver",
    "of-him": "Jan Otten behaalde in 2003 de graad van burgerlijk ingenieur aan de KU Leuven. Hij werkte bij Umicore\n"
    "en leidt nu de technische dienst van Mol. Hij is geboren op 8 augustus 1980.",
    "d-elle": "Née à Liège le 3 mai 1981, Claire Hubin a obtenu le grade de Licenciée en droit à l'Université\n"
    "de Liège le 30 juin 2004. Elle est avocate puis juriste à la Ville de Huy.",
    "of-her": "Mary Jones, born 3 May 1981\nThe University of Kent awarded her the degree of Master of Laws on\n"
    "1 July 2004\nSolicitor, then town clerk of Dover",
    "signed-by-nobody": "Ilse Van Roy | jurist | ilse@vanroy.example\nMaster in de rechten (Universiteit Gent, 5 juli\n"
    "2002)\ngeboren 1 februari 1979",
}


@pytest.mark.parametrize("text", [*BARE_CVS.values(), *TOLD_DEGREES.values()], ids=[*BARE_CVS, *TOLD_DEGREES])
def test_somebody_who_tells_of_a_degree_shows_no_diploma_and_the_cv_is_not_absent(text: str) -> None:
    assert outcome("diploma", sent(text))[0] in (Status.MISSING, Status.REVIEW)
    assert outcome("cv", sent(text))[0] in (Status.MET, Status.REVIEW)


def test_a_bare_diploma_under_the_name_of_its_school_still_counts() -> None:
    text = "Universiteit Gent\nfaculteit rechten\nAn Maes\n°Gent 14.08.1981\nis Master in de rechten\nGent, 25.06.2004"
    assert outcome("diploma", sent(text)) == (Status.MET, None)
