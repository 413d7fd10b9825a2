"""The cues by which a page is recognised, read from the YAML files in `cues/`.

Each file holds kinds (a document type, or a look-alike within `other`), and each kind its cues. The language of
phrases is explained in `cues/LEESMIJ.md`, for the legal officer who keeps them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from pipeline.codes import DocumentType
from pipeline.text import fold, word_set
from pipeline.vocabulary.loading import VocabularyError, documents

PLACES = ("anywhere", "heading", "run_in", "line_start", "top")
_CUE_KEYS = {"name", "weight", "where", "phrases", "measure", "shared", "at_least", "full", "only_with", "unless"}
_KIND_KEYS = {"kind", "type", "outweighs", "cues"}
TOKEN = re.compile(r"[^\W_]+")
_SMALL_WORDS = word_set(
    "de het een van te op in uit tot en of om aan bij le la les l d du de des un une a au aux et en pour par der die"
    " das dem den des aus auf am im zu und fur an of the and to on by for"
)
"""Words that OCR may misread without a phrase being lost."""
_GAP = r"(?:[ \n]\w+){0,8}?"


class CueError(VocabularyError):
    """A cue file is wrong; the text names the file, the kind and the cue."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of saying something."""

    text: str
    """As written in the file, without apostrophes and hyphens."""
    needed: tuple[frozenset[str], ...]
    """Of each set one word must be on the page before a search is worth its time; the most telling first."""
    words: tuple[str, ...]
    """Its whole words: what OCR noise is repaired towards."""
    letters: tuple[str, ...]
    """Where no whole word is needed: letters of which some must be on the page; none where that cannot be said."""

    def pattern(self, *, by_ocr: bool) -> re.Pattern[str]:
        """Matches tokens joined by spaces, lines joined by newlines.

        With `by_ocr`, any word of up to four letters may stand where an article or preposition is written.
        """
        return _pattern(self.text, by_ocr=by_ocr)


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing that speaks for, or with a negative weight against, a kind."""

    key: str
    """The code of its kind and its name: unique."""
    name: str
    weight: float
    where: str
    families: tuple[tuple[Phrase, ...], ...]
    """Each family counts once, however many of its phrases are found."""
    measure: str | None
    """The name of a measure in `measures.py`, instead of phrases."""
    at_least: float
    full: float
    """The number of families, or the value of the measure, from which the whole weight counts."""
    only_with: tuple[str, ...]
    """Counts only if one of these cues of the same kind spoke."""
    unless: tuple[str, ...]
    """Does not count if one of these cues of the same kind spoke."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A document type, a sort of documents within one (another country's extract), or a look-alike within `other`."""

    code: str
    type: DocumentType
    subtype: str | None
    outweighs: tuple[str, ...]
    """Kinds whose words this one contains: when this one's title is there, theirs are discounted."""
    cues: tuple[Cue, ...]


def tokens_of(text: str) -> list[str]:
    """The words and numbers of `text`, folded, without punctuation."""
    return TOKEN.findall(fold(text))


def _word_pattern(word: str, *, loose: bool, first: bool) -> str:
    """One word of a phrase; of the first of them also that it begins there."""
    begins, options = r"(?<!\w)" if first else "", []
    for option in word.split("/"):
        literal = _literal(option)
        if loose and literal in _SMALL_WORDS and "*" not in option:
            options.append(rf"{begins}\w{{1,4}}")
            continue
        suffix = r"\w*" if option.endswith("*") else ""
        if option.startswith("*"):
            options.append(rf"{begins}\w*{literal}{suffix}")
        else:  # looked at behind its letters: a search leaps from one place with these letters to the next
            options.append(literal + (rf"(?<!\w{literal})" if first else "") + suffix)
    return options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"


