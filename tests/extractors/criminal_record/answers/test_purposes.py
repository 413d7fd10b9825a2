"""What a French extract is for, right under its answer."""

import pytest

from tests.extractors.builders_extract import fields_of, page_text

TITLE = "Extrait de casier judiciaire\nArticle 595 du Code d'instruction criminelle"


def clean(record: str, title: str = TITLE) -> object:
    return fields_of(page_text(title=title, record=record, purpose=""))["clean"].value


@pytest.mark.parametrize(
    "purpose", ["But : recrutement", "But     candidature à un emploi", "But .........     candidature à un emploi"]
)
def test_it_takes_nothing_back(purpose: str) -> None:
    assert clean(f"Condamnations     NEANT\n{purpose}") is True


@pytest.mark.parametrize("purpose", ["But : une condamnation en Suisse", "But     une condamnation en Suisse"])
def test_what_tells_of_a_conviction_does(purpose: str) -> None:
    assert clean(f"Condamnations     NEANT\n{purpose}") is not True


def test_so_does_the_word_in_english() -> None:
    title = "Criminal record extract\nArticle 595 of the Code of Criminal Procedure"
    assert clean("Convictions     NONE\nBut     suspended in 2019", title) is not True
