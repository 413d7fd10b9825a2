"""The memo's overview, reasoned exclusions, doubts and what was not judged on documents."""

from collections.abc import Iterator

from pipeline.codes import CandidateStatus, Reason, Status
from pipeline.model import Finding
from pipeline.reports.dates import deadline_day
from pipeline.reports.sentences import ask, conclusion, rule, say, short_reason
from pipeline.reports.setting import EXCLUDING, Applicant, Setting, sources
from pipeline.reports.wml import Column, cell, link, paragraph, plain, run, table, text

STYLES = {
    Status.MET: "StatusMet",
    Status.NOT_MET: "StatusNotMet",
    Status.MISSING: "StatusMissing",
    Status.REVIEW: "StatusReview",
}
"""The character style of each outcome of a requirement."""
_CONCLUSION_STYLES = {
    CandidateStatus.VALID: "StatusMet",
    CandidateStatus.INVALID: "StatusNotMet",
    CandidateStatus.INCOMPLETE: "StatusMissing",
    CandidateStatus.REVIEW: "StatusReview",
}
_ADVISORY = ("experience", "nationality", "language")
_PAGE_CM = 17.0
"""The width of the text of a page."""
_NUMBER_CM, _NAME_CM, _CONCLUSION_CM = 0.9, 3.2, 2.1
"""The widths of columns in it."""


def overview(setting: Setting) -> Iterator[str]:
    """One row per candidate: every requirement, and the conclusion."""
    words = setting.words
    if not setting.applicants:
        yield text("Normal", words.label("memo.annex.none"))
        return
    yield text("Rule", words.label("memo.overview.intro"))
    yield text("Small", words.label("memo.overview.legend"))
    requirements = setting.requirements
    width = (_PAGE_CM - _NUMBER_CM - _NAME_CM - _CONCLUSION_CM) / max(len(requirements), 1)
    columns = [
        Column(words.label("memo.number"), _NUMBER_CM),
        Column(words.label("memo.candidate"), _NAME_CM),
        *(Column(words.requirement_short(name), width) for name in requirements),
        Column(setting.label("memo.conclusion"), _CONCLUSION_CM),
    ]
    rows = (_overview_row(setting, one, requirements) for one in setting.applicants)
    yield table(columns, rows, words.label("memo.overview.table"))


def _overview_row(setting: Setting, one: Applicant, requirements: tuple[str, ...]) -> list[str]:
    verdict = conclusion(one.status, setting.words, closed=setting.closed)
    return [
        plain(str(one.number)),
        cell(paragraph("TableText", link(one.anchor, one.name))),
        *(_outcome(setting, one.finding(name)) for name in requirements),
        cell(paragraph("TableTight", run(verdict, _CONCLUSION_STYLES[one.status]))),
    ]


def _outcome(setting: Setting, finding: Finding | None) -> str:
    if finding is None:
        return plain("")
    code = finding.status.value
    words = f"{setting.words.label(f'sign.{code}')}\u00a0{setting.words.label(f'cell.{code}')}"
    return cell(paragraph("TableTight", run(words, STYLES.get(finding.status, "StatusOther"))))


def exclusions(setting: Setting) -> Iterator[str]:
    """Per reason: the rule, the fact for each candidate, the conclusion."""
    words, vacancy = setting.words, setting.vacancy
    groups = _groups(setting)
    day = deadline_day(vacancy.deadline, vacancy.zone, vacancy.language)
    if not groups and not any(_missing(one) for one in setting.applicants):
        yield text("Normal", setting.label("memo.exclusions.none"))
        return
    intro = "memo.exclusions.intro" if setting.closed else "memo.exclusions.intro.open"
    yield text("Rule", words.label(intro, deadline=day))
    yield from _absences(setting, day)
    for found in groups.values():
        yield from _exclusion(setting, found, day)
    if setting.closed:
        yield text("AfterTable", words.label("memo.exclusions.doubts"))


def _missing(one: Applicant) -> tuple[Finding, ...]:
    return tuple(finding for finding in one.findings(EXCLUDING) if finding.reason is Reason.ABSENT)


def _groups(setting: Setting) -> dict[tuple[str, str], list[tuple[Applicant, Finding]]]:
    """What counts against candidates, documents that are simply missing apart, by requirement and reason."""
    groups: dict[tuple[str, str], list[tuple[Applicant, Finding]]] = {}
    for requirement in setting.requirements:
        for one in setting.applicants:
            finding = one.finding(requirement)
            if finding is not None and finding.status in EXCLUDING and finding.reason is not Reason.ABSENT:
                key = (requirement, finding.reason.value if finding.reason else "")
                groups.setdefault(key, []).append((one, finding))
    return groups


