"""What says that entries or a card were kept back, and small print on what may be left out."""

import pytest

from pipeline.extractors.criminal_record.against.held_back import is_held_back
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Het paspoort van de aanvrager ligt bij de politie",
        "Aucune vérification de l'identité n'a été faite",
        "De dienst mocht niet alles meedelen",
        "Einige Angaben dürfen hier nicht mitgeteilt werden",
        "The prosecutor asked us not to disclose everything",
        "Rijksregisternummer en vermeldingen: op verzoek niet vermeld",
        "De vermeldingen worden op verzoek niet getoond.",
        "Name und Eintragungen: auf Wunsch nicht angegeben.",
        "Nom et condamnations : omis à la demande de l'intéressé.",
        "Geboortedatum en veroordelingen: op vraag van betrokkene weggelaten.",
        "Op verzoek werden de vermeldingen weggelaten",
        "Les condamnations ont été omises sur demande",
        "Auf Wunsch wurden die Eintragungen gestrichen",
        "De politie hield de identiteitskaart van de aanvrager in.",
        "De politie trok het paspoort van de houder in",
    ],
)
def test_something_was_kept_back(text: str) -> None:
    assert is_held_back(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Een verloren paspoort meldt u bij de politie.",
        "Voor de afhaling is geen controle van de identiteit nodig.",
        "Persoonsgegevens mogen niet aan derden worden meegedeeld.",
        "De identiteit werd gecontroleerd.",
        "Rijksregisternummer: op verzoek niet vermeld",
        "De gemeente heeft de juistheid van het adres niet gecontroleerd.",
        "De identiteitskaart van de aanvrager werd gelezen met de kaartlezer.",
        "De gegevens van de houder werden gecontroleerd in het Rijksregister.",
        "Uw persoonsgegevens worden niet aan derden meegedeeld.",
        "Uw gegevens worden niet langer dan een jaar bewaard.",
        "Een verloren identiteitskaart meldt u bij de politie.",
        "L'identité du demandeur a été vérifiée.",
        "La carte d'identité a été présentée au guichet.",
        "Vos données personnelles ne sont pas transmises à des tiers.",
        "Personalausweis wurde vorgelegt.",
        "Nationalregisternummer auf Wunsch nicht angegeben.",
        "Ihre personenbezogenen Daten werden nicht an Dritte weitergegeben.",
        "Personal data are not passed on to third parties.",
        "De foto van de houder wordt niet afgedrukt.",
        "De vermelding van het adres werd op verzoek weggelaten.",
        "Op verzoek wordt het adres niet vermeld.",
        "Een ingetrokken identiteitskaart is niet geldig als identiteitsbewijs.",
        "Wie een identiteitskaart vindt, bezorgt ze aan de politie.",
        "Op verzoek ontvangt u een uittreksel per post.",
        "Sur demande, l'extrait est envoyé par la poste.",
        "Persoonsgegevens worden niet langer bewaard dan nodig.",
        "De identiteitsgegevens werden gecontroleerd.",
        "L'identité a été contrôlée par l'agent.",
        "Auf Anfrage wird der Auszug zugesandt.",
        "Identity card read at the counter.",
        "Uw oude paspoort wordt bij de aflevering van het nieuwe ingetrokken.",
    ],
)
def test_nothing_of_the_register_was(text: str) -> None:
    assert not is_held_back(flat(text))
