"""What a vacancy asks: `vacature.yaml`, validated."""

import datetime as dt
import re
import zoneinfo
from pathlib import Path
from typing import Annotated, Any, Literal, get_args
from zoneinfo import ZoneInfo

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, ValidationInfo, field_validator

from pipeline.local_time import read_written, shortened
from pipeline.settings.explaining import explain
from pipeline.settings.faults import did_you_mean, input_error
from pipeline.settings.mail_address import is_address
from pipeline.settings.written import read_mapping

FILE_NAME = "vacature.yaml"

Level = Literal["graduaat", "bachelor", "master", "doctorate"]
Model = Literal["general", "596.1", "596.2", "593"]
Reference = Literal["both", "deadline", "received"]
Area = Literal["EEA", "EU", "BE"]
Category = Literal[
    "AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "G"
]  # fmt: skip
"""Directive 2006/126/EC, article 4; G (tractors) is Belgian: royal decree of 23/03/1998 on the driving licence."""


def _one_of(options: Any) -> BeforeValidator:
    """Accepts the values of a Literal whatever their case, and names them all when it is none of them."""
    known: tuple[str, ...] = get_args(options)
    by_folded = {option.casefold(): option for option in known}

    def check(value: object) -> object:
        if not isinstance(value, str):
            return value
        found = by_folded.get(value.strip().casefold())
        if found is None:
            hint = did_you_mean(value, known)
            raise ValueError(f'"{shortened(value)}" bestaat hier niet.{hint} Verwacht: {", ".join(known)}')
        return found

    return BeforeValidator(check)


def _day(value: object) -> object:
    if not isinstance(value, str):
        return value
    written = read_written(value, belgian=True)
    if written.time is not None:
        raise ValueError(f'"{shortened(value)}" heeft een uur; verwacht: enkel een datum, zoals 2024-05-15')
    return written.day


