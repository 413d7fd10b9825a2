"""Which date on an extract is which, and of them the day of issue.

`dates` chooses among the dates to which `roles` (`DatedPage`) gave a role. It asks `date_labels` and `dated_lines`, and
these `labels`, `letterheads`, `signatures` and `telling`.
"""
