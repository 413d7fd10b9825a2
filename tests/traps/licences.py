"""Driving licences and what is sent in their place, as printed by several issuers."""

from tests.traps.casebook import Sheet, card


def belgian_front(
    nine: str = "AM B", *, expiry: str = "02.05.2028", name: str = "DE BACKER", given: str = "Lies Maria"
) -> Sheet:
    """The front of a Belgian card."""
    return card(
        f"""
        RIJBEWIJS  PERMIS DE CONDUIRE  FÜHRERSCHEIN  DRIVING LICENCE
        KONINKRIJK BELGIË
        1.  {name}
        2.  {given}
        3.  14.07.1986  Aalst
        4a. 02.05.2018     4c. Aalst
        4b. {expiry}
        5.  1234567890
9.  {nine}
"""
    )


def dutch_front(nine: str = "AM B", *, expiry: str = "02.05.2028") -> Sheet:
    """The front of a Dutch card."""
    return card(
        f"""
NL      RIJBEWIJS
        KONINKRIJK DER NEDERLANDEN
        1.  de Backer
        2.  Lies Maria
        3.  14.07.1986 Terneuzen
        4a. 02.05.2018    4b. {expiry}
        4c. Burgemeester van Terneuzen
        5.  5182736450
        9.  {nine}
"""
    )


def german_front(nine: str = "AM/B/L", *, expiry: str = "01.05.33") -> Sheet:
    """The front of a German card."""
    return card(
        f"""
D       FÜHRERSCHEIN      BUNDESREPUBLIK DEUTSCHLAND
        1.  De Backer
        2.  Lies Maria
        3.  14.07.86 Aachen
        4a. 02.05.18     4b. {expiry}
        4c. Stadt Aachen
        5.  B072RRE2I55
        9.  {nine}
"""
    )


FRONTS = {"be": belgian_front, "nl": dutch_front, "de": german_front}

