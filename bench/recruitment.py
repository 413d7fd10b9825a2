"""Whole candidates with a known right outcome: what a town hall finds in its folders after the closing date.

A scenario takes a complete, valid file and changes one thing. The carrier (how documents arrive: born digital, scanned,
photographed) and the layouts vary by seed; with `Split.HELD_OUT` only layouts are drawn that nobody looked at while
the rules were written.
"""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from bench.documents import (
    Drawn,
    Person,
    Split,
    draw_cv,
    draw_cv_docx,
    draw_diploma,
    draw_extract,
    draw_letter,
    draw_letter_docx,
    draw_licence,
    random_person,
)
from bench.documents.licence.facts import PAPER_SETS
from bench.documents.lookalikes import draw_lookalike
from bench.documents.people import with_birth_date
from bench.handing_in import IN_TIME, LATE, Carrier, File, Handed, carried, file_name, handed_in, read_handed, way_of
from pipeline.codes import CandidateStatus, Reason, Status

DEADLINE = dt.date(2024, 4, 28)


@dataclass(frozen=True, slots=True)
class Expected:
    """The right outcome."""

    status: CandidateStatus
    requirement: str | None = None
    """The requirement that decides; None when the candidate is valid."""
    outcome: Status | None = None
    reason: Reason | None = None


@dataclass(slots=True)
class Applicant:
    """A candidate's folder with the right outcome."""

    folder: str
    person: Person
    scenario: str
    carrier: Carrier
    expected: Expected
    files: list[File] = field(default_factory=list)
    handed: list[Handed] = field(default_factory=list)


@dataclass(slots=True)
class Parts:
    """The documents of a candidate before they are carried; None: not handed in."""

    rng: Random
    split: Split
    person: Person
    carrier: Carrier
    cv: Drawn | None = None
    letter: Drawn | None = None
    diploma: Drawn | None = None
    extract: Drawn | None = None
    licence: Drawn | None = None
    extra: list[Drawn] = field(default_factory=list)
    late: set[str] = field(default_factory=set)
    """Names of the parts that came after the deadline."""


Change = Callable[[Parts], None]
VALID = Expected(CandidateStatus.VALID)


def _expect(outcome: Status, requirement: str, reason: Reason) -> Expected:
    status = {
        Status.NOT_MET: CandidateStatus.INVALID,
        Status.MISSING: CandidateStatus.INCOMPLETE,
        Status.REVIEW: CandidateStatus.REVIEW,
    }[outcome]
    return Expected(status, requirement, outcome, reason)


def _extract(parts: Parts, issued: dt.date | None = None, **facts: Any) -> Drawn:
    issued = issued or DEADLINE - dt.timedelta(days=parts.rng.randrange(12, 80))
    usual: dict[str, Any] = {"model": "general", "clean": True, "language": "nl"}
    return draw_extract(parts.rng, split=parts.split, person=parts.person, issue_date=issued, **(usual | facts))


def _diploma(parts: Parts, level: str, country: str = "BE") -> Drawn:
    """Awarded at an age between 22 and 26, unless no layout of that country and level is of those years."""
    born = parts.person.birth_date
    awarded = dt.date(born.year + parts.rng.randrange(23, 27), parts.rng.choice((6, 7, 9)), parts.rng.randrange(1, 29))
    facts: dict[str, Any] = {"person": parts.person, "level": level, "award_date": awarded}
    try:
        return draw_diploma(parts.rng, split=parts.split, country=country, **facts)
    except IndexError:
        del facts["award_date"]
        return draw_diploma(parts.rng, split=parts.split, country=country, **facts)


def _dutch_diploma(parts: Parts) -> Drawn:
    """One of the Netherlands; of Belgium where the layouts held out have none of the holder's years."""
    try:
        return _diploma(parts, "master", "NL")
    except IndexError:
        return _diploma(parts, "master")


def _licence(parts: Parts, layout: str, **facts: Any) -> Drawn:
    facts = _USUAL_CARD | facts if "card" in layout else facts
    return draw_licence(parts.rng, layout, split=parts.split, person=parts.person, **facts)


def _paper_licence(parts: Parts, layout: str) -> Drawn:
    """One on paper, that gives B: of those drawn by chance some do not."""
    return _licence(parts, layout, categories=parts.rng.choice(PAPER_SETS))


_USUAL_CARD: dict[str, Any] = {
    "issue_date": dt.date(2019, 6, 12),
    "expiry_date": dt.date(2029, 6, 11),
    "categories": ("AM", "B"),
}
_EXPIRED_CARD = _USUAL_CARD | {"issue_date": dt.date(2014, 3, 16), "expiry_date": dt.date(2024, 3, 15)}


def _one_of(parts: Parts, dev: Sequence[str], held_out: Sequence[str]) -> Drawn:
    return _licence(parts, parts.rng.choice(dev if parts.split is Split.DEV else held_out), categories=("AM", "B"))


