"""Names: where they stand on a page, and whether two of them can be of one person.

- *Where names stand.* `find`: beside `labels`, in `table_cells`, else in sentences (`before_birth`, `addressed`).
  More ways, each for the extractors to ask: `sentences`, `saluted`, `captioned`, `beside_day`, `halves`. Whatever may
  be a name, with nothing to announce it: `lines`.
- *What is a name at all.* `run`, `persons`, `at_end`, `initials`, `parts` (`mention` is the value); what is said
  of a person besides: `clauses`, `birth_said`.
- *Whether two are of one person.* `likeness`, by `matching` and `spellings`.
- *How sure a name is.* `borne_out`.

The words stand in `vocabulary/names.yaml` (`words`).
"""

from pipeline.extractors.names.addressed import find_name_with_title
from pipeline.extractors.names.before_birth import find_name_before_birth
from pipeline.extractors.names.find import (
    find_holder,
    find_labelled_pair,
    find_names_after,
    leading_name,
)
from pipeline.extractors.names.likeness import (
    compare_names,
    name_alternatives,
    other_given_name,
    share_given_name,
    share_surname,
    share_two_words,
    share_word,
)
from pipeline.extractors.names.matching import Likeness
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.parts import surname_of
from pipeline.extractors.names.run import as_name, is_name

__all__ = [
    "Likeness",
    "NameMention",
    "as_name",
    "compare_names",
    "find_holder",
    "find_labelled_pair",
    "find_name_before_birth",
    "find_name_with_title",
    "find_names_after",
    "is_name",
    "leading_name",
    "name_alternatives",
    "other_given_name",
    "share_given_name",
    "share_surname",
    "share_two_words",
    "share_word",
    "surname_of",
]
