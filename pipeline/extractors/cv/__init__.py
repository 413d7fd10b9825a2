"""Curricula vitae: whose, and which periods of leadership."""
