"""The boxes of a form, and which of the answers beside them is ticked."""

import re

_CROSSED, _BLANK = r"[\[(]\s?x\s?[\])]", r"\[\s?\]|\(\s?\)"
"""A box of brackets that is ticked, and one that is not."""
TICK = rf"☒|☑|■|✔|✓|✗|✘|⊠|⌧|{_CROSSED}"
"""Signs of a box that is ticked, as the part of a pattern."""
BOX = re.compile(rf"(?P<tick>{TICK})|☐|□|❏|❑|▢|{_BLANK}")
"""A box; `tick` is set where it is ticked."""


def ticked_answer(text: str) -> str | None:
    """The answer behind the only ticked box of a row that begins with a box and has another that is empty.

    None where nothing, or more than one answer, is ticked: then the row says nothing.
    """
    boxes = list(BOX.finditer(text))
    if len(boxes) < 2 or boxes[0].start() > 0:
        return None
    ends = [box.start() for box in boxes[1:]] + [len(text)]
    ticked = [text[box.end() : end].strip() for box, end in zip(boxes, ends, strict=True) if box["tick"]]
    return (
        ticked[0]
        if len(ticked) == 1 and all(text[box.end() : end].strip() for box, end in zip(boxes, ends, strict=True))
        else None
    )


def undecided(text: str) -> bool:
    """Whether a box in it is empty, or there are several: what stands beside them is a choice and no answer."""
    boxes = list(BOX.finditer(text))
    return len(boxes) > 1 or any(box["tick"] is None for box in boxes)


def is_empty_box(text: str) -> bool:
    """Whether a line is one empty box and what would be said if it were ticked."""
    text = text.lstrip()
    box = BOX.match(text)
    return box is not None and box["tick"] is None and BOX.search(text, box.end()) is None


def drawn(text: str, around: str = "") -> str:
    """`text`, its length kept, with a sign for every box that is written with brackets, which pass for ornament.

    A row of round buttons, of which some are filled and some are not, becomes one of boxes: filled ones alone may as
    well be the points of a list. `around` is what else stands there: it tells too whether both sorts of buttons do.
    """
    whole = text + around
    if "[" in text or "(" in text:
        text = re.sub(_BLANK, lambda m: "☐".ljust(len(m[0])), text)
        text = re.sub(_CROSSED, lambda m: "☒".ljust(len(m[0])), text)
    if whole.isascii():
        return text
    return text.translate(_BUTTONS) if _FILLED.search(whole) and _EMPTY.search(whole) else text


_FILLED, _EMPTY = re.compile("[●◉⦿⬤🔘]"), re.compile("[○◯⭘〇⚪]")
_BUTTONS = {**dict.fromkeys(map(ord, "●◉⦿⬤🔘"), "☒"), **dict.fromkeys(map(ord, "○◯⭘〇⚪"), "☐")}
