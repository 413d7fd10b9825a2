"""Decisions on equivalence, and the supplements that look like more than they are."""

import datetime as dt

import pytest

from pipeline.codes import DocumentType
from pipeline.extractors.diploma import equivalence_decision
from pipeline.extractors.diploma import supplement as diploma_supplement
from pipeline.model import Field, Section
from tests.pages import page_of

NARIC = """
      NARIC-Vlaanderen
      Agentschap voor Hoger Onderwijs, Volwassenenonderwijs, Kwalificaties en Studietoelagen
      Brussel, 12 maart 2023
      {text}
"""


def read(text: str, confidence: float = 1.0) -> dict[str, Field]:
    page = page_of(NARIC.format(text=text), confidence=confidence)
    return equivalence_decision.extract(Section(DocumentType.EQUIVALENCE_DECISION, None, (page,), "naric.pdf", 1.0))


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Beslissing: het diploma Yüksek Lisans van mevrouw Ayşe Yıldız, geboren op 3 mei 1988, wordt erkend als"
            " gelijkwaardig met de Vlaamse graad van master",
            "master",
        ),
        ("Het diploma 'Master of Arts' wordt erkend als gelijkwaardig met de Vlaamse graad van bachelor", "bachelor"),
        (
            "Het diploma Master of Science wordt niet gelijkwaardig verklaard met de graad van master."
            "\n      Het wordt wel erkend op het niveau van de graad van bachelor",
            "bachelor",
        ),
        ("Niveaugelijkwaardigheid\n      Diploma: Licence\n      Vlaamse graad: Master in de rechten", "master"),
    ],
    ids=["level-of-master", "foreign-master-is-bachelor", "denied-and-granted", "as-a-table"],
)
@pytest.mark.parametrize("confidence", [1.0, 0.85])
def test_level_recognised(text: str, level: str, confidence: float) -> None:
    fields = read(text, confidence)
    assert fields["level"].value == level
    assert fields["level"].confidence >= 0.8
    assert fields["decision_date"].value == dt.date(2023, 3, 12)
    assert (fields["_refused"].value, fields["_receipt_only"].value) == (False, False)
    assert fields["_authority"].value == "naric"


@pytest.mark.parametrize(
    ("text", "refused", "receipt"),
    [
        ("Uw aanvraag tot erkenning van uw diploma Master of Arts is goed ontvangen", False, True),
        ("Ontvangstmelding. Uw dossier is in behandeling.", False, True),
        ("De erkenning van het diploma Master of Arts wordt geweigerd", True, False),
    ],
)
def test_nothing_is_recognised(text: str, refused: bool, receipt: bool) -> None:
    fields = read(text)
    assert fields["level"].value is None
    assert (fields["_refused"].value, fields["_receipt_only"].value) == (refused, receipt)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "2.1 Name of qualification: Bachelor in de rechten\n5.1 Access to further study: Master",
            "bachelor",
        ),
        ("2.1 Benaming van de kwalificatie\nMaster of Science in de economie\n8 The degree of doctor", "master"),
        ("5.1 Access to further study: Master in de rechten", None),
    ],
)
def test_supplement_names_its_own_degree(text: str, level: str | None) -> None:
    page = page_of("Diplomasupplement\n" + text)
    fields = diploma_supplement.extract(Section(DocumentType.DIPLOMA_SUPPLEMENT, None, (page,), "s.pdf", 1.0))
    assert fields["_level"].value == level


@pytest.mark.parametrize("word", ["nict", "nlet", "niel", "n1et", "mict"])
def test_a_denial_that_was_misread_decides_nothing(word: str) -> None:
    fields = read(
        f"het studiebewijs 'Master of Arts' wordt {word} erkend als gelijkwaardig met de Vlaamse graad van master", 0.9
    )
    assert fields["level"].value is None


def test_a_title_that_refuses_stands_against_a_text_without_its_denial() -> None:
    fields = read(
        "Beslissing: weigering van gelijkwaardigheid\n"
        "      het studiebewijs 'Master of Arts' wordt erkend als gelijkwaardig met de Vlaamse graad van master",
        0.9,
    )
    assert fields["level"].value is None
    assert fields["_refused"].value is True


