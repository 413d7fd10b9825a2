"""What an extract says of its own text: that it was changed, or is another than that of its file, code or original.

Small print says that nobody may change it, what becomes of the seal then, and which law was changed; and a form, a
model or a layout changes for all. All text is flattened (`flattened.flat`); the words stand in
`vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.rules import cites_law, names_law, speaks_of_any, supposes_that
from pipeline.extractors.criminal_record.words.wordlists import either, listed, unbroken

_DENIED = re.compile(r"(?<![a-z])(?:niet|nooit|geen|pas|jamais|aucune?|nicht|nie|keine?[nrms]?|not|never|no)(?![a-z])")
_LIKE = re.compile(r"(?<![a-z])(?:de|het)zelfde(?: [a-z]+){0,2} als(?![a-z])")
"""What is compared: "niet dezelfde tekst als deze afdruk"."""
_A_COPY = re.compile(r"\W*(?:an?(?! d)|een|une?|eine?)(?![a-z])")
"""How a sentence begins that says how any copy is: "een afdruk is niet gelijk aan het origineel"."""
_SINCE_YEAR = re.compile(
    r"(?<![a-z])(?:sinds|sedert|depuis|seit|since)(?: (?!afgifte)[a-z0-9]+){0,3}? 20[0-9]{2}(?![0-9])"
)
"""Since when something is so of every paper."""
_FOR_READERS = re.compile(r" (?:aan|voor|a|aux?|pour|an|fur|to|for)(?![a-z])")
"""Behind "aangepast": to what every such paper was adapted, "aan de huisstijl", "voor slechtzienden"."""
_YOURS = re.compile(
    r"(?<![a-z])(?:uw|je|jouw|vos|votre|ihre[rnms]?|your) (?=(?:gegevens|donnees|daten|data|naam|nom|name))"
)
_WITHIN = r"[^.;:]"
_TEXT = ("tekst_van_stuk", "inhoud_van_stuk", "uittreksel_genoemd", "stuk_genoemd")
"""Lists of what is changed: the paper, or its text."""
_NOT_SAME = r"(?:niet (?:dezelfde|hetzelfde)|pas (?:le|la|les) memes?|nicht (?:den|die|das|der)selben?|not the same)"
"""Before what another copy shows: "bevat niet dezelfde tekst"."""
_SEPARATED = re.compile(rf"(?<![a-z])pass?ten?(?![a-z]){_WITHIN}{{3,60}}? (?:aan|an)(?![a-z])")
"""The verb in two parts: "paste de tekst aan", "passte den Text an"."""


def differs(sentence: str) -> bool:
    """Whether a sentence says that the paper was changed, or that its file, code or original says something else."""
    rule = listed("voorwaarde_overal", "mag_of_moet", "maakt_regel").search(sentence)
    supposed = rule or supposes_that(_LIKE.sub(" ", sentence))
    if "?" in sentence or supposed or names_law(sentence) or cites_law().search(sentence):
        return False
    return _was_changed(sentence) or _says_else(sentence)


def _was_changed(sentence: str) -> bool:
    """Whether it says that somebody changed the text, by a verb or a noun: "werd aangepast"."""
    if _DENIED.search(sentence) or _is_of_any(sentence) or _SINCE_YEAR.search(sentence):
        return False
    if listed("wijzigen_verboden", "wetgever").search(sentence):
        return False
    text = _YOURS.search(sentence) is None and _speaks_of_text(sentence)
    changed = [m for m in listed("werd_gewijzigd").finditer(sentence) if not _FOR_READERS.match(sentence, m.end())]
    past = unbroken("verleden").search(sentence)
    active = listed("wijzigde").search(sentence) or _SEPARATED.search(sentence)
    if text and ((changed and past) or active or _changed_without_verb().match(sentence)):
        return True
    made = _change_made().search(sentence)
    return made is not None and (text or made.start() <= len("er werden wijzigingen "))


def _is_of_any(sentence: str) -> bool:
    return speaks_of_any(sentence) or listed("van_alle").search(sentence) is not None


def _speaks_of_text(sentence: str) -> bool:
    """Whether it first names the text or paper, and no form, model or layout: "de lay-out van dit document"."""
    named = listed(*_TEXT).search(sentence)
    form = listed("vorm_van_stuk").search(sentence)
    return named is not None and (form is None or named.start() < form.start())


def _says_else(sentence: str) -> bool:
    """Whether it says that two copies of the text are not alike."""
    told = _shows_else().search(sentence)
    if (
        told
        and not _DENIED.search(re.sub(_NOT_SAME, " ", told[0]))
        and not re.search(r"(?<![a-z])(?:elke?|iedere?|chaque|jede)", sentence)
    ):
        return True
    return listed("ander_exemplaar").search(sentence) is not None and (
        _is_unlike().search(sentence) is not None and not (_is_of_any(sentence) or _A_COPY.match(sentence))
    )


@lru_cache(maxsize=1)
def _changed_without_verb() -> re.Pattern[str]:
    """For `match`: "Tekst aangepast door de gemeente", "Contenu de cette page modifié"."""
    return re.compile(rf"\W*{either(*_TEXT)}(?: [a-z']+){{0,4}}? {either('werd_gewijzigd')}(?![a-z])")


@lru_cache(maxsize=1)
def _change_made() -> re.Pattern[str]:
    """A change, and that it was made, in either order: "werd een wijziging aangebracht", "apporté une modification"."""
    change, made = either("wijziging"), either("aangebracht")
    return re.compile(
        rf"(?<![a-z])(?:{change}(?![a-z]){_WITHIN}{{0,60}}?(?<![a-z]){made}"
        rf"|{made}(?![a-z]){_WITHIN}{{0,30}}?(?<![a-z]){change})(?![a-z])"
    )


@lru_cache(maxsize=1)
def _shows_else() -> re.Pattern[str]:
    """Another copy of the text, or its code, and that it shows something else: "de code geeft een ander resultaat"."""
    noun, shows = either("inhoud_genoemd", "inhoud_van_stuk"), either("toont")
    unlike = r"(?:anders(?! dan )|differente?s?|verschillend|autre|different)"
    other = (
        rf"(?:(?:iets|wat) anders|autre chose|etwas anderes|something (?:else|different)"
        rf"|(?:ander(?:e|en|es|er|em)?|verschillende?|autres?|another|different)(?: [a-z]+)? {noun}"
        rf"|{noun} {unlike}|{_NOT_SAME} {noun})"
    )
    return re.compile(
        rf"(?<![a-z]){either('ander_exemplaar')}(?![a-z]){_WITHIN}{{0,50}}?(?<![a-z])"
        rf"(?:{shows}(?![a-z]){_WITHIN}{{0,30}}?(?<![a-z]){other}|(?:is|est|ist|was|etait|war) {unlike}\W*$)(?![a-z])"
    )


@lru_cache(maxsize=1)
def _is_unlike() -> re.Pattern[str]:
    """That one is not like the other."""
    return re.compile(
        rf"(?<![a-z])(?:{either('verschilt')}|stimm(?:t|en|te|ten) nicht mit {_WITHIN}{{3,40}} uberein)(?![a-z])"
    )
