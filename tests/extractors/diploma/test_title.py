"""Where the title of a degree ends, and which of the degrees named it is."""

from dataclasses import replace

import pytest

from pipeline.model import Line, Page, Word
from tests.extractors.diplomas import fields_of, fields_on
from tests.pages import page_of

HOLDER = "An Maes, geboren te Gent op 3 mei 1967,"


TITLES = {
    "formula-below": (
        "Haute École de Liège\nconfère à Anne Maes, née à Liège le 3 mai 1967, le grade de\nBachelier en droit\n"
        "En foi de quoi nous avons signé le présent diplôme.",
        "Bachelier en droit",
    ),
    "article-below": (
        f"Hogeschool Gent\nverleent aan {HOLDER} de graad van\nGegradueerde in de boekhouding\n"
        "De opleiding omvat drie jaar.",
        "Gegradueerde in de boekhouding",
    ),
    "clause-behind": (
        f"Hogeschool Gent\n{HOLDER}\nis de titel van\nlicentiaat in de rechten toekomt.\nGent, 12 juli 2010",
        "licentiaat in de rechten",
    ),
    "day-below": (
        f"Universiteit Gent\nverleent aan {HOLDER} de graad van\nMaster in de rechten\nGent, 12 juli 2010",
        "Master in de rechten",
    ),
    "other-language-below": (
        f"Universiteit Hasselt\nverleent aan {HOLDER} de graad van\n\nMaster of Science in de revalidatiewetenschappen"
        "\nen de kinesitherapie\nMaster of Science in Rehabilitation Sciences\n\nHasselt, 12 juli 2010",
        "Master of Science in de revalidatiewetenschappen en de kinesitherapie",
    ),
    "day-below-a-degree-in-english": (
        f"Universiteit Gent\nverleent aan {HOLDER} de graad van\nMaster of Science\n31 augustus 2010",
        "Master of Science",
    ),
    "signed-below-a-degree-in-english": (
        f"Universiteit Gent\nverleent aan {HOLDER} op 12 juli 2010 de graad van\nMaster of Science\nThe Dean",
        "Master of Science",
    ),
    "subject-below-a-degree-in-english": (
        f"Universiteit Gent\nverleent aan {HOLDER} op 12 juli 2010 de graad van\nMaster of Science\nBiology",
        "Master of Science Biology",
    ),
    "elided": (
        "Université de Liège\nAnne Maes, née à Liège le 3 mai 1967, a été admise au grade d'ingénieur agronome\n"
        "Fait à Liège, le 28 juin 1996",
        "ingénieur agronome",
    ),
    "capitals-then-sentence": (
        "Institut supérieur de Liège\nDIPLÔME DE\nGRADUÉ EN COMPTABILITÉ\nLe jury déclare que Anne Maes, née à Liège\n"
        "le 3 mai 1967, a réussi.",
        "GRADUÉ EN COMPTABILITÉ",
    ),
    "goes-on-in-title-case": (
        f"Universiteit Gent\nverleent aan {HOLDER} de graad van\nMaster of Science\nIn De Rechten\nGent, 12 juli 2010",
        "Master of Science In De Rechten",
    ),
    "department-above": (
        "Hogeschool Kempen\nDepartement Industrieel Ingenieur en Biotechniek, Kleinhoefstraat 4\n"
        f"verleent aan {HOLDER} de graad van\nindustrieel ingenieur in elektronica.\nGeel, 25 juni 1999",
        "industrieel ingenieur in elektronica",
    ),
    "kind-between-brackets": (
        f"KU Leuven\nverleent aan {HOLDER} de graad van\nMaster in de fiscaliteit\n"
        "(master na master, 60 studiepunten) met voldoening.",
        "Master in de fiscaliteit",
    ),
    "considerans": (
        f"Universiteit Gent\nverleent aan {HOLDER} de graad van licentiaat in de rechten, gelet op de "
        f"wetten op het hoger\n"
        "onderwijs.",
        "licentiaat in de rechten",
    ),
    "board": (
        "Katholieke Universiteit te Leuven\nWij, leden der examencommissie voor het doctoraat in de "
        "rechten, gelet op de\n"
        f"wetten op het toekennen van de academische graden, verlenen {HOLDER} de graad van doctor in de rechten.\n"
        "Leuven, de 12 juli 1972.",
        "doctor in de rechten",
    ),
    "examination": (
        "Rijksuniversiteit te Gent\nLeden van de Examencommissie voor het examen van burgerlijk ingenieur, "
        "gelet op de\n"
        f"wetten, verlenen {HOLDER} de wettelijke graad van burgerlijk bouwkundig\ningenieur.\nGent, 1 juli 1988.",
        "burgerlijk bouwkundig ingenieur",
    ),
    "option": (
        "Haute École de Namur\nLe jury confère à Anne Maes, née à Namur le 3 mai 1967, le titre de\n"
        "Graduée en comptabilité, option fiscalité",
        "Graduée en comptabilité, option fiscalité",
    ),
    "subjects": (
        f"Universiteit Antwerpen\nverleent aan {HOLDER} de graad van\nLicentiaat in de politieke, "
        f"economische en sociale "
        "wetenschappen\nAntwerpen, 1 juli 1999",
        "Licentiaat in de politieke, economische en sociale wetenschappen",
    ),
    "french-clause": (
        "Université de Liège\nconfère à Anne Maes, née à Liège le 3 mai 1967, le grade de licenciée en "
        "droit, vu les lois\n"
        "coordonnées sur la collation des grades.",
        "licenciée en droit",
    ),
    "german-next-noun": (
        "Die Fachhochschule Aachen verleiht Herrn Manfred Jost, geboren am 4. April 1971 in Büllingen, aufgrund der\n"
        "bestandenen Diplomprüfung den Hochschulgrad\nDiplom-Betriebswirt (FH)\nAachen, den 12. März 1999",
        "Diplom-Betriebswirt (FH)",
    ),
    "brackets-end": (
        "Hogeschool Gent\nreikt het diploma uit van\nBachelor in het sociaal werk\naan Yasmina Haddad, "
        "geboren in Gent op "
        "30 oktober 1994\nTitel: bachelor (BA). Na het behalen van een mastergraad kan de houder de titel "
        "master voeren.",
        "Bachelor in het sociaal werk",
    ),
    "of-the-degree-not-of-the-paper-printed-wide": (
        f"Universiteit Hasselt\nM A S T E R D I P L O M A\nDe Universiteit Hasselt verleent aan\n{HOLDER}\n"
        "de graad van\nMaster in de handelswetenschappen\nDiepenbeek, 18 september 2009",
        "Master in de handelswetenschappen",
    ),
    "only-a-paper-printed-wide": (
        f"Universiteit Hasselt\nM A S T E R D I P L O M A\nDe Universiteit Hasselt verleent het aan\n{HOLDER}\n"
        "Diepenbeek, 18 september 2009",
        "MASTERDIPLOMA",
    ),
    "not-that-of-the-certificate": (
        "Fontys Hogescholen\nGetuigschrift hoger beroepsonderwijs\nDe examencommissie verklaart dat\nBram "
        "van den Heuvel\ngeboren op 3 februari 1990 te Breda\nexamen heeft afgelegd en dat hem de graad Bachelor of "
        "Engineering is verleend.\nEindhoven, 4 juli 2013",
        "Bachelor of Engineering",
    ),
    "and-that": (
        f"Universiteit Gent\nDe rector verklaart dat {HOLDER} de graad heeft behaald van\n"
        "Bachelor of Science in de ingenieurswetenschappen\nen dat haar dit diploma wordt verleend.\nGent, 6 juli 2013",
        "Bachelor of Science in de ingenieurswetenschappen",
    ),
}


