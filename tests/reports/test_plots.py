"""The pictures of a vacancy: what they say, and that they can stand in any page."""

import datetime as dt
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from pipeline.model import Arrival, Candidate, Result
from pipeline.reports.charts import Chart, charts
from pipeline.reports.plots import png, svg
from pipeline.reports.report import report
from pipeline.reports.setting import setting_of
from pipeline.reports.timeline import span_of, timeline
from pipeline.vacancy import Vacancy
from tests.reports.conftest import IN_TIME, TOO_LATE, UNKNOWN, everyone, result_of, vacancy_of


def chart(result: Result, name: str) -> Chart:
    return next(one for one in charts(result, vacancy_of()) if one.name == name)


def arriving(*arrivals: Arrival) -> Result:
    one = next(one for one in everyone() if one.id == "janssens-an")
    files = tuple(
        replace(one.dossier.files[0], upload=replace(one.dossier.files[0].upload, path=f"{at}.pdf", arrival=arrival))
        for at, arrival in enumerate(arrivals)
    )
    return result_of((replace(one, dossier=replace(one.dossier, files=files)),))


def test_outcomes_and_reasons_are_counted(result: Result) -> None:
    assert [(bar.label, bar.count) for bar in chart(result, "outcomes").bars] == [
        ("geldig", 3), ("te beslechten", 3), ("onvolledig", 3), ("niet geldig", 3),
    ]  # fmt: skip
    reasons = {bar.label: bar.count for bar in chart(result, "reasons").bars}
    assert reasons["Uittreksel: te oud"] == 2
    assert reasons["Rijbewijs: ontbreekt"] == 3
    assert "Uittreksel: te oud: 2" in chart(result, "reasons").description


def test_arrivals_stand_on_their_day_before_and_behind_the_deadline() -> None:
    found = chart(arriving(IN_TIME, IN_TIME, TOO_LATE, UNKNOWN), "arrivals")
    assert [(bar.label, bar.count, bar.tone) for bar in found.bars if bar.count] == [
        ("12/04", 2, "plain"), ("29/04", 1, "bad"),
    ]  # fmt: skip
    assert found.mark is not None
    assert found.bars[found.mark].label == "28/04"


def test_a_file_of_years_ago_does_not_stretch_the_line_of_days() -> None:
    old = Arrival(IN_TIME.received and IN_TIME.received - dt.timedelta(days=4000), False, IN_TIME.basis)
    far = Arrival(IN_TIME.received and IN_TIME.received + dt.timedelta(days=4000), True, IN_TIME.basis)
    found = chart(arriving(old, IN_TIME, far), "arrivals")
    assert len(found.bars) <= 62
    assert (found.bars[0].count, found.bars[-1].count) == (1, 1)
    assert found.mark is not None
    assert found.bars[found.mark].label == "28/04"


def test_nobody_gives_no_picture(vacancy: Vacancy) -> None:
    assert charts(result_of(()), vacancy) == ()


@pytest.mark.parametrize("name", ["outcomes", "reasons", "arrivals"])
def test_a_drawing_can_stand_in_a_page(result: Result, name: str) -> None:
    drawn = svg(chart(result, name))
    root = ET.fromstring(drawn)
    assert (root.tag, root.get("role")) == ("svg", "img")
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert all(str(one).startswith((f"{name}-", f"plot-{name}-")) for one in ids)
    assert set(re.findall(r'(?:url\(|href=")#([^")]+)', drawn)) <= set(ids)
    assert str(root.get("aria-labelledby")).split() == [f"plot-{name}-t", f"plot-{name}-d"]
    for unwanted in ("style=", "<style", "http", "/home", "/usr", "metadata", "Matplotlib", "<script"):
        assert unwanted not in drawn, unwanted
    assert "<text" in drawn


def test_the_same_chart_gives_the_same_bytes_in_another_process(result: Result) -> None:
    one = chart(result, "outcomes")
    code = f"from pipeline.reports.charts import *; from pipeline.reports.plots import svg; print(svg({one!r}), end='')"
    other = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert other.stdout == svg(one)


def test_a_png_for_a_document(result: Result) -> None:
    data = png(chart(result, "outcomes"), dots_per_inch=100)
    assert data.startswith(b"\x89PNG")
    assert struct.unpack(">II", data[16:24])[0] == 600


def test_the_drawing_library_is_loaded_only_to_draw() -> None:
    code = "import sys, pipeline.anew; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_timeline_says_in_words_what_it_shows() -> None:
    setting = setting_of(arriving(IN_TIME, IN_TIME, TOO_LATE, UNKNOWN), vacancy_of())
    found = timeline(setting, setting.applicants[0], span_of(setting))
    assert found.told == (
        "2 bestanden tijdig (12/04/2024 om 14:05); 1 bestand te laat (29/04/2024 om 00:10); "
        "van 1 bestand is het tijdstip niet bekend"
    )
    root = ET.fromstring(found.svg)
    assert [element.text for element in root if element.tag == "desc"] == [found.told]
    assert [element.tag for element in root if element.tag == "circle"] == ["circle"]
    assert "<text" in found.svg


def test_the_report_holds_the_pictures(result: Result) -> None:
    plots = [(one, svg(one)) for one in charts(result, vacancy_of())]
    html = report(result, vacancy_of(), {}, plots)
    assert html.count('class="plot"') == 3
    with_files = [one for one in everyone() if one.dossier.files]
    assert html.count('class="timeline"') == len(with_files)
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert not re.search(r"https?://", html)


def test_a_name_cannot_break_out_of_a_timeline() -> None:
    one: Candidate = replace(everyone()[3], id='"><script>x</script>', name="<b>&\u202e")
    html = report(result_of((one,)), vacancy_of(), {})
    assert "<script>x" not in html
