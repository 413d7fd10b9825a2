"""An answer that announces below what it is about counts for all only where the holder follows."""

import pytest

from tests.extractors.builders_extract import fields_of, page_text

ANNOUNCED = [
    "Er werden in het Centraal Strafregister geen veroordelingen teruggevonden met betrekking tot:",
    "Aucune condamnation n'est inscrite au casier judiciaire concernant :",
    "Im Strafregister sind keine Verurteilungen eingetragen betreffend:",
]


@pytest.mark.parametrize("answer", ANNOUNCED)
@pytest.mark.parametrize("below", ["", "\n- drugs\n- verkeer", "\nDes faits de moeurs", "\nSittlichkeitsdelikte"])
def test_what_follows_may_be_some_offences(answer: str, below: str) -> None:
    assert fields_of(page_text(record=answer + below))["clean"].value is None


@pytest.mark.parametrize("answer", ANNOUNCED)
def test_the_holder_may_follow(answer: str) -> None:
    assert fields_of(page_text(record=f"{answer}\nAn Maria JANSSENS"))["clean"].value is True


@pytest.mark.parametrize("answer", ANNOUNCED)
def test_without_such_an_end_the_answer_is_for_all(answer: str) -> None:
    whole = answer.rstrip(" :").removesuffix("met betrekking tot").removesuffix("concernant").removesuffix("betreffend")
    assert fields_of(page_text(record=whole.strip() + "."))["clean"].value is True
