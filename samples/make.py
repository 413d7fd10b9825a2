"""Draws the samples: `python -m samples.make` (or `make samples`). The same program gives the same bytes."""

import csv
import io
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

from bench.documents import (
    Drawn,
    Person,
    draw_cv,
    draw_cv_docx,
    draw_diploma,
    draw_extract,
    draw_letter,
    draw_letter_docx,
    draw_letter_text,
    draw_licence,
    random_person,
)
from bench.documents.carriers import encrypt, merge, photo_jpeg, scan_pdf
from bench.documents.lookalikes import draw_lookalike
from bench.documents.people import with_birth_date

HOME = Path(__file__).parent / "directeur-io"
IN_TIME = datetime(2024, 4, 22, 10, 30)
LAST_DAY = datetime(2024, 4, 28, 21, 45)
LATE = datetime(2024, 4, 29, 0, 10)
MASTER = "Master of Science in de bestuurskunde en het publiek management"


@dataclass(slots=True)
class Sample:
    """One fictional candidate: the files, and the right outcome."""

    folder: str
    person: Person
    purpose: str
    status: str = "valid"
    deciding: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    """Requirement -> status and reason, where that is not simply met."""
    files: dict[str, bytes] = field(default_factory=dict)
    received: dict[str, datetime] = field(default_factory=dict)
    """File -> when it came, where that is not the usual moment."""
    rng: Random = field(default_factory=Random)

    def born(self, name: str, drawn: Drawn) -> None:
        """A document as it was made."""
        self.files[name + drawn.suffix] = drawn.data

    def scan(self, name: str, drawn: Drawn, *, turns: int = 0, skew: float = 0.8, dpi: int = 200) -> None:
        """A scan without a text layer."""
        seed = self.rng.getrandbits(31)
        self.files[f"{name}.pdf"] = scan_pdf(drawn.pdf, seed, dpi=dpi, skew=skew, turns=turns, quality=50).data

    def photo(self, name: str, drawn: Drawn, *, page: int = 1, turns: int = 0, severity: int = 1) -> None:
        """A phone's photo, turned as EXIF says."""
        seed = self.rng.getrandbits(31)
        shot = photo_jpeg(drawn.pdf, seed, severity, page=page, long_side=2000, turns=turns, exif=bool(turns))
        self.files[f"{name}.jpg"] = shot.data

    def usual(self, *without: str) -> None:
        """The usual five, born digital, but for those named in `without`."""
        making: dict[str, Callable[[], Drawn]] = {
            "cv": lambda: cv(self),
            "motivatiebrief": lambda: letter(self),
            "diploma": lambda: diploma(self),
            "strafregister": lambda: extract(self),
            "rijbewijs": lambda: licence(self),
        }
        for name, make in making.items():
            if name not in without:
                self.born(name, make())


def _small(draw: Callable[[], Drawn]) -> Drawn:
    """Drawn again while its fonts make it large: the samples are committed."""
    drawn = draw()
    while len(drawn.data) > 150_000:
        drawn = draw()
    return drawn


def cv(one: Sample, layout: str = "one_column") -> Drawn:
    return _small(lambda: draw_cv(one.rng, layout, person=one.person))


def letter(one: Sample, layout: str = "business") -> Drawn:
    return _small(lambda: draw_letter(one.rng, layout, person=one.person, date=date(2024, 4, 14)))


def diploma(one: Sample, layout: str = "modern_university", **facts: Any) -> Drawn:
    facts = {"level": "master", "title": MASTER} | facts if layout == "modern_university" else facts
    return draw_diploma(one.rng, layout, person=one.person, **facts)


def extract(one: Sample, layout: str = "eloket_table", issued: date = date(2024, 3, 18), **facts: Any) -> Drawn:
    usual: dict[str, Any] = {"model": "general", "clean": True, "language": "nl"}
    return draw_extract(one.rng, layout, person=one.person, issue_date=issued, **(usual | facts))


_HELD: dict[str, Any] = {"categories": ("AM", "B"), "issue_date": date(2021, 5, 17), "expiry_date": date(2031, 5, 16)}


def licence(one: Sample, layout: str = "be_card_a4", **facts: Any) -> Drawn:
    return draw_licence(one.rng, layout, person=one.person, **(_HELD | facts))


