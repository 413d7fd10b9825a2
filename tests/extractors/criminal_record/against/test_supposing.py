"""Where entries are if there are any, or an answer that holds on a condition, and what holds of any extract."""

import pytest

from pipeline.extractors.criminal_record.against.supposing import supposes
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Als de rechtbank niets meldt, is dit antwoord juist",
        "Mochten er veroordelingen zijn, dan staan die in de bijlage.",
        "Eventuele veroordelingen worden apart meegedeeld.",
        "Zijn er veroordelingen, dan staan ze op blad 2.",
        "Dit antwoord geldt op voorwaarde dat de naam juist is.",
        "Indien de identiteit klopt, zijn er geen veroordelingen.",
        "Er zijn geen veroordelingen, tenzij de rechtbank anders meldt.",
        "Les éventuelles condamnations sont communiquées séparément.",
        "Cette réponse est valable à condition que le nom soit exact.",
        "Sollte es Verurteilungen geben, stehen diese in der Anlage.",
        "Falls Verurteilungen vorliegen, finden Sie diese auf einem separaten Blatt.",
        "Gibt es Verurteilungen, so stehen sie auf Seite 2.",
        "If there are convictions, you will find them on a separate sheet.",
        "This answer holds provided that the name is correct.",
        "Veroordelingen staan desgevallend in bijlage.",
        "Le cas échéant, une liste des condamnations est jointe.",
        "Zijn er vermeldingen, dan worden die u afzonderlijk bezorgd",
        "Desgevallend staan de veroordelingen op de keerzijde",
        "Le cas échéant, les condamnations sont reprises sur un feuillet séparé",
        "Etwaige Eintragungen finden Sie im Anhang",
        "Convictions, if any, are listed overleaf",
        "Geen veroordelingen, mits de opgegeven gegevens correct zijn",
        "Aucune condamnation, pour autant que l'identité soit exacte.",
        "Es gibt keine Verurteilungen, es sei denn, das Gericht teilt anderes mit",
        "Il n'y a pas de condamnation, sauf si le parquet signale le contraire.",
        "This answer is correct if the name is right",
        "In het geval van veroordelingen volgt een lijst later",
        "Eventuele vermeldingen staan in de bijlage.",
    ],
)
def test_the_answer_hangs_on_a_condition(text: str) -> None:
    assert supposes(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Als het zegel niet verbroken is, is het document echt.",
        "Indien er geen veroordelingen zijn, staat er NIHIL.",
        "Indien er veroordelingen zijn, worden die op dit uittreksel vermeld.",
        "Eventuele fouten meldt u aan de dienst Strafregister.",
        "Mochten er fouten in staan, meld dat dan aan de dienst Strafregister.",
        "Als u veroordelingen wilt laten uitwissen, richt u zich tot het parket.",
        "De bijlage bevat uitleg over de modellen.",
        "Als het vak leeg is, is er geen veroordeling.",
        "L'extrait reprend les éventuelles condamnations de l'intéressé.",
        "Les éventuelles erreurs sont à signaler au service du Casier judiciaire.",
        "En cas de question, contactez le service Population.",
        "Sind keine Verurteilungen eingetragen, so steht dort KEINE.",
        "Sollten Sie Fragen haben, wenden Sie sich an das Bürgeramt.",
        "Falls eine Verurteilung getilgt ist, wird sie nicht mehr aufgeführt.",
        "Any convictions are listed on this extract.",
        "Mits voorlegging van uw identiteitskaart kunt u een nieuw uittreksel krijgen.",
        "Mocht u een uittreksel nodig hebben voor een ander doel, dan vraagt u het apart aan.",
        "Eventuele bijlagen worden afzonderlijk verzonden.",
        "Wanneer er geen veroordelingen zijn, bevat het uittreksel de vermelding NIHIL.",
        "Indien er meerdere veroordelingen zijn, worden ze in volgorde van datum vermeld.",
        "Als de gegevens niet juist zijn, neemt u contact op met de gemeente.",
        "Les éventuelles condamnations étrangères sont demandées séparément au pays concerné.",
        "Eventuelle Fragen richten Sie bitte an die Gemeinde.",
        "In geval van verlies vraagt u een nieuw uittreksel aan.",
        "Er zijn geen kosten, tenzij u een duplicaat vraagt.",
        "If the details are not correct, contact the municipality.",
        "Le document est valable si le sceau est intact.",
        "Veroordelingen worden na drie jaar niet meer vermeld, tenzij de rechter een verval heeft uitgesproken.",
    ],
)
def test_a_condition_of_any_extract_is_none_of_this(text: str) -> None:
    assert not supposes(flat(text))
