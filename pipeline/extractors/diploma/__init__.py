"""Diplomas and what belongs to them: the degree conferred, on whom, when and where; supplements; equivalence."""
