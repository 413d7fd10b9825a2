"""From a dossier to findings: one file per requirement; `judging` lists them.

- *Requirements:* `criminal_record` (with `criminal_record_age`), `diploma` (with `equivalence` and `decision_alone`),
  `driving_licence` (with `licence_without_end`), `presence` (cv and letter), `identity` (with `witnesses`). Advisory:
  `experience`, `language`, `nationality`. Not judged: `not_assessed`.
- *What they share:* `choosing` makes the finding from the verdicts on single documents, `unread` tells which files
  could hold what was not found, `voided` what a page beside a document says against it, `dated_after` and `months` know
  dates, `status` concludes.
- *One document in two files:* `joining` (an extract), `licence_pairs` (front and back).
"""
