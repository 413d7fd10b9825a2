"""Sentences of an extract with lines of particulars within, without commas, or that lead over them to a value."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent

EXTRACT = """Gemeente Aalter
Markt 1, 9880 Aalter

UITTREKSEL UIT HET STRAFREGISTER
Model 595 (algemeen model)

{said}

Doel: sollicitatie

Afgeleverd te Aalter op 12/03/2024
De gemachtigde ambtenaar
"""
IN_DUTCH = """Wij bevestigen dat Sofie DEPREZ
  geboren in Kortrijk op 02/12/1992 (rijksregisternummer 92.12.02-884.05)
  ingeschreven in het bevolkingsregister, Doorniksewijk 140, 8500 Kortrijk
"""
IN_FRENCH = """Le soussigné certifie que Sofie DEPREZ
  née à Mons le 02/12/1992 (registre national 92.12.02-884.05)
  inscrite au registre de la population, rue Haute 140, 7000 Mons
"""
PERSON = "Jan PEETERS\ngeboren te Gent op 12 mei 1980\n"
PERSONNE = "Jan PEETERS\nné à Gand le 12 mai 1980\n"
IN_GERMAN = "Jan PEETERS\ngeboren in Gent am 12. Mai 1980\n"
NARROW = """Le Bourgmestre de la Ville d'Arlon certifie que le nommé COLLARD Vincent Paul, né à Messancy le
14 octobre 1981, numéro national 81.10.14-953.10, de nationalité belge, domicilié à Arlon, rue de
Diekirch 155, n'a encouru {what} devant figurer au présent extrait.

Les administrations et employeurs ne peuvent conserver cet extrait au-delà de la procédure pour laquelle il a servi."""
MODEL = "Naam: Jan Peeters\n\nVeroordelingen: geen\n\nWerkt u met minderjarigen? Vraag dan het model 596.2 aan."
LED_TO = """Je soussigné, agent délégué par le Bourgmestre de la commune de Gerpinnes, certifie que les
{what} concernant

        HERMAND Vincent Louis
        né à Charleroi le 02/01/1978
        NN : 78.01.02-805.04
        domicilié Rue de Bertransart 15, 6280 Gerpinnes

