"""What clerks decide by hand: written in `beslissingen.yaml`, laid upon what the program found."""
