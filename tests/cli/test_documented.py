"""What README and the handleiding tell people to type exists, with those options; and no command goes untold."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from pipeline.cli.commands import COMMANDS
from pipeline.cli.commands import command as called

TOP = Path(__file__).parents[2]
PAGES = ("README.md", "docs/handleiding.md", "docs/configuration.md", "docs/sjablonen.md", "docs/security.md")
SHORT = re.compile(r"`(--[a-z-]+)[^`]*`")


def commands(page: str) -> Iterator[tuple[str, str]]:
    """Each line of code that calls geldig: the words after it, and the line or table row in which it stands."""
    for line in (TOP / page).read_text(encoding="utf-8").splitlines():
        yield from ((found, line) for found in re.findall(r"(?:`|^    |&& )geldig ([a-z][^`]*)", line))


def command_of(words: list[str]) -> click.Command:
    """The command that the words begin with. Raises KeyError when there is none."""
    command = called(words[0])
    if isinstance(command, click.Group) and len(words) > 1 and words[1] in command.commands:
        return command.commands[words[1]]
    return command


def options_of(command: click.Command) -> set[str]:
    return {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)} | {"--help"}


@pytest.mark.parametrize("page", PAGES)
def test_what_is_told_can_be_typed(page: str) -> None:
    for words, line in commands(page):
        command = command_of(words.split())
        told = set(re.findall(r"(?<!\S)--[a-z][a-z-]*", words))
        if line.startswith("| `geldig"):
            told |= set(SHORT.findall(line.split("|", 2)[2]))
        assert told <= options_of(command), f"{page}: geldig {words}"


@pytest.mark.parametrize("page", ["README.md", "docs/handleiding.md"])
def test_the_pages_tell_something(page: str) -> None:
    assert len(list(commands(page))) > 8


def test_the_table_of_the_readme_names_every_command() -> None:
    rows = {words.split()[0] for words, line in commands("README.md") if line.startswith("| `geldig")}
    assert rows == set(COMMANDS)


@pytest.mark.parametrize("name", ["run", "nightly", "schedule", "init", "review", "decide", "mail", "purge", "doctor"])
def test_the_handleiding_tells_what_a_clerk_needs(name: str) -> None:
    assert name in {words.split()[0] for words, _ in commands("docs/handleiding.md")}
