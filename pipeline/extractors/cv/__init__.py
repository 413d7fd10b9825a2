"""Curricula vitae, from `extract`: whose (`owner`), which `periods` of `leadership`, which `languages`."""
