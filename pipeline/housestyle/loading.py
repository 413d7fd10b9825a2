"""Where the templates come from: the town's own folder, else the ones that come with the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from pipeline.housestyle.checking import opened
from pipeline.housestyle.kinds import Kind
from pipeline.housestyle.places import content_of, own_folder
from pipeline.housestyle.template import Template
from pipeline.model import Note
from pipeline.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Templates:
    """The templates of one run, by kind, and what was wrong with the town's own."""

    by_kind: Mapping[Kind, Template]
    language: str
    notices: tuple[Note, ...] = ()

    def spare(self, kind: Kind) -> Template:
        """The one that comes with the program, from which missing styles are taken."""
        return default(kind, self.language)


@lru_cache(maxsize=16)
def default(kind: Kind, language: str) -> Template:
    """The template that comes with the program."""
    return Template.opened(default_bytes(kind, language))


def default_bytes(kind: Kind, language: str) -> bytes:
    """The file that comes with the program."""
    return (files("pipeline.housestyle") / "defaults" / language / kind.file).read_bytes()


def defaults(language: str) -> Templates:
    """The templates that come with the program, in `language`."""
    return Templates({kind: default(kind, language) for kind in Kind}, language)


def templates_of(folder: Path, vacancy: Vacancy) -> Templates:
    """The templates for the vacancy in `folder`; one of the town's own that cannot be used is told in `notices`.

    Never fails: for whatever cannot be used, the default stands in.
    """
    place = own_folder(folder, vacancy)
    if place is None:
        return defaults(vacancy.language)
    found: dict[Kind, Template] = {}
    notices: list[Note] = []
    if not place.is_dir():
        notices.append(Note("template.no_folder", {"path": str(place)}))
    for kind in Kind:
        own, troubles = _own(place / kind.file, kind)
        found[kind] = own or default(kind, vacancy.language)
        notices.extend(troubles)
    return Templates(found, vacancy.language, tuple(notices))


def _own(path: Path, kind: Kind) -> tuple[Template | None, tuple[Note, ...]]:
    content = content_of(path)
    if content is None:
        return None, ()
    return opened(content, kind) if isinstance(content, bytes) else (None, (_note(content, kind),))


def _note(trouble: str, kind: Kind) -> Note:
    return Note(f"template.{trouble}", {"file": kind.file})
