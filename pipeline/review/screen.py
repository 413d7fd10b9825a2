"""What the screen knows: the last result, the decisions since, what was put off; one lock around it all."""

import datetime as dt
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from platformdirs import user_config_path

from pipeline.decisions.decision import Decision, Outcome, ReadValue, standing
from pipeline.decisions.file import FILE_NAME, read_decisions
from pipeline.decisions.settling import Asked, Desk, alone
from pipeline.errors import InputError, UnfinishedError
from pipeline.files import write_whole
from pipeline.history import EVER
from pipeline.intake.passwords import add_password
from pipeline.model import Document, Examined
from pipeline.privacy import printable
from pipeline.reports.catalogue import catalogue_of
from pipeline.reports.charts import charts
from pipeline.reports.dates import deadline_day, long_moment
from pipeline.reports.plots import svg as draw_svg
from pipeline.reports.setting import OUTCOMES, Setting, setting_of
from pipeline.reports.timeline import Span, span_of, timeline
from pipeline.review.updating import Judged, Progress
from pipeline.review.view import Plain, Standing, candidate, read_as
from pipeline.vacancy import Vacancy

_MOST_WORDS = 1000
"""Characters of a reason or a name."""


@dataclass(frozen=True, slots=True)
class Known:
    """A result with what is derived from it once."""

    setting: Setting
    span: Span
    decisions: int


