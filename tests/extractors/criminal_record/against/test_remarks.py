"""What an extract remarks about a case, and what it says of the file of the applicant."""

import pytest

from pipeline.extractors.criminal_record.against.remarks import speaks_of_case
from pipeline.extractors.criminal_record.against.sentence_tests import says_against
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Je uittreksel blijft 30 dagen in je dossier staan.",
        "Uw uittreksel blijft drie maanden beschikbaar in uw dossier.",
        "Dit document blijft zes weken lang zichtbaar in uw persoonlijk dossier.",
        "Uw attest blijft twee jaar in uw online dossier bewaard.",
        "Votre extrait reste disponible pendant six mois dans votre dossier.",
        "Cet extrait reste trois mois dans votre dossier en ligne.",
        "Votre document reste accessible 30 jours dans votre dossier personnel.",
        "Ihr Auszug bleibt sechs Monate in Ihrer Akte gespeichert.",
        "Dieser Auszug bleibt 30 Tage lang in Ihrer digitalen Akte.",
    ],
)
def test_how_long_the_paper_is_kept_in_the_file_of_the_applicant_is_no_case(text: str) -> None:
    assert not speaks_of_case(flat(text))


@pytest.mark.parametrize("label", ["Dossiernr.", "Dossier nr.", "Zaaknr.", "Aktenr."])
def test_the_label_of_a_number_is_no_sentence(label: str) -> None:
    assert not speaks_of_case(flat(label))


@pytest.mark.parametrize(
    "text",
    [
        "Dossier nr. 12 van het parket.",
        "Strafdossiernr.",
        "Je vonnis blijft zes maanden in je dossier staan.",
        "Er blijft een vermelding in uw dossier staan.",
        "De zaak blijft zes maanden in het dossier van de griffie.",
        "Je uittreksel blijft zes maanden in je dossier staan met de straf.",
        "Je uittreksel blijft zes maanden in het dossier van het parket.",
        "Votre affaire reste six mois dans votre dossier.",
        "Ihr Urteil bleibt sechs Monate in Ihrer Akte.",
    ],
)
def test_what_else_stands_in_a_file_is_a_case(text: str) -> None:
    assert speaks_of_case(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "U kunt het zes maanden lang opnieuw openen in uw dossier.",
        "U kunt dit uittreksel gedurende drie maanden raadplegen in uw dossier.",
        "U kunt uw uittreksel later opnieuw afdrukken vanuit uw persoonlijk dossier.",
        "Je vindt dit uittreksel zes maanden terug in je dossier.",
        "Aanwending: indienen bij sollicitatiedossier.",
        "Gebruik: toe te voegen aan het sollicitatiedossier.",
        "Vous pouvez consulter cet extrait pendant six mois dans votre dossier.",
        "Vous pouvez retrouver ce document dans votre dossier en ligne.",
        "Usage : à joindre au dossier de candidature.",
        "Sie können diesen Auszug sechs Monate lang in Ihrer Akte einsehen.",
        "Verwendung: zur Vorlage in der Bewerbungsakte.",
    ],
)
def test_where_the_holder_finds_the_paper_or_hands_it_in_is_no_case(text: str) -> None:
    assert not speaks_of_case(flat(text))
    assert not says_against(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "U kunt het vonnis opnieuw openen in uw dossier.",
        "U kunt het volledige uittreksel raadplegen in uw dossier.",
        "U kunt de overige vermeldingen raadplegen in uw dossier.",
        "U kunt het bezwaar nog indienen in uw dossier.",
        "Dit uittreksel werd niet toegevoegd aan uw dossier wegens een onderzoek.",
        "Gebruik: toe te voegen aan het dossier van het parket.",
        "Opmerking: zie dossier.",
        "Er bestaat nog een dossier bij de rechtbank.",
        "Usage : à joindre au dossier répressif.",
        "Es besteht noch eine Akte bei der Staatsanwaltschaft.",
    ],
)
def test_what_else_is_in_a_file_or_another_file_is_a_case(text: str) -> None:
    assert speaks_of_case(flat(text)) or says_against(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Sollten Sie gegen ein Urteil Berufung eingelegt haben, erscheint dieses erst nach Rechtskraft.",
        "Sollte gegen eine Entscheidung Einspruch eingelegt worden sein, wird sie erst rechtskräftig aufgeführt.",
        "Sollte ein Rechtsmittel eingelegt sein, steht das Urteil erst nach Rechtskraft im Strafregister.",
        "Mocht u beroep hebben aangetekend, dan verschijnt een vonnis pas als het in kracht van gewijsde is.",
        "Au cas où un appel aurait été interjeté, le jugement n'apparaît que coulé en force de chose jugée.",
    ],
)
def test_when_a_judgment_is_told_should_there_be_an_appeal_is_no_case(text: str) -> None:
    assert not speaks_of_case(flat(text))
    assert not says_against(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Gegen das Urteil wurde Berufung eingelegt; es erscheint erst nach Rechtskraft.",
        "Sollte eine Berufung vom 3. März 2024 eingelegt sein, erscheint das Urteil erst nach Rechtskraft.",
        "Da Berufung eingelegt wurde, erscheint das Urteil erst nach Rechtskraft.",
        "Tegen het vonnis werd beroep aangetekend, het verschijnt pas na kracht van gewijsde.",
        "Un appel a été interjeté, le jugement n'est pas encore coulé en force de chose jugée.",
    ],
)
def test_an_appeal_that_was_lodged_is_a_case(text: str) -> None:
    assert speaks_of_case(flat(text)) or says_against(flat(text))
