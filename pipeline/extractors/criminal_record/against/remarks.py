"""What somebody added to an extract about its holder, a case, an annex, the search, or the paper itself.

True extracts tell hardly anything of their holder but when he was born, where he lives and what he asked for: another
fact about him is for a person. The rest stands as pairs of lists of which each must have a word in one sentence. A rule
of how it always is, and what is denied, adds nothing. All text is flattened (`flattened.flat`); the words stand in
`vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.of_paper import is_of_paper
from pipeline.extractors.criminal_record.against.sign_words import MERELY_CONTAINS
from pipeline.extractors.criminal_record.answers.kinds import names_kinds
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, asks_else
from pipeline.extractors.criminal_record.sentences.likeness import is_like_harmless
from pipeline.extractors.criminal_record.sentences.nothing_said import says_none, what_is_stated
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES
from pipeline.extractors.criminal_record.sentences.rules import ARTICLE, cites_law, is_small_print, makes_rule
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import either, listed, opening, stems
from pipeline.extractors.flattened import blanked

_WORDS = r"(?: [a-z'\-]+)"
_MOST_OF_ORDER, _MOST_OF_FACT, _MOST_OF_CASE, _MOST_OF_LABEL = 6, 24, 16, 4
"""Words of what orders not to use the paper, of a sentence that tells a fact of the holder, of one about a case, and of
a label."""
_PARTS = re.compile(r"[:;,.!()]|\s-+\s")
_NUMBERED = re.compile(
    r"(?<![a-z])(?:[a-z]*dossier|[a-z]*akten?|[a-z]*zaak|affaire|case)[a-z]*\W{0,3}(?:n[ro°]?\W{0,2})?[a-z/.\-]*[0-9]\S*"
)
"""The number under which a paper is kept: "dossier dz/2026/118"."""
_LABEL_OF_NUMBER = re.compile(r"\W*(?:dossier|akte|zaak)s?[ \-]?(?:n[ro]|num)\W*")
"""All of a label that is cut short, whose point ends no sentence: "Dossiernr."."""
_MINISTRY = re.compile(
    r"(?<![a-z])(?:(?:buitenlandse|binnenlandse|sociale|burgerlijke|algemene|juridische) zaken"
    r"|affaires (?:etrangeres|civiles|interieures|sociales|generales|juridiques)|foreign affairs)(?![a-z])"
)
"""A service that has cases in its name: "Legalisatie: FOD Buitenlandse Zaken"."""
_ANSWERED_ARTICLE = re.compile(
    r"(?<=(?<![a-z])art)\.\s?595(?:\W|(?:sv|w\.? ?sv|cic|c\.?i\.?cr|stpgb)(?![a-z])){0,10}(?::\s|\s-+\s)(?P<answer>.*)"
)
"""Behind a label that names its article in short, of which the point ends no sentence: "art. 595 Sv.: nihil"."""
_ITEM = re.compile(r"\W*(?:tot|a|aux?|zu|von|van) (?:(?:een|des|une?|de|einer?|der) )?[a-z]+")
"""How an item goes on with the head of its list, where OCR made a point of a semicolon: "tot een werkstraf"."""
_ABBREVIATED = re.compile(r"(?:[a-z.]{1,8} = [a-z]+(?: [a-z]+){0,5}[,;.]? ?){2,}")
"""What abbreviations stand for: "Pol. = politierechtbank, Corr. = correctionele rechtbank"."""
_PAIRS = (
    ("zonder_vrijheid",),
    ("treffer",),
    ("niet_de_juiste",),
    ("weigert",),
    ("niet_te_vertrouwen",),
    ("op_aandringen",),
    ("vervolg_van_lijst",),
    ("werkgever", "politie_of_parket"),
    ("zo_te_lezen", "in_plaats_van"),
    ("beroep_tegen", "is_aangewend"),
    ("zaak_voor_de_rechter", "komt_voor"),
    ("is_bijgevoegd", "wat_bijlage_zegt"),
    ("ander_blad", "is_er_niet_bij"),
    ("op_iemands_verzoek", "is_weggelaten"),
    ("een_deel_ervan", "is_weggelaten"),
    ("een_vermelding_van", "is_weggelaten"),
    ("rijbewijs", "is_ingetrokken"),
    ("rijbewijs", "is_afgenomen"),
    ("identiteitsbewijs", "is_afgenomen"),
    ("zoeken", "zonder_waarmee"),
    ("zoeken_gebeurde", "zonder_waarmee"),
    ("ander_land", "nog_geen_antwoord"),
    ("vroeger_stuk", "stond_er"),
    ("wie_hij_is", "niet_bewezen"),
    ("doorzocht", "in_plaats_van"),
)
"""Lists of which a sentence has a word of each, where it says something against the answer."""
_FIRST_OF_PAIRS = tuple(dict.fromkeys(pair[0] for pair in _PAIRS))

_DEFINES = re.compile(
    r"\W*(?:(?:een|het|un|le|ein|der|an?|the) |l')(?:uittreksel|extrait|auszug|extract)"
    r"(?: (?:uit het (?:centraal )?strafregister|d[eu] casier judiciaire|aus dem strafregister"
    r"|from the criminal record))?"
    r" (?:is|est|ist) (?:een|un|ein|an?) (?:overzicht|lijst|document|releve|liste|ubersicht|dokument|list|overview)"
    r"(?![a-z])"
)
"""What an extract is, said of any: "L'extrait de casier judiciaire est un relevé des condamnations éventuelles"."""


def adds_against(sentence: str) -> bool:
    """Whether a sentence adds a fact, a correction or an order by which the answer is not the last word."""
    if "?" in sentence or _supposes_appeal(sentence):
        return False
    sentence = blanked(listed("straf_van_de_wet", "lees_verder", "bewaring_van_papier"), sentence)
    if _corrects(sentence) or _orders(sentence) or _affirms(sentence) or _points_at_leaf(sentence):
        return True
    if listed("alleen_voorlopig").search(sentence) and _says_nothing_held(sentence):
        return True
    pairs = _PAIRS if listed(*_FIRST_OF_PAIRS).search(sentence) else ()
    rests = [(pair, _without(sentence, *pair)) for pair in pairs if all(listed(name).search(sentence) for name in pair)]
    told = (rest for pair, rest in rests if len(pair) > 1 or any(map(str.isalnum, rest)))  # else it is a mere label
    return any(map(_is_one_fact, told)) or _tells_of_holder(sentence)


def speaks_of_case(text: str, *, begins: bool = True) -> bool:
    """Whether a whole sentence of a text is about a case, a decision, a doubt or another version, and no rule.

    A heading has no point at its end. Without `begins` the text goes on from elsewhere: its first sentence is a piece.
    """
    text = blanked(_ABBREVIATED, text)
    sentences = SENTENCES.split(_ANSWERED_ARTICLE.sub(_whole_if_blank, text))[0 if begins else 1 :]
    wholes = sentences if text.rstrip().endswith((".", "!")) else sentences[:-1]
    listing = [at for at, one in enumerate(sentences) if one.count(":") and not _is_one_fact(one)]
    items = ";" in text or any(map(_ITEM.match, sentences[listing[0] + 1 :] if listing else ()))
    told = wholes[: listing[0]] if listing and items else wholes  # "Dit vermeldt niet: de internering; de ..."
    return any(map(_is_of_case, told)) or any(_notes_case(one) or _states_decision(one) for one in sentences)


def _whole_if_blank(m: re.Match[str]) -> str:
    """What names article 595 in short and an answer, in one piece where the answer is that there is none."""
    return m[0].replace(".", " ", 1) if answers_blank(m["answer"].strip()) else m[0]


def _states_decision(sentence: str) -> bool:
    """Whether it begins with what was decided, without a verb: "Gratie verleend bij KB", "In Nederland veroordeeld"."""
    m = _decided().match(sentence)
    if m is None or "?" in sentence or is_small_print(sentence) or makes_rule().search(sentence):
        return False
    return not (listed("neen").search(sentence, m.end()) or listed("ontkenning", "ontkend").search(m[0]))


def _notes_case(sentence: str) -> bool:
    """Whether it is a remark by its label: "Opmerking: zie dossier", "Voorbehoud: ja"."""
    head, colon, rest = sentence.partition(":")
    head, rest = head.strip(ORNAMENT), rest.strip(ORNAMENT)
    if not colon or not rest or answers_blank(rest) or listed("neen").fullmatch(rest):
        return False
    if listed("opschrift_van_voorbehoud").fullmatch(head):
        return listed("volledig").fullmatch(rest) is None
    return listed("opschrift_van_opmerking").fullmatch(head) is not None and _is_of_case(rest)


def _is_of_case(sentence: str) -> bool:
    if is_of_paper(sentence) or _supposes_appeal(sentence) or _DEFINES.match(sentence):
        return False
    if _LABEL_OF_NUMBER.fullmatch(sentence):
        return False
    sentence = blanked(listed("dossier_van_kandidaat"), blanked(_MINISTRY, sentence))
    head, colon, rest = sentence.partition(":")
    if colon and asks_else(head):
        return False  # "Bestemming: dossier aanwerving"
    said = blanked(_NUMBERED, rest if colon and len(head.split()) <= _MOST_OF_LABEL else sentence)
    if names_kinds(said) and not listed("verleden").search(said) and not any(map(str.isdigit, said)):
        return False  # an item of a list: "veroordelingen tot correctionele straffen."
    if len(sentence.split()) > _MOST_OF_CASE or "?" in sentence or stems("zaak_van_gerecht").search(said) is None:
        return False
    if not _is_one_fact(sentence) or ARTICLE.search(sentence) or cites_law().search(sentence):
        return False
    if listed("voorwaarde", "wat_altijd_zo_is").search(sentence) or stems("op_en_om_het_papier").search(sentence):
        return False
    of_court = stems("gerecht_of_straf").search(MERELY_CONTAINS.sub(" ", said)) is not None
    return not (_says_nothing_held(sentence) or (not of_court and is_like_harmless(sentence)))


def _supposes_appeal(sentence: str) -> bool:
    """Whether it says when a judgment is told should there be an appeal: "Sollten Sie ..., erst nach Rechtskraft"."""
    of_appeal = ("beroep_tegen", "is_aangewend", "gewijsde")
    supposed = opening("stel_dat").match(sentence) is not None and not any(map(str.isdigit, sentence))
    return supposed and all(listed(name).search(sentence) for name in of_appeal)


def _says_nothing_held(sentence: str) -> bool:
    """Whether a sentence is an answer that nothing is registered, or has words by which it says so."""
    return answers_blank(sentence) or says_none(sentence)


def _without(sentence: str, *names: str) -> str:
    """What else a sentence says than the words of those lists."""
    for name in names:
        sentence = blanked(listed(name), sentence)
    return sentence


def _is_one_fact(rest: str) -> bool:
    """Whether nothing that a sentence says besides denies it or makes it a rule: "worden niet vermeld", "indien"."""
    denied = listed("ontkenning", "ontkend", "leeg", "neen").search(rest) is not None
    return not (denied or is_small_print(rest) or makes_rule().search(rest))


def _corrects(sentence: str) -> bool:
    """Whether it begins as a correction: "Erratum: de vermelding is onjuist"."""
    head, colon, rest = sentence.partition(":")
    return bool(colon and len(rest.split()) > 1) and listed("rechtzetting").fullmatch(head.strip(ORNAMENT)) is not None


def _orders(sentence: str) -> bool:
    """Whether a part of it says, as a stamp does, that the paper is not to be used: "Niet afleveren"."""
    parts = (part.strip(ORNAMENT) for part in _PARTS.split(sentence))
    return any(len(part.split()) <= _MOST_OF_ORDER and listed("niet_te_gebruiken").fullmatch(part) for part in parts)


def _affirms(sentence: str) -> bool:
    """Whether it is a label of what somebody did before with a yes, or with who knows it: "Antecedenten: bekend"."""
    head, colon, rest = sentence.partition(":")
    if not colon or listed("verleden_van_houder").fullmatch(head.strip(ORNAMENT)) is None:
        return False
    known = listed("is_bekend").fullmatch(rest.strip(ORNAMENT)) is not None
    return known or (opening("zie").match(rest) is not None and listed("bron_van_gegevens").search(rest) is not None)


def _points_at_leaf(sentence: str) -> bool:
    """Whether it points at another leaf with something on it: "Zie ook het afzonderlijke blad met vermeldingen"."""
    points = opening("zie").match(sentence) and listed("ander_deel").search(sentence)
    return bool(points) and what_is_stated().search(sentence) is not None and not listed("uitleg_over").search(sentence)


def _tells_of_holder(sentence: str) -> bool:
    if len(sentence.split()) > _MOST_OF_FACT or not _of_holder().match(sentence):
        return False
    known = stems("feit_van_houder").search(sentence) is not None
    return not known and _is_one_fact(sentence) and not _says_nothing_held(sentence)


@lru_cache(maxsize=1)
def _of_holder() -> re.Pattern[str]:
    """For `match`: a sentence that begins with its holder and a verb: "Betrokkene staat onder ..."."""
    article = r"(?:(?:de|het|le|la|der|die|the) |l')?"
    holder, verb = either("houder_als_onderwerp"), either("feitelijk_werkwoord")
    return re.compile(rf"\W*(?:[a-z]+: )?{article}{holder}{_WORDS}{{0,2}}? {verb}(?![a-z])")


@lru_cache(maxsize=1)
def _decided() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:[a-z]+[ :,]+){{0,2}}?{either('beslist_vooraan')}(?! ?:)(?![a-z])")
