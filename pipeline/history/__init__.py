"""What earlier runs saw and concluded: recorded, remembered, compared, verified."""

from pipeline.history.amendments import amended
from pipeline.history.chain import FOLDER, keep, load_history
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
