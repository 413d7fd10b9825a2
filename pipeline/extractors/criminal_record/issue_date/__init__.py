"""Which date on an extract is which, and of them the day of issue.

`choosing` chooses among the dates to which `roles` (`DatedPage`) gave a role, by what stands around each
(`dated_lines`): the nearest label, which `label_places` finds on the page and `label_texts` understands; the end of a
letter or its head (`signatures`, `letterheads`); a sentence that tells (`telling`).
"""
