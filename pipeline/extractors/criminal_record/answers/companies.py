"""Extracts of a company: the register of legal persons tells nothing of the candidate.

Town halls, programs and employers are companies too, and may be named anywhere on an extract. So a company counts only
as the value of a label that asks for whom it is, or beside its seat or number where the page names no person. The words
stand in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.extractors.criminal_record.words.form_labels import OF_NAME, kind_of
from pipeline.extractors.criminal_record.words.wordlists import either, opening, unbroken
from pipeline.extractors.flattened import AS_IT_IS, flat

_FORM = (
    r"(?<![\w.&])(?:BV(?:BA)?|NV|CV(?:BA|OA)?|VZW|VOF|Comm\.?V|SA|SRL|SPRL|ASBL|SNC|SCRL|GmbH|AG|VoG|Ltd|Limited|LLC|LLP|PLC|Inc\.?|[vV]zw|[aA]sbl"
    r"|[bB]vba)(?![\w.&])"
)
_BEARS_FORM = re.compile(rf"^\W*{_FORM}\s+\w|\w\s+{_FORM}\W*(?:$|[,(\-–])")
"""What begins or ends with the form of a company, as printed: a name in capitals may hold the same letters."""


def is_of_company(printed: Sequence[str], *, names_person: bool) -> bool:
    """Whether the lines of a page, as printed, say that the extract is a company's; `names_person`: of somebody too."""
    pairs = list(pairwise((*printed, "")))
    if any(_is_company_named(line, after) for line, after in pairs) or _is_seated(printed):
        return True
    return not names_person and any(_stands_by_seat(line, after) for line, after in pairs)


def _is_company_named(line: str, after: str) -> bool:
    """Whether a label that asks for whom it is has a company for its value, or only a company has such a label."""
    text = flat(line)
    label, colon, value = line.partition(":")
    asked = flat(label)
    if opening("opschrift_van_bedrijf").match(text):
        return True
    if _extract_of().match(text) and _BEARS_FORM.search(line) and not unbroken("van_de_aanvraag").search(text):
        return True
    if colon and opening("rechtspersoon", "bedrijf_als_opschrift").fullmatch(asked.rstrip()):
        return True
    if kind_of(asked) in OF_NAME:
        return _BEARS_FORM.search(value or after) is not None
    if not colon and _legal_person().fullmatch(text.rstrip()):
        return _BEARS_FORM.search(after) is not None
    whose = _whose().match(text)
    if whose is None or unbroken("van_de_aanvraag").search(text):
        return False
    value = line[whose.start("value") :].strip()
    return _BEARS_FORM.search(value or after) is not None


def _is_seated(printed: Sequence[str]) -> bool:
    """Whether a seat or a number of a company stands right under the name for whom it is, of no employer's block."""
    lines = ["", *map(flat, printed), "", ""]
    for at in range(1, len(lines) - 2):
        label, _, value = lines[at].partition(":")
        legal = _legal_person().fullmatch(label.rstrip()) is not None
        if not (legal or kind_of(label) in OF_NAME) or unbroken("van_de_aanvraag").search(lines[at - 1]):
            continue
        if opening("zetel_of_nummer").match(lines[at + (1 if value.strip() else 2)]):
            return True
    return False


def _stands_by_seat(line: str, after: str) -> bool:
    """Whether a company is named with its seat or its number, and not who asked for the paper or made it."""
    text = flat(line)
    if unbroken("van_de_aanvraag").search(text):
        return False
    company = _company().match(text)
    named = company is not None and line[company.start("name") :][:1].isupper()
    seated = unbroken("zetel_of_nummer").search(f"{text} {flat(after)}") is not None
    return seated and (named or _BEARS_FORM.search(line) is not None)


@lru_cache(maxsize=1)
def _legal_person() -> re.Pattern[str]:
    """All of a label that asks for a company, with a word more on either side: "Onderzochte rechtspersoon"."""
    return re.compile(rf"\W*(?:[a-z]+ )?{either('rechtspersoon', gap=AS_IT_IS)}(?: [a-z]+)?\W*")


@lru_cache(maxsize=1)
def _extract_of() -> re.Pattern[str]:
    """How a line begins that says whose extract it is: "Extract of Balto Ltd", "Uittreksel uit het register van"."""
    register = rf"(?:(?:uit|from|du|de|aus) ?(?:het|the|dem|la|le)? ?(?:[a-z]+ )?{either('register_genoemd')} )?"
    return re.compile(rf"\W*{either('uittreksel_genoemd')} {register}(?:van|of|about|over|de|du|d'|von)(?![a-z])")


@lru_cache(maxsize=1)
def _whose() -> re.Pattern[str]:
    """A label or words that ask for whom an extract is, and what follows them."""
    what, whose = (either(name, gap=AS_IT_IS) for name in ("opgezocht", "op_wiens_naam"))
    return re.compile(rf"\W*(?:{what}(?: [a-z]+)? )?{whose}\W*(?P<value>.*)$")


@lru_cache(maxsize=1)
def _company() -> re.Pattern[str]:
    """A company by what it is, and its name behind that: "De vennootschap Claes Consult"."""
    article = r"(?:(?:de|het|la|le|l'|die|der|das|the)\s?)?"
    return re.compile(rf"\W*{article}{either('bedrijf', gap=AS_IT_IS)}\s(?P<name>.*)$")