def _language_code(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch("[a-z]{2}", value.strip().lower()):
        raise ValueError(f'"{shortened(value)}" is geen taalcode; verwacht: twee letters, zoals nl, fr, de of en')
    return value.strip().lower() if isinstance(value, str) else value


Months = Annotated[int, Field(ge=0, le=600)]
Amount = Annotated[float, Field(ge=0, le=100_000, allow_inf_nan=False)]
Text = Annotated[str, Field(min_length=1)]
Day = Annotated[dt.date, BeforeValidator(_day)]


class Part(BaseModel):
    """The base of every part of the file: frozen, and no key that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class _NamedParts(Part):
    """Parts that are asked by naming them: `cv:` without a value asks as much as `cv: {}`."""

    @field_validator("*", mode="before")
    @classmethod
    def _named_is_asked(cls, value: object) -> object:
        return {} if value is None else value


class CvRequirement(Part):
    """`documents: cv: {}`."""


class LetterRequirement(Part):
    """`documents: motivation_letter: {}`."""


class DiplomaRequirement(Part):
    """`documents: diploma:`."""

    level: Annotated[Level, _one_of(Level)] = "master"
    """At least this level."""


class ExtractRequirement(Part):
    """`documents: criminal_record:`."""

    model: Annotated[Model, _one_of(Model)] = "general"
    max_age_months: Months | None = None
    """In calendar months; None: any age."""
    reference: Annotated[Reference, _one_of(Reference)] = "both"

    @field_validator("max_age_months", mode="before")
    @classmethod
    def _not_left_open(cls, value: object) -> object:
        if value is None:  # "any age" must be chosen by leaving the key out, never by forgetting its value
            raise ValueError("heeft geen waarde; vul een aantal maanden in, of verwijder de regel")
        return value


class LicenceRequirement(Part):
    """`documents: driving_licence:`."""

    category: Annotated[Category, _one_of(Category)] = "B"


class Documents(_NamedParts):
    """What every file must hold; only the named ones are required."""

    cv: CvRequirement | None = None
    motivation_letter: LetterRequirement | None = None
    diploma: DiplomaRequirement | None = None
    criminal_record: ExtractRequirement | None = None
    driving_licence: LicenceRequirement | None = None


class ExperienceCondition(Part):
    """`conditions: experience:`; advisory."""

    years: Amount = 0
    kind: Annotated[Literal["leadership"], _one_of(Literal["leadership"])] = "leadership"


class NationalityCondition(Part):
    """`conditions: nationality:`; advisory."""

    area: Annotated[Area, _one_of(Area)] = "EEA"


class LanguageCondition(Part):
    """`conditions: language:`; advisory."""

    level: Annotated[str, BeforeValidator(_language_code)] = "nl"
    """ISO 639-1 of the language asked."""


class NotAssessed(Part):
    """A condition that is not judged on documents."""


class Conditions(_NamedParts):
    """Admission conditions beyond the documents."""

    experience: ExperienceCondition | None = None
    nationality: NationalityCondition | None = None
    language: LanguageCondition | None = None
    civil_rights: NotAssessed | None = None
    medical_fitness: NotAssessed | None = None


class SelectionPart(Part):
    """One part of the selection, printed in letters and memo."""

    part: Text
    date: Day | None = None
    points: Amount | None = None
    eliminating: bool = False
    place: Text | None = None


def _yes_or_no(value: object) -> object:
    known = {"ja": True, "nee": False}
    return known.get(value.strip().casefold(), value) if isinstance(value, str) else value


class HouseStyle(Part):
    """How memo and letters look and sign; changes nothing in what is concluded. See docs/sjablonen.md."""

    sjablonen: Text | None = None
    """The folder with the town's own templates, relative to that of the vacancy; it may lie outside it."""
    naamloos: Annotated[bool, BeforeValidator(_yes_or_no)] = False
    """Whether the memo numbers the candidates and only the confidential annex names them."""
    zitting: Day | None = None
    """When the college decided; stands in the letters to who is excluded."""
    contact: Text | None = None
    """Who answers questions, as it stands in the head of the letters."""
    afzender: Text | None = None
    """The mail address from which the letters are sent."""
    ondertekening: Text | None = None
    """Who signs, a line each; None: the two functions of article 279 of the decree on local government."""
    beroep: Text | None = None
    """How an appeal can be lodged; an empty line begins a new paragraph. None: the general clause."""

    @field_validator("afzender")
    @classmethod
    def _an_address(cls, value: str | None) -> str | None:
        if value is not None and not is_address(value):
            raise ValueError(f'"{shortened(value)}" is geen e-mailadres; verwacht: één adres, zoals hr@gemeente.be')
        return value


class Vacancy(Part):
    """A vacancy as `vacature.yaml` describes it."""

    title: Text
    employer: Text
    grade: str | None = None
    language: Annotated[Literal["nl", "en"], _one_of(Literal["nl", "en"])] = "nl"
    timezone: str = "Europe/Brussels"
    deadline: dt.datetime
    """The last second that counts, in `timezone`. Of an hour that comes twice (end of summer time) the second one."""
    candidates: str = "kandidaturen"
    """The folder with the upload folders, relative to the vacancy's, `/` between parts."""
    arrival: Annotated[Literal["evidence", "trusted"], _one_of(Literal["evidence", "trusted"])] = "evidence"
    documents: Documents = Documents()
    conditions: Conditions = Conditions()
    selection: tuple[SelectionPart, ...] = ()
    huisstijl: HouseStyle = HouseStyle()

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which all moments of this vacancy are read and shown."""
        return ZoneInfo(self.timezone)

    @field_validator("huisstijl", mode="before")
    @classmethod
    def _folder_alone(cls, value: object) -> object:
        """`huisstijl: ../huisstijl` names the folder with the templates and nothing else."""
        return {"sjablonen": value} if isinstance(value, str) else value

    @field_validator("documents", "conditions", "huisstijl", mode="before")
    @classmethod
    def _nothing_is_none(cls, value: object) -> object:
        return {} if value is None else value

    @field_validator("selection", mode="before")
    @classmethod
    def _no_parts(cls, value: object) -> object:
        return () if value is None else value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            return ZoneInfo(value).key
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            hint = did_you_mean(value, sorted(zoneinfo.available_timezones()))
            raise ValueError(
                f'"{shortened(value)}" is geen tijdzone.{hint} Verwacht: een naam zoals Europe/Brussels'
            ) from None

    @field_validator("deadline", mode="before")
    @classmethod
    def _last_second(cls, value: object, info: ValidationInfo) -> object:
        if not isinstance(value, str):
            return value
        zone = ZoneInfo(info.data.get("timezone", "Europe/Brussels"))
        try:
            # doubt about an hour that comes twice goes in the candidate's favour: the later one
            return read_written(value).at(zone, later=True, bare=dt.time(23, 59, 59))
        except ValueError as error:
            raise ValueError(f"{error}; verwacht: jjjj-mm-dd, zoals 2024-04-28, eventueel met een uur") from None

    @field_validator("candidates")
    @classmethod
    def _inside(cls, value: str) -> str:
        parts = [part for part in value.replace("\\", "/").split("/") if part not in {"", "."}]
        absolute = value.startswith(("/", "\\")) or re.match("[A-Za-z]:", value) is not None
        if absolute or ".." in parts or not parts or "\0" in value or parts[0].casefold() == "out":
            raise ValueError(
                f'"{shortened(value)}" ligt niet in de map van de vacature; verwacht: de naam van een map daarin, '
                "zoals kandidaturen"
            )
        return "/".join(parts)


def load_vacancy(folder: Path) -> Vacancy:
    """The vacancy in `folder/vacature.yaml`.

    A bare date as deadline is that whole day, to 23:59:59. Raises InputError with one message, in Dutch, that names the
    file and, for everything that is wrong, the line, the key, what was expected and what to do; for a misspelt key the
    nearest valid one. Raises UnfinishedError when the share does not give the file.
    """
    path = folder / FILE_NAME
    located = read_mapping(path)
    faults = list(located.faults)
    try:
        vacancy = Vacancy.model_validate(located.values)
    except ValidationError as error:
        raise input_error(path, [*faults, *explain(error, located, Vacancy)]) from None
    if faults:
        raise input_error(path, faults)
    return vacancy
