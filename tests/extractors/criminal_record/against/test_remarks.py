"""What an extract remarks about a case, and what it says of the file of the applicant."""

import pytest

from pipeline.extractors.criminal_record.against.remarks import speaks_of_case
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Je uittreksel blijft 30 dagen in je dossier staan.",
        "Uw uittreksel blijft drie maanden beschikbaar in uw dossier.",
        "Dit document blijft zes weken lang zichtbaar in uw persoonlijk dossier.",
        "Uw attest blijft twee jaar in uw online dossier bewaard.",
        "Votre extrait reste disponible pendant six mois dans votre dossier.",
        "Cet extrait reste trois mois dans votre dossier en ligne.",
        "Votre document reste accessible 30 jours dans votre dossier personnel.",
        "Ihr Auszug bleibt sechs Monate in Ihrer Akte gespeichert.",
        "Dieser Auszug bleibt 30 Tage lang in Ihrer digitalen Akte.",
    ],
)
def test_how_long_the_paper_is_kept_in_the_file_of_the_applicant_is_no_case(text: str) -> None:
    assert not speaks_of_case(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Je vonnis blijft zes maanden in je dossier staan.",
        "Er blijft een vermelding in uw dossier staan.",
        "De zaak blijft zes maanden in het dossier van de griffie.",
        "Je uittreksel blijft zes maanden in je dossier staan met de straf.",
        "Je uittreksel blijft zes maanden in het dossier van het parket.",
        "Votre affaire reste six mois dans votre dossier.",
        "Ihr Urteil bleibt sechs Monate in Ihrer Akte.",
    ],
)
def test_what_else_stands_in_a_file_is_a_case(text: str) -> None:
    assert speaks_of_case(flat(text))
