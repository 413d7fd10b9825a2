"""The memo, opened again as Word would."""

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace

import pytest
from docx import Document as open_document
from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

from pipeline.codes import ArrivalBasis, CandidateStatus, Reason
from pipeline.model import Arrival, Candidate, Dossier, Person, Result
from pipeline.reports.memo import memo
from pipeline.vacancy import Vacancy
from tests.reports.conftest import NIGHT_BEFORE, candidate, crowd, doubtful, everyone, evidence, result_of, vacancy_of


def opened(content: bytes) -> Document:
    return open_document(io.BytesIO(content))


def text_of(document: Document) -> str:
    """All words of the body, tables included, a line per paragraph."""
    paragraphs = document.element.body.iter(qn("w:p"))
    return "\n".join("".join(node.text or "" for node in one.iter(qn("w:t"))) for one in paragraphs)


def part(text: str, heading: str, until: str) -> str:
    return text.split(f"\n{heading}\n", 1)[1].split(f"\n{until}\n", 1)[0]


@pytest.fixture(scope="module")
def closed() -> Document:
    return opened(memo(result_of(everyone()), vacancy_of()))


def test_its_parts_stand_in_order(closed: Document) -> None:
    headings = [one.text for one in closed.paragraphs if one.style is not None and one.style.style_id == "Heading1"]
    assert headings == [
        "Onderwerp", "Samenvatting", "Overzicht", "Bevoegdheid", "Juridische grond", "Feiten en context", "Voorwaarden",
        "Gemotiveerde uitsluitingen", "Te beslechten twijfelgevallen", "Niet op stukken beoordeeld",
        "Voorstel van besluit", "Financiële gevolgen", "Vertrouwelijkheid en nazicht",
    ]  # fmt: skip


def test_the_overview_has_a_row_per_candidate(closed: Document) -> None:
    table = closed.tables[2]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == [
        "Nr.", "Kandidaat", "Cv", "Motivatie", "Diploma", "Uittreksel", "Rijbewijs", "Identiteit", "Voorstel",
    ]  # fmt: skip
    assert len(rows) == 1 + 12
    ok = "✓\u00a0in orde"
    assert rows[1] == ["1", "Wim Aerts", ok, ok, "✗\u00a0niet", ok, ok, ok, "niet geldig"]
    assert rows[9][1:4] == ["map-17", "–\u00a0ontbreekt", "–\u00a0ontbreekt"]


def test_exclusions_give_fact_rule_and_conclusion_grouped_by_reason(closed: Document) -> None:
    found = part(text_of(closed), "Gemotiveerde uitsluitingen", "Te beslechten twijfelgevallen")
    group = found.split("Uittreksel uit het strafregister: te oud", 1)[1].split("Uittreksel uit", 1)[0]
    assert "Het bezorgde uittreksel is afgegeven op 27/01/2024 en was op 28 april 2024 ouder dan drie maanden." in found
    assert "Voorwaarde: de vacature vraagt uiterlijk op 28 april 2024 een uittreksel" in found
    assert "Lies Baert" in group + found
    assert "Voorstel: deze 2 kandidaturen zijn om die reden niet geldig." in found
    assert (
        "Op de uiterste inschrijvingsdatum (28 april 2024) bevatte de kandidatuur geen curriculum vitae, geen"
        " motivatiebrief, geen diploma, geen uittreksel uit het strafregister en geen rijbewijs." in found
    )
    assert "vastgesteld" not in found


def test_doubts_ask_a_question(closed: Document) -> None:
    found = part(text_of(closed), "Te beslechten twijfelgevallen", "Niet op stukken beoordeeld")
    assert found.count("?") == 4
    assert "Sara El Amrani" in found
    assert "Wim Aerts" not in found


