"""What an extract tells of its own paper, of its service or of what it leaves out of the holder's particulars.

Such a sentence stands against no answer, though it has words that elsewhere do: "de handtekening is na het afdrukken
niet meer zichtbaar". It is known by having no other words than those of its theme, so that none can hide in it what
the register holds. All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.whether import shows_whether
from pipeline.extractors.criminal_record.sentences.nothing_said import what_is_stated
from pipeline.extractors.criminal_record.sentences.openings import STREET, ZIP
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import listed, opening
from pipeline.extractors.flattened import blanked, blanked_between

_THEMES = (
    ("eigen_dossier", "daar_bewaard"),
    ("taal_van_stuk", "bij_taal_van_stuk"),
    ("zegel_of_code", "bij_zegel_of_code"),
    ("drukken_of_wijzigen", "wat_drukken_doet"),
    ("vertrouwelijk_behandeld", "bij_vertrouwelijk_behandeld"),
    ("bewaartermijn", "bij_bewaartermijn"),
    ("bevoegd_voor", "bij_bevoegd_voor"),
    ("vragen_daarover", "bij_vragen_daarover"),
    ("betalende_websites", "bij_betalende_websites"),
)
"""Per theme the words of which a sentence has one, and those that it may have besides."""
_SEALED = "zegel_of_code"
_DENIES = re.compile(r"(?<![a-z])(?:niet|pas|plus|nicht)(?![a-z])")
"""A seal that cannot be seen is a doubt, but where the sentence says that it is so on paper, or later."""
_WITHHELD = re.compile(r"(?:gegevens|donnees|daten)[a-z' ]*:\W*(?:[a-z]+ )?(?:vertrouwelijk|confidentiel|vertraulich)")
"""A label whose value is kept back: "Gerechtelijke gegevens: vertrouwelijk"."""
_ADDRESS = re.compile(rf"{STREET.pattern}(?:,? {ZIP} [a-z][a-z' .\-]*)?\W*")


def without_paper(text: str) -> str:
    """A text with gaps in the place of its sentences that tell of the paper alone; its length stays."""
    start, ends = 0, [*(m.start() for m in SENTENCES.finditer(text)), len(text)]
    for end in ends:
        if is_of_paper(text[start:end]):
            text = blanked_between(start, end, text)
        start = end + 1
    return text


@lru_cache(maxsize=4096)
def is_of_paper(sentence: str) -> bool:
    """Whether a sentence tells of the paper, its seal, its language, the service, or of a particular left out.

    Or of what any such paper shows, and where that can be contested.
    """
    themed = any(_has_only(sentence, *theme) for theme in _THEMES)
    return themed or leaves_out_particular(sentence) or shows_whether(sentence) or _tells_where_to_contest(sentence)


def _has_only(sentence: str, theme: str, beside: str) -> bool:
    about = listed(theme)
    if about.search(sentence) is None or listed("niet_geraadpleegd").search(sentence) or _WITHHELD.search(sentence):
        return False  # "cette traduction n'est pas un extrait"
    if any(map(str.isalpha, blanked(listed(beside), blanked(about, sentence)))):
        return False
    denied = theme == _SEALED and _DENIES.search(sentence) is not None
    return not denied or listed("op_papier_of_later").search(sentence) is not None


def _tells_where_to_contest(sentence: str) -> bool:
    """Whether all of a sentence is how and with whom anybody may contest what stands on such a paper."""
    parts = ("betwisten_genoemd", "betwisten_gaat", "bij_wie_betwisten")
    if not all(listed(name).search(sentence) for name in parts):
        return False
    rest = blanked(listed("bij_betwisten", *parts), sentence)
    return not any(map(str.isalnum, rest))


def leaves_out_particular(sentence: str) -> bool:
    """Whether a sentence says no more than that a particular of the holder, not his name or birth, is not shown."""
    rest = blanked(listed("gegeven_van_houder"), sentence)
    return rest != sentence and is_left_out(rest)


def is_left_out(value: str) -> bool:
    """Whether a value says no more than that it is not shown, or at whose request."""
    return _says_only(value, "op_iemands_verzoek", "op_verzoek", "is_weggelaten", "niet_getoond")


def asks_particular(label: str) -> bool:
    """Whether a label asks for a particular that may be left out."""
    return _says_only(label, "gegeven_van_houder")


def _says_only(text: str, *names: str) -> bool:
    """Whether a text has phrases of those lists, and besides only small words that go with them."""
    rest = blanked(listed(*names), text)
    return rest != text and not any(map(str.isalnum, blanked(listed("bij_weggelaten"), rest)))


def is_address(line: str) -> bool:
    """Whether a line is a street with its number ("Vonnisstraat 3") and no count ("Arresten van het hof 1")."""
    return _ADDRESS.fullmatch(line) is not None and what_is_stated().search(line) is None


def names_service(label: str) -> bool:
    """Whether a line begins as the name of a service or of an office does: "Dienst Vreemdelingenzaken"."""
    return opening("dienst_of_ambt").match(label.strip(ORNAMENT)) is not None