def digital(one: Sample) -> None:
    one.usual()


def scanned(one: Sample) -> None:
    one.born("cv", cv(one, "dates_left"))
    one.scan("motivatie", letter(one))
    one.scan("diploma", diploma(one, "formal_centered", level="master"), skew=-1.4)
    one.scan("uittreksel", extract(one, "counter_letter"), turns=1, dpi=300)
    one.scan("rijbewijs", licence(one), skew=0.5)


def photographed(one: Sample) -> None:
    one.born("cv", cv(one, "side_bar"))
    one.born("brief", letter(one, "modern"))
    one.photo("IMG_0031", diploma(one))
    one.photo("IMG_0032", extract(one, "two_column_labels"), turns=1)
    card = licence(one, "be_card")
    one.photo("IMG_0033", card, turns=3)
    one.photo("IMG_0034", card, page=2)


def word_files(one: Sample) -> None:
    one.usual("cv", "motivatiebrief")
    one.born("Curriculum vitae", draw_cv_docx(one.rng, "plain", person=one.person))
    one.born("Motivatie", draw_letter_docx(one.rng, person=one.person, date=date(2024, 4, 20)))


def all_in_one(one: Sample) -> None:
    parts = (cv(one), letter(one), diploma(one), extract(one), licence(one))
    one.files["sollicitatie volledig.pdf"] = merge([part.pdf for part in parts])


def exactly_three_months(one: Sample) -> None:
    one.usual("strafregister")
    one.born("strafregister", extract(one, "counter_letter", date(2024, 1, 28)))


def licentiate(one: Sample) -> None:
    one.usual("diploma")
    one.scan("diploma", diploma(one, "state_form", level="master", title="Licentiaat in de rechten"))


def clean_french(one: Sample) -> None:
    one.usual("strafregister")
    one.born("extrait casier", extract(one, "commune_letter", language="fr"))


def corrected(one: Sample) -> None:
    one.usual("strafregister")
    one.born("strafregister", extract(one, "eloket_table", date(2023, 12, 5)))
    one.born("strafregister nieuw", extract(one, "eloket_table", date(2024, 4, 2)))


def too_old(one: Sample) -> None:
    one.usual("strafregister")
    one.born("strafregister", extract(one, "counter_letter", date(2024, 1, 27)))
    one.received["strafregister.pdf"] = LAST_DAY


def bachelor(one: Sample) -> None:
    one.usual("diploma")
    one.born("diploma", diploma(one, "hogeschool_modern", level="bachelor"))


def provisional(one: Sample) -> None:
    one.usual("rijbewijs")
    one.born("rijbewijs", draw_licence(one.rng, "provisional", person=one.person))


def no_licence(one: Sample) -> None:
    one.usual("rijbewijs")


def late(one: Sample) -> None:
    one.usual("strafregister")
    one.born("strafregister", extract(one))
    one.received["strafregister.pdf"] = LATE


def receipt(one: Sample) -> None:
    one.usual("strafregister")
    one.born("strafregister", draw_lookalike(one.rng, "request_receipt", person=one.person))


def locked(one: Sample) -> None:
    one.usual("strafregister")
    one.files["strafregister.pdf"] = encrypt(extract(one).pdf, "geheim")


def other_name(one: Sample) -> None:
    one.usual("strafregister")
    other = with_birth_date(random_person(Random(77), origin="fr"), date(1979, 9, 2))
    one.born("strafregister", extract(replace(one, person=other), "two_column_labels"))


def minors_model(one: Sample) -> None:
    one.usual("strafregister")
    one.born("strafregister", extract(one, "eloket_table", model="596.2"))