def test_the_decision_names_every_candidate_in_one_article(closed: Document) -> None:
    found = part(text_of(closed), "Voorstel van besluit", "Financiële gevolgen")
    assert re.findall(r"Artikel (\d)\.", found) == ["1", "2", "3", "4", "5"]
    numbers = [int(number) for number in re.findall(r"^(\d+)\. ", found, re.M)]
    assert sorted(numbers) == list(range(1, 13))
    assert "het eerste deel van de selectie (Verkennend gesprek, op 15 mei 2024)" in found
    assert "10. Tom Peeters: uittreksel uit het strafregister (te oud); rijbewijs (ontbreekt)" in found


def test_every_finding_has_its_source(closed: Document) -> None:
    assert text_of(closed).count("strafregister.pdf, p.\u00a01") >= 12


def test_before_the_deadline_nobody_is_excluded() -> None:
    text = text_of(opened(memo(result_of(everyone(), as_of=NIGHT_BEFORE), vacancy_of())))
    assert "Voorlopige stand van de kandidaturen" in text
    assert "De kandidatuur bevat nog geen rijbewijs." in text
    for word in ("niet geldig", "uitgesloten worden", "BESLUIT", "Artikel 1.", "Juridische grond", "was op 28 april"):
        assert word not in text, word


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", [0, 1, 3, 150])
@pytest.mark.parametrize("night", [None, NIGHT_BEFORE], ids=["closed", "open"])
def test_it_reads_well_at_every_size(size: int, language: str, night: dt.datetime | None) -> None:
    result = result_of(crowd(size), as_of=night) if night else result_of(crowd(size))
    text = text_of(opened(memo(result, vacancy_of(language))))
    assert "  " not in text
    for sign in ("None", "{", "}", "[", "]", "()", " ,", "..", "_"):
        assert sign not in text, sign
    english = re.compile(r"\b(the|and|not|missing|valid|review|criminal|licence|asked|candidate|unknown|page)\b", re.I)
    dutch = re.compile(
        r"\b(het|een|niet|stuk|kandidaat|ontbreekt|voldoet|uittreksel|rijbewijs|bladzijde|geldig)\b", re.I
    )
    names = re.compile(r"Directeur Interne Organisatie|Verkennend gesprek|Master of Science in de bestuurskunde"
                       r"|Bachelor in het sociaal werk|[\w-]+\.(pdf|jpg)")  # fmt: skip
    plain = names.sub("", text)
    assert (english if language == "nl" else dutch).findall(plain) == []


def test_it_is_the_same_to_the_byte(result: Result, vacancy: Vacancy) -> None:
    turned = replace(result, candidates=tuple(reversed(result.candidates)))
    assert memo(result, vacancy) == memo(turned, vacancy)
    with zipfile.ZipFile(io.BytesIO(memo(result, vacancy))) as archive:
        assert {entry.date_time[:3] for entry in archive.infolist()} == {(1980, 1, 1)}


def test_its_properties_say_what_it_is(closed: Document) -> None:
    properties = closed.core_properties
    assert properties.title == (
        "Onderzoek van de geldigheid van de kandidaturen: Directeur Interne Organisatie (A4a-A4b)"
    )
    assert properties.author == "Lokaal bestuur Lievegem"
    assert properties.created == dt.datetime(2024, 4, 29, 0, 0, tzinfo=dt.UTC)
    assert {node.get(qn("w:val")) for node in closed.styles.element.iter(qn("w:lang"))} == {"nl-BE"}


