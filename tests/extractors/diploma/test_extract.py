"""Diplomas: the level by the degree conferred, in many wordings and countries, clean and through OCR noise."""

import datetime as dt
import random
import time
from dataclasses import replace

import pytest

from pipeline.codes import ReadMethod
from pipeline.extractors.degrees import RANKS
from pipeline.extractors.diploma.extract import sheet_of
from pipeline.model import Field, Line, Page, Word
from tests.extractors.diploma_texts import ALL, FLEMISH, Case
from tests.extractors.diplomas import certain, fields_of, fields_on
from tests.pages import page_of


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in ALL.items()])
def test_level_and_country(case: Case) -> None:
    fields = fields_of(case.text)
    assert certain(fields["_levels"])
    assert set(fields["_levels"].value or ()) == set(case.levels)  # type: ignore[arg-type]
    assert (fields["country"].value, fields["_automatic"].value) == (case.country, case.automatic)
    if len(case.levels) == 1 and case.levels[0] in ("secondary", "graduaat", "bachelor", "master", "doctorate"):
        assert fields["level"].value == case.levels[0]
        assert certain(fields["level"])
        assert fields["level"].evidence
    else:
        assert not certain(fields["level"]) or fields["level"].value is None


@pytest.mark.parametrize("case", [pytest.param(c, id=name) for name, c in ALL.items() if c.title or c.holder])
def test_title_holder_and_award_as_printed(case: Case) -> None:
    fields = fields_of(case.text)
    if case.title:
        assert fields["title"].value == case.title
    if case.holder:
        assert fields["holder"].value == case.holder
    if case.awarded:
        assert fields["award_date"].value == dt.date.fromisoformat(case.awarded)


CONFUSIONS = {"l": "1", "o": "0", "e": "c", "a": "o", "m": "rn", "i": "l", "t": "f", "c": "e", "n": "u", "h": "b",
              "s": "5", "E": "F", "I": "l", "O": "0", "g": "q", "u": "n", "d": "cl", "B": "8", "S": "5"}  # fmt: skip


def noisy(page: Page, rate: float, rng: random.Random) -> Page:
    """The page as a poor scan reads: letters confused, words missing, confidence lower where it is wrong."""
    lines = []
    for line in page.lines:
        words = [_misread(word, rate, rng) for word in line.words if rng.random() > rate / 3]
        if words:
            lines.append(Line(tuple(words)))
    return replace(page, lines=tuple(lines), method=ReadMethod.OCR, quality=0.8)


def _misread(word: Word, rate: float, rng: random.Random) -> Word:
    text = "".join(CONFUSIONS.get(c, c) if rng.random() < rate else c for c in word.text)
    confidence = rng.uniform(0.55, 0.93) if text != word.text else rng.uniform(0.75, 0.97)
    return replace(word, text=text, confidence=confidence)


def verdict(levels: set[str] | None, automatic: bool | None) -> str:
    """What follows for a vacancy that asks a master."""
    if levels and all(RANKS[level] < RANKS["master"] and level != "twijfel" for level in levels):
        return "reject"
    return "accept" if levels and all(RANKS[level] >= RANKS["master"] for level in levels) and automatic else "review"


def verdict_of(fields: dict[str, Field]) -> str:
    levels = set(fields["_levels"].value) if certain(fields["_levels"]) else None  # type: ignore[arg-type]
    found = verdict(levels, fields["_automatic"].value is True and certain(fields["_automatic"]))
    return "review" if found == "reject" and fields["_unread"].value else found


@pytest.mark.parametrize("rate", [0.0, 0.01, 0.02, 0.05])
def test_noise_never_makes_a_certain_error(rate: float) -> None:
    rng = random.Random(20240428)
    needless = total = 0
    for name, case in ALL.items():
        for _ in range(4):
            found = verdict_of(fields_on(noisy(page_of(case.text), rate, rng)))
            wanted = verdict(set(case.levels), case.automatic)
            assert found in (wanted, "review"), name
            total += 1
            needless += found != wanted
    assert needless / total <= {0.0: 0.02, 0.01: 0.06, 0.02: 0.12, 0.05: 0.35}[rate]


