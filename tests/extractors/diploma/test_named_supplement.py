"""A diploma that names its supplement, and a supplement, which gives nothing."""

import pytest

from tests.extractors.diplomas import fields_of
from tests.traps.casebook import MET, outcome, sent

DIPLOMA = """Universiteit Antwerpen
{degree}
Op voordracht van de examencommissie heeft de
Universiteit Antwerpen {graad} toegekend aan
Robbe Verstrepen
geboren te Lier op 8 juni 1996
met grote onderscheiding
Gedaan te Antwerpen op 13 september 2019
de rector
{supplement}"""
ENGLISH = """University of Antwerp
Master of Laws
the University of Antwerp has conferred {degree} upon
Lotte Aerts
born in Herentals on 3 February 1997
Done at Antwerp on 10 September 2021
the Rector
{supplement}"""
FRENCH = """Université de Namur
Master en droit
l'Université de Namur a conféré {grade} à
Aurélie Lambert
née à Dinant le 8 juin 1996
Fait à Namur, le 13 septembre 2019
le Recteur
{supplement}"""
SHEET = """{head}
Universiteit Antwerpen
Robbe Verstrepen, geboren te Lier op 8 juni 1996
Master in de rechten
{below}
de rector"""


def dutch(graad: str, supplement: str, degree: str = "Master in de rechten") -> str:
    return DIPLOMA.format(degree=degree, graad=graad, supplement=supplement)


@pytest.mark.parametrize(
    "text",
    [
        dutch("bovenstaande graad", "De resultaten staan in het bijgevoegde diplomasupplement."),
        dutch("de hierboven vermelde graad", "Dit diploma gaat vergezeld van een diplomasupplement."),
        dutch("de bovengenoemde graad", "Zie ook het diplomasupplement bij dit diploma."),
        dutch("bovenvermelde graad", "Bijlage: diplomasupplement"),
        dutch("voormelde graad", "Het diplomasupplement vermeldt de behaalde resultaten."),
        dutch("bovenstaande graad", "Bij dit diploma is een diplomasupplement gevoegd."),
        dutch("bovenstaande graad", "Aan dit diploma is het diplomasupplement gehecht."),
        dutch("bovenstaande graad", "Als bijlage is het diplomasupplement toegevoegd."),
        FRENCH.format(grade="le grade ci-dessus", supplement="A ce diplôme est joint le supplément au diplôme."),
        FRENCH.format(
            grade="le grade susmentionné", supplement="Les résultats figurent dans le supplément au diplôme."
        ),
        FRENCH.format(grade="le grade ci-dessus", supplement="Un supplément au diplôme accompagne ce document."),
        ENGLISH.format(degree="the above degree", supplement="The results are listed in the diploma supplement."),
        ENGLISH.format(degree="the aforementioned degree", supplement="See the accompanying Diploma Supplement."),
        ENGLISH.format(degree="the degree named above", supplement="A diploma supplement has been issued with it."),
    ],
)
def test_a_diploma_may_name_its_supplement(text: str) -> None:
    assert outcome("diploma", sent(text)) == MET


@pytest.mark.parametrize(
    ("head", "below"),
    [
        ("DIPLOMASUPPLEMENT", "Deze graad werd verleend op 28 juni 2019"),
        (
            "DIPLOMASUPPLEMENT",
            "Deze graad werd verleend op 28 juni 2019\nZie ook het diplomasupplement van de bachelor",
        ),
        ("Dit is het diplomasupplement bij het diploma", "verleend op 28 juni 2019"),
        ("Dit document is het diplomasupplement gevoegd bij het diploma", "Deze graad werd verleend op 28 juni 2019"),
        ("Dit is het bijgevoegde diplomasupplement", "verleend op 28 juni 2019"),
        ("Diplomasupplement - bladzijde 3 van 5", "Deze graad werd toegekend op 13 september 2019"),
        ("Dit diplomasupplement volgt het model van de Europese Commissie", "toegekend op 13 september 2019"),
    ],
)
def test_a_supplement_gives_nothing(head: str, below: str) -> None:
    assert outcome("diploma", sent(SHEET.format(head=head, below=below))) != MET


@pytest.mark.parametrize("degree", ["Doctor honoris causa", "Postgraduaat in bedrijfskunde", "Bachelor in de rechten"])
def test_the_degree_above_may_be_another(degree: str) -> None:
    fields = fields_of(dutch("bovenstaande graad", "Bijlage: diplomasupplement", degree))
    assert (fields["level"].value, fields["level"].doubt) != ("master", None)


def test_a_sentence_goes_on_behind_the_name_of_a_known_school() -> None:
    fields = fields_of(dutch("de hierboven vermelde graad", ""))
    assert (fields["institution"].value, fields["_automatic"].doubt) == ("Universiteit Antwerpen", None)
