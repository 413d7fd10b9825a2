"""Pure functions of a run's result: memo, report, results; all sentences a person reads live here."""
