"""An extract in the form of a letter, and the letter that comes with an extract."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent

HEAD = """Ruth Maes
Parklaan 31
9100 Sint-Niklaas

18 maart 2024

Onderwerp: uittreksel uit het strafregister (artikel 595 Sv.)

Geachte

"""
GIVES = "Op uw verzoek bezorgen wij u hierbij het uittreksel uit het Centraal Strafregister, volgens model 595.\n\n"
ENCLOSES = "Op uw verzoek vindt u in bijlage het uittreksel uit het Centraal Strafregister, volgens model 595.\n\n"
PERSON = """betrokkene    MAES Ruth Elisabeth
geboren    19-11-1974 te Sint-Niklaas
INSZ    74.11.19-014.77
"""
RESULT = "resultaat van de opzoeking NIHIL\n"
END = """
Met vriendelijke groeten

Lieve Vanneste
ambtenaar van de burgerlijke stand
"""


def test_a_letter_with_the_person_and_the_result_is_the_extract() -> None:
    assert outcome("criminal_record", sent(HEAD + GIVES + PERSON + RESULT + END)) == MET


@pytest.mark.parametrize(
    "text",
    [
        GIVES + PERSON,
        GIVES + RESULT,
        GIVES,
        ENCLOSES + RESULT,
        ENCLOSES + PERSON + RESULT,
        GIVES + PERSON + "resultaat van de opzoeking: zie bijlage\n",
    ],
)
def test_a_letter_that_comes_with_an_extract_is_none(text: str) -> None:
    assert outcome("criminal_record", sent(HEAD + text + END)) == (Status.REVIEW, Reason.PERHAPS_UNREAD)
