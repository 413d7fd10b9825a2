"""What may not leave the program: national numbers, codes for health or alcohol locks, what a conviction says."""

import io
import re
import zipfile
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.checks.status import conclude
from pipeline.extractors.national_numbers import find_national_numbers
from pipeline.model import Candidate, Dossier, Examined, Moment, Person, Result
from pipeline.reports.memo import memo
from pipeline.reports.report import report
from pipeline.reports.results import results_json
from tests.checks.dossiers import MOMENT
from tests.pages import page_of
from tests.traps import diplomas, licences
from tests.traps.casebook import VACANCY, card, findings, sent
from tests.traps.extracts import STYLES, extract_text

SPELLINGS = (
    "{0}.{1}.{2}-{3}.{4}", "{0}{1}{2}{3}{4}", "{0}.{1}.{2} {3}-{4}", "{0}{1}{2} {3} {4}", "{0} {1} {2} {3} {4}",
    "{0}.{1}.{2}-{3}-{4}", "{0}/{1}/{2}-{3}.{4}", "{0}.{1}.{2} - {3}.{4}",
)  # fmt: skip


@st.composite
def national_numbers(draw: st.DrawFn) -> tuple[str, str]:
    """Eleven digits that check, and how they are printed."""
    year, month, day = draw(st.integers(40, 99)), draw(st.integers(1, 12)), draw(st.integers(1, 28))
    serial = draw(st.integers(1, 997))
    base = f"{year:02}{month:02}{day:02}{serial:03}"
    digits = f"{base}{97 - int(base) % 97:02}"
    parts = (digits[:2], digits[2:4], digits[4:6], digits[6:9], digits[9:])
    return digits, draw(st.sampled_from(SPELLINGS)).format(*parts)


def outputs(*files: Examined) -> dict[str, str]:
    """All text of all outputs on the candidate who sent these files."""
    found = tuple(findings(*files).values())
    candidate = Candidate("map", "Lies De Backer", conclude(found), found, Dossier(Person("map"), files))
    result = Result(Moment(MOMENT.as_of, MOMENT.deadline), (candidate,))
    with zipfile.ZipFile(io.BytesIO(memo(result, VACANCY))) as word:
        told = re.sub(r"<[^>]+>", " ", word.read("word/document.xml").decode())
    return {
        "results.json": results_json(result, VACANCY).decode(),
        "report.html": unescape(report(result, VACANCY, {})),
        "memo.docx": unescape(told),
    }


def dossier_with(number: str, style: str, record: str | None = None) -> tuple[Examined, ...]:
    """A dossier in which every document shows the national number."""
    parts = {"record": record} if record else {}
    label = {"tournai": "N° national", "raeren": "Nationalregisternummer"}.get(style, "Rijksregisternummer")
    cv = f"CURRICULUM VITAE\nLies De Backer\n{label}: {number}\nWerkervaring\n2015 - 2023   Diensthoofd {number}, Aalst"
    return (
        sent(extract_text(style, foot=f"{label}: {number}", **parts), path="uittreksel.pdf"),
        sent(extract_text(style, name=f"DE BACKER, Lies {number}"), path="tweede.pdf"),
        sent(diplomas.flemish("Master in de rechten", holder=f"Lies De Backer ({number})"), path="diploma.pdf"),
        sent(card(licences.belgian_front().text + f"\n4d. {number}"), path="rijbewijs.pdf"),
        sent(cv + "\nOpleiding\n2004 - 2009   Master in de rechten\nTalen\nNederlands", path="cv.pdf"),
    )


@given(national_numbers(), st.sampled_from(STYLES))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_national_number_reaches_an_output(number: tuple[str, str], style: str) -> None:
    digits, printed = number
    assert [one.digits for one in find_national_numbers(page_of(f"Rijksregisternummer: {printed}"))] == [digits]
    for name, text in outputs(*dossier_with(printed, style)).items():
        assert digits not in re.sub(r"[ .\-/–]", "", text), name


@pytest.mark.parametrize("code", ["05.08", "69", "61", "01.06,69", "70.0012345.NL", "95.02.05.2026", "44.02"])
def test_no_code_of_a_licence_reaches_an_output(code: str) -> None:
    front = licences.belgian_front(f"AM B {code}  BE({code})").text
    back = licences.back("AM", "B").text.replace("02.05.05   02.05.28", f"02.05.05   02.05.28   {code}")
    files = (sent(card(f"{front}\n12. {code}"), card(f"{back}\n12. {code}"), path="rijbewijs.pdf"),)
    for name, text in outputs(*files).items():
        told = text if name == "memo.docx" else " ".join(re.findall(r'"(?:text|message)": "[^"]*"|<[qp]>.*?</', text))
        assert told
        assert not re.search(rf"(?<![\d.]){re.escape(code)}(?![\d.])", told), name


@pytest.mark.parametrize("style", STYLES)
def test_nothing_of_a_conviction_reaches_an_output(style: str) -> None:
    record = {
        "tournai": "12/03/2011   Tribunal de police de Mons   Vol simple   Amende de 437 EUR",
        "raeren": "12.03.2011   Polizeigericht Eupen   Diebstahl   Geldbuße von 437 EUR",
    }.get(style, "12/03/2011   Politierechtbank Dendermonde   Diefstal   Geldboete van 437 EUR")
    for name, text in outputs(sent(extract_text(style, record=record), path="uittreksel.pdf")).items():
        for secret in ("2011", "437", "Dendermonde", "Mons", "Diefstal", "Vol simple", "Diebstahl", "Polizeigericht"):
            assert secret not in text, (name, secret)
