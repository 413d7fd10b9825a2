"""Papers of labels with their values on any side of them."""

import pytest

from pipeline.extractors.criminal_record.layouts.forms import with_labels_read
from pipeline.extractors.dates.mentions import PageWithDates
from tests.pages import page_of

READ = ["Naam en voornaam: Geert VAN IMPE", "Model: 595, algemeen", "Veroordelingen: NIETS"]
FORMS = {
    "in brackets behind": "Geert VAN IMPE (naam en voornaam)\n595, algemeen (model)\nNIETS (vermeldingen)\n"
    "21 maart 2024 (dag van afgifte)",
    "to the left": "Geert VAN IMPE   ← de betrokkene\n595, algemeen   ← gekozen model\nNIETS   ← te melden\n"
    "21 maart 2024     ← afgegeven",
    "over": "Geert VAN IMPE\n(persoon op wie het slaat)\n595, algemeen\n(model)\nNIETS\n(veroordelingen)\n"
    "21 maart 2024\n(dag van aflevering)",
    "under": "Over wie?\nGeert VAN IMPE\nWelk model?\n595, algemeen\nWelke veroordelingen staan er?\nNIETS\n"
    "Wanneer afgegeven?\n21 maart 2024",
    "under heads": "Titularis         Model            Antecedenten   Verleend\n"
    "Geert VAN IMPE    595, algemeen    NIETS          21 maart 2024",
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_each_label_comes_before_its_value(text: str) -> None:
    told = [line.text for line in with_labels_read(PageWithDates(page_of(text))).page.lines]
    assert told == [*READ, "Datum van afgifte: 21 maart 2024"]


def test_a_label_that_is_known_keeps_its_words() -> None:
    page = page_of("Persoon: Geert VAN IMPE\nSoort: 595\nBefund: NIHIL\nAfgegeven: 21 maart 2024")
    told = [line.text for line in with_labels_read(PageWithDates(page)).page.lines]
    assert told == ["Persoon: Geert VAN IMPE", "Model: 595", "Veroordelingen: NIHIL", "Afgegeven: 21 maart 2024"]


def test_the_bracket_of_a_plural_stays() -> None:
    page = page_of(
        "Prénom(s)           Benoît\nDate de naissance   14/09/1970\n"
        "Condamnation(s)     Extrait vierge\nDate de délivrance   01/09/2025"
    )
    assert with_labels_read(PageWithDates(page)).page.lines[2].text == "Condamnation(s): Extrait vierge"


def test_who_got_the_paper_is_called_by_name_for_the_day_beside_it_is_no_issue() -> None:
    page = page_of("Afgegeven aan   Els Maes, 01.03.1981\nModel           595\nOp              12.02.2024")
    told = [line.text for line in with_labels_read(PageWithDates(page)).page.lines]
    assert told == ["Naam en voornaam: Els Maes, 01.03.1981", "Model: 595", "Op: 12.02.2024"]


OTHERS = {
    "too few": "Geert (naam)\nNIETS (vermeldingen)",
    "no labels": "NIETS (sinds 2015)\nGeert (zoon van Jan)\n595 (algemeen)\n2024 (jaar)",
    "labels of a part": "NIETS (vermeldingen van drugs)\nGeen (andere veroordelingen)\nGeert (naam)\n595 (model)",
    "no answer": "Geert VAN IMPE  ← betrokkene\n595   ← model\nzie blad 2   ← veroordelingen\n"
    "21 maart 2024   ← afgegeven",
    "no day": "Geert VAN IMPE  ← betrokkene\n595   ← model\nNIETS   ← veroordelingen\nmorgen   ← afgegeven",
    "two rows": "Titularis   Model   Antecedenten   Verleend\nGeert   595   NIETS   21 maart 2024\n"
    "An   595   TWEE   21 maart 2024",
    "a measure beside": "Titularis   Model   Antecedenten   Interneringen   Verleend\n"
    "Geert   595   NIETS   twee   21 maart 2024",
    "granted something": "Taxivergunning\nNummer 144\nVerleend\n21 maart 2024\nPersoon\nGeert\nModel\n595",
    "a term under it": "Persoon\nGeert\nModel\n595\nVeroordelingen\ngeen\nin deze gemeente\nVerleend\n21 maart 2024",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_another_page_stays_as_it_is(text: str) -> None:
    page = page_of(text)
    assert with_labels_read(PageWithDates(page)).page is page