MASTER = FLEMISH["master-access-to-doctorate"].text
BACHELOR = FLEMISH["bachelor-gives-access"].text


def test_highest_of_several_diplomas_in_one_file() -> None:
    fields = fields_of(BACHELOR, "Blanco achterzijde", MASTER)
    assert (fields["level"].value, fields["level"].evidence[0].page) == ("master", 3)
    assert fields["holder"].value == "Sofie Claes"
    assert fields["award_date"].value == dt.date(2008, 7, 3)


def test_unread_page_is_marked() -> None:
    poor = replace(page_of("xq zzv kkw pqr mnb vcx", confidence=0.3, number=2), quality=0.3)
    fields = fields_on(page_of(BACHELOR), poor)
    assert fields["_unread"].value is True
    assert fields_of(BACHELOR)["_unread"].value is False


def test_degree_announced_but_not_read_is_marked() -> None:
    text = "Universiteit Gent\nhouder van het getuigschrift van kandidaat\nverleent de graad van\nXqzvwk in de rechten"
    assert fields_of(text)["_unread"].value is True


SUPPLEMENT = """
      Diplomasupplement
      5.1 Access to further study: geeft toegang tot de Master in de rechten
      8. Information on the national higher education system: the degree of Doctor is awarded after a Master
"""


def test_pages_of_a_supplement_do_not_raise_the_level() -> None:
    assert fields_of(BACHELOR, SUPPLEMENT)["level"].value == "bachelor"


@pytest.mark.parametrize(
    "text",
    [
        "Attest van inschrijving\nJan Peeters is ingeschreven voor de Master in de rechten\nUniversiteit Gent",
        "Universiteit Gent\nhet schakelprogramma Master in de rechten werd gevolgd door Jan Peeters",
        "Universiteit Gent\nBewijs van inschrijving\nMaster in de rechten (voorbereidingsprogramma)",
        "Ondergetekende verklaart dat Jan Peeters de graad van Master in de rechten zal behalen in juni 2024",
        "KU Leuven\nPuntenlijst\nMaster in de rechten\nStrafrecht 14/20\nFiscaal recht 12/20",
        "KU Leuven\nMasterclass leiderschap\nattest van deelname aan Jan Peeters",
        "Haute École\nattestation d'inscription en Master en gestion",
        "Certificate of enrolment\nJohn Smith is enrolled in the Master of Science programme, expected 2025",
    ],
)
def test_no_degree_is_conferred(text: str) -> None:
    fields = fields_of(text)
    assert not (certain(fields["_levels"]) and fields["_levels"].value)


def test_degree_still_to_come_is_marked() -> None:
    text = "KU Leuven\nverklaart dat Jan Peeters in juni 2024 de graad van Master in de rechten zal behalen"
    assert fields_of(text)["_not_yet"].value is True


def test_surname_master_is_no_degree() -> None:
    text = """
      Arteveldehogeschool
      verleent aan
      MASTER Noëlla
      geboren te Deinze op 10 maart 1984
      de graad van
      Bachelor in het sociaal werk
      Gent, 3 juli 2006
    """
    fields = fields_of(text)
    assert fields["_levels"].value == ("bachelor",)
    assert certain(fields["_levels"])


def test_a_given_name_that_is_like_a_degree_is_no_misread_one() -> None:
    """Laura, behind the formula that says to whom, was taken for a laurea."""
    text = """
      Hogeschool PXL
      DIPLOMA
      De examencommissie heeft aan
      Laura Hermans
      geboren te Neerpelt op 11 juni 1995
      de graad verleend van
      Bachelor in het onderwijs: secundair
      onderwijs
      Hasselt, 23 juni 2017
    """
    fields = fields_of(text, confidence=0.95)
    assert (fields["level"].value, fields["holder"].value) == ("bachelor", "Laura Hermans")


LED = """
      Leer- en ervaringsbewijzendatabank
      {mark}
      Naam opleiding      Master in de rechten
      Instelling      Universiteit Gent
      Datum      30/06/2010
      Naam opleiding      Bachelor in de rechten
      Instelling      Universiteit Gent
"""


