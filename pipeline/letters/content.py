"""What stands in the placeholders of a letter."""

import datetime as dt
from collections.abc import Iterator, Mapping

from pipeline.codes import FileKind
from pipeline.housestyle.template import Block, Value
from pipeline.letters.written import Letter
from pipeline.model import Finding
from pipeline.privacy import printable
from pipeline.reports.dates import deadline_day, long_day, weekday_and_day
from pipeline.reports.memo_front import vacancy_values
from pipeline.reports.people import name_of
from pipeline.reports.sentences import rule, say
from pipeline.reports.setting import EXCLUDING, Applicant, Setting
from pipeline.reports.wml import Column, cell, paragraph, plain, run, side_by_side, table, text

_LETTER_CM = 16.0
"""The width of the text of a letter."""


def values_of(setting: Setting, one: Applicant, letter: Letter, day: dt.date) -> Mapping[str, Value]:
    """The value of every placeholder that the template of `letter` may hold; `day` is when it was drawn up."""
    vacancy, words = setting.vacancy, setting.words
    name = name_of(one.candidate)
    common: dict[str, Value] = {
        **vacancy_values(setting),
        "naam": name or words.label("letter.candidate"),
        "aanhef": words.label("letter.dear", name=name) if name else words.label("letter.dear.unknown"),
        "datum": long_day(day, vacancy.language),
        "contact": vacancy.huisstijl.contact or "",
        "ondertekening": _signature(setting),
    }
    own = {Letter.ADMITTED: _admitted, Letter.EXCLUDED: _excluded, Letter.REMINDER: _reminder}[letter]
    return {**common, **own(setting, one)}


def _block(parts: Iterator[str]) -> Block:
    return Block("".join(parts))


def _signature(setting: Setting) -> Block:
    words, own = setting.words, setting.vacancy.huisstijl.ondertekening
    if own:
        return Block("".join(text("Normal", line) for line in own.splitlines() if line.strip()))
    space, names = cell(text("SignatureSpace", "")), ("letter.sign.left", "letter.sign.right")
    signed = side_by_side(
        [space, space, *(cell(text("Normal", words.label(name))) for name in names)], 2, _LETTER_CM,
        words.label("letter.sign.table"),
    )  # fmt: skip
    return Block(paragraph_together(words.label("letter.sign.for")) + signed)


def paragraph_together(words: str) -> str:
    """A paragraph on the same page as what follows."""
    return text("Normal", words).replace("</w:pPr>", "<w:keepNext/></w:pPr>")


def _admitted(setting: Setting, one: Applicant) -> Mapping[str, Value]:
    words = setting.words
    later = [words.requirement(name).lower() for name in setting.conditions]
    said = words.label("letter.later", missing=words.enumerate(later)) if later else ""
    return {"selectie": _block(_selection(setting)), "later": Block(text("Normal", said) if said else "")}


def _selection(setting: Setting) -> Iterator[str]:
    words, parts = setting.words, setting.vacancy.selection
    if not parts:
        yield text("Normal", words.label("letter.selection.none"))
        return
    placed, scored = any(part.place for part in parts), any(part.points is not None for part in parts)
    widths = {"date": 5.2, "place": 4.2 if placed else 0.0, "points": 1.8 if scored else 0.0}
    columns = [
        Column(words.label("letter.selection.part"), _LETTER_CM - sum(widths.values())),
        *(Column(words.label(f"letter.selection.{name}"), width) for name, width in widths.items() if width),
    ]
    rows = []
    for part in parts:
        remark = text("TableNote", words.label("letter.selection.eliminating")) if part.eliminating else ""
        day = weekday_and_day(part.date, setting.vacancy.language) if part.date else None
        row = [
            cell(text("TableText", part.part), remark),
            plain(day or words.label("letter.selection.later")),
            *([plain(part.place or words.label("letter.selection.later"))] if placed else []),
            *([plain(words.render("", part.points) or "–")] if scored else []),
        ]
        rows.append(row)
    yield table(columns, rows, words.label("letter.selection.table"))


def _excluded(setting: Setting, one: Applicant) -> Mapping[str, Value]:
    vacancy, words = setting.vacancy, setting.words
    session = vacancy.huisstijl.zitting
    appeal = vacancy.huisstijl.beroep or words.label("letter.appeal")
    paragraphs = [" ".join(part.split()) for part in appeal.replace("\r", "").split("\n\n")]
    reasons = "".join(_reason(setting, finding) for finding in one.findings(EXCLUDING))
    return {
        "zitting": words.label("letter.session", date=session) if session else "",
        "redenen": Block(reasons),
        "beroep": Block("".join(text("Normal", one) for one in paragraphs if one)),
    }


def _reason(setting: Setting, finding: Finding) -> str:
    """Rule, fact and conclusion, under the name of the requirement."""
    vacancy, words = setting.vacancy, setting.words
    asked = _in_sentence(rule(finding.requirement, vacancy))
    day = deadline_day(vacancy.deadline, vacancy.zone, vacancy.language)
    is_document = getattr(vacancy.documents, finding.requirement, None) is not None
    key = "letter.rule.documents" if is_document else "letter.rule.condition"
    condition = words.label(key, deadline=day, rule=asked) if asked else ""
    fact = say(finding, vacancy, closed=True, to_candidate=True)
    lines = (
        ("letter.rule", condition),
        ("letter.fact", fact if fact.endswith((".", "!", "?")) else f"{fact}."),
        ("letter.conclusion", words.label("letter.conclusion.text")),
    )
    told = "".join(
        paragraph("LetterReason", run(words.label(label), "Emphasis1"), run(_in_sentence(said)))
        for label, said in lines
        if said
    )
    return text("Heading3", words.requirement(finding.requirement)) + told


def _in_sentence(words: str) -> str:
    return words[:1].lower() + words[1:]


def _reminder(setting: Setting, one: Applicant) -> Mapping[str, Value]:
    wanting = [text("Normal", wanted) for wanted in wanted_of(setting, one)]
    return {"ontbreekt": Block("".join(wanting)), "onleesbaar": _block(_unread(setting, one))}


def wanted_of(setting: Setting, one: Applicant) -> Iterator[str]:
    """For each document that is missing or does not suffice: what was found, and what is asked."""
    words, vacancy = setting.words, setting.vacancy
    for finding in one.findings(EXCLUDING):
        found = say(finding, vacancy, closed=False, to_candidate=True)
        asked = _in_sentence(rule(finding.requirement, vacancy))
        item = words.label("letter.missing.item", heading=finding.requirement, text=found)
        yield item + (words.label("letter.missing.asked", rule=asked) if asked else "")


def _unread(setting: Setting, one: Applicant) -> Iterator[str]:
    words = setting.words
    files = [
        (printable(file.upload.path), words.words.PROBLEMS[problem.value])
        for file in one.candidate.dossier.files
        if file.upload.kind is not FileKind.SYSTEM and not file.upload.unreachable
        and (problem := file.problem or file.upload.problem) is not None
    ]  # fmt: skip
    if files:
        yield text("Normal", words.label("letter.unread.intro"))
    for file, why in files:
        yield text("ListBullet", words.label("letter.unread.item", file=file, why=why))
