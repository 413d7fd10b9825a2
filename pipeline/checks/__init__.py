"""From a dossier to findings: one file per requirement; `judging` lists them."""
