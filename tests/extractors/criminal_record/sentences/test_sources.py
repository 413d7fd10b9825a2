"""The register of a town: that no town keeps one any more, and that an extract is of one."""

import pytest

from pipeline.extractors.criminal_record.sentences.sources import rests_on_town
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "La ville ne tient plus de casier communal depuis le 1er janvier 2018.",
        "Depuis le 1er janvier 2018, la commune ne tient plus de casier judiciaire communal.",
        "Les communes ne tiennent plus de casier communal.",
        "La commune ne dispose plus d'un casier judiciaire communal.",
        "Il n'y a plus de casier communal depuis 2018.",
        "De stad houdt sinds 1 januari 2018 geen gemeentelijk strafregister meer bij.",
        "Sinds 2018 houden de gemeenten geen gemeentelijk strafregister meer bij.",
        "De gemeente heeft sinds 2018 geen eigen gemeentelijk strafregister meer.",
        "Die Stadt führt seit dem 1. Januar 2018 kein Gemeindestrafregister mehr.",
        "Die Gemeinden führen kein Strafregister der Gemeinde mehr.",
    ],
)
def test_that_no_town_keeps_a_register_any_more_rests_on_none(sentence: str) -> None:
    assert not rests_on_town(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Cet extrait est tiré du casier communal.",
        "La ville tient encore un casier communal.",
        "La ville ne communique plus que le casier communal.",
        "Le casier communal ne mentionne plus de condamnation.",
        "In het gemeentelijk strafregister staat geen veroordeling meer.",
        "Het gemeentelijk strafregister vermeldt geen veroordelingen meer.",
        "De stad houdt geen veroordelingen in het gemeentelijk strafregister meer bij.",
        "De stad vermeldt dat er geen gemeentelijk strafregister meer is geraadpleegd.",
        "Im Gemeindestrafregister steht keine Verurteilung mehr.",
        "Die Stadt kennt aus dem Strafregister der Gemeinde keine Verurteilung mehr.",
    ],
)
def test_what_the_register_of_a_town_holds_rests_on_it(sentence: str) -> None:
    assert rests_on_town(flat(sentence))
