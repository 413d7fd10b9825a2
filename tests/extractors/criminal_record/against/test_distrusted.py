"""What an authority thinks of the holder, and small print that names the police."""

import pytest

from pipeline.extractors.criminal_record.against.distrusted import is_distrusted
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "De burgemeester raadt af deze persoon aan te werven",
        "Diese Person gilt als gewaltbereit",
        "The police advise against hiring this person",
        "De overheid heeft deze persoon als gevaarlijk in haar bestanden.",
        "De Veiligheid van de Staat volgt deze persoon op.",
        "Het parket heeft twijfels over deze persoon.",
        "De dienst Vreemdelingenzaken kent betrokkene als risicovol.",
        "Deze vrouw is bekend bij de drugsbrigade.",
        "De inlichtingendienst heeft een dossier over deze persoon.",
        "La police considère cette personne comme dangereuse.",
        "Cette personne figure sur une liste de surveillance.",
        "Le bourgmestre ne lui fait pas confiance.",
        "Die Behörden führen diese Person als gefährlich.",
        "Diese Person steht auf einer Liste der Polizei.",
        "Die Staatsanwaltschaft hält sie für unzuverlässig.",
        "The authorities regard this person as dangerous.",
        "State Security is monitoring this person.",
        "Deze persoon vormt een risico voor de openbare orde.",
        "Het parket houdt deze man in de gaten",
        "De dienst Burgerzaken wantrouwt deze persoon.",
        "Négativement connu de la police",
        "Les services de renseignement suivent cette personne",
        "Deze vrouw wordt door het gerecht als gewelddadig omschreven.",
        "Der Bürgermeister warnt vor dieser Person",
        "Diese Person ist der Polizei bekannt",
        "The mayor has doubts about this man",
        "La commune met en garde contre cet homme",
    ],
)
def test_it_speaks_ill_of_the_holder(text: str) -> None:
    assert is_distrusted(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Wij raden u af uw pincode door te geven.",
        "De overheid heeft de gegevens van deze persoon niet langer nodig.",
        "De overheid beschikt over de gegevens van deze persoon in het Rijksregister.",
        "Deze persoon is ingeschreven in het bevolkingsregister.",
        "De overheid waarborgt de vertrouwelijkheid van uw gegevens.",
        "De burgemeester waarschuwt voor valse e-mails in naam van de gemeente.",
        "Een uittreksel zegt niets over de betrouwbaarheid van een persoon.",
        "Vertrouw geen e-mails die om uw pincode vragen.",
        "L'autorité qui reçoit ce document en vérifie l'authenticité.",
        "Cette personne est inscrite au registre de la population.",
        "La commune vous met en garde contre les faux courriels.",
        "Die Behörde prüft die Echtheit dieses Dokuments.",
        "Diese Person ist im Bevölkerungsregister eingetragen.",
        "Die Behörden dürfen diesen Auszug nur mit Ihrer Zustimmung anfordern.",
        "This person is registered in the population register.",
        "Enkel overheden die de Koning aanwijst, hebben toegang tot het register.",
        "Bij gevaar belt u 112.",
        "Werken met gevaarlijke stoffen vraagt een ander attest.",
        "De politie volgt de wet op de privacy.",
        "Deze persoon heeft zich aangemeld met itsme.",
        "Betrokkene werd erop gewezen dat een vals uittreksel strafbaar is.",
        "Cette personne a demandé l'extrait en personne.",
        "Diese Person hat sich mit ihrem Ausweis ausgewiesen.",
        "La police de Namur ne délivre pas d'extraits.",
        "De houder draagt het risico van verlies van dit document.",
        "Wij waarschuwen u voor oplichters die zich voordoen als de gemeente.",
    ],
)
def test_it_speaks_of_no_person(text: str) -> None:
    assert not is_distrusted(flat(text))
