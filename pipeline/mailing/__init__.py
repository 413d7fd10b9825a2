"""Sending letters that a clerk approved through the town's own mail server: once per candidate and version, logged.

`outbox` reads which letters lie ready, `approvals` which were approved, `sending` sends those, through `server`, and
`sent` is the log. `summary` is the mail to the clerk after a night.
"""
