import re
from dataclasses import replace

import pytest

from pipeline.extractors.criminal_record.model.choosing import model_of
from tests.extractors.builders_extract import fields_of, page_text
from tests.pages import page_of

STREF = "Uittreksel uit het strafregister"


def model(text: str) -> tuple[object, str | None]:
    field = fields_of(text)["model"]
    return field.value, field.doubt


def titled(line: str) -> tuple[object, str | None]:
    return model(page_text(title=f"{STREF}\n{line}"))


@pytest.mark.parametrize(
    "line",
    [
        "595",
        "Artikel 595 Sv.",
        "art. 595",
        "(art. 595 Sv.)",
        "Model 595",
        "Model: 595",
        "Model: algemeen",
        "Toegepast artikel   595 Wetboek van Strafvordering",
        "Model 595: algemeen model",
        "Artikel 595 van het Wetboek van Strafvordering",
        "artikel 595 WvSv",
        "595 CIC",
        "art. s9s C.I.Cr.",
        "art. 595 CIC",
        "Article 595 C.I.Cr.",
        "(article 595 du Code d'instruction criminelle)",
        "Modèle 595",
        "Modèle général",
        "Algemeen model",
        "Basismodel",
        "Model 1 - artikel 595 Sv.",
        "Artikel 595 StPGB",
        "Muster 595",
        "Allgemeines Modell",
        "Type uittreksel   595",
        "Model   Artikel 595",
        "Modèle de base (art. 595)",
        "Article 595 - Artikel 595",
        "artikel 595, algemeen model",
    ],
)
def test_general_model_in_all_spellings(line: str) -> None:
    assert titled(line) == ("general", None)


@pytest.mark.parametrize(
    "line",
    [
        "Artikel 596.1",
        "art. 596-1",
        "Model 596,1",
        "596/1",
        "Artikel 596, 1e lid",
        "Artikel 596, le lid",
        "Bijzonder model – gereglementeerde activiteit – artikel 596, le lid van het Wetboek van Strafvordering",
        "Bijzonder model voor gereglementeerde activiteiten – artikel 596, eerste lid van het Wetboek van Sv.",
        "Artikel 596, Ie lid",
        "art. 596, lste lid",
        "Article 596, al. ler CIC",
        "artikel 596, eerste lid Sv.",
        "art. 596, 1ste lid",
        "Article 596, alinéa 1er du C.I.Cr.",
        "art. 596 al. 1er CIC",
        "art. 596 al. 1",
        "Model 596.1-36",
        "model 5961",
        "Artikel 596.I",
        "Artikel 596, Absatz 1 StPGB",
        "artikel 596 lid 1",
        "Modèle 596.1 - activités réglementées",
        "artikel 596, § 1",
        "Model 1 - artikel 596.1",
        "596/1 - gereglementeerde activiteit",
    ],
)
def test_first_paragraph_of_596(line: str) -> None:
    assert titled(line) == ("596.1", None)


@pytest.mark.parametrize(
    "line",
    [
        "Artikel 596.2",
        "art. 596-2",
        "Model 596,2",
        "596/2 - contact met minderjarigen",
        "Artikel 596, 2e lid",
        "Artikel 596, Ze lid",
        "artikel 596, tweede lid Sv.",
        "art. 596, 2de lid",
        "Article 596, alinéa 2 du C.I.Cr.",
        "art. 596 al. 2 CIC",
        "model 5962",
        "Minderjarigenmodel",
        "Modèle mineurs",
        "Artikel 596, Absatz 2 StPGB",
        "Model 2 - artikel 596, tweede lid",
        "Modèle 596.2 (modèle mineurs)",
    ],
)
def test_second_paragraph_of_596(line: str) -> None:
    assert titled(line) == ("596.2", None)


def test_rehabilitation_model() -> None:
    assert titled("Model 593") == ("593", None)


@pytest.mark.parametrize("line", ["Model 1", "Model 2", "Modèle 2", "Muster 1", "model nr. 1"])
def test_an_ordinal_alone_decides_nothing(line: str) -> None:
    assert titled(line) == (None, "ordinal_only")


def test_article_596_without_paragraph_is_unclear() -> None:
    assert titled("Artikel 596 Sv.") == (None, "article_unclear")


def test_the_first_paragraph_of_595_is_no_number_of_a_model_when_its_figure_was_read_as_a_letter() -> None:
    assert titled("Article 595, al. ler CIC") == titled("Article 595, al. 1er CIC") == ("general", None)


@pytest.mark.parametrize(
    "small_print",
    [
        "De artikelen 590 tot 602 van het Wetboek van Strafvordering zijn van toepassing op alle uittreksels.",
        "Er bestaan drie modellen: 595 (algemeen model), 596.1 (gereglementeerde activiteiten) en "
        "596.2 (minderjarigen).",
        "Les modèles 595, 596.1 et 596.2 sont délivrés par la commune.",
        "Voor activiteiten met minderjarigen dient een uittreksel volgens artikel 596, tweede lid, "
        "te worden aangevraagd.",
        "Dit uittreksel mag niet worden gebruikt in plaats van een uittreksel volgens artikel 596.2 van het Wetboek.",
        "595: algemeen model\n596.1: gereglementeerde activiteiten\n596.2: activiteiten met minderjarigen",
        "Overeenkomstig de artikelen 595 en 596 van het Wetboek van Strafvordering wordt het "
        "uittreksel\nafgeleverd door de gemeente.",
        "Prijs: € 595. Telefoon 09 595 59 61. Bus 596.",
    ],
)
@pytest.mark.parametrize(
    ("title", "value"), [("Artikel 595 Sv.", "general"), ("Model 596.2", "596.2"), ("art. 596-1", "596.1")]
)
def test_small_print_that_names_other_models_changes_nothing(title: str, value: str, small_print: str) -> None:
    assert model(page_text(title=f"{STREF}\n{title}", small_print=small_print)) == (value, None)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        (
            "Dit uittreksel werd afgeleverd overeenkomstig artikel 595 van het Wetboek van "
            "Strafvordering aan de betrokkene.",
            "general",
        ),
        (
            "Le présent extrait est délivré en application de l'article 596, alinéa 2, du Code "
            "d'instruction criminelle.",
            "596.2",
        ),
        (
            "Dieser Auszug wird gemäß Artikel 595 des Strafprozessgesetzbuches für die genannte Person ausgestellt.",
            "general",
        ),
        (
            "Afgeleverd in toepassing van artikel 596, eerste lid, van het Wetboek van "
            "Strafvordering voor het genoemde doel.",
            "596.1",
        ),
    ],
)
def test_the_sentence_in_which_an_extract_speaks_of_itself(sentence: str, value: str) -> None:
    assert model(page_text(title=STREF, small_print=sentence)) == (value, None)


