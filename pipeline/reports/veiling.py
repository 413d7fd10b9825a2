"""A memo without names: candidates by number, files by number, and no words in which a person may be named.

What is put in a sentence is hidden unless it is known to name nobody: a new fact is hidden until someone says
otherwise.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from pipeline.codes import FileKind, Reason
from pipeline.model import Candidate, Evidence, Examined, FieldValue, Finding, Note
from pipeline.reports.catalogue import Catalogue
from pipeline.reports.setting import Applicant, Setting

_HARMLESS = {
    "requirement", "sent", "level", "model", "asked", "asked_model", "asked_level", "asked_category", "asked_area",
    "asked_language", "category", "categories", "title", "institution", "country", "language", "other_language",
    "type_a", "type_b", "types", "differing", "outcome", "program", "because", "held",
}  # fmt: skip
"""Facts in words or codes that name no person; moments and numbers are harmless too, birth dates excepted."""
_OF_FILES = {"file", "files", "file_a", "file_b"}


def veiled(setting: Setting) -> Setting:
    """The same result, told without names; `annex` says who and what is behind each number."""
    words = setting.words
    applicants = tuple(
        Applicant(one.number, words.label("memo.nameless", count=one.number), _candidate(one.candidate, words))
        for one in setting.applicants
    )
    result = replace(setting.result, candidates=tuple(one.candidate for one in applicants), changes=(), notices=())
    return replace(setting, result=result, applicants=applicants)


def file_numbers(candidate: Candidate) -> dict[str, int]:
    """The number of each file of a candidate, by its path; files of an operating system have none."""
    paths = [one.upload.path for one in candidate.dossier.files if one.upload.kind is not FileKind.SYSTEM]
    return {path: number for number, path in enumerate(paths, 1)}


def _candidate(candidate: Candidate, words: Catalogue) -> Candidate:
    called = {path: words.label("memo.nameless.file", count=number) for path, number in file_numbers(candidate).items()}
    veil = _Veil(called, words.label("memo.nameless.hidden"))
    return replace(
        candidate,
        name=None,
        findings=tuple(veil.finding(one) for one in candidate.findings),
        dossier=replace(candidate.dossier, files=tuple(veil.file(one) for one in candidate.dossier.files)),
    )


class _Veil:
    def __init__(self, called: Mapping[str, str], hidden: str) -> None:
        self.called = called
        self.hidden = hidden

    def finding(self, finding: Finding) -> Finding:
        """A finding without names; one on entries in an extract says only that a person must judge it."""
        evidence = tuple(self._evidence(one) for one in finding.evidence)
        if finding.reason is Reason.HAS_ENTRIES:
            return Finding(finding.requirement, finding.status, None, "any.status.review", evidence=evidence)
        notes = tuple(Note(note.sentence, self._facts(note.facts)) for note in finding.notes)
        return replace(finding, facts=self._facts(finding.facts), fields={}, evidence=evidence, notes=notes)

    def file(self, file: Examined) -> Examined:
        return replace(file, upload=replace(file.upload, path=self._path(file.upload.path)))

    def _evidence(self, evidence: Evidence) -> Evidence:
        return replace(evidence, file=self._path(evidence.file), text="")

    def _path(self, path: str) -> str:
        return self.called.get(path, self.hidden)

    def _facts(self, facts: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
        return {name: self._fact(name, value) for name, value in facts.items()}

    def _fact(self, name: str, value: FieldValue) -> FieldValue:
        if name in _OF_FILES:
            return tuple(map(self._path, value)) if isinstance(value, tuple) else self._path(str(value))
        if "birth" in name or (isinstance(value, str | tuple) and not self._harmless(name, value)):
            return self.hidden if value else value
        return value

    @staticmethod
    def _harmless(name: str, value: str | tuple[str, ...]) -> bool:
        return name in _HARMLESS or (isinstance(value, str) and name.endswith("_time") and _is_moment(value))


def _is_moment(text: str) -> bool:
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
