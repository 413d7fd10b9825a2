"""Words that more than one room reads by, each list once, in YAML that a legal officer keeps."""
