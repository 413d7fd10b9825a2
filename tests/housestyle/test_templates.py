"""Templates as Word saves them: placeholders found, checked and filled."""

import datetime as dt
import io
import itertools
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document as open_document
from docx.document import Document

from pipeline.housestyle import wording_en, wording_nl
from pipeline.housestyle.checking import opened, unused
from pipeline.housestyle.filling import About, filled
from pipeline.housestyle.kinds import PLACEHOLDERS, Kind
from pipeline.housestyle.loading import default, default_bytes
from pipeline.housestyle.making import LANGUAGES, default_template
from pipeline.housestyle.template import Block, Template, Value
from pipeline.reports.catalogue import catalogue_in
from pipeline.reports.sentences import tell_note
from pipeline.reports.wml import Column, plain, table, text
from tests.reports.conftest import ZONE

ABOUT = About("Titel", "Bestuur", dt.datetime(2024, 4, 29, 2, 0, tzinfo=ZONE), "nl-BE")
SPARE = default(Kind.EXCLUDED, "nl")


def saved(document: Document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def with_runs(*runs: str) -> Document:
    """A document with one paragraph of these runs, each in another look, as Word splits them."""
    document = open_document()
    paragraph = document.add_paragraph()
    for number, run in enumerate(runs):
        paragraph.add_run(run).bold = number % 2 == 1
    return document


def put(document: Document, **values: Value) -> Document:
    return open_document(io.BytesIO(filled(Template.opened(saved(document)), values, ABOUT, SPARE)))


@pytest.mark.parametrize(
    ("runs", "told"),
    [
        (("Geachte {{naam}},",), "Geachte An Janssens,"),
        (("Geachte {", "{na", "am}", "} en {{naam}}!"), "Geachte An Janssens en An Janssens!"),
        (("Geachte {{ naam }}",), "Geachte An Janssens"),
        (("besliste {{leeg}} dat",), "besliste dat"),
        (("besliste {{le", "eg}} dat"), "besliste dat"),
        (("{{code}}",), "{{naam}} & <w:t/>"),
    ],
    ids=["one run", "split", "spaces", "empty closes up", "empty and split", "a value is no template"],
)
def test_text_is_put_whatever_word_did_to_it(runs: tuple[str, ...], told: str) -> None:
    found = put(with_runs(*runs), naam="An Janssens", leeg="", code="{{naam}} & <w:t/>")
    assert found.paragraphs[0].text == told


def test_a_value_takes_the_look_of_the_run_where_it_begins() -> None:
    found = put(with_runs("Geachte ", "{{naam}}", ", welkom"), naam="An")
    assert [(run.text, run.bold) for run in found.paragraphs[0].runs] == [
        ("Geachte ", False), ("An", True), (", welkom", False),
    ]  # fmt: skip


def test_an_empty_paragraph_disappears() -> None:
    document = with_runs("{{leeg}}")
    document.add_paragraph("blijft")
    assert [one.text for one in put(document, leeg="").paragraphs] == ["blijft"]


def test_a_block_takes_the_place_of_its_paragraph() -> None:
    document = with_runs("{{tabel}}")
    document.paragraphs[0].style = document.styles["Body Text"]
    block = Block(text("Normal", "Vooraf") + table([Column("Kop", 5)], [[plain("cel")]], "beschrijving"))
    found = put(document, tabel=block)
    assert found.paragraphs[0].text == "Vooraf"
    assert found.paragraphs[0].style is not None
    assert found.paragraphs[0].style.name == "Body Text"
    assert found.tables[0].cell(1, 0).text == "cel"


def test_styles_are_found_by_name_and_lent_where_missing() -> None:
    """Word in Dutch gives heading 1 the id Kop1; a town's own document knows nothing of our table."""
    content = saved(with_runs("{{tabel}}"))
    content = changed(content, "word/styles.xml", lambda xml: xml.replace('w:styleId="Heading1"', 'w:styleId="Kop1"'))
    block = Block(text("Heading1", "Kop") + table([Column("Kop", 5)], [[plain("cel")]], "beschrijving"))
    found = open_document(io.BytesIO(filled(Template.opened(content), {"tabel": block}, ABOUT, SPARE)))
    assert found.paragraphs[0].style is not None
    assert found.paragraphs[0].style.style_id == "Kop1"
    assert found.tables[0].style is not None
    assert found.tables[0].style.name == "Memo tabel"
    assert found.tables[0].cell(1, 0).paragraphs[0].style.name == "Memo tabeltekst"


def changed(content: bytes, member: str, change: Callable[[str], str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            kept = old.read(name)
            new.writestr(name, change(kept.decode()).encode() if name == member else kept)
    return target.getvalue()


def reminder_with(*paragraphs: str, header: str = "") -> bytes:
    document = open_document(io.BytesIO(default_bytes(Kind.REMINDER, "nl")))
    for one in paragraphs:
        document.add_paragraph(one)
    if header:
        document.sections[0].header.paragraphs[0].add_run(header)
    return saved(document)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (reminder_with("Geachte {{naamm}}"), ["onbekende invulveld “naamm”", "Bedoelde u “naam”?", "in alinea "]),
        (reminder_with("Geachte {{naam"), ["dat niet klopt", "Geachte {{naam"]),
        (reminder_with("Geachte {naam}}"), ["dat niet klopt"]),
        (reminder_with("{% if x %}"), ["dat niet klopt", "{% if x %}"]),
        (reminder_with("{{}}"), ["dat niet klopt"]),
        (reminder_with("Zie {{ontbreekt}} hierboven"), ["moet alleen in zijn alinea staan"]),
        (reminder_with(header=" {{ontbreekt}}"), ["mag niet in de kop"]),
        (reminder_with(header=" {{nam}}"), ["van de koptekst", "“nam”"]),
        (saved(open_document()), ["onmisbare invulveld “ontbreekt” ontbreekt"]),
        (b"geen zip", ["geen leesbaar Word-document"]),
        (changed(saved(open_document()), "word/document.xml", lambda _: "<kapot"), ["geen leesbaar Word-document"]),
    ],
    ids=["unknown", "not closed", "not opened", "tag", "empty", "not alone", "block above", "above", "missing",
         "no zip", "broken xml"],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_place(content: bytes, said: list[str]) -> None:
    template, troubles = opened(content, Kind.REMINDER)
    told = [tell_note(note, catalogue_in("nl", ZONE)) for note in troubles]
    assert template is None
    assert all("brief-herinnering.docx" in one for one in told)
    assert [words for words in said if not any(words in one for one in told)] == []
    assert all(tell_note(note, catalogue_in("en", ZONE)) for note in troubles)


def test_a_bomb_is_no_template() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 60_000_000)
    assert opened(target.getvalue(), Kind.MEMO)[0] is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_the_defaults_are_sound_and_as_their_maker_makes_them(kind: Kind, language: str) -> None:
    template, troubles = opened(default_bytes(kind, language), kind)
    assert troubles == ()
    assert template is not None
    made = Template.opened(default_template(kind, language))
    for name in ("word/document.xml", "word/styles.xml", "word/header1.xml", "word/footer1.xml"):
        assert template.members[name] == made.members[name], "run python -m pipeline.housestyle.making"


def test_every_placeholder_is_in_the_guide() -> None:
    guide = Path("docs/sjablonen.md").read_text(encoding="utf-8")
    named = {one.name for each in PLACEHOLDERS.values() for one in each}
    assert {name for name in named if f"`{{{{{name}}}}}`" not in guide} == set()


def test_an_unused_placeholder_is_allowed() -> None:
    template, _ = opened(default_bytes(Kind.MEMO, "nl"), Kind.MEMO)
    assert template is not None
    assert "graad" in unused(template, Kind.MEMO)


def test_both_languages_have_the_same_paragraphs() -> None:
    assert set(wording_nl.PARAGRAPHS) == set(wording_en.PARAGRAPHS) == set(Kind)
    for kind, paragraphs in wording_nl.PARAGRAPHS.items():
        english = wording_en.PARAGRAPHS[kind]
        assert [style for style, _ in paragraphs] == [style for style, _ in english]
        for (_, one), (_, other) in zip(paragraphs, english, strict=True):
            assert sorted(re.findall(r"\{\{\w+\}\}", one)) == sorted(re.findall(r"\{\{\w+\}\}", other))


@pytest.mark.parametrize("kind", Kind)
def test_no_level_of_headings_is_skipped(kind: Kind) -> None:
    document = open_document(io.BytesIO(default_bytes(kind, "nl")))
    names = [one.style.name for one in document.paragraphs if one.style is not None and one.style.name]
    levels = [0, *(int(name[-1]) for name in names if re.fullmatch("Heading [1-9]", name))]
    assert len(levels) > 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize(("language", "locale"), [("nl", "nl-BE"), ("en", "en-GB")])
@pytest.mark.parametrize("kind", Kind)
def test_the_language_of_the_text_is_declared(kind: Kind, language: str, locale: str) -> None:
    styles = default(kind, language).members["word/styles.xml"].decode()
    assert set(re.findall(r'<w:lang [^>]*w:val="([^"]+)"', styles)) == {locale}
