"""Papers that name a master's degree and award none: in no wording are they accepted for one."""

import pytest

from pipeline.codes import Status
from pipeline.vocabulary.loading import only
from tests.traps.casebook import card, outcome, sent

BORN = "An Maes, geboren te Gent op 3 mei 1990,"
PAPERS = {
    "bachelor-and-hopes": f"Hogeschool Gent\nverleent aan {BORN} de graad van bachelor in het bedrijfsmanagement.\n"
    "De afgestudeerde werd toegelaten tot de master in de bestuurskunde en is master in spe.\nGent, 30 juni 2012",
    "vacancy": "Wij zoeken een directeur. Vereist: diploma van master, uitgereikt door een erkende instelling.\n"
    "Geboortedatum en rijksregisternummer worden gevraagd. De jury beslist op 3 mei 2024.",
    "preparatory-programme": "Universiteit Gent\nDIPLOMA\nVoorbereidingsprogramma Master in de "
    "bestuurskunde\nWij bevestigen "
    f"dat {BORN} het voorbereidingsprogramma met succes heeft afgelegd.\nGent, 30 juni 2012. De decaan",
    "credit": f"Open Universiteit\nCreditbewijs\nVerleend aan {BORN} voor het vak Recht van de Master in de rechten\n"
    "(6 studiepunten). De examencommissie, 3 juli 2012",
    "reference": f"Referentie\n{BORN} behaalde bij ons de graad van master in de rechten en was een uitstekende\n"
    "studente. Ik beveel haar warm aan. Prof. J. Peeters, decaan",
    "thesis": "Universiteit Gent\nMasterproef voorgedragen tot het behalen van de graad van Master in de rechten\n"
    "door An Maes\nPromotor: prof. J. Peeters. Academiejaar 2011-2012",
    "thesis-to-end": "Universiteit Gent\nMasterproef ingediend tot het voltooien van de opleiding en het behalen\n"
    f"van de graad van Master in de rechten\ndoor {BORN}\nPromotor: prof. J. Peeters. Gent, 30 juni 2012",
    "thesis-in-english": "Ghent University\nA thesis submitted in partial fulfilment of the requirements for the\n"
    f"degree of Master of Laws\nby {BORN}\nSupervisor: prof. J. Peeters. Ghent, 30 June 2012",
    "thesis-in-french": "Université de Namur\nMémoire présenté en vue de l'obtention du grade de Master en droit\n"
    f"par {BORN}\nPromoteur: prof. J. Peeters. Namur, le 30 juin 2012",
    "thesis-in-german": "Universität zu Köln\nArbeit vorgelegt zur Erlangung des akademischen Grades Master of Laws\n"
    f"von {BORN}\nBetreuer: Prof. J. Peeters. Köln, den 30. Juni 2012",
    "enrolled-to-end": f"Universiteit Gent\nAttest\n{BORN} is ingeschreven voor het volgen van de lessen en het\n"
    "behalen van de graad van Master in de rechten.\nGent, 30 juni 2012. De decaan",
    "list": "Proclamatie 2012\nMaster in de rechten: An Maes (onderscheiding), Tom Baert (voldoening)\n"
    "De examencommissie feliciteert alle geslaagden en nodigt hen uit op 3 juli 2012.",
    "promise": "Universiteit Antwerpen\nGeachte mevrouw Maes\nU bent geslaagd. Het diploma van master in de "
    "rechten zal u\n"
    "op 12 september 2024 worden uitgereikt door de rector.",
    "to-come": f"Universiteit Antwerpen\nWij bevestigen dat {BORN} in juni 2024 naar verwachting de graad van\n"
    "Master in de rechten zal behalen. De decaan",
    "signatory": "Hogeschool Gent\nreikt aan Tom Baert, geboren te Gent op 2 mei 1990, de graad van bachelor in de\n"
    "verpleegkunde uit.\nJan Peeters, Master in de rechten, algemeen directeur\nGent, 30 juni 2012",
    "course": f"Certificaat\nWij verlenen {BORN} de titel van Master of Wine Tasting na een cursus van twee\ndagen.\n"
    "Wijnacademie Gent, 3 juli 2012",
    "access-abroad": "NARIC-Vlaanderen\nBeslissing over de gelijkwaardigheid\nIn het land van herkomst geeft "
    "dit diploma "
    "toegang tot het niveau\nvan master. Het wordt gelijkwaardig verklaard met de graad van bachelor.\nBrussel, "
    "3 mei 2020",
    "not-granted": "NARIC-Vlaanderen\nBeslissing over de gelijkwaardigheid\nU vroeg de gelijkstelling met de "
    "graad van master. "
    "Die vraag\nwordt niet ingewilligd.\nBrussel, 3 mei 2020",
    "nicht-gleichgestellt": "Ministerium der Deutschsprachigen Gemeinschaft\nGleichstellung\nDas Diplom von "
    "Frau Elena Marin "
    "wird nicht dem Grad eines Masters\ngleichgestellt.\nEupen, den 9. Mai 2017",
    "gleichzustellen": "Ministerium der Deutschsprachigen Gemeinschaft\nGleichstellung\nDer Antrag, das Diplom "
    "dem Grad eines "
    "Masters gleichzustellen,\nwird nicht angenommen. Es wird dem Grad eines Bachelors gleichgestellt.\nEupen, "
    "den 9. Mai 2017",
}