_CARDS = {Split.DEV: ("be_card", "be_card_a4"), Split.HELD_OUT: ("be_card_two_a4",)}


def complete(rng: Random, split: Split, carrier: Carrier) -> Parts:
    """A complete file of someone who has all that is asked."""
    person = random_person(rng)
    person = with_birth_date(person, dt.date(rng.randrange(1962, 1992), rng.randrange(1, 13), rng.randrange(1, 29)))
    parts = Parts(rng, split, person, carrier)
    parts.cv = draw_cv(rng, split=split, person=person) if rng.random() < 0.8 else draw_cv_docx(rng, person=person)
    parts.letter = (
        draw_letter(rng, split=split, person=person) if rng.random() < 0.8 else draw_letter_docx(rng, person=person)
    )
    parts.diploma = _diploma(parts, "master")
    parts.extract = _extract(parts)
    parts.licence = _licence(parts, rng.choice(_CARDS[split]), categories=("AM", "B"))
    return parts


def _set(name: str, make: Callable[[Parts], Drawn | None]) -> Change:
    def change(parts: Parts) -> None:
        setattr(parts, name, make(parts))

    return change


def _paper(parts: Parts, dev: str, held_out: str) -> Drawn:
    return draw_lookalike(parts.rng, dev if parts.split is Split.DEV else held_out, person=parts.person)


def _late(name: str) -> Change:
    def change(parts: Parts) -> None:
        parts.late.add(name)

    return change


def _both_diplomas(parts: Parts) -> None:
    parts.extra.append(_diploma(parts, "bachelor"))


def _someone_else(parts: Parts) -> None:
    other = random_person(Random(parts.rng.getrandbits(32)), origin="nl")
    parts.extract = draw_extract(
        parts.rng,
        split=parts.split,
        person=other,
        issue_date=DEADLINE - dt.timedelta(days=20),
        model="general",
        clean=True,
        language="nl",
    )


MET, NOT_MET, MISSING, REVIEW = Status.MET, Status.NOT_MET, Status.MISSING, Status.REVIEW
SCENARIOS: dict[str, tuple[Change, Expected]] = {
    "valid": (lambda parts: None, VALID),
    "three_months_exactly": (_set("extract", lambda p: _extract(p, dt.date(2024, 1, 28))), VALID),
    "extract_in_french": (_set("extract", lambda p: _extract(p, language="fr")), VALID),
    "doctor": (_set("diploma", lambda p: _diploma(p, "doctorate")), VALID),
    "bachelor_and_master": (_both_diplomas, VALID),
    "paper_licence": (
        _set("licence", lambda p: _paper_licence(p, {Split.DEV: "be_pink", Split.HELD_OUT: "be_old"}[p.split])),
        VALID,
    ),
    "extract_in_german": (_set("extract", lambda p: _extract(p, language="de")), VALID),
    "dutch_diploma": (_set("diploma", _dutch_diploma), VALID),
    "licence_of_a_neighbour": (
        _set("licence", lambda p: _one_of(p, ("nl_card", "de_card_a4"), ("fr_card", "lu_card", "pl_card"))),
        VALID,
    ),
    "front_only": (_set("licence", lambda p: _licence(p, "be_front", **_USUAL_CARD)), VALID),
    "expired_licence": (
        _set("licence", lambda p: _licence(p, p.rng.choice(_CARDS[p.split]), **_EXPIRED_CARD)),
        _expect(REVIEW, "driving_licence", Reason.EXPIRED),
    ),
    "licence_outside_the_eea": (
        _set("licence", lambda p: _one_of(p, ("gb_card", "tr_card"), ("ch_card", "ma_card"))),
        _expect(REVIEW, "driving_licence", Reason.FOREIGN),
    ),
    "foreign_diploma": (
        _set("diploma", lambda p: _diploma(p, "master", {Split.DEV: "TR", Split.HELD_OUT: "MA"}[p.split])),
        _expect(REVIEW, "diploma", Reason.FOREIGN),
    ),
    "too_old": (
        _set("extract", lambda p: _extract(p, dt.date(2024, 1, 17))),
        _expect(NOT_MET, "criminal_record", Reason.TOO_OLD),
    ),
    "too_old_at_deadline": (
        _set("extract", lambda p: _extract(p, dt.date(2024, 1, 22))),
        _expect(REVIEW, "criminal_record", Reason.TOO_OLD_AT_DEADLINE),
    ),
    "other_model": (
        _set("extract", lambda p: _extract(p, model="596.2")),
        _expect(REVIEW, "criminal_record", Reason.WRONG_MODEL),
    ),
    "entries": (
        _set("extract", lambda p: _extract(p, clean=False)),
        _expect(REVIEW, "criminal_record", Reason.HAS_ENTRIES),
    ),
    "request_receipt": (
        _set("extract", lambda p: _paper(p, "request_receipt", "payment_proof")),
        _expect(MISSING, "criminal_record", Reason.NOT_AN_EXTRACT),
    ),
    "no_extract": (_set("extract", lambda p: None), _expect(MISSING, "criminal_record", Reason.ABSENT)),
    "late_extract": (_late("extract"), _expect(MISSING, "criminal_record", Reason.LATE)),
    "bachelor_only": (
        _set("diploma", lambda p: _diploma(p, "bachelor")),
        _expect(NOT_MET, "diploma", Reason.LEVEL_TOO_LOW),
    ),
    "no_diploma": (_set("diploma", lambda p: None), _expect(MISSING, "diploma", Reason.ABSENT)),
    "supplement_only": (
        _set("diploma", lambda p: _paper(p, "enrolment", "transcript")),
        _expect(REVIEW, "diploma", Reason.NOT_A_DIPLOMA),
    ),
    "provisional": (
        _set("licence", lambda p: draw_licence(p.rng, "provisional", person=p.person)),
        _expect(NOT_MET, "driving_licence", Reason.PROVISIONAL),
    ),
    "without_b": (
        _set("licence", lambda p: _licence(p, p.rng.choice(_CARDS[p.split]), categories=("AM", "A1", "A2", "A"))),
        _expect(NOT_MET, "driving_licence", Reason.CATEGORY_MISSING),
    ),
    "no_licence": (_set("licence", lambda p: None), _expect(MISSING, "driving_licence", Reason.ABSENT)),
    "no_letter": (_set("letter", lambda p: None), _expect(MISSING, "motivation_letter", Reason.ABSENT)),
    "no_cv": (_set("cv", lambda p: None), _expect(MISSING, "cv", Reason.ABSENT)),
    "someone_elses_extract": (_someone_else, _expect(REVIEW, "identity", Reason.NAME_MISMATCH)),
}
"""What is changed in a complete file, and what then is right."""


