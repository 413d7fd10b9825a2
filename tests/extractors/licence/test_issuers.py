"""Who issued a licence, where a letter of the state's name was misread."""

import pytest

from pipeline.extractors.licence.issuers import heads_a_card, issuer_of


@pytest.mark.parametrize(
    ("head", "country", "eea"),
    [
        ("PERMIS DE CONDUIRE RÉPUBLIQUE FRANGAISE", "FR", True),
        ("PERMIS DE CONDUIRE REPUBLIQUE FRANÇAISF", "FR", True),
        ("PERMIS DE CONDUIRE ROYAUME DU MAROC", "MA", False),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE GABONAISE", None, None),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE TOGOLAISE", None, None),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE DU BÉNIN", None, None),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE CENTRAFRICAINE", None, None),
        ("PERMIS DE CONDUIRE POLYNÉSIE FRANÇAISE", None, None),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE ALGÉRIENME", "DZ", False),
        ("PERMIS DE CONDUIRE REPUBLIQUE TUNISIENME", "TN", False),
        ("DRIVING LICENCE REPUBLIC OF MALI", None, None),
        ("DRIVING LICENCE REPUBLIC OF CYPRUS", "CY", True),
    ],
)
def test_a_state_is_told_with_one_letter_misread_and_no_other_is_taken_for_it(
    head: str, country: str | None, eea: bool | None
) -> None:
    found = issuer_of([head])
    assert (found.country, found.eea) == (country, eea)


_ALL_LANGUAGES = (
    "DRIVING LICENCE Permis de conduire Führerschein Patente di guida Permiso de conducción Kørekort Rijbewijs "
    "Carta de condução Ajokortti Körkort"
)


