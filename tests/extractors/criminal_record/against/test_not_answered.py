"""What an extract says by which its answer is none, or is not all."""

import pytest

from pipeline.extractors.criminal_record.against.not_answered import is_not_answered
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "Foutcode 503: geen antwoord van CSR",
        "'Geen' betekent hier dat de bevraging mislukte",
        "« Néant » signifie ici que la recherche n'a pas abouti",
        "Opgezocht met een foutieve geboortedatum",
        "Die Suche erfolgte anhand einer falschen Nationalregisternummer",
        "Cet extrait concerne une personne morale",
        "Correspondance possible, contrôle manuel requis",
        "Die Antragstellerin ist nicht die Person auf diesem Auszug",
        "Der Name stimmt nicht mit dem Ausweis überein",
        "Betrokkene moet nog een geldboete betalen",
        "Le demandeur ne remplit pas la condition",
        "Wegens plaatsgebrek zijn twee lijnen niet afgedrukt",
        "Le présent extrait est partiel",
        "De afgifte van het volledige attest is opgeschort",
        "De andere veroordelingen staan op blad 3",
        "Die hier fehlenden Verurteilungen sind anzufordern",
        "Es gibt Verurteilungen",
        "Op het origineel staan twee veroordelingen",
    ],
)
def test_the_answer_is_none_or_not_all(sentence: str) -> None:
    assert is_not_answered(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "'Geen' betekent dat de bevraging niets opleverde",
        "« Néant » signifie que la consultation n'a rien donné",
        "Opgezocht met naam en geboortedatum",
        "Bij een foutieve geboortedatum vraagt u een nieuw attest",
        "Rechtspersonen vragen hun uittreksel aan in Brussel",
        "De aanvrager moet nog een retributie betalen",
        "Wegens plaatsgebrek worden lange straatnamen afgekort",
        "Als er veroordelingen zijn, staan ze op blad 2",
        "S'il existe des condamnations, elles figurent à la page 2",
        "Gibt es Verurteilungen, so stehen sie auf Seite 2",
        "Het origineel blijft bij de burger",
    ],
)
def test_what_is_so_of_any_extract_does_not(sentence: str) -> None:
    assert not is_not_answered(flat(sentence))
