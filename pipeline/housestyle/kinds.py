"""The templates, and the placeholders of each with their explanation for the town (the source of docs/sjablonen.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """A template; its value is the name of its file, without `.docx`."""

    MEMO = "nota"
    INTERIM = "tussenstand"
    ANNEX = "bijlage"
    ADMITTED = "brief-toegelaten"
    EXCLUDED = "brief-uitgesloten"
    REMINDER = "brief-herinnering"

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.value}.docx"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A name between double braces, and what comes in its place."""

    name: str
    meaning: str
    """In Dutch, for docs/sjablonen.md and `geldig templates check`."""
    example: str
    essential: bool = False
    """Whether a document without it would lack what it is for: such a template is not used."""
    block: bool = False
    """Whether it stands alone in its paragraph, which is replaced by paragraphs or a table."""


_COMMON = (
    Placeholder("bestuur", "naam van het bestuur", "Lokaal bestuur Lievegem"),
    Placeholder("functie", "naam van de functie", "Directeur Interne Organisatie"),
    Placeholder("graad", "graad; leeg als de vacature er geen noemt", "A4a-A4b"),
    Placeholder("functie_met_graad", "functie met de graad erachter", "Directeur Interne Organisatie (A4a-A4b)"),
    Placeholder("uiterste_datum", "uiterste inschrijvingsdatum", "28 april 2024"),
    Placeholder("vertrouwelijk", "“Vertrouwelijk”; leeg in een naamloze nota", "Vertrouwelijk"),
)
_OVERVIEW = (
    Placeholder("toestand_op", "tijdstip waarvan het document de toestand weergeeft", "29 april 2024 om 02:00"),
    Placeholder("gegevens", "tabel met vacature, graad, uiterste datum en aantal kandidaturen", "tabel", block=True),
    Placeholder("samenvatting", "tabel met het aantal kandidaturen per uitkomst", "tabel", True, True),
    Placeholder("feiten", "wat ontvangen is, en waaruit blijkt dat het tijdig was", "alinea’s", block=True),
    Placeholder("voorwaarden", "wat de vacature vraagt", "alinea’s", block=True),
    Placeholder("overzicht", "tabel met alle kandidaten en voorwaarden", "tabel", True, True),
    Placeholder("uitsluitingen", "per reden: voorwaarde, vaststelling en besluit", "tabellen", True, True),
    Placeholder("twijfels", "tabel met de twijfels en de vraag die elk beslecht", "tabel", True, True),
    Placeholder("niet_beoordeeld", "voorwaarden die niet op stukken zijn beoordeeld", "alinea’s", block=True),
    Placeholder("vertrouwelijkheid", "wie dit mag lezen, en wat niet is opgenomen", "alinea’s", block=True),
    Placeholder("nazicht", "tabel waarin de dossierbehandelaar tekent", "tabel", block=True),
    Placeholder("per_kandidaat", "per kandidaat elke vaststelling met haar bron", "tabellen", True, True),
)
_LETTER = (
    Placeholder("naam", "naam van de kandidaat; “kandidaat” als die niet bekend is", "An Janssens"),
    Placeholder("aanhef", "aanspreking", "Geachte An Janssens"),
    Placeholder("datum", "dag waarop deze brief is opgemaakt", "29 april 2024"),
    Placeholder("contact", "uit huisstijl: contact, in vacature.yaml", "Personeelsdienst, tel. 09 123 45 67"),
    Placeholder("ondertekening", "uit huisstijl: ondertekening; anders twee functietitels", "alinea’s", block=True),
)

PLACEHOLDERS: Mapping[Kind, tuple[Placeholder, ...]] = {
    Kind.MEMO: (
        *_COMMON,
        *_OVERVIEW,
        Placeholder("besluit", "voorstel van besluit, in artikelen", "alinea’s", True, True),
    ),
    Kind.INTERIM: (*_COMMON, *_OVERVIEW),
    Kind.ANNEX: (
        *_COMMON,
        Placeholder("toestand_op", "tijdstip waarvan het document de toestand weergeeft", "29 april 2024 om 02:00"),
        Placeholder("namen", "tabel met nummer, naam en map van elke kandidaat", "tabel", True, True),
        Placeholder("grafieken", "de vacature in grafieken: uitkomsten, ontvangst, redenen", "beelden", block=True),
        Placeholder("beelden", "per kandidaat de stukken en de uitsneden met hun nummer", "beelden", True, True),
    ),
    Kind.ADMITTED: (
        *_COMMON,
        *_LETTER,
        Placeholder("selectie", "tabel met de onderdelen, data en plaatsen van de selectie", "tabel", True, True),
        Placeholder("later", "voorwaarden die later worden nagegaan; leeg als er geen zijn", "alinea", block=True),
    ),
    Kind.EXCLUDED: (
        *_COMMON,
        *_LETTER,
        Placeholder("zitting", "de zitting, uit huisstijl: zitting; anders leeg", "in zitting van 6 mei 2024"),
        Placeholder("redenen", "per reden: voorwaarde, vaststelling en besluit", "alinea’s", True, True),
        Placeholder("beroep", "hoe tegen de beslissing beroep openstaat", "alinea’s", True, True),
    ),
    Kind.REMINDER: (
        *_COMMON,
        *_LETTER,
        Placeholder("ontbreekt", "opsomming van wat nog ontbreekt of niet voldoet", "opsomming", True, True),
        Placeholder("onleesbaar", "bestanden die niet geopend konden worden; leeg als er geen zijn", "opsomming",
                    block=True),
    ),
}  # fmt: skip
"""What each template may hold. Every name is known in all templates of its kind, in either language."""
