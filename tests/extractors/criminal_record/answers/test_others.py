"""Of whom a sentence says that nothing is registered: the holder, somebody else, or nobody by name."""

import pytest

from pipeline.extractors.criminal_record.answers.others import alike, named_blank
from pipeline.extractors.flattened import compose, flat

_OWN = frozenset({"de", "boeck", "pieter", "jan"})


def _named(text: str) -> list[list[str]]:
    return list(named_blank(compose(text), flat(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Geen veroordelingen voor dhr. K. Willems",
        "Uittreksel van mevrouw Sofie Maes",
        "Der Auszug betrifft Hans Müller",
        "Dit uittreksel betreft Jan Peeters",
        "Voor Jan Peeters zijn in het strafregister geen veroordelingen opgenomen.",
        "Jan Peeters heeft geen veroordelingen.",
        "Jan Peeters komt niet voor in het strafregister.",
        "De heer Jan Peeters is niet bekend in het strafregister.",
        "Met betrekking tot Els Claes bevat het register niets.",
        "Over mevrouw Claes werden geen veroordelingen gevonden.",
        "Van Jan Peeters zijn geen veroordelingen bekend.",
        "Het antwoord voor Jan Peeters is blanco.",
        "In hoofde van Jan Peeters is geen veroordeling gekend.",
        "Geen veroordelingen voor mevrouw Els Claes.",
        "Pour Jean Dupont, aucune condamnation n'est inscrite au casier judiciaire.",
        "Jean Dupont n'a encouru aucune condamnation.",
        "Monsieur Jean Dupont n'est pas connu au casier judiciaire.",
        "Madame Claire Dubois ne figure pas au casier judiciaire.",
        "Le casier judiciaire de Jean Dupont est vierge.",
        "Dans le chef de Jean Dupont, aucune condamnation n'est connue.",
        "Für Hans Müller sind keine Verurteilungen eingetragen.",
        "Hans Müller ist nicht vorbestraft.",
        "Herr Hans Müller ist im Strafregister nicht verzeichnet.",
        "Das Strafregister von Hans Müller enthält keine Eintragungen.",
        "Zu Hans Müller liegt keine Eintragung vor.",
        "For John Smith no convictions are recorded.",
        "John Smith has no convictions.",
        "No convictions are recorded for John Smith.",
        "Mr John Smith is not known in the criminal register.",
        "Het strafregister van Jan Peeters is blanco.",
        "Er zijn geen vermeldingen voor Jan Peeters",
        "Strafregister van Els Claes: nihil",
        "Lastens Jan Peeters: geen veroordelingen",
    ],
)
def test_it_is_said_of_another(text: str) -> None:
    assert [name for name in _named(text) if not (set(name) <= _OWN or alike(_OWN, name))]


@pytest.mark.parametrize(
    "text",
    [
        "Voor De Boeck Pieter Jan zijn in het strafregister geen veroordelingen opgenomen.",
        "Pieter Jan De Boeck heeft geen veroordelingen.",
        "De heer De Boeck is niet bekend in het strafregister.",
        "Van Pieter De Boeck zijn geen veroordelingen bekend.",
        "Het strafregister van Pieter Jan De Boeck is blanco.",
        "Pour DE BOECK Pieter Jan, aucune condamnation n'est inscrite au casier judiciaire.",
        "Monsieur Pieter De Boeck n'est pas connu au casier judiciaire.",
        "Für De Boeck Pieter Jan sind keine Verurteilungen eingetragen.",
        "Herr De Boeck ist nicht vorbestraft.",
        "For Pieter De Boeck no convictions are recorded.",
        "Voor Pieter Jan De Boeck, geboren te Aalst op 12 april 1988, bevat het register geen veroordelingen.",
        "In hoofde van de voornoemde De Boeck is geen veroordeling gekend.",
        "Geen veroordelingen voor de heer Pieter Jan De Boeck.",
        "Strafregister van De Boeck Pieter: nihil",
    ],
)
def test_it_is_said_of_the_holder(text: str) -> None:
    assert all(set(name) <= _OWN for name in _named(text))


@pytest.mark.parametrize(
    "text",
    [
        "Uittreksel van Stad Aalst",
        "Extrait de Casier Judiciaire",
        "Voor Belgische onderdanen bevat het Centraal Strafregister alle veroordelingen.",
        "Voor de houder zijn in het strafregister geen veroordelingen opgenomen.",
        "De FOD Justitie heeft geen veroordelingen gevonden.",
        "Het Centraal Strafregister bevat geen veroordelingen.",
        "De dienst Burgerzaken van Aalst heeft geen veroordelingen teruggevonden.",
        "Le Service Public Fédéral Justice n'a trouvé aucune condamnation.",
        "Das Zentrale Strafregister enthält keine Eintragung.",
        "De Stad Aalst bevestigt dat er geen veroordelingen zijn.",
        "Jan Peeters, gemachtigd ambtenaar, bevestigt dat er geen veroordelingen zijn.",
        "Voor de burgemeester, Els Claes, gemachtigd ambtenaar.",
        "Namens de burgemeester: Jan Peeters",
        "Afgeleverd door Jan Peeters, die geen toegang heeft tot veroordelingen van derden.",
        "Voor vragen kunt u terecht bij Els Claes.",
        "Contactpersoon: Els Claes, tel. 053 73 23 00",
        "Pour le Bourgmestre, Jean Dupont, employé d'administration.",
        "Im Auftrag: Hans Müller, Sachbearbeiter",
    ],
)
def test_it_is_said_of_nobody_by_name(text: str) -> None:
    assert not _named(text)


@pytest.mark.parametrize(
    ("own", "named", "same"),
    [
        ("claeys els", "els claes", True),
        ("claeys els", "els claeys", True),
        ("claeys els maria", "els claes", True),
        ("claeys els maria", "els claeys type", True),
        ("de boeck els", "an de boeck", False),
        ("claeys els", "an claeys", False),
        ("claeys els", "els peeters", False),
    ],
)
def test_a_letter_of_a_long_word_may_have_been_misread(own: str, named: str, *, same: bool) -> None:
    assert alike(own.split(), named.split()) is same
