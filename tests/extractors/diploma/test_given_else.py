"""A paper of a school that gives something else than a degree, though it is built as a diploma is."""

import pytest

from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.given_else import gives_else, says_else
from tests.pages import page_of

WHOM = "An Maes\ngeboren te Gent op 3 mei 1990\nMaster in de rechten"


@pytest.mark.parametrize(
    "heading",
    [
        "KU LEUVEN\nStudiebeurs\ntoegekend aan",
        "KU LEUVEN\nErkenning als mentor\nverleend aan",
        "UNIVERSITEIT GENT\nCertificaat Academisch Schrijven\nbehaald door",
        "UNIVERSITÉ DE LIÈGE\nDispense de cours\naccordée à",
        "Beurs van de Universiteit Gent toegekend aan",
    ],
)
def test_what_is_given_is_something_else(heading: str) -> None:
    assert gives_else(sheet_of(page_of(f"{heading}\n{WHOM}")))


@pytest.mark.parametrize(
    "heading",
    [
        "KU LEUVEN\nDiploma\ntoegekend aan",
        "KU LEUVEN\nMasterdiploma uitgereikt aan",
        "KU LEUVEN\nCertificate\nawarded to",
        "Universiteit Gent\nuitgereikt aan",
        "Diploma\nAcademiejaar 2011-2012\nuitgereikt aan",
        "Graad en kwalificatie\nMaster in de journalistiek\nAfstudeerrichting Buitenland\nToegekend aan",
        "op voorstel van de jury wordt hierbij\nverleend aan",
    ],
)
def test_a_diploma_and_the_name_of_a_school_are_nothing_else(heading: str) -> None:
    assert not gives_else(sheet_of(page_of(f"{heading}\n{WHOM}")))


@pytest.mark.parametrize("line", ["moet de masterproef hernemen", "Studiekaart 2009-2010", "heeft zich uitgeschreven"])
def test_a_page_without_a_verb_that_says_something_else(line: str) -> None:
    text = f"UNIVERSITEIT GENT\nMaster in de rechten\nAn Maes\ngeboren te Gent op 3 mei 1990\n{line}\nDe rector"
    assert says_else(sheet_of(page_of(text)))


@pytest.mark.parametrize(
    "line", ["met grote onderscheiding", "afstudeerrichting bedrijfsrecht", "na vijf jaar studie", "Faculteit rechten"]
)
def test_a_page_without_a_verb_that_says_what_diplomas_say(line: str) -> None:
    title = "Master in de landschaps- en\ntuinarchitectuur"
    text = f"UNIVERSITEIT GENT\n{title}\nAn Maes\ngeboren te Gent op 3 mei 1990\n{line}\nDe rector, 3 juli 2010"
    assert not says_else(sheet_of(page_of(text)))
