"""A sentence broken over lines, with or without gaps, whose limit ends what is told of the person besides."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent

PAPERS = {
    "nl": (
        "Stad Aalst\nUITTREKSEL UIT HET STRAFREGISTER\nArtikel 595 Sv - algemeen model\n"
        "De heer DE BOECK Pieter Jan, geboren te Aalst op 12 april 1988",
        "heeft geen veroordelingen opgelopen.\n\nAfgeleverd te Aalst op 16/04/2024",
    ),
    "nl-declared": (
        "Stad Aalst\nUITTREKSEL UIT HET STRAFREGISTER\nArtikel 595 Sv - algemeen model\n"
        "Hierbij wordt verklaard dat de heer DE BOECK Pieter Jan\ngeboren te Aalst op 12 april 1988",
        "geen veroordelingen heeft opgelopen.\n\nAfgeleverd te Aalst op 16/04/2024",
    ),
    "fr": (
        "Ville de Huy\nEXTRAIT DE CASIER JUDICIAIRE\nArticle 595 du Code d'instruction criminelle\n"
        "Monsieur LAMBERT Pierre, né à Huy le 12 avril 1988",
        "n'a encouru aucune condamnation.\n\nDélivré à Huy, le 16/04/2024",
    ),
    "de": (
        "Gemeinde Raeren\nAUSZUG AUS DEM STRAFREGISTER\nArtikel 595 des Strafprozessgesetzbuches\n"
        "Herr MAES Peter, geboren in Eupen am 12. April 1988",
        "hat keine Verurteilungen.\n\nAusgestellt in Raeren am 16/04/2024",
    ),
}
"""How the sentence begins, with who it is about, and how it ends."""
GAPS = (
    ("\n", "\n"),
    ("\n\n", "\n\n"),
    (" ", "\n\n"),
    ("\n", "\n\n"),
    ("\n\n\n", "\n\n\n"),
    (" ", ", "),
    (", ", ", "),
    (",\n", ",\n"),
)
"""Before and behind what stands between."""
LIMITS = {
    "nl": (
        "als bestuurder",
        "voor zedenfeiten",
        "in de hoedanigheid van zaakvoerder",
        "in het gerechtelijk arrondissement Gent",
        "tussen 2015 en 2020",
        "sinds 1 januari 2019",
        "voor de politierechtbank",
        "tijdens zijn tewerkstelling",
    ),
    "fr": (
        "pour des faits de moeurs",
        "en tant que conducteur",
        "entre 2015 et 2020",
        "du chef de vol",
        "comme mineur",
    ),
    "de": (
        "als Fahrer",
        "wegen Sittlichkeitsdelikten",
        "im Gerichtsbezirk Eupen",
        "vor dem Polizeigericht",
        "seit 2019",
    ),
}
PARTICULARS = {
    "nl": ("wonende te 9300 Aalst, Molenstraat 12", "gehuwd", "van Belgische nationaliteit", "van beroep bediende"),
    "fr": ("domicilié à 4500 Huy, rue Neuve 3", "de nationalité belge", "célibataire"),
    "de": ("wohnhaft in 4730 Raeren, Hauptstrasse 26", "ledig"),
}


def _written(paper: str, between: str, gaps: tuple[str, str]) -> str:
    begin, end = PAPERS[paper]
    return between.join((begin + gaps[0], gaps[1] + end))


@pytest.mark.parametrize("gaps", GAPS, ids=repr)
@pytest.mark.parametrize(
    ("paper", "limit"), [(paper, limit) for paper in PAPERS for limit in LIMITS[paper.partition("-")[0]]]
)
def test_a_limit_behind_the_particulars_is_for_a_person(paper: str, limit: str, gaps: tuple[str, str]) -> None:
    assert outcome("criminal_record", sent(_written(paper, limit, gaps))) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize("gaps", [("\n\n", "\n\n"), ("\n", "\n\n"), (", ", ", "), (",\n", ",\n")], ids=repr)
@pytest.mark.parametrize(
    ("paper", "told"), [(paper, told) for paper in PAPERS for told in PARTICULARS[paper.partition("-")[0]]]
)
def test_a_particular_in_its_place_limits_nothing(paper: str, told: str, gaps: tuple[str, str]) -> None:
    assert outcome("criminal_record", sent(_written(paper, told, gaps))) == MET


@pytest.mark.parametrize(
    ("told", "accepted"),
    [
        ("wonende te Aalst sinds 2010", True),
        ("bediende, werkzaam als kok te Gent,", False),
        ("wonende te 2000 Antwerpen, Meir 12", True),
        ("wonende te Aalst als zelfstandige", False),
        ("in 2019", False),
    ],
)
def test_what_ends_a_particular_limits_as_well(told: str, accepted: bool) -> None:
    found = outcome("criminal_record", sent(_written("nl", told, (", ", ", "))))
    assert (found == MET) is accepted