def test_small_print_on_refusals_takes_nothing_away() -> None:
    fields = read(
        "het studiebewijs 'Master of Arts' wordt erkend als gelijkwaardig met de Vlaamse graad van master.\n"
        "      Tegen een weigering of een gedeeltelijke erkenning kan u binnen zestig dagen beroep instellen"
    )
    assert fields["level"].value == "master"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Erkenningsbesluit\nBesluit: het studiebewijs wordt erkend als gelijkwaardig met het niveau bachelor.\n"
            "Er werden substantiële verschillen vastgesteld met het niveau master.",
            "bachelor",
        ),
        (
            "Décision d'équivalence\nLe diplôme est reconnu équivalent au grade de bachelier. Des différences\n"
            "substantielles subsistent avec un titre équivalent au grade de master.",
            "bachelor",
        ),
        (
            "Erkenningsbesluit\nEr zijn geen wezenlijke verschillen met het niveau master: het diploma "
            "wordt erkend als\n"
            "gelijkwaardig met de graad van master.",
            "master",
        ),
        (
            "Erkenningsbesluit\nHet diploma werd in het land van herkomst erkend op het niveau master. "
            "Besluit: het wordt\n"
            "erkend als gelijkwaardig met de graad van bachelor.",
            None,
        ),
        (
            "Erkenningsbesluit\nHet studiebewijs vertoont substantiële verschillen met het niveau master.",
            None,
        ),
    ],
)
def test_a_level_from_which_the_diploma_differs_is_not_recognised(text: str, level: str | None) -> None:
    assert read(text)["level"].value == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Niveaugelijkwaardigheid\nWij beslissen dat dit diploma gelijkwaardig is met het niveau master (niveau 7\n"
            "van de kwalificatiestructuur). De bachelorgraad die u eerder behaalde, werd niet afzonderlijk beoordeeld.",
            "master",
        ),
        (
            "Beslissing\nGelijkwaardigheid van niveau   toegekend: master\n"
            "Het niveau bachelor zou het diploma niet recht doen.",
            "master",
        ),
        (
            "Beslissing\nWij beslissen dat uw diploma gelijkwaardig is met de graad van bachelor.\n"
            "De erkenning als master wordt geweigerd omdat de opleiding slechts één jaar omvatte.",
            "bachelor",
        ),
        (
            "Gelijkwaardigheidsattest\nDiploma de Licenciatura\nop 17 januari 2014 gelijkwaardig werd verklaard met\n"
            "de graad van\nBACHELOR\nVoor toegang tot de opleiding master beslist de instelling zelf.",
            "bachelor",
        ),
        ("Beslissing\nDe erkenning als gelijkwaardig met de graad van master wordt afgewezen.", None),
        ("Beslissing\nHet niveau van master werd niet beoordeeld.", None),
    ],
)
def test_a_level_that_is_supposed_refused_or_of_another_sentence_is_not_recognised(
    text: str, level: str | None
) -> None:
    assert read(text)["level"].value == level


@pytest.mark.parametrize(
    "text",
    [
        "De beslissing waarbij het diploma gelijkwaardig werd verklaard met de graad van bachelor, wordt ingetrokken.",
        "Het diploma wordt erkend op ten minste het niveau van bachelor.",
        "Vooropleiding, gelijkwaardig met de graad van bachelor: Bakalavr.\n"
        "      Het diploma Magistr wordt erkend als gelijkwaardig met het niveau 7 van de kwalificatiestructuur.",
        "NARIC is voornemens het diploma te erkennen als gelijkwaardig met de graad van bachelor.",
        "Tegen de beslissing die het diploma erkent als gelijkwaardig met de graad van bachelor hebt u een verzoek tot"
        " heroverweging ingediend.",
        "Uw eerste diploma: niveau bachelor. Uw tweede diploma: niveau 7 van de kwalificatiestructuur.",
    ],
    ids=["withdrawn", "at-least", "number-of-a-master", "intended", "under-review", "two-diplomas"],
)
def test_a_level_that_does_not_stand_or_is_the_least_is_not_the_level_recognised(text: str) -> None:
    level = read("Beslissing\n      " + text)["level"]
    assert level.value is None or level.doubt is not None


def test_a_level_asked_beside_its_number_is_recognised() -> None:
    text = "Beslissing: het diploma wordt erkend als gelijkwaardig met de graad van master (VKS 7)"
    assert read(text)["level"].value == "master"


def test_that_one_may_ask_for_a_review_takes_nothing_away() -> None:
    text = "Het diploma wordt erkend als gelijkwaardig met het niveau van bachelor.\n      Beslist te Brussel\n"
    more = "      U kunt binnen 30 dagen een verzoek tot heroverweging indienen."
    assert read(text + more)["level"].value == "bachelor"
