"""What was read once is known again, whatever it is called; damage and strangers see nothing."""

import datetime as dt
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.cache import FOLDER, Cache, open_cache, question
from pipeline.codes import DocumentType
from pipeline.model import WHOLE_PAGE, Evidence, Examined, Field, View
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


def test_what_no_run_uses_any_more_is_removed(cache: Cache, tmp_path: Path) -> None:
    cache.keep_examined(found())
    (entry,) = entries(tmp_path)
    long_ago = time.time() - 50 * 86_400
    os.utime(entry, (long_ago, long_ago))
    cache.prune()
    assert entries(tmp_path) == [entry]
    open_cache(tmp_path / "out", tmp_path / "profile").prune()
    assert entries(tmp_path) == []


def test_what_was_found_under_other_trusted_certificates_is_not_known(tmp_path: Path) -> None:
    open_cache(tmp_path / "out", tmp_path / "profile", trusted="a").keep_examined(found())
    assert open_cache(tmp_path / "out", tmp_path / "profile", trusted="a").examined(found().upload) == found()
    assert open_cache(tmp_path / "out", tmp_path / "profile", trusted="b").examined(found().upload) is None
    assert open_cache(tmp_path / "out", tmp_path / "profile").examined(found().upload) is None