def test_it_is_laid_out_for_a4_with_header_and_page_numbers() -> None:
    document = opened(memo(result_of(crowd(60)), vacancy_of()))
    assert {((one.page_width or 0) // 36000, (one.page_height or 0) // 36000) for one in document.sections} == {
        (210, 297)
    }
    assert (
        "Lokaal bestuur Lievegem · Directeur Interne Organisatie\tVertrouwelijk"
        in document.sections[0].header.paragraphs[0].text
    )
    assert all(section.header.is_linked_to_previous for section in list(document.sections)[1:])
    fields = [node.get(qn("w:instr")) for node in document.sections[0].footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_tables_repeat_their_headings_and_tear_no_row(closed: Document) -> None:
    for table in closed.tables[1:]:
        rows = table._tbl.findall(qn("w:tr"))
        assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)
        captions = [node.get(qn("w:val")) for node in table._tbl.iter(qn("w:tblCaption"))]
        assert len(captions) == 1
        assert captions[0]


def test_every_style_exists_and_every_link_arrives(closed: Document) -> None:
    body, styles = closed.element.body, closed.styles.element
    known = {style.get(qn("w:styleId")) for style in styles.iter(qn("w:style"))}
    used = {node.get(qn("w:val")) for tag in ("w:pStyle", "w:rStyle", "w:tblStyle") for node in body.iter(qn(tag))}
    assert used <= known
    anchors = {node.get(qn("w:name")) for node in body.iter(qn("w:bookmarkStart"))}
    assert {node.get(qn("w:anchor")) for node in body.iter(qn("w:hyperlink"))} <= anchors


def test_nothing_personal_stands_in_it() -> None:
    weighed = replace(
        doubtful("criminal_record", Reason.HAS_ENTRIES),
        evidence=(evidence("85073003328.pdf", "Correctionele rechtbank"),),
    )
    one = candidate("jan", "Jan", "Maes", CandidateStatus.REVIEW, weighed)
    person = replace(
        one.dossier.person, birth_date=dt.date(1985, 7, 30), national_number="85073003328", email="jan@maes.be"
    )
    text = text_of(opened(memo(result_of((replace(one, dossier=replace(one.dossier, person=person)),)), vacancy_of())))
    for word in ("85073003328", "30/07/1985", "1985", "jan@maes.be", "Correctionele", "blanco"):
        assert word not in text, word


HOSTILE = '<b>& "x" \x00\x1b[31m\u202e {0} [k] =1+1 👩‍🏫 ' + "Ż" * 255


def test_hostile_names_are_mere_words() -> None:
    one = Candidate("map", HOSTILE, CandidateStatus.VALID, everyone()[3].findings, Dossier(Person("map"), ()))
    content = memo(result_of((one,)), vacancy_of(title=HOSTILE, employer=HOSTILE))
    text = text_of(opened(content))
    assert '<b>& "x" [31m {0} [k] =1+1' in text
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


@pytest.mark.parametrize(
    ("basis", "late", "said"),
    [
        (ArrivalBasis.PORTAL, False, "overgenomen uit het register van het sollicitatieplatform"),
        (ArrivalBasis.RUNS, False, "opeenvolgende nachtelijke controles"),
        (ArrivalBasis.FILE_SYSTEM, False, "bestandssysteem aan dat"),
        (ArrivalBasis.VOUCHED, False, "De dossierbehandelaar verklaart"),
        (ArrivalBasis.UNKNOWN, None, "kon het tijdstip van ontvangst niet worden vastgesteld"),
        (ArrivalBasis.PORTAL, True, "5 bestanden zijn na de uiterste inschrijvingsdatum ontvangen en tellen niet mee."),
    ],
)
def test_it_says_on_whose_word_files_came_in_time(basis: ArrivalBasis, late: bool | None, said: str) -> None:
    one = everyone()[3]
    files = tuple(replace(f, upload=replace(f.upload, arrival=Arrival(None, late, basis))) for f in one.dossier.files)
    found = text_of(opened(memo(result_of((replace(one, dossier=replace(one.dossier, files=files)),)), vacancy_of())))
    assert said in part(found, "Feiten en context", "Voorwaarden")


def test_the_line_of_receipt_stands_on_the_page_of_its_table(closed: Document) -> None:
    """It opened a page by itself wherever the table just fitted on the one before."""
    examined = [table for table in closed.tables if table.rows[0].cells[0].text == "Voorwaarde"]
    assert len(examined) == 12
    for table in examined:
        assert all(one.paragraph_format.keep_with_next for cell in table.rows[-1].cells for one in cell.paragraphs)