sont les suivants :

        {value}"""


@pytest.mark.parametrize(
    "said",
    [
        f"{IN_DUTCH}onbekend is in het strafregister.",
        f"{IN_FRENCH}est inconnue au casier judiciaire central.",
        LED_TO.format(what="renseignements figurant au Casier judiciaire central", value="AUCUNE CONDAMNATION"),
        LED_TO.format(what="renseignements figurant au Casier judiciaire central", value="NÉANT"),
        "Naam: Jan Peeters\n\nDe gegevens in het Centraal Strafregister zijn de volgende:\n\nNIHIL",
        "Naam: Jan Peeters\n\nGegevens uit het Centraal Strafregister op de afgiftedatum:\n\ngeen veroordelingen",
        "Naam: Jan Peeters\n\nVeroordelingen tot op de uitreikingsdatum: geen",
        NARROW.format(what="AUCUNE CONDAMNATION"),
        f"{PERSONNE}\nCondamnations : néant",
        f"Les renseignements du Casier judiciaire central concernant\n\n{PERSONNE}\nsont les suivants :\n\nNÉANT",
        "Naam: Jan Peeters\n\nVEROORDELINGEN (art. 595 Sv.)\nNihil",
        MODEL,
        f"Uittreksel uit het Centraal Strafregister op naam van\n\n{PERSON}\nWAARIN VOORKOMT: NIETS",
        f"De burgemeester levert het uittreksel af uit het Centraal Strafregister op naam van\n\n{PERSON}\n"
        "WAARIN VOORKOMT:\n\nNIETS",
        f"Extrait du Casier judiciaire central au nom de\n\n{PERSONNE}\nOÙ FIGURE : RIEN",
        f"Auszug aus dem Zentralstrafregister auf den Namen von\n\n{IN_GERMAN}\nworin eingetragen ist: NICHTS",
        f"De gegevens in het Centraal Strafregister betreffende\n\n{PERSON}\nzijn de volgende:\n\nNIHIL",
        f"Die Angaben im Zentralstrafregister über\n\n{IN_GERMAN}\nsind die folgenden:\n\nKEINE VERURTEILUNGEN",
        "Naam: Jan Peeters\n\nWij bevestigen dat betrokkene niet met veroordelingen voorkomt in het Strafregister.",
        "Naam: Jan Peeters\n\nWij bevestigen dat betrokkene niet voorkomt met veroordelingen in het Strafregister.",
        "Le bourgmestre certifie que Jan PEETERS, né à Gand le 12 mai 1980, ne figure pas avec des condamnations au"
        " casier judiciaire central.",
        "Es wird bescheinigt, dass Jan PEETERS, geboren in Gent am 12. Mai 1980, nicht mit Verurteilungen im"
        " Zentralstrafregister verzeichnet ist.",
        "Naam: Jan Peeters\n\nDe betrokkene komt niet met veroordelingen voor in het Centraal Strafregister.",
        "Naam: Jan Peeters\n\nVeroordeling(en) / Opgelegde maatregel(en): GEEN",
        "Naam: Jan Peeters\n\nVeroordelingen / Opgelegde maatregelen\n\nGEEN",
        "Nom : Jan Peeters\n\nL'intéressé n'apparaît pas avec des condamnations au casier judiciaire central.",
    ],
)
def test_it_is_accepted(said: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(said=said))) == MET


@pytest.mark.parametrize(
    "said",
    [
        f"{IN_DUTCH}als bestuurder onbekend is in het strafregister.",
        f"{IN_DUTCH}voor zedenfeiten onbekend is in het strafregister.",
        f"{IN_DUTCH}onder die naam onbekend is in het strafregister.",
        f"{IN_DUTCH}sinds 2020 onbekend is in het strafregister.",
        f"{IN_DUTCH}met uitzondering van verkeer onbekend is in het strafregister.",
        f"{IN_FRENCH}comme conducteur est inconnue au casier judiciaire central.",
        f"{IN_FRENCH}pour des faits de moeurs est inconnue au casier judiciaire central.",
        LED_TO.format(what="renseignements fournis par l'intéressé au Casier judiciaire central", value="NÉANT"),
        LED_TO.format(what="autres renseignements figurant au Casier judiciaire central", value="NÉANT"),
        LED_TO.format(what="renseignements figurant au Casier judiciaire central depuis 2019", value="NÉANT"),
        LED_TO.format(what="remarques figurant au Casier judiciaire central", value="NÉANT"),
        LED_TO.format(what="documents joints", value="NÉANT"),
        LED_TO.format(what="condamnations de police figurant au Casier judiciaire central", value="AUCUNE"),
        "Naam: Jan Peeters\n\nDe opmerkingen zijn de volgende:\n\nNIHIL",
        "Naam: Jan Peeters\n\nDe kosten van het uittreksel uit het strafregister zijn de volgende:\n\nNIHIL",
        "Naam: Jan Peeters\n\nDe gewiste gegevens in het Centraal Strafregister zijn de volgende:\n\nNIHIL",
        "Naam: Jan Peeters\n\nGegevens uit het Centraal Strafregister na de afgiftedatum:\n\ngeen veroordelingen",
        "Naam: Jan Peeters\n\nVeroordelingen sinds de vorige afgiftedatum: geen",
        *(
            f"{what} op naam van\n\n{PERSON}\nWAARIN VOORKOMT: NIETS"
            for what in (
                "Dossier van de dienst Burgerzaken",
                "Uittreksel uit het politieregister",
                "Uittreksel uit het Centraal Strafregister, wat zedenfeiten betreft,",
                "Uittreksel uit het Centraal Strafregister sinds 2019",
                "Tweede deel van het Centraal Strafregister",
            )
        ),
        *(
            f"Uittreksel uit het Centraal Strafregister op naam van\n\n{PERSON}{said}"
            for said in (
                "als bestuurder\n\nWAARIN VOORKOMT: NIETS",
                "\nWAARIN NIET VOORKOMT: NIETS",
                "\nWAARIN VOORKOMT VOOR VERKEER: NIETS",
                "\nWAARIN VOORKOMT: NIETS BEHALVE VERKEER",
            )
        ),
        "Bijlage bij het uittreksel\n\nWAARIN VOORKOMT: NIETS",
        NARROW.format(what="AUCUNE CONDAMNATION pour vol"),
        f"{PERSONNE}\nCondamnations : néant\n\nné à Gand le 12 mai 1980 le titulaire conteste cette réponse au service",
        NARROW.format(what="comme conducteur aucune condamnation"),
        "Naam: Jan Peeters\n\nVEROORDELINGEN (art. 595 Sv.)\nzie bijlage",
        "Naam: Jan Peeters\n\nVEROORDELINGEN (art. 595 Sv.)\nNihil\n\nHet dossier werd aan de rechtbank gegeven.",
        MODEL.replace("Vraag dan het", "Dit is het").replace(" aan.", "."),
        *(
            f"De {what} betreffende\n\n{PERSON}\nzijn de volgende:\n\nNIHIL"
            for what in (
                "gegevens in het bevolkingsregister",
                "gegevens over zedenfeiten in het Centraal Strafregister",
                "gewiste gegevens in het Centraal Strafregister",
                "gegevens tot 2019 in het Centraal Strafregister",
                "andere gegevens in het Centraal Strafregister",
            )
        ),
        *(
            f"Naam: Jan Peeters\n\nWij bevestigen dat betrokkene {said} in het Centraal Strafregister."
            for said in (
                "niet met nieuwe veroordelingen voorkomt",
                "niet voorkomt met veroordelingen tot een gevangenisstraf",
                "niet voorkomt met veroordelingen wegens zedenfeiten",
                "sinds 2019 niet met veroordelingen voorkomt",
                "niet enkel met veroordelingen voorkomt",
                "niet voorkomt met veroordelingen, maar wel met een internering",
                "niet voorkomt met veroordelingen van de laatste vijf jaar",
            )
        ),
        "Naam: Jan Peeters\n\nOpgelegde maatregel(en): GEEN",
        "Naam: Jan Peeters\n\nOpgelegde straffen: GEEN",
        "Naam: Jan Peeters\n\nVeroordelingen met opgelegde maatregelen: GEEN",
        "Naam: Jan Peeters\n\nVeroordelingen zonder opgelegde straf: GEEN",
        "Naam: Jan Peeters\n\nVeroordelingen / Opgelegde maatregelen in het buitenland: GEEN",
        "Naam: Jan Peeters\n\nVeroordelingen / Opgelegde maatregelen: zie bijlage",
        "Naam: Jan Peeters\n\nDe betrokkene komt niet met alle veroordelingen voor in het Centraal Strafregister.",
        "Naam: Jan Peeters\n\nDe betrokkene komt niet met veroordelingen voor misdrijven in het Strafregister voor.",
        "Naam: Jan Peeters\n\nDe betrokkene komt niet met veroordelingen voor feiten in het Strafregister.",
        "Naam: Jan Peeters\n\nDe betrokkene komt niet met veroordelingen voor in het strafregister van Aalter.",
        "Naam: Jan Peeters\n\nDe betrokkene komt niet met veroordelingen voor in het Strafregister sinds 2015.",
    ],
)
def test_what_limits_the_sentence_limits_it_behind_them(said: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(said=said))) == (Status.REVIEW, Reason.ILLEGIBLE)


TABLE = "Naam: Jan Peeters\n\n{over}{heads}\n{value}"


@pytest.mark.parametrize("value", ["GEEN", "NIHIL"])
@pytest.mark.parametrize(
    ("heads", "over"),
    [
        ("Nr.   Datum   Rechtbank   Feiten   Straf", ""),
        ("Nr. | Datum | Rechtbank | Straf", ""),
        ("Volgnr.   Datum vonnis   Rechtscollege   Misdrijf   Straf", "Veroordelingen\n"),
        ("N°    Date    Tribunal    Peine", ""),
        ("Lfd. Nr.    Datum    Gericht    Strafe", ""),
    ],
)
def test_a_table_may_number_its_rows(heads: str, over: str, value: str) -> None:
    said = TABLE.format(over=over, heads=heads, value=value)
    assert outcome("criminal_record", sent(EXTRACT.format(said=said))) == MET


@pytest.mark.parametrize("value", ["GEEN", "-   -   -"])
@pytest.mark.parametrize(
    ("heads", "over"),
    [
        ("Nr.   Datum   Aanvraag", ""),
        ("Nr.   Datum   Rechtbank", "Buitenlandse veroordelingen\n"),
        ("Datum   Rechtbank   Straf", "Veroordelingen in het buitenland:\n"),
        ("Datum   Rechtbank   Straf", "Verkeer\n"),
        ("Date   Tribunal   Peine", "Condamnations à l'étranger\n"),
        ("Datum   Gericht   Strafe", "Ausländische Verurteilungen\n"),
    ],
)
def test_an_empty_table_of_something_else_or_of_a_part_says_nothing_of_the_rest(
    heads: str, over: str, value: str
) -> None:
    said = TABLE.format(over=over, heads=heads, value=value)
    assert outcome("criminal_record", sent(EXTRACT.format(said=said)))[0] is Status.REVIEW


@pytest.mark.parametrize("value", ["NIHIL", "BLANCO", "NÉANT"])
@pytest.mark.parametrize(
    "heads",
    [
        "Nr.   Datum   Aanvraag",
        "Nr. | Datum | Aanvraag",
        "Aanvraag   Datum   Status",
        "Datum   Bedrag   Betaling",
        "Document    Aantal",
        "Naam van het kind    Geboortedatum",
        "Betaling",
        "Betaling\n",
        "Openstaande betalingen",
        "Kosten",
        "Bijlagen",
        "Volmachten",
        "Wapenvergunningen",
        "Opmerkingen van de dienst",
        "Andere namen",
        "Paiement",
        "Procurations",
        "Gebühren",
    ],
)
def test_what_heads_something_else_has_an_answer_of_its_own(heads: str, value: str) -> None:
    said = TABLE.format(over="", heads=heads, value=value)
    assert outcome("criminal_record", sent(EXTRACT.format(said=said)))[0] is Status.REVIEW


@pytest.mark.parametrize(
    "over",
    [
        "",
        "Inhoud",
        "Status",
        "Uittreksel",
        "Doel van de aanvraag    Vrijwilligerswerk",
        "Bestemming / Destination : Emploi",
        "Finaliteit: Vrijwilligerswerk",
        "Doel van de aanvraag\nVrijwilligerswerk",
        "Nationaliteit    Geboorteplaats\nBelg    Gent",
        "Molenstraat 12, 9880 Aalter",
        "Jan Peeters",
        "Gevolg gevende aan het verzoek.",
        "Datum   Rechtbank   Straf",
        "Veroordelingen",
    ],
)
def test_what_heads_nothing_else_takes_nothing_from_a_lone_answer(over: str) -> None:
    said = f"Naam: Jan Peeters\n\n{over}\nNIHIL"
    assert outcome("criminal_record", sent(EXTRACT.format(said=said))) == MET
