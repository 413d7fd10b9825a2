"""Driving licences: the card, the paper models and the provisional licence, by numbered fields and table rows."""
