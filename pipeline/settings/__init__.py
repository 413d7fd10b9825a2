"""What people write to steer the program, `vacature.yaml` and `geldig.toml`: read with lines, faults told in Dutch.

`written` reads YAML with the line of each value, `faults` gathers what is wrong, `explaining` says it. Of the values
themselves: `periods` (how long what is kept), `mail_address`. `new_vacancy` writes a first `vacature.yaml`.
"""