@cache
def _pattern(text: str, *, by_ocr: bool) -> re.Pattern[str]:
    words = text.split()
    loose = by_ocr and sum(len(word.strip("()")) > 3 for word in words) > 1
    pattern, first = "", True
    for word in words:
        if word == "...":
            pattern += _GAP
            continue
        optional = word.startswith("(")
        one = _word_pattern(word.strip("()"), loose=loose, first=first)
        if first:
            pattern += f"(?:{one}[ \\n])?" if optional else one
            first = optional
        else:
            pattern += f"(?:[ \\n]{one})?" if optional else f"[ \\n]{one}"
    return re.compile(rf"{pattern}(?!\w)")


def _options(word: str) -> frozenset[str]:
    return frozenset(_literal(option) for option in word.strip("()").split("/") if "*" not in option)


def _literal(option: str) -> str:
    """The letters of an option, as they stand on a page."""
    return "".join(TOKEN.findall(fold(option)))


def _letters(sure: list[str]) -> tuple[str, ...]:
    """The letters of the options of the first of these words for which OCR may not read another."""
    literals = (tuple(map(_literal, word.split("/"))) for word in sure)
    return next((one for one in literals if _SMALL_WORDS.isdisjoint(one)), ())


def phrase_of(text: str) -> Phrase:
    """One phrase as written in a file; raises CueError when nothing obligatory is in it."""
    words = text.replace("'", " ").replace("-", " ").split()
    sure = [word for word in words if word != "..." and not word.startswith("(")]
    if not sure:
        raise CueError(f"cues: phrase {text!r} has no obligatory word; take the brackets off one of its words")
    needed = [_options(word) for word in sure if "*" not in word]
    telling = sorted(needed, key=lambda options: -min(map(len, options)))
    long_enough = tuple(options for options in telling if min(map(len, options)) > 3) or tuple(telling[:1])
    whole = (option for word in words if word != "..." for option in sorted(_options(word)))
    letters = () if long_enough else _letters(sure)
    return Phrase(" ".join(words), long_enough, tuple(whole), letters)


def _names(value: Any) -> tuple[str, ...]:
    return tuple(str(value).split(",")) if isinstance(value, str) else tuple(value or ())


def _families(where: str, raw: Mapping[str, Any], shared: Mapping[str, str]) -> tuple[tuple[Phrase, ...], ...]:
    """The phrases of a cue, its own or those under a name in `shared.yaml`: a family a line, options between bars."""
    if "shared" in raw and raw["shared"] not in shared:
        raise CueError(f"{where}: cue {raw['name']!r}: shared.yaml has no {raw['shared']!r}")
    text = shared[raw["shared"]] if "shared" in raw else str(raw.get("phrases", ""))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return tuple(tuple(phrase_of(option) for option in line.split("|")) for line in lines)


def _cue(where: str, raw: Mapping[str, Any], shared: Mapping[str, str]) -> Cue:
    unknown = set(raw) - _CUE_KEYS
    place = str(raw.get("where", "anywhere"))
    if unknown or "name" not in raw or "weight" not in raw or place not in PLACES:
        problem = f"unknown key {sorted(unknown)[0]!r}" if unknown else "name, weight or where is missing or wrong"
        raise CueError(f"{where}: cue {raw.get('name')!r}: {problem}; known keys: {', '.join(sorted(_CUE_KEYS))}")
    families = _families(where, raw, shared)
    if bool(families) == ("measure" in raw):
        raise CueError(f"{where}: cue {raw['name']!r}: give phrases, shared or a measure")
    at_least = float(raw.get("at_least", 1))
    return Cue(
        key=f"{where}/{raw['name']}",
        name=str(raw["name"]),
        weight=float(raw["weight"]),
        where=place,
        families=families,
        measure=raw.get("measure"),
        at_least=at_least,
        full=float(raw.get("full", at_least)),
        only_with=_names(raw.get("only_with")),
        unless=_names(raw.get("unless")),
    )


