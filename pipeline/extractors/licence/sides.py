"""What front and back of a licence say together about the categories held.

The same for one file with both sides and for two files with one each: it works on fields alone. Used by the extractor
for `categories` and by the check, which asks about one category.
"""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.extractors.fields import NOT_FOUND, agreeing
from pipeline.extractors.licence.categories import all_included, in_order, including
from pipeline.model import Evidence, Field

SURE = 0.80
"""The confidence from which a reading of one side can contradict the other."""
LEGIBLE = 0.4
"""Confidence from which signs were read as letters at all."""
_FAINT = 0.5
"""The confidence that one category of a list must have at least, else it says nothing, whatever agrees with it."""
_FRONT, _BACK = "_front_", "_back_"


@dataclass(frozen=True, slots=True)
class Holding:
    """The categories on a licence."""

    front: Field
    """Field 9 as listed: a tuple, or None when it was not read."""
    by_front: Mapping[str, Field]
    by_back: Mapping[str, Field]
    """True with a date, False with dashes or asterisks, None with nothing read."""

    def held(self, category: str) -> Field:
        """Whether `category`, or one that includes it, is held: the surest reading, with its doubt; else NOT_FOUND."""
        found = [field for one in sorted(including(category)) if (field := self._exactly(one)).value is True]
        return max(found, key=lambda field: (field.doubt is None, field.confidence), default=NOT_FOUND)

    def giving(self, category: str) -> str | None:
        """The category through which `category` is held: itself where it is, None where it is not held."""
        best = self.held(category)
        through = [one for one in in_order(including(category)) if self._exactly(one) == best]
        exact = self._exactly(category)
        if exact.value is True and exact.doubt is None and exact.confidence >= SURE:
            return category
        return through[0] if best.value is True else None

    def lacks(self, category: str) -> bool:
        """Whether it is certain that neither `category` nor one that includes it is held.

        Certain is: a front from a text layer, listing categories only; or front and back that agree on what is held,
        the letter of the row of `category` being read well; or a back on which the row of `category` and all rows read
        of those that include it are empty. A picture of the front alone never suffices: glare may hide the end of it.
        """
        if self.held(category).value is True:
            return False
        if any(row.doubt for one in including(category) if (row := self.by_back.get(one, NOT_FOUND)).evidence):
            return False
        if self._front_sure and self.front.confidence >= 1.0:
            return True
        row = self.by_back.get(category, NOT_FOUND)
        if self._sides_agree and row.evidence and row.confidence >= SURE:
            return True
        rows = [self.by_back.get(one, NOT_FOUND) for one in including(category) if one in self.by_back]
        return (
            category in self.by_back
            and bool(self._dated)
            and self.front.value is None
            and all(_is_empty(row) for row in rows)
        )

    def categories(self) -> Field:
        """The field of the contract: all that is held, as the front lists it, else in the order of the rows.

        Where the back has dates and the list on the front was not surely read, only those of its categories that were
        surely read are taken over; the others put the field in doubt.
        """
        listed = self.front.value if isinstance(self.front.value, tuple) else ()
        named = {one for one in (*listed, *self._dated) if self._exactly(one).value is True}
        every = {one for one in named if one in self._dated or not self._misread(one)}
        if not every:
            return NOT_FOUND
        fields = [self._exactly(one) for one in in_order(every)]
        doubts = [self.front.doubt] if self.front.doubt and self.front.value else []
        doubts += ["sides_differ"] if every < named else []
        doubts += [field.doubt for field in fields if field.doubt]
        if not self._front_sure:
            doubts += [field.doubt for field in self.by_back.values() if field.doubt]
            doubts += ["row_unsure"] if self._first_row_unseen else []
        value = tuple(listed) if set(listed) == every else in_order(every)
        return Field(value, min(field.confidence for field in fields), _evidence(fields), next(iter(doubts), None))

    def _misread(self, category: str) -> bool:
        """Whether a category on the front may be another that was misread, and the back tells which are held."""
        field = self.by_front.get(category, NOT_FOUND)
        return bool(self._dated) and not self._front_sure and (field.doubt is not None or field.confidence < SURE)

    @property
    def _front_sure(self) -> bool:
        return self.front.value is not None and self.front.doubt is None and self.front.confidence >= SURE

    @property
    def _first_row_unseen(self) -> bool:
        """Whether a picture of the back shows A1, of which AM stands above it, and not AM, which may be held."""
        first = self.by_back.get("A1")
        pictured = any(field.confidence < 1.0 for field in self.by_back.values())
        return first is not None and pictured and "AM" not in self.by_back

    @property
    def _dated(self) -> tuple[str, ...]:
        return tuple(one for one, field in self.by_back.items() if field.value is True)

    @property
    def _sides_agree(self) -> bool:
        """Whether both list the same with nothing in doubt: then each bears the other out, however faintly it was read.

        A row that was not surely read is no doubt where the front lists its category.
        """
        listed = self.front.value if isinstance(self.front.value, tuple) else ()
        unsure = (
            self.front.doubt is not None
            or self._faint
            or any(
                row.doubt is not None and not (row.doubt == "row_unsure" and one in listed)
                for one, row in self.by_back.items()
            )
        )
        if unsure or not self._dated or all_included(listed) != all_included(self._dated):
            return False
        return all(self._exactly(one).confidence >= SURE for one in {*listed, *self._dated})

    @property
    def _faint(self) -> bool:
        return max((field.confidence for field in self.by_front.values()), default=0.0) < _FAINT

    def _denied_by(self, row: Field) -> bool:
        """Whether the row of a category that the front lists says that it is not held.

        It is marked empty; or it is blank beside rows with a date where nothing can be hidden, or where the front does
        not list all of those, so that it may have been misread: "A1 B" for "AM B".
        """
        listed = self.front.value if isinstance(self.front.value, tuple) else ()
        misread = row.value is None and bool(row.evidence) and not set(self._dated) <= set(listed)
        return misread or (_is_empty(row) and (row.value is False or bool(self._dated)))

    def _exactly(self, category: str) -> Field:
        """What both sides say of one category; `sides_differ` when one contradicts the other."""
        front = self.by_front.get(category, NOT_FOUND)
        back = self.by_back.get(category, NOT_FOUND)
        if front.value is True and back.value is True and back.doubt is None:
            return agreeing((front, back))
        if front.value is True:
            return _contradicted(front) if self._denied_by(back) else front
        if back.value is True:
            listed = self.front.value if isinstance(self.front.value, tuple) else ()
            missing = self._front_sure and category not in all_included(listed)
            return _contradicted(back) if missing else back
        return NOT_FOUND