@pytest.mark.parametrize(
    ("mark", "led"),
    [
        ("Authentieke gegevens", "authentic"),
        ("Eigen verklaringen", "self_declared"),
        ("Authentieke gegevens en eigen verklaringen", "mixed"),
    ],
)
def test_record_database(mark: str, led: str) -> None:
    fields = fields_of(LED.format(mark=mark))
    assert (fields["_led"].value, fields["level"].value) == (led, "master")


def test_place_of_birth_is_not_where_it_was_awarded() -> None:
    text = """
      Universität Hinterwald
      verleiht Frau Ana Maes, geboren am 3. Mai 1980 in Gent, den akademischen Grad Master of Science
    """
    fields = fields_of(text)
    assert (fields["country"].value, fields["_automatic"].value) == (None, None)


def test_capital_letters_make_an_abbreviation() -> None:
    text = "Université du Sud\nvu le contrôle des connaissances\nle diplôme de Licence en droit est délivré à Luc Roy"
    assert "master" not in (fields_of(text + "\nRépublique française")["_levels"].value or ())  # type: ignore[operator]


@pytest.mark.parametrize("text", ["", "   ", "graad van " * 4000, "master " * 20000, "x" * 50000])
def test_odd_pages_are_read_in_time(text: str) -> None:
    page = page_of(text) if text.strip() else replace(page_of("x"), lines=())
    before = time.process_time()
    fields_on(page)
    assert time.process_time() - before < 3


def test_word_that_looks_like_a_city_is_no_place() -> None:
    """`leden`, one letter away from Leiden, stands beside a word for institutions on every old Belgian diploma."""
    text = """
KONINKRIJK BELGIË
HOGER RIJKSINSTITUUT VOOR TECHNISCH ONDERWIJS
DIPLOMA
Wij, voorzitter, secretaris en leden van de examencommissie,
overwegende dat de heer Jan De Backer het examen heeft afgelegd
verlenen de graad van
Licentiaat in de handelswetenschappen
te Kortrijk op 7 juni 2000
De leden,
"""
    fields = fields_of(text, confidence=0.93)
    assert (fields["level"].value, fields["country"].value) == ("master", "BE")


def test_stage_of_secondary_school_announces_no_degree() -> None:
    fields = fields_of("""
VLAAMSE GEMEENSCHAP
DIPLOMA VAN SECUNDAIR ONDERWIJS
De directeur verklaart dat An Claes, geboren te Gent op 23 april 1999, met vrucht het tweede leerjaar
van de derde graad van de richting Economie heeft beëindigd
""")
    assert (fields["level"].value, fields["_unread"].value) == ("secondary", False)


def test_degree_announced_and_not_read_still_leaves_doubt() -> None:
    fields = fields_of(
        "VLAAMSE GEMEENSCHAP\nDIPLOMA VAN SECUNDAIR ONDERWIJS\nverleent de graad van xxxxx yyyyy aan An Claes"
    )
    assert fields["_unread"].value is True


def test_university_behind_a_birth_date_is_no_birth_place() -> None:
    fields = fields_of("""
Leer- en ervaringsbewijzendatabank: authentieke gegevens
Naam: Dirk Moens   Geboortedatum: 05/05/1980
Opleiding   Master in de rechten
Instelling   Universiteit Gent
""")
    assert (fields["country"].value, fields["institution"].value) == ("BE", "Universiteit Gent")


@pytest.mark.parametrize(
    "text",
    [
        "met alle rechten en plichten die daaraan door de wet zijn verbonden\nLeuven, 2 juli 2012",
        "Bij besluit van de examencommissie, in zitting bijeen op 2 juli 2012 verleend",
    ],
    ids=["law without a date above", "decision in session"],
)
def test_word_for_a_law_does_not_hide_the_date_of_award(text: str) -> None:
    fields = fields_of(f"KU Leuven\nAn Maes, geboren te Gent op 1 mei 1988\nde graad van\nMaster in de rechten\n{text}")
    assert fields["award_date"].value == dt.date(2012, 7, 2)


