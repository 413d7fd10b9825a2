"""What leaves a blank extract in doubt: the title of a leaflet, a label with a value, an answer on something else."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT

ANSWER = "Veroordelingen: NIHIL"
LEAFLETS = [
    "Zo ziet je uittreksel eruit (fictief voorbeeld)",
    "Zo ziet uw attest er uit (fictief)",
    "Voici à quoi ressemble votre extrait (exemple fictif)",
    "So sieht Ihr Auszug aus (fiktiv)",
    "Solliciteren bij de stad?\nZo vraag je je uittreksel uit het strafregister online aan",
    "Comment demander votre extrait de casier judiciaire ?\n1. Connectez-vous au guichet en ligne.",
    "So beantragen Sie Ihren Auszug",
    "Hoe ziet een uittreksel eruit?",
    "Zo vraagt u uw uittreksel aan in drie stappen",
]
UNDER = [
    "Folder Burgerzaken - uitgave februari 2024 - V.U. algemeen directeur, Grote Markt 3, Aalst",
    "Dépliant Population - édition 2024 - Éditeur responsable : le directeur général",
    "Brochure 'Werken bij de stad', editie 2024",
    "Strafregister: diefstal",
    "Strafregister: positief",
    "Strafreg.: positief",
    "Strafregister: 6 maanden",
    "Casier judiciaire : vol",
    "Casier : positif",
    "Strafregister: ja",
    "Strafregister: positiv",
    "Strafregister: Diebstahl",
    "Casier judiciaire : oui",
    "Strafregister: 2 feiten",
    "Strafregister: niet blanco",
    "Casier judiciaire: 3 mois",
    "veroordeling. Rechtbank: Gent",
    "Verurteilung. Eintragungen: eine",
    "Veroordelingen: één",
    "condamnation. Tribunal : Namur",
    "Inscriptions : une",
    "Eintragungen: eine",
    "vermelding. Gerecht: Dendermonde",
    "Vermeldingen: een",
    "Verurteilung. Gericht: Eupen",
    "Rechtbank: Gent",
    "Tribunal : Mons",
    "Gericht: Eupen",
    "Uittr. strafreg. diefstal",
    "Uittr. strafreg.   diefstal",
    "Uittr. strafreg. slagen en verwondingen",
    "Extr. casier vol",
    "Uittr. strafreg. 6 maanden",
    "Uittr. strafreg. positief",
    "Auszug Strafreg. Diebstahl",
    "Uittr. strafreg. rijverbod",
    "Extrait casier jud. vol",
    "Uittr. strafreg. vonnis Gent",
]
OF_ANOTHER_THING = [
    "Après consultation du casier judiciaire central, votre demande y est inconnue.",
    "Après consultation du casier judiciaire, la demande est inconnue.",
    "Na raadpleging van het strafregister is uw aanvraag er niet gekend.",
    "Nach Einsicht in das Strafregister ist Ihr Antrag dort unbekannt.",
    "Après consultation du casier judiciaire, votre dossier y est inconnu.",
    "Na raadpleging van het Centraal Strafregister is uw verzoek onbekend.",
    "Après consultation du casier, votre adresse y est inconnue.",
    "Na opzoeking in het strafregister is uw nummer er onbekend.",
    "Nach Abfrage des Strafregisters ist Ihre Anfrage nicht bekannt.",
    "Dans le casier judiciaire, votre requête est inconnue.",
    "Gegevens van de aanvrager\ngeen",
    "Gegevens van de aanvrager: geen",
    "Données du demandeur\naucune",
    "Données du demandeur : aucune",
    "Angaben zum Antragsteller\nkeine",
    "Angaben des Antragstellers: keine",
    "Gegevens van de aanvraagster\ngeen",
    "Gegevens over de werkgever\ngeen",
    "Contactgegevens: geen",
    "Gegevens van de kandidaat\ngeen",
]
OVER_ANY = [
    "Gemeente Lievegem - infoblad beschikbaar aan het loket",
    "SPECIMEN - fictief",
]
UNDER_ANY = [
    "De folder over de modellen vindt u op onze website.",
    "V.U.: stad Aalst, Grote Markt 3",
    "Hoe vraag ik een uittreksel aan? Kijk op www.aalst.be.",
    "Comment demander un extrait ? Voir www.tournai.be.",
    "Zo controleert u de echtheid: scan de QR-code.",
    "Strafregister: geen",
    "Strafregister: blanco",
    "Bron: Centraal Strafregister",
    "Strafregister: 053 72 31 12",
    "Strafregister: Waterloolaan 115, 1000 Brussel",
    "Strafregister: negatief",
    "Casier judiciaire : néant",
    "Strafregister: strafregister@just.fgov.be",
    "Centraal Strafregister: geraadpleegd op 16/04/2024",
    "Strafregister: model 595",
    "Strafregister: algemeen model",
    "Strafregister: neen",
    "Gerecht: geen",
    "Rechtbank: nihil",
    "Eintragungen: keine",
    "Inscriptions : aucune",
    "Rechtbank: /",
    "Veroordelingen: nul",
    "Uittr. strafreg.   EUR 3,50",
    "Uittr. strafreg. model 595",
    "Uittr. strafreg. 595",
    "Uittr. strafreg. sollicitatie",
]
ANSWERS = [
    "Après consultation du casier judiciaire central, vous y êtes inconnu.",
    "Na raadpleging van het strafregister is de aanvrager er niet gekend.",
    "Nach Einsicht in das Strafregister ist der Antragsteller dort unbekannt.",
    "Après consultation du casier judiciaire, le demandeur y est inconnu.",
    "Suite à votre demande, après consultation du casier judiciaire, l'intéressé y est inconnu.",
    "Gegevens van het strafregister\ngeen",
    "Gegevens uit het strafregister: geen",
    "Données du casier judiciaire : aucune",
    "Angaben des Strafregisters: keine",
    "Gegevens van het Centraal Strafregister over de aanvrager: geen",
]


@pytest.mark.parametrize("title", LEAFLETS)
def test_an_example_in_a_leaflet_is_for_a_person(title: str) -> None:
    assert outcome("criminal_record", sent(f"{title}\n{EXTRACT}"))[0] is Status.REVIEW


@pytest.mark.parametrize("line", UNDER)
def test_a_label_with_a_value_is_for_a_person(line: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{line}"))[0] is Status.REVIEW


@pytest.mark.parametrize("answer", OF_ANOTHER_THING)
def test_what_is_denied_of_a_request_or_an_applicant_is_no_answer(answer: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.replace(ANSWER, answer)))[0] is Status.REVIEW


@pytest.mark.parametrize("title", OVER_ANY)
def test_what_stands_over_any_paper_is_no_title_of_a_leaflet(title: str) -> None:
    assert outcome("criminal_record", sent(f"{title}\n{EXTRACT}")) == MET


@pytest.mark.parametrize("line", UNDER_ANY)
def test_a_label_that_says_nothing_against_it_is_passed_over(line: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{line}")) == MET


@pytest.mark.parametrize("answer", ANSWERS)
def test_what_is_denied_of_the_register_or_a_person_is_an_answer(answer: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.replace(ANSWER, answer))) == MET


@pytest.mark.parametrize(
    "answer",
    [
        "Geen vermeldingen, ook niet onder een vroegere naam of een andere schrijfwijze.",
        "Geen veroordelingen, ook niet onder haar meisjesnaam",
        "geen, evenmin onder een andere naam",
        "Keine Eintragungen, auch nicht unter einem früheren Namen",
        "Aucune condamnation, ni sous un ancien nom",
    ],
)
def test_that_no_other_name_has_any_either_takes_nothing_back(answer: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.replace("NIHIL", answer))) == MET


@pytest.mark.parametrize(
    "answer",
    [
        "Geen vermeldingen, wel onder een vroegere naam",
        "Geen vermeldingen, behalve onder een vroegere naam",
        "Geen vermeldingen onder een vroegere naam",
        "Geen vermeldingen, ook niet onder een vroegere naam, behoudens Gent 2021",
        "Geen vermeldingen, ook niet onder een vroegere naam, één onder een andere",
        "niet onder een vroegere naam",
    ],
)
def test_what_another_name_may_have_is_for_a_person(answer: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.replace("NIHIL", answer)))[0] is Status.REVIEW
