"""Sending letters that a clerk approved through the town's own mail server: once per candidate and version, logged."""