class Screen:
    """One review screen; its methods may be called from any thread."""

    def __init__(self, desk: Desk, by: str) -> None:
        """`by` is who decides, until the page says otherwise."""
        self.desk = desk
        self.by = by
        self._lock = threading.RLock()
        self._version = 1
        self._known: Known | None = None
        self._progress = Progress()
        self._later: set[tuple[str, str]] = set()
        self._stamp: tuple[int, int] | None = None
        self._finished: dt.datetime | None = None

    @property
    def vacancy(self) -> Vacancy:
        """What the vacancy asks, as it was judged last."""
        return self._known.setting.vacancy if self._known else self.desk.vacancy

    def judged(self, judged: Judged) -> None:
        """A run came to a result."""
        setting = setting_of(judged.result, judged.vacancy)
        with self._lock:
            self._known = Known(setting, span_of(setting), judged.decisions)
            self._finished = dt.datetime.now(judged.vacancy.zone)
            self._version += 1

    def told(self, progress: Progress) -> None:
        """How far a run is."""
        with self._lock:
            self._progress = progress

    def whole(self) -> Plain:
        """All that the page shows. Raises GeldigError when `beslissingen.yaml` cannot be read."""
        with self._lock:
            vacancy = self.vacancy
            shown: Plain = {"version": self._version, "progress": self.progress(), "by": self.by, "candidates": []}
            if self._known is None:
                return shown
            setting = self._known.setting
            moment = setting.result.moment
            decisions = read_decisions(self.desk.folder, vacancy.zone)
            shown |= {
                "charts": [[one.name, one.title, one.description] for one in charts(setting.result, vacancy)],
                "closed": setting.closed,
                "as_of": long_moment(moment.as_of, vacancy.zone, vacancy.language),
                "outcomes": [
                    [status.value, catalogue_of(vacancy).words.CONCLUSIONS[status.value]] for status in OUTCOMES
                ],
                "candidates": [
                    candidate(
                        setting, one, self._standings(decisions, one.candidate.id), self._put_off(one.candidate.id),
                        self._known.span,
                    )
                    for one in setting.applicants
                ],
            }  # fmt: skip
            return shown

    def progress(self) -> Plain:
        """How far a run is, and when the last one ended."""
        with self._lock:
            words = catalogue_of(self.vacancy)
            finished = self._finished
            return {
                **asdict(self._progress),
                "version": self._version,
                "text": words.label(f"review.progress.{self._progress.state}"),
                "stage": words.labels.get(f"review.stage.{self._progress.stage}", ""),
                "finished": f"{finished:%H:%M:%S}" if finished else "",
            }

    def heading(self) -> dict[str, str]:
        """What stands above the page."""
        vacancy = self.desk.vacancy
        name = f"{vacancy.title} ({vacancy.grade})" if vacancy.grade else vacancy.title
        return {
            "title": printable(f"{name} – {vacancy.employer}"),
            "deadline": deadline_day(vacancy.deadline, vacancy.zone, vacancy.language),
        }

    def decide(self, folder: str, requirement: str, outcome: Outcome, why: str, by: str, basis: str) -> Plain:
        """Lay down a decision; returns the candidate as it is shown then. Raises what `Desk.take` raises."""
        words = catalogue_of(self.vacancy)
        reason = " ".join(why.split())[:_MOST_WORDS]
        if not reason and outcome != "undo":
            raise InputError(words.label("review.why.needed"))
        reason = reason or words.label("review.why.undo")
        return self._take(Asked(folder, requirement, outcome, reason, self._who(by)), basis)

    def correct(self, folder: str, requirement: str, at: int, reading: ReadValue, by: str, basis: str) -> Plain:
        """Lay down a value that a person read in a file of a candidate; as `decide`."""
        words = catalogue_of(self.vacancy)
        found = self.file(folder, at)
        document = next((one for one in found[0].documents if _is_read(one, reading)), None) if found else None
        if found is None or document is None or self._known is None:
            raise InputError(words.label("review.unknown"))
        whole = replace(reading, read=printable(read_as(self._known.setting, document, reading.field)))
        why = words.label("review.why.value")
        return self._take(Asked(folder, requirement, "value", why, self._who(by), whole, found[0].upload.path), basis)

    def unlock(self, password: str) -> None:
        """Keep a password with which locked files of the vacancy are tried. Raises what `add_password` raises."""
        with alone(self.desk.out):
            add_password(self.desk.folder, password)

    def _who(self, by: str) -> str:
        who = " ".join(by.split())[:_MOST_WORDS]
        if not who:
            raise InputError(catalogue_of(self.vacancy).label("review.by.missing"))
        return who

    def _take(self, asked: Asked, basis: str) -> Plain:
        self.desk.take(asked, dt.datetime.now(self.vacancy.zone).replace(microsecond=0), basis=basis)
        with self._lock:
            self._remember(asked.by)
            self._later.discard((asked.candidate, asked.requirement))
            self._stamp = self._stamp_now()
            self._version += 1
            return self.one(asked.candidate)

    def _remember(self, who: str) -> None:
        """Keep the name for the next time, in the clerk's own settings; where that fails, it is asked again."""
        if who != self.by:
            self.by = who
            with suppress(OSError, UnfinishedError):
                own_name().parent.mkdir(parents=True, exist_ok=True)
                write_whole(own_name(), who.encode("utf-8", "replace"))

    def put_off(self, folder: str, requirement: str) -> Plain:
        """Show this doubt after the others; nothing is laid down."""
        with self._lock:
            self._later.add((folder, requirement))
            self._version += 1
            return self.one(folder)

    def one(self, folder: str) -> Plain:
        """A candidate as shown, with the version of the screen. Raises InputError for an unknown folder."""
        with self._lock:
            known = self._known
            applicant = (
                next((one for one in known.setting.applicants if one.candidate.id == folder), None) if known else None
            )
            if known is None or applicant is None:
                raise InputError(catalogue_of(self.vacancy).label("review.unknown"))
            standings = self._standings(read_decisions(self.desk.folder, self.vacancy.zone), folder)
            shown = candidate(known.setting, applicant, standings, self._put_off(folder), known.span)
            return {"version": self._version, "candidate": shown}

    def file(self, folder: str, at: int) -> tuple[Examined, tuple[Examined, ...]] | None:
        """A file of a candidate, with all files of that candidate."""
        with self._lock:
            known = self._known
            for one in known.setting.applicants if known else ():
                files = one.candidate.dossier.files
                if one.candidate.id == folder and 0 <= at < len(files):
                    return files[at], files
            return None

    def picture(self, name: str) -> str:
        """A picture of the vacancy by the name of its chart, or of when a candidate's files came by that of the folder.

        A whole SVG; one of nothing when there is no such picture.
        """
        with self._lock:
            known = self._known
        if known is None:
            return _as_file("<svg></svg>")
        setting = known.setting
        kind, _, which = name.partition(":")
        if kind == "chart":
            charted = charts(setting.result, setting.vacancy)
            return next((_as_file(draw_svg(one)) for one in charted if one.name == which), _as_file("<svg></svg>"))
        candidates = (one for one in setting.applicants if one.candidate.id == which)
        return next((_as_file(timeline(setting, one, known.span).svg) for one in candidates), _as_file("<svg></svg>"))

    def changed_outside(self) -> bool:
        """Whether `beslissingen.yaml` was changed by somebody else since it was last looked at."""
        stamp = self._stamp_now()
        with self._lock:
            before, self._stamp = self._stamp, stamp
            if before is None or before == stamp:
                return False
            self._version += 1
            return True

    def _stamp_now(self) -> tuple[int, int]:
        try:
            stat = (self.desk.folder / FILE_NAME).stat()
        except OSError:
            return (0, 0)
        return (stat.st_mtime_ns, stat.st_size)

    def _put_off(self, folder: str) -> set[str]:
        return {requirement for one, requirement in self._later if one == folder}

    def _standings(self, decisions: tuple[Decision, ...], folder: str) -> dict[str, Standing]:
        """Per requirement what stands; fresh is what the last result did not know yet."""
        known = self._known.decisions if self._known else 0
        verdicts = standing(decisions, folder, EVER)
        found: dict[str, Standing] = {}
        for number, one in enumerate(decisions):
            fresh = number >= known
            if one.candidate == folder and (fresh or one.outcome != "value"):
                shown = None if one.outcome == "undo" else one
                found[one.requirement] = Standing(shown, verdicts.get(one.requirement), fresh=fresh)
        return found


def _is_read(document: Document, reading: ReadValue) -> bool:
    return document.type.value == reading.document and reading.page in document.pages


def own_name() -> Path:
    """Where the name of who decides at this machine is kept."""
    return user_config_path("geldig", appauthor=False) / "naam.txt"


def known_name() -> str:
    """The name that was last used at this machine; empty when there is none."""
    try:
        return own_name().read_text(encoding="utf-8", errors="replace").strip()[:_MOST_WORDS]
    except OSError:
        return ""


def _as_file(svg: str) -> str:
    """An `<svg>` element of a page as a picture of its own."""
    font = ' font-family="system-ui, sans-serif"' if "font-family" not in svg else ""
    return svg.replace("<svg", f'<svg xmlns="http://www.w3.org/2000/svg"{font}', 1)
