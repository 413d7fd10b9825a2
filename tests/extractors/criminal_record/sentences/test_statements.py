"""Behind a sentence that nothing is registered, the holder's address limits nothing, and the town of a court does."""

import pytest

from tests.extractors.builders_extract import fields_of, page_text

FRENCH = "Je certifie n'avoir trouvé au casier judiciaire aucune mention concernant An Maria JANSSENS"
DUTCH = "Er zijn geen veroordelingen ingeschreven in het strafregister op naam van An Maria JANSSENS"


@pytest.mark.parametrize(
    "record",
    [
        f"{FRENCH}, domiciliée avenue de Mérode 75.",
        f"{FRENCH}, domiciliée rue du Moulin 14, 1300 Wavre.",
        f"{FRENCH}, demeurant chaussée de Namur, 120.",
        f"{FRENCH}, résidant avenue des Tilleuls 9 bte 2.",
        f"{DUTCH}, wonende Kerkstraat 12.",
        f"{DUTCH}, wonende te 9000 Gent, Kerkstraat 12.",
        f"{DUTCH} en wonende te Gent, Oude Bruggestraat 74 bus 3.",
        f"{DUTCH}, woonachtig Stationslaan 5 te 9900 Eeklo.",
        f"{FRENCH}, domiciliée à 7860 Lessines, Chemin du Foubertsart 31.",
        f"{FRENCH}, née à Gand le 12 mai 1985, de nationalité belge.",
        f"{DUTCH}, van Belgische nationaliteit.",
        f"{DUTCH}, Belg, wonende te 9000 Gent, Muinkkaaisteeg 12.",
    ],
)
def test_the_street_of_the_holder_limits_nothing(record: str) -> None:
    assert fields_of(page_text(record=record))["clean"].value is True


@pytest.mark.parametrize(
    "record",
    [
        f"{FRENCH}, domiciliée avenue de Mérode 75 pour des faits de mœurs.",
        f"{FRENCH}, domiciliée avenue de Mérode 75, depuis 2020.",
        f"{FRENCH}, prononcée avenue de Mérode 75.",
        f"{FRENCH}, domiciliée avenue de Mérode 75, prononcée à Mons.",
        f"{FRENCH}, prononcée à Mons.",
        f"{DUTCH}, wonende Kerkstraat 12 sinds 2020.",
        f"{DUTCH}, van Belgische nationaliteit sinds 2019.",
        f"{FRENCH}, de nationalité belge pour des faits de mœurs.",
        f"{FRENCH}, belge en matière de mœurs.",
        f"{DUTCH}, Belg behalve één van 2019.",
        f"{DUTCH}, wonende Kerkstraat 12, behalve één van 2019.",
        f"{DUTCH}, wonende in Frankrijk voor zedenfeiten Kerkstraat 12.",
        f"{DUTCH}, wonende voor diefstal Kerkstraat 12.",
        f"{DUTCH}, uitgesproken te Gent.",
        "Aucune condamnation n'est inscrite au casier judiciaire à charge d'une personne domiciliée rue Haute 5.",
    ],
)
def test_what_limits_beside_an_address_is_held(record: str) -> None:
    assert fields_of(page_text(record=record))["clean"].value is not True
