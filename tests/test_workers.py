"""The pool: order kept, what hangs or dies is ended and named, the rest goes on."""

import os
import sys
import time

import pytest

from pipeline.workers import Failure, Workers


def misbehave(job: str) -> str:
    if job == "hang":
        time.sleep(60)
    if job == "die":
        os._exit(7)
    if job == "devour":
        return str(len(bytearray(64 << 30)))
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


def test_a_stage_may_have_a_shorter_clock() -> None:
    with Workers(1, seconds_per_task=60) as workers:
        (outcome,) = workers.each(misbehave, ["hang"], seconds=1)
    assert (outcome.failure, outcome.detail) == (Failure.TIMEOUT, "1_seconds")


@pytest.mark.skipif(sys.platform != "linux", reason="no other system bounds the memory of a process")
def test_who_asks_for_too_much_memory_fails_by_itself() -> None:
    with Workers(1, seconds_per_task=20) as workers:
        outcomes = list(workers.each(misbehave, ["devour", "a"]))
    assert [(outcome.result, outcome.failure) for outcome in outcomes] == [(None, Failure.MEMORY), ("A", None)]


def test_detail_of_a_failure_never_quotes_a_document() -> None:
    with Workers(1, seconds_per_task=5) as workers:
        (outcome,) = workers.each(misbehave, ["raise"])
    assert outcome.detail == "ValueError"