@pytest.mark.parametrize("text", PAPERS.values(), ids=PAPERS.keys())
def test_what_awards_no_master_is_not_accepted(text: str) -> None:
    assert outcome("diploma", sent(text))[0] is not Status.MET


CARD = "RIJBEWIJS KONINKRIJK BELGIË\n1. MAES\n2. AN\n3. 03.05.1990 GENT\n4a. 12.01.2018 4b. 12.01.2028\n5. 198765\n"
LICENCES = {
    "legend": "1. Naam  2. Voornaam\n4a. Afgiftedatum   4b. Geldig tot\n5. Nummer\n9. Categorieën: AM A1 A2 A "
    "B1 B C1 C D1 D BE\n"
    "10. Datum van afgifte per categorie\nRIJBEWIJS KONINKRIJK BELGIË",
    "form": "Rijbewijs\nAanvraagformulier\n1. Naam: Maes 2. Voornaam: An\n3. 03.05.1990 Gent\n4a. 4b.\n"
    "9. Gevraagde categorieën: B\nHandtekening",
    "not-b": f"{CARD}9. Categorie A en niet B",
    "asked": f"{CARD}9. Categorieën: AM\nB: aangevraagd",
    "next-field": f"{CARD}9. AM   12. B96",
}


@pytest.mark.parametrize("text", LICENCES.values(), ids=LICENCES.keys())
def test_a_b_that_is_not_held_is_not_accepted(text: str) -> None:
    assert outcome("driving_licence", sent(text))[0] is not Status.MET


DECEIVING = only("tests.traps", "not_accepted.yaml", dict[str, list[str]])


@pytest.mark.parametrize("text", DECEIVING["diploma"])
def test_what_is_like_a_diploma_is_not_accepted(text: str) -> None:
    assert outcome("diploma", sent(text))[0] is not Status.MET


@pytest.mark.parametrize("text", DECEIVING["criminal_record"])
def test_what_is_like_a_blank_extract_is_not_accepted(text: str) -> None:
    assert outcome("criminal_record", sent(*text.split("\n-----\n")))[0] is not Status.MET


@pytest.mark.parametrize("text", DECEIVING["driving_licence"])
def test_what_is_like_a_licence_is_not_accepted(text: str) -> None:
    assert outcome("driving_licence", sent(text))[0] is not Status.MET


@pytest.mark.parametrize("sides", DECEIVING["driving_licence_as_card"])
def test_a_card_without_the_category_is_not_accepted(sides: str) -> None:
    assert outcome("driving_licence", sent(*map(card, sides.split("\n-----\n"))))[0] is not Status.MET