def test_birth_place_and_date_in_a_cell_beside_its_label() -> None:
    fields = fields_of(
        "KU Leuven\nDiploma   Master in de rechten\nGeboren   Brasschaat, 07.02.1994\nDatum   8 juli 2017"
    )
    assert (fields["birth_date"].value, fields["award_date"].value) == (dt.date(1994, 2, 7), dt.date(2017, 7, 8))


_UNREAD_LABELS = {
    "nothing but a birth": "verleent aan An Maes, geboren te Gent op 1 mei 1988\nde graad van\nMaster in de rechten",
    "birth misread": "verleent aan An Maes, gebcrcn te Gent op 1 mei 1988\nde graad van\nMaster in de rechten",
    "birth not read": "verleent aan An Maes,\nte Gent op 1 mei 1988\nde graad van\nMaster in de rechten",
    "issued to somebody": "Diploma uitgereikt aan An Maes, te Gent op 1 mei 1988\nMaster in de rechten",
    "by a board": "De examencommissie verklaart dat An Maes, te Gent op 1 mei 1988,\nde graad van Master behaalde",
    "birth in French misread": "certifions que\nAn Maes\nnc(c) à Sint-Katelijne-Waver, le 1 mai 1988\nMaster en droit",
    "a loose date": "An Maes\nGent 1 mei 1988 nr. 12\nde graad van\nMaster in de rechten",
}


@pytest.mark.parametrize("text", _UNREAD_LABELS.values(), ids=_UNREAD_LABELS.keys())
def test_what_may_be_a_birth_date_is_never_the_award(text: str) -> None:
    award = fields_of(f"KU Leuven\n{text}")["award_date"]
    assert award.value is None


@pytest.mark.parametrize("label", ["geboren", "gebcren"])
def test_the_date_of_the_paper_wins_of_one_that_may_be_a_birth(label: str) -> None:
    fields = fields_of(
        f"KU Leuven\nverleent aan An Maes, {label} te Gent op 1 mei 1988\nMaster in de rechten\nLeuven, 2 juli 2012"
    )
    assert fields["award_date"].value == dt.date(2012, 7, 2)
    assert certain(fields["award_date"])


def test_birth_date_that_was_not_read_is_not_the_next_date() -> None:
    fields = fields_of(
        "KU Leuven\nverklaart dat An Maes\ngeboren te Gent op\nop 8 juli 2012 de graad heeft behaald van\n"
        "Master in de rechten"
    )
    assert not certain(fields["birth_date"]) or fields["birth_date"].value is None


def test_days_of_award_and_paper_that_lie_years_apart_are_in_doubt() -> None:
    fields = fields_of(
        "KU Leuven\nAn Maes, geboren te Gent op 1 mei 1988\nin zitting van 7 november 2006\nMaster in de rechten\n"
        "Uitgereikt te Leuven op 2 juli 2012"
    )
    assert fields["award_date"].doubt == "two_candidates"


def test_the_degree_that_a_certificate_leads_to_is_not_conferred() -> None:
    fields = fields_of(
        "Sint-Lievenscollege\nDIPLOMA VAN SECUNDAIR ONDERWIJS\nverklaart dat An Maes met vrucht heeft beeindigd\n"
        "Dit diploma geeft tot bachelor- en masteropleidingen in het hoger onderwijs"
    )
    assert fields["level"].value == "secondary"


def test_day_under_the_degree_is_the_award_and_not_when_the_paper_was_made_out() -> None:
    fields = fields_of(
        "VRIJE UNIVERSITEIT BRUSSEL\nverleent aan\nAn Maes\ngeboren op 1 mei 1982 te Halle\nde graad van\n"
        "Master in de bestuurskunde\nBrussel, 3 juli 2005\nAfgifte diploma / Issued: 19/08/2005"
    )
    assert fields["award_date"].value == dt.date(2005, 7, 3)
    assert certain(fields["award_date"])


def test_a_date_on_a_line_by_itself_is_shown_in_doubt() -> None:
    award = fields_of("University of Leeds\nAn Maes\nthe degree of\nMaster of Arts\n7 July 1999")["award_date"]
    assert (award.value, award.doubt) == (dt.date(1999, 7, 7), "weak_label")


