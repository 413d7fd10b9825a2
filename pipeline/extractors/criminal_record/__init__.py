"""The extract from the criminal register: its model, its dates, whether it is blank, and whose it is.

Begin with `extract.py`, which makes the fields. The rooms, each of which imports only from those before it:

1. `words/`: lists of words as patterns, articles, labels, roles.
2. `sentences/`: what a sentence says, and what limits it.
3. `answers/`: what a page answers to its headings.
4. `issue_date/`: which date is which.
5. `against/`: what speaks against the answer from elsewhere on the page.
6. `layouts/`: how an odd form is made plain first.
7. `model/`: of which model it is.

*Is it blank?* `clean` concludes. *Whose is it?* `holder`; `one_person` asks whether all pages are of
one. *Where can it be verified?* `check_address`. *Are all its pages there?* `pages_told`.
The words stand in `vocabulary/criminal_record/`.
"""
