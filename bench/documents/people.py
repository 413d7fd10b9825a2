"""Fictional persons: names of many origins, and a national number whose check digits are right."""

import datetime as dt
import unicodedata
from dataclasses import dataclass, replace
from random import Random

from bench.documents.places import MUNICIPALITIES, STREETS, Municipality


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who does not exist."""

    family: str
    """The birth name, in the case of a running text (`Van den Broeck`)."""
    given: tuple[str, ...]
    """All given names, in official order."""
    called: str
    """The name used in daily life; often the first given name, not always."""
    sex: str
    """`F` or `M`."""
    birth_date: dt.date
    birth_place: str
    nationality: str
    """ISO 3166 alpha-2."""
    home: Municipality
    street: str
    """With the house number."""
    national_number: str
    """Eleven digits."""
    spouse: str | None = None
    """The family name of the spouse, for those who use it."""

    @property
    def name(self) -> str:
        """Called and family name, as on a cv."""
        return f"{self.called} {self.family}"

    @property
    def official(self) -> str:
        """All given names and the family name."""
        return f"{' '.join(self.given)} {self.family}"

    @property
    def number_dotted(self) -> str:
        """The national number as an identity card prints it: `85.07.30-033.28`."""
        n = self.national_number
        return f"{n[:2]}.{n[2:4]}.{n[4:6]}-{n[6:9]}.{n[9:]}"

    @property
    def mail(self) -> str:
        """An address in a domain that belongs to nobody."""
        folded = unicodedata.normalize(
            "NFKD", f"{self.called}.{self.family}".lower().replace("ı", "i").replace("ł", "l")
        )
        plain = "".join(c for c in folded if c.isascii() and (c.isalpha() or c == "."))
        return f"{plain}@voorbeeld.example"


def national_number(birth: dt.date, serial: int) -> str:
    """The eleven digits of a national number; for those born from 2000 the check is taken over a 2 put before them."""
    nine = f"{birth:%y%m%d}{serial:03d}"
    check = 97 - int(("2" if birth.year >= 2000 else "") + nine) % 97
    return f"{nine}{check:02d}"


_GIVEN: dict[str, tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]] = {
    "nl": (
        (("An", "Maria"), ("Els",), ("Lieve", "Godelieve", "Maria"), ("Katrien",), ("Hilde", "Irma"), ("Sofie",),
         ("Liesbeth", "Anna"), ("Griet", "Margaretha"), ("Ann-Sophie",), ("Marijke", "Josée"),
         ("Evelien",), ("Noëlla",)),
        (("Jan", "Marie", "Jozef"), ("Pieter",), ("Koen", "Gustaaf"), ("Wim", "Willem", "Cornelis"), ("Bart",),
         ("Kris", "Christiaan"), ("Geert", "Lodewijk"), ("Jean-Pierre",), ("Thijs",), ("Joris", "Emiel"), ("Björn",)),
    ),
    "fr": (
        (("Hélène", "Marie"), ("Anne-Françoise",), ("Céline",), ("Maïté", "Lucie"), ("Françoise",), ("Solène",)),
        (("Benoît", "Joseph"), ("Jean-François",), ("Étienne",), ("Loïc",), ("Guillaume", "André"),
         ("François-Xavier",)),
    ),
    "de": (
        (("Käthe",), ("Anneliese", "Maria"), ("Jürgen-Maria",), ("Ursula",)),
        (("Günther",), ("Hans-Jürgen",), ("Björn",), ("Karl-Heinz", "Josef")),
    ),
    "tr": ((("Ayşe",), ("Elif", "Nur"), ("Gülşen",)), (("Mehmet", "Ali"), ("İbrahim",), ("Yiğit",), ("Ömer",))),
    "ma": ((("Fatima",), ("Khadija",), ("Samira",)), (("Mohammed",), ("Youssef",), ("Abdel-Karim",), ("Saïd",))),
    "pl": ((("Agnieszka", "Maria"), ("Małgorzata",)), (("Łukasz",), ("Paweł", "Jan"), ("Grzegorz",))),
    "es": ((("María", "del", "Carmen"),), (("José", "Luis"), ("Íñigo",))),
    "ua": ((("Oksana",), ("Nataliia",)), (("Serhii",), ("Oleksandr",))),
}  # fmt: skip
_FAMILY: dict[str, tuple[str, ...]] = {
    "nl": ("Van den Broeck", "De Smet", "Janssens", "Vandenbroucke", "Van der Linden", "'t Kint", "D'Hondt",
           "De Backer", "Vermeulen", "Claeys", "Van Wonterghem", "Peeters Janssens", "Jansen-de Vries", "Schelstraete",
           "Vanhaverbeke",
           "De Vlieger", "Roelandts", "Van de Velde", "Goethals", "Martens", "Bijttebier", "Master", "Van Lerberghe"),
    "fr": ("Lefèbvre", "de la Croix", "Dubois", "Delvaux-Thiry", "Marchal", "Gérard", "d'Oultremont",
           "Piérard", "Noël"),
    "de": ("Müller", "Schröder", "Großmann", "Kessel-Hübsch", "von der Heyden", "Weiß"),
    "tr": ("Yıldız", "Özdemir", "Şahin", "Çelik", "Işık", "Aydoğan"),
    "ma": ("El Amrani", "Ben Ali", "Aït Haddou", "Bouazzaoui", "El Khattabi"),
    "pl": ("Kowalska-Nowak", "Łukaszewicz", "Wójcik", "Dąbrowska"),
    "es": ("García Fernández", "Núñez de Balboa", "Ibáñez Soler"),
    "ua": ("Kovalenko", "Shevchuk", "Tkachenko"),
}  # fmt: skip
_ABROAD = {
    "tr": ("Emirdağ", "Ankara", "İzmir"), "ma": ("Rabat", "Tanger", "Nador"), "pl": ("Kraków", "Łódź"),
    "es": ("Sevilla", "Logroño"), "ua": ("Kharkiv", "Lviv"),
}  # fmt: skip
_NATIONALITY = {"nl": "BE", "fr": "BE", "de": "BE", "tr": "TR", "ma": "MA", "pl": "PL", "es": "ES", "ua": "UA"}
ORIGINS = ("nl",) * 10 + ("fr",) * 3 + ("de",) * 2 + ("tr",) * 2 + ("ma",) * 2 + ("pl", "es", "ua")


def _any_given(rng: Random, origin: str, sex: str) -> tuple[str, ...]:
    return rng.choice(_GIVEN[origin][0 if sex == "F" else 1])


def _called(rng: Random, given: tuple[str, ...]) -> str:
    if len(given) > 1 and len(given[1]) > 3 and rng.random() < 0.1:
        return given[1]
    return given[0]


def random_person(rng: Random, *, origin: str | None = None, language: str = "nl") -> Person:
    """Someone of working age; `origin` is one of `ORIGINS`, `language` that of the municipality where they live."""
    origin = origin or rng.choice(ORIGINS)
    sex = rng.choice("FM")
    given = _any_given(rng, origin, sex)
    birth = dt.date(1959, 1, 1) + dt.timedelta(days=rng.randrange(365 * 41))
    home = rng.choice(MUNICIPALITIES[language])
    at_home = rng.random() < 0.7 or origin not in _ABROAD
    serial = rng.randrange(1, 499) * 2 + (0 if sex == "F" else -1)
    spouse = rng.choice(_FAMILY["nl"][:16]) if sex == "F" and rng.random() < 0.2 else None
    return Person(
        family=rng.choice(_FAMILY[origin]),
        given=given,
        called=_called(rng, given),
        sex=sex,
        birth_date=birth,
        birth_place=rng.choice(MUNICIPALITIES[language]).name if at_home else rng.choice(_ABROAD[origin]),
        nationality="BE" if rng.random() < 0.8 else _NATIONALITY[origin],
        home=home,
        street=f"{rng.choice(STREETS[language])} {rng.randrange(1, 240)}{rng.choice(('', '', '', 'A', ' bus 3'))}",
        national_number=national_number(birth, max(serial, 1)),
        spouse=spouse,
    )


def with_birth_date(person: Person, birth: dt.date) -> Person:
    """The same person born on another day, the national number changed with it."""
    return replace(person, birth_date=birth, national_number=national_number(birth, int(person.national_number[6:9])))
