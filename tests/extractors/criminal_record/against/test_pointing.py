"""What points back at the answer of an extract or at a time since its issue, and small print with such words."""

import pytest

from pipeline.extractors.criminal_record.against.pointing import points_back
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
