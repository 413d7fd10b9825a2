"""What is wrong with a template, as notes in the words of `reports.sentences`."""

from collections.abc import Iterator

from pipeline.housestyle.kinds import PLACEHOLDERS, Kind
from pipeline.housestyle.template import NotATemplate, Place, Template
from pipeline.model import FieldValue, Note
from pipeline.settings.faults import nearest


def opened(content: bytes, kind: Kind) -> tuple[Template | None, tuple[Note, ...]]:
    """The template in `content`, None when it cannot be used, and what is wrong with it."""
    try:
        template = Template.opened(content)
    except NotATemplate as error:
        return None, (Note(f"template.{error}", {"file": kind.file}),)
    troubles = tuple(_troubles(template, kind))
    return (None if troubles else template), troubles


def unused(template: Template, kind: Kind) -> tuple[str, ...]:
    """The placeholders that could stand in the template but do not; that is allowed."""
    there = {place.text for place in template.places()}
    return tuple(one.name for one in PLACEHOLDERS[kind] if one.name not in there)


def _troubles(template: Template, kind: Kind) -> Iterator[Note]:
    known = {one.name: one for one in PLACEHOLDERS[kind]}
    places = template.places()
    for place in places:
        where: dict[str, FieldValue] = {"file": kind.file, "text": place.text, place.part: place.paragraph}
        if place.broken or not place.text:
            where["text"] = place.text or "{{}}"
            yield Note("template.broken", where)
        elif place.text not in known:
            yield _unknown(place, where, tuple(known))
        elif known[place.text].block and place.part != "body":
            yield Note("template.block_in_margin", where)
        elif known[place.text].block and not place.alone:
            yield Note("template.block_not_alone", where)
    there = {place.text for place in places if not place.broken}
    for one in known.values():
        if one.essential and one.name not in there:
            yield Note("template.missing", {"file": kind.file, "name": one.name, "what": one.meaning})


def _unknown(place: Place, where: dict[str, FieldValue], known: tuple[str, ...]) -> Note:
    return Note("template.unknown", {**where, "name": nearest(place.text, known)})
