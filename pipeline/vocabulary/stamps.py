"""What is stamped over a paper of any kind, and what takes a right away or limits it (`stamps.yaml`)."""

from functools import lru_cache

from pydantic import BaseModel, ConfigDict

from pipeline.vocabulary.loading import only


class _Part(BaseModel):
    """A shape of (a part of) the file: no key but those it names."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class LetterAbout(_Part):
    """`brief_over`: what a letter beside an extract or licence says of it."""

    uittreksel: tuple[str, ...]
    rijbewijs: tuple[str, ...]
    eigen_rijbewijs: tuple[str, ...]
    van_kandidaat: tuple[str, ...]
    rijdt_niet: tuple[str, ...]
    beeindigd: tuple[str, ...]
    tegen_uittreksel: tuple[str, ...]
    tegen_rijbewijs: tuple[str, ...]
    regel: tuple[str, ...]
    thans: tuple[str, ...]
    ander: tuple[str, ...]
    terug: tuple[str, ...]
    ontkent: tuple[str, ...]


class Stamps(_Part):
    """The file `stamps.yaml`; which words each list holds is said there."""

    ongeldig: tuple[str, ...]
    ontnomen: tuple[str, ...]
    beperkt: tuple[str, ...]
    gestempeld: tuple[str, ...]
    slechts: tuple[str, ...]
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
    rijverbod: tuple[str, ...]
    met_begeleider: tuple[str, ...]
    ingeruild: tuple[str, ...]
    proefstuk: frozenset[str]
    bij_proefstuk: frozenset[str]
    brief_over: LetterAbout


@lru_cache(maxsize=1)
def stamps() -> Stamps:
    """The lists of the file; raises VocabularyError."""
    return only("pipeline.vocabulary", "stamps.yaml", Stamps)


@lru_cache(maxsize=1)
def words_against() -> frozenset[str]:
    """What by itself takes a right away or limits it, each in its letters only: "nietgeldig", "vervallen"."""
    own = stamps()
    return frozenset("".join(filter(str.isalpha, one)) for one in (*own.ongeldig, *own.ontnomen, *own.beperkt))


@lru_cache(maxsize=1)
def words_that_deny() -> frozenset[str]:
    """What denies or excepts, in the same way: "niet", "behalve"."""
    return frozenset("".join(filter(str.isalpha, one)) for one in stamps().ontkend)
