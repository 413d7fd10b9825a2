"""Why a file cannot be read, as an exception within the reading room; outside it is a value of the Reading."""

from pipeline.codes import Problem


class Unreadable(Exception):
    """A file, or all that matters of it, cannot be read."""

    def __init__(self, problem: Problem, detail: str) -> None:
        super().__init__(f"{problem}: {detail}")
        self.problem = problem
        self.detail = detail
        """A code that says more, never text from the file."""