def mail_as_letter(one: Sample) -> None:
    one.usual("motivatiebrief")
    body = draw_letter_text(one.rng, person=one.person, date=date(2024, 4, 21)).data.decode()
    head = (
        f"From: {one.person.mail}\nTo: vacatures@lievegem.example\nSubject: Directeur interne organisatie\n"
        "Date: Mon, 22 Apr 2024 10:12:00 +0200\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    )
    one.files["mail.eml"] = (head + body).encode()


CANDIDATES: dict[str, tuple[Callable[[Sample], None], str, str, dict[str, tuple[str, str | None]]]] = {
    "01-digitaal": (digital, "all five born digital", "valid", {}),
    "02-gescand": (scanned, "scans without a text layer, one fed sideways, all a little askew", "valid", {}),
    "03-fotos": (photographed, "phone photos in perspective, EXIF turned, the licence as two photos", "valid", {}),
    "04-word": (word_files, "cv and letter as Word files", "valid", {}),
    "05-alles-in-een": (all_in_one, "all five documents in one PDF", "valid", {}),
    "06-drie-maanden": (exactly_three_months, "an extract exactly three months old at the deadline", "valid", {}),
    "07-licentiaat": (licentiate, "a licentiate's diploma of before 2004, equated with a master's", "valid", {}),
    "08-frans-uittreksel": (clean_french, "a clean extract in French", "valid", {}),
    "09-verbeterd": (corrected, "an old extract and a newer one: the better one in time decides", "valid", {}),
    "10-een-dag-te-oud": (
        too_old,
        "an extract one day too old, at receipt and at the deadline",
        "invalid",
        {"criminal_record": ("not_met", "too_old")},
    ),
    "11-bachelor": (
        bachelor,
        "a bachelor's diploma only",
        "invalid",
        {"diploma": ("not_met", "level_too_low")},
    ),
    "12-voorlopig-rijbewijs": (
        provisional,
        "a provisional licence",
        "invalid",
        {"driving_licence": ("not_met", "provisional")},
    ),
    "13-zonder-rijbewijs": (
        no_licence,
        "no licence at all",
        "incomplete",
        {"driving_licence": ("missing", "absent")},
    ),
    "14-te-laat": (
        late,
        "the extract came ten minutes after midnight",
        "incomplete",
        {"criminal_record": ("missing", "late")},
    ),
    "15-aanvraagbewijs": (
        receipt,
        "the receipt of a request instead of the extract",
        "incomplete",
        {"criminal_record": ("missing", "not_an_extract")},
    ),
    "16-versleuteld": (
        locked,
        "the extract lies behind a password",
        "review",
        {"criminal_record": ("review", "perhaps_unread")},
    ),
    "17-andere-naam": (
        other_name,
        "an extract in someone else's name",
        "review",
        {"identity": ("review", "name_mismatch")},
    ),
    "18-model-596-2": (
        minors_model,
        "an extract of model 596.2",
        "review",
        {"criminal_record": ("review", "wrong_model")},
    ),
    "19-brief-in-mail": (
        mail_as_letter,
        "the letter is the text of a mail",
        "review",
        {"motivation_letter": ("review", "illegible")},
    ),
}


def main() -> None:
    """Draw everything anew."""
    uploads = HOME / "kandidaturen"
    shutil.rmtree(uploads, ignore_errors=True)
    samples = [_sample(number, folder) for number, folder in enumerate(CANDIDATES)]
    for one in samples:
        (uploads / one.folder).mkdir(parents=True)
        for name, data in one.files.items():
            (uploads / one.folder / name).write_bytes(data)
    _write_csv("ontvangst.csv", ("map", "bestand", "ontvangen"), [
        (one.folder, name, one.received.get(name, IN_TIME).isoformat(sep=" "))
        for one in samples for name in one.files
    ])  # fmt: skip
    _write_csv("kandidaten.csv", ("map", "naam", "voornaam", "geboortedatum", "email"), [
        (one.folder, one.person.family, one.person.called, one.person.birth_date.isoformat(), one.person.mail)
        for one in samples
    ])  # fmt: skip
    expected = {one.folder: {"status": one.status, "deciding": one.deciding, "purpose": one.purpose} for one in samples}
    (HOME / "expected.json").write_text(json.dumps(expected, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _sample(number: int, folder: str) -> Sample:
    make, purpose, status, deciding = CANDIDATES[folder]
    rng = Random(f"directeur-io:{folder}")
    person = with_birth_date(random_person(rng, origin="nl"), date(1968 + number, 1 + number % 12, 3 + number))
    one = Sample(folder, replace(person, spouse=None), purpose, status, deciding, rng=rng)
    make(one)
    return one


def _write_csv(name: str, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n").writerows([header, *rows])
    (HOME / name).write_text(text.getvalue(), encoding="utf-8")


if __name__ == "__main__":
    main()
