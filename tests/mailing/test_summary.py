"""The mail after a night, to a real mail server on this machine."""

from email import message_from_bytes, policy
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli.main import cli
from pipeline.errors import ExitStatus, InputError
from pipeline.mailing.summary import counts_in
from tests.mailing.test_mail import Town, town
from tests.nights.test_nightly import vacancy

__all__ = ["town"]


def night(root: Path) -> tuple[int, str]:
    options = ["--as-of", "2024-04-29T02:00", "--workers", "1"]
    done = CliRunner().invoke(cli, ["nightly", str(root), *options], standalone_mode=False)
    assert done.exception is None, done.exception
    return done.return_value, done.output


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """One vacancy with a candidate, one that is wrong."""
    where = tmp_path / "vacatures"
    vacancy(where / "fout", "titel: fout\n")
    home = vacancy(where / "goed") / "kandidaturen" / "janssens-an"
    home.mkdir()
    (home / "cv.txt").write_text("Curriculum vitae van An Janssens", encoding="utf-8")
    return where


def test_the_summary_counts_and_names_nobody(town: Town, root: Path) -> None:
    (root / "geldig.toml").write_text('[summary]\nto = ["hr@lievegem.be", "ict@lievegem.be"]\n', encoding="utf-8")
    status, said = night(root)
    assert status == ExitStatus.BAD_INPUT
    assert "gemaild naar 2 adressen" in said
    [(to, content)] = town.box.got
    assert to == ["hr@lievegem.be", "ict@lievegem.be"]
    message = message_from_bytes(content, policy=policy.SMTP)
    assert message["Subject"].startswith("geldig: 1 van 2 vacatures afgewerkt (")
    assert message["From"] == "hr@lievegem.be"
    body = message.get_body()
    assert body is not None
    text = body.get_content()
    assert f"{root / 'fout'}: NIET uitgevoerd" in text
    assert f"{root / 'goed'}: afgewerkt" in text
    assert "kandidaturen: 1 (1 " in text
    assert "anssens" not in content.decode("utf-8", "replace")


def test_without_recipients_nothing_is_sent(town: Town, root: Path) -> None:
    assert "gemaild" not in night(root)[1]
    assert town.box.got == []


def test_a_mail_that_does_not_leave_changes_nothing_of_the_night(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GELDIG_SMTP_HOST", raising=False)
    (root / "geldig.toml").write_text('[summary]\nto = ["hr@lievegem.be"]\n', encoding="utf-8")
    status, said = night(root)
    assert status == ExitStatus.BAD_INPUT
    assert "De samenvatting is niet gemaild. Er is geen mailserver ingesteld." in said
    assert "1 van 2 vacatures afgewerkt." in said


def test_a_wrong_address_is_named_with_its_line_before_anything_runs(root: Path) -> None:
    (root / "geldig.toml").write_text('[summary]\nto = ["hr"]\n', encoding="utf-8")
    done = CliRunner().invoke(cli, ["nightly", str(root)], standalone_mode=False)
    assert isinstance(done.exception, InputError)
    assert "regel 2" in str(done.exception)
    assert not (root / "goed" / "out").exists()


@pytest.mark.parametrize("content", ["", "[]", '{"candidates": [{"status": "onbekend"}]}'])
def test_results_that_cannot_be_read_give_no_counts(tmp_path: Path, content: str) -> None:
    (tmp_path / "results.json").write_text(content, encoding="utf-8")
    assert counts_in(tmp_path) == ""
