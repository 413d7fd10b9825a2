"""The two ways to run tasks, and which one a run gets."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.running.cluster import Cluster, ClusterGoneError
from pipeline.running.executor import Executor, Observer, address_of
from pipeline.running.workers import Workers


@contextmanager
def executor(
    where: str | None, count: int, silent_seconds: float, scratch: Path, observer: Observer
) -> Iterator[Executor]:
    """`count` workers on this machine and, when `where` is `dask:ADDRESS`, the pages on that cluster.

    A cluster that cannot be reached is told of, and the pages are read here. Raises InputError for another `where`.
    """
    with Workers(count, silent_seconds=silent_seconds, scratch=scratch) as workers:
        if where is None:
            yield workers
            return
        address = address_of(where)
        try:
            cluster = Cluster(address, workers)
        except ClusterGoneError:
            observer.warn(f"Het cluster op {address} is niet bereikbaar: de bladzijden worden op dit toestel gelezen.")
            yield workers
            return
        with cluster:
            yield cluster
