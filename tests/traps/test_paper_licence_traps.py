"""Licences on paper with captions in words, and what comes near: only a day in the row of B counts, while it runs."""

import pytest

from pipeline.codes import Reason
from tests.traps import licences
from tests.traps.casebook import MET, Outcome, card, outcome, rejected, review, sent

LICENCE = "driving_licence"
ILLEGIBLE = review(Reason.ILLEGIBLE)
EXPIRED = review(Reason.EXPIRED)
LACKING = rejected(Reason.CATEGORY_MISSING)
RESIDENCE = """
CATEGORIEËN - CATÉGORIES    1 Naam                          7 {end}
                            CEUPPENS                        8 Nummer 14811933
A        {a}                2 Voornamen
                            SABINE
B        {b}                3 Geboorteplaats en -datum
                            Vilvoorde, 18-03-1973
C        XXXXX              4 Verblijfplaats
                            Steenokkerzeel
B+E      XXXXX              5-6 Afgegeven door / te / op
                            de burgemeester
C+E      XXXXX              Vilvoorde, 10-02-1993

A3       {a3}
"""
AUTHORITY = """
1. Naam: ENGELEN               Cat.    Afgegeven op    Geldig tot     BIJKOMENDE INLICHTINGEN
2. Voornamen: Robert Jozef     {first}     -----
3. Geboren: 17-06-1958 te      A       {a}
Tongeren                       B       {b}      {until}
5. Overheid: Tongeren          C       -----
6. Datum: 03-10-1989           D       -----
7. Nummer: 11297696            BE      -----
"""
STAMPED = """
1. Naam            ENGELEN                       Cat.    Geldig vanaf    Geldig tot     Stempel
2. Voornamen       Robert Jozef
3. Geboortedatum   17-06-1958 Tongeren           A3      -----
4. Woonplaats      Tongeren                      A       -----
5. Afgegeven door  Tongeren                      B                       {until}
6. Te Tongeren op  03-10-1989                    C       -----
7. Geldig tot                                    D       -----
8. Nummer          11297696                      BE      -----
"""
WORDED = """
1. Naam             VANDERHEYDEN    Categorieën            Datum van afgifte      Stempel
2. Voornamen        Rudi            A      motorfietsen            {a}
3. Geboortedatum    03.04.1965      B      voertuigen tot 3,5 t    {b}
4. Woonplaats       -               C      vrachtwagens            XXXXXXXX
5. Afgegeven door   Tongeren        D      autobussen              XXXXXXXX
6. Datum            14.05.1990      D+E                            XXXXXXXX
7. Geldig tot       {end}
"""

_ROWS_OF_B = (
    (AUTHORITY, {"first": "A1", "a": "-----", "until": ""}),
    (WORDED, {"a": "XXXXXXXX", "end": "-----"}),
    (RESIDENCE, {"a": "XXXXX", "a3": "XXXXX", "end": "Geldig tot onbepaald"}),
)
"""Forms, and what they hold beside a day in the row of B."""


def judged(form: str, values: dict[str, str], confidence: float) -> Outcome:
    """What is concluded of the inside with these values, the cover sent beside it."""
    inside = sent(form.format(**values), path="binnen.jpg", confidence=confidence)
    cover = sent(licences.FOLDED_COVER, path="voor.jpg", confidence=confidence)
    return outcome(LICENCE, inside, cover)


