"""Letters to candidates: a Word letter and a draft mail for each, kept up to date night after night, never sent."""
