"""Municipalities and street names for fictional addresses; the municipalities exist, the addresses do not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality of Belgium, as its letterhead needs it."""

    name: str
    postcode: str
    kind: str = "gemeente"
    """`gemeente`, `stad`, `commune`, `ville`, `Gemeinde`, `Stadt`."""
    province: str = ""


_NL = """9930 Lievegem gemeente Oost-Vlaanderen|9000 Gent stad Oost-Vlaanderen|2300 Turnhout stad Antwerpen
8500 Kortrijk stad West-Vlaanderen|3000 Leuven stad Vlaams-Brabant|3500 Hasselt stad Limburg
9800 Deinze stad Oost-Vlaanderen|8670 Koksijde gemeente West-Vlaanderen|2870 Puurs-Sint-Amands gemeente Antwerpen
3440 Zoutleeuw stad Vlaams-Brabant|9420 Erpe-Mere gemeente Oost-Vlaanderen|2860 Sint-Katelijne-Waver gemeente Antwerpen
3690 Zutendaal gemeente Limburg|1755 Pajottegem gemeente Vlaams-Brabant|8900 Ieper stad West-Vlaanderen
9960 Assenede gemeente Oost-Vlaanderen|2340 Beerse gemeente Antwerpen|9620 Zottegem stad Oost-Vlaanderen
1740 Ternat gemeente Vlaams-Brabant|3600 Genk stad Limburg|9185 Wachtebeke gemeente Oost-Vlaanderen"""
_FR = """5000 Namur ville Namur|4520 Wanze commune Liège|7500 Tournai ville Hainaut|6600 Bastogne ville Luxembourg
1400 Nivelles ville Brabant wallon|4900 Spa ville Liège|7050 Jurbise commune Hainaut|5580 Rochefort ville Namur
1180 Uccle commune Bruxelles|1030 Schaerbeek commune Bruxelles|6840 Neufchâteau ville Luxembourg"""
_DE = """4700 Eupen Stadt Lüttich|4780 Sankt Vith Stadt Lüttich|4750 Bütgenbach Gemeinde Lüttich
4730 Raeren Gemeinde Lüttich|4770 Amel Gemeinde Lüttich"""


def _parse(block: str) -> tuple[Municipality, ...]:
    found = []
    for entry in block.replace("\n", "|").split("|"):
        postcode, rest = entry.split(" ", 1)
        words = rest.split(" ")
        kind = next(
            i for i, w in enumerate(words) if w in {"gemeente", "stad", "ville", "commune", "Stadt", "Gemeinde"}
        )
        found.append(Municipality(" ".join(words[:kind]), postcode, words[kind], " ".join(words[kind + 1 :])))
    return tuple(found)


MUNICIPALITIES = {"nl": _parse(_NL), "fr": _parse(_FR), "de": _parse(_DE)}
"""By the language in which they issue documents."""

STREETS = {
    "nl": ("Kerkstraat", "Stationsstraat", "Meidoornlaan", "Oude Baan", "Eikendreef", "Molenveld", "Sint-Annaplein",
           "Achterweide", "Kasteeldreef", "Grote Steenweg", "8 Meilaan"),
    "fr": ("Rue de l'Église", "Avenue des Tilleuls", "Chaussée de Liège", "Place du 11 Novembre", "Rue du Moulin",
           "Clos des Acacias"),
    "de": ("Kirchstraße", "Aachener Straße", "Am Bergkapellchen", "Gartenweg", "Malmedyer Straße"),
}  # fmt: skip
"""By language."""
