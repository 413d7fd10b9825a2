"""Extracts in the wordings and layouts of several municipalities, each part replaceable by `{}`-fields."""

import datetime as dt
from collections.abc import Callable

_NL_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_FR_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_DE_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)

USUAL_DAY = dt.date(2024, 3, 15)
EXTRACT = """Stad Aalst
UITTREKSEL UIT HET STRAFREGISTER
Artikel 595 Sv - algemeen model
Naam: DE BOECK
Voornamen: Pieter Jan
Geboren te Aalst op 12/04/1988
Veroordelingen: NIHIL
Afgeleverd te Aalst op 16/04/2024
De gemachtigde ambtenaar
"""
"""The shortest that is accepted, to which a test adds a line or in which it puts another answer."""


def _labelled(issued: dt.date | str, *, model: str, record: str, foot: str, name: str, born: str, purpose: str) -> str:
    """A table of labels with the values in a column of their own, as many e-lokets print it."""
    day = issued if isinstance(issued, str) else f"{issued:%d/%m/%Y}"
    return f"""
Stad Aalst                                         Departement Burger en Welzijn
Dienst Burgerzaken

                    UITTREKSEL UIT HET STRAFREGISTER

{model}

Naam                               {name.split(",")[0]}
Voornamen                          {name.split(",")[1].strip()}
Geboorteplaats en -datum           Aalst, {born}
Nationaliteit                      Belgische
Adres                              Molenstraat 12, 9300 Aalst
Doel van het uittreksel            {purpose}

Veroordelingen uitgesproken door de hoven en rechtbanken
{record}

Datum van afgifte                  {day}

De gemachtigde ambtenaar

Dit uittreksel bevat geen veroordelingen die door een wet, zoals de wet van 8 augustus 1997, worden weggelaten.
Een gevangenisstraf van ten hoogste zes maanden wordt na drie jaar niet meer vermeld.
Controle: https://certif.belgium.be
{foot}
"""


def _letter(issued: dt.date | str, *, model: str, record: str, foot: str, name: str, born: str, purpose: str) -> str:
    """Running text under a coat of arms, as smaller municipalities type it."""
    day = issued if isinstance(issued, str) else f"{issued.day} {_NL_MONTHS[issued.month - 1]} {issued.year}"
    family, given = (part.strip() for part in name.split(","))
    return f"""
KONINKRIJK BELGIË
Provincie Oost-Vlaanderen
Gemeente Wachtebeke

Centraal Strafregister
Uittreksel
{model}

Voor de genaamde {family}, {given},
geboren te Wachtebeke op {born},
wonende te 9185 Wachtebeke, Dorp 61,
werd in het Centraal Strafregister gevonden:

{record}

Bestemd voor: {purpose}

Opgemaakt te Wachtebeke, {day}

Namens de burgemeester,
bij delegatie,
de ambtenaar

{foot}
"""


def _french(issued: dt.date | str, *, model: str, record: str, foot: str, name: str, born: str, purpose: str) -> str:
    day = issued if isinstance(issued, str) else f"{issued.day} {_FR_MONTHS[issued.month - 1]} {issued.year}"
    family, given = (part.strip() for part in name.split(","))
    return f"""
Ville de Tournai
Service Population - Casier judiciaire

EXTRAIT DU CASIER JUDICIAIRE
{model}

Nom : {family}
Prénoms : {given}
Lieu et date de naissance : Tournai, le {born}
Domicile : rue de la Wallonie 18, 7500 Tournai
Finalité : {purpose}

Relevé des condamnations :
{record}

Fait à Tournai, le {day}
Pour le Bourgmestre, l'agent délégué

L'authenticité du présent document peut être vérifiée durant trois mois sur https://certif.belgium.be
{foot}
"""


def _german(issued: dt.date | str, *, model: str, record: str, foot: str, name: str, born: str, purpose: str) -> str:
    day = issued if isinstance(issued, str) else f"{issued.day}. {_DE_MONTHS[issued.month - 1]} {issued.year}"
    family, given = (part.strip() for part in name.split(","))
    return f"""
GEMEINDE RAEREN
Einwohnermeldeamt

Auszug aus dem Strafregister
{model}

Familienname      {family}
Vornamen          {given}
Geboren in        Eupen am {born}
Wohnhaft          Hauptstraße 26, 4730 Raeren
Zweck             {purpose}

Verurteilungen
{record}

Ausgestellt in Raeren am {day}
Im Auftrag des Bürgermeisters

{foot}
"""


_STYLES: dict[str, tuple[Callable[..., str], dict[str, str]]] = {
    "aalst": (
        _labelled,
        {
            "model": "Artikel 595 van het Wetboek van Strafvordering",
            "record": "Nihil",
            "purpose": "Sollicitatie bij een lokaal bestuur",
        },
    ),
    "wachtebeke": (
        _letter,
        {"model": "(art. 595 Sv. - algemeen model)", "record": "GEEN VEROORDELINGEN", "purpose": "aanwerving"},
    ),
    "tournai": (
        _french,
        {
            "model": "Article 595 du Code d'instruction criminelle",
            "record": "NÉANT",
            "purpose": "Candidature à un emploi",
        },
    ),
    "raeren": (
        _german,
        {"model": "Artikel 595 des Strafprozessgesetzbuches", "record": "Keine", "purpose": "Bewerbung"},
    ),
}

STYLES = tuple(_STYLES)
DUTCH = ("aalst", "wachtebeke")


def extract_text(style: str, issued: dt.date | str = USUAL_DAY, **parts: str) -> str:
    """The text of an extract in that style; parts: model, record, foot, name ("FAMILY, Given"), born, purpose."""
    write, usual = _STYLES[style]
    return write(issued, **({"foot": "", "name": "DE BACKER, Lies Maria", "born": "14.07.1986"} | usual | parts))