def test_a_year_of_which_the_rest_was_not_read_is_no_year_of_award() -> None:
    fields = fields_of(
        "Rijksuniversiteit te Gent\nin zitting van derde juli negentienhonderd\nde graad van\nLicentiaat in de rechten"
    )
    assert fields["award_date"].value is None


def test_a_word_that_makes_an_exception_is_not_repaired_away() -> None:
    fields = fields_of(
        "The University of Leeds\nThis is to certify that\nOliver Whitfield\nwas admitted to the Degree of\n"
        "Master of Arts\non the 4 December 2009",
        confidence=0.95,
    )
    assert fields["level"].value == "master"


def test_a_gap_within_the_name_leaves_no_half_of_it() -> None:
    fields = fields_of(
        "KU Leuven\nMejuffrouw Ann   Lutgarde Vercammen\ngeboren te Duffel op 24 juni 1965\nLicentiaat in de rechten"
    )
    assert fields["holder"].value == "Ann Lutgarde Vercammen"


def test_the_tail_of_a_degree_is_no_degree() -> None:
    fields = fields_of("Universiteit Gent\nverleent aan An Maes\nde graad van\nof Arts in de geschiedenis\ncum laude")
    assert fields["level"].value is None
    assert fields["_unread"].value is True


def test_date_of_a_law_is_no_date_of_award() -> None:
    fields = fields_of("KU Leuven\nde graad van\nMaster in de rechten\ngelet op het decreet van 4 april 2003")
    assert fields["award_date"].value is None


