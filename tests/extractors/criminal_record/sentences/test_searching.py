"""Sentences that say that the search or its answer is not whole, and those that limit nothing of it."""

import pytest

from pipeline.extractors.criminal_record.against.sentence_tests import is_of_town, says_against
from pipeline.extractors.criminal_record.sentences.left_out import years_left_out
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "Enkel verkeer werd nagezien.",
        "De opzoeking is onvolledig.",
        "Het onderzoek beperkte zich tot de laatste vijf jaar.",
        "Wij keken enkel de laatste tien jaar na.",
        "Opmerking: onvolledig",
        "Behalve voor verkeer",
        "Enkel verkeer",
        "Opmerking: enkel verkeer",
        "Niet gezocht: verkeer.",
        "De opzoeking betreft enkel deze stad.",
        "La recherche s'est limitée aux infractions de roulage.",
        "Nous n'avons consulté que le registre communal.",
        "Résultat provisoire.",
        "La recherche ne concerne que les cinq dernières années.",
        "Hors circulation routière",
        "Es wurden nur Verkehrsdelikte geprüft.",
        "Die Abfrage wurde nicht abgeschlossen.",
        "Ausser Verkehr",
        "Only the local database was searched.",
        "Nog niet alle griffies hebben hun gegevens bezorgd.",
        "Voor de andere parketten loopt de aanvraag nog.",
        "Een aanvulling volgt zodra de parketten geantwoord hebben.",
        "Les réponses de deux parquets sont encore attendues.",
        "L'interrogation du casier central est en cours.",
        "Es haben noch nicht alle Kanzleien ihre Angaben übermittelt.",
        "Onder voorbehoud van latere inschrijvingen.",
        "Legende: V. = enkel verkeer",
        "(*) behoudens de feiten waarvoor nog een procedure loopt",
        "Nog niet alle onherroepelijk geworden vonnissen zijn ingevoerd.",
        "Nog niet alle definitieve vonnissen van 2023 zijn ingevoerd.",
        "Les jugements définitifs de 2023 restent à encoder.",
        "Rechtskräftige Urteile von 2023 sind noch nicht erfasst.",
        "De bevraging is nog niet beantwoord, indien er antwoord komt wordt u verwittigd.",
        "Zodra de griffies hun gegevens hebben bezorgd, volgt een nieuw uittreksel.",
        "De inlichtingen van de politierechtbanken zijn hierin niet begrepen.",
        "L'administration n'a pas reçu de réponse du Casier judiciaire central.",
        "Eine Anfrage in Brüssel ist nicht erfolgt.",
        "De identiteit van betrokkene kon niet worden vastgesteld.",
        "De zaak die op 3 mei voorkomt, is hierin niet verwerkt.",
        "De elektronische verificatie gaf een afwijkend resultaat.",
        "Diese Auskunft beruht auf den Angaben des Antragstellers.",
        "Dit afschrift werd door de houder zelf overgetypt.",
        "À l'exclusion des condamnations prononcées à l'étranger et en Région flamande.",
        "Enkel het bestand van de stad, zoals de dienst het bijhoudt, werd door de gemachtigde ambtenaar doorzocht.",
        "Le présent extrait ne porte que sur les cinq dernières années.",
        "Die Auskunft gilt nur für das Gebiet der Deutschsprachigen Gemeinschaft.",
        "Bron: lijst van de dienst Bevolking",
        "Het systeem gaf bij de aanmaak een foutmelding.",
        "Ein Eintrag wurde auf Wunsch weggelassen.",
        "Het parket heeft tegen deze opgave bezwaar aangetekend.",
        "Alleen de eerste bladzijde van drie werd afgedrukt.",
        "Enige uitzondering: de veroordeling bij verstek van vorig jaar",
        "Sous toute réserve, le fichier étant en cours de migration.",
        "Dit uittreksel betreft de periode waarin betrokkene in Aalst woonde.",
        "De vermeldingen werden verborgen.",
    ],
)
def test_a_search_or_an_answer_is_limited(sentence: str) -> None:
    assert says_against(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "De raadpleging van het Centraal Strafregister is beperkt tot de gemachtigde diensten.",
        "De echtheid kan enkel worden nagegaan op deze website.",
        "De opzoeking is niet beperkt tot België.",
        "De opzoeking is beperkt tot wat artikel 595 vermeldt.",
        "De opzoeking gebeurde op basis van het rijksregisternummer.",
        "Het Centraal Strafregister werd geraadpleegd op 16/04/2024.",
        "Uw aanvraag is onvolledig.",
        "Veroordelingen worden alleen vermeld als zij definitief zijn.",
        "Cet extrait est uniquement destiné à la recherche d'un emploi.",
        "Sauf indication contraire",
        "Enkel voor administratief gebruik",
        "Alleen voor activiteiten met minderjarigen",
        "Het resultaat betreft enkel de hierboven vermelde persoon.",
        "Le résultat ne concerne que la personne désignée ci-dessus.",
        "Dieser Auszug ist nur im Original gültig.",
        "Behalve bij fraude wordt het uittreksel gratis afgeleverd in alle gemeenten.",
        "Veroordelingen die nog niet in kracht van gewijsde zijn gegaan, worden niet vermeld.",
        "Op naam van betrokkene werd nog nooit een vonnis geregistreerd.",
        "Bron: Centraal Strafregister, FOD Justitie",
        "In afwachting van uw antwoord verblijven wij, hoogachtend, de dienst strafregister",
        "Dans l'attente de votre réponse, nous vous prions d'agréer nos salutations.",
        "Heeft u nog vragen over de manier waarop uw gegevens worden verwerkt?",
        "Uw gegevens worden nog één jaar bewaard en enkel verwerkt voor dit uittreksel.",
        "Zolang een vonnis nog niet definitief is, wordt het niet in het register opgenomen.",
        "Le modèle réservé aux activités relevant de l'éducation n'a pas été sollicité.",
        "Dit document is zonder handtekening van de gemeente geldig en werd niet ondertekend.",
        "De opzoeking gebeurde op basis van de identiteitsgegevens die de aanvrager opgaf.",
        "Geraadpleegde bron: Centraal Strafregister (CSR).",
        "Dit document is elektronisch verzegeld.",
        "Dit uittreksel werd aan de betrokkene ter hand gesteld op 9 december 2024.",
        "Beslissingen van de politierechtbank worden na dezelfde termijn weggelaten.",
        "Uitzonderingen: geen",
        "Alleen geldig met alle bladzijden.",
        "Dit uittreksel geldt enkel voor het vermelde doel.",
        "In het register is betrokkene niet opgenomen.",
    ],
)
def test_a_sentence_on_something_else_limits_nothing(sentence: str) -> None:
    assert not says_against(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Bron: gemeentelijk register",
        "* Register van de stad",
        "Bron: gemeentelijk register, niet het Centraal Strafregister",
        "Opgesteld op basis van het gemeentelijk strafregister",
        "Uittreksel uit het gemeentelijk strafregister",
        "Contenu du registre communal : NEANT",
        "Er kon enkel in het gemeentelijk bestand worden gezocht.",
        "Auf Grund des Strafregisters der Gemeinde: keine Verurteilungen",
    ],
)
def test_the_register_of_a_town_is_not_the_central_one(sentence: str) -> None:
    assert is_of_town(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Bron: register van de gemeente en Centraal Strafregister",
        "Noch in het Centraal Strafregister noch in het gemeentelijk strafregister staan veroordelingen.",
        "Opmerking: sinds 1 januari 2018 bestaan de gemeentelijke strafregisters niet meer.",
        "Veroordelingen van vóór de opheffing van het gemeentelijk strafregister staan in het Centraal Strafregister.",
        "Service du casier judiciaire communal",
        "Ingeschreven in het register van de gemeente sinds 3 mei 2010",
    ],
)
def test_the_central_register_offices_and_residents_are_no_register_of_a_town(sentence: str) -> None:
    assert not is_of_town(flat(sentence))


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("Veroordelingen van na 2019 niet begrepen", [2019]),
        ("Condamnations postérieures à 2019 non comprises", [2019]),
        ("Verurteilungen vor dem 1. Januar 2010 fehlen", [2010]),
        ("Sinds de wet van 8 augustus 1997 worden sommige veroordelingen niet vermeld", []),
        ("Veroordelingen worden sinds 2018 niet meer opgenomen in het gemeentelijk strafregister", []),
    ],
)
def test_years_of_convictions_are_left_out(sentence: str, years: list[int]) -> None:
    assert years_left_out(flat(sentence)) == years


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit uittreksel is beperkt tot de gegevens die volgens het gevraagde model mogen worden meegedeeld.",
        "Het uittreksel beperkt zich tot de veroordelingen die volgens dit model moeten worden meegedeeld.",
        "Dit uittreksel is beperkt tot de vermeldingen die overeenkomstig artikel 595 mogen worden opgenomen.",
        "Cet extrait est limité aux données qui peuvent être communiquées selon le modèle demandé.",
        "Dieser Auszug beschränkt sich auf die Angaben, die nach dem beantragten Muster mitgeteilt werden dürfen.",
        "Der Auszug ist beschränkt auf die Angaben, die gesetzlich mitgeteilt werden dürfen.",
    ],
)
def test_that_it_holds_what_its_model_lets_be_told_limits_nothing(sentence: str) -> None:
    assert not says_against(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit uittreksel is beperkt tot de gegevens van de laatste vijf jaar.",
        "Dit uittreksel is beperkt tot de gegevens.",
        "Dit uittreksel is beperkt tot de verkeersveroordelingen die volgens het model mogen worden meegedeeld.",
        "Dit uittreksel is beperkt tot de gegevens die volgens artikel 596 mogen worden meegedeeld.",
        "Dit uittreksel is beperkt tot de gegevens die in België mogen worden meegedeeld.",
        "Wegens een storing is dit uittreksel beperkt tot de gegevens die volgens het model mogen worden meegedeeld.",
        "Cet extrait est limité aux données de la commune.",
        "Dieser Auszug beschränkt sich auf die Angaben seit 2015.",
        "Der Auszug ist beschränkt auf die Angaben der Polizei.",
    ],
)
def test_any_other_bound_of_the_paper_limits_it(sentence: str) -> None:
    assert says_against(flat(sentence))
