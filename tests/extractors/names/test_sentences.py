"""The holder of a certificate by the sentence that confers, in wordings and designs that announce no name."""

import pytest

from pipeline.extractors.names.run import as_name
from tests.extractors.diplomas import fields_of
from tests.pages import page_of

NAMES = {
    "title-over-a-line-end": (
        "Universität zu Köln\nverleiht die Philosophische Fakultät Frau Kerstin\nAlbrecht aus Siegen, geboren am "
        "9. Dezember 1972, den Grad eines Magister Artium.",
        "Kerstin Albrecht",
    ),
    "two-titles": (
        "Katholieke Universiteit Leuven\noverwegende dat de heer/mejuffrouw Van den Broeck, Griet, geboren "
        "te Ronse op 11\n"
        "november 1976, verlenen haar de graad van Licentiaat in de rechten.",
        "Van den Broeck Griet",
    ),
    "certified-that-alone": (
        "University of Leeds\nIt is hereby certified that\nFiona Hughes\nhaving satisfied the examiners was "
        "admitted to the "
        "degree of\nBachelor of Arts",
        "Fiona Hughes",
    ),
    "alone-then-received": (
        "The University of Strathclyde\nBy authority of the Senate, on 11 July 2018\nOliver Pemberton\n"
        "received the degree of\nMaster of Business Administration",
        "Oliver Pemberton",
    ),
    "examination-sat-by": (
        "Rijksuniversiteit Groningen\nGETUIGSCHRIFT van het op 31 mei 1990 afgelegde doctoraal examen Recht\n"
        "door Margaretha Kuipers, die te Assen op 16 februari 1966 het levenslicht zag.",
        "Margaretha Kuipers",
    ),
    "from-a-town-born-there": (
        "RIJKSUNIVERSITEIT GENT\nTer bekrachtiging van de examens, verricht door Eric Standaert uit Eeklo\n"
        "(aldaar geboren den 22sten november 1956), wordt hem het diploma overhandigd van\nBurgerlijk Ingenieur",
        "Eric Standaert",
    ),
    "belgian-born-there": (
        "UNIVERSITAIRE INSTELLING ANTWERPEN\nHerman CUYPERS, Belg, te Wilrijk geboren op 18.10.1959, bezit op grond\n"
        "van het examen de graad van licentiaat in de rechten, Antwerpen, 9 juli 1982",
        "Herman CUYPERS",
    ),
    "gediplomeerde": (
        "UCLouvain — diplôme\nDiplômée       Zoé Lefèbvre\nÉtat civil     23.02.1999, Ottignies\n"
        "Titre          Master en droit\nProclamation   14.09.2022",
        "Zoé Lefèbvre",
    ),
    "alone-then-having": (
        "THE LONDON SCHOOL OF ECONOMICS\nDaniel Whitmore\nhaving passed the prescribed\nexaminations has "
        "been admitted to the "
        "Degree of\nMaster of Science",
        "Daniel Whitmore",
    ),
    "small-letters": (
        "hogeschool voor wetenschap en kunst\nde graad van architect wordt verleend aan katrien wouters, "
        "geboren te leuven op\n"
        "30 augustus 1979",
        "katrien wouters",
    ),
    "labels-of-their-own": (
        "Katholieke Hogeschool\nDIPLOMA VAN GEGRADUEERDE\nverleent aan\nnaam: Dewulf\nvoornaam: Sabine\n"
        "geboren te Izegem op 22 maart 1975\nde graad van gegradueerde in bedrijfsbeheer.",
        "Dewulf Sabine",
    ),
    "confere-a": (
        "Université de Mons\nLe jury, après délibération, confère ce jour à Madame Lise Noël le grade de "
        "master en droit.\n"
        "Mons, le 3 juillet 2012",
        "Lise Noël",
    ),
    "bescheinigt-dass": (
        "Fachhochschule Aachen\nHiermit wird bescheinigt, dass Herr Manfred Jost die Diplomprüfung bestanden hat.\n"
        "Aachen, den 12. März 1999",
        "Manfred Jost",
    ),
    "reikt-uit-aan": (
        "Hogeschool Gent\nHogeschool Gent reikt dit diploma van bachelor in de verpleegkunde uit aan Tom "
        "Baert, wonende te "
        "Zele.\nGent, 30 juni 2012",
        "Tom Baert",
    ),
    "cursist": (
        "DIPLOMA VAN GEGRADUEERDE\nCentrum              CVO Leerstad\nCursist              Kim Vercauteren\n"
        "Toegekende graad     gegradueerde in het winkelmanagement",
        "Kim Vercauteren",
    ),
    "cursist-over-birth": (
        "DIPLOMA VAN GEGRADUEERDE\nCentrum              CVO Leerstad\nCursist              Kim Vercauteren\n"
        "Geboren              18/03/1991 te Lokeren\nToegekende graad     gegradueerde in het winkelmanagement",
        "Kim Vercauteren",
    ),
    "ayant": (
        "Université de Namur\nLe recteur certifie que\nPaul Étienne\nayant réussi les épreuves, a obtenu le grade de\n"
        "Licencié en droit",
        "Paul Étienne",
    ),
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES.keys())
def test_the_holder_stands_where_the_sentence_puts_a_person(text: str, name: str) -> None:
    assert fields_of(text)["holder"].value == name


