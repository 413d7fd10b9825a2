"""Plastic cards: one side cut out, its print strip by strip, its table cell by cell."""
