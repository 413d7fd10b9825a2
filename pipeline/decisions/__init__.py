"""What clerks decide by hand: written in `beslissingen.yaml`, laid upon what the program found.

`decision` is the value and which of several stands; `file` and `wording` read and write the file; `settling` takes a
decision, for command and screen alike; `applying` lays decisions upon findings; `correcting` puts values that a person
read in the place of misread ones.
"""
