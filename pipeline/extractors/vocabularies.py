"""The vocabulary of documents, validated: what an officer wrote, or an error that says where.

Three are for others: `diploma_sentences.yaml` for `degree_sentences`, `names.yaml` for `names/words`, and
`criminal_record/` for `criminal_record/words/wordlists`.
"""

from functools import lru_cache
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict

from pipeline.vocabulary.loading import documents, only, validated

LevelWord = Literal[
    "secondary", "graduaat", "bachelor", "master", "doctorate", "onder_bachelor", "geen", "twijfel"
]  # fmt: skip
"""The levels of `vocabulary/LEESMIJ.md`: those of the contract, and three that are none."""

PACKAGE = "pipeline.extractors.vocabulary"
_DEGREE_FILES = ("be", "nl", "fr", "de", "uk", "international", "other")


def _as_tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else (value,)


_T = TypeVar("_T")
Levels = Annotated[tuple[LevelWord, ...], BeforeValidator(_as_tuple)]


class Part(BaseModel):
    """A shape of (a part of) a file: no key but those it names."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Deviation(Part):
    """`behalve`: when a degree has another level than usual."""

    als: tuple[str, ...] = ()
    """One of these phrases stands on the page."""
    tot_en_met: int | None = None
    """Awarded in this year or before."""
    vanaf: int | None = None
    """Awarded in this year or later."""
    niveau: Levels


class Degree(Part):
    """An item of `graden`."""

    woorden: tuple[str, ...]
    niveau: Levels
    na_formule: Literal["ja", "nee"] = "nee"
    ook_vak: Literal["ja", "nee"] = "nee"
    """Whether it names a subject too, within the title of another degree: "Bachelor in ...: handelsingenieur"."""
    behalve: tuple[Deviation, ...] = ()
    bron: str | None = None


class Family(Part):
    """A document of `degrees_*.yaml`: the degrees of countries that use words in the same sense."""

    familie: str
    landen: tuple[str, ...] | Literal["overal"]
    graden: tuple[Degree, ...]

    def holds_in(self, country: str) -> bool:
        """Whether the family says what words mean in `country` in particular."""
        return self.landen != "overal" and country in self.landen


class Institution(Part):
    """An item of `institutions.yaml`."""

    land: str
    soort: Literal["universiteit", "hogeschool", "andere"]
    namen: tuple[str, ...]
    afkortingen: tuple[str, ...] = ()


class Country(Part):
    """An item of `landen` in `places.yaml`."""

    land: str
    overheden: tuple[str, ...] = ()
    steden: tuple[str, ...] = ()


class Places(Part):
    """The file `places.yaml`."""

    instelling_woorden: tuple[str, ...]
    instelling_zonder_graden: tuple[str, ...]
    geen_naamgever: tuple[str, ...]
    straat_eindigt: tuple[str, ...]
    straat_begint: tuple[str, ...]
    landen: tuple[Country, ...]


class _Institutions(Part):
    instellingen: tuple[Institution, ...]


class DiplomaDates(Part):
    """The file `diploma_dates.yaml`; which words each list holds is said there."""

    geboorte: tuple[str, ...]
    toekenning: tuple[str, ...]
    zitting: tuple[str, ...]
    opmaak: tuple[str, ...]
    uitgereikt: tuple[str, ...]
    iets_anders: tuple[str, ...]
    waarmerking: tuple[str, ...]
    homologatie: tuple[str, ...]
    vervangt: tuple[str, ...]
    vervangt_niet: frozenset[str]
    in_geval_van: tuple[str, ...]
    bijzin: frozenset[str]
    behaald: tuple[str, ...]
    dan_verleend: tuple[str, ...]
    herkenbaar: tuple[str, ...]


class EquivalenceWords(Part):
    """`losse_woorden` in `equivalence_cues.yaml`; which words each list holds is said there."""

    zoals_gelijkwaardig: tuple[str, ...]
    stelt_vast: tuple[str, ...]
    wie_beweert: tuple[str, ...]
    vraagt_erom: frozenset[str]
    aanvraag: frozenset[str]
    van_om_het_even_welk: frozenset[str]
    leidt_bijzin_in: frozenset[str]
    mag_of_moet: frozenset[str]
    ontkent: frozenset[str]
    daarentegen: frozenset[str]
    ontkend_zonder_gevolg: tuple[str, ...]
    niet_gedaan: tuple[str, ...]
    afgewezen: tuple[str, ...]
    verondersteld: frozenset[str]


class UnfilledWords(Part):
    """The file `unfilled.yaml`; which words each list holds is said there."""

    veld: frozenset[str]
    bij_veld: frozenset[str]
    naamwoorden: frozenset[str]
    opschrift_van_houder: tuple[str, ...]
    leidt_naar_houder: tuple[str, ...]
    leidt_naar_dag: tuple[str, ...]
    vultekst: tuple[str, ...]


class CvWords(Part):
    """The file `cv_words.yaml`; which words each list holds is said there."""

    talen: dict[str, frozenset[str]]
    nationaliteiten: dict[str, frozenset[str]]
    opschriften: tuple[str, ...]
    naast: frozenset[str]
    burgerlijke_staat: frozenset[str]
    rubrieken: frozenset[str]
    titel: frozenset[str]
    personalia: frozenset[str]
    geen_personen: frozenset[str]
    landen: frozenset[str]


class State(Part):
    """An item of `states` in `licence_issuers.yaml`."""

    country: str
    eea: bool
    signs: tuple[str, ...]
    names: tuple[str, ...]
    short: tuple[str, ...] = ()


class LicenceIssuers(Part):
    """The file `licence_issuers.yaml`; what each key says is told there."""

    states: tuple[State, ...]
    titles: dict[str, tuple[str, ...]]
    copies: tuple[str, ...]
    identity: tuple[str, ...]


class LicenceWords(Part):
    """The file `licence_words.yaml`; which words each list holds is said there."""

    voor_naam: frozenset[str]
    voorlopig: tuple[str, ...]
    begeleiders: tuple[str, ...]
    op_papier: frozenset[str]
    boven_tabel: tuple[str, ...]
    afgegeven_door: tuple[str, ...]
    afgegeven_te: tuple[str, ...]
    zetel: tuple[str, ...]
    geen_gemeente: tuple[str, ...]
    vertaald: tuple[str, ...]
    in_leeg_vak: frozenset[str]
    bij_dag: tuple[str, ...]
    bij_code: tuple[str, ...]
    in_rij_tegen: frozenset[str]
    niet_in_lijst: frozenset[str]
    bij_voertuigen: tuple[str, ...]
    andere_voertuigen: tuple[str, ...]


CueLists = dict[str, dict[str, tuple[str, ...]] | list[tuple[str, ...]]]
"""The lists of `diploma_cues.yaml`: by language, or one list for all."""


def _only(name: str, shape: type[_T]) -> _T:
    return only(PACKAGE, name, shape)


@lru_cache(maxsize=1)
def families() -> tuple[Family, ...]:
    """The families of degrees; raises VocabularyError."""
    names = [f"degrees_{part}.yaml" for part in _DEGREE_FILES]
    return tuple(validated(name, Family, one) for name in names for one in documents(PACKAGE, name))


@lru_cache(maxsize=1)
def institutions() -> tuple[Institution, ...]:
    """The known institutions; raises VocabularyError."""
    return _only("institutions.yaml", _Institutions).instellingen


@lru_cache(maxsize=1)
def places() -> Places:
    """Cities, states and authorities by country; raises VocabularyError."""
    return _only("places.yaml", Places)


@lru_cache(maxsize=1)
def cue_lists() -> CueLists:
    """The fixed formulas; raises VocabularyError."""
    return _only("diploma_cues.yaml", CueLists)


_Equivalence = dict[str, list[tuple[str, ...]] | EquivalenceWords]
"""The file `equivalence_cues.yaml`: formulas, and the single words."""


@lru_cache(maxsize=1)
def _equivalence() -> _Equivalence:
    return _only("equivalence_cues.yaml", _Equivalence)


@lru_cache(maxsize=1)
def equivalence_cues() -> dict[str, list[tuple[str, ...]]]:
    """The fixed formulas of decisions on equivalence; raises VocabularyError."""
    return {kind: texts for kind, texts in _equivalence().items() if isinstance(texts, list)}


@lru_cache(maxsize=1)
def equivalence_words() -> EquivalenceWords:
    """The single words of such decisions; raises VocabularyError."""
    return validated("equivalence_cues.yaml", EquivalenceWords, _equivalence()["losse_woorden"])


@lru_cache(maxsize=1)
def diploma_dates() -> DiplomaDates:
    """The words around the dates on a diploma; raises VocabularyError."""
    return _only("diploma_dates.yaml", DiplomaDates)


@lru_cache(maxsize=1)
def unfilled_words() -> UnfilledWords:
    """How a template asks for what is to be filled in, and where that would stand; raises VocabularyError."""
    return _only("unfilled.yaml", UnfilledWords)


@lru_cache(maxsize=1)
def cv_words() -> CvWords:
    """The languages and nationalities that a cv may name, and the words of its headings; raises VocabularyError."""
    return _only("cv_words.yaml", CvWords)


@lru_cache(maxsize=1)
def licence_issuers() -> LicenceIssuers:
    """The states and titles that licences bear; raises VocabularyError."""
    return _only("licence_issuers.yaml", LicenceIssuers)


@lru_cache(maxsize=1)
def licence_words() -> LicenceWords:
    """The words that are printed on licences beside what is filled in; raises VocabularyError."""
    return _only("licence_words.yaml", LicenceWords)
