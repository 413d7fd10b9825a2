"""What says that nothing is registered, and what takes it back, in wordings of four languages."""

import time

import pytest

from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, taken_back
from pipeline.extractors.criminal_record.words.known import rejoined
from pipeline.extractors.flattened import flat
from tests.extractors.builders_extract import fields_of, page_text

ANSWERS = (
    "geen veroordelingen, noch andere te vermelden beslissingen",
    "geen veroordeling, internering of andere maatregel",
    "aucune condamnation ni autre mention",
    "keine verurteilungen oder sonstige eintragungen",
    "no convictions or any other entries",
    "vrij van vermeldingen",
    "vierge de condamnations",
    "frei von eintragungen",
    "geen veroordelingen of verbodsbepalingen geregistreerd",
    "niets ingeschreven dat op dit type uittreksel verschijnt",
    "blanco - er geldt evenmin een verbod om een activiteit uit te oefenen",
    "onbestaand",
    "onbestaande",
    "niets te vermelden",
    "er zijn geen gegevens om te vermelden",
    "geen gegevens te vermelden",
    "geen enkele inschrijving in dit register",
    "betrokkene is niet gekend in het strafregister",
    "geen / aucune",
    "nihil (geen veroordelingen)",
    "geen te vermelden veroordelingen",
    "geen veroordelingen, geen interneringen",
    "op heden zijn geen veroordelingen bekend",
    "geenerlei veroordeling",
    "aucune inscription au nom de l'interesse",
    "rien a signaler",
    "aucune condamnation n'y figure",
    "inexistantes",
    "aucun antecedent judiciaire",
    "il n'existe aucune mention a ce jour",
    "keine eintrage",
    "es ist keine verurteilung verzeichnet",
    "nicht vorhanden",
    "nichts eingetragen",
    "ohne eintrag",
    "none recorded",
    "no convictions on record",
    "nil",
    "there are no entries in the register",
    "geen in het strafregister opgenomen veroordelingen",
)

NO_ANSWERS = (
    "geen veroordelingen, noch andere beslissingen dan een werkstraf",
    "geen veroordeling, internering of andere maatregel dan een werkstraf",
    "geen veroordeling, wel internering of andere maatregel",
    "geen internering of andere maatregel",
    "geen veroordeling of andere maatregel tot 2019",
    "geen veroordelingen en andere vermeldingen",
    "no record of other convictions",
    "niet vrij van vermeldingen",
    "nicht frei von eintragungen",
    "geen veroordelingen van dit type",
    "casier vierge, recherche",
    "☐ blanco",
    "☐ blanco ☒ veroordelingen",
    "[ ] nihil",
    "onbekend",
    "niet gekend",
    "blanco - werkstraf 50 uur",
    "nihil; dossier hangende bij het parket",
    "keine verurteilungen, die getilgt wurden",
    "niet blanco",
    "niet uitsluitend blanco",
    "geen veroordelingen andere dan vermeld in bijlage",
    "geen andere veroordelingen",
    "geen veroordelingen behalve verkeer",
    "geen veroordelingen tot een gevangenisstraf",
    "geen veroordelingen sinds 2010",
    "geen veroordelingen, wel een internering",
    "nihil - zie ommezijde",
    "blanco onder voorbehoud",
    "geen enkele veroordeling van meer dan drie jaar",
    "nog geen gegevens",
    "geen correctionele veroordelingen",
    "1 vermelding, geen internering",
    "pas vierge",
    "aucune condamnation autre que celles du verso",
    "aucune condamnation criminelle",
    "neant sauf roulage",
    "aucune condamnation depuis 2015",
    "keine weiteren eintragungen",
    "keine anderen verurteilungen",
    "keine eintragung ausser der folgenden",
    "keine verurteilungen seit 2012",
    "nicht leer",
    "no other convictions",
    "no convictions except those listed",
    "no unspent convictions",
    "not clean",
    "-",
    "/",
    "",
    "n.v.t.",
    "geen informatie",
)


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_of_which_every_word_is_understood_is_blank(text: str) -> None:
    assert answers_blank(text)


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_an_answer_with_a_word_that_may_take_it_back_is_not(text: str) -> None:
    assert not answers_blank(text)


