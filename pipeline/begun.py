"""What is known of a run before anything is read: where, of what, how, and what earlier runs left."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.intake import Survey
from pipeline.memory import Memory
from pipeline.outputs import Outputs
from pipeline.running.cache import Cache
from pipeline.running.executor import Observer
from pipeline.standstill import Standstill
from pipeline.town import Town

TRUST = "trust"
"""The folder beside vacature.yaml with the certificates of which the town hall trusts the electronic seals."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run goes about its work; none of it changes what it concludes."""

    workers: int
    town: Town
    observer: Observer
    executor: str | None = None
    """`dask:ADDRESS` to read pages on a cluster; None: this machine."""
    ahead: bool = False
    """Whether the moment of the run lies ahead of the clock."""
    reopened: bool = False
    """Whether a vacancy that a purge finished is to be read again all the same."""
    whole: bool = False
    """Whether all documents are wanted in the result also on a night without a change, as the review screen does."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A run that has begun."""

    folder: Path
    taken_in: Survey
    memory: Memory
    cache: Cache
    standstill: Standstill
    outputs: Outputs
    settings: Settings