def unless_read(expected: Outcome, confidence: float) -> Outcome:
    """What is expected of a paper read by OCR, which alone rejects nobody."""
    return ILLEGIBLE if expected == LACKING and confidence < 1 else expected


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, MET),
        ({"b": "XXXXX     "}, ILLEGIBLE),
        ({"b": "          "}, ILLEGIBLE),
        ({"b": "XXXXX     ", "a": "21 DEC 1992"}, LACKING),
        ({"b": "XXXXX     ", "a3": "21 DEC 1992"}, ILLEGIBLE),
        ({"end": "Geldig tot 10-02-2003"}, EXPIRED),
        ({"end": "Geldigtot 10-02-2003"}, EXPIRED),
        ({"end": "Geldig tot 1?-02-2003"}, ILLEGIBLE),
        ({"end": "Geldig tot 10-02-2033"}, MET),
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_captions_of_residence(changed: dict[str, str], expected: Outcome, confidence: float) -> None:
    values = {"a": "XXXXX      ", "b": "21 DEC 1992", "a3": "XXXXX", "end": "Geldig tot onbepaald"} | changed
    assert judged(RESIDENCE, values, confidence) == unless_read(expected, confidence)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, MET),
        ({"first": "AM"}, ILLEGIBLE),  # no paper has it, so that this is a card of which the last day was not read
        ({"first": "A2"}, ILLEGIBLE),
        ({"b": "-----     "}, ILLEGIBLE),
        ({"b": "-----     ", "a": "24-08-1976"}, LACKING),
        ({"until": "24-08-2001"}, EXPIRED),
        ({"until": "24-08-2031"}, MET),
        ({"until": "24-08-20?1"}, MET),
        ({"b": "          ", "until": "24-08-2031"}, ILLEGIBLE),  # how long, and not since when
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_captions_of_authority(changed: dict[str, str], expected: Outcome, confidence: float) -> None:
    values = {"first": "A1", "a": "-----", "b": "24-08-1976", "until": "          "} | changed
    assert judged(AUTHORITY, values, confidence) == unless_read(expected, confidence)


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("GELDIG 03-10-1989", MET),
        ("GELDIG 24-08-1976", MET),
        ("Valable 03-10-1989", MET),
        ("03-10-1989", ILLEGIBLE),
        ("GELDIG 04-10-1989", ILLEGIBLE),
        ("GELDIG 24-08-2031", ILLEGIBLE),
        ("GELDIG TOT 03-10-1989", ILLEGIBLE),
        ("NIET GELDIG 03-10-1989", ILLEGIBLE),
        ("ONGELDIG 03-10-1989", ILLEGIBLE),
        ("GELDIG", ILLEGIBLE),
    ],
)
def test_a_stamp_under_the_last_day_tells_since_when_it_is_valid(stamp: str, expected: Outcome) -> None:
    assert judged(STAMPED, {"until": stamp}, 0.9) == expected


