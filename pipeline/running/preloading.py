"""What the process that workers are forked from loads: all that their tasks need.

`multiprocessing` is told the names of modules and no function, so that to import this one is what loads them.
A mistake in a word list that is read on loading ends that process no more: the first task meets it again, and tells it.
"""

from contextlib import suppress
from importlib import import_module

from pipeline.running.jobs import WORK
from pipeline.vocabulary.loading import VocabularyError

with suppress(VocabularyError):
    import_module(WORK)
