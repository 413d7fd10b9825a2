"""What is kept no longer than needed: plan what goes, do it, and prove that it is gone."""
