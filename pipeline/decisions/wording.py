"""How a decision is written in `beslissingen.yaml`: by hand, so that what stands there is never touched."""

import json
import re

from pipeline.decisions.decision import Decision, ReadValue

HEADER = """\
# Beslissingen die een medewerker met de hand nam. "geldig decide" voegt er onderaan aan toe en wijzigt niets wat er
# al staat. Per kandidaat en voorwaarde geldt de laatste beslissing; "undo" neemt ze terug.
#   outcome: met (voldoet) | not_met (voldoet niet) | missing (ontbreekt) | undo (teruggenomen)
#            value: een medewerker las "field" op een stuk zelf als "value"; het programma beoordeelt die waarde
#   seen:    tijdstip van de verwerking waarvan de medewerker het resultaat voor zich had
#   files:   de stukken waarop de beslissing steunt; wijzigt er een, dan moet opnieuw worden beslist
decisions:
"""


def indent_of(content: bytes) -> str:
    """The spaces before the dashes of the list, as whoever wrote the file chose them."""
    found = re.search(rb"^( *)- ", content, re.MULTILINE)
    return found[1].decode() if found else "  "


def as_yaml(decision: Decision, indent: str) -> str:
    """The entry of `decision`, each of its lines behind `indent`."""
    lines = [
        f"- at: {decision.at.isoformat()}",
        f"  seen: {decision.seen.isoformat()}",
        f"  by: {_text(decision.by)}",
        f"  candidate: {_text(decision.candidate)}",
        f"  requirement: {decision.requirement}",
        f"  outcome: {decision.outcome}",
        f"  why: {_text(decision.why)}",
        *_reading_lines(decision.reading),
        "  files:" + ("" if decision.files else " {}"),
        *(f"    {sha256}: {_text(path)}" for sha256, path in sorted(decision.files.items(), key=lambda item: item[1])),
    ]
    return "".join(f"{indent}{line}\n" for line in lines)


def _reading_lines(reading: ReadValue | None) -> list[str]:
    if reading is None:
        return []
    return [
        f"  document: {_text(reading.document)}",
        f"  page: {reading.page}",
        f"  field: {_text(reading.field)}",
        f"  value: {_text(reading.value)}",
        f"  read: {_text(reading.read)}",
    ]


def _text(value: str) -> str:
    """A YAML scalar on one line between double quotes: nothing that a person types can break out of it."""
    quoted = json.dumps(" ".join(value.encode("utf-8", "replace").decode().split()), ensure_ascii=False)
    return "".join(char if char.isprintable() else f"\\U{ord(char):08x}" for char in quoted)
