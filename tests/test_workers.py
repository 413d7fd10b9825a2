"""The pool: order kept, what hangs or dies is ended and named, the rest goes on."""

import os
import time

import pytest

from pipeline.workers import Failure, Workers


def misbehave(job: str) -> str:
    if job == "hang":
        time.sleep(60)
    if job == "die":
        os._exit(7)
    if job == "raise":
        raise ValueError("text from a document")
    return job.upper()


@pytest.mark.parametrize("count", [1, 2])
def test_failures_are_values_and_the_rest_goes_on(count: int) -> None:
    jobs = ["a", "hang", "b", "die", "c", "raise", "d"]
    with Workers(count, seconds_per_task=2) as workers:
        outcomes = list(workers.each(misbehave, jobs))
    assert [outcome.job for outcome in outcomes] == jobs
    assert [outcome.result for outcome in outcomes] == ["A", None, "B", None, "C", None, "D"]
    failures = {outcome.job: outcome.failure for outcome in outcomes if outcome.failure}
    assert failures == {"hang": Failure.TIMEOUT, "die": Failure.CRASHED, "raise": Failure.CRASHED}


def test_detail_of_a_failure_never_quotes_a_document() -> None:
    with Workers(1, seconds_per_task=5) as workers:
        (outcome,) = workers.each(misbehave, ["raise"])
    assert outcome.detail == "ValueError"
