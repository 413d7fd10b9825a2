"""What somebody noted of an extract, and what small print says of any."""

import pytest

from pipeline.extractors.criminal_record.against.noted import holds_value, notes
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Punt 6 is dus",
        "PV GE.45.L1.012345/2023 van de politie",
        "De zesde rubriek behoeft een aanvulling.",
        "Het woord NIHIL hierboven berust op een vergissing.",
        "Il convient de lire UNE au lieu de NEANT.",
        "Deze inlichtingen gelden voor de broer van de aanvraagster.",
        "Madame Lejeune a comparu en mars pour escroquerie.",
        "Die in Lüttich verhängte Strafe wurde nicht übernommen.",
        "Der Richter hat eine Bewährung auferlegt.",
        "La peine prononcée à Liège n'a pas été reprise.",
        "Les données exactes vous parviendront par courrier séparé.",
        "Une recherche ultérieure a bien donné un résultat.",
        "De boodschap van de dienst kwam te laat om ze hier te verwerken.",
    ],
)
def test_a_note_on_this_extract_stands_against_it(text: str) -> None:
    assert notes(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Onder rubriek 6 staan de veroordelingen die de griffies meedeelden.",
        "De vermelding NIHIL betekent dat er geen veroordelingen zijn.",
        "Lees punt 3 van het reglement op onze website.",
        "Het uittreksel werd afgehaald door de zoon van de houder, met een volmacht.",
        "Document PV45N75DDZ - pagina 1/1",
        "Bij verlies of diefstal neemt u contact op met de politie.",
        "La peine de surveillance électronique est mentionnée comme l'emprisonnement.",
        "Polizeistrafen werden nach drei Jahren von Amts wegen gelöscht.",
        "Het attest werd gevraagd voor de griffie van de rechtbank.",
        "De houder werd op de hoogte gebracht van zijn rechten.",
        "Was de betrokkene veroordeeld, dan stonden hier het gerecht en de straf.",
        "Mijn Strafregister is een dienst van de federale overheid.",
        "Het loket is een toepassing van de federale overheidsdienst Justitie.",
    ],
)
def test_small_print_does_not(text: str) -> None:
    assert not notes(flat(text))


@pytest.mark.parametrize("line", ["Proeftijd: vijf jaar", "Délai d'épreuve : trois ans", "Verwahrung: fünf Jahre"])
def test_a_measure_with_how_long_it_lasts_stands_against_it(line: str) -> None:
    assert holds_value(flat(line))


@pytest.mark.parametrize("line", ["Bewaartermijn: vijf jaar", "Toezicht: FOD Justitie", "Proeftijd: geen"])
def test_how_long_a_paper_is_kept_does_not(line: str) -> None:
    assert not holds_value(flat(line))


@pytest.mark.parametrize(
    "text",
    [
        "Opgemaakt te Erpe-Mere, 4 maart 2024.",
        "Fait à Sart-Père-Martin, le 4 mars 2024.",
        "Fait à Mont-Saint-Père, le 4 mars 2024.",
        "Deze gegevens zijn voor de dienst Kind-en-Gezin van de stad.",
        "Het attest dient voor de ouder-kindwerking van de stad.",
    ],
)
def test_a_town_in_whose_name_a_relative_is_notes_nothing(text: str) -> None:
    assert not notes(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ces renseignements concernent le demi-frère du demandeur.",
        "Ces renseignements concernent le beau-frère du demandeur.",
        "Les données transmises sont celles de sa belle-sœur.",
        "La recherche portait sur la sœur du demandeur.",
        "Le grand-père du demandeur a été entendu au guichet.",
        "Deze inlichtingen gelden voor de stief-vader van de aanvrager.",
        "De gegevens zijn die van de ex-man van mevrouw.",
        "Het gaat om de half-broer van de aanvrager.",
        "La recherche portait sur le petit-fils du demandeur.",
        "Die Angaben betreffen den Ex-Mann der Antragstellerin.",
    ],
)
def test_a_relative_with_a_hyphen_is_one(text: str) -> None:
    assert notes(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tegen hem werd klacht neergelegd",
        "Une plainte a été déposée contre lui",
        "Gegen sie läuft ein Strafverfahren",
        "Tegen betrokkene werd een dagvaarding uitgebracht",
        "Contre elle une plainte est pendante",
        "Er loopt een onderzoek tegen haar",
        "Er werd klacht tegen hem ingediend",
        "A complaint was lodged against him",
    ],
)
def test_a_charge_needs_no_point(text: str) -> None:
    assert notes(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tegen haar beslissing kunt u klacht indienen bij de ombudsdienst.",
        "Une plainte contre la commune est à adresser au médiateur.",
        "Tegen hem loopt geen onderzoek.",
    ],
)
def test_a_complaint_about_the_service_is_no_charge(text: str) -> None:
    assert not notes(flat(text))