@pytest.mark.parametrize("heading", ["1. Document", "1 Gegevens van het document", "2 Betrokkene"])
def test_the_number_of_a_heading_below_is_no_paragraph(heading: str) -> None:
    assert titled(f"Model 595\n{heading}\nWettelijke basis: artikel 595 Sv. (algemeen model)") == ("general", None)


@pytest.mark.parametrize(
    "small_print",
    [
        "Bedrag voldaan: 10 euro. (1) Het model 595 kwam in de plaats van het oude bewijs (model 1), het model\n"
        "596.2 van het vroegere model 2.",
        "Pour travailler dans une école ou dans une crèche de la commune, demandez le modèle 596.2 au guichet.",
        "Vroeg u een attest voor een taxi of voor wapens en voor bewaking? Dan hebt u\nmodel 596.1. Geen spoed.",
        "Naam         Grond               Bestemd voor\nGewoon       595 Sv.             werk\n"
        "Geregeld     596, 1ste lid Sv.    wapens\n"
        "Kinderen     596, 2de lid Sv.    onderwijs\nEerherstel   593 Sv.             procedure",
        "Voor een beroep met kinderen: art. 596, tweede lid; voor een geregeld beroep: art. 596, eerste lid; art.\n"
        "593.",
    ],
)
@pytest.mark.parametrize(("title", "value"), [("Artikel 595 Sv.", "general"), ("Model 596.2", "596.2")])
def test_prose_and_tables_on_other_models_change_nothing(title: str, value: str, small_print: str) -> None:
    assert model(page_text(title=f"{STREF}\n{title}", small_print=small_print)) == (value, None)


@pytest.mark.parametrize(
    ("title", "value"),
    [
        ("Uittreksel uit het strafregister voor een gereglementeerde\nactiviteit", "596.1"),
        ("Uittreksel strafregister\nModel voor activiteiten met minderjarigen", "596.2"),
        ("EXTRAIT DE CASIER JUDICIAIRE POUR ACTIVITES EN CONTACT AVEC DES MINEURS", "596.2"),
        ("AUSZUG AUS DEM STRAFREGISTER FÜR TÄTIGKEITEN MIT MINDERJÄHRIGEN", "596.2"),
        (f"{STREF}\nBase C.I.C., article 596, al. 2 - animation de jeunes pendant les vacances - n° 2024/17", "596.2"),
    ],
)
def test_a_title_may_name_what_it_serves_for(title: str, value: str) -> None:
    assert model(page_text(title=title, small_print="")) == (value, None)


def test_the_sentence_that_says_that_nothing_is_registered_names_its_article() -> None:
    record = (
        "Wij melden u dat uw strafregister, voor zover het mag worden weergegeven op het uittreksel bedoeld in\n"
        "artikel 595 van het Wetboek van Strafvordering, geen enkele vermelding bevat."
    )
    others = "Voor kinderen (artikel 596, tweede lid) of een geregeld beroep (artikel 596, eerste lid) is er een ander."
    assert model(page_text(title="Uw strafregister", record=record, small_print=others)) == ("general", None)


def test_the_filled_button_of_a_list_of_models_counts() -> None:
    assert titled("Model: ○ 595 Sv. ● 596.1 Sv. ○ 596.2 Sv.") == ("596.1", None)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("6. Het model bedoeld in artikel 593 is\nvoorbehouden voor de procedure.", ("general", None)),
        ("6. Le modèle visé à l'article 593 est\nréservé à la procédure.", ("general", None)),
        ("6. Het model van artikel 593 van het\nwetboek dient voor eerherstel.", ("general", None)),
        ("6. Model artikel 593\nvoor eerherstel", (None, "contradiction")),
        ("6. Model: artikel 593 van het\nwetboek", (None, "contradiction")),
        ("6. Dit is een uittreksel artikel 593 van het\nwetboek", (None, "contradiction")),
        ("6. Dit uittreksel model 596.2 is\nbestemd voor minderjarigen.", (None, "contradiction")),
    ],
)
def test_a_numbered_sentence_of_a_narrow_legend_names_no_model_of_its_own(
    item: str, expected: tuple[object, str | None]
) -> None:
    legend = "\n\n\nToelichting\n\n1. De gegevens komen uit\nhet register.\n"
    assert model(page_text(title=f"{STREF}\nModel: algemeen (artikel 595)") + legend + item) == expected


