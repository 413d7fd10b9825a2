"""How well whole candidates are judged: `python -m bench.judgement`.

Draws a recruitment with known outcomes (`bench.recruitment`), runs the main job on it, and counts by carrier:
wrong accepts (called valid, but is not), wrong rejects (called invalid or incomplete, but is not), needless reviews
(left to a person, though the documents settle it), and findings that name another reason than the right one; then how
exactly the pages' types and the fields that decide were read.
"""

import json
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from bench.documents import Split
from bench.exactness import EXACT, Mark, marks, table
from bench.handing_in import Carrier, Handed
from bench.recruitment import SCENARIOS, Applicant, applicant, read_truth, write_recruitment
from pipeline.codes import CandidateStatus
from pipeline.machine import default_workers
from pipeline.outputs import RESULTS, Outputs
from pipeline.run import Settings, run
from pipeline.running.executor import Silent
from pipeline.starting import moment_of
from pipeline.town import Town
from pipeline.vacancy import load_vacancy

_EXCLUDED = (CandidateStatus.INVALID, CandidateStatus.INCOMPLETE)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was concluded about a candidate, beside what is right."""

    one: Applicant
    status: str
    findings: dict[str, tuple[str, str | None, str]]
    """Requirement -> status, reason, message."""
    marks: list[Mark] = field(default_factory=list)
    """How exactly the documents were understood."""

    @property
    def verdict(self) -> str:
        """`right`, or the kind of mistake."""
        right = self.one.expected
        if self.status != right.status:
            if self.status == CandidateStatus.VALID:
                return "wrong accept"
            if self.status in _EXCLUDED:
                return "wrong reject" if right.status not in _EXCLUDED else "other exclusion"
            return "needless review"
        if right.requirement is None:
            return "right"
        status, reason, _ = self.findings[right.requirement]
        return "right" if (status, reason) == (right.outcome, right.reason) else "other reason"


def judged(applicants: Sequence[Applicant], folder: Path, *, workers: int) -> list[Outcome]:
    """The main job run on the applicants in `folder`, where they are drawn unless they lie there already."""
    if not (folder / "vacature.yaml").exists():
        write_recruitment(folder, applicants)
    vacancy = load_vacancy(folder)
    (folder / "out").mkdir(exist_ok=True)
    settings = Settings(workers, Town(), Silent())
    run(folder, vacancy, moment_of(vacancy, "2024-04-29T02:00"), Outputs(folder / "out"), settings)
    results = json.loads((folder / "out" / RESULTS).read_bytes())
    found = {candidate["id"]: candidate for candidate in results["candidates"]}
    truth = read_truth(folder)
    return [_outcome(one, truth[one.folder], found[one.folder]) for one in applicants]


def _outcome(one: Applicant, handed: Sequence[Handed], found: dict[str, Any]) -> Outcome:
    findings = {each["id"]: (each["status"], each["reason"], each["message"]) for each in found["requirements"]}
    return Outcome(one, str(found["status"]), findings, marks(one.folder, handed, found["files"]))


@click.command()
@click.option("--split", type=click.Choice([split.value for split in Split]), default=Split.DEV.value)
@click.option("--seed", default=1, help="The first seed.")
@click.option("--rounds", default=1, help="Candidates per scenario and carrier.")
@click.option("--carrier", "carriers", multiple=True, type=click.Choice([one.value for one in Carrier]))
@click.option("--scenario", "scenarios", multiple=True, type=click.Choice(sorted(SCENARIOS)))
@click.option("--workers", default=default_workers())
@click.option("--keep", type=click.Path(path_type=Path), help="Draw here, and judge again what lies here already.")
@click.option("--inexact", is_flag=True, help="Also name every page and field that was not exact.")
def main(
    split: str,
    seed: int,
    rounds: int,
    carriers: tuple[str, ...],
    scenarios: tuple[str, ...],
    workers: int,
    keep: Path | None,
    inexact: bool,
) -> None:
    """Print every candidate that was not judged right, the counts by carrier, and how exactly fields were read."""
    wanted = [
        (number, scenario, Carrier(carrier), Split(split))
        for number in range(seed, seed + rounds)
        for scenario in scenarios or SCENARIOS
        for carrier in carriers or [one.value for one in Carrier]
    ]
    drawn = keep is not None and (keep / "vacature.yaml").exists()
    applicants = [applicant(*each, draw=not drawn) for each in wanted]
    with tempfile.TemporaryDirectory(prefix="geldig-bench-") as scratch:
        outcomes = judged(applicants, keep or Path(scratch), workers=workers)
    for outcome in outcomes:
        if outcome.verdict != "right":
            right = outcome.one.expected
            click.echo(f"{outcome.verdict}: {outcome.one.folder} is {outcome.status}, right: {right.status}")
            for requirement, (status, reason, message) in outcome.findings.items():
                if status in ("not_met", "missing", "review") or requirement == right.requirement:
                    click.echo(f"    {requirement}: {status} {reason or ''}: {message}")
    _table(outcomes)
    every = [mark for outcome in outcomes for mark in outcome.marks]
    for mark in every:
        if inexact and mark.how != EXACT:
            click.echo(f"{mark.what} {mark.how}: {mark.where}: {mark.found}, right: {mark.wanted}")
    click.echo("\n".join(["", *table(every)]))


def _table(outcomes: Sequence[Outcome]) -> None:
    kinds = ("right", "wrong accept", "wrong reject", "needless review", "other exclusion", "other reason")
    click.echo(f"{'carrier':<10}{'candidates':>12}" + "".join(f"{kind:>17}" for kind in kinds))
    for carrier in (*Carrier, None):
        of = [outcome for outcome in outcomes if carrier in (None, outcome.one.carrier)]
        counts = Counter(outcome.verdict for outcome in of)
        if of:
            name = carrier or "all"
            click.echo(f"{name:<10}{len(of):>12}" + "".join(f"{counts[kind]:>17}" for kind in kinds))


if __name__ == "__main__":
    main()
