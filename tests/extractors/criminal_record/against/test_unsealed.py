"""Sentences and labels on a seal or signature that is missing, and rules for any paper without one."""

import pytest

from pipeline.extractors.criminal_record.against.unsealed import is_missing, is_place_of_seal, is_unsealed


@pytest.mark.parametrize(
    "sentence",
    ["het elektronisch zegel ontbreekt.", "niet ondertekend", "cet extrait ne porte aucun cachet", "siegel fehlt"],
)
def test_it_says_so_of_this_paper(sentence: str) -> None:
    assert is_unsealed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "ontbreekt het zegel, dan is dit uittreksel ongeldig.",
        "een niet ondertekend uittreksel is ongeldig.",
        "niet ondertekende uittreksels zijn ongeldig.",
        "fehlt das siegel, so ist der auszug ungultig.",
        "si le cachet manque, adressez-vous a la commune.",
        "ontbreekt het zegel?",
    ],
)
def test_a_rule_says_it_of_any(sentence: str) -> None:
    assert not is_unsealed(sentence)


def test_the_place_is_of_who_issues_it() -> None:
    assert is_place_of_seal("handtekening gemachtigde ambtenaar:")
    assert is_place_of_seal("plaats voor handtekening en zegel van de gemeente")
    assert not is_place_of_seal("handtekening van de houder:")
    assert not is_place_of_seal("zegel van de gemeente veroordelingen")


def test_a_value_says_that_it_is_missing_or_why_it_need_not_be_there() -> None:
    assert is_missing("(leeg)")
    assert is_missing("ontbreekt wegens een defect")
    assert not is_missing("geen vereist")
    assert not is_missing("niet aangebracht: elektronisch verzegeld")
    assert not is_missing("j. peeters")