def test_contradiction_is_a_doubt() -> None:
    assert titled("Artikel 595 Sv.\n\nModel 596.2") == (None, "contradiction")
    assert titled("Algemeen model\n\n\nArtikel 596.1") == (None, "contradiction")


def test_only_a_list_of_models_decides_nothing() -> None:
    assert (
        model(
            page_text(title=STREF, small_print="De modellen 595, 596.1 en 596.2 worden afgeleverd door de gemeente.")
        )[0]
        is None
    )


def test_ticked_box_among_all_models() -> None:
    boxes = "[ ] artikel 595\n[x] artikel 596.1\n[ ] artikel 596.2"
    assert titled(boxes) == ("596.1", None)
    assert titled("☐ 595   ☐ 596.1   ☒ 596.2") == ("596.2", None)


def test_article_and_name_that_agree_are_both_shown() -> None:
    field = fields_of(page_text(title=f"{STREF}\nModel 595\n\nAlgemeen model"), confidence=0.85)["model"]
    assert field.value == "general"
    assert field.confidence > 0.85
    assert len(field.evidence) == 2


def test_no_model_at_all() -> None:
    assert model(page_text(title=STREF)) == (None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Model 595 ☒ Model 596.1 ☐ Model 596.2 ☐", "general"),
        ("Model 595 ☐ Model 596.1 ☐ Model 596.2 ☒", "596.2"),
        ("☐ Model 595 ☐ Model 596.1 ☒ Model 596.2", "596.2"),
        ("Model 595 ☒\nModel 596.1 ☐\nModel 596.2 ☐", "general"),
        ("Model 595 ☒ Model 596.1 ☐ Model 596.2", None),
        ("☐ Model 595 ☒ Model 596.1 ☐", None),
        ("☒  artikel 595 - algemeen  ☐  [artikel 596,  ☐  artikel 596, 2e lid", "general"),
        ("☐  artikel 595 - algemeen  ☐  [artikel 596,  ☒  artikel 596, 2e lid", "596.2"),
        ("Model\n0595\nDO 596.1", None),
        ("Model\nq 595\n596.1\nþ 596.2", None),
    ],
    ids=[
        "after",
        "after-last",
        "before",
        "after-stacked",
        "neither",
        "both",
        "cells",
        "cells-last",
        "read-as-letters",
        "font-of-signs",
    ],
)
def test_a_tick_belongs_to_the_article_on_its_own_side(text: str, expected: str | None) -> None:
    value, doubt = titled(text)
    assert (value if doubt is None else None) == expected


@pytest.mark.parametrize(
    "line",
    ["Model 595-2", "Model 595.1", "art. 595/2 Sv.", "artikel 595, tweede lid Sv.", "Article 595, alinéa 2, CIC"],
)
def test_a_paragraph_of_the_other_article_makes_the_number_unclear(line: str) -> None:
    assert titled(line) == (None, "article_unclear")


@pytest.mark.parametrize("purpose", ["Niet-gereglementeerde activiteit", "Gereglementeerde activiteit: neen"])
def test_what_the_purpose_says_of_regulated_activities_names_no_model(purpose: str) -> None:
    assert titled(f"Artikel 595 Sv.\nDoeleinde   {purpose}") == ("general", None)


@pytest.mark.parametrize(
    "legend",
    [
        "Modèles : 595 modèle général - 696.1 activités réglementées - 546.2 mineurs",
        "Modellen: 595 algemeen - 59b.1 gereglementeerd - 596.2 minderjarigen",
    ],
)
@pytest.mark.parametrize("own", ["art. 546.2 CIC", "art. 696.1 CIC", ""])
def test_a_list_of_models_of_which_figures_were_misread_is_still_a_list(legend: str, own: str) -> None:
    text = page_text(title=f"{STREF}\nBase légale: {own}" if own else STREF, small_print=legend)
    field = fields_of(text, confidence=0.95)["model"]
    assert field.value is None or field.doubt is not None


def test_what_a_text_layer_says_is_no_misread_article() -> None:
    small = "Retributie: 5,06 euro. Artikel 796.1 van het Gerechtelijk Wetboek. Tel. 016 96.22.10"
    assert model(page_text(title=f"{STREF}\nModel 595", small_print=small)) == ("general", None)


@pytest.mark.parametrize(
    "small_print",
    [
        "Dit model vermeldt bovenop de gegevens van artikel 595 ook andere veroordelingen.",
        "Dit uittreksel bevat, in tegenstelling tot dat van artikel 595, ook het verbod tot het uitoefenen.",
        "Le présent extrait mentionne, outre les données de l'article 595, les interdictions.",
        "Dieser Auszug enthält neben den Angaben des Artikels 595 auch Verbote.",
    ],
)
@pytest.mark.parametrize(
    "recital",
    [
        "Gelet op artikel 596, 2de lid, van het Wetboek van Strafvordering, zoals gewijzigd door de wet.",
        "Vu l'article 596, alinéa 2, du Code d'instruction criminelle, tel que modifié par la loi.",
    ],
)
def test_a_model_that_an_extract_is_compared_with_is_not_its_own(recital: str, small_print: str) -> None:
    assert model(page_text(title=STREF, small_print=f"{recital}\n\n{small_print}")) == ("596.2", None)


def test_what_the_next_sentence_says_takes_no_article_back() -> None:
    title = (
        "EXTRAIT DE CASIER JUDICIAIRE\nDélivré en exécution de l'article 595 du Code d'instruction criminelle."
        " Ne figurent pas sur cet extrait : les\ncondamnations effacées."
    )
    assert model(page_text(title=title)) == ("general", None)