def _absences(setting: Setting, day: str) -> Iterator[str]:
    """Who lacks which documents: one row per candidate, whatever number is missing."""
    words = setting.words
    found = [(one, missing) for one in setting.applicants if (missing := _missing(one))]
    if not found:
        return
    title = words.label("memo.exclusions.absent")
    rule_of = words.label("memo.exclusions.absent.rule", deadline=day)
    rows = [[*_who(one), plain(_lacking(setting, missing, day))] for one, missing in found]
    yield from _group(setting, title, rule_of, rows, [Column(words.label("memo.exclusions.finding"), 12.1)])


def _lacking(setting: Setting, missing: tuple[Finding, ...], day: str) -> str:
    words = setting.words
    items = [
        words.label("memo.exclusions.absent.item", what=noun.bare if noun else finding.requirement)
        for finding in missing
        for noun in [words.noun(finding.requirement)]
    ]
    key = "memo.exclusions.absent.finding" if setting.closed else "memo.exclusions.absent.finding.open"
    return words.label(key, deadline=day, missing=words.enumerate(items))


def _exclusion(setting: Setting, found: list[tuple[Applicant, Finding]], day: str) -> Iterator[str]:
    words, vacancy = setting.words, setting.vacancy
    first = found[0][1]
    title = words.label(
        "memo.exclusions.heading", what=words.requirement(first.requirement), why=short_reason(first, words)
    )
    condition = rule(first.requirement, vacancy)
    asked = condition[:1].lower() + condition[1:]
    rule_of = words.label("memo.exclusions.rule.documents", deadline=day, rule=asked) if condition else ""
    columns = [Column(words.label("memo.exclusions.finding"), 8.6), Column(words.label("memo.doubts.source"), 3.5)]
    rows = [
        [*_who(one), plain(say(finding, vacancy, closed=setting.closed)), source(setting, finding)]
        for one, finding in found
    ]
    yield from _group(setting, title, rule_of, rows, columns)


def _group(setting: Setting, title: str, rule_of: str, rows: list[list[str]], columns: list[Column]) -> Iterator[str]:
    """One reason: the rule, the facts, the conclusion."""
    words = setting.words
    yield text("Heading2", title)
    if rule_of:
        yield paragraph("Rule", run(words.label("memo.exclusions.rule"), "Emphasis1"), run(rule_of))
    who = [Column(words.label("memo.number"), _NUMBER_CM), Column(words.label("memo.candidate"), 4.0)]
    yield table([*who, *columns], rows, title)
    if setting.closed:
        yield text("Verdict", words.counted("memo.exclusions.ends", len(rows)))


def _who(one: Applicant) -> tuple[str, str]:
    return plain(str(one.number)), cell(paragraph("TableText", link(one.anchor, one.name)))


def source(setting: Setting, finding: Finding) -> str:
    """The cell that says on which file and page a finding rests."""
    found = sources(finding, setting.words) or (setting.words.label("memo.source.none"),)
    return cell(*(text("TableText", place) for place in found))


def doubts(setting: Setting) -> Iterator[str]:
    """Every doubt that keeps a candidate from a conclusion, with the question that settles it."""
    words, vacancy = setting.words, setting.vacancy
    found = [
        (one, finding) for one in setting.having(CandidateStatus.REVIEW) for finding in one.findings([Status.REVIEW])
    ]
    if not found:
        yield text("Normal", words.label("memo.doubts.none"))
        return
    yield text("Rule", words.label("memo.doubts.intro"))
    columns = [
        Column(words.label("memo.number"), _NUMBER_CM),
        Column(words.label("memo.candidate"), 3.4),
        Column(words.label("memo.doubts.requirement"), 2.6),
        Column(words.label("memo.doubts.question"), 7.2),
        Column(words.label("memo.doubts.source"), 2.9),
    ]
    rows = (
        [
            *_who(one),
            plain(words.requirement(finding.requirement)),
            cell(
                text("TableText", say(finding, vacancy, closed=setting.closed)),
                text("TableQuestion", ask(finding, vacancy)),
            ),
            source(setting, finding),
        ]
        for one, finding in found
    )
    yield table(columns, rows, words.label("memo.doubts.table"))


def not_assessed(setting: Setting) -> Iterator[str]:
    """The conditions that no document decided."""
    words = setting.words
    yield text("Normal", words.label("memo.not_assessed.intro"))
    for name in setting.conditions:
        yield text("ListBullet", _beside(setting, name))
    yield text("ListBullet", words.label("memo.not_assessed.authentic"))


def _beside(setting: Setting, name: str) -> str:
    """How a condition that decides nothing here is judged: by a person on what was found, or later."""
    words = setting.words
    condition = words.requirement(name)
    if name in _ADVISORY:
        return words.label("memo.not_assessed.advisory", condition=condition)
    when = say(Finding(name, Status.NOT_ASSESSED), setting.vacancy, closed=setting.closed)
    return words.label("memo.not_assessed.later", condition=condition, when=when[:1].lower() + when[1:])
