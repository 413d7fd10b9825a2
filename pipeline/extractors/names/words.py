"""The vocabulary of names (`vocabulary/names.yaml`, which says what each list holds), folded as it is."""

from functools import lru_cache

from pipeline.extractors.vocabularies import PACKAGE, Part
from pipeline.vocabulary.loading import only


class NameWords(Part):
    """The file `names.yaml`; which words each list holds is said there."""

    partikels: frozenset[str]
    titels: frozenset[str]
    aansprekingen: tuple[str, ...]
    genaamd: frozenset[str]
    anderen: frozenset[str]
    verwanten: frozenset[str]
    door: frozenset[str]
    opschrift_familienaam: tuple[str, ...]
    opschrift_voornaam: tuple[str, ...]
    opschrift_naam: tuple[str, ...]
    opschrift_gebruiksnaam: tuple[str, ...]
    gevraagd_bij_geboorte: frozenset[str]
    zegt_geboorte: tuple[str, ...]
    geboorte: frozenset[str]
    nooit_namen: frozenset[str]
    hoedanigheden: frozenset[str]
    huwelijk: tuple[str, ...]
    geboortenaam: tuple[str, ...]
    herkomst: frozenset[str]
    staat: frozenset[str]
    beroepen: frozenset[str]
    leidt_naar_persoon: frozenset[str]
    leidt_soms_naar_persoon: frozenset[str]
    over_iemand: tuple[str, ...]
    landen: frozenset[str]
    opschrift_aanvrager: tuple[str, ...]
    titels_elders: frozenset[str]
    van_geen_mens: frozenset[str]
    van_geen_mens_eindigt: tuple[str, ...]
    opent_regel_over_iemand: frozenset[str]
    onder_een_naam: frozenset[str]
    op_naam_van: tuple[str, ...]
    vraagt_stam: tuple[str, ...]
    gevraagd_stam: tuple[str, ...]
    geeft_of_zegt_stam: tuple[str, ...]
    functie_eindigt: tuple[str, ...]
    gaat_verder_na_persoon: frozenset[str]
    gezegd_van_persoon: frozenset[str]
    samentrekkingen: dict[str, tuple[str, ...]]
    """From a call name to the pairs of given names, in their order, that it may be made of."""
    voornamen: str
    """A group of given names a line."""


@lru_cache(maxsize=1)
def name_words() -> NameWords:
    """The words by which names are known, and given names that are one; raises VocabularyError."""
    return only(PACKAGE, "names.yaml", NameWords)


_WORDS = name_words()

PARTICLES = _WORDS.partikels
"""Words that belong to the surname that follows them; never dropped in a comparison (De Backer is not Backer)."""
TITLES = _WORDS.titels
"""Forms of address and degrees, which are not part of a name. "Heer" counts only at the start: De Heer is a surname."""
TITLE_OPENERS = _WORDS.aansprekingen
"""Forms of address after which a name follows in a sentence."""
CALLED = _WORDS.genaamd
"""What leads to a name behind an article: "de genaamde Hilde", "le nommé Luc", not "est nommée"."""
OTHERS = _WORDS.anderen
"""Shortly before the name of who signs, answers or employs."""
RELATIVES = _WORDS.verwanten
"""Shortly before the name of a relative of the person whom a paper is about."""
BY = _WORDS.door
"""Before who acts: the clerk, unless something was asked by a person."""
SURNAME_LABELS = _WORDS.opschrift_familienaam
"""Labels of the surname."""
GIVEN_LABELS = _WORDS.opschrift_voornaam
"""Labels of the given names."""
FULL_LABELS = _WORDS.opschrift_naam
"""Labels of the whole name."""
OTHER_LABELS = _WORDS.opschrift_gebruiksnaam
"""Labels of a name that somebody bears besides: by themselves none of his own."""
ASKED_OF_BIRTH = _WORDS.gevraagd_bij_geboorte
"""What is asked of a birth: "Plaats van geboorte"."""
SAYING_BIRTH = _WORDS.zegt_geboorte
"""Of which a text holds one, even within a word, that says when or where somebody was born."""
BIRTH_WORDS = _WORDS.geboorte
"""Words with which a birth date or place begins, and a name ends."""
NEVER_NAMES = _WORDS.nooit_namen
"""Words of forms that stand where a name may be looked for, and are none."""
ROLES = _WORDS.hoedanigheden
"""What stands before a name and is no part of it: "Cursist  Kim Vercauteren"."""
MARRIAGE_WORDS = _WORDS.huwelijk
"""After which the name of a husband or wife stands."""
MAIDEN_WORDS = _WORDS.geboortenaam
"""After which the name at birth stands, unless a place or date follows."""
GIVEN_NAME_GROUPS = tuple(frozenset(row.split()) for row in _WORDS.voornamen.splitlines())
"""Each group: a given name with its pet forms, its forms in other languages, and its transliterations."""
CONTRACTIONS = {name: tuple(tuple(pair.split()) for pair in pairs) for name, pairs in _WORDS.samentrekkingen.items()}
"""From a call name to the given names, in their order, that it may be made of: Marleen is Maria Magdalena."""