def test_a_title_in_two_languages_is_no_sentence_that_goes_on() -> None:
    assert model(page_text(title="EXTRAIT DU CASIER JUDICIAIRE / UITTREKSEL UIT HET STRAFREGISTER\nArt. 595")) == (
        "general",
        None,
    )


def test_a_title_printed_wide_is_no_sentence_that_goes_on() -> None:
    title = "U I T T R E K S E L  U I T  H E T  S T R A F R E G I S T E R\n(art. 595 Wetb. Strafvord. - algemeen)"
    assert model(page_text(title=title.replace("  ", " "))) == ("general", None)


LEGEND = """Reden: werk zoeken
Betaald aan de kassa: 5 euro
Het loket is open van 9 tot 12 uur.
595    voor een gewone job
596.1    voor een beroep
596.2    voor een job"""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("☒ Algemeen model (artikel 595)\n☐ Gereglementeerde activiteit (artikel 596, eerste lid)", "general"),
        ("☐ Algemeen model (artikel 595)\n☒ Gereglementeerde activiteit (artikel 596, eerste lid)", "596.1"),
        ("Artikel / Article    595 Sv. – 595 C.i.cr.", "general"),
        (f"Model: 595, algemeen model\n{LEGEND}", "general"),
        (f"Model: 596.2\n{LEGEND}", "596.2"),
        ("U vroeg een uittreksel volgens het algemeen model (artikel 595) aan bij de stad.", "general"),
        ("U vroeg een uittreksel volgens artikel 595 aan. Wij bezorgen u het model 596.2 uit het register.", None),
        ("U vroeg geen uittreksel volgens artikel 595 aan bij de diensten van de stad.", None),
        (
            "Onderhavig uittreksel (art. 595 Sv.) werd opgesteld op vraag van de betrokkene om te solliciteren.",
            "general",
        ),
    ],
)
def test_what_is_ticked_asked_for_or_told_beside_a_legend(text: str, value: str | None) -> None:
    found, doubt = titled(text)
    assert (found if doubt is None else None) == value


@pytest.mark.parametrize(
    ("row", "value"),
    [
        pytest.param("Model      Doel          Ref.\n595        Aanwerving    12", "general", id="in-the-first-box"),
        pytest.param("Doel          Ref.    Model\nAanwerving    12      595", "general", id="in-the-last-box"),
        pytest.param("Bedrag      Doel          Ref.\n595         Aanwerving    12", None, id="an-amount"),
        pytest.param("Model      Doel          Ref.\n12         Aanwerving    595", None, id="in-another-box"),
        pytest.param("Model      Doel          Ref.\n595 euro   Aanwerving    12", None, id="with-its-unit"),
        pytest.param(
            "Model van de gehuurde wagen      Doel      Ref.\n595        Aanwerving    12", None, id="of-a-car"
        ),
    ],
)
def test_a_number_alone_in_a_box_is_the_model_under_its_label(row: str, value: str | None) -> None:
    assert (
        fields_of(page_text(title="UITTREKSEL UIT HET STRAFREGISTER\n\n\nStad Genk", purpose=row))["model"].value
        == value
    )


@pytest.mark.parametrize(
    "desk", ["Burgerzaken – uittreksels en attesten", "Dienst Bevolking: akten & uittreksels", "Loket uittreksels"]
)
def test_the_desk_that_gives_extracts_tells_of_no_other(desk: str) -> None:
    assert model(page_text(title=f"{desk}\n{STREF.upper()} (art. 595 Sv)")) == ("general", None)


@pytest.mark.parametrize(
    "line",
    [
        "Andere uittreksels en attesten\n(art. 595 Sv)",
        "Wij geven uittreksels en attesten, ook volgens artikel 595 Sv.",
        "Uittreksels en attesten (art. 595 Sv): loket 3",
        "Meer over uittreksels en attesten\nartikel 595",
    ],
)
def test_what_a_desk_gives_besides_is_not_this_extract(line: str) -> None:
    assert model(page_text(title=STREF) + f"\n\n\n{line}") != ("general", None)


def test_a_speck_above_the_title_is_no_word_of_it() -> None:
    text = "Ville d'Ath - rue de l'Hôtel 2\nne\nExtrait de casier judiciaire\nModèle prévu à l'article 595\nNéant"
    page = page_of(text, confidence=0.93)
    speck = page.lines[1]
    badly = replace(speck, words=tuple(replace(word, confidence=0.32) for word in speck.words))
    pages = (replace(page, lines=(page.lines[0], badly, *page.lines[2:])),)
    assert (model_of(pages, "").value, model_of(pages, "").doubt) == ("general", None)


def test_a_figure_that_was_read_apart_belongs_to_its_article() -> None:
    page = page_of("GEMEENTE LANAKEN\nUITTREKSEL UIT HET STRAFREGISTER\nART. 59 5\nNAAM: CLAES", confidence=0.9)
    assert model_of((page,), "stuk.pdf").value == "general"
    other = page_of("GEMEENTE LANAKEN\nUITTREKSEL UIT HET STRAFREGISTER\nART. 59 5°\nNAAM: CLAES", confidence=0.9)
    assert model_of((other,), "stuk.pdf").value is None


_TABLE = (
    "Model          Wettelijke basis       Omschrijving\n"
    "{0}Model 595    art. 595 Sv            alle andere redenen\n"
    "{1}Model 596.1  art. 596 lid 1 Sv      gereglementeerde activiteiten\n"
    "{2}Model 596.2  art. 596 lid 2 Sv      contact met minderjarigen\n"
)


