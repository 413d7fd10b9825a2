"""What tells of the paper alone, and what with the same words tells of the answer."""

import pytest

from pipeline.extractors.criminal_record.against.of_paper import is_address, is_of_paper, names_service, without_paper
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Deze tekst is in duidelijke taal geschreven.",
        "Ce document a été rédigé en langage simple.",
        "Dieser Text ist in einfacher Sprache verfasst.",
        "Dit uittreksel is in twee talen te verkrijgen als meertalig formulier bij gebruik in een andere lidstaat.",
        "Druk je het document af, dan is de digitale handtekening niet meer zichtbaar.",
        "La signature électronique n'est plus visible après impression.",
        "Nach dem Ausdruck ist die elektronische Signatur nicht mehr sichtbar.",
        "De code werkt niet meer na drie maanden.",
        "Vos données sont traitées de manière confidentielle.",
        "Gerechtelijke gegevens zijn vertrouwelijk.",
        "Strafrechtelijke gegevens zijn gevoelige gegevens in de zin van artikel 10 AVG.",
        "Les données à caractère judiciaire sont strictement confidentielles.",
        "Gerichtliche Daten sind streng vertraulich.",
        "Pour toute question à ce sujet, appelez le 02 552 27 47.",
        "Op verzoek van de aanvrager werd het adres niet vermeld.",
        "Nationaliteit: op vraag van de aanvrager niet vermeld",
        "Je uittreksel blijft 30 dagen in je dossier staan.",
        "Het afdrukken of wijzigen van het PDF-bestand doet de waarde van de elektronische zegel verloren gaan.",
        "L'impression ou la modification du fichier PDF fait perdre au cachet électronique sa valeur.",
        "Beim Ausdrucken oder Ändern der PDF-Datei geht der Wert des elektronischen Siegels verloren.",
    ],
)
def test_a_sentence_with_the_words_of_its_theme_alone_is_of_the_paper(text: str) -> None:
    assert is_of_paper(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Deze veroordeling is in duidelijke taal geschreven.",
        "In een andere lidstaat werd hij veroordeeld, zegt de vertaling.",
        "Na het afdrukken is de vermelding niet meer zichtbaar.",
        "Het zegel van dit document is niet zichtbaar.",
        "De handtekening is niet geldig.",
        "Cette traduction n'est pas un extrait.",
        "Deze vertaling is geen uittreksel.",
        "Gerechtelijke gegevens: vertrouwelijk",
        "Données judiciaires : confidentielles",
        "De gerechtelijke gegevens zijn vertrouwelijk en staan op blad 2.",
        "Gerechtelijke gegevens zijn weggelaten, want vertrouwelijk.",
        "Dit is een vertaling van een document uit een ander land.",
        "Beroep van betrokkene, op zijn verzoek geschrapt",
        "Uw gegevens werden niet gecontroleerd.",
        "Vragen hierover stelt u aan het parket.",
        "Op verzoek van de aanvrager werd een gegeven niet vermeld.",
        "Vermeldingen: op vraag van de aanvrager niet vermeld",
        "Adres en vermeldingen: op vraag van de aanvrager niet vermeld",
        "Naam: op vraag van de aanvrager niet vermeld",
        "Door een wijziging is de waarde van het elektronische zegel verloren gegaan.",
        "Bij het afdrukken van dit uittreksel ging een bladzijde verloren.",
        "Door het afdrukken van de pdf gaan de vermeldingen verloren.",
        "Elektronisch zegel verloren.",
        "La valeur du cachet a été perdue suite à une modification du fichier.",
        "Das Siegel ging durch eine Änderung der Datei verloren.",
    ],
)
def test_a_sentence_with_any_other_word_is_not(text: str) -> None:
    assert not is_of_paper(flat(text))


def test_of_a_text_what_tells_of_something_else_stays_in_its_place() -> None:
    text = "na afdruk is het zegel niet meer zichtbaar. betrokkene werd veroordeeld. de code werkt drie maanden."
    rest = without_paper(text)
    assert rest.strip(" .") == "betrokkene werd veroordeeld"
    assert rest.index("betrokkene") == text.index("betrokkene")


@pytest.mark.parametrize("line", ["Vonnisstraat 3", "Politieplein 1, 9300 Aalst", "Rue de la Prison 14, 7000 Mons"])
def test_a_street_with_its_number_is_an_address_whatever_its_name(line: str) -> None:
    assert is_address(flat(line))


@pytest.mark.parametrize(
    "line",
    [
        "Vonnis 3",
        "Politierechtbank 2019, 9300 Aalst",
        "Vonnisstraat 3, 9940 Evergem, boete",
        "Arresten van het hof 1",
        "Vonnissen van het gerechtshof 2",
        "Uitspraken van het hof 4",
        "Condamnations de la place 2",
    ],
)
def test_what_is_more_or_less_than_that_is_none(line: str) -> None:
    assert not is_address(flat(line))


def test_a_word_without_end_behind_that_of_a_street_is_read_at_once() -> None:
    assert not is_address("rue " + "a" * 2000)


@pytest.mark.parametrize("line", ["Dienst Vreemdelingenzaken", "Service des étrangers", "Schepen van Politie"])
def test_a_service_or_office_is_known_by_its_first_word(line: str) -> None:
    assert names_service(flat(line))


@pytest.mark.parametrize("line", ["Vonnis van de dienst", "Politie", "Vermeldingen à l'étranger"])
def test_what_only_names_one_further_on_is_none(line: str) -> None:
    assert not names_service(flat(line))