NOBODY = {
    "school-as-subject": "Thomas More Mechelen\nreikt het diploma uit van\nBachelor in het sociaal werk",
    "given-to-a-school": "Dit diploma werd verleend door de Universiteit Gent, erkend aan de hand van het decreet.\n"
    "Master in de rechten",
    "degree-on-a-line": "University of Leeds\nMaster Of Science\nhaving been conferred on 3 July 2012",
    "chair-with-a-birth": "Universiteit Gent\nnamens de examencommissie, voorgezeten door prof. Karel Smets (Gent, 3"
    " mei 1950)\nde graad van Master in de rechten\nGent, 5 juli 2019",
    "poet-in-a-thesis": "Universiteit Gent\nmet een proefschrift over Guido Gezelle (Brugge, 1 mei 1830)\n"
    "de graad van Master in de rechten\nGent, 5 juli 2019",
    "examination-judged-by": "Universiteit Gent\nhet examen, afgelegd op 3 juli 1990 en goedgekeurd door Karel Smets,\n"
    "de graad van licentiaat in de rechten",
    "examination-before": "Universiteit Gent\nhet examen afgelegd voor de jury voorgezeten door Karel Smets\n"
    "de graad van licentiaat in de rechten",
    "examination-held-by": "Universiteit Gent\nde examens, afgelegd in de zittijd georganiseerd door Sint Lucas\n"
    "de graad van licentiaat in de rechten",
    "law": "De examencommissie verklaart dat Koninklijk Besluit van toepassing is.\nMaster in de rechten",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_what_is_no_person_is_no_holder(text: str) -> None:
    assert fields_of(text)["holder"].value is None


LED = """
Leer- en Ervaringsbewijzendatabank – Bewijzen van mijn leven
Authentieke gegevens (bron: Databank Hoger Onderwijs)
Bewijs                      Master in de sociologie
Instelling                  Katholieke Universiteit Leuven
Uitreikingsdatum            04/07/2008
Persoon
De Backer Joris – {day}
Geraadpleegd op 17/04/2024.
"""


@pytest.mark.parametrize(
    ("day", "born"), [("23/11/1985", "1985-11-23"), ("23/11/2005", "None"), ("04/07/2006", "None")]
)
def test_a_date_behind_the_name_is_the_birth_only_where_it_can_be_no_other(day: str, born: str) -> None:
    fields = fields_of(LED.format(day=day))
    assert str(fields["birth_date"].value) == born
    assert str(fields["award_date"].value) == "2008-07-04"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("'T KINT Jan", "'T KINT Jan"), ("’S JONGERS An", "’S JONGERS An"), ("'t Kint Jan", "'t Kint Jan"),
        ("'Tom Maes", "Tom Maes"), ("“AN MAES”", "AN MAES"),
    ],
)  # fmt: skip
def test_the_article_of_a_name_is_no_quote(printed: str, name: str) -> None:
    assert as_name(page_of(printed).words) == name