@pytest.mark.parametrize(
    ("crosses", "more", "expected"),
    [
        (("X ", "  ", "  "), "", ("general", None)),
        (("x   ", "    ", "    "), "", ("general", None)),
        (("  ", "  ", "X "), "", ("596.2", None)),
        (("X ", "  ", "X "), "", (None, "contradiction")),
        (("  ", "  ", "  "), "", (None, "contradiction")),
        (("X ", "X ", "  "), "Schrappen wat niet past.", (None, "contradiction")),
        (("X ", "  ", "  "), "X: niet van toepassing.", (None, "contradiction")),
        (("X ", "  ", "  "), "X: geweigerd.", (None, "contradiction")),
        (("X ", "  ", "  "), "Biffer les mentions inutiles.", (None, "contradiction")),
        (("X ", "  ", "  "), "\nDit uittreksel is afgegeven volgens artikel 596.2 Sv.", (None, "contradiction")),
        (("X ", "  ", "  "), "\nModel: 596.1", (None, "contradiction")),
    ],
)
def test_a_cross_before_one_row_of_a_table_of_models_tells_which(
    crosses: tuple[str, str, str], more: str, expected: tuple[object, str | None]
) -> None:
    found = model(page_text(title=f"{STREF}\n\n{_TABLE.format(*crosses)}{more}"))
    assert found == expected if expected[0] else found[0] is None


@pytest.mark.parametrize(
    "small_print",
    [
        "Soort     Voor wie\n"
        "596.2     wie met kinderen of jongeren werkt, in een school, een opvang, een sportclub, een jeugdbeweging of\n"
        "          elders waar zij komen\n"
        "596.1     wie een geregeld beroep heeft, zoals een bewaker, een wapenhandelaar, een taxichauffeur of een\n"
        "          makelaar in vastgoed\n"
        "595       alle anderen\n593       uzelf",
        "Model     Omschrijving\n595       basis\n596.1     gereglementeerd\n596.2     minderjarigen\n593       zelf",
        "Modèle     Usage\n593        personnel\n595        général\n596.1      réglementé\n596.2      mineurs",
    ],
)
@pytest.mark.parametrize(("title", "value"), [("Artikel 595 Sv.", "general"), ("Model 596.2", "596.2")])
def test_a_headed_table_of_bare_numbers_explains_all_models(title: str, value: str, small_print: str) -> None:
    assert model(page_text(title=f"{STREF}\n{title}", small_print=small_print)) == (value, None)


@pytest.mark.parametrize("rows", ["596.2     minderjarigen", "596.2     minderjarigen\n593       eigen gebruik"])
def test_a_headed_table_of_fewer_models_is_no_explanation_of_all(rows: str) -> None:
    found = model(page_text(title=f"{STREF}\nArtikel 595 Sv.", small_print="") + f"\n\nModel     Doel\n{rows}")
    assert found[0] != "596.2"


_ANNEX_NL = """Bijlage: toelichting bij de modellen
Algemeen model, artikel 595. Voor elke activiteit waarvoor geen bijzondere regels gelden. Ook
openbare besturen vragen dit model.
Artikel 596, eerste lid. Voor activiteiten waarvan de toegang of de uitoefening door wet of reglement is
geregeld.
Artikel 596, tweede lid. Voor opvoeding, psycho-medisch-sociale begeleiding, jeugdhulp,
kinderbescherming of animatie van minderjarigen."""
_ANNEX_OF_HEADS = """BIJLAGE - WETTELIJKE MODELLEN
Algemeen model (artikel 595)
Voor privédoeleinden en sollicitaties.
Model gereglementeerde activiteiten (artikel 596, eerste lid)
Voor activiteiten die de wet regelt, bv. bewaking.
Model minderjarigen (artikel 596, tweede lid)
Voor contact met minderjarigen."""
_ANNEX_FR = """Annexe : les modèles d'extrait
Modèle général, article 595. Pour toute activité qui n'est soumise à aucune règle particulière.
Article 596, alinéa 1er. Pour les activités dont l'accès ou l'exercice est réglementé.
Article 596, alinéa 2. Pour l'éducation, la guidance psycho-médico-sociale et l'aide à la jeunesse."""
_ANNEX_DE = """Anlage: Erläuterung der Modelle
Allgemeines Modell, Artikel 595. Für jede Tätigkeit, für die keine besonderen Regeln gelten.
Artikel 596, Absatz 1. Für Tätigkeiten, deren Zugang oder Ausübung gesetzlich geregelt ist.
Artikel 596, Absatz 2. Für Erziehung, psycho-medizinisch-soziale Begleitung und Jugendhilfe."""


@pytest.mark.parametrize("annex", [_ANNEX_NL, _ANNEX_OF_HEADS, _ANNEX_FR, _ANNEX_DE])
@pytest.mark.parametrize(
    ("own", "value"),
    [("Algemeen model (art. 595 Sv.)", "general"), ("Model: artikel 596, 2e lid", "596.2"), ("", None)],
)
def test_an_annex_on_all_models_names_none(annex: str, own: str, value: str | None) -> None:
    overleaf = fields_of(page_text(title=f"{STREF}\n{own}"), annex)["model"]
    below = fields_of(page_text(title=f"{STREF}\n{own}", small_print=annex))["model"]
    assert [(one.value, one.doubt) for one in (overleaf, below)] == [(value, None)] * 2


