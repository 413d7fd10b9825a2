"""Extracts that call themselves a proof, a leaf of a leaflet or advance information, and ordinary ones."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent

EXTRACT = """{head}
Gemeente Aalter
Dienst Burgerzaken
Uittreksel uit het strafregister
Naam                 VERHAEGHE
Voornamen            Lien Maria
Geboren te           Aalter op 14/06/1987
Model                Artikel 595 Sv. (algemeen model)
Doeleinde            Sollicitatie bij een lokaal bestuur

Veroordelingen

NIHIL

Afgeleverd te Aalter, op 12/03/2024

Namens de burgemeester, de gemachtigde ambtenaar

{foot}
"""
NOT_YET = (
    "Controleafdruk: de gegevens over veroordelingen worden opgehaald bij de definitieve opmaak.",
    "Handtekening en zegel volgen bij de afgifte van het uittreksel aan het loket.",
    "De rubriek veroordelingen wordt pas ingevuld na bevraging van het register.",
    "Kijk uw personalia na en meld fouten aan het loket voordat het uittreksel wordt opgemaakt.",
    "Épreuve pour vérification de vos données d'identité.",
    "La rubrique des condamnations sera complétée après interrogation du casier.",
    "Probedruck zur Überprüfung Ihrer Personalien.",
    "Infoblad van de dienst Burgerzaken voor wie online een uittreksel aanvraagt.",
    "Hoe leest u een uittreksel?",
    "Het onderstaande toont wat een denkbeeldige inwoner zou ontvangen.",
    "Julie Lambert est un personnage inventé.",
    "Comment lire un extrait du casier judiciaire ?",
    "Wie liest man einen Auszug?",
    "Leaflet for new residents.",
    "Vorabauskunft zum Auszug aus dem Strafregister",
    "Der eigentliche Auszug ist am Schalter zu beantragen.",
    "Diese Auskunft wird keiner Behörde vorgelegt.",
    "Dit overzicht is louter informatief. Het officiële uittreksel moet u afzonderlijk aanvragen.",
    "Deze afdruk mag niet aan derden worden voorgelegd; vraag daarvoor een uittreksel aan.",
    "L'extrait proprement dit est à demander au guichet.",
    "Document purement informatif ; l'extrait officiel doit être demandé à la commune.",
    "For your information only. The extract itself must be requested at the counter.",
)
ORDINARY = (
    "Kijk uw gegevens na bij ontvangst. Fouten in uw identiteit meldt u aan de dienst Burgerzaken.",
    "De identiteitsgegevens werden gecontroleerd aan de hand van het Rijksregister.",
    "Plaats voor handtekening en zegel van de gemeente",
    "Les données d'identité ont été vérifiées au moyen du Registre national. Veuillez vérifier vos données.",
    "Meer informatie over het uittreksel vindt u in de folder aan het loket of op www.aalter.be.",
    "Hoe leest u dit uittreksel? Staat er NIHIL, dan zijn er geen veroordelingen te vermelden.",
    "Une fiche d'information est disponible au guichet et sur le site de la commune.",
    "Ein Merkblatt zum Strafregister erhalten Sie am Schalter.",
    "Wie een uittreksel online aanvraagt, ontvangt het in de e-Box.",
    "Een nieuw uittreksel kunt u aanvragen aan het loket of via het e-loket.",
    "Voor activiteiten met minderjarigen moet u een ander uittreksel aanvragen aan het loket.",
    "Dieser Auszug dient zur Vorlage bei einer Behörde oder einem Arbeitgeber.",
    "Die Auskunft aus dem Strafregister wird nur der betroffenen Person erteilt.",
    "De bijkomende uitleg op de keerzijde is louter informatief.",
    "Geachte mevrouw, in bijlage vindt u het officiële uittreksel dat u hebt aangevraagd.",
    "Het officiële uittreksel werd aangevraagd op 11/03/2024 en afgeleverd op 12/03/2024.",
    "Der amtliche Auszug wird elektronisch gesiegelt.",
    "L'extrait officiel est signé électroniquement et sera valable trois mois.",
    "De handtekening volgt de regels van eIDAS.",
    "L'extrait est remis à l'intéressée, qui peut le produire devant toute autorité.",
)


@pytest.mark.parametrize("said", NOT_YET)
def test_what_is_not_the_extract_is_for_a_person(said: str) -> None:
    for text in (EXTRACT.format(head=said, foot=""), EXTRACT.format(head="", foot=said)):
        assert outcome("criminal_record", sent(text)) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize("said", ORDINARY)
def test_what_an_extract_says_to_its_holder_takes_nothing_back(said: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(head="", foot=said))) == MET
