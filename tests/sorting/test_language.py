import pytest

from pipeline.sorting import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "De gemeente verklaart dat het uittreksel werd afgeleverd op vraag van de betrokkene", "nl", id="nl"
        ),
        pytest.param(
            "La commune déclare que l'extrait est délivré à la demande de l'intéressé pour un emploi", "fr", id="fr"
        ),
        pytest.param(
            "Die Gemeinde bescheinigt, dass der Auszug auf Antrag des Betroffenen ausgestellt wird", "de", id="de"
        ),
        pytest.param("This is to certify that the holder of this document has completed the course", "en", id="en"),
        pytest.param("Van den Broeck Jan  De Smet Pieter  De Backer", None, id="names"),
        pytest.param("85.05.12 1234 AM B", None, id="figures"),
        pytest.param("", None, id="nothing"),
        pytest.param("Certifico que Don Juan figura inscrito con buena conducta", None, id="another_language"),
    ],
)
def test_language_of(text: str, language: str | None) -> None:
    assert language_of(text) == language
