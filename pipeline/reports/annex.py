"""The confidential annex (`bijlage.docx`): who is behind each number, their files, and the pictures, numbered."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PIL import Image

from pipeline.codes import FileKind, Status
from pipeline.housestyle.filling import About, filled, picture_xml
from pipeline.housestyle.kinds import Kind
from pipeline.housestyle.loading import Templates, defaults
from pipeline.housestyle.template import Block
from pipeline.model import Evidence, Finding, Result
from pipeline.privacy import printable
from pipeline.reports.charts import Chart
from pipeline.reports.memo import LOCALES, common_values
from pipeline.reports.memo_findings import STYLES
from pipeline.reports.memo_front import vacancy_name
from pipeline.reports.people import label_of
from pipeline.reports.sentences import conclusion, short_reason
from pipeline.reports.setting import BESIDE, Applicant, Setting, setting_of, shown
from pipeline.reports.veiling import file_numbers
from pipeline.reports.wml import Column, bookmarked, cell, link, paragraph, plain, run, table, text
from pipeline.vacancy import Vacancy

Pictures = Mapping[str, Mapping[Evidence, bytes]]
"""Per candidate's folder the picture of each piece of evidence that can be shown."""
_WIDEST_CM, _HIGHEST_CM, _HIGHEST_IF_MET_CM = 10.2, 6.0, 3.6
"""Of a picture in the annex; one of what is met only has to be recognised."""
_CM_PER_PIXEL = 2.54 / 130
"""Pictures are cut at some 130 to 200 dots per inch."""
_KEPT_TOGETHER = 15
"""Files of one candidate that stand on one page."""
_MOST_IF_MET, _MOST = 1, 4
"""Pictures of one finding: of what is in order one is enough."""


def annex(
    result: Result,
    vacancy: Vacancy,
    pictures: Pictures,
    templates: Templates | None = None,
    plots: Sequence[tuple[Chart, bytes]] = (),
) -> bytes:
    """The annex as the bytes of a .docx; the same bytes for the same result, pictures and plots (as PNG)."""
    setting = setting_of(result, vacancy)
    used = templates or defaults(vacancy.language)
    album = _Album()
    drawn = "".join(_plots(setting, plots, album))
    shots = "".join(_candidates(setting, pictures, album))
    values = {
        **common_values(setting),
        "namen": Block("".join(_names(setting))),
        "grafieken": Block(drawn),
        "beelden": Block(shots, album.by_id),
    }
    title = setting.words.label("annex.title", vacancy=vacancy_name(setting))
    about = About(title, vacancy.employer, result.moment.as_of, LOCALES[vacancy.language])
    return filled(used.by_kind[Kind.ANNEX], values, about, used.spare(Kind.ANNEX))


@dataclass(slots=True)
class _Album:
    """The pictures of the document, each once, and a number for every place where one is shown."""

    by_id: dict[str, bytes] = field(default_factory=dict)
    ids: dict[bytes, str] = field(default_factory=dict)
    places: int = 1000

    def shown(self, content: bytes, described: str, widest: float = _WIDEST_CM, highest: float = _HIGHEST_CM) -> str:
        """The run that shows the picture, at most so many centimetres large; empty when it cannot be opened."""
        try:
            with Image.open(io.BytesIO(content)) as image:
                width, height = image.size
        except (OSError, ValueError):
            return ""
        identity = self.ids.setdefault(content, f"rIdGeldig{len(self.ids) + 1}")
        self.by_id[identity] = content
        self.places += 1  # the pictures of the town's own template have low numbers
        scale = min(_CM_PER_PIXEL, widest / width, highest / height)
        return picture_xml(identity, self.places, width * scale, height * scale, described)


def _plots(setting: Setting, plots: Sequence[tuple[Chart, bytes]], album: _Album) -> Iterator[str]:
    """The vacancy in pictures, each under its title."""
    if plots:
        yield text("Heading1", setting.words.label("annex.plots"))
    for chart, content in plots:
        image = album.shown(content, f"{chart.title}. {chart.description}", 15.5, 18.0)
        yield text("Heading2", chart.title) + paragraph("Normal", image)


