"""What earlier runs saw and concluded: recorded, remembered, compared, verified.

- *Records:* `records` is their shape, `names` what their files are called, `recording` makes one from a result, `chain`
  reads and writes the folder. `versions` says with which program a run was made.
- *What they prove of arrival:* `known` is what a run may know of the past, `proof` and `first_seen` say what a first
  sighting proves, `moved` and `recalling` follow renamed folders, `withdrawn` tells what is gone.
- *What is told:* `changes` and `telling` (since the last run), `amendments` (of the vacancy), `duplicates`. `standing`
  lets outputs keep their bytes.
- *Trust and erasing:* `verifying` checks the chain; `erasing`, `tombstones` and `purged` serve `geldig purge`.
"""

from pipeline.history.amendments import amended
from pipeline.history.chain import EVER, FOLDER, keep, load_history
from pipeline.history.changes import Changes, changes
from pipeline.history.duplicates import same_bytes
from pipeline.history.first_seen import sources_with
from pipeline.history.known import History, notices
from pipeline.history.moved import gone, hashes_by_folder, names_now
from pipeline.history.recalling import recall, settle_members
from pipeline.history.recording import compose, compose_again
from pipeline.history.records import Record
from pipeline.history.standing import Output, Settled, settle
from pipeline.history.verifying import verify
from pipeline.history.versions import versions
from pipeline.history.withdrawn import lay_withdrawn

__all__ = [
    "EVER",
    "FOLDER",
    "Changes",
    "History",
    "Output",
    "Record",
    "Settled",
    "amended",
    "changes",
    "compose",
    "compose_again",
    "gone",
    "hashes_by_folder",
    "keep",
    "lay_withdrawn",
    "load_history",
    "names_now",
    "notices",
    "recall",
    "same_bytes",
    "settle",
    "settle_members",
    "sources_with",
    "verify",
    "versions",
]
