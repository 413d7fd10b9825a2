"""A paper whose authenticity nobody could check, that has a fault, that still has to be signed or is an example."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT


def _with(line: str) -> str:
    return f"{EXTRACT}\n{line}"


@pytest.mark.parametrize(
    "line",
    [
        "De echtheid kon niet worden gecontroleerd.",
        "De echtheid moet nog worden gecontroleerd.",
        "De authenticiteit van dit document kon niet worden vastgesteld.",
        "L'authenticité n'a pas pu être vérifiée.",
        "L'authenticité de ce document doit encore être vérifiée.",
        "Die Echtheit konnte nicht geprüft werden.",
        "The authenticity could not be verified.",
        "Der Fehler in diesem Auszug ist der Gemeinde zu melden.",
        "De fout in dit uittreksel moet aan de gemeente worden gemeld.",
        "L'erreur figurant sur cet extrait doit être signalée au service.",
        "Fout bij de opzoeking, te melden aan de helpdesk.",
        "Dieser Auszug wird erst gültig, wenn der Bürgermeister ihn unterschrieben und gesiegelt hat.",
        "Dieser Auszug wird erst nach Unterschrift gültig.",
        "Dit uittreksel wordt pas geldig na ondertekening door de burgemeester.",
        "Dit uittreksel wordt pas geldig als de burgemeester het ondertekend heeft.",
        "Niet geldig vooraleer de burgemeester heeft getekend.",
        "Cet extrait ne devient valable qu'après signature.",
        "Cet extrait ne devient valable que lorsque le bourgmestre l'aura signé et scellé.",
        "Cet extrait deviendra valable après signature par le bourgmestre.",
        "This extract only becomes valid once signed by the mayor.",
        "Zo ziet het eruit:",
        "Zo ziet het er uit (voorbeeld)",
        "(voorbeeld)",
        "Voici un exemple",
        "Nachstehend ein Muster.",
        "*** MUSTER ***",
    ],
)
def test_it_is_for_a_person(line: str) -> None:
    assert outcome("criminal_record", sent(_with(line))) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "line",
    [
        "De echtheid kan worden gecontroleerd op https://certif.belgium.be.",
        "Op papier kan de echtheid van het zegel niet worden gecontroleerd.",
        "Kon de echtheid niet worden gecontroleerd, neem dan contact op met de gemeente.",
        "Indien de echtheid niet kon worden gecontroleerd, weigert u het document.",
        "L'authenticité peut être contrôlée à l'aide du code.",
        "Die Echtheit kann unter https://certif.belgium.be geprüft werden.",
        "Fehler sind der Gemeinde zu melden.",
        "Fehler in diesem Auszug sind der Gemeinde zu melden.",
        "Eventuele fouten dienen te worden gemeld.",
        "Elke fout in dit uittreksel moet aan de gemeente worden gemeld.",
        "Toute erreur dans cet extrait est à signaler à la commune.",
        "Dit uittreksel is geldig zonder handtekening.",
        "Dit uittreksel is pas geldig indien voorzien van de stempel van de gemeente.",
        "Enkel geldig met stempel van de gemeente.",
        "Cet extrait n'est valable que revêtu du sceau de la commune.",
        "Dieser Auszug ist nur mit Dienstsiegel gültig.",
        "Dit uittreksel is geldig vanaf de datum van ondertekening.",
        "Muster: Artikel 595",
        "Bij wijze van voorbeeld: sollicitatie, vrijwilligerswerk.",
    ],
)
def test_small_print_on_any_paper_takes_nothing_back(line: str) -> None:
    assert outcome("criminal_record", sent(_with(line))) == MET
