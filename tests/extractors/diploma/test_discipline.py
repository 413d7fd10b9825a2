"""Bachelors that are called after an engineer or architect, and engineers that are named beside a bachelor."""

import pytest

from tests.extractors.diplomas import certain, fields_of

TITLES = (
    "Bachelor in de toegepaste economische wetenschappen: handelsingenieur",
    "Bachelor in de toegepaste economische wetenschappen - handelsingenieur",
    "Bachelor in de ingenieurswetenschappen:\nburgerlijk ingenieur computerwetenschappen",
    "Bachelor of Science in de toegepaste economische wetenschappen\n(handelsingenieur)",
    "Bachelor in de industriële wetenschappen: chemie (industrieel ingenieur)",
    "Bachelor in de bio-ingenieurswetenschappen\nafstudeerrichting bio-ingenieur in de milieutechnologie",
    "Bachelor in de handelsingenieur in de beleidsinformatica",
    "Bachelier en ingénieur de gestion",
    "Bachelier en sciences de gestion : ingénieur de gestion",
    "Bachelier en sciences de l'ingénieur, orientation ingénieur civil architecte",
)


def conferred(lines: str) -> str:
    """A diploma of which these lines name who gets what."""
    return f"UNIVERSITEIT GENT\nverleent aan\nWim Baert\ngeboren te Gent op 2 mei 1984\n{lines}\nGent, 5 juli 2007"


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("behind", ["met onderscheiding\nUitgereikt te Gent", "met voldoening"])
def test_the_engineer_in_the_title_of_a_bachelor_is_a_subject(title: str, behind: str) -> None:
    level = fields_of(conferred(f"de graad van\n{title}\n{behind}"))["level"]
    assert (level.value, certain(level)) == ("bachelor", True)


@pytest.mark.parametrize(
    "lines",
    [
        "Bachelor in de toegepaste economische wetenschappen:\nHANDELSINGENIEUR",
        "- Bachelor in de toegepaste economische wetenschappen\n- Handelsingenieur",
        "Bachelor en handelsingenieur",
        "2005 Bachelor in de toegepaste economische wetenschappen - 2007 Handelsingenieur",
        "bachelor in de ingenieurswetenschappen,\nde graad van burgerlijk bouwkundig ingenieur",
        "na de Bachelor in de ingenieurswetenschappen (burgerlijk ingenieur) te hebben behaald,\n"
        "de graad van Burgerlijk ingenieur in de computerwetenschappen",
        "Vooropleiding: Bachelor in de ingenieurswetenschappen\nGraad: Burgerlijk ingenieur-architect",
        "Bachelier : sciences de gestion\nIngénieur de gestion",
    ],
)
def test_an_engineer_beside_a_bachelor_is_never_passed_over(lines: str) -> None:
    level = fields_of(conferred(lines))["_levels"]
    assert isinstance(level.value, tuple)
    assert "master" in level.value or not certain(level)


def test_the_title_of_a_master_names_its_subject_too() -> None:
    title = "Master in de industriële wetenschappen: informatica (industrieel ingenieur)"
    fields = fields_of(conferred(f"de graad van {title}"))
    assert (fields["level"].value, fields["title"].value) == ("master", title)
