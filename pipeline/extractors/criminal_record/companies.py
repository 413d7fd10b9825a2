"""Extracts of a company: the register of legal persons tells nothing of the candidate.

Town halls, programs and employers are companies too, and may be named anywhere on an extract. So a company counts only
as the value of a label that asks for whom it is, or beside its seat or number where the page names no person.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extractors.criminal_record.form_labels import OF_NAME, kind_of
from pipeline.extractors.flattened import flat

_FORM = (
    r"(?<![\w.&])(?:BV(?:BA)?|NV|CV(?:BA|OA)?|VZW|VOF|Comm\.?V|SA|SRL|SPRL|ASBL|SNC|SCRL|GmbH|AG|VoG|Ltd|[vV]zw|[aA]sbl"
    r"|[bB]vba)(?![\w.&])"
)
_BEARS_FORM = re.compile(rf"^\W*{_FORM}\s+\w|\w\s+{_FORM}\W*(?:$|[,(\-–])")
"""What begins or ends with the form of a company, as printed: a name in capitals may hold the same letters."""
_WHOSE = re.compile(
    r"\W*(?:(?:opzoeking|bevraging|uittreksel|extrait|recherche|auszug)(?: [a-z]+)? )?"
    r"(?:op naam van|ten name van|lastens|ten laste van|au nom de|a charge de|auf den namen|in the name of|betreft"
    r"|betreffende|concerne|concernant|betrifft|houder|titulaire|inhaber|benaming|denomination|bezeichnung|entiteit|entity|entite)"
    r"\W*(?P<value>.*)$"
)
"""A label or words that ask for whom an extract is, and what follows them."""
_ONLY_OF_COMPANY = re.compile(
    r"\W*(?:rechtsvorm|forme juridique|rechtsform|legal form|maatschappelijke (?:naam|benaming|zetel)|raison sociale"
    r"|denomination sociale|siege social|firmenname|handelsnaam)(?![a-z])"
)
_COMPANY = re.compile(
    r"\W*(?:(?:de|het|la|le|l'|die|der|das|the)\s?)?(?:vennootschap|vereniging zonder winstoogmerk|societe|firma"
    r"|gesellschaft|onderneming|entreprise|company)\s(?P<name>.*)$"
)
_SEAT = re.compile(
    r"(?<![a-z])(?:zetel|ondernemingsnummer|ondernemingsnr|kbo|siege|numero d'entreprise|n[°o]?\.? d'entreprise|bce"
    r"|sitz|unternehmensnummer|registered office|company number)(?![a-z])"
)
_OF_REQUEST = re.compile(
    r"(?<![a-z])(?:reden|doel|doeleinde|finaliteit|bestemd|aangevraagd|aanvraag|werkgever|sollicitatie|aanwerving|beroep"
    r"|software|druk|motif|but|destine|demande|employeur|zweck|arbeitgeber|bewerbung|purpose|employer)(?![a-z])"
)


def is_of_company(printed: Sequence[str], *, names_person: bool) -> bool:
    """Whether the lines of a page, as printed, say that the extract is a company's; `names_person`: of somebody too."""
    pairs = list(pairwise((*printed, "")))
    if any(_is_company_named(line, after) for line, after in pairs):
        return True
    return not names_person and any(_stands_by_seat(line, after) for line, after in pairs)


def _is_company_named(line: str, after: str) -> bool:
    """Whether a label that asks for whom it is has a company for its value, or only a company has such a label."""
    text = flat(line)
    if _ONLY_OF_COMPANY.match(text):
        return True
    label, colon, value = line.partition(":")
    if colon and kind_of(flat(label)) in OF_NAME:
        return _BEARS_FORM.search(value or after) is not None
    whose = _WHOSE.match(text)
    if whose is None or _OF_REQUEST.search(text):
        return False
    value = line[whose.start("value") :].strip()
    return _BEARS_FORM.search(value or after) is not None


def _stands_by_seat(line: str, after: str) -> bool:
    """Whether a company is named with its seat or its number, and not who asked for the paper or made it."""
    text = flat(line)
    if _OF_REQUEST.search(text):
        return False
    company = _COMPANY.match(text)
    named = company is not None and line[company.start("name") :][:1].isupper()
    return (named or _BEARS_FORM.search(line) is not None) and _SEAT.search(f"{text} {flat(after)}") is not None
