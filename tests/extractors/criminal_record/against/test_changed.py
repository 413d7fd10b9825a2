"""What says that the text of an extract was changed, or is not that of its file or code, and small print on changes."""

import pytest

from pipeline.extractors.criminal_record.against.changed import differs
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Deze tekst werd door de gemeente aangepast.",
        "De pdf bevat niet dezelfde tekst als deze afdruk",
        "Het uittreksel in de e-Box is anders",
        "Dans le fichier d'origine, la réponse est différente",
        "The scan shows a different name",
        "Het nummer onder de code hoort bij een ander uittreksel",
        "Na de ondertekening werd de inhoud bewerkt.",
        "De gemeente heeft dit blad aangepast.",
        "Wij pasten de tekst van dit blad aan op vraag van de gemeente",
        "Inhoud gewijzigd door derden",
        "In dit document werd achteraf een wijziging aangebracht.",
        "Ce document a été modifié après la signature",
        "Une modification a été apportée à ce document.",
        "Der Text wurde von der Gemeinde angepasst.",
        "An diesem Dokument wurde eine Änderung vorgenommen.",
        "Der Beamte änderte den Inhalt.",
        "This document was altered after it was signed.",
        "De code geeft een ander resultaat dan dit papier",
        "Wie de QR-code scant, krijgt een andere inhoud te zien.",
        "Het originele bestand zegt iets anders",
        "Le fichier original indique autre chose.",
        "Le code QR mène à un contenu différent.",
        "Der QR-Code zeigt einen anderen Namen",
        "The code leads to a different text.",
        "Dit papier verschilt van het origineel.",
        "L'original est différent de cette impression.",
        "Dieses Papier stimmt nicht mit der Datei überein.",
        "The printed text differs from the electronic version",
    ],
)
def test_the_text_is_another(text: str) -> None:
    assert differs(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Dit document mag niet gewijzigd worden.",
        "De pdf bevat dezelfde tekst als deze afdruk.",
        "Het bestand in de e-Box is het origineel.",
        "De code hoort bij dit uittreksel.",
        "Dit document werd niet gewijzigd sinds de ondertekening.",
        "Elke wijziging maakt dit document ongeldig.",
        "Een wijziging van de wet verandert niets aan dit uittreksel.",
        "Wie dit document heeft gewijzigd, wordt vervolgd.",
        "Gewijzigd bij wet van 31 juli 2009.",
        "De tekst van artikel 595 werd gewijzigd door de wet van 31 juli 2009.",
        "De wetgever heeft de inhoud van dit stuk gewijzigd.",
        "Sinds januari 2018 is de inhoud van het uittreksel gewijzigd.",
        "De lay-out van dit document werd aangepast in 2023.",
        "Het document werd aangepast voor slechtzienden.",
        "Uw naam werd gewijzigd in het bevolkingsregister.",
        "Als de handtekening ongeldig is, werd het bestand gewijzigd.",
        "De code geeft toegang tot het originele document.",
        "De code geeft geen ander resultaat dan dit papier.",
        "De code geeft hetzelfde resultaat als dit papier.",
        "Elk bestand heeft een andere naam.",
        "Toont de code een andere inhoud? Meld het aan de gemeente.",
        "Een afdruk is niet identiek aan het origineel.",
        "Verschilt de afdruk van het origineel, dan geldt het origineel.",
        "Le modèle de ce document a été modifié en 2023.",
        "Toute modification du fichier après la signature rend le sceau invalide.",
        "En cas de différence entre l'impression et l'original, l'original prévaut.",
        "Das Dokument wurde seit der Unterzeichnung nicht verändert.",
        "Bei Abweichungen gilt das elektronische Original.",
        "Any change to this file breaks the seal.",
    ],
)
def test_small_print_on_changes_is_not_about_this_text(text: str) -> None:
    assert not differs(flat(text))
