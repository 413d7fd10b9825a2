"""Papers with codes for their values, of which a list says what each means."""

import pytest

from pipeline.extractors.criminal_record.layouts.coded_values import with_codes_read
from tests.pages import page_of

FORM = "Naam            JANSSENS An\nModel           1\nStrafregister   0"
MODELS = "Model: 1 = algemeen model (art. 595) 2 = model art. 596.2"
ANSWERS = "Strafregister: 0 = geen veroordelingen 1 = wel veroordelingen"


def _told(text: str) -> list[str]:
    return [line.text for line in with_codes_read(page_of(text)).lines]


def test_a_code_is_what_the_list_of_its_label_says() -> None:
    told = _told(f"{FORM}\n\n{MODELS}\n\n{ANSWERS}")
    assert told[3] == "algemeen model (art. 595)"
    assert told[5:] == ["geen veroordelingen"]


def test_a_list_without_a_name_is_known_by_what_its_codes_mean() -> None:
    assert _told(f"{FORM}\n\n{MODELS.removeprefix('Model: ')}")[3] == "algemeen model (art. 595)"


OTHERS = {
    "no list": FORM,
    "a list of one": f"{FORM}\n\nModel: 1 = algemeen model (art. 595)",
    "a code with two meanings": f"{FORM}\n\nModel: 1 = algemeen model (art. 595) 1 = model art. 596.2",
    "a code that is not in it": f"{FORM}\n\nModel: 2 = model art. 596.1 3 = model art. 596.2",
    "the list of another label": f"{FORM}\n\nLoket: 1 = Gent 2 = Aalst",
    "two lists that may be meant": f"{FORM}\n\n1 = art. 595 2 = art. 596.2\n\n1 = art. 596.1 2 = art. 595",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_another_page_stays_as_it_is(text: str) -> None:
    page = page_of(text)
    assert with_codes_read(page) is page
