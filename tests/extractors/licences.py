"""Driving licences as lines of text, in several layouts, for tests of the extractors and the checks."""

from pipeline.codes import DocumentType
from pipeline.extractors import identity_card
from pipeline.extractors.licence import driving_licence, provisional_licence
from pipeline.model import Document, Field, Section
from tests.pages import page_of

ROWS = ("AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE")
BELGIAN = "RIJBEWIJS  PERMIS DE CONDUIRE  FÜHRERSCHEIN  DRIVING LICENCE"


def front(
    categories: str = "9. AM B",
    *,
    title: str = BELGIAN,
    sign: str = "B",
    surname: str = "1. PEETERS",
    given: str = "2. An Maria",
    birth: str = "3. 12.03.1985 Gent",
    issue: str = "4a. 15.06.2019   4c. Lievegem",
    expiry: str = "4b. 15.06.2029",
    number: str = "5. 1234567890",
) -> str:
    """The front of a card."""
    lines = (f"{sign}      {title}", surname, given, birth, issue, expiry, number, "7.", categories)
    return "\n".join(f"        {line}" if i < 7 else line for i, line in enumerate(lines))


def back(
    *held: str,
    empty: str = "--------",
    rows: tuple[str, ...] = ROWS,
    legend: bool = True,
    garbled: dict[str, str] | None = None,
    dates: dict[str, str] | None = None,
) -> str:
    """The back of a card: every letter is there, those in `held` with dates."""
    legends = (
        "1. Naam  2. Voornaam", "3. Geboortedatum", "4a. Afgiftedatum", "4b. Geldig tot", "5. Nummer  9. Categorie",
    )  # fmt: skip
    lines = ["                          9.       10.        11.        12."]
    for index, row in enumerate(rows):
        text = legends[index] if legend and index < len(legends) else ""
        first, last = ((dates or {}).get(row, "12.05.03"), "15.06.29") if row in held else (empty, empty)
        code = "01.06" if row == "B" and row in held else ""
        letter = (garbled or {}).get(row, row)
        lines.append(f"{text:<26}{letter:<9}{first:<11}{last:<11}{code}".rstrip())
    return "\n".join(lines)


PINK = """
                              KONINKRIJK BELGIË
1. Naam                       RIJBEWIJS
   PEETERS                    PERMIS DE CONDUIRE
2. Voornamen
   Jan Jozef
3. Geboren op en te
   12 maart 1960 Gent         Model van de Europese Gemeenschappen
4. Woonplaats
   Lievegem
6. op
   4 mei 1985
7. Geldig tot
"""
PINK_INSIDE = """
Categorieën van voertuigen waarvoor het rijbewijs geldig is
A3     afgegeven op
A      afgegeven op
B      afgegeven op    4 mei 1985     Lievegem
C      afgegeven op
D      afgegeven op
E      afgegeven op
"""
OLD = """
              KONINKRIJK BELGIË
              RIJBEWIJS
Naam          PEETERS
Voornamen     Jan Jozef
Geboren te    Gent
op            12/03/1952
Afgegeven te Lievegem op 04/05/1978
Geldig voor de voertuigen van categorie
A           B           C           D           E
            04.05.78
"""
COVER = """
1. Naam / Nom / Name                     KONINKRIJK BELGIË
2. Voornamen / Prénoms / Vornamen        ROYAUME DE BELGIQUE
3. Geboortedatum en -plaats              RIJBEWIJS
4. Woonplaats / Domicile / Wohnort       PERMIS DE CONDUIRE
5. Afgegeven door / Délivré par          FÜHRERSCHEIN
6. Te ... op ...                         Model van de Europese Gemeenschappen
"""
VALUES = """
JACOBS                Categorie   Geldig vanaf   Stempel    Bijkomende voorwaarden
Dirk Albert           A3          12-07-1987     LIER
02-06-1966   Lier     A
Berlarij 30, Lier     B           12-07-1987     LIER
Lier                  B+E
Lier, 21-09-1990      C
9827048695            C+E
                      D
van de houder         D+E
"""
"""The inside of the pink model: values without captions, which stand on the cover."""
PROVISIONAL = """
VOORLOPIG RIJBEWIJS                 M36
Enkel geldig in België
      1. PEETERS
      2. An Maria
      3. 12.03.2004 Gent
      4a. 15.06.2023   4c. Lievegem
      4b. 15.06.2026
      5. 1234567890
9. B
RIJBEWIJS PERMIS DE CONDUIRE FÜHRERSCHEIN
"""


def fields_of(*texts: str, confidence: float = 1.0, is_card: bool = True) -> dict[str, Field]:
    """What the extractor reads from a licence with these pages."""
    return dict(licence(*texts, confidence=confidence, is_card=is_card).fields)


def licence(
    *texts: str,
    confidence: float = 1.0,
    is_card: bool = True,
    file: str = "rijbewijs.pdf",
    type: DocumentType = DocumentType.DRIVING_LICENCE,
) -> Document:
    """The document that these pages make."""
    pages = tuple(
        page_of(text, confidence=confidence, number=number, is_card=is_card) for number, text in enumerate(texts, 1)
    )
    section = Section(type, None, pages, file, 0.95)
    extract = {
        DocumentType.DRIVING_LICENCE: driving_licence.extract,
        DocumentType.PROVISIONAL_LICENCE: provisional_licence.extract,
        DocumentType.IDENTITY_CARD: identity_card.extract,
    }[type]
    numbers = tuple(page.number for page in pages)
    return Document(type, None, file, numbers, extract(section), 0.95, confidence)