_ROWS = ("AM", "A1", "A2", "A", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE")


def back(*held: str, empty: str = "") -> Sheet:
    """The back of a card: every letter is printed, the ones held bear dates."""
    rows = [f"                    {row:<6}{'02.05.05   02.05.28' if row in held else empty}".rstrip() for row in _ROWS]
    return card("\n".join(["                    9.    10.        11.        12.", *rows]))


PROVISIONALS = {
    "nl": card(
        """
        RIJBEWIJS
        VOORLOPIG RIJBEWIJS  PERMIS DE CONDUIRE PROVISOIRE  VORLÄUFIGER FÜHRERSCHEIN
        M36
        Enkel geldig in België
        1. DE BACKER
        2. Lies Maria
        3. 14.07.2004 Aalst
        4a. 02.05.2023    4b. 02.05.2026   4c. Aalst
        5. 9876543210
9. B
"""
    ),
    "fr": card(
        """
        PERMIS DE CONDUIRE PROVISOIRE     M18
        ROYAUME DE BELGIQUE
        Uniquement valable en Belgique
        1. DE BACKER
        2. Lies
        3. 14.07.2004 Tournai
        4a. 02.05.2023
        4b. 02.11.2024
        4c. Tournai
        5. 9876543211
9. B
"""
    ),
}

PAPERS: dict[str, tuple[str, str] | tuple[str]] = {
    "pink": (
        """
                    KONINKRIJK BELGIË
                    RIJBEWIJS
                    PERMIS DE CONDUIRE - FÜHRERSCHEIN
          Model van de Europese Gemeenschappen
1. Naam              DE BACKER
2. Voornaam          Lies Maria
3. Geboortedatum     14.07.1966      Aalst
5. Afgegeven door    Stad Aalst
6. Te                Aalst      op   21.06.1985
7. Geldig tot
8. Nummer            442210
""",
        """
Categorieën van voertuigen      Geldig vanaf      Stempel
A
B                               21.06.1985        Aalst
C
D
E
""",
    ),
    "old": (
        """
KONINKRIJK BELGIË
RIJBEWIJS
Naam           DE BACKER
Voornamen      Lies Maria
Geboren te     Aalst
op             14 juli 1950
Afgegeven te Aalst op 21 juni 1969

Categorieën waarvoor het rijbewijs geldig is
A        B        C        D        E
         21.06.1969
""",
    ),
}

INSTEAD: dict[str, str | Sheet] = {
    "driver_qualification_card": card(
        """
        KWALIFICATIEKAART BESTUURDER   KONINKRIJK BELGIË
        CARTE DE QUALIFICATION DE CONDUCTEUR
        1. DE BACKER
        2. Lies Maria
        3. 14.07.1986 Aalst
        4a. 02.05.2021   4b. 02.05.2026
        5a. 1234567890   5b. 00112233
        9. C CE   10. 95.02.05.2026
"""
    ),
    "international_permit": """
KONINKRIJK BELGIË
INTERNATIONAAL MOTORVERKEER
INTERNATIONAAL RIJBEWIJS
Verdrag inzake het wegverkeer van 8 november 1968
Geldig tot 14 april 2027
Naam: DE BACKER
Voornamen: Lies Maria
""",
    "exam_certificate": """
Erkend examencentrum Erembodegem
ATTEST VAN SLAGEN
De examinator verklaart dat Lies De Backer, geboren op 14/07/1986,
geslaagd is voor het praktisch examen categorie B op 12/04/2024.
Met dit attest kan u uw rijbewijs aanvragen bij de gemeente.
""",
    "loss_report": """
Politiezone Aalst
ATTEST VAN VERLIES OF DIEFSTAL
Het rijbewijs met nummer 1234567890 op naam van Lies De Backer
werd op 12/04/2024 als verloren aangegeven.
""",
}

ABROAD = {
    "GB": """
UK      DRIVING LICENCE      UNITED KINGDOM
        1.  DE BACKER
        2.  LIES MARIA
        3.  14.07.1986 BELGIUM
        4a. 02.05.2021   4c. DVLA
        4b. 01.05.2031
        5.  DEBAC857146LM9AB
        9.  AM/B
""",
    "CH": """
CH      FÜHRERAUSWEIS  PERMIS DE CONDUIRE  LICENZA DI CONDURRE
        SCHWEIZERISCHE EIDGENOSSENSCHAFT
        1.  De Backer
        2.  Lies
        3.  14.07.1986 Basel
        4a. 02.05.2021
        4c. Basel-Stadt
        5.  001234567002
        9.  A1 B
""",
    "MA": """
ROYAUME DU MAROC
PERMIS DE CONDUIRE
        1.  DE BACKER
        2.  Lies
        3.  14/07/1986 Rabat
        4a. 02/05/2021   4b. 01/05/2031
        5.  01/123456
        9.  B
""",
}


OPEN_INSIDE = """
{title}
1. Geerts                     Categorie   Afgegeven op    Stempel      Bijzondere voorwaarden / Mentions particulières
2. Luc Maria                  A3          ---
3. 13.08.1969 Westerlo        A           ---
4. Grote Markt 7              B           {b}
5. gemeente Westerlo          B+E         ---
6. 27.10.1988                 C           ---
7. -                          C+E         ---
8. 8403470116                 D           ---
"""
"""The inside of a folded model, on which nothing but captions is printed: the title is on the other side."""
FOLDED_COVER = """
Verklaring van de rubrieken                       KONINKRIJK BELGIË
1. Naam - 2. Voornamen                            ROYAUME DE BELGIQUE
3. Geboortedatum en -plaats                          B
4. Woonplaats                                     RIJBEWIJS
5. Afgegeven door                                 Permis de conduire
6. Datum van afgifte                              Führerschein
7. Geldig tot                                     Driving licence
8. Nummer van het rijbewijs            Model van de Europese Gemeenschappen
"""