def applicant(seed: int, scenario: str, carrier: Carrier, split: Split, *, draw: bool = True) -> Applicant:
    """A candidate in that scenario; the same seed gives the same bytes. Without `draw` it has no files."""
    rng = Random(f"{seed}:{scenario}:{carrier}:{split}")
    parts = complete(rng, split, carrier)
    change, expected = SCENARIOS[scenario]
    change(parts)
    one = Applicant(f"{scenario.replace('_', '-')}-{carrier}-{seed}", parts.person, scenario, carrier, expected)
    for name, drawn in _handed_in(parts) if draw else ():
        received = LATE if name in parts.late else IN_TIME
        how = way_of(drawn, carrier, rng)
        files = carried(drawn, file_name(rng, name), how, rng)
        one.files += [File(path, data, received) for path, data in files]
        one.handed.append(handed_in(drawn, how, [path for path, _ in files]))
    return one


def read_truth(folder: Path) -> dict[str, list[Handed]]:
    """What was handed in, by candidate, as `write_recruitment` left it in `folder`."""
    truth = json.loads((folder / TRUTH).read_text(encoding="utf-8"))
    return {name: [read_handed(each) for each in handed] for name, handed in truth.items()}


def _handed_in(parts: Parts) -> list[tuple[str, Drawn]]:
    named = [(name, getattr(parts, name)) for name in ("cv", "letter", "diploma", "extract", "licence")]
    return [(name, drawn) for name, drawn in named if drawn is not None] + [("diploma", one) for one in parts.extra]


VACANCY = """\
title: Directeur Interne Organisatie
employer: Lokaal bestuur Lievegem
deadline: 2024-04-28
documents:
  cv: {}
  motivation_letter: {}
  diploma: {level: master}
  criminal_record: {model: general, max_age_months: 3}
  driving_licence: {category: B}
"""


TRUTH = "truth.json"


def write_recruitment(folder: Path, applicants: Sequence[Applicant], vacancy: str = VACANCY) -> None:
    """The vacancy's folder, with every candidate's files, `ontvangst.csv`, and what was handed in in `truth.json`."""
    truth = {one.folder: [asdict(each) for each in one.handed] for one in applicants}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / TRUTH).write_text(json.dumps(truth, indent=1), encoding="utf-8")
    rows = io.StringIO()
    writer = csv.writer(rows, delimiter=";", lineterminator="\n")
    writer.writerow(("map", "bestand", "ontvangen"))
    for one in applicants:
        home = folder / "kandidaturen" / one.folder
        home.mkdir(parents=True)
        for file in one.files:
            (home / file.name).parent.mkdir(parents=True, exist_ok=True)
            (home / file.name).write_bytes(file.data)
            writer.writerow((one.folder, file.name, file.received.isoformat(sep=" ")))
    (folder / "vacature.yaml").write_text(vacancy, encoding="utf-8")
    (folder / "ontvangst.csv").write_text(rows.getvalue(), encoding="utf-8")
