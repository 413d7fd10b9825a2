"""The rule on licences on paper that they hold for what was stamped, and what comes near and limits them."""

import pytest

from pipeline.extractors.stamped_categories import lines_without_rule, without_rule
from tests.extractors.licences import fields_of
from tests.pages import page_of

RULES = (
    "dit rijbewijs is slechts geldig voor de categorieen waarvoor het werd gestempeld",
    "het rijbewijs is enkel geldig voor de categorieen waarvoor het is afgestempeld",
    "dit rijbewijs is alleen geldig voor de categorieen van voertuigen die van een stempel zijn voorzien",
    "uitsluitend geldig voor die categorieen waarnaast een stempel staat",
    "le permis n'est valable que pour les categories munies du cachet",
    "ce permis est valable uniquement pour les categories revetues du cachet communal",
    "uniquement valable pour les categories munies du cachet",
    "der fuhrerschein gilt nur fur die abgestempelten klassen",
    "der fuhrerschein gilt ausschlieslich fur die abgestempelten klassen",
    "nur gultig fur die klassen die abgestempelt sind",
)
LIMITS = (
    "dit rijbewijs is slechts geldig voor de categorieen am en a",
    "slechts geldig voor de categorie b tot 12.05.2001",
    "enkel geldig voor de categorieen die niet werden gestempeld",
    "slechts geldig voor de categorieen waarvoor de houder geschikt is verklaard",
    "valable uniquement pour la categorie a",
    "n'est valable que pour les cyclomoteurs",
    "exclusivement valable pour les tracteurs",
    "nur fur die klasse a",
    "der fuhrerschein gilt nur fur landwirtschaftliche fahrzeuge",
    "slechts geldig voor landbouwvoertuigen",
    "enkel geldig in belgie",
)
TABLE = """
1. Naam       Verbruggen                  CATEGORIEËN VAN VOERTUIGEN WAARVOOR HET
2. Voornamen  Erik                        RIJBEWIJS GELDIG IS
3. Geboren    16-06-1971 te Lier
4. Woonplaats Nieuwstraat 91              A3         -----
5. Afgegeven door burgemeester            A          -----
6. Te Berlaar op 23-11-1995               B          23-11-1995
7. Geldig tot                             BE         -----
{first}
{second}
"""


@pytest.mark.parametrize("rule", RULES)
def test_the_rule_is_left_out(rule: str) -> None:
    assert len(without_rule(rule)) == len(rule)
    assert not any(word in without_rule(rule) for word in ("geldig", "valable", "nur", "ausschlieslich"))


@pytest.mark.parametrize("limit", LIMITS)
def test_a_limit_is_not(limit: str) -> None:
    assert without_rule(limit) == limit
    assert all(line.text == said for line, said in lines_without_rule(page_of(limit)))


@pytest.mark.parametrize(
    ("first", "second", "void"),
    [
        ("Dit rijbewijs is slechts geldig voor de categorieën waarvoor", "het werd gestempeld", None),
        ("Dit rijbewijs is slechts geldig voor de categorieën waarvoor het werd gestempeld", "", None),
        ("Dit rijbewijs is slechts geldig voor de categorieën waarvoor", "de houder medisch geschikt is", True),
        ("Dit rijbewijs is slechts geldig voor landbouwvoertuigen", "", True),
    ],
)
def test_the_rule_may_take_two_lines(first: str, second: str, void: bool | None) -> None:
    found = fields_of(TABLE.format(first=first, second=second), is_card=False, confidence=0.95)
    assert found["categories"].value == ("B",)
    assert found["_void"].value is void


@pytest.mark.parametrize(
    "beside",
    [
        ". INGETROKKEN op 12.05.2001",
        ". Dit rijbewijs is ingetrokken.",
        " ONGELDIG",
        ", alle categorieën geschorst",
        " en slechts geldig voor landbouwvoertuigen",
        ". Gestolen verklaard.",
    ],
)
@pytest.mark.parametrize(
    "rule", ["de categorieën waarvoor het werd gestempeld", "die klassen waarnaast een stempel staat"]
)
def test_what_else_its_line_says_counts(rule: str, beside: str) -> None:
    said = f"Dit rijbewijs is slechts geldig voor {rule}"
    for first, void in ((said, None), (f"{said}{beside}", True)):
        found = fields_of(TABLE.format(first=first, second=""), is_card=False, confidence=0.95)
        assert found["_void"].value is void