@pytest.mark.parametrize(("text", "title"), TITLES.values(), ids=TITLES.keys())
def test_a_title_is_the_degree_conferred_and_ends_where_a_clause_begins(text: str, title: str) -> None:
    assert fields_of(text)["title"].value == title


@pytest.mark.parametrize(
    "sentence",
    [
        "Na het behalen van een mastergraad kan de houder de titel master voeren.",
        "Wie houder is van een master mag de titel van master voeren.",
        "Après le master, le titulaire pourra porter le titre de master.",
        "The holder of a master may use the title of master.",
    ],
)
def test_what_anybody_may_do_with_a_higher_degree_is_no_degree_of_the_holder(sentence: str) -> None:
    level = fields_of(f"Hogeschool Gent\nverleent aan {HOLDER} de graad van\nBachelor in het sociaal werk\n{sentence}")[
        "level"
    ]
    assert (level.value, level.doubt) == ("bachelor", None)


@pytest.mark.parametrize(
    "text",
    [
        f"De examencommissie voor de master in de rechten van de Universiteit Gent verleent aan {HOLDER}\nde graad van "
        "bachelor in de rechten.",
        f"Universiteit Gent\nDe jury voor het examen van master in de rechten verleent {HOLDER}\nde graad "
        f"van bachelor.",
    ],
)
def test_a_board_confers_no_degree_by_its_name(text: str) -> None:
    level = fields_of(text)["level"]
    assert level.value != "master" or level.doubt is not None


def _in_larger_print(page: Page, *rows: int) -> Page:
    """The page with these lines printed half as large again."""

    def larger(word: Word) -> Word:
        return replace(word, box=replace(word.box, y1=word.box.y0 + word.box.height * 1.4))

    lines = (Line(tuple(map(larger, line.words))) if row in rows else line for row, line in enumerate(page.lines))
    return replace(page, lines=tuple(lines))


def test_a_title_in_larger_print_that_is_broken_within_its_subject_goes_on() -> None:
    text = (
        f"Universiteit Antwerpen\nverleent aan {HOLDER}\nde graad van\nMaster of Science in de economische\n"
        "wetenschappen\nzoals bepaald door de decreten\nAntwerpen, 3 juli 2009"
    )
    assert fields_on(_in_larger_print(page_of(text), 3, 4))["title"].value == (
        "Master of Science in de economische wetenschappen"
    )
    assert fields_on(_in_larger_print(page_of(text), 3))["title"].value == "Master of Science in de economische"
