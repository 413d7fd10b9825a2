"""The vocabulary of documents and names, validated: what an officer wrote, or an error that says where."""

from functools import lru_cache
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict

from pipeline.vocabulary.loading import documents, only, validated

LevelWord = Literal[
    "secondary", "graduaat", "bachelor", "master", "doctorate", "onder_bachelor", "geen", "twijfel"
]  # fmt: skip
"""The levels of `vocabulary/LEESMIJ.md`: those of the contract, and three that are none."""

_PACKAGE = "pipeline.extractors.vocabulary"
_DEGREE_FILES = ("be", "nl", "fr", "de", "uk", "international", "other")


def _as_tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else (value,)


_T = TypeVar("_T")
Levels = Annotated[tuple[LevelWord, ...], BeforeValidator(_as_tuple)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Deviation(_Part):
    """`behalve`: when a degree has another level than usual."""

    als: tuple[str, ...] = ()
    """One of these phrases stands on the page."""
    tot_en_met: int | None = None
    """Awarded in this year or before."""
    vanaf: int | None = None
    """Awarded in this year or later."""
    niveau: Levels


class Degree(_Part):
    """An item of `graden`."""

    woorden: tuple[str, ...]
    niveau: Levels
    na_formule: Literal["ja", "nee"] = "nee"
    ook_vak: Literal["ja", "nee"] = "nee"
    """Whether it names a subject too, within the title of another degree: "Bachelor in ...: handelsingenieur"."""
    behalve: tuple[Deviation, ...] = ()
    bron: str | None = None


class Family(_Part):
    """A document of `degrees_*.yaml`: the degrees of countries that use words in the same sense."""

    familie: str
    landen: tuple[str, ...] | Literal["overal"]
    graden: tuple[Degree, ...]

    def holds_in(self, country: str) -> bool:
        """Whether the family says what words mean in `country` in particular."""
        return self.landen != "overal" and country in self.landen


class Institution(_Part):
    """An item of `institutions.yaml`."""

    land: str
    soort: Literal["universiteit", "hogeschool", "andere"]
    namen: tuple[str, ...]
    afkortingen: tuple[str, ...] = ()


class Country(_Part):
    """An item of `landen` in `places.yaml`."""

    land: str
    overheden: tuple[str, ...] = ()
    steden: tuple[str, ...] = ()


class Places(_Part):
    """The file `places.yaml`."""

    instelling_woorden: tuple[str, ...]
    instelling_zonder_graden: tuple[str, ...]
    geen_naamgever: tuple[str, ...]
    straat_eindigt: tuple[str, ...]
    straat_begint: tuple[str, ...]
    landen: tuple[Country, ...]


class _Institutions(_Part):
    instellingen: tuple[Institution, ...]


class DiplomaDates(_Part):
    """The file `diploma_dates.yaml`; which words each list holds is said there."""

    geboorte: tuple[str, ...]
    toekenning: tuple[str, ...]
    zitting: tuple[str, ...]
    opmaak: tuple[str, ...]
    uitgereikt: tuple[str, ...]
    iets_anders: tuple[str, ...]
    behaald: tuple[str, ...]
    dan_verleend: tuple[str, ...]
    herkenbaar: tuple[str, ...]


class DiplomaSentences(_Part):
    """The file `diploma_sentences.yaml`; which words each list holds is said there."""

    kan: frozenset[str]
    ontkenning: frozenset[str]
    geen: frozenset[str]
    noemt_vak: frozenset[str]
    voeren: frozenset[str]
    recht: frozenset[str]
    vereist: frozenset[str]
    slechts: frozenset[str]
    eerst: frozenset[str]
    commissie: frozenset[str]
    gemaakt: frozenset[str]
    maakt: frozenset[str]
    van_een_zaak: frozenset[str]
    bezit: tuple[str, ...]
    verklaarder: tuple[str, ...]
    geen_verklaarder: frozenset[str]
    verklaart: frozenset[str]
    van_wie: frozenset[str]
    na_bezit: frozenset[str]
    ingetrokken: frozenset[str]
    teniet: frozenset[str]
    teniet_paren: frozenset[str]
    trekt: frozenset[str]
    in_getrokken: frozenset[str]
    dit_stuk: tuple[str, ...]
    als_regel: frozenset[str]
    voorlopig_stuk: frozenset[str]
    gegeven: frozenset[str]
    toekenning: frozenset[str]
    waarover: frozenset[str]
    verleent_ook: frozenset[str]
    voorbehoud: frozenset[str]
    gewoonlijk: frozenset[str]
    ieder: frozenset[str]
    jaar: frozenset[str]
    sinds: frozenset[str]
    begint_voorwaarde: frozenset[str]
    ontwerp: frozenset[str]
    voorstel: frozenset[str]
    voorstel_paren: frozenset[str]
    modaal: frozenset[str]
    zelf_behaald: frozenset[str]
    krijgt: frozenset[str]
    wordt: frozenset[str]
    nog_te_doen: frozenset[str]
    gebeurd: frozenset[str]
    slaagde: frozenset[str]
    geeft_graad: frozenset[str]
    studiedeel: frozenset[str]
    vak_opschrift: frozenset[str]
    uitgezonderd: frozenset[str]
    nog_bezig: frozenset[str]
    deel: frozenset[str]
    lessen: frozenset[str]
    les: tuple[str, ...]
    vrije_student: frozenset[str]
    keuzevak: frozenset[str]
    hoeveelste: frozenset[str]
    fase: frozenset[str]
    toegangsproef: frozenset[str]
    eerste_deel: frozenset[str]
    eerste_jaar: frozenset[str]
    proeven: frozenset[str]
    leidt_tot: frozenset[str]
    verleent_nu: frozenset[str]
    deze: frozenset[str]
    heeft: frozenset[str]
    aan_wie: frozenset[str]
    alle_proeven: frozenset[str]
    met_goed_gevolg: frozenset[str]
    andere_eer: frozenset[str]
    gegeven_aan: frozenset[str]
    aan_of_door: frozenset[str]
    stuk: tuple[str, ...]
    school: tuple[str, ...]
    andere_zaak: tuple[str, ...]
    bij_verlening: frozenset[str]
    verleent_deels: frozenset[str]
    geeft: frozenset[str]
    voor_wat: frozenset[str]
    uitslag: frozenset[str]
    niet_geslaagd: frozenset[str]
    deel_van: frozenset[str]
    verwant: frozenset[str]
    anderen: frozenset[str]
    van_hem: frozenset[str]
    neen: frozenset[str]
    aanspreking: frozenset[str]
    begeleiding: frozenset[str]
    waarmerk: tuple[str, ...]
    verdienste: frozenset[str]
    opleiding: frozenset[str]
    ambt: frozenset[str]
    hoort_bij: frozenset[str]
    samenwerking: frozenset[str]
    bewijs: frozenset[str]
    nooit: frozenset[str]
    over_zichzelf: frozenset[str]
    eerste_persoon: frozenset[str]
    eigen_diploma: frozenset[str]
    ander_stuk: tuple[str, ...]
    functie: tuple[str, ...]


class Stamps(_Part):
    """The file `stamps.yaml`; which words each list holds is said there."""

    ongeldig: tuple[str, ...]
    ontnomen: tuple[str, ...]
    beperkt: tuple[str, ...]
    gezegd: tuple[str, ...]
    gaat_verder: tuple[str, ...]
    noemt_categorie: tuple[str, ...]
    noemt_houden: tuple[str, ...]
    ontkend: tuple[str, ...]
    niets: tuple[str, ...]
    noemt_voertuigen: tuple[str, ...]
    model: tuple[str, ...]
    zonder_waarde: tuple[str, ...]
    nagebootst: tuple[str, ...]
    tegen_rijbewijs: tuple[str, ...]
    met_begeleider: tuple[str, ...]


class CvWords(_Part):
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


class State(_Part):
    """An item of `states` in `licence_issuers.yaml`."""

    country: str
    eea: bool
    signs: tuple[str, ...]
    names: tuple[str, ...]
    short: tuple[str, ...] = ()


class LicenceIssuers(_Part):
    """The file `licence_issuers.yaml`; what each key says is told there."""

    states: tuple[State, ...]
    titles: dict[str, tuple[str, ...]]
    copies: tuple[str, ...]


class NameWords(_Part):
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
    samentrekkingen: dict[str, tuple[str, ...]]
    """From a call name to the pairs of given names, in their order, that it may be made of."""
    voornamen: str
    """A group of given names a line."""


CueLists = dict[str, dict[str, tuple[str, ...]] | list[tuple[str, ...]]]
"""The lists of `diploma_cues.yaml`: by language, or one list for all."""


def _only(name: str, shape: type[_T]) -> _T:
    return only(_PACKAGE, name, shape)


@lru_cache(maxsize=1)
def families() -> tuple[Family, ...]:
    """The families of degrees; raises VocabularyError."""
    names = [f"degrees_{part}.yaml" for part in _DEGREE_FILES]
    return tuple(validated(name, Family, one) for name in names for one in documents(_PACKAGE, name))


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


@lru_cache(maxsize=1)
def equivalence_cues() -> dict[str, list[tuple[str, ...]]]:
    """The fixed formulas of decisions on equivalence; raises VocabularyError."""
    return _only("equivalence_cues.yaml", dict[str, list[tuple[str, ...]]])


@lru_cache(maxsize=1)
def diploma_dates() -> DiplomaDates:
    """The words around the dates on a diploma; raises VocabularyError."""
    return _only("diploma_dates.yaml", DiplomaDates)


@lru_cache(maxsize=1)
def diploma_sentences() -> DiplomaSentences:
    """The words that tell what a degree does in its sentence, and who signs; raises VocabularyError."""
    return _only("diploma_sentences.yaml", DiplomaSentences)


@lru_cache(maxsize=1)
def words_in_sentences() -> frozenset[str]:
    """Every single word of the lists of `diploma_sentences`; one with a * in it is left out."""
    return frozenset(
        word
        for words in diploma_sentences().model_dump().values()
        for phrase in words
        for word in phrase.split()
        if "*" not in word
    )


@lru_cache(maxsize=1)
def stamps() -> Stamps:
    """What is stamped over a paper of any kind, and what takes a category from a licence; raises VocabularyError."""
    return _only("stamps.yaml", Stamps)


@lru_cache(maxsize=1)
def cv_words() -> CvWords:
    """The languages and nationalities that a cv may name, and the words of its headings; raises VocabularyError."""
    return _only("cv_words.yaml", CvWords)


@lru_cache(maxsize=1)
def licence_issuers() -> LicenceIssuers:
    """The states and titles that licences bear; raises VocabularyError."""
    return _only("licence_issuers.yaml", LicenceIssuers)


@lru_cache(maxsize=1)
def name_words() -> NameWords:
    """The words by which names are known, and given names that are one; raises VocabularyError."""
    return _only("names.yaml", NameWords)


_LANGUAGES = frozenset({"nl", "fr", "de", "en"})
_RecordWords = dict[str, tuple[str, ...] | dict[str, tuple[str, ...]]]


@lru_cache(maxsize=1)
def record_words() -> dict[str, tuple[str, ...]]:
    """The words by which an extract says that nothing is registered, lists by language joined; raises VocabularyError.

    A list within `mag_erbij` is there under its own name too.
    """
    joined: dict[str, tuple[str, ...]] = {}
    for key, value in _only("criminal_record.yaml", _RecordWords).items():
        if isinstance(value, dict):
            joined |= {name: words for name, words in value.items() if name not in _LANGUAGES}
            joined[key] = tuple(word for part in value.values() for word in part)
        else:
            joined[key] = value
    return joined
