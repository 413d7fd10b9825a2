"""Well-read pages of kinds that no vacancy asks: understood as `other`, so that they cause no needless review."""

import pytest

from pipeline.codes import DocumentType
from pipeline.sorting import score_page
from tests.pages import page_of

PAGES = {
    "driving_lessons": """
Rijschool De Poort
Bekwaamheidsattest
De rijschool verklaart dat de kandidaat twintig uur praktisch rijonderricht heeft gevolgd
en bekwaam is om zonder begeleider te rijden met een voorlopig rijbewijs M18.
""",
    "boat": """
FOD Mobiliteit en Vervoer
BEPERKT STUURBREVET
Naam  Mertens
Voornaam  Tom
Geldig voor pleziervaartuigen
""",
    "household_composition": """
Gemeente Lievegem - Burgerzaken
Attest van gezinssamenstelling
Naam  Janssens
Voornamen  An Maria
Geboren te  Eeklo op 12/05/1985
Rijksregisternummer  85.05.12-124.38
Nationaliteit  Belg
Adres  Kasteeldreef 1
Afgeleverd te Lievegem op 12/04/2024
De gemachtigde ambtenaar
""",
    "birth_record": """
Stad Gent
Uittreksel uit de geboorteakte
Naam  Mertens
Voornaam  Tom
Geboren te Gent op 17 september 1988
Afgeleverd te Gent op 3 april 2024
De ambtenaar van de burgerlijke stand
""",
    "french_residence": """
Commune de Namur
CERTIFICAT DE RÉSIDENCE
Nom  Dupont
Prénom  Marie
Née à Namur le 4 janvier 1980
Domicile  Rue de Fer 12
Fait à Namur le 3 avril 2024
Le fonctionnaire délégué
""",
    "newspaper_article": """
De gemeente Lievegem bouwt een nieuw zwembad aan de rand van het dorp, zo besliste de gemeenteraad.
Het project kost twaalf miljoen euro en moet in het najaar van volgend jaar klaar zijn. De buurt is er niet over te
spreken, want zij vreest voor drukte in de straten rond de school en voor lawaai in de avond en in het weekend.
De schepen van sport belooft dat er voldoende plaatsen voor fietsen en wagens komen en dat de bus er zal stoppen.
Wie bezwaar wil indienen, kan dat tot het einde van de maand doen met een brief aan het gemeentehuis of met een mail.
""",
    "rental_contract": """
HUUROVEREENKOMST
Tussen de verhuurder en de huurder wordt overeengekomen wat volgt. De verhuurder geeft in huur aan de huurder, die
aanvaardt, de woning gelegen te Evergem. De huur wordt gesloten voor een duur van negen jaar, die begint op 1 mei.
De huurprijs bedraagt achthonderd per maand, te betalen voor de vijfde dag van elke maand op de rekening van de
verhuurder. De huurder verbindt zich ertoe de woning als een goede huisvader te gebruiken en te onderhouden.
""",
    "recipe_in_french": """
Pour quatre personnes, il faut une belle poule, des carottes, des poireaux et un peu de crème. Coupez les légumes en
petits morceaux et faites les revenir dans le beurre pendant que la viande cuit dans le bouillon. Ajoutez ensuite les
pommes de terre et laissez mijoter le tout pendant une heure à feu doux. Avant de servir, liez la sauce avec le jaune
d'un oeuf et la crème, puis goûtez et salez. C'est un plat simple qui se mange avec du pain et un verre de vin blanc.
""",
    "german_manual": """
Bitte lesen Sie diese Anleitung vor dem ersten Gebrauch des Geräts und bewahren Sie sie auf. Das Gerät ist nicht für
den Einsatz im Freien bestimmt und darf nur von Erwachsenen benutzt werden. Ziehen Sie vor der Reinigung immer den
Stecker aus der Dose und tauchen Sie das Gehäuse nicht in Wasser. Wird das Kabel beschädigt, so muss es durch den
Kundendienst ersetzt werden, um eine Gefahr zu vermeiden. Die Garantie beträgt zwei Jahre ab dem Datum des Kaufs.
""",
    "english_policy_paper": """
This paper describes how small towns can organise their internal services in a way that is both lean and resilient. It
draws on the work of several councils in the north of the country, which have shared their figures with the authors.
The first part sets out the questions that were asked and the method that was used to answer them. The second part
looks at costs, and the third at what the people who work there have to say about the changes of the last few years.
""",
    "payroll": """
Loonfiche april
Brutoloon  € 3.900,00
Bedrijfsvoorheffing  € 1.012,00
Netto  € 2.480,00
IBAN  BE11 2222 3333 4444
""",
    "book_list": """
Lijst van gelezen boeken over de werking van de gemeente en het bestuur, met een korte bespreking van elk boek en de
reden waarom het de moeite waard is om het te lezen. Het eerste boek gaat over de manier waarop ambtenaren omgaan met
verandering en over de vraag hoe een organisatie leert. Het tweede boek beschrijft de geschiedenis van de fusies van
gemeenten in het land en wat daarvan terecht is gekomen. Het derde is een handleiding voor wie een dienst wil leiden.
""",
}


