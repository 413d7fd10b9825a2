"""A motivation letter: only who signed it, as a weak sign of whose it is; what it says is for people to weigh."""

from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.names.run import is_name
from pipeline.model import Field, Section
from pipeline.text import find_any

_CLOSINGS = (
    *("met vriendelijke groeten", "met vriendelijke groet", "vriendelijke groeten", "met hartelijke groeten"),
    *("hoogachtend", "met de meeste hoogachting"),
    *("cordialement", "salutations distinguées", "sincères salutations", "bien à vous"),
    *("mit freundlichen grüßen", "hochachtungsvoll"),
    *("kind regards", "best regards", "yours sincerely", "yours faithfully", "sincerely"),
)
_REACH_LINES = 5
"""Lines below the closing formula among which the name stands."""


def extract(section: Section) -> dict[str, Field]:
    """The name under the closing formula, as `_signed_by`: internal, never more than a weak anchor for the identity."""
    for page in reversed(section.pages):
        for hit in reversed(find_any(page, _CLOSINGS)):
            for line in page.lines[hit.line + 1 : hit.line + 1 + _REACH_LINES]:
                if 2 <= len(line.words) <= 6 and is_name(line.text):
                    return {"_signed_by": field_of(line.text, line.words, page, section.file)}
    return {"_signed_by": NOT_FOUND}
