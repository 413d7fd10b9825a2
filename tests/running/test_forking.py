"""The process that workers are forked from outlives a wrong word list, so that a task can tell of it."""

import importlib
import multiprocessing
import runpy

import pytest

from pipeline.running import forking
from pipeline.running.jobs import WORK
from pipeline.vocabulary.loading import VocabularyError


def test_a_wrong_word_list_ends_no_process_before_it_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def wrong(name: str) -> None:
        asked.append(name)
        raise VocabularyError("months.yaml is geen geldig YAML-bestand, regel 5")

    monkeypatch.setattr(importlib, "import_module", wrong)
    runpy.run_module(forking.LOADED)
    assert asked == [WORK]


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="no process can be forked")
def test_what_is_loaded_before_forking_is_all_that_tasks_need(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[list[str]] = []
    found = multiprocessing.get_context("forkserver")
    monkeypatch.setattr(type(found), "set_forkserver_preload", lambda _, names: loaded.append(names))
    monkeypatch.setattr(forking, "LONGEST_SOCKET", 1000)
    forking.context()
    assert loaded == [[forking.LOADED]]