def _kind(file: str, raw: Mapping[str, Any], shared: Mapping[str, str]) -> Kind:
    code = str(raw.get("kind", ""))
    unknown = set(raw) - _KIND_KEYS
    if unknown or not code or not raw.get("cues"):
        raise CueError(f"{file}: kind {code!r}: expected only the keys {', '.join(sorted(_KIND_KEYS))}")
    known = code in set(DocumentType)
    within = str(raw.get("type", code if known else DocumentType.OTHER))
    if within not in set(DocumentType):
        raise CueError(f"{file}: kind {code!r}: {within!r} is no type; known types: {', '.join(DocumentType)}")
    return Kind(
        code=code,
        type=DocumentType(within),
        subtype=None if known or code.startswith("general") else code,
        outweighs=_names(raw.get("outweighs")),
        cues=tuple(_cue(f"{file}: {code}", cue, shared) for cue in raw["cues"]),
    )


_SHARED = "shared.yaml"
_ROOM, _FOLDER = "pipeline.sorting", "cues"


def _files() -> dict[str, Any]:
    """What each YAML file in `cues/` that describes kinds holds, by its name."""
    names = sorted(entry.name for entry in (resources.files(_ROOM) / _FOLDER).iterdir())
    return {name: _content(name) for name in names if name.endswith(".yaml") and name != _SHARED}


def _content(name: str) -> Any:
    (content,) = documents(_ROOM, f"{_FOLDER}/{name}")
    return content


@lru_cache(maxsize=1)
def _shared() -> Mapping[str, str]:
    """The lists of `shared.yaml`, by their names."""
    return {str(name): str(phrases) for name, phrases in _content(_SHARED).items()}


@cache
def word_list(name: str) -> tuple[str, ...]:
    """The words of a list in `shared.yaml`, for a measure; raises CueError where there is none of that name."""
    if name not in _shared():
        raise CueError(f"{_SHARED} has no list {name!r}")
    return tuple(word.strip() for line in _shared()[name].splitlines() for word in line.split("|") if word.strip())


@lru_cache(maxsize=1)
def load_kinds() -> tuple[Kind, ...]:
    """All kinds of all files; raises CueError naming the file, kind and cue that is wrong."""
    kinds = tuple(_kind(name, raw, _shared()) for name, content in _files().items() for raw in content)
    codes = [kind.code for kind in kinds]
    keys = [cue.key for kind in kinds for cue in kind.cues]
    if len(set(keys)) < len(keys):
        raise CueError(f"cues: two cues of one kind have the same name: {next(k for k in keys if keys.count(k) > 1)}")
    for kind in kinds:
        if codes.count(kind.code) > 1:
            raise CueError(f"cues: kind {kind.code!r} is described twice")
        for other in kind.outweighs:
            if other not in codes:
                raise CueError(f"cues: kind {kind.code!r} outweighs {other!r}, which is no kind")
    return kinds


@lru_cache(maxsize=1)
def vocabulary() -> frozenset[str]:
    """Every whole word that occurs in a phrase: what OCR noise is repaired towards."""
    return frozenset(
        word
        for kind in load_kinds()
        for cue in kind.cues
        for family in cue.families
        for phrase in family
        for word in phrase.words
        if len(word) > 1
    )


Place = tuple[str, int, Phrase]
"""The key of a cue, the number of a family in it, and one of its phrases."""


@lru_cache(maxsize=1)
def index() -> tuple[Mapping[str, tuple[Place, ...]], tuple[Place, ...]]:
    """From a word to the phrases that cannot do without it, and the phrases that no single word announces."""
    by_word: dict[str, list[Place]] = {}
    unannounced: list[Place] = []
    for cue in (cue for kind in load_kinds() for cue in kind.cues):
        for number, family in enumerate(cue.families):
            for phrase in family:
                place = (cue.key, number, phrase)
                for word in phrase.needed[0] if phrase.needed else ():
                    by_word.setdefault(word, []).append(place)
                if not phrase.needed:
                    unannounced.append(place)
    return {word: tuple(places) for word, places in by_word.items()}, tuple(unannounced)
