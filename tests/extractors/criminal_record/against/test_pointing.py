"""What points back at the answer of an extract or at a time since its issue, and small print with such words."""

import pytest

from pipeline.extractors.criminal_record.against.pointing import points_back
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "De toestand is inmiddels veranderd.",
        "Op dit resultaat mag u niet voortgaan.",
        "Daarover bestaat discussie.",
        "Il existe aussi un exemplaire plus complet.",
        "La réponse ci-dessus est une réponse type.",
        "Der Betroffene darf bis Jahresende kein Fahrzeug führen.",
        "Das Urteil vom letzten Monat ist hier noch nicht enthalten.",
    ],
)
def test_what_is_added_points_at_what_it_is_added_to(sentence: str) -> None:
    assert points_back(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Momenteel werken wij enkel op afspraak.",
        "Geldboetes van niet meer dan 500 euro, na verloop van drie jaar vanaf de definitieve rechterlijke beslissing.",
        "Gevangenisstraffen van niet meer dan zes maanden verdwijnen na verloop van drie jaar van het uittreksel.",
        "Geldstrafen von nicht mehr als 500 Euro fallen nach Ablauf von drei Jahren weg.",
        "Meer informatie hierover vindt u op www.just.fgov.be.",
        "De vermelding nihil betekent dat er geen veroordelingen zijn.",
        "Veroordelingen worden na drie jaar niet meer vermeld.",
        "Les données ci-dessus proviennent du Casier judiciaire central.",
        "Der Inhaber darf dieses Dokument nicht verändern.",
        "Er bestaat een Franse versie van dit formulier.",
    ],
)
def test_small_print_with_such_words_points_at_nothing(sentence: str) -> None:
    assert not points_back(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Cet extrait n'est plus que partiel.",
        "La présente liste n'est plus que provisoire.",
        "Dit overzicht is niet meer dan voorlopig.",
        "De lijst is niet meer dan een tussenstand.",
    ],
)
def test_what_is_no_more_than_a_part_is_no_amount(sentence: str) -> None:
    assert points_back(flat(sentence))


@pytest.mark.parametrize(
    "text",
    [
        "Hinweise zu Feld 8: Der Auszug gibt Geldbußen aufgrund des Gesetzes über die Straßenverkehrspolizei vom"
        " 16. März 1968 nach Ablauf von drei Jahren nicht mehr wieder.",
        "Das Leumundszeugnis wird seit dem Rundschreiben vom 3. April 2003 nicht mehr ausgestellt.",
        "Die Gebühr wird laut Ratsbeschluss vom 18. Dezember 2019 nicht mehr erhoben.",
        "Getilgte Strafen werden gemäß dem Gesetz vom 8. August 1997 nicht mehr aufgeführt.",
        "Laut Gesetz vom 31. Juli 2009 werden diese Geldbußen nach drei Jahren nicht mehr angegeben.",
        "Dieses Muster gilt seit dem 14. April 2020; das Muster vom 1. Januar 2010 wird nicht mehr verwendet.",
    ],
)
def test_a_german_day_ends_no_sentence_of_small_print(text: str) -> None:
    assert not any(map(points_back, SENTENCES.split(flat(text))))


@pytest.mark.parametrize(
    "text",
    [
        "Das Urteil vom 16. März 2024 ist hier noch nicht enthalten.",
        "Seit dem 3. April 2024 ist dieser Stand nicht mehr richtig.",
        "Der Betroffene darf seit dem 16. März 2023 kein Fahrzeug führen.",
        "Diese Auskunft gilt ab dem 1. April 2024 nicht mehr.",
        "Dieses Ergebnis vom 16. März 2024 betrifft eine andere Person.",
    ],
)
def test_what_a_sentence_with_a_german_day_adds_points_at_the_answer(text: str) -> None:
    assert any(map(points_back, SENTENCES.split(flat(text))))
