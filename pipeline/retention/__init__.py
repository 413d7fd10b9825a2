"""What is kept no longer than needed: plan what goes, do it, and prove that it is gone.

`terms` says what is past its period, `planning` what a purge will do (with `results`, `correspondence` and `uploads`,
on what lies where), `purging` does it, `pending` lets one that was cut short go on, `traces` proves the end.
"""