@pytest.mark.parametrize(
    "annex",
    [
        f"Bijlage: modellen\n\nUw uittreksel is van het model artikel 596, tweede lid.\n{_ANNEX_NL}",
        f"Annexe : modèles\n\nVotre extrait est du modèle article 596, alinéa 2.\n{_ANNEX_FR}",
        f"Anlage: Modelle\n\nIhr Auszug ist nach dem Modell Artikel 596, Absatz 2.\n{_ANNEX_DE}",
        f"{_ANNEX_NL}\n\nUw uittreksel: artikel 596, eerste lid.",
        _ANNEX_NL.replace("Artikel 596, tweede", "X Artikel 596, tweede"),
        "Bijlage bij het uittreksel\n\nModel: artikel 596, tweede lid\nVoor opvoeding, jeugdhulp en animatie.",
    ],
)
def test_an_annex_that_says_of_which_model_this_paper_is_contradicts_another(annex: str) -> None:
    field = fields_of(page_text(title=f"{STREF}\nAlgemeen model (art. 595 Sv.)"), annex)["model"]
    assert (field.value, field.doubt) == (None, "contradiction")


_NOTE_ON_OTHERS = (
    "N.B. Voor wapenvergunning, bewaking, taxi enz. (art. 596, 1e lid) of voor omgang met minderjarigen\n"
    "(art. 596, 2e lid) wordt een afzonderlijk model uitgereikt."
)


@pytest.mark.parametrize(
    "line",
    [
        "(Artikel 595 Sv. - alle doeleinden die niet bij wet gereglementeerd zijn)",
        "Artikel 595 - voor activiteiten waarvan de uitoefening niet door een wet is geregeld",
        "art. 595 Sv., voor elke activiteit waarvoor geen bijzondere regels gelden",
        "Artikel 595 Sv. - doelen waarvoor de wet geen bijzonder model voorschrijft",
        "(Article 595 C.I.Cr. - toutes fins qui ne sont pas réglementées par la loi)",
        "article 595 CIC, pour les activités qui ne sont soumises à aucune réglementation",
        "Artikel 595 StPGB - alle Zwecke, die nicht gesetzlich geregelt sind",
        "Artikel 595 - für Tätigkeiten, für die keine besonderen Regeln gelten",
    ],
)
def test_what_no_law_regulates_is_what_the_general_model_is_for(line: str) -> None:
    assert titled(line) == ("general", None)
    assert model(page_text(title=f"{STREF}\n{line}", small_print=_NOTE_ON_OTHERS)) == ("general", None)


@pytest.mark.parametrize(
    "line",
    [
        "Artikel 595 Sv. niet van toepassing",
        "Niet afgeleverd volgens artikel 595 Sv. maar voor doeleinden die bij wet gereglementeerd zijn",
        "Artikel 595 niet geldig voor activiteiten die niet gereglementeerd zijn",
        "Cet extrait n'est pas délivré selon l'article 595, l'activité étant réglementée",
        "Artikel 595 gilt nicht für gesetzlich geregelte Zwecke; Muster 596.1",
        "Wanneer geen bijzondere regels gelden, vraagt u een uittreksel volgens artikel 595",
    ],
)
def test_what_is_denied_of_the_article_itself_still_counts(line: str) -> None:
    assert titled(line)[1] is not None


_CHOICES = (
    "A. Algemeen (595)     B. Gereglementeerd (596.1)     C. Minderjarigen (596.2)",
    "Modèle général (art. 595)     Activité réglementée (art. 596, al. 1er)     Mineurs (art. 596, al. 2)",
    "Model 595\nModel 596, 1e lid\nModel 596, 2e lid",
)


def _framed(text: str, article: str) -> tuple[object, str | None]:
    """The model of a page with these lines, of which the one that names `article` has a box drawn round it."""
    page = page_of(f"{STREF.upper()}\n{text}\nNaam: JANSSENS\nVeroordelingen: NIHIL")
    lines = tuple(
        replace(line, words=tuple(replace(word, framed=True) for word in line.words)) if article in line.text else line
        for line in page.lines
    )
    field = model_of((replace(page, lines=lines),), "stuk.pdf")
    return field.value, field.doubt


@pytest.mark.parametrize("choices", _CHOICES)
@pytest.mark.parametrize(
    "told",
    [
        "Het omkaderde model werd afgeleverd.",
        "Enkel het omlijnde model is van toepassing.",
        "Seul le modèle encadré est délivré.",
        "Das eingerahmte Modell wurde ausgestellt.",
    ],
)
def test_the_model_in_the_only_box_is_that_of_the_paper_that_says_so(choices: str, told: str) -> None:
    cells = re.split(r"\n| {5}", choices)
    found = [_framed(f"{choices}\n{told}", cell) for cell in cells]
    assert found == [("general", None), ("596.1", None), ("596.2", None)]


@pytest.mark.parametrize("choices", [*_CHOICES, "A. Algemeen (595)     B. Gereglementeerd     C. Minderjarigen"])
@pytest.mark.parametrize(
    "told",
    [
        "Het omkaderde model werd niet afgeleverd.",
        "Het omkaderde model vervalt.",
        "Enkel de andere dan het omkaderde model werden afgeleverd.",
        "Le modèle encadré n'a pas été délivré.",
        "Schrap wat niet past: het omkaderde model werd afgeleverd.",
        "Het omkaderde model werd afgeleverd.\nDit uittreksel werd afgeleverd volgens artikel 596, tweede lid.",
        "Het omkaderde model werd afgeleverd.\nModel: 596.1",
        "Gent",
    ],
)
def test_a_box_tells_nothing_that_the_paper_does_not_say_of_it(choices: str, told: str) -> None:
    value, doubt = _framed(f"{choices}\n{told}", re.split(r"\n| {5}", choices)[0])
    assert value != "general" or doubt is not None


