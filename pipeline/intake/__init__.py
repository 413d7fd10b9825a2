"""The first stage: what candidates uploaded, what each file is, when it came, and what lies within it."""

from pipeline.intake.limits import Limits
from pipeline.intake.survey import CandidateFolder, Survey, survey

__all__ = ["CandidateFolder", "Limits", "Survey", "survey"]
