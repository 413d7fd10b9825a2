"""What an extract says against itself, and what small print says of any extract."""

import pytest

from pipeline.extractors.criminal_record.against.void import is_void, says_void


@pytest.mark.parametrize(
    "line",
    [
        "HERROEPEN",
        "Status: ingetrokken",
        "Veroordelingen: GEEN HERROEPEN",
        "ANNULÉ",
        "Entwurf",
        "NIET OFFICIEEL",
        "Dit is een voorbeeld",
    ],
)
def test_a_stamp_makes_it_void(line: str) -> None:
    assert is_void(line)


@pytest.mark.parametrize(
    "line",
    [
        "ONGELDIG ZONDER STEMPEL",
        "Ingetrokken: neen",
        "Dit stuk is NIET INGETROKKEN",
        "Als het wordt ingetrokken",
        "Rijbewijs nooit ingetrokken",
        "SPECIMEN",
        "Dienst Bevolking · Markt 1 · bevolking@zelzate.example",
        "Kijk na op www.zelzate.be/voorbeeld",
    ],
)
def test_a_rule_or_a_denial_does_not(line: str) -> None:
    assert not is_void(line)


@pytest.mark.parametrize(
    ("text", "void"),
    [
        ("dit uittreksel is vervallen en vervangen door dat van 18/04/2024.", True),
        ("dieser auszug wurde durch den auszug vom 18. april 2024 ersetzt.", True),
        ("le present extrait a ete revoque.", True),
        ("dit uittreksel is ongeldig zonder stempel.", False),
        ("dit uittreksel is vervallen drie maanden na afgifte.", False),
        ("cet extrait est perime apres trois mois.", False),
        ("het vroegere bewijs werd vervangen door dit uittreksel.", False),
    ],
)
def test_a_sentence_of_this_paper_does(text: str, void: bool) -> None:
    assert says_void(text) is void


@pytest.mark.parametrize(
    "text",
    [
        "de elektronische handtekening van dit document is ongeldig.",
        "het zegel is verbroken.",
        "het certificaat van de ondertekenaar is verlopen.",
        "handtekening ongeldig",
        "la signature n'est pas valable.",
        "le sceau est rompu.",
        "die signatur ist ungultig.",
        "signature not valid",
        "de handtekening is vervalst.",
        "la signature est manifestement falsifiee.",
    ],
)
def test_a_seal_that_is_told_to_be_broken_does(text: str) -> None:
    assert says_void(text)


@pytest.mark.parametrize(
    "text",
    [
        "een gescande handtekening is niet geldig.",
        "op papier is de elektronische handtekening niet geldig.",
        "controleer of het zegel niet verbroken is.",
        "na wijziging van het bestand is de handtekening ongeldig.",
        "is de handtekening ongeldig? neem dan contact op met de gemeente.",
        "als de handtekening ongeldig is, werd het bestand gewijzigd.",
        "sans le sceau de la commune, ce document n'est pas valable.",
        "ist das siegel gebrochen, so gilt der auszug nicht.",
        "het certificaat is geldig tot 31/12/2026.",
        "het zegel is niet verbroken.",
        "le certificat n'est pas revoque.",
        "die signatur ist nicht abgelaufen.",
    ],
)
def test_what_holds_of_any_seal_does_not(text: str) -> None:
    assert not says_void(text)
