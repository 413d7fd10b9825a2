"""Whether the change time of a file means anything where it lies."""

import datetime as dt
import os
import re
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

_WITHOUT = {"vfat", "msdos", "exfat", "iso9660", "udf", "davfs"}
"""File systems that keep no change time and give the modification time for it."""
_FUSE_WITH = {"fuse.fuse-overlayfs", "fuse.glusterfs", "fuse.mergerfs", "fuse.shfs", "fuse.ceph", "fuse.lxcfs"}
"""Of those in user space only these pass on the change time of what lies under them (sshfs and rclone do not)."""
_EARLIEST = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""An earlier change time is the zero of some clock."""


def keeps_change_times(path: Path, mounts: Path = Path("/proc/self/mountinfo")) -> bool:
    """Whether the file system under `path` keeps a change time of its own; true when that cannot be established."""
    kind = _file_system(path, mounts) if sys.platform == "linux" else None
    return kind is None or not (kind in _WITHOUT or (kind.startswith("fuse") and kind not in _FUSE_WITH))


def _file_system(path: Path, mounts: Path) -> str | None:
    """The type of the mount that `path` lies on, as proc(5) names it."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
        real = os.path.realpath(path)
    except OSError:
        return None
    found: tuple[int, str] | None = None
    for line in lines:
        before, _, after = line.partition(" - ")
        point = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), before.split(" ")[4])
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and (found is None or len(point) >= found[0]):  # of two mounts on one point the last one shows
            found = (len(point), after.split(" ")[0])
    return None if found is None else found[1]


def change_moment(changed_ns: int | None, zone: ZoneInfo) -> dt.datetime | None:
    """A change time in `zone`, to the second; None when there is none or it cannot be true."""
    if changed_ns is None:
        return None
    try:
        moment = dt.datetime.fromtimestamp(changed_ns // 1_000_000_000, dt.UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return moment.astimezone(zone) if moment >= _EARLIEST else None
