import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from pipeline.codes import ArrivalBasis
from pipeline.intake.arrival import SOURCES, Traces, arrival_of, is_late
from pipeline.intake.filesystems import change_moment, keeps_change_times
from pipeline.model import Arrival, Moment
from tests.intake.builders import BRUSSELS, DEADLINE, moment

SECOND = dt.timedelta(seconds=1)
BEFORE, AFTER = DEADLINE - dt.timedelta(hours=3), DEADLINE + dt.timedelta(hours=3)
UNKNOWN = Arrival(None, None, ArrivalBasis.UNKNOWN)


@pytest.mark.parametrize("vouched", [False, True], ids=["evidence", "trusted"])
@pytest.mark.parametrize(
    ("receipts", "changed", "expected"),
    [
        pytest.param((BEFORE,), None, Arrival(BEFORE, False, ArrivalBasis.PORTAL), id="portal-in-time"),
        pytest.param((AFTER,), None, Arrival(AFTER, True, ArrivalBasis.PORTAL), id="portal-late"),
        pytest.param((AFTER,), BEFORE, Arrival(AFTER, True, ArrivalBasis.PORTAL), id="portal-goes-first"),
        pytest.param((BEFORE,), AFTER, Arrival(BEFORE, False, ArrivalBasis.PORTAL), id="portal-in-time-copied-later"),
        pytest.param((DEADLINE,), None, Arrival(DEADLINE, False, ArrivalBasis.PORTAL), id="the-last-second"),
        pytest.param(
            (DEADLINE + SECOND,), None, Arrival(DEADLINE + SECOND, True, ArrivalBasis.PORTAL), id="one-second-late"
        ),
        pytest.param(
            (BEFORE, BEFORE - SECOND),
            None,
            Arrival(BEFORE - SECOND, False, ArrivalBasis.PORTAL),
            id="two-rows-the-earliest",
        ),
        pytest.param((AFTER + SECOND, AFTER), None, Arrival(AFTER, True, ArrivalBasis.PORTAL), id="two-late-rows"),
        pytest.param((BEFORE, AFTER), BEFORE, UNKNOWN, id="rows-that-disagree"),
        pytest.param((), BEFORE, Arrival(BEFORE, False, ArrivalBasis.FILE_SYSTEM), id="changed-before"),
        pytest.param((), DEADLINE, Arrival(DEADLINE, False, ArrivalBasis.FILE_SYSTEM), id="changed-in-the-last-second"),
    ],
)
def test_what_speaks_is_heard(
    vouched: bool, receipts: tuple[dt.datetime, ...], changed: dt.datetime | None, expected: Arrival
) -> None:
    traces = Traces("janssens-an", "cv.pdf", receipts=receipts, changed=changed)
    assert arrival_of(traces, moment(vouched=vouched)) == expected


@pytest.mark.parametrize("changed", [None, AFTER, DEADLINE + SECOND], ids=["none", "after", "second-after"])
def test_silence(changed: dt.datetime | None) -> None:
    traces = Traces("janssens-an", "cv.pdf", changed=changed)
    assert arrival_of(traces, moment()) == UNKNOWN
    assert arrival_of(traces, moment(vouched=True)) == Arrival(None, False, ArrivalBasis.VOUCHED)


def test_what_lies_there_before_the_deadline_is_in_time() -> None:
    traces = Traces("janssens-an", "cv.pdf", changed=AFTER)
    assert arrival_of(traces, moment(as_of=BEFORE)) == Arrival(BEFORE, False, ArrivalBasis.RUNS)
    assert arrival_of(traces, moment()) == UNKNOWN


def test_a_source_can_be_put_between() -> None:
    def runs(traces: Traces, _: Moment) -> Arrival | None:
        return Arrival(None, True, ArrivalBasis.RUNS) if traces.sha256 == "new" else None

    sources = (SOURCES[0], runs, SOURCES[1])
    new = Traces("a", "cv.pdf", "new", changed=BEFORE)
    assert arrival_of(new, moment(), sources).basis is ArrivalBasis.RUNS
    assert arrival_of(Traces("a", "cv.pdf", "old", changed=BEFORE), moment(), sources).basis is ArrivalBasis.FILE_SYSTEM


def test_part_of_the_last_second_still_counts() -> None:
    assert not is_late(DEADLINE + dt.timedelta(microseconds=999_999), moment())


@pytest.mark.parametrize(
    ("received", "late"),
    [("2024-10-27T02:45:00+02:00", False), ("2024-10-27T02:30:00+01:00", False), ("2024-10-27T02:31:00+01:00", True)],
)
def test_the_hour_that_comes_twice_is_compared_as_time_passes(received: str, late: bool) -> None:
    deadline = dt.datetime(2024, 10, 27, 2, 30, tzinfo=BRUSSELS, fold=1)
    local = dt.datetime.fromisoformat(received).astimezone(BRUSSELS)
    assert is_late(local, moment(deadline=deadline)) is late


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1714341599999999999", "2024-04-28T23:59:59+02:00"),
        ("0", None),
        ("-1", None),
        ("946684799000000000", None),
        ("99999999999999999999999999999", None),
    ],
)
def test_change_moment(text: str, expected: str | None) -> None:
    found = change_moment(int(text), ZoneInfo("Europe/Brussels"))
    assert (None if found is None else found.isoformat()) == expected


MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 8:1 / /mnt rw - tmpfs none rw
31 30 8:2 / /mnt/stick rw - vfat /dev/sdb1 rw
32 30 0:44 / /mnt/met\\040spatie rw master:2 - fuse.sshfs a:/b rw
33 30 0:45 / /mnt/share rw - cifs //server/deel rw
34 33 0:46 / /mnt/share rw - fuse.rclone x rw
35 30 0:47 / /mnt/lagen rw - fuse.fuse-overlayfs x rw
"""


@pytest.mark.parametrize(
    ("path", "keeps"),
    [
        ("/home/x", True), ("/mnt/stick/a", False), ("/mnt/stickers", True), ("/mnt/met spatie", False),
        ("/mnt/share/x", False), ("/mnt/lagen/x", True),
    ],
)  # fmt: skip
def test_where_a_change_time_is_only_a_modification_time(tmp_path: Path, path: str, keeps: bool) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS)
    assert keeps_change_times(Path(path), mounts) is keeps


def test_unknown_mounts_are_trusted(tmp_path: Path) -> None:
    assert keeps_change_times(tmp_path, tmp_path / "nothing")
