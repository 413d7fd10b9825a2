"""A sentence that begins over the particulars of the holder and ends in what the register holds counts as a whole."""

import pytest

from tests.extractors.builders_extract import fields_of

DECLARED = """
België - Belgique - Belgien
Turnhout
Uittreksel uit het Strafregister
Art. 595 W.Sv.

Ik ondergetekende, gemachtigd door de burgemeester, bevestig dat de raadpleging
van het Centraal Strafregister voor

            Marc Hubert ENGELS

          ° Turnhout, 16 juli 1962
             62.07.16-515.65
       Steenweg op Gierle 77, 2300 Turnhout

het volgende resultaat geeft: blanco strafregister.

Bestemming: dossier aanwerving overheid.

Turnhout, de 17 maart 2026
"""
TOLD = """
STAD WAREGEM
UITTREKSEL UIT HET STRAFREGISTER
algemeen model - artikel 595 Sv.

De burgemeester van de stad Waregem deelt mee dat mevrouw Devos, Hilde Simonne, geboren te
Waregem op 3 april 1974, ingeschreven in het bevolkingsregister te Waregem, Gentseweg 307, met
identificatienummer 74.04.03-732.81, in het Centraal Strafregister voorkomt met volgende vermelding:

                  NIHIL

Gedaan te Waregem, 16 april 2026
"""
REGISTER = "van het Centraal Strafregister voor"


@pytest.mark.parametrize("confidence", [1.0, 0.96])
@pytest.mark.parametrize(
    ("text", "holder"), [(DECLARED, "Marc Hubert ENGELS"), (TOLD, "Devos Hilde Simonne")], ids=["declared", "told"]
)
def test_it_says_so_of_its_holder(text: str, holder: str, confidence: float) -> None:
    found = fields_of(text, confidence=confidence)
    assert (found["clean"].value, found["holder"].value) == (True, holder)


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        pytest.param(
            DECLARED, REGISTER, "van het Centraal Strafregister, wat zedenfeiten betreft, voor", id="some-facts"
        ),
        pytest.param(DECLARED, REGISTER, "van het Centraal Strafregister inzake zedenfeiten voor", id="of-some-facts"),
        pytest.param(DECLARED, REGISTER, "van het Centraal Strafregister vanaf 2015 voor", id="since-a-year"),
        pytest.param(DECLARED, REGISTER, "van het Centraal Strafregister voor de echtgenoot van", id="of-a-relative"),
        pytest.param(DECLARED, "gemachtigd door de burgemeester, bevestig", "kandidaat, verklaar", id="his-own-word"),
        pytest.param(DECLARED, "bevestig dat de", "bevestig dat, indien volledig, de", id="a-condition"),
        pytest.param(DECLARED, "bevestig dat de", "kan niet bevestigen dat de", id="cannot"),
        pytest.param(DECLARED, "Centraal Strafregister", "gemeentelijk register", id="another-register"),
        pytest.param(DECLARED, "resultaat geeft", "resultaat zou geven", id="supposed"),
        pytest.param(DECLARED, "resultaat geeft", "resultaat gaf in 2019", id="another-year"),
        pytest.param(DECLARED, "volgende resultaat", "volgende voorlopige resultaat", id="for-the-time-being"),
        pytest.param(DECLARED, "volgende resultaat", "volgende gedeeltelijke resultaat", id="in-part"),
        pytest.param(DECLARED, "blanco strafregister.", "blanco strafregister voor zedenfeiten.", id="value-of-a-part"),
        pytest.param(DECLARED, "blanco strafregister.", "blanco strafregister, behoudens verkeer.", id="value-but-for"),
        pytest.param(TOLD, "in het Centraal", "voor zedenfeiten in het Centraal", id="told-some-facts"),
        pytest.param(TOLD, "in het Centraal", "als minderjarige in het Centraal", id="told-as-a-minor"),
        pytest.param(TOLD, "voorkomt", "voorkwam", id="told-once"),
        pytest.param(TOLD, "voorkomt", "zou voorkomen", id="told-supposed"),
        pytest.param(TOLD, "voorkomt", "niet voorkomt", id="told-denied"),
        pytest.param(TOLD, "voorkomt", "mogelijk voorkomt", id="told-perhaps"),
        pytest.param(TOLD, "volgende vermelding", "volgende vermelding inzake verkeer", id="told-of-traffic"),
        pytest.param(TOLD, "volgende vermelding", "volgende laatste vermelding", id="told-the-last"),
        pytest.param(TOLD, "deelt mee dat", "deelt mee dat volgens haar eigen zeggen", id="told-her-own-word"),
        pytest.param(TOLD, "in het Centraal Strafregister", "in het bevolkingsregister", id="told-another-register"),
        pytest.param(TOLD, "dat mevrouw", "dat de echtgenoot van mevrouw", id="told-of-a-relative"),
        pytest.param(TOLD, "NIHIL", "NIHIL behalve verkeer", id="told-but-for"),
        pytest.param(TOLD, "NIHIL", "NIHIL\n          voor zedenfeiten", id="told-under-it"),
    ],
)
def test_what_limits_it_anywhere_leaves_it_to_a_person(text: str, old: str, new: str) -> None:
    assert old in text
    assert fields_of(text.replace(old, new), confidence=0.96)["clean"].value is None