def _names(setting: Setting) -> Iterator[str]:
    words = setting.words
    if not setting.applicants:
        yield text("Normal", words.label("memo.annex.none"))
        return
    columns = [
        Column(words.label("memo.number"), 1.2),
        Column(words.label("memo.candidate"), 6.3),
        Column(words.label("annex.folder"), 6.0),
        Column(words.label("annex.outcome"), 3.5),
    ]
    rows = [
        [
            plain(str(one.number)),
            cell(paragraph("TableText", link(one.anchor, label_of(one.candidate)))),
            plain(printable(one.candidate.id)),
            plain(conclusion(one.status, words, closed=setting.closed)),
        ]
        for one in setting.applicants
    ]
    yield table(columns, rows, words.label("annex.names.table"))


def _candidates(setting: Setting, pictures: Pictures, album: _Album) -> Iterator[str]:
    words = setting.words
    for one in setting.applicants:
        outcome = conclusion(one.status, words, closed=setting.closed)
        title = words.label("memo.annex.heading", number=one.number, name=one.name, conclusion=outcome)
        yield bookmarked("Heading2", title, one.anchor, one.number)
        yield from _files(setting, one)
        rows = list(_shots(setting, one, pictures.get(one.candidate.id, {}), album))
        if rows:
            columns = [Column(words.label("annex.shot"), 6.4), Column(words.label("annex.picture"), 10.6)]
            yield table(columns, rows, words.label("annex.shots.table", name=one.name))


def _files(setting: Setting, one: Applicant) -> Iterator[str]:
    """The files by their numbers, since the nameless memo names them so."""
    words = setting.words
    numbers = file_numbers(one.candidate)
    if not numbers:
        yield text("Small", words.label("memo.annex.no_files"))
        return
    columns = [
        Column(words.label("annex.file.number"), 1.2),
        Column(words.label("annex.file"), 10.3),
        Column(words.label("annex.file.received"), 5.5),
    ]
    rows = [
        [
            plain(str(numbers[file.upload.path])),
            plain(printable(file.upload.path)),
            plain(words.render("received", file.upload.arrival.received) or words.label("report.file.unknown")),
        ]
        for file in one.candidate.dossier.files
        if file.upload.kind is not FileKind.SYSTEM
    ]
    few = len(rows) <= _KEPT_TOGETHER
    yield table(columns, rows, words.label("annex.files.table", name=one.name), together=few)
    yield text("Small", "")


def _shots(
    setting: Setting, one: Applicant, pictures: Mapping[Evidence, bytes], album: _Album
) -> Iterator[tuple[str, str]]:
    """Per finding its pictures, what decides against a candidate and what is in doubt at greater length."""
    number = 0
    for finding in one.candidate.findings:
        if finding.status in BESIDE:
            continue
        most = _MOST_IF_MET if finding.status is Status.MET else _MOST
        for evidence in dict.fromkeys(shown(finding, one.candidate)):
            content = pictures.get(evidence)
            if content is None or most == 0:
                continue
            told = setting.words.label("report.picture", file=printable(evidence.file), page=evidence.page)
            highest = _HIGHEST_IF_MET_CM if finding.status is Status.MET else _HIGHEST_CM
            image = album.shown(content, told, highest=highest)
            if image:
                most, number = most - 1, number + 1
                yield _beside(setting, one, finding, evidence, number), cell(paragraph("TableText", image))


def _beside(setting: Setting, one: Applicant, finding: Finding, evidence: Evidence, number: int) -> str:
    """What stands beside a picture: its number, what it is about, what was read, and where."""
    words = setting.words
    label = words.label("annex.shot.number", number=one.number, count=number)
    outcome = f"{words.label(f'sign.{finding.status.value}')} {short_reason(finding, words)}"
    read = text("TableText", words.label("annex.read", text=evidence.text)) if printable(evidence.text) else ""
    return cell(
        paragraph("TableText", run(f"{label} ", "Emphasis1"), run(words.requirement(finding.requirement))),
        paragraph("TableText", run(outcome, STYLES.get(finding.status, "StatusOther"))),
        read,
        text("TableNote", words.label("memo.source", file=printable(evidence.file), page=evidence.page)),
    )
