"""Sheets of paper, scanned or photographed, and what lies on them."""