@pytest.mark.parametrize(
    "beside",
    [
        "ON GELDIG {day}",
        "ONGELDIG {day}",
        "ABC GELDIG {day}",
        "NIET GELDIG {day}",
        "NIET  GELDIG  {day}",
        "NON VALABLE {day}",
        "UN GÜLTIG {day}",
        "O N G E L D I G {day}",
        "annulé {day}",
        "IN GETROKKEN {day}",
        "ingetrokken {day}",
        "GE SCHORST {day}",
        "proef GELDIG {day}",
        "examen afgelegd {day}",
        "GELDIG {day} ON",
        "{day} ON GELDIG",
        "TONGEREN GELDIG TOT {day}",
        "tot {day}",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_words_that_say_more_beside_a_day_are_for_a_person(beside: str, confidence: float) -> None:
    said = beside.format(day="03-10-1989")
    assert judged(STAMPED, {"until": said}, confidence) == ILLEGIBLE
    for form, values in _ROWS_OF_B:
        assert judged(form, values | {"b": said}, confidence) == ILLEGIBLE


@pytest.mark.parametrize(
    "beside",
    [
        "GELDIG {day}",
        "vanaf {day}",
        "valable du {day}",
        "depuis le {day}",
        "gültig ab {day}",
        "op {day}",
        "| {day}",
        "{day} Tongeren",
        "{day} STAD TONGEREN",
        "{day} Gemeente Tongeren",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_words_that_go_with_a_day_take_nothing_away(beside: str, confidence: float) -> None:
    for form, values in _ROWS_OF_B:
        assert judged(form, values | {"b": beside.format(day="03-10-1989")}, confidence) == MET


@pytest.mark.parametrize(
    "cell",
    [
        "enkel landbouwtractor",
        "enkel landbouwtractor 03-10-1989",
        "Alleen tractoren",
        "uitsluitend automaat",
        "uitsluitend voor tractoren",
        "enkel geldig voor tractoren",
        "slechts land- en bosbouw",
        "(enkel automaat)",
        "uniquement tracteurs agricoles 03-10-1989",
        "seulement automatique",
        "exclusivement tracteurs",
        "exclusivement pour tracteurs",
        "valable exclusivement pour tracteurs",
        "exclusivement valable pour tracteurs",
        "geldig enkel voor tractoren",
        "nur Traktoren",
        "lediglich für Traktoren",
        "ausschließlich für Traktoren",
        "gültig ausschließlich für Traktoren",
        "lediglich gültig für Traktoren",
        "ausschließlich Traktoren",
        "tot 03-10-1999",
        "tot en met 03-10-1999",
        "jusqu'au 03-10-1999",
        "bis zum 03-10-1999",
        "tot 1999",
        "on     geldig",
        "ON     GELDIG",
        "on   gel   dig",
        "ge-    schorst",
        "in     getrokken",
        "niet   geldig",
        "non    valable",
        "aangevraagd",
        "niet afgegeven",
        "onder voorbehoud",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_a_limit_in_another_cell_of_the_row_is_for_a_person(cell: str, confidence: float) -> None:
    for form, values in _ROWS_OF_B[1:]:
        assert judged(form, values | {"b": f"24-08-1996      {cell}"}, confidence) == ILLEGIBLE


@pytest.mark.parametrize(
    "cell",
    [
        "TONGEREN",
        "TONGEREN 03-10-1989",
        "STAD TONGEREN",
        "Gemeente Tongeren",
        "03-10-1989",
        "tot 3.500 kg",
        "tot 8 zitplaatsen",
        "tot onbepaald",
        "jusqu'à 3,5 t",
        "Voertuigen tot 3,5 t",
        "slechts geldig voor de categorieën waarvoor het werd gestempeld",
        "valable exclusivement pour les catégories munies du cachet",
        "nur für die abgestempelten Klassen",
        "gültig ausschließlich für die abgestempelten Klassen",
        "Alleenstraat 12",
        "Nurnberg",
        "geen",
        "Geel     Dijk",
        "in     Gent",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_another_cell_of_the_row_limits_nothing(cell: str, confidence: float) -> None:
    for form, values in _ROWS_OF_B[1:]:
        assert judged(form, values | {"b": f"24-08-1996      {cell}"}, confidence) == MET


@pytest.mark.parametrize("beside", ["TONGEREN GELDIG", "GELDIG VANAF", "valable à partir du", "afgegeven op"])
def test_words_that_go_with_a_day_may_push_it_aside(beside: str) -> None:
    assert judged(STAMPED, {"until": f"{beside} 03-10-1989"}, 0.9) == MET


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, MET),
        ({"b": "XXXXXXXX  "}, ILLEGIBLE),
        ({"b": "XXXXXXXX  ", "a": "08.07.1983"}, ILLEGIBLE),
        ({"end": "08.07.1999"}, EXPIRED),
    ],
)
def test_a_day_stands_behind_what_its_category_is_called(changed: dict[str, str], expected: Outcome) -> None:
    values = {"a": "XXXXXXXX", "b": "08.07.1983", "end": "-----"} | changed
    assert judged(WORDED, values, 0.9) == expected


@pytest.mark.parametrize(
    "title",
    [
        "AANVRAAG VAN EEN RIJBEWIJS",
        "AANVRAAGFORMULIER RIJBEWIJS",
        "ATTEST VAN RIJGESCHIKTHEID",
        "ATTEST VAN VERLIES OF DIEFSTAL",
        "VOORLOPIG RIJBEWIJS M36",
        "INTERNATIONAAL RIJBEWIJS",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_what_looks_like_the_paper_model_and_says_what_it_is(title: str, confidence: float) -> None:
    table = AUTHORITY.format(first="A1", a="-----", b="24-08-1976", until="")
    form = sent(f"KONINKRIJK BELGIË\nRIJBEWIJS\n{title}\n{table}", path="binnen.jpg", confidence=confidence)
    cover = sent(licences.FOLDED_COVER, path="voor.jpg", confidence=confidence)
    assert outcome(LICENCE, form) != MET
    assert outcome(LICENCE, form, cover) != MET


@pytest.mark.parametrize("stamp", ["ONGELDIG", "VERNIETIGD", "INGETROKKEN"])
def test_a_stamp_over_it_is_for_a_person(stamp: str) -> None:
    values = {"first": "A1", "a": "-----", "b": "24-08-1976", "until": ""}
    assert judged(f"{AUTHORITY}\n{stamp}", values, 0.9) == ILLEGIBLE


PARTICULARS = """
1. Nom                CEUPPENS
2. Prénoms            SABINE
3. Date et lieu de naissance   18-03-1973 Namur
4. Domicile           Namur
5. Délivré par le bourgmestre de   Namur
6. le                 10-02-1993
7. Valable jusqu'au
8. N°                 14811933
"""
TABLE = """
Catégories de véhicules pour lesquelles le permis est valable
Cat.      Délivré le          Valable jusqu'au     Cachet
A         -----
B         21-12-1992
BE        -----
C         -----
D         -----
"""
MOROCCAN = "ROYAUME DU MAROC\nPERMIS DE CONDUIRE"


@pytest.mark.parametrize(
    ("leaves", "expected"),
    [
        pytest.param((PARTICULARS, TABLE, licences.FOLDED_COVER), MET, id="all"),
        pytest.param((PARTICULARS, TABLE), ILLEGIBLE, id="without-a-cover"),
        pytest.param((PARTICULARS, licences.FOLDED_COVER), ILLEGIBLE, id="without-the-table"),
        pytest.param(
            (PARTICULARS, TABLE.replace("21-12-1992", "-----"), licences.FOLDED_COVER), ILLEGIBLE, id="no-day"
        ),
        pytest.param((PARTICULARS, TABLE, MOROCCAN), ILLEGIBLE, id="another-country-s-cover"),
        pytest.param(
            (MOROCCAN + PARTICULARS, TABLE, licences.FOLDED_COVER), review(Reason.FOREIGN), id="its-particulars"
        ),
        pytest.param((PARTICULARS, TABLE, MOROCCAN, licences.FOLDED_COVER), ILLEGIBLE, id="two-covers"),
        pytest.param((PARTICULARS, f"{TABLE}\nONGELDIG", licences.FOLDED_COVER), ILLEGIBLE, id="stamped"),
        pytest.param(
            (PARTICULARS, f"{TABLE}\nValable jusqu'au 10-02-2003", licences.FOLDED_COVER), ILLEGIBLE, id="ended"
        ),
        pytest.param(
            (PARTICULARS.replace("6. le ", "4a.   ").replace("7. Valable jusqu'au", "4b. 10-02-2033"), TABLE),
            ILLEGIBLE,
            id="the-front-of-a-card-that-does-not-say-whose",
        ),
        pytest.param(
            (PARTICULARS, TABLE, "KONINKRIJK BELGIË\nINTERNATIONAAL RIJBEWIJS"), ILLEGIBLE, id="an-international-permit"
        ),
        pytest.param(
            (PARTICULARS, PARTICULARS.replace("SABINE", "WIM"), TABLE, licences.FOLDED_COVER),
            ILLEGIBLE,
            id="two-holders",
        ),
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_leaves_that_came_apart(leaves: tuple[str, ...], expected: Outcome, confidence: float) -> None:
    found = outcome(LICENCE, *(sent(one, path=f"{n}.jpg", confidence=confidence) for n, one in enumerate(leaves)))
    assert found == expected


@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_the_back_of_a_card_is_none_of_a_licence_on_paper(confidence: float) -> None:
    """The card may have ended, which its front alone says."""
    cover = sent(licences.FOLDED_COVER, path="voor.jpg", confidence=confidence)
    behind = sent(licences.back("AM", "B"), path="achter.jpg", confidence=confidence)
    assert outcome(LICENCE, cover, behind) == ILLEGIBLE


STATED = """
{state}
{title}
{name} BIJNENS
{given} Hugo
{born} 30-08-1961
{issued} 03-11-1982
{label}:      B      {signed}
"""
IN_DUTCH = {
    "state": "KONINKRIJK BELGIË",
    "title": "RIJBEWIJS",
    "name": "Naam",
    "given": "Voornamen",
    "born": "Geboren te Bree de",
    "issued": "Afgegeven te Bree de",
    "label": "Geldig voor de voertuigen van categorie",
    "signed": "De burgemeester",
}
IN_FRENCH = {
    "state": "ROYAUME DE BELGIQUE",
    "title": "PERMIS DE CONDUIRE",
    "name": "Nom",
    "given": "Prénoms",
    "born": "Né à Namur le",
    "issued": "Délivré à Namur le",
    "label": "Valable pour les véhicules de catégorie",
    "signed": "Le bourgmestre",
}


@pytest.mark.parametrize(
    "said",
    [
        IN_DUTCH,
        IN_DUTCH | {"label": "Geldig voor het vervoer van passagiers, categorie"},
        IN_DUTCH | {"issued": "Afgegeven te Passendale de"},
        IN_DUTCH | {"signed": "De burgemeester\nBij intrekking moet dit rijbewijs worden ingeleverd"},
        IN_DUTCH | {"signed": "De burgemeester\nDit rijbewijs is ongeldig zonder zegel van de gemeente"},
        IN_DUTCH | {"signed": "De burgemeester\nVervangt het rijbewijs van 12-05-1979 dat werd vernietigd"},
        IN_FRENCH,
        IN_FRENCH | {"label": "Valable pour passagers et véhicules de catégorie"},
        IN_FRENCH | {"label": "Délivré le trois mars mil neuf cent nonante, valable pour les véhicules de catégorie"},
        IN_FRENCH | {"issued": "Délivré à Nonceveux le"},
    ],
)
def test_ordinary_words_deny_nothing(said: dict[str, str]) -> None:
    assert outcome(LICENCE, sent(STATED.format(**said))) == MET


@pytest.mark.parametrize(
    "beside", ["geschorst", "niet meer geldig", "suspendu", "beperkt tot tractoren", "annulé", "rijverbod"]
)
@pytest.mark.parametrize("confidence", [1.0, 0.93])
def test_a_day_beside_what_takes_it_away_is_for_a_person(beside: str, confidence: float) -> None:
    front, table = licences.PAPERS["pink"][0], licences.PAPERS["pink"][-1]
    assert outcome(LICENCE, sent(front, table, confidence=confidence)) == MET
    assert outcome(LICENCE, sent(front, table.replace("Aalst", beside), confidence=confidence)) == ILLEGIBLE


@pytest.mark.parametrize("stamp", ["GESCHORST", "ONGELDIG"])
def test_a_stamp_over_the_cover_counts_for_the_inside(stamp: str) -> None:
    values = {"first": "A1", "a": "-----", "b": "24-08-1976", "until": ""}
    inside = sent(AUTHORITY.format(**values), path="binnen.jpg", confidence=0.9)
    for cover, expected in ((licences.FOLDED_COVER, MET), (f"{licences.FOLDED_COVER}\n{stamp}", ILLEGIBLE)):
        assert outcome(LICENCE, inside, sent(cover, path="voor.jpg", confidence=0.9)) == expected


def test_a_back_on_which_a_category_is_taken_away_counts_beside_a_front_in_another_file() -> None:
    back = licences.back("AM", "B").text
    taken = "\n".join(f"{line}  ingetrokken" if line.strip().startswith("B ") else line for line in back.split("\n"))
    front = sent(licences.belgian_front("AM B"), path="voor.pdf")
    for text, expected in ((back, MET), (taken, ILLEGIBLE)):
        assert outcome(LICENCE, front, sent(card(text), path="achter.pdf")) == expected


@pytest.mark.parametrize("day", ["21.06.1960", "21.06.1975", "21.06.2045"])
@pytest.mark.parametrize("confidence", [1.0, 0.96])
def test_a_day_on_which_nobody_can_have_had_it_is_for_a_person(day: str, confidence: float) -> None:
    sheets = [one.replace("21.06.1985        Aalst", f"{day}        Aalst") for one in licences.PAPERS["pink"]]
    assert outcome("driving_licence", sent(*sheets, confidence=confidence)) == ILLEGIBLE
