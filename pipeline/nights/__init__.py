"""Every vacancy of a town, every night: what starts it, in which order, and the log that names nobody."""