STATED = (
    "Overeenkomstig de wet van 8 augustus 1997 wordt hierbij verklaard dat in het Centraal Strafregister\nop naam van"
    " mevrouw AERTS, Petra op heden GEEN VEROORDELINGEN vermeld staan.\nWorden niet vermeld: de veroordelingen tot een"
    " gevangenisstraf van zes maanden of minder.",
    "Uit het Centraal Strafregister blijkt dat de heer BACKX Bart, geboren te Bonheiden, gehuwd, geen veroordelingen"
    "\nopliep die vermeld moeten worden op het model vermeld in art. 595 Sv.",
    "Op datum van afgifte bevat het Centraal Strafregister geen\nveroordelingen ten laste van betrokkene die op dit"
    "\nmodel worden vermeld.",
    "Ik ondergetekende bevestig dat PEETERS Tom, wonende te Leuven, onbekend is in het strafregister\nvoor wat betreft"
    " de gegevens die krachtens artikel 595 kunnen worden meegedeeld.",
    "Op naam van de genaamde staat in het register geen enkele veroordeling vermeld die overeenkomstig\nartikel 595"
    " moet worden meegedeeld.",
    "De burgemeester verklaart dat te zijnen laste geen veroordelingen bekend zijn.",
    "Mevrouw Peeters werd niet veroordeeld.",
    "Betrokkene heeft tot op heden geen enkele veroordeling opgelopen.",
    "Ten name van bovenvermelde persoon zijn er geen inschrijvingen.",
    "In het strafregister zijn over betrokkene geen gegevens opgenomen.",
    "De persoon hierboven komt niet voor in het Centraal Strafregister.",
    "De nommée Claire Dubois, née à Mons, n'a encouru, à notre connaissance, aucune condamnation devant figurer\nau"
    " présent extrait.",
    "Le Casier judiciaire central certifie qu'aucune condamnation n'est inscrite à charge de la personne susmentionnée"
    "\ndevant figurer sur un extrait visé à l'art. 595 C.I.C.",
    "Aucune condamnation n'a été prononcée à charge de l'intéressé.",
    "L'intéressée est inconnue au casier judiciaire central.",
    "Le casier judiciaire du susnommé est vierge.",
    "La personne précitée ne fait l'objet d'aucune inscription au casier judiciaire.",
    "Monsieur Dubois n'a jamais été condamné.",
    "Im Zentralen Strafregister ist für die genannte Person keine Eintragung vorhanden, die nach der genannten"
    "\nBestimmung mitzuteilen wäre.",
    "Frau Schmitz ist nicht vorbestraft.",
    "Gegen die obengenannte Person sind keine Verurteilungen ergangen.",
    "Zu Lasten des Betroffenen liegen keine Eintragungen vor.",
    "The register contains no convictions against the above named person.",
    "The person mentioned above is not known in the criminal records register.",
    "No entries are recorded in the name of Nathalie Claes, born at Hasselt.",
)

NOT_STATED = (
    "Op een blanco uittreksel staan geen veroordelingen vermeld op naam van betrokkene.",
    "De aflevering van dit uittreksel kost de betrokkene niets.",
    "De keerzijde van dit uittreksel is blanco.",
    "De achterzijde van dit uittreksel bevat geen vermeldingen.",
    "Naam van de vader: niet gekend.",
    "Het adres van de betrokkene is niet bekend.",
    "De veroordelingen van betrokkene worden niet vermeld.",
    "De straffen van betrokkene zijn niet in dit uittreksel opgenomen.",
    "Sinds 2010 heeft betrokkene geen veroordelingen opgelopen.",
    "In het buitenland heeft betrokkene geen veroordelingen opgelopen.",
    "Na 1 januari 2015 zijn ten laste van betrokkene geen veroordelingen uitgesproken.",
    "De laatste drie jaar werd betrokkene niet veroordeeld.",
    "Betrokkene werd niet voor diefstal veroordeeld.",
    "Behalve de onderstaande zijn er ten laste van betrokkene geen veroordelingen bekend.",
    "Depuis 2015, l'intéressé n'a encouru aucune condamnation.",
    "A l'étranger, l'intéressé n'a encouru aucune condamnation.",
    "Le verso du présent extrait ne contient aucune mention.",
    "Seit 2015 sind gegen den Betroffenen keine Verurteilungen ergangen.",
    "Im Ausland liegen gegen den Betroffenen keine Verurteilungen vor.",
    "Apart from those below, the person has no convictions.",
    "Dit uittreksel bevat geen veroordelingen bedoeld in artikel 593 van het Wetboek van Strafvordering.",
    "Dit uittreksel vermeldt geen veroordelingen vermeld in artikel 596, tweede lid.",
    "Op het model 595 worden geen veroordelingen van minder dan zes maanden op naam van betrokkene vermeld.",
    "Dit uittreksel vermeldt geen veroordelingen die na drie jaar worden weggelaten.",
    "Een uittreksel uit het strafregister bevat geen veroordelingen die werden uitgewist.",
    "Indien betrokkene geen veroordelingen heeft opgelopen, is het uittreksel blanco.",
    "De betrokkene heeft geen veroordelingen opgelopen behalve in verkeerszaken.",
    "De betrokkene heeft geen veroordelingen opgelopen. Zie evenwel de bijlage.",
    "De betrokkene heeft geen veroordelingen opgelopen sinds 12 maart 2015.",
    "Het is niet zo dat de betrokkene geen veroordelingen heeft.",
    "Betrokkene is niet uitsluitend wegens verkeer veroordeeld.",
    "De heer Peeters heeft geen andere veroordelingen opgelopen.",
    "Aan de betrokkene worden geen inlichtingen meegedeeld.",
    "Wie geen veroordelingen heeft, krijgt een blanco uittreksel.",
    "De werkgever kan vragen dat de betrokkene geen veroordelingen heeft.",
    "Betrokkene verzoekt om een uittreksel zonder vermelding van adres.",
    "Le présent extrait ne mentionne aucune condamnation à une peine de police.",
    "Si l'intéressé n'a encouru aucune condamnation, l'extrait est vierge.",
    "L'intéressé n'a encouru aucune condamnation autre que celle mentionnée ci-dessous.",
    "L'intéressé n'a encouru aucune condamnation depuis le 1er janvier 2015.",
    "Un extrait ne mentionne aucune condamnation effacée.",
    "Dieser Auszug enthält keine Verurteilungen, die getilgt wurden.",
    "Wenn keine Eintragungen über den Betroffenen vorhanden sind, bleibt das Feld leer.",
    "Gegen den Betroffenen liegen keine weiteren Verurteilungen vor.",
    "Im Strafregister sind keine Verurteilungen des Betroffenen mit Ausnahme der folgenden eingetragen.",
    "This extract contains no convictions that were expunged.",
    "The person has no convictions other than those listed.",
)


