"""What was read once is known again, whatever it is called; damage and strangers see nothing."""

import datetime as dt
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.codes import DocumentType
from pipeline.intake.limits import Limits
from pipeline.model import WHOLE_PAGE, Evidence, Examined, Field, View
from pipeline.running.cache import FOLDER, Cache, open_cache, question
from pipeline.town import CacheSettings, Town
from tests.checks.dossiers import document, examined, field

QUAD = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.8), (0.1, 0.8))


def found() -> Examined:
    """A file with fields of every kind."""
    tilted = Evidence("stuk.pdf", 1, WHOLE_PAGE, "AM B", 0.91, View(QUAD, 1, -0.4), 1.58)
    fields = {
        "issue_date": field(dt.date(2024, 3, 1)),
        "categories": Field(("AM", "B"), 0.9, (tilted,)),
        "clean": field(True),
        "leadership_months": field(24),
        "model": field("596.2"),
        "expiry_date": Field(None, 0.0, (), "two_candidates"),
        "_national_number": field("85073003328"),
    }
    return examined(document(DocumentType.CRIMINAL_RECORD, fields))


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return open_cache(tmp_path / "out", tmp_path / "profile")


def test_everything_comes_back_as_it_was(cache: Cache) -> None:
    cache.keep_examined(found())
    assert cache.examined(found().upload) == found()


def test_same_bytes_under_another_name(cache: Cache) -> None:
    cache.keep_examined(found())
    renamed = cache.examined(replace(found().upload, candidate="ander", path="map/nieuw.pdf"))
    assert renamed is not None
    assert renamed.documents[0].file == "map/nieuw.pdf"
    assert {piece.file for one in renamed.documents[0].fields.values() for piece in one.evidence} == {"map/nieuw.pdf"}


def test_other_bytes_are_not_known(cache: Cache) -> None:
    cache.keep_examined(found())
    assert cache.examined(replace(found().upload, sha256="1" * 64)) is None
    assert cache.examined(replace(found().upload, sha256="")) is None


def test_pictures_are_known_by_what_was_asked(cache: Cache) -> None:
    piece = found().documents[0].fields["model"].evidence[0]
    asked = question((piece,), ())
    cache.keep_pictures(found().upload, asked, [b"\xff\xd8", b""])
    assert cache.pictures(found().upload, asked) == [b"\xff\xd8", b""]
    assert cache.pictures(found().upload, question((replace(piece, page=2),), ())) is None
    assert asked == question((replace(piece, file="anders.pdf"),), ())


def entries(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "out" / FOLDER).rglob("*") if path.is_file()]


@pytest.mark.parametrize("harm", [b"", b"garbage", None])
def test_damaged_entry_counts_as_absent_and_is_rebuilt(cache: Cache, tmp_path: Path, harm: bytes | None) -> None:
    cache.keep_examined(found())
    (entry,) = entries(tmp_path)
    entry.write_bytes(entry.read_bytes()[:-7] if harm is None else harm)
    assert cache.examined(found().upload) is None
    cache.keep_examined(found())
    assert cache.examined(found().upload) == found()


def test_nothing_personal_can_be_read_from_the_share(cache: Cache, tmp_path: Path) -> None:
    cache.keep_examined(found())
    (entry,) = entries(tmp_path)
    assert b"85073003328" not in entry.read_bytes()
    assert b"criminal_record" not in entry.read_bytes()
    stranger = open_cache(tmp_path / "out", tmp_path / "other-profile")
    assert stranger.examined(found().upload) is None


def test_without_a_profile_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file where a folder should be")
    cache = open_cache(tmp_path / "out", tmp_path / "profile")
    cache.keep_examined(found())
    assert cache.examined(found().upload) is None
    assert not (tmp_path / "out").exists()


def test_what_no_run_used_for_long_is_removed_and_what_was_used_stays(cache: Cache, tmp_path: Path) -> None:
    other = replace(found(), upload=replace(found().upload, sha256="2" * 64))
    for one in (found(), other):
        cache.keep_examined(one)
    for entry in entries(tmp_path):
        os.utime(entry, (time.time() - 41 * 86_400,) * 2)
    assert cache.examined(other.upload) == other
    cache.prune()
    assert (cache.examined(found().upload), cache.examined(other.upload)) == (None, other)


def test_oldest_go_when_together_they_are_too_large(tmp_path: Path) -> None:
    town = Town(cache=CacheSettings(most_bytes=10_000))
    cache = open_cache(tmp_path / "out", tmp_path / "profile", town=town)
    for age in range(8):
        cache.keep_drawing(str(age), os.urandom(1500))
        (newest,) = set(entries(tmp_path)) - {
            path for path in entries(tmp_path) if path.stat().st_mtime < time.time() - 50
        }
        os.utime(newest, (time.time() - 100 * (age + 1),) * 2)
    cache.prune()
    assert sum(path.stat().st_size for path in entries(tmp_path)) <= 10_000
    known = [cache.drawing(str(age)) is not None for age in range(8)]
    assert known == sorted(known, reverse=True)
    assert sum(known) == 4


def test_half_file_of_a_killed_run_goes(cache: Cache, tmp_path: Path) -> None:
    cache.keep_examined(found())
    (entry,) = entries(tmp_path)
    half = entry.with_name(f".{entry.name}.abc.new")
    half.write_bytes(b"half")
    os.utime(half, (time.time() - 2 * 86_400,) * 2)
    cache.prune()
    assert entries(tmp_path) == [entry]


def test_a_town_may_keep_it_elsewhere_or_not_at_all(tmp_path: Path) -> None:
    elsewhere = Town(cache=CacheSettings(folder=str(tmp_path / "lokaal")))
    for out in ("een", "twee"):
        open_cache(tmp_path / out, tmp_path / "profile", town=elsewhere).keep_examined(found())
    assert len([path for path in (tmp_path / "lokaal").rglob("*") if path.is_file()]) == 2
    nothing = open_cache(tmp_path / "drie", tmp_path / "profile", town=Town(cache=CacheSettings(most_bytes=0)))
    nothing.keep_examined(found())
    assert nothing.examined(found().upload) is None
    assert not any((tmp_path / out).exists() for out in ("een", "twee", "drie"))


def test_what_was_found_under_other_limits_is_not_known(tmp_path: Path) -> None:
    few = Town(limits=Limits(pages=1))
    open_cache(tmp_path / "out", tmp_path / "profile", town=few).keep_examined(found())
    assert open_cache(tmp_path / "out", tmp_path / "profile").examined(found().upload) is None
    assert open_cache(tmp_path / "out", tmp_path / "profile", town=few).examined(found().upload) == found()


def test_what_was_found_under_other_trusted_certificates_is_not_known(tmp_path: Path) -> None:
    open_cache(tmp_path / "out", tmp_path / "profile", given="a").keep_examined(found())
    assert open_cache(tmp_path / "out", tmp_path / "profile", given="a").examined(found().upload) == found()
    assert open_cache(tmp_path / "out", tmp_path / "profile", given="b").examined(found().upload) is None
    assert open_cache(tmp_path / "out", tmp_path / "profile").examined(found().upload) is None
