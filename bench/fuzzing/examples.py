"""Sound input per target, for a fuzzer to begin with."""

from collections.abc import Mapping
from pathlib import Path

from bench.hostile.seeds import TEXT, seeds

_VACANCY = Path("samples/directeur-io/vacature.yaml")
_DECISIONS = b"""- candidate: janssens-an
  requirement: diploma
  outcome: met
  why: Gezien
  by: Els
  at: 2024-04-30T09:12:00+02:00
"""
_TEXTS = (
    TEXT.encode(),
    b"12/03/2024 3 mei 2021 le 1er avril 2020 03.11.23 tweeduizend en tien 31/02/2020 20240312 5. Maerz 1999",
    b"Rijksregisternummer 85.05.03-123.45 850503 12345",
    b"DIPLOMA\nmaster in de rechten\nuitgereikt aan\nJan Peeters\ngeboren te Gent op 3 mei 1985\nop 1 juli 2008",
    b"RIJBEWIJS\n1. PEETERS\n2. JAN\n3. 03.05.85 GENT\n4a. 01.02.2013\n4b. 01.02.2023\n4c. STAD GENT\n9. AM B",
    b"CURRICULUM VITAE\nErvaring\n2015 - 2020\tAfdelingshoofd, Stad Gent\n01/2021 - heden\tDirecteur",
)


def examples(target: str) -> Mapping[str, bytes]:
    """Examples for `target`, by name."""
    sound = seeds()
    if target in {"html", "mail", "msg", "zip", "docx", "pdf"}:
        kinds = {"mail": "eml"}
        return {target: sound[kinds.get(target, target)]}
    if target in {"sniffing", "whole", "whole_with_pixels"}:
        return sound
    known = {
        "vacancy": (_VACANCY.read_bytes() if _VACANCY.is_file() else b"title: x\n",),
        "decisions": (_DECISIONS,),
        "town": (b'scratch = "/var/tmp"\n[cache]\nmost_days = 40\n[limits]\npages = 300\n',),
        "people": (b"map;naam;voornaam;geboortedatum;email;rijksregisternummer\nan;Janssens;An;03/05/1985;a@b.be;\n",),
        "receipts": (b"map;bestand;ontvangen\nan;cv.pdf;2024-04-01T12:00\nan;b/d.pdf;01/04/2024 12:00\n",),
        "record": (b'{"schema_version":1}',),
        "names": (b"../a/b.pdf", b"C:\\x\\y.txt", b"caf\xe9.txt"),
        "template": (sound["docx"],),
    }.get(target, _TEXTS)
    return {str(number): data for number, data in enumerate(known)}
