"""What somebody noted of this extract: of one of its boxes or words, of a relative, of an offence, of a court's act.

Small print tells what courts do and what an extract holds, always; who adds something tells what was done, or of whom.
So a word of that kind stands against the answer wherever nothing makes a rule of its sentence. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.of_paper import is_of_paper
from pipeline.extractors.criminal_record.against.sign_words import EXPLAINS, MERELY_CONTAINS, NONE, PRICED, SUPPOSED
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.likeness import is_like_against, is_like_harmless
from pipeline.extractors.criminal_record.sentences.limiting import is_harmless
from pipeline.extractors.criminal_record.sentences.mishaps import HAPPENED, RELATIVE
from pipeline.extractors.criminal_record.sentences.nothing_said import REGISTER, SENTENCED, cores
from pipeline.extractors.criminal_record.sentences.openings import essential
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES
from pipeline.extractors.criminal_record.sentences.rules import cites_law, names_law
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems
from pipeline.extractors.flattened import blanked

_FEWEST, _FEWEST_WITHOUT_POINT = 3, 8
"""Words of a sentence, and of one that has no point at its end."""
_ARTICLE = 4
"""Characters with which a sentence begins that may be a German article, and no pronoun: "Die Strafe wurde"."""
_RELATIVE_DE = re.compile(r", (?:das|der|den|dem|des)(?![a-z])[^,]*\Z")
"""As `RELATIVE`, where these are no articles."""
_ENDS = re.compile(r"(?<=[a-z]{4})\.\s+")
"""Between the parts of a line, each with a label of its own."""
_REGISTER_LABEL = re.compile(
    r"\W*(?:(?:uittr(?:eksels?)?|extr(?:ait)?|auszug)\W{1,3}(?:uit (?:het )?|d[eu] |aus dem )?)?"
    r"(?:centr(?:aal)?\W{1,2})?(?:strafreg(?:ist(?:er)?)?|casier(?: jud(?:iciaire)?)?(?: central)?)(?![a-z])"
    r"(?:\.|\s?:|\s)[\s.:]*(?P<value>[a-z0-9].*)"
)
"""What a register, or an extract of it, is called, with what stands behind that."""
_LABEL = re.compile(r"\W*(?P<label>[a-z][a-z' ]{3,40}?)\s?:\s?(?P<value>[^:]{1,40})$")
"""Any label with its value."""
_MOST_OF_VALUE = 4
"""Words of such a value; what is longer is a sentence."""
_AMOUNT = re.compile(
    r"[1-9][0-9]? (?:maand(?:en)?|jaar|jaren|dag(?:en)?|uur|mois|ans?|jours?|heures|monate?|jahre?|tage?|stunden"
    r"|feit(?:en)?|faits?|taten?|zaak|zaken|affaires?|veroordeling(?:en)?|condamnations?|verurteilung(?:en)?)"
)
"""A measure, or a count of what is registered, that is all of a value."""
_HOW_LONG = re.compile(
    r"(?:[0-9]{1,2}|(?!per )[a-z]{2,9})(?: \([0-9]{1,2}\))? (?:dag(?:en)?|weken|maand(?:en)?|ja(?:ar|ren)|jours?|mois"
    r"|ans?|annees?|tage?n?|wochen|monate?n?|jahre?n?|months?|years?|days?)"
)
"""How long a measure lasts, in a figure or in words: "vijf jaar", "5 ans"."""
_CODE = re.compile(r"(?<![a-z0-9])(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{6,}")
"""The number of a document in letters and figures, in which no word stands: "Document PV45N75DDZ"."""
_FORMULAS = ("onder_het_antwoord", "op_en_om_het_papier", "van_de_dienst", "gewoon_verleden")
"""Lists of stems of which a sentence of the formulas has one: how a paper is asked, made, given, used and checked."""
_HOW_RECENT = re.compile(
    r"(?<![a-z])hoe (?:recent|oud|lang|nieuw|vers) (?:het|dit|deze|een)(?: [a-z]+){0,2}? (?:moet|mag|kan|dient te) zijn"
)
"""What is asked of any extract, and puts nothing right: "bepaalt hoe recent het moet zijn"."""
_CIVIL_STATE = re.compile(r"\W*(?P<label>[a-z][a-z' ]{2,30}?)\s?[:.]*\s(?P<value>[a-z][a-z.\- ]+)")
"""A label of a few words with a value in words."""
_DONE_DE = re.compile(r"(?<![a-z])(?:hat|haben)(?: [a-z]+){1,8}? [a-z]{3,}(?:t|en)\W*$")
"""A verb in the past that ends its sentence: "hat eine Bewährung auferlegt"."""


def notes(text: str) -> bool:
    """Whether a text has such a sentence, or a whole one of what once happened or like those that take answers back."""
    sentences = SENTENCES.split(blanked(listed("ambt_van_burgerlijke_stand"), text).strip())
    sentences = [one for one in sentences if not _tells_civil_state(one)]
    wholes = sentences if text.rstrip().endswith((".", "!")) else sentences[:-1]
    long = [one for one in sentences[len(wholes) :] if len(one.split()) >= _FEWEST_WITHOUT_POINT and not _is_named(one)]
    return (
        any(map(_is_noted, sentences))
        or any((_happened(one) or _names_box(one)) and not is_like_harmless(one) for one in wholes)
        or any(is_like_against(one) for one in (*wholes, *long) if not is_of_paper(one))
    )


def _tells_civil_state(sentence: str) -> bool:
    """Whether a sentence is a label with whether its holder is married: "Burgerlijke stand: wettelijk samenw."."""
    m = _CIVIL_STATE.fullmatch(sentence)
    return m is not None and all(
        listed(name).fullmatch(m[part].strip(" ."))
        for name, part in (("opschrift_burgerlijke_staat", "label"), ("burgerlijke_staat", "value"))
    )


def _is_named(text: str) -> bool:
    """Whether a text without a point is a name with a birth or address: "Jan Peeters né à Gand le 12 mai"."""
    return len(essential(text).split()) <= _FEWEST


def holds_value(line: str) -> bool:
    """Whether a line is a label of the register, of entries or of a court, with a value: "Strafregister: positief"."""
    return any(map(_is_filled, (line, *_ENDS.split(line)))) and not PRICED.fullmatch(line)


def _is_filled(part: str) -> bool:
    """Whether a part of a line is such a label with its value."""
    m = _REGISTER_LABEL.match(part)
    if m and len(m["value"].split()) <= _MOST_OF_VALUE:
        value = m["value"].strip(ORNAMENT)
        denied = answers_blank(value) or listed("ontkenning", "ontkend", "neen").search(value)
        told = listed("bevestigt", "uitslag_positief").fullmatch(value) or stems("misdrijf").search(f" {value} ")
        return not denied and bool(told or _AMOUNT.fullmatch(value) or _decides_one(value))
    m = _LABEL.match(part)
    if m is None:
        return False
    label, value = m["label"], m["value"].strip(ORNAMENT)
    if listed("zaak").fullmatch(label):
        return listed("telwoord").fullmatch(value) is not None
    if listed("maatregel_die_duurt").fullmatch(label) and _HOW_LONG.fullmatch(value):
        return True
    known = answers_blank(value) or NONE.fullmatch(value) or EXPLAINS.match(value) or listed("neen").fullmatch(value)
    return listed("gerecht_als_opschrift").fullmatch(label) is not None and value[:1].isalpha() and not known


def _decides_one(value: str) -> bool:
    """Whether a value is one decision, of whatever court: "rijverbod", "vonnis Gent", and no heading of all."""
    one = stems("beslissing_stam").search(value) or listed("een_uitspraak").search(value)
    return one is not None and listed("meerdere_zaken").search(value) is None


@lru_cache(maxsize=4096)
def _is_noted(sentence: str) -> bool:
    """Whether a sentence notes something of this extract or its holder, and is no question, law or rule."""
    if "?" in sentence or len(sentence.split()) < _FEWEST or answers_blank(sentence) or SUPPOSED.search(sentence):
        return False
    if names_law(sentence) or cites_law().search(sentence) or listed("maakt_regel").search(sentence):
        return False
    if _is_of_box(sentence) or _reads_else(sentence):
        return True
    if listed("voorwaarde_overal").search(sentence) or _denies(sentence):
        return False
    for_anyone = listed("voor_ieder").search(sentence) is not None
    return _amends(sentence) or (not for_anyone and any(told(sentence) for told in _TOLD))


def _is_of_box(sentence: str) -> bool:
    """Whether it says something of one box of the form, or of the word in it."""
    said = listed("zegt_van_vak", "zet_recht").search(sentence)
    return said is not None and _names_box(sentence)


def _names_box(sentence: str) -> bool:
    """Whether it is about one box, and does not say what that is for, and is of no other paper."""
    if _box().search(sentence) is None or "?" in sentence or len(sentence.split()) < _FEWEST:
        return False
    label, colon, value = sentence.partition(":")
    if colon and is_harmless(label) and answers_blank(value, bare=False):
        return False  # "Antwoord: geen inschrijvingen": it is the answer itself
    beside = listed("uitleg_van_woord", "vak_bevat", "van_ander_stuk", "maakt_regel").search(sentence)
    return not (beside or answers_blank(sentence) or names_law(sentence))


def _reads_else(sentence: str) -> bool:
    """Whether it says that another word is to be read than the answer: "EEN te lezen in plaats van NIHIL"."""
    read = listed("zo_te_lezen").search(sentence) and not listed("lees_verder").search(sentence)
    return bool(read) and listed("in_plaats_van", "leeg").search(sentence) is not None


@lru_cache(maxsize=4096)
def _happened(sentence: str) -> bool:
    """Whether it tells what happened once, and not with the request, the issue or the use of a paper."""
    if "?" in sentence or len(sentence.split()) <= _FEWEST or names_law(sentence) or cites_law().search(sentence):
        return False
    if listed("maakt_regel", "voorwaarde_overal", "voor_ieder").search(sentence) or _denies(sentence):
        return False
    told = blanked(listed("houder_als_onderwerp"), sentence)
    if any(stems(name).search(told) for name in _FORMULAS):
        return False
    return _was_done(told, listed("verleden_tijd"))


def _was_done(told: str, verbs: re.Pattern[str]) -> bool:
    """Whether one of the `verbs`, or any other in the past, is that of its sentence and of no relative clause."""
    past = verbs.search(told) or HAPPENED.search(told) or _DONE_DE.search(told)
    return past is not None and not any(one.search(told, _ARTICLE, past.start()) for one in (RELATIVE, _RELATIVE_DE))


def _amends(sentence: str) -> bool:
    """Whether it corrects something, or lets the right data follow: "per vergissing", "is te lezen als"."""
    if listed("meldt_fout").search(sentence):
        return False
    follows = listed("juiste_gegevens").search(sentence) and listed("volgt_nog").search(sentence)
    return bool(follows) or listed("zet_recht").search(blanked(_HOW_RECENT, sentence)) is not None


def _is_of_relative(sentence: str) -> bool:
    """Whether it names a relative of the holder, not as who came for the paper or whose child he is."""
    named = _relative().search(sentence)
    return named is not None and ":" not in sentence and stems("verwant_van_dienst").search(sentence) is None


def _found_some(sentence: str) -> bool:
    """Whether it tells that a search brought something to light."""
    yielded = listed("zoeken").search(sentence) and listed("gaf_iets").search(sentence)
    return bool(yielded) and listed("ontkenning", "ontkend", "leeg").search(sentence) is None


def _accuses(sentence: str) -> bool:
    """Whether it names an offence, or somebody as accused of one; not the theft or the forgery of a paper."""
    sentence = blanked(_CODE, sentence)
    accused = listed("beschuldigde").search(sentence)
    if accused and listed("ontkenning", "ontkend").search(sentence, 0, accused.start()):
        accused = None  # "niet bekend bij het gerecht"
    told = stems("misdrijf").search(sentence) or accused
    return told is not None and stems("misdrijf_van_dienst").search(sentence) is None


def _is_charged(sentence: str) -> bool:
    """Whether it tells that somebody lodged a complaint or a charge against the holder, with or without its point."""
    return _charged().search(sentence) is not None and listed("ontkenning", "ontkend").search(sentence) is None


def _is_done_at_court(sentence: str) -> bool:
    """Whether it tells what a court, its office or a prosecutor did, or what became of a judgment or a penalty."""
    told = MERELY_CONTAINS.sub(" ", blanked(listed("houder_als_onderwerp"), sentence))
    asked = stems("vraag_of_doel").search(told) and not listed("ontkend").search(told)
    if _prosecuted().search(told) and not listed("ontkenning", "ontkend").search(told):
        return True
    if asked or stems("gewoon_verleden").search(told) or stems("gerecht_of_straf").search(told) is None:
        return False
    return _was_done(told, listed("deed_verleden"))


def _denies(sentence: str) -> bool:
    """Whether it says that nothing is registered, or of somebody that he was not sentenced."""
    found = ((name, m) for name, core in cores().items() if name != "bare" for m in core.finditer(sentence))
    return any(name != "person" or SENTENCED.search(m[0]) or REGISTER.search(sentence) for name, m in found)


@lru_cache(maxsize=1)
def _relative() -> re.Pattern[str]:
    """A relative ("demi-frère"), and no part of another name with a hyphen: "Erpe-Mere"."""
    return re.compile(rf"(?<![a-z\-]){either('verwant')}(?![a-z\-])")


@lru_cache(maxsize=1)
def _box() -> re.Pattern[str]:
    """A box by its number ("punt 6", "het antwoord onder 4"), or its word, named as such ("het woord NIHIL")."""
    number = r"(?:(?:nr|no|n°|nummer|numero)\.? ?)?[0-9]{1,2}(?![0-9./\-])"
    box = rf"{either('vak_genoemd')} {number}|{either('rangorde')} {either('vak_genoemd')}(?![a-z])"
    under = rf"(?:onder|bij|sous|unter|numero|nummer) (?:(?:le|de|dem|der) )?{number}"
    word = rf"(?:{either('leeg', 'kaal', 'neen', 'nul_als_getal')})"
    named = rf"{either('woord_genoemd')}\W{{1,3}}(?:[a-z]+\W{{1,3}})?{word}(?![a-z])"
    return re.compile(
        rf"(?<![a-z])(?:{box}|{under}|{named}"
        rf"|{word}\W{{1,2}}{either('bovenstaand')}(?![a-z]))|^\W*{either('leeg')}\W{{1,2}}{either('vervoegd')}(?![a-z])"
    )


@lru_cache(maxsize=1)
def _charged() -> re.Pattern[str]:
    """A complaint against him, in either order: "tegen hem werd klacht neergelegd", "plainte déposée contre lui"."""
    him, charge = rf"(?:{either('deze_persoon')}|haar|hun|elle|sie|her)", either("klacht_of_zaak")
    against = rf"(?:tegen|contre|gegen|against) (?:(?:de|den|die|la|le) |l')?{him}"
    done = r"(?:werd|werden|is|zijn|was|loopt|liep|a|est|il|une|wurde|wurden|ist|sind|lauft|lief|has|have|were)"
    return re.compile(
        rf"(?<![a-z])(?:{against} {done}(?![a-z])[^.;:]{{0,30}}? {charge}(?![a-z])"
        rf"|{charge}(?![a-z])[^.;:]{{0,40}}? {against}(?=\W*$| [a-z]*(?:ge|in|er)[a-z]+(?:d|t|en)\W*$))"
    )


@lru_cache(maxsize=1)
def _prosecuted() -> re.Pattern[str]:
    """What a prosecutor asks or asked for, or objects to: "le parquet a demandé la condamnation"."""
    who, article = either("vervolger"), r"(?:(?:de|het|le|la|l'|der|die|das|the) ?)?"
    has = r"(?:heeft|hebben|had|a|ont|avait|hat|haben|hatte|has)"
    return re.compile(
        rf"(?<![a-z])(?:{who} (?:{either('vraagt_of_vordert')}"
        rf"|{has}(?![a-z])[^;:]{{0,80}}? {either('gevraagd_of_gevorderd')})"
        rf"|{either('gevraagd_of_gevorderd')} (?:door|par|von|vom|durch|by) {article}{who}"
        rf"|{either('vraagt_of_vordert')} {article}{who}"
        rf"|{either('bezwaar_van')} (?:du |der |des |von |{article}){who})(?![a-z])"
    )


_TOLD = (_is_of_relative, _found_some, _accuses, _is_charged, _is_done_at_court)