_ROWS = (
    "1   Welk model? (één hokje)   {}595      {}596, eerste lid      {}596, tweede lid     {}593",
    "Quel modèle ?     {}595      {}596, al. 1er      {}596, al. 2",
    "Welches Modell?     {}595      {}596, Abs. 1      {}596, Abs. 2",
    "Model:   {}Art. 595 algemeen      {}Art. 596.1 gereglementeerd      {}Art. 596.2 minderjarigen",
    "Modèle d'extrait\n{}art. 595 usage général\n{}art. 596, al. 1er activité réglementée\n{}art. 596, al. 2 mineurs",
    "Muster\n{}Artikel 595\n{}Artikel 596, Absatz 1\n{}Artikel 596, Absatz 2",
)
_LEGEND_OF_CODES = (
    "Rubriek 1: het model wordt gekozen op basis van het doel. 595 = algemeen; 596, eerste lid = gereglementeerde "
    "activiteiten; 596, tweede lid = minderjarigen; 593 = enkel voor\neigen gebruik.\n\nRubriek 5: een boete kan na "
    "drie jaar wegvallen van model 595 (art. 595, tweede lid, Wetboek van Strafvordering)."
)


def _crossed(text: str, *, confidence: float = 1.0) -> tuple[object, str | None]:
    whole = page_text(title=f"{STREF}\n\nGemeente Gent\n{text}", small_print=_LEGEND_OF_CODES)
    field = fields_of(whole, confidence=confidence)["model"]
    return field.value, field.doubt


@pytest.mark.parametrize("row", _ROWS)
def test_the_only_choice_with_a_cross_before_it_is_the_model(row: str) -> None:
    found = [_crossed(row.format(*("X " if cell == at else "" for cell in range(4)))) for at in range(3)]
    assert found == [("general", None), ("596.1", None), ("596.2", None)]


_LISTED = "Type van het uittreksel:\n{}   Algemeen model, art. 595\n{}   Model 596.1, {}\n{}   Model 596.2, {}"
_USES = ("gereglementeerde activiteiten", "contact met minderjarigen")


@pytest.mark.parametrize("apart", [" ", "   "], ids=["in its cell", "in a cell of its own"])
def test_a_cross_in_a_list_of_rounds_tells_the_model(apart: str) -> None:
    for at, model in enumerate(("general", "596.1", "596.2")):
        marks = ["x" if one == at else "o" for one in range(3)]
        rows = _LISTED.format(marks[0], marks[1], _USES[0], marks[2], _USES[1])
        assert _crossed(rows.replace("   ", apart)) == (model, None)


@pytest.mark.parametrize("marks", ["oxo", "xxo", "ooo"])
def test_a_list_without_its_one_cross_before_the_general_model_is_not_general(marks: str) -> None:
    rows = _LISTED.format(marks[0], marks[1], _USES[0], marks[2], _USES[1])
    assert _crossed(rows)[0] != "general"


_DESCRIBED = """Uittreksel uit het strafregister
{}  Artikel 595 Sv. – algemeen model: elke activiteit die niet gereglementeerd is
{}  Artikel 596, eerste lid Sv. – gereglementeerde activiteit (596.1)
{}  Artikel 596, tweede lid Sv. – activiteit in contact met minderjarigen (596.2)"""
_DESCRIBED_FR = """Extrait du casier judiciaire
{}  Article 595 C.I.Cr. – modèle général : toute activité non réglementée
{}  Article 596, alinéa 1er C.I.Cr. – activité réglementée
{}  Article 596, alinéa 2 C.I.Cr. – activités avec des mineurs"""


_FAR = _DESCRIBED.replace("strafregister\n", "strafregister\n\n\n")


def _described(form: str, marks: str) -> tuple[object, str | None]:
    field = fields_of(page_text(title=form.format(*(mark.strip("o") for mark in marks)), small_print=""))["model"]
    return field.value, field.doubt


@pytest.mark.parametrize("form", [_DESCRIBED, _DESCRIBED_FR, _FAR], ids=["nl", "fr", "far"])
def test_a_cross_under_the_title_before_one_of_the_models_with_their_uses_tells_which(form: str) -> None:
    found = [_described(form, marks) for marks in ("Xoo", "oXo", "ooX")]
    assert found == [("general", None), ("596.1", None), ("596.2", None)]


def test_small_print_may_cite_a_paragraph_below_such_a_list() -> None:
    small_print = (
        "Dit uittreksel vermeldt niet de veroordelingen tot een gevangenisstraf van ten hoogste zes maanden en de "
        "geldboeten,\nwanneer sinds de uitspraak drie jaar verstreken zijn (artikel 595, tweede lid,\n"
        "Wetboek van Strafvordering, ingevoegd bij de wet van 8 augustus 1997)."
    )
    field = fields_of(page_text(title=_DESCRIBED.format("X", "", ""), small_print=small_print))["model"]
    assert (field.value, field.doubt) == ("general", None)


@pytest.mark.parametrize(
    ("form", "marks"),
    [
        (_DESCRIBED, "XXo"),
        (_DESCRIBED, "ooo"),
        (_DESCRIBED.replace("Uittreksel uit", "Aanvraag van een uittreksel uit"), "Xoo"),
        (_DESCRIBED.replace("elke activiteit die niet gereglementeerd is", "niet afgeleverd"), "Xoo"),
        (_DESCRIBED.replace("strafregister", "strafregister, schrap wat niet past"), "Xoo"),
    ],
)
def test_such_a_list_without_its_one_cross_or_with_more_to_say_is_not_general(form: str, marks: str) -> None:
    assert _described(form, marks)[0] != "general"