@pytest.mark.parametrize("per_line", [1, 12, 7, 5000])
def test_a_page_far_too_long_is_cut_at_its_bound_whatever_its_lines(per_line: int) -> None:
    text = "\n".join(" ".join(["woord"] * per_line) for _ in range(6_000 // per_line + 1))
    assert len(sheet_of(page_of(text)).tokens) <= 1500


@pytest.mark.parametrize("entry", ["op 28/01/2000 onder nr. 1999232788", "le 28/01/2000 sous le n° 1999232788"])
def test_the_day_on_which_a_diploma_was_registered_is_no_day_of_award(entry: str) -> None:
    fields = fields_of(f"{MARTENS}\nverlenen de graad van\nTechnisch ingenieur\nDe voorzitter,\n{entry}")
    assert fields["award_date"].value is None


def test_a_year_that_no_diploma_bears_is_no_day_of_award() -> None:
    text = f"{MARTENS}\nverlenen de graad van\nTechnisch ingenieur\nUitgereikt te Gent op 17 juli 2071"
    assert fields_of(text)["award_date"].value is None


MARTENS = """
KONINKRIJK BELGIË
Wij, voorzitter en leden van de examencommissie, overwegende dat mevrouw Sofie Martens,
geboren te Ieper op 18 december 1977, het examen heeft afgelegd,
"""


def test_what_is_but_a_degree_is_nobodys_name() -> None:
    text = """
    UNIVERSITÉ CHEIKH ANTA DIOP DE DAKAR
    République du Sénégal
    Ibrahima SOW
    a obtenu le
    Diplôme de Master en Gestion des Entreprises
    Dakar, le 12 juillet 2010
    """
    assert fields_of(text, confidence=0.93)["holder"].value == "Ibrahima SOW"


RECORD = """
      Erkende leer- en ervaringsbewijzen (LED)
      Benaming: Bachelor in de rechtspraktijk
      Uitgereikt door: Katholieke Hogeschool Leuven
      Uitgereikt op: 24-06-2011
      Bron: authentiek
      {}
"""


@pytest.mark.parametrize(
    "text",
    [
        "De LED bevat diploma's van graduaat, bachelor, master en doctor.",
        "Geregistreerd worden de graden bachelor, master of doctor.",
        "De titel master mag op grond van dit diploma niet worden gevoerd.",
        "Le titre de master ne peut être porté par la titulaire.",
        "The title of master may not be used.",
        "Der Grad Master darf nicht geführt werden.",
    ],
)
def test_a_degree_in_a_list_of_all_and_one_that_may_not_be_borne_are_not_conferred(text: str) -> None:
    assert fields_of(RECORD.format(text))["level"].value == "bachelor"
    assert "master" not in (fields_of(RECORD.format(text))["_levels"].value or ())  # type: ignore[operator]


@pytest.mark.parametrize("text", ["Master of Arts en Master of Laws", "de graad van master en doctor"])
def test_two_degrees_named_together_are_still_conferred(text: str) -> None:
    assert certain(fields_of(f"KU Leuven\nverleent aan Jan Maes\n{text}\nLeuven, 4 juli 2012")["_levels"])


ENGINEER = """
      {}
      verklaart dat Cornelis Bakker, geboren 2 juni 1959 te Vlissingen, op 25 januari 1985 het examen heeft
      afgelegd, waaraan de titel van ingenieur is verbonden {}
"""


@pytest.mark.parametrize(
    ("school", "law", "levels"),
    [
        ("TECHNISCHE HOGESCHOOL DELFT", "op grond van de Wet.", {"master"}),
        ("TECHNISCHE HOGESCHOOL DELFT", "op grond van de Wet op het wetenschappelijk onderwijs.", {"master"}),
        ("HOGESCHOOL ROTTERDAM", "op grond van de Wet.", {"bachelor"}),
        ("HOGESCHOOL ROTTERDAM", "en toegang geeft tot het wetenschappelijk onderwijs.", {"bachelor", "master"}),
    ],
)
def test_a_dutch_engineer_is_what_the_school_makes_him(school: str, law: str, levels: set[str]) -> None:
    assert set(fields_of(ENGINEER.format(school, law))["_levels"].value or ()) == levels  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["Katrien MASTER", "Jan Baptist Master", "Luc DOCTOR", "An BACHELOR"])
@pytest.mark.parametrize("rest", ["le jury a déclaré admis au", "heeft met goed gevolg afgelegd"])
def test_a_surname_is_no_degree_where_the_degree_was_not_read(name: str, rest: str) -> None:
    fields = fields_of(
        f"Université de Lorraine\n{name}\n{rest}\nNancy, 1er septembre 2019\nDean   Rector", confidence=0.94
    )
    assert not certain(fields["_levels"])


@pytest.mark.parametrize("title", ["Academische Master", "Professionele Bachelor", "MASTER"])
def test_a_degree_by_itself_on_a_line_still_is_one(title: str) -> None:
    assert certain(
        fields_of(f"Universiteit Gent\nAn Maes\n{title}\nGent, 1 juli 2019\nDe rector", confidence=0.94)["_levels"]
    )


@pytest.mark.parametrize(
    ("degree", "levels"),
    [("Ingénieur commercial", {"master"}), ("Ingénieur de gestion", {"master"}), ("Ingénieur", {"twijfel"})],
)
def test_a_belgian_engineer_of_which_the_paper_is_called_diplome(degree: str, levels: set[str]) -> None:
    text = f"ICHEC\nDiplôme d'{degree}\ndécerné à FONTAINE Didier, né à Ixelles le 11 juin 1978, par le jury"
    assert set(fields_of(text)["_levels"].value or ()) == levels  # type: ignore[arg-type]


TECHNICAL = """
      Hoger Technisch Instituut Sint-Antonius
      DIPLOMA VAN {degree}
      De examencommissie kent aan de heer Roland SMET, geboren te Sint-Niklaas op 17 september 1954,
      het diploma toe van {degree}.
      Gent, 30 juni 1976
      {note}
"""


@pytest.mark.parametrize(
    ("degree", "note", "level"),
    [
        ("technisch ingenieur", 'De titel mag afgekort worden tot "ing." of "techn. ing.".', "bachelor"),
        ("gegradueerde in de scheikunde", "De houder kan later de titel ing. behalen.", "bachelor"),
        ("industrieel ingenieur", 'De titel mag afgekort worden tot "ing.".', "master"),
        ("licentiaat in de rechten", "Voor de graad van doctor is een proefschrift vereist.", "master"),
    ],
)
def test_what_a_note_says_of_titles_does_not_raise_the_degree(degree: str, note: str, level: str) -> None:
    fields = fields_of(TECHNICAL.format(degree=degree, note=note))
    assert (fields["level"].value, certain(fields["level"])) == (level, True)


PASSED = "Hogeschool Gent\nDIPLOMA\nDe examencommissie verklaart dat Lore Maes, geboren te Ninove op 30 december 1996,"
AUTONOMOUS = "Autonome Hochschule\nDiplom\nLore Maes, geboren am 25. Januar 1986 in Eupen"
SIGNED = "Lore Maes, geboren op 13 juli 1982 in Ieper,\nwordt bekleed met de graad van\nGegradueerde in de textiel"


@pytest.mark.parametrize(
    "text",
    [
        f"{PASSED}\nmet onderscheiding is geslaagd en de volgende graad en kwalificatie behaalt:\n"
        "Bachelor in de ergotherapie\nGent, 29/06/2018",
        f"{PASSED}\ngeslaagd is en de hierna vermelde graad behaalt:\nBachelor in de ergotherapie\nGent, 29/06/2018",
        f"{AUTONOMOUS}\nhat nach bestandenen Prüfungen des letzten Studienjahres den akademischen Grad\n"
        "Bachelor in Krankenpflege\nerworben\nEupen, den 26. Juni 2009",
        f"Hogeschool Gent departement Sociaal\nWerk\nDIPLOMA\n{SIGNED}\nOndertekend te Gent op 30 juni 2004",
        f"Hogeschool voor Textiel\nDiploma\n{SIGNED}\nAldus ondertekend te Gent, 30 juni 2004",
        f"Hogeschool voor Textiel\nDiploma\n{SIGNED}\nbasisopleiding van één cyclus, drie studiejaren\nte Gent",
        "Hogeschool Gent\nDiploma\nNaam    Lore Maes\nGraad    Bachelor in het sociaal werk\n"
        "Graad van verdienste    met onderscheiding\nDatum van toekenning    24/06/2022",
    ],
)
def test_a_bachelor_or_what_was_equated_with_it_as_schools_word_it(text: str) -> None:
    fields = fields_of(text, confidence=0.95)
    assert (fields["level"].value, certain(fields["level"]), fields["_unread"].value) == ("bachelor", True, False)


@pytest.mark.parametrize(
    "text",
    [
        f"{PASSED}\nin juni de volgende graad en kwalificatie behaalt:\nBachelor in de ergotherapie\nGent, 29/05/2018",
        f"{PASSED}\nhet diploma ontvangt nadat zij geslaagd is en de volgende graad behaalt:\n"
        "Bachelor in de ergotherapie\nGent, 29/06/2018",
        f"{AUTONOMOUS}\nstrebt nach bestandenen Prüfungen des dritten Studienjahres den akademischen Grad\n"
        "Bachelor in Krankenpflege an\nEupen, den 26. Juni 2009",
        f"{AUTONOMOUS}\nhat die Prüfungen des zweiten Studienjahres Bachelor in Krankenpflege bestanden\n"
        "Eupen, den 26. Juni 2009",
        f"Instituut\nDiploma\n{SIGNED}\nHoger onderwijs van het korte type voor sociale promotie\n"
        "Ondertekend te Brugge op 30 juni 1999",
        f"Hogeschool Gent\nDiploma\n{SIGNED}\nOndertekend te Gent op 30 juni 2010",
        f"Hogeschool Gent\nDiploma\n{SIGNED}\nHBO5\nOndertekend te Gent op 30 juni 2012",
        "Rijksnormaalschool\n8820 Torhout\nGetuigschrift van hulponderwijzer\nop 27 juni 1986 te Torhout verleend aan\n"
        "Lore Maes\nhoger secundair onderwijs, richting onderwijzer",
    ],
)
def test_what_is_no_bachelor_yet_or_never_was(text: str) -> None:
    level = fields_of(text)["level"]
    assert level.value != "bachelor" or not certain(level)


def test_a_word_of_a_sentence_is_not_taken_for_another_that_was_misread() -> None:
    text = "De Commandant verklaart dat\nAn Maes\nde academische graad heeft verkregen van\nLICENTIAAT IN DE RECHTEN"
    fields = fields_on(page_of(text, confidence=0.93))
    assert (fields["level"].value, fields["level"].doubt) == ("master", None)