@pytest.mark.parametrize("text", STATED)
def test_a_sentence_that_says_so_of_the_person_is_blank(text: str) -> None:
    assert fields_of(page_text(record=text, person=""))["clean"].value is True


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_sentence_that_explains_or_restricts_says_nothing(text: str) -> None:
    assert fields_of(page_text(record=text))["clean"].value is None


@pytest.mark.parametrize("text", NOT_STATED)
def test_nor_does_it_in_capitals(text: str) -> None:
    assert fields_of(page_text(record=text.upper()))["clean"].value is None


@pytest.mark.parametrize(
    ("text", "restricts"),
    [
        ("Zie evenwel de bijlage.", True),
        ("Met uitzondering van verkeer", True),
        ("Sauf erreur", True),
        ("Siehe Rückseite", True),
        ("Andere vermeldingen: geen", False),
        ("Zie voor de echtheid: https://certif.belgium.be", False),
        ("Niet geldig zonder zegel", False),
        ("Gent, 12 maart 2024", False),
    ],
)
def test_what_stands_under_an_answer_may_take_it_back(text: str, restricts: bool) -> None:
    assert taken_back(flat(text)) is restricts


def test_an_answer_that_is_taken_back_on_the_next_line_is_none() -> None:
    assert fields_of(page_text(record="Veroordelingen: geen\nbehalve de onderstaande"))["clean"].value is not True


@pytest.mark.parametrize(
    "record",
    [
        "Bijkomende inlichtingen: geen",
        "Overige gegevens: nihil",
        "Autres mentions : néant",
        "Weitere Angaben: keine",
        "Resultaat: onbekend",
        "NIHIL\nBehalve de veroordelingen hieronder",
        "Geen veroordelingen bekend.\nZie evenwel de bijlage",
    ],
)
def test_an_answer_to_something_else_or_taken_back_is_none(record: str) -> None:
    assert fields_of(page_text(record=record))["clean"].value is not True


def test_words_that_fell_apart_are_put_together_in_place() -> None:
    assert rejoined("geen gege vens om te ver melden") == "geen gegevens  om te vermelden "
    assert rejoined("de heer van damme") == "de heer van damme"


@pytest.mark.parametrize("model", ["Artikel 596, tweede lid", "Model 593"])
def test_what_is_said_by_another_article_says_nothing_of_this_model(model: str) -> None:
    title = f"Uittreksel uit het strafregister\n{model}"
    stated = "Betrokkene is niet bekend in het strafregister voor wat krachtens artikel 595 kan worden vermeld."
    assert fields_of(page_text(title=title, record=stated))["clean"].value is None


TABLE = "Veroordelingen\nDatum    Rechtscollege    Inbreuk    Straf\n         --- geen ---"


def test_the_heads_of_an_empty_table_stand_between_heading_and_answer() -> None:
    assert fields_of(page_text(record=TABLE))["clean"].value is True


def test_a_table_with_a_row_is_not_empty() -> None:
    row = "12/03/2019    Politierechtbank Gent    snelheid    geldboete 80 EUR"
    assert fields_of(page_text(record=TABLE.replace("         --- geen ---", row)))["clean"].value is False


_SECONDS = 2.0
"""CPU; without a longest answer it is as many as half a minute."""


@pytest.mark.parametrize("said", ["heeft u geen gegevens ", "punt 6 is het woord nihil ", "aucune mention concernant "])
def test_what_is_longer_than_any_answer_is_none_and_no_endless_work(said: str) -> None:
    answers_blank("geen")
    started = time.process_time()
    assert not answers_blank(said * 700)
    assert time.process_time() - started < _SECONDS