@pytest.mark.parametrize(
    "said",
    [
        "niet voor gereglementeerde activiteiten of werk met minderjarigen",
        "niet geldig voor contact met minderjarigen",
        "non valable pour les activités réglementées ni pour le travail avec des mineurs",
        "nicht für reglementierte Tätigkeiten",
    ],
)
def test_what_it_does_not_serve_for_makes_it_no_other_model(said: str) -> None:
    found = fields_of(page_text(title=f"{STREF}\nalgemeen model (art. 595 Sv.) - {said}"))["model"]
    assert (found.value, found.doubt) == ("general", None)


@pytest.mark.parametrize(
    "said",
    [
        "niet voor gereglementeerde activiteiten maar voor werk met minderjarigen (art. 595)",
        "art. 595 niet van toepassing, gereglementeerde activiteiten",
        "niet art. 595 maar voor gereglementeerde activiteiten",
    ],
)
def test_what_it_serves_for_instead_stays_a_doubt(said: str) -> None:
    found = fields_of(page_text(title=f"{STREF}\n{said}"))["model"]
    assert found.value is None or found.doubt is not None


@pytest.mark.parametrize(
    "text",
    [
        _ROWS[0].format("X ", "", "X ", ""),
        "Model   595   X   596.1   596.2",
        _ROWS[0].format("", "", "", ""),
        _ROWS[0].format("X ", "", "", "") + "\nDoorhalen wat niet past.",
        _ROWS[0].format("X ", "", "", "") + "\nX = niet van toepassing",
        _ROWS[0].format("X ", "", "", "") + "\nHet aangekruiste model vervalt.",
        _ROWS[0].format("X ", "", "", "") + "\nOnnodige vermeldingen wegkruisen.",
        _ROWS[0].format("X ", "", "", "") + "\n\nDit uittreksel is opgemaakt volgens artikel 596, tweede lid.",
        "Model: 596.2\n" + _ROWS[0].format("X ", "", "", ""),
        "Aangevraagd model:   X 595     596.1    596.2\nAfgeleverd model:   595    596.1    X 596.2",
        "Aangevraagd model:   X 595     596.1    596.2",
        "Welk model?   X 595     596.1",
        "Model   595 X     596.1     596.2",
        "Model   X   595   X   596.1   596.2",
        "Welk model weigert u?   X 595    596.1    596.2",
        "Modèle refusé   X 595   596.1   596.2",
        "Model niet gevraagd:   X 595   596.1   596.2",
        "Wetsartikelen   X 595   596.1    596.2",
    ],
)
def test_a_cross_that_may_tell_something_else_makes_no_model_general(text: str) -> None:
    assert _crossed(text)[0] != "general"


def test_a_cross_that_was_read_by_ocr_tells_nothing() -> None:
    assert _crossed(_ROWS[0].format("X ", "", "", ""), confidence=0.96)[0] is None


def test_another_page_may_contradict_what_is_ticked() -> None:
    form = page_text(title=f"{STREF}\n☒ Model 595   ☐ Model 596.1   ☐ Model 596.2")
    assert fields_of(form, "Bijlage\nDit uittreksel is van het model artikel 596, tweede lid.")["model"].value is None
    assert fields_of(form, _ANNEX_NL)["model"].value == "general"


def _letter(sentence: str) -> tuple[object, str | None]:
    said = "Op naam van ARICKX Bruno staat in het Centraal Strafregister geen enkele veroordeling vermeld."
    head = "Betreft: uittreksel uit het strafregister op uw naam\nGeachte heer,"
    return model(page_text(title=head, person="", purpose="", record=f"{sentence}\n\n{said}", small_print=""))


@pytest.mark.parametrize(
    "sentence",
    [
        "Op uw verzoek van 6 februari jongstleden, en nadat uw identiteit werd nagegaan aan de hand van de kopie\n"
        "van uw paspoort, geef ik u hierbij uittreksel uit het Centraal Strafregister zoals artikel 595 van het Wetb.\n"
        'van Strafvordering daarin voorziet ("algemeen model").',
        "Ik bezorg u hierbij het uittreksel uit het strafregister bedoeld in artikel 595 van het Wetboek.",
        "Auf Ihren Antrag erteile ich Ihnen hiermit Auszug aus dem Zentralen Strafregister, wie ihn Artikel 595 des\n"
        "Strafprozessgesetzbuches vorsieht (allgemeines Modell).",
    ],
)
def test_a_letter_that_gives_the_extract_herewith_names_its_model(sentence: str) -> None:
    assert _letter(sentence) == ("general", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ik bezorg u hierbij het uittreksel bedoeld in artikel 596, tweede lid, van het Wetboek van Strafvordering.",
        "U ontvangt hierbij geen uittreksel uit het strafregister volgens artikel 595 van het Wetboek.",
        "Ik bezorg u hierbij het uittreksel bedoeld in artikel 595. Het is opgemaakt volgens artikel 596, eerste lid.",
        "Wij vragen u hierbij het uittreksel uit het strafregister te voegen bedoeld in artikel 595 van het Wetboek.",
        "Wij vragen u hierbij het uittreksel uit het strafregister volgens artikel 595 van het Wetboek.",
    ],
)
def test_a_letter_that_asks_for_one_or_gives_another_makes_no_model_general(sentence: str) -> None:
    value, doubt = _letter(sentence)
    assert value != "general" or doubt is not None


def test_an_article_right_under_the_title_is_no_item_of_a_legend() -> None:
    own = "Artikel 596, tweede lid. Voor opvoeding en begeleiding van minderjarigen."
    others = "Artikel 595. Voor elke andere activiteit.\nArtikel 596, eerste lid. Voor gereglementeerde activiteiten."
    text = page_text(
        title=f"{STREF}\n{own}", small_print=f"{others}\nOpen van 9 tot 12 uur.\nTarieven\nAlgemeen model: gratis"
    )
    assert model(text)[0] != "general"
