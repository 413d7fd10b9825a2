"""What a picture shows before a letter of it is read: pixels, ink, outlines, sheets, cards, and which way is up."""