@pytest.mark.parametrize("name", PAGES)
def test_an_irrelevant_page_is_understood_as_other(name: str) -> None:
    scores = score_page(page_of(PAGES[name]))
    assert (scores.type, scores.understood) == (DocumentType.OTHER, True), (scores.kind, scores.scores)


def test_a_page_of_which_nothing_speaks_is_not_understood() -> None:
    scores = score_page(page_of("Xantippe Oblomov\n44 1290\nQuilty"))
    assert (scores.type, scores.understood) == (DocumentType.OTHER, False)


def test_running_text_that_is_badly_read_is_not_called_irrelevant() -> None:
    scores = score_page(page_of(PAGES["newspaper_article"], confidence=0.6))
    assert not scores.understood


def test_a_language_that_is_not_known_is_not_called_irrelevant() -> None:
    hungarian = (
        "a kérelem benyújtására a jogszabály szerint az illetékes hivatalnál van lehetőség minden hétfőn délután\n" * 8
    )
    assert not score_page(page_of(hungarian)).understood


@pytest.mark.parametrize(
    ("quality", "text"), [(0.3, PAGES["birth_record"]), (0.49, "UITTREKSEL UIT HET STRAFREGISTER")]
)
def test_an_illegible_page_is_unreadable_whatever_it_seems_to_say(quality: float, text: str) -> None:
    scores = score_page(page_of(text, confidence=quality))
    assert (scores.type, scores.understood) == (DocumentType.UNREADABLE, False)


@pytest.mark.parametrize(
    "scraps",
    [
        "MC  85  8/10\nER  12/20\nEE  9\nDE  14/20\n2u  11\nEn  8\nSE\nES  7\nm  16\n23  5\nresultaat",
        "visa  >  |\nEk  ge\nSEZ  zE\nga  ö\n8538  5",
    ],
    ids=["a list of marks in the grain of wood", "a bank card in woven cloth"],
)
def test_scraps_that_resemble_a_kind_are_not_understood_as_it(scraps: str) -> None:
    assert not score_page(page_of(scraps, confidence=0.72, is_card=True)).understood


def test_prose_with_a_school_a_diploma_and_a_degree_by_itself_is_not_put_aside() -> None:
    """A formula that we do not know must not make a diploma absent."""
    text = (
        "STEDELIJKE ACADEMIE\n"
        "Onder de hoede van deze instelling heeft Lena Vos al haar vakken met vrucht voltooid\n"
        "en wij groeten haar, na raadpleging van allen die haar hebben onderwezen, van nu af met de naam\n"
        "LICENTIATE IN DE MUZIEK\n"
        "die zij haar leven lang in ere zal houden, zoals wie haar voorging dat ook heeft gedaan.\n"
        "Getekend bij het diploma, de 3 juli 1971."
    )
    assert not score_page(page_of(text)).understood or score_page(page_of(text)).type is DocumentType.DIPLOMA
