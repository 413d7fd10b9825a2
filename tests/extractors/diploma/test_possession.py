"""Diplomas that declare that somebody has a degree, and confer it by no verb; see `not_accepted.yaml` too."""

import pytest

from tests.extractors.diplomas import fields_of

BORN = "An Maes\ngeboren te Gent op 3 mei 1980\n"
SIGNED = "Gent, 2 juli 2014\nDe rector          De decaan"


LAW = "Master in de rechten\n"
HOLDS = "houder is van het diploma van\n"


def by(who: str) -> str:
    """With what the sentence begins."""
    return f"Universiteit Gent\n{who} dat\n{BORN}"


@pytest.mark.parametrize(
    "text",
    [
        by("Diploma\nDe rector van de Universiteit Gent verklaart")
        + f"voldoet aan alle voorwaarden en bijgevolg de volgende graad bezit:\n{LAW}"
        "afgestudeerd met onderscheiding, beslissing van de examencommissie van 2 juli 2014\nDe rector",
        by("op beslissing van de\nexamencommissie wordt verklaard") + f"{HOLDS}{LAW}behaald met voldoening\n{SIGNED}",
        by("De rector en de decaan verklaren")
        + f"in het bezit is van de graad van\n{LAW}met grote onderscheiding\n{SIGNED}",
        by("De examencommissie verklaart") + f"recht heeft op de titel van\n{LAW}{SIGNED}",
        by("De examencommissie verklaart") + f"de graad van\n{LAW}bezit, en daarvan alle rechten geniet.\n{SIGNED}",
        by("Wij, rector en decaan, verklaren") + f"de academische graad bezit van\n{LAW}Uitgereikt te {SIGNED}",
        "Université de Liège\nLe recteur et le jury déclarent que\nAn Maes\nnée à Huy le 3 mai 1980\n"
        "est titulaire du grade de\nMaster en droit\navec distinction\nLiège, le 2 juillet 2014\nLe recteur",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.94])
def test_what_a_rector_declares_that_somebody_has_is_conferred(text: str, confidence: float) -> None:
    fields = fields_of(text, confidence=confidence)
    assert (fields["level"].value, fields["level"].doubt, fields["holder"].value) == ("master", None, "An Maes")


@pytest.mark.parametrize(
    "text",
    [
        by("De rector verklaart") + f"{HOLDS}{LAW}en werkt als assistent\n{SIGNED}",
        by("De rector verklaart") + f"{HOLDS}{LAW}Werkt sinds 2014 als assistent\n{SIGNED}",
        by("Aan de rector\nDe kandidaat verklaart") + f"{HOLDS}{LAW}behaald met voldoening\n{SIGNED}",
        by("De directeur verklaart") + f"{HOLDS}{LAW}{SIGNED}",
        by("De rector verklaart") + f"nog niet de volgende graad bezit:\n{LAW}{SIGNED}",
        by("De rector verklaart") + f"{HOLDS}Master in de rechten en jurist is\n{SIGNED}",
        by("De rector verklaart") + f"{HOLDS}{LAW}",
        by("De rector verklaart") + f"de graad van\n{LAW}bezit",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.94])
def test_who_has_a_degree_for_something_else_has_it_in_doubt(text: str, confidence: float) -> None:
    assert fields_of(text, confidence=confidence)["level"].doubt == "no_conferral"


PRACTICE = "Bachelor in de rechtspraktijk\n"
MAY_BEAR = "de titel mag voeren van\n"
STUDIED = f"na voltooiing van een professioneel gerichte opleiding {MAY_BEAR}"
GIVEN = "met onderscheiding\nGegeven te Brussel\nop 26 juni 2015"


def ours(school: str = "Odisee Hogeschool", acknowledge: str = "erkennen") -> str:
    """With what a school begins that speaks for itself."""
    return f"Wij,\n{school}\n{acknowledge} dat\n"


@pytest.mark.parametrize(
    "text",
    [
        ours() + BORN + STUDIED + PRACTICE + GIVEN,
        ours() + BORN + MAY_BEAR + PRACTICE + GIVEN,
        "Wij, Erasmushogeschool Brussel, erkennen dat\n" + BORN + STUDIED + PRACTICE + GIVEN,
        ours("Hogeschool voor Wetenschap en Kunst", "verklaren") + BORN + STUDIED + PRACTICE + GIVEN,
        by("De examencommissie erkent") + STUDIED + PRACTICE + GIVEN,
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.94])
def test_a_school_acknowledges_by_its_name_who_may_bear_a_title(text: str, confidence: float) -> None:
    level = fields_of(text, confidence=confidence)["level"]
    assert (level.value, level.doubt) == ("bachelor", None)


@pytest.mark.parametrize(
    "text",
    [
        ours() + BORN + f"na voltooiing van de opleiding {MAY_BEAR}" + PRACTICE + GIVEN,
        ours() + BORN + f"Na {MAY_BEAR}" + PRACTICE + GIVEN,
        ours() + BORN + STUDIED.replace("de titel", "niet de titel") + PRACTICE + GIVEN,
        ours() + BORN + STUDIED + PRACTICE + "zodra de bachelorproef is verdedigd\n" + GIVEN,
        ours() + BORN + STUDIED + PRACTICE + "tot en met 30 juni 2016\n" + GIVEN,
        ours() + BORN + STUDIED + "Student Bachelor in de rechtspraktijk\n" + GIVEN,
        ours() + BORN + STUDIED + "Bachelor in de rechtspraktijk (eerste schijf)\n" + GIVEN,
        ours() + BORN + STUDIED + PRACTICE,
        ours() + "elke student\n" + STUDIED + PRACTICE + GIVEN,
        ours(acknowledge="betwisten") + BORN + STUDIED + PRACTICE + GIVEN,
        ours("Stad Gent") + BORN + STUDIED + PRACTICE + GIVEN,
        ours("studenten van Odisee Hogeschool") + BORN + STUDIED + PRACTICE + GIVEN,
        "Aan Odisee Hogeschool\n" + ours("Jan Maes en Els Peeters") + BORN + STUDIED + PRACTICE + GIVEN,
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.94])
def test_a_title_that_no_school_says_is_borne_is_in_doubt(text: str, confidence: float) -> None:
    level = fields_of(text, confidence=confidence)["level"]
    assert (level.value, level.doubt) != ("bachelor", None)
