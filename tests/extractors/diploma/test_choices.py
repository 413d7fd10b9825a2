"""Forms of a diploma on which a box or stroke tells which of several degrees is meant: a person looks."""

import pytest

from pipeline.codes import Reason
from tests.traps.casebook import MET, outcome, review, sent

HEAD = (
    "Universiteit Gent\nDiploma\nuitgereikt aan An Maes, geboren te Gent op 3 mei 1990, voor de aangekruiste graad:\n"
)
END = "\nGent, 14/09/2018\nde rector"
CHOICES = (
    "☒ bachelor in de rechten\n☐ master in de rechten",
    "☐ bachelor in de rechten\n☒ master in de rechten",
    "bachelor ☒   master ☐   doctor ☐",
    "[X] gegradueerde [ ] bachelor [ ] master of science",
    "( ) bachelor in de rechten\n(x) master in de rechten",
    "graduaat    ○\nbachelor    ○\nmaster      ●",
    "Graad:   bachelor   master   doctor\n           ☒          ☐        ☐",
    "✗ master in de rechten\n✓ bachelor in de rechten",
    "☐ bachelor in de rechten ☒ gegradueerde ☐\nmaster in de rechten",
    "bachelor in de rechten\nmaster in de rechten\ndoctor in de rechten",
)


@pytest.mark.parametrize("choice", CHOICES)
def test_which_of_several_degrees_is_ticked_is_for_a_person(choice: str) -> None:
    assert outcome("diploma", sent(HEAD + choice + END)) == review(Reason.ILLEGIBLE)


def test_boxes_for_something_else_leave_the_degree_as_it_is() -> None:
    given = (
        "Universiteit Gent\nverleent aan An Maes, geboren te Gent op 3 mei 1990, de graad van\nMaster in de rechten\n"
    )
    assert outcome("diploma", sent(f"{given}☒ met onderscheiding  ☐ met grote onderscheiding{END}")) == MET