@pytest.mark.parametrize(
    ("lines", "signs", "country", "eea"),
    [
        pytest.param(
            ["PERMIS DE CONDUIRE Führerausweis", "GRAND-DUCHE DE LUXEMBOURG"], (), "LU", True, id="other-title"
        ),
        pytest.param(
            ["RIJBEWIJS", "KONINKRIJK DER NEDERLANDEN - DRIVING LICENCE"], (), "NL", True, id="english-beside"
        ),
        pytest.param(["PRAWO JAZDY", "RZECZPOSPOLITA POLSKA", "DRIVING LICENCE"], (), "PL", True, id="polish"),
        pytest.param(["FUHRERAUSWEIS", "FURSTENTUM LIECHTENSTEIN"], ("FL",), "LI", True, id="liechtenstein"),
        pytest.param(["RIJBEWIJS PERMIS DE CONDUIRE", "BELGIE BELGIQUE BELGIEN BELGIUM"], (), "BE", True, id="belgian"),
        # outside, with letters of the Union
        pytest.param(
            ["DRIVING LICENCE", "B, 12.03.1980 ROMANIA"], (), None, None, id="birth-country-on-a-british-card"
        ),
        pytest.param(["DRIVING LICENCE", "3 12.03.80 REPUBLIC OF IRELAND"], (), None, None, id="birth-in-ireland"),
        pytest.param(["DRIVING LICENCE", "ROMANIA"], ("UK",), None, None, id="birth-country-alone"),
        pytest.param([_ALL_LANGUAGES], ("UK",), "GB", False, id="british-card-of-the-union"),
        pytest.param([_ALL_LANGUAGES, "4c. DVLA"], (), "GB", False, id="british-authority"),
        pytest.param([_ALL_LANGUAGES], (), None, None, id="all-languages-and-no-state"),
        pytest.param(["PERMIS DE CONDUIRE", "5. Préfecture du Golfe"], (), None, None, id="prefecture-of-togo"),
        pytest.param(["PERMIS DE CONDUIRE", "Préfecture d'Anfa", "MAROC"], (), "MA", False, id="prefecture-of-morocco"),
        pytest.param(["PERMIS DE CONDUIRE", "Rabat, Royaume de Belgique"], (), None, None, id="place-before-a-state"),
        pytest.param(["REPUBLIEK SURINAME", "RIJBEWIJS"], ("SME",), "SR", False, id="suriname"),
        pytest.param(["KONINKRIJK BELGIË,", "RIJBEWIJS"], (), "BE", True, id="a-speck-behind-the-state"),
        pytest.param(["Categorieën waarvoor het rijbewijs geldig is"], (), None, True, id="inner-leaf-of-the-model"),
        pytest.param(["RIJBEWIJS"], (), None, None, id="of-whom-dutch-is-the-language"),
        pytest.param(["RIJBEWIJS", "ARUBA"], (), "AW", False, id="aruba"),
        pytest.param(["RIJBEWIJS", "DRIVING LICENCE", "Land Curaçao"], (), "CW", False, id="curacao-in-english-too"),
        pytest.param(["PATENTE DI GUIDA", "REPUBBLICA DI SAN MARINO"], (), "SM", False, id="san-marino"),
        pytest.param(["CARTA DE CONDUCAO", "REPUBLICA DE ANGOLA"], (), "AO", False, id="angola"),
        pytest.param(["CARTA DE CONDUCAO"], (), None, None, id="portuguese-of-five-states"),
        pytest.param(["PERMIS DE CONDUIRE", "PRINCIPAUTE DE MONACO"], (), "MC", False, id="monaco"),
        pytest.param(["FÜHRERAUSWEIS PERMIS DE CONDUIRE LICENZA DI CONDURRE"], ("F",), "CH", False, id="swiss-speck"),
        pytest.param(
            ["FÜHRERAUSWEIS LICENZA DI CONDURRE", "Königreich Belgien"], (), None, None, id="swiss-and-belgian"
        ),
        pytest.param(
            ["ROYAUME DU MAROC", "PERMIS DE CONDUIRE", "BELGIQUE"], (), "MA", False, id="moroccan-for-belgium"
        ),
        pytest.param(["PERMIS DE CONDUIRE", "REPUBLIQUE FRANÇAISE"], ("MA",), None, None, id="state-against-sign"),
        # of the Union, with letters of others
        pytest.param(["RIJBEWIJS PERMIS DE CONDUIRE", "12.03.1985 Rabat Royaume du Maroc"], (), "BE", True, id="birth"),
        pytest.param(
            ["RIJBEWIJS PERMIS DE CONDUIRE", "Rabat (Royaume du Maroc"], (), "BE", True, id="birth-in-brackets"
        ),
        pytest.param(["RIJBEWIJS PERMIS DE CONDUIRE"], ("CH", "MA"), "BE", True, id="specks-like-signs"),
        pytest.param(["REPUBLIQUE FRANÇAISE", "PERMIS DE CONDUIRE"], ("DE",), "FR", True, id="a-word-like-a-sign"),
    ],
)
def test_what_may_name_the_issuer(
    lines: list[str], signs: tuple[str, ...], country: str | None, eea: bool | None
) -> None:
    found = issuer_of(lines, signs)
    assert (found.country, found.eea) == (country, eea)


def test_a_short_name_counts_in_the_head_only() -> None:
    lines = ["PERMIS DE CONDUIRE", "BELGIQUE"]
    assert issuer_of(lines).country == "BE"
    assert issuer_of(lines, head=["PERMIS DE CONDUIRE"]).eea is None


@pytest.mark.parametrize(
    "note",
    [
        "Kopie rijbewijs",
        "KOPIE RIJBEWIJS",
        "Bijlage 3 - RIJBEWIJS (voorkant)",
        "Mijn rijbewijs",
        "Rijbewijs Jan Peeters",
        "Hierbij een scan van mijn rijbewijs.",
        "Copie permis de conduire",
        "Kopie van mijn rijbewijs voor België",
        "Copie du permis pour la Belgique",
        "Kopie rijbewijs Koninkrijk België",
        "Anlage: Führerschein",
    ],
)
@pytest.mark.parametrize("card", ["", "PERMIS DE CONDUIRE", "DRIVING LICENCE", "DRIVER LICENSE", "RIJBEWIJS"])
def test_a_note_beside_a_card_is_no_title_of_it(note: str, card: str) -> None:
    """A Moroccan or British licence of which the state was not read, on a sheet headed "Kopie rijbewijs"."""
    assert issuer_of([note, card]) == issuer_of([card])
    assert not issuer_of([note, card]).eea


