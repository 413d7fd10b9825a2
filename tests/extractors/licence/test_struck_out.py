"""A licence on paper on which categories are struck out: slanted strokes are in no text layer, so a person looks."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import outcome, sent

HEAD = "KONINKRIJK BELGIË\nRIJBEWIJS\nafgegeven aan\nMAES Jan\ngeboren te Genk, 3 december 1961\n"
LETTERS = "geldig voor de voertuigen van categorie (1)\n     A         B         C         D         E\n"
END = "De 17 februari 1983\nDe burgemeester\n"
NOTES = (
    "(1) De categorieën waarvoor het rijbewijs niet geldt, worden doorgehaald.",
    "(1) Doorhalen wat niet past.",
    "(1) Biffer les mentions inutiles.",
    "(1) Les catégories non valables sont biffées.",
    "(1) Nichtzutreffendes streichen.",
)


@pytest.mark.parametrize("note", NOTES)
def test_what_is_struck_out_is_for_a_person(note: str) -> None:
    assert outcome("driving_licence", sent(HEAD + LETTERS + END + note))[0] is Status.REVIEW
