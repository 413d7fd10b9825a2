"""What holds for all tests."""

import os
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def own_profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The settings of whoever runs the tests are left alone."""
    before = {name: os.environ.get(name) for name in ("XDG_CONFIG_HOME", "LOCALAPPDATA")}
    profile = str(tmp_path_factory.mktemp("profile"))
    os.environ.update(dict.fromkeys(before, profile))
    yield
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
