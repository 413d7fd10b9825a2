"""geldig: is each candidate's file complete and valid at the deadline of a vacancy? The whole pipeline."""

__version__ = "0.1.0"
