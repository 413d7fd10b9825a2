"""Front and back of one licence that came as two documents, put together."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.checks.choosing import SPOILT, is_certain
from pipeline.extractors.licence.categories import all_included
from pipeline.extractors.licence.sides import confirmed_expiry, holding_of
from pipeline.extractors.struck_out import STRUCK_OUT
from pipeline.model import Document, Examined

_Found = tuple[Examined, Document]
_OF_THE_ISSUER = ("_country", "_eea")
_OF_BACKS = ("_back_", "_since_", "_until_", "_void_")
_OF_WHOLE = ("text_differs", STRUCK_OUT)
"""Doubts of any field in which the document as a whole is."""
_OF_THE_HOLDER = ("holder", "birth_date", "issue_date")


def joined(documents: Sequence[_Found]) -> tuple[_Found, ...]:
    """The documents, each back that belongs to a front joined with it.

    A back has no name. It belongs to the front in the same file, else to the front whose licence number it bears, else
    to the only front there is, else to the only one that lists what it dates; and only if both came in time or both
    late. What belongs to none stays by itself, and so does a back in a file that was changed after sealing.
    """
    documents = _without_covers(documents)
    found = {id(document): (file, document) for file, document in documents}
    free = [one for one in documents if _is_front(one[1])]
    for back in (one for one in documents if nameless_back(one[1])):
        front = _front_of(back, free)
        if front is not None:
            free.remove(front)
            del found[id(back[1])]
            found[id(front[1])] = (front[0], _together(front[1], back[1]))
    return tuple(found.values())


def _without_covers(documents: Sequence[_Found]) -> Sequence[_Found]:
    """The documents, the cover of a paper licence laid beside its inside, which does not say who issued it.

    Only where there is one of each, nothing of a licence from outside the EEA, and both came in time or both late.
    """
    if any(document.value("_eea") is False for _, document in documents):
        return documents
    covers = [one for one in documents if _is_cover(one[1])]
    insides = [one for one in documents if _is_inside(one[1])]
    if len(covers) != 1 or len(insides) != 1:
        return documents
    (cover_file, cover), (file, inside) = covers[0], insides[0]
    if cover_file.signature in SPOILT or cover_file.upload.arrival.late is not file.upload.arrival.late:
        return documents
    taken = {*_OF_THE_ISSUER, *(("_void",) if cover.value("_void") is True else ())}
    whole = replace(inside, fields={**inside.fields, **{name: cover.fields[name] for name in taken}})
    return [(file, whole) if one[1] is inside else one for one in documents if one[1] is not cover]


def _is_cover(document: Document) -> bool:
    """Whether it is of paper and tells nothing but who issued it."""
    telling = any(document.value(name) is not None for name in (*_OF_THE_HOLDER, "categories"))
    return document.value("_paper") is True and document.value("_eea") is not None and not (telling or _rows(document))


def _is_inside(document: Document) -> bool:
    """Whether it is of paper and tells what is held, and not by whom it was issued."""
    return document.value("_paper") is True and document.value("_eea") is None and _rows(document)


def _rows(document: Document) -> bool:
    """Whether rows of its table of categories were read."""
    return any(name.startswith("_back_") for name in document.fields)


def without_backs_of(provisional: Sequence[_Found], licences: Sequence[_Found]) -> tuple[_Found, ...]:
    """The licences, without backs that belong to a provisional licence: see `_is_back_of`."""
    return tuple(
        (file, document)
        for file, document in licences
        if not any(nameless_back(document) and _is_back_of(document, front) for _, front in provisional)
    )


def without_own_backs(provisional: Sequence[_Found]) -> tuple[_Found, ...]:
    """The provisional licences, without the backs that belong to a front which surely is one.

    Such a back names who may sit beside the holder and says nothing of the holder; what it dates, if anything, is what
    the front says. Back and front must both have come in time, or both late.
    """
    told = [(file, document, document.fields.get("_provisional")) for file, document in provisional]
    fronts = [(file, document) for file, document, said in told if is_certain(said) and said.value is True]
    return tuple(
        one
        for one in provisional
        if one[0].signature in SPOILT
        or not any(
            file.upload.arrival.late is one[0].upload.arrival.late and _names_guides_of(one[1], front)
            for file, front in fronts
        )
    )


def _names_guides_of(back: Document, front: Document) -> bool:
    """Whether a back names guides and says nothing else, or else only what a provisional front says too."""
    nothing_else = all(back.value(name) is None for name in (*_OF_THE_HOLDER, "_provisional"))
    undated = back.value("categories") is None and not _days(back, "_since_", "_until_")
    return back.value("_guides") is True and nothing_else and (undated or _is_back_of(back, front))


def _is_back_of(back: Document, front: Document) -> bool:
    """Whether a back dates the categories of a provisional front, from or to its days and no others.

    Nobody holds a category since the day on which they were licensed to practise it.
    """
    ends, begins = _days(back, "_until_"), _days(back, "_since_")
    alike = ends == {front.value("expiry_date")} or (not ends and begins == {front.value("issue_date")})
    return alike and _categories(back) == _categories(front)


def contradicts_itself(document: Document) -> bool:
    """Whether the rows of the table on a provisional licence end on other days than the card, as those of another."""
    ends, last = _days(document, "_until_"), document.value("expiry_date")
    return last is not None and bool(ends) and last not in ends


def _days(document: Document, *names: str) -> set[object]:
    """The days in the rows of its table, of the columns with those names."""
    found = (field for name, field in document.fields.items() if name.startswith(names))
    return {field.value for field in found if field.value is not None}


def nameless_back(document: Document) -> bool:
    """Whether it is a back (or the inside of a paper model): categories, but nothing of the holder."""
    nameless = all(document.value(name) is None for name in _OF_THE_HOLDER)
    return document.value("_side") == "back" and nameless


def _front_of(back: _Found, fronts: Sequence[_Found]) -> _Found | None:
    if back[0].signature in SPOILT:
        return None
    late = back[0].upload.arrival.late
    fitting = [one for one in fronts if one[0].upload.arrival.late is late and not _card_behind_paper(one[1], back[1])]
    same_file = [one for one in fitting if one[0].upload.path == back[0].upload.path]
    number = back[1].value("_licence_number")
    same_number = [one for one in fitting if number is not None and one[1].value("_licence_number") == number]
    same_categories = [one for one in fitting if _categories(one[1]) == _categories(back[1])]
    return next((group[0] for group in (same_file, same_number, fitting, same_categories) if len(group) == 1), None)


def _card_behind_paper(front: Document, back: Document) -> bool:
    """Whether they are of two licences: a card ends on a day that its front says, and one of paper need not."""
    return front.value("_paper") is True and back.value("_paper") is not True


def _together(front: Document, back: Document) -> Document:
    """The front with what the back says of categories, and as whole a field `categories` as both allow."""
    rows = {name: field for name, field in back.fields.items() if name.startswith(_OF_BACKS)}
    rows |= {"_void": back.fields["_void"]} if back.value("_void") is True else {}
    on_paper = front.value("_paper") is True and back.value("_paper") is True
    if on_paper and front.value("_eea") is None:  # of leaves that came apart only the cover, or the table, says whose
        rows |= {name: back.fields[name] for name in _OF_THE_ISSUER}
    differing = {name: field for name, field in back.fields.items() if field.doubt in _OF_WHOLE}
    fields = {**front.fields, **rows}
    fields |= {"categories": holding_of(fields).categories(), "expiry_date": confirmed_expiry(fields)}
    fields |= {name: field for name, field in front.fields.items() if field.doubt in _OF_WHOLE} | differing
    return replace(front, fields=fields, quality=min(front.quality, back.quality))


def _categories(document: Document) -> frozenset[str]:
    value = document.value("categories")
    return all_included(value) if isinstance(value, tuple) else frozenset()


def _is_front(document: Document) -> bool:
    return document.value("_side") == "front" and not nameless_back(document)
