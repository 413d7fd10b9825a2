"""What the holder says of himself is not what the register says."""

import pytest

from pipeline.extractors.criminal_record.sentences.hearsay import holder_speaks, is_hearsay


@pytest.mark.parametrize(
    ("text", "repeated", "spoken"),
    [
        ("volgens de eigen verklaring van de aanvrager", True, False),
        ("volgens verzoekster", True, False),
        ("artikel 595 stelt dat", True, False),
        ("article 595 states that", True, False),
        ("met toepassing van artikel 595 stelt de burgemeester vast dat", False, False),
        ("d'apres l'interessee", True, False),
        ("nach angabe des antragstellers", True, False),
        ("according to the applicant", True, False),
        ("betrokkene zelf verklaart", False, True),
        ("hij bevestigt dat", False, True),
        ("elle certifie", False, True),
        ("volgens het strafregister", False, False),
        ("nach ergebnis der abfrage", False, False),
        ("de burgemeester verklaart", False, False),
        ("aan betrokkene wordt verklaard", False, False),
    ],
)
def test_who_says_it(text: str, repeated: bool, spoken: bool) -> None:
    assert (is_hearsay(text), holder_speaks(text)) == (repeated, spoken)
