"""Blank extracts in the designs and wordings of authors whom nobody here had met: each is accepted."""

from pathlib import Path

import pytest

from pipeline.codes import Reason, Status
from pipeline.vocabulary.loading import only
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT

_CLASSES = only("tests.traps", "accepted_extracts.yaml", dict[str, list[str]])


@pytest.mark.parametrize(
    "text",
    [pytest.param(text, id=f"{name}-{at}") for name, texts in _CLASSES.items() for at, text in enumerate(texts)],
)
def test_a_blank_extract_is_accepted(text: str) -> None:
    assert outcome("criminal_record", sent(*text.split("\n-----\n"))) == MET


FOOTERS = Path(__file__).with_name("footers.txt").read_text("utf-8").splitlines()
"""What is printed at the foot of any extract, and says nothing of this one."""


@pytest.mark.parametrize("footer", FOOTERS)
def test_small_print_at_the_foot_takes_nothing_back(footer: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{footer}")) == MET


AT_THE_FOOT = Path(__file__).with_name("at_the_foot.txt").read_text("utf-8").splitlines()
"""What somebody added under an extract that takes it back, limits it or tells what is not on it."""


@pytest.mark.parametrize("added", AT_THE_FOOT)
def test_what_is_added_at_the_foot_is_for_a_person(added: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{added}")) == (Status.REVIEW, Reason.ILLEGIBLE)


TAKEN_BACK = Path(__file__).with_name("taken_back.txt").read_text("utf-8").splitlines()
"""What withdraws or limits the extract that it stands on, or tells of a decision or of a case that runs."""


@pytest.mark.parametrize("sentence", TAKEN_BACK)
def test_a_sentence_that_takes_it_back_is_for_a_person(sentence: str) -> None:
    text = EXTRACT.replace("NIHIL", f"geen\n\n{sentence}\n")
    assert outcome("criminal_record", sent(text)) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "row",
    [
        "1 x UITTR. STRAFREG.            EUR   3,50",
        "1 uittreksel strafreg.      3,50 EUR",
        "Uittr. strafregist.     € 5,00",
        "Retributie uittr. strafreg.      10,00",
        "AFGIFTE UITTREKSEL STRAFREG          EUR 2,50",
        "Kosten uittr. strafreg.: 3,50 EUR",
        "2 x Strafreg.-uittreksel      7,00",
        "Strafreg.Auszug         EUR 5,00",
        "Prijs uittr. centr. strafreg.   5,00 euro",
        "1 st. uittr. uit het strafreg.      EUR 12,50",
    ],
)
def test_a_receipt_for_an_extract_in_short_is_no_penalty(row: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{row}")) == MET


@pytest.mark.parametrize(
    "row",
    [
        "Strafreg.: 1 veroordeling",
        "Strafreg.: diefstal",
        "Strafreg.   EUR 50,00",
        "Inschr. strafreg.     EUR 50,00",
        "Geldboete cf. strafreg.      EUR 50,00",
        "1 x veroordeling strafreg.     EUR 30,00",
        "Uittr. strafreg.    geldboete EUR 50,00",
        "Uittr. strafreg. straf      EUR 26,00",
        "Uittr. strafreg.     EUR 250,00",
        "Uittr. strafreg.     6 maanden",
        "Uittr. strafreg.: zie bijlage",
        "Straf        50,00 EUR",
    ],
)
def test_what_is_no_receipt_for_an_extract_is_for_a_person(row: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{row}")) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "heading",
    [
        "In het register komen de volgende veroordelingen voor die op dit model niet moeten worden vermeld:",
        "De volgende veroordelingen die op het model 596.2 moeten worden vermeld:",
        "De volgende veroordelingen van de echtgenoot die op dit model moeten worden vermeld:",
        "In het gemeentelijk register komen de volgende sancties voor die op dit model moeten worden vermeld:",
        "De volgende documenten moeten nog worden voorgelegd:",
        "Les pièces suivantes doivent encore être présentées :",
        "Veroordelingen sedert 1 januari 2020 die op dit model moeten worden vermeld:",
        "Veroordelingen tot gevangenisstraf die op dit model moeten worden vermeld:",
    ],
)
def test_a_heading_of_what_a_model_has_to_tell_may_be_of_a_part(heading: str) -> None:
    text = EXTRACT.replace("Veroordelingen: NIHIL", f"{heading}\nNIHIL")
    assert outcome("criminal_record", sent(text)) == (Status.REVIEW, Reason.ILLEGIBLE)


def test_a_sentence_on_other_models_goes_on_over_the_line() -> None:
    added = (
        "Voor een beroep dat de wet regelt, bestaat het model 596, eerste lid;\nvoor wie met kinderen werkt, het model "
    )
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{added}596, tweede lid.")) == MET


@pytest.mark.parametrize(
    "added",
    [
        "Voor de aanvraag van deze activiteit met minderjarigen werd dit model 596, tweede lid, gebruikt.",
        "Gevraagd model: 596.2, voor een activiteit met minderjarigen.",
        "Dit uittreksel is het model 596, tweede lid, voor een activiteit met minderjarigen.",
        "Afgeleverd voor een activiteit met minderjarigen (model 596, tweede lid).",
        "Voor deze activiteit met minderjarigen werd het model 596, tweede lid, afgeleverd.",
        "Bestemd voor een activiteit met minderjarigen: model 596, tweede lid.",
        "Doel: activiteit met minderjarigen, model 596.2",
    ],
)
def test_another_model_that_this_extract_may_be_is_for_a_person(added: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{added}"))[0] is not Status.MET