def holding_of(*documents: Mapping[str, Field]) -> Holding:
    """What the fields of one licence, read from one or several documents, say of its categories."""
    fronts = [fields["_front_list"] for fields in documents if "_front_list" in fields]
    return Holding(
        max(fronts, key=lambda field: (field.doubt is None, field.confidence), default=NOT_FOUND),
        _by_category(documents, _FRONT),
        _by_category(documents, _BACK),
    )


def confirmed_expiry(*documents: Mapping[str, Field]) -> Field:
    """The expiry date of field 4b, surer when column 11 on the back has the same date: a second reading of it."""
    fields = [one["expiry_date"] for one in documents if "expiry_date" in one]
    expiry = max(fields, key=lambda field: (field.value is not None, field.confidence), default=NOT_FOUND)
    same = [
        field
        for one in documents
        for name, field in one.items()
        if name.startswith("_until_") and field.value == expiry.value and expiry.value is not None
        if not _same_print(field, expiry)
    ]
    if not same or expiry.doubt is not None:
        return expiry
    return agreeing((expiry, max(same, key=lambda field: field.confidence)))


def _same_print(one: Field, other: Field) -> bool:
    """Whether both were read at one place, so that neither bears the other out."""
    places = itertools.product(one.evidence, other.evidence)
    return any(a.file == b.file and a.page == b.page and min(a.box.shared(b.box)) > 0 for a, b in places)


def _by_category(documents: Sequence[Mapping[str, Field]], prefix: str) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for fields in documents:
        for name, field in fields.items():
            if name.startswith(prefix) and name != "_front_list":
                found.setdefault(name.removeprefix(prefix), field)
    return found


def _is_empty(row: Field) -> bool:
    """Whether a row was read and surely bears no date: marked empty, or blank in a text layer, which hides nothing."""
    if row.doubt is not None or row.value is True or not row.evidence:
        return False
    return row.confidence >= (SURE if row.value is False else 1.0)


def _contradicted(field: Field) -> Field:
    return Field(field.value, field.confidence, field.evidence, "sides_differ")


def _evidence(fields: Sequence[Field]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(one for field in fields for one in field.evidence))
