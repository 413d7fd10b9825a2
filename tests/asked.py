"""What the vacancy of most tests asks: all documents, and the conditions that a cv or diploma may bear out."""

from typing import Any

DOCUMENTS: dict[str, dict[str, Any]] = {
    "cv": {},
    "motivation_letter": {},
    "diploma": {"level": "master"},
    "criminal_record": {"model": "general", "max_age_months": 3},
    "driving_licence": {"category": "B"},
}
CONDITIONS: dict[str, dict[str, Any]] = {
    "experience": {"years": 2, "kind": "leadership"},
    "nationality": {"area": "EEA"},
    "language": {"level": "nl"},
}