def test_a_card_with_its_titles_is_told_beside_such_a_note() -> None:
    assert issuer_of(["Kopie rijbewijs", "RIJBEWIJS - PERMIS DE CONDUIRE"]).country == "BE"
    assert issuer_of(["Categorieën van voertuigen waarvoor het rijbewijs geldig is"]).eea is True


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("RIJBEWIJS BELGIË BELGIQUE BELGIEN BELGIUM", True),
        ("RIJBEWIJS geucie BELGIQUE BELGIEN", True),
        ("PERMIS DE CONDUIRE BELGIQUE", False),  # as in a note on a licence that was exchanged
        ("BELGIQUE BELGIEN", False),
        ("RIJBEWIJS BELGIË BELGIQUE 12.03.2020", False),
        ("RIJBEWIJS SURINAME BELGIË", False),
    ],
)
def test_a_band_under_the_fields_may_be_the_head(line: str, *, head: bool) -> None:
    assert heads_a_card(line) is head


@pytest.mark.parametrize(
    ("lines", "country"),
    [
        (["Ambassade van België te Rabat", "1. ALAOUI"], None),
        (["Consulat général de Belgique", "ⵜⵓⵔⴰⴳⵜ ⵏ ⵜⵙⵓⴳⵓⵔⵜ"], None),
        (["Voor werk in Nederland"], None),
        (["B België - Rijbewijs"], "BE"),
        (["ROMANIA PERMIS DE CONDUCERE"], "RO"),
    ],
)
def test_the_short_name_of_a_state_counts_beside_a_title_only(lines: list[str], country: str | None) -> None:
    assert issuer_of(lines).country == country


IDENTITY = ["BELGIË BELGIQUE BELGIEN", "VERBLIJFSTITEL - TITRE DE SÉJOUR", "11 03 1986 KARIM"]


@pytest.mark.parametrize(
    ("card", "signs", "country", "eea"),
    [
        pytest.param(["PERMIS DE CONDUIRE"], ("B",), None, None, id="moroccan-unread"),
        pytest.param(["DRIVING LICENCE"], (), None, None, id="british-unread"),
        pytest.param(["PERMIS DE CONDUIRE"], ("CH",), "CH", False, id="swiss-sign"),
        pytest.param(["ROYAUME DU MAROC", "PERMIS DE CONDUIRE"], ("B",), "MA", False, id="moroccan"),
        pytest.param([], ("B",), None, None, id="nothing-read"),
        pytest.param(["RIJBEWIJS PERMIS DE CONDUIRE"], ("B",), "BE", True, id="belgian"),
        pytest.param(["RIJBEWIJS", "KONINKRIJK DER NEDERLANDEN"], (), "NL", True, id="dutch"),
    ],
)
def test_an_identity_card_on_the_same_page_does_not_name_the_issuer(
    card: list[str], signs: tuple[str, ...], country: str | None, eea: bool | None
) -> None:
    found = issuer_of([*IDENTITY, *card], signs, [*IDENTITY, *card])
    assert (found.country, found.eea) == (country, eea)


@pytest.mark.parametrize(
    ("lines", "country"),
    [
        (["BELGIË", "Categorie Geldig vanaf tot Stempel"], "BE"),
        (["BELGIË - BELGIQUE - BELGIEN", "1."], "BE"),
        (["BELGIË", "LAUWERS"], "BE"),
        (["Ambassade van België"], None),
        (["AMBASSADE VAN BELGIË"], None),
        (["België"], None),
        (["Kopie van mijn rijbewijs voor België"], None),
        (["KOPIE BELGIË"], None),
        (["VOOR BELGIË"], None),
        (["BELGIË", "PARAMARIBO SURINAME"], None),
        (["BELGIË", "NEDERLAND"], None),
        (["BELGIË NEDERLAND"], None),
        (["BELGIË", "VERBLIJFSTITEL - TITRE DE SÉJOUR"], None),
        (["CONSULAAT", "TE ANTWERPEN (BELGIË)"], None),
    ],
)
def test_over_the_table_of_a_paper_model_a_state_by_itself_needs_no_title(
    lines: list[str], country: str | None
) -> None:
    assert issuer_of(lines, modelled=True).country == country
    assert issuer_of(lines).country is None


@pytest.mark.parametrize("sign", ["MA", "SME", "UK", "CH"])
def test_no_state_by_itself_issued_what_bears_the_sign_of_another(sign: str) -> None:
    assert issuer_of(["BELGIË"], (sign,), modelled=True).country is None
