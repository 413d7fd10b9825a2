"""What people write to steer the program, `vacature.yaml` and `geldig.toml`: read with lines, faults told in Dutch."""
