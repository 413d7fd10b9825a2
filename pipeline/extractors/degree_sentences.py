"""The words that tell what a degree does in its sentence, and who signs: `vocabulary/diploma_sentences.yaml`."""

from functools import lru_cache

from pipeline.extractors.vocabularies import PACKAGE, Part
from pipeline.vocabulary.loading import only


class DiplomaSentences(Part):
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
    beslist: frozenset[str]
    beslist_te_maken: frozenset[str]
    ingetrokken: frozenset[str]
    teniet: frozenset[str]
    teniet_paren: frozenset[str]
    uit_register: frozenset[str]
    registers: tuple[str, ...]
    voorwaarde_paren: frozenset[str]
    om_verdienste: frozenset[str]
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
    drukproef: frozenset[str]
    drukproef_paren: frozenset[str]
    uw_gegevens: frozenset[str]
    nakijken: frozenset[str]
    schrijfwijze: frozenset[str]
    van_de_naam: frozenset[str]
    gedrukt: frozenset[str]
    nog_te_drukken: frozenset[str]
    voorstel: frozenset[str]
    voorstel_paren: frozenset[str]
    ingaand: frozenset[str]
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
    wie_krijgt: frozenset[str]
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
    in_databank: frozenset[str]
    door_de_burger: frozenset[str]
    ander_stuk: tuple[str, ...]
    functie: tuple[str, ...]


@lru_cache(maxsize=1)
def diploma_sentences() -> DiplomaSentences:
    """The words that tell what a degree does in its sentence, and who signs; raises VocabularyError."""
    return only(PACKAGE, "diploma_sentences.yaml", DiplomaSentences)


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
