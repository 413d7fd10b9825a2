"""What an extract may be used for only, and in which language it is given only."""

import pytest

from pipeline.extractors.criminal_record.against.uses import bars_use
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit uittreksel wordt alleen in het Nederlands afgeleverd.",
        "Uittreksels worden enkel afgeleverd in het Nederlands.",
        "Dit stuk kan uitsluitend in de Nederlandse taal worden uitgereikt.",
        "Dit document wordt slechts in het Nederlands of het Frans opgemaakt.",
        "Dit attest wordt alleen in het Frans en in het Duits afgegeven.",
        "Ce document est établi seulement en français ou en allemand.",
        "Dieser Auszug wird nur in deutscher Sprache ausgestellt.",
        "Dieses Dokument wird lediglich auf Deutsch oder Französisch ausgestellt.",
    ],
)
def test_the_language_in_which_it_is_given_bars_no_use(sentence: str) -> None:
    assert not bars_use(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit uittreksel is enkel geldig in het Nederlands onderwijs.",
        "Dit uittreksel is alleen geldig in Nederland.",
        "Enkel bestemd voor de Franse Gemeenschap.",
        "Alleen geldig in het buitenland.",
        "Extrait délivré exclusivement pour l'étranger.",
        "Ce document est valable seulement dans l'enseignement en français.",
        "Dieser Auszug ist nur in Deutschland gültig.",
        "Nur gültig für ehrenamtliche Tätigkeiten.",
        "Ausschließlich für die Vorlage in einer deutschen Schule bestimmt.",
    ],
)
def test_what_it_is_good_for_only_bars_other_uses(sentence: str) -> None:
    assert bars_use(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Voor sollicitaties is het ongeldig.",
        "Voor een betrekking bij de overheid is het niet dienstig.",
        "Pour un emploi il est inutilisable.",
        "Pour un recrutement, l'extrait n'est pas valable ; pour un emploi il est insuffisant.",
        "Für eine Bewerbung ist er unbrauchbar.",
    ],
)
def test_what_stands_before_that_it_is_not_good_for_it_bars_that_use(sentence: str) -> None:
    assert bars_use(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Voor een betrekking in het onderwijs, bedoeld in artikel 596, is dit model niet geldig.",
        "Voor een sollicitatie is een stempel niet nodig.",
        "Voor een visum is het ongeldig.",
        "Pour un emploi, une copie n'est pas nécessaire.",
    ],
)
def test_what_it_is_good_for_or_needs_not_bars_none(sentence: str) -> None:
    assert not bars_use(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Mag niet voor een sollicitatie worden gebruikt.",
        "Darf für eine Bewerbung nicht benutzt werden.",
        "Ne saurait servir pour un emploi.",
    ],
)
def test_what_is_not_for_work_bars_its_use_in_any_order(sentence: str) -> None:
    assert bars_use(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Mag niet voor andere doeleinden dan de sollicitatie worden gebruikt.",
        "Darf nicht für Tätigkeiten mit Minderjährigen verwendet werden.",
        "Ne peut servir qu'à une candidature.",
    ],
)
def test_what_is_for_nothing_but_work_bars_nothing(sentence: str) -> None:
    assert not bars_use(flat(sentence))
