"""The work of a night shared out over confined processes or a cluster, and what is kept of it between nights."""
